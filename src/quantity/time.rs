//! Lengths of time, the ward's clock, and the calendar.

use super::{ArithmeticError, PumpRate, Rounding, scale, with_unit};

const SECONDS_PER_HOUR: i64 = 3600;
const SECONDS_PER_MINUTE: i64 = 60;
const MINUTES_PER_DAY: i64 = 1440;

/// A length of time, in seconds.
///
/// ```
/// use ivig_navigator::quantity::Span;
/// assert_eq!(Span::minutes(30).figure(), "30\u{a0}min");
/// assert_eq!(Span::seconds(10_062).figure(), "2\u{a0}h\u{a0}48\u{a0}min");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    seconds: i64,
}

impl Span {
    /// So many seconds.
    #[must_use]
    pub const fn seconds(seconds: i64) -> Span {
        Span { seconds }
    }

    /// So many minutes.
    #[must_use]
    pub const fn minutes(minutes: u16) -> Span {
        #[expect(
            clippy::as_conversions,
            clippy::arithmetic_side_effects,
            reason = "u16 times sixty fits an i64; From is not const"
        )]
        Span::seconds(minutes as i64 * SECONDS_PER_MINUTE)
    }

    /// In seconds.
    #[must_use]
    pub const fn as_seconds(self) -> i64 {
        self.seconds
    }

    /// How long a volume (in µL) runs at a rate: to the second, begun seconds counted, so that
    /// the bag is empty when the time is over.
    ///
    /// # Errors
    /// [`ArithmeticError`]; a rate of zero never ends.
    pub fn of_volume(microlitres: i64, rate: PumpRate) -> Result<Span, ArithmeticError> {
        scale(
            microlitres,
            SECONDS_PER_HOUR,
            rate.as_microlitres_per_hour(),
            Rounding::Up,
        )
        .map(Span::seconds)
    }

    /// What a rate delivers in this time, in whole µL, rounded down.
    ///
    /// # Errors
    /// [`ArithmeticError`].
    pub fn delivers(self, rate: PumpRate) -> Result<i64, ArithmeticError> {
        scale(
            rate.as_microlitres_per_hour(),
            self.seconds,
            SECONDS_PER_HOUR,
            Rounding::Down,
        )
    }

    /// Both together; an end beyond what can be held is that end.
    #[must_use]
    pub const fn and(self, other: Span) -> Span {
        Span::seconds(self.seconds.saturating_add(other.seconds))
    }

    /// `2 h 48 min`, to the nearest minute, half a minute up; `0 min` is never said of a time
    /// that is not zero.
    #[must_use]
    pub fn figure(self) -> String {
        let minutes = self.nearest_minutes();
        if minutes == 0 && self.seconds > 0 {
            return with_unit(&self.seconds.to_string(), "s");
        }
        let hours = minutes.checked_div(60).unwrap_or_default();
        let rest = minutes.checked_rem(60).unwrap_or_default();
        match (hours, rest) {
            (0, rest) => with_unit(&rest.to_string(), "min"),
            (hours, 0) => with_unit(&hours.to_string(), "h"),
            (hours, rest) => with_unit(
                &with_unit(&hours.to_string(), "h"),
                &with_unit(&rest.to_string(), "min"),
            ),
        }
    }

    /// In minutes, half a minute up.
    #[must_use]
    pub fn nearest_minutes(self) -> i64 {
        scale(self.seconds, 1, SECONDS_PER_MINUTE, Rounding::NearestTiesUp).unwrap_or_default()
    }
}

/// A time on the ward's clock: seconds since the midnight before the infusion was begun. May go
/// beyond 24 hours, and then says so.
///
/// ```
/// use ivig_navigator::quantity::{ClockTime, Span};
/// let start = ClockTime::parse("21:30").unwrap();
/// assert_eq!(start.figure(), "21:30");
/// assert_eq!(start.after(Span::minutes(180)).figure(), "00:30 +1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime {
    seconds: i64,
}

impl ClockTime {
    /// So many minutes after midnight.
    #[must_use]
    pub const fn minutes(minutes: u16) -> ClockTime {
        ClockTime {
            seconds: Span::minutes(minutes).as_seconds(),
        }
    }

