//! Chronic inflammatory demyelinating polyneuropathy, since 2004: the trials of immunoglobulin into a
//! vein. Under the skin, by other comparisons, and nodopathy: `cidp_further`.

use crate::evidence::Source::{
    COCHCIDP, ICE, ICE2, ICE3, IMC, IMC2, IOC, KUWA, OPTIC, PRIMA, PROCID, DRIP, DRIP2,
};
use crate::evidence::library::{
    Arm, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO, Rank,
    Topic, V_PLACEBO, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout, Participants,
    Phase,
};
use crate::text::Text;

const CIDP: Topic = Topic::Of(Condition::Cidp);
const DOUBLE_BLIND: Design = Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind);
const METHYLPREDNISOLONE: Text = text!("メチルプレドニゾロン静注", "IV methylprednisolone");
const LOW: Text = Text::same("0.5 g/kg");
const MIDDLE: Text = Text::same("1.0 g/kg");
const HIGH: Text = Text::same("2.0 g/kg");
const TWO_THEN_ONE: &[Phase] = &[
    Phase::once(Course::total(2000)),
    Phase::open_ended(Course::total(1000), Interval::Weeks(3)),
];
const SIX_TIMES: &[Phase] = &[
    Phase::once(Course::total(2000)),
    Phase::every(Course::total(1000), Interval::Weeks(3), 6),
];

pub(in crate::evidence) const ICE_2008: Entry = Entry {
    citation: Fact::verified("Hughes et al. ICE. Lancet Neurol 2008;7:136-144", &[ICE]),
    pmid: Fact::verified(18_178_525, &[ICE]),
    doi: Fact::verified("10.1016/S1474-4422(07)70329-0", &[ICE]),
    design: Fact::verified(Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind), &[ICE]),
    population: Fact::verified(Text::same("CIDP"), &[ICE]),
    participants: Participants {
        entered: Fact::verified(117, &[ICE]),
        analysed: Fact::computed(117, &[ICE]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(TWO_THEN_ONE, &[ICE2, ICE3]),
    comparators: Fact::verified(&[Comparator::Albumin], &[ICE2]),
    result: Fact::verified(
        text!(
            "調整 INCAT が 1 点以上改善し 24 週まで保った例: 54%（32/59）対 21%（12/58）、差 33.5%（15.4〜51.7）、p=0.0002。",
            "Adjusted INCAT better by at least 1 point and kept to week 24: 54% (32/59) v 21% (12/58), difference 33.5% (15.4 to 51.7), p=0.0002.",
        ),
        &[ICE, ICE2],
    ),
    further: &[
        Fact::verified(
            text!(
                "反応に応じて切り替えるクロスオーバーで、期間は最長 24 週。",
                "A response-conditional crossover, up to 24 weeks.",
            ),
            &[ICE],
        ),
        Fact::verified(
            text!(
                "解析した反応例 30 例のうち、3 週までに改善したのは 14 例（47%）で、16 例（53%）は 2 回目の投与の後、6 週で初めて改善した。",
                "Of 30 responders analysed 14 (47%) first improved by week 3, and 16 (53%) only at week 6, after a second infusion.",
            ),
            &[ICE3],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[ICE]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2008, &[ICE]),
        registered: Fact::verified("NCT00220740", &[ICE2]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(
                    Given::IvigAs(text!(
                        "2 g/kg を 2〜4 日間で、次いで 1 g/kg を 1〜2 日間で 3 週ごと",
                        "2 g/kg over 2 to 4 days, then 1 g/kg over 1 to 2 days every 3 weeks",
                    )),
                    &[ICE2, ICE3],
                ),
                Fact::verified(59, &[ICE]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(text!("アルブミン", "Albumin")), &[ICE2]),
                Fact::verified(58, &[ICE]),
            ),
        ],
        primary: Fact::verified(
            text!(
                "調整 INCAT の 1 点以上の改善を 24 週まで保つ",
                "Adjusted INCAT better by at least 1 point, kept to week 24",
            ),
            &[ICE],
        ),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!("改善し 24 週まで保った例", "Better, kept to week 24"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::counts(32, 59, 12, 58), &[ICE, ICE2]),
                "0.0002",
            ),
            Estimate::new(
                Rank::Primary,
                text!("同、差（ポイント）", "The same, difference in points"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::difference("33.5", "15.4", "51.7"), &[ICE, ICE2]),
                "0.0002",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpIce2008, "ICE 2008", CIDP, Listing::Since)
};

