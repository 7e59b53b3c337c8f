//! The page around this one, and addresses with a case in them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::Effect;

use super::theme::Theme;
use super::{App, today};
use crate::browser;
use crate::exchange::{
    Asked, Host, Refusal, answer, changed, is_link, read_link, ready, refusal, result, size,
};
use crate::hospital::Origin;
use crate::scenario::Scenario;
use crate::text::{Sentence, Text};

/// Asked before an address puts its case over one that was not saved.
const REPLACE: Text = text!(
    "入力中の症例は保存されていません。破棄して、アドレスにある症例を開きますか。",
    "The case in hand is not saved. Lose it, and open the case in the address?"
);

/// Follows addresses with a case in them, and listens to the page around this one, if there is one.
pub fn attend(app: App) {
    follow_address(app);
    browser::on_address_change(move || follow_address(app));
    if browser::is_framed() {
        listen(app);
    }
}

fn follow_address(app: App) {
    let address = browser::read_address();
    if !is_link(&address) {
        return;
    }
    let link = read_link(&address, |condition, patient| {
        app.evaluator.regimens(condition, patient)
    });
    // What stands in an address is kept by the browser's history: it goes as soon as it was read.
    browser::replace_address("#/");
    if let Some(language) = link.language {
        app.language.show(language);
    }
    if let Some(theme) = link.theme.as_deref().and_then(Theme::from_key) {
        app.theme.show(theme);
    }
    if link.has_case
        && app
            .case
            .may_be_replaced(REPLACE.get(app.language.get_untracked()))
    {
        app.case.begin_with(link.scenario);
    }
    if link.faults.is_empty() {
        return;
    }
    let faults = link.faults.into_iter().fold(
        Sentence::from(text!(
            "アドレスのうち、次のものは使えませんでした。ほかは取り込みました。",
            "Of the address, this could not be used; the rest was taken."
        )),
        |told, fault| {
            text!("{told} 「{name}」: {why}", "{told} \"{name}\": {why}").fill(&[
                ("told", told),
                ("name", fault.name.into()),
                ("why", fault.why),
            ])
        },
    );
    app.cases.tell(true, faults);
}

fn listen(app: App) {
    let host = Rc::new(Cell::new(Host::default()));
    // Whom to tell of changes: the origin of what was taken last, and the case that it set.
    let told: Rc<RefCell<Option<String>>> = Rc::default();
    let given: Rc<RefCell<Scenario>> = Rc::default();
    let (to, set) = (told.clone(), given.clone());
    browser::on_word_of_parent(move |origin, text| {
        let mut heard = host.get();
        let Some((id, asked)) = heard.hear(is_allowed(app, origin), text, today()) else {
            return;
        };
        host.set(heard);
        if asked.is_ok() {
            *to.borrow_mut() = Some(origin.to_owned());
        }
        let reply = match asked {
            Err(why) => refusal(id, why),
            Ok(asked) => reply(app, id.unwrap_or_default(), asked, &set),
        };
        browser::tell_parent(&reply, origin);
    });
    Effect::new(move |_| {
        let scenario = app.case.scenario();
        let told = told.borrow();
        if let Some(origin) = told.as_deref()
            && scenario != *given.borrow()
            && let Some(result) = app.evaluate(&scenario, result)
        {
            browser::tell_parent(&changed(&scenario, result), origin);
        }
    });
    browser::on_height_change(|height| browser::tell_parent(&size(height), "*"));
    browser::tell_parent(&ready(env!("CARGO_PKG_VERSION")), "*");
}

fn reply(app: App, id: u64, asked: Asked, given: &RefCell<Scenario>) -> String {
    let brought = match asked {
        Asked::Evaluate(brought) => brought,
        Asked::SetCase(brought, replace) => {
            let in_hand = app.case.scenario();
            if !replace && in_hand != *given.borrow() && app.case.is_unsaved_untracked() {
                return refusal(Some(id), Refusal::Unsaved);
            }
            given.borrow_mut().clone_from(&brought.case);
            app.case.begin_with(brought.case.clone());
            brought
        }
    };
    match app.evaluate(&brought.case, result) {
        Some(result) => answer(id, result, brought.taken.as_ref()),
        None => refusal(Some(id), Refusal::NotHereYet),
    }
}

/// A page of this origin can do all of this anyway; any other has to be named by the hospital.
fn is_allowed(app: App, origin: &str) -> bool {
    let named = || {
        let hospital = app.hospital.hospital_untracked()?;
        let mut allowed = hospital.allowed_origins.iter().map(Origin::as_str);
        allowed.find(|one| *one == origin).map(drop)
    };
    origin == browser::own_origin() || named().is_some()
}
