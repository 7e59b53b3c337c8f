//! Parts that screens are put together from.
//!
//! A shape that stands in several places is drawn by one function: the reader
//! learns it once, and the wasm holds it once.

pub mod button;
pub mod claim;
pub mod code;
mod creatinine;
pub mod disclosure;
pub mod entry;
pub mod field;
pub mod header;
pub mod icon;
pub mod list;
pub mod notices;
pub mod picker;
pub mod product;
pub mod radio;
pub mod reason;
pub mod save;
pub mod select;
pub mod sheet;
pub mod study;
pub mod table;
pub mod tick;
pub mod typed;
pub mod working;
