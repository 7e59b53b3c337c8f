//! An infusion without a pump: by counting drops.

use super::stock::Stocked;
use crate::evidence::{Fact, Source};
use crate::quantity::{PumpRate, Rounding, scale};
use crate::text::Text;

/// Drops a minute of an infusion without a pump, for the set's drops in 1 mL; rounded down, so
/// that no limit is passed. 0 where the rate is below one drop a minute.
///
/// ```
/// use ivig_navigator::order::drops_per_minute;
/// use ivig_navigator::quantity::PumpRate;
/// assert_eq!(drops_per_minute(PumpRate::microlitres_per_hour(108_000), 20), 36);
/// ```
#[must_use]
pub fn drops_per_minute(rate: PumpRate, drops_per_ml: u8) -> u32 {
    // µL/h × drops/mL ÷ 1000 is drops an hour.
    let drops = scale(
        rate.as_microlitres_per_hour(),
        drops_per_ml.into(),
        60_000,
        Rounding::Down,
    );
    u32::try_from(drops.unwrap_or_default()).unwrap_or_default()
}

/// Why drops of a product give less than reckoned, where that was read of it.
#[must_use]
pub fn small_drops(stocked: &Stocked) -> Option<Fact<Text>> {
    stocked
        .key
        .starts_with("venoglobulin-ih")
        .then_some(SMALL_DROPS)
}

/// That drops of Venoglobulin IH are small.
pub const SMALL_DROPS: Fact<Text> = Fact::verified(
    text!(
        "献血ヴェノグロブリン IH の滴は生理食塩液の約 90% と小さい。滴数を合わせても実際の投与は遅れ、予定時刻に終わらない。",
        "Drops of Kenketsu Venoglobulin IH hold about 90% of a drop of saline: at the drops counted it runs slower and ends later than planned.",
    ),
    &[Source::JBPOQA],
);
