//! The library as a whole: what it has to hold, by the dossier's lists, and that all of it agrees.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use ivig_navigator::evidence::antibody::ANTIBODIES;
use ivig_navigator::evidence::discrepancy::{
    Concern, Severity, discrepancies, of_condition, of_study,
};
use ivig_navigator::evidence::library::{
    Cited, Count, Entry, Estimate, Figure, Given, LibraryId, Listing, Measure, Rank, Spread, Topic,
    citation, entries, of_key,
};
use ivig_navigator::evidence::mechanism::{self, Mechanism, Points};
use ivig_navigator::evidence::review_2004::position;
use ivig_navigator::evidence::since_2004::answers::{ANSWERS, Settled};
use ivig_navigator::evidence::{
    Condition, Direction, Fact, Layout, Line, OpenQuestion, Phase, Status, StudyId,
};
use ivig_navigator::safety::AdverseEvent;

fn distinct<T: Ord + std::fmt::Debug>(what: &str, values: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for value in values {
        let shown = format!("{value:?}");
        assert!(seen.insert(value), "{what}: {shown} stands twice");
    }
}

// What it has to hold.

/// Dossier, section A of what came since 2004: the studies in tables and text, and the systematic reviews.
const SINCE: [&str; 52] = [
    "gbs-sid-2021",
    "gbs-isid-2020",
    "gbs-mild-2021",
    "gbs-korinthenberg-2005",
    "mfs-mori-2007",
    "mfs-cochrane-2009",
    "cidp-ice-2008",
    "cidp-imc-2012",
    "cidp-prima-2013",
    "cidp-kuwabara-2017",
    "cidp-path-2018",
    "cidp-drip-2020",
    "cidp-ioc-2022",
    "cidp-procid-2022",
    "cidp-advance-1",
    "cidp-advance-2",
    "cidp-advance-3",
    "cidp-optic",
    "diabetic-breiner-2019",
    "cidp-taper",
    "cidp-cochrane-2024",
    "nodopathy-nf155",
    "nodopathy-japan-2016",
    "mmn-hahn-2013",
    "mmn-mycophenolate",
    "mmn-cochrane-2005",
    "igm-cochrane-2016",
    "mg-zinman-2007",
    "mg-barth-2011",
    "mg-gamez-2019",
    "mg-bril-2023",
    "mg-bril-2025",
    "lems-cochrane-2011",
    "dm-proderm-2022",
    "dm-proderm-safety-2024",
    "dm-lim-2021",
    "pm-miyasaka-2012",
    "ibm-cochrane-2015",
    "ibm-oslo",
    "sps-yi-2022",
    "sps-bose-2021",
    "ms-esims-2004",
    "on-roed-2005",
    "ms-privig-2008",
    "ms-relapse-ivig",
    "ms-cochrane-2009",
    "ep-cochrane-2018",
    "ep-dubey-2020",
    "diabetic-jann-2020",
    "diabetic-cochrane-2017",
    "small-fibre-geerts-2021",
    "small-fibre-antibodies-2025",
];

#[test]
fn the_library_holds_what_the_dossier_lists() {
    let listed = |listing| entries().filter(move |entry| entry.detail.listing == listing);
    assert_eq!(listed(Listing::ControlledTrial).count(), 36);
    assert_eq!(listed(Listing::ReliedOn).count(), 6);
    assert_eq!(discrepancies().count(), 64);
    let of = |severity| discrepancies().filter(move |one| one.severity == severity);
    assert_eq!(of(Severity::Meaning).count(), 15);
    assert_eq!(of(Severity::Lost).count(), 25);
    assert_eq!(of(Severity::Wording).count(), 24);
    assert_eq!(OpenQuestion::ALL.len(), 16);
    // The rows of the review's table of conclusions; it treats no other.
    let stated =
        |condition: &&Condition| position(**condition).line.value() != Some(Line::NotStated);
    assert_eq!(Condition::ALL.iter().filter(stated).count(), 16);
    assert_eq!(Mechanism::ALL.len(), 8);
    assert_eq!(ANTIBODIES.len(), 15);
    let later: BTreeSet<String> = entries()
        .filter(Entry::is_later)
        .map(|entry| entry.key().to_owned())
        .collect();
    assert_eq!(later, SINCE.map(str::to_owned).into());
}

