//! How sure a value is, and where it was read.

use super::Source;
use crate::text::Text;

/// How a value is known. Shown with the value wherever it is not [`Status::Verified`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Read in the primary paper's abstract, full text or bibliographic record, or in the label or rule itself.
    Verified,
    /// Read in a review, a table or a guideline about the primary paper.
    Secondary,
    /// Arithmetic from verified numbers.
    Computed,
    /// A reading of the review's own logic.
    Inferred,
    /// Said by the 2004 review (in translation); no page found that confirms it.
    ReviewOnly,
    /// Not found. The value is not stored.
    Unverified,
    /// This application's own choice where no source gives a rule.
    AppDefault,
}

impl Status {
    /// The status in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Status::Verified => text!("原典で確認", "Verified"),
            Status::Secondary => text!("二次資料で確認", "Secondary source"),
            Status::Computed => text!("計算値", "Computed"),
            Status::Inferred => text!("推定", "Inferred"),
            Status::ReviewOnly => {
                text!("総説の記載のみ（未確認）", "Review only, not verified")
            }
            Status::Unverified => text!("未確認", "Not verified"),
            Status::AppDefault => text!("本アプリの既定", "Set by this app"),
        }
    }
}

/// A value with its status and sources. A value that was not verified is not held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<T: 'static> {
    value: Option<T>,
    status: Status,
    sources: Sources,
}

/// The sources of a value, held in place: some thousand pointers less to download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sources {
    /// Filled up with [`Source::Review`] beyond `count`.
    pages: [Source; Sources::MOST],
    count: u8,
}

impl Sources {
    const MOST: usize = 7;

    const NONE: Sources = Sources {
        pages: [Source::Review; Sources::MOST],
        count: 0,
    };

    /// In a `const`, too many stop the compiler.
    const fn new(listed: &[Source]) -> Sources {
        assert!(listed.len() <= Sources::MOST, "more sources than are held");
        let mut sources = Sources::NONE;
        let mut index = 0;
        #[expect(
            clippy::indexing_slicing,
            clippy::arithmetic_side_effects,
            clippy::as_conversions,
            clippy::cast_possible_truncation,
            reason = "within the length just checked; a const fn has no iterators"
        )]
        while index < listed.len() {
            sources.pages[index] = listed[index];
            index += 1;
            sources.count = index as u8;
        }
        sources
    }

    fn as_slice(&self) -> &[Source] {
        self.pages
            .get(..usize::from(self.count))
            .unwrap_or_default()
    }
}

impl<T: Copy> Fact<T> {
    /// Read in the primary paper.
    #[must_use]
    pub const fn verified(value: T, sources: &[Source]) -> Fact<T> {
        Fact::with(value, Status::Verified, sources)
    }

    /// Read about the primary paper.
    #[must_use]
    pub const fn secondary(value: T, sources: &[Source]) -> Fact<T> {
        Fact::with(value, Status::Secondary, sources)
    }

    /// Worked out from verified numbers.
    #[must_use]
    pub const fn computed(value: T, sources: &[Source]) -> Fact<T> {
        Fact::with(value, Status::Computed, sources)
    }

    /// Read between the review's lines.
    #[must_use]
    pub const fn inferred(value: T, sources: &[Source]) -> Fact<T> {
        Fact::with(value, Status::Inferred, sources)
    }

    /// Said by the review; not confirmed elsewhere.
    #[must_use]
    pub const fn review_only(value: T) -> Fact<T> {
        Fact::with(value, Status::ReviewOnly, &[Source::Review])
    }

    /// This application's own choice.
    #[must_use]
    pub const fn app_default(value: T) -> Fact<T> {
        Fact::with(value, Status::AppDefault, &[])
    }

    /// Looked for and not found.
    #[must_use]
    pub const fn unverified() -> Fact<T> {
        Fact {
            value: None,
            status: Status::Unverified,
            sources: Sources::NONE,
        }
    }

    const fn with(value: T, status: Status, sources: &[Source]) -> Fact<T> {
        Fact {
            value: Some(value),
            status,
            sources: Sources::new(sources),
        }
    }

    /// The value, where there is one.
    #[must_use]
    pub const fn value(&self) -> Option<T> {
        self.value
    }

    /// How it is known.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.status
    }

    /// Where it was read.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        self.sources.as_slice()
    }
}
