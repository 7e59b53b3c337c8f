//! What a page around this one may say, and what it is answered.
//!
//! Every message is one JSON object: `protocol` and `version` say what it is, `id` is a whole number
//! that rises from message to message. An answer carries the `id` of what it answers. The order is part
//! of the protocol: what comes twice or late is refused, so that no older case is put over a newer one.
//! The messages are published as `schema/message.json`.

use super::result::both;
use crate::fhir::{self, Taken};
use crate::json::{self, Json};
use crate::quantity::Date;
use crate::scenario::Scenario;

/// What every message says it belongs to.
pub const PROTOCOL: &str = "ivig-navigator";
/// The version spoken here.
pub const VERSION: i64 = 1;
/// A longer message is refused unread, in bytes.
pub const LONGEST_MESSAGE: usize = 64 * 1024;

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To take a case in hand; with `true`, over one that was changed by hand.
    SetCase(Box<Brought>, bool),
    /// To compute a case and say the result, without touching the screen.
    Evaluate(Box<Brought>),
}

/// The case that a message brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// The case.
    pub case: Scenario,
    /// Where it came as a FHIR Bundle: what of that was taken, and what was not.
    pub taken: Option<Taken>,
}

impl Brought {
    /// A message brings either a case or a Bundle.
    fn read(message: &Json, today: Date) -> Result<Brought, Refusal> {
        match (message.member("case"), message.member("bundle")) {
            (Some(case), None) => {
                let case = serde_json::from_str(&case.to_line()).map_err(|_| Refusal::NoCase)?;
                Ok(Brought { case, taken: None })
            }
            (None, Some(bundle)) => {
                let taken = fhir::read_value(bundle, today).map_err(|_| Refusal::NoBundle)?;
                Ok(Brought {
                    case: case_of(&taken),
                    taken: Some(taken),
                })
            }
            _ => Err(Refusal::Malformed),
        }
    }
}

/// A new case of what was taken from a Bundle.
///
/// ```
/// use ivig_navigator::exchange::case_of;
/// use ivig_navigator::fhir::Taken;
/// use ivig_navigator::scenario::Scenario;
/// assert_eq!(case_of(&Taken::default()), Scenario::default());
/// ```
#[must_use]
pub fn case_of(taken: &Taken) -> Scenario {
    Scenario {
        condition: taken.condition.as_ref().map(|one| one.condition),
        answers: taken.answers(),
        ..Scenario::default()
    }
}

/// Why a message was refused. Nothing was changed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The page that sent it is not among those that are allowed.
    Foreign,
    /// Longer than [`LONGEST_MESSAGE`].
    TooLong,
    /// Not an object with the members of the protocol.
    Malformed,
    /// Another version of the protocol.
    OtherVersion,
    /// No such type of message.
    UnknownType,
    /// The `id` was used before.
    Repeated,
    /// The `id` is lower than one before.
    OutOfOrder,
    /// The case does not fit its schema.
    NoCase,
    /// The Bundle is none, or not of one patient.
    NoBundle,
    /// The case in hand was changed by its user and not saved.
    Unsaved,
    /// The part of the program that computes an order has not come yet.
    NotHereYet,
}

impl Refusal {
    /// The name in the answer.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Refusal::Foreign => "foreign-origin",
            Refusal::TooLong => "too-long",
            Refusal::Malformed => "malformed",
            Refusal::OtherVersion => "other-version",
            Refusal::UnknownType => "unknown-type",
            Refusal::Repeated => "repeated",
            Refusal::OutOfOrder => "out-of-order",
            Refusal::NoCase => "no-case",
            Refusal::NoBundle => "no-bundle",
            Refusal::Unsaved => "unsaved",
            Refusal::NotHereYet => "not-here-yet",
        }
    }

    /// What is wrong and what to do, for the engineer of the other page.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Refusal::Foreign => "This origin is not among allowed_origins of hospital.json.",
            Refusal::TooLong => "A message has at most 65536 bytes.",
            Refusal::Malformed => {
                "A message is an object with protocol, version, id (a whole number above 0), type, and a case or a bundle; set-case has replace besides, and nothing else is taken."
            }
            Refusal::OtherVersion => "Version 1 is spoken here.",
            Refusal::UnknownType => "The types are set-case and evaluate.",
            Refusal::Repeated => "This id was used before; each message has a higher one.",
            Refusal::OutOfOrder => {
                "The id is lower than one before; each message has a higher one."
            }
            Refusal::NoCase => "The case does not fit the case of schema/case.json.",
            Refusal::NoBundle => {
                "The bundle is no FHIR R4 Bundle: resourceType Bundle, entry a list of at most 2000, one Patient at most, no name twice."
            }
            Refusal::Unsaved => {
                "The case in hand was changed by its user. Ask, and send replace: true."
            }
            Refusal::NotHereYet => "The program is still on its way. Ask again.",
        }
    }
}

/// What is remembered of the other page: how far its messages have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Host {
    last: u64,
}

impl Host {
    /// Whether a message of it was taken.
    #[must_use]
    pub const fn was_heard(self) -> bool {
        self.last > 0
    }

