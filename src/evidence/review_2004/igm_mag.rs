//! IgM anti-MAG paraproteinaemic neuropathy, as of 2004.

use crate::evidence::Source::{Review, S21, S32, S33, S34, S127};
use crate::evidence::{
    Blinding, Claim, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Line, Mention, Participants, Phase, Position, Study, StudyId,
};

/// Review, section on paraproteinaemic neuropathies.
pub const POSITION: Position = Position {
    condition: Condition::IgmMag,
    line: Fact::review_only(Line::LimitedTransient),
    summary: Fact::review_only(text!(
        "IVIG の効果は小さく、ばらつきがあり、一過性で、統計学的に有意ではない。対照試験では 11 例中 2 例に中等度の効果がみられた。",
        "The effect of IVIG is modest, variable and transient, and not statistically significant; in a controlled trial 2 of 11 patients had a moderate benefit.",
    )),
    regimens: &[],
    grounds: &[
        Claim::new(
            Fact::secondary(
                text!(
                    "1コース 2 g/kg を月 1 回、3 か月間投与したクロスオーバー試験で、改善は 11 例中 2 例にとどまり、全体では有意な効果がなかった。",
                    "In a crossover trial of 2 g/kg a course, once a month for 3 months, only 2 of 11 patients improved; overall there was no significant benefit.",
                ),
                &[S21],
            ),
            &[StudyId::IgmDalakas1996],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "1コース 2 g/kg のクロスオーバー試験（22 例）では、短期的に障害度が下がった（p=0.001）。",
                    "In a crossover trial of 2 g/kg a course (22 patients) disability fell in the short term (p=0.001).",
                ),
                &[S21],
            ),
            &[StudyId::IgmComi2002],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "インターフェロンαとの非盲検試験で、6 か月後に 20% を超えて改善した例は IVIG 10 例中 1 例、インターフェロンα 10 例中 8 例であった（P=0.005）。",
                    "In an open trial against interferon alfa, 1 of 10 improved by more than 20% at 6 months with IVIG and 8 of 10 with interferon (P=0.005).",
                ),
                &[S33, S127],
            ),
            &[StudyId::IgmMariette1997],
        ),
    ],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::secondary(
                text!(
                    "和訳に残る試験は 1 件だけであるが、ほかに無作為化試験が 2 件あった。短期に有効とされた試験（22 例）と、インターフェロンαに劣った試験（20 例）である。",
                    "The translation shows one trial only. There were two more randomised trials: one positive in the short term (22 patients), one inferior to interferon alfa (20 patients).",
                ),
                &[S21, S33],
            ),
            &[StudyId::IgmComi2002, StudyId::IgmMariette1997],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "22 例の試験の p=0.001 が治療間の比較か、IVIG 期の前後の比較かは、二次資料からは分からない。",
                    "Whether the p=0.001 of the trial of 22 patients compares treatments, or before and after IVIG, the secondary table does not say.",
                ),
                &[S21],
            ),
            &[StudyId::IgmComi2002],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "インターフェロンαの効果は、後の二重盲検試験で確認されなかった。インターフェロンαを勧める根拠にはならない。",
                    "A later double-blind trial did not confirm the benefit of interferon alfa; this is no evidence that interferon works.",
                ),
                &[S34, S21],
            ),
            &[StudyId::IgmMariette1997],
        ),
    ],
    open_questions: &[],
};

