//! Laws of the order as a whole, over whatever can be typed and chosen.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod ordering;

use ivig_navigator::evidence::{Condition, Interval, Regimen, Repeat, review_2004};
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{
    Chosen, DoseRounding, ENTERED, Infusion, InfusionPlan, Order, OrderError, OrderInput, Setting,
    Settings, VialAim, caps_for, compare, counting, country, dates, drops_per_minute, ics, infuse,
    order, own_key, parse_run, rates_key, replan, reviews, run_text, shelf, stock_key, stocked,
    subcutaneous,
};
use ivig_navigator::patient::{Answers, Field, Kind, Patient, Presence, Sex};
use ivig_navigator::product::{Country, EnteredRates, Known, OwnProduct, PRODUCTS};
use ivig_navigator::quantity::{BodyWeight, Height, RatePerKilogram, format_scaled};
use ivig_navigator::safety::screen;
use ivig_navigator::text::{Language, Sentence};
use ordering::sentences;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

const CASES: u32 = 100_000;

/// A patient with whatever was chosen for them.
#[derive(Clone, Debug)]
struct Setup {
    condition: Condition,
    regimen: Chosen,
    days: Option<u8>,
    patient: Patient,
    case: Answers,
    ward: Answers,
}

impl Setup {
    fn order(&self) -> Result<Order, OrderError> {
        order(&OrderInput {
            condition: self.condition,
            regimen: self.regimen,
            days: self.days,
            patient: &self.patient,
            screening: &screen(&self.patient),
            settings: &Settings {
                case: &self.case,
                ward: &self.ward,
            },
        })
    }

    fn heavier(&self, grams: i64) -> Setup {
        let more = |weight: BodyWeight| BodyWeight::mg(weight.as_mg() + grams * 1000);
        let mut other = self.clone();
        other.patient.weight = self.patient.weight.map(more);
        other.patient.weight_before_pregnancy = self.patient.weight_before_pregnancy.map(more);
        other
    }
}

fn regimens() -> Vec<&'static Regimen> {
    Condition::ALL
        .iter()
        .flat_map(|condition| review_2004::position(*condition).regimens)
        .collect()
}

fn any_patient() -> impl Strategy<Value = Patient> {
    let body = (
        any::<bool>(),
        0_i64..100,
        12_000_i64..21_000,
        3_000_i64..250_000,
        0_u8..3,
    );
    (body, any::<u8>()).prop_map(|((woman, age, height, grams, pregnant), risks)| {
        let risk = |bit: u8| match risks & (1 << bit) {
            0 => Some(Presence::Absent),
            _ => Some(Presence::Present),
        };
        let weight = Some(BodyWeight::mg(grams * 1000));
        Patient {
            weight,
            height: Some(Height::tenths_mm(height)),
            age: Some(age),
            sex: Some(if woman { Sex::Female } else { Sex::Male }),
            pregnant: match pregnant {
                0 if woman => Some(Presence::Present),
                1 => None,
                _ => Some(Presence::Absent),
            },
            weight_before_pregnancy: weight,
            entered_weight: weight,
            entered_weight_reason: Some(ivig_navigator::patient::EnteredWeightReason::Other),
            kidney_disease: risk(0),
            diabetes: risk(1),
            migraine: risk(2),
            immobility: risk(3),
            ..Patient::default()
        }
    })
}