#[test]
fn the_discrepancies_are_numbered_without_a_gap() {
    let mut numbers: Vec<u8> = discrepancies().map(|one| one.number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=64).collect::<Vec<u8>>());
    assert!(discrepancies().is_sorted_by_key(|one| one.severity));
}

// Every reference resolves.

#[test]
fn every_study_is_found_by_its_key_and_by_no_other() {
    distinct("keys", entries().map(|entry| entry.key()));
    for id in LibraryId::ALL {
        assert_eq!(id.record().cited, Cited::Held(*id), "{}", id.key());
        assert_eq!(of_key(id.key()).unwrap(), *id.record());
    }
    for id in StudyId::ALL {
        assert_eq!(of_key(id.key()).unwrap().cited, Cited::Reviewed(*id));
    }
    for entry in entries() {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(entry.key().chars().all(fits), "{}", entry.key());
        assert!(Topic::all().any(|topic| topic == entry.topic));
    }
    distinct("short names", entries().map(|e| (e.topic, e.short)));
    distinct("topics", Topic::all().map(Topic::key));
}

#[test]
fn every_identifier_is_held_once_and_was_verified() {
    let pmids = entries().filter_map(|entry| entry.pmid.value());
    distinct("PMIDs", pmids);
    let dois = entries().filter_map(|entry| entry.doi.value());
    distinct("DOIs", dois.map(str::to_lowercase));
    for entry in entries() {
        for (held, status) in [
            (entry.pmid.value().is_some(), entry.pmid.status()),
            (entry.doi.value().is_some(), entry.doi.status()),
        ] {
            assert_eq!(held, status == Status::Verified, "{}", entry.key());
        }
        if let Some(doi) = entry.doi.value() {
            assert!(doi.starts_with("10.") && doi.is_ascii() && !doi.contains(' '));
        }
        if let Some(number) = entry.detail.registered.value() {
            assert!(number.starts_with("NCT") || number.starts_with("ISRCTN"));
        }
        if let Some(year) = entry.detail.year.value() {
            assert!((1990..=2026).contains(&year), "{}", entry.key());
            let later = entry.is_later() || entry.key() == "mg-gajdos-2005";
            assert!(later || year <= 2004, "{}", entry.key());
            let of_key = |part: &str| part.len() == 4 && part.parse() == Ok(year);
            let dated = entry
                .key()
                .split('-')
                .any(|part| part.len() == 4 && part.parse::<u16>().is_ok());
            assert!(
                !dated || entry.key().split('-').any(of_key),
                "{}: {year}",
                entry.key()
            );
        }
    }
}

#[test]
fn every_discrepancy_stands_on_something_that_is_there() {
    let events: BTreeSet<&str> = AdverseEvent::ALL.iter().map(|event| event.key()).collect();
    for one in discrepancies() {
        assert!(
            !one.concerns.is_empty() && one.fact.value().is_some(),
            "{}",
            one.key()
        );
        for concern in one.concerns {
            match concern {
                Concern::Study(id) => {
                    assert!(of_study(*id).any(|found| found == one), "{}", one.key());
                    let condition = id.record().condition;
                    assert!(of_condition(condition).any(|found| found == one));
                }
                Concern::Condition(condition) => {
                    assert!(of_condition(*condition).any(|found| found == one));
                }
                Concern::AdverseEvent(key) => assert!(events.contains(key), "{key}"),
                Concern::Mechanisms | Concern::Biopsy | Concern::Review => {}
            }
        }
    }
}

