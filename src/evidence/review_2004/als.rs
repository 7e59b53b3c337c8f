//! Amyotrophic lateral sclerosis, as of 2004.

use crate::evidence::Source::S31;
use crate::evidence::{
    Blinding, Claim, Comparator, Condition, Design, Direction, Fact, Layout, Line, Mention,
    Participants, Position, Study, StudyId,
};

/// Review, end of the section on multifocal motor neuropathy.
pub const POSITION: Position = Position {
    condition: Condition::Als,
    line: Fact::review_only(Line::NotEffective),
    summary: Fact::review_only(text!(
        "IVIG は無効とされる。9 例の研究で病気の経過を変えなかった。",
        "IVIG is held to be ineffective: in a study of 9 patients it did not change the course of the disease.",
    )),
    regimens: &[],
    grounds: &[Claim::new(
        Fact::verified(
            text!(
                "急速に進行する ALS 9 例に高用量 IVIG を月 1 回、3 か月間投与したが、全例が悪化し、進行の速さは変わらなかった。",
                "Nine patients with rapidly progressive ALS had high-dose IVIG once a month for 3 months; all worsened, and the rate of decline did not change.",
            ),
            &[S31],
        ),
        &[StudyId::AlsDalakas1994],
    )],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "根拠は対照のない非盲検の予備研究 1 件（9 例）であり、対照試験ではない。",
                    "The evidence is one open pilot study of 9 patients without a control group, not a controlled trial.",
                ),
                &[S31],
            ),
            &[StudyId::AlsDalakas1994],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "同じ研究で治療された MMN の 1 例では、総筋力スコアが 146 点上がった。",
                    "The one patient with MMN treated alongside gained 146 points in the total muscle score.",
                ),
                &[S31],
            ),
            &[StudyId::AlsDalakas1994],
        ),
    ],
    open_questions: &[],
};

/// Open pilot study.
pub const DALAKAS_1994: Study = Study {
    id: StudyId::AlsDalakas1994,
    short: "Dalakas 1994",
    citation: Fact::verified(
        "Dalakas MC et al. Effect of high-dose intravenous immunoglobulin on amyotrophic lateral sclerosis and multifocal motor neuropathy. Arch Neurol 1994;51(9):861-864",
        &[S31],
    ),
    pmid: Fact::verified(8_080_385, &[S31]),
    doi: Fact::verified("10.1001/archneur.1994.00540210031010", &[S31]),
    condition: Condition::Als,
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[S31]),
    population: Fact::verified(
        text!(
            "急速に進行する ALS 9 例（別に MMN 1 例を並行して治療）",
            "9 patients with rapidly progressive ALS (and 1 with MMN treated alongside)",
        ),
        &[S31],
    ),
    participants: Participants {
        entered: Fact::verified(9, &[S31]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::unverified(),
    comparators: Fact::verified(&[Comparator::Nothing], &[S31]),
    result: Fact::verified(
        text!(
            "ALS は全例が悪化した。平均総筋力スコアは 369.7 から 298.5 へ下がり（−71.2）、進行の速さは変わらなかった。",
            "All ALS patients worsened: the mean total muscle score fell from 369.7 to 298.5 (−71.2), and the rate of decline did not change.",
        ),
        &[S31],
    ),
    further: &[
        Fact::verified(
            text!(
                "高用量を月 1 回、3 か月間投与した。体重あたりの用量は抄録に記載がない。",
                "A high dose was given once a month for 3 months; the abstract does not state the dose per kilogram.",
            ),
            &[S31],
        ),
        Fact::verified(
            text!(
                "MMN の 1 例では総筋力スコアが 146 点上がった。",
                "The patient with MMN gained 146 points in the total muscle score.",
            ),
            &[S31],
        ),
        Fact::verified(
            text!(
                "抗 GM1 抗体価は全例で正常であった。",
                "GM1 titres were normal in all.",
            ),
            &[S31],
        ),
        Fact::verified(
            text!(
                "和訳は「効きません」と言い切るが、対照のない 9 例の研究である。",
                "The translation says flatly that IVIG does not work; this is a study of 9 patients without a control group.",
            ),
            &[S31],
        ),
    ],
    direction: Fact::verified(Direction::UncontrolledNegative, &[S31]),
    mention: Mention::Stated,
};
