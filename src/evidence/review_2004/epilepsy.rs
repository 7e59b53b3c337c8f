//! West and Lennox-Gastaut syndromes, as of 2004.

use crate::evidence::Source::{Review, S65, S66, S67, S68};
use crate::evidence::{
    Blinding, Claim, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Study, StudyId,
};

/// Review, section on epilepsy.
pub const POSITION: Position = Position {
    condition: Condition::Epilepsy,
    line: Fact::review_only(Line::UncontrolledOnly),
    summary: Fact::review_only(text!(
        "主にウエスト症候群とレノックス・ガストー症候群の小児難治性てんかんに用いられ、有望な結果が報告されている。",
        "IVIG has been used in refractory childhood epilepsy, mainly West and Lennox–Gastaut syndromes, with promising results.",
    )),
    regimens: &[Regimen {
        key: "epilepsy-0.4x5",
        purpose: Purpose::Treatment,
        schedule: Fact::verified(Phase::once(Course::daily(400, 5, 2000)), &[S65]),
        studies: &[StudyId::EpVanEngelen1994],
    }],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "二重盲検試験（難治性てんかん 61 例）では、全体で有意差はなかった（P=0.095）。用量との関係もなかった（P=0.31）。",
                    "In the double-blind trial (61 patients with refractory epilepsy) the difference was not significant over all patients (P=0.095), and there was no relation to dose (P=0.31).",
                ),
                &[S68],
            ),
            &[StudyId::EpVanRijckevorsel1994],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "29 研究の総説では、小児 373 例（主にウエスト症候群とレノックス・ガストー症候群）のうち 174 例が反応した。これらの研究に対照はない。",
                    "In a review of 29 studies 174 of 373 children, treated mainly for West or Lennox–Gastaut syndrome, responded; those studies had no controls.",
                ),
                &[S67],
            ),
            &[StudyId::EpDuse1996],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "上乗せの予備研究（ウエスト症候群 3 例、レノックス・ガストー症候群 12 例、対照なし）では、発作が平均 70%、脳波上の放電が平均 40% 減った。",
                    "In an add-on pilot without controls (3 with West, 12 with Lennox–Gastaut syndrome) seizures fell by 70% and EEG discharges by 40% on average.",
                ),
                &[S65],
            ),
            &[StudyId::EpVanEngelen1994],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "プラセボを対照とした単盲検試験（レノックス・ガストー症候群 10 例）では、発作が明らかに減ったのは 2 例であった。",
                    "In a single-blind, placebo-controlled trial (10 children with Lennox–Gastaut syndrome) seizures fell markedly in 2.",
                ),
                &[S66],
            ),
            &[StudyId::EpIllum1990],
        ),
    ],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "二重盲検試験の部分てんかんでは反応例が IVIG 19 例、プラセボ 2 例であった（P=0.041）。これはサブグループの結果で、ウエスト症候群やレノックス・ガストー症候群のものではない。",
                    "In the partial epilepsy of the double-blind trial 19 responded on IVIG and 2 on placebo (P=0.041). This is a subgroup, and not West or Lennox–Gastaut syndrome.",
                ),
                &[S68],
            ),
            &[StudyId::EpVanRijckevorsel1994],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "予備研究では、5 日間のあと同じ 1 回量 0.4 g/kg を 2 週ごとに 3 か月続けた。いずれも他の治療への上乗せである。",
                    "In the pilot the same dose, 0.4 g/kg on one day, was given every 2 weeks for 3 months after the 5 days, all on top of other treatment.",
                ),
                &[S65],
            ),
            &[StudyId::EpVanEngelen1994],
        ),
        Claim::new(
            Fact::inferred(
                text!(
                    "総説の和訳は試験名を挙げず「有望」とだけ述べる。対照のない報告であることと、二重盲検試験で有意差がなかったことには触れていない。",
                    "The review, in translation, names no trial and only says \"promising\". It mentions neither that the reports had no controls nor that the double-blind trial was not significant.",
                ),
                &[Review, S67, S68],
            ),
            &[StudyId::EpDuse1996, StudyId::EpVanRijckevorsel1994],
        ),
    ],
    open_questions: &[OpenQuestion::OptimalDose],
};

