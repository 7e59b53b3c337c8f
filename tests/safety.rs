//! What could harm: every trigger of the dossier, every pair of risks, and what passes a stop.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

mod ordering;
mod risks;

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Condition, Source};
use ivig_navigator::order::{
    OWN_REGIMEN, OrderError, REASON_LONGEST, Setting, forget_reasons, slowing_risks, stops_of,
};
use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::quantity::{Creatinine, DosePerKilogram};
use ivig_navigator::safety::AdverseEvent::{
    Anaphylaxis, AsepticMeningitis, FluidOverload, FructoseHarm, Haemolysis, InfusionReaction,
    ProlineLoad, RenalTubularNecrosis as Kidney, Thromboembolism as Clot, VaccineFailure,
};
use ivig_navigator::safety::Gravity::{Caution, Limit, Note, Stop};
use ivig_navigator::safety::{
    AdverseEvent, Cause, Gravity, Harm, Layer, Line, NoClearance, Screening, Warning, clearance,
    screen, screen_for,
};
use ivig_navigator::text::Text;
use ordering::Typed;
use proptest::prelude::*;
use risks::{RISKY, WELL, answers};

fn patient(answers: &Answers) -> Patient {
    let (patient, findings) = Patient::read(answers);
    assert!(findings.is_empty(), "{findings:?}");
    patient
}

fn screened(groups: &[&[(Field, &str)]]) -> Screening {
    screen(&patient(&answers(groups)))
}

type Expected = (Gravity, AdverseEvent, &'static [Layer], &'static [Source]);

/// One trigger: how it is there, how it is not there, and what is expected of it.
struct Row {
    field: Field,
    there: &'static [&'static str],
    not_there: &'static [&'static str],
    expected: &'static [Expected],
}

const R: Layer = Layer::Review2004;
const T: Layer = Layer::Today;
const A: Layer = Layer::ThisApp;

const fn finding(field: Field, expected: &'static [Expected]) -> Row {
    Row {
        field,
        there: &["present"],
        not_there: &["absent"],
        expected,
    }
}

