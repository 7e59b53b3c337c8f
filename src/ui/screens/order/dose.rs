//! The dose: one big figure, what explains it right under it, and the rounding.

use crate::app::App;
use crate::order::{
    Amount, AmountError, Chosen, DAYS_OFFERED, DoseRounding, Order, Setting, caps_for, percent,
};
use crate::quantity::{Basis, Dose, PerCourse, PerDay, with_unit};
use crate::text::Language;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{classed, hint, mark, strong};
use crate::ui::parts::{claim, radio, typed, working};
use crate::ui::say;
use crate::ui::view::{View, nothing};

use super::weight;

/// The dose as ordered.
pub fn view(app: App, lang: Language, order: &Order) -> View {
    let days = order.dosage.daily.as_ref().map(|daily| daily.days);
    let course = format!(
        "{} {}",
        PerCourse::WORDS.get(lang),
        match days {
            Some(1) => say(lang, "（1 回の点滴）", "(one infusion)"),
            _ => say(lang, "（全日の合計）", "(all days together)"),
        }
    );
    let big = vec![
        strong(order.per_course().figure()),
        " ".into(),
        mark("", course),
    ];
    let amount = match &order.amount {
        Some(Ok(amount)) => days_given(lang, amount),
        Some(Err(error)) => amount_refused(lang, *error),
        None => days_choice(app, lang),
    };
    let again = match (order.dosage.course.split(), &order.regimen, days) {
        (None, Chosen::Regimen(_), Some(_)) => days_choice(app, lang),
        _ => nothing(),
    };
    vec![
        classed("big", big),
        amount,
        again,
        values("rows", rows(lang, order)),
        weight::readings(app, lang, order),
        rounding(app, lang, order),
        working::view(lang, steps(order)),
        weight::behind(app, lang, order),
        caps(lang, order),
    ]
    .into()
}

/// `145 g a course · 75 g + 70 g`: for the line at the foot of a phone.
pub fn in_a_line(lang: Language, order: &Order) -> String {
    match &order.amount {
        Some(Ok(amount)) => format!(
            "{} · {}",
            amount.rounded.sentence().get(lang),
            days_words(lang, amount)
        ),
        _ => order.per_course().sentence().get(lang).to_owned(),
    }
}

/// `28 g a day × 5 days`, or `75 g + 70 g` where the days differ.
pub fn days_words(lang: Language, amount: &Amount) -> String {
    let days = &amount.per_day;
    let Some(first) = days.first() else {
        return String::new();
    };
    if days.iter().any(|day| day != first) {
        let groups = days.chunk_by(|one, next| one == next);
        let figures: Vec<String> = groups.filter_map(alike).collect();
        let figures = figures.join(" + ");
        let words = text!(
            "各日: {figures}（1 日目から順に）",
            "Each day: {figures} (day 1 first)"
        );
        let words = words.fill(&[("figures", figures.into())]);
        return words.get(lang).to_owned();
    }
    let unit = match days.len() {
        1 => say(lang, "日間", "day"),
        _ => say(lang, "日間", "days"),
    };
    let count = with_unit(&days.len().to_string(), unit);
    match lang {
        Language::Ja => format!("{}{} × {count}", first.figure(), PerDay::WORDS.ja()),
        Language::En => format!("{} {} × {count}", first.figure(), PerDay::WORDS.en()),
    }
}

/// `30 g × 4`: days alike, one after the other.
fn alike(days: &[Dose<PerDay>]) -> Option<String> {
    let figure = days.first()?.figure();
    Some(match days.len() {
        1 => figure,
        count => format!("{figure} × {count}"),
    })
}

fn days_given(lang: Language, amount: &Amount) -> View {
    let days = classed("per-day", days_words(lang, amount));
    let told = if amount.is_large_change() {
        say(
            lang,
            "丸めによる差が 10% を超えます。別の丸め方を検討してください。",
            "The rounding changes the dose by more than 10%. Consider another.",
        )
    } else if amount.none_within {
        say(
            lang,
            "許容差内のバイアル単位がないため、丸めていません。",
            "No whole vials lie within the difference allowed, so nothing is rounded.",
        )
    } else {
        return days;
    };
    vec![days, classed("finding asked", told)].into()
}