/// Single-blind trial in Lennox-Gastaut syndrome.
pub const ILLUM_1990: Study = Study {
    id: StudyId::EpIllum1990,
    short: "Illum 1990",
    citation: Fact::verified(
        "Illum, et al. Intravenous immunoglobulin: a single-blind trial in children with Lennox-Gastaut syndrome. Neuropediatrics 1990;21(2):87-90",
        &[S66],
    ),
    pmid: Fact::verified(2_193_242, &[S66]),
    doi: Fact::verified("10.1055/s-2008-1071468", &[S66]),
    condition: Condition::Epilepsy,
    design: Fact::verified(
        Design::new(Layout::ControlledCrossover, Blinding::SingleBlind),
        &[S66],
    ),
    population: Fact::verified(
        text!(
            "抗てんかん薬で不十分なレノックス・ガストー症候群の小児",
            "Children with Lennox–Gastaut syndrome not controlled by antiseizure drugs",
        ),
        &[S66],
    ),
    participants: Participants {
        entered: Fact::verified(10, &[S66]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[Phase::every(
            Course::daily(400, 1, 400),
            Interval::Weeks(2),
            2,
        )],
        &[S66],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[S66]),
    result: Fact::verified(
        text!(
            "10 例中 2 例で発作が明らかに減った（42〜100%）。8 例には直後の変化がなかった。",
            "Seizures fell markedly (42% to 100%) in 2 of 10; 8 showed no immediate change.",
        ),
        &[S66],
    ),
    further: &[Fact::verified(
        text!(
            "他の抗てんかん薬への上乗せである。",
            "Given on top of other antiseizure drugs.",
        ),
        &[S66],
    )],
    direction: Fact::verified(Direction::BenefitNotSignificant, &[S66]),
    mention: Mention::Absent,
};

/// Dutch add-on pilot.
pub const VAN_ENGELEN_1994: Study = Study {
    id: StudyId::EpVanEngelen1994,
    short: "van Engelen 1994",
    citation: Fact::verified(
        "van Engelen, et al. High-dose intravenous immunoglobulin treatment in cryptogenic West and Lennox-Gastaut syndrome; an add-on study. Eur J Pediatr 1994;153(10):762-769",
        &[S65],
    ),
    pmid: Fact::verified(7_813_537, &[S65]),
    doi: Fact::verified("10.1007/BF01954498", &[S65]),
    condition: Condition::Epilepsy,
    design: Fact::verified(
        Design::new(Layout::Uncontrolled, Blinding::NotStated),
        &[S65],
    ),
    population: Fact::verified(
        text!(
            "難治の潜因性ウエスト症候群（3 例）とレノックス・ガストー症候群（12 例）の小児",
            "Children with intractable cryptogenic West (3) or Lennox–Gastaut syndrome (12)",
        ),
        &[S65],
    ),
    participants: Participants {
        entered: Fact::verified(15, &[S65]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::daily(400, 5, 2000)),
            Phase::open_ended(Course::daily(400, 1, 400), Interval::Weeks(2)),
        ],
        &[S65],
    ),
    comparators: Fact::verified(&[Comparator::Nothing], &[S65]),
    result: Fact::verified(
        text!(
            "発作が平均 70%、脳波上の放電が平均 40% 減った。",
            "Seizures fell by 70% and EEG discharges by 40% on average.",
        ),
        &[S65],
    ),
    further: &[Fact::verified(
        text!(
            "2 週ごとの投与は 3 か月続けた。他の治療への上乗せである。",
            "The infusions every 2 weeks went on for 3 months, all on top of other treatment.",
        ),
        &[S65],
    )],
    direction: Fact::verified(Direction::UncontrolledPositive, &[S65]),
    mention: Mention::Absent,
};

