//! What the rules say beside a weight: doubts that the user settles, and notices.

use crate::evidence::Fact;
use crate::evidence::Source::{Elsevier, Kent, Lifeblood26, Nba, OntDose, Toledo, UkForm};
use crate::text::Text;

// Why a reading was taken, where its tests do not say it all.

pub(super) const LABELS: Text = text!(
    "製品文書の用量は体重（実測）あたり",
    "Labels dose by the body weight as it is",
);
pub(super) const MUST: Text = text!(
    "{tests}：調整体重を「使わなければならない」",
    "{tests}: adjusted weight \"must\" be used",
);
pub(super) const SHOULD: Text = text!(
    "{tests}：調整体重を「使うべき」",
    "{tests}: adjusted weight \"should\" be used",
);
pub(super) const NO_EXCLUSION: Text = text!(
    "除外に当たらない（{tests}、妊娠なし）",
    "No exclusion applies ({tests}; not pregnant)",
);
pub(super) const PREGNANT: Text = text!("妊娠中", "Pregnant");
pub(super) const ALWAYS_IDEAL: Text = text!(
    "体重によらず理想体重を使う規則",
    "This rule takes the ideal weight, whatever the weight",
);
pub(super) const ENTERED: Text = text!("医師が決めた（{tests}）", "Set by the clinician ({tests})");

// Why nothing is computed.

pub(super) const TOO_SHORT: Text = text!(
    "この身長では Devine の式で体重を求められません。別の規則を選ぶか、医師が決めた体重を入力してください。",
    "At this height Devine's formula gives no weight. Choose another rule, or set a weight yourself.",
);
pub(super) const MALE_AND_PREGNANT: Text = text!(
    "「男性」と「妊娠中」は両立しません。どちらかを直してください。",
    "\"Male\" and \"pregnant\" cannot both be right. Correct one of them.",
);

// Doubts: two readings stand, and the user chooses.

pub(super) const SHORT: Fact<Text> = Fact::app_default(text!(
    "規則は式による体重を求めるが、Devine の式は身長 152.4\u{a0}cm 未満では定義されない。どちらを使うか選ぶこと。",
    "The rule asks for a weight by formula, but Devine's is not defined below a height of 152.4\u{a0}cm. Choose which to use.",
));
pub(super) const SHORT_UK: Fact<Text> = Fact::verified(
    text!(
        "書式は著しい低身長では実測体重を使う。境は 132\u{a0}cm と印刷されているが、152\u{a0}cm の誤りかもしれない。どちらを使うか選ぶこと。",
        "The form takes the actual weight of the very short. It prints 132\u{a0}cm as the limit, which may be a slip for 152\u{a0}cm. Choose which to use.",
    ),
    &[UkForm],
);
pub(super) const PRESCRIBER_CHOOSES: Fact<Text> = Fact::verified(
    text!(
        "実測体重と調整体重のどちらにするかは、処方医または州の方針が決める。除外の一覧は未確認。",
        "The prescriber or state policy chooses between actual and adjusted weight. The list of exclusions was not seen.",
    ),
    &[Nba],
);
pub(super) const SOME_EXPERTS: Fact<Text> = Fact::secondary(
    text!(
        "この範囲では「一部の専門家」が調整する。どちらを使うか選ぶこと。",
        "In this range \"some experts\" adjust. Choose which to use.",
    ),
    &[Elsevier],
);
pub(super) const IDEAL_IS_ABOVE: Fact<Text> = Fact::verified(
    text!(
        "頁は常に理想体重とするが、この患者では実測体重を上回る。そのような人についての記載は未確認。どちらを使うか選ぶこと。",
        "The page takes the ideal weight always, but here it lies above the actual weight. Nothing was seen on such patients. Choose which to use.",
    ),
    &[Kent],
);
pub(super) const OBESITY_NOT_DEFINED: Fact<Text> = Fact::verified(
    text!(
        "肥満では調整体重とする方針だが、肥満の定義は未確認（ここでは BMI 30 以上）。どちらを使うか選ぶこと。",
        "In obesity the policy takes the adjusted weight; how it defines obesity was not seen (here: BMI 30 or more). Choose which to use.",
    ),
    &[Toledo],
);

// Notices.

pub(super) const ADJUSTED_IS_ABOVE: Fact<Text> = Fact::app_default(text!(
    "式による調整体重は実測体重を上回るため、実測体重を使う。",
    "The formula's adjusted weight lies above the actual weight, so the actual weight is used.",
));
pub(super) const ADJUSTED_IS_ABOVE_AUSTRALIA: Fact<Text> = Fact::verified(
    text!(
        "調整体重が実測体重を上回れば、実測体重を使う規則である。",
        "Where adjusted weight lies above actual, this rule takes the actual weight.",
    ),
    &[Lifeblood26],
);
pub(super) const FACTOR_NOT_SEEN: Fact<Text> = Fact::app_default(text!(
    "係数 0.4 はオンタリオの頁では未確認。オーストラリアと英国の式の値を使う。",
    "The factor 0.4 was not seen on Ontario's page; it is that of the Australian and UK formulas.",
));
pub(super) const CHILD_ONTARIO: Fact<Text> = Fact::verified(
    text!(
        "18 歳未満について頁が述べるのは、基準に当たらなければ実測体重ということだけである。",
        "Of patients under 18 the page says only that actual weight is used where the criteria are not met.",
    ),
    &[OntDose],
);
pub(super) const CHILD: Fact<Text> = Fact::app_default(text!(
    "この規則の 18 歳未満についての記載は未確認。製品文書のとおり実測体重を使う。",
    "What this rule says of patients under 18 was not seen; the actual weight is used, as in the labels.",
));
pub(super) const CHILD_UK: Fact<Text> = Fact::app_default(text!(
    "書式は小児に実測体重を使う。ここでは 18 歳未満を小児とする。",
    "The form takes the actual weight of children; here, of patients under 18.",
));
pub(super) const SILENT_ON_PREGNANCY: Fact<Text> = Fact::app_default(text!(
    "この規則の妊娠についての記載は未確認。現在の体重を使う。",
    "What this rule says of pregnancy was not seen; the present weight is used.",
));
pub(super) const ENTERED_IS_ABOVE: Fact<Text> = Fact::app_default(text!(
    "入力された体重は、測定された体重を上回る。",
    "The weight set lies above the weight measured.",
));
