//! What a screen reader was told already, so that it hears each thing once.

use super::held::Held;

/// The warnings of the case in hand that were said, by their keys and weight. Another case begins anew.
pub struct Heard {
    keys: Held<Vec<String>>,
}

impl Heard {
    pub(super) fn start() -> Heard {
        Heard {
            keys: Held::new(Vec::new()),
        }
    }

    /// Nothing was said of the case that comes next.
    pub(super) fn begin_anew(&self) {
        self.keys.set(Vec::new());
    }

    /// Those of the keys that stand now and were not heard; from now on they are. One that goes away
    /// and comes again is new.
    #[must_use]
    pub fn hear(&self, now: Vec<String>) -> Vec<String> {
        let new = self.keys.with_untracked(|heard| {
            let new = now.iter().filter(|key| !heard.contains(key));
            new.cloned().collect()
        });
        self.keys.set(now);
        new
    }
}
