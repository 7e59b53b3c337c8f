//! A piece as a QR code that any camera opens: it holds the address, so that a tablet goes to the page.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::{Frame, TAKE, TransferError};

/// Letters of a piece that a code still holds so coarsely that a tablet reads it off a screen.
pub const LONGEST_PIECE: usize = 400;

/// A QR code: a square of dark and light.
#[derive(Clone, PartialEq, Eq)]
pub struct Symbol(QrCode);

/// The code of a piece.
///
/// # Errors
/// [`TransferError::TooLong`] where the piece, or the address of the page, does not fit into a code.
///
/// ```
/// use ivig_navigator::scenario::{encode, Scenario};
/// use ivig_navigator::scenario::transfer::{frames, symbol, LONGEST_PIECE};
/// let text = encode(&Scenario::default(), 1_800_000_000_000)?;
/// let pieces = frames(&text, LONGEST_PIECE).unwrap();
/// let code = symbol(&pieces[0], "https://ward.example/ivig/").unwrap();
/// // A corner of every QR code is dark.
/// assert!(code.is_dark(0, 0) && code.size() >= 21);
/// # Ok::<(), ivig_navigator::scenario::StoreError>(())
/// ```
pub fn symbol(frame: &Frame, page: &str) -> Result<Symbol, TransferError> {
    let address = QrSegment::make_bytes(format!("{page}{TAKE}").as_bytes());
    // Letters, digits and points alone: the form that takes the least room.
    let piece = QrSegment::make_alphanumeric(&frame.text());
    let code = QrCode::encode_segments_advanced(
        &[address, piece],
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        None,
        false,
    );
    code.map(Symbol).map_err(|_| TransferError::TooLong)
}

impl Symbol {
    /// How many squares a side has, without the light margin of four that must stand around it.
    #[must_use]
    pub fn size(&self) -> i32 {
        self.0.size()
    }

    /// Whether the square of this column and row is dark; beyond the edge all is light.
    #[must_use]
    pub fn is_dark(&self, column: i32, row: i32) -> bool {
        self.0.get_module(column, row)
    }
}
