//! Chronic inflammatory demyelinating polyneuropathy, as of 2004.

use crate::evidence::Source::{
    Review, S11, S12, S13, S14, S15, S16, S17, S18, S19, S22, S24, S97, S101, S115,
};
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Interval,
    Layout, Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance,
    Study, StudyId,
};

/// Review, section on chronic inflammatory demyelinating polyneuropathy.
pub const POSITION: Position = Position {
    condition: Condition::Cidp,
    line: Fact::review_only(Line::FirstLine),
    summary: Fact::review_only(text!(
        "IVIG は第一選択であり、補助療法としても用いられる。1コースの総量は 2 g/kg である。根拠は短期の試験で、長期の有効性と維持の用量は確立していない。",
        "IVIG is a first-line treatment and is used as an adjunct too. The total is 2 g/kg a course. The evidence is short term; long-term efficacy and the maintenance dose are not established.",
    )),
    regimens: &[
        Regimen {
            key: "cidp-0.4x5",
            purpose: Purpose::Treatment,
            schedule: Fact::verified(Phase::once(Course::daily(400, 5, 2000)), &[S15, S16]),
            studies: &[
                StudyId::CidpHahn1996,
                StudyId::CidpVermeulen1993,
                StudyId::CidpVanDoorn1990,
            ],
        },
        Regimen {
            key: "cidp-1x2",
            purpose: Purpose::Treatment,
            schedule: Fact::verified(Phase::once(Course::daily(1000, 2, 2000)), &[S13, S14]),
            studies: &[StudyId::CidpMendell2001, StudyId::CidpHughes2001],
        },
    ],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "未治療例で、42 日後の平均筋力スコアは IVIG で 0.63 上昇し、プラセボで 0.1 低下した（p=0.006）。",
                    "In untreated patients the average muscle score at day 42 rose by 0.63 with IVIG and fell by 0.1 with placebo (p=0.006).",
                ),
                &[S13, S14],
            ),
            &[StudyId::CidpMendell2001],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "クロスオーバー試験で IVIG はプラセボより神経学的障害スコアを有意に改善し（P<0.002）、30 例中 19 例（63%）が反応した。",
                    "In a crossover trial IVIG improved the neurological disability score significantly more than placebo (P<0.002); 19 of 30 patients (63%) responded.",
                ),
                &[S15, S16],
            ),
            &[StudyId::CidpHahn1996],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "2 週後の障害度の改善は経口プレドニゾロンと有意差がなかった（差 0.16 段階、95%CI −0.35〜0.66）。",
                    "The improvement of disability at 2 weeks did not differ significantly between IVIG and oral prednisolone (difference 0.16 grade, 95% CI −0.35 to 0.66).",
                ),
                &[S11, S115],
            ),
            &[StudyId::CidpHughes2001],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "6 週間の治療で、IVIG と血漿交換の間に有意差はなかった。",
                    "Over 6 weeks of treatment IVIG and plasma exchange did not differ significantly.",
                ),
                &[S19, S24],
            ),
            &[StudyId::CidpDyck1994],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "2002 年の系統的レビュー（6 試験、170 例）では、1 か月以内に障害が改善した例は IVIG のほうがプラセボより多かった（RR 3.17、95%CI 1.74〜5.75）。",
                    "In the 2002 systematic review (6 trials, 170 patients) disability improved within a month more often with IVIG than with placebo (RR 3.17, 95% CI 1.74 to 5.75).",
                ),
                &[S101],
            ),
            &[],
        ),
    ],
    combinations: &[Combination {
        with: text!(
            "他の治療と IVIG の併用",
            "IVIG together with another treatment",
        ),
        stance: Stance::NotExamined,
        note: Fact::review_only(text!(
            "他の治療に IVIG を加える利点は検討されていない。",
            "What IVIG adds to another treatment has not been examined.",
        )),
        studies: &[],
    }],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "有意差のなかったプラセボ対照試験もある。改善は IVIG 15 例中 4 例、プラセボ 13 例中 3 例であった。和訳にこの試験はない。",
                    "One placebo-controlled trial found no difference: 4 of 15 improved with IVIG, 3 of 13 with placebo. The translation lacks this trial.",
                ),
                &[S17],
            ),
            &[StudyId::CidpVermeulen1993],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "和訳では IVIG の効果がプラセボと同様であったと読めるが、対照は血漿交換であり、プラセボ群はない。",
                    "The translation reads as if IVIG had done no better than placebo; the comparator was plasma exchange, and there was no placebo arm.",
                ),
                &[S12, S19, S24],
            ),
            &[StudyId::CidpDyck1994],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "未治療例の試験では、1 g/kg/日 × 2 日間の後、21 日目に 1 g/kg をもう 1 回投与している。",
                    "In the trial in untreated patients, 1 g/kg a day for 2 days was followed by one more infusion of 1 g/kg on day 21.",
                ),
                &[S13],
            ),
            &[StudyId::CidpMendell2001],
        ),
        Claim::new(
            Fact::review_only(text!(
                "総説は、糖尿病患者の 12〜18% が CIDP の電気生理学的基準を満たし、2 型糖尿病では CIDP のリスクが 11 倍との報告もあるとする。裏づける原典は見つかっていない。",
                "The review says that 12 to 18% of patients with diabetes meet electrophysiological criteria for CIDP, and cites an 11-fold risk of CIDP in type 2 diabetes. No original was found that confirms these figures.",
            )),
            &[],
        ),
        Claim::new(
            Fact::review_only(text!(
                "CIDP の亜型には有効とみられるが、対照試験はない。どの亜型を指すかは和訳から失われている。",
                "Variants of CIDP appear to respond, without a controlled trial; which variants are meant is lost from the translation.",
            )),
            &[],
        ),
    ],
    open_questions: &[
        OpenQuestion::CidpLongTerm,
        OpenQuestion::MaintenanceDose,
        OpenQuestion::MaintenanceFrequency,
        OpenQuestion::WithOtherTreatments,
        OpenQuestion::CidpDiabetes,
        OpenQuestion::CidpVariants,
    ],
};

