//! What can happen: what the review states of it, and what labels and papers say, kept apart.

mod later;
mod of_2004;

use super::Line;
use crate::evidence::Fact;
use crate::text::Text;
use later::{
    FLUID_OVERLOAD, FRUCTOSE_HARM, HAEMOLYSIS, HYPONATRAEMIA, NEUTROPENIA, PROLINE_LOAD, TRALI,
    VACCINE_FAILURE,
};
use of_2004::{
    ANAPHYLAXIS, ASEPTIC_MENINGITIS, INFUSION_REACTION, RENAL_TUBULAR_NECROSIS, SKIN_REACTION,
    THROMBOEMBOLISM,
};

/// How grave an adverse event is. The gravest comes first. What the review does not name is ranked
/// by this application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventSeverity {
    /// Severe.
    Severe,
    /// Moderate.
    Moderate,
    /// Mild; settles by itself.
    Mild,
}

impl EventSeverity {
    /// The severity in a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            EventSeverity::Severe => text!("重篤", "Severe"),
            EventSeverity::Moderate => text!("中等度", "Moderate"),
            EventSeverity::Mild => text!("軽度（自然に軽快）", "Mild, settles by itself"),
        }
    }
}

/// One adverse event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventRecord {
    /// Its name.
    pub name: Text,
    /// The same where there is little room: on paper, and read aloud.
    pub short: Text,
    /// How grave it is.
    pub severity: EventSeverity,
    /// What the review says of it; `None`: it does not name it.
    pub stated: Option<Fact<Text>>,
    /// How often, in whom, in which study: what labels and papers say. Each stands for itself; none
    /// is to be combined with another.
    pub figures: &'static [Line],
}

macro_rules! events {
    ($($(#[doc = $doc:literal])* $name:ident, $key:literal, $record:path;)+) => {
        /// What can happen: the events of the review's section on complications, and those that labels add.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum AdverseEvent { $($(#[doc = $doc])* $name,)+ }

        impl AdverseEvent {
            /// All of them, the gravest first.
            pub const ALL: &'static [AdverseEvent] = &[$(AdverseEvent::$name,)+];

            /// The name that an address or a file gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(AdverseEvent::$name => $key,)+ }
            }

            /// What is known of it.
            #[must_use]
            pub const fn record(self) -> &'static EventRecord {
                match self { $(AdverseEvent::$name => &$record,)+ }
            }
        }
    };
}

events! {
    /// Anaphylaxis.
    Anaphylaxis, "ae-anaphylaxis", ANAPHYLAXIS;
    /// Stroke, myocardial infarction, pulmonary embolism.
    Thromboembolism, "ae-thromboembolism", THROMBOEMBOLISM;
    /// Renal tubular necrosis.
    RenalTubularNecrosis, "ae-renal", RENAL_TUBULAR_NECROSIS;
    /// Haemolysis.
    Haemolysis, "ae-haemolysis", HAEMOLYSIS;
    /// Fluid overload, transfusion-associated circulatory overload.
    FluidOverload, "ae-overload", FLUID_OVERLOAD;
    /// Transfusion-related acute lung injury.
    Trali, "ae-trali", TRALI;
    /// What sorbitol does in hereditary fructose intolerance.
    FructoseHarm, "ae-fructose", FRUCTOSE_HARM;
    /// Aseptic meningitis.
    AsepticMeningitis, "ae-aseptic-meningitis", ASEPTIC_MENINGITIS;
    /// Skin reactions.
    SkinReaction, "ae-skin", SKIN_REACTION;
    /// L-proline in hyperprolinaemia.
    ProlineLoad, "ae-proline", PROLINE_LOAD;
    /// Hyponatraemia, true or apparent.
    Hyponatraemia, "ae-hyponatraemia", HYPONATRAEMIA;
    /// Reactions during the infusion.
    InfusionReaction, "ae-infusion", INFUSION_REACTION;
    /// A live vaccine that does not take.
    VaccineFailure, "ae-vaccine", VACCINE_FAILURE;
    /// Neutropenia.
    Neutropenia, "ae-neutropenia", NEUTROPENIA;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Status;
    use crate::safety::Layer;

    #[test]
    fn the_gravest_come_first() {
        assert!(AdverseEvent::ALL.is_sorted_by_key(|event| event.record().severity));
    }

    #[test]
    fn statement_and_check_are_kept_apart() {
        for event in AdverseEvent::ALL {
            let record = event.record();
            if let Some(stated) = record.stated {
                assert_eq!(stated.status(), Status::ReviewOnly, "{event:?}");
            }
            assert!(!record.figures.is_empty(), "{event:?}");
            for figure in record.figures {
                assert_eq!(figure.layer(), Layer::Today, "{event:?}");
                assert_ne!(figure.text.status(), Status::ReviewOnly, "{event:?}");
                assert!(
                    figure.text.value().is_some() && !figure.text.sources().is_empty(),
                    "{event:?}"
                );
            }
        }
    }

    #[test]
    fn the_two_stroke_counts_never_meet() {
        for figure in AdverseEvent::Thromboembolism.record().figures {
            let text = figure.text.value().map_or("", |text| text.en());
            assert!(
                !(text.contains("498") && text.contains("Sixteen")),
                "{text}"
            );
        }
    }
}
