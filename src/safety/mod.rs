//! What could harm this patient: what the review of 2004 says of it, and what labels and papers say
//! today, told apart in every line.
//!
//! | file | what it knows |
//! |---|---|
//! | `gravity` | how much a warning weighs, and what follows from it |
//! | `layer` | who says so |
//! | `adverse_events/` | what can happen, how often, in whom |
//! | `rules/` | which fact points at which harm: one file per harm |
//! | `screening` | the rules asked of a patient: [`screen`] |
//! | `clearance` | the creatinine clearance |

mod adverse_events;
mod clearance;
mod gravity;
mod layer;
mod product;
mod rules;
mod screening;

pub use adverse_events::{AdverseEvent, EventRecord, EventSeverity};
pub use clearance::{Clearance, NoClearance, REDUCED_BELOW, SAYS as CLEARANCE_SAYS, clearance};
pub use gravity::{Consequence, Gravity};
pub use layer::{Layer, Line};
pub use product::{
    Because, Ordered, ProductScreening, Reason, SodiumLoad, Suitability, Trait, kidney_disease,
    kidney_risk, screen_product, trait_of,
};
pub use rules::anaphylaxis::IGA_DEFICIENCY;
pub use screening::{Cause, Harm, Screening, Warning, screen, screen_for};
