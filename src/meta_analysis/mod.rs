//! What several trials come to: effects with their intervals, pooled as the published reviews did it.
//!
//! | file | what |
//! |---|---|
//! | `fixed` | numbers with twelve places, their logarithm, power and root |
//! | `effect` | from counts or means of one trial to an effect with its interval |
//! | `forest` | what of a study's results can be drawn |
//! | `pooled` | several trials taken together |
//! | `pools` | published pooled values, and the counts to compute them again |
//!
//! No float: the same figures on every machine, right to more places than are shown.

mod effect;
mod fixed;
mod forest;
mod pooled;
mod pools;

pub use effect::{Arm, Effect, Mean, TwoByTwo, mean_difference};
pub use fixed::Fixed;
pub use forest::{Drawable, Kind, drawable, effect_of};
pub use pooled::{Pooled, inverse_variance, mantel_haenszel};
pub use pools::{METHOD, Member, POOLS, Pool, Recomputed};
