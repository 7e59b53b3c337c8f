//! Lambert-Eaton myasthenic syndrome, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Lems,
    change: Change::Unchanged,
    points: &[
        SinceClaim::verified(
            text!(
                "Cochrane 2011 が挙げる IVIG の試験は、1996 年のクロスオーバー試験（9 例）だけである。四肢の筋力は最長 8 週改善し（p=0.017〜0.038）、複合筋活動電位の変化は有意でなかった。",
                "Cochrane 2011 has one trial of IVIG, the crossover trial of 1996 (9 patients): limb strength was better for up to 8 weeks (p=0.017 to 0.038), the change in compound muscle action potential was not significant.",
            ),
            "Keogh et al, Cochrane review 2011, PMID 21328260",
        ),
        SinceClaim::verified(
            text!(
                "EFNS 2010 は、症状に 3,4-ジアミノピリジンを用い、IVIG は短期間の効果とする（good practice point）。",
                "EFNS 2010: 3,4-diaminopyridine for symptoms; IVIG helps for a short time (good practice point).",
            ),
            "Skeie et al, EFNS guideline, Eur J Neurol 2010;17:893-902",
        ),
    ],
};
