//! Response, worsening and wear-off, by the size of change that trials took as meaningful.

use super::{Diary, Entry, Scale};
use crate::evidence::{Fact, Source};
use crate::quantity::{Date, format_scaled};
use crate::text::{Sentence, Text};

/// What a change comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Better by at least what matters.
    Better,
    /// Worse by at least what matters.
    Worse,
    /// Less than what matters, either way.
    NoChangeThatCounts,
    /// No source that was read says what matters: shown and not judged.
    NotJudged,
}

/// A change between two readings of one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The earlier reading.
    pub from: Entry,
    /// The later one.
    pub to: Entry,
    /// By how much it is better, in units of the last decimal; worse is below zero.
    pub by: i64,
    /// What that comes to.
    pub outcome: Outcome,
}

/// A worsening at the end of a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WearOff {
    /// The first day of the course whose effect wore off.
    pub after: Date,
    /// The first day of the next course; `None` where none was given yet.
    pub before: Option<Date>,
    /// From the best reading in between to the last.
    pub change: Judged,
}

/// How wear-off is found.
pub const WEAR_OFF_RULE: Fact<Text> = Fact::app_default(text!(
    "投与の間隔ごとに、最も良い値とその後の最後の値を比べ、意味のある大きさだけ悪化していれば「効果の減弱」とする。",
    "Between two courses the best reading is compared with the last one after it; worse by what matters is called wear-off."
));

/// What a digest of the guideline says of it in CIDP.
pub const WEAR_OFF_CIDP: Fact<Text> = Fact::secondary(
    text!(
        "CIDP の投与終末期の悪化: 用量を増やすか間隔を短くする（EAN/PNS 2021 の要約による）。",
        "Worsening at the end of a dose in CIDP: raise the dose or shorten the interval (a digest of EAN/PNS 2021)."
    ),
    &[Source::CIDP21D],
);

fn judged(from: Entry, to: Entry) -> Option<Judged> {
    let by = to.reading.better_than(from.reading)?;
    let outcome = match to.reading.scale().matters() {
        None => Outcome::NotJudged,
        Some(matters) if by >= matters => Outcome::Better,
        Some(matters) if by <= matters.saturating_neg() => Outcome::Worse,
        Some(_) => Outcome::NoChangeThatCounts,
    };
    Some(Judged {
        from,
        to,
        by,
        outcome,
    })
}

/// The last reading against the one that the treatment started from: the last on or before the
/// first day of the first course; without a course entered, or a reading before it, the first.
///
/// ```
/// use ivig_navigator::follow_up::{since_first_dose, Diary, Outcome, Scale};
/// let diary = Diary::read("2026-09-01 incat 2/3\n2026-09-02 dose 140\n2026-10-14 incat 2/1");
/// let judged = since_first_dose(&diary, Scale::Incat).unwrap();
/// assert_eq!((judged.by, judged.outcome), (2, Outcome::Better));
/// ```
#[must_use]
pub fn since_first_dose(diary: &Diary, scale: Scale) -> Option<Judged> {
    let entries = diary.of(scale);
    let first_dose = diary.doses().first().copied();
    let before = entries
        .iter()
        .rev()
        .find(|entry| first_dose.is_some_and(|dose| entry.on <= dose));
    let from = before.or(entries.first())?;
    let to = entries.last()?;
    (from.on < to.on).then(|| judged(*from, *to))?
}

/// The last reading against the best one before it: what was gained and is lost again.
#[must_use]
pub fn since_best(diary: &Diary, scale: Scale) -> Option<Judged> {
    let entries = diary.of(scale);
    let (to, earlier) = entries.split_last()?;
    let best = best_of(earlier)?;
    judged(best, *to)
}

/// Of several readings the best; the last of those that are alike.
fn best_of(entries: &[Entry]) -> Option<Entry> {
    let mut best = *entries.first()?;
    for entry in entries {
        if entry.reading.better_than(best.reading)? >= 0 {
            best = *entry;
        }
    }
    Some(best)
}

/// Where the effect of a course wore off before the next one, the earliest first.
///
/// ```
/// use ivig_navigator::follow_up::{wear_off, Diary, Scale};
/// let diary = Diary::read(
///     "2026-09-01 dose 70\n2026-09-08 incat 1/1\n2026-09-21 incat 1/2\n2026-09-22 dose 70",
/// );
/// let found = wear_off(&diary, Scale::Incat);
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].change.by, -1);
/// ```
#[must_use]
pub fn wear_off(diary: &Diary, scale: Scale) -> Vec<WearOff> {
    let entries = diary.of(scale);
    let doses = diary.doses();
    let nexts = doses.iter().copied().skip(1).map(Some).chain([None]);
    let mut found = Vec::new();
    for (after, before) in doses.iter().copied().zip(nexts) {
        let within = entries.iter().copied().filter(|entry| {
            // A reading of the day of a course was made before it.
            entry.on > after && before.is_none_or(|before| entry.on <= before)
        });
        let within: Vec<Entry> = within.collect();
        let change = within
            .split_last()
            .and_then(|(last, earlier)| judged(best_of(earlier)?, *last));
        if let Some(change) = change.filter(|change| change.outcome == Outcome::Worse) {
            found.push(WearOff {
                after,
                before,
                change,
            });
        }
    }
    found
}

impl Judged {
    /// The change in words: what a minus sign means is never left to the reader.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let scale = self.to.reading.scale();
        let figure = format_scaled(self.size(), scale.decimals());
        let figure = match scale.unit() {
            "" => figure,
            unit => format!("{figure}\u{a0}{unit}"),
        };
        let told = match self.by {
            0 => text!("{from} から {to}: 変化なし", "{from} to {to}: no change"),
            1.. => text!(
                "{from} から {to}: {n} 改善",
                "{from} to {to}: better by {n}"
            ),
            _ => text!("{from} から {to}: {n} 悪化", "{from} to {to}: worse by {n}"),
        };
        told.fill(&[
            ("from", self.from.on.figure().into()),
            ("to", self.to.on.figure().into()),
            ("n", figure.into()),
        ])
    }

    fn size(&self) -> i64 {
        self.by.saturating_abs()
    }
}

impl Outcome {
    /// In a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Outcome::Better => text!("意味のある改善", "A gain that matters"),
            Outcome::Worse => text!("意味のある悪化", "A worsening that matters"),
            Outcome::NoChangeThatCounts => {
                text!("意味のある変化なし", "No change that matters")
            }
            Outcome::NotJudged => text!(
                "判定しない（意味のある変化の大きさを確認できていない）",
                "Not judged: what change matters was not verified"
            ),
        }
    }
}
