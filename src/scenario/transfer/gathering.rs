//! The pieces of a case, until all are there.

use super::super::checksum::crc32;
use super::super::{Saved, decode};
use super::packed::{self, Fault};
use super::{Frame, TransferError, base32};

/// The pieces of one case that came so far, in any order and any number of times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathering {
    /// One for each number; the first settles which case it is.
    frames: Vec<Frame>,
}

/// Where a gathering stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gathered {
    /// Pieces are missing: these, of so many.
    Missing(Vec<u16>, u16),
    /// All came, and the case is whole.
    Whole(Box<Saved>),
}

impl Gathering {
    /// Adds a piece.
    ///
    /// # Errors
    /// A [`TransferError`]; the pieces so far stay, unless together they are damaged.
    ///
    /// ```
    /// use ivig_navigator::scenario::{encode, Scenario};
    /// use ivig_navigator::scenario::transfer::{frames, Gathered, Gathering};
    /// let case = Scenario { name: "Bed 4".into(), ..Scenario::default() };
    /// let text = encode(&case, 1_800_000_000_000)?;
    /// let mut gathering = Gathering::default();
    /// let mut gathered = None;
    /// // Backwards is as good.
    /// for frame in frames(&text, 40).unwrap().into_iter().rev() {
    ///     gathered = gathering.add(frame).ok();
    /// }
    /// assert!(matches!(gathered, Some(Gathered::Whole(saved)) if saved.scenario == case));
    /// # Ok::<(), ivig_navigator::scenario::StoreError>(())
    /// ```
    pub fn add(&mut self, frame: Frame) -> Result<Gathered, TransferError> {
        if let Some(first) = self.frames.first()
            && (first.whole, first.count) != (frame.whole, frame.count)
        {
            return Err(TransferError::OtherCase);
        }
        let count = frame.count;
        let place = self
            .frames
            .binary_search_by_key(&frame.number, |known| known.number);
        if let Err(place) = place {
            self.frames.insert(place, frame);
        }
        let there = |number: &u16| self.frames.iter().any(|known| known.number == *number);
        let missing: Vec<u16> = (1..=count).filter(|number| !there(number)).collect();
        if missing.is_empty() {
            let saved = self.open();
            if saved.is_err() {
                self.frames.clear();
            }
            return saved.map(|saved| Gathered::Whole(Box::new(saved)));
        }
        Ok(Gathered::Missing(missing, count))
    }

    fn open(&self) -> Result<Saved, TransferError> {
        let letters: String = self.frames.iter().map(|one| one.piece.as_str()).collect();
        let bytes = base32::read(&letters).ok_or(TransferError::Damaged)?;
        let whole = self.frames.first().map(|first| first.whole);
        if whole != Some(crc32(&bytes)) {
            return Err(TransferError::Damaged);
        }
        let text = packed::unpack(&bytes).map_err(|fault| match fault {
            Fault::UnknownWord => TransferError::Newer,
            Fault::Damaged => TransferError::Damaged,
        })?;
        Ok(decode(&text)?)
    }
}