pub(in crate::evidence) const IMC_2012: Entry = Entry {
    citation: Fact::secondary("Nobile-Orazio et al. IMC. Lancet Neurol 2012;11:493-502", &[IMC, IMC2]),
    doi: Fact::verified("10.1016/S1474-4422(12)70093-5", &[IMC2]),
    design: Fact::secondary(DOUBLE_BLIND, &[IMC, IMC2]),
    population: Fact::secondary(Text::same("CIDP"), &[IMC]),
    participants: Participants {
        entered: Fact::secondary(45, &[IMC, IMC2]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(
        &[Phase::every(Course::daily(500, 4, 2000), Interval::Months(1), 6)],
        &[IMC, IMC2],
    ),
    comparators: Fact::secondary(&[Comparator::Methylprednisolone], &[IMC, IMC2]),
    result: Fact::secondary(
        text!(
            "効果不足または不耐で中止: メチルプレドニゾロン 21 例中 11 例（52%）。IVIG 群の数と p 値は未確認。",
            "Stopped for inefficacy or intolerance: 11 of 21 (52%) on methylprednisolone; the count on IVIG and the p value are not verified.",
        ),
        &[IMC, IMC2],
    ),
    further: &[Fact::secondary(
        text!(
            "中止後の追跡は JNNP 2015（PMID 25246645）。",
            "Follow-up after stopping: JNNP 2015 (PMID 25246645).",
        ),
        &[IMC],
    )],
    detail: Detail {
        listing: Listing::Since,
        year: Fact::secondary(2012, &[IMC, IMC2]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::secondary(
                    Given::Ivig(&[Phase::every(
                        Course::daily(500, 4, 2000),
                        Interval::Months(1),
                        6,
                    )]),
                    &[IMC, IMC2],
                ),
                Fact::secondary(24, &[IMC2]),
            ),
            Arm::new(
                METHYLPREDNISOLONE,
                Fact::secondary(
                    Given::Other(text!(
                        "0.5 g/日 × 4 日間を月 1 回、6 か月",
                        "0.5 g a day for 4 days each month, 6 months",
                    )),
                    &[IMC, IMC2],
                ),
                Fact::secondary(21, &[IMC2]),
            ),
        ],
        primary: Fact::secondary(
            text!("効果不足または不耐による中止", "Stopped for inefficacy or intolerance"),
            &[IMC, IMC2],
        ),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpImc2012, "IMC 2012", CIDP, Listing::Since)
};

pub(in crate::evidence) const PRIMA_2013: Entry = Entry {
    citation: Fact::verified("Léger et al. PRIMA. J Peripher Nerv Syst 2013;18:130-140", &[PRIMA]),
    pmid: Fact::verified(23_781_960, &[PRIMA]),
    doi: Fact::verified("10.1111/jns5.12017", &[PRIMA]),
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[PRIMA]),
    population: Fact::verified(Text::same("CIDP"), &[PRIMA]),
    participants: Participants {
        entered: Fact::verified(28, &[PRIMA]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::total(2000)),
            Phase::every(Course::total(1000), Interval::Weeks(3), 7),
        ],
        &[PRIMA],
    ),
    comparators: Fact::verified(&[Comparator::Nothing], &[PRIMA]),
    result: Fact::verified(
        text!(
            "反応例 60.7%（42.4〜76.4）。既治療 76.9%、未治療 46.7%。",
            "Responders 60.7% (42.4 to 76.4); pretreated 76.9%, naive 46.7%.",
        ),
        &[PRIMA],
    ),
    further: &[Fact::verified(
        text!("Privigen 2 g/kg の後、1 g/kg を 3 週ごとに最多 7 回。", "Privigen 2 g/kg, then up to 7 times 1 g/kg every 3 weeks."),
        &[PRIMA],
    )],
    direction: Fact::verified(Direction::UncontrolledPositive, &[PRIMA]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2013, &[PRIMA]),
        adverse: &[Fact::verified(text!("重篤な溶血 2 件。", "Two serious haemolyses."), &[PRIMA])],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpPrima2013, "PRIMA 2013", CIDP, Listing::Since)
};

