//! IgM anti-MAG paraproteinaemic neuropathy, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::PDN10;
use crate::evidence::{Condition, Fact, Line, Position};

pub(super) const SINCE: Since = Since {
    change: Change::Unchanged,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::IgmMag,
    line: Fact::verified(Line::LimitedTransient, &[PDN10]),
    summary: Fact::verified(
        text!(
            "IVIG の新しい試験はない。通常は行わず、急速または障害の強い悪化に限って短期の試行を考慮する。",
            "No new trial of IVIG. Not routine; a short trial only in rapid or disabling worsening.",
        ),
        &[PDN10],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "Cochrane 2016 が統合した IVIG の試験は、2004 年以前の Dalakas 1996 と Comi 2002 である。加わったのはリツキシマブの 2 試験である。",
            "The IVIG trials that Cochrane 2016 pools are those from before 2004, Dalakas 1996 and Comi 2002; new are 2 trials of rituximab."; COCHMAG; IgmDalakas1996, IgmComi2002),
    ],
    combinations: &[],
    caveats: &[claim!(verified: "Cochrane 2016 の統合値は読めていない。",
            "The pooled figures of Cochrane 2016 were not read."; COCHMAG)],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified EfnsPns2010Pdn, "good practice point（専門家の合意）", "Good practice point",
        "免疫療法に反応することがあるが、緩徐な経過と秤にかける。",
        "It may respond to immune treatment, to be weighed against its slow course."),
    recommendation!(verified Aan2012, "U（不十分）", "U: insufficient",
        "IgM パラプロテイン性ニューロパチーの根拠は不十分である。",
        "In neuropathy with an IgM paraprotein the evidence is insufficient."),
    recommendation!(verified Ontario, "使用可", "May be used",
        "IgM パラプロテインを伴うニューロパチー。",
        "Neuropathy with an IgM paraprotein."),
];