/// Sections 7.2 of the review's dossier and D1 of the later one, trigger by trigger. What turns on
/// the product (sucrose, sorbitol, maltose) or on the rate is not a fact of the patient.
fn table() -> Vec<Row> {
    use Source::{
        DESB, FDAH, FLEB, GGL, HEM21, HIZEU, KEH, KIOV, NEP, NIK, PRIVEU, PRIVJP, PRIVUS, QIV,
        Review, S69, S70, S71, S72, S73, S74, S75, S108, VG5, VG5_21,
    };
    vec![
        finding(
            Field::IgaDeficiency,
            &[(
                Stop,
                Anaphylaxis,
                &[R, T],
                &[Review, S72, S75, PRIVEU, KIOV],
            )],
        ),
        finding(
            Field::SevereIgaDeficiency,
            &[(Caution, Anaphylaxis, &[T], &[PRIVEU, KIOV, KEH])],
        ),
        finding(
            Field::KidneyDisease,
            &[
                (Limit, Kidney, &[R, T], &[Review, S73, S74, GGL, PRIVUS]),
                (Limit, FluidOverload, &[T], &[NEP]),
            ],
        ),
        Row {
            field: Field::Egfr,
            there: &["59", "38", "5"],
            not_there: &["60", "90"],
            expected: &[(Limit, Kidney, &[A], &[])],
        },
        Row {
            field: Field::Creatinine,
            there: &["1.1 mg/dL", "97 µmol/L"],
            not_there: &["1.0 mg/dL", "88 µmol/L"],
            expected: &[(Limit, Kidney, &[A], &[])],
        },
        finding(
            Field::VolumeDepletion,
            &[(Limit, Kidney, &[R, T], &[Review, S74, S108, GGL, PRIVUS])],
        ),
        finding(
            Field::Diabetes,
            &[
                (Limit, Clot, &[R], &[Review, S71]),
                (Limit, Kidney, &[T], &[GGL, PRIVUS, S73, S74]),
            ],
        ),
        Row {
            field: Field::Age,
            there: &["66", "80"],
            not_there: &["65", "20"],
            expected: &[
                (Limit, Clot, &[R, T], &[Review, S70, QIV, GGL]),
                (Limit, Kidney, &[T], &[GGL, PRIVUS, S73, S74]),
            ],
        },
        finding(Field::Sepsis, &[(Limit, Kidney, &[T], &[GGL, PRIVUS, S74])]),
        finding(
            Field::Paraprotein,
            &[
                (Limit, Clot, &[T], &[S70]),
                (Limit, Kidney, &[T], &[GGL, PRIVUS, S74]),
            ],
        ),
        finding(
            Field::NephrotoxicDrugs,
            &[(Limit, Kidney, &[T], &[GGL, PRIVUS, S74])],
        ),
        finding(
            Field::LoopDiuretic,
            &[(Caution, Kidney, &[T], &[PRIVEU, FLEB])],
        ),
        Row {
            field: Field::Weight,
            there: &["76.8", "90"],
            not_there: &["76.7", "60"],
            expected: &[(Caution, Kidney, &[T], &[PRIVUS])],
        },
        finding(Field::EarlierClot, &[(Limit, Clot, &[T], &[QIV, GGL])]),
        finding(
            Field::VascularDisease,
            &[(Limit, Clot, &[T], &[S70, QIV, GGL])],
        ),
        finding(Field::Immobility, &[(Limit, Clot, &[T], &[QIV, GGL, S72])]),
        finding(Field::Oestrogen, &[(Limit, Clot, &[T], &[QIV, GGL])]),
        finding(Field::CentralLine, &[(Limit, Clot, &[T], &[QIV, GGL])]),
        finding(Field::Hyperviscosity, &[(Limit, Clot, &[T], &[QIV, GGL])]),
        finding(
            Field::Hypergammaglobulinaemia,
            &[(Limit, Clot, &[R], &[Review])],
        ),
        finding(Field::PlateletDisorder, &[(Note, Clot, &[R], &[Review])]),
        finding(Field::Pregnant, &[(Limit, Clot, &[A], &[])]),
        finding(Field::HeartFailure, &[(Limit, FluidOverload, &[T], &[NEP])]),
        Row {
            field: Field::BloodGroup,
            there: &["a", "b", "ab"],
            not_there: &["o"],
            expected: &[(Caution, Haemolysis, &[T], &[FDAH, HEM21, DESB])],
        },
        Row {
            field: Field::ImmunoglobulinHistory,
            there: &["first", "switched", "long-gap"],
            not_there: &["continued"],
            expected: &[(Caution, InfusionReaction, &[T], &[PRIVEU, KIOV])],
        },
        Row {
            field: Field::EarlierReaction,
            there: &["severe"],
            not_there: &["none"],
            expected: &[
                (Stop, Anaphylaxis, &[T], &[PRIVJP, NIK]),
                (Caution, InfusionReaction, &[A], &[]),
            ],
        },
        Row {
            field: Field::EarlierReaction,
            there: &["mild", "moderate"],
            not_there: &["none"],
            expected: &[(Caution, InfusionReaction, &[A], &[])],
        },
        finding(
            Field::Migraine,
            &[(Caution, AsepticMeningitis, &[R, T], &[Review, S69])],
        ),
        finding(
            Field::Hyperprolinaemia,
            &[(Caution, ProlineLoad, &[T], &[PRIVEU, HIZEU])],
        ),
        finding(
            Field::FructoseIntolerance,
            &[(Caution, FructoseHarm, &[T], &[FLEB, VG5, VG5_21])],
        ),
        finding(
            Field::LiveVaccinePlanned,
            &[(Caution, VaccineFailure, &[T], &[PRIVEU, KIOV, FLEB])],
        ),
    ]
}

