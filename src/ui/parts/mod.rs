//! Parts that screens are put together from.

pub mod claim;
pub mod field;
pub mod header;
pub mod icon;
pub mod notices;
pub mod picker;
pub mod save;
pub mod study;
