//! The diseases of the library: the conditions of 2004, and those that came up since.

use crate::evidence::Condition;
use crate::text::Text;

macro_rules! later_topics {
    ($($(#[doc = $doc:literal])* $name:ident { $key:literal, $ja:literal, $en:literal })+) => {
        /// What a study is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Topic {
            /// A condition of the review.
            Of(Condition),
            $($(#[doc = $doc])* $name,)+
        }

        impl Topic {
            /// Those that the review does not treat.
            pub const LATER: &'static [Topic] = &[$(Topic::$name,)+];

            /// The name that an address gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    Topic::Of(condition) => condition.key(),
                    $(Topic::$name => $key,)+
                }
            }

            /// The name of the disease.
            #[must_use]
            pub const fn name(self) -> Text {
                match self {
                    Topic::Of(condition) => condition.name(),
                    $(Topic::$name => text!($ja, $en),)+
                }
            }
        }
    };
}

later_topics! {
    /// Autoimmune nodopathy: NF155, CNTN1, CASPR1, pan-neurofascin.
    Nodopathy { "nodopathy", "自己免疫性ノドパチー", "Autoimmune nodopathy" }
    /// Secondary progressive multiple sclerosis.
    MsProgressive { "ms-progressive", "二次進行型多発性硬化症", "Secondary progressive multiple sclerosis" }
    /// A relapse of multiple sclerosis.
    MsRelapse { "ms-relapse", "多発性硬化症の急性再発", "Relapse of multiple sclerosis" }
    /// Acute optic neuritis.
    AcuteOpticNeuritis { "acute-optic-neuritis", "急性視神経炎", "Acute optic neuritis" }
    /// Multiple sclerosis, motor conduction.
    MsConduction { "ms-conduction", "多発性硬化症の中枢運動伝導", "Multiple sclerosis, central motor conduction" }
}

impl Topic {
    /// The condition of the review, if it is one.
    #[must_use]
    pub const fn condition(self) -> Option<Condition> {
        match self {
            Topic::Of(condition) => Some(condition),
            _ => None,
        }
    }

    /// All of them: the conditions in the order of the page, then the others.
    pub fn all() -> impl Iterator<Item = Topic> {
        let conditions = Condition::ALL.iter().map(|condition| Topic::Of(*condition));
        conditions.chain(Topic::LATER.iter().copied())
    }
}
