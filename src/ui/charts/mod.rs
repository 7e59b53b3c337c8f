//! Pictures, drawn as SVG; each has a table behind it.

pub mod rate;
pub mod trend;
