//! The text that a scenario is kept as: JSON with a version, a time and a checksum.
//!
//! ```json
//! {"format":"ivig-navigator/case","schema":1,"app":"0.1.0",
//!  "saved_at":1700000000000,"checksum":"cbf43926","body":{}}
//! ```
//!
//! The checksum covers the exact bytes of the body. What is kept today must
//! open for ever: a new schema adds an arm to a [`Body`], and none is removed.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use super::checksum::checksum;
use super::lock::LOCKED;
use super::{Scenario, Step, StoreError, Unreadable};

/// The schema of a case without a history: what is handed over, and what an older version opens.
pub(super) const SCHEMA: u64 = 1;

/// The version of this application.
const APP: &str = env!("CARGO_PKG_VERSION");

/// What a body holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// One case.
    Case,
    /// What a ward has set once.
    Ward,
    /// The order of the cases.
    Index,
    /// Every value on the device.
    Export,
    /// Work that was not saved.
    Draft,
    /// A deleted case.
    Bin,
    /// What is kept of the passphrase.
    Lock,
}

impl Format {
    const fn name(self) -> &'static str {
        match self {
            Format::Case => "ivig-navigator/case",
            Format::Ward => "ivig-navigator/ward",
            Format::Index => "ivig-navigator/index",
            Format::Export => "ivig-navigator/export",
            Format::Draft => "ivig-navigator/draft",
            Format::Bin => "ivig-navigator/bin",
            Format::Lock => "ivig-navigator/lock",
        }
    }

    /// The latest schema. Raised when an older version must not open what is written: since 2 a
    /// case can have a history.
    const fn schema(self) -> u64 {
        match self {
            Format::Case => 2,
            Format::Ward
            | Format::Index
            | Format::Export
            | Format::Draft
            | Format::Bin
            | Format::Lock => 1,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<'a> {
    format: String,
    schema: u64,
    app: String,
    saved_at: u64,
    checksum: String,
    #[serde(borrow)]
    body: &'a RawValue,
}

/// A body with what its envelope says of it.
pub(super) struct Opened<T> {
    pub body: T,
    pub saved_at: u64,
    pub app: String,
}

/// Puts a body into its envelope.
///
/// # Errors
/// [`StoreError::Failed`] where it cannot be written as JSON.
pub(super) fn seal<T: Serialize>(
    format: Format,
    body: &T,
    saved_at: u64,
) -> Result<String, StoreError> {
    seal_as(format, format.schema(), body, saved_at)
}

fn seal_as<T: Serialize>(
    format: Format,
    schema: u64,
    body: &T,
    saved_at: u64,
) -> Result<String, StoreError> {
    let written = to_raw_value(body).and_then(|body| {
        serde_json::to_string(&Envelope {
            format: format.name().to_owned(),
            schema,
            app: APP.to_owned(),
            saved_at,
            checksum: checksum(body.get()),
            body: &body,
        })
    });
    written.map_err(|_| StoreError::Failed)
}

/// Takes a body out of its envelope.
///
/// # Errors
/// An [`Unreadable`] that says why.
pub(super) fn unseal<T: Body>(format: Format, text: &str) -> Result<Opened<T>, Unreadable> {
    refuse_foreign_or_newer(format, text)?;
    let envelope: Envelope<'_> = serde_json::from_str(text).map_err(|_| Unreadable::DoesNotFit)?;
    if checksum(envelope.body.get()) != envelope.checksum {
        return Err(Unreadable::ChecksumDiffers);
    }
    Ok(Opened {
        body: T::of(envelope.schema, envelope.body.get()).ok_or(Unreadable::DoesNotFit)?,
        saved_at: envelope.saved_at,
        app: envelope.app,
    })
}

/// What every schema has, the ones to come included.
#[derive(Deserialize)]
struct Heading {
    #[serde(default)]
    format: String,
    schema: Option<u64>,
    #[serde(default)]
    app: String,
}

fn refuse_foreign_or_newer(format: Format, text: &str) -> Result<(), Unreadable> {
    use serde_json::error::Category;
    if text.starts_with(LOCKED) {
        return Err(Unreadable::Locked);
    }
    let heading: Heading = serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Data => Unreadable::OtherFormat,
        Category::Io | Category::Syntax | Category::Eof => Unreadable::NotJson,
    })?;
    if heading.format != format.name() {
        return Err(Unreadable::OtherFormat);
    }
    match heading.schema {
        Some(found) if found > format.schema() => Err(Unreadable::NewerSchema {
            found,
            app: heading.app,
        }),
        Some(_) => Ok(()),
        None => Err(Unreadable::DoesNotFit),
    }
}

