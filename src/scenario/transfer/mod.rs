//! Handing a case over without a server: what leaves this device, and what is taken in.
//!
//! ```text
//! Scenario -> encode (the file) -> packed bytes -> frames -> a link, or QR codes
//! file, link, code -> the same way back -> Parcel -> Plan (what would change) -> take_in
//! ```
//!
//! | file | what |
//! |---|---|
//! | `packed` | the text of a case in fewer bytes, by the words of `words.txt` |
//! | `base32` | bytes as letters and digits that links and QR codes both like |
//! | `frame` | one piece of a case with version and check digits; the address that holds it |
//! | `gathering` | the pieces, until all are there |
//! | `qr` | a piece as a QR code |
//! | `parcel` | what a file or a code holds, before anything is done with it |
//! | `plan` | what would change; taking it in, all of it or nothing |
//! | `table` | the list of cases as CSV |
//! | `schema` | the form of the file, as JSON Schema |
//! | `error` | why something is refused |
//!
//! What comes from outside is never trusted: it is read by the same total functions as what is
//! kept, nothing of it is written before the user has seen it, and then all of it or nothing.

mod base32;
mod error;
mod frame;
mod gathering;
mod packed;
mod parcel;
mod plan;
mod qr;
mod schema;
mod table;

pub use error::TransferError;
pub use frame::{Frame, TAKE, frames};
pub use gathering::{Gathered, Gathering};
pub use parcel::{Parcel, Refused, read_file};
pub use plan::{Incoming, Known, Plan, take_in};
pub use qr::{LONGEST_PIECE, Symbol, symbol};
pub use schema::case_schema;
pub use table::{Row, csv};
