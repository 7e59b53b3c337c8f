//! Lambert-Eaton myasthenic syndrome, as of 2004.

use crate::evidence::Source::{S41, S131};
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Layout,
    Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance, Study,
    StudyId,
};

/// Review, abstract and section on Lambert-Eaton myasthenic syndrome.
pub const POSITION: Position = Position {
    condition: Condition::Lems,
    line: Fact::review_only(Line::SecondLine),
    summary: Fact::review_only(text!(
        "IVIG は第二選択である。免疫抑制薬に抵抗する例では補助療法として役立つ。",
        "IVIG is second line, and a useful adjunct in patients who resist immunosuppressants.",
    )),
    regimens: &[Regimen {
        key: "lems-1x2",
        purpose: Purpose::Treatment,
        schedule: Fact::verified(Phase::once(Course::daily(1000, 2, 2000)), &[S41]),
        studies: &[StudyId::LemsBain1996],
    }],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "9 例のプラセボ対照クロスオーバー試験で、四肢筋、呼吸筋、球筋の筋力がいずれも有意に改善した（p=0.017〜0.038）。",
                    "In a placebo-controlled crossover trial of 9 patients limb, respiratory and bulbar strength all improved significantly (p=0.017 to 0.038).",
                ),
                &[S41],
            ),
            &[StudyId::LemsBain1996],
        ),
        Claim::new(
            Fact::review_only(text!(
                "大部分の患者は免疫抑制薬（ステロイド、アザチオプリンなど）と IVIG に反応する。",
                "Most patients respond to immunosuppressants (such as steroids or azathioprine) and to IVIG.",
            )),
            &[],
        ),
    ],
    combinations: &[Combination {
        with: text!(
            "免疫抑制薬（ステロイド、アザチオプリンなど）",
            "Immunosuppressants (such as steroids or azathioprine)",
        ),
        stance: Stance::Together,
        note: Fact::review_only(text!(
            "難治例では免疫抑制薬に IVIG を加える。併用した成績は挙げられていない。",
            "In refractory patients IVIG is added to immunosuppressants; no results of the pair are named.",
        )),
        studies: &[],
    }],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "効果は 2〜4 週で最大となり、8 週には弱まってくる。",
                    "The effect peaks at 2 to 4 weeks and is declining by 8 weeks.",
                ),
                &[S41],
            ),
            &[StudyId::LemsBain1996],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "根拠となる対照試験は 9 例の 1 件のみである。",
                    "The controlled evidence is one trial of 9 patients.",
                ),
                &[S41, S131],
            ),
            &[StudyId::LemsBain1996],
        ),
        Claim::new(
            Fact::review_only(text!(
                "第二選択という位置づけは抄録にあり、結論の節は LEMS に触れていない。",
                "The abstract places IVIG as second line; the section of conclusions does not mention LEMS.",
            )),
            &[],
        ),
    ],
    open_questions: &[
        OpenQuestion::MaintenanceDose,
        OpenQuestion::MaintenanceFrequency,
        OpenQuestion::WithOtherTreatments,
    ],
};

/// Placebo-controlled crossover trial.
pub const BAIN_1996: Study = Study {
    id: StudyId::LemsBain1996,
    short: "Bain 1996",
    citation: Fact::unverified(),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Lems,
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[S41, S131],
    ),
    population: Fact::verified(
        text!(
            "ランバート・イートン筋無力症候群（組み入れ基準は確認できていない）",
            "Lambert–Eaton myasthenic syndrome (criteria of entry not found)",
        ),
        &[S41],
    ),
    participants: Participants {
        entered: Fact::verified(9, &[S41, S131]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(1000, 2, 2000))], &[S41]),
    comparators: Fact::verified(&[Comparator::Albumin], &[S41]),
    result: Fact::verified(
        text!(
            "8 週間の曲線下面積で比べ、四肢筋、呼吸筋、球筋の筋力がいずれも改善（p=0.017〜0.038）。",
            "By the area under the curve over 8 weeks limb, respiratory and bulbar strength all improved (p=0.017 to 0.038).",
        ),
        &[S41],
    ),
    further: &[
        Fact::verified(
            text!(
                "効果は 2〜4 週で最大となり、8 週には弱まってきた。和訳には症例数も効果の持続もない。",
                "The effect peaked at 2 to 4 weeks and was declining by 8 weeks. The translation gives neither the number of patients nor the duration.",
            ),
            &[S41],
        ),
        Fact::verified(
            text!(
                "血清カルシウムチャネル抗体価は低下した（p=0.028）が、1 週後にはまだ変わらなかった。",
                "Calcium-channel antibody titres fell (p=0.028), but had not yet changed at 1 week.",
            ),
            &[S41],
        ),
        Fact::verified(
            text!(
                "抗イディオタイプ抗体による直接の中和は in vitro で示されなかった。",
                "Direct anti-idiotypic neutralisation was not shown in vitro.",
            ),
            &[S41],
        ),
        Fact::inferred(
            text!(
                "著者（Bain ら）と発表年（1996）は、確認した資料に記載がない。",
                "The authors (Bain and colleagues) and the year (1996) are not on the page that was read.",
            ),
            &[S41],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S41]),
    mention: Mention::Damaged,
};
