//! Guillain-Barré and Miller Fisher syndromes, since 2004.

use crate::evidence::Source::{COCHFS, KOR, MORI, S92, S93, SID1, SID2};
use crate::evidence::library::{
    Arm, DAYS_2, DAYS_5, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO, Rank,
    Ratio, Topic, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Layout, Participants, Phase,
};
use crate::text::Text;

const GBS: Topic = Topic::Of(Condition::Gbs);
const MFS: Topic = Topic::Of(Condition::MillerFisher);
const SECOND_V_PLACEBO: (Text, Text) = (text!("2 回目の IVIG", "Second course"), PLACEBO);
const ONE_COURSE: Text = text!("1 コースのみ", "One course");
const EARLY: Text = text!("早期の 2 回目（1〜2 週）", "Early second (1 to 2 weeks)");
const LATE: Text = text!("後期の 2 回目（2〜4 週）", "Late second (2 to 4 weeks)");
const SUPPORT: Text = text!("支持療法", "Supportive care");
const TWO_V_FIVE: (Text, Text) = (text!("2 日間", "2 days"), text!("5 日間", "5 days"));
const BETTER_4: Text = text!("4 週の障害度の改善", "Better disability score at 4 weeks");

pub(in crate::evidence) const SID_2021: Entry = Entry {
    citation: Fact::verified("Walgaard et al. SID-GBS. Lancet Neurol 2021", &[SID1, SID2]),
    pmid: Fact::verified(33_743_237, &[SID1]),
    doi: Fact::verified("10.1016/S1474-4422(20)30494-4", &[SID1]),
    design: Fact::verified(Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind), &[SID1]),
    population: Fact::verified(
        text!(
            "12 歳以上、予後不良（mEGOS 6 以上）の GBS、オランダの 59 病院",
            "GBS with a poor prognosis (mEGOS 6 or more), aged 12 or over, 59 Dutch hospitals",
        ),
        &[SID1],
    ),
    participants: Participants {
        entered: Fact::verified(112, &[SID1]),
        analysed: Fact::verified(93, &[SID1]),
        completed: Fact::unverified(),
    },
    regimen: Fact::computed(DAYS_5, &[SID1]),
    comparators: Fact::verified(&[Comparator::Placebo], &[SID1]),
    result: Fact::verified(
        text!(
            "4 週の GBS 障害度: 調整済み共通オッズ比 1.4（95%CI 0.6〜3.3）、p=0.45。",
            "GBS disability at 4 weeks: adjusted common odds ratio 1.4 (95% CI 0.6 to 3.3), p=0.45.",
        ),
        &[SID1, SID2],
    ),
    further: &[Fact::verified(
        text!(
            "327 例を登録し、112 例が予後不良であった。2 回目は、初回 2 g/kg の開始日でもある登録の 7〜9 日後に始めた。",
            "327 were included, 112 had a poor prognosis. The second course began 7 to 9 days after inclusion, the first day of the standard 2 g/kg.",
        ),
        &[SID1],
    )],
    direction: Fact::verified(Direction::NoSignificantDifference, &[SID1]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2021, &[SID1]),
        arms: &[
            Arm::new(
                SECOND_V_PLACEBO.0,
                Fact::computed(Given::Ivig(DAYS_5), &[SID1]),
                Fact::verified(49, &[SID1]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(PLACEBO), &[SID1]),
                Fact::verified(44, &[SID1]),
            ),
        ],
        primary: Fact::verified(text!("4 週の GBS 障害度", "GBS disability at 4 weeks"), &[SID1]),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!(
                    "4 週の GBS 障害度、調整済み共通オッズ比",
                    "GBS disability at 4 weeks, adjusted common odds ratio",
                ),
                SECOND_V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::ratio(Ratio::Odds, "1.4", "0.6", "3.3"), &[SID1]),
                "0.45",
            ),
            Estimate::new(
                Rank::Other,
                text!("30 日以内の重篤な有害事象", "Serious adverse events in 30 days"),
                SECOND_V_PLACEBO,
                Wanted::Less,
                Fact::verified(Measure::shares("35", "16"), &[SID1, SID2]),
                "",
            ),
        ],
        adverse: &[Fact::verified(
            text!(
                "30 日以内の重篤な有害事象は 35% 対 16%、血栓塞栓症を含む。",
                "Serious adverse events in 30 days: 35% v 16%, thromboembolism included.",
            ),
            &[SID1, SID2],
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::GbsSid2021, "SID-GBS 2021", GBS, Listing::Since)
};

