//! Chronic inflammatory demyelinating polyneuropathy, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, Purpose, claim};
use crate::patient::{CidpForm, Field, IvigResponse, Patient, Presence, TreatmentPhase};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::TreatmentPhase,
    Field::CidpForm,
    Field::NodalAntibody,
    Field::IvigResponse,
    Field::SteroidUnsuitable,
];

/// Asked of every patient, or among the risks.
pub(super) const ELSEWHERE: &[Field] = &[Field::Diabetes];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let maintains = patient
        .treatment_phase
        .is_some_and(TreatmentPhase::is_maintenance);
    let advice = if patient.nodal_antibody == Some(Presence::Present) {
        Advice::on(position, Verdict::NoBenefitShown, NODOPATHY)
            .guard(40, NODAL_SERIES)
            .instead(RITUXIMAB)
    } else if patient.ivig_response == Some(IvigResponse::NoResponse) {
        Advice::on(position, Verdict::Unresolved, NO_RESPONSE)
            .turn(Field::IvigResponse, CHANGE_TREATMENT)
            .instead(EXCHANGE)
    } else if maintains {
        maintenance(position, patient)
    } else if patient.diabetes == Some(Presence::Present) {
        Advice::on(position, Verdict::Unresolved, WITH_DIABETES)
            .guard(25, DIABETES_TRIAL)
            .instead(CHECK_CRITERIA)
    } else {
        induction(position, patient)
    };
    name_missing(advice, patient)
}

fn maintenance(position: &'static Position, patient: &Patient) -> Advice {
    let headline = match patient.treatment_phase {
        Some(TreatmentPhase::Stable) => TAPER,
        _ => MAINTAIN,
    };
    let stable = patient.treatment_phase == Some(TreatmentPhase::Stable);
    Advice::on(position, Verdict::FirstLine, headline)
        .with_regimens_where(|regimen| regimen.purpose == Purpose::Maintenance)
        .turn(Field::TreatmentPhase, RANGE)
        .when(stable, |advice| {
            advice
                .turn(Field::TreatmentPhase, STILL_NEEDED)
                .turn(Field::TreatmentPhase, NOT_WORSE_NOT_SHOWN)
        })
        .instead(SUBCUTANEOUS)
        .judged(JUDGE_MAINTENANCE)
}

fn induction(position: &'static Position, patient: &Patient) -> Advice {
    let motor = patient.cidp_form == Some(CidpForm::Motor);
    let variant = patient.cidp_form == Some(CidpForm::Variant);
    let no_steroid = patient.steroid_unsuitable == Some(Presence::Present);
    let headline = if motor { MOTOR } else { OFFER };
    Advice::on(position, Verdict::FirstLine, headline)
        .with_regimens_where(|regimen| regimen.purpose == Purpose::Treatment)
        .when(motor, |advice| advice.turn(Field::CidpForm, MOTOR_GPP))
        .when(variant, |advice| {
            advice.turn(Field::CidpForm, VARIANT_STRONG)
        })
        .when(no_steroid, |advice| {
            advice.turn(Field::SteroidUnsuitable, IVIG_RATHER)
        })
        .when(!motor && !no_steroid, |advice| {
            advice.instead(STEROID_EQUAL)
        })
        .guard(77, NO_ADDED_STEROID)
        .judged(JUDGE)
}

fn name_missing(advice: Advice, patient: &Patient) -> Advice {
    advice
        .ask(patient.treatment_phase, Field::TreatmentPhase, ASK_PHASE)
        .ask(patient.nodal_antibody, Field::NodalAntibody, ASK_NODAL)
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
        .ask(patient.diabetes, Field::Diabetes, ASK_DIABETES)
        .ask(patient.cidp_form, Field::CidpForm, ASK_FORM)
        .ask(
            patient.steroid_unsuitable,
            Field::SteroidUnsuitable,
            ASK_STEROID,
        )
}