#[test]
fn every_trigger_fires_is_silent_is_asked_and_names_its_source() {
    let well = screened(&[WELL]);
    assert_eq!(
        (well.warnings.len(), well.unknown.len()),
        (0, 0),
        "{well:?}"
    );
    for row in table() {
        for there in row.there {
            check_there(&row, there);
        }
        for not_there in row.not_there {
            let screening = screened(&[WELL, &[(row.field, not_there)]]);
            assert_eq!(screening.warnings, [], "{:?} {not_there}", row.field);
        }
        // Only not answered: it is asked, and nothing is taken as there or as absent.
        let mut others = answers(&[WELL]);
        others.set(row.field, "");
        // What implies the answer is not known either.
        match row.field {
            Field::Egfr => others.set(Field::Creatinine, ""),
            Field::IgaDeficiency => others.set(Field::SevereIgaDeficiency, ""),
            _ => {}
        }
        let screening = screen(&patient(&others));
        // An eGFR answers for a creatinine.
        let asked = screening.unknown.contains(&row.field);
        assert_eq!(asked, row.field != Field::Creatinine, "{:?}", row.field);
        let fires = screening
            .warnings
            .iter()
            .any(|warning| warning.cause == Cause::Fact(row.field));
        assert!(!fires, "{:?} not answered", row.field);
    }
    // Every risk has its row.
    let rows: BTreeSet<Field> = table().iter().map(|row| row.field).collect();
    assert!(Field::RISKS.iter().all(|risk| rows.contains(risk)));
}

fn check_there(row: &Row, there: &str) {
    let screening = screened(&[WELL, &[(row.field, there)]]);
    let found: Vec<_> = screening
        .warnings
        .iter()
        .map(|warning| (warning.gravity(), warning.event, warning.layers()))
        .collect();
    let expected: Vec<_> = row
        .expected
        .iter()
        .map(|(gravity, event, layers, _)| (*gravity, *event, layers.to_vec()))
        .collect();
    assert_eq!(found, expected, "{:?} {there}", row.field);
    for (warning, (_, _, _, sources)) in screening.warnings.iter().zip(row.expected) {
        assert_eq!(warning.cause, Cause::Fact(row.field));
        let said: BTreeSet<Source> = warning
            .lines
            .iter()
            .flat_map(|line| line.text.sources().to_vec())
            .collect();
        assert_eq!(said, sources.iter().copied().collect(), "{:?}", row.field);
    }
    assert!(!screening.unknown.contains(&row.field), "{:?}", row.field);
}

#[test]
fn a_line_of_the_review_names_the_review_and_a_line_of_today_does_not() {
    for warning in all_warnings() {
        for line in warning.lines {
            let named = line.text.sources().contains(&Source::Review);
            assert_eq!(line.layer() == R, named, "{warning:?}");
            assert!(line.text.value().is_some(), "{warning:?}");
        }
        // The review first; one line of a layer.
        let layers: Vec<Layer> = warning.lines.iter().map(Line::layer).collect();
        assert!(
            layers.is_sorted() && layers == warning.layers(),
            "{warning:?}"
        );
    }
}

fn all_warnings() -> Vec<Warning> {
    let course = Some(DosePerKilogram::mg(2000));
    let mut all = Vec::new();
    for more in [
        &[][..],
        &[(Field::IgaDeficiency, "")],
        &[
            (Field::Age, "1"),
            (Field::Weight, "10"),
            (Field::Height, "78"),
        ],
    ] {
        let patient = Patient::read(&answers(&[WELL, RISKY, more])).0;
        all.extend(screen_for(&patient, course).warnings);
    }
    all
}

#[test]
fn nothing_answered_asks_for_every_risk_and_stops_nothing() {
    let screening = screened(&[]);
    assert_eq!(screening.warnings, []);
    // The sex decides whether a pregnancy is asked for; a creatinine is another way to an eGFR.
    let expected: Vec<Field> = [Field::Weight, Field::Age, Field::Sex]
        .into_iter()
        .chain(Field::RISKS.iter().copied())
        .filter(|field| *field != Field::Creatinine)
        .collect();
    // The weight is asked once the age says that it is an adult.
    let asked: Vec<Field> = screening.unknown;
    assert!(
        expected
            .iter()
            .all(|field| *field == Field::Weight || asked.contains(field)),
        "{asked:?}"
    );
    let distinct: BTreeSet<Field> = asked.iter().copied().collect();
    assert_eq!(distinct.len(), asked.len());
}

