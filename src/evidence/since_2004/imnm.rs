//! Immune-mediated necrotising myopathy, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::IMNM;
use crate::evidence::{
    Condition, Course, Fact, Interval, Line, OpenQuestion, Phase, Position, Purpose,
};

pub(super) const SINCE: Since = Since {
    change: Change::New,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Imnm,
    line: Fact::secondary(Line::UncontrolledOnly, &[IMNM]),
    summary: Fact::secondary(
        text!(
            "無作為化試験はない。抗 HMGCR 抗体陽性例や重症例では早期の IVIG が専門家に勧められている。",
            "There is no randomised trial. Experts advise early IVIG in anti-HMGCR or severe disease.",
        ),
        &[IMNM],
    ),
    regimens: &[regimen(
        "imnm-2-monthly",
        Purpose::Treatment,
        Fact::secondary(
            Phase::open_ended(Course::total(2000), Interval::Months(1)),
            &[IMNM],
        ),
    )],
    grounds: &[
        claim!(secondary: "抗 HMGCR 抗体陽性例は IVIG に反応することが多く、IVIG だけで済むこともある。",
            "Anti-HMGCR disease often responds to IVIG, sometimes as the only drug."; IMNM),
        claim!(secondary: "抗 SRP 抗体陽性例では早期のリツキシマブが好まれる。",
            "In anti-SRP disease early rituximab is favoured."; IMNM),
        claim!(secondary: "2016 年の ENMC の会議は、抗 SRP、抗 HMGCR、抗体陰性の三つの型を分け、型ごとに治療を述べる。文の全体は読めていない。",
            "An ENMC workshop of 2016 told three types apart (anti-SRP, anti-HMGCR, neither), with treatment for each; its text was read in part."; ENMC),
    ],
    combinations: &[],
    caveats: &[
        claim!(secondary: "対照試験はなく、すべて集積と専門家の見解による。",
            "There is no controlled trial; all rests on series and expert opinion."; IMNM),
    ],
    open_questions: &[OpenQuestion::ImnmTrial],
};

const GUIDELINES: &[Recommendation] = &[];
