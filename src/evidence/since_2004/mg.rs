//! Myasthenia gravis, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Mg,
    change: Change::Narrowed,
    points: &[
        SinceClaim::verified(
            text!(
                "増悪での使用は裏づけられた。QMG が 10.5 を超える 84 例で、2 g/kg の IVIG と 5 回の血漿交換の改善率は 69% 対 65% で、両者は同等とされた。",
                "Use in worsening is borne out: in 84 patients with QMG above 10.5, IVIG 2 g/kg and five plasma exchanges were judged equal, 69% v 65% improved.",
            ),
            "Barth et al, Neurology 2011",
        ),
        SinceClaim::verified(
            text!(
                "維持とステロイド減量の二重盲検試験は、主要評価項目で有意差がなかった（24 週の QMG −5.1 対 −3.1、p=0.187、62 例。39 週でステロイドを 50% 以上減らせた例 60% 対 63.3%、60 例）。",
                "Double-blind trials of maintenance and of steroid sparing were negative on their primary outcomes (QMG at week 24 −5.1 v −3.1, p=0.187, 62 patients; steroid cut by at least 50% at week 39 in 60% v 63.3%, 60 patients).",
            ),
            "Bril et al, Muscle Nerve 2025;71:43-54, PMID 39506903, DOI 10.1002/mus.28289; Bril et al, Neurology 2023;100:e671-e682, PMID 36270895, DOI 10.1212/WNL.0000000000201501",
        ),
        SinceClaim::secondary(
            text!(
                "よく抑えられた例では、手術（胸腺摘除術を含む）前の IVIG は省けるとされる。47 例の二重盲検試験でクリーゼはプラセボ群の 1 例だけであった。",
                "In well-controlled patients, the authors hold, IVIG before surgery, thymectomy included, can be left out: in a double-blind trial of 47 there was one crisis, in the placebo group.",
            ),
            "Gamez et al, Ther Adv Neurol Disord 2019, PMID 31360225, DOI 10.1177/1756286419864497",
        ),
    ],
};
