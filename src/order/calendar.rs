//! The calendar of maintenance: when the next courses are due, and when the effect is judged.

use super::{AfterCheck, AfterKind};
use crate::evidence::Source::{ICE3, JBP, NBASPS, ONTNEU, YI};
use crate::evidence::{Condition, Fact, Interval, Repeat};
use crate::product::Country;
use crate::quantity::Date;
use crate::text::{Sentence, Text};

/// Further courses that are shown where no end is stated. This application's own choice.
pub const COURSES_SHOWN: u8 = 6;

/// Shown where [`reviews`] gives none.
pub const NO_REVIEW: Text = text!(
    "この疾患と国について、判定の時期を定めた資料は確認できていない。",
    "No review date was read for this condition in this country.",
);

/// What is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlannedKind {
    /// A course, by its number; the course in hand is number 1.
    Course(u8),
    /// The effect is judged.
    Review,
    /// Something is checked after the course in hand.
    After(AfterKind),
}

/// One entry of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The first day, or the earliest where it is a window.
    pub from: Date,
    /// The latest first day; the same as `from` unless it is a window.
    pub to: Date,
    /// Consecutive days that it takes; 1 for a review.
    pub days: u8,
    /// What it is.
    pub what: PlannedKind,
}

impl Planned {
    /// Whether the day is chosen between an earliest and a latest.
    #[must_use]
    pub fn is_window(&self) -> bool {
        self.from != self.to
    }

    /// `Course 2` or `Review of the effect`.
    #[must_use]
    pub fn name(&self) -> Sentence {
        match self.what {
            PlannedKind::Course(number) => {
                text!("第 {n} コース", "Course {n}").fill(&[("n", number.to_string().into())])
            }
            PlannedKind::Review => text!("効果の判定", "Review of the effect").into(),
            PlannedKind::After(kind) => kind.name().into(),
        }
    }

    /// `2026-12-13`, the first day; or the earliest and the latest, `2026-12-06 – 2026-12-20`.
    #[must_use]
    pub fn figure(&self) -> String {
        if self.is_window() {
            format!("{} – {}", self.from.figure(), self.to.figure())
        } else {
            self.from.figure()
        }
    }
}

/// The day that a review is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedFrom {
    /// The first day of the course in hand.
    FirstDay,
    /// Its last day.
    LastDay,
}

/// When the effect is to be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    /// How long after.
    pub after: Interval,
    /// After what.
    pub counted_from: CountedFrom,
    /// Who says so, and what.
    pub why: Fact<Text>,
}

/// A review, and where it holds.
struct ReviewRule {
    /// `None`: a study's result, anywhere.
    country: Option<Country>,
    conditions: &'static [Condition],
    /// For courses that are repeated, or for one that is not.
    repeated: bool,
    review: Review,
}

const RULES: [ReviewRule; 5] = [
    ReviewRule {
        country: Some(Country::Japan),
        conditions: &[Condition::Cidp, Condition::Mmn],
        repeated: false,
        review: Review {
            after: Interval::Weeks(4),
            counted_from: CountedFrom::LastDay,
            why: Fact::verified(
                text!(
                    "日本の添付文書：投与後約 4 週で効果を判定する。",
                    "Japanese label: judge the effect about 4 weeks after dosing.",
                ),
                &[JBP],
            ),
        },
    },
    ReviewRule {
        country: Some(Country::Canada),
        // Those of Ontario's list for which it does not rule out longer use.
        conditions: &[
            Condition::Cidp,
            Condition::Mmn,
            Condition::IgmMag,
            Condition::Mg,
            Condition::Lems,
            Condition::Sps,
            Condition::MsRelapsing,
        ],
        repeated: true,
        review: Review {
            after: Interval::Months(6),
            counted_from: CountedFrom::FirstDay,
            why: Fact::verified(
                text!(
                    "オンタリオ州、長期使用：6 か月以内に客観的な指標で効果を測り、その後は少なくとも年 1 回。効果がなければ中止する。",
                    "Ontario, longer use: measure the effect objectively within 6 months, then at least yearly; stop if there is none.",
                ),
                &[ONTNEU],
            ),
        },
    },
    ReviewRule {
        country: None,
        conditions: &[Condition::Sps],
        repeated: true,
        review: Review {
            after: Interval::Months(3),
            counted_from: CountedFrom::FirstDay,
            why: Fact::verified(
                text!(
                    "月 1 回の IVIG を受けた 36 例のうち、3 か月で反応のなかった 12 例は、その後も反応しなかった（対照なし）。",
                    "Of 36 patients on monthly IVIG the 12 without a response in 3 months never had one (uncontrolled).",
                ),
                &[YI],
            ),
        },
    },
    ReviewRule {
        country: Some(Country::Australia),
        conditions: &[Condition::Sps],
        repeated: true,
        review: Review {
            after: Interval::Months(6),
            counted_from: CountedFrom::FirstDay,
            why: Fact::verified(
                text!(
                    "オーストラリアの基準：6 か月試み、反応を判定する。",
                    "Australian criteria: try for 6 months, then judge the response.",
                ),
                &[NBASPS],
            ),
        },
    },
    ReviewRule {
        country: None,
        conditions: &[Condition::Cidp],
        repeated: false,
        review: Review {
            after: Interval::WeeksBetween(3, 6),
            counted_from: CountedFrom::FirstDay,
            why: Fact::inferred(
                text!(
                    "ICE 試験の反応例 30 例のうち、14 例は 3 週までに、16 例は 2 回目の投与のあと 6 週で初めて改善した。",
                    "Of 30 responders in the ICE trial 14 first improved by week 3, and 16 only at week 6, after a second infusion.",
                ),
                &[ICE3],
            ),
        },
    },
];