    /// Reads `9:05`, `09:05` or `0905`; anything else is `None`.
    #[must_use]
    pub fn parse(typed: &str) -> Option<ClockTime> {
        let digits: Vec<u16> = typed
            .trim()
            .chars()
            .filter(|c| *c != ':' && *c != '：')
            .map(|c| u16::try_from(super::decimal::digit(c)?).ok())
            .collect::<Option<_>>()?;
        let (hours, minutes) = match digits.as_slice() {
            [h, m, n] => (*h, m.checked_mul(10)?.checked_add(*n)?),
            [g, h, m, n] => (
                g.checked_mul(10)?.checked_add(*h)?,
                m.checked_mul(10)?.checked_add(*n)?,
            ),
            _ => return None,
        };
        let at = hours.checked_mul(60)?.checked_add(minutes)?;
        (hours < 24 && minutes < 60).then_some(ClockTime::minutes(at))
    }

    /// Reads what [`ClockTime::figure`] writes of a later day, `03:30 +1` or `0330+1`: up to nine days on.
    ///
    /// ```
    /// use ivig_navigator::quantity::ClockTime;
    /// let late = ClockTime::parse_later("0330+1").unwrap();
    /// assert_eq!(late.figure(), "03:30 +1");
    /// assert_eq!(ClockTime::parse_later("03:30"), None);
    /// ```
    #[must_use]
    pub fn parse_later(typed: &str) -> Option<ClockTime> {
        let (clock, days) = typed.split_once(['+', '＋'])?;
        let mut letters = days.trim().chars();
        let days = u16::try_from(super::decimal::digit(letters.next()?)?).ok()?;
        let only = letters.next().is_none() && days > 0;
        let at = ClockTime::parse(clock)?.on_day(days);
        only.then_some(at)
    }

    /// The same time so many days later.
    #[must_use]
    pub fn on_day(self, days: u16) -> ClockTime {
        let minutes = i64::from(days).saturating_mul(MINUTES_PER_DAY);
        self.after(Span::seconds(minutes.saturating_mul(60)))
    }

    /// Seconds since that midnight.
    #[must_use]
    pub const fn as_seconds(self) -> i64 {
        self.seconds
    }

    /// Later by so much.
    #[must_use]
    pub const fn after(self, span: Span) -> ClockTime {
        ClockTime {
            seconds: self.seconds.saturating_add(span.as_seconds()),
        }
    }

    /// The time since an earlier one; negative where it is later.
    #[must_use]
    pub const fn elapsed_from(self, earlier: ClockTime) -> Span {
        Span::seconds(self.seconds.saturating_sub(earlier.seconds))
    }

    /// `09:05`, or `00:30 +1` on the day after; to the nearest minute, half a minute up, as
    /// [`Span::figure`] is: a start and a length on paper lead to the end on paper.
    ///
    /// ```
    /// use ivig_navigator::quantity::{ClockTime, Span};
    /// let nine = ClockTime::minutes(540);
    /// assert_eq!(nine.after(Span::seconds(10_062)).figure(), "11:48");
    /// assert_eq!(nine.after(Span::seconds(10_049)).figure(), "11:47");
    /// let late = ClockTime::minutes(1439);
    /// assert_eq!(late.after(Span::seconds(29)).figure(), "23:59");
    /// assert_eq!(late.after(Span::seconds(30)).figure(), "00:00 +1");
    /// ```
    #[must_use]
    pub fn figure(self) -> String {
        let minutes = Span::seconds(self.seconds).nearest_minutes();
        let days = minutes.div_euclid(MINUTES_PER_DAY);
        let of_day = minutes.rem_euclid(MINUTES_PER_DAY);
        let hours = of_day.checked_div(60).unwrap_or_default();
        let minutes = of_day.checked_rem(60).unwrap_or_default();
        let clock = format!("{hours:02}:{minutes:02}");
        if days > 0 {
            format!("{clock} +{days}")
        } else {
            clock
        }
    }
}

/// A day of the calendar (proleptic Gregorian), as days since 1970-01-01.
///
/// ```
/// use ivig_navigator::quantity::Date;
/// let date = Date::parse("2026-11-22").unwrap();
/// assert_eq!(date.after_days(10).figure(), "2026-12-02");
/// assert_eq!(Date::parse("2026-02-29"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    days: i32,
}

impl Date {
    /// So many days after 1970-01-01.
    #[must_use]
    pub const fn days_since_1970(days: i32) -> Date {
        Date { days }
    }

