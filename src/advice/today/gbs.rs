//! Guillain-Barré syndrome, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{EarlierCourse, Field, FisherForm, GbsDisability, Patient, PlasmaExchange};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::GbsDisability,
    Field::DaysSinceOnset,
    Field::PlasmaExchange,
    Field::EarlierCourse,
    Field::FisherForm,
];

/// Asked of every patient, or among the risks.
pub(super) const ELSEWHERE: &[Field] = &[Field::Age];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let earlier = patient.earlier_course;
    let advice = if patient.fisher_form == Some(FisherForm::Pure) {
        Advice::on(position, Verdict::Unresolved, PURE_FISHER)
            .turn(Field::FisherForm, PURE_NOT_STUDIED)
            .instead(SUPPORTIVE)
    } else if patient.plasma_exchange == Some(PlasmaExchange::Given) {
        Advice::on(position, Verdict::NoBenefitShown, NOT_AFTER_EXCHANGE)
            .guard(379, NOT_ON_TOP_OF_EXCHANGE)
            .instead(EXCHANGE_ALONE)
    } else if earlier.is_some_and(EarlierCourse::was_given) {
        after_a_course(position, patient)
    } else {
        first_course(position, patient)
    };
    name_missing(advice, patient)
}

/// IVIG was given before in this illness.
fn after_a_course(position: &'static Position, patient: &Patient) -> Advice {
    let advice = match patient.earlier_course {
        Some(EarlierCourse::Fluctuation) => {
            Advice::on(position, Verdict::UncontrolledOnly, FLUCTUATION)
                .with_regimens()
                .turn(Field::EarlierCourse, TREAT_AGAIN)
                .judged(JUDGE)
        }
        Some(EarlierCourse::Improving) => {
            Advice::on(position, Verdict::NoBenefitShown, IMPROVING).guard(93, SECOND_COURSE_HARMS)
        }
        _ => {
            Advice::on(position, Verdict::NoBenefitShown, NO_SECOND).guard(93, SECOND_COURSE_HARMS)
        }
    };
    let late = patient
        .days_since_onset
        .is_some_and(|days| days > CHRONIC_DAYS);
    advice.instead(WAIT).when(late, |advice| {
        advice.turn(Field::DaysSinceOnset, THINK_OF_CIDP)
    })
}

fn first_course(position: &'static Position, patient: &Patient) -> Advice {
    let walks = patient
        .gbs_disability
        .is_some_and(GbsDisability::walks_unaided);
    if walks {
        return Advice::on(position, Verdict::NoBenefitShown, WALKS)
            .guard(188, WALKING)
            .instead(WATCH);
    }
    let late = patient
        .days_since_onset
        .is_some_and(|days| days > LATEST_DAYS);
    if late {
        return Advice::on(position, Verdict::Unresolved, LATE)
            .turn(Field::DaysSinceOnset, LATE_START)
            .instead(WAIT);
    }
    let ventilated = patient
        .gbs_disability
        .is_some_and(GbsDisability::is_ventilated);
    let after_window = patient
        .days_since_onset
        .is_some_and(|days| days > WINDOW_DAYS);
    let child = patient.age.is_some_and(|years| years < ADULT_YEARS);
    let overlap = patient.fisher_form == Some(FisherForm::Overlap);
    let advice = Advice::on(position, Verdict::FirstLine, OFFER).with_regimens();
    let advice = match patient.plasma_exchange {
        Some(PlasmaExchange::NotPossible) => advice,
        Some(_) => advice.turn(Field::PlasmaExchange, EASIER).instead(EITHER),
        None => advice.instead(EITHER),
    };
    advice
        .when(after_window, |advice| {
            advice.turn(Field::DaysSinceOnset, LATE_START)
        })
        .when(child, |advice| advice.turn(Field::Age, CHILD))
        .when(overlap, |advice| advice.turn(Field::FisherForm, OVERLAP))
        .when(!ventilated, |advice| advice.judged(VENTILATION))
        .judged(JUDGE)
}