#[test]
fn every_question_of_the_review_has_its_answer_or_stays_open() {
    let asked: Vec<OpenQuestion> = ANSWERS.iter().map(|answer| answer.question).collect();
    assert_eq!(asked, OpenQuestion::ALL);
    for answer in ANSWERS {
        let held = answer.text.value().is_some();
        match answer.settled {
            Settled::Answered | Settled::Partly => {
                assert!(held && !answer.by.is_empty(), "{:?}", answer.question);
            }
            Settled::StillOpen => assert_eq!(held, !answer.by.is_empty()),
        }
        for cited in answer.by {
            let entry = cited.entry();
            let later = entry.is_later() || entry.key() == "mg-gajdos-2005";
            assert!(later, "{:?}: {}", answer.question, entry.key());
        }
    }
    let settled = |how| {
        ANSWERS
            .iter()
            .filter(|answer| answer.settled == how)
            .count()
    };
    assert_eq!(Settled::ALL.map(settled), [5, 8, 3]);
}

// Mechanisms: three kinds of support, kept apart.

#[test]
fn the_links_of_figure_1_are_those_of_the_text() {
    let linked: Vec<(&str, Vec<&str>)> = Mechanism::ALL
        .iter()
        .map(|mechanism| {
            let names = mechanism.links().iter().map(|link| link.name.en());
            (mechanism.key(), names.collect())
        })
        .collect();
    let gbs = Condition::Gbs.name().en();
    let cidp = Condition::Cidp.name().en();
    let [mg, sps, lems, dm] = [
        Condition::Mg,
        Condition::Sps,
        Condition::Lems,
        Condition::Dm,
    ]
    .map(|c| c.name().en());
    assert_eq!(
        linked,
        [
            ("costimulation", vec![]),
            ("autoantibody", vec![gbs, mg, sps, lems]),
            ("complement-mac", vec![dm, gbs, cidp, mg]),
            ("fc-receptor", vec![cidp, gbs, "Inflammatory myopathies"]),
            (
                "cytokine-adhesion",
                vec!["Inflammatory myopathies", "Demyelinating neuropathies"]
            ),
            ("t-cell", vec![]),
            ("igg-catabolism", vec![]),
            ("apoptosis", vec![]),
        ]
    );
    for link in Mechanism::ALL.iter().flat_map(|one| one.links()) {
        assert_eq!(
            link.named.status(),
            Status::ReviewOnly,
            "{}",
            link.name.en()
        );
    }
}

#[test]
fn what_speaks_against_a_mechanism_is_held_too() {
    let against: Vec<(&str, Option<StudyId>)> = Mechanism::ALL
        .iter()
        .flat_map(|one| one.links().iter().map(move |link| (one, link)))
        .flat_map(|(one, link)| link.findings.iter().map(move |finding| (one, finding)))
        .filter(|(_, finding)| finding.points == Points::Against)
        .map(|(one, finding)| (one.key(), finding.study))
        .collect();
    assert_eq!(against, [("autoantibody", Some(StudyId::LemsBain1996))]);
    // That patients did better is another matter than that a mechanism was shown.
    assert_eq!(mechanism::trials(Condition::Lems).count(), 1);
    assert_eq!(mechanism::trials(Condition::Ibm).count(), 0);
}

// Numbers.

/// Every schedule of a study: its regimen and its groups.
fn phases(entry: &Entry) -> Vec<Phase> {
    let mut found = entry.regimen.value().unwrap_or_default().to_vec();
    for arm in entry.detail.arms {
        if let Some(Given::Ivig(phases) | Given::IvigWith(phases, _)) = arm.given.value() {
            found.extend(phases);
        }
    }
    found
}

#[test]
fn days_times_daily_dose_is_the_total_in_every_group() {
    let mut count = 0;
    for entry in entries() {
        for phase in phases(&entry) {
            count += 1;
            let total = phase.course.per_course();
            assert!((200..=2500).contains(&total.as_mg()), "{}", entry.key());
            if let Some(split) = phase.course.split() {
                assert_eq!(
                    split.per_day.times(split.days),
                    Some(total),
                    "{}",
                    entry.key()
                );
            }
        }
    }
    assert!(count > 100, "only {count} schedules");
}

