//! The order as a whole, from what is typed: the eight cases of section F of the dossier
//! (since-2004.md), each as a page in `tests/golden/` that a clinician can read.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --test order_golden`,
//! then read the difference as a clinician would.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod ordering;

use std::fmt::Write as _;

use ivig_navigator::advice::advise;
use ivig_navigator::evidence::{Condition, Fact};
use ivig_navigator::order::weight::{Weighing, WeightRule};
use ivig_navigator::order::{
    Amount, Chosen, DayPlan, DoseRounding, Infusion, LimitReason, OWN_REGIMEN, Order, OrderError,
    Packing, Rates, Setting, Standing, Step, Supply, caps_for, compare, own_key, slowing_risks,
    stock_key,
};
use ivig_navigator::patient::Field;
use ivig_navigator::product::{AtRisk, LabelStatus, Product};
use ivig_navigator::quantity::{ClockTime, NO_BREAK_SPACE, WeightBasis};
use ivig_navigator::safety::screen;
use ivig_navigator::text::{Language, Sentence, Text};
use ordering::{Typed, answers, ward};

/// What section F prints of a day: the numbers there are authoritative.
struct Day {
    first: u8,
    last: u8,
    grams: &'static str,
    vials: &'static str,
    millilitres: &'static str,
    /// mL/h, exactly.
    pump: &'static [i64],
    /// Tenths of a minute, held to within a minute.
    minutes: &'static [i64],
    /// The same.
    total: i64,
}

/// What section F prints of a case.
struct Printed {
    /// To 0.01 kg.
    weight: &'static str,
    basis: WeightBasis,
    rule: WeightRule,
    rounding: DoseRounding,
    /// Of the course.
    grams: &'static str,
    days: &'static [Day],
    /// The label has to be chosen: without that nothing is preselected.
    label_chosen: bool,
    standing: Standing,
    /// Named on a label of the country, off label, or not known.
    on_label: &'static str,
    /// In mL/kg/h.
    limit: Option<&'static str>,
    /// In the doubt that stands beside the rates.
    doubt: Option<&'static str>,
}

const ORDINARY: Printed = Printed {
    weight: "",
    basis: WeightBasis::Actual,
    rule: WeightRule::Actual,
    rounding: DoseRounding::NearestVial,
    grams: "",
    days: &[],
    label_chosen: false,
    standing: Standing::ThisUse,
    on_label: "Named on the label",
    limit: None,
    doubt: None,
};

fn plain(text: &str) -> String {
    text.replace(NO_BREAK_SPACE, " ")
}

/// `2 × 30 g + 10 g`.
fn vials(packing: &Packing) -> String {
    let each: Vec<String> = packing
        .vials
        .iter()
        .map(|(size, count)| match count {
            1 => plain(&size.figure()),
            count => format!("{count} × {}", plain(&size.figure())),
        })
        .collect();
    each.join(" + ")
}

fn check_day(plan: &DayPlan, printed: &Day, name: &str) {
    let at = format!("{name}, day {}", printed.first);
    assert_eq!(
        (plan.first, plan.last),
        (printed.first, printed.last),
        "{at}"
    );
    assert_eq!(plain(&plan.dose.figure()), printed.grams, "{at}");
    let best = &plan.packings.as_ref().unwrap().best;
    assert_eq!(vials(best), printed.vials, "{at}");
    assert_eq!(best.waste.as_mg(), 0, "{at}");
    assert_eq!(best.given, plan.dose, "{at}");
    assert_eq!(plain(&plan.volume.figure()), printed.millilitres, "{at}");
    let infusion = plan.infusion.as_ref().unwrap().as_ref().unwrap();
    let pump: Vec<i64> = infusion
        .steps
        .iter()
        .map(|step| step.pump.as_microlitres_per_hour())
        .collect();
    let wanted: Vec<i64> = printed.pump.iter().map(|rate| rate * 1000).collect();
    assert_eq!(pump, wanted, "{at}");
    let close = |seconds: i64, tenths: i64| {
        let away = seconds - tenths * 6;
        assert!(
            away.abs() <= 60,
            "{at}: {seconds} s, {tenths} tenths of a minute"
        );
    };
    assert_eq!(infusion.steps.len(), printed.minutes.len(), "{at}");
    for (step, minutes) in infusion.steps.iter().zip(printed.minutes) {
        close(step.span.as_seconds(), *minutes);
    }
    close(infusion.total.as_seconds(), printed.total);
}

