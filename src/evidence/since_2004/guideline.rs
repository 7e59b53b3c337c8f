//! Guidelines, side by side: who, when, in force or not, and what each says.

use crate::evidence::{Fact, Source};
use crate::text::Text;

/// Whether a guideline still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The newest edition that was found.
    Current,
    /// Replaced in part by a newer guideline.
    SupersededInPart,
    /// Replaced by a newer guideline.
    Superseded,
    /// Withdrawn by those who made it. Shown as history.
    Retired,
    /// Whether it still holds was not looked up.
    NotChecked,
}

impl Standing {
    /// All of them.
    pub const ALL: &'static [Standing] = &[
        Standing::Current,
        Standing::SupersededInPart,
        Standing::Superseded,
        Standing::Retired,
        Standing::NotChecked,
    ];

    /// The standing in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Standing::Current => text!("現行", "Current"),
            Standing::SupersededInPart => text!("一部は新しい指針に置換", "Replaced in part"),
            Standing::Superseded => text!("新しい指針に置換", "Replaced"),
            Standing::Retired => text!("撤回済み（過去の記録）", "Retired: history only"),
            Standing::NotChecked => text!("現況は未確認", "Standing not checked"),
        }
    }
}

macro_rules! guidelines {
    ($($(#[doc = $doc:literal])* $name:ident, $short:literal, $year:literal, $standing:ident, $source:ident;)+) => {
        /// A guideline or a consensus.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Guideline { $($(#[doc = $doc])* $name,)+ }

        impl Guideline {
            /// All of them.
            pub const ALL: &'static [Guideline] = &[$(Guideline::$name,)+];

            /// Who made it, and of which year.
            #[must_use]
            pub const fn short(self) -> &'static str {
                match self { $(Guideline::$name => $short,)+ }
            }

            /// The year.
            #[must_use]
            pub const fn year(self) -> u16 {
                match self { $(Guideline::$name => $year,)+ }
            }

            /// Whether it still holds.
            #[must_use]
            pub const fn standing(self) -> Standing {
                match self { $(Guideline::$name => Standing::$standing,)+ }
            }

            /// Where it was read.
            #[must_use]
            pub const fn source(self) -> Source {
                match self { $(Guideline::$name => Source::$source,)+ }
            }
        }
    };
}

guidelines! {
    /// Hughes et al, Guillain-Barré syndrome.
    Aan2003, "AAN 2003", 2003, NotChecked, S10;
    /// Elovaara et al, immunoglobulin in neurology.
    Efns2008, "EFNS 2008", 2008, SupersededInPart, EFNS08;
    /// Donofrio et al, consensus on immunoglobulin.
    Aanem2009, "AANEM 2009", 2009, NotChecked, AANEM;
    /// Skeie et al, neuromuscular transmission.
    Efns2010, "EFNS 2010", 2010, NotChecked, EFNSNMT;
    /// CIDP, first revision.
    EfnsPns2010Cidp, "EFNS/PNS 2010 (CIDP)", 2010, Superseded, CIDP10;
    /// Multifocal motor neuropathy.
    EfnsPns2010Mmn, "EFNS/PNS 2010 (MMN)", 2010, NotChecked, MMN10;
    /// Paraproteinaemic neuropathies.
    EfnsPns2010Pdn, "EFNS/PNS 2010 (PDN)", 2010, NotChecked, PDN10;
    /// Patwa et al, immunoglobulin in neuromuscular disease.
    Aan2012, "AAN 2012", 2012, Retired, AAN12;
    /// The consensus on myasthenia gravis, in a reference page of 2018.
    Mgfa2016, "MGFA 2016", 2016, SupersededInPart, MGMED;
    /// Van den Bergh et al, CIDP, second revision.
    EanPns2021, "EAN/PNS 2021", 2021, Current, CIDP21;
    /// The Japanese guideline on myasthenia gravis and Lambert-Eaton syndrome.
    Japan2022, "JSN 2022", 2022, Current, JMG22;
    /// van Doorn et al, Guillain-Barré syndrome.
    EanPns2023, "EAN/PNS 2023", 2023, Current, PATHW;
    /// The payer's list of Ontario, in its present web edition.
    Ontario, "Ontario", 2024, Current, ONTNEU;
}

/// What a guideline says of immunoglobulin in a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// Whose it is.
    pub by: Guideline,
    /// Its grade, in the guideline's own terms.
    pub grade: Text,
    /// What it says.
    pub says: Fact<Text>,
}