#[test]
fn an_egfr_or_a_creatinine_is_enough_and_a_creatinine_asks_for_what_it_needs() {
    let asks = |more: &[(Field, &str)]| screened(&[more]).unknown;
    assert!(asks(&[]).contains(&Field::Egfr));
    assert!(!asks(&[(Field::Egfr, "90")]).contains(&Field::Egfr));
    let computed = [
        (Field::Creatinine, "0.6 mg/dL"),
        (Field::Age, "50"),
        (Field::Weight, "60"),
        (Field::Sex, "female"),
    ];
    assert!(!asks(&computed).contains(&Field::Egfr));
    for missing in 1..computed.len() {
        let mut some = computed.to_vec();
        let (field, _) = some.remove(missing);
        let asked = asks(&some);
        assert!(
            asked.contains(&field) && asked.contains(&Field::Egfr),
            "{asked:?}"
        );
    }
}

/// In obesity the actual weight makes a clearance good; that answers for nothing.
#[test]
fn a_good_clearance_of_an_obese_patient_still_asks_for_an_egfr() {
    let of = |weight, creatinine| {
        screened(&[&[
            (Field::Creatinine, creatinine),
            (Field::Age, "72"),
            (Field::Weight, weight),
            (Field::Height, "160"),
            (Field::Sex, "female"),
        ]])
    };
    assert!(of("120", "1.2 mg/dL").unknown.contains(&Field::Egfr));
    // Low by the actual weight is low by any other, and asks for nothing more.
    assert!(!of("120", "2.4 mg/dL").unknown.contains(&Field::Egfr));
    assert!(!of("60", "0.6 mg/dL").unknown.contains(&Field::Egfr));
}

#[test]
fn severe_iga_deficiency_stops_until_anti_iga_is_answered() {
    let found = |severe: &str, antibodies: &str| {
        let facts = [
            (Field::SevereIgaDeficiency, severe),
            (Field::IgaDeficiency, antibodies),
        ];
        let screening = screened(&[WELL, &facts]);
        let gravities: Vec<_> = screening.warnings.iter().map(Warning::gravity).collect();
        let asked = facts.map(|(field, _)| screening.unknown.contains(&field));
        (gravities, asked)
    };
    for (severe, antibodies, gravities, asked) in [
        ("", "", vec![], [true, true]),
        ("", "absent", vec![], [true, false]),
        ("", "present", vec![Stop], [false, false]),
        // Without the deficiency there are no antibodies to ask for.
        ("absent", "", vec![], [false, false]),
        ("absent", "absent", vec![], [false, false]),
        ("absent", "present", vec![Stop], [false, false]),
        ("present", "", vec![Stop], [false, true]),
        ("present", "absent", vec![Caution], [false, false]),
        ("present", "present", vec![Stop, Caution], [false, false]),
    ] {
        assert_eq!(
            found(severe, antibodies),
            (gravities, asked),
            "{severe} {antibodies}"
        );
    }
}

#[test]
fn a_high_gammaglobulin_burdens_the_kidney_unless_a_paraprotein_was_ruled_out() {
    for (paraprotein, kidney) in [("", true), ("absent", false), ("present", true)] {
        let facts = [
            (Field::Hypergammaglobulinaemia, "present"),
            (Field::Paraprotein, paraprotein),
        ];
        let cause = Cause::Fact(Field::Hypergammaglobulinaemia);
        let fires = screened(&[WELL, &facts])
            .warnings
            .iter()
            .any(|warning| warning.event == Kidney && warning.cause == cause);
        assert_eq!(fires, kidney, "{paraprotein}");
    }
}

