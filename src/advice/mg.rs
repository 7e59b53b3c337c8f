//! Myasthenia gravis.

use super::{Advice, Verdict};
use crate::evidence::Source::{Review, S35, S38, S39};
use crate::evidence::{Claim, Fact, Position, StudyId, claim};
use crate::patient::{Field, MgSituation, Patient, PlasmaExchange};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::MgSituation, Field::PlasmaExchange];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let advice = start(position, patient);
    let advice = with_exchange(advice, patient);
    with_situation(advice, patient.mg_situation)
}

/// Plasma exchange in this exacerbation bars IVIG; otherwise the situation decides.
fn start(position: &'static Position, patient: &Patient) -> Advice {
    match (patient.plasma_exchange, patient.mg_situation) {
        (Some(PlasmaExchange::Given), _) => {
            Advice::on(position, Verdict::Unresolved, NOT_WITH_EXCHANGE)
        }
        (_, Some(MgSituation::Stable | MgSituation::Ocular)) => {
            Advice::on(position, Verdict::Unresolved, STABLE)
        }
        (_, Some(MgSituation::Maintenance | MgSituation::SteroidSparing)) => {
            Advice::on(position, Verdict::Unresolved, MAINTENANCE)
        }
        (_, Some(MgSituation::BeforeSurgery)) => {
            Advice::on(position, Verdict::Unresolved, OTHER_SURGERY)
        }
        (_, Some(_)) => Advice::on(position, Verdict::SecondLine, OFFER).with_regimens(),
        (_, None) => Advice::on(position, Verdict::SecondLine, RESERVED),
    }
}

/// What the review keeps IVIG for.
fn is_reserved(situation: MgSituation) -> bool {
    matches!(
        situation,
        MgSituation::Crisis
            | MgSituation::SevereUncontrolled
            | MgSituation::Exacerbation
            | MgSituation::BeforeThymectomy
    )
}

fn with_exchange(advice: Advice, patient: &Patient) -> Advice {
    let stable = patient
        .mg_situation
        .is_some_and(|situation| !is_reserved(situation));
    match patient.plasma_exchange {
        Some(PlasmaExchange::Given) => advice.turn(Field::PlasmaExchange, INSTEAD_NOT_WITH),
        // Outside the situations that IVIG is reserved for there is nothing to choose between.
        _ if stable => advice,
        Some(PlasmaExchange::NotPossible) => {
            advice.turn(Field::PlasmaExchange, EXCHANGE_NOT_POSSIBLE)
        }
        Some(PlasmaExchange::Possible) => advice
            .turn(Field::PlasmaExchange, EITHER)
            .turn(Field::PlasmaExchange, EXCHANGE_EARLIER),
        None => advice.missing(
            Field::PlasmaExchange,
            text!(
                "IVIG は血漿交換の代わりに用いる。血漿交換を行っていれば IVIG を加えない。",
                "IVIG stands in for plasma exchange; where that is under way, IVIG is not added.",
            ),
        ),
    }
}

fn with_situation(advice: Advice, situation: Option<MgSituation>) -> Advice {
    match situation {
        Some(MgSituation::Crisis) => advice.turn(Field::MgSituation, IN_CRISIS),
        Some(MgSituation::SevereUncontrolled) => advice.turn(Field::MgSituation, IN_SEVERE),
        Some(MgSituation::BeforeThymectomy) => advice.turn(Field::MgSituation, IN_THYMECTOMY),
        Some(MgSituation::Exacerbation) => advice.turn(Field::MgSituation, IN_EXACERBATION),
        Some(MgSituation::BeforeSurgery) => advice.turn(Field::MgSituation, NOT_RESERVED_FOR),
        Some(MgSituation::Maintenance | MgSituation::SteroidSparing) => advice
            .turn(Field::MgSituation, MAINTENANCE_OPEN)
            .turn(Field::MgSituation, NOT_RESERVED_FOR),
        Some(MgSituation::Stable | MgSituation::Ocular) => advice
            .turn(Field::MgSituation, NOT_RESERVED_FOR)
            .turn(Field::MgSituation, PLACEBO_TRIAL_TOO_SMALL)
            .turn(Field::MgSituation, STABLE_AGAINST_EXCHANGE),
        None => advice.missing(
            Field::MgSituation,
            text!(
                "クリーゼ、他の薬で抑えられない重い筋力低下、胸腺摘除術の前であれば IVIG の対象となる。",
                "IVIG is for crisis, severe weakness that other drugs do not control, or before thymectomy.",
            ),
        ),
    }
}

