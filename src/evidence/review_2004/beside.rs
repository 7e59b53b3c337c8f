//! Studies known by early 2004 on which no position leans: the library alone holds them.

use crate::evidence::Source::{Review, S8, S24, S56, S62, S101, S103, S104, S111, S113, S133};
use crate::evidence::library::{
    Arm, DAYS_5, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure,
    PLASMA_EXCHANGE, Rank, Topic, V_EXCHANGE, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Layout, Mention,
    Participants, Phase,
};
use crate::text::Text;

const GBS: Topic = Topic::Of(Condition::Gbs);
const MMN: Topic = Topic::Of(Condition::Mmn);
const BRIL: &[Phase] = &[Phase::once(Course::daily(500, 4, 2000))];

/// A row of the table of which nothing but its existence is known: no page with its record was found.
pub const THOMPSON_1996: Entry = Entry {
    mention: Some(Mention::Absent),
    ..Entry::held(
        LibraryId::CidpThompson1996,
        "Thompson 1996",
        Topic::Of(Condition::Cidp),
        Listing::ControlledTrial,
    )
};

/// Against plasma exchange, one centre.
pub const BRIL_1996: Entry = Entry {
    design: Fact::secondary(
        Design::new(Layout::RandomisedParallel, Blinding::Open),
        &[S8, S111],
    ),
    participants: Participants {
        entered: Fact::secondary(50, &[S8, S111]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::computed(BRIL, &[S111]),
    comparators: Fact::secondary(&[Comparator::PlasmaExchange], &[S8, S111]),
    result: Fact::secondary(
        text!(
            "4 週で 1 段階以上改善: IVIG 69%、血漿交換 61%、有意差なし。",
            "Better by at least 1 grade at 4 weeks: 69% with IVIG, 61% with plasma exchange, not significant.",
        ),
        &[S8],
    ),
    further: &[Fact::secondary(
        text!("単施設、非盲検。", "One centre, open."),
        &[S111],
    )],
    direction: Fact::secondary(Direction::EquivalentToActive, &[S8]),
    mention: Some(Mention::Absent),
    detail: Detail {
        listing: Listing::Beside,
        year: Fact::secondary(1996, &[S8, S111]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::computed(Given::Ivig(BRIL), &[S111]),
                Fact::unverified(),
            ),
            Arm::new(
                PLASMA_EXCHANGE,
                Fact::secondary(
                    Given::Other(text!(
                        "40〜50 mL/kg を 5 回、7〜10 日間で",
                        "40 to 50 mL/kg five times over 7 to 10 days",
                    )),
                    &[S111],
                ),
                Fact::unverified(),
            ),
        ],
        estimates: &[Estimate::new(
            Rank::Other,
            text!(
                "4 週で 1 段階以上の改善",
                "Better by at least 1 grade at 4 weeks"
            ),
            V_EXCHANGE,
            Wanted::More,
            Fact::secondary(Measure::shares("69", "61"), &[S8]),
            "",
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::GbsBril1996, "Bril 1996", GBS, Listing::Beside)
};

/// Three arms, with immunoadsorption.
pub const DIENER_2001: Entry = Entry {
    participants: Participants {
        entered: Fact::secondary(76, &[S8]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::secondary(&[Comparator::PlasmaExchange], &[S8]),
    result: Fact::secondary(
        text!(
            "血漿交換、免疫吸着、IVIG の間に有意差なし。",
            "Plasma exchange, immunoadsorption and IVIG: not significantly different.",
        ),
        &[S8],
    ),
    direction: Fact::secondary(Direction::EquivalentToActive, &[S8]),
    mention: Some(Mention::Absent),
    detail: Detail {
        listing: Listing::Beside,
        year: Fact::secondary(2001, &[S8]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::GbsDiener2001,
        "Diener 2001",
        GBS,
        Listing::Beside,
    )
};

/// The pilot of the Dutch combination: no page with its record was found.
pub const DUTCH_PILOT_1994: Entry = Entry {
    mention: Some(Mention::Absent),
    ..Entry::held(
        LibraryId::GbsDutchPilot1994,
        "Dutch pilot 1994",
        GBS,
        Listing::Beside,
    )
};

/// Severe dysphagia in inclusion body myositis: the review's own statement, no page found.
pub const CHERIN_DYSPHAGIA: Entry = Entry {
    result: Fact::review_only(text!(
        "総説は、重い嚥下障害の例などに小さく一過性の利益があり、2〜3 か月の試行が正当化されるとする。",
        "The review says that some, notably with severe dysphagia, have a modest, transient benefit that justifies a trial of 2 to 3 months.",
    )),
    mention: Some(Mention::Stated),
    reference: Fact::inferred("69", &[Review]),
    ..Entry::held(
        LibraryId::IbmCherinDysphagia2002,
        "Cherin (IBM, dysphagia)",
        Topic::Of(Condition::Ibm),
        Listing::ReliedOn,
    )
};

/// Open series of inclusion body myositis.
pub const IBM_OPEN_1994: Entry = Entry {
    citation: Fact::verified("Neurology 1994;44(8):1516-1518", &[S133]),
    pmid: Fact::verified(8_058_161, &[S133]),
    doi: Fact::verified("10.1212/wnl.44.8.1516", &[S133]),
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[S133]),
    population: Fact::verified(text!("封入体筋炎", "Inclusion body myositis"), &[S133]),
    participants: Participants {
        entered: Fact::verified(9, &[S133]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[S133]),
    result: Fact::verified(
        text!(
            "筋力にも機能にも客観的な改善はなかった。",
            "No objective gain in strength or function.",
        ),
        &[S133],
    ),
    direction: Fact::verified(Direction::UncontrolledNegative, &[S133]),
    mention: Some(Mention::Absent),
    detail: Detail {
        listing: Listing::Beside,
        year: Fact::verified(1994, &[S133]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::IbmOpen1994,
        "Open IBM series 1994",
        Topic::Of(Condition::Ibm),
        Listing::Beside,
    )
};

/// Multifocal motor neuropathy without conduction block.
pub const MMN_NO_BLOCK_1999: Entry = Entry {
    pmid: Fact::verified(10_369_816, &[S103]),
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[S103]),
    population: Fact::verified(
        text!(
            "伝導ブロックを認めない MMN",
            "MMN without demonstrable conduction block"
        ),
        &[S103],
    ),
    participants: Participants {
        entered: Fact::verified(10, &[S103]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[S103]),
    result: Fact::verified(
        text!("10 例中 4 例が反応した。", "4 of 10 responded."),
        &[S103],
    ),
    direction: Fact::inferred(Direction::UncontrolledPositive, &[S103]),
    mention: Some(Mention::Absent),
    detail: Detail {
        listing: Listing::Beside,
        year: Fact::verified(1999, &[S103]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MmnNoBlock1999,
        "MMN without block 1999",
        MMN,
        Listing::Beside,
    )
};

/// Lower motor neuron syndromes with anti-GM1, without block.
pub const ANTI_GM1_OPEN: Entry = Entry {
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[S104]),
    population: Fact::verified(
        text!(
            "抗 GM1 抗体を伴う下位運動ニューロン症候群、ブロックなし",
            "Lower motor neuron syndromes with anti-GM1, without block",
        ),
        &[S104],
    ),
    participants: Participants {
        entered: Fact::verified(5, &[S104]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[S104]),
    result: Fact::verified(
        text!(
            "反応は 1 例で、続かなかった。",
            "1 responder, not sustained."
        ),
        &[S104],
    ),
    direction: Fact::inferred(Direction::UncontrolledNegative, &[S104]),
    mention: Some(Mention::Absent),
    detail: Detail {
        listing: Listing::Beside,
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MmnAntiGm1Open,
        "Anti-GM1 open study",
        MMN,
        Listing::Beside,
    )
};

/// Central motor conduction in multiple sclerosis.
pub const STANGEL_2000: Entry = Entry {
    citation: Fact::secondary(
        "Stangel M et al. J Neurol Neurosurg Psychiatry 2000 (PMC1760582)",
        &[S56, S62],
    ),
    design: Fact::verified(
        Design::new(Layout::ControlledCrossover, Blinding::DoubleBlind),
        &[S56, S62],
    ),
    population: Fact::verified(text!("多発性硬化症", "Multiple sclerosis"), &[S56, S62]),
    participants: Participants {
        entered: Fact::verified(10, &[S56, S62]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(DAYS_5, &[S56, S62]),
    comparators: Fact::verified(&[Comparator::Placebo], &[S56, S62]),
    result: Fact::verified(
        text!(
            "中枢運動伝導時間は変わらず、臨床的な小さい改善は有意でなかった。",
            "Central motor conduction time unchanged; a small clinical gain was not significant.",
        ),
        &[S56, S62],
    ),
    further: &[Fact::verified(
        text!(
            "プラセボを先に、6 週後に IVIG を投与した。",
            "Placebo first, IVIG 6 weeks later."
        ),
        &[S56, S62],
    )],
    direction: Fact::verified(Direction::NoSignificantDifference, &[S56, S62]),
    mention: Some(Mention::Absent),
    detail: Detail {
        listing: Listing::Beside,
        year: Fact::secondary(2000, &[S56]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::MsStangel2000,
        "Stangel 2000",
        Topic::MsConduction,
        Listing::Beside,
    )
};

/// A systematic review of the period.
const fn review(id: LibraryId, short: &'static str, topic: Topic) -> Entry {
    Entry {
        mention: Some(Mention::Absent),
        ..Entry::held(id, short, topic, Listing::Beside)
    }
}

const REVIEW: Design = Design::new(Layout::Review, Blinding::NotStated);

/// Immunoglobulin against plasma exchange in Guillain-Barré syndrome, pooled.
pub const COCHRANE_GBS_2003: Entry = Entry {
    citation: Fact::secondary(
        "Cochrane review, IVIG for Guillain-Barré syndrome, version of 2003",
        &[S113],
    ),
    design: Fact::secondary(REVIEW, &[S113]),
    population: Fact::secondary(
        text!("5 試験、主に成人", "5 trials, mostly adults"),
        &[S113],
    ),
    participants: Participants {
        entered: Fact::secondary(536, &[S113]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::secondary(&[Comparator::PlasmaExchange], &[S113]),
    result: Fact::secondary(
        text!(
            "7 段階の尺度の 4 週での平均差は 0.04 段階（95%CI −0.26〜0.19）と印刷され、有意でない。符号の向きの説明はない。",
            "Mean difference on the 7-grade scale at 4 weeks printed as 0.04 grade (95% CI −0.26 to 0.19), not significant; its sign is not explained.",
        ),
        &[S113],
    ),
    further: &[Fact::secondary(
        text!(
            "支持療法と比べた 2 試験は、価値を示すには不十分であった。",
            "Two trials against supportive care were inadequate to show its value.",
        ),
        &[S113],
    )],
    direction: Fact::secondary(Direction::EquivalentToActive, &[S113]),
    detail: Detail {
        listing: Listing::Beside,
        year: Fact::secondary(2003, &[S113]),
        ..Detail::NONE
    },
    ..review(LibraryId::GbsCochrane2003, "Cochrane 2003 (GBS)", GBS)
};

/// The review of chronic inflammatory demyelinating polyneuropathy whose pooled value is published.
pub const CIDP_REVIEW_2002: Entry = Entry {
    citation: Fact::verified("Systematic review, IVIG for CIDP, 2002", &[S101]),
    design: Fact::verified(REVIEW, &[S101]),
    population: Fact::verified(text!("CIDP、6 試験", "CIDP, 6 trials"), &[S101]),
    participants: Participants {
        entered: Fact::verified(170, &[S101]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    result: Fact::verified(
        text!(
            "1 か月以内に障害が改善した例は IVIG でプラセボより多い: RR 3.17（95%CI 1.74〜5.75）。血漿交換、経口プレドニゾロンとは同程度。",
            "More improved in disability within a month on IVIG than on placebo: RR 3.17 (95% CI 1.74 to 5.75); similar to plasma exchange and oral prednisolone.",
        ),
        &[S101],
    ),
    direction: Fact::verified(Direction::Superior, &[S101]),
    detail: Detail {
        listing: Listing::Beside,
        year: Fact::verified(2002, &[S101]),
        ..Detail::NONE
    },
    ..review(
        LibraryId::CidpReview2002,
        "Systematic review 2002 (CIDP)",
        Topic::Of(Condition::Cidp),
    )
};

/// Another meta-analysis of the same disease, of which the year was not read.
pub const CIDP_META_ANALYSIS: Entry = Entry {
    citation: Fact::secondary(
        "Meta-analysis of IVIG in CIDP, as abstracted by CRD 12005004618",
        &[S24],
    ),
    design: Fact::secondary(REVIEW, &[S24]),
    population: Fact::secondary(Text::same("CIDP"), &[S24]),
    result: Fact::secondary(
        text!(
            "障害の標準化平均差 −0.67（−1.04〜−0.30、4 試験 125 例）、改善のオッズ比 4.43（2.20〜8.91、4 試験 152 例）。",
            "Disability: standardised mean difference −0.67 (−1.04 to −0.30; 4 trials, 125 patients); improvement: odds ratio 4.43 (2.20 to 8.91; 4 trials, 152 patients).",
        ),
        &[S24],
    ),
    direction: Fact::secondary(Direction::Superior, &[S24]),
    ..review(
        LibraryId::CidpMetaAnalysis,
        "Meta-analysis (CIDP)",
        Topic::Of(Condition::Cidp),
    )
};
