//! The rules by which a course is rounded, and whose they are.

use crate::evidence::{Fact, Source};
use crate::product::Country;
use crate::text::Text;

/// How a course's dose is rounded. All round the course, never a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoseRounding {
    /// To the nearest 5 g; half goes up.
    NearestFiveGrams,
    /// To the nearest 2.5 g; half goes up.
    NearestTwoAndAHalfGrams,
    /// Down to 5 g.
    DownToFiveGrams,
    /// To the nearest total of whole vials in stock; half goes up.
    NearestVial,
    /// Down to a total of whole vials in stock.
    DownToVial,
    /// As [`DoseRounding::NearestVial`], but only within a percentage.
    WithinPercent,
    /// Not at all.
    Unrounded,
}

/// Precedents only: a practice, and a rule for other drugs.
const WITHIN_PERCENT: Fact<Text> = Fact::secondary(
    text!(
        "薬剤部向け記事: 10% 以内、成人では差は 5\u{a0}g まで。イングランドの用量バンドは生物学的製剤で 10% まで（IVIG の表はない）。",
        "A pharmacy article: within 10%, in adults by up to 5\u{a0}g. Dose banding in England: up to 10% for biological drugs (no table for IVIG).",
    ),
    &[Source::PPPMAG, Source::KTT22],
);

impl DoseRounding {
    /// All of them, in the order of the screen.
    pub const ALL: [DoseRounding; 7] = [
        DoseRounding::NearestFiveGrams,
        DoseRounding::NearestTwoAndAHalfGrams,
        DoseRounding::DownToFiveGrams,
        DoseRounding::NearestVial,
        DoseRounding::DownToVial,
        DoseRounding::WithinPercent,
        DoseRounding::Unrounded,
    ];

    /// The name it is stored under. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            DoseRounding::NearestFiveGrams => "nearest-5g",
            DoseRounding::NearestTwoAndAHalfGrams => "nearest-2.5g",
            DoseRounding::DownToFiveGrams => "down-5g",
            DoseRounding::NearestVial => "nearest-vial",
            DoseRounding::DownToVial => "down-vial",
            DoseRounding::WithinPercent => "within-percent",
            DoseRounding::Unrounded => "none",
        }
    }

    /// The rounding stored under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<DoseRounding> {
        DoseRounding::ALL.into_iter().find(|one| one.key() == key)
    }

    /// The name, with what becomes of a tie.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            DoseRounding::NearestFiveGrams => text!(
                "最も近い 5\u{a0}g 単位（中間は切り上げ）",
                "nearest 5\u{a0}g, half goes up"
            ),
            DoseRounding::NearestTwoAndAHalfGrams => text!(
                "最も近い 2.5\u{a0}g 単位（中間は切り上げ）",
                "nearest 2.5\u{a0}g, half goes up"
            ),
            DoseRounding::DownToFiveGrams => {
                text!("5\u{a0}g 単位に切り捨て", "down to 5\u{a0}g")
            }
            DoseRounding::NearestVial => text!(
                "最も近いバイアル単位（中間は切り上げ）",
                "nearest whole vials, half goes up"
            ),
            DoseRounding::DownToVial => {
                text!("バイアル単位に切り捨て", "down to whole vials")
            }
            DoseRounding::WithinPercent => text!(
                "許容差内で最も近いバイアル単位（中間は切り上げ）",
                "nearest whole vials within the percentage, half goes up"
            ),
            DoseRounding::Unrounded => text!("丸めない", "not rounded"),
        }
    }

    /// Whose rule it is. The English rule "down to whole vials" was not seen, so it is not held.
    #[must_use]
    pub const fn source(self) -> Fact<Text> {
        match self {
            DoseRounding::NearestFiveGrams => Fact::verified(
                text!(
                    "オンタリオ州: 総量を最も近い 5\u{a0}g に。米国の輸液会社の書式: 最も近い 5\u{a0}g バイアルに。",
                    "Ontario: the total to the nearest 5\u{a0}g. A US infusion company's form: to the nearest whole 5\u{a0}g vial.",
                ),
                &[Source::OntDose, Source::Uba],
            ),
            DoseRounding::NearestTwoAndAHalfGrams => Fact::app_default(text!(
                "日本での既定。国の規則は見つからず、バイアル単位の調整は各施設の慣行。",
                "The default for Japan. No national rule was found; whole vials are local custom.",
            )),
            DoseRounding::DownToFiveGrams => {
                Fact::app_default(text!("規則ではなく選択肢。", "An option, no rule."))
            }
            DoseRounding::NearestVial => Fact::app_default(text!(
                "国の規則が見つからない地域での既定。",
                "The default where no national rule was found.",
            )),
            DoseRounding::DownToVial => Fact::unverified(),
            DoseRounding::WithinPercent => WITHIN_PERCENT,
            DoseRounding::Unrounded => Fact::app_default(text!("計算値のまま。", "As computed.")),
        }
    }
}

/// What a country starts with: Ontario's rule; elsewhere this application's own choice.
#[must_use]
pub const fn default_for(country: Country) -> DoseRounding {
    match country {
        Country::Canada => DoseRounding::NearestFiveGrams,
        Country::Japan => DoseRounding::NearestTwoAndAHalfGrams,
        Country::Australia | Country::Uk | Country::Eu | Country::Us => DoseRounding::NearestVial,
    }
}
