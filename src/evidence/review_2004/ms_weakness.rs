//! Multiple sclerosis with fixed weakness, as of 2004.

use crate::evidence::Source::{Review, S56, S59, S121};
use crate::evidence::{
    Blinding, Claim, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Line, Mention, Participants, Phase, Position, Study, StudyId,
};

/// Review, abstract and conclusion.
pub const POSITION: Position = Position {
    condition: Condition::MsWeakness,
    line: Fact::review_only(Line::NotEffective),
    summary: Fact::review_only(text!(
        "多発性硬化症の固定した筋力低下に IVIG は有効でない。",
        "IVIG is not effective for established weakness in multiple sclerosis.",
    )),
    regimens: &[],
    grounds: &[Claim::new(
        Fact::verified(
            text!(
                "4〜18 か月固定した筋力低下のある 67 例で、6 か月後の等尺性筋力にプラセボとの差はなかった。試験は中間解析で中止された。",
                "In 67 patients with weakness stable for 4 to 18 months, isometric strength at 6 months did not differ from placebo. The trial was stopped at an interim analysis.",
            ),
            &[S59, S121],
        ),
        &[StudyId::MsNoseworthy2000],
    )],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::inferred(
                text!(
                    "対象は固定した筋力低下である。再発時の新しい筋力低下への効果は、この試験からは分からない。",
                    "The patients had fixed weakness. The trial says nothing of new weakness in a relapse.",
                ),
                &[S59, S121],
            ),
            &[StudyId::MsNoseworthy2000],
        ),
        Claim::new(
            Fact::inferred(
                text!(
                    "総説の和訳の本文にはこの試験の文がなく、抄録と結論に「有効でない」とあるだけである。",
                    "The body of the review, in translation, has no sentence on this trial; only its abstract and conclusion say that IVIG is not effective.",
                ),
                &[Review],
            ),
            &[StudyId::MsNoseworthy2000],
        ),
    ],
    open_questions: &[],
};

/// Trial in weakness that had stopped changing.
pub const NOSEWORTHY_2000: Study = Study {
    id: StudyId::MsNoseworthy2000,
    short: "Noseworthy 2000",
    citation: Fact::verified(
        "Noseworthy JH, et al. Neurology 2000;55(8):1135-1143",
        &[S59, S121],
    ),
    pmid: Fact::unverified(),
    doi: Fact::verified("10.1212/WNL.55.8.1135", &[S59]),
    condition: Condition::MsWeakness,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S59, S121],
    ),
    population: Fact::verified(
        text!(
            "4〜18 か月固定した筋力低下のある多発性硬化症",
            "Multiple sclerosis with weakness stable for 4 to 18 months",
        ),
        &[S59, S121],
    ),
    participants: Participants {
        entered: Fact::verified(67, &[S59, S121]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::computed(
        &[
            Phase::once(Course::daily(400, 5, 2000)),
            Phase::every(Course::daily(400, 1, 400), Interval::Weeks(2), 6),
        ],
        &[S56, S59],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[S59]),
    result: Fact::verified(
        text!(
            "6 か月後の等尺性筋力は、標的筋でも他の筋でもプラセボと差がなかった。",
            "Isometric strength at 6 months did not differ from placebo, in target or other muscles.",
        ),
        &[S59, S121],
    ),
    further: &[
        Fact::verified(
            text!(
                "中間解析で中止された。再発や障害のスコアにも利益はなく、忍容性は良好であった。",
                "Stopped at an interim analysis. No gain in relapses or impairment scores; well tolerated.",
            ),
            &[S59, S121],
        ),
        Fact::verified(
            text!(
                "投与は 0.4 g/kg/日を 5 日間、その後 2 週ごとに 1 回を 3 か月間、計 11 回である。",
                "Given: 0.4 g/kg a day for 5 days, then a single infusion every 2 weeks for 3 months, 11 infusions in all.",
            ),
            &[S56, S59],
        ),
    ],
    direction: Fact::verified(Direction::NoSignificantDifference, &[S59, S121]),
    mention: Mention::Absent,
};
