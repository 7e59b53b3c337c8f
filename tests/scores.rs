//! Scores against worked rows, a second computation, and their laws.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Condition, Fact, Status};
use ivig_navigator::patient::{Answers, Field, GbsDisability, Patient};
use ivig_navigator::scenario::Scenario;
use ivig_navigator::score::{
    Asked, Assessed, MgfaClass, Outcome, Rule, ScoreId, ScoreInput, Value, assess,
};
use ivig_navigator::text::{Language, Text};
use proptest::prelude::*;

fn assessed(id: ScoreId, answers: &Answers, patient: &Patient, condition: Condition) -> Assessed {
    let condition = Some(condition);
    assess(
        id,
        &ScoreInput {
            answers,
            patient,
            condition,
        },
    )
}

/// Answers by the last part of their key, in the order of the score's own items.
fn answered(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (key, level) in pairs {
        answers.set_under(&format!("score.{key}"), (*level).to_owned());
    }
    answers
}

/// An MRC sum as twelve grades that add up to it.
fn mrc(answers: &mut Answers, score: ScoreId, sum: i16) {
    let items = score.score().items;
    for (index, item) in items.iter().enumerate() {
        let index = i16::try_from(index).unwrap();
        let grade = sum / 12 + i16::from(index < sum % 12);
        answers.set_under(item.key, grade.to_string());
    }
}

fn aged(age: i64) -> Patient {
    Patient {
        age: Some(age),
        ..Patient::default()
    }
}

#[test]
fn no_key_is_used_twice_but_for_what_is_asked_once() {
    let mut seen = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for id in ScoreId::ALL {
        let mut own = BTreeSet::new();
        for item in id.score().items {
            assert!(item.key.starts_with("score."), "{}", item.key);
            assert_eq!(item.key.split('.').count(), 3, "{}", item.key);
            assert!(own.insert(item.key), "{} twice in one score", item.key);
            assert_eq!(Field::from_key(item.key), None);
            if !seen.insert(item.key) {
                twice.insert(item.key);
            }
            if let Asked::Levels(levels) = item.asked {
                let keys: BTreeSet<&str> = levels.iter().map(|level| level.key).collect();
                assert_eq!(keys.len(), levels.len(), "{}", item.key);
            }
        }
    }
    assert_eq!(
        twice,
        BTreeSet::from([
            "score.incat.arm",
            "score.incat.leg",
            "score.megos.diarrhoea"
        ])
    );
}

/// Items and range of every score, written from section E and not from the tables.
#[test]
fn every_score_has_the_items_and_the_range_of_its_source() {
    const ROWS: &[(&str, usize, (i16, i16))] = &[
        ("gbs-disability", 1, (0, 6)),
        ("mrc", 12, (0, 60)),
        ("mrc-day7", 12, (0, 60)),
        ("megos", 3, (0, 9)),
        ("megos-day7", 3, (0, 12)),
        ("egris", 3, (0, 7)),
        ("incat", 2, (0, 10)),
        ("adjusted-incat", 4, (-10, 10)),
        ("mgfa", 4, (0, 7)),
        ("mg-adl", 8, (0, 24)),
        ("mmt8", 15, (0, 150)),
        ("mmt8-one-side", 8, (0, 80)),
        ("mrs", 1, (0, 6)),
    ];
    let held: Vec<_> = ScoreId::ALL
        .iter()
        .map(|id| (id.key(), id.score().items.len(), id.score().range))
        .collect();
    assert_eq!(held, ROWS);
    // The range is what the items can make.
    for id in ScoreId::ALL {
        let nothing = assessed(
            *id,
            &Answers::default(),
            &Patient::default(),
            Condition::Gbs,
        );
        match &nothing.outcome {
            Outcome::Points(value) => assert_eq!((value.least, value.most), id.score().range),
            Outcome::Classes(classes) => assert_eq!(classes, MgfaClass::ALL),
        }
        assert!(!nothing.is_complete() && !nothing.is_begun(), "{id:?}");
        assert!(!nothing.missing().is_empty(), "{id:?}");
    }
}

