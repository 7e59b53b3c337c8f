//! Polymyositis, as of 2004.

use crate::evidence::Source::{Review, S83};
use crate::evidence::{
    Blinding, Claim, Comparator, Condition, Course, Design, Direction, Fact, Interval, Layout,
    Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Study, StudyId,
};

/// Review, section on inflammatory myopathies.
pub const POSITION: Position = Position {
    condition: Condition::Pm,
    line: Fact::review_only(Line::UncontrolledOnly),
    summary: Fact::review_only(text!(
        "IVIG は対照群のない症例集積で有効とされる。対照試験は行われていない。",
        "IVIG is said to work in series without a control group; there is no controlled trial.",
    )),
    regimens: &[Regimen {
        key: "pm-1x2-monthly",
        purpose: Purpose::Treatment,
        // The review gives no dose; this is the series it most likely cites.
        schedule: Fact::inferred(
            Phase::open_ended(Course::daily(1000, 2, 2000), Interval::Months(1)),
            &[Review, S83],
        ),
        studies: &[StudyId::PmCherin2002],
    }],
    grounds: &[Claim::new(
        Fact::verified(
            text!(
                "慢性で治療抵抗性の 35 例の非盲検前向き研究で、25 例（71.4%）が有意に改善した。",
                "In an open prospective study of 35 patients with chronic refractory disease 25 (71.4%) improved significantly.",
            ),
            &[S83],
        ),
        &[StudyId::PmCherin2002],
    )],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::review_only(text!(
                "皮膚筋炎や封入体筋炎と違い、対照試験がない。",
                "Unlike dermatomyositis and inclusion body myositis, it has no controlled trial.",
            )),
            &[],
        ),
        Claim::new(
            Fact::inferred(
                text!(
                    "総説は用量も症例数も示していない。ここに示す 35 例の研究は、総説が引用したと推定されるものである。",
                    "The review gives neither a dose nor a number of patients; that it cites the study of 35 patients shown here is inferred.",
                ),
                &[Review, S83],
            ),
            &[StudyId::PmCherin2002],
        ),
    ],
    open_questions: &[
        OpenQuestion::InitialTherapy,
        OpenQuestion::OptimalDose,
        OpenQuestion::WithOtherTreatments,
    ],
};

/// Open series in refractory disease.
pub const CHERIN_2002: Study = Study {
    id: StudyId::PmCherin2002,
    short: "Cherin 2002",
    // The title, volume and pages were not found.
    citation: Fact::verified("Cherin P et al. Arthritis Rheum 2002", &[S83]),
    pmid: Fact::unverified(),
    doi: Fact::verified("10.1002/art.10053", &[S83]),
    condition: Condition::Pm,
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[S83]),
    population: Fact::verified(
        text!(
            "慢性で治療抵抗性の多発性筋炎（女性 20 例、男性 15 例、平均 43.5 歳）",
            "Chronic refractory polymyositis (20 women, 15 men, mean age 43.5 years)",
        ),
        &[S83],
    ),
    participants: Participants {
        entered: Fact::verified(35, &[S83]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(
        &[Phase::open_ended(
            Course::daily(1000, 2, 2000),
            Interval::Months(1),
        )],
        &[S83],
    ),
    comparators: Fact::verified(&[Comparator::Nothing], &[S83]),
    result: Fact::verified(
        text!(
            "有意な臨床的改善: 35 例中 25 例（71.4%）。筋力は P<0.01。",
            "Significant clinical improvement in 25 of 35 (71.4%); muscle power P<0.01.",
        ),
        &[S83],
    ),
    further: &[
        Fact::verified(
            text!(
                "治療期間は平均 4〜6 か月。生化学的な反応は全例にみられた。",
                "Treatment lasted 4 to 6 months on average. All had a biochemical response.",
            ),
            &[S83],
        ),
        Fact::inferred(
            text!(
                "和訳は症例集積で有効とするのみで、症例数も数値も示さない。この研究が引用文献 61 または 62 に当たることは推定である。",
                "The translation only says that series show it to work, without patients or numbers; that this study is its reference 61 or 62 is inferred.",
            ),
            &[Review],
        ),
    ],
    direction: Fact::verified(Direction::UncontrolledPositive, &[S83]),
    mention: Mention::Damaged,
};
