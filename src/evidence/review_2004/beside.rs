//! Studies known by early 2004 on which no position leans: the library alone holds them.

use crate::evidence::Source::{S8, S56, S62, S103, S104, S111, S133};
use crate::evidence::library::{
    Arm, DAYS_5, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure,
    PLASMA_EXCHANGE, Rank, Topic, V_EXCHANGE, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Layout, Mention,
    Participants, Phase,
};

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