#[test]
fn haemolysis_and_meningitis_turn_on_the_dose() {
    let group_a = patient(&answers(&[
        WELL,
        &[
            (Field::BloodGroup, "a"),
            (Field::ImmunoglobulinHistory, "first"),
        ],
    ]));
    let events = |mg: Option<u32>| -> Vec<_> {
        let screening = screen_for(&group_a, mg.map(DosePerKilogram::mg));
        let warnings = screening.warnings.iter();
        warnings
            .map(|warning| (warning.gravity(), warning.event))
            .collect()
    };
    let watched = (Caution, InfusionReaction);
    let haemolysis = [(Caution, Haemolysis), watched, (Note, Haemolysis)];
    assert_eq!(events(None), haemolysis);
    assert_eq!(events(Some(1999)), [watched]);
    let high: Vec<_> = haemolysis
        .into_iter()
        .chain([(Note, AsepticMeningitis)])
        .collect();
    assert_eq!(events(Some(2000)), high);
    // A group that is not known is asked for, unless the course is small.
    let unknown = patient(&answers(&[WELL, &[(Field::BloodGroup, "")]]));
    let asks = |mg| {
        let screening = screen_for(&unknown, Some(DosePerKilogram::mg(mg)));
        screening.unknown.contains(&Field::BloodGroup)
    };
    assert!(asks(2000) && !asks(1000));
}

#[test]
fn the_very_young_are_kept_from_sorbitol() {
    for (age, weight, height, fires) in [("1", "10", "78", true), ("2", "12", "88", false)] {
        let body = [
            (Field::Age, age),
            (Field::Weight, weight),
            (Field::Height, height),
        ];
        let screening = screened(&[WELL, &[(Field::Creatinine, "")], &body]);
        let found = screening
            .warnings
            .iter()
            .any(|one| one.event == FructoseHarm);
        assert_eq!(found, fires, "{age}");
    }
}

/// What holds of any screening.
fn check_sound(screening: &Screening, answers: &Answers) {
    let warnings = &screening.warnings;
    assert!(warnings.is_sorted_by_key(Warning::gravity), "{warnings:?}");
    let keys: BTreeSet<String> = warnings.iter().map(Warning::key).collect();
    assert_eq!(keys.len(), warnings.len(), "twice: {warnings:?}");
    let said: BTreeSet<&str> = warnings
        .iter()
        .flat_map(|warning| warning.lines.iter().filter_map(|line| line.text.value()))
        .map(Text::en)
        .collect();
    let count: usize = warnings.iter().map(|warning| warning.lines.len()).sum();
    assert_eq!(said.len(), count, "said twice: {warnings:?}");
    for warning in warnings {
        if let Cause::Fact(field) = warning.cause {
            // What is shown was answered, is not asked for, and not answered "absent".
            assert!(answers.has(field), "{warning:?}");
            assert!(!screening.unknown.contains(&field), "{warning:?}");
            assert_ne!(answers.text(field), "absent", "{warning:?}");
        }
    }
    for field in &screening.unknown {
        assert!(!answers.has(*field), "{field:?} is answered and asked for");
    }
    let checks = screening.checks();
    let distinct: BTreeSet<&str> = checks
        .iter()
        .filter_map(|check| check.value())
        .map(Text::en)
        .collect();
    assert_eq!(distinct.len(), checks.len());
    let harms = screening.harms();
    assert!(harms.is_sorted_by_key(Harm::gravity));
    let events: BTreeSet<AdverseEvent> = harms.iter().map(|harm| harm.event).collect();
    assert_eq!(events.len(), harms.len(), "a harm in two cards");
    let carded: usize = harms.iter().map(|harm| harm.warnings.len()).sum();
    assert_eq!(carded, warnings.len());
}

/// Nothing that was there is gone, and nothing is lighter.
fn check_no_less(before: &Screening, after: &Screening) {
    for warning in &before.warnings {
        assert!(after.warnings.contains(warning), "lost: {warning:?}");
    }
    let gravest = |screening: &Screening| screening.warnings.first().map_or(Note, Warning::gravity);
    assert!(gravest(after) <= gravest(before));
    let before = slowing_risks(before);
    let after = slowing_risks(after);
    assert!(before.iter().all(|field| after.contains(field)));
}

