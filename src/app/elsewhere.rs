//! What another tab did to the cases, and what to do about it.

use super::case::Kept;
use super::{App, CaseState, CasesState};
use crate::browser;
use crate::scenario::{CaseId, Merge, PartChange, Saved, Scenario, merge, part_changes};
use crate::text::Sentence;

/// Puts together what this page and another tab made of the case in hand, or asks.
pub type Reconcile = fn(&'static CasesState, &'static CaseState);

/// This page and another tab changed the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    id: CaseId,
    merge: Merge,
    theirs: Saved,
}

impl Clash {
    /// What both changed: theirs before, mine after.
    #[must_use]
    pub fn asked(&self) -> &[PartChange] {
        &self.merge.asked
    }
}

/// Listens to the other tabs, for as long as the page lives.
pub fn watch(app: App) {
    app.cases.reconcile.set(Some(reconcile));
    browser::on_storage_change(move |key| heard(app, key.as_deref()));
}

fn heard(app: App, key: Option<&str>) {
    if key.is_some_and(|key| !key.starts_with("ivig.")) {
        return;
    }
    if key.is_none_or(|key| key == "ivig.ward") {
        app.ward.read_again();
    }
    if key.is_none_or(|key| key == "ivig.lock") {
        app.look_at_door();
    }
    if app.is_closed() {
        return;
    }
    app.cases.look_again();
    let kept = app.case.kept.with_untracked(Clone::clone);
    let Some(kept) = kept else { return };
    match app.cases.library().open(&kept.id) {
        Ok(theirs) if theirs.saved_at != kept.saved_at => written_elsewhere(app, kept, theirs),
        Ok(_) => {}
        Err(_) => deleted_elsewhere(app, &kept),
    }
}

fn written_elsewhere(app: App, kept: Kept, theirs: Saved) {
    if app.case.is_unsaved_untracked() {
        let told = text!(
            "この症例を別のタブが保存しました。ここでの変更はそのままです。保存すると両方の変更を合わせ、同じ項目が違うときは選んでいただきます。",
            "Another tab has saved this case. What you changed here stays. When you save, both changes are put together, and you are asked where they differ.",
        );
        return app.cases.tell(false, told.into());
    }
    let changed = labels(&part_changes(&kept.scenario, &theirs.scenario));
    app.case.scenario.set(theirs.scenario.clone());
    app.case.was_kept(Some(Kept {
        scenario: theirs.scenario,
        saved_at: theirs.saved_at,
        ..kept
    }));
    let told = text!(
        "別のタブで保存された内容に合わせました: {changed}",
        "Another tab has saved this case, and it is shown as saved there. Changed: {changed}",
    );
    app.cases.tell(false, told.fill(&[("changed", changed)]));
}

fn deleted_elsewhere(app: App, kept: &Kept) {
    app.case.was_deleted(&kept.id);
    let told = text!(
        "この症例は別のタブで削除されました。内容はこの画面に残っており、保存し直せます。",
        "This case was deleted in another tab. It is still here, and can be saved again.",
    );
    app.cases.tell(true, told.into());
}

fn reconcile(cases: &'static CasesState, case: &'static CaseState) {
    let Some(kept) = case.kept.with_untracked(Clone::clone) else {
        return;
    };
    let theirs = match cases.library().open(&kept.id) {
        Ok(theirs) => theirs,
        Err(error) => return cases.refused(&error),
    };
    let mine = case.scenario.with_untracked(Scenario::clone);
    let merge = merge(&kept.scenario, &mine, &theirs.scenario);
    let clash = Clash {
        id: kept.id,
        merge,
        theirs,
    };
    if clash.merge.asked.is_empty() {
        let changed = labels(&part_changes(&mine, &clash.merge.mine));
        let chosen = clash.merge.mine.clone();
        cases.settle(case, &clash, chosen);
        let told = text!(
            "別のタブの変更と合わせて保存しました。別のタブが変えた項目: {changed}",
            "Saved together with what another tab had changed: {changed}",
        );
        // After the save, which clears the line; one that was refused has told so itself.
        browser::one_at_a_time(move || {
            if !case.is_unsaved_untracked() {
                cases.tell(false, told.fill(&[("changed", changed)]));
            }
        });
    } else {
        cases.clash.set(Some(clash));
    }
}

/// The names of the parts that differ.
fn labels(found: &[PartChange]) -> Sentence {
    let mut labels = found.iter().map(PartChange::label);
    let first = labels.next();
    let first = first.unwrap_or_else(|| text!("なし", "nothing").into());
    labels.fold(first, |all, next| {
        text!("{all}、{next}", "{all}, {next}").fill(&[("all", all), ("next", next)])
    })
}

impl CasesState {
    /// What has to be chosen.
    #[must_use]
    pub fn clash(&self) -> Option<Clash> {
        self.clash.get()
    }

    /// Keeps what was chosen: where both changed the same, mine or theirs.
    pub fn choose(&'static self, case: &'static CaseState, mine: bool) {
        if let Some(clash) = self.clash.with_untracked(Clone::clone) {
            let Merge {
                mine: ours, theirs, ..
            } = clash.merge.clone();
            self.settle(case, &clash, if mine { ours } else { theirs });
        }
    }

    /// Keeps what this page has beside the other, as another case.
    pub fn keep_both(&'static self, case: &'static CaseState) {
        self.clash.set(None);
        self.save_as_another(case);
    }

    fn settle(&'static self, case: &'static CaseState, clash: &Clash, chosen: Scenario) {
        self.clash.set(None);
        case.scenario.set(chosen);
        case.was_kept(Some(Kept {
            id: clash.id.clone(),
            scenario: clash.theirs.scenario.clone(),
            saved_at: clash.theirs.saved_at,
        }));
        self.save(case);
    }
}
