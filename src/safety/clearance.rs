//! Creatinine clearance by Cockcroft and Gault, with its working.

use crate::evidence::Fact;
use crate::evidence::Source::CGPAGES;
use crate::patient::{Field, Patient, Sex};
use crate::quantity::{
    ArithmeticError, BodyWeight, Creatinine, CreatinineClearance, CreatinineUnit, Rounding, divide,
};
use crate::text::{Sentence, Text};

/// Below this the kidneys count as reduced, in mL/min/1.73 m² for an eGFR, in mL/min for a clearance. The
/// labels say "any renal insufficiency" and name no figure: this is the application's own.
pub const REDUCED_BELOW: i64 = 60;

/// A clearance, and what it was computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clearance {
    /// In mL/min, of the whole body: no eGFR, which is for 1.73 m².
    pub clearance: CreatinineClearance,
    /// The formula with its numbers, and which weight.
    pub working: Sentence,
}

impl Clearance {
    /// Whether it is below [`REDUCED_BELOW`].
    #[must_use]
    pub const fn is_reduced(&self) -> bool {
        self.clearance.as_tenths() < REDUCED_BELOW.saturating_mul(10)
    }
}

/// Why a creatinine gives no clearance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoClearance {
    /// A fact is missing: the first of them.
    Missing(&'static [Field]),
    /// The formula was read for ages from 20 to 100 years.
    Age,
    /// The arithmetic failed.
    Arithmetic(ArithmeticError),
}

impl NoClearance {
    /// What is wrong and what to do.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        match self {
            NoClearance::Missing(fields) => {
                let field = fields.first().map_or(Text::same(""), |field| field.label());
                text!(
                    "「{field}」を入力するとクレアチニンクリアランスを計算します。",
                    "With \"{field}\" the creatinine clearance is computed.",
                )
                .fill(&[("field", field.into())])
            }
            NoClearance::Age => text!(
                "式は 20〜100 歳の成人のものなので、クレアチニンクリアランスは計算しません。",
                "The formula is for adults from 20 to 100 years, so no creatinine clearance is computed.",
            )
            .into(),
            NoClearance::Arithmetic(error) => error.text().into(),
        }
    }
}

/// What stands behind the formula.
pub const SAYS: &[Fact<Text>] = &[
    Fact::secondary(
        text!(
            "クレアチニンクリアランス（Cockcroft-Gault）=（140 − 年齢）× 体重 ÷（72 × 血清クレアチニン mg/dL）、女性は × 0.85。20〜100 歳の成人。体表面積 1.73\u{a0}m² あたりではない。",
            "Creatinine clearance (Cockcroft-Gault) = (140 − age) × weight ÷ (72 × serum creatinine in mg/dL), × 0.85 in women. Adults from 20 to 100 years. It is not for 1.73\u{a0}m².",
        ),
        &[CGPAGES],
    ),
    Fact::app_default(text!(
        "体重は実測体重を用いる（肥満でどの体重を用いるかは資料により異なり、実測体重では高く出る。BMI 30 以上では、60 以上の値だけで腎機能を正常とみなさず eGFR も尋ねる）。1\u{a0}mg/dL = 88.4\u{a0}µmol/L。結果は 0.1\u{a0}mL/分 に切り捨て。",
        "The weight is the actual one (pages differ on which to use in obesity, where the actual one gives a high figure: from a BMI of 30 on, a figure of 60 or more does not answer for the kidneys, and an eGFR is asked for as well). 1\u{a0}mg/dL is 88.4\u{a0}µmol/L. The result is rounded down to 0.1\u{a0}mL/min.",
    )),
];

/// Adults of these ages: as read.
const AGES: core::ops::RangeInclusive<i64> = 20..=100;

/// The creatinine clearance of a patient; `None` where no creatinine is known.
///
/// ```
/// use ivig_navigator::patient::{Patient, Sex};
/// use ivig_navigator::quantity::{BodyWeight, Creatinine};
/// use ivig_navigator::safety::clearance;
/// let patient = Patient {
///     age: Some(72),
///     weight: Some(BodyWeight::kilograms(60)),
///     sex: Some(Sex::Female),
///     creatinine: Creatinine::parse("1.2 mg/dL").ok(),
///     ..Patient::default()
/// };
/// let computed = clearance(&patient).unwrap().unwrap();
/// assert_eq!(computed.clearance.figure(), "40.1\u{a0}mL/min");
/// ```
#[must_use]
pub fn clearance(patient: &Patient) -> Option<Result<Clearance, NoClearance>> {
    let creatinine = patient.creatinine?;
    let missing = |field| Some(Err(NoClearance::Missing(field)));
    let Some(age) = patient.age else {
        return missing(&[Field::Age]);
    };
    let Some(weight) = patient.weight else {
        return missing(&[Field::Weight]);
    };
    let Some(sex) = patient.sex else {
        return missing(&[Field::Sex]);
    };
    if !AGES.contains(&age) {
        return Some(Err(NoClearance::Age));
    }
    let computed = cockcroft_gault(age, weight, sex, creatinine);
    let computed = computed.map(|clearance| Clearance {
        clearance,
        working: working(age, weight, sex, creatinine, clearance),
    });
    Some(computed.map_err(NoClearance::Arithmetic))
}

/// In tenths of mL/min, rounded down, so that no rounding makes a function better:
/// (140 − years) × mg × percent × 884 000 × 10 over 72 × 0.1 nmol/L × 1 000 000 × 100.
fn cockcroft_gault(
    age: i64,
    weight: BodyWeight,
    sex: Sex,
    creatinine: Creatinine,
) -> Result<CreatinineClearance, ArithmeticError> {
    let percent = match sex {
        Sex::Female => 85,
        Sex::Male => 100,
    };
    let factors = [
        140_i64.saturating_sub(age),
        weight.as_mg(),
        percent,
        Creatinine::TENTHS_NMOL_IN_MG_PER_DL,
        10,
    ];
    let mut numerator = 1_i128;
    for factor in factors {
        numerator = numerator
            .checked_mul(i128::from(factor))
            .ok_or(ArithmeticError::TooLarge)?;
    }
    let divisor = creatinine
        .as_tenths_nmol()
        .checked_mul(7_200_000_000)
        .ok_or(ArithmeticError::TooLarge)?;
    divide(numerator, divisor, Rounding::Down).map(CreatinineClearance::tenths)
}

/// `(140 − 72) × 60 kg (actual body weight) × 0.85 ÷ (72 × 1.2 mg/dL) ≈ 40.1 mL/min`.
fn working(
    age: i64,
    weight: BodyWeight,
    sex: Sex,
    creatinine: Creatinine,
    clearance: CreatinineClearance,
) -> Sentence {
    let women = match sex {
        Sex::Female => " × 0.85",
        Sex::Male => "",
    };
    let unit = match creatinine.unit() {
        CreatinineUnit::MgPerDl => "",
        CreatinineUnit::MicromolPerLitre => " × 88.4",
    };
    text!(
        "（140 − {age}）× {weight}（実測体重）{women}{unit} ÷（72 × {creatinine}）≈ {clearance}",
        "(140 − {age}) × {weight} (actual body weight){women}{unit} ÷ (72 × {creatinine}) ≈ {clearance}",
    )
    .fill(&[
        ("age", age.to_string().into()),
        ("weight", weight.figure().into()),
        ("women", women.into()),
        ("unit", unit.into()),
        ("creatinine", creatinine.figure().into()),
        ("clearance", clearance.figure().into()),
    ])
}
