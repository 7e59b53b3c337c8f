//! Multifocal motor neuropathy, as of 2004.

use crate::evidence::Source::{Review, S20, S23, S25, S26, S27, S28, S29, S102, S103, S104};
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Interval,
    Layout, Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance,
    Study, StudyId,
};

/// Review, section on multifocal motor neuropathy.
pub const POSITION: Position = Position {
    condition: Condition::Mmn,
    line: Fact::review_only(Line::FirstLine),
    summary: Fact::review_only(text!(
        "IVIG は第一選択の治療である。0.4 g/kg/日 × 5 日間で始め、1 回 0.4 g/kg の維持投与を続ける。副腎皮質ステロイドは無効で、悪化させることがある。",
        "IVIG is the treatment of choice: 0.4 g/kg a day for 5 days, then maintenance with infusions of 0.4 g/kg each. Corticosteroids do not help and may worsen it.",
    )),
    regimens: &[
        Regimen {
            key: "mmn-0.4x5",
            purpose: Purpose::Treatment,
            schedule: Fact::verified(Phase::once(Course::daily(400, 5, 2000)), &[S25, S28]),
            studies: &[
                StudyId::MmnFederico2000,
                StudyId::MmnVanDenBerg1995,
                StudyId::MmnAzulay1994,
                StudyId::MmnVanDenBergVos2002,
                StudyId::MmnVanDenBerg1998,
                StudyId::MmnDonaghy1994,
            ],
        },
        Regimen {
            key: "mmn-0.4-weekly",
            purpose: Purpose::Maintenance,
            schedule: Fact::verified(
                Phase::open_ended(Course::daily(400, 1, 400), Interval::Weeks(1)),
                &[S28],
            ),
            studies: &[StudyId::MmnVanDenBergVos2002],
        },
    ],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "伝導ブロックのある 16 例のクロスオーバー試験で、IVIG はプラセボより握力（p=0.0021）、神経学的障害スコア（p=0.038）、伝導ブロック（p=0.037）を有意に改善した。",
                    "In a crossover trial of 16 patients with conduction block IVIG was significantly better than placebo in grip (p=0.0021), neurological disability score (p=0.038) and conduction block (p=0.037).",
                ),
                &[S20, S25],
            ),
            &[StudyId::MmnFederico2000],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "4 か月後の反応例は IVIG 先行 9 例中 7 例、プラセボ先行 9 例中 2 例であった（P=0.03）。MRC スコアに有意差はなかった。",
                    "At month 4, 7 of 9 given IVIG first and 2 of 9 given placebo first had responded (P=0.03); the MRC score did not differ significantly.",
                ),
                &[S26],
            ),
            &[StudyId::MmnLeger2001],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "6 例のプラセボ対照試験で、5 例が IVIG で改善しプラセボでは改善しなかった。",
                    "In a placebo-controlled trial of 6 patients, 5 improved with IVIG and not with placebo.",
                ),
                &[S20],
            ),
            &[StudyId::MmnVanDenBerg1995],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "抗 GM1 抗体陽性の運動ニューロン症候群 12 例のプラセボ対照試験で、IVIG により筋力が改善した。",
                    "In a placebo-controlled trial of 12 patients with motor neuron syndromes and anti-GM1 antibodies, strength improved with IVIG.",
                ),
                &[S20],
            ),
            &[StudyId::MmnAzulay1994],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "維持療法を 4〜8 年続けた 11 例では、最終診察時の筋力は治療前より有意に良かったが、経過中にわずかながら有意に低下した。",
                    "In 11 patients on maintenance for 4 to 8 years strength at the last examination was significantly better than before treatment, though it fell slightly but significantly on the way.",
                ),
                &[S28],
            ),
            &[StudyId::MmnVanDenBergVos2002],
        ),
    ],
    combinations: &[Combination {
        with: text!("副腎皮質ステロイド", "Corticosteroids"),
        stance: Stance::Harmful,
        note: Fact::verified(
            text!(
                "純粋運動型の脱髄性ニューロパチー 4 例で、プレドニゾロン開始後 1 か月以内に筋力低下が進んだ。",
                "In 4 patients with pure motor demyelinating neuropathy weakness increased within a month of starting prednisolone.",
            ),
            &[S29],
        ),
        studies: &[StudyId::MmnDonaghy1994],
    }],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "維持療法中も緩徐に進行する。11 例で伝導ブロックは 6 区間で消え、8 区間に新たに現れた。改善を示す変化は 13 神経、悪化を示す変化は 14 神経にみられた。",
                    "It progresses slowly despite maintenance. In 11 patients conduction block vanished in 6 segments and appeared in 8; 13 nerves showed changes of improvement, 14 of worsening.",
                ),
                &[S28],
            ),
            &[StudyId::MmnVanDenBergVos2002],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "維持投与は週 1 回で始め、後に 1〜7 週に 1 回へ個別に調整された。和訳は「1年間は毎週1回」とするが、原典の抄録に 1 年の記載はない。",
                    "Maintenance began once a week and was later fitted to the patient, one infusion every 1 to 7 weeks. The translation says weekly \"for 1 year\"; the original abstract mentions no year.",
                ),
                &[S28],
            ),
            &[StudyId::MmnVanDenBergVos2002],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "プラセボ対照試験は 6〜19 例の小規模な 4 試験で、和訳からはすべて失われている。",
                    "The placebo-controlled trials are four small ones, of 6 to 19 patients; the translation has lost them all.",
                ),
                &[S20, S25, S26],
            ),
            &[
                StudyId::MmnFederico2000,
                StudyId::MmnLeger2001,
                StudyId::MmnVanDenBerg1995,
                StudyId::MmnAzulay1994,
            ],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "伝導ブロックのない例では結果が一致しない。MMN の臨床像をもつ 10 例では 4 例が反応し、抗 GM1 抗体高値の下位運動ニューロン疾患 5 例では 1 例が反応したが維持されなかった。いずれも非盲検研究である。",
                    "Without conduction block results disagree: of 10 patients with the picture of MMN 4 responded; of 5 with lower motor neuron disease and high anti-GM1 antibodies 1 did, and it did not last. Both studies were open.",
                ),
                &[S103, S104],
            ),
            &[],
        ),
    ],
    open_questions: &[
        OpenQuestion::MmnCriteria,
        OpenQuestion::MaintenanceDose,
        OpenQuestion::MaintenanceFrequency,
    ],
};

