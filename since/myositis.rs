//! Dermatomyositis, polymyositis, inclusion body myositis; stiff-person syndrome; since 2004.

use crate::evidence::Source::{
    BOSE, LIM, MIYA, MIYA2, PROD1, PROD2, PROD3, PROD4, PRODSF, PRODSK, S49, S134, YI,
};
use crate::evidence::library::{
    Arm, DAYS_5, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO, Rank, Subgroup,
    Topic, V_PLACEBO, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout, Participants,
    Phase,
};

const DM: Topic = Topic::Of(Condition::Dm);
const SPS: Topic = Topic::Of(Condition::Sps);
const FOUR_WEEKLY: &[Phase] = &[Phase::open_ended(Course::total(2000), Interval::Weeks(4))];
const UNCONTROLLED: Design = Design::new(Layout::Uncontrolled, Blinding::Open);

pub(in crate::evidence) const PRODERM_2022: Entry = Entry {
    citation: Fact::verified("Aggarwal et al. ProDERM. N Engl J Med 2022;387:1264-1278", &[PROD2]),
    pmid: Fact::verified(36_198_179, &[PROD2]),
    doi: Fact::verified("10.1056/NEJMoa2117912", &[PROD2]),
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[PROD1, PROD2],
    ),
    population: Fact::verified(text!("成人の皮膚筋炎", "Adults with dermatomyositis"), &[PROD1, PROD2]),
    participants: Participants {
        entered: Fact::verified(95, &[PROD1, PROD2]),
        analysed: Fact::computed(95, &[PROD1, PROD2]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(FOUR_WEEKLY, &[PROD1, PROD2]),
    comparators: Fact::verified(&[Comparator::Placebo], &[PROD1, PROD2]),
    result: Fact::verified(
        text!(
            "16 週で悪化なく TIS 20 以上: 78.7%（37/47）対 43.8%（21/48）、差 34.97%（16.70〜53.24）、p=0.0008。",
            "TIS of at least 20 at week 16 without deterioration: 78.7% (37/47) v 43.8% (21/48), difference 34.97% (16.70 to 53.24), p=0.0008.",
        ),
        &[PROD1, PROD2, PROD3, PROD4],
    ),
    further: &[
        Fact::verified(
            text!(
                "中等度以上の改善 68.1% 対 22.9%、著明な改善 31.9% 対 8.3%、平均 TIS 48.4 対 21.6。",
                "At least moderate 68.1% v 22.9%; major 31.9% v 8.3%; mean TIS 48.4 v 21.6.",
            ),
            &[PROD1, PROD2, PROD3, PROD4],
        ),
        Fact::verified(
            text!("皮膚（CDASI-A）: −9.36 対 −1.16。", "Skin (CDASI-A): −9.36 v −1.16."),
            &[PRODSK],
        ),
        Fact::verified(
            text!("16 週の後、24 週は非盲検で続けた。", "After the 16 weeks an open phase of 24 weeks followed."),
            &[PROD1, PROD2],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[PROD1, PROD2]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2022, &[PROD2]),
        registered: Fact::verified("NCT02728752", &[PROD2]),
        arms: &[
            Arm::new(
                IVIG,
                Fact::verified(Given::Ivig(FOUR_WEEKLY), &[PROD1, PROD2]),
                Fact::verified(47, &[PROD1, PROD2]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(PLACEBO), &[PROD1, PROD2]),
                Fact::verified(48, &[PROD1, PROD2]),
            ),
        ],
        primary: Fact::verified(
            text!("16 週で悪化なく TIS 20 以上", "TIS of at least 20 at week 16 without deterioration"),
            &[PROD1, PROD2],
        ),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!("16 週の反応例（TIS 20 以上）", "Responders at week 16 (TIS at least 20)"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::counts(37, 47, 21, 48), &[PROD1, PROD2, PROD3, PROD4]),
                "0.0008",
            ),
            Estimate::new(
                Rank::Primary,
                text!("同、差（ポイント）", "The same, difference in points"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::difference("34.97", "16.70", "53.24"), &[PROD1, PROD2]),
                "0.0008",
            ),
            Estimate::new(
                Rank::Other,
                text!("中等度以上の改善", "At least moderate improvement"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::shares("68.1", "22.9"), &[PROD1, PROD2]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("著明な改善", "Major improvement"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::shares("31.9", "8.3"), &[PROD1, PROD2]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("平均 TIS", "Mean TIS"),
                V_PLACEBO,
                Wanted::More,
                Fact::verified(Measure::values("48.4", "21.6"), &[PROD1, PROD2]),
                "",
            ),
            Estimate::new(
                Rank::Other,
                text!("CDASI-A の変化", "Change in CDASI-A"),
                V_PLACEBO,
                Wanted::Less,
                Fact::verified(Measure::values("-9.36", "-1.16"), &[PRODSK]),
                "",
            ),
        ],
        adverse: &[Fact::verified(
            text!(
                "664 回の投与で、6 例に 8 件の血栓塞栓症。うち 5 例の 6 件は関連あり、またはおそらくありとされた（次の安全性の論文）。",
                "8 thromboembolic events in 6 patients over 664 cycles; 6 events in 5 of them possibly or probably related (the paper on its safety).",
            ),
            &[PRODSF],
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::DmProderm2022, "ProDERM 2022", DM, Listing::Since)
};

pub(in crate::evidence) const PRODERM_SAFETY_2024: Entry = Entry {
    citation: Fact::verified("ProDERM, safety. Arthritis Res Ther 2024;26:27", &[PRODSF]),
    pmid: Fact::verified(38_233_885, &[PRODSF]),
    doi: Fact::verified("10.1186/s13075-023-03232-2", &[PRODSF]),
    design: Fact::verified(UNCONTROLLED, &[PRODSF]),
    population: Fact::verified(
        text!("ProDERM で IVIG を受けた例、664 回の投与", "Those given IVIG in ProDERM, 664 cycles"),
        &[PRODSF],
    ),
    result: Fact::verified(
        text!(
            "6 例に 8 件の血栓塞栓症、うち 5 例の 6 件は関連が疑われた。これらの例は開始時の危険因子が 2.4〜15.2 倍多かった。",
            "8 thromboembolic events in 6 patients, 6 of them in 5 patients thought related; these had 2.4 to 15.2 times more risk factors at baseline.",
        ),
        &[PRODSF],
    ),
    further: &[Fact::verified(
        text!(
            "速度を落とすと発生率が下がり、1 g/kg では 0 件。溶血も死亡もなかった。",
            "Slowing the infusion lowered the rate, with 0 events at 1 g/kg; no haemolytic reaction, no death.",
        ),
        &[PRODSF],
    )],
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2024, &[PRODSF]),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::DmProdermSafety2024, "ProDERM safety 2024", DM, Listing::Since)
};

pub(in crate::evidence) const LIM_2021: Entry = Entry {
    citation: Fact::verified("Lim et al. Rheumatology 2021;60:1784-1792", &[LIM]),
    pmid: Fact::verified(33_099_648, &[LIM]),
    design: Fact::verified(UNCONTROLLED, &[LIM]),
    population: Fact::verified(
        text!("IVIG 単独を初回治療とした筋炎", "Myositis, IVIG alone as the first treatment"),
        &[LIM],
    ),
    participants: Participants {
        entered: Fact::verified(20, &[LIM]),
        analysed: Fact::verified(19, &[LIM]),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[LIM]),
    result: Fact::verified(
        text!("9 週で中等度以上の反応: 19 例中 8 例（42%）。", "At least moderate response at 9 weeks: 8 of 19 (42%)."),
        &[LIM],
    ),
    direction: Fact::verified(Direction::UncontrolledPositive, &[LIM]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2021, &[LIM]),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::DmLim2021, "Lim 2021", DM, Listing::Since)
};

