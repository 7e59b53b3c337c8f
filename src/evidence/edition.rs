//! Which edition of the evidence this is.

use crate::text::Text;

/// An edition of the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Raised whenever a value changes.
    pub version: &'static str,
    /// The day to which the sources were read, `2026-11-29`.
    pub date: &'static str,
    /// Both, as they stand on every page and printout.
    pub label: &'static str,
    /// What to know before using it.
    pub note: Text,
}

/// The present one.
pub const EDITION: Edition = Edition {
    version: "1",
    date: "2026-11-29",
    label: "1 (2026-11-29)",
    note: text!(
        "2004 年の総説は和訳だけが手元にある。「総説の記載のみ」の値は未確認であり、対照試験の表は試験そのものから再構成した。医学的助言ではない。",
        "The review of 2004 is held only in a Japanese translation. Values marked review-only are not verified, and the table of controlled trials is a reconstruction from the trials themselves. Not medical advice.",
    ),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_is_the_version_and_the_date() {
        let label = format!("{} ({})", EDITION.version, EDITION.date);
        assert_eq!(EDITION.label, label);
    }
}
