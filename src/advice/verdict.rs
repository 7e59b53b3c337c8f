//! The verdict: a word that the whole advice comes down to.

use crate::text::Text;

/// What the evidence of the layer comes down to for this patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Treatment of choice.
    FirstLine,
    /// When the first treatment is not enough or not possible.
    SecondLine,
    /// On top of another treatment.
    Adjunct,
    /// Worth a trial of stated length, then judged.
    TimeLimitedTrial,
    /// Series without a control group only.
    UncontrolledOnly,
    /// Modest, variable, transient; not significant in trials.
    LimitedTransient,
    /// Trials disagree, are under way, or have not asked this question.
    Unresolved,
    /// Trials, or an open study, showed no benefit.
    NoBenefitShown,
    /// The review says nothing on treatment.
    NotStated,
}

/// How a verdict is to be taken at a glance. Told by word and icon too, never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// In favour.
    For,
    /// With care, or on weak evidence.
    Guarded,
    /// Against.
    Against,
    /// Open.
    Open,
}

impl Verdict {
    /// All of them.
    pub const ALL: &'static [Verdict] = &[
        Verdict::FirstLine,
        Verdict::SecondLine,
        Verdict::Adjunct,
        Verdict::TimeLimitedTrial,
        Verdict::UncontrolledOnly,
        Verdict::LimitedTransient,
        Verdict::Unresolved,
        Verdict::NoBenefitShown,
        Verdict::NotStated,
    ];

    /// The verdict in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Verdict::FirstLine => text!("第一選択", "First line"),
            Verdict::SecondLine => text!("第二選択", "Second line"),
            Verdict::Adjunct => text!("補助療法", "Adjunct"),
            Verdict::TimeLimitedTrial => text!("期限を決めた試行", "Time-limited trial"),
            Verdict::UncontrolledOnly => text!("非対照研究のみ", "Uncontrolled evidence only"),
            Verdict::LimitedTransient => text!(
                "効果は限定的・一過性（有意差なし）",
                "Limited and transient, not significant",
            ),
            Verdict::Unresolved => text!("未確定", "Unresolved"),
            Verdict::NoBenefitShown => text!("有効性は示されていない", "No benefit shown"),
            Verdict::NotStated => text!("治療の記載なし", "Treatment not stated"),
        }
    }

    /// How it is to be taken at a glance.
    #[must_use]
    pub const fn tone(self) -> Tone {
        match self {
            Verdict::FirstLine | Verdict::SecondLine | Verdict::Adjunct => Tone::For,
            Verdict::TimeLimitedTrial | Verdict::UncontrolledOnly | Verdict::LimitedTransient => {
                Tone::Guarded
            }
            Verdict::NoBenefitShown => Tone::Against,
            Verdict::Unresolved | Verdict::NotStated => Tone::Open,
        }
    }
}