/// Groups that had more in them than were analysed, or of which some were not counted.
#[test]
fn the_groups_are_no_more_than_entered() {
    for entry in entries() {
        let sizes: Option<Vec<u16>> = entry
            .detail
            .arms
            .iter()
            .map(|arm| arm.patients.value())
            .collect();
        let known = entry.participants.entered.value();
        let analysed = entry.participants.analysed.value();
        let (Some(sizes), false) = (sizes, entry.detail.arms.is_empty()) else {
            continue;
        };
        let together: u16 = sizes.iter().sum();
        let fits = [known, analysed].contains(&Some(together));
        assert!(
            fits,
            "{}: {together}, {known:?} entered, {analysed:?} analysed",
            entry.key()
        );
    }
}

#[test]
fn nobody_is_counted_who_did_not_enter() {
    for entry in entries() {
        let counts = entry.participants;
        let [entered, analysed, completed] =
            [counts.entered, counts.analysed, counts.completed].map(|count| count.value());
        for (more, fewer) in [
            (entered, analysed),
            (entered, completed),
            (analysed, completed),
        ] {
            if let (Some(more), Some(fewer)) = (more, fewer) {
                assert!(more >= fewer && fewer > 0, "{}", entry.key());
            }
        }
    }
}

/// The same number of places, so that the digits compare.
fn comparable(figures: [Figure; 3]) -> [i64; 3] {
    let places = figures.map(Figure::places).into_iter().max().unwrap();
    figures.map(|figure| {
        let missing = u32::from(places - figure.places());
        i64::from(figure.digits()) * 10_i64.pow(missing)
    })
}

fn within(at: &str, value: Figure, interval: (Figure, Figure)) {
    let [low, value, high] = comparable([interval.0, value, interval.1]);
    assert!(low < high && low <= value && value <= high, "{at}");
}

#[test]
fn every_value_lies_in_its_interval_and_every_share_in_a_hundred() {
    let mut count = 0;
    for entry in entries() {
        for estimate in entry.detail.estimates {
            let at = format!("{}, {}", entry.key(), estimate.outcome.en());
            count += 1;
            assert_ne!(estimate.sides.0, estimate.sides.1, "{at}");
            match estimate.measure.value().unwrap() {
                Measure::Counts(one, other) => {
                    for Count { events, of } in [one, other] {
                        assert!(events <= of && of > 0, "{at}");
                    }
                }
                Measure::Shares(one, other) => {
                    for share in [one, other] {
                        within(&at, share, (Figure::of("0"), Figure::of("100")));
                    }
                }
                Measure::Means(one, other) => {
                    for mean in [one, other] {
                        match mean.spread {
                            Some(Spread::Interval(low, high) | Spread::FromTo(low, high)) => {
                                within(&at, mean.value, (low, high));
                            }
                            Some(Spread::Sd(sd) | Spread::NotSaid(sd)) => {
                                assert!(sd.digits() > 0, "{at}");
                            }
                            None => {}
                        }
                    }
                }
                Measure::Difference(value, interval) | Measure::Standardised(value, interval) => {
                    interval
                        .into_iter()
                        .for_each(|both| within(&at, value, both));
                }
                Measure::Ratio(_, value, interval) => {
                    assert!(value.digits() > 0, "{at}");
                    interval
                        .into_iter()
                        .for_each(|both| within(&at, value, both));
                }
            }
        }
    }
    assert!(count > 80, "only {count} results in numbers");
}

#[test]
fn every_p_is_printed_as_one() {
    for estimate in entries().flat_map(|entry| entry.detail.estimates) {
        let Some(p) = estimate.p else { continue };
        let digits = p.strip_prefix('<').unwrap_or(p).strip_prefix("0.").unwrap();
        assert!(
            digits.len() <= 4 && digits.chars().all(|c| c.is_ascii_digit()),
            "{p}"
        );
    }
}

/// What one language writes so, the numbers of the library write so.
fn numbers(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|number| {
            let number = number.trim_matches('.');
            let short = number.trim_end_matches('0').trim_end_matches('.');
            if number.contains('.') { short } else { number }.to_owned()
        })
        .filter(|number| !number.is_empty())
        .collect()
}