fn name_missing(advice: Advice, patient: &Patient) -> Advice {
    advice
        .ask(patient.gbs_disability, Field::GbsDisability, ASK_DISABILITY)
        .ask(patient.earlier_course, Field::EarlierCourse, ASK_EARLIER)
        .ask(patient.plasma_exchange, Field::PlasmaExchange, ASK_EXCHANGE)
        .ask(patient.days_since_onset, Field::DaysSinceOnset, ASK_DAYS)
        .ask(patient.fisher_form, Field::FisherForm, ASK_FISHER)
}

/// AAN 2003 and the trials: within 2 weeks of onset.
const WINDOW_DAYS: i64 = 14;

/// AAN 2003 goes as far as 4 weeks.
const LATEST_DAYS: i64 = 28;

/// Experts think of CIDP when decline goes on beyond 8 weeks.
const CHRONIC_DAYS: i64 = 56;

/// The trial in children sets no age that was read; this limit is the application's own.
const ADULT_YEARS: i64 = 18;

const OFFER: Text = text!(
    "IVIG を 1 コース行う（血漿交換と同等）。合計 2 g/kg",
    "One course of IVIG, 2 g/kg in all; plasma exchange is its equal",
);

const NOT_AFTER_EXCHANGE: Text = text!(
    "血漿交換に IVIG を重ねない",
    "Do not add IVIG to plasma exchange",
);

const NO_SECOND: Text = text!(
    "反応が不十分でも 2 回目のコースを行わない",
    "No second course for want of a response",
);

const IMPROVING: Text = text!(
    "改善中であり、追加の IVIG は要らない",
    "Improving: no further IVIG",
);

const FLUCTUATION: Text = text!(
    "治療関連変動には IVIG をもう一度行う（専門家の見解）。合計 2 g/kg",
    "Treat a treatment-related fluctuation again (expert opinion), 2 g/kg in all",
);

const WALKS: Text = text!(
    "自力で歩ける例では利益が示されていない",
    "No benefit shown in those who walk unaided",
);

const LATE: Text = text!(
    "発症から 4 週を過ぎた例での利益は分かっていない",
    "Not known more than 4 weeks after onset",
);

const PURE_FISHER: Text = text!(
    "純粋なフィッシャー症候群では支持療法",
    "Pure Miller Fisher syndrome: supportive care",
);

const ASK_DISABILITY: Text = text!(
    "自力で歩ける例では利益が示されていない。",
    "In those who walk unaided no benefit is shown.",
);

const ASK_DAYS: Text = text!(
    "発症 2 週以内が基本で、4 週を過ぎた例は調べられていない。",
    "Within 2 weeks of onset as a rule; beyond 4 it was not studied.",
);

const ASK_EXCHANGE: Text = text!(
    "IVIG と血漿交換は重ねない。",
    "IVIG and plasma exchange are not combined.",
);

const ASK_EARLIER: Text = text!(
    "反応が不十分なだけでは 2 回目を行わない。変動であれば行う。",
    "No second course for want of a response; a fluctuation is treated again.",
);

const ASK_FISHER: Text = text!(
    "純粋なフィッシャー症候群は支持療法である。",
    "The pure form of Miller Fisher syndrome has supportive care.",
);

const NOT_ON_TOP_OF_EXCHANGE: Claim = claim!(verified: "血漿交換の後の IVIG は、どちらか単独より有意に優れてはいなかった（379 例）。",
    "IVIG after plasma exchange was not significantly better than either alone (379 patients)."; S3; GbsPsgbs1997);

const EXCHANGE_ALONE: Claim = claim!(verified: "行っている血漿交換を予定どおり終える。血漿交換に続く IVIG を EFNS 2008 と AAN 2003 は勧めない。",
    "Finish the plasma exchange as planned: EFNS 2008 and AAN 2003 do not recommend IVIG after it."; EFNS08, S10);

const SECOND_COURSE_HARMS: Claim = claim!(verified: "予後不良が見込まれる 93 例の二重盲検試験で、2 回目の 2 g/kg は 4 週後の障害度を改善せず（p=0.45）、重篤な有害事象は 35% 対 16% であった。",
    "In a double-blind trial of 93 patients with a poor prognosis a second 2 g/kg did not better disability at 4 weeks (p=0.45), with serious adverse events in 35% v 16%."; SID1);

