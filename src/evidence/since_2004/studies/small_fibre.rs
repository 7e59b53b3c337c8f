//! Diabetic and small-fibre neuropathies, since 2004.

use crate::evidence::Source::{DLRPN, GEER, JANN, JANN2, SFN2};
use crate::evidence::library::{
    Arm, DAYS_5, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO, Rank,
    Ratio, Topic, V_PLACEBO, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Participants, Phase,
};

const THEN_THREE: &[Phase] = &[
    Phase::once(Course::total(2000)),
    Phase::every(Course::total(1000), Interval::Weeks(3), 3),
];

pub(in crate::evidence) const JANN_2020: Entry = Entry {
    citation: Fact::secondary("Jann et al. Pain Med 2020", &[JANN]),
    doi: Fact::verified("10.1093/pm/pnz331", &[JANN]),
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::NotStated),
        &[JANN, JANN2],
    ),
    population: Fact::verified(
        text!(
            "薬剤抵抗性の有痛性糖尿病性多発ニューロパチー",
            "Painful diabetic polyneuropathy, drug resistant"
        ),
        &[JANN],
    ),
    participants: Participants {
        entered: Fact::verified(23, &[JANN]),
        analysed: Fact::computed(23, &[JANN]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(DAYS_5, &[JANN]),
    comparators: Fact::verified(&[Comparator::Placebo], &[JANN]),
    result: Fact::verified(
        text!(
            "4 週で痛みが 50% 以上減少: 11 例中 7 例（63.6%）対 12 例中 0 例、p=0.0013。平均の減少は 44.2% 対 5.2%（p=0.027）。",
            "Pain at least 50% less at 4 weeks: 7 of 11 (63.6%) v 0 of 12, p=0.0013; mean fall 44.2% v 5.2% (p=0.027).",
        ),
        &[JANN, JANN2],
    ),
    further: &[Fact::verified(
        text!(
            "ごく小さく、企業の資金により、追試がない。",
            "Tiny, funded by the maker, not replicated."
        ),
        &[JANN],
    )],
    direction: Fact::verified(Direction::Superior, &[JANN, JANN2]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::secondary(2020, &[JANN, JANN2]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(Given::Ivig(DAYS_5), &[JANN]),
                Fact::verified(11, &[JANN]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(PLACEBO), &[JANN]),
                Fact::verified(12, &[JANN]),
            ),
        ],
        primary: Fact::inferred(
            text!(
                "4 週で痛みの 50% 以上の減少",
                "Pain at least 50% less at 4 weeks"
            ),
            &[JANN],
        ),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!(
                    "4 週で痛みの 50% 以上の減少",
                    "Pain at least 50% less at 4 weeks"
                ),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::counts(7, 11, 0, 12), &[JANN, JANN2]),
                "0.0013",
            ),
            Estimate::new(
                Rank::Other,
                text!("痛みの平均の減少（%）", "Mean fall in pain, %"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::values("44.2", "5.2"), &[JANN, JANN2]),
                "0.027",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::DiabeticJann2020,
        "Jann 2020",
        Topic::Of(Condition::SmallFibre),
        Listing::Since,
    )
};

pub(in crate::evidence) const COCHRANE_DLRPN: Entry = Entry {
    citation: Fact::verified("Cochrane review CD006521.pub4, 2017", &[DLRPN]),
    design: Fact::verified(Design::new(Layout::Review, Blinding::NotStated), &[DLRPN]),
    population: Fact::verified(text!("糖尿病性筋萎縮症", "Diabetic amyotrophy"), &[DLRPN]),
    result: Fact::verified(
        text!("IVIG の試験はなかった。", "No trial of IVIG."),
        &[DLRPN],
    ),
    detail: Detail {
        listing: Listing::SystematicReview,
        year: Fact::verified(2017, &[DLRPN]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::DiabeticCochrane2017,
        "Cochrane 2017 (diabetic amyotrophy)",
        Topic::Of(Condition::SmallFibre),
        Listing::SystematicReview,
    )
};

pub(in crate::evidence) const GEERTS_2021: Entry = Entry {
    citation: Fact::verified("Geerts et al. Neurology 2021;96:e2534-e2545", &[GEER]),
    pmid: Fact::verified(33_766_992, &[GEER]),
    doi: Fact::verified("10.1212/WNL.0000000000011919", &[GEER]),
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[GEER],
    ),
    population: Fact::verified(
        text!(
            "特発性の小径線維ニューロパチー",
            "Idiopathic small-fibre neuropathy"
        ),
        &[GEER],
    ),
    participants: Participants {
        entered: Fact::verified(60, &[GEER]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(THEN_THREE, &[GEER]),
    comparators: Fact::verified(&[Comparator::SalineOrDextrose], &[GEER]),
    result: Fact::verified(
        text!(
            "痛みが 1 点以上改善: 40% 対 30%、p=0.588（OR 1.56、0.53〜4.53）。否定的（Class I）。",
            "Pain better by at least 1 point: 40% v 30%, p=0.588 (OR 1.56, 0.53 to 4.53); negative (Class I).",
        ),
        &[GEER],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[GEER]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2021, &[GEER]),
        registered: Fact::verified("NCT02637700", &[GEER]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(Given::Ivig(THEN_THREE), &[GEER]),
                Fact::unverified(),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(text!("食塩液", "Saline")), &[GEER]),
                Fact::unverified(),
            ),
        ],
        primary: Fact::inferred(
            text!("痛みの 1 点以上の改善", "Pain better by at least 1 point"),
            &[GEER],
        ),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!("痛みの 1 点以上の改善", "Pain better by at least 1 point"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::shares("40", "30"), &[GEER]),
                "0.588",
            ),
            Estimate::new(
                Rank::Primary,
                text!("同、オッズ比", "The same, odds ratio"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::ratio(Ratio::Odds, "1.56", "0.53", "4.53"), &[GEER]),
                "0.588",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::SmallFibreGeerts2021,
        "Geerts 2021",
        Topic::Of(Condition::SmallFibre),
        Listing::Since,
    )
};

pub(in crate::evidence) const ANTIBODIES_2025: Entry = Entry {
    citation: Fact::verified("AAN 2025, abstract 005009", &[SFN2]),
    design: Fact::inferred(
        Design::new(Layout::RandomisedParallel, Blinding::NotStated),
        &[SFN2],
    ),
    population: Fact::verified(
        text!(
            "TS-HDS または FGFR3 抗体陽性の小径線維ニューロパチー",
            "Small-fibre neuropathy with TS-HDS or FGFR3 antibodies"
        ),
        &[SFN2],
    ),
    result: Fact::verified(
        text!(
            "否定的であった（数値は未確認）。",
            "Negative (no numbers verified)."
        ),
        &[SFN2],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[SFN2]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2025, &[SFN2]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::SmallFibreAntibodies2025,
        "TS-HDS/FGFR3 trial",
        Topic::Of(Condition::SmallFibre),
        Listing::Since,
    )
};
