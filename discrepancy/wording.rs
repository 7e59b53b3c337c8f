//! Severity C: wording, naming, layout; and what misleads outside the translation.

use super::Concern::{AdverseEvent, Condition as Of, Biopsy, Review as Whole, Study};
use super::{Discrepancy, Severity};
use crate::evidence::Source::{
    Review, S1, S12, S13, S19, S20, S21, S27, S28, S45, S46, S48, S49, S71, S85, S110, S124, S125,
};
use crate::evidence::{Condition, Fact, StudyId};

const C: Severity = Severity::Wording;

pub(super) const LIST: &[Discrepancy] = &[
    Discrepancy::new(
        1,
        C,
        &[Whole],
        text!("DOI に空白が入っている。", "The DOI is written with spaces."),
        Fact::verified(
            text!("10.1001/jama.291.19.2367 である。", "It is 10.1001/jama.291.19.2367."),
            &[S1],
        ),
        text!("正しい DOI。", "The DOI without spaces."),
    ),
    Discrepancy::new(
        2,
        C,
        &[Whole],
        text!(
            "データの質を出版された土地で判断したとする。",
            "The quality of data was judged by the place of publication.",
        ),
        Fact::verified(
            text!(
                "掲載誌と臨床的な妥当性で判断した。",
                "By the publication venue, that is the journal, and clinical relevance.",
            ),
            &[S1],
        ),
        text!("掲載誌と臨床的妥当性。", "Venue and clinical relevance."),
    ),
    Discrepancy::new(
        3,
        C,
        &[Whole],
        text!(
            "神経疾患と自己免疫疾患の割合を述べる文が乱れている。",
            "The sentence on the share of neurological among autoimmune diseases is garbled.",
        ),
        Fact::inferred(
            text!(
                "自己免疫が原因と証明された疾患の約半数を神経疾患が占める、という意味とみられる。",
                "Probably: neurological diseases are about half of those with a proven autoimmune cause.",
            ),
            &[Review],
        ),
        text!("数値にしない。", "No number is held."),
    ),
    Discrepancy::new(
        4,
        C,
        &[Of(Condition::Gbs), Of(Condition::Cidp), Of(Condition::Mmn)],
        text!(
            "GBS、CIDP、MMN の見出しと 4 分類の見出しに同じ語（神経疾患）を使う。",
            "One term, neurological diseases, heads both GBS, CIDP and MMN and the list of 4 categories.",
        ),
        Fact::inferred(
            text!(
                "前者は自己免疫性ニューロパチーである。",
                "The former should be autoimmune neuropathies.",
            ),
            &[Review],
        ),
        text!("分類は「末梢神経」。", "Category: nerve."),
    ),
    Discrepancy::new(
        5,
        C,
        &[Of(Condition::Ibm), Of(Condition::IgmMag)],
        text!(
            "IBM などでの効果を「緩やか」と訳し、徐々に効くと読める。",
            "Calls the effect in IBM and others gentle, as if gradual.",
        ),
        Fact::inferred(
            text!(
                "小さく、変動し、一過性で、有意でない、の意味である。試験の結果も一致する。",
                "Modest, variable and transient, not significant; the trials agree.",
            ),
            &[Review],
        ),
        text!("小さい効果。", "A modest benefit."),
    ),
    Discrepancy::new(
        6,
        C,
        &[Of(Condition::Mg)],
        text!(
            "MG での投与を「行うべき」とする。",
            "In MG IVIG \"should be performed\".",
        ),
        Fact::inferred(
            text!(
                "その状況に限るという制限の意味とみられる。抄録の末尾は見つかっていない。",
                "Meant as a restriction to those situations; the end of the abstract was not found.",
            ),
            &[Review],
        ),
        text!("限定された使用（未確認）。", "Reserved for these situations, not verified."),
    ),
    Discrepancy::new(
        7,
        C,
        &[Whole],
        text!(
            "自己抗体がマクロファージや補体によって組織を認識するとする。",
            "Autoantibodies recognise tissue by means of macrophages or complement.",
        ),
        Fact::inferred(
            text!(
                "抗体が組織を認識し、マクロファージや補体を介して作用する。",
                "They recognise the tissue, and act through macrophages or complement.",
            ),
            &[Review],
        ),
        text!("認識と作用を分ける。", "Recognition and effect are kept apart."),
    ),
    Discrepancy::new(
        9,
        C,
        &[Of(Condition::Pm), Of(Condition::Ibm)],
        text!(
            "CD8 陽性細胞を、自らに浸潤する細胞とする。",
            "The CD8+ cells infiltrate themselves.",
        ),
        Fact::secondary(
            text!(
                "自己組織に侵入する（autoinvasive）CD8 陽性 T 細胞である。",
                "Autoinvasive CD8+ T cells.",
            ),
            &[S85],
        ),
        text!("自己侵入性 CD8 陽性 T 細胞。", "Autoinvasive CD8+ T cells."),
    ),
    Discrepancy::new(
        17,
        C,
        &[Of(Condition::Cidp)],
        text!(
            "CIDP の従来の治療を「前者」とするが、それが何かは失われている。",
            "Calls the standard treatment of CIDP \"the former\", without what it was.",
        ),
        Fact::inferred(
            text!("おそらく副腎皮質ステロイドである。", "Probably corticosteroids."),
            &[Review],
        ),
        text!("推定として示すのみ。", "Shown as inferred only."),
    ),
    Discrepancy::elsewhere(
        22,
        &[Study(StudyId::CidpMendell2001)],
        text!(
            "Mendell の抄録は例数を 33 と印刷する。",
            "Mendell's abstract prints 33 patients.",
        ),
        Fact::verified(
            text!("30 例と 23 例の計 53 例である。", "30 and 23 make 53."),
            &[S13, S19],
        ),
        text!("53 例。", "53 patients."),
    ),
    Discrepancy::elsewhere(
        38,
        &[Study(StudyId::IbmDalakas1997), Study(StudyId::IbmDalakas2001)],
        text!(
            "IBM の 2 試験を 19 例と 36 例とする。",
            "Two IBM trials had 19 and 36 patients.",
        ),
        Fact::verified(
            text!(
                "抄録と一致する。Cochrane は無作為化 22 例と 37 例とする。",
                "This agrees with the abstracts; Cochrane counts 22 and 37 randomised.",
            ),
            &[S45, S46, S48, S49],
        ),
        text!(
            "無作為化と解析を別に数える。",
            "Randomised and analysed are counted apart.",
        ),
    ),
    Discrepancy::elsewhere(
        33,
        &[Study(StudyId::MmnVanDenBerg1998), Study(StudyId::MmnVanDenBergVos2002)],
        text!(
            "11 例の長期研究は、1998 年の研究（7 例）と混同しやすい。",
            "The long-term study of 11 patients is easily taken for that of 1998, which had 7.",
        ),
        Fact::verified(
            text!("11 例は 2002 年の研究である。", "The 11 patients are those of 2002."),
            &[S27, S28],
        ),
        text!("2002 年の研究に結ぶ。", "Linked to the study of 2002."),
    ),
    Discrepancy::elsewhere(
        57,
        &[Study(StudyId::MmnVanDenBerg1995)],
        text!(
            "二次資料は著者を Van den Bergh とする。",
            "Secondary sources print the author as Van den Bergh.",
        ),
        Fact::verified(
            text!(
                "van den Berg LH（ユトレヒト）で、1998 年の追跡と同じ著者である（一部確認）。",
                "It is van den Berg LH of Utrecht, as in the follow-up of 1998 (verified in part).",
            ),
            &[S20, S27],
        ),
        text!("van den Berg。", "van den Berg."),
    ),
    Discrepancy::new(
        49,
        C,
        &[Of(Condition::Cidp)],
        text!(
            "CIDP を本文と図の説明で別の病名で呼ぶ。",
            "CIDP has one name in the text and another in the legend.",
        ),
        Fact::inferred(text!("同じ疾患である。", "It is one disease."), &[Review]),
        text!("CIDP に統一。", "One name, CIDP."),
    ),
    Discrepancy::new(
        50,
        C,
        &[Biopsy],
        text!(
            "図 2 の倍率に 63 が付いている。",
            "The magnification of figure 2 has a 63 stuck to it.",
        ),
        Fact::inferred(
            text!("倍率は 125 倍、63 は文献番号である。", "It is ×125; 63 is a citation."),
            &[Review],
        ),
        text!("分けて示す。", "Kept apart."),
    ),
    Discrepancy::new(
        51,
        C,
        &[Whole],
        text!(
            "文献番号が語や見出しに付いている。",
            "Reference numbers are fused to words and headings.",
        ),
        Fact::inferred(text!("引用番号である。", "They are citations."), &[Review]),
        text!("番号を外す。", "The numbers are taken off."),
    ),
    Discrepancy::new(
        52,
        C,
        &[Whole],
        text!(
            "余分な空白、混在する病名と文体がある。",
            "Stray spaces, mixed disease names, mixed styles.",
        ),
        Fact::inferred(
            text!("病名ごとに一つの名称である。", "One name for each disease."),
            &[Review],
        ),
        text!(
            "名称を統一し、別名は検索で見つかる。",
            "One name each; the others are found by search.",
        ),
    ),
    Discrepancy::new(
        54,
        C,
        &[Of(Condition::Gbs)],
        text!(
            "IVIG が「選択されている」とだけ述べる。",
            "Says only that IVIG \"is selected\".",
        ),
        Fact::inferred(
            text!("第一選択の治療の意味である。", "It means the treatment of choice."),
            &[Review],
        ),
        text!("第一選択。", "First line."),
    ),
    Discrepancy::new(
        58,
        C,
        &[Of(Condition::Gbs)],
        text!(
            "血漿交換が「容易でない」とする。",
            "Plasma exchange \"is not easy\".",
        ),
        Fact::inferred(
            text!(
                "どこでも受けられるわけではない、という利用可能性の意味である。",
                "It is not readily available everywhere: access, not difficulty.",
            ),
            &[Review],
        ),
        text!("利用しやすさの問題として示す。", "Shown as a question of access."),
    ),
    Discrepancy::elsewhere(
        60,
        &[Study(StudyId::CidpDyck1994), Study(StudyId::MmnVanDenBerg1995)],
        text!(
            "二次資料の表に誤りがある（用量が 3 週に 1 回、著者名）。",
            "Secondary tables slip: a dose once in 3 weeks, an author's name.",
        ),
        Fact::verified(
            text!("原著の抄録または出版物を採る。", "The original abstract or publication wins."),
            &[S12, S20],
        ),
        text!("原著を優先する。", "The original goes first."),
    ),
    Discrepancy::elsewhere(
        61,
        &[Study(StudyId::IbmDalakas1997)],
        text!(
            "IBM の抄録は 19 例中 6 例を 28% とする。",
            "The IBM abstract prints 28% for 6 of 19.",
        ),
        Fact::computed(
            text!(
                "19 例中なら 31.6%、22 例中なら 27.3% である。",
                "It is 31.6% of 19, or 27.3% of 22.",
            ),
            &[S45, S46],
        ),
        text!("例数のみを示す。", "Only the count is held."),
    ),
    Discrepancy::elsewhere(
        62,
        &[AdverseEvent("ae-thromboembolism")],
        text!(
            "脳卒中の報告の 16 例、498 例、0.6% が合わないように見える。",
            "A stroke report has 16 cases, 498 patients and 0.6%, which seem not to fit.",
        ),
        Fact::secondary(
            text!(
                "0.6% は一施設の入院患者 498 例中 3 例であり、16 例は多施設の症例集である。",
                "The 0.6% is 3 of 498 inpatients at one centre; the 16 are a series from several centres.",
            ),
            &[S71, S124, S125],
        ),
        text!(
            "二つの事実として示し、16 を 498 で割らない。",
            "Two facts; 16 is never divided by 498.",
        ),
    ),
    Discrepancy::elsewhere(
        63,
        &[Study(StudyId::GbsVanDerMeche1992)],
        text!(
            "抄録は血漿交換 1 回を 200〜250 mL/kg と読める形で印刷する。",
            "The abstract prints 200 to 250 mL/kg as if for each exchange.",
        ),
        Fact::secondary(
            text!(
                "7〜14 日間の 1 コースの合計である。",
                "It is the total of the course, over 7 to 14 days.",
            ),
            &[S110],
        ),
        text!("コースの合計として示す。", "Shown as the course total."),
    ),
    Discrepancy::elsewhere(
        64,
        &[Study(StudyId::IgmComi2002)],
        text!(
            "二次資料は Comi 2002 を明らかな陽性とする。",
            "A secondary table reports Comi 2002 as clearly positive.",
        ),
        Fact::secondary(
            text!(
                "治療間の比較か治療前後の比較かは書かれていない。",
                "It does not say whether treatments were compared, or before and after.",
            ),
            &[S21],
        ),
        text!("比較の種類は不明とする。", "The kind of comparison is not known."),
    ),
];