pub(in crate::evidence) const KUWABARA_2017: Entry = Entry {
    citation: Fact::verified(
        "Kuwabara et al. J Neurol Neurosurg Psychiatry 2017;88:832-838",
        &[KUWA],
    ),
    pmid: Fact::verified(28_768_822, &[KUWA]),
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[KUWA]),
    population: Fact::verified(text!("CIDP、日本", "CIDP, Japan"), &[KUWA]),
    participants: Participants {
        entered: Fact::verified(49, &[KUWA]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::daily(400, 5, 2000)),
            Phase::open_ended(Course::total(1000), Interval::Weeks(3)),
        ],
        &[KUWA],
    ),
    comparators: Fact::verified(&[Comparator::Nothing], &[KUWA]),
    result: Fact::verified(
        text!(
            "28 週の反応例 77.6%（63〜88）。52 週までの再発は 38 例中 4 例（10.5%）。",
            "Responders at week 28: 77.6% (63 to 88); relapse by week 52 in 4 of 38 (10.5%).",
        ),
        &[KUWA],
    ),
    direction: Fact::verified(Direction::UncontrolledPositive, &[KUWA]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2017, &[KUWA]),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpKuwabara2017, "Kuwabara 2017", CIDP, Listing::Since)
};

pub(in crate::evidence) const DRIP_2020: Entry = Entry {
    citation: Fact::verified("Kuitwaard et al. DRIP. Eur J Neurol 2020", &[DRIP]),
    design: Fact::verified(Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind), &[DRIP]),
    population: Fact::verified(
        text!("IVIG 維持療法中の CIDP", "CIDP on IVIG maintenance"),
        &[DRIP],
    ),
    participants: Participants {
        entered: Fact::verified(25, &[DRIP]),
        analysed: Fact::verified(22, &[DRIP, DRIP2]),
        completed: Fact::computed(22, &[DRIP, DRIP2]),
    },
    comparators: Fact::verified(&[Comparator::OtherSchedule], &[DRIP]),
    result: Fact::verified(
        text!(
            "半量を半分の間隔で投与しても、握力に差はなかった（係数 −2.71、−5.4〜0.01）。",
            "Half the dose at half the interval: no difference in grip (coefficient −2.71, −5.4 to 0.01).",
        ),
        &[DRIP, DRIP2],
    ),
    further: &[Fact::verified(
        text!("副次評価項目にも副作用にも差はなかった。", "No difference in any secondary outcome or in side effects."),
        &[DRIP, DRIP2],
    )],
    direction: Fact::verified(Direction::DosesNotDifferent, &[DRIP]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2020, &[DRIP]),
        arms: &[
            Arm::new(
                text!("半量・半分の間隔", "Half dose, half interval"),
                Fact::verified(
                    Given::IvigAs(text!("ふだんの半量を半分の間隔で", "Half the usual dose at half the interval")),
                    &[DRIP],
                ),
                Fact::unverified(),
            ),
            Arm::new(
                text!("ふだんの用法", "Usual schedule"),
                Fact::verified(
                    Given::IvigAs(text!("ふだんの用量と間隔", "The usual dose and interval")),
                    &[DRIP],
                ),
                Fact::unverified(),
            ),
        ],
        primary: Fact::verified(text!("握力", "Grip"), &[DRIP]),
        estimates: &[Estimate::new(
            Rank::Primary,
            text!("握力（係数、符号の向きは未確認）", "Grip (coefficient; its sign is not explained)"),
            (
                text!("半量・半分の間隔", "Half dose, half interval"),
                text!("ふだんの用法", "Usual schedule"),
            ),
            Wanted::More,
            Fact::verified(Measure::difference("-2.71", "-5.4", "0.01"), &[DRIP, DRIP2]),
            "",
        )],
        adverse: &[Fact::verified(text!("副作用に差なし。", "No difference in side effects."), &[DRIP, DRIP2])],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpDrip2020, "DRIP 2020", CIDP, Listing::Since)
};

