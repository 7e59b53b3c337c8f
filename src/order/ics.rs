//! The calendar as a file: iCalendar, RFC 5545, for any calendar to read.

use super::{Planned, PlannedKind};
use crate::quantity::{Date, Dose, PerDay};
use crate::text::{Language, Sentence};

/// Octets of a line before it is folded (RFC 5545, 3.1).
const LINE: usize = 75;
const SECONDS_PER_DAY: i64 = 86_400;

/// The planned courses, reviews and checks as an iCalendar file.
///
/// One all-day event for each day of a course, with the grams of that day; a window is one event
/// over all its days. `doses` are those of each day of a course, the first day first, and may be
/// empty. `stamp` is the moment of writing, in milliseconds since 1970, UTC.
///
/// The file names no patient. `case` only keeps the entries of two cases apart: it goes into the
/// identity of an event (UID) as a checksum. The same plan gives the same identities, so that it
/// is not doubled when it is read twice; a changed dose replaces the old one.
///
/// ```
/// use ivig_navigator::evidence::{Interval, Repeat};
/// use ivig_navigator::order::{dates, ics};
/// use ivig_navigator::quantity::{Date, Dose};
/// use ivig_navigator::text::Language;
/// let first = Date::parse("2026-11-22").unwrap();
/// let planned = dates(first, 1, Repeat::Every(Interval::Weeks(3), Some(2)), &[]);
/// let file = ics(&planned, &[Dose::grams(60)], "a", 0, Language::En);
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20261213\r\n"));
/// assert!(file.contains("\r\nSUMMARY:IVIG infusion: 60\u{a0}g a day (course 2\\, day 1 of 1)\r\n"));
/// ```
#[must_use]
pub fn ics(
    planned: &[Planned],
    doses: &[Dose<PerDay>],
    case: &str,
    stamp: i64,
    language: Language,
) -> String {
    let mut file = File {
        lines: String::new(),
        case,
        stamp: moment(stamp),
        language,
    };
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//IVIG Navigator//IVIG Navigator//EN");
    file.line("CALSCALE", "GREGORIAN");
    for one in planned {
        file.planned(one, doses);
    }
    file.line("END", "VCALENDAR");
    file.lines
}

struct File<'a> {
    lines: String,
    case: &'a str,
    stamp: String,
    language: Language,
}

impl File<'_> {
    fn planned(&mut self, one: &Planned, doses: &[Dose<PerDay>]) {
        let n = match one.what {
            PlannedKind::Course(number) => Sentence::from(number.to_string()),
            PlannedKind::Review => {
                let summary = text!("IVIG の効果の判定", "IVIG: review of the effect");
                return self.event(one, one.from, one.to, &summary.into());
            }
            PlannedKind::After(kind) => {
                let summary = text!("IVIG 後：{check}", "After IVIG: {check}");
                let summary = summary.fill(&[("check", kind.name().into())]);
                return self.event(one, one.from, one.to, &summary);
            }
        };
        let days = Sentence::from(one.days.to_string());
        if one.is_window() {
            let summary = text!(
                "IVIG 投与：この間に開始（第 {n} コース、{days} 日間）",
                "IVIG infusion: begin within these days (course {n}, days: {days})",
            );
            let last = later(one.to, one.days.saturating_sub(1));
            return self.event(
                one,
                one.from,
                last,
                &summary.fill(&[("n", n), ("days", days)]),
            );
        }
        for day in 0..one.days {
            let dose = match doses.get(usize::from(day)) {
                Some(dose) => text!("：{dose}", ": {dose}").fill(&[("dose", dose.sentence())]),
                None => Sentence::from(""),
            };
            let summary = text!(
                "IVIG 投与{dose}（第 {n} コース、{day}/{days} 日目）",
                "IVIG infusion{dose} (course {n}, day {day} of {days})",
            );
            let date = later(one.from, day);
            self.event(
                one,
                date,
                date,
                &summary.fill(&[
                    ("dose", dose),
                    ("n", n.clone()),
                    ("day", day.saturating_add(1).to_string().into()),
                    ("days", days.clone()),
                ]),
            );
        }
    }

    /// An event from one day to another, both included.
    fn event(&mut self, one: &Planned, from: Date, to: Date, summary: &Sentence) {
        let number = match one.what {
            PlannedKind::Course(number) => number.to_string(),
            PlannedKind::Review => "0".to_owned(),
            PlannedKind::After(kind) => kind.key().to_owned(),
        };
        let content = format!(
            "{}\n{number}\n{}\n{}",
            self.case,
            from.as_days(),
            to.as_days()
        );
        let stamp = self.stamp.clone();
        self.line("BEGIN", "VEVENT");
        self.line("UID", &format!("{}@ivig-navigator", checksum(&content)));
        self.line("DTSTAMP", &stamp);
        self.line("DTSTART;VALUE=DATE", &compact(from));
        // The end of an all-day event is the day after it.
        self.line("DTEND;VALUE=DATE", &compact(later(to, 1)));
        self.line("SUMMARY", &escaped(summary.get(self.language)));
        let note = match one.what {
            PlannedKind::After(_) => text!(
                "予定。根拠と数え方はアプリの「投与後」を見る。",
                "A plan. See \"Afterwards\" in the app for who says so and how it is counted.",
            ),
            _ => text!(
                "予定。毎回、体重と用量を確かめる。",
                "A plan. Check weight and dose again before each infusion.",
            ),
        };
        self.line("DESCRIPTION", &escaped(note.get(self.language)));
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// `NAME:value`, folded at 75 octets between characters.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0_usize;
        for part in [name, ":", value] {
            for character in part.chars() {
                let longer = octets.saturating_add(character.len_utf8());
                if longer > LINE {
                    self.lines.push_str("\r\n ");
                    octets = character.len_utf8().saturating_add(1);
                } else {
                    octets = longer;
                }
                self.lines.push(character);
            }
        }
        self.lines.push_str("\r\n");
    }
}

