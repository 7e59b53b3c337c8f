//! Stiff-person syndrome.

use super::{Advice, Verdict};
use crate::evidence::Source::{Review, S50};
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{Field, GabaergicDrugs, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::GabaergicDrugs];

/// Second line whatever is answered; a dose only where the drugs that come first are not enough.
pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.gabaergic_drugs {
        Some(GabaergicDrugs::NotEnough) => Advice::on(position, Verdict::SecondLine, ADD)
            .with_regimens()
            .turn(Field::GabaergicDrugs, RELIEF_NOT_ENOUGH)
            .turn(Field::GabaergicDrugs, ON_TOP_IN_THE_TRIAL),
        Some(GabaergicDrugs::NotTried) => Advice::on(position, Verdict::SecondLine, DRUGS_FIRST)
            .turn(Field::GabaergicDrugs, AFTER_THE_DRUGS),
        Some(GabaergicDrugs::Enough) => Advice::on(position, Verdict::SecondLine, NOT_NEEDED_YET)
            .turn(Field::GabaergicDrugs, WHERE_THEY_FALL_SHORT),
        None => Advice::on(position, Verdict::SecondLine, AFTER).missing(
            Field::GabaergicDrugs,
            text!(
                "GABA 作動薬で不十分であれば IVIG を加える。未使用であれば GABA 作動薬が先である。",
                "Where GABA-enhancing drugs are not enough, IVIG is added; where not tried, they come first.",
            ),
        ),
    }
}

const ADD: Text = text!(
    "GABA 作動薬に IVIG を加える。1コース合計 2 g/kg、月1回、全 3 回",
    "Add IVIG to GABA-enhancing drugs, 2 g/kg a course, once a month, 3 times",
);

const DRUGS_FIRST: Text = text!(
    "GABA 作動薬が先。IVIG は不十分な場合の第二選択",
    "GABA-enhancing drugs first; IVIG is second line, where they fall short",
);

const NOT_NEEDED_YET: Text = text!(
    "GABA 作動薬で十分な間は IVIG を要しない。不十分になれば第二選択",
    "No IVIG while GABA-enhancing drugs are enough; second line if they fall short",
);

const AFTER: Text = text!(
    "IVIG は GABA 作動薬で不十分な場合の第二選択",
    "IVIG is second line, where GABA-enhancing drugs fall short",
);

const RELIEF_NOT_ENOUGH: Claim = Claim::new(
    Fact::review_only(text!(
        "GABA 作動薬による緩和は軽度から中等度にとどまり、IVIG には実質的な利益がある。",
        "GABA-enhancing drugs relieve only mildly to moderately; IVIG is of substantial benefit.",
    )),
    &[StudyId::SpsDalakas2001],
);

const ON_TOP_IN_THE_TRIAL: Claim = Claim::new(
    Fact::secondary(
        text!(
            "試験の 16 例はすべてベンゾジアゼピンを服用しており、薬を変えずに IVIG を加えた。",
            "All 16 trial patients took benzodiazepines; IVIG was added and their drugs were not changed.",
        ),
        &[S50],
    ),
    &[StudyId::SpsDalakas2001],
);

const AFTER_THE_DRUGS: Claim = Claim::new(
    Fact::secondary(
        text!(
            "試験の 16 例はすべてベンゾジアゼピンを服用していた。GABA 作動薬なしの IVIG は試されていない。",
            "All 16 trial patients took benzodiazepines; IVIG without GABA-enhancing drugs was not tried.",
        ),
        &[S50],
    ),
    &[StudyId::SpsDalakas2001],
);

const WHERE_THEY_FALL_SHORT: Claim = Claim::new(
    Fact::inferred(
        text!(
            "総説が IVIG を置くのは、GABA 作動薬の緩和が軽度から中等度にとどまる場合である。十分に改善していれば、その段階にない。",
            "The review places IVIG where GABA-enhancing drugs relieve only mildly to moderately; with enough relief that point is not reached.",
        ),
        &[Review],
    ),
    &[],
);
