//! What was ever kept opens for ever. A sample is never changed; a new schema adds one.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{Setting, parse_run, recorded, run_of_day, run_text};
use ivig_navigator::patient::{Field, Patient};
use ivig_navigator::quantity::{BodyWeight, ClockTime};
use ivig_navigator::scenario::{CaseId, Library, LibraryError, Scenario, Unreadable, decode};

#[expect(dead_code, reason = "only the store is used here")]
mod support;
use support::FaultyStore;

const CASE_1: &str = include_str!("envelopes/case-schema-1.json");
const CASE_2: &str = include_str!("envelopes/case-schema-2.json");
const INDEX_1: &str = include_str!("envelopes/index-schema-1.json");
const WARD_1: &str = include_str!("envelopes/ward-schema-1.json");
const DRAFT_1: &str = include_str!("envelopes/draft-schema-1.json");
const BIN_1: &str = include_str!("envelopes/bin-schema-1.json");

/// A device as version 0.1.0 left it: two cases, the later one first in the index.
fn device() -> FaultyStore {
    let second = CASE_1.to_owned();
    FaultyStore::holding([
        ("ivig.index".to_owned(), INDEX_1.to_owned()),
        ("ivig.case.18bcfe568-00a1b2".to_owned(), CASE_1.to_owned()),
        ("ivig.case.18bcfe999-c3d4e5".to_owned(), second),
    ])
}

#[test]
fn a_case_of_schema_1_opens_with_every_fact_and_choice() {
    let saved = decode(CASE_1).unwrap();
    assert_eq!(saved.saved_at, 1_795_329_720_000);
    assert_eq!(saved.app, "0.1.0");
    let scenario = saved.scenario;
    assert_eq!(scenario.name, "4床 “A”");
    assert_eq!(scenario.condition, Some(Condition::Gbs));
    assert_eq!(scenario.choices.regimen.as_deref(), Some("gbs-0.4x5"));
    assert_eq!(scenario.choices.days, Some(5));
    assert_eq!(scenario.answers.text(Field::Weight), "７０");
    assert_eq!(scenario.answers.text(Field::Height), "5 ft 7 in");
    assert_eq!(scenario.answers.text(Field::PlasmaExchange), "not-possible");
    assert_eq!(scenario.answers.text(Field::DaysSinceOnset), "57");
    assert!(scenario.answers.is_confirmed(Field::DaysSinceOnset));
    let (patient, findings) = Patient::read(&scenario.answers);
    assert_eq!(patient.weight, Some(BodyWeight::kilograms(70)));
    assert_eq!(patient.days_since_onset, Some(57));
    assert!(findings.is_empty());
}