/// Crossover against placebo, three months.
pub const DALAKAS_1996: Study = Study {
    id: StudyId::IgmDalakas1996,
    short: "Dalakas 1996",
    citation: Fact::verified(
        "Dalakas MC, Quarles RH, Farrer RG, Dambrosia J, Soueidan S, Stein DP, et al. A controlled study of intravenous immunoglobulin in demyelinating neuropathy with IgM gammopathy. Ann Neurol 1996;40(5):792-795",
        &[S32],
    ),
    pmid: Fact::verified(8_957_021, &[S32]),
    doi: Fact::unverified(),
    condition: Condition::IgmMag,
    design: Fact::secondary(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S21],
    ),
    population: Fact::verified(
        text!(
            "IgM M 蛋白血症を伴う脱髄性ニューロパチー",
            "Demyelinating neuropathy with IgM gammopathy",
        ),
        &[S32],
    ),
    participants: Participants {
        entered: Fact::secondary(11, &[S21]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(
        &[Phase::every(Course::total(2000), Interval::Months(1), 3)],
        &[S21],
    ),
    comparators: Fact::secondary(&[Comparator::Placebo], &[S21]),
    result: Fact::secondary(
        text!(
            "11 例中 2 例が改善した。全体では有意な効果がなかった。",
            "2 of 11 patients improved; no significant benefit overall.",
        ),
        &[S21],
    ),
    further: &[Fact::review_only(text!(
        "総説は、改善した 2 例の効果を中等度とする。",
        "The review calls the benefit in the 2 patients moderate.",
    ))],
    direction: Fact::secondary(Direction::BenefitNotSignificant, &[S21]),
    mention: Mention::Stated,
};

/// Open trial against interferon alfa.
pub const MARIETTE_1997: Study = Study {
    id: StudyId::IgmMariette1997,
    short: "Mariette 1997",
    citation: Fact::verified(
        "Mariette X, Chastang C, Clavelou P, Louboutin JP, Léger JM, Brouet JC. A randomised clinical trial comparing interferon-alpha and intravenous immunoglobulin in polyneuropathy associated with monoclonal IgM. J Neurol Neurosurg Psychiatry 1997;63(1):28-34",
        &[S33],
    ),
    pmid: Fact::verified(9_221_964, &[S33]),
    doi: Fact::verified("10.1136/jnnp.63.1.28", &[S33]),
    condition: Condition::IgmMag,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::Open),
        &[S33, S127],
    ),
    population: Fact::verified(
        text!(
            "単クローン性 IgM を伴う多発ニューロパチー",
            "Polyneuropathy associated with monoclonal IgM",
        ),
        &[S33],
    ),
    participants: Participants {
        entered: Fact::verified(20, &[S33, S127]),
        analysed: Fact::computed(20, &[S33, S127]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::total(2000)),
            Phase::open_ended(Course::total(1000), Interval::Weeks(3)),
        ],
        &[S33],
    ),
    comparators: Fact::verified(&[Comparator::InterferonAlfa], &[S33, S127]),
    result: Fact::verified(
        text!(
            "神経障害の臨床スコアが 6 か月後に 20% を超えて改善: IVIG 10 例中 1 例、インターフェロンα 10 例中 8 例、P=0.005。",
            "Clinical neuropathy disability score better by more than 20% at 6 months: 1 of 10 with IVIG, 8 of 10 with interferon alfa, P=0.005.",
        ),
        &[S33, S127],
    ),
    further: &[
        Fact::verified(
            text!(
                "平均スコアは IVIG で 2.3（SD 7.6）悪化し、インターフェロンαで 7.5（11.1）改善した（P=0.02）。",
                "The mean score worsened by 2.3 (SD 7.6) with IVIG and improved by 7.5 (11.1) with interferon alfa (P=0.02).",
            ),
            &[S33, S127],
        ),
        Fact::verified(
            text!(
                "インターフェロンαは 300 万単位/m² を週 3 回皮下注射した。試験期間は 12 か月。",
                "Interferon alfa was 3 million units/m² subcutaneously three times a week. The trial lasted 12 months.",
            ),
            &[S33],
        ),
        Fact::verified(
            text!(
                "インターフェロンαの効果は後の二重盲検試験で確認されなかった。",
                "A later double-blind trial did not confirm the benefit of interferon alfa.",
            ),
            &[S34, S21],
        ),
    ],
    direction: Fact::verified(Direction::Inferior, &[S33, S127]),
    mention: Mention::Absent,
};

/// Crossover against placebo, short term.
pub const COMI_2002: Study = Study {
    id: StudyId::IgmComi2002,
    short: "Comi 2002",
    citation: Fact::verified(
        "Comi G, Roveri L, Swan A, Willison H, Bojar M, Illa I, et al. A randomised controlled trial of intravenous immunoglobulin in IgM paraprotein associated demyelinating neuropathy. J Neurol 2002;249(10):1370-1377",
        &[S32],
    ),
    pmid: Fact::verified(12_382_151, &[S32]),
    doi: Fact::unverified(),
    condition: Condition::IgmMag,
    design: Fact::secondary(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S21],
    ),
    population: Fact::verified(
        text!(
            "IgM パラプロテインを伴う脱髄性ニューロパチー",
            "Demyelinating neuropathy associated with an IgM paraprotein",
        ),
        &[S32],
    ),
    participants: Participants {
        entered: Fact::secondary(22, &[S21]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(&[Phase::once(Course::total(2000))], &[S21]),
    comparators: Fact::secondary(&[Comparator::Placebo], &[S21]),
    result: Fact::secondary(
        text!(
            "IVIG 期に全般的な障害度が下がった（p=0.001）。",
            "Overall disability fell during IVIG (p=0.001).",
        ),
        &[S21],
    ),
    further: &[
        Fact::secondary(
            text!(
                "Rankin スケール、10 m 歩行、握力も改善した。",
                "The Rankin scale, the 10-metre walk and grip improved too.",
            ),
            &[S21],
        ),
        Fact::secondary(
            text!(
                "p=0.001 が治療間の比較か、IVIG 期の前後の比較かは、二次資料に記載がない。",
                "The secondary table does not say whether the p=0.001 compares treatments, or before and after IVIG.",
            ),
            &[S21],
        ),
        Fact::inferred(
            text!(
                "和訳から失われた文献番号 56 はこの試験とみられる。",
                "Reference number 56, lost from the translation, is probably this trial.",
            ),
            &[Review],
        ),
    ],
    direction: Fact::secondary(Direction::Superior, &[S21]),
    mention: Mention::Absent,
};
