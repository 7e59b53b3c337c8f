//! The second-check sheet: what went in, room to recalculate, and, behind a fold, what came out.

use super::ordered::{names, product_words, unsupplied};
use super::steps::pump_words;
use super::words::{COMMA, NOT_CHOSEN, NOT_TAKEN, days_words, joined, read, regimen, told, weight};
use super::{Form, Part, Sheet, SheetInput};
use crate::advice;
use crate::evidence::Fact;
use crate::order::{DayPlan, Infusion, Setting, Step, Supply};
use crate::patient::{Answer, Field, Kind, Presence};
use crate::product::Country;
use crate::quantity::{PumpRate, Span};
use crate::safety::clearance;
use crate::text::{Sentence, Text};

/// The sheet of an independent recalculation.
#[must_use]
pub fn second_check(input: &SheetInput<'_>) -> Sheet {
    let mut sheet = Sheet::of(
        text!(
            "免疫グロブリン静注 二重確認票",
            "Intravenous immunoglobulin: second check"
        ),
        input,
    );
    sheet.add(entered(input));
    sheet.add(chosen(input));
    sheet.add(risks(input));
    sheet.add(rules(input));
    let figures = figures(input);
    let mut blanks = Part::new(
        text!(
            "独立に再計算（下の結果を見る前に）",
            "Recalculate, before looking below"
        ),
        Form::Blanks,
    )
    .wide();
    for figure in &figures {
        blanks
            .rows
            .push(vec![figure.of.clone(), figure.unit.into()]);
    }
    sheet.add(blanks);
    sheet.add(names([
        text!(
            "再計算者（氏名・日時）",
            "Recalculated by: name, date, time"
        ),
        text!("指示医（氏名・日時）", "Prescriber: name, date, time"),
    ]));
    sheet.add(
        Part::new(
            text!(
                "ここで折る。以下はアプリの結果: 再計算の後に開く",
                "Fold here. The app's results stand below: recalculate before looking"
            ),
            Form::Fold,
        )
        .wide(),
    );
    let mut results = Part::new(text!("アプリの結果", "The app's results"), Form::Values);
    for figure in figures {
        results.rows.push(vec![figure.of, figure.result]);
    }
    sheet.add(results);
    sheet.add(working(input));
    sheet
}

/// What was entered, as typed and as read.
fn entered(input: &SheetInput<'_>) -> Part {
    let answers = input.settings.case;
    let condition = advice::fields(input.order.condition);
    let mut part = Part::new(text!("入力", "Entered"), Form::Table).head(&[
        text!("項目", "Fact"),
        text!("入力のまま", "As typed"),
        text!("読み取り", "As read"),
    ]);
    for field in Field::BODY.iter().chain(Field::DOSING_WEIGHT) {
        if answers.has(*field) {
            let read = read(*field, input).unwrap_or_else(|| NOT_TAKEN.into());
            let typed = match field.choice(answers.text(*field)) {
                Some(choice) => choice.label.into(),
                None => answers.text(*field).into(),
            };
            part.rows.push(vec![field.label().into(), typed, read]);
        }
    }
    // A choice is read as it was made.
    for field in condition {
        if answers.has(*field) {
            let read = read(*field, input).unwrap_or_else(|| NOT_TAKEN.into());
            part.rows.push(vec![field.label().into(), read]);
        }
    }
    part
}

/// The risks as they were answered.
fn risks(input: &SheetInput<'_>) -> Part {
    let answers = input.settings.case;
    let mut part = Part::new(text!("リスク", "Risks"), Form::Lines).wide();
    let is_finding = |field: &&Field| field.kind() == Kind::OneOf(Presence::CHOICES);
    for choice in Presence::CHOICES {
        let answered = |field: &&Field| is_finding(field) && answers.text(**field) == choice.key;
        let risks = Field::RISKS.iter().filter(answered);
        let risks: Vec<Sentence> = risks.map(|field| field.label().into()).collect();
        if !risks.is_empty() {
            part.line(told(choice.label, joined(&risks, text!("、", "; "))));
        }
    }
    let others = Field::RISKS.iter().filter(|field| !is_finding(field));
    let others: Vec<Sentence> = others
        .filter(|field| answers.has(**field))
        .map(|field| {
            told(
                field.label(),
                read(*field, input).unwrap_or_else(|| NOT_TAKEN.into()),
            )
        })
        .collect();
    if !others.is_empty() {
        part.line(joined(&others, text!("、", "; ")));
    }
    part
}

