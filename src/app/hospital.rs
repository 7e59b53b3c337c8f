//! The hospital's file: where it is, what it says, what changed since it was last seen here.

use super::held::Held;
use super::language::PageLanguage;
use super::ward::WardState;
use crate::browser;
use crate::hospital::{self, Change, Fault, Ground, Hospital};
use crate::patient::Answers;
use crate::text::Language;

/// The text of the file as it was last seen, so that a change is noticed.
const SEEN: &str = "ivig.hospital";

/// Where the file is.
#[derive(Clone, Debug, PartialEq)]
pub enum HospitalFile {
    /// On its way.
    Coming,
    /// There is none: what is built in holds.
    Absent,
    /// It has faults and was not taken: what is built in holds.
    Broken(Vec<Fault>),
    /// It holds.
    Here(Box<Hospital>),
}

/// What reads the file, in a later part of the program.
pub struct HospitalRules {
    /// Reads it.
    pub read: fn(&str) -> Result<Hospital, Vec<Fault>>,
    /// What changed.
    pub changes: fn(&Hospital, &Hospital) -> Vec<Change>,
    /// Lays it under what a ward has set.
    pub over: Over,
    /// What an editor starts with.
    pub draft_of: fn(&Hospital) -> Answers,
    /// Its colour, so that it can be read.
    pub accent_on: fn(&str, Ground) -> Option<String>,
}

/// Lays the hospital's settings under those of a ward.
pub type Over = fn(&Answers, &Answers) -> Answers;

/// To be named by the order's part alone: what is named here comes with it.
pub static HOSPITAL_RULES: HospitalRules = HospitalRules {
    read: hospital::read,
    changes: hospital::changes,
    over: hospital::over,
    draft_of: hospital::draft_of,
    accent_on: hospital::accent_on,
};

/// The hospital's file.
pub struct HospitalState {
    file: Held<HospitalFile>,
    text: Held<String>,
    /// It is another than was seen here before, or it is gone.
    changed: Held<Option<Vec<Change>>>,
    /// What is being edited.
    draft: Held<Answers>,
    /// The same as it was last written, or taken from the file.
    written: Held<Answers>,
    /// The key of the condition whose note is being edited.
    noted: Held<String>,
    ward: &'static WardState,
    language: PageLanguage,
}

impl HospitalState {
    pub(super) fn start(ward: &'static WardState, language: PageLanguage) -> HospitalState {
        HospitalState {
            file: Held::new(HospitalFile::Coming),
            text: Held::new(String::new()),
            changed: Held::new(None),
            draft: Held::new(Answers::default()),
            written: Held::new(Answers::default()),
            noted: Held::new(String::new()),
            ward,
            language,
        }
    }

    /// Waits for the file, takes it, and then goes on: nothing is computed before it is known what
    /// the hospital has set.
    pub fn bring(&'static self, rules: &'static HospitalRules, then: impl FnOnce() + 'static) {
        browser::spawn(Box::pin(async move {
            let text = browser::hospital_text().await;
            self.take(rules, text);
            then();
        }));
    }

    fn take(&self, rules: &HospitalRules, text: Option<String>) {
        let seen = browser::remembered(SEEN).unwrap_or_default();
        // What cannot be asked for now is as it was last seen.
        let text = text.unwrap_or_else(|| seen.clone());
        let file = match text.as_str() {
            "" => HospitalFile::Absent,
            text => match (rules.read)(text) {
                Ok(hospital) => HospitalFile::Here(Box::new(hospital)),
                Err(faults) => HospitalFile::Broken(faults),
            },
        };
        if let HospitalFile::Here(hospital) = &file {
            self.ward.lay_under(hospital.settings.clone(), rules.over);
            let draft = (rules.draft_of)(hospital);
            self.written.set(draft.clone());
            self.draft.set(draft);
            for (ground, name) in [(Ground::Light, "--accent"), (Ground::Dark, "--accent-dark")] {
                let accent = hospital.accent.as_deref();
                if let Some(colour) = accent.and_then(|accent| (rules.accent_on)(accent, ground)) {
                    browser::set_colour(name, &colour);
                }
            }
            if let Some(language) = hospital.language {
                self.language.suggest(language);
            }
        }
        let before = match seen.as_str() {
            "" => None,
            seen => (rules.read)(seen).ok(),
        };
        match (before, &file) {
            (None, HospitalFile::Here(_)) => browser::remember(SEEN, &text),
            (Some(before), HospitalFile::Here(now)) => {
                let changes = (rules.changes)(&before, now);
                self.changed.set((!changes.is_empty()).then_some(changes));
            }
            // It is gone: nothing is left to be compared.
            (Some(_), HospitalFile::Absent) => self.changed.set(Some(Vec::new())),
            _ => {}
        }
        self.text.set(text);
        self.file.set(file);
    }

    /// Where it is and what it says.
    #[must_use]
    pub fn file(&self) -> HospitalFile {
        self.file.get()
    }

    /// The file that holds, if one does.
    #[must_use]
    pub fn hospital(&self) -> Option<Hospital> {
        self.file.with(here)
    }

    /// The file that holds now, if one does.
    #[must_use]
    pub fn hospital_untracked(&self) -> Option<Hospital> {
        self.file.with_untracked(here)
    }

    /// What it says differently than when it was last seen here; an empty list where it is gone, and
    /// `None` where nothing changed.
    #[must_use]
    pub fn changed(&self) -> Option<Vec<Change>> {
        self.changed.get()
    }

    /// The user has seen what changed.
    pub fn saw_changes(&self) {
        self.text.with(|text| browser::remember(SEEN, text));
        self.changed.set(None);
    }

    /// What is being edited, under a key.
    #[must_use]
    pub fn draft(&self, key: &str) -> String {
        self.draft.with(|draft| draft.text_under(key).to_owned())
    }

    /// Edits something.
    pub fn set_draft(&self, key: &str, text: &str) {
        self.draft
            .update(|draft| draft.set_under(key, text.to_owned()));
    }

    /// The draft was written into a file.
    pub fn wrote(&self) {
        self.written.set(self.draft.with_untracked(Answers::clone));
    }

    /// Whether something was entered that is in no file.
    #[must_use]
    pub fn is_unwritten_untracked(&self) -> bool {
        self.draft
            .with_untracked(|draft| self.written.with_untracked(|written| draft != written))
    }

    /// The key of the condition whose note is being edited.
    #[must_use]
    pub fn noted(&self) -> String {
        self.noted.get()
    }

    /// Edits the note of another condition.
    pub fn note(&self, condition: String) {
        self.noted.set(condition);
    }

    /// Reads all that is being edited, beside what holds on this ward.
    pub fn with_draft<T>(&self, read: impl FnOnce(&Answers, &Answers) -> T) -> T {
        self.draft
            .with(|draft| self.ward.with(|ward| read(draft, ward)))
    }
}

fn here(file: &HospitalFile) -> Option<Hospital> {
    match file {
        HospitalFile::Here(hospital) => Some((**hospital).clone()),
        _ => None,
    }
}

impl PageLanguage {
    /// The language where the user of this page has chosen none.
    fn suggest(self, language: Language) {
        if !PageLanguage::was_chosen() {
            self.show(language);
        }
    }
}
