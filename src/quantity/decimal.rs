//! Decimal text in and out, by integers only.

use super::EntryError;

/// The longest text that is looked at. A number with its unit fits many times.
const LONGEST: usize = 32;

/// A number at the start of a text, and what follows it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Leading<'a> {
    pub number: &'a str,
    pub rest: &'a str,
}

/// Half-width, trimmed, lower case: `７０．５ ＫＧ` becomes `70.5 kg`.
///
/// # Errors
/// [`EntryError::Empty`], [`EntryError::TooLong`].
pub(super) fn normalise(typed: &str) -> Result<String, EntryError> {
    let trimmed = typed.trim();
    if trimmed.is_empty() {
        return Err(EntryError::Empty);
    }
    if trimmed.chars().count() > LONGEST {
        return Err(EntryError::TooLong);
    }
    // The units are plain letters; the tables for all of Unicode would be downloaded for nothing.
    Ok(trimmed
        .chars()
        .map(|typed| half_width(typed).to_ascii_lowercase())
        .collect())
}

/// The half-width twin of a character that a Japanese keyboard types.
fn half_width(typed: char) -> char {
    match typed {
        // The full stop that an input method gives in kana mode.
        '。' => '.',
        '−' | '–' | '‐' => '-',
        '′' | '’' => '\'',
        '″' | '”' => '"',
        '\u{3000}' | '\u{a0}' => ' ',
        '！'..='～' => u32::from(typed)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(typed),
        other => other,
    }
}

/// The value of a digit, half-width or full-width.
pub(super) fn digit(typed: char) -> Option<u32> {
    half_width(typed).to_digit(10)
}

/// Parts a normalised text into its leading number and the rest.
///
/// # Errors
/// [`EntryError::Negative`], [`EntryError::NotANumber`].
pub(super) fn leading_number(text: &str) -> Result<Leading<'_>, EntryError> {
    if text.starts_with('-') {
        return Err(EntryError::Negative);
    }
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(EntryError::NotANumber);
    }
    Ok(Leading {
        number,
        rest: rest.trim(),
    })
}

/// Reads a decimal as an integer of `decimals` places: `"70,5"` with 3 is 70 500.
///
/// Comma and point both mark the decimals; full-width digits are read. A comma
/// before exactly three digits may be a thousands separator and is refused.
///
/// # Errors
/// An [`EntryError`] that says why.
///
/// ```
/// use ivig_navigator::quantity::{parse_scaled, EntryError};
/// assert_eq!(parse_scaled("７０．５", 3), Ok(70_500));
/// assert_eq!(parse_scaled("1,234", 3), Err(EntryError::ThousandsSeparator));
/// ```
pub fn parse_scaled(typed: &str, decimals: u8) -> Result<i64, EntryError> {
    let text = normalise(typed)?;
    let leading = leading_number(&text)?;
    if leading.rest.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(EntryError::TwoNumbers);
    }
    if !leading.rest.is_empty() {
        return Err(EntryError::NotANumber);
    }
    number_scaled(leading.number, decimals)
}

/// As [`parse_scaled`], for a number that is already cut out.
pub(super) fn number_scaled(number: &str, decimals: u8) -> Result<i64, EntryError> {
    let (whole, fraction) = split_at_mark(number)?;
    // Trailing zeros say nothing, so they do not count as decimals.
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > usize::from(decimals) {
        return Err(EntryError::TooManyDecimals { allowed: decimals });
    }
    let padding = usize::from(decimals).saturating_sub(fraction.len());
    let digits = format!("{whole}{fraction}{}", "0".repeat(padding));
    digits.parse().map_err(|_| EntryError::TooLarge)
}

fn split_at_mark(number: &str) -> Result<(&str, &str), EntryError> {
    let mut marks = number.matches(['.', ',']);
    let Some(mark) = marks.next() else {
        return Ok((number, ""));
    };
    if marks.next().is_some() {
        return Err(EntryError::ThousandsSeparator);
    }
    let (whole, fraction) = number.split_once(mark).unwrap_or((number, ""));
    if fraction.is_empty() {
        return Err(EntryError::NotANumber);
    }
    let could_group = mark == "," && fraction.len() == 3 && whole.len() <= 3 && whole != "0";
    if could_group {
        return Err(EntryError::ThousandsSeparator);
    }
    Ok((whole, fraction))
}

/// Writes an integer of `decimals` places as a decimal: leading zero, no trailing zero.
///
/// ```
/// use ivig_navigator::quantity::format_scaled;
/// assert_eq!(format_scaled(500, 3), "0.5");
/// assert_eq!(format_scaled(70_000, 3), "70");
/// ```
#[must_use]
pub fn format_scaled(value: i64, decimals: u8) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let places = usize::from(decimals);
    let digits = format!(
        "{:0>width$}",
        value.unsigned_abs(),
        width = places.saturating_add(1)
    );
    let (whole, fraction) = digits.split_at(digits.len().saturating_sub(places));
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    }
}