/// Crossover against placebo, motor syndromes with anti-GM1 antibodies.
pub const AZULAY_1994: Study = Study {
    id: StudyId::MmnAzulay1994,
    short: "Azulay 1994",
    citation: Fact::verified(
        "Azulay JP, Blin O, Pouget J, Boucraut J, Billé-Turc F, Carles G, Serratrice G. Intravenous immunoglobulin treatment in patients with motor neuron syndromes associated with anti-GM1 antibodies: a double-blind, placebo-controlled study. Neurology 1994;44(3 Pt 1):429-432",
        &[S23, S102],
    ),
    pmid: Fact::verified(8_145_910, &[S23]),
    doi: Fact::verified("10.1212/wnl.44.3_part_1.429", &[S102]),
    condition: Condition::Mmn,
    design: Fact::secondary(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S20],
    ),
    population: Fact::verified(
        text!(
            "抗 GM1 抗体を伴う運動ニューロン症候群",
            "Motor neuron syndromes associated with anti-GM1 antibodies",
        ),
        &[S23, S102],
    ),
    participants: Participants {
        entered: Fact::secondary(12, &[S20]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(&[Phase::once(Course::daily(400, 5, 2000))], &[S20]),
    comparators: Fact::secondary(&[Comparator::Placebo], &[S20]),
    result: Fact::secondary(
        text!(
            "IVIG により筋力が改善した（数値は見つかっていない）。",
            "Muscle strength improved with IVIG (no numbers found).",
        ),
        &[S20],
    ),
    further: &[Fact::secondary(
        text!(
            "対象は抗 GM1 抗体をもつ種々の運動症候群で、うち MMN が何例かは未確認である。",
            "The group was a mixed one of motor syndromes with anti-GM1 antibodies; how many had MMN is not confirmed.",
        ),
        &[S20],
    )],
    direction: Fact::secondary(Direction::Superior, &[S20]),
    mention: Mention::Absent,
};

/// Six patients, against placebo.
pub const VAN_DEN_BERG_1995: Study = Study {
    id: StudyId::MmnVanDenBerg1995,
    short: "van den Berg 1995",
    citation: Fact::secondary(
        "van den Berg LH et al. Double-blind placebo-controlled study of intravenous immunoglobulin in multifocal motor neuropathy",
        &[S20],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Mmn,
    // Crossover is read from the courses: every patient had both treatments.
    design: Fact::inferred(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S20],
    ),
    population: Fact::secondary(text!("MMN 患者", "Patients with MMN"), &[S20]),
    participants: Participants {
        entered: Fact::secondary(6, &[S20]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(&[Phase::once(Course::daily(400, 5, 2000))], &[S20]),
    comparators: Fact::secondary(&[Comparator::Placebo], &[S20]),
    result: Fact::secondary(
        text!(
            "6 例中 5 例が IVIG で改善し、プラセボでは改善しなかった。",
            "5 of 6 patients improved with IVIG and not with placebo.",
        ),
        &[S20],
    ),
    further: &[
        Fact::secondary(
            text!(
                "4 例は IVIG 2 コースとプラセボ、2 例は IVIG 1 コースとプラセボを受けた。",
                "4 patients had two IVIG courses and placebo, 2 had one IVIG course and placebo.",
            ),
            &[S20],
        ),
        Fact::inferred(
            text!(
                "発表年の 1995 は未確認である。二次資料の表は「Van den Bergh 1997」と印刷するが、著者は 1998 年の長期研究と同じ van den Berg LH とみられる。",
                "The year 1995 is not confirmed. A secondary table prints \"Van den Bergh 1997\"; the author is taken to be van den Berg LH, as in the long-term study of 1998.",
            ),
            &[S20, S27],
        ),
    ],
    direction: Fact::secondary(Direction::Superior, &[S20]),
    mention: Mention::Absent,
};

/// Long-term open study of seven patients.
pub const VAN_DEN_BERG_1998: Study = Study {
    id: StudyId::MmnVanDenBerg1998,
    short: "van den Berg 1998",
    citation: Fact::verified(
        "van den Berg LH, Franssen H, Wokke JHJ. Brain 1998;121(Pt 3):421-428",
        &[S27],
    ),
    pmid: Fact::verified(9_549_518, &[S27]),
    doi: Fact::verified("10.1093/brain/121.3.421", &[S27]),
    condition: Condition::Mmn,
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[S27]),
    population: Fact::verified(
        text!(
            "MMN 7 例。6 例は 2〜4 年間の毎週の維持療法、1 例は随時の治療",
            "7 patients with MMN: 6 on weekly maintenance for 2 to 4 years, 1 treated occasionally",
        ),
        &[S27],
    ),
    participants: Participants {
        entered: Fact::verified(7, &[S27]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S27]),
    comparators: Fact::verified(&[Comparator::Nothing], &[S27]),
    result: Fact::verified(
        text!(
            "大部分の筋群が改善した。維持療法中に 7 例中 3 例で筋力が低下した（はじめ改善した 28 筋群のうち 4 筋群と、はじめ正常であった 2 筋群）。",
            "Most muscle groups benefited. During maintenance strength fell in 3 of 7 patients (in 4 of 28 initially improved muscle groups and 2 initially normal ones).",
        ),
        &[S27],
    ),
    further: &[
        Fact::verified(
            text!(
                "0.4 g/kg/日 × 5 日間の後、週 1 回の投与を続けた。",
                "After 0.4 g/kg a day for 5 days, one infusion a week followed.",
            ),
            &[S27],
        ),
        Fact::verified(
            text!(
                "伝導ブロックは一部の部位で改善したが、新たな部位のブロックと軸索変性も現れた。",
                "Conduction block improved at some sites; blocks at new sites and axonal loss appeared.",
            ),
            &[S27],
        ),
        Fact::verified(
            text!(
                "和訳にある 11 例の研究ではない。それは 2002 年の研究である。",
                "This is not the study of 11 patients in the translation; that is the one of 2002.",
            ),
            &[S27, S28],
        ),
    ],
    direction: Fact::inferred(Direction::UncontrolledPositive, &[S27]),
    mention: Mention::Absent,
};

/// Crossover against dextrose or saline.
pub const FEDERICO_2000: Study = Study {
    id: StudyId::MmnFederico2000,
    short: "Federico 2000",
    citation: Fact::verified(
        "Federico P, Zochodne DW, Hahn AF, Brown WF, Feasby TE. Multifocal motor neuropathy improved by IVIg: randomized, double-blind, placebo-controlled study. Neurology 2000;55(9):1256-1262",
        &[S23, S25],
    ),
    pmid: Fact::verified(11_087_764, &[S23]),
    doi: Fact::unverified(),
    condition: Condition::Mmn,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S25],
    ),
    population: Fact::verified(
        text!("伝導ブロックのある MMN", "MMN with conduction block"),
        &[S25],
    ),
    participants: Participants {
        entered: Fact::verified(16, &[S25]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S25]),
    comparators: Fact::verified(&[Comparator::SalineOrDextrose], &[S25]),
    result: Fact::verified(
        text!(
            "約 28 日後、神経学的障害スコアは IVIG で 6.7（3.3）点改善、プラセボで 2.1（3.0）点悪化（p=0.038）。弱い側の握力は +6.4（1.9）kg 対 −1.0（0.8）kg（p=0.0021）。括弧内が SD か SE かは未確認。",
            "After about 28 days the neurological disability score was 6.7 (3.3) points better with IVIG and 2.1 (3.0) worse with placebo (p=0.038); grip on the weaker side +6.4 (1.9) kg v −1.0 (0.8) kg (p=0.0021). Whether the brackets give SD or SE is not confirmed.",
        ),
        &[S20, S25],
    ),
    further: &[
        Fact::verified(
            text!(
                "伝導ブロックは IVIG で 12.68（5.62）% 改善、プラセボで 12.98（6.52）% 悪化（p=0.037）。ブロックの消失は IVIG 後の 5 例だけにみられた。",
                "Conduction block improved by 12.68 (5.62)% with IVIG and worsened by 12.98 (6.52)% with placebo (p=0.037). It reversed in 5 patients, with IVIG only.",
            ),
            &[S20, S25],
        ),
        Fact::verified(
            text!(
                "自覚的な改善: IVIG で著明または大いに 9 例、中等度 1 例、軽度 1 例、なし 5 例。プラセボで改善した例はなかった。",
                "Subjective improvement: dramatic or very good in 9, moderate in 1, mild in 1, none in 5 with IVIG; none improved with placebo.",
            ),
            &[S25],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S25]),
    mention: Mention::Absent,
};

