//! IgG or IgA paraproteinaemic neuropathy, as of 2004.

use crate::evidence::{Claim, Condition, Fact, Line, Position};

/// Review, section on paraproteinaemic neuropathies.
pub const POSITION: Position = Position {
    condition: Condition::IggIgaParaprotein,
    line: Fact::review_only(Line::UncontrolledOnly),
    summary: Fact::review_only(text!(
        "IgG または IgA のパラプロテインを伴うニューロパチーは CIDP と同様にふるまう。用法・用量は述べられていない。",
        "Neuropathies with an IgG or IgA paraprotein behave like CIDP. No regimen is stated.",
    )),
    regimens: &[],
    grounds: &[Claim::new(
        Fact::review_only(text!(
            "CIDP と同様にふるまうとする総説の記述だけが根拠である。",
            "The only ground is the review's statement that it behaves like CIDP.",
        )),
        &[],
    )],
    combinations: &[],
    caveats: &[Claim::new(
        Fact::review_only(text!(
            "IVIG の無作為化試験は挙げられていない。CIDP の試験の結果をこの病型で確かめた研究も挙げられていない。",
            "No randomised trial of IVIG is named, nor a study that tests the results of the CIDP trials in this form.",
        )),
        &[],
    )],
    open_questions: &[],
};
