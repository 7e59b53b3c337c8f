//! The screens, one file each; the case screen is put together from its three columns.

mod about;
mod advice;
mod case;
mod cases;
mod drill;
mod facts;
mod order;
mod paper;
mod safety;
mod ward;

pub use about::view as about;
pub use case::view as case;
pub use cases::view as cases;
pub use drill::view as drill;
pub use ward::view as ward;