pub(in crate::evidence) const ISID_2020: Entry = Entry {
    citation: Fact::verified(
        "Verboon et al. I-SID. J Neurol Neurosurg Psychiatry 2020;91:113-121",
        &[S92],
    ),
    doi: Fact::verified("10.1136/jnnp-2019-321496", &[S92]),
    design: Fact::verified(Design::new(Layout::Observational, Blinding::Open), &[S92]),
    population: Fact::verified(
        text!("予後不良の GBS（IGOS コホート）", "GBS with a poor prognosis (IGOS cohort)"),
        &[S92],
    ),
    participants: Participants {
        entered: Fact::verified(237, &[S92]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::LowerDose], &[S92]),
    result: Fact::verified(
        text!(
            "4 週の障害度が改善する調整オッズ比: 早期の 2 回目 0.70（0.16〜3.04）、後期 0.66（0.18〜2.50）。",
            "Adjusted odds ratio for a better score at 4 weeks: early second course 0.70 (0.16 to 3.04), late 0.66 (0.18 to 2.50).",
        ),
        &[S92],
    ),
    further: &[Fact::verified(
        text!(
            "副次評価項目も 2 回目を支持しない。調整しない副次結果は後期群で最も悪かったが、2 回受けた例は初めから重かった。",
            "No secondary endpoint favoured a second course. Unadjusted secondary results were worst in the late group, but those given two courses were more disabled from the start.",
        ),
        &[S92],
    )],
    direction: Fact::verified(Direction::DosesNotDifferent, &[S92]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2020, &[S92]),
        arms: &[
            Arm::new(ONE_COURSE, Fact::unverified(), Fact::verified(199, &[S92])),
            Arm::new(EARLY, Fact::unverified(), Fact::verified(20, &[S92])),
            Arm::new(LATE, Fact::unverified(), Fact::verified(18, &[S92])),
        ],
        estimates: &[
            Estimate::new(
                Rank::Adjusted,
                BETTER_4,
                (EARLY, ONE_COURSE),
                Wanted::More,
                Fact::verified(Measure::ratio(Ratio::Odds, "0.70", "0.16", "3.04"), &[S92]),
                "",
            ),
            Estimate::new(
                Rank::Adjusted,
                BETTER_4,
                (LATE, ONE_COURSE),
                Wanted::More,
                Fact::verified(Measure::ratio(Ratio::Odds, "0.66", "0.18", "2.50"), &[S92]),
                "",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::GbsIsid2020, "I-SID 2020", GBS, Listing::Since)
};

pub(in crate::evidence) const MILD_2021: Entry = Entry {
    citation: Fact::verified(
        "Verboon et al. J Neurol Neurosurg Psychiatry 2021;92:1080",
        &[S93],
    ),
    design: Fact::verified(Design::new(Layout::Observational, Blinding::Open), &[S93]),
    population: Fact::verified(
        text!("歩行可能な軽症 GBS（IGOS コホート）", "Mild GBS, able to walk (IGOS cohort)"),
        &[S93],
    ),
    participants: Participants {
        entered: Fact::verified(188, &[S93]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[S93]),
    result: Fact::verified(
        text!(
            "調整オッズ比 1.62（0.63〜4.13）、有用性は示されなかった。",
            "Adjusted odds ratio 1.62 (0.63 to 4.13): not shown to help.",
        ),
        &[S93],
    ),
    further: &[Fact::verified(
        text!(
            "筋力は早く完全に戻り（28 日対 56 日）、26 週の痛みは少なかった（22% 対 40%）。",
            "Full strength came sooner (28 v 56 days), and pain at 26 weeks was rarer (22% v 40%).",
        ),
        &[S93],
    )],
    direction: Fact::verified(Direction::NoSignificantDifference, &[S93]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2021, &[S93]),
        arms: &[
            Arm::new(IVIG, Fact::unverified(), Fact::verified(148, &[S93])),
            Arm::new(
                SUPPORT,
                Fact::verified(Given::Other(SUPPORT), &[S93]),
                Fact::verified(40, &[S93]),
            ),
        ],
        estimates: &[
            Estimate::new(
                Rank::Adjusted,
                text!("経過の改善（補正後）", "Better course, adjusted"),
                (IVIG, SUPPORT),
                Wanted::More,
                Fact::verified(Measure::ratio(Ratio::Odds, "1.62", "0.63", "4.13"), &[S93]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("筋力が完全に戻るまでの日数", "Days to full strength"),
                (IVIG, SUPPORT),
                Wanted::Less,
                Fact::verified(Measure::values("28", "56"), &[S93]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("26 週の痛み", "Pain at 26 weeks"),
                (IVIG, SUPPORT),
                Wanted::Less,
                Fact::verified(Measure::shares("22", "40"), &[S93]),
                "",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::GbsMild2021, "Verboon 2021", GBS, Listing::Since)
};

pub(in crate::evidence) const KORINTHENBERG_2005: Entry = Entry {
    citation: Fact::verified("Korinthenberg et al. Pediatrics 2005", &[KOR]),
    design: Fact::verified(Design::new(Layout::RandomisedParallel, Blinding::NotStated), &[KOR]),
    population: Fact::verified(
        text!(
            "小児の GBS: 歩行可能 21 例、歩行不能 51 例",
            "Children with GBS: 21 able to walk, 51 not",
        ),
        &[KOR],
    ),
    participants: Participants {
        entered: Fact::computed(72, &[KOR]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing, Comparator::OtherSchedule], &[KOR]),
    result: Fact::verified(
        text!(
            "歩行不能の小児: 自立歩行まで 19 日対 13 日（2 日間対 5 日間、有意差なし）。二次的な悪化は 2 日間で 23 例中 5 例、5 日間で 23 例中 0 例。",
            "Not walking: 19 v 13 days to unaided walking (2 v 5 days of treatment, not significant); secondary deterioration in 5 of 23 after 2 days, in 0 of 23 after 5 days.",
        ),
        &[KOR],
    ),
    direction: Fact::verified(Direction::DosesNotDifferent, &[KOR]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2005, &[KOR]),
        arms: &[
            Arm::new(
                text!("歩行可能: IVIG", "Walking: IVIG"),
                Fact::verified(
                    Given::IvigAs(text!("1 g/kg を 2 日間", "1 g/kg for 2 days")),
                    &[KOR],
                ),
                Fact::unverified(),
            ),
            Arm::new(
                text!("歩行可能: 無治療", "Walking: none"),
                Fact::verified(Given::Other(text!("無治療", "No treatment")), &[KOR]),
                Fact::unverified(),
            ),
            Arm::new(
                text!("歩行不能: 2 日間", "Not walking: 2 days"),
                Fact::verified(Given::Ivig(DAYS_2), &[KOR]),
                Fact::unverified(),
            ),
            Arm::new(
                text!("歩行不能: 5 日間", "Not walking: 5 days"),
                Fact::computed(Given::Ivig(&[Phase::once(Course::daily(400, 5, 2000))]), &[KOR]),
                Fact::unverified(),
            ),
        ],
        estimates: &[
            Estimate::new(
                Rank::Other,
                text!("自立歩行までの日数（歩行不能の例）", "Days to unaided walking (not walking)"),
                TWO_V_FIVE,
                Wanted::Less,
                Fact::verified(Measure::values("19", "13"), &[KOR]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("二次的な悪化（歩行不能の例）", "Secondary deterioration (not walking)"),
                TWO_V_FIVE,
                Wanted::Less,
                Fact::verified(Measure::counts(5, 23, 0, 23), &[KOR]),
                "",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::GbsKorinthenberg2005, "Korinthenberg 2005", GBS, Listing::Since)
};

pub(in crate::evidence) const MORI_2007: Entry = Entry {
    citation: Fact::verified("Mori et al. Neurology 2007;68:1144-1146", &[MORI]),
    design: Fact::verified(Design::new(Layout::Observational, Blinding::Open), &[MORI]),
    population: Fact::verified(
        text!("ミラー・フィッシャー症候群（例数は未確認）", "Miller Fisher syndrome (number not verified)"),
        &[MORI],
    ),
    comparators: Fact::verified(&[Comparator::Nothing], &[MORI]),
    result: Fact::verified(
        text!(
            "後ろ向きの比較で、IVIG は自然経過を変えなかった。",
            "In a retrospective comparison IVIG had no effect on the natural course.",
        ),
        &[MORI],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[MORI]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2007, &[MORI]),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::MfsMori2007, "Mori 2007", MFS, Listing::Since)
};

pub(in crate::evidence) const COCHRANE_MFS: Entry = Entry {
    citation: Fact::verified("Cochrane review CD004761, searched to February 2009", &[COCHFS]),
    design: Fact::verified(Design::new(Layout::Review, Blinding::NotStated), &[COCHFS]),
    result: Fact::verified(
        text!(
            "どの治療についても、無作為化・準無作為化試験は 1 件もなかった。",
            "No randomised or quasi-randomised trial of any treatment.",
        ),
        &[COCHFS],
    ),
    detail: Detail {
        listing: Listing::SystematicReview,
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MfsCochrane2009,
        "Cochrane 2009 (MFS)",
        MFS,
        Listing::SystematicReview,
    )
};
