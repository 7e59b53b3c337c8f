//! What is being typed into the run sheet. An event is kept in the case once it fits.

use super::cases::Notice;
use super::held::Held;
use super::{moment, now};
use crate::text::Sentence;

/// The entry of the run sheet that is not made yet.
#[derive(Clone, Copy)]
pub struct RunDraft {
    time: Held<String>,
    lot: Held<String>,
    refused: Held<Option<Notice>>,
}

impl RunDraft {
    pub(super) fn start() -> RunDraft {
        RunDraft {
            time: Held::new(String::new()),
            lot: Held::new(String::new()),
            refused: Held::new(None),
        }
    }

    /// The time typed; empty where the clock is to be followed.
    #[must_use]
    pub fn time(self) -> String {
        self.time.get()
    }

    /// The lot typed.
    #[must_use]
    pub fn lot(self) -> String {
        self.lot.get()
    }

    /// Why the last entry was not made.
    #[must_use]
    pub fn refused(self) -> Option<Sentence> {
        self.refused.get().map(|notice| notice.sentence)
    }

    /// Types the time; an empty text follows the clock, as it is by now.
    pub fn type_time(self, time: String) {
        self.refused.set(None);
        self.time.set(time);
    }

    /// Types the lot.
    pub fn type_lot(self, lot: String) {
        self.refused.set(None);
        self.lot.set(lot);
    }

    /// Says why an entry was not made. What was typed stays.
    pub fn refuse(self, sentence: Sentence) {
        let grave = true;
        self.refused.set(Some(Notice { grave, sentence }));
    }

    /// An entry was made or the case is another: nothing typed is left.
    pub fn clear(self) {
        self.type_time(String::new());
        self.type_lot(String::new());
    }
}

/// What the device's clock says: `14:02`.
#[must_use]
pub fn clock() -> String {
    let moment = moment(now());
    let time = moment.split(' ').next_back();
    time.unwrap_or_default().to_owned()
}