const OFFER: Text = text!(
    "血漿交換の代わりに IVIG を行う。1コース合計 1〜2 g/kg",
    "Offer IVIG in place of plasma exchange, 1 to 2 g/kg a course",
);

const RESERVED: Text = text!(
    "IVIG は治療困難例、クリーゼ、重い筋力低下、胸腺摘除術の前に限る",
    "Keep IVIG for difficult cases, crisis, severe weakness, or before thymectomy",
);

const NOT_WITH_EXCHANGE: Text = text!(
    "血漿交換に IVIG を重ねない",
    "Do not add IVIG to plasma exchange",
);

const STABLE: Text = text!(
    "軽症、眼筋型、安定期での IVIG の有用性は確立していない",
    "IVIG is not established in mild, ocular or stable disease",
);

const MAINTENANCE: Text = text!(
    "維持やステロイド減量のための IVIG は確立していない",
    "Not established as maintenance, or to spare steroids",
);

const OTHER_SURGERY: Text = text!(
    "胸腺摘除術以外の手術前の IVIG について総説に記載はない",
    "The review says nothing of IVIG before an operation other than thymectomy",
);

const INSTEAD_NOT_WITH: Claim = Claim::new(
    Fact::inferred(
        text!(
            "今回の増悪に血漿交換を行っていれば、IVIG はその代わりであり、上乗せではない。重ねた成績は挙げられていない。以前の増悪に行った血漿交換はこれに当たらない。",
            "Where plasma exchange is given for this exacerbation, IVIG is its substitute, not an addition; no results of giving both are named. Plasma exchange in an earlier exacerbation does not count.",
        ),
        &[Review],
    ),
    &[StudyId::MgGajdos1997],
);

const EXCHANGE_NOT_POSSIBLE: Claim = Claim::new(
    Fact::inferred(
        text!(
            "総説は IVIG を血漿交換の代わりに勧めている。血漿交換ができないことは IVIG を選ぶ理由になる。",
            "The review recommends IVIG in place of plasma exchange; that plasma exchange is not possible is a reason to choose it.",
        ),
        &[Review],
    ),
    &[StudyId::MgGajdos1997],
);

const EITHER: Claim = Claim::new(
    Fact::inferred(
        text!(
            "増悪した 87 例で、15 日目の筋力スコアは IVIG と血漿交換の間に有意差がなかった。総説は IVIG を血漿交換の代わりとしており、一方を選ぶ。",
            "In 87 patients with an exacerbation the muscle score at day 15 did not differ significantly between IVIG and plasma exchange. The review has IVIG in place of plasma exchange: choose one, not both.",
        ),
        &[Review, S35],
    ),
    &[StudyId::MgGajdos1997],
);

const EXCHANGE_EARLIER: Claim = Claim::new(
    Fact::verified(
        text!(
            "安定期の 12 例では、治療前と比べた有意な改善は 1 週後には血漿交換だけに、4 週後には両方にみられた。治療間の有意差はなかった。",
            "In 12 stable patients only plasma exchange had improved significantly on baseline at 1 week, both at 4 weeks; the treatments did not differ significantly.",
        ),
        &[S39],
    ),
    &[StudyId::MgRonager2001],
);

const IN_CRISIS: Claim = Claim::new(
    Fact::review_only(text!(
        "総説は IVIG をクリーゼに勧めている。挙げられた試験の対象は増悪例で、クリーゼだけの成績は示されていない。",
        "The review recommends IVIG in crisis. The trials it names took exacerbations; results in crisis alone are not given.",
    )),
    &[StudyId::MgGajdos1997, StudyId::MgGajdos2005],
);

