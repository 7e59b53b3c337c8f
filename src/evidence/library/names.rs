//! Names of groups and schedules that many records share.

use crate::evidence::{Course, Phase};
use crate::text::Text;

/// Immunoglobulin.
pub const IVIG: Text = Text::same("IVIG");
/// Placebo.
pub const PLACEBO: Text = text!("プラセボ", "Placebo");
/// Plasma exchange.
pub const PLASMA_EXCHANGE: Text = text!("血漿交換", "Plasma exchange");
/// Immunoglobulin against placebo.
pub const V_PLACEBO: (Text, Text) = (IVIG, PLACEBO);
/// Immunoglobulin against plasma exchange.
pub const V_EXCHANGE: (Text, Text) = (IVIG, PLASMA_EXCHANGE);

/// 0.4 g/kg a day for 5 days.
pub const DAYS_5: &[Phase] = &[Phase::once(Course::daily(400, 5, 2000))];
/// 1 g/kg a day for 2 days.
pub const DAYS_2: &[Phase] = &[Phase::once(Course::daily(1000, 2, 2000))];
/// 2 g/kg, days not stated.
pub const TWO: &[Phase] = &[Phase::once(Course::total(2000))];