#[test]
fn a_case_of_schema_2_opens_with_its_history() {
    let saved = decode(CASE_2).unwrap();
    assert_eq!(saved.scenario.answers.text(Field::Weight), "71,5");
    let versions = saved.versions();
    let told: Vec<_> = versions
        .iter()
        .map(|(at, then)| {
            let answers = &then.answers;
            (
                *at,
                then.name.as_str(),
                answers.text(Field::Weight),
                answers.text_under("order.country"),
                then.choices.days,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (1_795_336_920_000, "4床 “B”", "71,5", "jp", None),
            (1_795_333_320_000, "4床 “B”", "71,5", "", Some(5)),
            (1_795_329_720_000, "4床 “A”", "７０", "", Some(5)),
        ]
    );
    // It goes back to what schema 1 had kept.
    let first = decode(CASE_1).unwrap().scenario;
    assert_eq!(saved.version(1_795_329_720_000), Some(first));
}

#[test]
fn ward_draft_and_bin_of_schema_1_open() {
    let store = FaultyStore::holding([
        ("ivig.ward".to_owned(), WARD_1.to_owned()),
        (
            "ivig.draft.19a2c4f5e11-d0d0d0".to_owned(),
            DRAFT_1.to_owned(),
        ),
        ("ivig.bin.19a2c4f5e00-00a1b2.1".to_owned(), BIN_1.to_owned()),
    ]);
    let library = Library::new(&store);
    let listed = library.list().unwrap();
    assert!(listed.unreadable.is_empty() && listed.cases.is_empty());
    let ward = library.ward().unwrap().unwrap().scenario;
    assert_eq!(ward.answers.text_under("stock.benilon-i"), "2.5 5");
    let listed = library.beside().unwrap();
    assert!(listed.unreadable.is_empty());
    let draft = &listed.drafts[0];
    assert_eq!(draft.scenario.answers.text(Field::Weight), "72");
    assert_eq!(draft.of.as_ref().unwrap().saved_at, 1_795_336_920_000);
    let deleted = &listed.bin[0];
    assert_eq!(deleted.deleted_at, 1_795_338_000_000);
    assert_eq!(deleted.saved, decode(CASE_2).unwrap());
    let id = library.restore(deleted, &deleted.id).unwrap();
    assert_eq!(library.open(&id).unwrap(), decode(CASE_2).unwrap());
    assert!(library.beside().unwrap().bin.is_empty());
}

/// Each schema that was ever written has its sample; a new one fails here until it has.
#[test]
fn every_schema_has_its_sample() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    let (id, page) = (CaseId::new("a").unwrap(), CaseId::new("b").unwrap());
    let scenario = decode(CASE_1).unwrap().scenario;
    library.save(&id, &scenario, None, 1).unwrap();
    library.keep_ward(&scenario, None, 1).unwrap();
    library.keep_draft(&page, &scenario, None, 1).unwrap();
    let first = store.snapshot();
    library.save(&id, &Scenario::default(), Some(1), 2).unwrap();
    let written = first.into_iter().chain(store.snapshot());
    library.delete(&id, 3).unwrap();
    for (key, text) in written.chain(store.snapshot()) {
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let format = value["format"].as_str().unwrap();
        let name = format.strip_prefix("ivig-navigator/").unwrap();
        for schema in 1..=value["schema"].as_u64().unwrap() {
            let sample = format!("tests/envelopes/{name}-schema-{schema}.json");
            let sample = std::fs::read_to_string(&sample).unwrap_or_default();
            let marks = format!("{{\"format\":\"{format}\",\"schema\":{schema},");
            assert!(sample.starts_with(&marks), "{key}: {name} {schema}");
        }
    }
}

#[test]
fn an_index_of_schema_1_gives_the_order() {
    let store = device();
    let listed = Library::new(&store).list().unwrap();
    let ids: Vec<_> = listed.cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids, ["18bcfe999-c3d4e5", "18bcfe568-00a1b2"]);
    assert!(listed.unreadable.is_empty());
}

#[test]
fn a_case_of_schema_1_is_saved_again_without_loss() {
    let store = device();
    let library = Library::new(&store);
    let id = CaseId::new("18bcfe568-00a1b2").unwrap();
    let opened = library.open(&id).unwrap();
    let receipt = library.save(
        &id,
        &opened.scenario,
        Some(opened.saved_at),
        1_800_000_000_000,
    );
    assert_eq!(receipt.unwrap().saved_at, 1_800_000_000_000);
    assert_eq!(library.open(&id).unwrap().scenario, opened.scenario);
}

