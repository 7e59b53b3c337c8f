//! What a page around this one may say, and what it is answered.
//!
//! Every message is one JSON object: `protocol` and `version` say what it is, `id` is a whole number
//! that rises from message to message. An answer carries the `id` of what it answers. The order is part
//! of the protocol: what comes twice or late is refused, so that no older case is put over a newer one.

use crate::json::{self, Json};
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
    SetCase(Box<Scenario>, bool),
    /// To compute a case and say the result, without touching the screen.
    Evaluate(Box<Scenario>),
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
                "A message is an object with protocol, version, id (a whole number above 0), type and what the type needs, and nothing else."
            }
            Refusal::OtherVersion => "Version 1 is spoken here.",
            Refusal::UnknownType => "The types are set-case and evaluate.",
            Refusal::Repeated => "This id was used before; each message has a higher one.",
            Refusal::OutOfOrder => {
                "The id is lower than one before; each message has a higher one."
            }
            Refusal::NoCase => "The case does not fit the case of schema/case.json.",
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
    /// it is refused.
    pub fn hear(
        &mut self,
        allowed: bool,
        text: &str,
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
        Some((id, self.read(allowed, &message, id)))
    }

    fn read(&mut self, allowed: bool, message: &Json, id: Option<u64>) -> Result<Asked, Refusal> {
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
            "set-case" => &["protocol", "version", "id", "type", "case", "replace"],
            "evaluate" => &["protocol", "version", "id", "type", "case"],
            _ => return Err(Refusal::UnknownType),
        };
        let mut members = message.members().iter();
        if !members.all(|(name, _)| known.contains(&name.as_str())) {
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
        let case = message.member("case").ok_or(Refusal::Malformed)?;
        let case: Scenario = serde_json::from_str(&case.to_line()).map_err(|_| Refusal::NoCase)?;
        self.last = id;
        Ok(match kind {
            "evaluate" => Asked::Evaluate(Box::new(case)),
            _ => Asked::SetCase(Box::new(case), replace),
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

/// What was asked, answered by a result.
#[must_use]
pub fn answer(id: u64, result: Json) -> String {
    said("result", Some(id), vec![("result", result)])
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
