//! Guillain-Barré and Miller Fisher syndromes, since 2004.

use crate::evidence::Source::{SID1, SID2};
use crate::evidence::library::{
    Arm, Detail, Entry, Estimate, Given, LibraryId, Listing, Measure, Rank, Ratio, Topic, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Layout, Participants, Phase,
};
use crate::text::Text;

const SECOND: (Text, Text) = (
    text!("2 回目の IVIG", "Second course"),
    text!("プラセボ", "Placebo"),
);
const AGAIN: &[Phase] = &[Phase::once(Course::daily(400, 5, 2000))];

/// SID-GBS: a second course in poor prognosis.
pub const SID_2021: Entry = Entry {
    citation: Fact::verified(
        "Walgaard et al (SID-GBS). Lancet Neurol 2021",
        &[SID1, SID2],
    ),
    pmid: Fact::verified(33_743_237, &[SID1]),
    doi: Fact::verified("10.1016/S1474-4422(20)30494-4", &[SID1]),
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[SID1],
    ),
    population: Fact::verified(
        text!(
            "12 歳以上、予後不良（mEGOS 6 以上）の GBS。初回の 2 g/kg を受けた後",
            "GBS with a poor prognosis (mEGOS 6 or more), aged 12 or over, after a first 2 g/kg",
        ),
        &[SID1],
    ),
    participants: Participants {
        entered: Fact::unverified(),
        analysed: Fact::verified(93, &[SID1]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(AGAIN, &[SID1]),
    comparators: Fact::verified(&[Comparator::Placebo], &[SID1]),
    result: Fact::verified(
        text!(
            "4 週の GBS 障害度: 調整済み共通オッズ比 1.4（95%CI 0.6〜3.3）、p=0.45。",
            "GBS disability at 4 weeks: adjusted common odds ratio 1.4 (95% CI 0.6 to 3.3), p=0.45.",
        ),
        &[SID1, SID2],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[SID1]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2021, &[SID1]),
        arms: &[
            Arm::new(
                SECOND.0,
                Fact::verified(Given::Ivig(AGAIN), &[SID1]),
                Fact::verified(49, &[SID1]),
            ),
            Arm::new(
                SECOND.1,
                Fact::verified(Given::Other(SECOND.1), &[SID1]),
                Fact::verified(44, &[SID1]),
            ),
        ],
        primary: Fact::verified(
            text!("4 週の GBS 障害度", "GBS disability at 4 weeks"),
            &[SID1],
        ),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!(
                    "4 週の GBS 障害度、調整済み共通オッズ比",
                    "GBS disability at 4 weeks, adjusted common odds ratio",
                ),
                SECOND,
                Wanted::More,
                Fact::verified(Measure::ratio(Ratio::Odds, "1.4", "0.6", "3.3"), &[SID1]),
                "0.45",
            ),
            Estimate::new(
                Rank::Other,
                text!(
                    "30 日以内の重篤な有害事象",
                    "Serious adverse events within 30 days",
                ),
                SECOND,
                Wanted::Less,
                Fact::verified(Measure::shares("35", "16"), &[SID1]),
                "",
            ),
        ],
        adverse: &[Fact::verified(
            text!(
                "30 日以内の重篤な有害事象は 35% 対 16%。血栓塞栓症を含む。",
                "Serious adverse events within 30 days: 35% v 16%, thromboembolism among them.",
            ),
            &[SID1, SID2],
        )],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::GbsSid2021,
        "SID-GBS 2021",
        Topic::Of(Condition::Gbs),
        Listing::Since,
    )
};
