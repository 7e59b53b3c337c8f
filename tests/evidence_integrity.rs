//! The evidence as a whole: ids, doses, head counts, identifiers, names, against the dossier's tables.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod answering;

use std::collections::{BTreeMap, BTreeSet};

use ivig_navigator::advice::advise;
use ivig_navigator::evidence::since_2004::{Change, since};
use ivig_navigator::evidence::{
    Claim, Condition, Course, Direction, Fact, Layout, Line, Mention, Phase, Position, Regimen,
    Repeat, Source, Stance, Status, StudyId, review_2004,
};

fn positions() -> impl Iterator<Item = &'static Position> {
    Condition::ALL
        .iter()
        .map(|condition| review_2004::position(*condition))
}

/// Fails where a value stands twice.
fn distinct<T: Ord + std::fmt::Debug>(what: &str, values: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for value in values {
        let shown = format!("{value:?}");
        assert!(seen.insert(value), "{what}: {shown} stands twice");
    }
}

fn is_key(key: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    !key.is_empty() && key.chars().all(fits)
}

// Ids.

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

// Regimens and courses.

fn regimens() -> impl Iterator<Item = &'static Regimen> {
    positions().flat_map(|position| position.regimens)
}

/// Every schedule there is, of regimens and of studies, and where it stands.
fn phases() -> Vec<(&'static str, Phase)> {
    let named = regimens().map(|regimen| (regimen.key, regimen.schedule.value().unwrap()));
    let studied = StudyId::ALL.iter().flat_map(|id| {
        let regimen = id.record().regimen.value().unwrap_or_default();
        regimen.iter().map(|phase| (id.key(), *phase))
    });
    named.chain(studied).collect()
}

#[test]
fn every_regimen_has_a_name_of_its_own() {
    distinct("regimen keys", regimens().map(|regimen| regimen.key));
    for position in positions() {
        for regimen in position.regimens {
            let condition = position.condition.key();
            assert!(regimen.key.starts_with(&format!("{condition}-")));
            assert!(is_key(regimen.key), "{}", regimen.key);
            assert!(!regimen.studies.is_empty(), "{}", regimen.key);
        }
    }
}

