//! Multiple sclerosis and epilepsy, since 2004.

use crate::evidence::Source::{
    DUBEY, DUBEY2, EPI, PRIV1, PRIV3, PRIV4, S61, S63, S64, S95, S96, S123,
};
use crate::evidence::library::{
    Arm, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO, Rank, Ratio,
    Subgroup, Topic, V_PLACEBO, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Participants, Phase,
};
use crate::text::Text;

const EPILEPSY: Topic = Topic::Of(Condition::Epilepsy);
const DOUBLE_BLIND: Design = Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind);
const REVIEW: Design = Design::new(Layout::Review, Blinding::NotStated);
const LOW: Text = text!("0.2 g/kg 群", "0.2 g/kg");
const HIGH: Text = text!("0.4 g/kg 群", "0.4 g/kg");
const LOW_4: &[Phase] = &[Phase::open_ended(Course::total(200), Interval::Weeks(4))];
const HIGH_4: &[Phase] = &[Phase::open_ended(Course::total(400), Interval::Weeks(4))];
const FREE: Text = text!("1 年後に再発なし", "Relapse-free at 1 year");

pub(in crate::evidence) const ESIMS_2004: Entry = Entry {
    citation: Fact::verified("Hommes et al. Lancet 2004", &[S64]),
    pmid: Fact::verified(15_451_222, &[S64]),
    design: Fact::verified(DOUBLE_BLIND, &[S64]),
    population: Fact::verified(
        text!(
            "二次進行型多発性硬化症",
            "Secondary progressive multiple sclerosis"
        ),
        &[S64],
    ),
    participants: Participants {
        entered: Fact::verified(318, &[S64]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[Phase::every(Course::total(1000), Interval::Months(1), 27)],
        &[S64],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[S64]),
    result: Fact::verified(
        text!(
            "進行のハザード比 1.11（0.80〜1.53）。臨床的な利益なし。",
            "Hazard ratio for progression 1.11 (0.80 to 1.53); no clinical benefit."
        ),
        &[S64],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[S64]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2004, &[S64]),
        estimates: &[Estimate::new(
            Rank::Primary,
            text!("進行のハザード比", "Hazard ratio for progression"),
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(
                Measure::ratio(Ratio::Hazard, "1.11", "0.80", "1.53"),
                &[S64],
            ),
            "",
        )],
        adverse: &[Fact::verified(
            text!(
                "深部静脈血栓・肺塞栓: 6 例対 1 例。",
                "Deep vein thrombosis or pulmonary embolism: 6 v 1."
            ),
            &[S64],
        )],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MsEsims2004,
        "ESIMS 2004",
        Topic::MsProgressive,
        Listing::Since,
    )
};

pub(in crate::evidence) const ROED_2005: Entry = Entry {
    citation: Fact::verified("Roed HG et al. Neurology 2005;64(5):804-810", &[S61]),
    design: Fact::verified(DOUBLE_BLIND, &[S61]),
    population: Fact::verified(text!("急性視神経炎", "Acute optic neuritis"), &[S61]),
    participants: Participants {
        entered: Fact::verified(68, &[S61]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Placebo], &[S61]),
    result: Fact::verified(
        text!(
            "6 か月後のコントラスト感度にも MRI にも差はなかった。",
            "No difference in contrast sensitivity at 6 months, nor on MRI."
        ),
        &[S61],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[S61]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2005, &[S61]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(
                    Given::IvigAs(text!(
                        "0.4 g/kg を 0、1、2、30、60 日目",
                        "0.4 g/kg on days 0, 1, 2, 30 and 60"
                    )),
                    &[S61],
                ),
                Fact::verified(34, &[S61]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(PLACEBO), &[S61]),
                Fact::verified(34, &[S61]),
            ),
        ],
        primary: Fact::inferred(
            text!(
                "6 か月後のコントラスト感度",
                "Contrast sensitivity at 6 months"
            ),
            &[S61],
        ),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::OnRoed2005,
        "Roed 2005",
        Topic::AcuteOpticNeuritis,
        Listing::Since,
    )
};

