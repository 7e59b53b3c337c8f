//! What goes to other programs and comes from them: an address with a case in it, messages, results.
//!
//! | file | what |
//! |---|---|
//! | `link` | what stands after the `#` of an address, to a case |
//! | `message` | what a page around this one may say, read and put in order (`schema/message.json`) |
//! | `result` | advice, risks and order as JSON (`schema/result.json`) |
//! | `cards` | the same as CDS Hooks cards |
//!
//! Nothing that comes from elsewhere is trusted: it is taken whole or refused with a reason, and what
//! is refused changes nothing.

mod cards;
mod link;
mod message;
mod result;

pub use cards::cards;
pub use link::{Link, LinkFault, is_link, read_link};
pub use message::{
    Asked, Brought, Host, LONGEST_MESSAGE, PROTOCOL, Refusal, VERSION, answer, case_of, changed,
    ready, refusal, size,
};
pub use result::{DoseState, ResultInput, result};
