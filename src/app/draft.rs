//! What was entered and is not saved yet is kept, so that it outlives the page.

use super::case::Kept;
use super::cases::fresh_id;
use super::held::Held;
use super::{App, CaseState};
use crate::browser;
use crate::scenario::{CaseId, Draft, LibraryError, Origin, Scenario};
use crate::text::Sentence;

/// How often it is looked whether there is something new to keep, in milliseconds.
const LOOK: i32 = 2_000;

/// What this page keeps of unsaved work, and which pages are open.
pub struct DraftState {
    /// This page, and what it was before it was locked. Empty only where the browser gives neither
    /// time nor chance.
    pages: Held<Vec<CaseId>>,
    /// What was kept last.
    kept: Held<Option<Scenario>>,
    /// It was told that it cannot be kept.
    told: Held<bool>,
    /// The pages that are open; `None` where that cannot be known.
    open: Held<Option<Vec<String>>>,
}

impl DraftState {
    pub(super) fn start() -> DraftState {
        DraftState {
            pages: Held::new(fresh_id().into_iter().collect()),
            kept: Held::new(None),
            told: Held::new(false),
            open: Held::new(None),
        }
    }

    /// From now on unsaved work is kept: every few seconds, and when the page is hidden.
    pub fn watch(&'static self, app: App) {
        if let Some(page) = self.page() {
            browser::show_as_open(page.as_str());
        }
        self.look_for_pages();
        browser::on_hide(move || self.keep(app));
        browser::every(LOOK, move || self.keep(app));
    }

    fn page(&self) -> Option<CaseId> {
        self.pages.with_untracked(|pages| pages.last().cloned())
    }

    fn look_for_pages(&'static self) {
        browser::spawn(Box::pin(async move {
            self.open.set(browser::open_pages().await);
        }));
    }

    /// Keeps what is not saved; what is saved needs no draft.
    fn keep(&self, app: App) {
        let (Some(page), true) = (self.page(), app.cases.can_keep()) else {
            return;
        };
        let library = app.cases.library();
        if !app.case.is_unsaved_untracked() {
            if self.kept.with_untracked(Option::is_some) && library.drop_draft(&page).is_ok() {
                self.kept.set(None);
            }
            return;
        }
        let scenario = app.case.scenario.with_untracked(Scenario::clone);
        if self
            .kept
            .with_untracked(|kept| kept.as_ref() == Some(&scenario))
        {
            return;
        }
        let of = app.case.kept.with_untracked(|kept| {
            let Kept { id, saved_at, .. } = kept.as_ref()?;
            let (id, saved_at) = (id.clone(), *saved_at);
            Some(Origin { id, saved_at })
        });
        match library.keep_draft(&page, &scenario, of.as_ref(), browser::now()) {
            Ok(()) => {
                self.kept.set(Some(scenario));
                self.told.set(false);
            }
            Err(error) => self.tell_once(app, &error),
        }
    }

    /// Before the work is lost, and once: it would stand in the way of typing.
    fn tell_once(&self, app: App, error: &LibraryError) {
        if self.told.with_untracked(|told| *told) {
            return;
        }
        self.told.set(true);
        let told = text!(
            "入力中の内容の控えを残せません。この画面を閉じる前に、症例を保存するかファイルに書き出してください。理由: {why}",
            "What you are entering cannot be kept in case this page is closed. Save the case or export it to a file before you leave. Why: {why}",
        );
        let why: Sentence = error.sentence();
        app.cases.tell(true, told.fill(&[("why", why)]));
    }

    /// Unsaved work of pages that are gone; of all others where it cannot be known which are open.
    #[must_use]
    pub fn left(&self, app: App) -> Vec<Draft> {
        let pages = self.pages.get();
        let Some((page, before)) = pages.split_last() else {
            return Vec::new();
        };
        let is_open = |draft: &Draft| {
            self.open.with(|open| {
                let open = open.iter().flatten().filter_map(|id| CaseId::new(id));
                open.filter(|id| !before.contains(id))
                    .any(|id| draft.is_of(&id))
            })
        };
        let drafts = app.cases.beside().drafts.into_iter();
        drafts
            .filter(|draft| !draft.is_of(page) && !is_open(draft))
            .collect()
    }

    /// The page is about to be locked: keeps what is not saved, and begins as another page. Whether
    /// nothing is in hand that is kept nowhere.
    pub(super) fn leave(&self, app: App) -> bool {
        self.keep(app);
        let is_kept = !app.case.is_unsaved_untracked()
            || app.case.scenario.with_untracked(|scenario| {
                self.kept
                    .with_untracked(|kept| kept.as_ref() == Some(scenario))
            });
        if is_kept && let Some(page) = fresh_id() {
            browser::show_as_open(page.as_str());
            self.pages.update(|pages| pages.push(page));
            self.kept.set(None);
        }
        is_kept
    }

    /// Takes unsaved work in hand. It is kept as this page's own before it is taken from where it
    /// lay. Where its case was changed since, that is noticed when it is saved.
    pub fn take_up(&self, app: App, draft: &Draft) {
        let kept = draft.of.as_ref().and_then(|of| kept_then(app, of));
        app.case.take_unsaved(draft.scenario.clone(), kept);
        self.keep(app);
        if self
            .kept
            .with_untracked(|kept| kept.as_ref() == Some(&draft.scenario))
            || !app.case.is_unsaved_untracked()
        {
            self.discard(app, draft);
        }
    }

    /// Lets go of unsaved work.
    pub fn discard(&self, app: App, draft: &Draft) {
        if let Err(error) = app.cases.library().discard_draft(draft) {
            app.cases.refused(&error);
        }
        app.cases.look_again();
    }
}

/// The case as it was when the work on it began, from its history.
fn kept_then(app: App, of: &Origin) -> Option<Kept> {
    let saved = app.cases.library().open(&of.id).ok()?;
    Some(Kept {
        id: of.id.clone(),
        scenario: saved.version(of.saved_at)?,
        saved_at: of.saved_at,
    })
}

impl CaseState {
    fn take_unsaved(&self, scenario: Scenario, kept: Option<Kept>) {
        self.run.clear();
        self.scenario.set(scenario);
        self.kept.set(kept);
    }
}
