//! Epilepsy with LGI1 or CASPR2 antibodies: not in the review.

use crate::evidence::{Claim, Condition, Fact, Line, Position};

/// Nothing is said of it.
pub const POSITION: Position = Position {
    condition: Condition::AutoimmuneEpilepsy,
    line: Fact::review_only(Line::NotStated),
    summary: Fact::review_only(SILENT),
    regimens: &[],
    grounds: &[Claim::new(Fact::review_only(SILENT), &[])],
    combinations: &[],
    caveats: &[Claim::new(
        Fact::review_only(text!(
            "総説のてんかんはウエスト症候群とレノックス・ガストー症候群である。",
            "The epilepsies of the review are West and Lennox–Gastaut syndromes.",
        )),
        &[],
    )],
    open_questions: &[],
};

const SILENT: crate::text::Text = text!(
    "総説は抗 LGI1・抗 CASPR2 抗体を伴うてんかんに触れていない。",
    "The review does not speak of epilepsy with LGI1 or CASPR2 antibodies.",
);
