//! What a country asks before, during and for the end of treatment, held against one patient.
//!
//! | file | what |
//! |---|---|
//! | `criterion` | a criterion as data, and what can become of it |
//! | `ontario`, `australia`, `japan`, `uk`, `us` | what was read, a file per country |
//! | `judge` | from the facts to what is met, missing, not met |
//! | `draft` | the request as text |
//!
//! What the page does not ask is listed as asked of the clinician and never counts as met. What
//! was not read is named as not verified. What was read on a page that has been replaced is shown
//! with that mark and not judged.

mod australia;
mod criterion;
mod draft;
mod japan;
mod judge;
mod ontario;
mod uk;
mod us;

use criterion::{asked, seen};

pub use criterion::{Criterion, Held, Outcome, Page, Stage, Test};
pub use draft::{DraftInput, draft};
pub use judge::{Judged, Labelled, Passport, judge};

use crate::evidence::Condition;
use crate::product::Country;

/// The countries whose rules were read, in part.
pub const COUNTRIES: [Country; 5] = [
    Country::Canada,
    Country::Australia,
    Country::Japan,
    Country::Uk,
    Country::Us,
];

/// What was read of a country on a condition; `None` for a country of which nothing was.
///
/// ```
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::passport::page;
/// use ivig_navigator::product::Country;
/// assert!(page(Country::Eu, Condition::Gbs).is_none());
/// assert!(!page(Country::Canada, Condition::Gbs).unwrap().open.is_empty());
/// ```
#[must_use]
pub const fn page(country: Country, condition: Condition) -> Option<Page> {
    match country {
        Country::Canada => Some(ontario::page(condition)),
        Country::Australia => Some(australia::page(condition)),
        Country::Japan => Some(japan::page(condition)),
        Country::Uk => Some(uk::page(condition)),
        Country::Us => Some(us::page(condition)),
        Country::Eu => None,
    }
}
