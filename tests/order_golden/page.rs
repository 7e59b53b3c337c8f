//! The page of an order: what was typed, and the order in both languages.

use std::fmt::Write as _;

use ivig_navigator::evidence::Fact;
use ivig_navigator::order::weight::Weighing;
use ivig_navigator::order::{
    Amount, Chosen, DayPlan, Infusion, LimitReason, Order, Rates, Setting, Step, Supply, caps_for,
    compare, slowing_risks,
};
use ivig_navigator::patient::Field;
use ivig_navigator::product::AtRisk;
use ivig_navigator::quantity::ClockTime;
use ivig_navigator::safety::screen;
use ivig_navigator::text::{Language, Sentence, Text};

use crate::ordering::Typed;
use crate::{plain, vials};

pub fn doubt(rates: &Rates) -> Option<Fact<Text>> {
    match &rates.option.origin {
        ivig_navigator::order::Origin::Label(label) => label.rates.doubt,
        ivig_navigator::order::Origin::Entered(..) => None,
    }
}

fn word(language: Language, ja: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

/// `text [Verified]`.
fn fact(fact: &Fact<Text>, language: Language) -> String {
    let words = fact.value().map_or("", |text| text.get(language));
    format!("{words} [{}]", fact.status().text().get(language))
}

/// What was typed, as the English screen shows it.
pub fn input(page: &mut String, typed: &Typed) {
    writeln!(page, "Typed").unwrap();
    writeln!(page, "  Condition: {}", typed.condition.name().en()).unwrap();
    for field in Field::ALL {
        let text = typed.case.text(*field);
        if !text.is_empty() {
            let answer = field.choice(text).map_or(text, |choice| choice.label.en());
            writeln!(page, "  {}: {answer}", field.label().en()).unwrap();
        }
    }
    writeln!(page, "Chosen").unwrap();
    write!(page, "  Regimen: {}", typed.regimen).unwrap();
    match typed.days {
        Some(days) => writeln!(page, ", over {days} days").unwrap(),
        None => page.push('\n'),
    }
    for setting in Setting::ALL {
        let text = typed.case.text_under(setting.key());
        if !text.is_empty() {
            writeln!(page, "  {}: {text}", setting.label().en()).unwrap();
        }
    }
    for (key, text) in typed.ward.entries() {
        writeln!(page, "  Ward, {key}: {text}").unwrap();
    }
}

fn steps(page: &mut String, working: &[Step], language: Language) {
    for step in working {
        let sign = if step.exact { '=' } else { '≈' };
        let (input, result) = (step.input.get(language), step.result.get(language));
        writeln!(page, "    {input} {sign} {result}").unwrap();
    }
}

pub fn order_in(page: &mut String, order: &Order, typed: &Typed, language: Language) {
    let (patient, _) = typed.read();
    writeln!(page, "\n—— {} ——", word(language, "日本語", "English")).unwrap();
    let country = order.country.unwrap().name();
    writeln!(page, "{}", country.get(language)).unwrap();
    let weight = order.weighed.weight;
    writeln!(
        page,
        "{}: {}, {}",
        order.rule.name().get(language),
        weight.weight().figure(),
        weight.basis().words().get(language)
    )
    .unwrap();
    writeln!(page, "    {}", order.weighed.because.get(language)).unwrap();
    steps(page, &order.weighed.working, language);
    for notice in &order.weighed.notices {
        writeln!(page, "    ! {}", fact(notice, language)).unwrap();
    }
    match order.regimen {
        Chosen::Regimen(regimen) => {
            let phase = regimen.schedule.value().unwrap();
            writeln!(page, "{}", phase.sentence().get(language)).unwrap();
        }
        Chosen::Own => writeln!(
            page,
            "{}",
            order.dosage.course.per_course().sentence().get(language)
        )
        .unwrap(),
    }
    steps(page, &order.dosage.working, language);
    amount_in(page, order, language);
    for cap in caps_for(order.condition) {
        let limit = cap.limit.sentence();
        let limit = limit.get(language);
        writeln!(page, "  {limit}: {}", fact(&cap.why, language)).unwrap();
        for day in order.per_day() {
            if let Some(over) = cap.exceeded_by(*day) {
                writeln!(page, "    ! {}", over.get(language)).unwrap();
            }
        }
    }
    let risks = slowing_risks(&screen(&patient));
    let risks: Vec<&str> = risks.iter().map(|it| it.label().get(language)).collect();
    writeln!(
        page,
        "{}: {}",
        word(language, "速度に関わるリスク", "Risks that slow"),
        risks.join(", ")
    )
    .unwrap();
    supply_in(page, order.supply.as_ref().unwrap(), order, language);
    writeln!(
        page,
        "{}",
        word(language, "ほかの規則では", "By every rule")
    )
    .unwrap();
    for row in compare(&patient, order.dosage.course) {
        let name = row.rule.name().get(language);
        let doses: Vec<String> = row
            .doses
            .iter()
            .map(|dose| dose.sentence().get(language).to_owned())
            .collect();
        let said = match &row.weighing {
            Weighing::Missing(fields) => {
                let fields: Vec<&str> = fields.iter().map(|it| it.label().get(language)).collect();
                format!("? {}", fields.join(", "))
            }
            Weighing::Refused(why) => why.get(language).to_owned(),
            _ => doses.join(" / "),
        };
        writeln!(page, "  {name}: {said}").unwrap();
    }
}

fn amount_in(page: &mut String, order: &Order, language: Language) {
    let amount: &Amount = order.amount.as_ref().unwrap().as_ref().unwrap();
    writeln!(
        page,
        "{}: {} ({}) [{}]",
        order.rounding.name().get(language),
        amount.rounded.sentence().get(language),
        amount.change_figure(),
        order.rounding.source().status().text().get(language)
    )
    .unwrap();
    steps(page, &amount.working, language);
}

fn supply_in(page: &mut String, supply: &Supply, order: &Order, language: Language) {
    let status = supply.on_label.unwrap();
    let name: Sentence = supply.stocked.name();
    writeln!(
        page,
        "{}: {}",
        name.get(language),
        status.text().get(language)
    )
    .unwrap();
    let notes: Vec<_> = match &supply.stocked.item {
        ivig_navigator::order::Item::Known(product) => product.remarks().collect(),
        ivig_navigator::order::Item::Own(_) => Vec::new(),
    };
    for note in notes {
        writeln!(page, "    ! {}", fact(note, language)).unwrap();
    }
    let rates = supply.rates.as_ref().unwrap();
    for option in &supply.options {
        let mark = if *option == rates.option { '>' } else { ' ' };
        let words = option.standing.words().get(language);
        writeln!(page, "  {mark} {}: {words}", option.key).unwrap();
    }
    if let Some(doubt) = doubt(rates) {
        writeln!(page, "    ! {}", fact(&doubt, language)).unwrap();
    }
    match rates.at_risk {
        Some(AtRisk::Words(words)) => writeln!(page, "    ! {}", fact(&words, language)).unwrap(),
        Some(AtRisk::NotSeen) => writeln!(
            page,
            "    ! {}",
            word(
                language,
                "リスクのある患者についての記載は未確認",
                "what the label says of patients at risk was not seen"
            )
        )
        .unwrap(),
        Some(AtRisk::Limit(_)) | None => {}
    }
    if let Some((limit, why)) = rates.limit {
        let why = match why {
            LimitReason::AtRisk(fact) => fact.status().text().get(language),
            LimitReason::Chosen => "",
        };
        let most = word(
            language,
            "リスクのある患者の上限",
            "limit for a patient at risk",
        );
        writeln!(page, "    {most}: {} [{why}]", limit.figure()).unwrap();
    }
    for day in &supply.days {
        day_in(page, day, supply, order, language);
    }
}

fn day_in(page: &mut String, day: &DayPlan, supply: &Supply, order: &Order, language: Language) {
    let dose = day.dose.sentence();
    let days = match (day.first, day.last) {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}–{last}"),
    };
    let which = word(language, "日", "day");
    writeln!(page, "\n  {which} {days}: {}", dose.get(language)).unwrap();
    let packings = day.packings.as_ref().unwrap();
    for (mark, packing) in [('>', Some(&packings.best)), (' ', packings.second.as_ref())] {
        if let Some(packing) = packing {
            let each = packing.per_kilogram(order.weighed.weight).unwrap();
            writeln!(
                page,
                "  {mark} {}: {}, {}, {} {}",
                vials(packing),
                packing.given.sentence().get(language),
                each.sentence().get(language),
                word(language, "廃棄", "waste"),
                packing.waste.sentence().get(language)
            )
            .unwrap();
        }
    }
    writeln!(page, "    {}", day.volume.sentence().get(language)).unwrap();
    if let Some(rate) = day.start_at {
        let begun = word(language, "前回の速度から", "begun at the rate tolerated");
        writeln!(page, "    {begun}: {}", rate.figure()).unwrap();
    }
    let infusion = day.infusion.as_ref().unwrap().as_ref().unwrap();
    table(page, infusion, supply, language);
}

fn table(page: &mut String, infusion: &Infusion, supply: &Supply, language: Language) {
    let start = ClockTime::parse("0900").unwrap();
    writeln!(
        page,
        "    #  from   mL/h   mL/kg/h  mg/kg/min  g/h     time         mL      running  source"
    )
    .unwrap();
    let bare = |figure: String| plain(&figure).split(' ').next().unwrap().to_owned();
    for step in &infusion.steps {
        let source = step.status.text().get(language);
        let limited = if step.limited { " ≤" } else { "" };
        writeln!(
            page,
            "    {:<2} {:<6} {:<6} {:<8} {:<10} {:<7} {:<12} {:<7} {:<8} {source}{limited}",
            step.number,
            step.starts(start).figure(),
            bare(step.pump.figure()),
            bare(step.rate.figure()),
            bare(step.protein_per_kilogram(supply.strength)),
            bare(step.protein_per_hour(supply.strength)),
            plain(&step.span.figure()),
            bare(step.volume.figure()),
            bare(step.running.figure()),
        )
        .unwrap();
    }
    let end = start.after(infusion.total).figure();
    writeln!(page, "    {end} ({})", plain(&infusion.total.figure())).unwrap();
}