fn rows(lang: Language, order: &Order) -> Vec<View> {
    let label = say(lang, "計算に用いた体重", "Dosing weight");
    let mut rows = vec![value(label, weight::in_words(lang, &order.weighed))];
    if let Some(Ok(amount)) = &order.amount
        && amount.rounded != amount.computed
    {
        let label = say(lang, "丸める前", "Before rounding");
        let computed = amount.computed.sentence();
        let computed = format!("{} ({})", computed.get(lang), amount.change_figure());
        rows.push(value(label, computed));
    }
    if let Chosen::Regimen(regimen) = order.regimen {
        let phase = regimen.schedule.value();
        rows.extend(phase.and_then(|phase| phase.repetition()).map(|repeat| {
            let label = say(lang, "コースの繰り返し", "Course repeated");
            value(label, repeat.get(lang).to_owned())
        }));
    }
    if order.supply.is_none() {
        let amount = order.amount.iter().flatten().next();
        let volumes = amount.and_then(|amount| amount.volumes().ok());
        let product = say(lang, " 製剤の液量", " product, volume");
        rows.extend(volumes.into_iter().flatten().map(|(strength, volume)| {
            let label = format!("{}{product}", strength.percent());
            value(label, volume.get(lang).to_owned())
        }));
    }
    rows
}

/// Working of the dose as computed, and of the rounding.
fn steps(order: &Order) -> impl Iterator<Item = &crate::order::Step> {
    let rounding = order
        .amount
        .iter()
        .flatten()
        .flat_map(|amount| &amount.working);
    // With a product the volumes stand beside its vials; of another dose they would mislead.
    let as_computed = |amount: &Amount| amount.rounded == amount.computed;
    let as_computed = order.amount.iter().flatten().all(as_computed);
    let computed = match order.supply {
        None if as_computed => order.dosage.working.len(),
        _ => 1,
    };
    order.dosage.working.iter().take(computed).chain(rounding)
}

fn rounding(app: App, lang: Language, order: &Order) -> View {
    let default = Line {
        key: String::new(),
        words: say(lang, "病棟・国の丸め方", "Rounding of the ward or country").to_owned(),
    };
    let roundings = DoseRounding::ALL.into_iter().map(|rounding| Line {
        key: rounding.key().to_owned(),
        words: rounding.name().get(lang).to_owned(),
    });
    let chosen = select(
        "rounding",
        Setting::Rounding.label().get(lang),
        core::iter::once(default).chain(roundings).collect(),
        move || app.case.setting(Setting::Rounding),
        move |key| app.case.set(Setting::Rounding, &key),
    );
    let percent = match order.rounding {
        DoseRounding::WithinPercent | DoseRounding::Unrounded => {
            typed::view(app, lang, Setting::Percent, "%", "5", |app| {
                app.case.settings(|settings| percent(settings).is_some())
            })
        }
        _ => nothing(),
    };
    let source = claim::statement(lang, &order.rounding.source(), &[]);
    let name = hint(order.rounding.name().get(lang));
    vec![chosen, name, percent, source].into()
}

fn amount_refused(lang: Language, error: AmountError) -> View {
    classed("finding", error.text().get(lang))
}

/// The highest doses a day that a source names, and whether a day is above.
fn caps(lang: Language, order: &Order) -> View {
    let amount = order
        .amount
        .as_ref()
        .and_then(|amount| amount.as_ref().ok());
    let first = amount.and_then(|amount| amount.per_day.first());
    let rows: Vec<View> = caps_for(order.condition)
        .iter()
        .flat_map(|cap| {
            let above = first.and_then(|day| cap.exceeded_by(*day));
            let above = above.map(|above| classed("finding asked", above.get(lang).to_owned()));
            let limit = hint(cap.sentence().get(lang).to_owned());
            let why = claim::statement(lang, &cap.why, &[]);
            above.into_iter().chain([limit, why])
        })
        .collect();
    rows.into()
}

fn days_choice(app: App, lang: Language) -> View {
    let options = DAYS_OFFERED
        .map(|days| {
            let label = with_unit(&days.to_string(), say(lang, "日", "days"));
            radio::option(
                "days",
                days.to_string(),
                label,
                move || app.case.days() == Some(days),
                move || app.case.choose_days(days),
            )
        })
        .into();
    let question = say(
        lang,
        "何日に分けるか（出典に記載なし。選択肢は本アプリの既定）",
        "Over how many days? The source does not state it; the choices are this app's",
    );
    radio::group("field choices short", question, options, Vec::new())
}
