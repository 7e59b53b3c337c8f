//! Inclusion body myositis, as of 2004.

use crate::evidence::Source::{Review, S45, S46, S47, S48, S49, S117, S118, S119, S133};
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Interval,
    Layout, Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance,
    Study, StudyId,
};

/// Review, section on inclusion body myositis.
pub const POSITION: Position = Position {
    condition: Condition::Ibm,
    line: Fact::review_only(Line::LimitedTransient),
    summary: Fact::review_only(text!(
        "効果は小さく、ばらつき、一過性で、試験では有意差がなかった。大部分の患者は反応しないが、重い嚥下障害では 2〜3 か月の試行に値することがある。",
        "The benefit is modest, variable and transient, and was not significant in trials. Most patients do not respond; severe dysphagia can justify a trial of 2 to 3 months.",
    )),
    regimens: &[Regimen {
        key: "ibm-2-monthly",
        purpose: Purpose::Treatment,
        schedule: Fact::verified(
            Phase::every(Course::total(2000), Interval::Months(1), 3),
            &[S45],
        ),
        studies: &[StudyId::IbmDalakas1997],
    }],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "19 例の試験で、筋力スコアの変化は IVIG とプラセボの間に有意差がなかった（+4.2 対 −2.7、p<0.1）。",
                    "In the trial of 19 patients the change in strength did not differ significantly between IVIG and placebo (+4.2 v −2.7, p<0.1).",
                ),
                &[S45],
            ),
            &[StudyId::IbmDalakas1997],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "同じ試験で、超音波で測った嚥下時間は有意に改善した（p<0.05）。",
                    "In the same trial the duration of swallowing on ultrasound improved significantly (p<0.05).",
                ),
                &[S45],
            ),
            &[StudyId::IbmDalakas1997],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "6 か月の IVIG を受けた 22 例の試験では、1 つの症状スコアだけが軽度（11%）ながら有意に改善し、他は有意でなかった。",
                    "In the trial of 22 patients, with 6 months of IVIG, one symptom score improved, mildly (11%) but significantly; nothing else was significant.",
                ),
                &[S47],
            ),
            &[StudyId::IbmWalter2000],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "36 例の試験で、プレドニゾンに IVIG を加えても、2、3、4 か月後の筋力に群間の有意差はなかった。",
                    "In the trial of 36 patients IVIG on top of prednisone made no significant difference in strength at month 2, 3 or 4.",
                ),
                &[S48],
            ),
            &[StudyId::IbmDalakas2001],
        ),
    ],
    combinations: &[Combination {
        with: text!("プレドニゾン", "Prednisone"),
        stance: Stance::NoAddedBenefit,
        note: Fact::verified(
            text!(
                "IVIG とプレドニゾンの併用群は、プラセボとプレドニゾンの併用群と比べて、筋力に有意差がなかった。",
                "Strength on IVIG with prednisone did not differ significantly from placebo with prednisone.",
            ),
            &[S48],
        ),
        studies: &[StudyId::IbmDalakas2001],
    }],
    caveats: &[
        Claim::new(
            Fact::review_only(text!(
                "重い嚥下障害での 2〜3 か月の試行は総説の記述のみで、引用された報告は見つかっていない。用量は示されていない。",
                "The trial of 2 to 3 months in severe dysphagia is the review's statement only; the report it cites was not found, and it gives no dose.",
            )),
            &[],
        ),
        Claim::new(
            Fact::secondary(
                text!(
                    "19 例の試験では 16 例が IVIG かプラセボかを言い当てており、盲検は不十分であった。",
                    "In the trial of 19 patients 16 guessed correctly whether they had IVIG or placebo; blinding was weak.",
                ),
                &[S46],
            ),
            &[StudyId::IbmDalakas1997],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "1994 年の 9 例の非盲検研究では、筋力にも機能にも客観的な改善がなかった。和訳は触れていない。",
                    "An open series of 9 patients in 1994 found no objective gain in strength or function; the translation does not mention it.",
                ),
                &[S133],
            ),
            &[],
        ),
    ],
    open_questions: &[OpenQuestion::OptimalDose, OpenQuestion::QualityOfLife],
};

