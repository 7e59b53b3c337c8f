//! Ids: studies, keys and sources stand once, and under the condition that leans on them.

use std::collections::BTreeSet;

use ivig_navigator::advice::advise;
use ivig_navigator::evidence::{Claim, Condition, Position, Source, StudyId};

use crate::{answering, distinct, is_key, positions};

#[test]
fn every_study_is_stored_under_its_own_id() {
    distinct("study keys", StudyId::ALL.iter().map(|id| id.key()));
    for id in StudyId::ALL {
        assert_eq!(id.record().id, *id, "the record of {}", id.key());
        assert!(is_key(id.key()), "{}", id.key());
    }
    // The dossier's records, less the three without a page of their own (12.4).
    assert_eq!(StudyId::ALL.len(), 42);
}

/// Where each family of study keys belongs.
const FAMILIES: &[(&str, &[Condition])] = &[
    ("gbs", &[Condition::Gbs]),
    ("cidp", &[Condition::Cidp]),
    ("mmn", &[Condition::Mmn]),
    ("als", &[Condition::Als]),
    ("igm", &[Condition::IgmMag]),
    ("mg", &[Condition::Mg]),
    ("lems", &[Condition::Lems]),
    ("dm", &[Condition::Dm]),
    ("pm", &[Condition::Pm]),
    ("ibm", &[Condition::Ibm]),
    ("sps", &[Condition::Sps]),
    (
        "ms",
        &[
            Condition::MsRelapsing,
            Condition::MsWeakness,
            Condition::MsOpticNeuritis,
        ],
    ),
    ("ep", &[Condition::Epilepsy]),
];

#[test]
fn every_study_stands_under_its_condition() {
    for id in StudyId::ALL {
        let (family, _) = id.key().split_once('-').unwrap();
        let (_, conditions) = FAMILIES.iter().find(|(name, _)| *name == family).unwrap();
        let condition = id.record().condition;
        assert!(conditions.contains(&condition), "{}", id.key());
    }
    let of = |id: StudyId| id.record().condition;
    assert_eq!(of(StudyId::MsNoseworthy2000), Condition::MsWeakness);
    assert_eq!(of(StudyId::MsNoseworthy2001), Condition::MsOpticNeuritis);
    assert_eq!(of(StudyId::MsSorensen1998), Condition::MsRelapsing);
}

/// Every study that a position leans on, and for what.
fn leaned_on(position: &'static Position) -> Vec<(String, StudyId)> {
    let mut found = Vec::new();
    let mut take = |what: &str, studies: &[StudyId]| {
        found.extend(studies.iter().map(|id| (what.to_owned(), *id)));
        distinct(what, studies);
    };
    for regimen in position.regimens {
        take(regimen.key, regimen.studies);
    }
    for combination in position.combinations {
        take(combination.with.en(), combination.studies);
    }
    let claims: Vec<&Claim> = position.grounds.iter().chain(position.caveats).collect();
    for claim in claims {
        take(claim.text.value().unwrap().en(), claim.studies);
    }
    found
}

#[test]
fn a_position_leans_on_studies_of_its_own_condition() {
    for position in positions() {
        for (what, id) in leaned_on(position) {
            let condition = id.record().condition;
            assert_eq!(condition, position.condition, "{what}: {}", id.key());
        }
    }
}

/// Every study that the advice on a condition leans on, whatever is answered.
fn advised_on(condition: Condition) -> BTreeSet<StudyId> {
    let of_patient = |patient| advise(condition, &patient).turns;
    answering::every_patient(condition)
        .into_iter()
        .flat_map(of_patient)
        .flat_map(|turn| turn.claim.studies)
        .copied()
        .collect()
}

#[test]
fn advice_leans_on_studies_of_its_own_condition() {
    for condition in Condition::ALL {
        for id in advised_on(*condition) {
            assert_eq!(id.record().condition, *condition, "{}", id.key());
        }
    }
}

#[test]
fn every_study_is_leaned_on_by_a_position_or_its_advice() {
    let mut named: BTreeSet<StudyId> = positions().flat_map(leaned_on).map(|(_, id)| id).collect();
    for condition in Condition::ALL {
        named.extend(advised_on(*condition));
    }
    for id in StudyId::ALL {
        assert!(named.contains(id), "nothing leans on {}", id.key());
    }
}

#[test]
fn every_key_is_used_once_and_leads_back() {
    distinct("condition keys", Condition::ALL.iter().map(|c| c.key()));
    distinct(
        "condition names",
        Condition::ALL.iter().map(|c| c.name().en()),
    );
    distinct(
        "condition names",
        Condition::ALL.iter().map(|c| c.name().ja()),
    );
    distinct("abbreviations", Condition::ALL.iter().map(|c| c.short()));
    for condition in Condition::ALL {
        assert!(is_key(condition.key()));
        assert_eq!(Condition::from_key(condition.key()), Some(*condition));
    }
    assert_eq!(Condition::from_key("GBS"), None);
    assert_eq!(Condition::from_key(""), None);
}

#[test]
fn every_source_is_listed_once() {
    distinct("pages", Source::ALL.iter().map(|source| source.page()));
    distinct("codes", Source::ALL.iter().map(|source| source.code()));
}
