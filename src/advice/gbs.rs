//! Guillain-Barré syndrome.

use super::{Advice, Verdict};
use crate::evidence::Source::{Review, S2, S3, S6, S10};
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{EarlierCourse, Field, GbsDisability, Patient, PlasmaExchange};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::GbsDisability,
    Field::DaysSinceOnset,
    Field::PlasmaExchange,
    Field::EarlierCourse,
];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let walks_unaided = patient.gbs_disability.map(GbsDisability::walks_unaided);
    let mut advice = if patient.plasma_exchange == Some(PlasmaExchange::Given) {
        Advice::on(position, Verdict::NoBenefitShown, NOT_AFTER_EXCHANGE)
    } else if patient.earlier_course.is_some_and(EarlierCourse::was_given) {
        Advice::on(position, Verdict::Unresolved, SECOND_COURSE)
            .turn(Field::EarlierCourse, SECOND_COURSE_UNKNOWN)
    } else if walks_unaided == Some(true) {
        Advice::on(position, Verdict::Unresolved, WALKS_UNAIDED)
            .turn(Field::GbsDisability, WALKING_NOT_ESTABLISHED)
    } else if patient
        .days_since_onset
        .is_some_and(|days| days > LATEST_DAYS)
    {
        Advice::on(position, Verdict::Unresolved, TOO_LATE_TO_TELL)
    } else {
        Advice::on(position, Verdict::FirstLine, OFFER).with_regimens()
    };
    // Only where IVIG is offered is there anything to choose, or a dose to speak of.
    let is_offered = advice.verdict == Verdict::FirstLine;
    match patient.plasma_exchange {
        Some(PlasmaExchange::Given) => {
            advice = advice.turn(Field::PlasmaExchange, NOT_ON_TOP_OF_EXCHANGE);
        }
        Some(PlasmaExchange::NotPossible) if is_offered => {
            advice = advice.turn(Field::PlasmaExchange, EXCHANGE_NOT_POSSIBLE);
        }
        Some(PlasmaExchange::Possible) if is_offered => {
            advice = advice.turn(Field::PlasmaExchange, EITHER_WORKS);
        }
        Some(PlasmaExchange::NotPossible | PlasmaExchange::Possible) => {}
        None => {
            advice = advice.missing(
                Field::PlasmaExchange,
                text!(
                    "IVIG と血漿交換は併用しない。どちらを選ぶかに関わる。",
                    "IVIG and plasma exchange are not combined; this bears on which one.",
                ),
            );
        }
    }
    let is_ventilated = patient
        .gbs_disability
        .is_some_and(GbsDisability::is_ventilated);
    if is_offered && is_ventilated {
        advice = advice
            .turn(Field::GbsDisability, AT_LEAST_TWO_GRAMS)
            .turn(Field::GbsDisability, VENTILATED);
    }
    match patient.days_since_onset {
        Some(days) if days > TRIAL_WINDOW_DAYS => {
            advice = advice.turn(Field::DaysSinceOnset, AFTER_TRIAL_WINDOW);
        }
        Some(_) => {}
        None => {
            advice = advice.missing(
                Field::DaysSinceOnset,
                text!(
                    "試験は発症 2 週以内を対象とした。",
                    "The trials took patients within 2 weeks of onset.",
                ),
            );
        }
    }
    if patient.gbs_disability.is_none() {
        advice = advice.missing(
            Field::GbsDisability,
            text!(
                "自力で歩ける例では有用性が確立していない。",
                "In patients who walk unaided the value is not established.",
            ),
        );
    }
    if patient.earlier_course.is_none() {
        advice = advice.missing(
            Field::EarlierCourse,
            text!(
                "2 回目のコースの必要性は不明である。",
                "Whether a second course is needed is not known.",
            ),
        );
    }
    advice
}

/// Both comparative trials and AAN 2003: within 2 weeks of onset.
const TRIAL_WINDOW_DAYS: i64 = 14;

/// AAN 2003 goes as far as 4 weeks; no source read goes further.
const LATEST_DAYS: i64 = 28;

const OFFER: Text = text!(
    "IVIG を行う。1コース合計 2 g/kg",
    "Offer IVIG, 2 g/kg a course",
);

