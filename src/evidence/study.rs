//! One study: who, what, against what, with which result.

use super::{Condition, Fact, Phase, StudyId};
use crate::text::{Sentence, Text};

/// How a study was laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Randomised, groups side by side.
    RandomisedParallel,
    /// Randomised, each patient has both in turn.
    RandomisedCrossover,
    /// Controlled, each patient has both in turn; randomisation not confirmed.
    ControlledCrossover,
    /// Controlled, groups side by side; randomisation not confirmed.
    ControlledParallel,
    /// Groups compared that were not assigned to their treatment.
    Observational,
    /// No control group.
    Uncontrolled,
    /// A review of other studies.
    Review,
}

/// Who did not know the treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blinding {
    /// Neither patient nor assessor.
    DoubleBlind,
    /// The assessor only.
    ObserverBlind,
    /// The patient only.
    SingleBlind,
    /// Everybody knew.
    Open,
    /// Not stated, or without meaning for the layout.
    NotStated,
}

/// Layout and blinding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    /// How it was laid out.
    pub layout: Layout,
    /// Who was blinded.
    pub blinding: Blinding,
}

impl Design {
    /// A design.
    #[must_use]
    pub const fn new(layout: Layout, blinding: Blinding) -> Design {
        Design { layout, blinding }
    }

    /// The kind of study in a word, for the mark beside a reason.
    #[must_use]
    pub const fn kind(&self) -> Text {
        match self.layout {
            Layout::RandomisedParallel | Layout::RandomisedCrossover => text!("RCT", "RCT"),
            Layout::ControlledCrossover | Layout::ControlledParallel => {
                text!("対照試験", "Controlled")
            }
            Layout::Observational => text!("観察研究", "Observational"),
            Layout::Uncontrolled => text!("非対照", "Uncontrolled"),
            Layout::Review => text!("総説", "Review"),
        }
    }

    /// `randomised, parallel, double-blind`.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let layout = match self.layout {
            Layout::RandomisedParallel => text!("無作為化並行群間", "randomised, parallel"),
            Layout::RandomisedCrossover => {
                text!("無作為化クロスオーバー", "randomised, crossover")
            }
            Layout::ControlledCrossover => text!("対照クロスオーバー", "controlled, crossover"),
            Layout::ControlledParallel => text!("対照並行群間", "controlled, parallel"),
            Layout::Observational => text!("観察研究", "observational"),
            Layout::Uncontrolled => text!("対照なし", "no control group"),
            Layout::Review => text!("総説", "review"),
        };
        let blinding = match self.blinding {
            Blinding::DoubleBlind => text!("、二重盲検", ", double-blind"),
            Blinding::ObserverBlind => text!("、評価者盲検", ", observer-blind"),
            Blinding::SingleBlind => text!("、単盲検", ", single-blind"),
            Blinding::Open => text!("、非盲検", ", open"),
            Blinding::NotStated => text!("", ""),
        };
        text!("{layout}{blinding}", "{layout}{blinding}")
            .fill(&[("layout", layout.into()), ("blinding", blinding.into())])
    }
}

/// What immunoglobulin was compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// Placebo, its content not stated.
    Placebo,
    /// Albumin as placebo.
    Albumin,
    /// Saline or dextrose as placebo.
    SalineOrDextrose,
    /// Plasma exchange.
    PlasmaExchange,
    /// Plasma exchange, then immunoglobulin.
    PlasmaExchangeThenIvig,
    /// Oral prednisolone.
    Prednisolone,
    /// Intravenous methylprednisolone added to immunoglobulin, against immunoglobulin with placebo.
    MethylprednisoloneAddOn,
    /// Placebo, both groups on prednisone.
    PlaceboWithPrednisone,
    /// Interferon alfa.
    InterferonAlfa,
    /// Intravenous methylprednisolone in place of immunoglobulin.
    Methylprednisolone,
    /// A lower dose or a shorter course of immunoglobulin.
    LowerDose,
    /// Immunoglobulin at other intervals or over other days.
    OtherSchedule,
    /// Nothing.
    Nothing,
}

