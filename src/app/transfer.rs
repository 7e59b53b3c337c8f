//! Handing a case over, and taking one in: what came so far, and what would change.

use super::held::Held;
use super::{CaseState, CasesState};
use crate::browser::{self, Camera, Grey};
use crate::scenario::transfer::{
    Frame, Gathered, Gathering, LONGEST_PIECE, Parcel, Plan, Symbol, TAKE, TransferError, frames,
    read_file, symbol,
};
use crate::scenario::{Scenario, encode};
use crate::text::Sentence;

/// Reads the codes in a picture: it comes with a part of the program of its own.
pub type Reader = fn(&Grey) -> Vec<String>;

/// Longer links are cut off by some programs that send them on.
const LONGEST_LINK: usize = 8_000;

/// Handing a case over, and taking one in.
pub struct TransferState {
    gathering: Held<Gathering>,
    /// The numbers of the pieces that are missing, of so many.
    missing: Held<Option<(Vec<u16>, u16)>>,
    plan: Held<Option<(Plan, Parcel)>>,
    refused: Held<Option<Sentence>>,
    camera: Held<Camera>,
    pasted: Held<String>,
    /// Which of the codes is shown, from 0.
    shown: Held<usize>,
    /// When the case was offered: all of its codes say the same time, or they would not be one case.
    offered_at: Held<u64>,
    reader: Held<Option<Reader>>,
}

impl TransferState {
    pub(super) fn start() -> TransferState {
        TransferState {
            gathering: Held::new(Gathering::default()),
            missing: Held::new(None),
            plan: Held::new(None),
            refused: Held::new(None),
            camera: Held::new(Camera::Off),
            pasted: Held::new(String::new()),
            shown: Held::new(0),
            offered_at: Held::new(0),
            reader: Held::new(None),
        }
    }

    // Handing over.

    /// Offers the case in hand from now on, its first code first.
    pub fn offer(&self) {
        self.offered_at.set(browser::now());
        self.shown.set(0);
    }

    /// The case in hand as a link; `Err` where it is too long for one.
    ///
    /// # Errors
    /// [`TransferError::TooLong`].
    pub fn link(&self, case: &CaseState) -> Result<String, TransferError> {
        let pieces = pieces(&case.scenario(), self.offered_at.get(), usize::MAX)?;
        let whole = pieces.first().ok_or(TransferError::TooLong)?;
        let link = whole.address(&browser::page_address());
        if link.len() > LONGEST_LINK {
            return Err(TransferError::TooLong);
        }
        Ok(link)
    }

    /// The case in hand as codes, one after the other.
    ///
    /// # Errors
    /// [`TransferError::TooLong`].
    pub fn codes(&self, case: &CaseState) -> Result<Vec<Symbol>, TransferError> {
        let page = browser::page_address();
        let pieces = pieces(&case.scenario(), self.offered_at.get(), LONGEST_PIECE)?;
        pieces.iter().map(|piece| symbol(piece, &page)).collect()
    }

