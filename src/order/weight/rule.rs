//! The rules there are: names, what their sources say, and the rounding they ask for.

use crate::evidence::Fact;
use crate::evidence::Source::{
    Aaaai, Elsevier, EuTexts, IgCalc, Kent, LabelsJp, Lifeblood26, Nba, OctDm, OntDose, Toledo,
    Uba, UkForm, Uw,
};
use crate::patient::Field;
use crate::product::Country;
use crate::text::Text;

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $rule:ident, $key:literal, ($ja:literal, $en:literal), $asks:expr, $rounding:expr, [$($says:expr,)+];)+) => {
        /// Which weight a dose is computed from.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum WeightRule { $($(#[doc = $doc])* $rule,)+ }

        impl WeightRule {
            /// All of them, in the order of the screen.
            pub const ALL: &'static [WeightRule] = &[$(WeightRule::$rule,)+];

            /// The name it is stored under. Never changed, never used again.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(WeightRule::$rule => $key,)+ }
            }

            /// The name.
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(WeightRule::$rule => text!($ja, $en),)+ }
            }

            /// What its sources say, and what was not seen.
            #[must_use]
            pub const fn says(self) -> &'static [Fact<Text>] {
                match self { $(WeightRule::$rule => const { &[$($says,)+] },)+ }
            }

            /// The rounding of the dose that it asks for; not held where none was seen.
            #[must_use]
            pub const fn rounding(self) -> Fact<Text> {
                match self { $(WeightRule::$rule => $rounding,)+ }
            }

            /// The facts that it may ask for.
            pub(super) const fn asks(self) -> &'static [Field] {
                match self { $(WeightRule::$rule => $asks,)+ }
            }
        }
    };
}

const BODY: &[Field] = Field::BODY;