/// Crossover against albumin, in patients known to respond.
pub const VAN_DOORN_1990: Study = Study {
    id: StudyId::CidpVanDoorn1990,
    short: "van Doorn 1990",
    citation: Fact::secondary(
        "van Doorn PA et al. 1990: high-dose intravenous immunoglobulin in CIDP, double-blind placebo-controlled crossover study",
        &[S18],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Cidp,
    design: Fact::secondary(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S18, S19],
    ),
    population: Fact::secondary(
        text!(
            "IVIG に反応し中止で再燃することが分かっている CIDP（成人 5 例、7 歳と 10 歳の小児 2 例）",
            "CIDP already known to respond to IVIG and to relapse on stopping (5 adults, 2 children aged 7 and 10)",
        ),
        &[S18],
    ),
    participants: Participants {
        entered: Fact::secondary(7, &[S18, S19]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(&[Phase::once(Course::daily(400, 5, 2000))], &[S19]),
    comparators: Fact::secondary(&[Comparator::Albumin], &[S18, S19]),
    result: Fact::secondary(
        text!(
            "IVIG では 7 例全例が 8 日目ごろまでに改善し、プラセボで改善した例はなかった。",
            "All 7 patients improved with IVIG by about day 8, none with placebo.",
        ),
        &[S18],
    ),
    further: &[
        Fact::secondary(
            text!(
                "悪化までの期間: IVIG 後 6.4 週、プラセボ後 1.3 週。",
                "Time to deterioration: 6.4 weeks after IVIG, 1.3 weeks after placebo.",
            ),
            &[S18],
        ),
        Fact::secondary(
            text!(
                "反応すると分かっている例だけを選んだ試験であり、CIDP 全体の反応率は示さない。",
                "Only known responders were chosen, so the trial does not tell how often CIDP responds.",
            ),
            &[S18],
        ),
    ],
    direction: Fact::secondary(Direction::Superior, &[S18, S19]),
    mention: Mention::Absent,
};

/// Parallel trial against placebo, negative.
pub const VERMEULEN_1993: Study = Study {
    id: StudyId::CidpVermeulen1993,
    short: "Vermeulen 1993",
    citation: Fact::verified(
        "Vermeulen M, van Doorn PA, Brand A, Strengers PFW, Jennekens FGI, Busch HFM. Intravenous immunoglobulin treatment in patients with chronic inflammatory demyelinating polyneuropathy: a double blind, placebo controlled study. J Neurol Neurosurg Psychiatry 1993;56(1):36-39",
        &[S17],
    ),
    pmid: Fact::verified(8_429_321, &[S17]),
    doi: Fact::verified("10.1136/jnnp.56.1.36", &[S17]),
    condition: Condition::Cidp,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S17],
    ),
    population: Fact::verified(text!("CIDP 患者", "Patients with CIDP"), &[S17]),
    participants: Participants {
        entered: Fact::verified(28, &[S17]),
        analysed: Fact::computed(28, &[S17]),
        completed: Fact::unverified(),
    },
    regimen: Fact::secondary(&[Phase::once(Course::daily(400, 5, 2000))], &[S17, S19]),
    comparators: Fact::verified(&[Comparator::Placebo], &[S17]),
    result: Fact::verified(
        text!(
            "改善: IVIG 15 例中 4 例、プラセボ 13 例中 3 例。差はなかった。",
            "Improved: 4 of 15 with IVIG, 3 of 13 with placebo; no difference.",
        ),
        &[S17],
    ),
    further: &[
        Fact::verified(
            text!(
                "電気生理学的検査でも差はなかった。",
                "Electrophysiology did not differ either.",
            ),
            &[S17],
        ),
        Fact::secondary(
            text!(
                "連続 5 日間の投与は原典で、1 日量 0.4 g/kg/日は二次資料で確認した。",
                "The original gives 5 consecutive days; the dose of 0.4 g/kg a day is from a secondary table.",
            ),
            &[S17, S19],
        ),
    ],
    direction: Fact::verified(Direction::NoSignificantDifference, &[S17]),
    mention: Mention::Absent,
};