const IN_EXACERBATION: Claim = claim!(inferred: "総説が挙げる試験の対象は増悪例である（87 例と 173 例）。総説は IVIG を血漿交換の代わりに勧めている。",
    "The trials that the review names took exacerbations (87 and 173 patients); it recommends IVIG in place of plasma exchange."; Review, S35; MgGajdos1997, MgGajdos2005);

const MAINTENANCE_OPEN: Claim = Claim::new(
    Fact::review_only(text!(
        "維持に必要な用量と間隔は、どの疾患でも確立していないとされる。",
        "The dose and interval of maintenance are said to be established in no disease.",
    )),
    &[],
);

const IN_SEVERE: Claim = Claim::new(
    Fact::review_only(text!(
        "総説は、他の薬で十分に抑えられない重い筋力低下に IVIG を勧めている。",
        "The review recommends IVIG in severe weakness that other drugs do not control well enough.",
    )),
    &[StudyId::MgGajdos1997, StudyId::MgGajdos2005],
);

const IN_THYMECTOMY: Claim = Claim::new(
    Fact::review_only(text!(
        "胸腺摘除術の前は総説の抄録だけに挙げられ、試験は示されていない。用量は増悪例の試験のものである。",
        "Use before thymectomy stands in the review's abstract only, without a trial; the doses are those of the trials in exacerbations.",
    )),
    &[],
);

const NOT_RESERVED_FOR: Claim = Claim::new(
    Fact::review_only(text!(
        "総説は、対照試験が増えるまで、IVIG を治療困難例、クリーゼ、他の薬で抑えられない重い筋力低下、胸腺摘除術の前に、血漿交換の代わりに用いるとしている。",
        "Until there are more controlled trials the review keeps IVIG for difficult cases, crisis, severe weakness that other drugs do not control, and before thymectomy, in place of plasma exchange.",
    )),
    &[],
);

const PLACEBO_TRIAL_TOO_SMALL: Claim = Claim::new(
    Fact::verified(
        text!(
            "プラセボ対照試験は 15 例で早期に中止され、42 日目に有意差はなかった。症例数が少なく、無効とも言えない。",
            "The placebo-controlled trial stopped early at 15 patients without a significant difference at day 42; it is too small to show that IVIG does not work.",
        ),
        &[S38],
    ),
    &[StudyId::MgWolfe2002],
);

const STABLE_AGAINST_EXCHANGE: Claim = Claim::new(
    Fact::verified(
        text!(
            "中等症から重症の安定期 12 例では、IVIG と血漿交換の間に 1 週後も 4 週後も有意差がなかった。プラセボとの比較ではない。",
            "In 12 stable patients with moderate to severe disease IVIG and plasma exchange did not differ significantly at 1 or 4 weeks; there was no placebo.",
        ),
        &[S39],
    ),
    &[StudyId::MgRonager2001],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::advise;
    use crate::evidence::Condition;

    #[test]
    fn ivig_is_never_added_to_plasma_exchange() {
        let situations = [
            None,
            Some(MgSituation::Crisis),
            Some(MgSituation::SevereUncontrolled),
            Some(MgSituation::BeforeThymectomy),
            Some(MgSituation::Stable),
        ];
        for mg_situation in situations {
            let patient = Patient {
                mg_situation,
                plasma_exchange: Some(PlasmaExchange::Given),
                ..Patient::default()
            };
            let advice = advise(Condition::Mg, &patient);
            assert!(advice.regimens.is_empty());
            assert_eq!(advice.headline, NOT_WITH_EXCHANGE);
        }
    }

    #[test]
    fn a_regimen_needs_a_situation_that_ivig_is_kept_for() {
        let offered = |mg_situation| {
            let patient = Patient {
                mg_situation,
                ..Patient::default()
            };
            !advise(Condition::Mg, &patient).regimens.is_empty()
        };
        assert!(offered(Some(MgSituation::Crisis)));
        assert!(offered(Some(MgSituation::BeforeThymectomy)));
        assert!(!offered(Some(MgSituation::Stable)));
        assert!(!offered(None));
    }
}
