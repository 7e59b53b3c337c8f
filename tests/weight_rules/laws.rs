//! Laws over any patient.

use ivig_navigator::order::weight::{Weighing, WeightRule, flip_points, nearest_flips, weigh};
use ivig_navigator::patient::{EnteredWeightReason, Patient, Presence, Sex};
use ivig_navigator::quantity::{BodyWeight, Height, WeightBasis, parse_scaled};
use ivig_navigator::text::Language;
use proptest::prelude::*;

use crate::readings;

use Sex::{Female, Male};
use WeightBasis::{Adjusted, AdjustedBeforePregnancy};
use WeightRule as Rule;

/// A patient from the digits of one large number: many times faster than a strategy for each fact.
struct Digits(u128);

impl Digits {
    fn below(&mut self, count: u32) -> i64 {
        let digit = self.0 % u128::from(count);
        self.0 /= u128::from(count);
        i64::try_from(digit).unwrap()
    }

    /// Known in four of five patients. In grams.
    fn weight(&mut self, least: i64, most: u32) -> Option<BodyWeight> {
        let grams = least + self.below(most);
        self.known().then(|| BodyWeight::mg(grams * 1000))
    }

    fn known(&mut self) -> bool {
        self.below(5) > 0
    }
}

fn any_case() -> impl Strategy<Value = (Rule, Patient)> {
    any::<u128>().prop_map(|number| {
        let mut digits = Digits(number);
        let count = u32::try_from(Rule::ALL.len()).unwrap();
        let rule = Rule::ALL[usize::try_from(digits.below(count)).unwrap()];
        let height = Height::tenths_mm(2500 + digits.below(22_500));
        let age = digits.below(101);
        let patient = Patient {
            weight: digits.weight(400, 250_000),
            height: digits.known().then_some(height),
            age: digits.known().then_some(age),
            sex: [None, Some(Female), Some(Male), Some(Female), Some(Male)]
                [usize::try_from(digits.below(5)).unwrap()],
            pregnant: [None, Some(Presence::Absent), Some(Presence::Present)]
                [usize::try_from(digits.below(3)).unwrap()],
            weight_before_pregnancy: digits.weight(30_000, 170_000),
            entered_weight: digits.weight(1_000, 200_000),
            entered_weight_reason: Some(EnteredWeightReason::Other),
            ..Patient::default()
        };
        (rule, patient)
    })
}

fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|number| number.trim_matches('.').to_owned())
        .filter(|number| !number.is_empty())
        .collect();
    found.sort();
    found
}

/// The milligrams of a figure in kilograms with up to six decimals.
fn shown_mg(figure: &str) -> i64 {
    let number = figure.split('\u{a0}').next().expect("a number");
    parse_scaled(number, 6).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100_000))]

    #[test]
    fn within_a_branch_more_weight_never_gives_less(
        (rule, patient) in any_case(),
        more in 0_i64..50_000_000,
    ) {
        let mut heavier = patient.clone();
        let add = |weight: Option<BodyWeight>| weight.map(|it| BodyWeight::mg(it.as_mg() + more));
        heavier.weight = add(patient.weight);
        heavier.weight_before_pregnancy = add(patient.weight_before_pregnancy);
        let (light, heavy) = (weigh(rule, &patient), weigh(rule, &heavier));
        for one in readings(&light) {
            for other in readings(&heavy) {
                if one.weight.basis() == other.weight.basis() {
                    prop_assert!(other.weight.weight() >= one.weight.weight(), "{one:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn the_language_changes_no_number((rule, patient) in any_case()) {
        for weighed in readings(&weigh(rule, &patient)) {
            let steps = weighed.working.iter().flat_map(|step| [&step.input, &step.result]);
            for sentence in steps.chain([&weighed.because]) {
                let [ja, en] = Language::ALL.map(|language| numbers(sentence.get(language)));
                prop_assert_eq!(ja, en);
                prop_assert!(!sentence.en().contains(['{', '}']), "{:?}", sentence);
            }
        }
    }

    #[test]
    fn adjusted_lies_between_ideal_and_actual((rule, patient) in any_case()) {
        for weighed in readings(&weigh(rule, &patient)) {
            let actual = match weighed.weight.basis() {
                Adjusted => patient.weight.unwrap(),
                AdjustedBeforePregnancy => patient.weight_before_pregnancy.unwrap(),
                _ => continue,
            };
            let ideal = BodyWeight::mg(shown_mg(weighed.working[0].result.en()));
            let adjusted = weighed.weight.weight();
            prop_assert!(ideal <= adjusted && adjusted <= actual, "{rule:?} {weighed:?}");
        }
    }

    /// An answer that was given without a fact stays when the fact becomes known.
    #[test]
    fn what_was_not_asked_for_changes_nothing(
        (rule, patient) in any_case(),
        (_, full) in any_case(),
    ) {
        let before = weigh(rule, &patient);
        // Not asked of men and at some ages, and an answer counts all the same: so none is added.
        let pregnant = patient.pregnant.or(Some(Presence::Absent));
        // A sex that is added does not contradict.
        let is_pregnant = pregnant == Some(Presence::Present);
        let sex = if is_pregnant { Some(Female) } else { full.sex };
        let after = Patient {
            weight: patient.weight.or(full.weight),
            height: patient.height.or(full.height),
            age: patient.age.or(full.age),
            sex: patient.sex.or(sex),
            pregnant,
            weight_before_pregnancy: patient.weight_before_pregnancy.or(full.weight_before_pregnancy),
            ..patient.clone()
        };
        let now = weigh(rule, &after);
        let weights = |weighing: &Weighing| -> Vec<_> {
            readings(weighing).iter().map(|it| it.weight).collect()
        };
        match &before {
            Weighing::One(_) | Weighing::Either(..) => {
                prop_assert_eq!(weights(&before), weights(&now));
            }
            Weighing::Missing(fields) => prop_assert!(!fields.is_empty()),
            // A contradiction is refused first, whatever else may settle the rule.
            Weighing::Refused(_) if is_pregnant && patient.sex == Some(Male) => {}
            Weighing::Refused(_) => prop_assert!(matches!(now, Weighing::Refused(_))),
        }
    }

    /// No input is too strange: an answer, a question or a refusal, and a search that ends.
    #[test]
    fn nothing_panics(
        (rule, patient) in any_case(),
        (weight, height, age, small) in any::<(i64, i64, i64, bool)>(),
    ) {
        let cut = |amount: i64| if small { amount % 30_000 } else { amount };
        let patient = Patient {
            weight: Some(BodyWeight::mg(weight)),
            weight_before_pregnancy: Some(BodyWeight::mg(cut(weight))),
            entered_weight: Some(BodyWeight::mg(weight)),
            height: Some(Height::tenths_mm(cut(height))),
            age: Some(age),
            ..patient
        };
        for weighed in readings(&weigh(rule, &patient)) {
            prop_assert!(weighed.weight.weight() > BodyWeight::mg(0));
        }
        if small {
            prop_assert!(flip_points(rule, &patient).len() < 12);
        }
        let _ = nearest_flips(rule, &patient);
    }
}