#[test]
fn every_score_says_where_it_is_from() {
    for id in ScoreId::ALL {
        let score = id.score();
        assert!(!score.stated.sources().is_empty(), "{id:?}");
        assert!(score.stated.value().is_some());
        if score.change.value().is_none() {
            assert_eq!(score.change.status(), Status::Unverified);
        }
        let bands = score.bands.iter().map(|band| &band.text);
        let limits = score.not_valid.iter().map(|one| &one.text);
        for fact in bands.chain(limits) {
            assert!(!fact.sources().is_empty(), "{id:?}: {fact:?}");
        }
        assert!(score.bands.is_sorted_by_key(|band| band.from));
    }
    // Only these changes that matter were read.
    let read: Vec<_> = ScoreId::ALL
        .iter()
        .filter(|id| id.score().change.value().is_some())
        .map(|id| id.key())
        .collect();
    assert_eq!(read, ["adjusted-incat", "mg-adl"]);
}

/// What section E says not to build, or was not verified.
#[test]
fn what_was_not_verified_is_not_held() {
    for id in ScoreId::ALL {
        for not_built in ["megris", "rods", "onls", "qmg", "stiffness", "composite"] {
            assert!(!id.key().contains(not_built), "{id:?}");
        }
    }
    let texts = |id: ScoreId| -> Vec<Text> {
        let score = id.score();
        let facts: Vec<&Fact<Text>> = score
            .notes
            .iter()
            .chain(score.bands.iter().map(|band| &band.text))
            .chain([&score.stated, &score.change])
            .collect();
        facts.iter().filter_map(|fact| fact.value()).collect()
    };
    for id in [ScoreId::MegosAdmission, ScoreId::MegosDay7] {
        for text in texts(id) {
            assert!(!text.en().contains('%') && !text.ja().contains('%'));
        }
        let open: Vec<_> = id.score().open.iter().map(|text| text.en()).collect();
        assert_eq!(
            open,
            ["within which time before onset diarrhoea counts"],
            "the window of 4 weeks was not verified"
        );
        assert!(!texts(id).iter().any(|text| text.en().contains("week")));
    }
}

/// Points of mEGOS and EGRIS, written from section E.
fn megos_again(age: i64, diarrhoea: bool, sum: i16, day_7: bool) -> i16 {
    let by_age = match age {
        ..=40 => 0,
        41..=60 => 1,
        _ => 2,
    };
    let step = if day_7 { 3 } else { 2 };
    let by_mrc = match sum {
        51..=60 => 0,
        41..=50 => 1,
        31..=40 => 2,
        _ => 3,
    };
    by_age + i16::from(diarrhoea) + step * by_mrc
}

fn egris_again(days: i16, cranial: bool, sum: i16) -> i16 {
    let by_days = match days {
        ..=3 => 2,
        4..=7 => 1,
        _ => 0,
    };
    let by_mrc = match sum {
        51.. => 0,
        41.. => 1,
        31.. => 2,
        21.. => 3,
        _ => 4,
    };
    by_days + i16::from(cranial) + by_mrc
}

#[test]
fn megos_is_what_a_second_computation_says() {
    let mut compared = 0;
    for (id, mrc_of, day_7) in [
        (ScoreId::MegosAdmission, ScoreId::Mrc, false),
        (ScoreId::MegosDay7, ScoreId::MrcDay7, true),
    ] {
        for age in [0, 5, 6, 39, 40, 41, 59, 60, 61, 62, 100] {
            for diarrhoea in [false, true] {
                for sum in 0..=60 {
                    let level = if diarrhoea { "1" } else { "0" };
                    let mut answers = answered(&[("megos.diarrhoea", level)]);
                    mrc(&mut answers, mrc_of, sum);
                    let result = assessed(id, &answers, &aged(age), Condition::Gbs);
                    let again = megos_again(age, diarrhoea, sum, day_7);
                    assert_eq!(result.total(), Some(again), "{age} {diarrhoea} {sum}");
                    assert!(result.missing().is_empty());
                    let flag = result.band.map(|band| band.from);
                    let expected = match (day_7, age < 6) {
                        (false, _) | (_, true) => None,
                        (true, false) if again >= 6 => Some(6),
                        (true, false) => Some(0),
                    };
                    assert_eq!(flag, expected, "{age} {again}");
                    compared += 1;
                }
            }
        }
    }
    assert_eq!(compared, 2 * 11 * 2 * 61);
}