/// When the effect is to be judged, as far as it was read; empty where nothing was: say
/// [`NO_REVIEW`] then.
///
/// ```
/// use ivig_navigator::evidence::{Condition, Interval, Repeat};
/// use ivig_navigator::order::reviews;
/// use ivig_navigator::product::Country;
/// let monthly = Repeat::Every(Interval::Months(1), None);
/// assert_eq!(reviews(Condition::Mmn, Country::Canada, monthly).len(), 1);
/// assert!(reviews(Condition::Mmn, Country::Us, monthly).is_empty());
/// ```
#[must_use]
pub fn reviews(condition: Condition, country: Country, repeat: Repeat) -> Vec<&'static Review> {
    RULES
        .iter()
        .filter(|rule| {
            rule.country.is_none_or(|only| only == country)
                && rule.conditions.contains(&condition)
                && rule.repeated == (repeat != Repeat::Once)
        })
        .map(|rule| &rule.review)
        .collect()
}

/// How the dates were counted: to be shown with them.
#[must_use]
pub fn counting(repeat: Repeat) -> Text {
    match repeat {
        Repeat::Every(Interval::Months(_), _) => text!(
            "コースの初日から数え、毎月同じ日とする（その日のない月は末日）。",
            "Counted from the first day of this course: the same day of the month, or the month's last.",
        ),
        Repeat::Every(Interval::WeeksBetween(..), _) => text!(
            "コースの初日から、最も短い間隔と最も長い間隔で数えた範囲。",
            "Counted from the first day of this course, by the shortest and by the longest interval.",
        ),
        _ => text!(
            "コースの初日から数える。",
            "Counted from the first day of this course.",
        ),
    }
}

/// The next courses and the reviews, in the order of their dates.
///
/// `first` is the first day of the course in hand, number 1, which is not listed; every course
/// takes `days` days. Where the repetition has no end, [`COURSES_SHOWN`] more courses are planned,
/// and none that would begin after the last review. Dates are counted from `first`, not from one
/// another, so that the 31st comes back after a short month.
///
/// ```
/// use ivig_navigator::evidence::{Interval, Repeat};
/// use ivig_navigator::order::dates;
/// use ivig_navigator::quantity::Date;
/// let first = Date::parse("2026-11-22").unwrap();
/// let planned = dates(first, 2, Repeat::Every(Interval::Weeks(3), Some(3)), &[]);
/// let figures: Vec<String> = planned.iter().map(|one| one.figure()).collect();
/// assert_eq!(figures, ["2026-12-13", "2027-01-03"]);
/// ```
#[must_use]
pub fn dates(first: Date, days: u8, repeat: Repeat, reviews: &[&Review]) -> Vec<Planned> {
    let days = days.max(1);
    let last = first.after_days(i32::from(days).saturating_sub(1));
    let reviews: Vec<Planned> = reviews
        .iter()
        .map(|review| {
            let start = match review.counted_from {
                CountedFrom::FirstDay => first,
                CountedFrom::LastDay => last,
            };
            after(start, review.after, 1, 1, PlannedKind::Review)
        })
        .collect();
    let mut planned = Vec::new();
    if let Repeat::Every(interval, times) = repeat {
        let end = reviews.iter().map(|review| review.to).max();
        let until = times.unwrap_or(COURSES_SHOWN.saturating_add(1));
        for number in 2..=until {
            let past = number.saturating_sub(1);
            let course = after(first, interval, past, days, PlannedKind::Course(number));
            if times.is_some() || end.is_none_or(|end| course.from <= end) {
                planned.push(course);
            }
        }
    }
    for review in reviews {
        let later = |one: &Planned| one.from > review.from;
        let at = planned.iter().position(later).unwrap_or(planned.len());
        planned.insert(at, review);
    }
    planned
}

/// What is planned with the checks after the course in hand, in the order of their dates.
#[must_use]
pub fn with_checks(mut planned: Vec<Planned>, checks: &[AfterCheck]) -> Vec<Planned> {
    for check in checks {
        let later = |one: &Planned| one.from > check.from;
        let at = planned.iter().position(later).unwrap_or(planned.len());
        let one = Planned {
            from: check.from,
            to: check.to,
            days: 1,
            what: PlannedKind::After(check.kind),
        };
        planned.insert(at, one);
    }
    planned
}

/// What lies so many intervals after a day.
fn after(start: Date, interval: Interval, times: u8, days: u8, what: PlannedKind) -> Planned {
    let weeks = |weeks: u8| {
        let days = i32::from(weeks).saturating_mul(times.into());
        start.after_days(days.saturating_mul(7))
    };
    let (from, to) = match interval {
        Interval::Weeks(n) => (weeks(n), weeks(n)),
        Interval::WeeksBetween(least, most) => (weeks(least), weeks(most)),
        Interval::Months(n) => {
            let date = start.after_months(u16::from(n).saturating_mul(times.into()));
            (date, date)
        }
    };
    Planned {
        from,
        to,
        days,
        what,
    }
}