const WAIT: Claim = claim!(app_default: "支持療法とリハビリテーションを続け、筋力・呼吸・自律神経を繰り返し評価する。",
    "Go on with supportive care and rehabilitation; measure strength, breathing and autonomic function again and again.");

const TREAT_AGAIN: Claim = claim!(secondary: "改善または安定の後の再悪化は、もう一度治療する（専門家の見解）。EFNS 2008 も改善後の再燃に 2 回目を挙げる（good practice point）。",
    "Worsening after improvement or a stable phase is treated again (view of experts); EFNS 2008 lists a second course for a relapse after improvement (good practice point)."; DILEM, EFNS08);

const THINK_OF_CIDP: Claim = claim!(secondary: "発症 8 週を過ぎた悪化や 3 回以上の変動では、急性発症の CIDP を考える（専門家の見解）。",
    "With decline after 8 weeks, or 3 fluctuations or more, think of CIDP of acute onset (view of experts)."; DILEM);

const WALKING: Claim = claim!(verified: "歩行可能な 188 例の観察研究で、IVIG の利益は示されなかった（調整 OR 1.62、95%CI 0.63〜4.13）。完全な筋力の回復は早かった（28 日対 56 日）。",
    "In an observational study of 188 who could walk a benefit of IVIG was not shown (adjusted OR 1.62, 95% CI 0.63 to 4.13); full strength came sooner (28 v 56 days)."; MILD);

const WATCH: Claim = claim!(app_default: "歩けなくなればすぐに治療できるよう、毎日評価する。",
    "Look every day, to treat at once if walking fails.");

const EITHER: Claim = claim!(secondary: "血漿交換も同等の選択肢である。EAN/PNS 2023 はどちらも優先しない。",
    "Plasma exchange is an equal choice; EAN/PNS 2023 prefers neither."; PATHW);

const EASIER: Claim = claim!(verified: "EFNS 2008 は副作用が少ない点で IVIG を優先する（レベル B）。",
    "EFNS 2008 favours IVIG for fewer side effects (level B)."; EFNS08);

const LATE_START: Claim = claim!(verified: "AAN 2003 は発症 2 週、場合により 4 週までの IVIG を推奨する。2 週を過ぎて始めた効果は分かっていない。",
    "AAN 2003 recommends IVIG within 2, possibly 4, weeks of onset; the effect of starting after 2 weeks is not known."; S10, DILEM);

const CHILD: Claim = claim!(verified: "小児では 5 日間に分ける。2 日間のコースでは 23 例中 5 例が再び悪化し、5 日間では 23 例中 0 例であった。",
    "In a child give it over 5 days: 5 of 23 worsened again after 2 days, 0 of 23 after 5."; KOR);

const OVERLAP: Claim = claim!(secondary: "四肢や球麻痺の筋力低下を伴うフィッシャー症候群とビッカースタッフ脳幹脳炎は、GBS として治療を考慮する（専門家の見解）。",
    "Miller Fisher syndrome with limb or bulbar weakness, and Bickerstaff encephalitis, are considered for treatment as GBS (view of experts)."; DILEM);

const VENTILATION: Claim = claim!(secondary: "努力肺活量が 20 mL/kg 以下なら待機的な人工呼吸を考慮し、10 mL/kg 以下なら開始する（EAN/PNS 2023）。",
    "Consider elective ventilation at a forced vital capacity of 20 mL/kg or less, and do it at 10 mL/kg or less (EAN/PNS 2023)."; PATHW);

const JUDGE: Claim = claim!(app_default: "4 週後に障害度を評価する（試験の主要評価と同じ時期）。反応がないことは 2 回目の理由にならない。",
    "Judge disability at 4 weeks, as the trials did; want of a response is no reason for a second course.");

const PURE_NOT_STUDIED: Claim = claim!(verified: "どの治療にも無作為化試験はなく、後ろ向きの比較で IVIG は自然経過を変えなかった。",
    "No treatment has a randomised trial, and in a retrospective comparison IVIG did not alter the natural course."; COCHFS, MORI);

const SUPPORTIVE: Claim = claim!(secondary: "支持療法。四肢や球麻痺の筋力低下が出れば GBS として見直す。",
    "Supportive care; think again, as of GBS, if limb or bulbar weakness appears."; DILEM);
