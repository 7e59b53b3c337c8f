//! Pictures, drawn as SVG; each has a table behind it.

pub mod directions;
pub mod forest;
pub mod immune_map;
pub mod rate;
pub mod time_line;
pub mod trend;
