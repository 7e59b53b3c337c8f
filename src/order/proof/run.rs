//! The computing of a vector: by the functions of the order, and nothing of its own.

use super::{Check, ProofCase, ProofPatient, Vector};
use crate::order::weight::{Weighing, bmi, weigh};
use crate::order::{Amount, Infusion, InfusionPlan, VialAim, amount, infuse, pack};
use crate::patient::{Patient, Presence, Sex};
use crate::quantity::{
    BodyWeight, Dose, DosePerKilogram, DosingWeight, Height, PerCourse, PerDay, PumpIncrement,
    RatePerKilogram, Rounding, Span, Volume, format_scaled, scale, with_unit,
};
use crate::text::{Sentence, Text};

fn mass(grams: u32) -> BodyWeight {
    BodyWeight::mg(i64::from(grams).saturating_mul(1000))
}

impl ProofPatient {
    fn facts(&self) -> Patient {
        let pregnant = self.before_pregnancy > 0;
        Patient {
            weight: Some(mass(self.weight)),
            height: (self.height > 0).then_some(Height::tenths_mm(self.height.into())),
            age: Some(self.age.into()),
            sex: Some(self.sex),
            pregnant: match (self.sex, pregnant) {
                (Sex::Male, _) => None,
                (Sex::Female, false) => Some(Presence::Absent),
                (Sex::Female, true) => Some(Presence::Present),
            },
            weight_before_pregnancy: pregnant.then_some(mass(self.before_pregnancy)),
            ..Patient::default()
        }
    }

    /// `woman, 165 cm, 98 kg`.
    fn words(&self) -> Sentence {
        let facts = self.facts();
        let mut words: Sentence = match (self.sex, self.age < 18) {
            (Sex::Male, false) => text!("男性", "man").into(),
            (Sex::Female, false) => text!("女性", "woman").into(),
            (_, true) => text!("小児", "child").into(),
        };
        let figures = [
            facts.height.map(Height::figure),
            facts.weight.map(BodyWeight::figure),
        ];
        for figure in figures.into_iter().flatten() {
            words = with(words, figure.into());
        }
        match facts.weight_before_pregnancy {
            Some(weight) => text!(
                "{words}、妊娠前 {weight}",
                "{words}, before pregnancy {weight}"
            )
            .fill(&[("words", words), ("weight", weight.figure().into())]),
            None => words,
        }
    }
}

fn with(words: Sentence, more: Sentence) -> Sentence {
    text!("{words}、{more}", "{words}, {more}").fill(&[("words", words), ("more", more)])
}

impl ProofCase {
    fn weight(&self) -> Option<DosingWeight> {
        match weigh(self.rule, &self.patient.facts()) {
            Weighing::One(weighed) => Some(weighed.weight),
            _ => None,
        }
    }

    fn per_course(&self) -> DosePerKilogram<PerCourse> {
        DosePerKilogram::mg(self.per_course)
    }

    fn amount(&self) -> Option<Amount> {
        let course = self
            .per_course()
            .for_weight(self.weight()?, Rounding::NearestTiesUp)
            .ok()?;
        amount(course, self.days, self.rounding, 0, self.sizes).ok()
    }

    fn dose(&self, day: u8) -> Option<Dose<PerDay>> {
        let before = day.checked_sub(1)?;
        self.amount()?.per_day.get(usize::from(before)).copied()
    }

    fn bag(&self, day: u8) -> Option<Volume<PerDay>> {
        Volume::holding(self.dose(day)?, self.strength).ok()
    }

    fn infusion(&self, day: u8) -> Option<Infusion> {
        let rate = |rate: u32| (rate > 0).then_some(RatePerKilogram::microlitres_per_hour(rate));
        infuse(&InfusionPlan {
            volume: self.bag(day)?,
            weight: self.weight()?,
            strength: self.strength,
            steps: self.ladder,
            limit: rate(self.limit),
            start_at: rate(self.later).filter(|_| day > 1),
            pump: PumpIncrement::Whole,
        })
        .ok()
    }

    /// `40, 20, 5 g`: one figure for each vial.
    fn vials(&self, day: u8) -> Option<String> {
        let packing = pack(self.dose(day)?, self.sizes, VialAim::LeastWaste, 0)
            .ok()?
            .best;
        let mut each = Vec::new();
        for (size, count) in packing.vials {
            for _ in 0..count {
                each.push(size.as_mg().into());
            }
        }
        Some(list(&each, "g"))
    }
}

/// Thousandths as `37, 74, 111 mL/h`.
fn list(thousandths: &[i64], unit: &str) -> String {
    let figures: Vec<String> = thousandths
        .iter()
        .map(|number| format_scaled(*number, 3))
        .collect();
    with_unit(&figures.join(", "), unit)
}

/// Seconds in a thousandth of a longer unit, of so many seconds.
fn thousandths(span: Span, unit: i64) -> i64 {
    scale(span.as_seconds(), 1000, unit, Rounding::NearestTiesUp).unwrap_or_default()
}

