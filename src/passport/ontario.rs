//! Ontario: the utilisation guideline for neurology, and its pages on single conditions.

use super::{Criterion, Held, Page, Stage, Test, seen};
use crate::evidence::{Condition, Fact, Source};
use crate::patient::{Field, MgSituation, Patient};
use crate::text::Text;

const READ: Text = text!(
    "ウェブ版の保存された写し（日付は不明）",
    "Stored copy of the web edition, its date not kept"
);

const GENERAL: &[Criterion] = &[
    seen(
        Stage::Starting,
        text!(
            "客観的な評価項目を開始前に決める。",
            "Objective measures are chosen before starting."
        ),
        Source::ONTNEU,
        READ,
    ),
    seen(
        Stage::Continuing,
        text!(
            "6 か月以内に、その後は少なくとも年 1 回評価する。",
            "Measured within 6 months, then at least yearly."
        ),
        Source::ONTNEU,
        READ,
    ),
    seen(
        Stage::Continuing,
        text!(
            "効果を保つ最少量を用いる。",
            "The lowest dose that keeps the effect."
        ),
        Source::ONTNEU,
        READ,
    ),
    seen(
        Stage::Stopping,
        text!("効果がなければ中止する。", "Stopped if there is no effect."),
        Source::ONTNEU,
        READ,
    ),
];

const CIDP: &[Criterion] = &[
    seen(
        Stage::Starting,
        text!(
            "神経筋疾患の専門医が診る。",
            "Followed by a neuromuscular specialist."
        ),
        Source::ONTCIDP,
        READ,
    ),
    seen(
        Stage::Continuing,
        text!(
            "効果の持続を客観的に示す。",
            "Objective evidence of a lasting effect."
        ),
        Source::ONTCIDP,
        READ,
    ),
    seen(
        Stage::Continuing,
        text!(
            "難治例では免疫抑制薬と併用する。",
            "Combined with immunosuppression where refractory."
        ),
        Source::ONTCIDP,
        READ,
    ),
];

const MG: &[Criterion] = &[Criterion {
    stage: Stage::Starting,
    text: Fact::verified(
        text!(
            "中等症から重症、またはクリーゼ。軽症や眼筋型ではない。",
            "Moderate to severe disease, or crisis; not mild or ocular disease."
        ),
        &[Source::ONTMG, Source::ONTNEU],
    ),
    read: READ,
    test: Test::Facts(&[Field::MgSituation], moderate_to_severe),
}];

/// Before thymectomy, and where none of the situations holds, the severity was not asked.
fn moderate_to_severe(patient: &Patient) -> Held {
    match patient.mg_situation {
        Some(MgSituation::Crisis | MgSituation::SevereUncontrolled) => Held::Met,
        Some(MgSituation::Ocular) => Held::NotMet,
        Some(_) => Held::Open,
        None => Held::Missing,
    }
}

const DO_NOT_USE: &[Criterion] = &[Criterion {
    stage: Stage::Starting,
    text: Fact::verified(
        text!(
            "この疾患には使わないとされている。",
            "Listed as not to be used in this condition."
        ),
        &[Source::ONTNEU],
    ),
    read: READ,
    test: Test::Never,
}];

const NO_DOSE: Text = text!("オンタリオ州での用量", "the dose in Ontario");
const NOT_SEEN: Text = text!(
    "この疾患がオンタリオ州の一覧にあるか",
    "whether Ontario lists this condition"
);
const MEASURE: Fact<Text> = Fact::verified(
    text!(
        "客観的な評価項目を開始前に選ぶ。どの評価項目かは読んだページにない。",
        "Objective measures, chosen before starting; which ones was not on the pages read."
    ),
    &[Source::ONTNEU],
);

const EMPTY: Page = Page {
    listing: Fact::unverified(),
    doses: &[],
    general: GENERAL,
    own: &[],
    measure: MEASURE,
    open: &[NOT_SEEN, NO_DOSE],
};

