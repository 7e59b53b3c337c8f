//! The case in hand: what was typed and chosen, and everything that follows from it.

use super::dosing::{Dosing, OrderRules, chosen_regimen, course, unsettled};
use super::held::{Computed, Held};
use crate::advice::{self, Advice};
use crate::browser;
use crate::evidence::Condition;
use crate::order::{Chosen, OWN_REGIMEN, Setting, Settings};
use crate::patient::{Answers, Field, Finding, Patient};
use crate::safety::Screening;
use crate::scenario::{CaseId, Receipt, Scenario};

use super::{RunDraft, WardState};

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
    ward: &'static WardState,
    pub(super) scenario: Held<Scenario>,
    pub(super) kept: Held<Option<Kept>>,
    /// What was typed to find a condition.
    sought: Held<String>,
    condition: Computed<Option<Condition>>,
    reading: Computed<(Patient, Vec<Finding>)>,
    advice: Computed<Option<Advice>>,
    screening: Computed<Screening>,
    dosing: Computed<Dosing>,
    /// It comes with a later part of the program.
    rules: Held<Option<&'static OrderRules>>,
}

impl CaseState {
    pub(super) fn start(ward: &'static WardState) -> CaseState {
        let scenario = Held::new(Scenario::default());
        let reading = Computed::new(move || scenario.with(|s| Patient::read(&s.answers)));
        let condition = Computed::new(move || scenario.with(|s| s.condition));
        let advice = Computed::new(move || {
            let condition = condition.get()?;
            Some(reading.with(|(patient, _)| advice::advise(condition, patient)))
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
                    return Dosing::NothingChosen;
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
            ward,
            scenario,
            kept: Held::new(None),
            sought: Held::new(String::new()),
            condition,
            reading,
            advice,
            screening,
            dosing,
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

    /// The advice.
    #[must_use]
    pub fn advice(&self) -> Option<Advice> {
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

    // What the user does.

    /// Whether another case may take its place: it is saved, or the user agrees to lose it.
    #[must_use]
    pub fn may_be_replaced(&self, question: &str) -> bool {
        !self.is_unsaved_untracked() || browser::agrees(question)
    }

    /// What screens for risks and computes the dose has come.
    pub fn order_by(&self, rules: &'static OrderRules) {
        self.rules.set(Some(rules));
    }

    /// Types the name of a condition, to find it.
    pub fn seek(&self, name: String) {
        self.sought.set(name);
    }

    /// Chooses the condition. The facts typed stay; the choice of a regimen does not, nor do the
    /// rates of a label, which belong to one use, and what was run by them.
    pub fn choose_condition(&self, condition: Option<Condition>) {
        self.sought.set(String::new());
        self.scenario.update(|s| {
            s.condition = condition;
            s.choices.regimen = None;
            s.choices.days = None;
            forget_rates(s);
        });
    }

    /// Types or chooses an answer.
    pub fn answer(&self, field: Field, text: &str) {
        let rules = self.rules.with_untracked(|rules| *rules);
        self.scenario.update(|s| {
            s.answers.set(field, text);
            if let Some(rules) = rules {
                (rules.forget_reasons)(&mut s.answers);
            }
        });
    }

    /// Says that an unusual value is right.
    pub fn confirm(&self, field: Field) {
        self.scenario.update(|s| s.answers.confirm(field));
    }

    /// Chooses one of the regimens offered.
    pub fn choose_regimen(&self, key: &str) {
        self.scenario.update(|s| {
            s.choices.regimen = Some(key.to_owned());
            s.choices.days = None;
            // What was run was run by another dose.
            s.answers.set_under(Setting::RunEvents.key(), String::new());
        });
    }

    /// Sets something for this case; an empty text leaves it to the ward.
    pub fn set(&self, setting: Setting, text: &str) {
        self.scenario
            .update(|s| s.answers.set_under(setting.key(), text.to_owned()));
    }

    /// Sets what this case holds under a key: an item of a score, the reason for passing a stop. An empty
    /// text takes it back.
    pub fn set_under(&self, key: &str, text: &str) {
        self.scenario
            .update(|s| s.answers.set_under(key, text.to_owned()));
    }

    /// Chooses the product. A label's rates belong to one product.
    pub fn choose_product(&self, key: &str) {
        self.scenario.update(|s| {
            forget_rates(s);
            s.answers.set_under(Setting::Product.key(), key.to_owned());
        });
    }

    /// Chooses whose rates are used.
    pub fn choose_label(&self, key: &str) {
        self.scenario.update(|s| {
            forget_rates(s);
            s.answers.set_under(Setting::Label.key(), key.to_owned());
        });
    }

    /// Chooses over how many days, where the regimen states none.
    pub fn choose_days(&self, days: u8) {
        self.scenario.update(|s| s.choices.days = Some(days));
    }

    /// Names the case.
    pub fn rename(&self, name: &str) {
        self.scenario.update(|s| s.name = name.to_owned());
    }

    /// Puts an empty case in hand.
    pub fn start_new(&self) {
        self.run.clear();
        self.scenario.set(Scenario::default());
        self.kept.set(None);
    }

    /// The case in hand is now kept as told.
    pub(super) fn was_kept(&self, kept: Option<Kept>) {
        self.kept.set(kept);
    }

    /// A kept case has another name now; if it is the one in hand, so has that.
    pub(super) fn was_renamed(&self, id: &CaseId, name: &str, receipt: &Receipt) {
        // Another tab may have saved since: then the rename went over that, and not over what is in hand.
        let in_hand = self.kept.with_untracked(|kept| {
            kept.as_ref()
                .is_some_and(|kept| kept.id == *id && receipt.replaced == Some(kept.saved_at))
        });
        if !in_hand {
            return;
        }
        self.scenario.update(|s| name.clone_into(&mut s.name));
        self.kept.update(|kept| {
            if let Some(kept) = kept {
                name.clone_into(&mut kept.scenario.name);
                kept.saved_at = receipt.saved_at;
            }
        });
    }

    /// A kept case was deleted; if it is the one in hand, that is now unsaved.
    pub(super) fn was_deleted(&self, id: &CaseId) {
        self.kept.update(|kept| kept.take_if(|kept| kept.id == *id));
    }

    /// Takes a kept case in hand.
    pub(super) fn take(&self, kept: Kept) {
        self.run.clear();
        self.scenario.set(kept.scenario.clone());
        self.kept.set(Some(kept));
    }
}

/// Lets go of what was chosen for one set of rates.
fn forget_rates(scenario: &mut Scenario) {
    for setting in [
        Setting::Label,
        Setting::HighestStep,
        Setting::ToleratedRate,
        Setting::RunEvents,
    ] {
        scenario.answers.set_under(setting.key(), String::new());
    }
}

fn differs(scenario: &Scenario, kept: Option<&Kept>) -> bool {
    match kept {
        Some(kept) => kept.scenario != *scenario,
        None => *scenario != Scenario::default(),
    }
}