#[test]
fn egris_is_what_a_second_computation_says() {
    for (days, key) in [(0, "2"), (3, "2"), (4, "1"), (7, "1"), (8, "0"), (30, "0")] {
        for cranial in [false, true] {
            for sum in 0..=60 {
                let level = if cranial { "1" } else { "0" };
                let mut answers = answered(&[("egris.days", key), ("egris.cranial", level)]);
                mrc(&mut answers, ScoreId::Mrc, sum);
                let result = assessed(
                    ScoreId::Egris,
                    &answers,
                    &Patient::default(),
                    Condition::Gbs,
                );
                let again = egris_again(days, cranial, sum);
                assert_eq!(result.total(), Some(again), "{days} {cranial} {sum}");
                let percent = match again {
                    0..=2 => "4%",
                    3..=4 => "24%",
                    _ => "65%",
                };
                let text = result.band.unwrap().text.value().unwrap();
                for language in Language::ALL {
                    assert!(text.get(language).contains(percent), "{again}: {text:?}");
                }
            }
        }
    }
}

#[test]
fn adjusted_incat_leaves_out_what_lies_between_arm_0_and_1() {
    let mut compared = 0;
    for arm_before in 0..=5 {
        for leg_before in 0..=5 {
            for arm in 0..=5_i16 {
                for leg in 0..=5_i16 {
                    let answers = answered(&[
                        ("adjusted-incat.arm-before", &arm_before.to_string()),
                        ("adjusted-incat.leg-before", &leg_before.to_string()),
                        ("incat.arm", &arm.to_string()),
                        ("incat.leg", &leg.to_string()),
                    ]);
                    let patient = Patient::default();
                    let plain = assessed(ScoreId::Incat, &answers, &patient, Condition::Cidp);
                    assert_eq!(plain.total(), Some(arm + leg));
                    let result =
                        assessed(ScoreId::AdjustedIncat, &answers, &patient, Condition::Cidp);
                    let arms = if arm_before.max(arm) <= 1 {
                        0
                    } else {
                        arm_before - arm
                    };
                    let again = arms + leg_before - leg;
                    assert_eq!(result.total(), Some(again));
                    let from = result.band.unwrap().from;
                    assert_eq!(
                        from,
                        [-10, 0, 1][usize::from(again >= 0) + usize::from(again > 0)]
                    );
                    compared += 1;
                }
            }
        }
    }
    assert_eq!(compared, 1296);
    let words = |before: (&str, &str), now: (&str, &str)| {
        let answers = answered(&[
            ("adjusted-incat.arm-before", before.0),
            ("adjusted-incat.leg-before", before.1),
            ("incat.arm", now.0),
            ("incat.leg", now.1),
        ]);
        let patient = Patient::default();
        let result = assessed(ScoreId::AdjustedIncat, &answers, &patient, Condition::Cidp);
        result.sentence().en().to_owned()
    };
    assert_eq!(words(("1", "2"), ("0", "2")), "no change");
    assert_eq!(words(("2", "2"), ("1", "2")), "better by 1");
    assert_eq!(words(("0", "1"), ("1", "3")), "worse by 2");
    assert_eq!(
        words(("0", "1"), ("1", "")),
        "from worse by 4 to better by 1"
    );
}

/// Sums: all least, all most, and one below the most.
#[test]
fn sums_reach_both_ends() {
    for id in ScoreId::ALL {
        let score = id.score();
        let chosen = |most: bool| {
            let mut answers = Answers::default();
            for item in score.items {
                if let Asked::Levels(levels) = item.asked {
                    let by_points = |level: &&ivig_navigator::score::Level| level.points;
                    let level = match most {
                        true => levels.iter().max_by_key(by_points),
                        false => levels.iter().min_by_key(by_points),
                    };
                    answers.set_under(item.key, level.unwrap().key.to_owned());
                }
            }
            answers
        };
        if score.rule != Rule::Sum
            || score
                .items
                .iter()
                .any(|item| !matches!(item.asked, Asked::Levels(_)))
        {
            continue;
        }
        let patient = Patient::default();
        let least = assessed(*id, &chosen(false), &patient, Condition::Mg);
        assert_eq!(least.total(), Some(score.range.0), "{id:?}");
        let most = assessed(*id, &chosen(true), &patient, Condition::Mg);
        assert_eq!(most.total(), Some(score.range.1), "{id:?}");
        assert!(most.is_complete() && most.missing().is_empty());
    }
}

