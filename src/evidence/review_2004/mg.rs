//! Myasthenia gravis, as of 2004.

use crate::evidence::Source::{Review, S35, S36, S37, S38, S39, S40, S105, S129};
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Layout,
    Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance, Study,
    StudyId,
};

/// Review, abstract and section on myasthenia gravis.
pub const POSITION: Position = Position {
    condition: Condition::Mg,
    line: Fact::review_only(Line::SecondLine),
    summary: Fact::review_only(text!(
        "IVIG は第二選択である。治療困難例、クリーゼ、他の薬で抑えられない重い筋力低下、胸腺摘除術の前に、血漿交換の代わりに用いる。",
        "IVIG is second line: in difficult cases, in crisis, in severe weakness that other drugs do not control, and before thymectomy, in place of plasma exchange.",
    )),
    regimens: &[
        Regimen {
            key: "mg-0.4x5",
            purpose: Purpose::Treatment,
            schedule: Fact::review_only(Phase::once(Course::daily(400, 5, 2000))),
            studies: &[StudyId::MgGajdos1997],
        },
        Regimen {
            key: "mg-0.4x3",
            purpose: Purpose::Treatment,
            schedule: Fact::review_only(Phase::once(Course::daily(400, 3, 1200))),
            studies: &[StudyId::MgGajdos1997],
        },
        Regimen {
            key: "mg-1x1",
            purpose: Purpose::Treatment,
            schedule: Fact::verified(Phase::once(Course::daily(1000, 1, 1000)), &[S36, S129]),
            studies: &[StudyId::MgGajdos2005],
        },
        Regimen {
            key: "mg-1x2",
            purpose: Purpose::Treatment,
            schedule: Fact::verified(Phase::once(Course::daily(1000, 2, 2000)), &[S36, S129]),
            studies: &[StudyId::MgGajdos2005],
        },
    ],
    grounds: &[
        Claim::new(
            Fact::secondary(
                text!(
                    "増悪した 87 例で、15 日目の筋力スコアは IVIG と血漿交換の間に差がなかった（平均差 −1、95%CI −7.72〜5.72）。",
                    "In 87 patients with an exacerbation the muscle score at day 15 did not differ between IVIG and plasma exchange (mean difference −1, 95% CI −7.72 to 5.72).",
                ),
                &[S35],
            ),
            &[StudyId::MgGajdos1997],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "増悪した 173 例で、1コース 2 g/kg と 1 g/kg の間に、2 週後の改善の有意差はなかった（差 3.84、95%CI −1.03〜8.71、P=0.12）。",
                    "In 173 patients with an exacerbation 2 g/kg and 1 g/kg a course did not differ significantly in improvement at 2 weeks (difference 3.84, 95% CI −1.03 to 8.71, P=0.12).",
                ),
                &[S36, S129],
            ),
            &[StudyId::MgGajdos2005],
        ),
    ],
    combinations: &[Combination {
        with: text!("血漿交換", "Plasma exchange"),
        stance: Stance::InsteadOf,
        note: Fact::review_only(text!(
            "IVIG は血漿交換の代わりに用いる。両者を重ねた成績は挙げられていない。",
            "IVIG is used in place of plasma exchange; no results of giving both are named.",
        )),
        studies: &[StudyId::MgGajdos1997],
    }],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "プラセボ対照試験は 15 例で早期に中止され、有意差は示されなかった。症例数が少なく、効果の有無を判断できない。",
                    "The placebo-controlled trial was stopped early at 15 patients and showed no significant difference; it is too small to tell whether IVIG works.",
                ),
                &[S38],
            ),
            &[StudyId::MgWolfe2002],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "血漿交換との比較試験は割り付けが隠されない非盲検の試験で、バイアスのリスクが高いと評価されている。",
                    "The trial against plasma exchange was open, its allocation not concealed, and is rated at high risk of bias.",
                ),
                &[S35, S105],
            ),
            &[StudyId::MgGajdos1997],
        ),
        Claim::new(
            Fact::review_only(text!(
                "治療困難例と胸腺摘除術の前は抄録だけに、クリーゼと重い筋力低下は本文だけに挙げられており、ここでは両方を合わせた。胸腺摘除術の前の根拠となる試験は示されていない。",
                "Difficult cases and use before thymectomy stand in the abstract only, crisis and severe weakness in the body only; both lists are joined here. No trial is named for use before thymectomy.",
            )),
            &[],
        ),
        Claim::new(
            Fact::inferred(
                text!(
                    "和訳の「行うべき」は、すべての例に勧める意味ではなく、これらの状況に限る意味と解した。",
                    "The translation's \"should be given\" is read as \"reserved for these situations\", not as advice for every patient.",
                ),
                &[Review],
            ),
            &[],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "用量を比べた 173 例の試験の論文は、総説より後の 2005 年 11 月に出版された。",
                    "The paper of the 173-patient dose trial appeared in November 2005, after the review.",
                ),
                &[S36],
            ),
            &[StudyId::MgGajdos2005],
        ),
    ],
    open_questions: &[OpenQuestion::MgMoreTrials, OpenQuestion::OptimalDose],
};

