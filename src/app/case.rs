//! The case in hand: what was typed and chosen, and everything that follows from it.

mod editing;

use super::dosing::{AdviceRules, Dosing, OrderRules, chosen_regimen, course, unsettled};
use super::held::{Computed, Held};
use crate::advice::Layers;
use crate::evidence::Condition;
use crate::order::{Chosen, OWN_REGIMEN, Setting, Settings};
use crate::patient::{Answers, Field, Finding, Patient};
use crate::safety::Screening;
use crate::scenario::{CaseId, Scenario};

use super::{Heard, RunDraft, WardState};

/// A case as it was kept last.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Where.
    pub id: CaseId,
    /// What.
    pub scenario: Scenario,
    /// When, in milliseconds since 1970.
    pub saved_at: u64,
}

/// The case in hand. Facts and choices are held; all else is computed from them.
pub struct CaseState {
    /// What is being typed into the run sheet.
    pub run: RunDraft,
    /// What was said of its risks.
    pub heard: Heard,
    ward: &'static WardState,
    pub(super) scenario: Held<Scenario>,
    pub(super) kept: Held<Option<Kept>>,
    /// Two facts at a time are looked at, on request.
    pairs: Held<bool>,
    /// What was typed to find a condition.
    sought: Held<String>,
    condition: Computed<Option<Condition>>,
    reading: Computed<(Patient, Vec<Finding>)>,
    advice: Computed<Option<Layers>>,
    /// The answers that the advice reads.
    argued: Computed<Answers>,
    screening: Computed<Screening>,
    dosing: Computed<Dosing>,
    /// They come with later parts of the program.
    advising: Held<Option<&'static AdviceRules>>,
    rules: Held<Option<&'static OrderRules>>,
}

impl CaseState {
    pub(super) fn start(ward: &'static WardState) -> CaseState {
        let scenario = Held::new(Scenario::default());
        let reading = Computed::new(move || scenario.with(|s| Patient::read(&s.answers)));
        let condition = Computed::new(move || scenario.with(|s| s.condition));
        let advising: Held<Option<&AdviceRules>> = Held::new(None);
        let advice = Computed::new(move || {
            let condition = condition.get()?;
            let advising = advising.get()?;
            Some(reading.with(|(patient, _)| (advising.layers)(condition, patient)))
        });
        let argued = Computed::new(move || match (condition.get(), advising.get()) {
            (Some(condition), Some(advising)) => {
                scenario.with(|s| (advising.relevant)(condition, &s.answers))
            }
            _ => Answers::default(),
        });
        let rules: Held<Option<&OrderRules>> = Held::new(None);
        // The dose of the course counts for some risks, as soon as a regimen is chosen.
        let screening = Computed::new(move || {
            let Some(rules) = rules.get() else {
                return Screening::nothing_asked();
            };
            let course = advice.with(|advice| {
                let advice = advice.as_ref()?;
                scenario.with(|s| ward.with(|ward| course(s, ward, advice)))
            });
            reading.with(|(patient, _)| (rules.screen)(patient, course))
        });
        let dosing = Computed::new(move || {
            let Some(rules) = rules.get() else {
                return Dosing::NotFetched;
            };
            advice.with(|advice| {
                let Some(advice) = advice else {
                    return match condition.get() {
                        Some(_) => Dosing::NotFetched,
                        None => Dosing::NothingChosen,
                    };
                };
                reading.with(|(patient, findings)| {
                    if let Some(field) = unsettled(advice, findings) {
                        return Dosing::FactUnsettled(field);
                    }
                    screening.with(|screening| {
                        scenario.with(|s| {
                            ward.with(|ward| (rules.dosing)(s, ward, advice, patient, screening))
                        })
                    })
                })
            })
        });
        CaseState {
            run: RunDraft::start(),
            heard: Heard::start(),
            ward,
            scenario,
            kept: Held::new(None),
            pairs: Held::new(false),
            sought: Held::new(String::new()),
            condition,
            reading,
            advice,
            argued,
            screening,
            dosing,
            advising,
            rules,
        }
    }

    // What it is.

    /// The condition chosen.
    #[must_use]
    pub fn condition(&self) -> Option<Condition> {
        self.condition.get()
    }

    /// What was typed to find one.
    #[must_use]
    pub fn sought(&self) -> String {
        self.sought.get()
    }