/// Against placebo, with a switch at month 4.
pub const LEGER_2001: Study = Study {
    id: StudyId::MmnLeger2001,
    short: "Léger 2001",
    citation: Fact::verified(
        "Léger JM et al. Intravenous immunoglobulin therapy in multifocal motor neuropathy: a double-blind, placebo-controlled study. Brain 2001;124:145-153",
        &[S26],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Mmn,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S26],
    ),
    population: Fact::verified(
        text!(
            "MMN。未治療 10 例と、以前 IVIG に反応し症状が再燃した 9 例",
            "MMN: 10 never treated, 9 who had responded to IVIG before and had symptoms again",
        ),
        &[S26],
    ),
    participants: Participants {
        entered: Fact::verified(19, &[S26]),
        analysed: Fact::computed(18, &[S26]),
        completed: Fact::verified(18, &[S26]),
    },
    regimen: Fact::verified(
        &[Phase::every(
            Course::daily(500, 5, 2500),
            Interval::Months(1),
            3,
        )],
        &[S26],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[S26]),
    result: Fact::verified(
        text!(
            "4 か月後の反応例: IVIG 先行 9 例中 7 例、プラセボ先行 9 例中 2 例、P=0.03。MRC スコアに有意差はなかった。",
            "Responders at month 4: 7 of 9 with IVIG first, 2 of 9 with placebo first, P=0.03. The MRC score did not differ significantly.",
        ),
        &[S20, S26],
    ),
    further: &[
        Fact::verified(
            text!(
                "反応しなかった例は 4 か月後に他方の治療へ切り替えた。",
                "Patients who had not responded were switched to the other treatment at month 4.",
            ),
            &[S26],
        ),
        Fact::verified(
            text!(
                "未治療の完了 9 例（IVIG 先行 4 例、プラセボ先行 5 例）: IVIG に反応 4 例（うち 2 例は切り替え後）、プラセボに反応 2 例、いずれにも反応せず 3 例。",
                "Never treated, 9 completers (4 IVIG first, 5 placebo first): 4 responded to IVIG, 2 of them only after the switch; 2 to placebo; 3 to neither.",
            ),
            &[S26],
        ),
        Fact::verified(
            text!(
                "以前 IVIG に反応した完了 9 例: IVIG 先行の 5 例は全例が反応。プラセボ先行の 4 例に反応はなく、うち 3 例は切り替え後に反応した。",
                "Responsive before, 9 completers: all 5 given IVIG first responded; none of the 4 given placebo first did, of whom 3 responded after the switch.",
            ),
            &[S26],
        ),
        Fact::secondary(
            text!(
                "電気生理学的検査と抗 GM1 抗体価にも有意差はなかった。",
                "Electrophysiology and anti-GM1 titres did not differ significantly either.",
            ),
            &[S20],
        ),
    ],
    direction: Fact::verified(Direction::Mixed, &[S20, S26]),
    mention: Mention::Absent,
};