    /// The day that a moment, in milliseconds since 1970, falls on in a place that is so many
    /// minutes ahead of UTC.
    #[must_use]
    pub fn of_moment(milliseconds: i64, minutes_ahead: i64) -> Date {
        let ahead = minutes_ahead.saturating_mul(60_000);
        let day = milliseconds.saturating_add(ahead).div_euclid(86_400_000);
        Date::days_since_1970(i32::try_from(day).unwrap_or_default())
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn as_days(self) -> i32 {
        self.days
    }

    /// Reads `2026-11-22`, years 1970 to 2199; anything else is `None`.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Date> {
        let mut parts = typed.trim().split('-');
        let year: i32 = parts.next()?.parse().ok()?;
        let month: i32 = parts.next()?.parse().ok()?;
        let day: i32 = parts.next()?.parse().ok()?;
        let valid = parts.next().is_none()
            && (1970..2200).contains(&year)
            && (1..=12).contains(&month)
            && (1..=31).contains(&day);
        let date = Date::of(year, month, day).filter(|_| valid)?;
        // The 30th of February would come back as another day.
        (date.parts() == (year, month, day)).then_some(date)
    }

    /// Later by so many days; the far end of the calendar stays the far end.
    #[must_use]
    pub const fn after_days(self, days: i32) -> Date {
        Date::days_since_1970(self.days.saturating_add(days))
    }

    /// Later by so many months: the same day of the month, or the month's last where it is shorter.
    ///
    /// ```
    /// use ivig_navigator::quantity::Date;
    /// let date = Date::parse("2026-08-31").unwrap();
    /// assert_eq!(date.after_months(1).figure(), "2026-09-30");
    /// assert_eq!(date.after_months(6).figure(), "2027-02-28");
    /// ```
    #[must_use]
    pub fn after_months(self, months: u16) -> Date {
        let (year, month, day) = self.parts();
        let months = year
            .saturating_mul(12)
            .saturating_add(month)
            .saturating_add(months.into())
            .saturating_sub(1);
        let year = months.div_euclid(12);
        let month = months.rem_euclid(12).saturating_add(1);
        // The 31st of April would come back as the 1st of May.
        (28..=day.max(28))
            .rev()
            .map(|last| Date::of(year, month, day.min(last)))
            .find_map(|date| date.filter(|date| date.parts().1 == month))
            .unwrap_or(self)
    }

    /// `2026-11-22`.
    #[must_use]
    pub fn figure(self) -> String {
        let (year, month, day) = self.parts();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Days from the civil date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    fn of(year: i32, month: i32, day: i32) -> Option<Date> {
        let year = if month <= 2 {
            year.checked_sub(1)?
        } else {
            year
        };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let shifted = month.checked_add(9)?.rem_euclid(12);
        let of_year = shifted
            .checked_mul(153)?
            .checked_add(2)?
            .div_euclid(5)
            .checked_add(day)?
            .checked_sub(1)?;
        let of_era = of_era
            .checked_mul(365)?
            .checked_add(of_era.div_euclid(4))?
            .checked_sub(of_era.div_euclid(100))?
            .checked_add(of_year)?;
        era.checked_mul(146_097)?
            .checked_add(of_era)?
            .checked_sub(719_468)
            .map(Date::days_since_1970)
    }

    /// Year, month and day: the same source, backwards.
    #[must_use]
    pub fn parts(self) -> (i32, i32, i32) {
        let days = i64::from(self.days).saturating_add(719_468);
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = of_era
            .saturating_sub(of_era.div_euclid(1460))
            .saturating_add(of_era.div_euclid(36_524))
            .saturating_sub(of_era.div_euclid(146_096))
            .div_euclid(365);
        let before = year_of_era
            .saturating_mul(365)
            .saturating_add(year_of_era.div_euclid(4))
            .saturating_sub(year_of_era.div_euclid(100));
        let of_year = of_era.saturating_sub(before);
        let shifted = of_year.saturating_mul(5).saturating_add(2).div_euclid(153);
        let start = shifted.saturating_mul(153).saturating_add(2).div_euclid(5);
        let day = of_year.saturating_sub(start).saturating_add(1);
        let month = if shifted < 10 {
            shifted.saturating_add(3)
        } else {
            shifted.saturating_sub(9)
        };
        let year = era
            .saturating_mul(400)
            .saturating_add(year_of_era)
            .saturating_add(i64::from(month <= 2));
        let small = |n: i64| i32::try_from(n).unwrap_or_default();
        (small(year), small(month), small(day))
    }
}
