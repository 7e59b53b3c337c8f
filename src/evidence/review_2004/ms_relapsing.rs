//! Relapsing multiple sclerosis, as of 2004.

use crate::evidence::Source::{Review, S51, S52, S53, S54, S55, S57, S58, S96, S120, S130};
use crate::evidence::{
    Blinding, Claim, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Line, Mention, OpenQuestion, Participants, Phase, Position, Study, StudyId,
};

/// Review, section on multiple sclerosis.
pub const POSITION: Position = Position {
    condition: Condition::MsRelapsing,
    line: Fact::review_only(Line::Unresolved),
    summary: Fact::review_only(text!(
        "対照試験では再発性の多発性硬化症に有益であったが、有効性は確立していない。大規模な対照試験が進行中である。",
        "Controlled trials favoured IVIG in relapsing multiple sclerosis, but its efficacy is not established. A large controlled trial is under way.",
    )),
    regimens: &[],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "0.15〜0.2 g/kg を月1回、2 年間: 年間再発率は IVIG 0.52、プラセボ 1.26（p=0.0037）、EDSS の変化は −0.23 対 +0.12（p=0.008）であった。",
                    "0.15 to 0.2 g/kg once a month for 2 years: the yearly relapse rate was 0.52 with IVIG and 1.26 with placebo (p=0.0037), the change in EDSS −0.23 v +0.12 (p=0.008).",
                ),
                &[S51, S52],
            ),
            &[StudyId::MsFazekas1997],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "0.4 g/kg/日を 5 日間、その後 0.4 g/kg を 2 か月ごとに 2 年間（40 例）: 年間増悪率は IVIG で 1.85 から 2 年目 0.42 に、プラセボで 1.55 から 1.4 になった（p=0.0006）。",
                    "0.4 g/kg a day for 5 days, then 0.4 g/kg every 2 months for 2 years (40 patients): the yearly exacerbation rate went from 1.85 to 0.42 in year 2 with IVIG, and from 1.55 to 1.4 with placebo (p=0.0006).",
                ),
                &[S53],
            ),
            &[StudyId::MsAchiron1998],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "0.2 または 0.4 g/kg を月1回、12 か月（49 例）: 年間再発率は 0.88 と 0.86、プラセボ 1.24 で、2 つの用量は同等であった。",
                    "0.2 or 0.4 g/kg once a month for 12 months (49 patients): the yearly relapse rate was 0.88 and 0.86, with placebo 1.24; the two doses were alike.",
                ),
                &[S54],
            ),
            &[StudyId::MsLewanska2002],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "1 g/kg/日を 2 日間、4 週ごと（26 例、クロスオーバー）: MRI の造影病変がプラセボに比べ約 60% 減った。",
                    "1 g/kg a day for 2 days every 4 weeks (26 patients, crossover): gadolinium-enhancing lesions on MRI were about 60% fewer than with placebo.",
                ),
                &[S55, S58],
            ),
            &[StudyId::MsSorensen1998],
        ),
    ],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::computed(
                text!(
                    "4 試験の月あたりの用量は、0.15〜0.2 g/kg から 2 g/kg まで約 10 倍の開きがある。どの用量がよいかは決まらない。",
                    "The monthly dose in the four trials ran from 0.15 to 0.2 g/kg up to 2 g/kg, a tenfold range. They do not settle a dose.",
                ),
                &[S51, S53, S54, S55],
            ),
            &[
                StudyId::MsFazekas1997,
                StudyId::MsAchiron1998,
                StudyId::MsLewanska2002,
                StudyId::MsSorensen1998,
            ],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "Achiron 1998 では MRI の病変スコアに差がなかった。",
                    "In Achiron 1998 the MRI lesion score did not differ.",
                ),
                &[S53],
            ),
            &[StudyId::MsAchiron1998],
        ),
        Claim::new(
            Fact::inferred(
                text!(
                    "総説の和訳は試験名を挙げず、文献 72 と 73 としてまとめて引く。その 2 編は、ここに挙げた 4 試験のうちのどれかと考えられる。",
                    "The review, in translation, names no trial and cites them together as references 72 and 73. These are probably two of the four trials listed here.",
                ),
                &[Review],
            ),
            &[],
        ),
    ],
    open_questions: &[OpenQuestion::RelapsingMs, OpenQuestion::OptimalDose],
};

