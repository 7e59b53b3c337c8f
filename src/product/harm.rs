//! How what is in a product can harm, and what its label says of that.

use super::{Excipient, Product};
use crate::evidence::{Fact, Status};
use crate::quantity::SodiumLevel;
use crate::text::Text;

macro_rules! hazards {
    ($($(#[doc = $doc:literal])* $name:ident, $key:literal, $ja:literal, $en:literal;)+) => {
        /// A way in which what is in a product can harm some patients.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Hazard { $($(#[doc = $doc])* $name,)+ }

        impl Hazard {
            /// All of them, in the order they are told.
            pub const ALL: &'static [Hazard] = &[$(Hazard::$name,)+];

            /// The name that a stop is kept under. Never changed, never used again.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Hazard::$name => $key,)+ }
            }

            /// The name.
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(Hazard::$name => text!($ja, $en),)+ }
            }
        }
    };
}

hazards! {
    /// IgA, in severe IgA deficiency with antibodies to it.
    Iga, "iga", "IgA と抗 IgA 抗体", "IgA and antibodies to it";
    /// L-proline, in hyperprolinaemia.
    Proline, "proline", "L-プロリンと高プロリン血症", "L-proline and hyperprolinaemia";
    /// Sorbitol, in hereditary fructose intolerance.
    Sorbitol, "sorbitol", "ソルビトールと遺伝性果糖不耐症", "Sorbitol and hereditary fructose intolerance";
    /// Sorbitol, under two years: fructose intolerance may not be known yet.
    SorbitolUnderTwo, "sorbitol-under-2", "ソルビトールと 2 歳未満", "Sorbitol and age under 2 years";
    /// Sucrose, where the kidneys are at risk.
    Sucrose, "sucrose", "ショ糖と腎障害のリスク", "Sucrose and a risk to the kidneys";
    /// Maltose, where glucose is measured by a meter that reads it as glucose.
    Maltose, "maltose", "マルトースと血糖測定", "Maltose and glucose meters";
    /// A sodium load, in heart or kidney failure.
    Sodium, "sodium", "ナトリウム負荷", "Sodium load";
}

impl Hazard {
    /// What it comes from; IgA is in every product.
    #[must_use]
    pub const fn excipient(self) -> Option<Excipient> {
        match self {
            Hazard::Iga => None,
            Hazard::Proline => Some(Excipient::LProline),
            Hazard::Sorbitol | Hazard::SorbitolUnderTwo => Some(Excipient::Sorbitol),
            Hazard::Sucrose => Some(Excipient::Sucrose),
            Hazard::Maltose => Some(Excipient::Maltose),
            Hazard::Sodium => Some(Excipient::Sodium),
        }
    }
}

/// What is said of one hazard of one product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Harm {
    /// Which.
    pub hazard: Hazard,
    /// It must not be given to a patient with that trait; otherwise with care.
    pub forbids: bool,
    /// What the label or the authority says; this application's own choice where it is raised to
    /// be safe.
    pub says: Fact<Text>,
}

impl Harm {
    pub(super) const fn forbids(hazard: Hazard, says: Fact<Text>) -> Harm {
        Harm {
            hazard,
            forbids: true,
            says,
        }
    }

    pub(super) const fn asks_care(hazard: Hazard, says: Fact<Text>) -> Harm {
        Harm {
            hazard,
            forbids: false,
            says,
        }
    }
}

/// Sodium in a product, as a number to count with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SodiumContent {
    /// The label says that none is added.
    NoneAdded,
    /// Less than this, or at most this.
    AtMost(SodiumLevel),
    /// This.
    Holds(SodiumLevel),
}

/// Whether something is in a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// It is not.
    No,
    /// Not verified.
    NotVerified,
    /// It is.
    Yes,
}

impl Product {
    /// Whether something that can harm is in it. A stabiliser that was read in full leaves room for
    /// no other; of sodium its own figure counts, and a load is what was flagged as one.
    ///
    /// ```
    /// use ivig_navigator::product::{Excipient, Holds, Product};
    /// let holds = |key, excipient| Product::from_key(key).unwrap().holds(excipient);
    /// assert_eq!(holds("privigen-eu", Excipient::LProline), Holds::Yes);
    /// assert_eq!(holds("gamunex-c-us", Excipient::LProline), Holds::No);
    /// assert_eq!(holds("venoglobulin-ih-10", Excipient::Sorbitol), Holds::NotVerified);
    /// ```
    #[must_use]
    pub fn holds(&self, excipient: Excipient) -> Holds {
        if self.excipients.contains(&excipient) {
            return Holds::Yes;
        }
        let read = |status| matches!(status, Status::Verified | Status::Secondary);
        let free = match excipient {
            Excipient::Sodium => matches!(
                self.sodium_level.status(),
                Status::Verified | Status::Computed
            ),
            _ => {
                let named = self.free_of.value().unwrap_or_default();
                let whole = read(self.stabiliser.status()) && !self.stabiliser_in_part;
                whole || named.contains(&excipient)
            }
        };
        if free { Holds::No } else { Holds::NotVerified }
    }

    /// What is said of one of its hazards.
    #[must_use]
    pub fn harm(&self, hazard: Hazard) -> Option<&'static Harm> {
        self.harms.iter().find(|harm| harm.hazard == hazard)
    }

    /// Everything there is to heed: what can harm, how it is mixed and hung, and other remarks.
    pub fn remarks(&self) -> impl Iterator<Item = &'static Fact<Text>> {
        let harms = self.harms.iter().map(|harm| &harm.says);
        harms.chain(self.handling).chain(self.notes)
    }
}
