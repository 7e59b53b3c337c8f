//! Dermatomyositis, as of 2004.

use crate::evidence::Source::{S42, S43};
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Interval,
    Layout, Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance,
    Study, StudyId,
};

/// Review, section on dermatomyositis.
pub const POSITION: Position = Position {
    condition: Condition::Dm,
    line: Fact::review_only(Line::SecondLine),
    summary: Fact::review_only(text!(
        "IVIG は第二選択で、病勢の激しい例と従来の治療に抵抗する例に有効である。",
        "IVIG is second line; it works in dermatomyositis that is aggressive or resists conventional treatment.",
    )),
    regimens: &[Regimen {
        key: "dm-2-monthly",
        purpose: Purpose::Treatment,
        schedule: Fact::verified(
            Phase::every(Course::total(2000), Interval::Months(1), 3),
            &[S42],
        ),
        studies: &[StudyId::DmDalakas1993],
    }],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "治療抵抗性の 15 例で、3 か月後の筋力（P<0.018）と神経筋症状（P<0.035）は IVIG がプラセボより有意に優れていた。",
                    "In 15 patients with resistant disease muscle strength (P<0.018) and neuromuscular symptoms (P<0.035) at 3 months were significantly better with IVIG than with placebo.",
                ),
                &[S42],
            ),
            &[StudyId::DmDalakas1993],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "クロスオーバー後も含めると、著明に改善したのは IVIG 12 例中 9 例、プラセボ 11 例中 0 例であった。",
                    "Counting the crossover, 9 of 12 improved markedly on IVIG and 0 of 11 on placebo.",
                ),
                &[S42],
            ),
            &[StudyId::DmDalakas1993],
        ),
        Claim::new(
            Fact::review_only(text!(
                "皮疹も改善し、筋力の改善に先行するか、同時であることが多かった。",
                "The rash improved too, often before or together with strength.",
            )),
            &[StudyId::DmDalakas1993],
        ),
    ],
    combinations: &[Combination {
        with: text!("プレドニゾン", "Prednisone"),
        stance: Stance::Together,
        note: Fact::verified(
            text!(
                "試験ではプレドニゾン（平均 25 mg/日）を続けたまま IVIG を加えた。",
                "In the trial IVIG was added while prednisone (mean 25 mg a day) went on.",
            ),
            &[S42],
        ),
        studies: &[StudyId::DmDalakas1993],
    }],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "根拠となる対照試験は、治療抵抗性の 15 例の 1 件のみである。",
                    "The controlled evidence is one trial of 15 patients with resistant disease.",
                ),
                &[S42],
            ),
            &[StudyId::DmDalakas1993],
        ),
        Claim::new(
            Fact::review_only(text!(
                "病勢は激しいが抵抗性ではない例の試験は挙げられていない。",
                "No trial is named in disease that is aggressive but not resistant.",
            )),
            &[],
        ),
    ],
    open_questions: &[
        OpenQuestion::InitialTherapy,
        OpenQuestion::MaintenanceDose,
        OpenQuestion::MaintenanceFrequency,
    ],
};

/// Placebo-controlled trial in resistant disease.
pub const DALAKAS_1993: Study = Study {
    id: StudyId::DmDalakas1993,
    short: "Dalakas 1993",
    citation: Fact::verified(
        "Dalakas MC et al. A controlled trial of high-dose intravenous immune globulin infusions as treatment for dermatomyositis. N Engl J Med 1993;329(27):1993-2000",
        &[S42],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Dm,
    // The crossover was optional: the groups were compared side by side at 3 months.
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S42],
    ),
    population: Fact::verified(
        text!(
            "筋生検で確認された治療抵抗性の皮膚筋炎、18〜55 歳、プレドニゾン継続（平均 25 mg/日）",
            "Biopsy-proved, treatment-resistant dermatomyositis, aged 18 to 55 years, prednisone continued (mean 25 mg a day)",
        ),
        &[S42],
    ),
    participants: Participants {
        entered: Fact::verified(15, &[S42]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[Phase::every(Course::total(2000), Interval::Months(1), 3)],
        &[S42],
    ),
    comparators: Fact::verified(&[Comparator::PlaceboWithPrednisone], &[S42]),
    result: Fact::verified(
        text!(
            "最初の 3 か月: 筋力（P<0.018）と神経筋症状（P<0.035）は IVIG 8 例がプラセボ 7 例より有意に改善した。",
            "First 3 months: muscle strength (P<0.018) and neuromuscular symptoms (P<0.035) improved significantly more in 8 patients on IVIG than in 7 on placebo.",
        ),
        &[S42],
    ),
    further: &[
        Fact::verified(
            text!(
                "3 か月後のクロスオーバーは任意であった。IVIG を受けた 12 例: 著明改善 9 例（平均筋力 74.5 から 84.7）、軽度改善 2 例、不変 1 例。プラセボを受けた 11 例: 著明改善 0 例、軽度改善 3 例、不変 3 例、悪化 5 例。",
                "Crossover at 3 months was optional. Of 12 on IVIG 9 improved markedly (mean strength 74.5 to 84.7), 2 mildly, 1 not. Of 11 on placebo none improved markedly, 3 mildly, 3 were unchanged, 5 worse.",
            ),
            &[S42],
        ),
        Fact::verified(
            text!(
                "筋力がほぼ正常になった 5 例の再生検では、筋線維が太くなり、免疫学的な異常が消えていた。",
                "In repeat biopsies of 5 patients with near-normal strength fibres were larger and immune markers had resolved.",
            ),
            &[S42, S43],
        ),
        Fact::verified(
            text!(
                "和訳には症例数、プレドニゾンの継続、著明改善の例数がない。1コースを何日で投与したかは抄録にない。",
                "The translation lacks the number of patients, the continued prednisone and the count of marked improvement. Over how many days a course was given is not in the abstract.",
            ),
            &[S42],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[S42]),
    mention: Mention::Damaged,
};