const OFFER: Text = text!(
    "IVIG を行う。1コース合計 2 g/kg",
    "Offer IVIG, 2 g/kg a course",
);

const MOTOR: Text = text!(
    "運動型では IVIG を先に行う。1コース合計 2 g/kg",
    "Motor CIDP: IVIG first, 2 g/kg a course",
);

const MAINTAIN: Text = text!(
    "IVIG で維持する。1 g/kg を 3 週ごと、保てる最少量で",
    "Maintain with IVIG, 1 g/kg every 3 weeks, at the lowest dose that holds",
);

const TAPER: Text = text!(
    "安定していれば、減量または中止を計画して試みる。続けるなら 1 g/kg を 3 週ごと",
    "Stable: plan a trial of less or none; if it goes on, 1 g/kg every 3 weeks",
);

const NODOPATHY: Text = text!(
    "ノード・パラノード抗体陽性例は CIDP とは別に扱う。IVIG は効きにくい",
    "With a nodal antibody it is not treated as CIDP; IVIG seldom works",
);

const NO_RESPONSE: Text = text!(
    "2 コースで反応がなければ治療を変える",
    "No response after 2 courses: change the treatment",
);

const WITH_DIABETES: Text = text!(
    "糖尿病例では、CIDP の基準を満たすかどうかで決まる",
    "With diabetes it depends on whether the criteria of CIDP are met",
);

const ASK_PHASE: Text = text!(
    "維持、減量、初回で用量が異なる。",
    "Dose differs between first treatment, maintenance and taper.",
);

const ASK_FORM: Text = text!(
    "運動型では IVIG を先に行う。",
    "In motor CIDP IVIG comes first.",
);

const ASK_NODAL: Text = text!(
    "抗体があれば IVIG は効きにくい。",
    "With the antibody IVIG seldom works.",
);

const ASK_RESPONSE: Text = text!(
    "2 コースで反応がなければ治療を変える。",
    "After 2 courses without a response treatment is changed.",
);

const ASK_STEROID: Text = text!(
    "使えるなら、ステロイドも同等の第一選択である。",
    "Where it can be used a steroid is an equal first choice.",
);

const ASK_DIABETES: Text = text!(
    "糖尿病例の試験では利益が示されなかった。",
    "In the trial in diabetes no benefit was shown.",
);

const NODAL_SERIES: Claim = claim!(verified: "抗 NF155 抗体陽性 40 例の集積で、86.8% は IVIG への反応が乏しかった。日本の集積では 25 例中 20 例。",
    "In a series of 40 with anti-NF155 86.8% responded poorly to IVIG; in a Japanese series 20 of 25."; NODO1, NODO3);

const RITUXIMAB: Claim = claim!(verified: "同じ集積で、リツキシマブには 77.3% が反応した。2021 年の指針は自己免疫性ノドパチーを CIDP から分けた。",
    "In the same series 77.3% responded to rituximab; the guideline of 2021 set autoimmune nodopathy apart from CIDP."; NODO1, NODO2);

const CHANGE_TREATMENT: Claim = claim!(secondary: "反応がはっきりするまでに 2〜5 コースを要することがある。ICE で反応した 30 例のうち 16 例（53%）は 2 回目の投与後の 6 週で初めて改善した。",
    "It may take 2 to 5 courses before the response is clear; of 30 responders in ICE 16 (53%) first improved at week 6, after a second infusion."; CIDP21D, ICE3);

const EXCHANGE: Claim = claim!(verified: "ステロイドを試みる。IVIG とステロイドの両方で不十分なら血漿交換を行う（EAN/PNS 2021、強い推奨）。抗体と診断を見直す。",
    "Try a steroid; plasma exchange where both IVIG and a steroid fail (EAN/PNS 2021, strong). Look again at antibodies and the diagnosis."; CIDP21);

