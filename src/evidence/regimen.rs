//! How much, over how many days, how often again.

use super::{Fact, StudyId};
use crate::quantity::{DosePerKilogram, PerCourse, PerDay};
use crate::text::{Sentence, Text};

/// Equal doses on consecutive days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// On each day.
    pub per_day: DosePerKilogram<PerDay>,
    /// On so many days.
    pub days: u8,
}

/// One course: its total per kilogram and, where the source states it, the days.
///
/// A course whose days × daily dose differ from its total does not compile:
///
/// ```compile_fail
/// # use ivig_navigator::evidence::Course;
/// const WRONG: Course = Course::daily(400, 5, 1800);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    total: DosePerKilogram<PerCourse>,
    split: Option<Split>,
}

impl Course {
    /// `per_day` mg/kg on each of `days` days, `total` mg/kg together.
    ///
    /// In a `const` a total that does not fit stops the compiler.
    #[must_use]
    pub const fn daily(per_day: u32, days: u8, total: u32) -> Course {
        let per_day = DosePerKilogram::<PerDay>::mg(per_day);
        let agrees = match per_day.times(days) {
            Some(product) => product.as_mg() == total,
            None => false,
        };
        assert!(agrees, "days x daily dose differ from the total");
        Course {
            total: DosePerKilogram::mg(total),
            split: Some(Split { per_day, days }),
        }
    }

    /// `total` mg/kg; over how many days is not stated.
    #[must_use]
    pub const fn total(total: u32) -> Course {
        Course {
            total: DosePerKilogram::mg(total),
            split: None,
        }
    }

    /// `per_day` on each of `days` days, worked out; `None` where it does not fit.
    #[must_use]
    pub const fn of_days(per_day: DosePerKilogram<PerDay>, days: u8) -> Option<Course> {
        match per_day.times(days) {
            Some(total) => Some(Course {
                total,
                split: Some(Split { per_day, days }),
            }),
            None => None,
        }
    }

    /// Per kilogram, all days together.
    #[must_use]
    pub const fn per_course(&self) -> DosePerKilogram<PerCourse> {
        self.total
    }

    /// The days, where the source states them.
    #[must_use]
    pub const fn split(&self) -> Option<Split> {
        self.split
    }

    /// `0.4 g/kg a day for 5 days, 2 g/kg a course`.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let total = ("total", self.total.sentence());
        match self.split {
            Some(Split { per_day, days: 1 }) => text!("{dose} を1日で", "{dose} on one day")
                .fill(&[("dose", per_day.figure().into())]),
            Some(Split { per_day, days }) => text!(
                "{dose} × {days} 日間（合計 {total}）",
                "{dose} for {days} days, {total} in total",
            )
            .fill(&[
                ("dose", per_day.sentence()),
                ("days", days.to_string().into()),
                ("total", self.total.figure().into()),
            ]),
            None => text!(
                "{total}（日数は原典に記載なし）",
                "{total}; the source does not state over how many days",
            )
            .fill(&[total]),
        }
    }
}

/// How long until the next course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interval {
    /// Every so many weeks.
    Weeks(u8),
    /// Every so many weeks, fitted to the patient.
    WeeksBetween(u8, u8),
    /// Every so many months.
    Months(u8),
}

impl Interval {
    /// `every 3 weeks`.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        let number = |n: u8| Sentence::from(n.to_string());
        match self {
            Interval::Weeks(1) => text!("毎週", "every week").into(),
            Interval::Weeks(n) => text!("{n} 週ごと", "every {n} weeks").fill(&[("n", number(n))]),
            Interval::WeeksBetween(from, to) => text!(
                "{from}〜{to} 週ごと（個別に調整）",
                "every {from} to {to} weeks, fitted to the patient",
            )
            .fill(&[("from", number(from)), ("to", number(to))]),
            Interval::Months(1) => text!("月1回", "once a month").into(),
            Interval::Months(n) => {
                text!("{n} か月ごと", "every {n} months").fill(&[("n", number(n))])
            }
        }
    }
}

/// Whether a course is given again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// One course.
    Once,
    /// Again at an interval: so many courses in all, or open-ended.
    Every(Interval, Option<u8>),
}

/// A course and its repetition; a study's schedule is one or more of these, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
    /// What is given.
    pub course: Course,
    /// How often.
    pub repeat: Repeat,
}

impl Phase {
    /// One course, not repeated.
    #[must_use]
    pub const fn once(course: Course) -> Phase {
        Phase {
            course,
            repeat: Repeat::Once,
        }
    }

    /// `times` courses in all, at an interval.
    #[must_use]
    pub const fn every(course: Course, interval: Interval, times: u8) -> Phase {
        Phase {
            course,
            repeat: Repeat::Every(interval, Some(times)),
        }
    }

    /// Courses at an interval, without a stated end.
    #[must_use]
    pub const fn open_ended(course: Course, interval: Interval) -> Phase {
        Phase {
            course,
            repeat: Repeat::Every(interval, None),
        }
    }

    /// `2 g/kg a course, once a month, 3 courses`.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self.repetition() {
            None => self.course.sentence(),
            Some(repetition) => text!("{course}、{repetition}", "{course}; {repetition}").fill(&[
                ("course", self.course.sentence()),
                ("repetition", repetition),
            ]),
        }
    }

    /// `once a month, 3 times in all`; `None` for a course that is given once.
    #[must_use]
    pub fn repetition(&self) -> Option<Sentence> {
        match self.repeat {
            Repeat::Once => None,
            Repeat::Every(interval, None) => Some(interval.sentence()),
            Repeat::Every(interval, Some(times)) => Some(
                text!(
                    "{interval}、全 {times} 回",
                    "{interval}, {times} times in all"
                )
                .fill(&[
                    ("interval", interval.sentence()),
                    ("times", times.to_string().into()),
                ]),
            ),
        }
    }
}

/// What a regimen is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To treat now.
    Treatment,
    /// To keep what treatment gained.
    Maintenance,
}

impl Purpose {
    /// The purpose in a word.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Purpose::Treatment => text!("治療", "Treatment"),
            Purpose::Maintenance => text!("維持", "Maintenance"),
        }
    }
}

/// A regimen that a position names and a dose can be computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regimen {
    /// The name it is stored under. Never changed, never used again for another.
    pub key: &'static str,
    /// What it is for.
    pub purpose: Purpose,
    /// What is given and how often, with status and source.
    pub schedule: Fact<Phase>,
    /// The studies that used it.
    pub studies: &'static [StudyId],
}
