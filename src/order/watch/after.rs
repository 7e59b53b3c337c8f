//! Checks after a course, dated from its days. A date is counted from the day that its source
//! names; where it names none of several days, from the last: [`AfterCheck::counted`] says which.

mod grounds;

use grounds::{
    A_WEEK, CLOT, EACH_DAY, EU, FDA, FOURTEEN, KIDNEY, LAST_DAY, LAST_END, MENINGITIS, STUDY, US_8,
    US_10, US_11, US_BEYOND,
};

use crate::evidence::Fact;
use crate::order::Order;
use crate::patient::{BloodGroup, Patient, Presence};
use crate::quantity::{Date, DosePerKilogram, PerCourse, Rounding, scale};
use crate::safety::{Trait, kidney_risk};
use crate::text::Text;

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AfterKind {
    /// Headache with a stiff neck.
    Headache,
    /// Signs of a clot.
    Clot,
    /// Creatinine.
    Creatinine,
    /// Haemoglobin or haematocrit, 36 to 96 hours on, as the FDA has it.
    HaemoglobinFda,
    /// Haemoglobin on days 5 to 10, as a prospective study has it.
    Haemoglobin,
    /// No live vaccine before this, as EU labels have it.
    VaccineEu,
    /// No measles or varicella vaccine before this, as the US CDC has it.
    VaccineUs,
    /// Measles vaccine may fail until this, as EU labels have it.
    MeaslesEu,
}

impl AfterKind {
    /// The name that a calendar entry is told apart by. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            AfterKind::Headache => "headache",
            AfterKind::Clot => "clot",
            AfterKind::Creatinine => "creatinine",
            AfterKind::HaemoglobinFda => "haemoglobin-36-96-h",
            AfterKind::Haemoglobin => "haemoglobin-day-5-10",
            AfterKind::VaccineEu => "vaccine-eu",
            AfterKind::VaccineUs => "vaccine-us",
            AfterKind::MeaslesEu => "measles-eu",
        }
    }

    /// What is done.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            AfterKind::Headache => text!(
                "項部硬直を伴う頭痛に注意",
                "Watch for headache with a stiff neck"
            ),
            AfterKind::Clot => text!("血栓の徴候に注意", "Watch for signs of a clot"),
            AfterKind::Creatinine => text!("クレアチニンを測定", "Measure creatinine"),
            AfterKind::HaemoglobinFda => text!(
                "Hb または Ht を測定（36〜96 時間後、FDA）",
                "Haemoglobin or haematocrit (36 to 96 hours on, FDA)"
            ),
            AfterKind::Haemoglobin => text!(
                "Hb を測定（5〜10 日目、前向き研究）",
                "Haemoglobin (days 5 to 10, prospective study)"
            ),
            AfterKind::VaccineEu => text!(
                "生ワクチンはこの日以降（EU の添付文書）",
                "Live vaccines not before (EU labels)"
            ),
            AfterKind::VaccineUs => text!(
                "麻疹・水痘ワクチンはこの日以降（米国 CDC）",
                "Measles and varicella vaccines not before (US CDC)"
            ),
            AfterKind::MeaslesEu => text!(
                "この日まで麻疹ワクチンは効かないことがある：抗体を確かめる（EU の添付文書）",
                "Measles vaccine may fail until then: check the antibody (EU labels)"
            ),
        }
    }

    /// Whether it is one day that something waits for, and not a time to do it in.
    #[must_use]
    pub const fn is_a_limit(self) -> bool {
        matches!(
            self,
            AfterKind::VaccineEu | AfterKind::VaccineUs | AfterKind::MeaslesEu
        )
    }
}

/// A check with its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AfterCheck {
    /// What.
    pub kind: AfterKind,
    /// From this day.
    pub from: Date,
    /// Until this day, itself included.
    pub to: Date,
    /// Who says so.
    pub why: Fact<Text>,
    /// The day that it is counted from, and whose choice that is.
    pub counted: Fact<Text>,
}

impl AfterCheck {
    /// `2026-11-24 – 2026-12-08`, or one day.
    #[must_use]
    pub fn figure(&self) -> String {
        if self.from == self.to {
            self.from.figure()
        } else {
            format!("{} – {}", self.from.figure(), self.to.figure())
        }
    }
}

