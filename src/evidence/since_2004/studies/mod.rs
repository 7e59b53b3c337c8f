//! The studies published after the review, one file per disease. Only the library names them.

pub mod gbs;