const DIABETES_TRIAL: Claim = claim!(verified: "糖尿病に脱髄の所見を伴う 25 例の二重盲検試験で、IVIG は障害度を改善しなかった（ONLS −0.2 対 0.0、p=0.23）。",
    "In a double-blind trial of 25 with diabetes and demyelinating features IVIG did not better disability (ONLS −0.2 v 0.0, p=0.23)."; BREI);

const CHECK_CRITERIA: Claim = claim!(inferred: "CIDP の診断基準を満たす例は、糖尿病があっても CIDP として治療を考える。満たさない例に IVIG の根拠はない。",
    "Where the criteria of CIDP are met think of treating it as CIDP, diabetes or not; where they are not IVIG has no ground."; CIDP21, BREI);

const MOTOR_GPP: Claim = claim!(verified: "EAN/PNS 2021 は運動型で IVIG を先とする（good practice point）。",
    "EAN/PNS 2021 puts IVIG first in motor CIDP (good practice point)."; CIDP21);

const VARIANT_STRONG: Claim = claim!(verified: "EAN/PNS 2021 の推奨は典型例と亜型の両方に及ぶ。",
    "EAN/PNS 2021 recommends it in typical CIDP and in variants alike."; CIDP21);

const STEROID_EQUAL: Claim = claim!(verified: "ステロイドも同等の第一選択である（EAN/PNS 2021、強い推奨）。",
    "A steroid is an equal first choice (EAN/PNS 2021, strong)."; CIDP21);

const IVIG_RATHER: Claim = claim!(verified: "ステロイドを避けたい理由があれば IVIG を選ぶ。メチルプレドニゾロン静注の試験では、効果不足または忍容性のため 21 例中 11 例が中止した。",
    "With a reason against a steroid choose IVIG: on intravenous methylprednisolone 11 of 21 stopped for lack of effect or tolerance."; CIDP21, IMC);

const NO_ADDED_STEROID: Claim = claim!(verified: "メチルプレドニゾロン静注を IVIG に加えない。77 例の試験で寛解は増えず（38% 対 28%、p=0.47）、血栓塞栓症は 4 件対 0 件であった。",
    "Do not add intravenous methylprednisolone to IVIG: in a trial of 77 remission did not rise (38% v 28%, p=0.47), with 4 v 0 thromboembolic events."; OPTIC);

const SUBCUTANEOUS: Claim = claim!(verified: "皮下注も維持の選択肢である（EAN/PNS 2021）。",
    "Immunoglobulin under the skin is another way to maintain (EAN/PNS 2021)."; CIDP21);

const RANGE: Claim = claim!(secondary: "維持は通常 1 g/kg を 3 週ごと。より少ない量や長い間隔も試みる（0.4〜1 g/kg を 2〜6 週ごと）。次の投与前に悪化するなら増量するか間隔を縮める。",
    "Maintenance is usually 1 g/kg every 3 weeks; try less, or longer gaps (0.4 to 1 g/kg every 2 to 6 weeks). With worsening before the next dose raise it or shorten the gap."; CIDP21D);

const STILL_NEEDED: Claim = claim!(verified: "中止した 245 例中 28 例は 12 週悪化しなかった。悪化した例の 91%（207 例中 188 例）は再投与で回復した。",
    "Of 245 who stopped 28 did not worsen in 12 weeks; of those who did 91% (188 of 207) recovered when treated again."; PATHRE);

const NOT_WORSE_NOT_SHOWN: Claim = claim!(verified: "安定した 60 例の二重盲検の中止試験では、中止が継続に劣らないことは示されなかった。",
    "In a double-blind withdrawal trial of 60 stable patients stopping was not shown to be no worse than going on."; IOC);

const JUDGE: Claim = claim!(verified: "2 コースの後、3〜6 週で客観的な尺度で判定する。",
    "Judge with an objective scale at 3 to 6 weeks, after 2 courses."; ICE3);

const JUDGE_MAINTENANCE: Claim = claim!(app_default: "少なくとも年 1 回、減量または中止を計画して試み、同じ尺度で比べる。",
    "At least once a year plan a trial of less or none, and compare with the same scale.");
