//! The screens, a file or a folder each. The case is put together from `facts`, `advice`, `order`
//! (with `safety`) and, while it is printed, `paper`.

mod about;
mod advice;
mod appearance;
mod argument;
mod case;
mod cases;
mod device;
mod drill;
mod facts;
mod grounds;
mod history;
mod hospital;
mod library;
mod order;
mod paper;
mod passport;
mod proof;
mod run;
mod safety;
mod scores;
mod standing;
mod ward;

pub use about::view as about;
pub use advice::view as verdict;
pub use appearance::view as appearance;
pub use case::view as case;
pub use cases::view as cases;
pub use device::{label, locked, unsettled, view as device};
pub use drill::view as drill;
pub use grounds::view as grounds;
pub use history::{follow, steps, view as history};
pub use hospital::view as hospital;
pub use library::view as library;
pub use order::{glance, view as order};
pub use paper::{actions as paper, sheets};
pub use passport::view as passport;
pub use proof::view as proof;
pub use run::view as run;
pub use scores::view as scores;
pub use ward::view as ward;
