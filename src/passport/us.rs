//! The United States: what the labels name. Criteria of insurers were not read.

use super::Page;
use crate::evidence::{Condition, Fact, Source};
use crate::text::Text;

const PAYERS: Text = text!(
    "保険者ごとの開始・継続・中止の基準と評価項目",
    "criteria of insurers for starting, continuing and stopping, and their outcome measures"
);

const EMPTY: Page = Page {
    listing: Fact::inferred(
        text!(
            "読んだ添付文書に、この疾患の適応はない（適応外使用）。",
            "None of the labels read names this condition: use is off label."
        ),
        &[
            Source::GAM,
            Source::GGL,
            Source::PRIVUS,
            Source::PANZ,
            Source::OCT10,
        ],
    ),
    doses: &[],
    general: &[],
    own: &[],
    measure: Fact::unverified(),
    open: &[PAYERS],
};

pub(super) const fn page(condition: Condition) -> Page {
    match condition {
        Condition::Cidp => listed(&[Source::GAM, Source::GGL, Source::PRIVUS, Source::PANZ]),
        Condition::Mmn => listed(&[Source::GGL]),
        Condition::Dm => listed(&[Source::OCT10]),
        _ => EMPTY,
    }
}

const fn listed(sources: &[Source]) -> Page {
    Page {
        listing: Fact::verified(
            text!(
                "下に挙げる製剤の添付文書に記載。",
                "Named on the labels listed below."
            ),
            sources,
        ),
        ..EMPTY
    }
}