/// The guided choice against the text of the classification.
#[test]
fn mgfa_is_the_class_of_the_text() {
    const ROWS: &[(&str, &str, &str, &str, &[&str])] = &[
        ("no", "no", "none", "", &["I"]),
        ("no", "no", "none", "bulbar", &["I"]),
        ("no", "no", "mild", "limb", &["IIa"]),
        ("no", "no", "mild", "bulbar", &["IIb"]),
        ("no", "no", "moderate", "limb", &["IIIa"]),
        ("no", "no", "moderate", "bulbar", &["IIIb"]),
        ("no", "no", "severe", "limb", &["IVa"]),
        ("no", "no", "severe", "bulbar", &["IVb"]),
        // A feeding tube without intubation is IVb whatever else there is.
        ("no", "yes", "mild", "limb", &["IVb"]),
        ("no", "yes", "", "", &["IVb"]),
        ("yes", "", "", "", &["V"]),
        ("yes", "yes", "mild", "limb", &["V"]),
        // What is not known leaves classes open.
        ("no", "no", "mild", "", &["IIa", "IIb"]),
        ("no", "", "mild", "limb", &["IIa", "IVb"]),
        ("", "no", "severe", "limb", &["IVa", "V"]),
    ];
    for (intubated, tube, severity, mainly, expected) in ROWS {
        let answers = answered(&[
            ("mgfa.intubated", intubated),
            ("mgfa.tube", tube),
            ("mgfa.severity", severity),
            ("mgfa.mainly", mainly),
        ]);
        let result = assessed(ScoreId::Mgfa, &answers, &Patient::default(), Condition::Mg);
        let Outcome::Classes(classes) = &result.outcome else {
            panic!("{result:?}");
        };
        let labels: Vec<&str> = classes.iter().map(|class| class.label()).collect();
        assert_eq!(labels, *expected);
        assert_eq!(result.is_complete(), expected.len() == 1);
        assert_eq!(result.missing().is_empty(), expected.len() == 1);
    }
}

#[test]
fn megos_is_withheld_where_it_is_not_valid() {
    let mut answers = answered(&[("megos.diarrhoea", "1")]);
    mrc(&mut answers, ScoreId::MrcDay7, 20);
    let flag = |patient: &Patient, condition| {
        let result = assessed(ScoreId::MegosDay7, &answers, patient, condition);
        (result.band.is_some(), result.not_valid.len())
    };
    assert_eq!(flag(&aged(70), Condition::Gbs), (true, 0));
    assert_eq!(flag(&aged(70), Condition::MillerFisher), (false, 1));
    assert_eq!(flag(&aged(5), Condition::Gbs), (false, 1));
    assert_eq!(flag(&aged(6), Condition::Gbs), (true, 0));
    let walking = |gbs_disability| Patient {
        gbs_disability: Some(gbs_disability),
        ..aged(70)
    };
    assert_eq!(
        flag(&walking(GbsDisability::Score2), Condition::Gbs),
        (false, 1)
    );
    assert_eq!(
        flag(&walking(GbsDisability::Score3), Condition::Gbs),
        (true, 0)
    );
}

#[test]
fn a_band_is_said_only_where_all_of_the_range_lies_in_it() {
    // Age not known: 9 to 11 at day 7, and 6 is passed whatever the age.
    let mut answers = answered(&[("megos.diarrhoea", "0")]);
    mrc(&mut answers, ScoreId::MrcDay7, 20);
    let unknown = Patient::default();
    let result = assessed(ScoreId::MegosDay7, &answers, &unknown, Condition::Gbs);
    assert_eq!(
        result.outcome,
        Outcome::Points(Value { least: 9, most: 11 })
    );
    assert_eq!(result.band.unwrap().from, 6);
    // 3 to 6: the age decides, so nothing is said.
    let mut answers = answered(&[]);
    mrc(&mut answers, ScoreId::MrcDay7, 45);
    let result = assessed(ScoreId::MegosDay7, &answers, &unknown, Condition::Gbs);
    assert_eq!(result.outcome, Outcome::Points(Value { least: 3, most: 6 }));
    assert_eq!(result.band, None);
    assert_eq!(result.missing().len(), 2);
}