/// First placebo-controlled crossover trial.
pub const DALAKAS_1997: Study = Study {
    id: StudyId::IbmDalakas1997,
    short: "Dalakas 1997",
    citation: Fact::verified(
        "Dalakas MC, Sonies B, Dambrosia J, Sekul E, Cupler E, Sivakumar K. Treatment of inclusion-body myositis with IVIg: a double-blind, placebo-controlled study. Neurology 1997;48(3):712-716",
        &[S45, S117],
    ),
    pmid: Fact::verified(9_065_553, &[S117]),
    doi: Fact::unverified(),
    condition: Condition::Ibm,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S45, S118],
    ),
    population: Fact::verified(text!("封入体筋炎", "Inclusion body myositis"), &[S45, S118]),
    participants: Participants {
        entered: Fact::secondary(22, &[S46]),
        analysed: Fact::verified(19, &[S45, S118]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[Phase::every(Course::total(2000), Interval::Months(1), 3)],
        &[S45],
    ),
    comparators: Fact::secondary(&[Comparator::SalineOrDextrose], &[S46]),
    result: Fact::verified(
        text!(
            "拡張 MRC スコアの変化: IVIG +4.2（範囲 −16〜+39.8）、プラセボ −2.7（範囲 −10〜+8）、p<0.1、有意差なし。最大随意等尺性収縮も同様。",
            "Change in the expanded MRC score: +4.2 (range −16 to +39.8) with IVIG, −2.7 (range −10 to +8) with placebo, p<0.1, not significant; maximum voluntary isometric contraction similar.",
        ),
        &[S45, S118],
    ),
    further: &[
        Fact::verified(
            text!(
                "部位別では、下肢の 39% で筋力が有意に増し（p<0.05）、他の肢の 28% では低下した。超音波で測った嚥下時間は改善した（p<0.05）。和訳の「地域差」は部位による差の意味である。",
                "By region, strength rose significantly in 39% of lower limbs (p<0.05) and fell in 28% of the other limbs; the duration of swallowing on ultrasound improved (p<0.05). The translation's \"geographic difference\" means a difference between muscle groups.",
            ),
            &[S45],
        ),
        Fact::verified(
            text!(
                "6 例は MRC で 10 点を超えて改善し、プラセボ期に失った。抄録の 28% は 6/19 と合わないため、例数のみを採る。",
                "6 patients gained more than 10 MRC points and lost them on placebo. The abstract's 28% does not fit 6 of 19, so only the count is held.",
            ),
            &[S45],
        ),
        Fact::secondary(
            text!(
                "22 例が割り付けられ、19 例が報告された。16 例が投与期を言い当て、3 例はプレドニゾンも服用していた。休薬期間は 1 か月以上。",
                "22 were randomised, 19 reported. 16 guessed their treatment period correctly; 3 also took prednisone. Washout was at least 1 month.",
            ),
            &[S46],
        ),
    ],
    direction: Fact::verified(Direction::BenefitNotSignificant, &[S45]),
    mention: Mention::Damaged,
};