/// Double-blind, dose-finding trial in refractory epilepsy.
pub const VAN_RIJCKEVORSEL_1994: Study = Study {
    id: StudyId::EpVanRijckevorsel1994,
    // Year and volume could not be verified and stay out.
    short: "van Rijckevorsel",
    citation: Fact::verified(
        "van Rijckevorsel, et al. Treatment of refractory epilepsy with intravenous immunoglobulins. Results of the first double-blind/dose finding clinical study. Int J Clin Lab Res",
        &[S68],
    ),
    pmid: Fact::unverified(),
    doi: Fact::verified("10.1007/BF02592447", &[S68]),
    condition: Condition::Epilepsy,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S68],
    ),
    population: Fact::verified(
        text!(
            "難治性てんかん（部分てんかん 46 例を含む）",
            "Refractory epilepsy, 46 of them with partial epilepsy",
        ),
        &[S68],
    ),
    participants: Participants {
        entered: Fact::verified(61, &[S68]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    // Three doses at uneven intervals: they stand under the further facts.
    regimen: Fact::unverified(),
    comparators: Fact::verified(&[Comparator::Placebo, Comparator::LowerDose], &[S68]),
    result: Fact::verified(
        text!(
            "全体では IVIG に有利な傾向にとどまり、有意差はなかった（P=0.095）。用量との関係もなかった（P=0.31）。",
            "Over all patients a trend in favour of IVIG, not significant (P=0.095); no relation to dose (P=0.31).",
        ),
        &[S68],
    ),
    further: &[
        Fact::verified(
            text!(
                "投与: 1 回 0.1、0.25、0.4 g/kg（14、14、15 例）またはプラセボ（18 例）を、6 週間に 7 回。",
                "Given: 0.1, 0.25 or 0.4 g/kg an infusion (14, 14 and 15 patients) or placebo (18), 7 infusions over 6 weeks.",
            ),
            &[S68],
        ),
        Fact::verified(
            text!(
                "部分てんかんのサブグループ: 反応例は IVIG 19 例、プラセボ 2 例（P=0.041）。",
                "Subgroup with partial epilepsy: 19 responded on IVIG, 2 on placebo (P=0.041).",
            ),
            &[S68],
        ),
    ],
    direction: Fact::verified(Direction::BenefitNotSignificant, &[S68]),
    mention: Mention::Absent,
};

/// Review of the series in children.
pub const DUSE_1996: Study = Study {
    id: StudyId::EpDuse1996,
    short: "Duse 1996",
    citation: Fact::verified(
        "Duse, et al. Clin Exp Immunol 1996;104 Suppl 1:71-76",
        &[S67],
    ),
    pmid: Fact::verified(8_625_548, &[S67]),
    doi: Fact::unverified(),
    condition: Condition::Epilepsy,
    design: Fact::verified(Design::new(Layout::Review, Blinding::NotStated), &[S67]),
    population: Fact::verified(
        text!(
            "小児のてんかん（主にウエスト症候群とレノックス・ガストー症候群）、29 研究",
            "Children with epilepsy, mainly West and Lennox–Gastaut syndromes; 29 studies",
        ),
        &[S67],
    ),
    participants: Participants {
        entered: Fact::verified(373, &[S67]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::unverified(),
    comparators: Fact::verified(&[Comparator::Nothing], &[S67]),
    result: Fact::verified(
        text!(
            "373 例中 174 例が反応した。",
            "174 of 373 children responded.",
        ),
        &[S67],
    ),
    further: &[
        Fact::computed(
            text!(
                "反応した割合は 174/373 で 46.6% である。",
                "The share that responded is 174/373, 46.6%.",
            ),
            &[S67],
        ),
        Fact::verified(
            text!(
                "多くの報告では反応率は 30〜50% であった。",
                "In most reports 30% to 50% responded.",
            ),
            &[S67],
        ),
        Fact::verified(
            text!(
                "症例集積に対照はない。取り上げられた二重盲検試験 1 件では有意差がなかった。",
                "The series had no controls. The one double-blind trial it covers was not significant.",
            ),
            &[S67],
        ),
    ],
    direction: Fact::verified(Direction::UncontrolledPositive, &[S67]),
    mention: Mention::Absent,
};