const fn listed(number: Text) -> Page {
    Page {
        listing: Fact::verified(number, &[Source::ONTNEU]),
        open: &[NO_DOSE],
        ..EMPTY
    }
}

const NEVER: Page = Page {
    listing: Fact::verified(
        text!(
            "使わない疾患として挙げられている。",
            "Listed among what it is not to be used for."
        ),
        &[Source::ONTNEU],
    ),
    own: DO_NOT_USE,
    open: &[],
    ..EMPTY
};

const CIDP_DOSE: &[Fact<Text>] = &[Fact::verified(
    text!(
        "開始 2\u{a0}g/kg（2〜5 日）、維持 1\u{a0}g/kg を 3 週ごと。",
        "Start 2\u{a0}g/kg over 2 to 5 days; maintenance 1\u{a0}g/kg every 3 weeks."
    ),
    &[Source::ONTCIDP],
)];
const MG_DOSE: &[Fact<Text>] = &[Fact::verified(
    text!(
        "2\u{a0}g/kg（2〜5 日）。維持は反応をみて最少量に調節。",
        "2\u{a0}g/kg over 2 to 5 days; maintenance titrated to the minimum by response."
    ),
    &[Source::ONTMG],
)];
const MS_DOSE: &[Fact<Text>] = &[Fact::verified(
    text!(
        "調整体重で 1〜2\u{a0}g/kg（1〜5 日、1 日 1\u{a0}g/kg まで）、その後 0.4〜1\u{a0}g/kg を 4〜6 週ごとに調節。",
        "1 to 2\u{a0}g/kg adjusted weight over 1 to 5 days, at most 1\u{a0}g/kg a day; then 0.4 to 1\u{a0}g/kg every 4 to 6 weeks, titrated."
    ),
    &[Source::ONTMS],
)];

const WITH_DOSE: Page = Page { open: &[], ..EMPTY };

pub(super) const fn page(condition: Condition) -> Page {
    match condition {
        Condition::Cidp => Page {
            listing: Fact::verified(
                text!("第一選択として記載。", "Listed, as first line."),
                &[Source::ONTCIDP],
            ),
            doses: CIDP_DOSE,
            own: CIDP,
            ..WITH_DOSE
        },
        Condition::Mg => Page {
            listing: Fact::verified(
                text!(
                    "中等症から重症、またはクリーゼの第一選択として記載。",
                    "Listed, as first line in moderate to severe disease or crisis."
                ),
                &[Source::ONTMG],
            ),
            doses: MG_DOSE,
            own: MG,
            ..WITH_DOSE
        },
        Condition::MsRelapsing => Page {
            listing: Fact::verified(
                text!(
                    "短期の治療に限り記載。",
                    "Listed, for short-term therapy only."
                ),
                &[Source::ONTMS],
            ),
            doses: MS_DOSE,
            ..WITH_DOSE
        },
        Condition::Gbs => listed(text!(
            "ミラー・フィッシャー症候群を含めて記載（N4）。",
            "Listed, Miller Fisher syndrome included (N4)."
        )),
        Condition::MillerFisher => listed(text!(
            "GBS に含めて記載（N4）。",
            "Listed, within GBS (N4)."
        )),
        Condition::Lems => listed(text!("記載あり（N5）。", "Listed (N5).")),
        Condition::Mmn => listed(text!("記載あり（N6）。", "Listed (N6).")),
        Condition::IgmMag => listed(text!(
            "IgM パラプロテイン性ニューロパチーとして記載（N10）。",
            "Listed, as neuropathy with IgM paraprotein (N10)."
        )),
        Condition::Sps => listed(text!("記載あり（N13）。", "Listed (N13).")),
        Condition::Als | Condition::MsWeakness | Condition::MsOpticNeuritis => NEVER,
        Condition::IggIgaParaprotein
        | Condition::Dm
        | Condition::Pm
        | Condition::Imnm
        | Condition::Ibm
        | Condition::Aqp4OpticNeuritis
        | Condition::SmallFibre
        | Condition::Epilepsy
        | Condition::AutoimmuneEpilepsy => EMPTY,
    }
}