/// Orders what was typed, compares every number that is printed, and the page with the golden one.
fn check(name: &str, about: &str, typed: &Typed, printed: &Printed) -> Order {
    let (patient, findings) = typed.read();
    assert!(findings.is_empty(), "{name}: {findings:?}");
    let ordered = typed.order().unwrap_or_else(|| {
        let offered = advise(typed.condition, &patient).regimens;
        let keys: Vec<&str> = offered.iter().map(|regimen| regimen.key).collect();
        assert_eq!(keys, [typed.regimen], "{name}: not offered");
        Err(OrderError::OwnDoseIncomplete)
    });
    let order = ordered.unwrap();
    let mg = order.weighed.weight.weight().as_mg();
    let hundredths = (mg + 5000) / 10_000;
    let shown = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    assert_eq!(shown, printed.weight, "{name}");
    assert_eq!(order.weighed.weight.basis(), printed.basis, "{name}");
    assert_eq!(
        (order.rule, order.rounding),
        (printed.rule, printed.rounding),
        "{name}"
    );
    assert_eq!(plain(&order.per_course().figure()), printed.grams, "{name}");
    let supply = order.supply.as_ref().unwrap();
    assert_eq!(supply.days.len(), printed.days.len(), "{name}");
    for (plan, day) in supply.days.iter().zip(printed.days) {
        check_day(plan, day, name);
    }
    let rates = supply.rates.as_ref().unwrap();
    assert_eq!(rates.option.standing, printed.standing, "{name}");
    let status = supply.on_label.unwrap().text().en();
    assert_eq!(status, printed.on_label, "{name}");
    let limit = rates.limit.map(|(limit, _)| plain(&limit.figure()));
    assert_eq!(limit.as_deref(), printed.limit, "{name}");
    let doubt = doubt(rates).and_then(|doubt| doubt.value()).map(Text::en);
    match printed.doubt {
        Some(words) => assert!(
            doubt.is_some_and(|doubt| doubt.contains(words)),
            "{doubt:?}"
        ),
        None => assert_eq!(doubt, None, "{name}"),
    }
    // Another country's label, or one for another use, is chosen or there are no rates at all.
    let untouched = typed.with(Setting::Label, "").order().unwrap().unwrap();
    let untouched = untouched.supply.unwrap();
    assert_eq!(untouched.rates.is_none(), printed.label_chosen, "{name}");
    assert_eq!(untouched.options, supply.options);
    if printed.label_chosen {
        assert!(untouched.days.iter().all(|day| day.infusion.is_none()));
    }
    let mut page = format!("{name}: {about}\n\n");
    input(&mut page, typed);
    for language in Language::ALL {
        order_in(&mut page, &order, typed, language);
    }
    snapshot(name, &page);
    order
}

/// Compares a page with the one in `tests/golden/`, without the empty ends of its lines.
fn snapshot(name: &str, page: &str) {
    let lines: Vec<&str> = page.lines().map(str::trim_end).collect();
    insta::with_settings!({
        snapshot_path => "golden",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(format!("order-{name}"), plain(&lines.join("\n")));
    });
}

// The page.