#[test]
fn a_part_of_the_mrc_sum_counts_as_far_as_it_goes() {
    let mut answers = Answers::default();
    mrc(&mut answers, ScoreId::Mrc, 55);
    // One grade of 5 is taken back: 50 to 55, and the cut at 51 lies between.
    let item = ScoreId::Mrc.score().items[0];
    assert_eq!(answers.text_under(item.key), "5");
    answers.set_under(item.key, String::new());
    let result = assessed(ScoreId::MegosAdmission, &answers, &aged(30), Condition::Gbs);
    assert_eq!(result.lines[2].points, Value { least: 0, most: 2 });
    assert_eq!(result.lines[2].answer.as_ref().unwrap().en(), "50 to 55");
}

#[test]
fn a_fact_is_taken_over_only_where_it_is_one() {
    for (level, taken) in [("0", true), ("5", true), ("6", false), ("", false)] {
        let answers = answered(&[("gbs-disability.score", level)]);
        let patient = Patient::default();
        let result = assessed(ScoreId::GbsDisability, &answers, &patient, Condition::Gbs);
        let fact = result.as_fact();
        assert_eq!(fact.is_some(), taken, "{level}");
        if let Some((field, key)) = fact {
            assert_eq!((field, key.as_str()), (Field::GbsDisability, level));
        }
    }
    let with_fact = ScoreId::ALL.iter().filter(|id| id.score().fact.is_some());
    assert_eq!(with_fact.count(), 1);
}

/// The levels of the score read as the answers of the fact do.
#[test]
fn the_score_of_gbs_says_what_the_fact_says() {
    let Asked::Levels(levels) = ScoreId::GbsDisability.score().items[0].asked else {
        panic!("levels");
    };
    for score in [
        GbsDisability::Score0,
        GbsDisability::Score1,
        GbsDisability::Score2,
        GbsDisability::Score4,
        GbsDisability::Score5,
    ] {
        assert!(
            levels.iter().any(|level| level.label == score.meaning()),
            "{score:?}"
        );
    }
}

#[test]
fn a_fact_that_is_the_same_answers_a_score_until_it_is_answered_itself() {
    let patient = Patient::default();
    for (fact, score, total) in [
        ("", "", None),
        ("4", "", Some(4)),
        ("4", "2", Some(2)),
        ("", "6", Some(6)),
        ("of a later version", "", None),
    ] {
        let mut answers = answered(&[("gbs-disability.score", score)]);
        answers.set(Field::GbsDisability, fact);
        let result = assessed(ScoreId::GbsDisability, &answers, &patient, Condition::Gbs);
        assert_eq!(result.total(), total, "fact {fact}, score {score}");
        assert_eq!(result.missing().is_empty(), total.is_some());
        // No other score is answered by it.
        let other = assessed(ScoreId::Mrs, &answers, &patient, Condition::Gbs);
        assert_eq!(other.total(), None);
    }
}

#[test]
fn answers_are_kept_beside_the_facts_and_change_none() {
    let mut scenario = Scenario::default();
    scenario.answers.set(Field::Weight, "70");
    let before = Patient::read(&scenario.answers);
    for id in ScoreId::ALL {
        for item in id.score().items {
            if let Asked::Levels(levels) = item.asked {
                scenario
                    .answers
                    .set_under(item.key, levels[0].key.to_owned());
            }
        }
    }
    assert_eq!(Patient::read(&scenario.answers), before);
    let kept = serde_json::to_string(&scenario).unwrap();
    let back: Scenario = serde_json::from_str(&kept).unwrap();
    assert_eq!(back, scenario);
}

/// A score, some of its answers, and an age.
fn any_answers() -> impl Strategy<Value = (ScoreId, Vec<Option<usize>>, Option<i64>)> {
    let id = prop::sample::select(ScoreId::ALL.to_vec());
    id.prop_flat_map(|id| {
        let questions = questions(id).len();
        let chosen = prop::collection::vec(prop::option::weighted(0.7, 0_usize..20), questions);
        (Just(id), chosen, prop::option::of(0_i64..110))
    })
}

/// Keys and stored levels of all that a score asks, the scores below it included.
fn questions(id: ScoreId) -> Vec<(&'static str, Vec<&'static str>)> {
    let each = id.score().items.iter();
    each.flat_map(|item| match item.asked {
        Asked::Levels(levels) => vec![(item.key, levels.iter().map(|level| level.key).collect())],
        Asked::Age(_) => Vec::new(),
        Asked::Total(of, _) => questions(of),
    })
    .collect()
}

