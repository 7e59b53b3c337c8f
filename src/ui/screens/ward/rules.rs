//! Country, rules, and what the ward's pump and sets can do.

use crate::app::App;
use crate::order::weight::WeightRule;
use crate::order::{DoseRounding, Setting, Settings, VialAim, percent, rounding, weight_rule};
use crate::patient::Answers;
use crate::product::Country;
use crate::quantity::{PumpIncrement, format_scaled};
use crate::text::{Language, Text};
use crate::ui::parts::entry::Entry;
use crate::ui::parts::radio;
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{hint, sheet};
use crate::ui::say;
use crate::ui::view::{View, live, nothing, words};

/// Drops in a millilitre of the sets in use.
const DROPS: [&str; 3] = ["15", "20", "60"];

/// The rules that hold unless a case chooses another.
pub fn view(app: App, lang: Language) -> View {
    let countries = Country::ALL
        .iter()
        .map(|one| line(lang, one.key(), one.name()));
    let none = (
        String::new(),
        say(lang, "選択してください", "Choose").to_owned(),
    );
    let content = vec![
        choice(app, lang, Setting::Country, none, countries.collect()),
        live(move || by_country(app, lang)),
        live(move || within(app, lang)),
        choices(lang, Setting::VialAim, aims(app, lang)),
        choices(lang, Setting::PumpIncrement, increments(app)),
        choices(lang, Setting::DropFactor, drops(app, lang)),
    ];
    sheet(say(lang, "国と規則", "Country and rules"), content)
}

/// What the ward has set, as a case that chooses nothing reads it.
pub fn settings(ward: &Answers) -> Settings<'_> {
    Settings { case: ward, ward }
}

/// The rules that a country brings with it, named in the line that leaves them to it.
fn by_country(app: App, lang: Language) -> View {
    let country = app.ward.setting(Setting::Country);
    let mut alone = Answers::default();
    alone.set_under(Setting::Country.key(), country);
    let alone = settings(&alone);
    let of_country = |name: Text| {
        let told = text!("国に合わせる: {name}", "By country: {name}");
        let told = told.fill(&[("name", name.into())]);
        (String::new(), told.get(lang).to_owned())
    };
    let rules = WeightRule::ALL
        .iter()
        .map(|one| line(lang, one.key(), one.name()));
    let roundings = DoseRounding::ALL
        .iter()
        .map(|one| line(lang, one.key(), one.name()));
    let rule = of_country(weight_rule(&alone).name());
    let rounding = of_country(rounding(&alone).name());
    vec![
        choice(app, lang, Setting::WeightRule, rule, rules.collect()),
        choice(app, lang, Setting::Rounding, rounding, roundings.collect()),
    ]
    .into()
}

fn line(lang: Language, key: &str, name: Text) -> Line {
    Line {
        key: key.to_owned(),
        words: name.get(lang).to_owned(),
    }
}

fn choice(
    app: App,
    lang: Language,
    setting: Setting,
    (key, words): (String, String),
    mut lines: Vec<Line>,
) -> View {
    lines.insert(0, Line { key, words });
    select(
        setting.key(),
        setting.label().get(lang),
        lines,
        move || app.ward.setting(setting),
        move |key| app.ward.set(setting.key(), &key),
    )
}

/// Within how many percent: asked where the rounding needs it.
fn within(app: App, lang: Language) -> View {
    if rounding(&settings(&app.ward.answers())) != DoseRounding::WithinPercent {
        return nothing();
    }
    let setting = Setting::Percent;
    let refused = move || {
        !app.ward.setting(setting).is_empty() && percent(&settings(&app.ward.answers())).is_none()
    };
    let entry = Entry {
        lang,
        id: setting.key().to_owned(),
        label: setting.label().get(lang),
        unit: words(|| "%".to_owned()),
        keyboard: "decimal",
        example: "5",
    };
    let told = words(move || {
        let told = match refused() {
            true => say(
                lang,
                "0 から 10 までの整数で入力してください。",
                "Enter a whole number from 0 to 10.",
            ),
            false => "",
        };
        told.to_owned()
    });
    entry.view(
        move || app.ward.setting(setting),
        move |text| app.ward.set(setting.key(), &text),
        refused,
        vec![hint(told)],
    )
}

fn choices(lang: Language, setting: Setting, options: Vec<View>) -> View {
    let question = setting.label().get(lang);
    radio::group("field choices short", question, options, Vec::new())
}

/// One answer, kept under the setting's key.
fn option(
    app: App,
    setting: Setting,
    key: String,
    label: String,
    chosen: impl Fn() -> bool + 'static,
) -> View {
    let value = key.clone();
    radio::option(setting.key(), value, label, chosen, move || {
        app.ward.set(setting.key(), &key);
    })
}

fn aims(app: App, lang: Language) -> Vec<View> {
    VialAim::ALL
        .map(|aim| {
            let name = aim.name().get(lang).to_owned();
            let key = aim.key().to_owned();
            option(app, Setting::VialAim, key, name, move || {
                settings(&app.ward.answers()).vial_aim() == aim
            })
        })
        .into()
}

fn increments(app: App) -> Vec<View> {
    PumpIncrement::ALL
        .map(|increment| {
            let key = format_scaled(increment.as_microlitres_per_hour(), 3);
            let name = increment.rate().figure();
            option(app, Setting::PumpIncrement, key, name, move || {
                settings(&app.ward.answers()).pump_increment() == increment
            })
        })
        .into()
}

fn drops(app: App, lang: Language) -> Vec<View> {
    let none = say(lang, "なし（ポンプ）", "None (pump)");
    let setting = Setting::DropFactor;
    core::iter::once(("", none))
        .chain(DROPS.map(|drops| (drops, drops)))
        .map(|(key, name)| {
            option(app, setting, key.to_owned(), name.to_owned(), move || {
                app.ward.setting(setting) == key
            })
        })
        .collect()
}
