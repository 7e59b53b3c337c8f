//! Multifocal motor neuropathy, and IgM paraproteinaemic neuropathy, since 2004.

use crate::evidence::Source::{COCHMAG, COCHMMN2, GGMMN, PIEP, S30, S98};
use crate::evidence::library::{
    Arm, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO, Rank, Topic,
    V_PLACEBO, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Design, Direction, Fact, Layout, Participants,
};

const MMN: Topic = Topic::Of(Condition::Mmn);
const REVIEW: Design = Design::new(Layout::Review, Blinding::NotStated);

pub(in crate::evidence) const HAHN_2013: Entry = Entry {
    citation: Fact::verified("Hahn et al. J Peripher Nerv Syst 2013;18:321-330", &[S98]),
    pmid: Fact::verified(24_725_024, &[S98]),
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S98],
    ),
    population: Fact::verified(text!("IVIG 治療中の MMN", "MMN on IVIG"), &[S98]),
    participants: Participants {
        entered: Fact::verified(44, &[S98]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Placebo], &[S98]),
    result: Fact::verified(
        text!(
            "悪い側の握力の変化: IVIG +3.75%、プラセボ −31.38%、p=0.005。",
            "Change in grip of the worse hand: +3.75% with IVIG, −31.38% with placebo, p=0.005.",
        ),
        &[S98],
    ),
    further: &[
        Fact::verified(
            text!(
                "上肢の GNDS がプラセボ期だけで悪化 35.7%、IVIG 期だけで悪化 11.9%（p=0.021）。非盲検 IVIG への早期の切り替えはプラセボから 69.0%、IVIG から 2.4%。",
                "Upper-limb GNDS worse only on placebo in 35.7%, only on IVIG in 11.9% (p=0.021); early switch to open IVIG from placebo 69.0%, from IVIG 2.4%.",
            ),
            &[S98],
        ),
        Fact::verified(
            text!(
                "米国添付文書の臨床計画では用量は月 0.5〜2.4 g/kg で、9% は増量を要した。",
                "In the US label programme the dose ranged from 0.5 to 2.4 g/kg a month, and 9% needed more.",
            ),
            &[GGMMN],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S98]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2013, &[S98]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(
                    Given::IvigAs(text!(
                        "各自の用量で 12 週",
                        "Each patient's own dose, 12 weeks"
                    )),
                    &[S98],
                ),
                Fact::unverified(),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(
                    Given::Other(text!("プラセボ、12 週", "Placebo, 12 weeks")),
                    &[S98],
                ),
                Fact::unverified(),
            ),
        ],
        estimates: &[
            Estimate::new(
                Rank::Other,
                text!(
                    "悪い側の握力の変化（%）",
                    "Change in grip of the worse hand, %"
                ),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::values("3.75", "-31.38"), &[S98]),
                "0.005",
            ),
            Estimate::new(
                Rank::Other,
                text!(
                    "上肢の GNDS がその期だけで悪化",
                    "Upper-limb GNDS worse in that period only"
                ),
                V_PLACEBO,
                Wanted::Less,
                Fact::verified(Measure::shares("11.9", "35.7"), &[S98]),
                "0.021",
            ),
            Estimate::new(
                Rank::Other,
                text!(
                    "非盲検 IVIG への早期の切り替え",
                    "Early switch to open IVIG"
                ),
                V_PLACEBO,
                Wanted::Less,
                Fact::verified(Measure::shares("2.4", "69.0"), &[S98]),
                "",
            ),
        ],
        adverse: &[Fact::verified(
            text!("肺塞栓 1 件。", "One pulmonary embolism."),
            &[S98],
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::MmnHahn2013, "Hahn 2013", MMN, Listing::Since)
};

pub(in crate::evidence) const MYCOPHENOLATE: Entry = Entry {
    citation: Fact::secondary(
        "Mycophenolate added to IVIG in MMN, in a review table (PMC3002632)",
        &[PIEP],
    ),
    population: Fact::secondary(text!("IVIG 治療中の MMN", "MMN on IVIG"), &[PIEP]),
    participants: Participants {
        entered: Fact::secondary(28, &[PIEP]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    result: Fact::secondary(
        text!(
            "ミコフェノール酸を加えても IVIG の必要量は減らなかった。",
            "Adding mycophenolate did not lower the need for IVIG.",
        ),
        &[PIEP],
    ),
    direction: Fact::secondary(Direction::AddOnNoBenefit, &[PIEP]),
    detail: Detail {
        listing: Listing::Since,
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MmnMycophenolate,
        "Mycophenolate in MMN",
        MMN,
        Listing::Since,
    )
};

pub(in crate::evidence) const COCHRANE_MMN: Entry = Entry {
    citation: Fact::verified(
        "Cochrane review CD004429: 2005, updated with a search of April 2021",
        &[S30, COCHMMN2],
    ),
    design: Fact::verified(REVIEW, &[S30]),
    population: Fact::verified(text!("2005 年: 試験 4 件", "2005: 4 trials"), &[S30]),
    participants: Participants {
        entered: Fact::verified(34, &[S30]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    result: Fact::verified(
        text!(
            "筋力の改善 78% 対 4%、RR 11.00（2.86〜42.25）、3 試験 27 例。障害度 39% 対 11%、有意差なし、3 試験 18 例。",
            "Strength better in 78% v 4%, RR 11.00 (2.86 to 42.25), 3 trials with 27 patients; disability 39% v 11%, not significant, 3 trials with 18.",
        ),
        &[S30],
    ),
    further: &[Fact::secondary(
        text!(
            "更新版は Hahn 2013 を加えた。",
            "The update added Hahn 2013."
        ),
        &[COCHMMN2],
    )],
    detail: Detail {
        listing: Listing::SystematicReview,
        year: Fact::verified(2005, &[S30]),
        adverse: &[Fact::verified(
            text!(
                "軽く一過性の副作用 71%。",
                "Mild, transient side effects in 71%."
            ),
            &[S30],
        )],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MmnCochrane2005,
        "Cochrane 2005 (MMN)",
        MMN,
        Listing::SystematicReview,
    )
};

pub(in crate::evidence) const COCHRANE_MAG: Entry = Entry {
    citation: Fact::verified("Cochrane review CD002827.pub4, 2016", &[COCHMAG]),
    design: Fact::verified(REVIEW, &[COCHMAG]),
    population: Fact::verified(
        text!(
            "IVIG の Comi 2002 と Dalakas 1996、リツキシマブの 2 試験（2009 年と 2013 年）",
            "Comi 2002 and Dalakas 1996 (IVIG) and two trials of rituximab (2009 and 2013)",
        ),
        &[COCHMAG],
    ),
    detail: Detail {
        listing: Listing::SystematicReview,
        year: Fact::verified(2016, &[COCHMAG]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::IgmCochrane2016,
        "Cochrane 2016 (anti-MAG)",
        Topic::Of(Condition::IgmMag),
        Listing::SystematicReview,
    )
};
