//! How well the rates of a label fit an order.

use crate::text::Text;

/// How well a set of rates fits what is to be given here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Entered by the ward from the label in its hand, which may be newer than what is held here.
    Entered,
    /// A label of this country, for this use.
    ThisUse,
    /// A label of another country, for this use.
    OtherCountry,
    /// A label of this country, for another use.
    OtherUse,
    /// A label of another country, for another use.
    OtherCountryAndUse,
}

impl Standing {
    /// What has to be known before these rates are taken.
    #[must_use]
    pub const fn words(self) -> Text {
        match self {
            Standing::ThisUse => text!(
                "この国のこの適応の添付文書",
                "Label of this country for this use"
            ),
            Standing::Entered => text!("病棟で入力した速度", "Entered on the ward"),
            Standing::OtherCountry => text!("他国の添付文書", "Label of another country"),
            Standing::OtherUse => text!("別の適応の添付文書", "Label for another use"),
            Standing::OtherCountryAndUse => {
                text!(
                    "他国の別の適応の添付文書",
                    "Label of another country for another use"
                )
            }
        }
    }
}
