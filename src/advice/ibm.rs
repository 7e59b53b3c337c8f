//! Inclusion body myositis.

use super::{Advice, Verdict};
use crate::evidence::Source::S45;
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::SevereDysphagia];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.severe_dysphagia {
        Some(Presence::Present) => Advice::on(position, Verdict::TimeLimitedTrial, TRY)
            .with_regimens()
            .turn(Field::SevereDysphagia, JUSTIFIES_A_TRIAL)
            .turn(Field::SevereDysphagia, SWALLOWING_IMPROVED)
            .turn(Field::SevereDysphagia, DOSE_OF_THE_TRIALS),
        Some(Presence::Absent) => Advice::on(position, Verdict::LimitedTransient, NOT_SHOWN)
            .turn(Field::SevereDysphagia, MOST_DO_NOT_RESPOND),
        None => Advice::on(position, Verdict::LimitedTransient, NOT_SHOWN).missing(
            Field::SevereDysphagia,
            text!(
                "重い嚥下障害があれば、2〜3 か月の試行に値することがある。",
                "Severe dysphagia can justify a trial of 2 to 3 months.",
            ),
        ),
    }
}

const TRY: Text = text!(
    "重い嚥下障害では 2〜3 か月に限った試行を考慮できる。1コース合計 2 g/kg、月1回",
    "A trial limited to 2 to 3 months can be considered for severe dysphagia, 2 g/kg a course, once a month",
);

const NOT_SHOWN: Text = text!(
    "筋力への効果は小さく一過性で、有意差は示されていない",
    "The effect on strength is modest and transient, not significant in trials",
);

const JUSTIFIES_A_TRIAL: Claim = Claim::new(
    Fact::review_only(text!(
        "重い嚥下障害のある患者では、小さく一過性の利益が 2〜3 か月の試行に値することがある。",
        "In patients with severe dysphagia a modest, transient benefit can be worth a trial of 2 to 3 months.",
    )),
    &[],
);

const SWALLOWING_IMPROVED: Claim = Claim::new(
    Fact::verified(
        text!(
            "19 例の試験で、超音波で測った嚥下時間は有意に改善した（p<0.05）。筋力の差は有意でなかった。",
            "In the trial of 19 patients the duration of swallowing on ultrasound improved significantly (p<0.05); the difference in strength was not significant.",
        ),
        &[S45],
    ),
    &[StudyId::IbmDalakas1997],
);

const DOSE_OF_THE_TRIALS: Claim = Claim::new(
    Fact::verified(
        text!(
            "総説は嚥下障害の試行に用量を示していない。1コース合計 2 g/kg、月1回、全 3 回は 19 例の試験のものである。",
            "The review gives no dose for the trial in dysphagia; 2 g/kg a course, once a month, 3 times, is that of the trial of 19 patients.",
        ),
        &[S45],
    ),
    &[StudyId::IbmDalakas1997],
);

const MOST_DO_NOT_RESPOND: Claim = Claim::new(
    Fact::review_only(text!(
        "大部分の患者は反応しない。試行に値する利益として総説が特に挙げるのは、重い嚥下障害のある患者である。",
        "Most patients do not respond; where a trial is worth it, the review points above all to severe dysphagia.",
    )),
    &[],
);