/// Long-term open study of eleven patients: the one that the review describes.
pub const VAN_DEN_BERG_VOS_2002: Study = Study {
    id: StudyId::MmnVanDenBergVos2002,
    short: "van den Berg-Vos 2002",
    citation: Fact::verified(
        "Multifocal motor neuropathy: long-term clinical and electrophysiological assessment of intravenous immunoglobulin maintenance treatment",
        &[S28],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Mmn,
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[S28]),
    population: Fact::verified(
        text!(
            "IVIG の維持療法を受けた MMN、追跡 4〜8 年",
            "MMN on IVIG maintenance, followed for 4 to 8 years",
        ),
        &[S28],
    ),
    participants: Participants {
        entered: Fact::verified(11, &[S28]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::daily(400, 5, 2000)),
            Phase::open_ended(Course::daily(400, 1, 400), Interval::Weeks(1)),
        ],
        &[S28],
    ),
    comparators: Fact::verified(&[Comparator::Nothing], &[S28]),
    result: Fact::verified(
        text!(
            "筋力は 3 週以内に有意に改善し、最終診察時も治療前より有意に良かったが、追跡中にわずかながら有意に低下した。",
            "Strength improved significantly within 3 weeks and at the last examination was still significantly better than before treatment, though it fell slightly but significantly during follow-up.",
        ),
        &[S28],
    ),
    further: &[
        Fact::verified(
            text!(
                "週 1 回の投与は後に個別に調整され、1〜7 週に 1 回、平均で週 7〜48 g となった。",
                "Weekly infusions were later fitted to the patient: one every 1 to 7 weeks, on average 7 to 48 g a week.",
            ),
            &[S28],
        ),
        Fact::verified(
            text!(
                "伝導ブロックは 6 区間で消失し、8 区間に出現した。改善を示す変化は 13 神経、悪化を示す変化は 14 神経にみられた。",
                "Conduction block vanished in 6 segments and appeared in 8. Changes of improvement were seen in 13 nerves, of worsening in 14.",
            ),
            &[S28],
        ),
        Fact::verified(
            text!(
                "和訳は「1年間は毎週1回、その後は必要に応じて 0.4 g/kg」とするが、原典の抄録に 1 年の記載はない。",
                "The translation says weekly \"for 1 year\", then 0.4 g/kg as needed; the original abstract mentions no year.",
            ),
            &[S28],
        ),
        Fact::verified(
            text!(
                "和訳は筋力の低下を述べるが、最終診察時も治療前より良かったことは述べていない。",
                "The translation tells of the fall in strength, not that strength at the last examination was better than before treatment.",
            ),
            &[S28],
        ),
        Fact::inferred(
            text!(
                "著者（van den Berg-Vos ら）、発表年（2002）、誌名は、確認した資料に記載がない。",
                "The authors (van den Berg-Vos and colleagues), the year (2002) and the journal are not on the page that was read.",
            ),
            &[S28],
        ),
    ],
    direction: Fact::verified(Direction::UncontrolledPositive, &[S28]),
    mention: Mention::Damaged,
};

