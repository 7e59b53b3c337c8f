//! What comes from other programs is taken whole or refused with a reason, and what is refused changes nothing.
#![expect(
    clippy::float_arithmetic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use ivig_navigator::advice::layers;
use ivig_navigator::evidence::Condition;
use ivig_navigator::exchange::{
    Asked, Host, LONGEST_MESSAGE, Link, Refusal, answer, is_link, ready, refusal, size,
};
use ivig_navigator::hospital::{Ground, accent_on};
use ivig_navigator::json;
use ivig_navigator::order::Setting;
use ivig_navigator::patient::{Field, Kind};
use ivig_navigator::quantity::Date;
use ivig_navigator::text::Language;
use proptest::prelude::*;

fn read_link(address: &str) -> Link {
    ivig_navigator::exchange::read_link(address, |condition, patient| {
        Some(layers(condition, patient).regimens())
    })
}

/// Reads an address; the names that were not taken.
fn faults(address: &str) -> Vec<String> {
    let link = read_link(address);
    link.faults.into_iter().map(|fault| fault.name).collect()
}

#[test]
fn every_field_of_a_case_can_be_given() {
    for field in Field::ALL {
        let value = match field.kind() {
            Kind::OneOf(choices) => choices[0].key.to_owned(),
            Kind::Weight => "70".to_owned(),
            Kind::Height => "170".to_owned(),
            Kind::Creatinine => "0.9 mg/dL".to_owned(),
            Kind::Whole(range) => range.usual.0.to_string(),
        };
        let written = value.replace(' ', "%20").replace('/', "%2F");
        let link = read_link(&format!("#/?{}={written}", field.key()));
        assert_eq!(link.scenario.answers.text(*field), value, "{field:?}");
        assert_eq!(link.faults, [], "{field:?}");
        assert!(link.has_case);
    }
    for setting in Setting::ALL {
        let link = read_link(&format!("#/?{}=5", setting.key()));
        let by_hand = matches!(
            setting,
            Setting::StopOverride | Setting::RunEvents | Setting::RanBefore
        );
        assert_eq!(link.faults.is_empty(), !by_hand, "{setting:?}");
        assert_eq!(link.scenario.answers.is_empty(), by_hand, "{setting:?}");
    }
    for condition in Condition::ALL {
        let link = read_link(&format!("#/?condition={}", condition.key()));
        assert_eq!(link.scenario.condition, Some(*condition));
    }
}

#[test]
fn a_bad_one_is_named_and_the_rest_kept() {
    for (bad, name) in [
        ("condition=xyz", "condition"),
        ("sex=2", "sex"),
        ("weight=abc", "weight"),
        ("weight=7000", "weight"),
        ("hight=170", "hight"),
        ("regimen=no-such", "regimen"),
        ("days=0", "days"),
        ("days=2.5", "days"),
        ("language=fr", "language"),
        ("theme=pink", "theme"),
        ("%zz=1", "%zz=1"),
        ("height=%ff", "height=%ff"),
        ("age=54&age=55", "age"),
        ("order.stop-override=yes", "order.stop-override"),
        ("name=%00", "name"),
    ] {
        let address = format!("#/?gbs-disability=4&{bad}&days-since-onset=6");
        assert_eq!(faults(&address), [name], "{bad}");
        let answers = read_link(&address).scenario.answers;
        assert_eq!(answers.text(Field::GbsDisability), "4", "{bad}");
        assert_eq!(answers.text(Field::DaysSinceOnset), "6", "{bad}");
    }
    assert_eq!(
        read_link("#/?age=54&age=55")
            .scenario
            .answers
            .text(Field::Age),
        "54"
    );
}

#[test]
fn language_and_theme_alone_are_no_case() {
    let link = read_link("#/?language=en&theme=dark");
    assert_eq!(
        (link.language, link.theme.as_deref()),
        (Some(Language::En), Some("dark"))
    );
    assert!(!link.has_case);
    assert!(is_link("#/?") && !is_link("#/ward") && !is_link(""));
}

const CASE: &str =
    r#"{"name":"","condition":"gbs","answers":{"weight":{"text":"70"}},"choices":{}}"#;