#[test]
fn every_pair_of_risks_is_sound_and_no_risk_takes_from_another() {
    for (index, one) in RISKY.iter().enumerate() {
        let alone = answers(&[WELL, &[*one]]);
        let first = screen(&patient(&alone));
        check_sound(&first, &alone);
        assert!(!first.warnings.is_empty(), "{one:?}");
        for other in &RISKY[index + 1..] {
            let both = answers(&[WELL, &[*one, *other]]);
            let screening = screen(&patient(&both));
            check_sound(&screening, &both);
            check_no_less(&first, &screening);
            check_no_less(&screened(&[WELL, &[*other]]), &screening);
        }
    }
}

proptest! {
    /// Any of the facts there, absent or not known: it is sound; and one more risk takes nothing away.
    #[test]
    fn any_facts_are_sound_and_one_more_risk_never_takes_away(
        states in prop::collection::vec(0_u8..3, RISKY.len()),
        flipped in 0..RISKY.len(),
        mg in prop::option::of(400_u32..3000),
    ) {
        let mut before = answers(&[WELL]);
        for ((field, risky), state) in RISKY.iter().zip(&states) {
            match state {
                1 => before.set(*field, *risky),
                2 => before.set(*field, ""),
                _ => {}
            }
        }
        let course = mg.map(DosePerKilogram::mg);
        let (field, risky) = RISKY[flipped];
        let well = WELL.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| *text);
        before.set(field, well);
        let mut after = before.clone();
        after.set(field, risky);
        let screening = screen_for(&Patient::read(&before).0, course);
        let more = screen_for(&Patient::read(&after).0, course);
        check_sound(&screening, &before);
        check_sound(&more, &after);
        check_no_less(&screening, &more);
    }
}

/// Octagam 10% by its US label for dermatomyositis: 1.8 mL/kg/h for a patient at risk.
fn octagam(facts: &[&[(Field, &str)]]) -> Typed {
    let mut case = answers(facts);
    for (setting, text) in [
        (Setting::OwnDose, "0.4"),
        (Setting::OwnBasis, "day"),
        (Setting::OwnDays, "5"),
        (Setting::Product, "octagam-10-us"),
        (Setting::Label, "us-dm"),
    ] {
        case.set_under(setting.key(), text.to_owned());
    }
    Typed {
        condition: Condition::Mg,
        regimen: OWN_REGIMEN,
        days: None,
        case,
        ward: ordering::ward(&[(Setting::Country.key(), "us")]),
    }
}

/// A written reason for every stop.
fn passed(mut typed: Typed) -> Typed {
    for stop in stops_of(&screen(&typed.read().0)) {
        typed
            .case
            .set_under(&stop.reason_key(), "agreed with immunology".to_owned());
    }
    typed
}

#[test]
fn a_limit_lowers_the_rate_and_nothing_else_does() {
    for (field, risky) in RISKY {
        let typed = passed(octagam(&[WELL, &[(*field, *risky)]]));
        let screening = screen(&typed.read().0);
        let limits = screening.warnings.iter().any(|one| one.gravity() == Limit);
        let order = typed.order().unwrap().unwrap();
        let rates = order.supply.unwrap().rates.unwrap();
        let limit = rates.limit.map(|(rate, _)| rate.as_microlitres_per_hour());
        assert_eq!(limit, limits.then_some(1800), "{field:?}");
        assert_eq!(slowing_risks(&screening).is_empty(), !limits, "{field:?}");
    }
}

#[test]
fn a_caution_and_a_limit_add_a_check() {
    for (field, risky) in RISKY {
        let screening = screened(&[WELL, &[(*field, *risky)]]);
        let asks = screening
            .warnings
            .iter()
            .any(|one| matches!(one.gravity(), Limit | Caution));
        assert_eq!(!screening.checks().is_empty(), asks, "{field:?}");
    }
}

/// The stops that still stand.
fn standing(typed: &Typed) -> Vec<String> {
    match typed.order().unwrap() {
        Err(OrderError::Stopped(stops)) => stops.into_iter().map(|stop| stop.key).collect(),
        Err(other) => panic!("{other:?}"),
        Ok(_) => Vec::new(),
    }
}

