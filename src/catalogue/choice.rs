//! What the table can be narrowed by: each choice has a name in the address, words, and a rule.

use crate::evidence::library::{Entry, Listing};
use crate::evidence::{Blinding, Comparator, Direction, Layout};
use crate::text::Text;

macro_rules! choices {
    ($(#[doc = $doc:literal])* $name:ident {
        $($(#[doc = $of:literal])* $choice:ident $key:literal $ja:literal, $en:literal;)+
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $of])* $choice,)+ }

        impl $name {
            /// All of them, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$choice,)+];

            /// The name that an address gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $($name::$choice => $key,)+ }
            }

            /// The choice of that name.
            #[must_use]
            pub fn of_key(key: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|choice| choice.key() == key)
            }

            /// In words.
            #[must_use]
            pub const fn text(self) -> Text {
                match self { $($name::$choice => text!($ja, $en),)+ }
            }
        }
    };
}

choices! {
    /// Which layer, and why a study stands in the library.
    Layer {
        /// The reconstructed table.
        Table "table" "2004 年の対照試験の表（再構成）", "Controlled trials of 2004 (reconstructed)";
        /// All that was known by 2004.
        Of2004 "2004" "2004 年の層のすべて", "All of the layer of 2004";
        /// What came later.
        Since "since" "2004 年以降", "Since 2004";
    }
}

impl Layer {
    /// Whether a study belongs to it.
    #[must_use]
    pub fn holds(self, entry: &Entry) -> bool {
        match self {
            Layer::Table => entry.detail.listing == Listing::ControlledTrial,
            Layer::Of2004 => !entry.is_later(),
            Layer::Since => entry.is_later(),
        }
    }
}

choices! {
    /// How a study was made.
    Made {
        /// By lot.
        Randomised "randomised" "無作為化", "Randomised";
        /// Neither patient nor assessor knew.
        DoubleBlind "double-blind" "二重盲検", "Double-blind";
        /// Everybody knew, or only one side did not.
        NotDoubleBlind "not-double-blind" "単盲検・非盲検", "Single-blind or open";
        /// Each patient had both.
        Crossover "crossover" "クロスオーバー", "Crossover";
        /// Groups side by side.
        Parallel "parallel" "並行群間", "Parallel groups";
        /// No control group.
        Uncontrolled "uncontrolled" "対照なし", "No control group";
        /// Of other studies.
        Review "review" "総説・系統的レビュー", "Reviews";
    }
}

impl Made {
    /// Whether a study was made so; one whose design is not known was not.
    #[must_use]
    pub fn holds(self, entry: &Entry) -> bool {
        let Some(design) = entry.design.value() else {
            return false;
        };
        let (layout, blinding) = (design.layout, design.blinding);
        match self {
            Made::Randomised => matches!(
                layout,
                Layout::RandomisedParallel | Layout::RandomisedCrossover
            ),
            Made::DoubleBlind => blinding == Blinding::DoubleBlind,
            Made::NotDoubleBlind => matches!(
                blinding,
                Blinding::ObserverBlind | Blinding::SingleBlind | Blinding::Open
            ),
            Made::Crossover => matches!(
                layout,
                Layout::RandomisedCrossover | Layout::ControlledCrossover
            ),
            Made::Parallel => matches!(
                layout,
                Layout::RandomisedParallel | Layout::ControlledParallel
            ),
            Made::Uncontrolled => layout == Layout::Uncontrolled,
            Made::Review => layout == Layout::Review,
        }
    }
}

choices! {
    /// What immunoglobulin was compared with.
    Against {
        /// Placebo of any content.
        Placebo "placebo" "プラセボ", "Placebo";
        /// Plasma exchange.
        PlasmaExchange "plasma-exchange" "血漿交換", "Plasma exchange";
        /// A corticosteroid, alone or added.
        Corticosteroid "corticosteroid" "副腎皮質ステロイド", "Corticosteroid";
        /// Another dose or length of immunoglobulin.
        OtherDose "dose" "用量・期間の異なる IVIG", "Another dose or length of IVIG";
        /// Anything else.
        Other "other" "その他", "Anything else";
        /// Nothing.
        Nothing "nothing" "なし", "Nothing";
    }
}

impl Against {
    /// The group that a comparator belongs to.
    #[must_use]
    pub const fn of(comparator: Comparator) -> Against {
        match comparator {
            Comparator::Placebo
            | Comparator::Albumin
            | Comparator::SalineOrDextrose
            | Comparator::PlaceboWithPrednisone => Against::Placebo,
            Comparator::PlasmaExchange | Comparator::PlasmaExchangeThenIvig => {
                Against::PlasmaExchange
            }
            Comparator::Prednisolone
            | Comparator::Methylprednisolone
            | Comparator::MethylprednisoloneAddOn => Against::Corticosteroid,
            Comparator::LowerDose | Comparator::OtherSchedule => Against::OtherDose,
            Comparator::InterferonAlfa => Against::Other,
            Comparator::Nothing => Against::Nothing,
        }
    }

    /// Whether a study compared with it.
    #[must_use]
    pub fn holds(self, entry: &Entry) -> bool {
        let comparators = entry.comparators.value().unwrap_or_default();
        comparators
            .iter()
            .any(|comparator| Against::of(*comparator) == self)
    }
}

choices! {
    /// Which way the primary outcome went: the lanes of the map.
    Way {
        /// The other treatment was better.
        Worse "worse" "対照治療が優る", "The other treatment better";
        /// No difference from placebo, no gain from adding or from more.
        NoBenefit "no-benefit" "有意な利点なし", "No significant benefit";
        /// As good as another treatment.
        AsGood "as-good" "対照治療と有意差なし", "No difference from an active treatment";
        /// Some benefit, or outcomes that differ.
        Unclear "unclear" "一部のみ・評価項目により異なる", "Some benefit, or outcomes differ";
        /// Better.
        Better "better" "IVIG が優る", "IVIG better";
        /// No control group.
        Uncontrolled "uncontrolled" "対照なし", "No control group";
    }
}

impl Way {
    /// The lane of a direction.
    #[must_use]
    pub const fn of(direction: Direction) -> Way {
        match direction {
            Direction::Inferior => Way::Worse,
            Direction::NoSignificantDifference
            | Direction::AddOnNoBenefit
            | Direction::DosesNotDifferent => Way::NoBenefit,
            Direction::EquivalentToActive => Way::AsGood,
            Direction::Mixed | Direction::BenefitNotSignificant => Way::Unclear,
            Direction::Superior | Direction::SuperiorToActive => Way::Better,
            Direction::UncontrolledPositive | Direction::UncontrolledNegative => Way::Uncontrolled,
        }
    }

    /// Whether a study went that way; one whose direction is not known did not.
    #[must_use]
    pub fn holds(self, entry: &Entry) -> bool {
        entry.direction.value().map(Way::of) == Some(self)
    }
}
