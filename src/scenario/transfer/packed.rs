//! The text of a case in fewer bytes.
//!
//! | byte | what |
//! |---|---|
//! | 0 to 191 | the word of this number |
//! | 192 to 223, and one more | the word of the number 192 + 256 × (first − 192) + second |
//! | 224 to 255 | the 1 to 32 bytes that follow, as they are |
//!
//! The words stand in `words.txt`, one a line, the first is number 0. A line is never changed and
//! never moved: links and codes are kept for years. New words go to the end.

/// The words, one a line.
const WORDS: &str = include_str!("words.txt");
/// From here on a word takes two bytes.
const SHORT: usize = 192;
/// From here on bytes follow as they are.
const PLAIN: u8 = 224;
/// So many bytes at most follow one mark.
const RUN: usize = 32;
/// No case is longer; it keeps a small code from filling the memory.
pub(super) const LONGEST_TEXT: usize = 1_000_000;

/// Why bytes do not give a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A word that this version does not have.
    UnknownWord,
    /// Cut off, too long, or no text.
    Damaged,
}

/// A text in fewer bytes.
pub(super) fn pack(text: &str) -> Vec<u8> {
    let words: Vec<&str> = WORDS.lines().collect();
    let mut packed = Vec::new();
    let mut plain = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some((number, word)) = longest_word(&words, rest) {
            put_plain(&mut packed, &mut plain);
            put_word(&mut packed, number);
            rest = rest.get(word.len()..).unwrap_or_default();
        } else {
            plain.extend_from_slice(first.encode_utf8(&mut [0; 4]).as_bytes());
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    put_plain(&mut packed, &mut plain);
    packed
}

/// The text of packed bytes.
pub(super) fn unpack(packed: &[u8]) -> Result<String, Fault> {
    let words: Vec<&str> = WORDS.lines().collect();
    let mut text = Vec::new();
    let mut rest = packed.iter().copied();
    while let Some(first) = rest.next() {
        if first >= PLAIN {
            let count = usize::from(first.wrapping_sub(PLAIN)).saturating_add(1);
            for _ in 0..count {
                text.push(rest.next().ok_or(Fault::Damaged)?);
            }
        } else {
            let number = match usize::from(first).checked_sub(SHORT) {
                None => usize::from(first),
                Some(block) => SHORT
                    .saturating_add(block.saturating_mul(256))
                    .saturating_add(rest.next().ok_or(Fault::Damaged)?.into()),
            };
            let word = words.get(number).ok_or(Fault::UnknownWord)?;
            text.extend_from_slice(word.as_bytes());
        }
        if text.len() > LONGEST_TEXT {
            return Err(Fault::Damaged);
        }
    }
    String::from_utf8(text).map_err(|_| Fault::Damaged)
}

fn longest_word<'a>(words: &[&'a str], text: &str) -> Option<(usize, &'a str)> {
    let fitting = words.iter().enumerate().filter(|(_, word)| {
        // A blank line would be a word of no letters.
        !word.is_empty() && text.starts_with(**word)
    });
    fitting
        .map(|(number, word)| (number, *word))
        .max_by_key(|(_, word)| word.len())
}

fn put_word(packed: &mut Vec<u8>, number: usize) {
    let Some(beyond) = number.checked_sub(SHORT) else {
        packed.extend(u8::try_from(number));
        return;
    };
    let [.., high, low] = beyond.to_be_bytes();
    packed.extend([high.saturating_add(192), low]);
}

fn put_plain(packed: &mut Vec<u8>, plain: &mut Vec<u8>) {
    for run in plain.chunks(RUN) {
        let count = u8::try_from(run.len()).unwrap_or(1);
        packed.push(PLAIN.saturating_add(count.saturating_sub(1)));
        packed.extend_from_slice(run);
    }
    plain.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_from_its_bytes() {
        let most = "あ".repeat(100);
        for text in [
            "",
            "weight",
            "4床 “A”",
            "kidney-disease\":{\"text\":\"absent\"},\"x",
            &most,
        ] {
            assert_eq!(unpack(&pack(text)).as_deref(), Ok(text));
        }
        // Every word, those of two bytes included.
        assert_eq!(unpack(&pack(WORDS)).as_deref(), Ok(WORDS));
    }

    #[test]
    fn words_are_told_from_what_a_later_version_has() {
        let last = WORDS.lines().count();
        let mut next = Vec::new();
        put_word(&mut next, last);
        assert_eq!(unpack(&next), Err(Fault::UnknownWord));
        for cut in [&[PLAIN + 1, 65][..], &[192], &[PLAIN, 0xFF]] {
            assert_eq!(unpack(cut), Err(Fault::Damaged));
        }
    }

    #[test]
    fn a_small_code_cannot_fill_the_memory() {
        assert_eq!(unpack(&vec![0; LONGEST_TEXT]), Err(Fault::Damaged));
    }

    #[test]
    fn every_word_is_there_once_and_can_be_numbered() {
        let mut words: Vec<&str> = WORDS.lines().collect();
        assert!(words.len() < SHORT + 32 * 256);
        assert!(words.iter().all(|word| !word.is_empty()));
        let count = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), count);
    }
}
