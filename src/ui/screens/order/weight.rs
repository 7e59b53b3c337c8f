//! Which weight: the rule in use, what every other rule would give, and where it would flip.

use crate::app::App;
use crate::order::weight::{FlipPoint, FlipSide, Weighed, Weighing, WeightRule, weigh};
use crate::order::{Order, RuleRow, Setting, compare};
use crate::patient::Field;
use crate::quantity::DosingWeight;
use crate::text::Language;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{hint, paragraph, strong};
use crate::ui::parts::table::table;
use crate::ui::parts::{claim, radio, working};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The rule, changed in one choice; with none chosen here the ward's or the country's holds.
pub fn choice(app: App, lang: Language) -> View {
    let default = Line {
        key: String::new(),
        words: say(lang, "病棟・国の規則", "Rule of the ward or country").to_owned(),
    };
    let rules = WeightRule::ALL.iter().map(|rule| Line {
        key: rule.key().to_owned(),
        words: rule.name().get(lang).to_owned(),
    });
    select(
        "weight-rule",
        Setting::WeightRule.label().get(lang),
        core::iter::once(default).chain(rules).collect(),
        move || app.case.setting(Setting::WeightRule),
        move |key| {
            app.case.set(Setting::WeightRule, &key);
            // A reading was chosen of one rule.
            app.case.set(Setting::WeightReading, "");
        },
    )
}

/// Why the rule gives no weight yet, and what to do; of two readings the user chooses one.
pub fn refused(app: App, lang: Language, weighing: &Weighing) -> View {
    match weighing {
        Weighing::One(weighed) => hint(in_words(lang, weighed)),
        Weighing::Either(one, other, doubt) => {
            let options = [one, other].map(|weighed| reading(app, lang, weighed));
            let question = Setting::WeightReading.label().get(lang);
            let doubt = vec![claim::statement(lang, doubt, &[])];
            radio::group("field regimens", question, options.into(), doubt)
        }
        Weighing::Missing(fields) => {
            let told = text!(
                "用量の計算には次の入力が必要です: {fields}",
                "The dose needs these entries: {fields}"
            );
            let told = told.fill(&[("fields", names(lang, fields).into())]);
            hint(told.get(lang).to_owned())
        }
        Weighing::Refused(why) => hint(why.get(lang)),
    }
}

/// The two readings again, once one is chosen: it can be taken back.
pub fn readings(app: App, lang: Language, order: &Order) -> View {
    let weighing = app.case.with_patient(|patient| weigh(order.rule, patient));
    match weighing {
        Weighing::Either(..) => refused(app, lang, &weighing),
        _ => nothing(),
    }
}

fn reading(app: App, lang: Language, weighed: &Weighed) -> View {
    let key = weighed.reading();
    radio::option(
        "weight-reading",
        key.to_owned(),
        in_words(lang, weighed),
        move || app.case.setting(Setting::WeightReading) == key,
        move || app.case.set(Setting::WeightReading, key),
    )
}

fn names(lang: Language, fields: &[Field]) -> String {
    let names: Vec<&str> = fields.iter().map(|field| field.label().get(lang)).collect();
    names.join(say(lang, "、", ", "))
}

/// `73.35 kg, adjusted body weight`.
pub fn in_words(lang: Language, weighed: &Weighed) -> String {
    let weight = weighed.weight;
    let basis = weight.basis().words().get(lang);
    format!("{} {basis}", weight.weight().short_figure())
}

/// Why this weight, the working of it, its notices, and all rules side by side.
pub fn behind(app: App, lang: Language, order: &Order) -> View {
    let weighed = &order.weighed;
    let mut rows = vec![
        paragraph(strong(order.rule.name().get(lang))),
        paragraph(weighed.because.get(lang).to_owned()),
        working::view(lang, weighed.working.iter()),
    ];
    rows.extend(
        weighed
            .notices
            .iter()
            .chain(order.rule.says())
            .map(|notice| claim::statement(lang, notice, &[])),
    );
    let rules = app
        .case
        .with_patient(|patient| compare(patient, order.dosage.course));
    let rows_of_rules = rules.iter().map(|row| rule_row(lang, order.rule, row));
    let head = [
        say(lang, "規則", "Rule"),
        say(lang, "体重と用量", "Weight and dose"),
    ];
    let compared = table(
        say(
            lang,
            "ほかの規則での用量（丸める前）",
            "What every rule would give, before rounding",
        ),
        head.map(View::from).into(),
        rows_of_rules.collect(),
    );
    rows.push(element("div").class("told").child(compared).into());
    folded(
        say(
            lang,
            "体重の根拠と規則の比較",
            "Why this weight, and every other rule",
        ),
        rows,
    )
}

fn rule_row(lang: Language, in_use: WeightRule, row: &RuleRow) -> Vec<View> {
    let name = row.rule.name().get(lang);
    let name = if row.rule == in_use {
        strong(name)
    } else {
        name.into()
    };
    let mut weights = Vec::new();
    let mut because = Vec::new();
    match &row.weighing {
        Weighing::One(weighed) => {
            weights.push(in_words(lang, weighed));
            because.push(weighed.because.get(lang).to_owned());
        }
        Weighing::Either(one, other, doubt) => {
            weights.extend([in_words(lang, one), in_words(lang, other)]);
            because.extend(doubt.value().map(|doubt| doubt.get(lang).to_owned()));
        }
        Weighing::Missing(fields) => {
            let needs = say(lang, "要入力", "Needs");
            weights.push(format!("{needs}: {}", names(lang, fields)));
        }
        Weighing::Refused(why) => weights.push(why.get(lang).to_owned()),
    }
    let flips = row.flips.below.iter().chain(&row.flips.above);
    let flips = flips.map(|flip| flip_words(lang, flip));
    let mut named = vec![name];
    named.extend(because.into_iter().chain(flips).map(hint));
    // Each dose right under the weight that it is for.
    let mut doses = row.doses.iter();
    let weighed: Vec<View> = weights
        .into_iter()
        .flat_map(|weight| {
            let dose = doses
                .next()
                .map(|dose| dose.sentence().get(lang).to_owned());
            [paragraph(weight)]
                .into_iter()
                .chain(dose.map(|dose| paragraph(strong(dose))))
        })
        .collect();
    vec![named.into(), weighed.into()]
}

/// `79.1 → 79.2 kg: actual body weight → adjusted body weight`.
fn flip_words(lang: Language, flip: &FlipPoint) -> String {
    let basis = |weight: DosingWeight| weight.basis().words().get(lang);
    // Where the user chooses, both stand on that side.
    let side = |side: &FlipSide| match side.other {
        Some(other) => format!("{} / {}", basis(side.weight), basis(other)),
        None => basis(side.weight).to_owned(),
    };
    format!(
        "{} → {}: {} → {}",
        flip.below.at.figure(),
        flip.above.at.figure(),
        side(&flip.below),
        side(&flip.above)
    )
}