/// Placebo-controlled crossover trial, 6 months each.
pub const WALTER_2000: Study = Study {
    id: StudyId::IbmWalter2000,
    short: "Walter 2000",
    citation: Fact::verified(
        "Walter MC et al. High-dose immunoglobulin therapy in sporadic inclusion body myositis: a double-blind, placebo-controlled study. J Neurol 2000;247(1):22-28",
        &[S47],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Ibm,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S47, S119],
    ),
    population: Fact::verified(
        text!(
            "孤発性封入体筋炎、32〜75 歳、平均罹病期間 5.2（±3.6）年",
            "Sporadic inclusion body myositis, aged 32 to 75 years, mean duration 5.2 (±3.6) years",
        ),
        &[S47],
    ),
    participants: Participants {
        entered: Fact::verified(22, &[S47, S119]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[Phase::every(Course::total(2000), Interval::Months(1), 6)],
        &[S47],
    ),
    comparators: Fact::verified(&[Comparator::Placebo], &[S47]),
    result: Fact::verified(
        text!(
            "90% で進行がなく、神経筋症状スコアだけが軽度（11%）ながら有意に改善した。他の検査に有意差なし。",
            "No progression in 90%; a mild (11%) but significant improvement on the Neuromuscular Symptom Score only. Other tests not significant.",
        ),
        &[S47, S119],
    ),
    further: &[
        Fact::verified(
            text!("重い副作用はなかった。", "No serious side effects."),
            &[S47],
        ),
        Fact::secondary(text!("2 例が中止した。", "2 patients withdrew."), &[S49]),
        Fact::inferred(
            text!(
                "和訳は「第 3 の研究」を挙げながら第 2 の研究の文を欠く。残った引用番号 67 がこの試験と考えられる。",
                "The translation names a third study but lost the sentence on the second; its stray reference 67 is most likely this trial.",
            ),
            &[Review, S47],
        ),
    ],
    direction: Fact::verified(Direction::Mixed, &[S47, S119]),
    mention: Mention::Absent,
};

/// Trial of IVIG on top of prednisone.
pub const DALAKAS_2001: Study = Study {
    id: StudyId::IbmDalakas2001,
    short: "Dalakas 2001 (IBM)",
    citation: Fact::verified(
        "Dalakas MC, Koffman B, Fujii M, Spector S, Sivakumar K, Cupler E. A controlled study of intravenous immunoglobulin combined with prednisone in the treatment of IBM. Neurology 2001;56(3):323-327",
        &[S48, S117],
    ),
    pmid: Fact::verified(11_171_896, &[S48]),
    doi: Fact::unverified(),
    condition: Condition::Ibm,
    design: Fact::secondary(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S48, S49],
    ),
    population: Fact::verified(
        text!(
            "封入体筋炎、全例が高用量プレドニゾンを IVIG に先立って開始し 3 か月服用",
            "Inclusion body myositis; all on high-dose prednisone for 3 months, started before the infusions",
        ),
        &[S48],
    ),
    participants: Participants {
        entered: Fact::secondary(37, &[S49]),
        analysed: Fact::verified(36, &[S48]),
        completed: Fact::unverified(),
    },
    regimen: Fact::review_only(&[Phase::every(Course::total(2000), Interval::Months(1), 3)]),
    comparators: Fact::verified(&[Comparator::PlaceboWithPrednisone], &[S48]),
    result: Fact::verified(
        text!(
            "定量的筋力と修正 MRC スコア: IVIG とプレドニゾン 19 例、プラセボとプレドニゾン 17 例の間に、2、3、4 か月後とも有意差なし。",
            "Quantitative strength and modified MRC score: no significant difference between 19 on IVIG with prednisone and 17 on placebo with prednisone at month 2, 3 or 4.",
        ),
        &[S48],
    ),
    further: &[
        Fact::verified(
            text!(
                "壊死線維は IVIG 群で少なかった（p<0.01）。CD2 陽性細胞は両群で減り（p<0.0001）、ステロイドの効果とされた。",
                "Necrotic fibres were fewer with IVIG (p<0.01). CD2+ cells fell in both groups (p<0.0001), taken as an effect of the steroid.",
            ),
            &[S48],
        ),
        Fact::secondary(
            text!(
                "37 例が割り付けられ、プラセボ群の 1 例が脱落した。",
                "37 were randomised; one on placebo withdrew.",
            ),
            &[S49],
        ),
        Fact::review_only(text!(
            "月1回、3 か月の投与は抄録で確認できるが、1コース 2 g/kg は総説の記述のみである。",
            "Monthly for 3 months is in the abstract; 2 g/kg a course is the review's statement only.",
        )),
    ],
    direction: Fact::verified(Direction::NoSignificantDifference, &[S48]),
    mention: Mention::Stated,
};
