//! Diabetic and small-fibre neuropathy: not in the review.

use crate::evidence::{Claim, Condition, Fact, Line, Position};

/// Nothing is said of it.
pub const POSITION: Position = Position {
    condition: Condition::SmallFibre,
    line: Fact::review_only(Line::NotStated),
    summary: Fact::review_only(SILENT),
    regimens: &[],
    grounds: &[Claim::new(Fact::review_only(SILENT), &[])],
    combinations: &[],
    caveats: &[Claim::new(
        Fact::review_only(text!(
            "糖尿病を伴う CIDP の記述を、他の糖尿病性ニューロパチーに当てはめることはできない。",
            "What is said of CIDP with diabetes cannot be carried over to other diabetic neuropathies.",
        )),
        &[],
    )],
    open_questions: &[],
};

const SILENT: crate::text::Text = text!(
    "総説は小径線維ニューロパチーに触れておらず、糖尿病については CIDP を伴う例に対照試験が必要とするだけである。",
    "The review does not speak of small-fibre neuropathy; of diabetes it says only that CIDP with it needs a controlled trial.",
);
