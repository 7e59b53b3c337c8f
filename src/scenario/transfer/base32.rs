//! Base 32 of RFC 4648 without padding: capital letters and digits, which a QR code holds in
//! five and a half bits each, and which no mail program changes.

const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BITS: u32 = 5;

/// Bytes as letters and digits.
pub(super) fn write(bytes: &[u8]) -> String {
    let mut letters = String::new();
    let (mut held, mut waiting) = (0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        waiting = waiting.saturating_add(8);
        while waiting >= BITS {
            waiting = waiting.saturating_sub(BITS);
            letters.push(letter(held >> waiting));
            held &= mask(waiting);
        }
    }
    if waiting > 0 {
        letters.push(letter(held << BITS.saturating_sub(waiting)));
    }
    letters
}

/// The bytes of letters and digits, capital or not; `None` where they are not of this form.
pub(super) fn read(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut held, mut waiting) = (0_u32, 0_u32);
    for letter in letters.bytes() {
        held = (held << BITS) | value(letter)?;
        waiting = waiting.saturating_add(BITS);
        if waiting >= 8 {
            waiting = waiting.saturating_sub(8);
            bytes.push(u8::try_from(held >> waiting).ok()?);
            held &= mask(waiting);
        }
    }
    // One way to write: what is left over is less than a letter, and zero.
    (waiting < BITS && held == 0).then_some(bytes)
}

/// A number of 32 bits as seven letters.
pub(super) fn write_number(number: u32) -> String {
    write(&number.to_be_bytes())
}

fn letter(value: u32) -> char {
    let at = usize::try_from(value & 31).unwrap_or_default();
    char::from(LETTERS.get(at).copied().unwrap_or(b'A'))
}

fn value(letter: u8) -> Option<u32> {
    let capital = letter.to_ascii_uppercase();
    let at = LETTERS.iter().position(|known| *known == capital)?;
    u32::try_from(at).ok()
}

fn mask(bits: u32) -> u32 {
    1_u32.checked_shl(bits).unwrap_or_default().wrapping_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_the_standard() {
        for (bytes, letters) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(write(bytes.as_bytes()), letters);
            assert_eq!(read(letters).as_deref(), Some(bytes.as_bytes()));
            let small = letters.to_lowercase();
            assert_eq!(read(&small).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn another_way_to_write_the_same_is_refused() {
        for wrong in ["M", "MZX", "MZXW6Y", "MZ", "M1", "MY=", "MY ", "Ｍ"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