pub(in crate::evidence) const PRIVIG_2008: Entry = Entry {
    citation: Fact::verified("Fazekas et al. Neurology 2008;71:265-271", &[PRIV1, PRIV3]),
    doi: Fact::verified("10.1212/01.wnl.0000318281.98220.6f", &[PRIV1, PRIV3]),
    design: Fact::verified(DOUBLE_BLIND, &[PRIV1]),
    population: Fact::verified(
        text!(
            "再発寛解型多発性硬化症",
            "Relapsing–remitting multiple sclerosis"
        ),
        &[PRIV1],
    ),
    participants: Participants {
        entered: Fact::verified(128, &[PRIV4]),
        analysed: Fact::verified(127, &[PRIV1, S63]),
        completed: Fact::verified(113, &[PRIV4]),
    },
    comparators: Fact::verified(&[Comparator::Placebo, Comparator::LowerDose], &[PRIV1]),
    result: Fact::verified(
        text!(
            "1 年後に再発なし: 0.2 g/kg 57%、0.4 g/kg 60%、プラセボ 68%、差なし。MRI にも利益なし。",
            "Relapse-free at 1 year: 57% on 0.2 g/kg, 60% on 0.4 g/kg, 68% on placebo, no difference; no gain on MRI.",
        ),
        &[PRIV1, S96, PRIV3],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[PRIV1, S63]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2008, &[S63]),
        registered: Fact::verified("NCT00220779", &[PRIV1]),
        arms: &[
            Arm::new(
                LOW,
                Fact::verified(Given::Ivig(LOW_4), &[PRIV1]),
                Fact::verified(44, &[PRIV1]),
            ),
            Arm::new(
                HIGH,
                Fact::verified(Given::Ivig(HIGH_4), &[PRIV1]),
                Fact::verified(42, &[PRIV1]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(
                    Given::Other(text!("プラセボ、48 週", "Placebo, 48 weeks")),
                    &[PRIV1],
                ),
                Fact::verified(41, &[PRIV1]),
            ),
        ],
        primary: Fact::inferred(FREE, &[PRIV1]),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                FREE,
                (LOW, PLACEBO),
                Wanted::More,
                Fact::verified(Measure::shares("57", "68"), &[PRIV1, S96, PRIV3]),
                "",
            ),
            Estimate::new(
                Rank::Primary,
                FREE,
                (HIGH, PLACEBO),
                Wanted::More,
                Fact::verified(Measure::shares("60", "68"), &[PRIV1, S96, PRIV3]),
                "",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MsPrivig2008,
        "PRIVIG 2008",
        Topic::Of(Condition::MsRelapsing),
        Listing::Since,
    )
};

pub(in crate::evidence) const RELAPSE: Entry = Entry {
    citation: Fact::verified(
        "IVIG before methylprednisolone in MS relapse (PMID 15596745)",
        &[S95],
    ),
    pmid: Fact::verified(15_596_745, &[S95]),
    design: Fact::unverified(),
    population: Fact::verified(
        text!("多発性硬化症の急性再発", "Relapse of multiple sclerosis"),
        &[S95],
    ),
    participants: Participants {
        entered: Fact::verified(76, &[S95]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::total(1000))], &[S95]),
    result: Fact::verified(
        text!(
            "メチルプレドニゾロンの前の IVIG で差なし（p=0.89）。",
            "IVIG before methylprednisolone: no difference (p=0.89)."
        ),
        &[S95],
    ),
    direction: Fact::verified(Direction::AddOnNoBenefit, &[S95]),
    detail: Detail {
        listing: Listing::Since,
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MsRelapseIvig,
        "IVIG in MS relapse",
        Topic::MsRelapse,
        Listing::Since,
    )
};

