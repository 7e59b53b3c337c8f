//! Australia: the national criteria, as far as their pages were read.
//!
//! Several captures are of pages that were replaced since; what stands on them alone is not judged.

mod gbs;

use super::{Criterion, Held, Page, Stage, Test, asked, seen};
use crate::evidence::{Condition, Fact, Source};
use crate::patient::{Field, GabaergicDrugs, Patient};
use crate::text::Text;
use gbs::{GBS, VARIANTS};

const CURRENT: Text = text!(
    "差し替えの印のない写し（日付は不明）",
    "Stored copy not marked as replaced, its date not kept"
);
const REPLACED: Text = text!(
    "差し替え済みと表示されたページ",
    "Page marked as superseded or inactive"
);
const OLDER: Text = text!(
    "以前の写し（再確認していない）",
    "Older capture, not read again"
);
const V32: Text = text!("3.2 版（2024 年 2 月）", "Version 3.2 (February 2024)");
const MG_UPDATE: Text = text!("3.2 版（2026 年）", "Version 3.2 (2026)");
const POLICY: Text = text!(
    "国の方針（日付は不明）",
    "National policy, its date not kept"
);

/// In every condition.
const fn general(stage: Stage, text: Text) -> Criterion {
    Criterion {
        stage,
        text: Fact::verified(text, &[Source::NBAPOLICY]),
        read: POLICY,
        test: Test::Clinician,
    }
}

const GENERAL: &[Criterion] = &[
    general(
        Stage::Starting,
        text!(
            "ほかに有効な治療があれば、そちらを優先する。",
            "Other effective treatments are preferred where available."
        ),
    ),
    general(
        Stage::Starting,
        text!(
            "指定された専門医が診断を確認する。",
            "A named specialist confirms the diagnosis."
        ),
    ),
    general(
        Stage::Starting,
        text!("測定できる評価項目を定める。", "Measurable outcomes."),
    ),
    general(
        Stage::Continuing,
        text!(
            "最少量を最短期間で用いる。",
            "The lowest dose for the shortest time."
        ),
    ),
    general(
        Stage::Stopping,
        text!(
            "承認は期限とともに自動的に終わる。",
            "The authorisation ends by itself."
        ),
    ),
];

const fn replaced(stage: Stage, text: Text, source: Source) -> Criterion {
    Criterion {
        stage,
        text: Fact::secondary(text, &[source]),
        read: REPLACED,
        test: Test::Replaced,
    }
}

const fn neurologist(source: Source) -> Criterion {
    Criterion {
        stage: Stage::Starting,
        text: Fact::verified(
            text!(
                "神経内科医が診断を確認する。",
                "A neurologist confirms the diagnosis."
            ),
            &[source],
        ),
        read: CURRENT,
        test: Test::Clinician,
    }
}

const CIDP: &[Criterion] = &[
    neurologist(Source::NBACIDP),
    seen(
        Stage::Starting,
        text!(
            "歩行が損なわれているか障害が重い。または、中止の試みを始めて 6 か月以内に再燃した。",
            "Walking compromised or significant disability; or relapse within 6 months of starting a trial off."
        ),
        Source::NBACIDP,
        CURRENT,
    ),
    seen(
        Stage::Continuing,
        text!(
            "静注で安定した後は皮下注も認められる。",
            "Subcutaneous treatment is allowed after stabilisation on intravenous."
        ),
        Source::NBACIDP,
        CURRENT,
    ),
    seen(
        Stage::Stopping,
        text!(
            "中止の試みが経過に組み込まれている。",
            "A trial off is part of the pathway."
        ),
        Source::NBACIDP,
        CURRENT,
    ),
];

const MMN: &[Criterion] = &[
    replaced(
        Stage::Starting,
        text!(
            "神経内科医。第一選択および維持、または中止の試みから 6 か月以内の再燃。抗 GM1 抗体は必須ではない。",
            "Neurologist. First line and maintenance, or relapse within 6 months of a trial off. Anti-GM1 is not essential."
        ),
        Source::NBAMMN,
    ),
    replaced(
        Stage::Stopping,
        text!(
            "中止の試み（文面は未読）。",
            "A trial off (its text not seen)."
        ),
        Source::NBAMMN,
    ),
];

const MG: &[Criterion] = &[
    replaced(
        Stage::Starting,
        text!(
            "クリーゼでの血漿交換の代わり、手術または胸腺摘除術の前、他の治療が不十分な中等症から重症の維持、のいずれか。",
            "As an alternative to plasma exchange in crisis, before surgery or thymectomy, or as maintenance in moderate to severe disease when others failed."
        ),
        Source::NBAMG,
    ),
    seen(
        Stage::Continuing,
        text!(
            "維持では補体阻害薬または FcRn 阻害薬と同時に用いない。",
            "No complement or FcRn inhibitor at the same time in maintenance."
        ),
        Source::NBAMGUPDATE,
        MG_UPDATE,
    ),
];

const LEMS: &[Criterion] = &[replaced(
    Stage::Starting,
    text!(
        "神経内科医。日常生活・定量スコアまたは MRC で重症、かつ他の治療が無効なときの短期治療。",
        "Neurologist. Short-term therapy of severe disease, by a daily-living score, a quantitative score or MRC, where alternatives failed."
    ),
    Source::NBALEMS,
)];