/// In minutes, in hours, or in both, as it was published.
fn time(span: Span, published: &str) -> String {
    match (published.contains('h'), published.contains("min")) {
        (true, true) => {
            let hours = span.as_seconds().div_euclid(3600);
            let rest = Span::seconds(span.as_seconds().rem_euclid(3600));
            let minutes = list(&[thousandths(rest, 60)], "min");
            with_unit(&with_unit(&hours.to_string(), "h"), &minutes)
        }
        (true, false) => list(&[thousandths(span, 3600)], "h"),
        _ => list(&[thousandths(span, 60)], "min"),
    }
}

impl Vector {
    /// What the application computes; `None` where it refuses.
    pub(super) fn got(&self) -> Option<String> {
        Some(match self.check {
            Check::Weight(case) => case.weight()?.weight().figure(),
            Check::Bmi(height, grams) => {
                let patient = Patient {
                    weight: Some(mass(grams)),
                    height: Some(Height::tenths_mm(height.into())),
                    ..Patient::default()
                };
                format_scaled(bmi(&patient)?, 3)
            }
            Check::Course(case) => case.amount()?.rounded.figure(),
            Check::Day(case, day) => case.dose(day)?.figure(),
            Check::Vials(case, day) => case.vials(day)?,
            Check::Bag(case, day) => case.bag(day)?.figure(),
            Check::Pump(kilograms, rate) => RatePerKilogram::microlitres_per_minute(rate)
                .at_pump(BodyWeight::kilograms(kilograms), PumpIncrement::Whole)
                .ok()?
                .figure(),
            Check::Highest(case, day) => case.infusion(day)?.steps.last()?.pump.figure(),
            Check::Time(case, day) => time(case.infusion(day)?.total, self.expected),
            Check::Rates(case, day)
            | Check::Volumes(case, day)
            | Check::HeldVolumes(case, day)
            | Check::Minutes(case, day) => {
                let steps = case.infusion(day)?.steps;
                let mut values = Vec::new();
                for step in steps {
                    values.push(match self.check {
                        Check::Rates(..) => step.pump.as_microlitres_per_hour(),
                        Check::Minutes(..) => thousandths(step.span, 60),
                        _ => step.volume.as_microlitres(),
                    });
                }
                let unit = match self.check {
                    Check::Rates(..) => "mL/h",
                    Check::Minutes(..) => "min",
                    _ => "mL",
                };
                if let Check::HeldVolumes(..) = self.check {
                    values.pop();
                }
                list(&values, unit)
            }
        })
    }

    /// What is computed, from what.
    pub(super) fn what(&self) -> Sentence {
        let (what, from): (Text, Sentence) = match self.check {
            Check::Bmi(height, grams) => (
                Text::same("BMI"),
                with(
                    Height::tenths_mm(height.into()).figure().into(),
                    mass(grams).figure().into(),
                ),
            ),
            Check::Pump(kilograms, rate) => (
                text!("ポンプの速度", "Pump rate"),
                with(
                    BodyWeight::kilograms(kilograms).figure().into(),
                    list(&[rate.into()], "mL/kg/min").into(),
                ),
            ),
            Check::Weight(case) => (text!("用量計算用体重", "Dosing weight"), case.words(None)),
            Check::Course(case) => (
                text!("総量", "Whole course"),
                with(
                    case.words(None),
                    text!("日数 {n}", "days: {n}").fill(&[("n", case.days.to_string().into())]),
                ),
            ),
            Check::Day(case, day) => (text!("1 日の用量", "Dose of a day"), case.words(Some(day))),
            Check::Vials(case, day) => (text!("バイアル", "Vials"), case.words(Some(day))),
            Check::Bag(case, day) => (
                text!("1 日の液量", "Volume of a day"),
                case.words(Some(day)),
            ),
            Check::Rates(case, day) => (
                text!("ポンプの速度、段階ごと", "Pump rates, step by step"),
                case.words(Some(day)),
            ),
            Check::Highest(case, day) => (text!("最高速度", "Highest rate"), case.words(Some(day))),
            Check::Volumes(case, day) => (
                text!("液量、段階ごと", "Volumes, step by step"),
                case.words(Some(day)),
            ),
            Check::HeldVolumes(case, day) => (
                text!("液量、最後の段階より前", "Volumes before the last step"),
                case.words(Some(day)),
            ),
            Check::Minutes(case, day) => (
                text!("時間、段階ごと", "Minutes, step by step"),
                case.words(Some(day)),
            ),
            Check::Time(case, day) => (text!("所要時間", "Time in all"), case.words(Some(day))),
        };
        text!("{what}：{from}", "{what}: {from}").fill(&[("what", what.into()), ("from", from)])
    }
}

impl ProofCase {
    /// `woman, 165 cm, 98 kg, 2 g/kg a course, Panzyga 10%, day 1 of 2`.
    fn words(&self, day: Option<u8>) -> Sentence {
        let mut words = with(self.rule.name().into(), self.patient.words());
        if self.per_course > 0 {
            words = with(words, self.per_course().sentence());
        }
        match day {
            None => words,
            Some(day) => text!(
                "{words}、{product}、{day}/{days} 日目",
                "{words}, {product}, day {day} of {days}",
            )
            .fill(&[
                ("words", words),
                ("product", self.product.into()),
                ("day", day.to_string().into()),
                ("days", self.days.to_string().into()),
            ]),
        }
    }
}