fn chosen(id: ScoreId, picks: &[Option<usize>], backwards: bool) -> Answers {
    let mut pairs: Vec<_> = questions(id).into_iter().zip(picks).collect();
    if backwards {
        pairs.reverse();
    }
    let mut answers = Answers::default();
    for ((key, levels), pick) in pairs {
        if let Some(pick) = pick {
            answers.set_under(key, levels[pick % levels.len()].to_owned());
        }
    }
    answers
}

fn patient_of(age: Option<i64>) -> Patient {
    Patient {
        age,
        ..Patient::default()
    }
}

/// The ends of a result; of classes, the places of the first and the last.
fn ends(result: &Assessed) -> (i16, i16) {
    match &result.outcome {
        Outcome::Points(value) => (value.least, value.most),
        Outcome::Classes(classes) => {
            let place = |class: &MgfaClass| {
                let at = MgfaClass::ALL.iter().position(|one| one == class).unwrap();
                i16::try_from(at).unwrap()
            };
            (place(&classes[0]), place(classes.last().unwrap()))
        }
    }
}

fn figures(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|figure| !figure.is_empty())
        .map(str::to_owned)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn a_result_lies_within_its_range((id, picks, age) in any_answers()) {
        let result = assessed(id, &chosen(id, &picks, false), &patient_of(age), Condition::Gbs);
        let (least, most) = ends(&result);
        let range = id.score().range;
        prop_assert!(range.0 <= least && least <= most && most <= range.1);
        for line in &result.lines {
            prop_assert!(line.points.least <= line.points.most);
            prop_assert!(line.answer.is_some() || line.is_missing());
        }
        prop_assert_eq!(result.is_complete(), result.missing().is_empty());
        if id.score().rule == Rule::Sum {
            let sum: i16 = result.lines.iter().map(|line| line.points.least).sum();
            prop_assert_eq!(sum, least);
        }
    }

    #[test]
    fn an_answer_taken_back_never_narrows_the_range(
        (id, picks, age) in any_answers(),
        which in any::<prop::sample::Index>(),
    ) {
        let full = assessed(id, &chosen(id, &picks, false), &patient_of(age), Condition::Gbs);
        let mut fewer = picks;
        let at = which.index(fewer.len());
        fewer[at] = None;
        let less = assessed(id, &chosen(id, &fewer, false), &patient_of(age), Condition::Gbs);
        let (full, less) = (ends(&full), ends(&less));
        prop_assert!(less.0 <= full.0 && full.1 <= less.1, "{:?} in {:?}", full, less);
        let unaged = assessed(id, &chosen(id, &fewer, false), &patient_of(None), Condition::Gbs);
        let unaged = ends(&unaged);
        prop_assert!(unaged.0 <= less.0 && less.1 <= unaged.1);
    }

    #[test]
    fn the_order_of_answers_changes_nothing((id, picks, age) in any_answers()) {
        let patient = patient_of(age);
        let one = assessed(id, &chosen(id, &picks, false), &patient, Condition::Gbs);
        let other = assessed(id, &chosen(id, &picks, true), &patient, Condition::Gbs);
        prop_assert_eq!(one.lines, other.lines);
        prop_assert_eq!(one.outcome, other.outcome);
    }

    #[test]
    fn the_language_changes_no_number((id, picks, age) in any_answers()) {
        let result = assessed(id, &chosen(id, &picks, false), &patient_of(age), Condition::Gbs);
        let said = result.sentence();
        prop_assert_eq!(figures(said.ja()), figures(said.en()));
    }

    #[test]
    fn a_stored_text_that_is_no_answer_counts_as_none(
        id in prop::sample::select(ScoreId::ALL.to_vec()),
        text in "[^0-9a-z]{1,4}|99|-1",
    ) {
        let mut answers = Answers::default();
        for (key, _) in questions(id) {
            answers.set_under(key, text.clone());
        }
        let result = assessed(id, &answers, &Patient::default(), Condition::Gbs);
        let nothing = assessed(id, &Answers::default(), &Patient::default(), Condition::Gbs);
        prop_assert_eq!(result.lines, nothing.lines);
    }
}
