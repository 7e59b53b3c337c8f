//! The cases: patients, products and steps of the published figures.
//!
//! Sex and age are not published where the rule does not ask for them.

use super::{ProofCase, ProofPatient};
use crate::evidence::Status;
use crate::order::DoseRounding::{self, *};
use crate::order::weight::WeightRule::{self, *};
use crate::patient::Sex;
use crate::product::{LadderStep, VialSize};
use crate::quantity::Concentration::{self, *};
use crate::quantity::RatePerKilogram;

macro_rules! shelves {
    ($($name:ident: $($mg:literal)+;)+) => {$(
        const $name: &[VialSize] = &[$(VialSize::mg($mg)),+];
    )+};
}

// Vials, in mg.
shelves! {
    VG_VIALS: 500 1_000 2_500 5_000 10_000;
    SIX_VIALS: 1_000 2_500 5_000 10_000 20_000 30_000;
    OCTAGAM_VIALS: 2_000 5_000 10_000 20_000 30_000;
    PRIVIGEN_VIALS: 2_500 5_000 10_000 20_000;
    IQYMUNE_VIALS: 2_000 5_000 10_000 20_000;
    GAMUNEX_VIALS: 1_000 2_500 5_000 10_000 20_000 40_000;
}

macro_rules! ladders {
    ($($name:ident, $minutes:literal: $($rate:literal)+;)+) => {$(
        const $name: &[LadderStep] = &[$(step($rate, $minutes)),+];
    )+};
}

/// A step in µL/kg/h and minutes. Where it is from makes no difference to the arithmetic.
const fn step(rate: u32, minutes: u16) -> LadderStep {
    LadderStep {
        rate: RatePerKilogram::microlitres_per_hour(rate),
        minutes,
        status: Status::AppDefault,
    }
}

// Minutes of each step, then the rates in µL/kg/h.
ladders! {
    VG_STEPS, 60: 600 1_200 1_800;
    TO_006_STEPS, 30: 1_200 2_400 3_600;
    PRIVIGEN_STEPS, 30: 600 1_200 1_800;
    GAMUNEX_STEPS, 30: 1_200 2_400 4_800;
    PANZYGA_STEPS, 30: 600 1_200 2_400 4_800 7_200;
    GAMMAGARD_STEPS, 30: 500 1_000 2_000 3_000 4_000 5_000;
    OCTAGAM_STEPS, 30: 600 1_200 2_400;
    F6_STEPS, 30: 600 1_200 1_800 3_600 7_200;
    F7_STEPS, 30: 500 1_000 2_000 4_000 6_000;
    F8_STEPS, 30: 600 1_200 2_400 4_800;
}

/// Height in tenths of a millimetre, weight in grams.
const fn patient(sex: Sex, age: u8, height: u16, weight: u32) -> ProofPatient {
    ProofPatient {
        sex,
        age,
        height,
        weight,
        before_pregnancy: 0,
    }
}

const fn man(height: u16, weight: u32) -> ProofPatient {
    patient(Sex::Male, 50, height, weight)
}

const fn woman(height: u16, weight: u32) -> ProofPatient {
    patient(Sex::Female, 50, height, weight)
}

/// A weight alone.
const fn weight(rule: WeightRule, patient: ProofPatient) -> ProofCase {
    course(rule, patient, 0, 1)
}

/// A dose, in mg/kg a course, that is not rounded.
const fn course(rule: WeightRule, patient: ProofPatient, per_course: u32, days: u8) -> ProofCase {
    ProofCase {
        rule,
        patient,
        per_course,
        days,
        rounding: Unrounded,
        sizes: &[],
        product: "10%",
        strength: TenPercent,
        ladder: &[],
        limit: 0,
        later: 0,
    }
}

/// Its infusion; from day 2 on it begins at the rate `later`, where that is above 0.
const fn infused(
    case: ProofCase,
    product: &'static str,
    strength: Concentration,
    ladder: &'static [LadderStep],
    later: u32,
) -> ProofCase {
    ProofCase {
        product,
        strength,
        ladder,
        later,
        ..case
    }
}

/// In whole vials.
const fn vials(case: ProofCase, rounding: DoseRounding, sizes: &'static [VialSize]) -> ProofCase {
    ProofCase {
        rounding,
        sizes,
        ..case
    }
}