fn figures(estimate: &Estimate) -> Vec<String> {
    let mean = |mean: ivig_navigator::evidence::library::Mean| {
        let mut all = vec![mean.value];
        match mean.spread {
            Some(Spread::Interval(low, high) | Spread::FromTo(low, high)) => {
                all.extend([low, high]);
            }
            Some(Spread::Sd(sd) | Spread::NotSaid(sd)) => all.push(sd),
            None => {}
        }
        all
    };
    let interval = |value: Figure, interval: Option<(Figure, Figure)>| {
        let mut all = vec![value];
        all.extend(interval.into_iter().flat_map(|(low, high)| [low, high]));
        all
    };
    let all = match estimate.measure.value().unwrap() {
        Measure::Counts(one, other) => {
            return [one.events, other.events].map(|n| n.to_string()).to_vec();
        }
        Measure::Shares(one, other) => vec![one, other],
        Measure::Means(one, other) => [mean(one), mean(other)].concat(),
        Measure::Difference(value, ci)
        | Measure::Standardised(value, ci)
        | Measure::Ratio(_, value, ci) => interval(value, ci),
    };
    all.iter()
        .flat_map(|figure| numbers(&figure.to_string()))
        .collect()
}

/// Results in numbers that no sentence of the study repeats: read in a table of a review.
const ONLY_IN_NUMBERS: [(&str, &str); 11] = [
    ("gbs-van-der-meche-1992", "a walking endpoint"),
    ("gbs-psgbs-1997", "a walking endpoint"),
    ("gbs-psgbs-1997", "Ventilated"),
    ("gbs-van-koningsveld-2004", "a walking endpoint"),
    ("gbs-van-koningsveld-2004", "Ventilated"),
    ("gbs-raphael-2001", "Better by at least 1 grade"),
    ("gbs-raphael-2001", "a second walking endpoint"),
    ("gbs-raphael-2001", "Ventilated (at baseline"),
    ("mg-zinman-2007", "Difference in QMG"),
    ("mg-barth-2011", "Difference in QMG"),
    ("mmn-federico-2000", "Felt improved"),
];

