//! The United Kingdom: what request forms and panels ask. The table of conditions was not seen.

use super::{Criterion, Held, Page, Stage, Test, asked, seen};
use crate::evidence::{Condition, Fact, Source};
use crate::patient::{Field, Patient, PlasmaExchange};
use crate::text::Text;

const FORM: Text = text!(
    "申請書の写し（日付は不明）",
    "Copy of a request form, its date not kept"
);
const KENT: Text = text!(
    "ケント地域の手引き（日付は不明）",
    "Kent panel's page, its date not kept"
);
const SCOTLAND: Text = text!(
    "スコットランドの手引き（日付は不明）",
    "Scottish boards' pages, their date not kept"
);

macro_rules! form {
    ($field:ident, $member:ident, $ja:literal, $en:literal) => {
        Criterion {
            stage: Stage::Starting,
            text: Fact::verified(text!($ja, $en), &[Source::UkForm]),
            read: FORM,
            test: Test::Facts(&[Field::$field], |patient| match patient.$member {
                Some(_) => Held::Met,
                None => Held::Missing,
            }),
        }
    };
}

const WEIGHT: Criterion = form!(
    Weight,
    weight,
    "申請書: 体重を記載する。",
    "Form: body weight is given."
);
const HEIGHT: Criterion = form!(
    Height,
    height,
    "申請書: 身長を記載する。",
    "Form: height is given."
);

const DIAGNOSIS: Criterion = seen(
    Stage::Starting,
    text!(
        "申請書: 診断とその確からしさ。",
        "Form: the diagnosis and the confidence in it."
    ),
    Source::UkForm,
    FORM,
);
const LENGTH: Criterion = seen(
    Stage::Starting,
    text!("申請書: 短期か長期か。", "Form: short or long term."),
    Source::UkForm,
    FORM,
);
const WHICH_WEIGHT: Criterion = seen(
    Stage::Starting,
    text!(
        "申請書: どの体重を用いたか。",
        "Form: which weight was used."
    ),
    Source::UkForm,
    FORM,
);
const PANEL: Criterion = seen(
    Stage::Starting,
    text!(
        "委員会の事前承認が要るかを申請書で確かめる（ケント地域）。",
        "Whether a panel must agree first, as the form says (Kent)."
    ),
    Source::Kent,
    KENT,
);
const SCOTTISH: Criterion = seen(
    Stage::Starting,
    text!(
        "スコットランド: 灰色または一覧にない適応は個別の承認が要り、黒は認められない。",
        "Scotland: grey or unlisted use needs an approved individual request; black is not permitted."
    ),
    Source::SCOTGGC,
    SCOTLAND,
);
const DATABASE: Criterion = asked(
    Stage::Continuing,
    Fact::verified(
        text!(
            "すべての患者の転帰を登録する（担当医の義務）。",
            "Outcome data for every patient are recorded: the consultant's duty."
        ),
        &[Source::Kent, Source::UKCRITERIA],
    ),
    KENT,
);
const EXCHANGE: Text = text!(
    "申請書: 血漿交換を検討したか。",
    "Form: whether plasma exchange was considered."
);

const GENERAL: &[Criterion] = &[
    DIAGNOSIS,
    WEIGHT,
    HEIGHT,
    WHICH_WEIGHT,
    LENGTH,
    PANEL,
    SCOTTISH,
    DATABASE,
];

/// Where the page asks for plasma exchange: given or impossible, it was considered.
const BY_FACT: &[Criterion] = &[Criterion {
    stage: Stage::Starting,
    text: Fact::verified(EXCHANGE, &[Source::UkForm]),
    read: FORM,
    test: Test::Facts(&[Field::PlasmaExchange], exchange_considered),
}];
const BY_CLINICIAN: &[Criterion] = &[seen(Stage::Starting, EXCHANGE, Source::UkForm, FORM)];

fn exchange_considered(patient: &Patient) -> Held {
    match patient.plasma_exchange {
        Some(PlasmaExchange::Given | PlasmaExchange::NotPossible) => Held::Met,
        Some(_) => Held::Open,
        None => Held::Missing,
    }
}

const EMPTY: Page = Page {
    listing: Fact::unverified(),
    doses: &[],
    general: GENERAL,
    own: BY_CLINICIAN,
    measure: Fact::unverified(),
    open: &[
        text!(
            "イングランドの疾患別の表（用量・期間・選択と除外の基準・評価項目）",
            "England's table of conditions (dose, duration, selection and exclusion criteria, outcome measures)"
        ),
        text!(
            "2021 年の方針の体重と丸めの頁（4〜5 頁）",
            "the pages on dosing weight and rounding of the 2021 policy (4 to 5)"
        ),
        text!("スコットランドの体重の規則", "any Scottish rule on weight"),
    ],
};

pub(super) const fn page(condition: Condition) -> Page {
    match condition {
        Condition::Gbs | Condition::Mg => Page {
            own: BY_FACT,
            ..EMPTY
        },
        Condition::Cidp | Condition::Mmn => Page {
            measure: Fact::verified(
                text!(
                    "ロンドンの一施設で炎症性ニューロパチーに用いるもの: R-ODS、10 m 歩行、MRC。国の基準は未読。",
                    "Used for inflammatory neuropathy at one London centre: R-ODS, 10 m walk, MRC. The national measures were not seen."
                ),
                &[Source::LONDON],
            ),
            ..EMPTY
        },
        _ => EMPTY,
    }
}