#[test]
fn a_run_kept_before_its_rates_were_recorded_opens_as_it_was() {
    let kept = "2 0915 pause;0930 resume 2;1010 slow 1;1030 lot AB123;1100 raise\n1 0940 lot A 1";
    let json = kept.replace('\n', "\\n");
    let run = CASE_1.replace(
        r#""plasma-exchange""#,
        &format!(r#""order.run-events":{{"text":"{json}"}},"plasma-exchange""#),
    );
    let scenario = decode(&with_its_checksum(&run)).unwrap().scenario;
    let found = scenario.answers.text_under(Setting::RunEvents.key());
    assert_eq!(found, kept);
    for day in [1, 2] {
        let line = run_of_day(found, day);
        let events = parse_run(line, ClockTime::minutes(540)).unwrap();
        assert_eq!(run_text(&events), line);
        assert_eq!(recorded(&events), None);
    }
}

#[test]
fn a_case_of_a_schema_to_come_is_left_alone() {
    let newer = CASE_1
        .replace(
            r#""schema":1,"app":"0.1.0""#,
            r#""schema":3,"app":"0.9.0","place":"tablet""#,
        )
        .replace(r#""name""#, r#""title""#);
    let expected = Unreadable::NewerSchema {
        found: 3,
        app: "0.9.0".to_owned(),
    };
    assert_eq!(decode(&newer), Err(expected.clone()));
    let store = FaultyStore::holding([("ivig.case.a".to_owned(), newer.clone())]);
    let library = Library::new(&store);
    let id = CaseId::new("a").unwrap();
    let scenario = decode(CASE_1).unwrap().scenario;
    let refused = library.save(&id, &scenario, None, 1);
    assert_eq!(refused, Err(LibraryError::WouldOverwrite(expected)));
    assert_eq!(store.snapshot()["ivig.case.a"], newer);
}

#[test]
fn what_does_not_come_out_as_it_went_in_is_not_opened() {
    let unreadable = |from: &str, to: &str| {
        let changed = CASE_1.replace(from, to);
        assert_ne!(changed, CASE_1);
        decode(&with_its_checksum(&changed)).unwrap_err()
    };
    assert_eq!(with_its_checksum(CASE_1), CASE_1.trim_end());
    let does_not_fit = Unreadable::DoesNotFit;
    assert_eq!(
        unreadable(r#""name":"#, r#""note":"x","name":"#),
        does_not_fit
    );
    assert_eq!(
        unreadable(r#""text":"57","#, r#""text":"57","by":"a","#),
        does_not_fit
    );
    assert_eq!(
        unreadable(r#""gbs""#, r#""a condition to come""#),
        does_not_fit
    );
    assert_eq!(
        unreadable(r#""days":5"#, r#""days":5,"rate":"slow""#),
        does_not_fit
    );
    assert_eq!(unreadable(r#""days":5"#, r#""days":500"#), does_not_fit);
    assert_eq!(
        decode(&CASE_1.replace("57", "58")),
        Err(Unreadable::ChecksumDiffers)
    );
    let place_to_come = CASE_1.replace(r#""schema":1"#, r#""schema":1,"place":"tablet""#);
    assert_eq!(decode(&place_to_come), Err(does_not_fit));
    // An answer under a name to come is kept, so such a case opens.
    let later = CASE_1.replace(r#""height""#, r#""a-field-to-come""#);
    assert!(decode(&with_its_checksum(&later)).is_ok());
}

/// The envelope with the checksum that its body has.
fn with_its_checksum(envelope: &str) -> String {
    let (_, body) = envelope.trim_end().split_once(r#""body":"#).unwrap();
    let body = body.strip_suffix('}').unwrap();
    let (head, rest) = envelope.trim_end().split_once(r#""checksum":""#).unwrap();
    let (_, tail) = rest.split_at(8);
    format!(r#"{head}"checksum":"{:08x}{tail}"#, crc32(body.as_bytes()))
}

/// CRC-32 written in another way than the application's: as a division, bit by bit, from the top.
fn crc32(bytes: &[u8]) -> u32 {
    let bits = bytes
        .iter()
        .flat_map(|byte| (0..8).map(move |bit| u32::from(byte >> bit & 1)));
    let rest = bits.fold(u32::MAX, |rest, bit| {
        let divides = rest >> 31 != bit;
        (rest << 1) ^ if divides { 0x04C1_1DB7 } else { 0 }
    });
    !rest.reverse_bits()
}