rules! {
    /// The weight as measured: Japan, and the labels.
    Actual, "actual", ("実測体重（日本・製品文書）", "Actual weight (Japan, labels)"), &[Field::Weight],
        Fact::unverified(), [
        Fact::verified(
            text!("日本の製品文書の用量は体重あたりで、調整体重の規則はない。", "Japanese labels dose per kilogram of body weight; no rule on adjusted weight was found."),
            &[LabelsJp],
        ),
        Fact::verified(
            text!("米国に全国的な規則はなく、専門家の合意もない。", "The United States has no national rule, and its experts no consensus."),
            &[Aaaai],
        ),
        Fact::verified(
            text!("EU の製品文書は、低体重・過体重では用量の調整が必要なことがあるとするが、式はない。", "EU texts: the dose may need adjustment in underweight or overweight. They give no formula."),
            &[EuTexts],
        ),
        Fact::verified(
            text!("Octagam 10%（EU、皮膚筋炎）は、過体重では生理的な標準体重によるとするが、式はない。", "Octagam 10% (EU, dermatomyositis): in overweight by a physiological standard weight. It gives no formula."),
            &[OctDm],
        ),
    ];
    /// Ontario.
    Ontario, "ontario", ("オンタリオ州", "Ontario"),
        &[Field::Weight, Field::WeightBeforePregnancy, Field::Height, Field::Sex, Field::Pregnant],
        Fact::verified(text!("総量を最も近い 5\u{a0}g に", "The total to the nearest 5\u{a0}g"), &[OntDose]), [
        Fact::verified(
            text!(
                "調整体重を、BMI 30 超では使わなければならず、身長 152.4\u{a0}cm 以上かつ体重が男性 50\u{a0}kg 超・女性 45.5\u{a0}kg 超では使うべきである。どちらでもなければ（18 歳未満も）実測体重。妊娠中は妊娠前の体重による。",
                "Adjusted weight must be used with a BMI above 30, and should be used at 152.4\u{a0}cm or more with a weight above 50\u{a0}kg (men) or 45.5\u{a0}kg (women). Neither, also under 18: actual weight. In pregnancy by the weight before it.",
            ),
            &[OntDose],
        ),
    ];
    /// Australia, before the rule of July 2026.
    AustraliaUntilJune2026, "australia-until-june-2026", ("オーストラリア（2026年6月まで、失効）", "Australia until June 2026 (superseded)"), BODY,
        Fact::unverified(), [
        Fact::verified(
            text!("実測体重が基本で、調整体重を使うかは処方医または州の方針による。", "Actual weight, or adjusted weight where the prescriber or state policy chooses it."),
            &[Nba],
        ),
    ];
    /// Australia, in force.
    AustraliaFromJuly2026, "australia-from-july-2026", ("オーストラリア（2026年7月1日から）", "Australia from 1 July 2026"),
        &[Field::Weight, Field::Height, Field::Age, Field::Sex, Field::Pregnant],
        Fact::unverified(), [
        Fact::verified(
            text!(
                "調整体重が基本。18 歳未満、身長 152\u{a0}cm 未満、妊娠中、または調整体重が実測体重を上回れば実測体重。処方医は理由を書いて実測体重を選べる。",
                "Adjusted weight by default. Actual weight under 18 years, under 152\u{a0}cm, in pregnancy, or where adjusted lies above actual. The prescriber may choose actual weight with a written reason.",
            ),
            &[Lifeblood26],
        ),
    ];
    /// A request form of a UK trust.
    UkRequestForm, "uk-request-form", ("英国の申請書式", "UK request form"), BODY,
        Fact::unverified(), [
        Fact::verified(
            text!(
                "BMI 30 超、または理想体重を 20% より多く上回れば調整体重。小児と著しい低身長では実測体重。",
                "Adjusted weight with a BMI above 30, or more than 20% above ideal weight. Children and the very short: actual weight.",
            ),
            &[UkForm],
        ),
        Fact::secondary(
            text!("イングランドの 2021年の方針は理想体重に合わせた調整を勧めるが、その式と丸めは未確認。", "England's policy of 2021 recommends adjusting to ideal weight; its formula and rounding were not seen."),
            &[IgCalc],
        ),
    ];
    /// Ideal weight: one region of England.
    KentAndMedway, "kent-and-medway", ("理想体重（ケント・メドウェイ）", "Ideal weight (Kent and Medway)"), BODY,
        Fact::unverified(), [
        Fact::verified(text!("常に理想体重による。", "By ideal weight, always."), &[Kent]),
    ];
    /// A hospital's order form.
    UsAbove120Percent, "us-above-120-percent", ("米国 120% 規則（UW）", "US 120% rule (UW)"), BODY,
        Fact::unverified(), [
        Fact::verified(
            text!("理想体重の 120% を超えれば調整体重。", "Adjusted weight above 120% of ideal weight."),
            &[Uw],
        ),
    ];
    /// An infusion company's order form.
    UsBmiAbove30, "us-bmi-above-30", ("米国 BMI 30 規則（点滴会社）", "US BMI 30 rule (infusion company)"), BODY,
        Fact::verified(text!("最も近い 5\u{a0}g のバイアルに", "To the nearest whole 5\u{a0}g vial"), &[Uba]), [
        Fact::verified(text!("BMI 30 超で調整体重。", "Adjusted weight with a BMI above 30."), &[Uba]),
    ];
    /// A drug compendium of October 2024.
    UsCompendium, "us-compendium", ("米国の医薬品集", "US compendium"), BODY,
        Fact::unverified(), [
        Fact::secondary(
            text!(
                "体重 100\u{a0}kg までで BMI 30 未満なら実測体重。100\u{a0}kg 超、BMI 30 以上、または理想体重を 20% より多く上回れば、一部の専門家は調整する（2024年10月）。",
                "Actual weight up to 100\u{a0}kg with a BMI below 30. Above 100\u{a0}kg, with a BMI of 30 or more, or more than 20% above ideal weight, some experts adjust (October 2024).",
            ),
            &[Elsevier],
        ),
    ];
    /// A hospital's policy.
    Toledo, "toledo", ("米国トレド（病院の方針）", "US, Toledo (hospital policy)"), BODY,
        Fact::unverified(), [
        Fact::verified(
            text!("実測体重が理想体重未満なら実測体重、肥満では調整体重、ほかは理想体重。", "Actual weight where it is below ideal, adjusted weight in obesity, otherwise ideal weight."),
            &[Toledo],
        ),
    ];
    /// A weight of the clinician's own.
    Entered, "entered", ("医師が決めた体重", "Weight set by the clinician"),
        &[Field::EnteredWeight, Field::EnteredWeightReason],
        Fact::unverified(), [
        Fact::app_default(text!("切断や浮腫についての規則は見つからない。理由とともに入力する。", "No rule was found on amputation or oedema: set a weight, with the reason.")),
    ];
}

impl WeightRule {
    /// The rule stored under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<WeightRule> {
        WeightRule::ALL
            .iter()
            .copied()
            .find(|rule| rule.key() == key)
    }

    /// The rule in force where the ward is; where there is none, the label's actual weight.
    #[must_use]
    pub const fn default_for(country: Country) -> WeightRule {
        match country {
            Country::Canada => WeightRule::Ontario,
            Country::Australia => WeightRule::AustraliaFromJuly2026,
            Country::Uk => WeightRule::UkRequestForm,
            Country::Us | Country::Eu | Country::Japan => WeightRule::Actual,
        }
    }
}
