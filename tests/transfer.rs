//! Handing over: what is given comes back the same, what is damaged is refused whole, what is taken
//! in is taken whole or not at all.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use ivig_navigator::advice::layers;
use ivig_navigator::evidence::Condition;
use ivig_navigator::order::Setting;
use ivig_navigator::patient::{Answer, Field, Kind, Patient, Presence};
use ivig_navigator::scenario::transfer::{
    Frame, Gathered, Gathering, Known, LONGEST_PIECE, Parcel, Plan, Row, TransferError,
    case_schema, csv, frames, read_file, symbol, take_in,
};
use ivig_navigator::scenario::{
    CaseId, Difference, Library, Saved, Scenario, SortBy, Sought, Summary, Unreadable,
    advice_changed, advice_mark, all_tags, decode, differences, encode, found,
};
use ivig_navigator::score::ScoreId;
use ivig_navigator::text::{Language, Sentence};
use proptest::prelude::*;

#[expect(dead_code, reason = "the model of the library is for its own laws")]
mod support;
use support::{FaultyStore, hostile, scenarios, single_faults};

const AT: u64 = 1_800_000_000_000;

fn id(number: usize) -> CaseId {
    CaseId::new(&format!("case-{number}")).unwrap()
}

/// A case with every fact, setting and score item answered: the longest that a ward would make.
fn full() -> Scenario {
    let mut case = Scenario {
        name: "7 病棟 12 床".to_owned(),
        condition: Some(Condition::Cidp),
        ..Scenario::default()
    };
    for field in Field::ALL {
        let text = match field.kind() {
            Kind::OneOf(choices) => choices[0].key,
            Kind::Creatinine => "0.9 mg/dL",
            _ => "70",
        };
        case.answers.set(*field, text);
    }
    for setting in Setting::ALL {
        case.answers
            .set_under(setting.key(), "2026-11-29".to_owned());
    }
    for item in ScoreId::fitting(Condition::Cidp)
        .iter()
        .flat_map(|id| id.score().items)
    {
        case.answers.set_under(item.key, "3".to_owned());
    }
    case
}

/// A case as a nurse makes it in a few minutes: body, condition, all risks, a product.
fn usual() -> Scenario {
    let mut case = Scenario {
        name: "12 床".to_owned(),
        condition: Some(Condition::Gbs),
        ..Scenario::default()
    };
    for field in Field::RISKS {
        if field.choice(Presence::CHOICES[1].key).is_some() {
            case.answers.set(*field, "absent");
        }
    }
    for (field, text) in [
        (Field::Weight, "70"),
        (Field::Height, "170"),
        (Field::Age, "54"),
    ] {
        case.answers.set(field, text);
    }
    case.answers
        .set_under(Setting::Country.key(), "japan".to_owned());
    case.answers
        .set_under(Setting::Product.key(), "kenketsu-glovenin-i".to_owned());
    case.choices.regimen = Some("gbs-0.4x5".to_owned());
    case
}

fn gather(pieces: impl IntoIterator<Item = Frame>) -> Result<Gathered, TransferError> {
    let mut gathering = Gathering::default();
    let mut last = Err(TransferError::NotOurs);
    for piece in pieces {
        last = Ok(gathering.add(piece)?);
    }
    last
}

fn whole(gathered: Result<Gathered, TransferError>) -> Saved {
    match gathered.unwrap() {
        Gathered::Whole(saved) => *saved,
        Gathered::Missing(missing, _) => panic_missing(&missing),
    }
}

#[expect(clippy::panic, reason = "a test may fail loudly")]
fn panic_missing(missing: &[u16]) -> Saved {
    panic!("missing: {missing:?}")
}

// The form.

#[test]
fn the_schema_is_in_step_with_the_tables() {
    let written = include_str!("../schema/case.json");
    assert!(
        written == case_schema(),
        "run `cargo xtask schema` and read the difference"
    );
}

