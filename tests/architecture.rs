//! The nine invariants of the house, each with a test that can fail, and the shape of `src/`.
//!
//! | invariant | file | tests |
//! |---|---|---|
//! | 1 pure rooms, floors | `rooms` | `pure_rooms_*`, `a_room_uses_only_*`, `the_screen_*` |
//! | 2 no float | `exact` | `no_float_*`, `the_lints_*`, `every_exception_*` |
//! | 3 no amount without its basis | `basis` | `a_bare_amount_*`, `a_dose_a_day_*`, `the_working_names_*` |
//! | 4 no statement without a source | `statements` | `every_statement_*`, `what_is_not_verified_*` |
//! | 5 the layer of 2004 | `layers` | `the_layer_of_2004_*`, `later_knowledge_*` |
//! | 6 both languages | `wordings` | `every_wording_*`, `no_word_*`, `nothing_filled_*` |
//! | 7 results explain themselves | `working` | `the_working_can_be_computed_again` |
//! | 8 reading destroys nothing | `reading` | `reading_changes_nothing` |
//! | 9 no request leaves | `requests` | `the_page_names_no_*`, `the_app_cannot_*` |
//! | the shape of `src/` | `shape` | `no_file_*`, `no_module_*`, `the_map_*`, `the_written_map_*` |
//!
//! `knowledge` (with `library`, `orders`, `scores` and `watched`) is every statement and wording there is, `source` the Rust of the project as tokens.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod answering;
#[path = "architecture/basis.rs"]
mod basis;
#[path = "architecture/exact.rs"]
mod exact;
#[path = "architecture/knowledge.rs"]
mod knowledge;
#[path = "architecture/layers.rs"]
mod layers;
#[path = "architecture/library.rs"]
mod library;
mod ordering;
#[path = "architecture/orders.rs"]
mod orders;
#[path = "architecture/reading.rs"]
mod reading;
#[path = "architecture/requests.rs"]
mod requests;
#[path = "risks/mod.rs"]
mod risks;
#[path = "architecture/rooms.rs"]
mod rooms;
#[path = "architecture/scores.rs"]
mod scores;
#[path = "architecture/shape.rs"]
mod shape;
#[path = "architecture/source.rs"]
mod source;
#[path = "architecture/statements.rs"]
mod statements;
#[path = "architecture/watched.rs"]
mod watched;
#[path = "architecture/wordings.rs"]
mod wordings;
#[path = "architecture/working.rs"]
mod working;

use std::fs;

use source::{File, root, sources};

/// The rooms, from the ground up, and the rooms that each may use. The table of house.md.
///
/// On the ground floor `quantity` uses `text`, the type of every word; on the next `product` uses
/// `evidence`, for the status of what a label says and the condition it is said of.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("cipher", &[]),
    ("json", &["text"]),
    ("quantity", &["text"]),
    ("evidence", &["quantity", "text"]),
    ("product", &["evidence", "quantity", "text"]),
    ("catalogue", &["evidence", "text"]),
    ("meta_analysis", &["evidence", "text"]),
    ("patient", &["evidence", "product", "quantity", "text"]),
    (
        "advice",
        &["evidence", "patient", "product", "quantity", "text"],
    ),
    (
        "safety",
        &["evidence", "patient", "product", "quantity", "text"],
    ),
    (
        "passport",
        &["evidence", "patient", "product", "quantity", "text"],
    ),
    (
        "score",
        &["evidence", "patient", "product", "quantity", "text"],
    ),
    (
        "follow_up",
        &[
            "evidence", "patient", "product", "quantity", "score", "text",
        ],
    ),
    (
        "order",
        &[
            "advice", "evidence", "patient", "product", "quantity", "safety", "text",
        ],
    ),
    (
        "scenario",
        &[
            "advice",
            "cipher",
            "evidence",
            "follow_up",
            "order",
            "patient",
            "product",
            "quantity",
            "safety",
            "score",
            "text",
        ],
    ),
    (
        "hospital",
        &[
            "evidence", "json", "order", "patient", "product", "quantity", "text",
        ],
    ),
    (
        "fhir",
        &[
            "advice", "evidence", "json", "order", "patient", "product", "quantity", "safety",
            "score", "text",
        ],
    ),
    (
        "exchange",
        &[
            "advice", "evidence", "fhir", "hospital", "json", "order", "patient", "product",
            "quantity", "safety", "scenario", "text",
        ],
    ),
    ("browser", &["scenario", "text"]),
    (
        "app",
        &[
            "advice",
            "browser",
            "cipher",
            "evidence",
            "exchange",
            "fhir",
            "follow_up",
            "hospital",
            "json",
            "order",
            "passport",
            "patient",
            "product",
            "quantity",
            "safety",
            "scenario",
            "score",
            "text",
        ],
    ),
    (
        "ui",
        &[
            "advice",
            "app",
            "catalogue",
            "evidence",
            "exchange",
            "fhir",
            "follow_up",
            "hospital",
            "json",
            "meta_analysis",
            "order",
            "passport",
            "patient",
            "product",
            "quantity",
            "safety",
            "scenario",
            "score",
            "text",
        ],
    ),
];

/// Rooms of the screen and the browser: behind the feature `app`.
const ROOMS_OF_THE_APP: [&str; 3] = ["app", "browser", "ui"];

fn is_pure(file: &File) -> bool {
    file.room() != "main" && !ROOMS_OF_THE_APP.contains(&file.room())
}

fn pure_sources() -> Vec<File> {
    let files: Vec<File> = sources().into_iter().filter(is_pure).collect();
    assert!(files.len() > 50, "src/ was not found");
    files
}

/// Fails with every place found, if any was.
fn none(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}\n  {}\n", found.join("\n  "));
}

fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}
