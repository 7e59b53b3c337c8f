//! The order sheet: what is given, why, how fast, and what to heed.

use super::steps::steps;
use super::words::{
    COMMA, NOT_CHOSEN, NOT_SEEN_AT_RISK, day_groups, days_words, joined, marks, read, regimen,
    risks, told, vials, weight,
};
use super::{Form, Part, Sheet, SheetInput};
use crate::advice;
use crate::evidence::Fact;
use crate::order::{
    Amount, Chosen, DoseRounding, Item, Origin, Setting, Supply, caps_for, opened_bottles,
    small_drops, stocked,
};
use crate::patient::Field;
use crate::product::AtRisk;
use crate::quantity::DosePerKilogram;
use crate::safety::{Gravity, Warning};
use crate::text::{Sentence, Text};

/// The order on one page.
#[must_use]
pub fn order_sheet(input: &SheetInput<'_>) -> Sheet {
    let mut sheet = Sheet::of(
        text!(
            "免疫グロブリン静注 指示票",
            "Intravenous immunoglobulin: order"
        ),
        input,
    );
    sheet.add(facts(input));
    sheet.add(dose(input));
    sheet.add(product(input));
    let supply = input.order.supply.as_ref();
    if let Some(supply) = supply {
        sheet.add(vials_of_days(input, supply));
        for day in &supply.days {
            if let Some(Ok(infusion)) = &day.infusion {
                sheet.add(steps(input, day, infusion));
            }
        }
    }
    sheet.add(heed(input));
    sheet.add(checks(input));
    let mut call = Part::new(text!("中止して連絡", "Stop and call"), Form::Blanks);
    for label in [
        text!("中止の基準（病棟の規定）", "When to stop (the ward's rule)"),
        text!("連絡先", "Whom to call"),
    ] {
        call.say(label, "");
    }
    sheet.add(call);
    sheet.add(names([
        text!("指示医（氏名・日時）", "Prescriber: name, date, time"),
        text!("確認者（氏名・日時）", "Checked by: name, date, time"),
    ]));
    sheet
}

pub(super) fn names(who: [Text; 2]) -> Part {
    let mut names = Part::new(text!("署名", "Names"), Form::Names).wide();
    who.into_iter().for_each(|one| names.line(one));
    names
}

/// The facts that were entered: of the body, and what the advice on this condition asks.
fn facts(input: &SheetInput<'_>) -> Part {
    let condition = advice::fields(input.order.condition);
    let fields = Field::BODY
        .iter()
        .chain(Field::DOSING_WEIGHT)
        .chain(condition);
    let entered: Vec<Sentence> = fields
        .filter_map(|field| Some(told(field.label(), read(*field, input)?)))
        .collect();
    let mut facts = Part::new(text!("入力された事実", "Facts entered"), Form::Lines).wide();
    facts.line(joined(&entered, text!("、", "; ")));
    facts
}

fn dose(input: &SheetInput<'_>) -> Part {
    let order = input.order;
    let days: Vec<Sentence> = day_groups(order.per_day())
        .into_iter()
        .map(|(first, last, dose)| told(days_words(first, last), dose.sentence()))
        .collect();
    let mut part = Part::new(text!("用量", "Dose"), Form::Lead);
    part.say(text!("一日量", "Each day"), joined(&days, COMMA));
    let course = text!("{course}（全日の合計）", "{course} (all days together)");
    let course = course.fill(&[("course", order.per_course().sentence())]);
    part.say(text!("総量", "Course"), course);
    part.say(text!("投与法", "Regimen"), regimen(input));
    if let (Chosen::Regimen(_), Some(daily)) = (order.regimen, &order.dosage.daily)
        && daily.days_chosen
    {
        let days = text!("{days} 日間（ここで選択）", "{days}, chosen here");
        let days = days.fill(&[("days", daily.days.to_string().into())]);
        part.say(Setting::OwnDays.label(), days);
    }
    part.say(text!("根拠", "Evidence"), evidence(input));
    let weight = weight(order.weighed.weight);
    part.say(text!("計算に用いた体重", "Dosing weight"), weight);
    let rule = told(order.rule.name(), order.weighed.because.clone());
    part.say(Setting::WeightRule.label(), rule);
    part.say(Setting::Rounding.label(), rounding(input));
    part
}

/// `Today: First line; Review of 2004: First line; Verified: van der Meché 1992`.
fn evidence(input: &SheetInput<'_>) -> Sentence {
    let layers = input.advice;
    let mut said = vec![
        told(text!("今日", "Today"), layers.now.verdict.text()),
        told(
            text!("2004 年の総説", "Review of 2004"),
            layers.then.verdict.text(),
        ),
    ];
    if input.advice.is_provisional() {
        said.push(text!("暫定（未入力の事実あり）", "provisional, facts are missing").into());
    }
    if let Chosen::Regimen(regimen) = input.order.regimen {
        let studies: Vec<Sentence> = regimen
            .studies
            .iter()
            .map(|id| id.record().short.into())
            .collect();
        let status = regimen.schedule.status().text();
        said.push(match studies.is_empty() {
            true => status.into(),
            false => told(status, joined(&studies, COMMA)),
        });
    }
    joined(&said, text!("；", "; "))
}

