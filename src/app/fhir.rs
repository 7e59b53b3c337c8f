//! A FHIR Bundle that came and what would be taken from it; the order in hand as a Bundle and as cards.

use super::held::Held;
use super::{App, CaseState, Dosing, today};
use crate::browser;
use crate::exchange::{cards, case_of};
use crate::fhir::{OrderBundle, Taken, read, write};
use crate::score::ScoreInput;
use crate::text::{Language, Sentence};

/// A Bundle that came, and what would be taken from it.
pub struct FhirState {
    pasted: Held<String>,
    came: Held<Option<Result<Taken, Sentence>>>,
}

impl FhirState {
    pub(super) fn start() -> FhirState {
        FhirState {
            pasted: Held::new(String::new()),
            came: Held::new(None),
        }
    }

    /// What was pasted.
    #[must_use]
    pub fn pasted(&self) -> String {
        self.pasted.get()
    }

    /// Types or pastes a Bundle. What came before is let go: it is not what stands there now.
    pub fn paste(&self, text: String) {
        self.pasted.set(text);
        self.came.set(None);
    }

    /// Reads what was pasted. The case in hand does not change.
    pub fn read_pasted(&self) {
        let came = self.pasted.with_untracked(|text| read(text, today()));
        self.came.set(Some(came));
    }

    /// Lets the user choose a file, and reads it. The case in hand does not change.
    pub fn choose_file(&'static self) {
        browser::choose_text(".json,application/json,application/fhir+json", |text| {
            let came = match text {
                Some(text) => read(&text, today()),
                None => Err(text!(
                    "ファイルを読めませんでした。文字コード UTF-8 の JSON を選んでください。",
                    "The file could not be read. Choose JSON in UTF-8."
                )
                .into()),
            };
            self.pasted.set(String::new());
            self.came.set(Some(came));
        });
    }

    /// What would be taken, or why nothing would; `None` as long as nothing came.
    #[must_use]
    pub fn came(&self) -> Option<Result<Taken, Sentence>> {
        self.came.get()
    }

    /// Puts what came into a new case, unless the user keeps the one in hand. Tells whether it did.
    pub fn take(&self, case: &CaseState, question: &str) -> bool {
        let came = self.came.with_untracked(Clone::clone);
        let Some(Ok(taken)) = came else {
            return false;
        };
        let agreed = case.may_be_replaced(question);
        if agreed {
            case.begin_with(case_of(&taken));
            self.start_again();
        }
        agreed
    }

    /// Lets go of what came.
    pub fn start_again(&self) {
        self.paste(String::new());
    }
}

impl App {
    /// The order in hand as a Bundle; `None` where there is none.
    #[must_use]
    pub fn order_bundle(self, language: Language) -> Option<String> {
        let Dosing::Ready(order) = self.case.dosing() else {
            return None;
        };
        let advice = self.case.advice()?;
        let screening = self.case.screening();
        let bundle = self.case.with_answers(|answers| {
            self.case.with_patient(|patient| {
                write(&OrderBundle {
                    advice: &advice,
                    order: &order,
                    screening: &screening,
                    scores: ScoreInput {
                        answers,
                        patient,
                        condition: Some(advice.condition()),
                    },
                    today: today(),
                    language,
                    app: env!("CARGO_PKG_VERSION"),
                })
            })
        });
        Some(bundle.to_text())
    }

    /// The result in hand as CDS Hooks cards; `None` as long as a part that computes it has not come.
    #[must_use]
    pub fn result_cards(self, language: Language) -> Option<String> {
        // Read for its own sake: it is another once what computes it has come.
        let _: Dosing = self.case.dosing();
        let case = self.case.scenario();
        self.evaluate(&case, |input| cards(input, language).to_text())
    }
}
