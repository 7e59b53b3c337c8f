//! Miller Fisher syndrome, as of 2004.

use crate::evidence::Source::{S78, S82};
use crate::evidence::{Claim, Condition, Fact, Line, Position};

/// Review, section on acute inflammatory neuropathies: the antibody only.
pub const POSITION: Position = Position {
    condition: Condition::MillerFisher,
    line: Fact::review_only(Line::NotStated),
    summary: Fact::review_only(text!(
        "総説は GQ1b に対する抗体との極めて強い関連を述べるだけで、治療には触れていない。",
        "The review states only the very close association with antibodies to GQ1b; it says nothing on treatment.",
    )),
    regimens: &[],
    grounds: &[Claim::new(
        Fact::verified(
            text!(
                "GQ1b と GT1a に対する IgG 抗体は 90% を超える患者にみられる。",
                "IgG antibodies to GQ1b and GT1a are found in over 90% of patients.",
            ),
            &[S78],
        ),
        &[],
    )],
    combinations: &[],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "IVIG はマウスの神経筋接合部（ex vivo）で抗 GQ1b 抗体の結合を妨げ、補体による傷害を防いだ。これは実験の所見であり、患者での有効性を示すものではない。",
                    "At mouse neuromuscular junctions ex vivo IVIG blocked the binding of anti-GQ1b antibodies and prevented injury by complement. That is a laboratory finding; it does not show that patients benefit.",
                ),
                &[S82],
            ),
            &[],
        ),
        Claim::new(
            Fact::review_only(text!(
                "GBS の試験の結果をミラー・フィッシャー症候群に当てはめる記述は総説にない。",
                "The review does not extend the results of the GBS trials to Miller Fisher syndrome.",
            )),
            &[],
        ),
    ],
    open_questions: &[],
};