/// Settings that a page can make: keys that stand in its lists, numbers within their ranges.
fn any_settings() -> impl Strategy<Value = (Answers, Answers)> {
    let rule = (
        prop::option::of(select(&Country::ALL[..])),
        prop::option::of(select(WeightRule::ALL)),
        0_usize..4,
    );
    let dose = (
        10_i64..=4000,
        any::<bool>(),
        1_u8..=14,
        select(&DoseRounding::ALL[..]),
        0_u8..=10,
    );
    let product = (
        0..PRODUCTS.len(),
        0_usize..4,
        any::<bool>(),
        any::<bool>(),
        prop::option::of(prop::collection::vec(1_i64..100, 1..5)),
    );
    let rates = (
        prop::option::of(1_i64..=8400),
        prop::option::of(1_i64..=8400),
    );
    (rule, dose, product, rates).prop_map(|(rule, dose, product, rates)| {
        let (mut case, mut ward) = (Answers::default(), Answers::default());
        let mut set = |setting: Setting, text: &str| case.set_under(setting.key(), text.to_owned());
        set(Setting::Country, rule.0.map_or("", Country::key));
        set(Setting::WeightRule, rule.1.map_or("", WeightRule::key));
        let reading = ["actual", "adjusted", "ideal", ""][rule.2];
        set(Setting::WeightReading, reading);
        set(Setting::OwnDose, &format_scaled(dose.0, 3));
        set(Setting::OwnBasis, if dose.1 { "course" } else { "day" });
        set(Setting::OwnDays, &dose.2.to_string());
        set(Setting::Rounding, dose.3.key());
        set(Setting::Percent, &dose.4.to_string());
        let known = &PRODUCTS[product.0];
        set(Setting::Product, known.key);
        let labels = known.labels.len();
        let label = known.labels.get(product.1 % labels.max(1));
        // Now and then none is chosen.
        let label = label.filter(|_| product.1 < 3);
        set(Setting::Label, label.map_or("", |label| label.key));
        let aim = if product.2 {
            VialAim::Fewest
        } else {
            VialAim::LeastWaste
        };
        set(Setting::VialAim, aim.key());
        set(Setting::PumpIncrement, if product.3 { "0.1" } else { "1" });
        let rate = |rate: Option<i64>| rate.map_or(String::new(), |rate| format_scaled(rate, 3));
        set(Setting::HighestStep, &rate(rates.0));
        set(Setting::ToleratedRate, &rate(rates.1));
        if let Some(halves) = product.4 {
            let sizes: Vec<String> = halves.iter().map(|n| format_scaled(n * 5, 1)).collect();
            ward.set_under(&stock_key(known.key), sizes.join(" "));
        }
        (case, ward)
    })
}

fn any_setup() -> impl Strategy<Value = Setup> {
    let regimen = prop::option::weighted(0.3, select(regimens()));
    let choice = (select(Condition::ALL), regimen, prop::option::of(2_u8..=5));
    (any_patient(), any_settings(), choice).prop_map(|(patient, (case, ward), choice)| Setup {
        condition: choice.0,
        regimen: choice.1.map_or(Chosen::Own, Chosen::Regimen),
        days: choice.2,
        patient,
        case,
        ward,
    })
}

/// Every infusion of an order that is planned.
fn infusions(order: &Order) -> Vec<&Infusion> {
    let days = order.supply.iter().flat_map(|supply| &supply.days);
    days.filter_map(|day| day.infusion.as_ref()?.as_ref().ok())
        .collect()
}

/// A rate for a weight, in µL/h, as a fraction of a million.
fn millionths(microlitres_per_kilogram: u32, order: &Order) -> i128 {
    i128::from(microlitres_per_kilogram) * i128::from(order.weighed.weight.weight().as_mg())
}

/// The numbers of a text, sorted: a language may put them in another order.
fn numbers(text: &str) -> Vec<&str> {
    let mut numbers: Vec<&str> = text
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|number| number.trim_matches('.'))
        .filter(|number| !number.is_empty())
        .collect();
    numbers.sort_unstable();
    numbers
}

