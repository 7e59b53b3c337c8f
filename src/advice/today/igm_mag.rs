//! IgM anti-MAG paraproteinaemic neuropathy, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::AcuteOrDisabling];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.acute_or_disabling {
        Some(Presence::Present) => Advice::on(position, Verdict::TimeLimitedTrial, SHORT_TRIAL)
            .turn(Field::AcuteOrDisabling, WEIGHED)
            .instead(RITUXIMAB)
            .judged(JUDGE),
        Some(Presence::Absent) => slow(position),
        None => slow(position).missing(Field::AcuteOrDisabling, ASK_PACE),
    }
}

fn slow(position: &'static Position) -> Advice {
    Advice::on(position, Verdict::LimitedTransient, SLOW).instead(RITUXIMAB)
}

const SHORT_TRIAL: Text = text!(
    "短期の試行を考慮できる。用量を示す資料は読めていない",
    "A short trial can be considered; no source that was read gives a dose",
);

const SLOW: Text = text!(
    "緩徐な経過では通常行わない",
    "Not routine where the course is slow",
);

const ASK_PACE: Text = text!(
    "急速または障害の強い悪化に限り、短期の試行を考慮する。",
    "Only rapid or disabling worsening is worth a short trial.",
);

const WEIGHED: Claim = claim!(verified: "EFNS/PNS 2010 は、免疫療法に反応することがあるが緩徐な経過と秤にかけるとする（good practice point）。",
    "EFNS/PNS 2010: it may respond to immune treatment, to be weighed against its slow course (good practice point)."; PDN10);

const RITUXIMAB: Claim = claim!(verified: "2004 年以降の試験はリツキシマブの 2 件である（統合値は読めていない）。",
    "The trials since 2004 are 2 of rituximab (their pooled figures were not read)."; COCHMAG);

const JUDGE: Claim = claim!(app_default: "3 か月で客観的な尺度を用いて判定し、改善がなければやめる。",
    "Judge at 3 months with an objective scale, and stop without improvement.");