/// What was chosen.
fn chosen(input: &SheetInput<'_>) -> Part {
    let order = input.order;
    let mut part = Part::new(text!("選択", "Chosen"), Form::Values);
    let country = order.country.map_or(NOT_CHOSEN, Country::name);
    part.say(Setting::Country.label(), country);
    part.say(text!("投与法", "Regimen"), regimen(input));
    if let Some(daily) = &order.dosage.daily {
        part.say(Setting::OwnDays.label(), daily.days.to_string());
    }
    part.say(Setting::WeightRule.label(), order.rule.name());
    if !input.settings.text(Setting::WeightReading).is_empty() {
        let basis = order.weighed.weight.basis();
        part.say(Setting::WeightReading.label(), basis.words());
    }
    part.say(Setting::Rounding.label(), order.rounding.name());
    let Some(supply) = &order.supply else {
        part.say(Setting::Product.label(), unsupplied(input));
        return part;
    };
    part.say(Setting::Product.label(), product_words(supply));
    let sizes = supply.stocked.sizes.iter().map(|size| size.figure().into());
    let sizes: Vec<Sentence> = sizes.collect();
    part.say(text!("規格", "Vial sizes"), joined(&sizes, COMMA));
    part.say(Setting::VialAim.label(), input.settings.vial_aim().name());
    let Some(rates) = &supply.rates else {
        part.say(Setting::Label.label(), NOT_CHOSEN);
        return part;
    };
    part.say(Setting::Label.label(), rates.option.sentence());
    let steps: Vec<Sentence> = rates
        .steps
        .iter()
        .map(|step| match step.minutes {
            0 => step.rate.figure().into(),
            minutes => text!("{rate} を {span}", "{rate} for {span}").fill(&[
                ("rate", step.rate.figure().into()),
                ("span", Span::minutes(minutes).figure().into()),
            ]),
        })
        .collect();
    part.say(text!("速度の段階", "Steps"), joined(&steps, COMMA));
    if let Some(limit) = rates.limit_words() {
        part.say(Setting::HighestStep.label(), limit);
    }
    for day in &supply.days {
        if let Some(rate) = day.start_at {
            let from = told(day.days(), rate.figure());
            part.say(crate::product::START, from);
        }
    }
    match input.settings.drop_factor() {
        Some(factor) => part.say(Setting::DropFactor.label(), factor.to_string()),
        None => part.say(Setting::PumpIncrement.label(), supply.pump.rate().figure()),
    }
    part
}

/// The rules in words.
fn rules(input: &SheetInput<'_>) -> Part {
    let order = input.order;
    let mut part = Part::new(text!("規則", "Rules"), Form::Lines).wide();
    for said in order.rule.says().iter().filter_map(Fact::value) {
        part.line(said);
    }
    if !order.weighed.working.is_empty() {
        part.line(text!(
            "理想体重（Devine）= 男 50\u{a0}kg、女 45.5\u{a0}kg + 2.3\u{a0}kg ×（身長 ÷ 2.54\u{a0}cm − 60）。調整体重 = 理想体重 + 0.4 ×（実測体重 − 理想体重）。",
            "Ideal weight (Devine) = 50\u{a0}kg (men) or 45.5\u{a0}kg (women) + 2.3\u{a0}kg × (height ÷ 2.54\u{a0}cm − 60). Adjusted weight = ideal + 0.4 × (actual − ideal).",
        ));
    }
    part.line(text!(
        "総量 = g/kg × 体重、総量で一度だけ丸め、日に分ける（多い日が先）。液量 = 用量 ÷ 濃度。ポンプ = 体重あたりの速度 × 体重、設定単位（滴下では整数の滴/分）に切り捨て。",
        "Course = g/kg × dosing weight, rounded once, then split into days, the larger first. Volume = dose ÷ concentration. Pump = rate by weight × dosing weight, rounded down to the increment (to whole drops a minute where drops are counted).",
    ));
    part
}

/// A figure that is computed twice.
struct Figure {
    of: Sentence,
    unit: Text,
    result: Sentence,
}

fn figures(input: &SheetInput<'_>) -> Vec<Figure> {
    const A_COURSE: Text = text!("g/コース", "g a course");
    let order = input.order;
    let mut figures = vec![
        Figure {
            of: text!("計算に用いた体重", "Dosing weight").into(),
            unit: Text::same("kg"),
            result: weight(order.weighed.weight),
        },
        Figure {
            of: text!("総量、丸める前", "Course, before rounding").into(),
            unit: A_COURSE,
            result: order.dosage.per_course.sentence(),
        },
        Figure {
            of: text!("総量、指示", "Course, as ordered").into(),
            unit: A_COURSE,
            result: order.per_course().sentence(),
        },
    ];
    let Some(supply) = &order.supply else {
        for (first, last, dose) in super::words::day_groups(order.per_day()) {
            figures.push(Figure {
                of: told(days_words(first, last), text!("一日量", "dose")),
                unit: A_DAY,
                result: dose.sentence(),
            });
        }
        return figures;
    };
    for day in &supply.days {
        day_figures(day, input.settings.drop_factor(), &mut figures);
    }
    figures
}