macro_rules! cases {
    ($($name:ident: $case:expr;)+) => {
        $(pub(super) const $name: ProofCase = $case;)+
    };
}

cases! {
    P01: weight(KentAndMedway, man(17_780, 100_000));
    P02: weight(KentAndMedway, woman(16_256, 100_000));
    P03_WOMAN: weight(KentAndMedway, woman(16_000, 100_000));
    P03_MAN: weight(KentAndMedway, man(16_000, 100_000));
    P04: weight(AustraliaFromJuly2026, man(18_000, 80_000));
    P05_IDEAL: weight(KentAndMedway, woman(16_256, 80_000));
    P05: weight(AustraliaFromJuly2026, woman(16_256, 80_000));
    P06_IDEAL: weight(KentAndMedway, man(18_000, 120_000));
    P06: weight(AustraliaFromJuly2026, man(18_000, 120_000));
    P07_IDEAL: weight(KentAndMedway, man(17_500, 100_000));
    P07: course(UsBmiAbove30, man(17_500, 100_000), 2_000, 2);
    P08: course(Actual, man(0, 70_000), 2_000, 5);
    P08_HIGH: course(Actual, man(0, 70_000), 2_000, 2);
    P13:
        infused(course(Actual, man(0, 60_000), 200, 1), "Privigen 10%", TenPercent, PRIVIGEN_STEPS, 0);
    P14:
        infused(course(Actual, man(0, 70_000), 1_000, 1), "Gamunex-C 10%", TenPercent, GAMUNEX_STEPS, 0);
    VG:
        infused(course(Actual, man(0, 100_000), 2_000, 2), "Venoglobulin IH 5%", FivePercent, VG_STEPS, 1800);
    VG_LOW:
        infused(course(Actual, man(0, 100_000), 2_000, 5), "Venoglobulin IH 5%", FivePercent, VG_STEPS, 1800);
    POLYGLOBIN:
        infused(course(Actual, man(0, 100_000), 2_000, 2), "Polyglobin N 10%", TenPercent, TO_006_STEPS, 3600);
    BENILON:
        infused(course(Actual, man(0, 100_000), 2_000, 2), "Benilon-I 5%", FivePercent, TO_006_STEPS, 3600);
    F1:
        vials(infused(course(Actual, man(0, 62_000), 2_000, 5), "Venoglobulin IH 5%", FivePercent, VG_STEPS, 1800), NearestTwoAndAHalfGrams, VG_VIALS);
    F2:
        vials(infused(course(Ontario, woman(16_500, 98_000), 2_000, 2), "Panzyga 10%", TenPercent, PANZYGA_STEPS, 0), NearestFiveGrams, SIX_VIALS);
    F3:
        vials(infused(course(AustraliaFromJuly2026, man(17_800, 118_000), 1_000, 2), "Gammagard Liquid / Kiovig 10%", TenPercent, GAMMAGARD_STEPS, 0), DownToFiveGrams, SIX_VIALS);
    F4:
        ProofCase { limit: 1800, ..vials(infused(course(UsAbove120Percent, patient(Sex::Female, 72, 16_000, 60_000), 2_000, 5), "Octagam 10%", TenPercent, OCTAGAM_STEPS, 0), NearestVial, OCTAGAM_VIALS) };
    F5:
        vials(infused(course(UsAbove120Percent, man(17_200, 70_000), 2_000, 2), "Octagam 10%", TenPercent, OCTAGAM_STEPS, 0), NearestVial, OCTAGAM_VIALS);
    F6:
        vials(infused(course(Actual, man(0, 60_000), 1_000, 1), "Privigen 10%", TenPercent, F6_STEPS, 0), NearestVial, PRIVIGEN_VIALS);
    F7:
        vials(infused(course(Actual, patient(Sex::Male, 6, 0, 25_000), 2_000, 5), "Iqymune 10%", TenPercent, F7_STEPS, 0), NearestVial, IQYMUNE_VIALS);
    F8:
        vials(infused(course(Ontario, ProofPatient { before_pregnancy: 70_000, ..patient(Sex::Female, 30, 16_600, 84_000) }, 1_000, 1), "Gamunex-C 10%", TenPercent, F8_STEPS, 0), NearestFiveGrams, GAMUNEX_VIALS);
}
