//! Studies known by early 2004 on which no position leans: the library alone holds them.

use crate::evidence::library::{Entry, LibraryId, Listing, Topic};
use crate::evidence::{Condition, Mention};

/// Nothing but its existence is known: no page with its record was found.
pub const THOMPSON_1996: Entry = Entry {
    mention: Some(Mention::Absent),
    ..Entry::held(
        LibraryId::CidpThompson1996,
        "Thompson 1996",
        Topic::Of(Condition::Cidp),
        Listing::ControlledTrial,
    )
};