const STOPS: [(&str, &[(Field, &str)]); 3] = [
    (
        "ae-anaphylaxis.iga-deficiency",
        &[(Field::IgaDeficiency, "present")],
    ),
    (
        "ae-anaphylaxis.severe-iga-deficiency",
        &[
            (Field::SevereIgaDeficiency, "present"),
            (Field::IgaDeficiency, ""),
        ],
    ),
    (
        "ae-anaphylaxis.earlier-reaction",
        &[(Field::EarlierReaction, "severe")],
    ),
];

#[test]
fn a_stop_is_passed_by_its_own_written_reason_and_by_nothing_else() {
    let long = "x".repeat(REASON_LONGEST + 1);
    for (key, facts) in STOPS {
        let typed = octagam(&[WELL, facts]);
        assert_eq!(standing(&typed), [key]);
        let under = format!("order.stop-override.{key}");
        let with = |key: &str, reason: &str| {
            let mut other = typed.clone();
            other.case.set_under(key, reason.to_owned());
            standing(&other)
        };
        for blank in [
            "", " ", "\u{3000}", "\t\n", "\u{200b}", "...", "—", "。", &long,
        ] {
            assert_eq!(with(&under, blank), [key], "{blank:?}");
        }
        // The reason for another stop, a bare setting, or a ward's reason does not cover it.
        for (other, _) in STOPS.iter().filter(|(other, _)| *other != key) {
            let other = format!("order.stop-override.{other}");
            assert_eq!(with(&other, "agreed"), [key]);
        }
        assert_eq!(with("order.stop-override", "agreed"), [key]);
        let mut ward = typed.clone();
        ward.ward.set_under(&under, "always".to_owned());
        assert_eq!(standing(&ward), [key]);
        for reason in ["緊急、血液内科と相談済み", "agreed", " a\n b "] {
            assert_eq!(with(&under, reason), Vec::<String>::new(), "{reason:?}");
        }
    }
}

#[test]
fn the_reason_stays_with_the_order_on_one_line() {
    let (key, facts) = STOPS[0];
    let mut typed = octagam(&[WELL, facts]);
    typed.case.set_under(
        &format!("order.stop-override.{key}"),
        " agreed\nwith  immunology ".to_owned(),
    );
    let order = typed.order().unwrap().unwrap();
    assert_eq!(order.overridden.len(), 1);
    assert_eq!(order.overridden[0].stop.key, key);
    assert_eq!(order.overridden[0].reason, "agreed with immunology");
    assert!(order.overridden[0].stop.says.len() >= 3);
}

#[test]
fn a_stop_that_comes_back_asks_for_its_reason_again() {
    let (_, facts) = STOPS[2];
    let mut typed = passed(octagam(&[WELL, facts]));
    forget_reasons(&mut typed.case);
    assert_eq!(
        standing(&typed),
        Vec::<String>::new(),
        "it stands as long as the stop does"
    );
    typed.case.set(Field::EarlierReaction, "none");
    forget_reasons(&mut typed.case);
    typed.case.set(Field::EarlierReaction, "severe");
    assert_eq!(standing(&typed), [STOPS[2].0]);
}

#[test]
fn clearances_worked_out_by_hand() {
    for (age, weight, sex, creatinine, expected) in [
        // 75 × 70 ÷ (72 × 1.4) = 52.083
        ("65", "70", "male", "1.4 mg/dL", "52 mL/min"),
        // 95 × 60 × 0.85 ÷ (72 × 0.9) = 74.768
        ("45", "60", "female", "0.9 mg/dL", "74.7 mL/min"),
        // 80 × 80 ÷ (72 × 1.2) = 74.074; 1.2 mg/dL = 106.08 µmol/L
        ("60", "80", "male", "1.2 mg/dL", "74 mL/min"),
        ("60", "80", "male", "106.08 µmol/L", "74 mL/min"),
        // 40 × 50 × 0.85 ÷ (72 × 3) = 7.870
        ("100", "50", "female", "3 mg/dL", "7.8 mL/min"),
    ] {
        let facts = [
            (Field::Age, age),
            (Field::Weight, weight),
            (Field::Sex, sex),
            (Field::Creatinine, creatinine),
        ];
        let computed = clearance(&patient(&answers(&[&facts]))).unwrap().unwrap();
        let figure = computed.clearance.figure().replace('\u{a0}', " ");
        assert_eq!(figure, expected, "{creatinine}");
        assert!(computed.working.en().contains("actual body weight"));
        assert!(computed.working.ja().contains("実測体重"));
    }
}