#[test]
fn the_schema_names_every_part_of_the_file() {
    let schema: serde_json::Value = serde_json::from_str(&case_schema()).unwrap();
    let file: serde_json::Value = serde_json::from_str(&encode(&full(), AT).unwrap()).unwrap();
    let properties = schema["properties"].as_object().unwrap();
    for key in file.as_object().unwrap().keys() {
        assert!(properties.contains_key(key), "{key}");
    }
    let case = &schema["$defs"]["case"]["properties"];
    let written = &file["body"];
    for key in written.as_object().unwrap().keys() {
        assert!(case.get(key).is_some(), "{key}");
    }
    for key in written["answers"].as_object().unwrap().keys() {
        assert!(case["answers"]["properties"].get(key).is_some(), "{key}");
    }
}

#[test]
fn the_words_of_packed_texts_are_only_appended() {
    let first = include_str!("envelopes/transfer-words-1.txt");
    let now = include_str!("../src/scenario/transfer/words.txt");
    assert!(
        now.starts_with(first),
        "a word was moved or changed: links that are out there would read otherwise"
    );
}

#[test]
fn a_link_of_the_first_form_opens_for_ever() {
    let link = include_str!("envelopes/link-form-1.txt");
    let saved = &read_file(link).unwrap().cases[0];
    let kept = include_str!("envelopes/case-schema-1.json");
    assert_eq!(saved, &decode(kept.trim()).unwrap());
}

// The way there and back.

#[test]
fn a_usual_case_fits_into_one_code_and_the_longest_into_few() {
    let count = |case: &Scenario| {
        frames(&encode(case, AT).unwrap(), LONGEST_PIECE)
            .unwrap()
            .len()
    };
    assert_eq!(count(&Scenario::default()), 1);
    assert_eq!(count(&usual()), 1);
    assert!(count(&full()) <= 4, "{}", count(&full()));
}

