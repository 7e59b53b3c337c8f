//! Invariant 3: no amount without its basis.

use std::any::TypeId;
use std::fmt::Display;
use std::marker::PhantomData;

use ivig_navigator::evidence::{Condition, Regimen, review_2004};
use ivig_navigator::order::{DAYS_OFFERED, Dosage, dosage};
use ivig_navigator::quantity::{
    BodyWeight, Dose, DosePerKilogram, DosingWeight, NO_BREAK_SPACE, PerCourse, PerDay, Volume,
};
use ivig_navigator::text::Language;

/// Whether a type has a trait, told without the compiler stopping.
struct Asked<T>(PhantomData<T>);

trait Otherwise {
    const SHOWN_BARE: bool = false;
    const MADE_FROM_NUMBER: bool = false;
}

impl<T> Otherwise for Asked<T> {}

impl<T: Display> Asked<T> {
    const SHOWN_BARE: bool = true;
}

struct AskedFrom<T>(PhantomData<T>);

impl<T> Otherwise for AskedFrom<T> {}

impl<T: From<i64>> AskedFrom<T> {
    const MADE_FROM_NUMBER: bool = true;
}

#[test]
fn a_bare_amount_can_be_neither_shown_nor_made() {
    const { assert!(Asked::<i64>::SHOWN_BARE && AskedFrom::<i64>::MADE_FROM_NUMBER) };
    let shown = [
        Asked::<Dose<PerDay>>::SHOWN_BARE,
        Asked::<Dose<PerCourse>>::SHOWN_BARE,
        Asked::<DosePerKilogram<PerDay>>::SHOWN_BARE,
        Asked::<DosePerKilogram<PerCourse>>::SHOWN_BARE,
        Asked::<Volume<PerDay>>::SHOWN_BARE,
        Asked::<Volume<PerCourse>>::SHOWN_BARE,
        Asked::<BodyWeight>::SHOWN_BARE,
        Asked::<DosingWeight>::SHOWN_BARE,
    ];
    assert!(!shown.contains(&true), "an amount has a Display: {shown:?}");
    let made = [
        AskedFrom::<Dose<PerDay>>::MADE_FROM_NUMBER,
        AskedFrom::<Dose<PerCourse>>::MADE_FROM_NUMBER,
        AskedFrom::<Volume<PerDay>>::MADE_FROM_NUMBER,
        AskedFrom::<BodyWeight>::MADE_FROM_NUMBER,
    ];
    assert!(!made.contains(&true), "an amount has no unit: {made:?}");
}

struct Passes<From, To>(PhantomData<(From, To)>);

trait Refused {
    const PASSES: bool = false;
}

impl<From, To> Refused for Passes<From, To> {}

impl<From: Into<To>, To> Passes<From, To> {
    const PASSES: bool = true;
}

/// What `split_over` answers where a type has no such method of its own.
#[derive(Debug, PartialEq)]
struct NoSuchMethod;

trait NotForADay: Sized {
    fn split_over(self) -> NoSuchMethod {
        NoSuchMethod
    }
    fn times(self) -> NoSuchMethod {
        NoSuchMethod
    }
}

impl NotForADay for Dose<PerDay> {}
impl NotForADay for DosePerKilogram<PerCourse> {}

#[test]
fn a_dose_a_day_is_not_a_dose_a_course() {
    const { assert!(Passes::<Dose<PerDay>, Dose<PerDay>>::PASSES) };
    let passes = [
        Passes::<Dose<PerDay>, Dose<PerCourse>>::PASSES,
        Passes::<Dose<PerCourse>, Dose<PerDay>>::PASSES,
        Passes::<Volume<PerDay>, Volume<PerCourse>>::PASSES,
        Passes::<DosePerKilogram<PerDay>, DosePerKilogram<PerCourse>>::PASSES,
        Passes::<DosePerKilogram<PerDay>, Dose<PerDay>>::PASSES,
        Passes::<BodyWeight, DosingWeight>::PASSES,
    ];
    assert!(!passes.contains(&true), "{passes:?}");
    assert_ne!(
        TypeId::of::<Dose<PerDay>>(),
        TypeId::of::<Dose<PerCourse>>()
    );
    // With a method of its own, these lines would not compile.
    assert_eq!(Dose::<PerDay>::grams(28).split_over(), NoSuchMethod);
    let course = DosePerKilogram::<PerCourse>::mg(2000);
    assert_eq!(course.times(), NoSuchMethod);
}

fn every_regimen() -> impl Iterator<Item = &'static Regimen> {
    Condition::ALL
        .iter()
        .flat_map(|condition| review_2004::position(*condition).regimens)
}

/// Every order of every regimen for a weight, over every number of days that can be chosen.
pub fn every_order(weight: BodyWeight) -> Vec<Dosage> {
    let weight = DosingWeight::actual(weight);
    every_regimen()
        .flat_map(|regimen| {
            DAYS_OFFERED
                .into_iter()
                .map(Some)
                .chain([None])
                .map(move |days| dosage(regimen, weight, days).unwrap())
        })
        .collect()
}

/// What follows each figure in one of these units, in a text.
fn after_figures<'a>(text: &'a str, units: &[&str]) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(NO_BREAK_SPACE) {
        let after = &text[at + NO_BREAK_SPACE.len_utf8()..];
        let ends = after
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(after.len());
        let (unit, mut rest) = after.split_at(ends);
        // A strength is no amount.
        if rest.starts_with("/mL") || !units.contains(&unit) {
            continue;
        }
        rest = rest.strip_prefix("/kg").unwrap_or(rest);
        found.push(rest);
    }
    found
}

fn names_a_basis(text: &str, language: Language) -> bool {
    let words: &[&str] = match language {
        Language::Ja => &["/日", "/コース"],
        Language::En => &[" a day", " a course"],
    };
    let amounts = after_figures(text, &["g", "mg", "mL"]);
    amounts
        .iter()
        .all(|rest| words.iter().any(|word| rest.starts_with(word)))
}

#[test]
fn the_working_names_the_basis_of_every_amount() {
    let spaced = |text: &str| text.replace('_', "\u{a0}");
    assert!(!names_a_basis(&spaced("28_g"), Language::En));
    assert!(!names_a_basis(&spaced("0.4_g/kg × 70_kg"), Language::En));
    assert!(names_a_basis(
        &spaced("28_g a day ÷ 0.1_g/mL"),
        Language::En
    ));
    for order in every_order(BodyWeight::kilograms(70)) {
        for step in &order.working {
            for language in Language::ALL {
                for side in [&step.input, &step.result] {
                    let text = side.get(language);
                    let amounts = after_figures(text, &["g", "mg", "mL"]);
                    assert!(!amounts.is_empty(), "{text}: no amount found");
                    assert!(names_a_basis(text, language), "{text}");
                }
            }
            // A dose for a weight says which weight.
            if step.input.en().contains("\u{a0}kg") {
                assert!(step.input.en().contains("actual body weight"), "{step:?}");
                assert!(step.input.ja().contains("実測体重"), "{step:?}");
            }
        }
    }
}