/// Trial against plasma exchange in exacerbations.
pub const GAJDOS_1997: Study = Study {
    id: StudyId::MgGajdos1997,
    short: "Gajdos 1997",
    citation: Fact::secondary(
        "Gajdos P, Chevret S, Clair B, Tranchant C, Chastang C; Myasthenia Gravis Clinical Study Group. Clinical trial of plasma exchange and high-dose intravenous immunoglobulin in myasthenia gravis. Ann Neurol 1997;41:789-796",
        &[S37],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Mg,
    design: Fact::secondary(
        Design::new(Layout::RandomisedParallel, Blinding::Open),
        &[S35, S105],
    ),
    population: Fact::secondary(
        text!("増悪した重症筋無力症", "Exacerbation of myasthenia gravis"),
        &[S35, S40],
    ),
    participants: Participants {
        entered: Fact::secondary(87, &[S35, S40]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::review_only(&[Phase::once(Course::daily(400, 5, 2000))]),
    comparators: Fact::secondary(&[Comparator::PlasmaExchange], &[S35, S40]),
    result: Fact::secondary(
        text!(
            "15 日目の筋無力症筋力スコア: 血漿交換と差なし（平均差 −1、95%CI −7.72〜5.72）。",
            "Myasthenic muscle score at day 15: no difference from plasma exchange (mean difference −1, 95% CI −7.72 to 5.72).",
        ),
        &[S35],
    ),
    further: &[
        Fact::review_only(text!(
            "IVIG は 0.4 g/kg/日を 3 日間（合計 1.2 g/kg）または 5 日間（合計 2 g/kg）。3 日間のほうがわずかに優れていたとされるが、数値は見つかっていない。",
            "IVIG was 0.4 g/kg a day for 3 days (1.2 g/kg in total) or 5 days (2 g/kg in total). The 3 days are said to have been slightly better; no numbers were found.",
        )),
        Fact::inferred(
            text!(
                "和訳では IVIG が「3コース」とも読めるが、「3」は血漿交換の回数で、IVIG は 1コースであったと考えられる。原典の抄録は見つかっていない。",
                "The translation can be read as three courses of IVIG. The three are most likely the plasma exchanges, and IVIG was one course; the abstract itself was not found.",
            ),
            &[Review],
        ),
        Fact::review_only(text!(
            "抗アセチルコリン受容体抗体価はいずれの群でも低下した。和訳は「3 分の 2 まで」とも「3 分の 2 だけ」とも読めるため、低下の程度は採らない。",
            "Antibodies to the acetylcholine receptor fell in every group. The translation can mean to two thirds or by two thirds, so the size of the fall is not held.",
        )),
        Fact::secondary(
            text!(
                "割り付けは隠されず、バイアスのリスクが高いと評価されている。",
                "Allocation was not concealed; rated at high risk of bias.",
            ),
            &[S35, S105],
        ),
    ],
    direction: Fact::secondary(Direction::EquivalentToActive, &[S35]),
    mention: Mention::Damaged,
};

/// Crossover against plasma exchange in stable disease.
pub const RONAGER_2001: Study = Study {
    id: StudyId::MgRonager2001,
    short: "Rønager 2001",
    citation: Fact::verified(
        "Rønager J et al. Immunoglobulin treatment versus plasma exchange in patients with chronic moderate to severe myasthenia gravis. Artif Organs 2001;25(12):967-973",
        &[S39],
    ),
    pmid: Fact::verified(11_843_764, &[S39]),
    doi: Fact::verified("10.1046/j.1525-1594.2001.06717.x", &[S39]),
    condition: Condition::Mg,
    design: Fact::verified(
        Design::new(Layout::ControlledCrossover, Blinding::NotStated),
        &[S39],
    ),
    population: Fact::verified(
        text!(
            "中等症から重症の全身型重症筋無力症、12 か月以上免疫抑制療法中、安定期",
            "Generalised moderate to severe myasthenia gravis, on immunosuppression for at least 12 months, stable phase",
        ),
        &[S39],
    ),
    participants: Participants {
        entered: Fact::verified(12, &[S39]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::unverified(),
    comparators: Fact::verified(&[Comparator::PlasmaExchange], &[S39]),
    result: Fact::verified(
        text!(
            "定量的 MG 臨床スコア: 1 週後も 4 週後も IVIG と血漿交換の間に有意差なし。",
            "Quantified MG clinical score: no significant difference between IVIG and plasma exchange at 1 or 4 weeks.",
        ),
        &[S39],
    ),
    further: &[Fact::verified(
        text!(
            "治療前と比べた有意な改善は、1 週後では血漿交換だけに、4 週後では両方にみられた。",
            "Against baseline, only plasma exchange had improved significantly at 1 week; both had at 4 weeks.",
        ),
        &[S39],
    )],
    direction: Fact::verified(Direction::EquivalentToActive, &[S39]),
    mention: Mention::Absent,
};

/// Placebo-controlled trial, stopped early.
pub const WOLFE_2002: Study = Study {
    id: StudyId::MgWolfe2002,
    short: "Wolfe 2002",
    citation: Fact::verified(
        "Wolfe GI, Barohn RJ, et al. Randomized, controlled trial of intravenous immunoglobulin in myasthenia gravis. Muscle Nerve 2002;26(4):549-552",
        &[S38],
    ),
    pmid: Fact::verified(12_362_423, &[S38]),
    doi: Fact::verified("10.1002/mus.10224", &[S38]),
    condition: Condition::Mg,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S38],
    ),
    population: Fact::secondary(
        text!(
            "軽症または中等症の重症筋無力症",
            "Mild or moderate myasthenia gravis",
        ),
        &[S40],
    ),
    participants: Participants {
        entered: Fact::verified(15, &[S38]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::total(2000)),
            Phase::once(Course::total(1000)),
        ],
        &[S38],
    ),
    comparators: Fact::verified(&[Comparator::Albumin], &[S38]),
    result: Fact::verified(
        text!(
            "42 日目の定量的 MG スコアの変化: IVIG 6 例とプラセボ 9 例の間に有意差なし。",
            "Change in quantitative MG score at day 42: no significant difference between 6 patients on IVIG and 9 on placebo.",
        ),
        &[S38],
    ),
    further: &[
        Fact::verified(
            text!(
                "初回コースは 2 g/kg、その 3 週後のコースは 1 g/kg であった。",
                "The first course was 2 g/kg, the course after 3 weeks 1 g/kg.",
            ),
            &[S38],
        ),
        Fact::verified(
            text!(
                "IVIG 製剤の不足により早期に中止された。副次評価項目にも有意差はなく、その後 6 週間の非盲検期に改善の傾向があった。",
                "Stopped early because IVIG was in short supply. Secondary outcomes did not differ significantly either; a later open phase of 6 weeks showed positive trends.",
            ),
            &[S38],
        ),
    ],
    direction: Fact::verified(Direction::NoSignificantDifference, &[S38]),
    mention: Mention::Absent,
};

/// Trial of 2 against 1 g/kg a course in exacerbations.
pub const GAJDOS_2005: Study = Study {
    id: StudyId::MgGajdos2005,
    short: "Gajdos 2005",
    citation: Fact::verified(
        "Gajdos P et al. Treatment of myasthenia gravis exacerbation with intravenous immunoglobulin: a randomized double-blind clinical trial. Arch Neurol 2005;62(11):1689-1693",
        &[S36],
    ),
    pmid: Fact::verified(16_286_541, &[S36]),
    doi: Fact::verified("10.1001/archneur.62.11.1689", &[S36]),
    condition: Condition::Mg,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S36, S129],
    ),
    population: Fact::verified(
        text!(
            "急性に増悪した重症筋無力症、15〜85 歳",
            "Acute exacerbation of myasthenia gravis, aged 15 to 85 years",
        ),
        &[S36, S129],
    ),
    participants: Participants {
        entered: Fact::verified(173, &[S36, S129]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(1000, 2, 2000))], &[S36, S129]),
    comparators: Fact::verified(&[Comparator::LowerDose], &[S36, S129]),
    result: Fact::verified(
        text!(
            "2 週後の筋無力症筋力スコアの改善: 1コース 2 g/kg で 19.33（95%CI 15.82〜22.85）、1 g/kg で 15.49（95%CI 12.09〜18.9）、差 3.84（95%CI −1.03〜8.71）、P=0.12。",
            "Improvement in myasthenic muscular score at 2 weeks: 19.33 (95% CI 15.82 to 22.85) with 2 g/kg a course, 15.49 (95% CI 12.09 to 18.9) with 1 g/kg a course, difference 3.84 (95% CI −1.03 to 8.71), P=0.12.",
        ),
        &[S36, S129],
    ),
    further: &[
        Fact::verified(
            text!(
                "高用量群は 1 g/kg/日を連続 2 日間（合計 2 g/kg）、低用量群は 1 日目に 1 g/kg、2 日目にプラセボであった。和訳は 2 g/kg/日を 2 日間とも読めるが、誤りである。",
                "The higher dose was 1 g/kg a day on two consecutive days (2 g/kg in total); the lower dose was 1 g/kg on day 1 and placebo on day 2. The translation can be misread as 2 g/kg a day for 2 days.",
            ),
            &[S36],
        ),
        Fact::verified(
            text!(
                "試験は 1996 年 11 月から 2002 年 10 月に行われ、論文は総説より後の 2005 年 11 月に出版された。総説がどの形で引用したかは分かっていない。",
                "The trial ran from November 1996 to October 2002 and was published in November 2005, after the review; in which form the review cited it is not known.",
            ),
            &[S36],
        ),
    ],
    direction: Fact::verified(Direction::DosesNotDifferent, &[S36, S129]),
    mention: Mention::Damaged,
};