/// Austrian trial of a low monthly dose.
pub const FAZEKAS_1997: Study = Study {
    id: StudyId::MsFazekas1997,
    short: "Fazekas 1997",
    citation: Fact::verified(
        "Fazekas F, et al; Austrian Immunoglobulin in MS Study Group. Lancet 1997;349(9052):589-593",
        &[S51],
    ),
    pmid: Fact::verified(9_057_729, &[S51]),
    doi: Fact::verified("10.1016/s0140-6736(96)09377-4", &[S51]),
    condition: Condition::MsRelapsing,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S51, S120],
    ),
    population: Fact::verified(
        text!(
            "再発寛解型多発性硬化症（多施設）",
            "Relapsing–remitting multiple sclerosis, several centres",
        ),
        &[S51],
    ),
    participants: Participants {
        entered: Fact::verified(150, &[S52, S120]),
        analysed: Fact::secondary(148, &[S55, S96]),
        completed: Fact::unverified(),
    },
    // A range of doses, which no single course can hold: it stands under the further facts.
    regimen: Fact::unverified(),
    comparators: Fact::verified(&[Comparator::Placebo], &[S51]),
    result: Fact::verified(
        text!(
            "EDSS の変化: IVIG −0.23（SD 0.89）、プラセボ +0.12（1.07）、p=0.008。改善・不変・悪化は 31%・51%・16% 対 14%・63%・23%（p=0.041）。",
            "Change in EDSS: −0.23 (SD 0.89) with IVIG, +0.12 (1.07) with placebo, p=0.008. Better, stable and worse: 31%, 51% and 16% v 14%, 63% and 23% (p=0.041).",
        ),
        &[S51, S52],
    ),
    further: &[
        Fact::verified(
            text!(
                "投与: 0.15〜0.2 g/kg を月1回、2 年間。",
                "Given: 0.15 to 0.2 g/kg once a month for 2 years.",
            ),
            &[S51, S52],
        ),
        Fact::verified(
            text!(
                "年間再発率 0.52 対 1.26（p=0.0037）。再発のなかった例 53% 対 36%（p=0.03）。",
                "Yearly relapse rate 0.52 v 1.26 (p=0.0037). Free of relapse: 53% v 36% (p=0.03).",
            ),
            &[S51, S52],
        ),
        Fact::verified(
            text!(
                "243 例をスクリーニングし 150 例を無作為化した。プラセボ群の 2 例が治療開始前に離脱し、治療を受けたのは 148 例（75 対 73）である。",
                "243 were screened and 150 randomised; 2 of the placebo group left before treatment began, so 148 were treated (75 v 73).",
            ),
            &[S120],
        ),
        Fact::verified(
            text!("有害事象 4% 対 5%。", "Adverse events: 4% v 5%."),
            &[S51, S52],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S51, S52]),
    mention: Mention::Damaged,
};

/// Israeli trial with a loading course.
pub const ACHIRON_1998: Study = Study {
    id: StudyId::MsAchiron1998,
    short: "Achiron 1998",
    citation: Fact::verified("Achiron A, et al. Neurology 1998;50(2):398-402", &[S53]),
    pmid: Fact::verified(9_484_361, &[S53]),
    doi: Fact::unverified(),
    condition: Condition::MsRelapsing,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S53],
    ),
    population: Fact::verified(
        text!(
            "再発寛解型多発性硬化症",
            "Relapsing–remitting multiple sclerosis",
        ),
        &[S53],
    ),
    participants: Participants {
        entered: Fact::verified(40, &[S53]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::daily(400, 5, 2000)),
            Phase::open_ended(Course::daily(400, 1, 400), Interval::Months(2)),
        ],
        &[S53],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[S53]),
    result: Fact::verified(
        text!(
            "年間増悪率: IVIG（20 例）は 1.85 から 1 年目 0.75、2 年目 0.42、プラセボ（20 例）は 1.55 から 1.8、1.4（p=0.0006）。",
            "Yearly exacerbation rate: from 1.85 to 0.75 in year 1 and 0.42 in year 2 with IVIG (20 patients), from 1.55 to 1.8 and 1.4 with placebo (20 patients), p=0.0006.",
        ),
        &[S53],
    ),
    further: &[
        Fact::verified(
            text!(
                "2 か月ごとの 0.4 g/kg は 2 年間続けた。",
                "The 0.4 g/kg every 2 months went on for 2 years.",
            ),
            &[S53],
        ),
        Fact::verified(
            text!(
                "増悪のなかった例: 6 例対 0 例。初回増悪までの日数の中央値: 233 日対 82 日（p=0.003）。",
                "Free of exacerbation: 6 v 0 patients. Median days to the first exacerbation: 233 v 82 (p=0.003).",
            ),
            &[S53],
        ),
        Fact::verified(
            text!(
                "EDSS の変化 −0.3 対 +0.15。MRI の病変スコアに差はなかった。",
                "Change in EDSS: −0.3 v +0.15. The MRI lesion score did not differ.",
            ),
            &[S53],
        ),
        Fact::verified(
            text!(
                "副作用は両群合わせて 630 回の投与のうち 19 回（3.0%）。",
                "Side effects in 19 of 630 infusions (3.0%), both groups together.",
            ),
            &[S53],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S53]),
    mention: Mention::Damaged,
};