/// Before and after, the difference, and the rule.
fn rounding(input: &SheetInput<'_>) -> Sentence {
    let order = input.order;
    let amount = order.amount.iter().flatten().next();
    let step = amount.and_then(|amount| amount.working.first());
    match step.filter(|_| order.rounding != DoseRounding::Unrounded) {
        Some(step) => Text::same("{input} → {result}").fill(&[
            ("input", step.input.clone()),
            ("result", step.result.clone()),
        ]),
        None => order.rounding.name().into(),
    }
}

fn product(input: &SheetInput<'_>) -> Part {
    let order = input.order;
    let mut part = Part::new(text!("製剤と速度", "Product and rate"), Form::Values);
    let settings = input.settings;
    if let Some(date) = settings.start_date() {
        part.say(Setting::StartDate.label(), date.figure());
    }
    if let Some(time) = settings.start_time() {
        part.say(Setting::StartTime.label(), time.figure());
    }
    let Some(supply) = &order.supply else {
        part.say(Setting::Product.label(), unsupplied(input));
        let amount = order.amount.iter().flatten().next();
        let volumes = amount.and_then(|amount| amount.volumes().ok());
        for (strength, volume) in volumes.into_iter().flatten() {
            let label = text!("{percent} 製剤の液量", "{percent} product, volume");
            let label = label.fill(&[("percent", strength.percent().into())]);
            part.rows.push(vec![label, volume]);
        }
        return part;
    };
    part.say(Setting::Product.label(), product_words(supply));
    let label = supply.label_words();
    let label = match order.country {
        Some(country) => told(country.name(), label),
        None => label.into(),
    };
    part.say(text!("適応", "Label"), label);
    if let Some(limit) = supply.use_limit(order.condition).and_then(Fact::value) {
        part.say(text!("条件", "Limited to"), limit);
    }
    let Some(rates) = &supply.rates else {
        part.say(Setting::Label.label(), NOT_CHOSEN);
        return part;
    };
    part.say(Setting::Label.label(), rates.option.sentence());
    if let Origin::Label(label) = &rates.option.origin
        && let Some(doubt) = label.rates.doubt.and_then(|doubt| doubt.value())
    {
        part.say(text!("速度への疑義", "Doubt on rates"), doubt);
    }
    if let Some(limit) = rates.limit_words() {
        part.say(Setting::HighestStep.label(), limit);
    }
    let at_risk = match &rates.at_risk {
        Some(AtRisk::Words(words)) => words.value(),
        Some(AtRisk::NotSeen) => Some(NOT_SEEN_AT_RISK),
        Some(AtRisk::Limit(_)) | None => None,
    };
    if let Some(words) = at_risk {
        part.say(text!("リスクのある患者", "Patient at risk"), words);
    }
    part.say(
        text!("速度の計算体重", "Rates by"),
        weight(order.weighed.weight),
    );
    match settings.drop_factor() {
        Some(factor) => part.say(Setting::DropFactor.label(), factor.to_string()),
        None => part.say(Setting::PumpIncrement.label(), supply.pump.rate().figure()),
    }
    part
}

/// A product that was chosen and cannot be computed with is not said to be missing.
pub(super) fn unsupplied(input: &SheetInput<'_>) -> Sentence {
    let settings = input.settings;
    stocked(settings.ward, settings.text(Setting::Product))
        .map_or(NOT_CHOSEN.into(), |product| product.name())
}

/// `Panzyga, 10% (0.1 g/mL)`.
pub(super) fn product_words(supply: &Supply) -> Sentence {
    text!(
        "{name}、{percent}（{strength}）",
        "{name}, {percent} ({strength})"
    )
    .fill(&[
        ("name", supply.stocked.name()),
        ("percent", supply.strength.percent().into()),
        ("strength", supply.strength.figure().into()),
    ])
}

fn vials_of_days(input: &SheetInput<'_>, supply: &Supply) -> Part {
    let mut part = Part::new(text!("バイアル", "Vials"), Form::Table).wide();
    part = part.head(&[
        text!("日", "Days"),
        text!("用量", "Dose"),
        text!("バイアル", "Vials"),
        text!("廃棄", "Waste"),
        text!("実際の投与量", "Really given"),
        text!("液量", "Volume"),
    ]);
    for day in &supply.days {
        let mut row = vec![day.days(), day.dose.sentence()];
        match &day.packings {
            Ok(packings) => {
                let best = &packings.best;
                let given = best.per_kilogram(input.order.weighed.weight);
                row.push(vials(best).into());
                row.push(best.waste.sentence());
                row.push(given.map_or_else(|error| error.text().into(), DosePerKilogram::sentence));
                row.push(day.volume.sentence());
            }
            Err(error) => row.push(told(day.volume.sentence(), error.text())),
        }
        part.rows.push(row);
    }
    part
}