#[test]
fn the_regimens_are_those_of_the_dossier() {
    /// Key, mg/kg a course, and where the source states them mg/kg a day and days.
    type Row = (&'static str, u32, Option<(u32, u8)>);
    // Dossier, 3.1 and the records.
    const NAMED: &[Row] = &[
        ("gbs-0.4x5", 2000, Some((400, 5))),
        ("cidp-0.4x5", 2000, Some((400, 5))),
        ("cidp-1x2", 2000, Some((1000, 2))),
        ("mmn-0.4x5", 2000, Some((400, 5))),
        ("mmn-0.4-weekly", 400, Some((400, 1))),
        ("mg-0.4x5", 2000, Some((400, 5))),
        ("mg-0.4x3", 1200, Some((400, 3))),
        ("mg-1x1", 1000, Some((1000, 1))),
        ("mg-1x2", 2000, Some((1000, 2))),
        ("lems-1x2", 2000, Some((1000, 2))),
        ("dm-2-monthly", 2000, None),
        ("pm-1x2-monthly", 2000, Some((1000, 2))),
        ("ibm-2-monthly", 2000, None),
        ("sps-1x2-monthly", 2000, Some((1000, 2))),
        ("epilepsy-0.4x5", 2000, Some((400, 5))),
    ];
    let found: BTreeMap<&str, &Regimen> = regimens().map(|r| (r.key, r)).collect();
    let listed: BTreeSet<&str> = NAMED.iter().map(|row| row.0).collect();
    assert_eq!(found.keys().copied().collect::<BTreeSet<_>>(), listed);
    for (key, total, split) in NAMED {
        let course = found[key].schedule.value().unwrap().course;
        assert_eq!(course.per_course().as_mg(), *total, "{key}");
        let held = course.split().map(|s| (s.per_day.as_mg(), s.days));
        assert_eq!(held, *split, "{key}");
    }
}

#[test]
fn days_times_daily_dose_is_the_total() {
    let phases = phases();
    assert!(phases.len() > 40);
    for (key, phase) in phases {
        let course: Course = phase.course;
        let total = course.per_course().as_mg();
        // From the lowest dose tried (0.1 g/kg) to the highest (2.5 g/kg).
        assert!((100..=2500).contains(&total), "{key}: {total} mg/kg");
        if let Some(split) = course.split() {
            let product = split.per_day.times(split.days).unwrap();
            assert_eq!(product.as_mg(), total, "{key}");
            assert!((1..=6).contains(&split.days), "{key}");
            assert!(split.per_day.as_mg() <= 1000, "{key}");
        }
        if let Repeat::Every(_, Some(times)) = phase.repeat {
            assert!(times > 1, "{key}: given {times} times");
        }
    }
}

#[test]
fn a_regimen_was_given_in_a_study_it_names() {
    for regimen in regimens() {
        let course = regimen.schedule.value().unwrap().course;
        let given = regimen.studies.iter().any(|id| {
            let phases = id.record().regimen.value().unwrap_or_default();
            phases.iter().any(|phase| {
                // A trial may state a total only, or have compared several doses.
                phase.course == course
                    || phase.course.per_course() == course.per_course()
                    || id.record().further.iter().any(|fact| {
                        let figure = course.per_course().figure();
                        fact.value().is_some_and(|text| text.en().contains(&figure))
                    })
            })
        });
        assert!(given, "no study named by {} gave it", regimen.key);
    }
}

#[test]
fn a_condition_without_a_settled_dose_has_no_regimen() {
    for position in positions() {
        let line = position.line.value().unwrap();
        let silent = matches!(
            line,
            Line::NotEffective | Line::NotStated | Line::Unresolved
        );
        assert!(
            !silent || position.regimens.is_empty(),
            "{:?}",
            position.condition
        );
    }
    let without: Vec<Condition> = positions()
        .filter(|position| position.regimens.is_empty())
        .map(|position| position.condition)
        .collect();
    assert_eq!(
        without,
        [
            Condition::MillerFisher,
            Condition::Als,
            Condition::IggIgaParaprotein,
            Condition::IgmMag,
            Condition::SmallFibre,
            Condition::Imnm,
            Condition::MsRelapsing,
            Condition::MsWeakness,
            Condition::MsOpticNeuritis,
            Condition::Aqp4OpticNeuritis,
            Condition::AutoimmuneEpilepsy,
        ]
    );
}

// Studies.

#[test]
fn nobody_is_counted_who_did_not_enter() {
    for id in StudyId::ALL {
        let counts = id.record().participants;
        let [entered, analysed, completed] =
            [counts.entered, counts.analysed, counts.completed].map(|count| count.value());
        for (more, fewer) in [
            (entered, analysed),
            (entered, completed),
            (analysed, completed),
        ] {
            if let (Some(more), Some(fewer)) = (more, fewer) {
                assert!(more >= fewer && fewer > 0, "{}", id.key());
            }
        }
        assert!(entered.is_none_or(|n| (4..=400).contains(&n)) || is_review(*id));
    }
}

fn is_review(id: StudyId) -> bool {
    let design = id.record().design.value();
    design.is_some_and(|design| design.layout == Layout::Review)
}

#[test]
fn a_result_goes_with_its_design() {
    for id in StudyId::ALL {
        let study = id.record();
        let (Some(design), Some(direction)) = (study.design.value(), study.direction.value())
        else {
            continue;
        };
        let without_control = matches!(
            direction,
            Direction::UncontrolledPositive | Direction::UncontrolledNegative
        );
        match design.layout {
            Layout::Uncontrolled => assert!(without_control, "{}", id.key()),
            Layout::Review => {}
            _ => assert!(!without_control, "{}", id.key()),
        }
        let named = study.comparators.value().unwrap_or_default();
        distinct(
            id.key(),
            named.iter().map(|comparator| comparator.text().en()),
        );
    }
}

/// Dossier, 12.4: looked for again and not found. A null is better than a guess.
const NO_PMID: [StudyId; 15] = [
    StudyId::GbsPsgbs1997,
    StudyId::GbsVanKoningsveld2004,
    StudyId::CidpMendell2001,
    StudyId::CidpVanDoorn1990,
    StudyId::MmnVanDenBerg1995,
    StudyId::MmnLeger2001,
    StudyId::MgGajdos1997,
    StudyId::LemsBain1996,
    StudyId::DmDalakas1993,
    StudyId::IbmWalter2000,
    StudyId::SpsDalakas2001,
    StudyId::MsSorensen1998,
    StudyId::MsLewanska2002,
    StudyId::MsNoseworthy2000,
    StudyId::MsNoseworthy2001,
];

#[test]
fn a_pmid_that_was_not_found_is_not_held() {
    for id in NO_PMID {
        let pmid = id.record().pmid;
        assert_eq!(pmid.value(), None, "{}", id.key());
        assert_eq!(pmid.status(), Status::Unverified, "{}", id.key());
    }
}

#[test]
fn a_pmid_that_is_held_was_verified() {
    let held: Vec<(StudyId, Fact<u32>)> = StudyId::ALL
        .iter()
        .map(|id| (*id, id.record().pmid))
        .filter(|(_, pmid)| pmid.value().is_some())
        .collect();
    assert!(held.len() > 15);
    distinct("PMIDs", held.iter().map(|(_, pmid)| pmid.value()));
    for (id, pmid) in held {
        let number = pmid.value().unwrap();
        // PubMed's numbers of 1990 to 2006.
        assert!((1_000_000..17_000_000).contains(&number), "{}", id.key());
        assert_eq!(pmid.status(), Status::Verified, "{}", id.key());
        assert!(!NO_PMID.contains(&id));
    }
}

#[test]
fn a_doi_looks_like_one() {
    let mut held = Vec::new();
    for id in StudyId::ALL {
        let doi = id.record().doi;
        let Some(text) = doi.value() else {
            assert_eq!(doi.status(), Status::Unverified, "{}", id.key());
            continue;
        };
        let (prefix, suffix) = text.split_once('/').unwrap();
        let registrant = prefix.strip_prefix("10.").unwrap();
        let digits =
            (4..=5).contains(&registrant.len()) && registrant.chars().all(|c| c.is_ascii_digit());
        let sound = suffix.len() > 3
            && suffix.chars().all(|c| c.is_ascii_graphic())
            && !suffix.ends_with(['.', ',', ';']);
        assert!(digits && sound, "{}: {text}", id.key());
        held.push(text);
    }
    assert!(held.len() > 15);
    distinct("DOIs", held);
}

/// Dossier, 12.4: volume and pages, and with them the year, were not found.
const WITHOUT_YEAR: [StudyId; 3] = [
    StudyId::MmnVanDenBerg1995,
    StudyId::MmnVanDenBergVos2002,
    StudyId::EpVanRijckevorsel1994,
];

#[test]
fn the_key_the_short_name_and_the_citation_agree_on_the_year() {
    for id in StudyId::ALL {
        let study = id.record();
        let is_year = |part: &&str| part.len() == 4 && part.chars().all(|c| c.is_ascii_digit());
        let year = id.key().split('-').find(is_year).unwrap();
        let dated = !WITHOUT_YEAR.contains(id);
        let named = study.short.contains(year);
        assert!(named || !dated, "{}: {}", id.key(), study.short);
        if let Some(citation) = study.citation.value() {
            assert_eq!(citation.contains(year), dated, "{}: {citation}", id.key());
        }
    }
    let shown = |id: &StudyId| (id.record().condition, id.record().short);
    distinct("short names", StudyId::ALL.iter().map(shown));
}

#[test]
fn what_the_translation_lost_is_said() {
    let lost = |mention| {
        StudyId::ALL
            .iter()
            .filter(|id| id.record().mention == mention)
            .count()
    };
    for mention in [Mention::Stated, Mention::Damaged, Mention::Absent] {
        assert!(lost(mention) > 0, "{mention:?}");
    }
    // The four placebo-controlled trials of MMN are gone from the translation (dossier, 2.3).
    for id in [
        StudyId::MmnAzulay1994,
        StudyId::MmnVanDenBerg1995,
        StudyId::MmnFederico2000,
        StudyId::MmnLeger2001,
    ] {
        assert_eq!(id.record().mention, Mention::Absent, "{}", id.key());
    }
}

// Positions.

#[test]
fn every_condition_has_the_line_of_therapy_of_the_review() {
    // Dossier, table 3.1; Miller Fisher from 3.2.
    let lines = [
        (Condition::Gbs, Line::FirstLine),
        (Condition::MillerFisher, Line::NotStated),
        (Condition::Cidp, Line::FirstLine),
        (Condition::Mmn, Line::FirstLine),
        (Condition::Als, Line::NotEffective),
        (Condition::IggIgaParaprotein, Line::UncontrolledOnly),
        (Condition::IgmMag, Line::LimitedTransient),
        (Condition::Mg, Line::SecondLine),
        (Condition::Lems, Line::SecondLine),
        (Condition::Dm, Line::SecondLine),
        (Condition::Pm, Line::UncontrolledOnly),
        (Condition::Ibm, Line::LimitedTransient),
        (Condition::Sps, Line::SecondLine),
        (Condition::MsRelapsing, Line::Unresolved),
        (Condition::MsWeakness, Line::NotEffective),
        (Condition::MsOpticNeuritis, Line::NotEffective),
        (Condition::Epilepsy, Line::UncontrolledOnly),
        // Told apart since then.
        (Condition::Imnm, Line::NotStated),
        (Condition::Aqp4OpticNeuritis, Line::NotStated),
        (Condition::AutoimmuneEpilepsy, Line::NotStated),
        (Condition::SmallFibre, Line::NotStated),
    ];
    assert_eq!(lines.len(), Condition::ALL.len());
    for (condition, line) in lines {
        let position = review_2004::position(condition);
        assert_eq!(position.condition, condition);
        assert_eq!(position.line.value(), Some(line), "{condition:?}");
        assert!(position.summary.value().is_some(), "{condition:?}");
        assert!(!position.grounds.is_empty(), "{condition:?}");
        assert!(!position.caveats.is_empty(), "{condition:?}");
    }
}

#[test]
fn the_combinations_are_those_of_the_review() {
    // Dossier, 3.3.
    let held: Vec<(Condition, Stance)> = positions()
        .flat_map(|position| {
            let of = position.condition;
            position.combinations.iter().map(move |c| (of, c.stance))
        })
        .collect();
    for expected in [
        (Condition::Gbs, Stance::NoAddedBenefit),
        (Condition::Cidp, Stance::NotExamined),
        (Condition::Mmn, Stance::Harmful),
        (Condition::Mg, Stance::InsteadOf),
        (Condition::Ibm, Stance::NoAddedBenefit),
        (Condition::Lems, Stance::Together),
        (Condition::Dm, Stance::Together),
    ] {
        assert!(
            held.contains(&expected),
            "{expected:?} is missing: {held:?}"
        );
    }
    let gbs = held.iter().filter(|(of, _)| *of == Condition::Gbs).count();
    assert_eq!(gbs, 2, "plasma exchange, and methylprednisolone");
    for stance in [Stance::Harmful, Stance::NoAddedBenefit, Stance::InsteadOf] {
        assert!(stance.is_against());
    }
    assert!(!Stance::Together.is_against() && !Stance::NotExamined.is_against());
}

#[test]
fn a_claim_of_the_review_alone_says_so() {
    for position in positions() {
        // Where the review puts immunoglobulin is the review's own statement, read in translation.
        assert_eq!(position.line.status(), Status::ReviewOnly);
        assert_eq!(position.summary.status(), Status::ReviewOnly);
        distinct(
            "open questions",
            position.open_questions.iter().map(|q| q.text().en()),
        );
    }
}

#[test]
fn later_knowledge_says_what_became_of_a_position() {
    for condition in Condition::ALL {
        let later = since(*condition);
        assert_eq!(later.position.condition, *condition);
        let silent = review_2004::position(*condition).line.value() == Some(Line::NotStated);
        assert!(silent || later.change != Change::New, "{condition:?}");
    }
}

// Names, as a search finds them.

/// As an input method types it in full width.
fn full_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '!'..='~' => char::from_u32(u32::from(c).checked_add(0xFEE0).unwrap()).unwrap(),
            ' ' => '\u{3000}',
            other => other,
        })
        .collect()
}

