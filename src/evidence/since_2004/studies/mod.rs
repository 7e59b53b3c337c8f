//! The studies published after the review, one file per disease. Only the library names them.

pub(in crate::evidence) mod central;
pub(in crate::evidence) mod cidp;
pub(in crate::evidence) mod cidp_further;
pub(in crate::evidence) mod gbs;
pub(in crate::evidence) mod mg;
pub(in crate::evidence) mod mmn;
pub(in crate::evidence) mod myositis;
pub(in crate::evidence) mod small_fibre;
