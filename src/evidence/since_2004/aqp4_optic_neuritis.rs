//! Optic neuritis with aquaporin-4 antibodies, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::BENI;
use crate::evidence::{Condition, Fact, Line, OpenQuestion, Position};

pub(super) const SINCE: Since = Since {
    change: Change::New,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Aqp4OpticNeuritis,
    line: Fact::verified(Line::SecondLine, &[BENI]),
    summary: Fact::verified(
        text!(
            "日本では、ステロイドパルスで不十分な急性視神経炎（原則として抗 AQP4 抗体陽性）に 1 製剤が承認されている。用量の文は確かめられていない。",
            "In Japan one product is approved for acute optic neuritis in which a steroid pulse falls short, in principle with AQP4 antibodies. The text of its dose was not verified.",
        ),
        &[BENI],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "献血ベニロン-I の添付文書: 急性視神経炎で、メチルプレドニゾロン 1000 mg/日を原則 3 日以上行っても不十分なとき。原則として抗 AQP4 抗体陽性。",
            "Label of Benilon-I: acute optic neuritis in which methylprednisolone, 1000 mg a day for in principle at least 3 days, was not enough; in principle with AQP4 antibodies."; BENI),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "読めたのは日本の添付文書だけで、対照試験の結果は読めていない。",
            "Only the Japanese label was read; no result of a controlled trial was."; BENI),
        claim!(verified: "多発性硬化症の視神経炎では IVIG の利益は示されなかった（68 例）。混同しない。",
            "In optic neuritis of multiple sclerosis IVIG showed no benefit (68 patients): the two are not to be mixed up."; ROED),
    ],
    open_questions: &[OpenQuestion::Aqp4Trial],
};

const GUIDELINES: &[Recommendation] = &[];
