//! What a user hangs on a case to find it again, and the advice as it was when the case was kept.

use super::Saved;
use super::checksum::checksum;
use crate::advice::Layers;

/// The key that the tags of a case lie under, beside the facts: the stored form stays as it was.
pub const TAGS: &str = "case.tags";

/// The tags of a case, in the order they were typed, each once.
///
/// ```
/// use ivig_navigator::scenario::tags_in;
/// assert_eq!(tags_in("外来, CIDP、外来 "), ["外来", "CIDP"]);
/// ```
#[must_use]
pub fn tags_in(text: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    for tag in text.split([',', '、', '，', ';']).map(str::trim) {
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

/// What an advice comes to, as a mark that can be kept: it changes when a verdict, an offered
/// regimen, or what this patient's facts bring up changes, and not with a wording.
///
/// ```
/// use ivig_navigator::advice::layers;
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::patient::Patient;
/// use ivig_navigator::scenario::advice_mark;
/// let mark = advice_mark(&layers(Condition::Mmn, &Patient::default()));
/// assert_eq!(mark.len(), 8);
/// ```
#[must_use]
pub fn advice_mark(advice: &Layers) -> String {
    let mut told = advice.now.verdict.text().en().to_owned();
    for regimen in advice.regimens() {
        told.push_str(&format!("|{}", regimen.key));
    }
    for turn in &advice.now.turns {
        told.push_str(&format!("|{}", turn.field.key()));
    }
    checksum(&told)
}

/// Whether the advice now is another than the one that the case was kept with. A case that was
/// kept without a mark is not known to have changed.
#[must_use]
pub fn advice_changed(kept: &Saved, advice: &Layers) -> bool {
    !kept.advice.is_empty() && kept.advice != advice_mark(advice)
}