/// A code as a camera would see it, read by another program.
fn seen(frame: &Frame, page: &str) -> String {
    const SCALE: i32 = 4;
    const MARGIN: i32 = 4;
    let code = symbol(frame, page).unwrap();
    let side = usize::try_from((code.size() + 2 * MARGIN) * SCALE).unwrap();
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let at = |n: usize| i32::try_from(n).unwrap() / SCALE - MARGIN;
        if code.is_dark(at(x), at(y)) { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[test]
fn another_program_reads_the_codes() {
    let page = "https://intranet.hospital.example/neurology/ivig/";
    for case in [Scenario::default(), usual(), full()] {
        let pieces = frames(&encode(&case, AT).unwrap(), LONGEST_PIECE).unwrap();
        let read = pieces.iter().map(|piece| {
            let text = seen(piece, page);
            assert!(text.starts_with(page), "{text}");
            Frame::find(&text).unwrap()
        });
        let saved = whole(gather(read));
        assert_eq!((saved.scenario, saved.saved_at), (case, AT));
    }
}

#[test]
fn an_address_too_long_for_a_code_is_refused() {
    let pieces = frames(&encode(&usual(), AT).unwrap(), LONGEST_PIECE).unwrap();
    let page = format!("https://ward.example/{}/", "x".repeat(3000));
    assert_eq!(
        symbol(&pieces[0], &page).err(),
        Some(TransferError::TooLong)
    );
}

#[test]
fn a_link_is_found_in_a_message() {
    let piece = &frames(&encode(&usual(), AT).unwrap(), usize::MAX).unwrap()[0];
    let link = piece.address("https://ward.example/ivig/");
    let small = link.to_lowercase();
    for message in [
        link.clone(),
        format!("  {link}\n"),
        format!("症例です（{link}）。"),
        format!("<{link}>"),
        format!("See {link}."),
        piece.text(),
        small,
    ] {
        assert_eq!(Frame::find(&message).as_ref(), Ok(piece), "{message}");
        assert_eq!(read_file(&message).unwrap().cases[0].scenario, usual());
    }
}

#[test]
fn pieces_of_two_cases_are_told_apart() {
    let of = |case| frames(&encode(&case, AT).unwrap(), 60).unwrap();
    let (one, other) = (of(usual()), of(full()));
    let mut gathering = Gathering::default();
    gathering.add(one[0].clone()).unwrap();
    let before = gathering.clone();
    assert_eq!(
        gathering.add(other[1].clone()),
        Err(TransferError::OtherCase)
    );
    assert_eq!(gathering, before);
    let missing = match gathering.add(one[2].clone()) {
        Ok(Gathered::Missing(missing, count)) => (missing, count),
        other => (vec![], u16::from(other.is_ok())),
    };
    assert_eq!(missing.0[0], 2);
    assert_eq!(usize::from(missing.1), one.len());
}

#[test]
fn what_a_newer_version_made_says_so() {
    let text = encode(&usual(), AT).unwrap();
    let newer = text.replacen(r#""schema":1"#, r#""schema":99"#, 1);
    let why = read_file(&newer).unwrap_err();
    assert!(matches!(
        &why,
        TransferError::Unreadable(Unreadable::NewerSchema { .. })
    ));
    assert!(why.sentence().en().contains("newer"));
    assert_eq!(
        Frame::find("2.1.1.AAAAAAA.MY.AAAA"),
        Err(TransferError::Newer)
    );
}

// What is taken in.

fn export_of(values: &[(&str, String)]) -> String {
    let store = FaultyStore::holding(values.iter().map(|(k, v)| ((*k).to_owned(), v.clone())));
    Library::new(&store).export_all(AT).unwrap()
}

#[test]
fn an_export_of_everything_gives_its_cases_and_names_what_cannot_be_taken() {
    let usual_text = encode(&usual(), AT).unwrap();
    let file = export_of(&[
        ("ivig.case.a", usual_text.clone()),
        ("ivig.case.b", usual_text.replace("12 床", "13 床")),
        ("ivig.index", "nonsense".to_owned()),
        ("ivig.language", "ja".to_owned()),
    ]);
    let parcel = read_file(&file).unwrap();
    assert_eq!(parcel.cases.len(), 1);
    assert_eq!(parcel.cases[0].scenario, usual());
    let refused: Vec<&str> = parcel.refused.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(refused, ["ivig.case.b"]);
    assert!(parcel.ward.is_none());
}

#[test]
fn a_plan_says_what_is_new_what_is_here_and_what_differs_and_writes_nothing() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    library.save(&id(1), &usual(), None, AT).unwrap();
    let before = store.snapshot();
    let mut heavier = usual();
    heavier.answers.set(Field::Weight, "120");
    let saved = |scenario: Scenario| Saved {
        scenario,
        saved_at: AT,
        app: "0.1.0".to_owned(),
        advice: String::new(),
        history: Vec::new(),
    };
    let parcel = Parcel {
        cases: vec![saved(usual()), saved(heavier), saved(full())],
        ..Parcel::default()
    };
    let plan = Plan::of(parcel, &library).unwrap();
    assert_eq!(store.snapshot(), before);
    assert_eq!(plan.cases[0].known, Known::Same(id(1)));
    assert_eq!(plan.cases[2].known, Known::New);
    assert_eq!(plan.unknown().len(), 2);
    let lines = match &plan.cases[1].known {
        Known::Like(there, lines) if *there == id(1) => lines.clone(),
        _ => vec![],
    };
    assert_eq!(lines.len(), 1);
    let values: Vec<&str> = lines[0].values.iter().flatten().map(Sentence::en).collect();
    assert_eq!(values, ["120\u{a0}kg", "70\u{a0}kg"]);
}

#[test]
fn with_one_fault_anywhere_all_of_it_is_taken_in_or_none() {
    let cases: Vec<(CaseId, Scenario)> = (0..3).map(|number| (id(number), usual())).collect();
    for faults in single_faults(60) {
        let store = FaultyStore::default();
        Library::new(&store)
            .save(&id(9), &full(), None, AT)
            .unwrap();
        store.faults.replace(faults.clone());
        let library = Library::new(&store);
        let taken = take_in(&library, &cases, AT);
        store.faults.borrow_mut().clear();
        let there: Vec<CaseId> = library
            .list()
            .unwrap()
            .cases
            .into_iter()
            .map(|case| case.id)
            .collect();
        assert!(there.contains(&id(9)), "{faults:?}");
        let expected = match &taken {
            Ok(receipts) => {
                assert_eq!(receipts.len(), 3);
                3
            }
            // What could not be taken back out is told.
            Err((_, stayed)) => stayed.len(),
        };
        // A half-written value that could not be cleared away is listed as unreadable, never as a case.
        assert_eq!(there.len() - 1, expected, "{faults:?} {taken:?}");
    }
}

// The table.

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let check = |name: &str, cell: &str| {
        let case = Scenario {
            name: name.to_owned(),
            ..Scenario::default()
        };
        let table = csv(
            &[Row {
                case: &case,
                saved: "2026-11-29 12:00",
            }],
            Language::En,
        );
        let row = table.split_once("\r\n").unwrap().1;
        assert_eq!(
            row,
            format!("{cell},,,,,,,,2026-11-29 12:00\r\n"),
            "{name:?}"
        );
    };
    check("Bed 4", "Bed 4");
    check("=1+1", "'=1+1");
    check("+81", "'+81");
    check("-2", "'-2");
    check("@SUM(A1)", "'@SUM(A1)");
    check("＝1", "'＝1");
    check(" =1", "' =1");
    check("\t=1", "\"'\t=1\"");
    check("a,b", "\"a,b\"");
    check("a\"b", "\"a\"\"b\"");
    check(
        "=HYPERLINK(\"x\",\"y\")",
        "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
    );
    check("a\nb", "\"a\nb\"");
}

// Finding.

fn listed(count: usize) -> Vec<Summary> {
    let listed = (0..count).map(|number| {
        // A fixed few, so that a new condition changes nothing here.
        let conditions = [
            Condition::Gbs,
            Condition::Cidp,
            Condition::Mmn,
            Condition::Mg,
        ];
        let condition = conditions[number % conditions.len()];
        Summary {
            id: id(number),
            name: format!("Bed {number}"),
            condition: Some(condition),
            saved_at: u64::try_from(number * 7 % count).unwrap(),
            tags: if number % 3 == 0 {
                "外来, slow".to_owned()
            } else {
                String::new()
            },
            advice: String::new(),
            colour: String::new(),
        }
    });
    listed.collect()
}

#[test]
fn cases_are_found_by_words_tag_and_condition_and_sorted() {
    let cases = listed(60);
    let check = |words: &str, tag: &str, expected: usize| {
        let sought = Sought {
            words: words.to_owned(),
            tag: tag.to_owned(),
            sort: SortBy::Saved,
        };
        let found = found(&cases, &sought);
        assert_eq!(found.len(), expected, "{words} {tag}");
        assert!(
            found
                .windows(2)
                .all(|two| two[0].saved_at >= two[1].saved_at)
        );
    };
    check("", "", 60);
    check("bed 59", "", 1);
    check("ギラン", "", 15);
    check("gbs 16", "", 1);
    check("外来", "", 20);
    check("", "slow", 20);
    check("", "slo", 0);
    check("no such words", "", 0);
    assert_eq!(all_tags(&cases), ["slow", "外来"]);
    let by = |sort| {
        let sought = Sought {
            sort,
            ..Sought::default()
        };
        found(&cases, &sought)
            .into_iter()
            .map(|case| case.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(by(SortBy::Made)[..2], ["Bed 0", "Bed 1"]);
    assert_eq!(by(SortBy::Name)[..3], ["Bed 0", "Bed 1", "Bed 10"]);
    assert_eq!(by(SortBy::Condition)[..3], ["Bed 0", "Bed 4", "Bed 8"]);
}

#[test]
fn a_case_says_when_its_advice_is_another_than_it_was_kept_with() {
    let advice = |case: &Scenario| layers(case.condition.unwrap(), &Patient::read(&case.answers).0);
    let store = FaultyStore::default();
    let library = Library::new(&store).with_advice(advice_mark(&advice(&usual())));
    library.save(&id(1), &usual(), None, AT).unwrap();
    let mut saved = library.open(&id(1)).unwrap();
    assert!(!saved.advice.is_empty() && !advice_changed(&saved, &advice(&saved.scenario)));
    saved.scenario.answers.set(Field::Height, "171");
    let other = advice(&saved.scenario);
    assert!(
        !advice_changed(&saved, &other),
        "what does not count for the advice changes no mark"
    );
    saved.scenario.answers.set(Field::GbsDisability, "1");
    assert!(advice_changed(&saved, &advice(&saved.scenario)));
    saved.advice = String::new();
    assert!(
        !advice_changed(&saved, &other),
        "one without a mark is not known to have changed"
    );
}

// The laws. The fuzz target in `fuzz/` tries the same with its own bytes.

fn letters() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}\\.[A-Z2-7]{7}\\.[A-Z2-7]{0,40}\\.[A-Z2-7]{4}",
        "https://x/#/take/[0-9.A-Za-z]{0,60}",
        hostile(),
    ]
}