fn alike_in_both_languages(sentence: &Sentence) -> Result<(), TestCaseError> {
    let (ja, en) = (sentence.ja(), sentence.en());
    prop_assert_eq!(numbers(ja), numbers(en), "{} | {}", ja, en);
    prop_assert!(!ja.is_empty() && !en.is_empty());
    prop_assert!(
        !ja.contains(['{', '}']) && !en.contains(['{', '}']),
        "{}",
        ja
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn more_weight_never_gives_fewer_grams_within_a_branch_of_a_rule(
        setup in any_setup(),
        more in 1_i64..60_000,
    ) {
        let (Ok(light), Ok(heavy)) = (setup.order(), setup.heavier(more).order()) else {
            return Ok(());
        };
        if light.weighed.weight.basis() != heavy.weighed.weight.basis() {
            return Ok(());
        }
        prop_assert_eq!(light.rule, heavy.rule);
        prop_assert!(light.weighed.weight.weight() <= heavy.weighed.weight.weight());
        prop_assert!(light.dosage.per_course <= heavy.dosage.per_course);
        if let (Some(Ok(less)), Some(Ok(more))) = (&light.amount, &heavy.amount) {
            prop_assert!(less.rounded <= more.rounded, "{:?} {:?}", less, more);
        }
    }

    #[test]
    fn vials_make_the_day_days_the_course_and_steps_the_bag(setup in any_setup()) {
        let Ok(order) = setup.order() else { return Ok(()) };
        if let Some(Ok(amount)) = &order.amount {
            let days: i64 = amount.per_day.iter().map(|day| day.as_mg()).sum();
            prop_assert_eq!(days, amount.rounded.as_mg());
            prop_assert_eq!(amount.computed, order.dosage.per_course);
            prop_assert_eq!(amount.per_day.len(), usize::from(order.dosage.daily.as_ref().unwrap().days));
            prop_assert!(amount.per_day.iter().all(|day| day.as_mg() > 0));
        }
        let Some(supply) = &order.supply else { return Ok(()) };
        if !supply.stops.is_empty() {
            // A product that is closed to the patient is neither packed nor run.
            prop_assert!(supply.days.is_empty());
            return Ok(());
        }
        let mut number = 0;
        for plan in &supply.days {
            prop_assert_eq!(plan.first, number + 1);
            prop_assert!(plan.last >= plan.first);
            number = plan.last;
            for day in plan.first..=plan.last {
                prop_assert_eq!(order.per_day()[usize::from(day) - 1], plan.dose);
            }
            let mut given = plan.dose;
            if let Ok(packings) = &plan.packings {
                for packing in [&packings.best].into_iter().chain(&packings.second) {
                    let vials = packing.vials.iter();
                    let contained: i64 = vials.map(|(size, n)| i64::from(size.as_mg()) * i64::from(*n)).sum();
                    prop_assert_eq!(contained, packing.contained.as_mg());
                    prop_assert_eq!(packing.given.as_mg() + packing.waste.as_mg(), contained);
                    prop_assert!(packing.given == plan.dose || order.rounding == DoseRounding::Unrounded);
                    prop_assert!(packing.vials.iter().all(|(size, _)| supply.stocked.sizes.contains(size)));
                }
                given = packings.best.given;
            }
            // A solution of 6% holds 1 mg in no whole number of µL.
            let away = plan.volume.as_microlitres() * supply.strength.mg_per_ml() - given.as_mg() * 1000;
            prop_assert!(2 * away.abs() <= supply.strength.mg_per_ml(), "{:?}", plan);
            let Some(Ok(infusion)) = &plan.infusion else { continue };
            let mut running = 0;
            let mut begins = 0;
            for step in &infusion.steps {
                prop_assert_eq!(step.begins.as_seconds(), begins);
                begins += step.span.as_seconds();
                running += step.volume.as_microlitres();
                prop_assert_eq!(step.running.as_microlitres(), running);
            }
            prop_assert_eq!(running, plan.volume.as_microlitres());
            prop_assert_eq!(begins, infusion.total.as_seconds());
        }
        prop_assert_eq!(usize::from(number), order.per_day().len());
    }

    #[test]
    fn no_rate_is_above_its_limit_and_no_step_is_of_zero_length(setup in any_setup()) {
        let Ok(order) = setup.order() else { return Ok(()) };
        let Some(rates) = order.supply.as_ref().and_then(|supply| supply.rates.as_ref()) else {
            return Ok(());
        };
        let highest = rates.steps.last().unwrap().rate.as_microlitres_per_hour();
        let limit = rates.limit.map_or(highest, |(limit, _)| limit.as_microlitres_per_hour());
        let chosen = Settings { case: &setup.case, ward: &setup.ward }.highest_rate();
        let chosen = chosen.map_or(highest, RatePerKilogram::as_microlitres_per_hour);
        let most = millionths(limit.min(highest).min(chosen), &order);
        for infusion in infusions(&order) {
            prop_assert!(!infusion.steps.is_empty());
            let mut before = 0;
            for step in &infusion.steps {
                let pump = step.pump.as_microlitres_per_hour();
                prop_assert!(i128::from(pump) * 1_000_000 <= most, "{:?}", step);
                prop_assert!(i128::from(pump) * 1_000_000 <= millionths(step.rate.as_microlitres_per_hour(), &order));
                prop_assert!(step.span.as_seconds() > 0 && step.volume.as_microlitres() > 0, "{:?}", step);
                prop_assert!(pump > before, "{:?}", infusion);
                before = pump;
            }
        }
    }

    #[test]
    fn the_language_changes_no_number(setup in any_setup()) {
        match setup.order() {
            Ok(order) => {
                for sentence in sentences(&order) {
                    alike_in_both_languages(&sentence)?;
                }
            }
            Err(OrderError::Dosage(error)) => alike_in_both_languages(&error.text().into())?,
            Err(_) => {}
        }
    }
}

/// A law over orders that never come about would prove nothing.
#[test]
fn the_setups_reach_the_pump() {
    let mut runner = TestRunner::deterministic();
    let (mut made, mut run, mut limited, mut heavier) = (0, 0, 0, 0);
    for _ in 0..1000 {
        let setup = any_setup().new_tree(&mut runner).unwrap().current();
        let Ok(order) = setup.order() else { continue };
        made += 1;
        run += i32::from(!infusions(&order).is_empty());
        let rates = order
            .supply
            .as_ref()
            .and_then(|supply| supply.rates.as_ref());
        limited += i32::from(rates.is_some_and(|rates| rates.limit.is_some()));
        let basis = order.weighed.weight.basis();
        let heavy = setup.heavier(10_000).order();
        heavier += i32::from(heavy.is_ok_and(|heavy| heavy.weighed.weight.basis() == basis));
    }
    let reached = [made, run, limited, heavier];
    assert!(
        made > 500 && run > 150 && limited > 100 && heavier > 400,
        "{reached:?}"
    );
}

// Anything at all.

/// What a person or a broken store may leave: numbers in many forms, keys, stored forms, garbage.
fn any_text() -> impl Strategy<Value = String> {
    const TRICKY: &[&str] = &[
        "",
        "0",
        "-1",
        "1",
        "70",
        "0.4",
        "1e9",
        "7O",
        "７０",
        "999999999999999999999",
        "0.000001",
        "0900 rates 44/30 88/30 176 of 750;0915 pause",
        "1 0900 rates 44/30 88 of 750;1130 rates 30/20 50 of 700",
        "154 lb",
        "5 ft 7 in",
        "165",
        "NaN",
        ";",
        "；",
        "1;2;3",
        "2.5 5 10",
        "5 10 20 40 5 5",
        "10;2.5/5/20;Ward product",
        "5;0;x",
        "2026-04-02 2026-04-01;0.6/30;1.2/30;2.4",
        "2026-04-01;0.001/1;30",
        "9999-12-31",
        "0001-01-01",
        "2024-02-30",
        "2359",
        "0900 pause",
        "0900 pause;0930 resume;1000 slow 1;1010 raise;1015 lot A1",
        "2400",
        "present",
        "absent",
        "course",
        "day",
        "own.1",
        "own.",
        "entered",
        "\u{0}",
        "\u{202e}",
        "🩸",
        "\n",
    ];
    prop_oneof![
        4 => select(TRICKY).prop_map(str::to_owned),
        2 => (0_i64..100_000_000, 0_u8..6).prop_map(|(number, places)| format_scaled(number, places)),
        1 => ".{0,10}",
    ]
}

/// The text itself, or an answer that the field or setting knows.
fn any_answers() -> impl Strategy<Value = Answers> {
    let fact = (select(Field::ALL), 0_usize..12, any_text(), any::<bool>());
    let setting = (select(Setting::ALL), 0_usize..40, any_text());
    let facts = prop::collection::vec(fact, 0..12);
    let settings = prop::collection::vec(setting, 0..12);
    (facts, settings).prop_map(|(facts, settings)| {
        let mut answers = Answers::default();
        for (field, pick, text, confirmed) in facts {
            let known = match field.kind() {
                Kind::OneOf(choices) => choices.get(pick).map(|choice| choice.key.to_owned()),
                Kind::Weight => ["70", "3.2", "180"].get(pick).map(|&text| text.to_owned()),
                Kind::Height => ["165", "120"].get(pick).map(|&text| text.to_owned()),
                Kind::Creatinine => ["0.8 mg/dL", "400 µmol/L", "80"]
                    .get(pick)
                    .map(|&text| text.to_owned()),
                Kind::Whole(_) => ["6", "40", "72"].get(pick).map(|&text| text.to_owned()),
            };
            answers.set(field, known.unwrap_or(text));
            if confirmed {
                answers.confirm(field);
            }
        }
        for (setting, pick, text) in settings {
            let known = match setting {
                Setting::Country => Country::ALL.get(pick).map(|it| it.key()),
                Setting::WeightRule => WeightRule::ALL.get(pick).map(|it| it.key()),
                Setting::Rounding => DoseRounding::ALL.get(pick).map(|it| it.key()),
                Setting::Product => PRODUCTS.get(pick).map(|it| it.key),
                Setting::Label => ["us-cidp", "jp-neuro", "eu-neuro", ENTERED]
                    .get(pick)
                    .copied(),
                _ => None,
            };
            let text = known.map_or(text, str::to_owned);
            answers.set_under(setting.key(), text);
        }
        answers
    })
}

/// Garbage under the keys that a ward keeps: its stock, its own products, the rates it entered.
fn any_ward() -> impl Strategy<Value = Answers> {
    let entry = (
        0_u8..4,
        0..PRODUCTS.len(),
        select(Condition::ALL),
        any_text(),
    );
    (any_answers(), prop::collection::vec(entry, 0..6)).prop_map(|(mut ward, entries)| {
        for (which, product, condition, text) in entries {
            let key = PRODUCTS[product].key;
            let key = match which {
                0 => stock_key(key),
                1 => own_key(product),
                2 => rates_key(key, condition),
                _ => rates_key(&own_key(product), condition),
            };
            ward.set_under(&key, text);
        }
        ward
    })
}

/// All that follows from an order: shown, planned again, put on the calendar.
fn everything_after(order: &Order, settings: &Settings<'_>) {
    let Some(here) = country(settings) else {
        return;
    };
    let interval = Interval::Weeks(3);
    let repeat = Repeat::Every(interval, None);
    let weight = order.weighed.weight;
    let course = order.per_course();
    let _ = subcutaneous(order.condition, here, course, interval, weight);
    if let Some(first) = settings.start_date() {
        let reviews = reviews(order.condition, here, repeat);
        let days = u8::try_from(order.per_day().len()).unwrap();
        let planned = dates(first, days, repeat, &reviews);
        let file = ics(&planned, order.per_day(), "", 0, Language::Ja);
        assert!(file.lines().all(|line| line.len() <= 75));
        let _ = counting(repeat);
    }
    let Some(supply) = &order.supply else { return };
    let Some(rates) = &supply.rates else { return };
    let Some(start) = settings.start_time() else {
        return;
    };
    for day in &supply.days {
        let plan = InfusionPlan {
            volume: day.volume,
            weight,
            strength: supply.strength,
            steps: &rates.steps,
            limit: rates.limit.map(|(limit, _)| limit),
            start_at: day.start_at,
            pump: supply.pump,
        };
        let _ = infuse(&plan);
        if let Ok(events) = parse_run(settings.text(Setting::RunEvents), start) {
            let _ = replan(&plan, start, &events);
            let _ = run_text(&events);
        }
        if let (Some(drops), Some(Ok(infusion))) = (settings.drop_factor(), &day.infusion) {
            let each = infusion.steps.iter();
            let _: Vec<u32> = each.map(|it| drops_per_minute(it.pump, drops)).collect();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn nothing_panics_on_any_input(
        case in any_answers(),
        ward in any_ward(),
        condition in select(Condition::ALL),
        regimen in prop::option::of(select(regimens())),
        days in any::<Option<u8>>(),
    ) {
        let (patient, findings) = Patient::read(&case);
        for finding in &findings {
            prop_assert!(!finding.sentence.ja().is_empty());
        }
        let screening = screen(&patient);
        let settings = Settings { case: &case, ward: &ward };
        let input = OrderInput {
            condition,
            regimen: regimen.map_or(Chosen::Own, Chosen::Regimen),
            days,
            patient: &patient,
            screening: &screening,
            settings: &settings,
        };
        match order(&input) {
            Ok(order) => {
                for sentence in sentences(&order) {
                    alike_in_both_languages(&sentence)?;
                }
                everything_after(&order, &settings);
                let _ = compare(&patient, order.dosage.course);
                for day in order.per_day() {
                    let caps = caps_for(condition);
                    prop_assert!(caps.iter().all(|cap| cap.exceeded_by(*day).is_some() == (*day > cap.limit)));
                }
            }
            Err(OrderError::Dosage(error)) => prop_assert!(error.text().en().len() > 10),
            Err(OrderError::Stopped(stops)) => prop_assert!(!stops.is_empty() && screening.stops()),
            Err(OrderError::NoWeight(..) | OrderError::OwnDoseIncomplete) => {}
        }
        for stock in shelf(&ward, country(&settings)) {
            prop_assert!(stocked(&ward, &stock.key).is_some(), "{}", stock.key);
        }
    }

    #[test]
    fn what_a_ward_entered_is_read_back_as_it_was_or_refused_with_words(
        text in any_text(),
        condition in select(Condition::ALL),
    ) {
        match OwnProduct::parse(&text) {
            Ok(own) => prop_assert_eq!(OwnProduct::parse(&own.to_text()), Ok(own)),
            Err(error) => alike_in_both_languages(&error.sentence())?,
        }
        match EnteredRates::parse(&text) {
            Ok(rates) => {
                for strength in ivig_navigator::quantity::Concentration::SOLD {
                    let known = Known::nearest("panzyga-us", strength, condition);
                    for doubt in rates.doubts(strength, &known) {
                        alike_in_both_languages(&doubt)?;
                    }
                }
                prop_assert_eq!(EnteredRates::parse(&rates.to_text()), Ok(rates));
            }
            Err(error) => alike_in_both_languages(&error.sentence())?,
        }
    }
}