/// A body of any schema there ever was. No arm is ever removed.
pub(super) trait Body: DeserializeOwned {
    fn of(schema: u64, body: &str) -> Option<Self> {
        match schema {
            1 => serde_json::from_str(body).ok(),
            _ => None,
        }
    }
}

impl Body for Scenario {}
impl Body for Vec<String> {}
/// Everything that a device exported, under its keys.
impl Body for BTreeMap<String, String> {}

/// A case since schema 2.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseBody {
    pub scenario: Scenario,
    /// The mark of the advice that it was kept with; empty where there was none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advice: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Step>,
}

impl Body for CaseBody {
    fn of(schema: u64, body: &str) -> Option<CaseBody> {
        match schema {
            1 => serde_json::from_str(body).ok().map(|scenario| CaseBody {
                scenario,
                ..CaseBody::default()
            }),
            2 => serde_json::from_str(body).ok(),
            _ => None,
        }
    }
}

/// A scenario as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Facts and choices.
    pub scenario: Scenario,
    /// When, in milliseconds since 1970.
    pub saved_at: u64,
    /// The version of the application that wrote it.
    pub app: String,
    /// The mark of the advice that it was kept with (see [`advice_mark`](super::advice_mark)); empty where there was none.
    pub advice: String,
    /// What it said before, the oldest first.
    pub history: Vec<Step>,
}

/// The text to keep a scenario as, in storage or in a file.
///
/// # Errors
/// [`StoreError::Failed`] where it cannot be written as JSON.
///
/// ```
/// use ivig_navigator::scenario::{decode, encode, Scenario};
/// let scenario = Scenario { name: "Bed 4".into(), ..Scenario::default() };
/// let text = encode(&scenario, 1_700_000_000_000)?;
/// assert_eq!(decode(&text).unwrap().scenario, scenario);
/// # Ok::<(), ivig_navigator::scenario::StoreError>(())
/// ```
pub fn encode(scenario: &Scenario, saved_at: u64) -> Result<String, StoreError> {
    encode_with(scenario, "", Vec::new(), saved_at)
}

/// As [`encode`], with the mark of its advice and what it said before.
pub(super) fn encode_with(
    scenario: &Scenario,
    advice: &str,
    history: Vec<Step>,
    saved_at: u64,
) -> Result<String, StoreError> {
    if history.is_empty() && advice.is_empty() {
        return seal_as(Format::Case, SCHEMA, scenario, saved_at);
    }
    let body = CaseBody {
        scenario: scenario.clone(),
        advice: advice.to_owned(),
        history,
    };
    seal(Format::Case, &body, saved_at)
}

/// Reads what [`encode`] wrote, by this version or an earlier one.
///
/// # Errors
/// An [`Unreadable`] that says why. It never panics, whatever the text.
///
/// ```
/// use ivig_navigator::scenario::{decode, Unreadable};
/// assert_eq!(decode("{\"format\":"), Err(Unreadable::NotJson));
/// ```
pub fn decode(text: &str) -> Result<Saved, Unreadable> {
    let opened: Opened<CaseBody> = unseal(Format::Case, text)?;
    Ok(Saved {
        scenario: opened.body.scenario,
        saved_at: opened.saved_at,
        app: opened.app,
        advice: opened.body.advice,
        history: opened.body.history,
    })
}

/// Reads what was kept of a ward.
pub(super) fn decode_ward(text: &str) -> Result<Saved, Unreadable> {
    let opened: Opened<Scenario> = unseal(Format::Ward, text)?;
    Ok(Saved {
        scenario: opened.body,
        saved_at: opened.saved_at,
        app: opened.app,
        advice: String::new(),
        history: Vec::new(),
    })
}
