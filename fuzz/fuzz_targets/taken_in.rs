//! Whatever a file, a link, a code or the storage holds: it is read whole or refused with a sentence.
#![no_main]

use ivig_navigator::follow_up::Diary;
use ivig_navigator::scenario::transfer::{Frame, Gathering, frames, read_file};
use ivig_navigator::scenario::{account, decode, encode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // A stored value, or a file.
    let _ = decode(text);
    match read_file(text) {
        Ok(parcel) => {
            for saved in parcel.cases {
                // What was taken can be handed on, and comes back the same.
                let _ = account(&saved.scenario);
                let again = encode(&saved.scenario, saved.saved_at).expect("a case can be written");
                assert_eq!(decode(&again).expect("and read").scenario, saved.scenario);
                let _ = frames(&again, 400);
            }
        }
        Err(why) => assert!(!why.sentence().ja().is_empty() && !why.sentence().en().is_empty()),
    }
    // Codes one after the other, as a camera sees them.
    let mut gathering = Gathering::default();
    for line in text.lines() {
        if let Ok(frame) = Frame::find(line) {
            assert_eq!(Frame::find(&frame.text()), Ok(frame.clone()));
            let _ = gathering.add(frame);
        }
    }
    let diary = Diary::read(text);
    assert_eq!(Diary::read(&diary.text()).entries(), diary.entries());
});