/// Danish crossover trial with MRI.
pub const SORENSEN_1998: Study = Study {
    id: StudyId::MsSorensen1998,
    short: "Sørensen 1998",
    citation: Fact::unverified(),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::MsRelapsing,
    design: Fact::secondary(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S55, S57, S58],
    ),
    population: Fact::secondary(
        text!("再発性の多発性硬化症", "Relapsing multiple sclerosis"),
        &[S55, S58],
    ),
    participants: Participants {
        entered: Fact::secondary(26, &[S55, S58]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(
        &[Phase::every(
            Course::daily(1000, 2, 2000),
            Interval::Weeks(4),
            6,
        )],
        &[S55, S58],
    ),
    comparators: Fact::secondary(&[Comparator::Placebo], &[S55, S58]),
    result: Fact::secondary(
        text!(
            "MRI のガドリニウム造影病変が約 60% 減少し、有意であった。",
            "Gadolinium-enhancing lesions on MRI were cut by about 60%, a significant difference.",
        ),
        &[S55, S57, S58],
    ),
    further: &[
        Fact::verified(
            text!(
                "予備報告（Mult Scler 1997;3(2):145-148）は 25 例、完了 17 例。",
                "The preliminary report (Mult Scler 1997;3(2):145-148) had 25 patients, 17 of whom completed.",
            ),
            &[S130],
        ),
        Fact::verified(
            text!(
                "予備報告の 17 例で、増悪のなかった例は IVIG 期 11 例、プラセボ期 6 例（P=0.05）。増悪の総数は 11 回対 15 回で有意差なし。",
                "In the 17 of the preliminary report, 11 were free of exacerbation on IVIG and 6 on placebo (P=0.05); exacerbations in all: 11 v 15, not significant.",
            ),
            &[S130],
        ),
    ],
    direction: Fact::secondary(Direction::Superior, &[S55, S58]),
    mention: Mention::Damaged,
};

/// Polish trial of two monthly doses.
pub const LEWANSKA_2002: Study = Study {
    id: StudyId::MsLewanska2002,
    short: "Lewańska 2002",
    citation: Fact::verified(
        "Lewańska M, Siger-Zajdel M, Selmaj K. Eur J Neurol 2002;9(6)",
        &[S54],
    ),
    pmid: Fact::unverified(),
    doi: Fact::verified("10.1046/j.1468-1331.2002.00500.x", &[S54]),
    condition: Condition::MsRelapsing,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S54],
    ),
    population: Fact::verified(
        text!(
            "再発寛解型多発性硬化症",
            "Relapsing–remitting multiple sclerosis",
        ),
        &[S54],
    ),
    participants: Participants {
        entered: Fact::verified(49, &[S54]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[Phase::every(Course::total(400), Interval::Months(1), 12)],
        &[S54],
    ),
    comparators: Fact::verified(&[Comparator::Placebo, Comparator::LowerDose], &[S54]),
    result: Fact::verified(
        text!(
            "年間再発率: 0.2 g/kg 群 0.88、0.4 g/kg 群 0.86、プラセボ群 1.24。EDSS の変化: −0.029、−0.066、+0.29（P=0.0117）。",
            "Yearly relapse rate: 0.88 on 0.2 g/kg, 0.86 on 0.4 g/kg, 1.24 on placebo. Change in EDSS: −0.029, −0.066 and +0.29 (P=0.0117).",
        ),
        &[S54],
    ),
    further: &[
        Fact::verified(
            text!(
                "3 群（17 例、15 例、17 例）で、0.2 または 0.4 g/kg かプラセボを月1回、12 か月投与した。0.2 g/kg は 0.4 g/kg と同等に有効であった。",
                "Three arms (17, 15 and 17 patients) had 0.2 or 0.4 g/kg or placebo once a month for 12 months. 0.2 g/kg was as effective as 0.4 g/kg.",
            ),
            &[S54],
        ),
        Fact::verified(
            text!(
                "T2 病変容積の変化: 0.2 g/kg 群 +3.6%、0.4 g/kg 群 −3.95%、プラセボ群 +13.56%。",
                "Change in T2 lesion volume: +3.6% on 0.2 g/kg, −3.95% on 0.4 g/kg, +13.56% on placebo.",
            ),
            &[S54],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S54, S96]),
    mention: Mention::Damaged,
};