pub(in crate::evidence) const IOC_2022: Entry = Entry {
    citation: Fact::verified("Adrichem et al. IOC. Brain 2022", &[IOC]),
    design: Fact::verified(DOUBLE_BLIND, &[IOC]),
    population: Fact::verified(
        text!("IVIG で安定した CIDP の中止試験", "CIDP stable on IVIG: a withdrawal trial"),
        &[IOC],
    ),
    participants: Participants {
        entered: Fact::verified(60, &[IOC]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Placebo], &[IOC]),
    result: Fact::verified(
        text!(
            "I-RODS の変化の差 −0.47（−1.24〜0.31）、限界 −0.65。中止の非劣性は示されなかった。",
            "Difference in I-RODS change −0.47 (−1.24 to 0.31), margin −0.65: stopping was not shown to be non-inferior.",
        ),
        &[IOC],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[IOC]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2022, &[IOC]),
        arms: &[
            Arm::new(
                text!("IVIG 継続", "IVIG continued"),
                Fact::verified(Given::IvigAs(text!("ふだんの用法", "The usual schedule")), &[IOC]),
                Fact::verified(31, &[IOC]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(PLACEBO), &[IOC]),
                Fact::verified(29, &[IOC]),
            ),
        ],
        primary: Fact::verified(text!("I-RODS の変化", "Change in I-RODS"), &[IOC]),
        estimates: &[Estimate::new(
            Rank::Primary,
            text!(
                "I-RODS の変化の差（中止と継続、非劣性の限界 −0.65）",
                "Difference in I-RODS change (stopping and going on; margin −0.65)",
            ),
            (PLACEBO, text!("IVIG 継続", "IVIG continued")),
            Wanted::More,
            Fact::verified(Measure::difference("-0.47", "-1.24", "0.31"), &[IOC]),
            "",
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpIoc2022, "IOC 2022", CIDP, Listing::Since)
};

const fn procid(name: Text, per_course: u32, patients: u16) -> Arm {
    let schedule: &'static [Phase] = match per_course {
        500 => &[
            Phase::once(Course::total(2000)),
            Phase::open_ended(Course::total(500), Interval::Weeks(3)),
        ],
        1000 => TWO_THEN_ONE,
        _ => &[
            Phase::once(Course::total(2000)),
            Phase::open_ended(Course::total(2000), Interval::Weeks(3)),
        ],
    };
    Arm::new(
        name,
        Fact::verified(Given::Ivig(schedule), &[PROCID]),
        Fact::verified(patients, &[PROCID]),
    )
}

pub(in crate::evidence) const PROCID_2022: Entry = Entry {
    citation: Fact::verified("Cornblath et al. ProCID. Brain 2022;145:887-896", &[PROCID]),
    pmid: Fact::verified(35_038_723, &[PROCID]),
    doi: Fact::verified("10.1093/brain/awab422", &[PROCID]),
    design: Fact::verified(DOUBLE_BLIND, &[PROCID]),
    population: Fact::verified(
        text!(
            "IVIG またはステロイド治療中の CIDP を、減量で悪化させてから割り付けた（139 例中 121 例はステロイド治療中）",
            "CIDP on IVIG or steroid, made to worsen first (121 of 139 had been on steroid)",
        ),
        &[PROCID],
    ),
    participants: Participants {
        entered: Fact::verified(142, &[PROCID]),
        analysed: Fact::verified(139, &[PROCID]),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::LowerDose], &[PROCID]),
    result: Fact::verified(
        text!(
            "反応例: 0.5 g/kg 65%（22/34、48〜79）、1.0 g/kg 80%（55/69、69〜88）、2.0 g/kg 92%（33/36、78〜97）。有意差は 0.5 と 2.0 の間だけ。",
            "Responders: 0.5 g/kg 65% (22/34; 48 to 79), 1.0 g/kg 80% (55/69; 69 to 88), 2.0 g/kg 92% (33/36; 78 to 97); only 0.5 and 2.0 differed.",
        ),
        &[PROCID],
    ),
    direction: Fact::inferred(Direction::Mixed, &[PROCID]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2022, &[PROCID]),
        registered: Fact::verified("NCT02638207", &[PROCID]),
        arms: &[
            procid(HIGH, 2000, 36),
            procid(MIDDLE, 1000, 69),
            procid(LOW, 500, 34),
        ],
        primary: Fact::verified(text!("反応例", "Responders"), &[PROCID]),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!("反応例（有意差あり）", "Responders (different)"),
                (HIGH, LOW),
                Wanted::More,
                Fact::verified(Measure::counts(33, 36, 22, 34), &[PROCID]),
                "",
            ),
            Estimate::new(
                Rank::Primary,
                text!("反応例（有意差なし）", "Responders (not different)"),
                (MIDDLE, LOW),
                Wanted::More,
                Fact::verified(Measure::counts(55, 69, 22, 34), &[PROCID]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("反応例（有意差なし）", "Responders (not different)"),
                (HIGH, MIDDLE),
                Wanted::More,
                Fact::verified(Measure::counts(33, 36, 55, 69), &[PROCID]),
                "",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpProcid2022, "ProCID 2022", CIDP, Listing::Since)
};