pub(in crate::evidence) const MIYASAKA_2012: Entry = Entry {
    citation: Fact::verified("Miyasaka et al. Mod Rheumatol 2012;22:382-393", &[MIYA]),
    pmid: Fact::verified(21_971_943, &[MIYA]),
    doi: Fact::verified("10.1007/s10165-011-0534-4", &[MIYA]),
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[MIYA, MIYA2],
    ),
    population: Fact::verified(
        text!(
            "ステロイド抵抗性を 6 週間の観察で確かめた PM 16 例と DM 10 例、47 施設",
            "16 with PM and 10 with DM, resistance to steroids confirmed over 6 weeks, 47 centres",
        ),
        &[MIYA, MIYA2],
    ),
    participants: Participants {
        entered: Fact::verified(26, &[MIYA]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(DAYS_5, &[MIYA]),
    comparators: Fact::verified(&[Comparator::Placebo], &[MIYA]),
    result: Fact::verified(
        text!(
            "8 週の筋力スコアは IVIG 群でもプラセボ群でも改善し、群間差はなかった。",
            "Muscle score at 8 weeks better with IVIG but also with placebo; no difference between groups.",
        ),
        &[MIYA, MIYA2],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[MIYA, MIYA2]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2012, &[MIYA]),
        registered: Fact::verified("NCT00335985", &[MIYA2]),
        primary: Fact::verified(text!("8 週の筋力スコア", "Muscle score at 8 weeks"), &[MIYA2]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::PmMiyasaka2012,
        "Miyasaka 2012",
        Topic::Of(Condition::Pm),
        Listing::Since,
    )
};

pub(in crate::evidence) const COCHRANE_IBM: Entry = Entry {
    citation: Fact::verified("Cochrane review CD001555.pub5, 2015", &[S49]),
    design: Fact::verified(Design::new(Layout::Review, Blinding::NotStated), &[S49]),
    population: Fact::verified(
        text!("全治療の 10 試験 249 例、うち IVIG は 3 試験 78 例", "10 trials of any treatment with 249 patients; 3 of IVIG with 78"),
        &[S49],
    ),
    participants: Participants {
        entered: Fact::verified(249, &[S49]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    result: Fact::verified(
        text!("IVIG の試験は統合できず、利益は示されなかった。", "The trials of IVIG could not be pooled; no benefit shown."),
        &[S49],
    ),
    detail: Detail {
        listing: Listing::SystematicReview,
        year: Fact::verified(2015, &[S49]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::IbmCochrane2015,
        "Cochrane 2015 (IBM)",
        Topic::Of(Condition::Ibm),
        Listing::SystematicReview,
    )
};

pub(in crate::evidence) const OSLO: Entry = Entry {
    citation: Fact::verified("Oslo series of inclusion body myositis, retrospective", &[S134]),
    pmid: Fact::verified(22_935_197, &[S134]),
    design: Fact::verified(Design::new(Layout::Observational, Blinding::Open), &[S134]),
    population: Fact::verified(text!("IVIG を受けた IBM 16 例と対照 6 例", "16 with IBM on IVIG, 6 controls"), &[S134]),
    participants: Participants {
        entered: Fact::computed(22, &[S134]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[S134]),
    result: Fact::verified(
        text!(
            "嚥下の改善を述べたのは IVIG の 3 例、対照の 0 例。効果は続かなかった。",
            "Better swallowing reported by 3 on IVIG and by 0 controls; not lasting.",
        ),
        &[S134],
    ),
    direction: Fact::inferred(Direction::BenefitNotSignificant, &[S134]),
    detail: Detail {
        listing: Listing::Since,
        estimates: &[Estimate::new(
            Rank::Other,
            text!("嚥下の改善", "Better swallowing"),
            (IVIG, text!("対照", "Controls")),
            Wanted::More,
            Fact::verified(Measure::counts(3, 16, 0, 6), &[S134]),
            "",
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::IbmOslo, "Oslo series", Topic::Of(Condition::Ibm), Listing::Since)
};

pub(in crate::evidence) const YI_2022: Entry = Entry {
    citation: Fact::verified("Yi et al. Neurol Neuroimmunol Neuroinflamm 2022;9:e200011", &[YI]),
    doi: Fact::verified("10.1212/NXI.0000000000200011", &[YI]),
    design: Fact::verified(UNCONTROLLED, &[YI]),
    population: Fact::verified(
        text!("スティッフパーソン症候群（32 例は GAD 抗体陽性）、毎月の IVIG", "Stiff-person syndrome (32 GAD-positive) on monthly IVIG"),
        &[YI],
    ),
    participants: Participants {
        entered: Fact::verified(36, &[YI]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[YI]),
    result: Fact::verified(
        text!(
            "意味のある反応 24 例（67%）、中央値 40 か月。",
            "Meaningful response in 24 (67%), over a median of 40 months.",
        ),
        &[YI],
    ),
    further: &[
        Fact::verified(
            text!(
                "反応した例のうち 25% は利益を保ち（中央値 40 か月）、29.1% は 39 か月の間に失った。",
                "Of those who responded 25% kept the benefit (median 40 months) and 29.1% lost it over 39 months.",
            ),
            &[YI],
        ),
        Fact::verified(
            text!("3 か月で反応のない 12 例は、その後も反応しなかった。", "The 12 with no response in 3 months never responded."),
            &[YI],
        ),
    ],
    direction: Fact::verified(Direction::UncontrolledPositive, &[YI]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2022, &[YI]),
        subgroups: &[Subgroup::new(
            text!("3 か月で反応のない 12 例", "The 12 without a response in 3 months"),
            Fact::verified(Direction::UncontrolledNegative, &[YI]),
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::SpsYi2022, "Yi 2022", SPS, Listing::Since)
};

pub(in crate::evidence) const BOSE_2021: Entry = Entry {
    citation: Fact::verified("Bose et al, 2021", &[BOSE]),
    doi: Fact::verified("10.1002/mdc3.13261", &[BOSE]),
    design: Fact::inferred(UNCONTROLLED, &[BOSE]),
    population: Fact::verified(text!("スティッフパーソン症候群", "Stiff-person syndrome"), &[BOSE]),
    participants: Participants {
        entered: Fact::verified(23, &[BOSE]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::inferred(&[Comparator::Nothing], &[BOSE]),
    result: Fact::verified(
        text!("mRS と生活の質が改善し、5 年保たれた。", "mRS and quality of life better, kept for 5 years."),
        &[BOSE],
    ),
    direction: Fact::inferred(Direction::UncontrolledPositive, &[BOSE]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2021, &[BOSE]),
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::SpsBose2021, "Bose 2021", SPS, Listing::Since)
};
