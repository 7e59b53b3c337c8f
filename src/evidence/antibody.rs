//! Section on autoantibodies, antigens and tissue: what the review says, and what a page confirms.

use super::Source::{S41, S50, S78, S79, S80, S81, S85, S100, S102, S106};
use super::{Condition, Fact};
use crate::text::Text;

/// An antigen, marker or cell, in one or more diseases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Antibody {
    /// The name that an address gives it. Never changed.
    pub key: &'static str,
    /// The diseases.
    pub conditions: &'static [Condition],
    /// Antigen or marker.
    pub antigen: Text,
    /// Class of antibody, or cell.
    pub class: Fact<Text>,
    /// Its role as the review states it; not verified as such. None where the review is silent.
    pub role: Option<Fact<Text>>,
    /// What was found that confirms it, or adds to it.
    pub checks: &'static [Fact<Text>],
}

const IGG: Fact<Text> = Fact::review_only(Text::same("IgG"));
const SILENT: Fact<Text> = Fact::unverified();

/// All of them.
pub const ANTIBODIES: &[Antibody] = &[
    Antibody {
        key: "gbs-gangliosides",
        conditions: &[Condition::Gbs],
        antigen: text!(
            "ガングリオシド GM1、GD1b、GD1a",
            "Gangliosides GM1, GD1b, GD1a"
        ),
        class: IGG,
        role: Some(Fact::review_only(text!(
            "重症で軸索障害の強い例に多い。Campylobacter jejuni との分子相同性。",
            "Frequent in severe disease with marked axonal loss; mimicry with Campylobacter jejuni.",
        ))),
        checks: &[Fact::verified(
            text!(
                "C. jejuni 感染後の軸索型 GBS の IgG 抗 GM1 と分子相同性は確認した。GD1b は未確認。",
                "IgG anti-GM1 in axonal GBS after C. jejuni, with mimicry, is confirmed; GD1b is not.",
            ),
            &[S79],
        )],
    },
    Antibody {
        key: "mfs-gq1b",
        conditions: &[Condition::MillerFisher],
        antigen: Text::same("GQ1b"),
        class: IGG,
        role: Some(Fact::review_only(text!(
            "きわめて密接に関連する。",
            "Very closely associated."
        ))),
        checks: &[Fact::verified(
            text!(
                "GQ1b と GT1a の IgG が 90% を超える例にある。",
                "IgG to GQ1b and GT1a in over 90%."
            ),
            &[S78],
        )],
    },
    Antibody {
        key: "gbs-mfs-panel",
        conditions: &[Condition::Gbs, Condition::MillerFisher],
        antigen: text!(
            "抗ガングリオシド抗体の一式",
            "A panel of antiganglioside antibodies"
        ),
        class: Fact::secondary(text!("IgG・IgM", "IgG, IgM"), &[S100]),
        role: None,
        checks: &[Fact::secondary(
            text!(
                "78 例の 37%、ミラー・フィッシャー症候群 3 例の 100% で陽性（総説にはない）。",
                "Positive in 37% of 78 patients and in 100% of 3 with Miller Fisher syndrome; not in the review.",
            ),
            &[S100],
        )],
    },
    Antibody {
        key: "cidp-glycolipids",
        conditions: &[Condition::Cidp],
        antigen: text!(
            "糖脂質、分子相同性、T 細胞",
            "Glycolipids; mimicry; T cells"
        ),
        class: SILENT,
        role: Some(Fact::review_only(text!(
            "断片的なデータにとどまる。",
            "Fragmentary data."
        ))),
        checks: &[],
    },
    Antibody {
        key: "gbs-cidp-myelin",
        conditions: &[Condition::Gbs, Condition::Cidp],
        antigen: text!("ミエリン", "Myelin"),
        class: Fact::review_only(text!(
            "活性化マクロファージ、サイトカイン、補体・膜侵襲複合体",
            "Activated macrophages, cytokines; complement, membrane attack complex",
        )),
        role: Some(Fact::review_only(text!(
            "マクロファージがミエリンに侵入し、抗体は補体を介して働く。",
            "Macrophages invade myelin; antibodies act through complement.",
        ))),
        checks: &[],
    },
    Antibody {
        key: "mmn-gm1",
        conditions: &[Condition::Mmn],
        antigen: text!(
            "GM1（ランビエ絞輪のエピトープ）",
            "GM1, with epitopes at nodes of Ranvier"
        ),
        class: SILENT,
        role: Some(Fact::review_only(text!(
            "多くの例で上昇するが、病因としての役割は不明。",
            "Raised in many; its part in the disease is unclear.",
        ))),
        checks: &[Fact::secondary(
            text!(
                "18 例の非盲検集積では、高い IgM 抗 GM1 が反応と関連した。",
                "In one open series of 18 high IgM anti-GM1 went with a response.",
            ),
            &[S102],
        )],
    },
    Antibody {
        key: "igm-mag",
        conditions: &[Condition::IgmMag],
        antigen: text!(
            "ミエリン関連糖蛋白（MAG）",
            "Myelin-associated glycoprotein (MAG)"
        ),
        class: Fact::review_only(Text::same("IgM")),
        role: Some(Fact::review_only(text!(
            "ミエリンに沈着し、層板を解離させる。",
            "Deposits on myelin and splits its lamellae.",
        ))),
        checks: &[Fact::secondary(
            text!("IgM が髄鞘に沈着する。", "IgM lies on myelin sheaths."),
            &[S106],
        )],
    },
    Antibody {
        key: "mg-achr",
        conditions: &[Condition::Mg],
        antigen: text!(
            "アセチルコリン受容体（AChR）",
            "Acetylcholine receptor (AChR)"
        ),
        class: IGG,
        role: Some(Fact::review_only(text!(
            "よく解明されている。",
            "Well characterised."
        ))),
        checks: &[Fact::secondary(
            text!("約 80% で陽性。", "In about 80%."),
            &[S80],
        )],
    },
    Antibody {
        key: "mg-musk",
        conditions: &[Condition::Mg],
        antigen: text!(
            "筋特異的チロシンキナーゼ（MuSK）",
            "Muscle-specific tyrosine kinase (MuSK)"
        ),
        class: SILENT,
        role: Some(Fact::review_only(text!(
            "よく解明されている。",
            "Well characterised."
        ))),
        checks: &[Fact::secondary(
            text!(
                "2001 年に AChR 抗体陰性の MG で報告された。",
                "Described in 2001 in MG without AChR antibodies.",
            ),
            &[S80],
        )],
    },
    Antibody {
        key: "lems-vgcc",
        conditions: &[Condition::Lems],
        antigen: text!(
            "運動神経終末の電位依存性カルシウムチャネル",
            "Voltage-gated calcium channels on motor nerve terminals",
        ),
        class: IGG,
        role: Some(Fact::review_only(text!(
            "アセチルコリン放出低下の中心的な役割。",
            "Key to the poor release of acetylcholine.",
        ))),
        checks: &[
            Fact::secondary(
                text!("病因的な役割を確認した。", "The role is confirmed."),
                &[S81],
            ),
            Fact::verified(
                text!("IVIG 後に抗体価が下がった。", "Titres fell with IVIG."),
                &[S41],
            ),
        ],
    },
    Antibody {
        key: "lems-cancer",
        conditions: &[Condition::Lems],
        antigen: text!("腫瘍と共通の抗原", "An antigen shared with the tumour"),
        class: SILENT,
        role: Some(Fact::review_only(text!(
            "小細胞肺癌との関連を説明する。",
            "Explains the link with small-cell lung cancer.",
        ))),
        checks: &[Fact::secondary(
            text!(
                "小細胞肺癌は 40〜62%（この割合は総説にはない）。",
                "Small-cell lung cancer in 40 to 62%; the share is not in the review.",
            ),
            &[S81],
        )],
    },
    Antibody {
        key: "dm-capillaries",
        conditions: &[Condition::Dm],
        antigen: text!(
            "筋内膜毛細血管の補体と膜侵襲複合体",
            "Complement and membrane attack complex on endomysial capillaries",
        ),
        class: Fact::review_only(text!("補体", "Complement")),
        role: Some(Fact::review_only(text!(
            "毛細血管が失われ、筋線維が壊死する。",
            "Capillaries are lost, fibres become necrotic.",
        ))),
        checks: &[Fact::secondary(
            text!("機序を確認した。", "Confirmed."),
            &[S85],
        )],
    },
    Antibody {
        key: "pm-ibm-mhc",
        conditions: &[Condition::Pm, Condition::Ibm],
        antigen: text!(
            "筋線維の MHC クラス I、未知の筋抗原",
            "MHC class I on fibres; an unknown muscle antigen",
        ),
        class: Fact::review_only(text!(
            "クローン性に増殖した自己侵入性 CD8 陽性 T 細胞",
            "Clonally expanded, autoinvasive CD8+ T cells",
        )),
        role: Some(Fact::review_only(text!(
            "筋線維を傷害する。",
            "They injure the fibres."
        ))),
        checks: &[Fact::secondary(
            text!("機序を確認した。", "Confirmed."),
            &[S85],
        )],
    },
    Antibody {
        key: "ibm-vacuoles",
        conditions: &[Condition::Ibm],
        antigen: text!(
            "空胞をもつ筋線維とアミロイド沈着",
            "Vacuolated fibres and amyloid deposits"
        ),
        class: SILENT,
        role: Some(Fact::review_only(text!(
            "PM と区別する。",
            "They tell IBM from PM."
        ))),
        checks: &[Fact::secondary(
            text!("所見を確認した。", "Confirmed."),
            &[S85],
        )],
    },
    Antibody {
        key: "sps-gad65",
        conditions: &[Condition::Sps],
        antigen: Text::same("GAD65"),
        class: Fact::verified(Text::same("IgG"), &[S50]),
        role: None,
        checks: &[Fact::verified(
            text!(
                "試験の 16 例全例が陽性。SPS の導入部は和訳から失われ、総説の記述は分からない。",
                "All 16 patients of the trial were positive. The introduction to SPS is lost from the translation, so what the review says is not known.",
            ),
            &[S50],
        )],
    },
];
