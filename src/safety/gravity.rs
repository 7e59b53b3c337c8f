//! How much a warning weighs, and what follows from it.

use crate::evidence::Fact;
use crate::text::Text;

/// How much a warning weighs. The gravest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// Nothing is given before this is settled.
    Stop,
    /// The infusion runs slower.
    Limit,
    /// Weigh it, and watch for the event.
    Caution,
    /// To be known, not a rule: the source is doubtful, or nothing has to be done.
    Note,
}

impl Gravity {
    /// All of them, the gravest first.
    pub const ALL: [Gravity; 4] = [
        Gravity::Stop,
        Gravity::Limit,
        Gravity::Caution,
        Gravity::Note,
    ];

    /// The weight in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Gravity::Stop => text!("投与前に解決", "Settle before giving"),
            Gravity::Limit => text!("速度を制限", "Slower"),
            Gravity::Caution => text!("注意", "Caution"),
            Gravity::Note => text!("参考", "Note"),
        }
    }

    /// What follows from it, in a sentence.
    #[must_use]
    pub const fn follows(self) -> Text {
        match self {
            Gravity::Stop => text!(
                "理由を書くまで指示は出ない。",
                "The order stays closed until a reason is written.",
            ),
            Gravity::Limit => text!(
                "添付文書のリスク患者の上限まで速度を下げる。上限の数値がなければ、その旨を示す。",
                "The rate is held to the label's limit for patients at risk; where the label names no figure, that is said.",
            ),
            Gravity::Caution => text!(
                "開始前の確認に加える。",
                "It is added to the checks before the start.",
            ),
            Gravity::Note => text!("指示は変わらない。", "Nothing in the order changes.",),
        }
    }
}

/// What follows from a warning for the order. Its gravity is not said a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// The order is closed until a reason is written.
    Stop,
    /// The label's limit for a patient at risk holds; and this is seen to before the start.
    Limit(&'static Fact<Text>),
    /// This is seen to before the start.
    Check(&'static Fact<Text>),
    /// Nothing; it is told.
    Told,
}

impl Consequence {
    /// How much it weighs.
    #[must_use]
    pub const fn gravity(self) -> Gravity {
        match self {
            Consequence::Stop => Gravity::Stop,
            Consequence::Limit(_) => Gravity::Limit,
            Consequence::Check(_) => Gravity::Caution,
            Consequence::Told => Gravity::Note,
        }
    }

    /// What is seen to before the start.
    #[must_use]
    pub const fn check(self) -> Option<&'static Fact<Text>> {
        match self {
            Consequence::Limit(check) | Consequence::Check(check) => Some(check),
            Consequence::Stop | Consequence::Told => None,
        }
    }
}