fn message(id: &str, rest: &str) -> String {
    format!(r#"{{"protocol":"ivig-navigator","version":1,"id":{id},{rest}}}"#)
}

fn set_case(id: u64) -> String {
    message(
        &id.to_string(),
        &format!(r#""type":"set-case","case":{CASE}"#),
    )
}

fn today() -> Date {
    Date::parse("2026-11-29").unwrap()
}

/// A message that is refused, and why; the host is as it was.
fn refused(host: &mut Host, allowed: bool, text: &str, why: Refusal) {
    let before = *host;
    let (_, asked) = host.hear(allowed, text, today()).unwrap();
    assert_eq!(asked, Err(why), "{text}");
    assert_eq!(*host, before, "{text}");
}

#[test]
fn what_is_not_in_order_is_refused_and_changes_nothing() {
    let mut host = Host::default();
    let (id, asked) = host.hear(true, &set_case(5), today()).unwrap();
    assert_eq!(id, Some(5));
    let Ok(Asked::SetCase(brought, false)) = asked else {
        panic!("not taken")
    };
    assert_eq!(brought.case.answers.text(Field::Weight), "70");
    assert_eq!(brought.taken, None);
    refused(&mut host, true, &set_case(5), Refusal::Repeated);
    refused(&mut host, true, &set_case(4), Refusal::OutOfOrder);
    refused(&mut host, false, &set_case(6), Refusal::Foreign);
    refused(
        &mut host,
        true,
        &set_case(6).replace(":1,", ":2,"),
        Refusal::OtherVersion,
    );
    refused(
        &mut host,
        true,
        &set_case(6).replace("set-case", "delete-all"),
        Refusal::UnknownType,
    );
    refused(
        &mut host,
        true,
        &set_case(6).replace("gbs", "none-such"),
        Refusal::NoCase,
    );
    refused(
        &mut host,
        true,
        &set_case(6).replace("choices", "chosen"),
        Refusal::NoCase,
    );
    for id in ["0", "-1", "1.5", "\"6\"", "null", "99999999999999999999999"] {
        let text = message(id, &format!(r#""type":"evaluate","case":{CASE}"#));
        refused(&mut host, true, &text, Refusal::Malformed);
    }
    for rest in [
        r#""type":"evaluate""#.to_owned(),
        r#""type":7"#.to_owned(),
        format!(r#""type":"evaluate","replace":true,"case":{CASE}"#),
        format!(r#""type":"set-case","replace":1,"case":{CASE}"#),
        format!(r#""type":"evaluate","x":1,"case":{CASE}"#),
        format!(r#""type":"evaluate","type":"set-case","case":{CASE}"#),
    ] {
        refused(&mut host, true, &message("6", &rest), Refusal::Malformed);
    }
    let long = message(
        "6",
        &format!(
            r#""type":"evaluate","case":{CASE},"x":"{}""#,
            "x".repeat(LONGEST_MESSAGE)
        ),
    );
    refused(&mut host, true, &long, Refusal::TooLong);
    assert!(host.hear(true, &set_case(6), today()).unwrap().1.is_ok());
}

const WHOLE: &str = include_str!("fhir/whole.json");

fn with_bundle(id: u64, kind: &str, bundle: &str) -> String {
    let rest = format!(r#""type":"{kind}","bundle":{bundle}"#);
    message(&id.to_string(), &rest)
}

#[test]
fn a_bundle_is_a_case_and_the_answer_says_what_was_taken_and_what_was_not() {
    let mut host = Host::default();
    for (id, kind) in [(1, "evaluate"), (2, "set-case")] {
        let (_, asked) = host
            .hear(true, &with_bundle(id, kind, WHOLE), today())
            .unwrap();
        let Ok(Asked::Evaluate(brought) | Asked::SetCase(brought, false)) = asked else {
            panic!("{kind} was not taken")
        };
        assert_eq!(brought.case.condition, Some(Condition::Gbs));
        assert_eq!(brought.case.answers.text(Field::Weight), "70.5");
        assert_eq!(brought.case.answers.text(Field::Age), "53");
        let said = answer(id, json::object([]), brought.taken.as_ref());
        let said = json::read(&said).unwrap();
        let taken = said.member("taken").unwrap();
        let condition = taken.member("condition").unwrap();
        assert_eq!(condition.text_of("key"), Some("gbs"));
        let list = |name: &str| taken.member(name).unwrap().items().len();
        assert_eq!((list("facts"), list("left")), (7, 2));
        let left = &taken.member("left").unwrap().items()[0];
        assert_eq!(left.member("entry").unwrap().as_number(), Some("2"));
        let facts = taken.member("facts").unwrap().items();
        let grounds = facts.iter().filter_map(|fact| fact.member("ground"));
        assert_eq!(grounds.count(), 1, "of IgA alone");
        assert!(left.member("why").unwrap().text_of("ja").is_some());
    }
    assert!(
        json::read(&answer(3, json::object([]), None))
            .unwrap()
            .member("taken")
            .is_none()
    );
}

#[test]
fn a_bundle_that_is_none_is_refused_and_changes_nothing() {
    let mut host = Host::default();
    let patient = r#"{"resource":{"resourceType":"Patient"}}"#;
    let many = vec!["{}"; 2001].join(",");
    for bundle in [
        "null",
        "7",
        "[]",
        "{}",
        "\"Bundle\"",
        r#"{"resourceType":"Patient"}"#,
        r#"{"resourceType":["Bundle"]}"#,
        r#"{"resourceType":"Bundle","entry":{}}"#,
        r#"{"resourceType":"Bundle","entry":null}"#,
        r#"{"resourceType":"Bundle","entry":[],"entry":[]}"#,
        &format!(r#"{{"resourceType":"Bundle","entry":[{many}]}}"#),
        &format!(r#"{{"resourceType":"Bundle","entry":[{patient},{patient}]}}"#),
    ] {
        for kind in ["set-case", "evaluate"] {
            refused(
                &mut host,
                true,
                &with_bundle(1, kind, bundle),
                Refusal::NoBundle,
            );
        }
    }
    // Either a case or a Bundle, and only from who is allowed.
    let both = format!(r#""type":"evaluate","case":{CASE},"bundle":{WHOLE}"#);
    refused(&mut host, true, &message("1", &both), Refusal::Malformed);
    refused(
        &mut host,
        true,
        &message("1", r#""type":"set-case","replace":true"#),
        Refusal::Malformed,
    );
    refused(
        &mut host,
        false,
        &with_bundle(1, "set-case", WHOLE),
        Refusal::Foreign,
    );
    // A Bundle of which nothing is taken is one all the same, and says so.
    let empty = r#"{"resourceType":"Bundle","entry":[7,{},{"resource":[]}]}"#;
    let (_, asked) = host
        .hear(true, &with_bundle(1, "set-case", empty), today())
        .unwrap();
    let Ok(Asked::SetCase(brought, false)) = asked else {
        panic!("not taken")
    };
    let taken = brought.taken.unwrap();
    assert!(taken.is_empty() && taken.left.len() == 3);
    refused(
        &mut host,
        true,
        &with_bundle(1, "set-case", WHOLE),
        Refusal::Repeated,
    );
}

#[test]
fn what_is_no_message_of_this_protocol_is_not_answered() {
    let mut host = Host::default();
    for text in [
        "",
        "null",
        "[]",
        "{}",
        "7",
        "\"ivig-navigator\"",
        "{\"protocol\":\"other\"}",
        "{\"protocol\":7}",
        "webpackHotUpdate",
    ] {
        assert_eq!(host.hear(true, text, today()), None, "{text}");
    }
    assert!(!host.was_heard());
}

#[test]
fn what_is_said_is_json_of_one_protocol() {
    for said in [
        ready("1.0"),
        size(700),
        refusal(Some(3), Refusal::Foreign),
        refusal(None, Refusal::TooLong),
    ] {
        assert!(
            said.starts_with(r#"{"protocol":"ivig-navigator","version":1,"type":"#),
            "{said}"
        );
    }
    assert_eq!(
        size(700),
        r#"{"protocol":"ivig-navigator","version":1,"type":"size","height":700}"#
    );
}

proptest! {
    #[test]
    fn nothing_panics_on_any_address(text in "\\PC{0,120}", tail in "(&?[a-z-]{0,12}=?[%0-9a-zA-Z+.]{0,12}){0,8}") {
        let _ = read_link(&text);
        let link = read_link(&format!("#/?{tail}"));
        for fault in link.faults {
            prop_assert!(!fault.why.ja().is_empty() && fault.name.chars().count() <= 40);
        }
    }

    #[test]
    fn hostile_messages_never_set_anything(junk in "\\PC{0,60}", at in 0..120_usize, allowed: bool) {
        let mut host = Host::default();
        let mut text = set_case(1);
        if text.is_char_boundary(at.min(text.len())) {
            text.insert_str(at.min(set_case(1).len()), &junk);
        }
        if let Some((_, asked)) = host.hear(allowed, &text, today()) {
            if !allowed {
                prop_assert!(asked.is_err());
            }
            prop_assert_eq!(host.was_heard(), asked.is_ok());
        }
    }

    #[test]
    fn the_colour_of_a_house_can_always_be_read(colour in 0..0x0100_0000_u32) {
        for (ground, sheets) in [(Ground::Light, vec![0x00FF_FFFF, 0x00E3_F1F3]), (Ground::Dark, vec![0x0018_2129, 0x0017_343B, 0x0006_242B])] {
            let read = accent_on(&format!("#{colour:06x}"), ground).unwrap();
            let read = u32::from_str_radix(&read[1..], 16).unwrap();
            for sheet in sheets {
                prop_assert!(contrast(read, sheet) >= 4.49, "{read:06x} on {sheet:06x}: {}", contrast(read, sheet));
            }
        }
    }
}

/// As WCAG defines it, in floats: a second computation.
fn contrast(one: u32, other: u32) -> f64 {
    let luminance = |colour: u32| {
        let [_, r, g, b] = colour.to_be_bytes();
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    };
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