/// The warnings, what was not asked, and what is doubtful.
fn heed(input: &SheetInput<'_>) -> Part {
    let order = input.order;
    let mut part = Part::new(text!("注意と疑義", "Warnings and doubts"), Form::Lines).wide();
    // What stops is said on top, with the reason for going on.
    let warnings = input.screening.warnings.iter();
    let warnings = warnings.filter(|one| one.gravity() != Gravity::Stop);
    let warnings: Vec<Warning> = warnings.copied().collect();
    for line in risks(&warnings) {
        part.line(line);
    }
    if !warnings.is_empty() {
        part.line(marks());
    }
    let amount = order.amount.iter().flatten().next();
    if amount.is_some_and(Amount::is_large_change) {
        part.line(text!(
            "丸めによる差が 10% を超えます。別の丸め方を検討してください。",
            "The rounding changes the dose by more than 10%. Consider another."
        ));
    }
    let first = order.per_day().first();
    for cap in caps_for(order.condition) {
        if let Some(above) = first.and_then(|day| cap.exceeded_by(*day)) {
            part.line(told(above, cap.why.value().unwrap_or(NOT_CHOSEN)));
        }
    }
    let notices = order.weighed.notices.iter().filter_map(Fact::value);
    notices.for_each(|notice| part.line(told(Setting::WeightRule.label(), notice)));
    let mut slowest = None;
    if let Some(supply) = &order.supply {
        let days = &supply.days;
        let long = days.iter().filter_map(|day| supply.too_long(day));
        // Of bottles once is enough: paper has little room.
        let bottle = days.iter().find_map(|day| supply.slow_bottle(day));
        long.chain(bottle).for_each(|said| part.line(said));
    }
    for day in order.supply.iter().flat_map(|supply| &supply.days) {
        match &day.infusion {
            Some(Ok(infusion)) => {
                slowest = slowest.max(Some(infusion.total));
                let rates = order
                    .supply
                    .as_ref()
                    .and_then(|supply| supply.rates.as_ref());
                if let Some(told_of) = rates.and_then(|rates| rates.unconfirmed_words(infusion)) {
                    part.line(told(day.days(), told_of));
                }
            }
            Some(Err(error)) => part.line(told(day.days(), error.text())),
            None => {}
        }
    }
    if let Some(supply) = &order.supply {
        // What closes it stands on top.
        let lines = supply.screening.in_lines().into_iter();
        for line in lines.skip(usize::from(!supply.stops.is_empty())) {
            part.line(told(supply.stocked.name(), line));
        }
    }
    if let Some(Item::Known(product)) = order.supply.as_ref().map(|supply| &supply.stocked.item) {
        let notes = product.remarks().filter_map(Fact::value);
        notes.for_each(|note| part.line(told(product.name, note)));
    }
    if let Some(supply) = order.supply.as_ref()
        && input.settings.drop_factor().is_some()
        && let Some(small) = small_drops(&supply.stocked).and_then(|small| small.value())
    {
        part.line(small);
    }
    // Where a bottle is named that runs too long, the rule is in what is said of it.
    let named = order.supply.iter().any(|supply| {
        let mut days = supply.days.iter();
        days.any(|day| supply.slow_bottle(day).is_some())
    });
    let bottles = slowest.filter(|_| !named).and_then(opened_bottles);
    if let Some(bottles) = bottles.and_then(|bottles| bottles.value()) {
        part.line(bottles);
    }
    part
}

/// What is seen to before it runs, and what was not asked yet. The list for this patient stands on the
/// watch sheet.
fn checks(input: &SheetInput<'_>) -> Part {
    let mut part = Part::new(text!("開始前の確認", "Before it runs"), Form::Checks).wide();
    part.line(text!(
        "患者・製剤名・ロット番号 ________",
        "Patient, product, lot number ________"
    ));
    part.line(text!(
        "二重確認票で独立に再計算",
        "Recalculated on the second-check sheet"
    ));
    part.line(text!(
        "観察票の確認項目を済ませた",
        "Checklist of the watch sheet done"
    ));
    let checks = input.screening.checks().into_iter();
    checks
        .filter_map(Fact::value)
        .for_each(|check| part.line(check));
    let unknown = input.screening.unknown.iter();
    let unknown: Vec<Sentence> = unknown.map(|field| field.label().into()).collect();
    if !unknown.is_empty() {
        let asked = text!("未聴取: {fields}", "Not asked yet: {fields}");
        part.line(asked.fill(&[("fields", joined(&unknown, text!("、", "; ")))]));
    }
    part
}
