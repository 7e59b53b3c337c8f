//! Both layers for one patient, told apart.

use super::{Advice, Tone, Verdict, advise, today};
use crate::evidence::review_2004::position;
use crate::evidence::since_2004::since;
use crate::evidence::{Condition, Regimen};
use crate::patient::Patient;
use crate::text::Text;

/// How the advice of today stands to that of 2004, for this patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The same verdict.
    Confirmed,
    /// Another verdict.
    Changed,
    /// What was advised is advised against, or the other way round.
    Overturned,
    /// The review said nothing.
    New,
}

impl Relation {
    /// All of them.
    pub const ALL: &'static [Relation] = &[
        Relation::Confirmed,
        Relation::Changed,
        Relation::Overturned,
        Relation::New,
    ];

    /// The relation in a word.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Relation::Confirmed => text!("2004 年と同じ判定", "Confirms 2004"),
            Relation::Changed => text!("2004 年から変わった", "Changed since 2004"),
            Relation::Overturned => text!("2004 年から覆った", "Overturns 2004"),
            Relation::New => text!("2004 年には記載なし", "New since 2004"),
        }
    }

    fn between(then: Verdict, now: Verdict) -> Relation {
        let against = |verdict: Verdict| verdict.tone() == Tone::Against;
        let for_it = |verdict: Verdict| matches!(verdict.tone(), Tone::For | Tone::Guarded);
        if then == Verdict::NotStated {
            Relation::New
        } else if then == now {
            Relation::Confirmed
        } else if for_it(then) && against(now) || against(then) && for_it(now) {
            Relation::Overturned
        } else {
            Relation::Changed
        }
    }
}

/// What was advised in 2004, and what is advised today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layers {
    /// The advice of the 2004 review. It knows nothing later.
    pub then: Advice,
    /// The advice of today.
    pub now: Advice,
}

impl Layers {
    /// How today's advice stands to that of 2004.
    #[must_use]
    pub fn relation(&self) -> Relation {
        Relation::between(self.then.verdict, self.now.verdict)
    }

    /// The condition.
    #[must_use]
    pub const fn condition(&self) -> Condition {
        self.now.position.condition
    }

    /// The regimens to choose from: today's, then those that 2004 alone offers. Where today's
    /// advice is against it there are none: a dose of one's own is the way past it.
    #[must_use]
    pub fn regimens(&self) -> Vec<&'static Regimen> {
        let mut offered = self.now.regimens.clone();
        if self.now.verdict.tone() != Tone::Against {
            for regimen in &self.then.regimens {
                if offered.iter().all(|other| other.key != regimen.key) {
                    offered.push(regimen);
                }
            }
        }
        offered
    }

    /// Whether a regimen is one of today's.
    #[must_use]
    pub fn is_of_today(&self, key: &str) -> bool {
        self.now.regimens.iter().any(|regimen| regimen.key == key)
    }

    /// Whether a fact that either layer turns on is not known.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.now.is_provisional() || self.then.is_provisional()
    }
}

/// A regimen of either layer by its key, whether it is offered or not.
///
/// ```
/// use ivig_navigator::advice::regimen;
/// assert_eq!(regimen("gbs-0.4x5").unwrap().purpose.text().en(), "Treatment");
/// assert_eq!(regimen("of a later version"), None);
/// ```
#[must_use]
pub fn regimen(key: &str) -> Option<&'static Regimen> {
    let all = Condition::ALL.iter().flat_map(|condition| {
        let today = since(*condition).position.regimens;
        today.iter().chain(position(*condition).regimens)
    });
    let mut named = all.filter(|regimen| regimen.key == key);
    named.next()
}

/// Both layers on a condition for a patient.
///
/// ```
/// use ivig_navigator::advice::{Relation, Verdict, layers};
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::patient::Patient;
/// let both = layers(Condition::MsRelapsing, &Patient::default());
/// assert_eq!(both.then.verdict, Verdict::Unresolved);
/// assert_eq!(both.now.verdict, Verdict::NoBenefitShown);
/// assert_eq!(both.relation(), Relation::Changed);
/// ```
#[must_use]
pub fn layers(condition: Condition, patient: &Patient) -> Layers {
    Layers {
        then: advise(condition, patient),
        now: today::advise(condition, patient),
    }
}
