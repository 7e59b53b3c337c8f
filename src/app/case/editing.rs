//! What the user does with the case in hand, and what becomes of it when it is kept.

use super::{AdviceRules, CaseState, Dosing, Kept, OrderRules};
use crate::browser;
use crate::evidence::Condition;
use crate::order::{Item, Setting, set_aside};
use crate::patient::Field;
use crate::scenario::{CaseId, Receipt, Scenario};

impl CaseState {
    /// Whether another case may take its place: it is saved, or the user agrees to lose it.
    #[must_use]
    pub fn may_be_replaced(&self, question: &str) -> bool {
        !self.is_unsaved_untracked() || browser::agrees(question)
    }

    /// What advises has come.
    pub fn advise_by(&self, rules: &'static AdviceRules) {
        self.advising.set(Some(rules));
    }

    /// What screens for risks and computes the dose has come.
    pub fn order_by(&self, rules: &'static OrderRules) {
        self.rules.set(Some(rules));
    }

    /// Asks what two facts together would change.
    pub fn ask_for_pairs(&self) {
        self.pairs.set(true);
    }

    /// Types the name of a condition, to find it.
    pub fn seek(&self, name: String) {
        self.sought.set(name);
    }

    /// Chooses the condition. The facts typed stay; the choice of a regimen does not, nor do the
    /// rates of a label, which belong to one use. What was run by them is set aside.
    pub fn choose_condition(&self, condition: Option<Condition>) {
        self.sought.set(String::new());
        self.pairs.set(false);
        let product = self.product_run();
        self.scenario.update(|s| {
            s.condition = condition;
            s.choices.regimen = None;
            s.choices.days = None;
            forget_rates(s, &product);
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
        let product = self.product_run();
        self.scenario.update(|s| {
            s.choices.regimen = Some(key.to_owned());
            s.choices.days = None;
            // What was run was run by another dose.
            set_run_aside(s, &product);
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
        let product = self.product_run();
        self.scenario.update(|s| {
            forget_rates(s, &product);
            s.answers.set_under(Setting::Product.key(), key.to_owned());
        });
    }

    /// Chooses whose rates are used.
    pub fn choose_label(&self, key: &str) {
        let product = self.product_run();
        self.scenario.update(|s| {
            forget_rates(s, &product);
            s.answers.set_under(Setting::Label.key(), key.to_owned());
        });
    }

    /// What the order is run with: the key of a product of the shelf, or the name of a ward's own.
    fn product_run(&self) -> String {
        let supply = self.dosing.with(|dosing| match dosing {
            Dosing::Ready(order) => {
                order
                    .supply
                    .as_ref()
                    .map(|supply| match &supply.stocked.item {
                        Item::Known(product) => product.key.to_owned(),
                        Item::Own(own) => own.name.clone(),
                    })
            }
            _ => None,
        });
        let chosen = || {
            let chosen = |s: &Scenario| s.answers.text_under(Setting::Product.key()).to_owned();
            self.scenario.with_untracked(chosen)
        };
        supply.unwrap_or_else(chosen)
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
        self.begin_with(Scenario::default());
    }

    /// Puts a case in hand that is kept nowhere yet.
    pub(in crate::app) fn begin_with(&self, scenario: Scenario) {
        self.run.clear();
        self.heard.begin_anew();
        self.scenario.set(scenario);
        self.kept.set(None);
    }

    /// The case in hand is now kept as told.
    pub(in crate::app) fn was_kept(&self, kept: Option<Kept>) {
        self.kept.set(kept);
    }

    /// A kept case has another name now; if it is the one in hand, so has that.
    pub(in crate::app) fn was_renamed(&self, id: &CaseId, name: &str, receipt: &Receipt) {
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
    pub(in crate::app) fn was_deleted(&self, id: &CaseId) {
        self.kept.update(|kept| kept.take_if(|kept| kept.id == *id));
    }

    /// A deleted case is kept again; if the one in hand says the same and is kept nowhere, it is that.
    pub(in crate::app) fn was_put_back(&self, back: Kept) {
        let same = self.scenario.with_untracked(|s| *s == back.scenario);
        if same && self.kept.with_untracked(Option::is_none) {
            self.kept.set(Some(back));
        }
    }

    /// Takes a kept case in hand.
    pub(in crate::app) fn take(&self, kept: Kept) {
        self.run.clear();
        self.heard.begin_anew();
        self.scenario.set(kept.scenario.clone());
        self.kept.set(Some(kept));
    }
}

/// Lets go of what was chosen for one set of rates, and sets aside what was run by them.
fn forget_rates(scenario: &mut Scenario, product: &str) {
    for setting in [Setting::Label, Setting::HighestStep, Setting::ToleratedRate] {
        scenario.answers.set_under(setting.key(), String::new());
    }
    set_run_aside(scenario, product);
}

/// What was run, with the numbers of its lots, is not lost with the choice that it was run by.
fn set_run_aside(scenario: &mut Scenario, product: &str) {
    let (run, before) = (Setting::RunEvents.key(), Setting::RanBefore.key());
    let answers = &mut scenario.answers;
    let kept = set_aside(answers.text_under(before), product, answers.text_under(run));
    answers.set_under(before, kept);
    answers.set_under(run, String::new());
}
