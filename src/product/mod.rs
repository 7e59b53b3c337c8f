//! What is on the shelf: products, their vials, what is in them, and what their labels say.
//!
//! A figure that was not seen is not held: it is shown as not known, never guessed. A rate belongs
//! to one product, one use and one country; a cap keyed on the name alone would be unsafe (one
//! brand has two that differ four times).

mod country;
mod entered;
mod entered_error;
mod harm;
mod label;
mod own;
mod rates;
mod shelf;
mod vial;

pub use country::Country;
pub use entered::{EnteredRates, INTERVAL, Known, MAXIMUM, START, STEP};
pub use entered_error::EnteredRatesError;
pub use harm::{Harm, Hazard, Holds, SodiumContent};
pub use label::{Label, LabelStatus, LabelUse, Maintenance};
pub use own::{OwnProduct, OwnProductError, read_sizes};
pub use rates::{AtRisk, LabelRates, Ladder, LadderStep};
pub use shelf::{Excipient, PRODUCTS, Product};
pub use vial::VialSize;
