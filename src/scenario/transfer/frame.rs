//! A piece of a case as a link or a code holds it: `1.2.3.ABCDEFG.MFRGG….WXYZ`.
//!
//! | part | what |
//! |---|---|
//! | `1` | the version of this form |
//! | `2.3` | the second of three pieces |
//! | `ABCDEFG` | CRC-32 of all the bytes: which case the piece belongs to, and whether it came whole |
//! | `MFRGG…` | the piece: packed bytes in base 32 |
//! | `WXYZ` | check digits of this piece, the upper 20 bits of the CRC-32 of all before the last point |

use super::super::checksum::crc32;
use super::packed::{self, LONGEST_TEXT};
use super::{TransferError, base32};

/// The address of the screen that takes a case; the piece follows.
pub const TAKE: &str = "#/take/";

/// The version of this form that is written.
const VERSION: u16 = 1;
/// No case has more pieces.
const MOST_PIECES: usize = 99;
/// Check digits of a piece.
const CHECK: usize = 4;

/// One piece of a case, whole and unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub(super) number: u16,
    pub(super) count: u16,
    pub(super) whole: u32,
    pub(super) piece: String,
}

/// A case, as [`encode`](super::super::encode) wrote it, in pieces of at most `longest` letters.
///
/// # Errors
/// [`TransferError::TooLong`] where it would take more than 99 of them.
///
/// ```
/// use ivig_navigator::scenario::{encode, Scenario};
/// use ivig_navigator::scenario::transfer::frames;
/// let text = encode(&Scenario::default(), 1_800_000_000_000)?;
/// let pieces = frames(&text, 400).unwrap();
/// assert_eq!(pieces.len(), 1);
/// assert!(pieces[0].text().starts_with("1.1.1."));
/// # Ok::<(), ivig_navigator::scenario::StoreError>(())
/// ```
pub fn frames(text: &str, longest: usize) -> Result<Vec<Frame>, TransferError> {
    if text.len() > LONGEST_TEXT {
        return Err(TransferError::TooLong);
    }
    let bytes = packed::pack(text);
    let whole = crc32(&bytes);
    let letters = base32::write(&bytes);
    // Pieces of one length, so that the codes look alike.
    let count = letters.len().div_ceil(longest.max(1)).max(1);
    if count > MOST_PIECES {
        return Err(TransferError::TooLong);
    }
    let length = letters.len().div_ceil(count).max(1);
    let letters: Vec<char> = letters.chars().collect();
    let total = u16::try_from(count).map_err(|_| TransferError::TooLong)?;
    let pieces = letters.chunks(length).zip(1..);
    let framed = pieces.map(|(piece, number)| Frame {
        number,
        count: total,
        whole,
        piece: piece.iter().collect(),
    });
    Ok(framed.collect())
}

impl Frame {
    /// Which of the pieces, from 1.
    #[must_use]
    pub const fn number(&self) -> u16 {
        self.number
    }

    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> u16 {
        self.count
    }

    /// As a link or a code holds it: capital letters, digits and points.
    #[must_use]
    pub fn text(&self) -> String {
        let (number, count, piece) = (self.number, self.count, &self.piece);
        let whole = base32::write_number(self.whole);
        let told = format!("{VERSION}.{number}.{count}.{whole}.{piece}");
        let check = check(&told);
        format!("{told}.{check}")
    }

    /// The address that opens it: `page` is that of the page, without what stands after `#`.
    #[must_use]
    pub fn address(&self, page: &str) -> String {
        format!("{page}{TAKE}{}", self.text())
    }

    /// The first piece that stands in a text: an address, a message with one in it, or the bare piece.
    ///
    /// # Errors
    /// A [`TransferError`] that says why there is none.
    ///
    /// ```
    /// use ivig_navigator::scenario::transfer::{Frame, TransferError};
    /// assert_eq!(Frame::find("no case at all"), Err(TransferError::NotOurs));
    /// assert_eq!(Frame::find("https://ward.example/#/take/1.1.1.AB"), Err(TransferError::Damaged));
    /// ```
    pub fn find(text: &str) -> Result<Frame, TransferError> {
        let after = match text.split_once(TAKE) {
            Some((_, after)) => after,
            None => text.trim_start(),
        };
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '.';
        let end = after.find(|c: char| !fits(c)).unwrap_or(after.len());
        // A sentence may end behind a link.
        let piece = after.get(..end).unwrap_or_default().trim_end_matches('.');
        Frame::parse(piece)
    }

    fn parse(text: &str) -> Result<Frame, TransferError> {
        let text = text.to_ascii_uppercase();
        let (version, rest) = text.split_once('.').ok_or(TransferError::NotOurs)?;
        match number(version).ok_or(TransferError::NotOurs)? {
            VERSION => {}
            0 => return Err(TransferError::NotOurs),
            _ => return Err(TransferError::Newer),
        }
        let mut parts = rest.split('.');
        let mut next = || parts.next().ok_or(TransferError::Damaged);
        let (number_told, count_told, whole, piece, check_told) =
            (next()?, next()?, next()?, next()?, next()?);
        let nothing_else = parts.next().is_none();
        let frame = Frame {
            number: number(number_told).ok_or(TransferError::Damaged)?,
            count: number(count_told).ok_or(TransferError::Damaged)?,
            whole: base32::read(whole)
                .and_then(|bytes| bytes.try_into().ok())
                .map(u32::from_be_bytes)
                .ok_or(TransferError::Damaged)?,
            piece: piece.to_owned(),
        };
        let (told, _) = text.rsplit_once('.').ok_or(TransferError::Damaged)?;
        let sound = nothing_else
            && check(told) == check_told
            && (1..=frame.count).contains(&frame.number)
            && usize::from(frame.count) <= MOST_PIECES
            && frame.text() == text;
        sound.then_some(frame).ok_or(TransferError::Damaged)
    }
}

fn check(told: &str) -> String {
    let mut letters = base32::write_number(crc32(told.as_bytes()));
    letters.truncate(CHECK);
    letters
}

/// A number of one to three digits.
fn number(digits: &str) -> Option<u16> {
    let short = (1..=3).contains(&digits.len());
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit());
    (short && plain).then(|| digits.parse().ok())?
}
