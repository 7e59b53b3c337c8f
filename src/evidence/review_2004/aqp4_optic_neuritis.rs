//! Acute optic neuritis with aquaporin-4 antibodies: not in the review.

use crate::evidence::{Claim, Condition, Fact, Line, Position};

/// Nothing is said of it.
pub const POSITION: Position = Position {
    condition: Condition::Aqp4OpticNeuritis,
    line: Fact::review_only(Line::NotStated),
    summary: Fact::review_only(SILENT),
    regimens: &[],
    grounds: &[Claim::new(Fact::review_only(SILENT), &[])],
    combinations: &[],
    caveats: &[Claim::new(
        Fact::review_only(text!(
            "総説の視神経炎は多発性硬化症のもので、別の疾患である。",
            "The optic neuritis of the review is that of multiple sclerosis, another disease.",
        )),
        &[],
    )],
    open_questions: &[],
};

const SILENT: crate::text::Text = text!(
    "総説は抗アクアポリン 4 抗体を伴う視神経炎に触れていない。",
    "The review does not speak of optic neuritis with aquaporin-4 antibodies.",
);
