//! Warnings that turn on more than one fact, or on the dose.

use ivig_navigator::patient::Field;
use ivig_navigator::quantity::DosePerKilogram;
use ivig_navigator::safety::AdverseEvent::{
    AsepticMeningitis, FructoseHarm, Haemolysis, InfusionReaction, RenalTubularNecrosis as Kidney,
};
use ivig_navigator::safety::Gravity::{Caution, Note, Stop};
use ivig_navigator::safety::{Cause, Warning, screen_for};

use crate::risks::{WELL, answers};
use crate::{patient, screened};

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
