//! Two tabs on one storage that fails at any call: against a simple model nothing acknowledged is
//! lost. A tab may be killed between two writes, and the clock may go back.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;

use ivig_navigator::scenario::{
    CaseId, Draft, Library, LibraryError, Origin, Saved, Scenario, decode, merge,
};
use proptest::prelude::*;

#[expect(dead_code, reason = "the model of one tab is for other laws")]
mod support;
use support::{FaultyStore, faults_with_kills, scenarios};

const IDS: [&str; 3] = ["a", "b-1", "C_2"];

fn id(number: usize) -> CaseId {
    CaseId::new(IDS[number]).unwrap()
}

#[derive(Clone, Debug)]
enum Action {
    /// Takes a case in hand.
    Open(usize),
    /// Changes what is in hand.
    Type(Scenario),
    /// Keeps it; where the other tab was faster, puts both together. Asked, says "mine" or "theirs".
    Save(bool),
    /// Keeps it under an id of its own.
    SaveAs(usize),
    Rename(usize, String),
    Delete(usize),
    /// Puts back what lies first in the bin.
    Restore,
    /// Empties the bin of what lies there first.
    Empty,
    /// The page is hidden.
    Hide,
    /// Takes up the first work that is not saved.
    TakeUp,
}

fn actions() -> impl Strategy<Value = Vec<(usize, Action, u64)>> {
    let number = || 0..IDS.len();
    let action = prop_oneof![
        2 => number().prop_map(Action::Open),
        3 => scenarios().prop_map(Action::Type),
        4 => any::<bool>().prop_map(Action::Save),
        1 => number().prop_map(Action::SaveAs),
        1 => (number(), ".{0,6}").prop_map(|(n, name)| Action::Rename(n, name)),
        1 => number().prop_map(Action::Delete),
        1 => Just(Action::Restore),
        1 => Just(Action::Empty),
        1 => Just(Action::Hide),
        1 => Just(Action::TakeUp),
    ];
    // Few times, so that the clock stands still and goes back.
    prop::collection::vec((0..2_usize, action, 1..6_u64), 1..24)
}

/// What one tab holds in its memory.
#[derive(Default)]
struct Tab {
    in_hand: Scenario,
    kept: Option<(CaseId, Scenario, u64)>,
}

/// What was acknowledged and not given up: versions of cases, and the work of each tab.
struct Model<'a> {
    store: &'a FaultyStore,
    library: Library<&'a FaultyStore>,
    tabs: [Tab; 2],
    versions: Vec<(u64, Scenario)>,
    drafts: BTreeMap<CaseId, Scenario>,
    /// How often each tab was opened: every time it is another page.
    opened: [u32; 2],
}