/// The same kana of the other kind.
fn hiragana(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'ァ'..='ヶ' => char::from_u32(u32::from(c).checked_sub(0x60).unwrap()).unwrap(),
            other => other,
        })
        .collect()
}

#[test]
fn every_condition_is_found_by_every_name_however_typed() {
    for condition in Condition::ALL {
        let name = condition.name();
        let names = [name.ja(), name.en(), condition.short()];
        for name in names.iter().chain(condition.synonyms()) {
            let typed = [
                (*name).to_owned(),
                name.to_uppercase(),
                name.to_lowercase(),
                full_width(name),
                hiragana(name),
                name.replace(['–', '-'], " "),
                name.replace(['–', '-', '・', ' '], ""),
                name.replace('é', "e"),
                name.replace('é', "e\u{301}"),
                format!("  {name} "),
            ];
            for query in typed {
                let found = Condition::search(&query);
                assert!(found.contains(condition), "{condition:?} by {query:?}");
            }
        }
    }
}

#[test]
fn a_search_finds_what_was_meant_and_nothing_else() {
    use Condition::{
        Als, Aqp4OpticNeuritis, AutoimmuneEpilepsy, Cidp, Dm, Epilepsy, Gbs, Ibm,
        IggIgaParaprotein, IgmMag, Imnm, Lems, Mg, MillerFisher, Mmn, MsOpticNeuritis, MsRelapsing,
        MsWeakness, Pm, SmallFibre, Sps,
    };
    let table: &[(&str, &[Condition])] = &[
        ("GBS", &[Gbs]),
        ("ギランバレー", &[Gbs]),
        ("ぎらん", &[Gbs]),
        ("guillain", &[Gbs]),
        ("ＧＢＳ", &[Gbs]),
        ("AIDP", &[Gbs]),
        ("fisher", &[MillerFisher]),
        ("フィッシャー", &[MillerFisher]),
        ("CIDP", &[Cidp]),
        ("lewis sumner", &[Cidp]),
        ("MMN", &[Mmn]),
        ("伝導ブロック", &[Mmn]),
        ("ALS", &[Als]),
        ("筋萎縮", &[Als]),
        ("MGUS", &[IggIgaParaprotein, IgmMag]),
        ("パラプロテイン", &[IggIgaParaprotein, IgmMag]),
        ("anti-MAG", &[IgmMag]),
        ("重症筋無力症", &[Mg]),
        ("myasthenia", &[Mg]),
        ("MuSK", &[Mg]),
        ("myasthenic", &[Mg, Lems]),
        ("LEMS", &[Lems]),
        ("lambert eaton", &[Lems]),
        ("ランバート", &[Lems]),
        ("皮膚筋炎", &[Dm]),
        ("polymyositis", &[Pm]),
        ("封入体", &[Ibm]),
        ("筋炎", &[Dm, Pm, Imnm, Ibm]),
        ("myositis", &[Dm, Pm, Imnm, Ibm]),
        ("stiff", &[Sps]),
        ("スティッフ", &[Sps]),
        ("GAD", &[Sps]),
        ("多発性硬化症", &[MsRelapsing, MsWeakness, MsOpticNeuritis]),
        (
            "multiple sclerosis",
            &[MsRelapsing, MsWeakness, MsOpticNeuritis],
        ),
        ("視神経", &[MsOpticNeuritis, Aqp4OpticNeuritis]),
        ("NMOSD", &[Aqp4OpticNeuritis]),
        ("HMGCR", &[Imnm]),
        ("LGI1", &[AutoimmuneEpilepsy]),
        ("small fiber", &[SmallFibre]),
        ("West", &[Epilepsy]),
        ("てんかん", &[Epilepsy, AutoimmuneEpilepsy]),
        ("lennox", &[Epilepsy]),
        // Nothing of the review.
        ("kawasaki", &[]),
        ("川崎病", &[]),
        ("ITP", &[]),
        ("pemphigus", &[]),
        ("migraine", &[]),
        ("片頭痛", &[]),
        ("zzz", &[]),
        ("GBSS", &[]),
        // The whole of a name finds that name, not what has it within.
        ("MG", &[Mg]),
        ("mg", &[Mg]),
        ("ＭＧ", &[Mg]),
        ("MS", &[MsRelapsing, MsWeakness, MsOpticNeuritis]),
        ("ON", &[MsOpticNeuritis, Aqp4OpticNeuritis]),
        ("MS-ON", &[MsOpticNeuritis]),
        // Signs are no name.
        ("-", &[]),
        ("・", &[]),
        ("（）", &[]),
        (" - / ", &[]),
    ];
    for (query, expected) in table {
        assert_eq!(Condition::search(query), *expected, "{query}");
    }
}