#[test]
fn outside_of_the_ages_that_were_read_there_is_no_clearance() {
    for (age, none) in [("19", true), ("20", false), ("100", false), ("101", true)] {
        let facts = [
            (Field::Age, age),
            (Field::Weight, "60"),
            (Field::Sex, "male"),
            (Field::Creatinine, "1 mg/dL"),
        ];
        let computed = clearance(&patient(&answers(&[&facts]))).unwrap();
        assert_eq!(computed == Err(NoClearance::Age), none, "{age}");
    }
}

proptest! {
    /// Against the fraction itself: the result is its whole part in tenths, in either unit.
    #[test]
    fn a_clearance_is_the_fraction_rounded_down(
        age in 20_i64..=100, grams in 35_000_i64..180_000, female: bool, thousandths in 300_i64..=12_000,
    ) {
        let sex = if female { "female" } else { "male" };
        let (age_typed, weight) = (age.to_string(), format!("{}.{:03}", grams / 1000, grams % 1000));
        let in_mg = format!("{}.{thousandths:03} mg/dL", thousandths / 1000, thousandths = thousandths % 1000);
        let facts = [(Field::Age, age_typed.as_str()), (Field::Weight, &weight), (Field::Sex, sex), (Field::Creatinine, &in_mg)];
        let (known, findings) = Patient::read(&answers(&[&facts]));
        prop_assert!(findings.is_empty(), "{:?}", findings);
        let tenths = clearance(&known).unwrap().unwrap().clearance.as_tenths();
        // (140 − age) × kg × f ÷ (72 × mg/dL), numerator and denominator by themselves.
        let factor = if female { 85 } else { 100 };
        let numerator = i128::from((140 - age) * grams * factor) * 10;
        let denominator = i128::from(72 * thousandths * 100);
        prop_assert_eq!(i128::from(tenths), numerator / denominator);
    }

    #[test]
    fn both_units_are_one_amount_and_more_creatinine_is_never_more_clearance(
        tenths_of_ten in 1_i64..=120, more in 0_i64..500,
    ) {
        // 0.1 mg/dL is 8.84 µmol/L, so both can be typed exactly.
        let mg = Creatinine::parse(&format!("{}.{} mg/dL", tenths_of_ten / 10, tenths_of_ten % 10)).unwrap();
        let hundredths = tenths_of_ten * 884;
        let micromol = Creatinine::parse(&format!("{}.{:02} µmol/L", hundredths / 100, hundredths % 100)).unwrap();
        prop_assert_eq!(mg.as_tenths_nmol(), micromol.as_tenths_nmol());
        let with = |creatinine: Creatinine| {
            let known = Patient { creatinine: Some(creatinine), ..patient(&answers(&[WELL])) };
            clearance(&known).unwrap().unwrap().clearance
        };
        prop_assert_eq!(with(mg), with(micromol));
        prop_assert!(with(mg.with_number(mg.number() + more)) <= with(mg));
    }

    /// A number alone is never taken, whatever it is.
    #[test]
    fn a_creatinine_without_its_unit_is_refused(number in "[0-9]{1,4}([.][0-9]{1,2})?") {
        prop_assert!(Creatinine::parse(&number).is_err());
        let typed = [(Field::Creatinine, number.as_str())];
        let (known, findings) = Patient::read(&answers(&[&typed]));
        prop_assert_eq!(known.creatinine, None);
        prop_assert_eq!(findings.len(), 1);
    }
}