/// What the dates follow from.
#[derive(Clone, Copy, Debug)]
pub struct AfterInput<'a> {
    /// The first day of the course.
    pub first: Date,
    /// The days of the course.
    pub days: u8,
    /// How many midnights the last infusion goes over.
    pub nights: u8,
    /// Of the regimen, or as really ordered, whichever is more.
    pub course: DosePerKilogram<PerCourse>,
    /// The patient.
    pub patient: &'a Patient,
}

/// The dose of a course that counts: of the regimen, or as ordered after rounding where that is more.
#[must_use]
pub fn counted_course(order: &Order) -> DosePerKilogram<PerCourse> {
    let named = order.dosage.course.per_course();
    let weight = order.weighed.weight.weight().as_mg();
    let ordered = scale(
        order.per_course().as_mg(),
        1_000_000,
        weight,
        Rounding::Down,
    );
    let ordered = ordered.ok().and_then(|mg| u32::try_from(mg).ok());
    let ordered = ordered.map(DosePerKilogram::mg);
    ordered.map_or(named, |ordered| named.max(ordered))
}

/// From this dose of a course on, in mg/kg, haemolysis is looked for.
pub(super) const HAEMOLYSIS_FROM: u32 = 2000;

/// The checks after a course, the earliest first. What is not known of the patient counts as a
/// reason for a check, never against one.
///
/// ```
/// use ivig_navigator::order::{AfterInput, afterwards};
/// use ivig_navigator::patient::Patient;
/// use ivig_navigator::quantity::{Date, DosePerKilogram};
/// let checks = afterwards(&AfterInput {
///     first: Date::parse("2026-11-22").unwrap(),
///     days: 2,
///     nights: 0,
///     course: DosePerKilogram::mg(2000),
///     patient: &Patient::default(),
/// });
/// assert_eq!(checks[0].figure(), "2026-11-22 – 2026-11-25");
/// ```
#[must_use]
pub fn afterwards(input: &AfterInput<'_>) -> Vec<AfterCheck> {
    let over = i32::from(input.days).saturating_sub(1).max(0);
    let last = input.first.after_days(over);
    let window = |kind, from, to, why, counted| AfterCheck {
        kind,
        from: last.after_days(from),
        to: last.after_days(to),
        why,
        counted,
    };
    // Harm that comes within hours is looked for during the course, not only after it.
    let during = |kind, from, to, why, counted| AfterCheck {
        from: input.first.after_days(from),
        ..window(kind, from, to, why, counted)
    };
    let mut checks = vec![
        during(AfterKind::Headache, 0, 2, MENINGITIS, EACH_DAY),
        during(AfterKind::Clot, 0, 14, CLOT, FOURTEEN),
    ];
    if kidney_risk(input.patient) != Trait::Absent {
        checks.push(during(AfterKind::Creatinine, 1, 7, KIDNEY, A_WEEK));
    }
    let is_o = input.patient.blood_group == Some(BloodGroup::O);
    if input.course.as_mg() >= HAEMOLYSIS_FROM && !is_o {
        let nights = i32::from(input.nights);
        let (from, to) = (nights.saturating_add(2), nights.saturating_add(4));
        checks.push(window(AfterKind::HaemoglobinFda, from, to, FDA, LAST_END));
        checks.push(window(AfterKind::Haemoglobin, 5, 10, STUDY, LAST_DAY));
    }
    if input.patient.live_vaccine_planned != Some(Presence::Absent) {
        let on = |kind, months, why| {
            let date = last.after_months(months);
            AfterCheck {
                kind,
                from: date,
                to: date,
                why,
                counted: LAST_DAY,
            }
        };
        let (months, interval) = us_interval(input.course);
        checks.push(on(AfterKind::VaccineEu, 3, EU));
        checks.push(on(AfterKind::VaccineUs, months, interval));
        checks.push(on(AfterKind::MeaslesEu, 12, EU));
    }
    checks
}

/// The months that the CDC's table asks for. It names three doses: one in between takes the longer
/// interval, and up to 5% more than a dose, from rounding to vials, is still that dose.
fn us_interval(course: DosePerKilogram<PerCourse>) -> (u16, Fact<Text>) {
    match course.as_mg() {
        0..=420 => (8, US_8),
        421..=1050 => (10, US_10),
        1051..=2100 => (11, US_11),
        _ => (11, US_BEYOND),
    }
}
