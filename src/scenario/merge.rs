//! Two tabs changed one case: what of it fits together, and what has to be asked.

use super::Scenario;
use super::part_change::{CONDITION, DAYS, PartChange, REGIMEN, part_changes, put};
use crate::patient::Field;

/// Two changed scenarios, put together as far as they fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// What either changed; where both did, what this page says.
    pub mine: Scenario,
    /// The same; where both did, what the other says.
    pub theirs: Scenario,
    /// What both changed, and not to the same: `before` is theirs, `after` is mine. Where there is
    /// none, `mine` and `theirs` are one.
    pub asked: Vec<PartChange>,
}

/// Puts together what two made of `base`.
///
/// Facts are put together one by one. What belongs together is taken from one of the two as a
/// whole: the choices of an order, of which one follows from another, and the measures of the body,
/// for which an unusual one was confirmed beside the others.
///
/// ```
/// use ivig_navigator::patient::Field;
/// use ivig_navigator::scenario::{merge, Scenario};
/// let base = Scenario::default();
/// let (mut mine, mut theirs) = (base.clone(), base.clone());
/// mine.answers.set(Field::Weight, "70");
/// theirs.name = "Bed 4".into();
/// let merged = merge(&base, &mine, &theirs);
/// assert!(merged.asked.is_empty());
/// assert_eq!(merged.mine.name, "Bed 4");
/// assert_eq!(merged.mine.answers.text(Field::Weight), "70");
/// ```
#[must_use]
pub fn merge(base: &Scenario, mine: &Scenario, theirs: &Scenario) -> Merge {
    let (by_me, by_them) = (part_changes(base, mine), part_changes(base, theirs));
    let changed = |of: &[PartChange], part: &str| of.iter().any(|one| same_unit(&one.part, part));
    let mut merge = Merge {
        mine: mine.clone(),
        theirs: mine.clone(),
        asked: Vec::new(),
    };
    for one in part_changes(theirs, mine) {
        let mine_changed = changed(&by_me, &one.part);
        if !mine_changed {
            put(&mut merge.mine, &one.part, one.before.clone());
        }
        if changed(&by_them, &one.part) || !mine_changed {
            put(&mut merge.theirs, &one.part, one.before.clone());
            if mine_changed {
                merge.asked.push(one);
            }
        }
    }
    merge
}

fn same_unit(one: &str, other: &str) -> bool {
    one == other || matches!((unit(one), unit(other)), (Some(a), Some(b)) if a == b)
}

#[derive(PartialEq, Eq)]
enum Unit {
    Order,
    Body,
}

/// What a part belongs to; a part that stands alone belongs to nothing.
fn unit(part: &str) -> Option<Unit> {
    if part.starts_with("order.") || [CONDITION, REGIMEN, DAYS].contains(&part) {
        return Some(Unit::Order);
    }
    let body = Field::BODY.iter().any(|field| field.key() == part);
    body.then_some(Unit::Body)
}
