//! Where a label or a rule is in force.

use crate::text::Text;

/// A country, or a group of countries with one label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Country {
    /// Canada; the rules held are those of Ontario.
    Canada,
    /// Australia.
    Australia,
    /// United Kingdom.
    Uk,
    /// European Union.
    Eu,
    /// United States.
    Us,
    /// Japan.
    Japan,
}

impl Country {
    /// All of them.
    pub const ALL: [Country; 6] = [
        Country::Japan,
        Country::Us,
        Country::Canada,
        Country::Australia,
        Country::Uk,
        Country::Eu,
    ];

    /// The name it is stored under. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Country::Canada => "canada",
            Country::Australia => "australia",
            Country::Uk => "uk",
            Country::Eu => "eu",
            Country::Us => "us",
            Country::Japan => "japan",
        }
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Country::Canada => text!("カナダ（オンタリオ州）", "Canada (Ontario)"),
            Country::Australia => text!("オーストラリア", "Australia"),
            Country::Uk => text!("英国", "United Kingdom"),
            Country::Eu => text!("欧州連合（EU）", "European Union (EU)"),
            Country::Us => text!("米国", "United States"),
            Country::Japan => text!("日本", "Japan"),
        }
    }
}