const A_DAY: Text = text!("g/日", "g a day");

fn day_figures(day: &DayPlan, drops: Option<u8>, figures: &mut Vec<Figure>) {
    let mut add = |of: Text, unit: Text, result: Sentence| {
        figures.push(Figure {
            of: told(day.days(), of),
            unit,
            result,
        });
    };
    add(text!("一日量", "dose"), A_DAY, day.dose.sentence());
    let a_day = text!("mL/日", "mL a day");
    add(text!("液量", "volume"), a_day, day.volume.sentence());
    if let Some(Ok(infusion)) = &day.infusion {
        let pump = match drops {
            Some(_) => text!("滴/分", "drops/min"),
            None => Text::same("mL/h"),
        };
        let at =
            |rate: Option<PumpRate>| rate.map_or_else(|| "".into(), |rate| pump_words(rate, drops));
        let mut rates = infusion.steps.iter().map(|step| step.pump);
        add(text!("最初の速度", "first rate"), pump, at(rates.next()));
        let highest = infusion.steps.iter().map(|step| step.pump).max();
        add(text!("最高の速度", "highest rate"), pump, at(highest));
        let total = infusion.total.figure().into();
        add(text!("所要時間", "time"), Text::same("h, min"), total);
    }
}

/// The formulas with the numbers in them.
fn working(input: &SheetInput<'_>) -> Part {
    let order = input.order;
    let mut part = Part::new(text!("計算の過程", "Working"), Form::Lines);
    if let Some(Ok(computed)) = clearance(input.patient) {
        part.line(told(
            text!("クレアチニンクリアランス", "Creatinine clearance"),
            computed.working,
        ));
    }
    let rounding = order
        .amount
        .iter()
        .flatten()
        .flat_map(|amount| &amount.working);
    let computed = order.dosage.working.iter().take(1);
    for step in order.weighed.working.iter().chain(computed).chain(rounding) {
        part.rows.push(vec![equation(step)]);
    }
    if let Some(supply) = &order.supply {
        for day in &supply.days {
            day_working(input, supply, day, &mut part);
        }
    }
    part
}

fn equation(step: &Step) -> Sentence {
    let equals = if step.exact { "=" } else { "≈" };
    Text::same("{input} {equals} {result}").fill(&[
        ("input", step.input.clone()),
        ("equals", equals.into()),
        ("result", step.result.clone()),
    ])
}

fn day_working(input: &SheetInput<'_>, supply: &Supply, day: &DayPlan, part: &mut Part) {
    let given = match &day.packings {
        Ok(packings) => packings.best.given,
        Err(_) => day.dose,
    };
    let volume = Text::same("{days}: {dose} ÷ {strength} = {volume}").fill(&[
        ("days", day.days()),
        ("dose", given.sentence()),
        ("strength", supply.strength.figure().into()),
        ("volume", day.volume.sentence()),
    ]);
    part.rows.push(vec![volume]);
    let Some(Ok(infusion)) = &day.infusion else {
        return;
    };
    let weight = input.order.weighed.weight.weight().short_figure();
    let first = infusion.steps.first();
    let last = infusion.steps.last().filter(|_| infusion.steps.len() > 1);
    let pumps: Vec<Sentence> = first
        .into_iter()
        .chain(last)
        .map(|step| {
            Text::same("{rate} × {weight} → {pump}").fill(&[
                ("rate", step.rate.figure().into()),
                ("weight", weight.clone().into()),
                ("pump", step.pump.figure().into()),
            ])
        })
        .collect();
    // Later days have the same steps, unless they begin at another.
    if day.first == 1 || day.start_at.is_some() {
        part.line(joined(&pumps, COMMA));
    }
    part.line(times(infusion));
}

/// `30 min + 420 mL ÷ 528 mL/h ≈ 1 h 18 min`.
fn times(infusion: &Infusion) -> Sentence {
    let mut terms = Vec::new();
    let count = infusion.steps.len();
    for (at, step) in infusion.steps.iter().enumerate() {
        terms.push(if at.saturating_add(1) == count {
            format!("{} ÷ {}", step.volume.figure(), step.pump.figure())
        } else {
            step.span.figure()
        });
    }
    format!("{} ≈ {}", terms.join(" + "), infusion.total.figure()).into()
}
