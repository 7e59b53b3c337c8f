//! Myasthenia gravis, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{
    Field, MgControl, MgSituation, NewerMgDrug, Patient, PlasmaExchange, Presence,
};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::MgSituation,
    Field::PlasmaExchange,
    Field::MgControl,
    Field::MuskAntibody,
    Field::NewerMgDrug,
];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let advice = if patient.plasma_exchange == Some(PlasmaExchange::Given) {
        Advice::on(position, Verdict::Unresolved, NOT_WITH_EXCHANGE)
            .guard(84, ALTERNATIVES)
            .instead(EXCHANGE_GOES_ON)
    } else {
        by_situation(position, patient)
    };
    name_missing(advice, patient)
}

fn by_situation(position: &'static Position, patient: &Patient) -> Advice {
    match patient.mg_situation {
        Some(MgSituation::Crisis | MgSituation::Exacerbation | MgSituation::SevereUncontrolled) => {
            rescue(position, patient)
        }
        Some(MgSituation::BeforeThymectomy | MgSituation::BeforeSurgery) => {
            before_surgery(position, patient.mg_control)
        }
        Some(MgSituation::Maintenance) => maintenance(position, patient),
        Some(MgSituation::SteroidSparing) => beside_newer_drugs(
            Advice::on(position, Verdict::NoBenefitShown, NOT_FOR_SPARING),
            patient,
        )
        .guard(60, SPARING_TRIAL)
        .instead(OTHER_DRUGS),
        Some(MgSituation::Stable | MgSituation::Ocular) => {
            Advice::on(position, Verdict::Unresolved, MILD)
                .turn(Field::MgSituation, LIST_OF_2018)
                .instead(OTHER_DRUGS)
        }
        None => Advice::on(position, Verdict::SecondLine, RESERVED),
    }
}

fn rescue(position: &'static Position, patient: &Patient) -> Advice {
    let severe = patient.mg_situation == Some(MgSituation::SevereUncontrolled);
    let no_exchange = patient.plasma_exchange == Some(PlasmaExchange::NotPossible);
    Advice::on(position, Verdict::FirstLine, OFFER)
        .with_regimens()
        .turn(Field::MgSituation, ONE_GRAM)
        .when(severe, |advice| advice.turn(Field::MgSituation, SEVERITY))
        .when(!no_exchange, |advice| advice.instead(EQUAL).instead(CHOICE))
        .judged(JUDGE)
        .judged(STOP)
}

fn before_surgery(position: &'static Position, control: Option<MgControl>) -> Advice {
    match control {
        Some(MgControl::Well) => Advice::on(position, Verdict::NoBenefitShown, WELL_CONTROLLED)
            .guard(47, SURGERY_TRIAL)
            .instead(OPERATE),
        Some(MgControl::NotWell) => Advice::on(position, Verdict::SecondLine, BEFORE_SURGERY)
            .with_regimens()
            .turn(Field::MgControl, BULBAR)
            .judged(JUDGE),
        None => Advice::on(position, Verdict::Unresolved, CONTROL_DECIDES)
            .missing(Field::MgControl, ASK_CONTROL),
    }
}

fn maintenance(position: &'static Position, patient: &Patient) -> Advice {
    let advice = if patient.musk_antibody == Some(Presence::Present) {
        Advice::on(position, Verdict::Unresolved, MUSK_NOT_STUDIED)
            .turn(Field::MuskAntibody, MUSK_WORDING)
    } else {
        Advice::on(position, Verdict::NoBenefitShown, NOT_FOR_MAINTENANCE)
            .guard(62, MAINTENANCE_TRIAL)
    };
    beside_newer_drugs(advice, patient).instead(OTHER_DRUGS)
}

fn beside_newer_drugs(advice: Advice, patient: &Patient) -> Advice {
    let runs = patient
        .newer_mg_drug
        .is_some_and(|drug| drug != NewerMgDrug::None);
    advice.when(runs, |advice| advice.turn(Field::NewerMgDrug, NOT_BESIDE))
}

