//! Multifocal motor neuropathy. Steroids are never suggested here.

use super::{Advice, Verdict};
use crate::evidence::Source::{S28, S29, S103, S104};
use crate::evidence::{Claim, Fact, Position, Purpose, StudyId};
use crate::patient::{Field, Patient, Presence, TreatmentPhase};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::TreatmentPhase,
    Field::ConductionBlock,
    Field::OnSteroid,
];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let without_block = patient.conduction_block == Some(Presence::Absent);
    let mut advice = if without_block {
        Advice::on(position, Verdict::Unresolved, WITHOUT_BLOCK)
    } else {
        offer(position, patient.treatment_phase)
    };
    if patient.on_steroid == Some(Presence::Present) {
        advice = advice
            .turn(Field::OnSteroid, STEROID_MAY_WORSEN)
            .turn(Field::OnSteroid, WORSENED_ON_STEROID);
    }
    if without_block {
        advice = advice
            .turn(Field::ConductionBlock, CRITERIA_OPEN)
            .turn(Field::ConductionBlock, WITHOUT_BLOCK_SERIES);
    }
    if patient
        .treatment_phase
        .is_some_and(TreatmentPhase::is_maintenance)
    {
        advice = advice
            .turn(Field::TreatmentPhase, SLOW_DECLINE)
            .turn(Field::TreatmentPhase, INTERVAL_FITTED);
    }
    name_missing(advice, patient)
}

/// Both regimens where it is not known whether this course treats or maintains.
fn offer(position: &'static Position, phase: Option<TreatmentPhase>) -> Advice {
    match phase {
        Some(TreatmentPhase::Maintenance | TreatmentPhase::Stable) => {
            Advice::on(position, Verdict::FirstLine, MAINTAIN)
                .with_regimens_where(|regimen| regimen.purpose == Purpose::Maintenance)
        }
        Some(TreatmentPhase::Induction) => Advice::on(position, Verdict::FirstLine, OFFER)
            .with_regimens_where(|regimen| regimen.purpose == Purpose::Treatment),
        None => Advice::on(position, Verdict::FirstLine, OFFER).with_regimens(),
    }
}

fn name_missing(mut advice: Advice, patient: &Patient) -> Advice {
    if patient.conduction_block.is_none() {
        advice = advice.missing(
            Field::ConductionBlock,
            text!(
                "伝導ブロックのない例での扱いは定まっていない。",
                "What to do in patients without conduction block is open.",
            ),
        );
    }
    if patient.on_steroid.is_none() {
        advice = advice.missing(
            Field::OnSteroid,
            text!(
                "副腎皮質ステロイドは MMN を悪化させることがある。",
                "Corticosteroids may worsen MMN.",
            ),
        );
    }
    if patient.treatment_phase.is_none() {
        advice = advice.missing(
            Field::TreatmentPhase,
            text!(
                "治療は 0.4 g/kg/日 × 5 日間、維持は 1 回 0.4 g/kg で、用法が異なる。",
                "Treatment is 0.4 g/kg a day for 5 days, maintenance 0.4 g/kg an infusion.",
            ),
        );
    }
    advice
}

const OFFER: Text = text!(
    "IVIG を行う。1コース合計 2 g/kg",
    "Offer IVIG, 2 g/kg a course",
);

const MAINTAIN: Text = text!(
    "IVIG で維持する。1 回 0.4 g/kg、はじめは週 1 回",
    "Maintain with IVIG, 0.4 g/kg an infusion, weekly at first",
);

const WITHOUT_BLOCK: Text = text!(
    "伝導ブロックのない例では有効性が定まっていない",
    "Unresolved in patients without conduction block",
);

const STEROID_MAY_WORSEN: Claim = Claim::new(
    Fact::review_only(text!(
        "副腎皮質ステロイドは MMN に無効で、悪化させることがある。",
        "Corticosteroids do not help MMN and may worsen it.",
    )),
    &[],
);

const WORSENED_ON_STEROID: Claim = Claim::new(
    Fact::verified(
        text!(
            "純粋運動型の脱髄性ニューロパチー 4 例で、プレドニゾロン開始後 1 か月以内に筋力低下が進んだ。",
            "In 4 patients with pure motor demyelinating neuropathy weakness increased within a month of starting prednisolone.",
        ),
        &[S29],
    ),
    &[StudyId::MmnDonaghy1994],
);

const CRITERIA_OPEN: Claim = Claim::new(
    Fact::review_only(text!(
        "伝導ブロックの基準は見直しを要する可能性があり、ブロックを示せない例の一部も IVIG に反応しうる。",
        "The criteria for conduction block may need to be redefined; some patients in whom no block is found may respond to IVIG.",
    )),
    &[],
);

const WITHOUT_BLOCK_SERIES: Claim = Claim::new(
    Fact::verified(
        text!(
            "伝導ブロックのない例の非盲検研究では、MMN の臨床像をもつ 10 例中 4 例が反応した。抗 GM1 抗体高値の下位運動ニューロン疾患では 5 例中 1 例が反応したが、維持されなかった。",
            "In open studies without conduction block 4 of 10 patients with the picture of MMN responded; of 5 with lower motor neuron disease and high anti-GM1 antibodies 1 did, and it did not last.",
        ),
        &[S103, S104],
    ),
    &[],
);

const SLOW_DECLINE: Claim = Claim::new(
    Fact::verified(
        text!(
            "維持療法の根拠は対照のない研究である。4〜8 年続けた 11 例の筋力は、治療前より有意に良いまま、わずかながら有意に低下した。",
            "Maintenance rests on a study without a control group: over 4 to 8 years strength in 11 patients stayed significantly better than before treatment, yet fell slightly but significantly.",
        ),
        &[S28],
    ),
    &[StudyId::MmnVanDenBergVos2002],
);

const INTERVAL_FITTED: Claim = Claim::new(
    Fact::verified(
        text!(
            "週 1 回で始めた維持投与は、後に 1〜7 週に 1 回へ個別に調整され、平均で週 7〜48 g であった。",
            "Maintenance that began weekly was later fitted to the patient, one infusion every 1 to 7 weeks, on average 7 to 48 g a week.",
        ),
        &[S28],
    ),
    &[StudyId::MmnVanDenBergVos2002],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::advise;
    use crate::evidence::Condition;

    #[test]
    fn each_phase_is_offered_its_own_regimen() {
        for (phase, key) in [
            (TreatmentPhase::Induction, "mmn-0.4x5"),
            (TreatmentPhase::Maintenance, "mmn-0.4-weekly"),
        ] {
            let advice = advise(
                Condition::Mmn,
                &Patient {
                    treatment_phase: Some(phase),
                    ..Patient::default()
                },
            );
            let offered: Vec<_> = advice.regimens.iter().map(|r| r.key).collect();
            assert_eq!(offered, [key]);
        }
    }
}