    /// Which of the codes is shown, from 0.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.shown.get()
    }

    /// Shows another.
    pub fn show(&self, code: usize) {
        self.shown.set(code);
    }

    // Taking in.

    /// What reads codes has come.
    pub fn read_by(&self, reader: Reader) {
        self.reader.set(Some(reader));
    }

    /// What reads codes, once it has come.
    #[must_use]
    pub fn reader(&self) -> Option<Reader> {
        self.reader.get()
    }

    /// What would change; `None` as long as nothing whole came.
    #[must_use]
    pub fn plan(&self) -> Option<(Plan, Parcel)> {
        self.plan.get()
    }

    /// Which pieces are missing, of how many.
    #[must_use]
    pub fn missing(&self) -> Option<(Vec<u16>, u16)> {
        self.missing.get()
    }

    /// Why what came last was refused.
    #[must_use]
    pub fn refused(&self) -> Option<Sentence> {
        self.refused.get()
    }

    /// Where the camera is.
    #[must_use]
    pub fn camera(&self) -> Camera {
        self.camera.get()
    }

    /// What was pasted.
    #[must_use]
    pub fn pasted(&self) -> String {
        self.pasted.get()
    }

    /// Types or pastes a link.
    pub fn paste(&self, text: String) {
        self.pasted.set(text);
    }

    /// Reads what was pasted.
    pub fn read_pasted(&self, cases: &CasesState) {
        let text = self.pasted.with_untracked(String::clone);
        self.receive(&text, cases);
    }

    /// Reads the case in the address, if one stands there, and lets the address go: it is kept
    /// neither in the history of the browser nor by who looks over a shoulder.
    pub fn receive_address(&self, cases: &CasesState) {
        let address = browser::read_address();
        if address.starts_with(TAKE) {
            browser::forget_address(TAKE.trim_end_matches('/'));
            self.receive(&address, cases);
        }
    }

    /// Lets the user choose a file, and reads it.
    pub fn choose_file(&'static self, cases: &'static CasesState) {
        browser::choose_text(
            ".json,.txt,application/json,text/plain",
            move |text| match text {
                Some(text) => self.receive(&text, cases),
                None => self.refuse(&TransferError::NotOurs),
            },
        );
    }

    /// Lets the user choose a picture of a code, and reads it.
    pub fn choose_picture(&'static self, cases: &'static CasesState, reader: Reader) {
        browser::choose_picture(move |picture| {
            let codes = picture.map(|picture| reader(&picture)).unwrap_or_default();
            if codes.is_empty() {
                self.refuse(&TransferError::NotOurs);
            }
            for code in codes {
                self.receive(&code, cases);
            }
        });
    }

    /// Watches the camera until a case is whole or the screen is left.
    pub fn watch(&'static self, cases: &'static CasesState, video: &'static str, reader: Reader) {
        let look = move |picture: &Grey| {
            for code in reader(picture) {
                // Other codes may lie on the desk.
                if Frame::find(&code) != Err(TransferError::NotOurs) {
                    self.receive(&code, cases);
                }
            }
            self.plan.with_untracked(Option::is_some)
        };
        browser::watch_camera(video, look, move |camera| self.camera.set(camera));
    }

    /// Reads a file, a link, or what a code holds. Nothing on the device changes.
    pub fn receive(&self, text: &str, cases: &CasesState) {
        match self.read(text) {
            Ok(Some(parcel)) => {
                self.refused.set(None);
                self.missing.set(None);
                self.gathering.set(Gathering::default());
                match cases.plan(parcel.clone()) {
                    Ok(plan) => self.plan.set(Some((plan, parcel))),
                    Err(error) => self.refused.set(Some(error.sentence())),
                }
            }
            Ok(None) => self.refused.set(None),
            Err(why) => self.refuse(&why),
        }
    }

    /// A parcel; `None` where pieces of it are missing still.
    fn read(&self, text: &str) -> Result<Option<Parcel>, TransferError> {
        match Frame::find(text) {
            Ok(frame) => match self.gathering.update(|gathering| gathering.add(frame))? {
                Gathered::Whole(saved) => Ok(Some((*saved).into())),
                Gathered::Missing(missing, count) => {
                    self.missing.set(Some((missing, count)));
                    Ok(None)
                }
            },
            Err(TransferError::NotOurs) => read_file(text).map(Some),
            Err(why) => Err(why),
        }
    }

    fn refuse(&self, why: &TransferError) {
        self.refused.set(Some(why.sentence()));
    }

    /// Takes the cases in that are not here already: all of them or none. Tells whether it did.
    pub fn take_in(&self, cases: &CasesState) -> bool {
        let plan = self.plan.with_untracked(Clone::clone);
        let Some((plan, _)) = plan else {
            return false;
        };
        let unknown = plan.unknown().into_iter().cloned().collect();
        let taken = cases.take_in(unknown);
        if taken {
            self.start_again();
        }
        taken
    }

    /// Lets go of what came.
    pub fn start_again(&self) {
        self.gathering.set(Gathering::default());
        self.missing.set(None);
        self.plan.set(None);
        self.refused.set(None);
        self.pasted.set(String::new());
    }
}

fn pieces(case: &Scenario, at: u64, longest: usize) -> Result<Vec<Frame>, TransferError> {
    let text = encode(case, at).map_err(|_| TransferError::TooLong)?;
    frames(&text, longest)
}
