//! Finding one's way in the evidence library: what is asked of it, what is found, and the address of
//! every place in it.
//!
//! | file | what |
//! |---|---|
//! | `choice` | what the table can be narrowed by |
//! | `query` | a state of the table: filters, order, words |
//! | `search` | finding words in both languages |
//! | `place` | the screens of the library and their addresses |
//! | `encoding` | words in an address |

mod choice;
mod encoding;
mod place;
mod query;
mod search;

pub use choice::{Against, Layer, Made, Way};
pub use place::Place;
pub use query::{Query, Sort};
pub use search::Index;