#[test]
fn the_numbers_agree_with_the_sentences() {
    let mut found = Vec::new();
    for entry in entries() {
        let detail = &entry.detail;
        let subgroups = detail.subgroups.iter().map(|one| one.who);
        let facts = entry.further.iter().chain(detail.adverse);
        let facts = facts.chain([&entry.result, &entry.population]);
        let texts = facts.filter_map(Fact::value).chain(subgroups);
        let said: BTreeSet<String> = texts.flat_map(|text| numbers(text.en())).collect();
        for estimate in detail.estimates {
            let outcome = estimate.outcome.en();
            let alone = ONLY_IN_NUMBERS
                .iter()
                .any(|(key, part)| *key == entry.key() && outcome.contains(part));
            // What is none in words is 0 in numbers.
            let mut missing = figures(estimate);
            missing.retain(|figure| !said.contains(figure) && figure != "0");
            if alone == missing.is_empty() {
                found.push(format!("{}, {outcome}: {missing:?}", entry.key()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "said in no sentence, or listed in vain:\n{}",
        found.join("\n")
    );
}

#[test]
fn a_direction_goes_with_its_design() {
    for entry in entries() {
        let (Some(design), Some(direction)) = (entry.design.value(), entry.direction.value())
        else {
            continue;
        };
        let without_control = matches!(
            direction,
            Direction::UncontrolledPositive | Direction::UncontrolledNegative
        );
        match design.layout {
            Layout::Uncontrolled => assert!(without_control, "{}", entry.key()),
            Layout::Review => {}
            _ => assert!(!without_control, "{}", entry.key()),
        }
    }
}

#[test]
fn an_adjusted_or_partial_result_is_never_the_direction() {
    for entry in entries() {
        let significant = |estimate: &&Estimate| {
            matches!(estimate.rank, Rank::Adjusted | Rank::Subgroup)
                && estimate
                    .p
                    .is_some_and(|p| ["0.03", "0.04", "0.041"].contains(&p))
        };
        if entry
            .detail
            .estimates
            .iter()
            .any(|estimate| significant(&estimate))
        {
            assert_ne!(
                entry.direction.value(),
                Some(Direction::Superior),
                "{}",
                entry.key()
            );
            assert!(!entry.detail.subgroups.is_empty(), "{}", entry.key());
        }
    }
}

// Citations to take away.

#[test]
fn a_citation_is_taken_apart_or_left_whole() {
    let of = |key: &str| of_key(key).unwrap();
    for (key, starts, holds) in [
        (
            "gbs-van-der-meche-1992",
            "@article{gbs-van-der-meche-1992,\n  author = {van der Meché, FGA and Schmitz, PIM and {Dutch Guillain-Barré Study Group}},\n",
            "  year = {1992},\n  volume = {326},\n  number = {17},\n  pages = {1123--1129},\n",
        ),
        (
            "igm-comi-2002",
            "@article{igm-comi-2002,\n  author = {Comi, G and Roveri, L and Swan, A and Willison, H and Bojar, M and Illa, I and others},\n",
            "  journal = {J Neurol},\n",
        ),
        (
            "cidp-hahn-1996",
            "@article{cidp-hahn-1996,\n",
            "polyneuropathy. A double-blind, placebo-controlled, cross-over study},\n",
        ),
        (
            "ms-achiron-1998",
            "@article{ms-achiron-1998,\n  author = {Achiron, A and others},\n",
            "  journal = {Neurology},\n",
        ),
        (
            "mg-bril-2025",
            "@article{mg-bril-2025,\n  author = {{Bril} and others},\n",
            "  pages = {43--54},\n",
        ),
        // No journal and year were read: nothing is made up.
        (
            "mmn-van-den-berg-vos-2002",
            "@misc{mmn-van-den-berg-vos-2002,\n  note = {Multifocal",
            "  year = {2002},\n",
        ),
        (
            "lems-bain-1996",
            "@misc{lems-bain-1996,\n  note = {Bain 1996},\n",
            "}\n",
        ),
        (
            "mfs-cochrane-2009",
            "@misc{mfs-cochrane-2009,\n  note = {Cochrane review CD004761, searched",
            "}\n",
        ),
    ] {
        let written = citation::bibtex(&of(key));
        assert!(written.starts_with(starts), "{written}");
        assert!(written.contains(holds), "{written}");
    }
    let ris = citation::ris(&of("gbs-raphael-2001"));
    for tag in [
        "AU  - Raphaël, JC\r\n",
        "VL  - 71\r\n",
        "IS  - 2\r\n",
        "SP  - 235\r\nEP  - 238\r\n",
        "AN  - 11459901\r\n",
    ] {
        assert!(ris.contains(tag), "{ris}");
    }
}

#[test]
fn every_citation_can_be_read_back() {
    for entry in entries() {
        let bibtex = citation::bibtex(&entry);
        let count = |c: char| bibtex.chars().filter(|d| *d == c).count();
        assert_eq!(count('{'), count('}'), "{bibtex}");
        assert!(
            bibtex.contains(entry.key()) && !bibtex.contains("= {},"),
            "{bibtex}"
        );
        let ris = citation::ris(&entry);
        assert!(
            ris.starts_with("TY  - ") && ris.ends_with("ER  - \r\n"),
            "{ris}"
        );
        for line in ris.split_terminator("\r\n") {
            let (tag, value) = line.split_once("  - ").unwrap();
            assert!(
                tag.len() == 2 && (tag == "ER" || !value.is_empty()),
                "{line}"
            );
        }
        if let Some(pmid) = entry.pmid.value() {
            assert!(citation::line(&entry).contains(&format!("PMID {pmid}")));
        }
        assert!(
            !citation::line(&entry).contains(".."),
            "{}",
            citation::line(&entry)
        );
    }
}