impl Comparator {
    /// The comparator's name.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Comparator::Placebo => text!("プラセボ", "placebo"),
            Comparator::Albumin => text!("プラセボ（アルブミン）", "placebo (albumin)"),
            Comparator::SalineOrDextrose => text!(
                "プラセボ（食塩液またはブドウ糖液）",
                "placebo (saline or dextrose)",
            ),
            Comparator::PlasmaExchange => text!("血漿交換", "plasma exchange"),
            Comparator::PlasmaExchangeThenIvig => {
                text!("血漿交換後に IVIG", "plasma exchange, then IVIG")
            }
            Comparator::Prednisolone => text!("経口プレドニゾロン", "oral prednisolone"),
            Comparator::MethylprednisoloneAddOn => text!(
                "メチルプレドニゾロン静注の上乗せ",
                "intravenous methylprednisolone added",
            ),
            Comparator::PlaceboWithPrednisone => text!(
                "プラセボ（両群ともプレドニゾン併用）",
                "placebo, both groups on prednisone",
            ),
            Comparator::InterferonAlfa => text!("インターフェロンα", "interferon alfa"),
            Comparator::LowerDose => text!(
                "低用量または短期間の IVIG",
                "a lower dose or shorter course of IVIG",
            ),
            Comparator::Methylprednisolone => {
                text!("メチルプレドニゾロン静注", "intravenous methylprednisolone")
            }
            Comparator::OtherSchedule => {
                text!(
                    "別の間隔・日数の IVIG",
                    "IVIG at other intervals or over other days"
                )
            }
            Comparator::Nothing => text!("なし", "none"),
        }
    }
}

/// Which way the primary outcome went. Subgroups and adjusted tests do not count here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Significantly better than placebo or no treatment.
    Superior,
    /// Significantly better than an active treatment.
    SuperiorToActive,
    /// No significant difference from an active treatment.
    EquivalentToActive,
    /// Adding the second treatment gave no significant benefit.
    AddOnNoBenefit,
    /// Two doses or durations, not significantly different.
    DosesNotDifferent,
    /// No significant difference from placebo.
    NoSignificantDifference,
    /// Benefit in numbers or in a minority; not significant overall.
    BenefitNotSignificant,
    /// The primary outcome and others point different ways.
    Mixed,
    /// The comparator was significantly better.
    Inferior,
    /// No control group; patients improved.
    UncontrolledPositive,
    /// No control group; patients did not improve.
    UncontrolledNegative,
}

impl Direction {
    /// The direction in a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Direction::Superior => text!("IVIG が有意に優る", "IVIG better"),
            Direction::SuperiorToActive => text!(
                "IVIG が対照治療に有意に優る",
                "IVIG better than the other treatment",
            ),
            Direction::EquivalentToActive => text!(
                "対照治療と有意差なし",
                "No difference from the other treatment",
            ),
            Direction::AddOnNoBenefit => text!(
                "上乗せの有意な効果なし",
                "Adding it gave no significant benefit",
            ),
            Direction::DosesNotDifferent => text!(
                "用量・期間の間に有意差なし",
                "Doses not significantly different",
            ),
            Direction::NoSignificantDifference => {
                text!("プラセボと有意差なし", "No difference from placebo")
            }
            Direction::BenefitNotSignificant => {
                text!("改善はあるが有意ではない", "Some benefit, not significant")
            }
            Direction::Mixed => text!("評価項目により結果が異なる", "Outcomes differ"),
            Direction::Inferior => text!("対照治療が有意に優る", "The other treatment better"),
            Direction::UncontrolledPositive => {
                text!("対照なしで改善", "Improved, no control group")
            }
            Direction::UncontrolledNegative => {
                text!("対照なしで改善せず", "Not improved, no control group")
            }
        }
    }
}

/// Head counts, kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participants {
    /// Randomised; in a study without randomisation, included.
    pub entered: Fact<u16>,
    /// Counted in the primary outcome.
    pub analysed: Fact<u16>,
    /// Completed the study.
    pub completed: Fact<u16>,
}

/// What the Japanese translation of the review, the only text held, says of a study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mention {
    /// Stated with its result.
    Stated,
    /// Stated, but a result, number or comparator is lost or wrong.
    Damaged,
    /// Not mentioned, or its sentence was dropped.
    Absent,
}

/// One study as a record of values, each with status and source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Study {
    /// Its id.
    pub id: StudyId,
    /// `van der Meché 1992`: how a line cites it.
    pub short: &'static str,
    /// Authors, title, journal, year, pages.
    pub citation: Fact<&'static str>,
    /// `PubMed` id, only where verified.
    pub pmid: Fact<u32>,
    /// DOI, only where verified.
    pub doi: Fact<&'static str>,
    /// The condition studied.
    pub condition: Condition,
    /// Layout and blinding.
    pub design: Fact<Design>,
    /// Who was studied.
    pub population: Fact<Text>,
    /// How many.
    pub participants: Participants,
    /// What was given, in order.
    pub regimen: Fact<&'static [Phase]>,
    /// What it was compared with.
    pub comparators: Fact<&'static [Comparator]>,
    /// The primary result, with its numbers.
    pub result: Fact<Text>,
    /// Further results, subgroups, adverse events; each stands for itself.
    pub further: &'static [Fact<Text>],
    /// Which way the primary outcome went.
    pub direction: Fact<Direction>,
    /// What the translation says of it.
    pub mention: Mention,
}