const SPS: &[Criterion] = &[
    neurologist(Source::NBASPS),
    seen(
        Stage::Starting,
        text!("障害が重い。", "Significant disability."),
        Source::NBASPS,
        CURRENT,
    ),
    Criterion {
        stage: Stage::Starting,
        text: Fact::verified(
            text!(
                "ベンゾジアゼピン、バクロフェン、ガバペンチンで不十分なら、より早く用いる。",
                "Earlier use if benzodiazepine, baclofen or gabapentin are not enough."
            ),
            &[Source::NBASPS],
        ),
        read: CURRENT,
        test: Test::Facts(&[Field::GabaergicDrugs], drugs_not_enough),
    },
    seen(
        Stage::Continuing,
        text!(
            "6 か月試した後に反応を判定する。",
            "Tried for 6 months, then the response is judged."
        ),
        Source::NBASPS,
        CURRENT,
    ),
];

/// The fact asks for such drugs in general: not tried is no failure.
fn drugs_not_enough(patient: &Patient) -> Held {
    match patient.gabaergic_drugs {
        Some(GabaergicDrugs::NotEnough) => Held::Met,
        Some(_) => Held::NotMet,
        None => Held::Missing,
    }
}

const MYOSITIS: &[Criterion] = &[asked(
    Stage::Starting,
    Fact::secondary(
        text!(
            "必要な情報に筋生検とクレアチンキナーゼがある。",
            "Biopsy and creatine kinase are among the required facts."
        ),
        &[Source::NBAMYOSITIS],
    ),
    OLDER,
)];

const IBM: &[Criterion] = &[Criterion {
    read: OLDER,
    ..replaced(
        Stage::Starting,
        text!(
            "嚥下障害があるときに限る（別の疾患として記載）。",
            "Only with dysphagia (held as a separate condition)."
        ),
        Source::NBAMYOSITIS,
    )
}];

const DOSE_AND_REVIEW: Text = text!(
    "この疾患の用量と再評価の文面（写しはその手前で終わる）",
    "the dose and review text of this condition (all copies stop before them)"
);
const NOT_READ: Text = text!(
    "この疾患についての国の基準",
    "the national criteria for this condition"
);
const NO_BENEFIT: Text = text!(
    "6 か月で効果がないときの中止の文面（途中で切れる）",
    "the stopping text after 6 months without benefit (the copy breaks off)"
);
const ROUNDING: Text = text!(
    "2026 年 7 月以降の丸めの規則",
    "any national rounding rule after July 2026"
);

const SCALES: Fact<Text> = Fact::verified(
    text!(
        "国の基準が挙げる尺度: GBS 障害度 0〜6、改変ランキンスケール。",
        "Scales that the criteria name: GBS disability 0 to 6, and an adapted Rankin scale."
    ),
    &[Source::NBASCALES],
);

const EMPTY: Page = Page {
    listing: Fact::unverified(),
    doses: &[],
    general: GENERAL,
    own: &[],
    measure: Fact::unverified(),
    open: &[NOT_READ, DOSE_AND_REVIEW, ROUNDING],
};

const fn listed(listing: Fact<Text>, own: &'static [Criterion]) -> Page {
    Page {
        listing,
        own,
        open: &[DOSE_AND_REVIEW, ROUNDING],
        ..EMPTY
    }
}

const CATEGORY_1: Text = text!("カテゴリー 1。", "Category 1.");
const CATEGORY_2A: Text = text!("カテゴリー 2a。", "Category 2a.");
const CATEGORY_1_OLD: Text = text!(
    "カテゴリー 1（差し替え済みのページ）。",
    "Category 1 (on a superseded page)."
);
const CATEGORY_2A_OLD: Text = text!(
    "カテゴリー 2a（差し替え済みのページ）。",
    "Category 2a (on a superseded page)."
);

pub(super) const fn page(condition: Condition) -> Page {
    match condition {
        Condition::Cidp | Condition::IggIgaParaprotein => listed(
            Fact::verified(CATEGORY_1, &[Source::NBACIDP, Source::NBACHANGES]),
            CIDP,
        ),
        Condition::Mmn => listed(Fact::secondary(CATEGORY_1_OLD, &[Source::NBAMMN]), MMN),
        Condition::Gbs => Page {
            measure: SCALES,
            ..listed(Fact::secondary(CATEGORY_1_OLD, &[Source::NBAGBSOLD]), GBS)
        },
        Condition::MillerFisher => Page {
            measure: SCALES,
            ..listed(
                Fact::secondary(CATEGORY_1_OLD, &[Source::NBAGBSOLD]),
                VARIANTS,
            )
        },
        Condition::Mg => listed(Fact::secondary(CATEGORY_1_OLD, &[Source::NBAMG]), MG),
        Condition::Lems => listed(Fact::secondary(CATEGORY_2A_OLD, &[Source::NBALEMS]), LEMS),
        Condition::Sps => Page {
            open: &[DOSE_AND_REVIEW, NO_BENEFIT, ROUNDING],
            ..listed(Fact::verified(CATEGORY_2A, &[Source::NBASPS]), SPS)
        },
        Condition::Dm | Condition::Pm => listed(
            Fact::secondary(CATEGORY_2A, &[Source::NBAMYOSITIS]),
            MYOSITIS,
        ),
        Condition::Ibm => listed(Fact::secondary(CATEGORY_2A, &[Source::NBAMYOSITIS]), IBM),
        Condition::Als
        | Condition::IgmMag
        | Condition::MsRelapsing
        | Condition::MsWeakness
        | Condition::MsOpticNeuritis
        | Condition::Aqp4OpticNeuritis
        | Condition::SmallFibre
        | Condition::Imnm
        | Condition::Epilepsy
        | Condition::AutoimmuneEpilepsy => EMPTY,
    }
}
