//! Stiff-person syndrome, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, GabaergicDrugs, IvigResponse, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::GabaergicDrugs, Field::IvigResponse];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let advice = match (patient.ivig_response, patient.gabaergic_drugs) {
        (Some(IvigResponse::NoResponse), _) => {
            Advice::on(position, Verdict::NoBenefitShown, STOP_NOW)
                .guard(12, NEVER_LATER)
                .instead(OTHERS)
        }
        (Some(IvigResponse::Responded), _) => Advice::on(position, Verdict::SecondLine, GO_ON)
            .with_regimens()
            .turn(Field::IvigResponse, LASTING)
            .judged(LOWEST),
        (_, Some(GabaergicDrugs::NotTried)) => {
            Advice::on(position, Verdict::SecondLine, DRUGS_FIRST).instead(GABA)
        }
        (_, Some(GabaergicDrugs::Enough)) => {
            Advice::on(position, Verdict::SecondLine, NOT_NEEDED_YET).instead(GABA)
        }
        (_, Some(GabaergicDrugs::NotEnough)) => Advice::on(position, Verdict::SecondLine, ADD)
            .with_regimens()
            .turn(Field::GabaergicDrugs, LEVEL_A)
            .judged(JUDGE),
        (_, None) => Advice::on(position, Verdict::SecondLine, AFTER),
    };
    advice
        .ask(patient.gabaergic_drugs, Field::GabaergicDrugs, ASK_DRUGS)
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
}

const ADD: Text = text!(
    "GABA 作動薬に IVIG を加え、3 か月で判定する。1コース合計 2 g/kg、月 1 回",
    "Add IVIG to GABA-enhancing drugs and judge at 3 months; 2 g/kg a course, once a month",
);

const GO_ON: Text = text!(
    "反応しているので、保てる最少量で続ける。1コース合計 2 g/kg",
    "It works: go on, at the least that holds; 2 g/kg a course",
);

const STOP_NOW: Text = text!(
    "3 か月で反応がなければやめる",
    "No response by 3 months: stop",
);

const DRUGS_FIRST: Text = text!(
    "GABA 作動薬が先。IVIG は不十分な場合の第二選択",
    "GABA-enhancing drugs first; IVIG is second line, where they fall short",
);

const NOT_NEEDED_YET: Text = text!(
    "GABA 作動薬で十分な間は IVIG を要しない",
    "No IVIG while GABA-enhancing drugs are enough",
);

const AFTER: Text = text!(
    "IVIG は GABA 作動薬で不十分な場合の第二選択",
    "IVIG is second line, where GABA-enhancing drugs fall short",
);

const ASK_DRUGS: Text = text!(
    "GABA 作動薬が先である。",
    "GABA-enhancing drugs come first.",
);

const ASK_RESPONSE: Text = text!(
    "3 か月で反応がなければやめる。",
    "It is stopped if there is no response by 3 months.",
);

const NEVER_LATER: Claim = claim!(verified: "36 例の集積で、3 か月で反応のなかった 12 例はその後も反応しなかった。",
    "In a series of 36 the 12 with no response in 3 months never responded."; YI);

const LASTING: Claim = claim!(verified: "反応した 24 例のうち 25% は効果を保ち（中央値 40 か月）、29.1% は 39 か月の間に失った。",
    "Of 24 who responded 25% kept the benefit (median 40 months) and 29.1% lost it over 39 months."; YI);

const LEVEL_A: Claim = claim!(verified: "EFNS 2008 はレベル A とする。2004 年以降の根拠は対照のない集積である。",
    "EFNS 2008 grades it level A; the evidence since 2004 is series without a control group."; EFNS08, YI);

const GABA: Claim = claim!(secondary: "試験の 16 例はすべてベンゾジアゼピンを服用していた。",
    "All 16 patients of the trial took benzodiazepines."; S50; SpsDalakas2001);

const OTHERS: Claim = claim!(app_default: "GABA 作動薬を調整し、診断と他の免疫治療を見直す。",
    "Adjust GABA-enhancing drugs; look again at the diagnosis and at other immune treatment.");

const JUDGE: Claim = claim!(verified: "3 か月で判定し、反応がなければやめる。",
    "Judge at 3 months, and stop without a response."; YI);

const LOWEST: Claim = claim!(app_default: "年 1 回以上、減量を試みて必要かどうかを確かめる。",
    "At least once a year try less, to see whether it is still needed.");
