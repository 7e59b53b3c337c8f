//! The facts that safety asks of every patient, in groups as they are asked.

use super::Field;
use crate::text::Text;

/// Facts that are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RiskGroup {
    /// The kidneys, and what burdens them.
    Kidney,
    /// Clots, vessels and heart.
    Circulation,
    /// IgA, blood group.
    Blood,
    /// How immunoglobulin was given and borne so far.
    Earlier,
    /// What else counts.
    Other,
}

impl RiskGroup {
    /// All of them, in the order of the screen.
    pub const ALL: [RiskGroup; 5] = [
        RiskGroup::Kidney,
        RiskGroup::Circulation,
        RiskGroup::Blood,
        RiskGroup::Earlier,
        RiskGroup::Other,
    ];

    /// The heading.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            RiskGroup::Kidney => text!("腎臓", "Kidneys"),
            RiskGroup::Circulation => text!("血栓・循環", "Clots and circulation"),
            RiskGroup::Blood => text!("血液・免疫", "Blood and immunity"),
            RiskGroup::Earlier => text!("これまでの投与", "Earlier infusions"),
            RiskGroup::Other => text!("その他", "Other"),
        }
    }

    /// The facts.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        match self {
            RiskGroup::Kidney => &[
                Field::KidneyDisease,
                Field::Egfr,
                Field::Creatinine,
                Field::VolumeDepletion,
                Field::Diabetes,
                Field::Sepsis,
                Field::Paraprotein,
                Field::NephrotoxicDrugs,
                Field::LoopDiuretic,
            ],
            RiskGroup::Circulation => &[
                Field::EarlierClot,
                Field::VascularDisease,
                Field::Immobility,
                Field::Oestrogen,
                Field::CentralLine,
                Field::Hyperviscosity,
                Field::Hypergammaglobulinaemia,
                Field::PlateletDisorder,
                Field::HeartFailure,
            ],
            RiskGroup::Blood => &[
                Field::SevereIgaDeficiency,
                Field::IgaDeficiency,
                Field::BloodGroup,
            ],
            RiskGroup::Earlier => &[Field::ImmunoglobulinHistory, Field::EarlierReaction],
            RiskGroup::Other => &[
                Field::Migraine,
                Field::Hyperprolinaemia,
                Field::FructoseIntolerance,
                Field::LiveVaccinePlanned,
            ],
        }
    }
}

impl Field {
    /// The risks: asked of every patient, group by group.
    pub const RISKS: &'static [Field] = &in_groups();
}

/// How many they are; another number does not compile.
const COUNT: usize = 27;

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "within the lengths checked; a const fn has no iterators"
)]
const fn in_groups() -> [Field; COUNT] {
    let mut all = [Field::KidneyDisease; COUNT];
    let mut at = 0;
    let mut group = 0;
    while group < RiskGroup::ALL.len() {
        let fields = RiskGroup::ALL[group].fields();
        let mut index = 0;
        while index < fields.len() {
            all[at] = fields[index];
            at += 1;
            index += 1;
        }
        group += 1;
    }
    assert!(at == COUNT, "the risks were counted wrongly");
    all
}
