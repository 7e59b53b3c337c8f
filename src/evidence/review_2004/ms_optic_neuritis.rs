//! Multiple sclerosis with chronic optic neuritis, as of 2004.

use crate::evidence::Source::{Review, S56, S60, S122};
use crate::evidence::{
    Blinding, Claim, Comparator, Condition, Course, Design, Direction, Fact, Layout, Line, Mention,
    Participants, Phase, Position, Study, StudyId,
};

/// Review, section on multiple sclerosis.
pub const POSITION: Position = Position {
    condition: Condition::MsOpticNeuritis,
    line: Fact::review_only(Line::NotEffective),
    summary: Fact::review_only(text!(
        "慢性視神経炎を伴う多発性硬化症で、IVIG による視力の回復は示されていない。",
        "In multiple sclerosis with chronic optic neuritis, IVIG has not been shown to restore vision.",
    )),
    regimens: &[],
    grounds: &[Claim::new(
        Fact::verified(
            text!(
                "6 か月後の視力（logMAR）はプラセボと差がなかった（p=0.766）。試験は無益と判断され、60 例の予定に対し 55 例で中止された。",
                "Visual acuity (logMAR) at 6 months did not differ from placebo (p=0.766). The trial was stopped for futility at 55 of a planned 60 patients.",
            ),
            &[S60, S122],
        ),
        &[StudyId::MsNoseworthy2001],
    )],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::inferred(
                text!(
                    "臨床的に安定した例での視機能の改善は、無益のため中止された試験の探索的解析によるものである。総説の和訳はこれを断定的に述べているが、治療の根拠にはならない。",
                    "Better visual function in clinically stable patients comes from an exploratory analysis of a trial stopped for futility. The review, in translation, states it flatly; it is no ground for treatment.",
                ),
                &[Review, S60],
            ),
            &[StudyId::MsNoseworthy2001],
        ),
        Claim::new(
            Fact::inferred(
                text!(
                    "対象は慢性視神経炎である。急性視神経炎への効果は、この試験からは分からない。",
                    "The patients had chronic optic neuritis. The trial says nothing of acute optic neuritis.",
                ),
                &[S60],
            ),
            &[StudyId::MsNoseworthy2001],
        ),
    ],
    open_questions: &[],
};

/// Phase II trial in chronic optic neuritis.
pub const NOSEWORTHY_2001: Study = Study {
    id: StudyId::MsNoseworthy2001,
    short: "Noseworthy 2001",
    citation: Fact::verified(
        "Noseworthy JH, et al. Neurology 2001;56(11):1514-1522",
        &[S60, S122],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::MsOpticNeuritis,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S60, S122],
    ),
    population: Fact::verified(
        text!(
            "慢性視神経炎を伴う多発性硬化症",
            "Multiple sclerosis with chronic optic neuritis",
        ),
        &[S60],
    ),
    participants: Participants {
        entered: Fact::verified(55, &[S60, S122]),
        analysed: Fact::unverified(),
        completed: Fact::verified(53, &[S60, S122]),
    },
    // The dose of the later monthly infusions is not stated: they stand under the further facts.
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S60]),
    comparators: Fact::verified(&[Comparator::Placebo], &[S60]),
    result: Fact::verified(
        text!(
            "6 か月後の視力（logMAR）に差なし（p=0.766）。",
            "Visual acuity (logMAR) at 6 months: no difference, p=0.766.",
        ),
        &[S60],
    ),
    further: &[
        Fact::verified(
            text!(
                "第 II 相試験で、60 例の予定に対し 55 例の時点で無益と判断され中止された。投与の完了は 52 例、12 か月の追跡の完了は 53 例である。",
                "A phase II trial, stopped for futility at 55 of a planned 60 patients; 52 completed the infusions and 53 the 12-month follow-up.",
            ),
            &[S60, S122],
        ),
        Fact::secondary(
            text!(
                "5 日間のあと月1回の投与を 3 か月間続けた（計 8 回）。月1回の用量は確認できていない。",
                "After the 5 days came one infusion a month for 3 months, 8 infusions in all; the dose of the monthly ones could not be confirmed.",
            ),
            &[S56],
        ),
        Fact::verified(
            text!(
                "探索的解析では、臨床的に安定した例で視機能が改善した。",
                "In an exploratory analysis visual function was better in clinically stable multiple sclerosis.",
            ),
            &[S60],
        ),
    ],
    direction: Fact::verified(Direction::NoSignificantDifference, &[S60, S122]),
    mention: Mention::Damaged,
};