/// Crossover against plasma exchange.
pub const DYCK_1994: Study = Study {
    id: StudyId::CidpDyck1994,
    short: "Dyck 1994",
    citation: Fact::verified(
        "Dyck PJ, Litchy WJ, Kratz KM, Suarez GA, Low PA, Pineda AA, et al. A plasma exchange versus immune globulin infusion trial in chronic inflammatory demyelinating polyradiculoneuropathy. Ann Neurol 1994;36(6):838-845",
        &[S12, S22],
    ),
    pmid: Fact::verified(7_998_769, &[S22]),
    doi: Fact::unverified(),
    condition: Condition::Cidp,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::ObserverBlind),
        &[S12],
    ),
    population: Fact::verified(
        text!("進行性または不変の CIDP", "Progressive or static CIDP"),
        &[S12],
    ),
    participants: Participants {
        entered: Fact::verified(20, &[S12]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[
            Phase::every(Course::daily(400, 1, 400), Interval::Weeks(1), 3),
            Phase::every(Course::daily(200, 1, 200), Interval::Weeks(1), 3),
        ],
        &[S12],
    ),
    comparators: Fact::verified(&[Comparator::PlasmaExchange], &[S12, S19, S24]),
    result: Fact::secondary(
        text!(
            "IVIG と血漿交換の間に有意差はなかった。",
            "IVIG and plasma exchange did not differ significantly.",
        ),
        &[S19, S24],
    ),
    further: &[
        Fact::verified(
            text!(
                "血漿交換（17 例）で神経学的障害スコア（NDS）は 38.3（SD 34.6）改善し（p<0.001）、その筋力低下の部分は 33.4 改善した。",
                "With plasma exchange (17 patients) the neurological disability score (NDS) improved by 38.3 (SD 34.6, p<0.001) and its weakness subset by 33.4.",
            ),
            &[S12],
        ),
        Fact::verified(
            text!(
                "確認した抄録は途中で切れており、IVIG 群の数値は不明である。",
                "The abstract that was read is cut off; the figures of the IVIG arm are not known.",
            ),
            &[S12],
        ),
        Fact::verified(
            text!(
                "20 例のうち両方の治療を受けたのは 13 例。4 例は 2 番目の治療を要するほど悪化せず、1 例が第 1 期の途中、2 例が第 1 期の後に脱落した。",
                "Of 20 patients 13 had both treatments; 4 did not worsen enough to need the second, 1 left during and 2 after the first period.",
            ),
            &[S12],
        ),
        Fact::computed(
            text!(
                "IVIG の総量は 6 週間で 1.8 g/kg。血漿交換は週 2 回 × 3 週、続いて週 1 回 × 3 週の計 9 回。",
                "IVIG came to 1.8 g/kg in all over 6 weeks; plasma exchange, twice a week for 3 weeks and then once a week for 3 weeks, to 9 sessions.",
            ),
            &[S12],
        ),
        Fact::verified(
            text!(
                "和訳は「プラセボと同様に」とするが、対照は血漿交換であり、プラセボ群はない。",
                "The translation says \"like placebo\"; the comparator was plasma exchange, and there was no placebo arm.",
            ),
            &[S12, S19, S24],
        ),
        Fact::verified(
            text!(
                "和訳は IVIG の用量を「毎週 0.2〜0.4 g/kg」とするが、順序があり、先の 3 週が 1 回 0.4 g/kg、後の 3 週が 1 回 0.2 g/kg である。",
                "The translation gives the IVIG dose as \"0.2 to 0.4 g/kg weekly\"; there was an order, 0.4 g/kg an infusion in the first 3 weeks and 0.2 g/kg an infusion in the next 3.",
            ),
            &[S12],
        ),
        Fact::secondary(
            text!(
                "二次資料の表は用量を「3 週に 1 回」、血漿交換を 7 回とするが、原典の抄録を採る。",
                "A secondary table writes the dose as \"1 per 3 weeks\" and 7 plasma exchanges; the original abstract is followed here.",
            ),
            &[S19],
        ),
    ],
    direction: Fact::secondary(Direction::EquivalentToActive, &[S19, S24]),
    mention: Mention::Damaged,
};

