//! All readings of a case.

use super::{Entry, Reading, Scale};
use crate::quantity::Date;

/// The key that the readings of a case lie under.
pub const ENTRIES: &str = "follow-up.entries";

/// All readings of a case, in the order of their days.
///
/// ```
/// use ivig_navigator::follow_up::Diary;
/// let diary = Diary::read("2026-11-29 mg-adl 4\nwritten by a later version\n2026-11-01 mg-adl 9");
/// assert_eq!(diary.entries().len(), 2);
/// // What this version cannot read is kept.
/// assert!(diary.text().contains("written by a later version"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary {
    entries: Vec<Entry>,
    /// Lines that this version cannot read, as they are.
    unread: Vec<String>,
}

impl Diary {
    /// Reads what is kept.
    #[must_use]
    pub fn read(text: &str) -> Diary {
        let mut diary = Diary::default();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            match Entry::parse(line) {
                Some(entry) => diary.add(entry),
                None => diary.unread.push(line.to_owned()),
            }
        }
        diary
    }

    /// What it is kept as.
    #[must_use]
    pub fn text(&self) -> String {
        let lines = self.entries.iter().map(Entry::line);
        let lines: Vec<String> = lines.chain(self.unread.iter().cloned()).collect();
        lines.join("\n")
    }

    /// The readings, the earliest first; those of a day in the order they were entered.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Lines that this version cannot read.
    #[must_use]
    pub fn unread(&self) -> &[String] {
        &self.unread
    }

    /// Adds a reading. A second one of a scale on a day takes the place of the first.
    pub fn add(&mut self, entry: Entry) {
        self.remove(entry.on, entry.reading.scale());
        let place = self.entries.partition_point(|other| other.on <= entry.on);
        self.entries.insert(place, entry);
    }

    /// Takes the reading of a scale on a day out.
    pub fn remove(&mut self, on: Date, scale: Scale) {
        self.entries
            .retain(|entry| entry.on != on || entry.reading.scale() != scale);
    }

    /// The readings of one scale.
    #[must_use]
    pub fn of(&self, scale: Scale) -> Vec<Entry> {
        let of_scale = |entry: &&Entry| entry.reading.scale() == scale;
        self.entries.iter().filter(of_scale).copied().collect()
    }

    /// The scales that something was read on, in the order of the screen.
    #[must_use]
    pub fn scales(&self) -> Vec<Scale> {
        let any = |scale: &Scale| self.entries.iter().any(|one| one.reading.scale() == *scale);
        Scale::ALL.iter().copied().filter(any).collect()
    }

    /// The first days of the courses given.
    #[must_use]
    pub fn doses(&self) -> Vec<Date> {
        let doses = self.entries.iter();
        let doses = doses.filter(|entry| matches!(entry.reading, Reading::Of(Scale::Dose, _)));
        doses.map(|entry| entry.on).collect()
    }
}