    /// Whether it was asked what two facts together would change.
    #[must_use]
    pub fn wants_pairs(&self) -> bool {
        self.pairs.get()
    }

    /// The name given to the case.
    #[must_use]
    pub fn name(&self) -> String {
        self.scenario.with(|s| s.name.clone())
    }

    /// What was typed in a field.
    #[must_use]
    pub fn typed(&self, field: Field) -> String {
        self.scenario.with(|s| s.answers.text(field).to_owned())
    }

    /// Reads the patient as far as the facts hold.
    pub fn with_patient<T>(&self, read: impl FnOnce(&Patient) -> T) -> T {
        self.reading.with(|(patient, _)| read(patient))
    }

    /// The id that the case is kept under; empty as long as it is not kept.
    #[must_use]
    pub fn id_words(&self) -> String {
        let id = |kept: &Kept| kept.id.to_string();
        self.kept
            .with_untracked(|kept| kept.as_ref().map(id))
            .unwrap_or_default()
    }

    /// What is wrong with a field's entry.
    #[must_use]
    pub fn findings(&self, field: Field) -> Vec<Finding> {
        self.reading.with(|(_, findings)| {
            let of_field = findings.iter().filter(|finding| finding.field == field);
            of_field.cloned().collect()
        })
    }

    /// The advice, in both layers.
    #[must_use]
    pub fn advice(&self) -> Option<Layers> {
        self.advice.get()
    }

    /// The risks.
    #[must_use]
    pub fn screening(&self) -> Screening {
        self.screening.get()
    }

    /// The dose.
    #[must_use]
    pub fn dosing(&self) -> Dosing {
        self.dosing.get()
    }

    /// The key of the regimen chosen among those offered.
    #[must_use]
    pub fn regimen_key(&self) -> Option<&'static str> {
        self.advice.with(|advice| {
            let advice = advice.as_ref()?;
            match self.scenario.with(|s| chosen_regimen(s, advice))? {
                Chosen::Regimen(regimen) => Some(regimen.key),
                Chosen::Own => Some(OWN_REGIMEN),
            }
        })
    }

    /// Reads the settings of the case over those of the ward.
    pub fn settings<T>(&self, read: impl FnOnce(&Settings<'_>) -> T) -> T {
        self.scenario.with(|s| {
            self.ward.with(|ward| {
                read(&Settings {
                    case: &s.answers,
                    ward,
                })
            })
        })
    }

    /// What this case says of a setting; empty where it leaves that to the ward.
    #[must_use]
    pub fn setting(&self, setting: Setting) -> String {
        self.scenario
            .with(|s| s.answers.text_under(setting.key()).to_owned())
    }

    /// What this case holds under a key; empty where it holds nothing.
    #[must_use]
    pub fn text_under(&self, key: &str) -> String {
        self.scenario.with(|s| s.answers.text_under(key).to_owned())
    }

    /// Reads all that was entered: facts, settings, answers to scores.
    pub fn with_answers<T>(&self, read: impl FnOnce(&Answers) -> T) -> T {
        self.scenario.with(|s| read(&s.answers))
    }

    /// Reads the answers that the advice reads: another weight draws nothing of it anew.
    pub fn with_argued<T>(&self, read: impl FnOnce(&Answers) -> T) -> T {
        self.argued.with(read)
    }

    /// The days chosen where the regimen states none.
    #[must_use]
    pub fn days(&self) -> Option<u8> {
        self.scenario.with(|s| s.choices.days)
    }

    /// How it was kept last.
    #[must_use]
    pub fn kept(&self) -> Option<Kept> {
        self.kept.get()
    }

    /// Facts and choices.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        self.scenario.get()
    }

    /// Whether there is something that was not saved.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.scenario
            .with(|s| self.kept.with(|kept| differs(s, kept.as_ref())))
    }

    /// As [`CaseState::is_unsaved`], outside of a view.
    #[must_use]
    pub fn is_unsaved_untracked(&self) -> bool {
        self.scenario
            .with_untracked(|s| self.kept.with_untracked(|kept| differs(s, kept.as_ref())))
    }
}

fn differs(scenario: &Scenario, kept: Option<&Kept>) -> bool {
    match kept {
        Some(kept) => kept.scenario != *scenario,
        None => *scenario != Scenario::default(),
    }
}
