//! Paraproteins, diabetes, small fibres.

use ivig_navigator::advice::Verdict;
use ivig_navigator::evidence::Condition;

use crate::{PRESENT, always, strength};

#[test]
fn anti_mag_neuropathy_is_tried_only_where_it_disables() {
    always(Condition::IgmMag, |p, both| {
        (both.now.verdict == Verdict::TimeLimitedTrial) == (p.acute_or_disabling == PRESENT)
    });
}

#[test]
fn a_paraprotein_of_igg_or_iga_is_never_first_line() {
    always(Condition::IggIgaParaprotein, |_, both| {
        strength(both.now.verdict) <= strength(Verdict::UncontrolledOnly)
    });
}

#[test]
fn small_fibre_and_diabetic_neuropathy_are_never_offered_ivig() {
    always(Condition::SmallFibre, |_, both| {
        both.regimens().is_empty() && strength(both.now.verdict) <= strength(Verdict::Unresolved)
    });
}
