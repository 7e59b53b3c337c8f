//! Time and chance, which the pure rooms do not have.

use wasm_bindgen::JsValue;

/// Milliseconds since 1970.
#[must_use]
pub fn now() -> u64 {
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "Date.now is a whole number far below 2^53; `as` saturates"
    )]
    let millis = js_sys::Date::now() as u64;
    millis
}

/// By how many minutes the device's zone is ahead of UTC now.
#[must_use]
pub fn minutes_ahead() -> i64 {
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        reason = "a whole number of minutes, less than a day; `as` saturates"
    )]
    let behind = js_sys::Date::new_0().get_timezone_offset() as i64;
    behind.saturating_neg()
}

/// A name that no other case on this device has: the time, and chance.
#[must_use]
pub fn fresh_id() -> String {
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::float_arithmetic,
        reason = "random is below 1, so this is a whole number below 2^24"
    )]
    let chance = (js_sys::Math::random() * 16_777_216.0) as u32;
    format!("{:x}-{chance:06x}", now())
}

/// A moment as the device's own clock and zone tell it: `2026-11-22 14:02`.
#[must_use]
pub fn time_words(millis: u64) -> String {
    #[expect(
        clippy::as_conversions,
        clippy::cast_precision_loss,
        reason = "milliseconds since 1970 stay below 2^53"
    )]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    let two = |n: u32| format!("{n:0>2}");
    format!(
        "{}-{}-{} {}:{}",
        date.get_full_year(),
        two(date.get_month().saturating_add(1)),
        two(date.get_date()),
        two(date.get_hours()),
        two(date.get_minutes()),
    )
}