impl<'a> Model<'a> {
    fn on(store: &'a FaultyStore) -> Model<'a> {
        Model {
            store,
            library: Library::new(store),
            tabs: Default::default(),
            versions: Vec::new(),
            drafts: BTreeMap::new(),
            opened: [0, 0],
        }
    }

    fn page(&self, tab: usize) -> CaseId {
        CaseId::new(&format!("page-{tab}-{}", self.opened[tab])).unwrap()
    }

    fn act(&mut self, tab: usize, action: Action, now: u64) -> Result<(), LibraryError> {
        match action {
            Action::Open(number) => {
                let saved = self.library.open(&id(number))?;
                self.take(tab, id(number), saved);
            }
            Action::Type(scenario) => self.tabs[tab].in_hand = scenario,
            Action::Save(mine) => self.save(tab, mine, now)?,
            Action::SaveAs(number) => {
                let scenario = self.tabs[tab].in_hand.clone();
                self.keep(tab, id(number), scenario, None, now)?;
            }
            Action::Rename(number, name) => {
                let kept = self.library.rename(&id(number), &name, now)?;
                let there = self.at(&id(number));
                assert_eq!(
                    (there.saved_at, &there.scenario.name),
                    (kept.saved_at, &name)
                );
                self.versions.push((there.saved_at, there.scenario));
            }
            Action::Delete(number) => {
                let deleted = self.library.delete(&id(number), now)?;
                assert!(deleted.is_in_bin());
            }
            Action::Restore => {
                let bin = self.library.beside()?.bin;
                if let Some(deleted) = bin.first() {
                    let another = CaseId::new(&format!("back-{}", bin.len())).unwrap();
                    self.library.restore(deleted, &another)?;
                }
            }
            Action::Empty => {
                let bin = self.library.beside()?.bin;
                if let Some(deleted) = bin.first() {
                    let versions = deleted.saved.versions();
                    // Given up as soon as it is asked for: it may be gone although that is not told.
                    self.versions
                        .retain(|(_, one)| versions.iter().all(|(_, gone)| gone != one));
                    self.library.empty(deleted)?;
                }
            }
            Action::Hide => {
                let tab_state = &self.tabs[tab];
                let of = tab_state.kept.as_ref().map(|(id, _, saved_at)| Origin {
                    id: id.clone(),
                    saved_at: *saved_at,
                });
                let page = self.page(tab);
                self.library
                    .keep_draft(&page, &tab_state.in_hand, of.as_ref(), now)?;
                self.drafts.insert(page, tab_state.in_hand.clone());
            }
            Action::TakeUp => self.take_up(tab, now)?,
        }
        Ok(())
    }

    fn take(&mut self, tab: usize, id: CaseId, saved: Saved) {
        self.tabs[tab] = Tab {
            in_hand: saved.scenario.clone(),
            kept: Some((id, saved.scenario, saved.saved_at)),
        };
    }

    fn save(&mut self, tab: usize, mine: bool, now: u64) -> Result<(), LibraryError> {
        let scenario = self.tabs[tab].in_hand.clone();
        let Some((id, base, seen)) = self.tabs[tab].kept.clone() else {
            return self.keep(tab, id(tab), scenario, None, now);
        };
        let first = self.keep(tab, id.clone(), scenario.clone(), Some(seen), now);
        if first != Err(LibraryError::ChangedElsewhere) {
            return first;
        }
        let theirs = self.library.open(&id)?;
        let merged = merge(&base, &scenario, &theirs.scenario);
        let chosen = if mine { merged.mine } else { merged.theirs };
        self.keep(tab, id, chosen, Some(theirs.saved_at), now)
    }

    fn keep(
        &mut self,
        tab: usize,
        id: CaseId,
        scenario: Scenario,
        seen: Option<u64>,
        now: u64,
    ) -> Result<(), LibraryError> {
        let kept = self.library.save(&id, &scenario, seen, now)?;
        assert!(seen.is_none_or(|seen| kept.saved_at > seen));
        self.versions.push((kept.saved_at, scenario.clone()));
        self.tabs[tab] = Tab {
            in_hand: scenario.clone(),
            kept: Some((id, scenario, kept.saved_at)),
        };
        let page = self.page(tab);
        // What it entered is saved. Its draft may go, and need not.
        self.drafts.remove(&page);
        let _ = self.library.drop_draft(&page);
        Ok(())
    }

    /// The work is first kept as this page's own, and only then taken from where it lay.
    fn take_up(&mut self, tab: usize, now: u64) -> Result<(), LibraryError> {
        let page = self.page(tab);
        let drafts = self.library.beside()?.drafts;
        let Some(draft) = drafts.iter().find(|draft| !draft.is_of(&page)) else {
            return Ok(());
        };
        let Draft { scenario, of, .. } = draft;
        self.library.keep_draft(&page, scenario, of.as_ref(), now)?;
        self.drafts.insert(page, scenario.clone());
        self.tabs[tab] = Tab {
            in_hand: scenario.clone(),
            kept: None,
        };
        self.drafts.retain(|other, _| !draft.is_of(other));
        self.library.discard_draft(draft)
    }

    /// What really stands under an id, without faults.
    fn at(&self, id: &CaseId) -> Saved {
        let values = self.store.values.borrow();
        decode(&values[&format!("ivig.case.{id}")]).unwrap()
    }

    /// The memory of a tab is gone with it; its storage works again for the next page.
    fn bury(&mut self, tab: usize) {
        self.store.revive();
        self.tabs[tab] = Tab::default();
        self.opened[tab] = self.opened[tab].saturating_add(1);
    }

    fn assert_nothing_lost(&self) {
        let calm = FaultyStore::holding(self.store.snapshot());
        let library = Library::new(&calm);
        let (listing, beside) = (library.list().unwrap(), library.beside().unwrap());
        let cases = listing
            .cases
            .iter()
            .map(|case| library.open(&case.id).unwrap());
        let bin = beside.bin.iter().map(|deleted| deleted.saved.clone());
        let copies = listing
            .unreadable
            .iter()
            .filter_map(|value| decode(&value.text).ok());
        let known: Vec<_> = cases
            .chain(bin)
            .chain(copies)
            .flat_map(|saved| saved.versions())
            .collect();
        for (saved_at, scenario) in &self.versions {
            // Saved again with nothing changed it is known by the later time alone.
            let mut same = known.iter().filter(|(_, there)| there == scenario);
            assert!(
                same.any(|(at, _)| at >= saved_at),
                "acknowledged and lost: {saved_at} {scenario:?}"
            );
        }
        for (page, scenario) in &self.drafts {
            let own = beside.drafts.iter().filter(|draft| draft.is_of(page));
            let mut found = own.map(|draft| &draft.scenario);
            let aside = format!("ivig.aside.draft.{page}.");
            let mut copies = listing
                .unreadable
                .iter()
                .filter(|v| v.key.starts_with(&aside));
            assert!(
                found.any(|there| there == scenario)
                    || copies.any(|copy| copied_draft(&copy.text).as_ref() == Some(scenario)),
                "kept and lost: {scenario:?}"
            );
        }
    }
}

/// The work in a copy of a draft.
fn copied_draft(text: &str) -> Option<Scenario> {
    let store = FaultyStore::holding([("ivig.draft.x".to_owned(), text.to_owned())]);
    let beside = Library::new(&store).beside().unwrap();
    beside.drafts.into_iter().next().map(|draft| draft.scenario)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn of_two_tabs_with_faults_at_any_call_nothing_acknowledged_is_lost(
        actions in actions(),
        faults in faults_with_kills(),
    ) {
        let store = FaultyStore::default();
        store.faults.replace(faults);
        let mut model = Model::on(&store);
        for (tab, action, now) in actions {
            // A refusal is a good answer; to say "saved" of what is not there is none.
            let _ = model.act(tab, action, now);
            if store.is_dead() {
                model.bury(tab);
            }
            model.assert_nothing_lost();
        }
    }
}

proptest! {
    #[test]
    fn one_side_alone_is_taken_as_it_is(base in scenarios(), other in scenarios()) {
        for (mine, theirs) in [(&other, &base), (&base, &other), (&other, &other)] {
            let merged = merge(&base, mine, theirs);
            prop_assert!(merged.asked.is_empty());
            prop_assert_eq!(&merged.mine, &other);
            prop_assert_eq!(&merged.theirs, &other);
        }
    }

    #[test]
    fn what_is_not_asked_is_the_same_from_both_sides(base in scenarios(), one in scenarios(), other in scenarios()) {
        let (here, there) = (merge(&base, &one, &other), merge(&base, &other, &one));
        prop_assert_eq!(&here.mine, &there.theirs);
        prop_assert_eq!(&here.theirs, &there.mine);
        prop_assert_eq!(here.asked.is_empty(), here.mine == here.theirs);
    }
}