/// What only some situations turn on is asked in those.
fn name_missing(advice: Advice, patient: &Patient) -> Advice {
    let maintains = patient.mg_situation == Some(MgSituation::Maintenance);
    let goes_on = maintains || patient.mg_situation == Some(MgSituation::SteroidSparing);
    let exchanged = patient.plasma_exchange == Some(PlasmaExchange::Given);
    advice
        .ask(patient.mg_situation, Field::MgSituation, ASK_SITUATION)
        .ask(patient.plasma_exchange, Field::PlasmaExchange, ASK_EXCHANGE)
        .when(maintains && !exchanged, |advice| {
            advice.ask(patient.musk_antibody, Field::MuskAntibody, ASK_MUSK)
        })
        .when(goes_on && !exchanged, |advice| {
            advice.ask(patient.newer_mg_drug, Field::NewerMgDrug, ASK_DRUG)
        })
}

const OFFER: Text = text!(
    "IVIG または血漿交換を行う。1コース合計 1〜2 g/kg",
    "IVIG or plasma exchange; IVIG 1 to 2 g/kg a course",
);

const NOT_WITH_EXCHANGE: Text = text!(
    "血漿交換に IVIG を重ねない",
    "Do not add IVIG to plasma exchange",
);

const BEFORE_SURGERY: Text = text!(
    "手術前に抑えきれない例では IVIG を考慮する。1コース合計 1〜2 g/kg",
    "Before an operation, where control is poor, consider IVIG, 1 to 2 g/kg a course",
);

const WELL_CONTROLLED: Text = text!(
    "よく抑えられた例では、手術前の IVIG を省ける",
    "Well controlled: IVIG before the operation can be left out",
);

const CONTROL_DECIDES: Text = text!(
    "手術前の IVIG は、どれだけ抑えられているかで決まる",
    "Before an operation it depends on how well it is controlled",
);

const NOT_FOR_MAINTENANCE: Text = text!(
    "維持療法としての IVIG は、試験で利益が示されなかった",
    "As maintenance IVIG showed no benefit in the trial",
);

const NOT_FOR_SPARING: Text = text!(
    "ステロイドを減らす目的の IVIG は、試験で利益が示されなかった",
    "To spare steroids IVIG showed no benefit in the trial",
);

const MUSK_NOT_STUDIED: Text = text!(
    "抗 MuSK 抗体陽性例での維持療法は調べられていない",
    "As maintenance with MuSK antibodies it was not studied",
);

const MILD: Text = text!(
    "軽症、眼筋型、安定期には用いない。増悪時に備える",
    "Not in mild, ocular or stable disease; kept for worsening",
);

const RESERVED: Text = text!(
    "クリーゼと増悪で用いる。維持療法ではない",
    "For crisis and exacerbation, not for maintenance",
);

const ASK_SITUATION: Text = text!(
    "クリーゼと増悪では用い、維持療法では用いない。",
    "Given in crisis and exacerbation, not as maintenance.",
);

const ASK_EXCHANGE: Text = text!(
    "血漿交換を行っていれば IVIG を重ねない。",
    "IVIG is not added to plasma exchange.",
);

const ASK_CONTROL: Text = text!(
    "手術前は、よく抑えられていれば省ける。",
    "Before an operation it can be left out where control is good.",
);

const ASK_MUSK: Text = text!(
    "維持療法の試験の対象は抗 AChR 抗体陽性例である。",
    "The trial of maintenance took patients with AChR antibodies.",
);

const ASK_DRUG: Text = text!(
    "維持療法では FcRn 阻害薬・補体阻害薬と同時に用いないとする国がある。",
    "In maintenance some countries do not allow it beside an FcRn blocker or a complement inhibitor.",
);

const ALTERNATIVES: Claim = claim!(verified: "84 例の試験は IVIG と血漿交換を代わりの治療として比べ、改善率は 69% 対 65% であった。重ねた試験は読めていない。",
    "The trial of 84 compared IVIG and plasma exchange as alternatives: 69% v 65% improved. No trial of both was read."; BARTH);

const EXCHANGE_GOES_ON: Claim = claim!(app_default: "行っている血漿交換を終えてから効果を判定する。",
    "Finish the plasma exchange, then judge its effect.");

