//! What is known: conditions, studies, positions, risks; each value with its status and source.
//!
//! Knowledge lies in layers. [`review_2004`] is the position of the review and
//! is never edited by what was learned later; that is [`since_2004`].

#[macro_use]
mod claims;
pub mod antibody;
mod condition;
pub mod discrepancy;
mod edition;
mod fact;
pub mod library;
pub mod mechanism;
mod position;
mod regimen;
pub mod review_2004;
pub mod since_2004;
mod source;
mod study;

pub(crate) use claims::claim;
pub use condition::{Category, Condition};
pub use edition::{EDITION, Edition};
pub use fact::{Fact, Status};
pub use position::{Claim, Combination, Line, OpenQuestion, Position, Stance};
pub use regimen::{Course, Interval, Phase, Purpose, Regimen, Repeat, Split};
pub use review_2004::StudyId;
pub use source::Source;
pub use study::{Blinding, Comparator, Design, Direction, Layout, Mention, Participants, Study};
