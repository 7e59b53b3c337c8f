//! Myasthenia gravis, and Lambert-Eaton myasthenic syndrome, since 2004.

use crate::evidence::Source::{BRIL1, BRIL2, GAMEZ, LEMS, S35, S109, ZIN};
use crate::evidence::library::{
    Arm, DAYS_2, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO,
    PLASMA_EXCHANGE, Rank, TWO, Topic, V_EXCHANGE, V_PLACEBO, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Participants, Phase,
};

const MG: Topic = Topic::Of(Condition::Mg);
const DOUBLE_BLIND: Design = Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind);
const MAINTENANCE: &[Phase] = &[
    Phase::once(Course::total(2000)),
    Phase::open_ended(Course::total(1000), Interval::Weeks(3)),
];

pub(in crate::evidence) const ZINMAN_2007: Entry = Entry {
    citation: Fact::verified("Zinman et al. Neurology 2007;68:837-841", &[ZIN]),
    pmid: Fact::verified(17_353_471, &[ZIN]),
    doi: Fact::verified("10.1212/01.wnl.0000256698.69121.45", &[ZIN]),
    design: Fact::verified(DOUBLE_BLIND, &[ZIN]),
    population: Fact::verified(text!("悪化中の MG", "Worsening MG"), &[ZIN]),
    participants: Participants {
        entered: Fact::verified(51, &[ZIN]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(TWO, &[ZIN]),
    comparators: Fact::verified(&[Comparator::SalineOrDextrose], &[ZIN]),
    result: Fact::verified(
        text!(
            "QMG は 14 日目に改善し、28 日目も保たれた。主に QMG が 10.5 を超える例である。",
            "QMG better at day 14, held at day 28, mostly where QMG was above 10.5.",
        ),
        &[ZIN],
    ),
    direction: Fact::verified(Direction::Superior, &[ZIN]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2007, &[ZIN]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(Given::Ivig(TWO), &[ZIN]),
                Fact::unverified(),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(text!("ブドウ糖液", "Dextrose")), &[ZIN]),
                Fact::unverified(),
            ),
        ],
        estimates: &[Estimate::new(
            Rank::Other,
            text!(
                "14 日目の QMG の差（Cochrane）",
                "Difference in QMG at day 14 (Cochrane)"
            ),
            V_PLACEBO,
            Wanted::Less,
            Fact::secondary(Measure::difference("-1.60", "-3.23", "0.03"), &[S35]),
            "",
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::MgZinman2007, "Zinman 2007", MG, Listing::Since)
};

pub(in crate::evidence) const BARTH_2011: Entry = Entry {
    citation: Fact::verified("Barth et al. Neurology 2011", &[S109]),
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::SingleBlind),
        &[S109],
    ),
    population: Fact::verified(
        text!("QMG が 10.5 を超える MG", "MG with QMG above 10.5"),
        &[S109],
    ),
    participants: Participants {
        entered: Fact::verified(84, &[S109]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(DAYS_2, &[S109]),
    comparators: Fact::verified(&[Comparator::PlasmaExchange], &[S109]),
    result: Fact::verified(
        text!(
            "同等: 改善 69% 対 65%（Class I）。",
            "Equal: improved in 69% v 65% (Class I)."
        ),
        &[S109],
    ),
    direction: Fact::verified(Direction::EquivalentToActive, &[S109]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2011, &[S109]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(Given::Ivig(DAYS_2), &[S109]),
                Fact::unverified(),
            ),
            Arm::new(
                PLASMA_EXCHANGE,
                Fact::verified(
                    Given::Other(text!("1 血漿量を 5 回", "Five exchanges of one volume")),
                    &[S109],
                ),
                Fact::unverified(),
            ),
        ],
        estimates: &[
            Estimate::new(
                Rank::Other,
                text!("改善した例", "Improved"),
                V_EXCHANGE,
                Wanted::More,
                Fact::verified(Measure::shares("69", "65"), &[S109]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("QMG の差（Cochrane）", "Difference in QMG (Cochrane)"),
                V_EXCHANGE,
                Wanted::Less,
                Fact::secondary(Measure::difference("-1.50", "-3.43", "0.43"), &[S35]),
                "",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::MgBarth2011, "Barth 2011", MG, Listing::Since)
};

pub(in crate::evidence) const GAMEZ_2019: Entry = Entry {
    citation: Fact::verified("Gamez et al. Ther Adv Neurol Disord 2019", &[GAMEZ]),
    pmid: Fact::verified(31_360_225, &[GAMEZ]),
    doi: Fact::verified("10.1177/1756286419864497", &[GAMEZ]),
    design: Fact::secondary(DOUBLE_BLIND, &[GAMEZ]),
    population: Fact::secondary(
        text!(
            "手術・胸腺摘除前の、よく管理された MG",
            "Well-controlled MG before surgery or thymectomy",
        ),
        &[GAMEZ],
    ),
    participants: Participants {
        entered: Fact::secondary(47, &[GAMEZ]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::secondary(&[Comparator::Placebo], &[GAMEZ]),
    result: Fact::secondary(
        text!(
            "クリーゼは 47 例中 1 例（プラセボ群）。よく管理された MG では術前 IVIG を省ける。",
            "Crisis in 1 of 47, on placebo: IVIG before surgery can be left out in well-controlled MG.",
        ),
        &[GAMEZ],
    ),
    direction: Fact::secondary(Direction::NoSignificantDifference, &[GAMEZ]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2019, &[GAMEZ]),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::MgGamez2019, "Gamez 2019", MG, Listing::Since)
};

pub(in crate::evidence) const BRIL_2023: Entry = Entry {
    citation: Fact::verified("Bril et al. Neurology 2023;100:e671-e682", &[BRIL1]),
    pmid: Fact::verified(36_270_895, &[BRIL1]),
    doi: Fact::verified("10.1212/WNL.0000000000201501", &[BRIL1]),
    design: Fact::verified(DOUBLE_BLIND, &[BRIL1]),
    population: Fact::verified(
        text!(
            "AChR 抗体陽性、ステロイド依存の MG",
            "MG with AChR antibodies, dependent on steroids"
        ),
        &[BRIL1],
    ),
    participants: Participants {
        entered: Fact::verified(60, &[BRIL1]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::computed(
        &[
            Phase::once(Course::daily(1000, 2, 2000)),
            Phase::open_ended(Course::total(1000), Interval::Weeks(3)),
        ],
        &[BRIL1],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[BRIL1]),
    result: Fact::verified(
        text!(
            "39 週でステロイドを 50% 以上減量: 60.0% 対 63.3%。否定的。",
            "Steroid cut by at least 50% at week 39: 60.0% v 63.3%; negative.",
        ),
        &[BRIL1],
    ),
    further: &[Fact::verified(
        text!(
            "2 g/kg を 2 日間で（1 日 80 g まで）、次いで 1 g/kg を 3 週ごとに 36 週まで。",
            "2 g/kg over 2 days (at most 80 g a day), then 1 g/kg every 3 weeks to week 36.",
        ),
        &[BRIL1],
    )],
    direction: Fact::verified(Direction::NoSignificantDifference, &[BRIL1]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2023, &[BRIL1]),
        registered: Fact::verified("NCT02473965", &[BRIL1]),
        primary: Fact::verified(
            text!(
                "39 週でのステロイド 50% 以上の減量",
                "Steroid cut by at least 50% at week 39"
            ),
            &[BRIL1],
        ),
        estimates: &[Estimate::new(
            Rank::Primary,
            text!("ステロイドを 50% 以上減量", "Steroid cut by at least 50%"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::shares("60.0", "63.3"), &[BRIL1]),
            "",
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::MgBril2023, "Bril 2023", MG, Listing::Since)
};

pub(in crate::evidence) const BRIL_2025: Entry = Entry {
    citation: Fact::verified("Bril et al. Muscle Nerve 2025;71:43-54", &[BRIL2]),
    pmid: Fact::verified(39_506_903, &[BRIL2]),
    doi: Fact::verified("10.1002/mus.28289", &[BRIL2]),
    design: Fact::verified(DOUBLE_BLIND, &[BRIL2]),
    population: Fact::verified(
        text!(
            "AChR 抗体陽性の全身型 MG、第 2 相",
            "Generalised MG with AChR antibodies, phase 2"
        ),
        &[BRIL2],
    ),
    participants: Participants {
        entered: Fact::verified(62, &[BRIL2]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(MAINTENANCE, &[BRIL2]),
    comparators: Fact::verified(&[Comparator::Placebo], &[BRIL2]),
    result: Fact::verified(
        text!(
            "24 週の QMG: −5.1 対 −3.1、p=0.187。",
            "QMG at week 24: −5.1 v −3.1, p=0.187.",
        ),
        &[BRIL2],
    ),
    further: &[
        Fact::verified(
            text!(
                "MG-ADL の 2 点以上の改善 70.0% 対 40.6%（p=0.025）。一方 QMG の 3 点以上 70.0% 対 59.4%（p=0.442）、MG Composite の 3 点以上 60.0% 対 53.1%（p=0.610）。",
                "MG-ADL better by 2 or more: 70.0% v 40.6% (p=0.025); but QMG by 3 or more 70.0% v 59.4% (p=0.442), MG Composite by 3 or more 60.0% v 53.1% (p=0.610).",
            ),
            &[BRIL2],
        ),
        Fact::verified(
            text!(
                "1 g/kg は 3 週ごとに 21 週まで。",
                "The 1 g/kg went on every 3 weeks to week 21."
            ),
            &[BRIL2],
        ),
    ],
    direction: Fact::verified(Direction::NoSignificantDifference, &[BRIL2]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2025, &[BRIL2]),
        primary: Fact::verified(text!("24 週の QMG", "QMG at week 24"), &[BRIL2]),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!("24 週の QMG の変化", "Change in QMG at week 24"),
                V_PLACEBO,
                Wanted::Less,
                Fact::verified(Measure::values("-5.1", "-3.1"), &[BRIL2]),
                "0.187",
            ),
            Estimate::new(
                Rank::Other,
                text!("MG-ADL の 2 点以上の改善", "MG-ADL better by 2 or more"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::shares("70.0", "40.6"), &[BRIL2]),
                "0.025",
            ),
            Estimate::new(
                Rank::Other,
                text!("QMG の 3 点以上の改善", "QMG better by 3 or more"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::shares("70.0", "59.4"), &[BRIL2]),
                "0.442",
            ),
            Estimate::new(
                Rank::Other,
                text!(
                    "MG Composite の 3 点以上の改善",
                    "MG Composite better by 3 or more"
                ),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::shares("60.0", "53.1"), &[BRIL2]),
                "0.610",
            ),
        ],
        adverse: &[Fact::verified(
            text!(
                "入院を要した増悪 4 件中 3 件と、死亡 1 例が IVIG 群であった。",
                "3 of 4 exacerbations in hospital and 1 death were in the IVIG arm.",
            ),
            &[BRIL2],
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::MgBril2025, "Bril 2025", MG, Listing::Since)
};

pub(in crate::evidence) const COCHRANE_LEMS: Entry = Entry {
    citation: Fact::verified("Keogh et al. Cochrane review CD003279.pub3, 2011", &[LEMS]),
    pmid: Fact::verified(21_328_260, &[LEMS]),
    design: Fact::verified(Design::new(Layout::Review, Blinding::NotStated), &[LEMS]),
    population: Fact::verified(
        text!(
            "IVIG は 1996 年の 1 試験（9 例）のみ",
            "IVIG: the one trial of 1996 (9 patients)"
        ),
        &[LEMS],
    ),
    result: Fact::verified(
        text!(
            "四肢の筋力は最長 8 週改善した（p=0.017〜0.038）。複合筋活動電位の変化は有意でない。",
            "Limb strength better for up to 8 weeks (p=0.017 to 0.038); the change in CMAP was not significant.",
        ),
        &[LEMS],
    ),
    further: &[Fact::verified(
        text!(
            "3,4-ジアミノピリジンは 4 試験 54 例、QMG −2.44（−3.6〜−1.22）。",
            "3,4-diaminopyridine: 4 trials, 54 patients, QMG −2.44 (−3.6 to −1.22).",
        ),
        &[LEMS],
    )],
    detail: Detail {
        listing: Listing::SystematicReview,
        year: Fact::verified(2011, &[LEMS]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::LemsCochrane2011,
        "Cochrane 2011 (LEMS)",
        Topic::Of(Condition::Lems),
        Listing::SystematicReview,
    )
};
