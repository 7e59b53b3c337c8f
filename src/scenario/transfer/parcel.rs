//! What a file or a code holds, before anything is done with it.

use std::collections::BTreeMap;

use super::super::envelope::{Format, decode_ward, unseal};
use super::super::{Saved, Unreadable, decode};
use super::{Frame, Gathered, Gathering, TransferError};

/// No file of cases is longer.
const LONGEST_FILE: usize = 20_000_000;
/// Before the id of a case in an export of everything.
const CASE: &str = "ivig.case.";
/// The ward's settings in an export of everything.
const WARD: &str = "ivig.ward";

/// What was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parcel {
    /// The cases in it, in the order of the file.
    pub cases: Vec<Saved>,
    /// What stands in it and cannot be taken.
    pub refused: Vec<Refused>,
    /// What a ward had set.
    pub ward: Option<Saved>,
}

/// Something in a file that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The key it stands under.
    pub key: String,
    /// Why.
    pub why: TransferError,
}

impl From<Saved> for Parcel {
    fn from(saved: Saved) -> Parcel {
        Parcel {
            cases: vec![saved],
            ..Parcel::default()
        }
    }
}

/// Reads a file: one case, everything that a device exported, a ward's settings, or a text that
/// holds the link of a whole case. It never panics, whatever the text.
///
/// # Errors
/// A [`TransferError`] where nothing in it can be taken.
///
/// ```
/// use ivig_navigator::scenario::{encode, Scenario};
/// use ivig_navigator::scenario::transfer::read_file;
/// let text = encode(&Scenario::default(), 1_800_000_000_000)?;
/// assert_eq!(read_file(&text).unwrap().cases.len(), 1);
/// assert!(read_file(&text[1..]).is_err());
/// # Ok::<(), ivig_navigator::scenario::StoreError>(())
/// ```
pub fn read_file(text: &str) -> Result<Parcel, TransferError> {
    if text.len() > LONGEST_FILE {
        return Err(TransferError::TooLong);
    }
    // Editors put a byte order mark before a text.
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with('{') {
        return read_link(text);
    }
    match decode(text) {
        Ok(saved) => Ok(saved.into()),
        Err(Unreadable::OtherFormat) => read_other(text),
        Err(why) => Err(why.into()),
    }
}

/// A link that holds a whole case.
fn read_link(text: &str) -> Result<Parcel, TransferError> {
    match Gathering::default().add(Frame::find(text)?)? {
        Gathered::Whole(saved) => Ok((*saved).into()),
        Gathered::Missing(..) => Err(TransferError::Damaged),
    }
}

fn read_other(text: &str) -> Result<Parcel, TransferError> {
    match decode_ward(text) {
        Ok(ward) => {
            return Ok(Parcel {
                ward: Some(ward),
                ..Parcel::default()
            });
        }
        Err(Unreadable::OtherFormat) => {}
        Err(why) => return Err(why.into()),
    }
    let values: BTreeMap<String, String> = unseal(Format::Export, text)?.body;
    let mut parcel = Parcel::default();
    for (key, value) in values {
        if key == WARD {
            match decode_ward(&value) {
                Ok(ward) => parcel.ward = Some(ward),
                Err(why) => parcel.refuse(key, why),
            }
        } else if key.starts_with(CASE) {
            match decode(&value) {
                Ok(saved) => parcel.cases.push(saved),
                Err(why) => parcel.refuse(key, why),
            }
        }
    }
    Ok(parcel)
}

impl Parcel {
    fn refuse(&mut self, key: String, why: Unreadable) {
        let why = why.into();
        self.refused.push(Refused { key, why });
    }
}