#[test]
fn a_whole_name_finds_those_who_bear_it() {
    let letters = |text: &str| -> String {
        let lower = text.to_lowercase().replace('é', "e");
        lower.chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let names = |condition: Condition| -> Vec<&str> {
        let name = condition.name();
        let own = [name.ja(), name.en(), condition.short()].into_iter();
        own.chain(condition.synonyms().iter().copied()).collect()
    };
    for condition in Condition::ALL {
        for name in names(*condition) {
            let bears = |other: &Condition| {
                let mut all = names(*other).into_iter();
                all.any(|other| letters(other) == letters(name))
            };
            let expected: Vec<Condition> = Condition::ALL.iter().copied().filter(bears).collect();
            assert!(expected.contains(condition));
            assert_eq!(Condition::search(name), expected, "{name}");
        }
    }
}

#[test]
fn nothing_typed_shows_everything() {
    for query in ["", "   ", "\u{3000}"] {
        assert_eq!(Condition::search(query), Condition::ALL, "{query:?}");
    }
}

#[test]
fn no_synonym_repeats_another_name() {
    for condition in Condition::ALL {
        let name = condition.name();
        let all = [name.ja(), name.en(), condition.short()]
            .into_iter()
            .chain(condition.synonyms().iter().copied());
        distinct("names", all.map(str::to_lowercase));
    }
}