const EQUAL: Claim = claim!(verified: "血漿交換も同等である（84 例、改善率 69% 対 65%）。",
    "Plasma exchange is its equal (84 patients, 69% v 65% improved)."; BARTH);

const CHOICE: Claim = claim!(secondary: "敗血症では血漿交換を避け、腎不全では IVIG を避ける。専門家は血漿交換のほうが速いとみる。",
    "No plasma exchange in sepsis, no IVIG in kidney failure; experts think plasma exchange faster."; MGMED);

const ONE_GRAM: Claim = claim!(verified: "1 g/kg でも足りることがある。173 例で 2 g/kg が優ることは示されなかった（p=0.12）。",
    "1 g/kg may do: in 173 patients 2 g/kg was not shown to be better (p=0.12)."; S36; MgGajdos2005);

const SEVERITY: Claim = claim!(verified: "効果は主に QMG が 10.5 を超える例で示された（51 例）。",
    "The effect was seen mostly where QMG was above 10.5 (51 patients)."; ZIN);

const SURGERY_TRIAL: Claim = claim!(secondary: "よく抑えられた 47 例の二重盲検試験で、クリーゼはプラセボ群の 1 例だけであった。",
    "In a double-blind trial of 47 well-controlled patients there was 1 crisis, in the placebo group."; GAMEZ);

const OPERATE: Claim = claim!(secondary: "そのまま手術に進み、術後の呼吸と嚥下を観察する。",
    "Go on to the operation; watch breathing and swallowing afterwards."; GAMEZ);

const BULBAR: Claim = claim!(secondary: "球麻痺が強い例では手術前の短期使用が挙げられる。EFNS 2010 は手術前に血漿交換を挙げる（レベル B）。",
    "Short-term use before an operation is named where bulbar weakness is significant; EFNS 2010 names plasma exchange before an operation (level B)."; MGMED, EFNSNMT);

const MAINTENANCE_TRIAL: Claim = claim!(verified: "抗 AChR 抗体陽性 62 例の二重盲検試験で、24 週の QMG の変化は −5.1 対 −3.1 と有意差がなかった（p=0.187）。",
    "In a double-blind trial of 62 with AChR antibodies QMG at week 24 changed by −5.1 v −3.1, not significantly different (p=0.187)."; BRIL2);

const SPARING_TRIAL: Claim = claim!(verified: "ステロイド依存の 60 例の二重盲検試験で、39 週にステロイドを 50% 以上減らせた例は 60.0% 対 63.3% であった。",
    "In a double-blind trial of 60 on steroids the dose was cut by at least 50% at week 39 in 60.0% v 63.3%."; BRIL1);

const OTHER_DRUGS: Claim = claim!(app_default: "免疫抑制薬の調整、胸腺摘除術、新しい薬を検討する。",
    "Look at immunosuppressants, thymectomy and newer drugs.");

const LIST_OF_2018: Claim = claim!(secondary: "軽症や眼筋型での効果は確かでないとされ、オンタリオ州は使わないとする。",
    "In mild or ocular disease it is held less certain; Ontario does not use it there."; MGMED, ONTNEU);

const MUSK_WORDING: Claim = claim!(app_default: "抗 MuSK 抗体陽性例についての合意文は読めておらず、維持の試験にも含まれていない。",
    "The wording of the consensus on MuSK was not read, and the trial of maintenance did not take such patients.");

const NOT_BESIDE: Claim = claim!(verified: "オーストラリアの基準は、維持では補体阻害薬または FcRn 阻害薬と同時に用いないとする。併用の試験は読めていない。",
    "The criteria of Australia: in maintenance not at the same time as a complement or FcRn inhibitor. No trial of both was read."; NBAMGUPDATE);

const JUDGE: Claim = claim!(verified: "2 週で判定する（試験の主要評価は 14〜15 日）。効果は 28 日まで保たれた。",
    "Judge at 2 weeks (the trials measured at days 14 to 15); the effect held to day 28."; ZIN, S36);

const STOP: Claim = claim!(app_default: "単発の治療であり、繰り返さない。再び増悪すれば改めて検討する。",
    "It is one treatment and is not repeated; think again at the next worsening.");