pub(in crate::evidence) const OPTIC_TRIAL: Entry = Entry {
    citation: Fact::secondary(
        "OPTIC (Eftimov group). Protocol: DOI 10.1186/s13063-021-05083-1",
        &[OPTIC],
    ),
    design: Fact::verified(DOUBLE_BLIND, &[OPTIC]),
    population: Fact::verified(Text::same("CIDP"), &[OPTIC]),
    participants: Participants {
        entered: Fact::verified(77, &[OPTIC]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(SIX_TIMES, &[OPTIC]),
    comparators: Fact::verified(&[Comparator::MethylprednisoloneAddOn], &[OPTIC]),
    result: Fact::verified(
        text!(
            "1 年の寛解: 併用 38%、IVIG とプラセボ 28%、差 10%（−11〜31）、p=0.47。",
            "Remission at 1 year: 38% with methylprednisolone, 28% with placebo, difference 10% (−11 to 31), p=0.47.",
        ),
        &[OPTIC],
    ),
    further: &[Fact::verified(
        text!(
            "予定 96 例のうち 77 例で早期に中止。18 週までの改善は同じ割合、副次尺度の改善は併用で大きかった。",
            "Stopped early at 77 of 96. The same share improved by week 18; gains on secondary scales were larger with methylprednisolone.",
        ),
        &[OPTIC],
    )],
    direction: Fact::verified(Direction::AddOnNoBenefit, &[OPTIC]),
    detail: Detail {
        listing: Listing::Since,
        registered: Fact::verified("ISRCTN15893334", &[OPTIC]),
        arms: &[
            Arm::new(
                text!("メチルプレドニゾロン併用", "With methylprednisolone"),
                Fact::verified(
                    Given::IvigWith(
                        SIX_TIMES,
                        text!("メチルプレドニゾロン 1 g を 3 週ごとに静注", "Methylprednisolone 1 g IV every 3 weeks"),
                    ),
                    &[OPTIC],
                ),
                Fact::verified(37, &[OPTIC]),
            ),
            Arm::new(
                text!("プラセボ併用", "With placebo"),
                Fact::verified(Given::IvigWith(SIX_TIMES, PLACEBO), &[OPTIC]),
                Fact::verified(40, &[OPTIC]),
            ),
        ],
        primary: Fact::verified(text!("1 年の寛解", "Remission at 1 year"), &[OPTIC]),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!("1 年の寛解", "Remission at 1 year"),
                (
                    text!("メチルプレドニゾロン併用", "With methylprednisolone"),
                    text!("プラセボ併用", "With placebo"),
                ),
                Wanted::More,
                Fact::verified(Measure::shares("38", "28"), &[OPTIC]),
                "0.47",
            ),
            Estimate::new(
                Rank::Primary,
                text!("同、差（ポイント）", "The same, difference in points"),
                (
                    text!("メチルプレドニゾロン併用", "With methylprednisolone"),
                    text!("プラセボ併用", "With placebo"),
                ),
                Wanted::More,
                Fact::verified(Measure::difference("10", "-11", "31"), &[OPTIC]),
                "0.47",
            ),
        ],
        adverse: &[Fact::verified(
            text!("血栓塞栓症: 併用 4 件、プラセボ 0 件。", "Thromboembolic events: 4 with methylprednisolone, 0 with placebo."),
            &[OPTIC],
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpOptic, "OPTIC", CIDP, Listing::Since)
};

pub(in crate::evidence) const COCHRANE_2024: Entry = Entry {
    citation: Fact::verified("Cochrane review CD001797.pub4, update of 2024", &[COCHCIDP]),
    design: Fact::verified(Design::new(Layout::Review, Blinding::NotStated), &[COCHCIDP]),
    population: Fact::verified(
        text!("無作為化試験 9 件、うちプラセボ対照 5 件（235 例）", "9 randomised trials, 5 of them against placebo (235 patients)"),
        &[COCHCIDP],
    ),
    participants: Participants {
        entered: Fact::verified(372, &[COCHCIDP]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    result: Fact::unverified(),
    detail: Detail {
        listing: Listing::SystematicReview,
        year: Fact::verified(2024, &[COCHCIDP]),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpCochrane2024, "Cochrane 2024 (CIDP)", CIDP, Listing::SystematicReview)
};