/// The first cell of each line, as a spreadsheet reads them: a cell in quotes may hold commas and
/// line ends, and a quote in it stands twice.
fn first_cells(table: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let (mut cell, mut first, mut quoted) = (String::new(), true, false);
    let mut letters = table.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            '\r' if !quoted && letters.peek() == Some(&'\n') => {}
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                first = true;
            }
            ',' if !quoted => first = false,
            _ if first => cell.push(letter),
            _ => {}
        }
    }
    cells
}

proptest! {
    #[test]
    fn what_is_handed_over_comes_back_the_same(case in scenarios(), at: u64, longest in 1_usize..500) {
        let text = encode(&case, at).unwrap();
        if let Ok(pieces) = frames(&text, longest) {
            let pieces = pieces.iter().map(|piece| Frame::find(&piece.text()).unwrap());
            let saved = whole(gather(pieces));
            prop_assert_eq!((saved.scenario, saved.saved_at), (case, at));
        } else {
            prop_assert!(text.len() > longest * 50);
        }
    }

    #[test]
    fn nothing_panics_whatever_is_handed_over(texts in prop::collection::vec(letters(), 1..4)) {
        let mut gathering = Gathering::default();
        for text in texts {
            let said = read_file(&text).err().map(|why| why.sentence());
            prop_assert!(said.is_none_or(|said| !said.ja().is_empty() && !said.en().is_empty()));
            if let Ok(frame) = Frame::find(&text) {
                let _ = gathering.add(frame);
            }
        }
    }

    #[test]
    fn a_changed_letter_is_refused(case in scenarios(), at: u64, place: prop::sample::Index, letter in "[A-Z0-9.]") {
        let piece = &frames(&encode(&case, at).unwrap(), usize::MAX).unwrap()[0];
        let mut changed = piece.text();
        let place = place.index(changed.len());
        prop_assume!(changed[place..=place] != letter);
        changed.replace_range(place..=place, &letter);
        prop_assert!(read_file(&changed).is_err(), "{}", changed);
    }

    #[test]
    fn a_piece_cut_off_is_refused(case in scenarios(), at: u64, place: prop::sample::Index) {
        let text = frames(&encode(&case, at).unwrap(), usize::MAX).unwrap()[0].text();
        let cut = place.index(text.len());
        prop_assert!(read_file(&text[..cut]).is_err());
    }

    #[test]
    fn a_table_has_a_line_for_each_case_and_no_formula(names in prop::collection::vec(".{0,12}", 0..5)) {
        let cases: Vec<Scenario> = names.into_iter().map(|name| Scenario { name, ..Scenario::default() }).collect();
        let rows: Vec<Row<'_>> = cases.iter().map(|case| Row { case, saved: "" }).collect();
        let table = csv(&rows, Language::Ja);
        let read = first_cells(&table);
        prop_assert_eq!(read.len(), cases.len() + 1);
        for (cell, case) in read.iter().skip(1).zip(&cases) {
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{}", cell);
            prop_assert_eq!(cell.strip_prefix('\'').unwrap_or(cell), case.name.strip_prefix('\'').unwrap_or(&case.name));
        }
    }

    #[test]
    fn a_case_never_differs_from_itself(case in scenarios()) {
        prop_assert!(differences(&[&case, &case]).iter().all(|line| !line.differs()));
    }

    #[test]
    fn cases_that_differ_are_shown_to_differ(one in scenarios(), other in scenarios()) {
        let shown = differences(&[&one, &other]).iter().any(Difference::differs);
        // What was confirmed is no line of its own.
        let texts = |case: &Scenario| {
            let entries: Vec<(String, String)> = case.answers.entries().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
            (case.name.clone(), case.condition, case.choices.clone(), entries)
        };
        prop_assert_eq!(shown, texts(&one) != texts(&other));
    }
}
