//! The list of cases as it is seen: what is sought, and which are picked to be compared.

use super::held::Held;
use super::{App, CasesState, Dosing, ORDER_RULES};
use crate::advice::{Layers, layers};
use crate::browser;
use crate::patient::Patient;
use crate::scenario::transfer::{Row, csv};
use crate::scenario::{CaseId, Scenario, Sought, Summary, advice_changed};
use crate::text::Language;

/// Cases beside each other: two to four.
pub const COMPARED: core::ops::RangeInclusive<usize> = 2..=4;

/// So many cases of a list are drawn at first.
const SHOWN: usize = 50;

/// The list of cases as it is seen.
#[derive(Clone, Copy)]
pub struct ListState {
    sought: Held<Sought>,
    picked: Held<Vec<CaseId>>,
    shown: Held<usize>,
}

impl ListState {
    pub(super) fn start() -> ListState {
        ListState {
            sought: Held::new(Sought::default()),
            picked: Held::new(Vec::new()),
            shown: Held::new(SHOWN),
        }
    }

    /// What is sought.
    #[must_use]
    pub fn sought(self) -> Sought {
        self.sought.get()
    }

    /// Seeks something else.
    pub fn seek(self, change: impl FnOnce(&mut Sought)) {
        self.shown.set(SHOWN);
        self.sought.update(change);
    }

    /// How many cases are drawn.
    #[must_use]
    pub fn shown(self) -> usize {
        self.shown.get()
    }

    /// Draws more.
    pub fn show_more(self) {
        self.shown
            .update(|shown| *shown = shown.saturating_add(SHOWN));
    }

    /// Whether a case is picked.
    #[must_use]
    pub fn is_picked(self, id: &CaseId) -> bool {
        self.picked.with(|picked| picked.contains(id))
    }

    /// Picks a case, or lets it go again.
    pub fn pick(self, id: &CaseId) {
        self.picked
            .update(|picked| match picked.iter().position(|one| one == id) {
                Some(place) => drop(picked.remove(place)),
                None => picked.push(id.clone()),
            });
    }
}

/// A case with what is computed of it now, by the ward's settings of this device.
pub struct Computed {
    /// The case.
    pub case: Scenario,
    /// Its advice.
    pub advice: Option<Layers>,
    /// Its dose.
    pub dosing: Dosing,
}

/// Whether this version advises otherwise on a case than the one that kept it.
#[must_use]
pub fn advises_otherwise(app: App, listed: &Summary) -> bool {
    if listed.advice.is_empty() {
        return false;
    }
    app.cases.open_quietly(&listed.id).is_some_and(|kept| {
        let (patient, _) = Patient::read(&kept.scenario.answers);
        let condition = kept.scenario.condition;
        condition.is_some_and(|one| advice_changed(&kept, &layers(one, &patient)))
    })
}

/// The cases picked to be compared, as far as they are still kept.
#[must_use]
pub fn picked(app: App) -> Vec<CaseId> {
    let mut picked = app.list.picked.get();
    app.cases.listing.with(|listing| {
        let is_kept = |id: &CaseId| listing.cases.iter().any(|case| case.id == *id);
        picked.retain(is_kept);
    });
    picked
}

/// The cases picked, with what is computed of each.
#[must_use]
pub fn compared(app: App) -> Vec<Computed> {
    let picked = picked(app);
    let cases = picked.iter().filter_map(|id| app.cases.read(id));
    cases.map(|case| computed(app, case)).collect()
}

fn computed(app: App, case: Scenario) -> Computed {
    let (patient, findings) = Patient::read(&case.answers);
    let advice = case.condition.map(|condition| layers(condition, &patient));
    let dosing = match &advice {
        None => Dosing::NothingChosen,
        Some(advice) => app.ward.with(|ward| {
            if let Some(field) = super::dosing::unsettled(advice, &findings) {
                return Dosing::FactUnsettled(field);
            }
            let course = super::dosing::course(&case, ward, advice);
            let screening = (ORDER_RULES.screen)(&patient, course);
            (ORDER_RULES.dosing)(&case, ward, advice, &patient, &screening)
        }),
    };
    Computed {
        case,
        advice,
        dosing,
    }
}

/// Offers the list of cases as a table for a spreadsheet.
pub fn export_table(cases: &CasesState, lang: Language) {
    let of = |one: &Summary| Some((cases.read(&one.id)?, browser::time_words(one.saved_at)));
    let kept: Vec<(Scenario, String)> =
        cases.with_listing(|listing| listing.cases.iter().filter_map(of).collect());
    let rows: Vec<Row<'_>> = kept
        .iter()
        .map(|(case, saved)| Row { case, saved })
        .collect();
    cases.offer("ivig-navigator-cases.csv", &csv(&rows, lang));
}