/// Crossover against placebo, positive.
pub const HAHN_1996: Study = Study {
    id: StudyId::CidpHahn1996,
    short: "Hahn 1996",
    citation: Fact::verified(
        "Hahn AF, Bolton CF, Zochodne D, Feasby TE. Intravenous immunoglobulin treatment in chronic inflammatory demyelinating polyneuropathy. A double-blind, placebo-controlled, cross-over study. Brain 1996;119(Pt 4):1067-1077",
        &[S15, S16, S22],
    ),
    pmid: Fact::verified(8_813_271, &[S22]),
    doi: Fact::unverified(),
    condition: Condition::Cidp,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S15, S16],
    ),
    population: Fact::verified(
        text!(
            "CIDP（慢性進行型 16 例、再発型 14 例）",
            "CIDP (16 chronic progressive, 14 relapsing)",
        ),
        &[S15, S16],
    ),
    participants: Participants {
        entered: Fact::verified(30, &[S15, S16]),
        analysed: Fact::unverified(),
        completed: Fact::verified(25, &[S15, S16]),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S15, S16]),
    comparators: Fact::verified(&[Comparator::Placebo], &[S15, S16]),
    result: Fact::verified(
        text!(
            "クロスオーバー比較で、神経学的障害スコア（NDS）は 24.4（5.4）改善し（P<0.002）、臨床重症度は 1（0.3）段階改善し（P<0.001）、握力は 6.3（1.7）kg 増した（P<0.005）。括弧内は、抄録では SD とされる。",
            "Crossover comparison: the neurological disability score (NDS) better by 24.4 (5.4), P<0.002; clinical grade better by 1 (0.3), P<0.001; grip stronger by 6.3 (1.7) kg, P<0.005. The brackets give the SD, by the abstract.",
        ),
        &[S15, S16],
    ),
    further: &[
        Fact::verified(
            text!(
                "第 1 期の比較（IVIG 16 例、プラセボ 14 例）: NDS 35.6（25）の改善（P<0.0001）、臨床重症度 1.3（1.9）段階の改善（P<0.002）、握力 9.8（7.7）kg の増加（P<0.001）。プラセボでは不変または悪化。",
                "First period (16 on IVIG, 14 on placebo): NDS better by 35.6 (25), P<0.0001; clinical grade better by 1.3 (1.9), P<0.002; grip stronger by 9.8 (7.7) kg, P<0.001. On placebo unchanged or worse.",
            ),
            &[S15, S16],
        ),
        Fact::verified(
            text!(
                "反応例は 30 例中 19 例（63%）。進行型 16 例中 9 例（56%）、再発型 14 例中 10 例（71%）で、両型の差は有意でなかった。プラセボへの反応は 5 例。",
                "Responders: 19 of 30 (63%); 9 of 16 (56%) progressive, 10 of 14 (71%) relapsing, not significantly different. There were 5 placebo responses.",
            ),
            &[S15, S16],
        ),
        Fact::inferred(
            text!(
                "和訳から失われた文献番号 43 はこの試験の可能性がある。",
                "Reference number 43, lost from the translation, may be this trial.",
            ),
            &[Review],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S15, S16]),
    mention: Mention::Absent,
};

