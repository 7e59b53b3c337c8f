//! Stiff-person syndrome, as of 2004.

use crate::evidence::Source::S50;
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Interval,
    Layout, Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance,
    Study, StudyId,
};

/// Review, section on other autoimmune neurological diseases.
pub const POSITION: Position = Position {
    condition: Condition::Sps,
    line: Fact::review_only(Line::SecondLine),
    summary: Fact::review_only(text!(
        "IVIG は第二選択で、ジアゼパムなどの GABA 作動薬で軽度から中等度にしか改善しない場合に、実質的な利益がある。",
        "IVIG is second line, of substantial benefit where GABA-enhancing drugs such as diazepam relieve only mildly to moderately.",
    )),
    regimens: &[Regimen {
        key: "sps-1x2-monthly",
        purpose: Purpose::Treatment,
        schedule: Fact::secondary(
            Phase::every(Course::daily(1000, 2, 2000), Interval::Months(1), 3),
            &[S50],
        ),
        studies: &[StudyId::SpsDalakas2001],
    }],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "16 例のプラセボ対照クロスオーバー試験で、筋硬直は IVIG を先に受けた群（P=0.02）でも、プラセボの後に受けた群（P=0.01）でも減った。群間差は P=0.01 であった。",
                    "In a placebo-controlled crossover trial of 16 patients stiffness fell in the group given IVIG first (P=0.02) and in the group given it after placebo (P=0.01); the difference between them was P=0.01.",
                ),
                &[S50],
            ),
            &[StudyId::SpsDalakas2001],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "16 例中 11 例が、より楽に、または介助なしで歩けるようになった。利益は 6 週から 1 年続いた。",
                    "11 of 16 walked more easily or without assistance. The benefit lasted 6 weeks to 1 year.",
                ),
                &[S50],
            ),
            &[StudyId::SpsDalakas2001],
        ),
    ],
    combinations: &[Combination {
        with: text!(
            "GABA 作動薬（ベンゾジアゼピン、バクロフェンなど）",
            "GABA-enhancing drugs (benzodiazepines, baclofen and others)",
        ),
        stance: Stance::Together,
        note: Fact::secondary(
            text!(
                "試験では、それまでの薬を変えずに IVIG を加えた（ベンゾジアゼピン 16 例、バクロフェン 6 例、ガバペンチン 3 例、バルプロ酸 1 例）。",
                "In the trial IVIG was added to unchanged drugs (benzodiazepines 16, baclofen 6, gabapentin 3, valproate 1).",
            ),
            &[S50],
        ),
        studies: &[StudyId::SpsDalakas2001],
    }],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "根拠は 16 例の試験 1 件のみで、全例が抗 GAD65 抗体陽性であった。",
                    "The evidence is one trial of 16 patients, all positive for anti-GAD65 antibodies.",
                ),
                &[S50],
            ),
            &[StudyId::SpsDalakas2001],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "和訳は患者が介助なしで歩けるようになったと読めるが、16 例中 11 例が「より楽に、または介助なしで」であり、全例でも、すべて介助なしでもない。",
                    "The translation reads as if patients came to walk unaided; it was 11 of 16, and \"more easily or without assistance\": not all of them, and not all unaided.",
                ),
                &[S50],
            ),
            &[StudyId::SpsDalakas2001],
        ),
    ],
    open_questions: &[
        OpenQuestion::InitialTherapy,
        OpenQuestion::MaintenanceDose,
        OpenQuestion::MaintenanceFrequency,
    ],
};

/// Placebo-controlled crossover trial.
pub const DALAKAS_2001: Study = Study {
    id: StudyId::SpsDalakas2001,
    short: "Dalakas 2001 (SPS)",
    citation: Fact::verified(
        "Dalakas MC, Fujii M, Li M, Lutfi B, Kyhos J, McElroy B. High-dose intravenous immune globulin for stiff-person syndrome. N Engl J Med 2001;345(26):1870-1876",
        &[S50],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Sps,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S50],
    ),
    population: Fact::verified(
        text!(
            "スティッフパーソン症候群、全例が抗 GAD65 抗体陽性",
            "Stiff-person syndrome, all positive for anti-GAD65 antibodies",
        ),
        &[S50],
    ),
    participants: Participants {
        entered: Fact::verified(16, &[S50]),
        analysed: Fact::secondary(14, &[S50]),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(
        &[Phase::every(
            Course::daily(1000, 2, 2000),
            Interval::Months(1),
            3,
        )],
        &[S50],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[S50]),
    result: Fact::verified(
        text!(
            "筋硬直分布指数は IVIG 先行群（P=0.02）でも、プラセボ先行群の IVIG 期（P=0.01）でも低下した。群間差は直接効果で P=0.01、持ち越しを含むモデルで P<0.001。刺激過敏性尺度の直接効果は P=0.03。",
            "The distribution-of-stiffness index fell in the group given IVIG first (P=0.02) and in the placebo-first group on IVIG (P=0.01). Difference between groups: P=0.01 (direct effect), P<0.001 (carryover model). Heightened-sensitivity scale, direct effect: P=0.03.",
        ),
        &[S50],
    ),
    further: &[
        Fact::verified(
            text!(
                "16 例中 11 例が、より楽に、または介助なしで歩けるようになり、転倒が減り、仕事や家事ができた。和訳は全例が介助なしで歩けたかのように読める。",
                "11 of 16 walked more easily or without assistance, fell less, and did work or household tasks. The translation reads as if all walked unaided.",
            ),
            &[S50],
        ),
        Fact::verified(
            text!(
                "利益は 6 週から 1 年続いた。抗 GAD65 抗体価は IVIG 後に低下し、プラセボ後には低下しなかった。",
                "The benefit lasted 6 weeks to 1 year. Anti-GAD65 titres fell after IVIG, not after placebo.",
            ),
            &[S50],
        ),
        Fact::verified(
            text!(
                "各治療は 3 か月で、間に 1 か月の休薬期間を置いた。",
                "Each treatment lasted 3 months, with a washout of 1 month between them.",
            ),
            &[S50],
        ),
        Fact::secondary(
            text!(
                "女性 9 例、男性 7 例、平均 46 歳。併用薬（ベンゾジアゼピン 16 例、バクロフェン 6 例、ガバペンチン 3 例、バルプロ酸 1 例）は変えなかった。",
                "9 women, 7 men, mean age 46 years. Other drugs (benzodiazepines 16, baclofen 6, gabapentin 3, valproate 1) were not changed.",
            ),
            &[S50],
        ),
        Fact::secondary(
            text!(
                "ある報告では評価できたのは 14 例。1 例は重い発疹で盲検が破れ、1 例は日ごとの変動のため評価できなかった。",
                "14 could be evaluated in one account: a severe rash broke the blinding in one, and one fluctuated too much from day to day.",
            ),
            &[S50],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S50]),
    mention: Mention::Damaged,
};
