//! Guillain-Barré syndrome.

use super::{Advice, Verdict};
use crate::evidence::Source::{S3, S6, S10};
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
    } else if patient.earlier_course == Some(EarlierCourse::IncompleteRecovery) {
        Advice::on(position, Verdict::Unresolved, SECOND_COURSE)
            .turn(Field::EarlierCourse, SECOND_COURSE_UNKNOWN)
    } else if walks_unaided == Some(true) {
        Advice::on(position, Verdict::Unresolved, WALKS_UNAIDED)
            .turn(Field::GbsDisability, WALKING_NOT_ESTABLISHED)
    } else {
        Advice::on(position, Verdict::FirstLine, OFFER).with_regimens()
    };
    match patient.plasma_exchange {
        Some(PlasmaExchange::Given) => {
            advice = advice.turn(Field::PlasmaExchange, NOT_ON_TOP_OF_EXCHANGE);
        }
        Some(PlasmaExchange::NotPossible) => {
            advice = advice.turn(Field::PlasmaExchange, EXCHANGE_NOT_POSSIBLE);
        }
        Some(PlasmaExchange::Possible) => {
            advice = advice.turn(Field::PlasmaExchange, EITHER_WORKS);
        }
        None => {
            advice = advice.missing(
                Field::PlasmaExchange,
                Text::new(
                    "IVIG と血漿交換は併用しない。どちらを選ぶかに関わる。",
                    "IVIG and plasma exchange are not combined; this bears on which one.",
                ),
            );
        }
    }
    if patient
        .gbs_disability
        .is_some_and(GbsDisability::is_ventilated)
    {
        advice = advice.turn(Field::GbsDisability, VENTILATED);
    }
    match patient.days_since_onset {
        Some(days) if days > TRIAL_WINDOW_DAYS => {
            advice = advice.turn(Field::DaysSinceOnset, AFTER_TRIAL_WINDOW);
        }
        Some(_) => {}
        None => {
            advice = advice.missing(
                Field::DaysSinceOnset,
                Text::new(
                    "試験は発症 2 週以内を対象とした。",
                    "The trials took patients within 2 weeks of onset.",
                ),
            );
        }
    }
    if patient.gbs_disability.is_none() {
        advice = advice.missing(
            Field::GbsDisability,
            Text::new(
                "自力で歩ける例では有用性が確立していない。",
                "In patients who walk unaided the value is not established.",
            ),
        );
    }
    if patient.earlier_course.is_none() {
        advice = advice.missing(
            Field::EarlierCourse,
            Text::new(
                "2 回目のコースの必要性は不明である。",
                "Whether a second course is needed is not known.",
            ),
        );
    }
    advice
}

/// Both comparative trials and AAN 2003: within 2 weeks of onset.
const TRIAL_WINDOW_DAYS: i64 = 14;

const OFFER: Text = Text::new(
    "IVIG を行う。1コース合計 2 g/kg",
    "Offer IVIG, 2 g/kg a course",
);

const NOT_AFTER_EXCHANGE: Text = Text::new(
    "血漿交換に IVIG を重ねない",
    "Do not add IVIG to plasma exchange",
);

const WALKS_UNAIDED: Text = Text::new(
    "自力で歩ける GBS では有用性が確立していない",
    "Not established in GBS that can still walk unaided",
);

const SECOND_COURSE: Text = Text::new(
    "2 回目のコースが必要かどうかは不明",
    "Whether a second course is needed is not known",
);

const WALKING_NOT_ESTABLISHED: Claim = Claim::new(
    Fact::review_only(Text::new(
        "歩行可能な軽症例での IVIG の有用性は確立していない。",
        "The value of IVIG in mild disease, in patients who can walk, is not established.",
    )),
    &[],
);

const SECOND_COURSE_UNKNOWN: Claim = Claim::new(
    Fact::review_only(Text::new(
        "回復が不十分な患者に 2 回目の IVIG が必要かどうかは分かっていない。",
        "Whether patients who recover incompletely need a second IVIG course is not known.",
    )),
    &[],
);

const NOT_ON_TOP_OF_EXCHANGE: Claim = Claim::new(
    Fact::verified(
        Text::new(
            "血漿交換に IVIG を続けても、どちらか単独より有意に優れてはいなかった（379 例）。",
            "IVIG after plasma exchange was not significantly better than either alone (379 patients).",
        ),
        &[S3],
    ),
    &[StudyId::GbsPsgbs1997],
);

const EXCHANGE_NOT_POSSIBLE: Claim = Claim::new(
    Fact::verified(
        Text::new(
            "血漿交換が禁忌の GBS でも、IVIG 1.2 または 2.4 g/kg の試験が行われている（39 例）。",
            "IVIG, 1.2 or 2.4 g/kg, was tried in GBS with a contraindication to plasma exchange (39 patients).",
        ),
        &[S6],
    ),
    &[StudyId::GbsRaphael2001],
);

const EITHER_WORKS: Claim = Claim::new(
    Fact::verified(
        Text::new(
            "血漿交換と IVIG は 4 週後の障害度で差がなかった。一方を選び、併用しない。",
            "Plasma exchange and IVIG did not differ in disability at 4 weeks. Choose one, not both.",
        ),
        &[S3],
    ),
    &[StudyId::GbsPsgbs1997],
);

const VENTILATED: Claim = Claim::new(
    Fact::verified(
        Text::new(
            "人工呼吸中の例では 2.4 g/kg（6日間）が 1.2 g/kg（3日間）より有意に優れていた（p=0.04）。2 g/kg を下回らないようにする。",
            "In ventilated patients 2.4 g/kg over 6 days was significantly better than 1.2 g/kg over 3 days (p=0.04). Do not go below 2 g/kg.",
        ),
        &[S6],
    ),
    &[StudyId::GbsRaphael2001],
);

const AFTER_TRIAL_WINDOW: Claim = Claim::new(
    Fact::verified(
        Text::new(
            "発症 14 日以内の患者で試験された。AAN 2003 の推奨は発症 2 週、場合により 4 週までである。",
            "The trials took patients within 14 days of onset. AAN 2003 recommends IVIG within 2, possibly 4, weeks.",
        ),
        &[S10],
    ),
    &[StudyId::GbsVanDerMeche1992, StudyId::GbsPsgbs1997],
);