fn doubt(rates: &Rates) -> Option<Fact<Text>> {
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
fn input(page: &mut String, typed: &Typed) {
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

fn order_in(page: &mut String, order: &Order, typed: &Typed, language: Language) {
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

// The eight cases.

const MG_SEVERE: [(Field, &str); 2] = [
    (Field::MgSituation, "severe-uncontrolled"),
    (Field::PlasmaExchange, "not-possible"),
];

#[test]
fn f1_gbs_in_japan() {
    let typed = Typed {
        condition: Condition::Gbs,
        regimen: "gbs-0.4x5",
        days: None,
        case: answers(
            &[
                (Field::Weight, "62"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
                (Field::GbsDisability, "4"),
                (Field::DaysSinceOnset, "6"),
                (Field::PlasmaExchange, "possible"),
                (Field::EarlierCourse, "none"),
            ],
            &[(Setting::Product, "venoglobulin-ih-5")],
        ),
        ward: ward(&[(Setting::Country.key(), "japan")]),
    };
    let printed = Printed {
        weight: "62.00",
        rounding: DoseRounding::NearestTwoAndAHalfGrams,
        grams: "125 g",
        days: &[
            Day {
                first: 1,
                last: 1,
                grams: "25 g",
                vials: "2 × 10 g + 5 g",
                millilitres: "500 mL",
                pump: &[37, 74, 111],
                minutes: &[600, 600, 2103],
                total: 3303,
            },
            Day {
                first: 2,
                last: 5,
                grams: "25 g",
                vials: "2 × 10 g + 5 g",
                millilitres: "500 mL",
                pump: &[111],
                minutes: &[2703],
                total: 2703,
            },
        ],
        doubt: Some("Values of December 2016"),
        ..ORDINARY
    };
    check(
        "F1",
        "GBS, Japan, man 62 kg, Venoglobulin IH 5%",
        &typed,
        &printed,
    );
}

#[test]
fn f2_cidp_loading_in_ontario() {
    let typed = Typed {
        condition: Condition::Cidp,
        regimen: "cidp-1x2",
        days: None,
        case: answers(
            &[
                (Field::Weight, "98"),
                (Field::Height, "165"),
                (Field::Sex, "female"),
                (Field::Age, "50"),
                (Field::Pregnant, "absent"),
                (Field::CidpForm, "typical"),
                (Field::TreatmentPhase, "induction"),
            ],
            &[
                (Setting::Product, "panzyga-us"),
                (Setting::Label, "us-cidp"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "canada")]),
    };
    let printed = Printed {
        weight: "73.35",
        basis: WeightBasis::Adjusted,
        rule: WeightRule::Ontario,
        rounding: DoseRounding::NearestFiveGrams,
        grams: "145 g",
        days: &[
            Day {
                first: 1,
                last: 1,
                grams: "75 g",
                vials: "2 × 30 g + 10 g + 5 g",
                millilitres: "750 mL",
                pump: &[44, 88, 176, 352, 528],
                minutes: &[300, 300, 300, 300, 477],
                total: 1677,
            },
            Day {
                first: 2,
                last: 2,
                grams: "70 g",
                vials: "2 × 30 g + 10 g",
                millilitres: "700 mL",
                pump: &[44, 88, 176, 352, 528],
                minutes: &[300, 300, 300, 300, 420],
                total: 1620,
            },
        ],
        label_chosen: true,
        standing: Standing::OtherCountry,
        on_label: "Label not read: on or off label is not known",
        ..ORDINARY
    };
    let order = check(
        "F2",
        "CIDP loading, Ontario, woman 98 kg, Panzyga",
        &typed,
        &printed,
    );
    // 196 g by the actual weight.
    let actual = typed.with(Setting::WeightRule, "actual");
    let actual = actual.order().unwrap().unwrap();
    assert_eq!(actual.dosage.per_course.as_mg(), 196_000);
    assert_eq!(order.dosage.per_course.as_mg(), 146_691);
}

#[test]
fn f3_mmn_maintenance_in_australia() {
    let typed = Typed {
        condition: Condition::Mmn,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(
            &[
                (Field::Weight, "118"),
                (Field::Height, "178"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
            ],
            &[
                (Setting::OwnDose, "1"),
                (Setting::OwnBasis, "course"),
                (Setting::OwnDays, "2"),
                (Setting::Rounding, "down-5g"),
                (Setting::Product, "gammagard-liquid-us"),
                (Setting::Label, "us-neuro"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "australia")]),
    };
    let printed = Printed {
        weight: "91.11",
        basis: WeightBasis::Adjusted,
        rule: WeightRule::AustraliaFromJuly2026,
        rounding: DoseRounding::DownToFiveGrams,
        grams: "90 g",
        days: &[Day {
            first: 1,
            last: 2,
            grams: "45 g",
            vials: "30 g + 10 g + 5 g",
            millilitres: "450 mL",
            pump: &[45, 91, 182, 273, 364],
            minutes: &[300, 300, 300, 300, 255],
            total: 1455,
        }],
        label_chosen: true,
        standing: Standing::OtherCountry,
        on_label: "Label not read: on or off label is not known",
        doubt: Some("The maker's table ends at 5"),
        ..ORDINARY
    };
    check(
        "F3",
        "MMN maintenance, Australia, man 118 kg, Gammagard Liquid",
        &typed,
        &printed,
    );
}

#[test]
fn f4_mg_at_high_risk_with_octagam_the_only_stock() {
    let mut facts = vec![
        (Field::Weight, "60"),
        (Field::Height, "160"),
        (Field::Sex, "female"),
        (Field::Age, "72"),
        (Field::Diabetes, "present"),
        (Field::Egfr, "38"),
    ];
    facts.extend(MG_SEVERE);
    let stock = stock_key("octagam-10-us");
    let typed = Typed {
        condition: Condition::Mg,
        regimen: "mg-0.4x5",
        days: None,
        case: answers(
            &facts,
            &[
                (Setting::WeightRule, "us-above-120-percent"),
                (Setting::Product, "octagam-10-us"),
                (Setting::Label, "us-dm"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "us"), (&stock, "2 5 10 20 30")]),
    };
    let printed = Printed {
        weight: "60.00",
        rule: WeightRule::UsAbove120Percent,
        grams: "120 g",
        days: &[Day {
            first: 1,
            last: 5,
            grams: "24 g",
            vials: "20 g + 2 × 2 g",
            millilitres: "240 mL",
            pump: &[36, 72, 108],
            minutes: &[300, 300, 1033],
            total: 1633,
        }],
        label_chosen: true,
        standing: Standing::OtherUse,
        on_label: "Off label",
        limit: Some("1.8 mL/kg/h"),
        ..ORDINARY
    };
    let order = check(
        "F4",
        "MG exacerbation at high risk, woman of 72, 60 kg, Octagam 10% the only stock",
        &typed,
        &printed,
    );
    // The limit follows from the kidney, the age and the diabetes: each alone brings it, none: no limit.
    let (patient, _) = typed.read();
    let risks = slowing_risks(&screen(&patient));
    for field in [Field::Egfr, Field::Age, Field::Diabetes] {
        assert!(risks.contains(&field), "{field:?}");
    }
    let without = |fields: &[(Field, &str)]| {
        let mut other = typed.clone();
        for (field, text) in fields {
            other.case.set(*field, *text);
        }
        other
            .order()
            .unwrap()
            .unwrap()
            .supply
            .unwrap()
            .rates
            .unwrap()
    };
    let well = [
        (Field::Age, "60"),
        (Field::Diabetes, "absent"),
        (Field::Egfr, "90"),
    ];
    assert_eq!(without(&well).limit, None);
    for index in 0..well.len() {
        let mut others = well.to_vec();
        others.remove(index);
        assert!(without(&others).limit.is_some(), "{:?}", well[index].0);
    }
    // The glucose meter.
    let supply = order.supply.as_ref().unwrap();
    assert_eq!(supply.on_label, Some(LabelStatus::NotNamed));
    assert!(supply.stocked.in_stock);
    let product = Product::from_key("octagam-10-us").unwrap();
    let meters = |note: &Fact<Text>| note.value().unwrap().en().contains("Contains maltose");
    assert!(product.remarks().any(meters));
    // The same as a dose of the clinician's own.
    let mut own = typed
        .with(Setting::OwnDose, "0.4")
        .with(Setting::OwnBasis, "day")
        .with(Setting::OwnDays, "5");
    own.regimen = OWN_REGIMEN;
    let own = own.order().unwrap().unwrap();
    assert_eq!(own.supply, order.supply);
    assert_eq!(own.amount, order.amount);
}

#[test]
fn f5_dermatomyositis() {
    let typed = Typed {
        condition: Condition::Dm,
        regimen: "dm-2-monthly",
        days: Some(2),
        case: answers(
            &[
                (Field::Weight, "70"),
                (Field::Height, "172"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
                (Field::TreatmentResistant, "present"),
            ],
            &[
                (Setting::WeightRule, "us-above-120-percent"),
                (Setting::Product, "octagam-10-us"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "us")]),
    };
    let printed = Printed {
        weight: "70.00",
        rule: WeightRule::UsAbove120Percent,
        grams: "140 g",
        days: &[Day {
            first: 1,
            last: 2,
            grams: "70 g",
            vials: "2 × 30 g + 10 g",
            millilitres: "700 mL",
            pump: &[42, 84, 168],
            minutes: &[300, 300, 2275],
            total: 2875,
        }],
        ..ORDINARY
    };
    check(
        "F5",
        "Dermatomyositis, man 70 kg, Octagam 10%",
        &typed,
        &printed,
    );
    // For a patient at risk the same course on 5 days: 28 g a day.
    let mut slower = typed;
    slower.days = Some(5);
    let slower = slower.order().unwrap().unwrap();
    assert!(slower.per_day().iter().all(|day| day.as_mg() == 28_000));
}

#[test]
fn f6_cidp_maintenance_in_japan() {
    let stock = stock_key("privigen-jp");
    let typed = Typed {
        condition: Condition::Cidp,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(
            &[
                (Field::Weight, "60"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
                (Field::TreatmentPhase, "maintenance"),
            ],
            &[
                (Setting::OwnDose, "1"),
                (Setting::OwnBasis, "day"),
                (Setting::OwnDays, "1"),
                (Setting::Product, "privigen-jp"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "japan"), (&stock, "20")]),
    };
    let printed = Printed {
        weight: "60.00",
        rounding: DoseRounding::NearestTwoAndAHalfGrams,
        grams: "60 g",
        days: &[Day {
            first: 1,
            last: 1,
            grams: "60 g",
            vials: "3 × 20 g",
            millilitres: "600 mL",
            pump: &[36, 72, 108, 216, 432],
            minutes: &[300, 300, 300, 300, 533],
            total: 1733,
        }],
        doubt: Some("read for immunodeficiency"),
        ..ORDINARY
    };
    check(
        "F6",
        "CIDP maintenance, Japan, man 60 kg, Privigen",
        &typed,
        &printed,
    );
}

#[test]
fn f7_gbs_in_a_child() {
    let stock = stock_key("iqymune");
    let typed = Typed {
        condition: Condition::Gbs,
        regimen: "gbs-0.4x5",
        days: None,
        case: answers(
            &[
                (Field::Weight, "25"),
                (Field::Sex, "male"),
                (Field::Age, "6"),
                (Field::GbsDisability, "4"),
                (Field::DaysSinceOnset, "6"),
                (Field::PlasmaExchange, "possible"),
                (Field::EarlierCourse, "none"),
            ],
            &[(Setting::Product, "iqymune")],
        ),
        ward: ward(&[(Setting::Country.key(), "eu"), (&stock, "10")]),
    };
    let printed = Printed {
        weight: "25.00",
        grams: "50 g",
        days: &[Day {
            first: 1,
            last: 5,
            grams: "10 g",
            vials: "10 g",
            millilitres: "100 mL",
            pump: &[12, 25, 50, 100, 150],
            minutes: &[300, 300, 300, 300, 26],
            total: 1226,
        }],
        ..ORDINARY
    };
    check(
        "F7",
        "GBS in a child of 6, 25 kg, Iqymune",
        &typed,
        &printed,
    );
    // The UK form takes the actual weight of a child too.
    let uk = typed.with(Setting::Country, "uk").order().unwrap();
    let uk = uk.unwrap();
    assert_eq!(uk.rule, WeightRule::UkRequestForm);
    assert_eq!(uk.weighed.weight.basis(), WeightBasis::Actual);
    assert_eq!(uk.per_course().as_mg(), 50_000);
}

#[test]
fn f8_mg_in_pregnancy_in_ontario() {
    let mut facts = vec![
        (Field::Weight, "84"),
        (Field::WeightBeforePregnancy, "70"),
        (Field::Height, "166"),
        (Field::Sex, "female"),
        (Field::Age, "30"),
        (Field::Pregnant, "present"),
    ];
    facts.extend(MG_SEVERE);
    let typed = Typed {
        condition: Condition::Mg,
        regimen: "mg-1x1",
        days: None,
        case: answers(
            &facts,
            &[
                (Setting::Product, "gamunex-c-us"),
                // The slower start of the PI and ITP label, not the CIDP label's.
                (Setting::Label, "us-pi-itp"),
                // In pregnancy the label asks for a slower rate without a figure that can be run.
                (Setting::HighestStep, "4.8"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "canada")]),
    };
    let printed = Printed {
        weight: "62.69",
        basis: WeightBasis::AdjustedBeforePregnancy,
        rule: WeightRule::Ontario,
        rounding: DoseRounding::NearestFiveGrams,
        grams: "65 g",
        days: &[Day {
            first: 1,
            last: 1,
            grams: "65 g",
            vials: "40 g + 20 g + 5 g",
            millilitres: "650 mL",
            pump: &[37, 75, 150, 300],
            minutes: &[300, 300, 300, 1038],
            total: 1938,
        }],
        label_chosen: true,
        limit: Some("4.8 mL/kg/h"),
        standing: Standing::OtherCountryAndUse,
        on_label: "Label not read: on or off label is not known",
        ..ORDINARY
    };
    let order = check(
        "F8",
        "MG in pregnancy, Ontario, 70 kg before it, 84 kg now, Gamunex-C",
        &typed,
        &printed,
    );
    // Both labels of the product are offered, and neither is for this use.
    let supply = order.supply.unwrap();
    let keys: Vec<&str> = supply.options.iter().map(|option| option.key).collect();
    assert_eq!(keys, ["us-cidp", "us-pi-itp"]);
    // In the country of the label, its Mg use would be off label.
    let us = typed.with(Setting::Country, "us").order().unwrap();
    let us = us.unwrap().supply.unwrap();
    assert_eq!(us.on_label, Some(LabelStatus::NotNamed));
}

#[test]
fn a_product_of_the_wards_own_runs_by_the_rates_it_entered_and_by_no_others() {
    let typed = Typed {
        condition: Condition::Gbs,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(
            &[(Field::Weight, "70"), (Field::Age, "50")],
            &[
                (Setting::OwnDose, "0.4"),
                (Setting::OwnBasis, "day"),
                (Setting::OwnDays, "5"),
            ],
        ),
        ward: ward(&[
            (&own_key(1), "10;2.5/5/20;Ward product"),
            (Setting::Product.key(), &own_key(1)),
        ]),
    };
    let bare = typed.order().unwrap().unwrap().supply.unwrap();
    assert_eq!((bare.rates.as_ref(), bare.on_label), (None, None));
    let mut entered = typed;
    let key = ivig_navigator::order::rates_key(&own_key(1), Condition::Gbs);
    let rates = "2026-04-02 2026-04-01;0.6/30;1.2/30;2.4";
    entered.ward.set_under(&key, rates.to_owned());
    let supply = entered.order().unwrap().unwrap().supply.unwrap();
    assert_eq!(supply.rates.unwrap().option.standing, Standing::Entered);
    let infusion = supply.days[0].infusion.as_ref().unwrap().as_ref().unwrap();
    let pump: Vec<i64> = infusion
        .steps
        .iter()
        .map(|step| step.pump.as_microlitres_per_hour())
        .collect();
    assert_eq!(pump, [42_000, 84_000, 168_000]);
}