pub(in crate::evidence) const COCHRANE_MS: Entry = Entry {
    citation: Fact::verified(
        "Cochrane review CD002936, searched to January 2009",
        &[S123],
    ),
    design: Fact::verified(REVIEW, &[S123]),
    population: Fact::verified(
        text!(
            "再発寛解型多発性硬化症、4 試験",
            "Relapsing–remitting multiple sclerosis, 4 trials"
        ),
        &[S123],
    ),
    participants: Participants {
        entered: Fact::verified(367, &[S123]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    result: Fact::verified(
        text!(
            "再発率は IVIG で低い（加重平均差 −0.72、−0.78〜−0.66）。再発のない例は多いとするが、オッズ比は 0.63（0.42〜0.94）と印刷され、向きの説明がない。",
            "Relapse rate lower with IVIG (weighted mean difference −0.72, −0.78 to −0.66). More were relapse-free, but the odds ratio is printed as 0.63 (0.42 to 0.94) without saying which way it runs.",
        ),
        &[S123],
    ),
    detail: Detail {
        listing: Listing::SystematicReview,
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MsCochrane2009,
        "Cochrane 2009 (MS)",
        Topic::Of(Condition::MsRelapsing),
        Listing::SystematicReview,
    )
};

pub(in crate::evidence) const COCHRANE_EPILEPSY: Entry = Entry {
    citation: Fact::verified(
        "Cochrane review CD008557.pub4, searched to December 2018",
        &[EPI],
    ),
    design: Fact::verified(REVIEW, &[EPI]),
    population: Fact::verified(
        text!(
            "難治てんかんへの上乗せ、試験 1 件",
            "Add-on in drug-resistant epilepsy, 1 trial"
        ),
        &[EPI],
    ),
    participants: Participants {
        entered: Fact::verified(61, &[EPI]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    result: Fact::verified(
        text!(
            "発作の 50% 以上の減少: RR 1.89（0.85〜4.21）、確実性は低い。賛否いずれにも信頼できる根拠なし。",
            "Seizures cut by at least 50%: RR 1.89 (0.85 to 4.21), low certainty; no reliable evidence for or against.",
        ),
        &[EPI],
    ),
    detail: Detail {
        listing: Listing::SystematicReview,
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::EpCochrane2018,
        "Cochrane 2018 (epilepsy)",
        EPILEPSY,
        Listing::SystematicReview,
    )
};

pub(in crate::evidence) const DUBEY_2020: Entry = Entry {
    citation: Fact::verified("Dubey et al. Ann Neurol 2020;87:313-323", &[DUBEY]),
    pmid: Fact::verified(31_782_181, &[DUBEY]),
    doi: Fact::verified("10.1002/ana.25655", &[DUBEY]),
    design: Fact::verified(DOUBLE_BLIND, &[DUBEY]),
    population: Fact::verified(
        text!(
            "週 2 回以上の発作のある成人、LGI1 抗体 14 例、CASPR2 抗体 3 例",
            "Adults with at least 2 seizures a week: 14 with LGI1, 3 with CASPR2 antibodies",
        ),
        &[DUBEY],
    ),
    participants: Participants {
        entered: Fact::verified(17, &[DUBEY]),
        analysed: Fact::computed(17, &[DUBEY]),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::SalineOrDextrose], &[DUBEY]),
    result: Fact::verified(
        text!(
            "5 週で発作が 50% 以上減少: 8 例中 6 例対 9 例中 2 例、p=0.044、OR 10.5（1.1〜98.9）。LGI1 のみでは 6/8 対 0/6。",
            "Seizures down by at least 50% at 5 weeks: 6 of 8 v 2 of 9, p=0.044, OR 10.5 (1.1 to 98.9); LGI1 alone 6/8 v 0/6.",
        ),
        &[DUBEY],
    ),
    further: &[Fact::secondary(
        text!(
            "CASPR2 の 3 例はすべてプラセボで、CASPR2 については何も言えない。予定 30 例のうち 17 例で中止。企業の支援。",
            "All 3 with CASPR2 were on placebo, so nothing can be said of CASPR2. Stopped at 17 of 30 planned; supported by the maker.",
        ),
        &[DUBEY, DUBEY2],
    )],
    direction: Fact::verified(Direction::Superior, &[DUBEY]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2020, &[DUBEY]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(
                    Given::IvigAs(text!(
                        "1 日目 0.5 g/kg、2 日目 1 g/kg、3 週と 5 週に 0.6 g/kg",
                        "0.5 g/kg on day 1, 1 g/kg on day 2, 0.6 g/kg in weeks 3 and 5",
                    )),
                    &[DUBEY],
                ),
                Fact::verified(8, &[DUBEY]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(text!("食塩液", "Saline")), &[DUBEY]),
                Fact::verified(9, &[DUBEY]),
            ),
        ],
        primary: Fact::inferred(
            text!(
                "5 週で発作の 50% 以上の減少",
                "Seizures down by at least 50% at 5 weeks"
            ),
            &[DUBEY],
        ),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!(
                    "5 週で発作の 50% 以上の減少",
                    "Seizures down by at least 50% at 5 weeks"
                ),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::counts(6, 8, 2, 9), &[DUBEY]),
                "0.044",
            ),
            Estimate::new(
                Rank::Primary,
                text!("同、オッズ比", "The same, odds ratio"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::ratio(Ratio::Odds, "10.5", "1.1", "98.9"), &[DUBEY]),
                "0.044",
            ),
            Estimate::new(
                Rank::Subgroup,
                text!("同、LGI1 抗体のみ", "The same, LGI1 alone"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::counts(6, 8, 0, 6), &[DUBEY]),
                "",
            ),
        ],
        subgroups: &[Subgroup::new(
            text!(
                "CASPR2 抗体: IVIG を受けた例なし",
                "CASPR2 antibodies: nobody had IVIG"
            ),
            Fact::unverified(),
        )],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::EpDubey2020,
        "Dubey 2020",
        Topic::Of(Condition::AutoimmuneEpilepsy),
        Listing::Since,
    )
};