/// Parallel trial against albumin, in untreated patients.
pub const MENDELL_2001: Study = Study {
    id: StudyId::CidpMendell2001,
    short: "Mendell 2001",
    citation: Fact::verified(
        "Mendell JR, Barohn RJ, Freimer ML, Kissel JT, King W, Nagaraja HN, et al. Randomized controlled trial of IVIg in untreated chronic inflammatory demyelinating polyradiculoneuropathy. Neurology 2001;56(4):445-449",
        &[S13, S14],
    ),
    pmid: Fact::unverified(),
    doi: Fact::verified("10.1212/wnl.56.4.445", &[S13, S14]),
    condition: Condition::Cidp,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S13, S14],
    ),
    population: Fact::verified(
        text!(
            "未治療の CIDP。IVIG 群 13〜82 歳、プラセボ群 23〜73 歳",
            "Untreated CIDP; aged 13 to 82 on IVIG, 23 to 73 on placebo",
        ),
        &[S13, S14],
    ),
    participants: Participants {
        entered: Fact::verified(53, &[S13, S19]),
        analysed: Fact::unverified(),
        completed: Fact::computed(50, &[S13, S14]),
    },
    regimen: Fact::verified(
        &[
            Phase::once(Course::daily(1000, 2, 2000)),
            Phase::once(Course::daily(1000, 1, 1000)),
        ],
        &[S13, S14],
    ),
    comparators: Fact::verified(&[Comparator::Albumin], &[S13, S14]),
    result: Fact::verified(
        text!(
            "平均筋力スコアの 42 日目までの変化: IVIG +0.63、プラセボ −0.1、p=0.006。",
            "Change in average muscle score to day 42: +0.63 with IVIG, −0.1 with placebo, p=0.006.",
        ),
        &[S13, S14],
    ),
    further: &[
        Fact::verified(
            text!(
                "1 g/kg を 1、2、21 日目に投与した。筋力の改善は 10 日目までに認められた。",
                "1 g/kg was given on days 1, 2 and 21. The gain in strength was seen by day 10.",
            ),
            &[S13, S14],
        ),
        Fact::verified(
            text!(
                "Hughes の障害度: IVIG で改善 11 例、悪化 0 例、プラセボで改善 2 例、悪化 2 例、p=0.019。",
                "Hughes scale: 11 improved and none worsened on IVIG; 2 improved and 2 worsened on placebo, p=0.019.",
            ),
            &[S13, S14],
        ),
        Fact::verified(
            text!(
                "肺活量は改善しなかった。尺骨神経の遠位潜時（p=0.005）と脛骨神経の遠位刺激の振幅（p=0.003）は改善した。",
                "Vital capacity did not improve. Ulnar distal latency (p=0.005) and tibial distal amplitude (p=0.003) did.",
            ),
            &[S13, S14],
        ),
        Fact::verified(
            text!(
                "和訳は「3年間の」試験とするが、投与と評価は 42 日間である。",
                "The translation calls it a \"3-year\" trial; treatment and assessment lasted 42 days.",
            ),
            &[S13, S97],
        ),
        Fact::verified(
            text!(
                "抄録は無作為化例数を 33 と印刷するが誤りで、IVIG 30 例とプラセボ 23 例の計 53 例である。",
                "The abstract prints 33 as the number randomised, which cannot be right: 30 on IVIG and 23 on placebo make 53.",
            ),
            &[S13, S19],
        ),
        Fact::verified(
            text!(
                "脱落は IVIG 1 例、プラセボ 2 例。",
                "Dropouts: 1 on IVIG, 2 on placebo.",
            ),
            &[S13, S14],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S13, S14]),
    mention: Mention::Damaged,
};

