//! Every trigger of the dossier: fires, is silent, is asked for, and names its source.

use std::collections::BTreeSet;

use ivig_navigator::evidence::Source;
use ivig_navigator::patient::{Field, Patient};
use ivig_navigator::quantity::DosePerKilogram;
use ivig_navigator::safety::AdverseEvent::{
    Anaphylaxis, AsepticMeningitis, FluidOverload, FructoseHarm, Haemolysis, InfusionReaction,
    ProlineLoad, RenalTubularNecrosis as Kidney, Thromboembolism as Clot, VaccineFailure,
};
use ivig_navigator::safety::Gravity::{Caution, Limit, Note, Stop};
use ivig_navigator::safety::{
    AdverseEvent, Cause, Gravity, Layer, Line, Warning, screen, screen_for,
};

use crate::risks::{RISKY, WELL, answers};
use crate::{patient, screened};

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
