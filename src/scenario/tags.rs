//! What a user hangs on a case to find it again, and the advice as it was when the case was kept.
//! Both lie beside the facts, so that the stored form stays as it was.

use super::Scenario;
use super::checksum::checksum;
use crate::advice::advise;
use crate::patient::Patient;

/// The key that the tags of a case lie under.
pub const TAGS: &str = "case.tags";

/// The key under which a case remembers which advice it was kept with.
pub const ADVICE_MARK: &str = "case.advice";

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

/// What the advice on a case comes to, as a mark that can be kept: it changes when a verdict, an
/// offered regimen, or what this patient's facts bring up changes, and not with a wording.
///
/// ```
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::scenario::{advice_mark, Scenario};
/// let case = Scenario { condition: Some(Condition::Mmn), ..Scenario::default() };
/// assert_eq!(advice_mark(&case).len(), 8);
/// assert_eq!(advice_mark(&Scenario::default()), "");
/// ```
#[must_use]
pub fn advice_mark(case: &Scenario) -> String {
    let Some(condition) = case.condition else {
        return String::new();
    };
    let (patient, _) = Patient::read(&case.answers);
    let advice = advise(condition, &patient);
    let mut told = advice.verdict.text().en().to_owned();
    for regimen in &advice.regimens {
        told.push_str(&format!("|{}", regimen.key));
    }
    for turn in &advice.turns {
        told.push_str(&format!("|{}", turn.field.key()));
    }
    checksum(&told)
}

/// Whether a newer version advises otherwise on a case than the version that kept it did.
/// A case that was kept before there were marks is not known to have changed.
#[must_use]
pub fn advice_changed(case: &Scenario) -> bool {
    let kept = case.answers.text_under(ADVICE_MARK);
    !kept.is_empty() && kept != advice_mark(case)
}
