//! Why something is seen to before an infusion, each with its source.

use crate::evidence::Fact;
use crate::evidence::Source::{FDAH, FLEB, GGL, KEH, KIOV, NEP, PRIVEU, PRIVUS, QIV};
use crate::text::Text;

pub(super) const RECORDED: Fact<Text> = Fact::verified(
    text!(
        "適応、同意、過去の反応、製剤名とロットを毎回記録する。",
        "Indication, consent, earlier reactions, product and batch are recorded each time."
    ),
    &[PRIVEU, NEP],
);
pub(super) const MEASURED: Fact<Text> = Fact::secondary(
    text!(
        "集中治療学会の手順：身長、体重、血液型、Hb、腎機能・肝機能（IgA）。",
        "Protocol of a critical care society: height, weight, blood group, haemoglobin, kidney and liver function (IgA)."
    ),
    &[NEP],
);
pub(super) const PREMEDICATION: Fact<Text> = Fact::secondary(
    text!(
        "日常的な前投薬を支持する試験はない。ある成人の集中治療の手順は 30 分前にアセトアミノフェン 1 g と抗ヒスタミン薬を用いる（生理食塩液 500 mL も記すが、心不全・腎不全では過負荷に注意）。小児の用量は確認していない。ここでは反応歴のある患者の選択肢とする。",
        "No trial supports routine premedication. One protocol of adult intensive care gives paracetamol 1 g and an antihistamine 30 min before (and 500 mL of saline: beware of overload in heart or renal failure); no dose for children was read. Here an option after an earlier reaction."
    ),
    &[NEP],
);
pub(super) const SEVERE_BEFORE: Fact<Text> = Fact::app_default(text!(
    "重い反応の後にどう再開するかを示す資料は確認していない。前投薬だけでは足りないものとして扱う。",
    "No source was read on how to begin again after a severe reaction; premedication alone is not taken to be enough."
));
pub(super) const FDA: Fact<Text> = Fact::verified(
    text!(
        "FDA（2012 年）：投与前と 36〜96 時間後に Hb または Ht を測る。",
        "FDA (2012): haemoglobin or haematocrit before, and 36 to 96 hours after."
    ),
    &[FDAH],
);
pub(super) const KIDNEY: Fact<Text> = Fact::verified(
    text!(
        "添付文書：リスクのある患者では投与前にクレアチニンと尿量を確かめ、脱水のまま始めない。",
        "Labels: in patients at risk creatinine and urine output before; do not start in volume depletion."
    ),
    &[GGL, PRIVUS],
);
pub(super) const VISCOSITY: Fact<Text> = Fact::verified(
    text!(
        "添付文書：過粘稠のリスクがあれば粘度を測る。",
        "Labels: check the viscosity where it may be raised."
    ),
    &[QIV, GGL],
);
pub(super) const SEROLOGY: Fact<Text> = Fact::verified(
    text!(
        "添付文書：投与後しばらくは抗体検査や直接クームス試験の結果を誤りうる。",
        "Labels: for a time after it antibody tests and the direct Coombs test can mislead."
    ),
    &[PRIVEU, KIOV, FLEB],
);
pub(super) const IGA: Fact<Text> = Fact::secondary(
    text!(
        "英国の診療では初回前の IgA 測定が勧められるが、その価値には疑問もある。",
        "UK practice recommends it before the first dose; its value is questioned."
    ),
    &[KEH],
);
pub(super) const DIURETIC: Fact<Text> = Fact::verified(
    text!(
        "EU の添付文書：投与中のループ利尿薬は勧められない。",
        "EU labels advise against loop diuretics during treatment."
    ),
    &[PRIVEU, FLEB],
);
pub(super) const NEPHROTOXIC: Fact<Text> = Fact::verified(
    text!(
        "添付文書：腎毒性のある薬は腎不全の危険因子。",
        "Labels: nephrotoxic drugs are a risk of renal failure."
    ),
    &[GGL, PRIVUS],
);
pub(super) const SWITCHED: Fact<Text> = Fact::verified(
    text!(
        "米国の添付文書：製剤を切り替えたら低い速度から始める。",
        "US labels: after a switch of product begin at the low rate."
    ),
    &[GGL, PRIVUS],
);
pub(super) const CONTENTS: Fact<Text> = Fact::app_default(text!(
    "製剤の成分を患者の事実と照らし合わせた。",
    "The contents of the product were held against the facts of the patient."
));
pub(super) const ROOM_TEMPERATURE: Fact<Text> = Fact::app_default(text!(
    "室温に戻し、通気できるルートで。詳しくは手元の添付文書に従う。",
    "At room temperature, by a vented line; see the label in your hand."
));
pub(super) const LINE_NOT_READ: Fact<Text> = Fact::app_default(text!(
    "この製剤の希釈とフラッシュの記載は確認していない。手元の添付文書に従う。",
    "How this product is diluted and flushed was not read: follow the label in your hand."
));