/// Crossover against oral prednisolone.
pub const HUGHES_2001: Study = Study {
    id: StudyId::CidpHughes2001,
    short: "Hughes 2001",
    citation: Fact::verified(
        "Hughes R, Bensa S, Willison H, Van den Bergh P, Comi G, Illa I, et al. Randomized controlled trial of intravenous immunoglobulin versus oral prednisolone in chronic inflammatory demyelinating polyradiculoneuropathy. Ann Neurol 2001;50(2):195-201",
        &[S11, S22],
    ),
    pmid: Fact::verified(11_506_402, &[S22]),
    doi: Fact::verified("10.1002/ana.1088", &[S11]),
    condition: Condition::Cidp,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S11],
    ),
    population: Fact::verified(text!("CIDP 患者", "Patients with CIDP"), &[S11]),
    participants: Participants {
        entered: Fact::verified(32, &[S11]),
        analysed: Fact::unverified(),
        completed: Fact::verified(24, &[S11]),
    },
    // The review's schedule: the original allowed 1 or 2 days, which a course cannot hold.
    regimen: Fact::review_only(&[Phase::once(Course::daily(1000, 2, 2000))]),
    comparators: Fact::verified(&[Comparator::Prednisolone], &[S11]),
    result: Fact::verified(
        text!(
            "11 段階の障害度の 2 週後の変化: 両治療とも有意に改善し、差は IVIG 側に 0.16 段階（95%CI −0.35〜0.66）で有意ではなかった。",
            "Change on an 11-point disability scale at 2 weeks: both treatments improved significantly; the difference, 0.16 grade in favour of IVIG (95% CI −0.35 to 0.66), was not significant.",
        ),
        &[S11, S115],
    ),
    further: &[
        Fact::verified(
            text!(
                "IVIG は総量 2 g/kg を 1〜2 日間で投与した。和訳の 1 g/kg/日 × 2 日間はその一つである。",
                "IVIG was 2 g/kg in total over 1 to 2 days; the translation's 1 g/kg a day for 2 days is one way of it.",
            ),
            &[S11],
        ),
        Fact::verified(
            text!(
                "プレドニゾロンは 1 日 60 mg から 10 mg へ 6 週間で漸減した。",
                "Prednisolone was tapered from 60 mg to 10 mg a day over 6 weeks.",
            ),
            &[S11],
        ),
        Fact::verified(
            text!(
                "2 週後の 10 m 歩行と 6 週後の障害度は IVIG でやや良かったが、有意ではなかった。",
                "The 10-metre walk at 2 weeks and disability at 6 weeks were slightly, not significantly, better with IVIG.",
            ),
            &[S11],
        ),
        Fact::verified(
            text!(
                "完了しなかった 8 例が IVIG に不利な偏りを生じた可能性がある。",
                "The 8 patients who did not complete may have biased the result against IVIG.",
            ),
            &[S11],
        ),
        Fact::verified(
            text!(
                "重篤な有害事象はプレドニゾロン投与中の精神病症状 1 件で、IVIG にはなかった。",
                "Serious adverse events: one, a psychosis on prednisolone; none on IVIG.",
            ),
            &[S11],
        ),
        Fact::verified(
            text!(
                "和訳からはこの試験の結果の文が失われている。",
                "The sentence with the result is lost from the translation.",
            ),
            &[S11],
        ),
    ],
    direction: Fact::verified(Direction::EquivalentToActive, &[S11, S115]),
    mention: Mention::Damaged,
};