    /// Reads a message of a page that is allowed to talk to this one, or is not. `None`: no message of
    /// this protocol, and nothing is answered. Else its `id`, if it has one, and what was asked, or why
    /// it is refused. An age in a Bundle is counted to the day.
    pub fn hear(
        &mut self,
        allowed: bool,
        text: &str,
        today: Date,
    ) -> Option<(Option<u64>, Result<Asked, Refusal>)> {
        if text.len() > LONGEST_MESSAGE {
            return Some((None, Err(Refusal::TooLong)));
        }
        let message = json::read(text).ok()?;
        if message.text_of("protocol") != Some(PROTOCOL) {
            return None;
        }
        let id = message.member("id").and_then(Json::as_number);
        let id = id
            .and_then(|id| id.parse::<u64>().ok())
            .filter(|id| *id > 0);
        Some((id, self.read(allowed, &message, id, today)))
    }

    fn read(
        &mut self,
        allowed: bool,
        message: &Json,
        id: Option<u64>,
        today: Date,
    ) -> Result<Asked, Refusal> {
        if !allowed {
            return Err(Refusal::Foreign);
        }
        let version = message.member("version").and_then(Json::as_number);
        match version.map(str::parse::<i64>) {
            Some(Ok(VERSION)) => {}
            Some(_) => return Err(Refusal::OtherVersion),
            None => return Err(Refusal::Malformed),
        }
        let (Some(id), Some(kind), None) = (id, message.text_of("type"), message.twice()) else {
            return Err(Refusal::Malformed);
        };
        let known: &[&str] = match kind {
            "set-case" => &["case", "bundle", "replace"],
            "evaluate" => &["case", "bundle"],
            _ => return Err(Refusal::UnknownType),
        };
        const ALWAYS: [&str; 4] = ["protocol", "version", "id", "type"];
        let is_known = |name: &str| ALWAYS.contains(&name) || known.contains(&name);
        if !message.members().iter().all(|(name, _)| is_known(name)) {
            return Err(Refusal::Malformed);
        }
        let replace = match message.member("replace").map(|replace| &replace.value) {
            None => false,
            Some(json::Value::Flag(replace)) => *replace,
            Some(_) => return Err(Refusal::Malformed),
        };
        match id.cmp(&self.last) {
            core::cmp::Ordering::Less => return Err(Refusal::OutOfOrder),
            core::cmp::Ordering::Equal => return Err(Refusal::Repeated),
            core::cmp::Ordering::Greater => {}
        }
        let brought = Box::new(Brought::read(message, today)?);
        self.last = id;
        Ok(match kind {
            "evaluate" => Asked::Evaluate(brought),
            _ => Asked::SetCase(brought, replace),
        })
    }
}

fn said(kind: &str, id: Option<u64>, rest: Vec<(&str, Json)>) -> String {
    let mut members = vec![
        ("protocol", json::text(PROTOCOL)),
        ("version", json::number(VERSION)),
        ("type", json::text(kind)),
    ];
    members.extend(id.map(|id| ("id", Json::written(id.to_string()))));
    members.extend(rest);
    json::object(members).to_line()
}

/// The page is there: by this version of the application. It says nothing of a case.
#[must_use]
pub fn ready(app: &str) -> String {
    said("ready", None, vec![("app", json::text(app))])
}

/// How high the page is, in pixels: for a frame as high as what is in it.
#[must_use]
pub fn size(height: u32) -> String {
    said("size", None, vec![("height", json::number(height))])
}

/// What was asked, answered by a result; of a Bundle also by what of it was taken, and what was not.
#[must_use]
pub fn answer(id: u64, result: Json, taken: Option<&Taken>) -> String {
    let mut rest = vec![("result", result)];
    rest.extend(taken.map(|taken| ("taken", told(taken))));
    said("result", Some(id), rest)
}

fn told(taken: &Taken) -> Json {
    let mut members = Vec::new();
    if let Some(one) = &taken.condition {
        let condition = json::object([
            ("key", json::text(one.condition.key())),
            ("from", json::text(one.from.clone())),
        ]);
        members.push(("condition", condition));
    }
    let facts = taken.facts.iter().map(|fact| {
        let mut members = vec![
            ("field", json::text(fact.field.key())),
            ("text", json::text(fact.text.clone())),
            ("from", json::text(fact.from.clone())),
        ];
        let ground = fact.ground.and_then(|ground| ground.value());
        members.extend(ground.map(|ground| ("ground", both(&ground.into()))));
        json::object(members)
    });
    let left = taken.left.iter().map(|left| {
        json::object([
            ("entry", Json::written(left.entry.to_string())),
            ("what", json::text(left.what.clone())),
            ("why", both(&left.why)),
        ])
    });
    members.extend([("facts", json::list(facts)), ("left", json::list(left))]);
    json::object(members)
}

/// The user changed the case in hand.
#[must_use]
pub fn changed(scenario: &Scenario, result: Json) -> String {
    let case = serde_json::to_string(scenario).unwrap_or_default();
    let case = json::read(&case).unwrap_or_else(|_| json::object([]));
    said("changed", None, vec![("case", case), ("result", result)])
}

/// Why something was refused.
#[must_use]
pub fn refusal(id: Option<u64>, why: Refusal) -> String {
    let rest = vec![
        ("error", json::text(why.key())),
        ("message", json::text(why.words())),
    ];
    said("error", id, rest)
}