/// Worsening on prednisolone.
pub const DONAGHY_1994: Study = Study {
    id: StudyId::MmnDonaghy1994,
    short: "Donaghy 1994",
    citation: Fact::verified(
        "Donaghy M, Mills KR, Boniface SJ, Simmons J, Wright I, Gregson N, Jacobs J. Pure motor demyelinating neuropathy: deterioration after steroid treatment and improvement with intravenous immunoglobulin. J Neurol Neurosurg Psychiatry 1994;57:778-783",
        &[S29],
    ),
    pmid: Fact::unverified(),
    doi: Fact::verified("10.1136/jnnp.57.7.778", &[S29]),
    condition: Condition::Mmn,
    design: Fact::verified(
        Design::new(Layout::Uncontrolled, Blinding::NotStated),
        &[S29],
    ),
    population: Fact::verified(
        text!(
            "純粋運動型の脱髄性ニューロパチー、34〜75 歳",
            "Pure motor demyelinating neuropathy, aged 34 to 75",
        ),
        &[S29],
    ),
    participants: Participants {
        entered: Fact::verified(4, &[S29]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S29]),
    comparators: Fact::verified(&[Comparator::Nothing], &[S29]),
    result: Fact::verified(
        text!(
            "4 例ともプレドニゾロン開始後 1 か月以内に筋力低下が進んだ。うち 2 例は後の IVIG で改善した。",
            "All 4 worsened within a month of starting prednisolone; 2 of them later improved on IVIG.",
        ),
        &[S29],
    ),
    further: &[
        Fact::verified(
            text!(
                "対照的に、感覚運動型の CIDP 11 例はステロイドで改善した。",
                "By contrast 11 patients with sensorimotor CIDP improved on steroids.",
            ),
            &[S29],
        ),
        Fact::inferred(
            text!(
                "総説の文献番号 52 がこの論文か、11 例の長期研究かは、和訳からは決められない。",
                "Whether the review's reference 52 is a paper such as this or the long-term study of 11 patients cannot be told from the translation.",
            ),
            &[Review],
        ),
    ],
    direction: Fact::inferred(Direction::UncontrolledPositive, &[S29]),
    mention: Mention::Absent,
};
