//! What became of the treatment of the case in hand: what is being typed, and what is kept.

use super::held::Held;
use super::{App, today};
use crate::follow_up::{Diary, ENTRIES, Entry, EntryRefused, Scale, read};
use crate::quantity::Date;

/// A reading that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The day; empty for today.
    pub on: String,
    /// The scale.
    pub scale: Scale,
    /// The value.
    pub value: String,
}

/// What is being typed into the follow-up.
#[derive(Clone, Copy)]
pub struct FollowUpDraft {
    typed: Held<Typed>,
    refused: Held<Option<EntryRefused>>,
}

impl FollowUpDraft {
    pub(super) fn start() -> FollowUpDraft {
        FollowUpDraft {
            typed: Held::new(Typed {
                on: String::new(),
                scale: Scale::Dose,
                value: String::new(),
            }),
            refused: Held::new(None),
        }
    }

    /// What is being typed.
    #[must_use]
    pub fn typed(self) -> Typed {
        self.typed.get()
    }

    /// Types something.
    pub fn set(self, change: impl FnOnce(&mut Typed)) {
        self.refused.set(None);
        self.typed.update(change);
    }

    /// Why it was not taken.
    #[must_use]
    pub fn refused(self) -> Option<EntryRefused> {
        self.refused.get()
    }
}

/// The readings of the case in hand.
#[must_use]
pub fn diary(app: App) -> Diary {
    Diary::read(&app.case.text_under(ENTRIES))
}

/// Adds what was typed to the case in hand, or says why not.
pub fn add_reading(app: App) {
    let draft = app.follow_up;
    let typed = draft.typed.with_untracked(Clone::clone);
    let on = match typed.on.trim() {
        "" => Some(today()),
        on => Date::parse(on),
    };
    let entry = on.ok_or(EntryRefused::Day).and_then(|on| {
        let reading = read(typed.scale, &typed.value)?;
        Ok(Entry { on, reading })
    });
    match entry {
        Ok(entry) => {
            let mut diary = diary(app);
            diary.add(entry);
            app.case.set_under(ENTRIES, &diary.text());
            draft.set(|typed| typed.value.clear());
        }
        Err(why) => draft.refused.set(Some(why)),
    }
}

/// Takes a reading out again.
pub fn remove_reading(app: App, entry: Entry) {
    let mut diary = diary(app);
    diary.remove(entry.on, entry.reading.scale());
    app.case.set_under(ENTRIES, &diary.text());
}
