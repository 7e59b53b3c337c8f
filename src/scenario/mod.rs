//! What is kept: the facts and choices of a case, and what a ward has set; never a result.
//!
//! | file | what |
//! |---|---|
//! | `record` | the [`Scenario`]: the draft in hand and what is kept of it |
//! | `envelope` | the text a scenario is kept as: version, time, checksum, body |
//! | `checksum` | CRC-32 of its body |
//! | `unreadable` | why a text is not opened |
//! | `store` | the port to a place that keeps texts under keys |
//! | `key` | the keys, and the [`CaseId`] |
//! | `history` | what a case said before |
//! | `part_change` | what changed from one scenario to another, part by part |
//! | `merge` | what two tabs made of one case, put together |
//! | `finding` | finding a case among many, and the order of a list |
//! | `listing` | what is on this device, sorted; what cannot be read set beside it |
//! | `library` | the operations: list, save, open, rename, export |
//! | `beside` | what lies beside the cases: the bin, unsaved work |
//! | `lock` | values kept locked, and the passphrase that opens them |
//! | `changes` | what a newer version changes, and for which cases |
//! | `retention` | deletion after a time |
//! | `identifying` | what in a name tells who the patient is |
//! | `bin` | deleting into the bin, and out of it again |
//! | `draft` | what was entered and is not saved yet |
//! | `safe` | the writes: proven by reading back, the earlier text kept until then |
//! | `error` | why the library did not do what it was asked |
//! | `tags` | the tags of a case, and the mark of the advice it was kept with |
//! | `account` | what a case says, line by line; what differs between cases |
//! | `said` | a choice in words, where a key is stored |
//! | `transfer` | a case handed over: file, link, code; what an import would change; CSV |
//!
//! Three rules hold for every line here. Reading changes nothing. A case is
//! acknowledged as saved only after it was read back and compared. What cannot
//! be read is never written over: it stays whole, is listed and can be exported.

mod account;
mod beside;
mod bin;
mod changes;
mod checksum;
mod draft;
mod envelope;
mod error;
mod finding;
mod history;
mod identifying;
mod key;
mod library;
mod listing;
mod lock;
mod merge;
mod part_change;
mod record;
mod retention;
mod safe;
mod said;
mod store;
mod tags;
pub mod transfer;
mod unreadable;

pub use account::{Difference, Line, Told, account, differences};
pub use beside::Beside;
pub use bin::Deleted;
pub use changes::{Change, cases_changed, new_changes};
pub use draft::{Draft, Origin};
pub use envelope::{Saved, decode, encode};
pub use error::LibraryError;
pub use finding::{SortBy, Sought, all_tags, found};
pub use history::Step;
pub use identifying::{Identifying, identifying};
pub use key::CaseId;
pub use library::{Library, Receipt};
pub use listing::{Listing, SetAside, Summary, Why};
pub use lock::{Cipher, Door, DoorChance, Entry, Lock, LockedStore, Stretch};
pub use merge::{Merge, merge};
pub use part_change::{CONDITION, DAYS, NAME, PartChange, REGIMEN, part_changes};
pub use record::{COLOUR, COLOURS, Choices, LOOKED_AT, Scenario};
pub use retention::{DAYS_IN_BIN, Expired};
pub use store::{Store, StoreError};
pub use tags::{TAGS, advice_changed, advice_mark, tags_in};
pub use unreadable::Unreadable;