/// A text as iCalendar writes it (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut written = String::new();
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => written.extend(['\\', character]),
            '\n' => written.push_str("\\n"),
            control if control.is_control() => {}
            other => written.push(other),
        }
    }
    written
}

/// `20261122`.
fn compact(date: Date) -> String {
    date.figure().replace('-', "")
}

/// `20261122T093000Z`.
fn moment(milliseconds: i64) -> String {
    let seconds = milliseconds.div_euclid(1000);
    let of_day = seconds.rem_euclid(SECONDS_PER_DAY);
    let hours = of_day.div_euclid(3600);
    let minutes = of_day.div_euclid(60).rem_euclid(60);
    let rest = of_day.rem_euclid(60);
    let day = compact(Date::of_moment(milliseconds, 0));
    format!("{day}T{hours:02}{minutes:02}{rest:02}Z")
}

fn later(date: Date, days: u8) -> Date {
    date.after_days(days.into())
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): tells texts apart, keeps nothing secret.
fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_break_a_line_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne\r\u{7}"), "a\\,b\\;c\\\\d\\ne");
    }

    #[test]
    fn a_line_is_folded_between_characters() {
        // Every place of a three-octet character against the fold.
        for before in 0..80 {
            let value = format!("{}{}", "a".repeat(before), "週".repeat(60));
            let mut file = File {
                lines: String::new(),
                case: "",
                stamp: String::new(),
                language: Language::Ja,
            };
            file.line("X", &value);
            let lines: Vec<&str> = file.lines.split_terminator("\r\n").collect();
            assert!(lines.len() > 2 && lines.iter().all(|line| line.len() <= LINE));
            // No line is left shorter than it must be.
            let full = lines
                .iter()
                .rev()
                .skip(1)
                .all(|line| line.len() >= LINE - 2);
            assert!(full, "{lines:?}");
            assert_eq!(lines.join("").replace(' ', ""), format!("X:{value}"));
        }
    }

    #[test]
    fn the_stamp_is_universal_time() {
        assert_eq!(moment(0), "19700101T000000Z");
        assert_eq!(moment(1_795_339_805_999), "20261122T093005Z");
        assert_eq!(moment(-1), "19691231T235959Z");
    }

    #[test]
    fn the_checksum_is_fnv_1a() {
        // Published with the algorithm.
        assert_eq!(checksum(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(checksum("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(checksum("foobar"), 0x8594_4171_f739_67e8);
    }
}
