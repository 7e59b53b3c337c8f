//! Immune-mediated necrotising myopathy: not in the review.

use crate::evidence::{Claim, Condition, Fact, Line, Position};

/// Nothing is said of it.
pub const POSITION: Position = Position {
    condition: Condition::Imnm,
    line: Fact::review_only(Line::NotStated),
    summary: Fact::review_only(SILENT),
    regimens: &[],
    grounds: &[Claim::new(Fact::review_only(SILENT), &[])],
    combinations: &[],
    caveats: &[Claim::new(
        Fact::review_only(text!(
            "総説の多発性筋炎の記述を、この疾患に当てはめることはできない。",
            "What the review says of polymyositis cannot be carried over to this disease.",
        )),
        &[],
    )],
    open_questions: &[],
};

const SILENT: crate::text::Text = text!(
    "総説は免疫介在性壊死性ミオパチーを一つの疾患として述べていない。",
    "The review does not speak of immune-mediated necrotising myopathy as a disease of its own.",
);