const NOT_AFTER_EXCHANGE: Text = text!(
    "血漿交換に IVIG を重ねない",
    "Do not add IVIG to plasma exchange",
);

const TOO_LATE_TO_TELL: Text = text!(
    "発症から 4 週を過ぎた GBS での有用性は確立していない",
    "Not established in GBS more than 4 weeks after onset",
);

const WALKS_UNAIDED: Text = text!(
    "自力で歩ける GBS では有用性が確立していない",
    "Not established in GBS that can still walk unaided",
);

const SECOND_COURSE: Text = text!(
    "2 回目のコースが必要かどうかは不明",
    "Whether a second course is needed is not known",
);

const WALKING_NOT_ESTABLISHED: Claim = Claim::new(
    Fact::review_only(text!(
        "歩行可能な軽症例での IVIG の有用性は確立していない。",
        "The value of IVIG in mild disease, in patients who can walk, is not established.",
    )),
    &[],
);

const SECOND_COURSE_UNKNOWN: Claim = Claim::new(
    Fact::review_only(text!(
        "回復が不十分な患者に 2 回目の IVIG が必要かどうかは分かっていない。",
        "Whether patients who recover incompletely need a second IVIG course is not known.",
    )),
    &[],
);

const NOT_ON_TOP_OF_EXCHANGE: Claim = Claim::new(
    Fact::verified(
        text!(
            "血漿交換に IVIG を続けても、どちらか単独より有意に優れてはいなかった（379 例）。",
            "IVIG after plasma exchange was not significantly better than either alone (379 patients).",
        ),
        &[S3],
    ),
    &[StudyId::GbsPsgbs1997],
);

const EXCHANGE_NOT_POSSIBLE: Claim = Claim::new(
    Fact::verified(
        text!(
            "血漿交換が禁忌の GBS でも、IVIG 1.2 または 2.4 g/kg の試験が行われている（39 例）。",
            "IVIG, 1.2 or 2.4 g/kg, was tried in GBS with a contraindication to plasma exchange (39 patients).",
        ),
        &[S6],
    ),
    &[StudyId::GbsRaphael2001],
);

const EITHER_WORKS: Claim = Claim::new(
    Fact::inferred(
        text!(
            "血漿交換と IVIG の間で、4 週後の障害度の変化に有意差はなかった。総説は併用に大きな利点を認めておらず、一方を選ぶ。",
            "Plasma exchange and IVIG did not differ significantly in the change of disability at 4 weeks. The review sees no major advantage in giving both: choose one.",
        ),
        &[Review, S3],
    ),
    &[StudyId::GbsPsgbs1997],
);

const AT_LEAST_TWO_GRAMS: Claim = Claim::new(
    Fact::review_only(text!(
        "総説は、特に人工呼吸を要する例では、合計で少なくとも 2 g/kg がより有益とみている。",
        "The review holds that at least 2 g/kg in total does more good, above all in patients who need ventilation.",
    )),
    &[StudyId::GbsRaphael2001],
);

const VENTILATED: Claim = Claim::new(
    Fact::verified(
        text!(
            "血漿交換が禁忌の例の試験では、人工呼吸中のサブグループで、2.4 g/kg（6日間）のほうが 1.2 g/kg（3日間）より介助歩行の回復が有意に早かった（p=0.04）。全体では有意差はなかった（p=0.08）。",
            "In the trial in patients with a contraindication to plasma exchange, the ventilated subgroup walked with aid significantly sooner after 2.4 g/kg over 6 days than after 1.2 g/kg over 3 days (p=0.04). Over all patients the difference was not significant (p=0.08).",
        ),
        &[S6],
    ),
    &[StudyId::GbsRaphael2001],
);

const AFTER_TRIAL_WINDOW: Claim = Claim::new(
    Fact::verified(
        text!(
            "主な試験の対象は発症 2 週以内の患者であった。AAN 2003 は、歩行できない成人に、発症 2 週、場合により 4 週までの IVIG を推奨する。",
            "The main trials took patients within 2 weeks of onset. AAN 2003 recommends IVIG in adults who cannot walk within 2, possibly 4, weeks.",
        ),
        &[S2, S3, S10],
    ),
    &[StudyId::GbsVanDerMeche1992, StudyId::GbsPsgbs1997],
);
