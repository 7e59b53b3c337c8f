//! Figure 1 of the review: which immune event immunoglobulin is thought to act on, in which disease;
//! and what was found in figure 2. The image is lost: the map was rebuilt from the text and the legend.
//!
//! Three kinds of support are kept apart: that the review's text or legend names a disease
//! ([`Link::named`]), what an independent paper found ([`Link::findings`], for and against), and that
//! a controlled trial showed a benefit in patients ([`trials`]). None stands in for another.

use super::Source::{S41, S43, S44, S50, S82, S87};
use super::{Condition, Direction, Fact, StudyId};
use crate::text::Text;

macro_rules! mechanisms {
    ($($(#[doc = $doc:literal])* $name:ident { $key:literal, $ja:literal, $en:literal, $links:expr })+) => {
        /// An event of the immune response that immunoglobulin is thought to act on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Mechanism { $($(#[doc = $doc])* $name,)+ }

        impl Mechanism {
            /// All of them, in the order of the review.
            pub const ALL: &'static [Mechanism] = &[$(Mechanism::$name,)+];

            /// The name that an address gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Mechanism::$name => $key,)+ }
            }

            /// What immunoglobulin does, in the words of the review as read here.
            #[must_use]
            pub const fn name(self) -> Text {
                match self { $(Mechanism::$name => text!($ja, $en),)+ }
            }

            /// The diseases that it is tied to; empty where the review names none.
            #[must_use]
            pub const fn links(self) -> &'static [Link] {
                match self { $(Mechanism::$name => $links,)+ }
            }
        }
    };
}

mechanisms! {
    /// Antigen presentation.
    Costimulation { "costimulation", "抗原提示の共刺激分子に作用する", "Acts on costimulatory molecules in antigen presentation", &[] }
    /// Antibodies.
    Autoantibody { "autoantibody", "抗イディオタイプ抗体を補い、自己抗体の産生を抑える", "Supplies anti-idiotypic antibodies, suppresses antibody production", AUTOANTIBODY }
    /// Complement.
    ComplementMac { "complement-mac", "補体の結合と膜侵襲複合体の形成を妨げる", "Hinders complement binding and the membrane attack complex", COMPLEMENT }
    /// Fc receptors.
    FcReceptor { "fc-receptor", "マクロファージの Fc 受容体をふさぐ", "Blocks Fc receptors on macrophages", FC_RECEPTOR }
    /// Cytokines and adhesion.
    CytokineAdhesion { "cytokine-adhesion", "サイトカイン、ケモカイン、内皮の接着分子を抑える", "Suppresses cytokines, chemokines and adhesion molecules on endothelium", CYTOKINE }
    /// T cells.
    TCell { "t-cell", "T 細胞の活性化・分化・作用（細胞傷害性 T 細胞）を抑える", "Restrains T-cell activation, differentiation and effector function, cytotoxic T cells included", &[] }
    /// Catabolism of IgG.
    IggCatabolism { "igg-catabolism", "IgG の異化を速める", "Speeds the catabolism of IgG", &[] }
    /// Apoptosis.
    Apoptosis { "apoptosis", "アポトーシスを調節する", "Regulates apoptosis", &[] }
}

/// Where the review names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// In the body text.
    Text,
    /// In the body text, as presumed.
    Presumed,
    /// In the legend of figure 1 only.
    Legend,
}

impl Named {
    /// In a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Named::Text => text!("本文", "Text"),
            Named::Presumed => text!("本文（推測として）", "Text, as presumed"),
            Named::Legend => text!("図の説明のみ", "Legend only"),
        }
    }
}

/// Which way a finding points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// For the mechanism.
    For,
    /// Against it.
    Against,
}

/// What an independent paper found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which way it points.
    pub points: Points,
    /// What was found.
    pub text: Fact<Text>,
    /// In which study, if it is one of ours.
    pub study: Option<StudyId>,
}

/// An event tied to a disease, or to a group of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// As the review names it.
    pub name: Text,
    /// The conditions it stands for.
    pub conditions: &'static [Condition],
    /// Where the review names it. Always of the review alone: the figure is lost.
    pub named: Fact<Named>,
    /// What independent papers found; empty where none was found or looked for.
    pub findings: &'static [Finding],
}

impl Link {
    const fn to(name: Text, conditions: &'static [Condition], named: Named) -> Link {
        Link {
            name,
            conditions,
            named: Fact::review_only(named),
            findings: &[],
        }
    }

    const fn found(self, findings: &'static [Finding]) -> Link {
        Link { findings, ..self }
    }
}

const GBS: Link = Link::to(Condition::Gbs.name(), &[Condition::Gbs], Named::Text);
const CIDP: Link = Link::to(Condition::Cidp.name(), &[Condition::Cidp], Named::Text);
const MG: Link = Link::to(Condition::Mg.name(), &[Condition::Mg], Named::Text);
const DM: Link = Link::to(Condition::Dm.name(), &[Condition::Dm], Named::Text);
const MYOPATHIES: Link = Link::to(
    text!("炎症性筋疾患", "Inflammatory myopathies"),
    &[Condition::Dm, Condition::Pm, Condition::Ibm],
    Named::Text,
);

const AUTOANTIBODY: &[Link] = &[
    GBS.found(&[Finding {
        points: Points::For,
        text: Fact::verified(
            text!(
                "モデルで、抗 GQ1b 抗体の結合が妨げられた（ミラー・フィッシャー症候群・GBS）。",
                "In a model the binding of anti-GQ1b was inhibited (Miller Fisher syndrome, GBS).",
            ),
            &[S82],
        ),
        study: None,
    }]),
    MG,
    Link::to(Condition::Sps.name(), &[Condition::Sps], Named::Text).found(&[Finding {
        points: Points::For,
        text: Fact::verified(
            text!(
                "抗 GAD65 抗体価は IVIG 後に下がり、プラセボ後には下がらなかった。",
                "Anti-GAD65 titres fell after IVIG, not after placebo.",
            ),
            &[S50],
        ),
        study: Some(StudyId::SpsDalakas2001),
    }]),
    Link::to(Condition::Lems.name(), &[Condition::Lems], Named::Text).found(&[
        Finding {
            points: Points::For,
            text: Fact::verified(
                text!(
                    "カルシウムチャネル抗体価が下がった（p=0.028）。",
                    "Calcium-channel antibody titres fell (p=0.028).",
                ),
                &[S41],
            ),
            study: Some(StudyId::LemsBain1996),
        },
        Finding {
            points: Points::Against,
            text: Fact::verified(
                text!(
                    "抗イディオタイプ抗体による直接の中和は in vitro で示されず、抗体価は 1 週後には変わらなかった。",
                    "No direct anti-idiotypic neutralisation was shown in vitro, and titres had not changed at 1 week.",
                ),
                &[S41],
            ),
            study: Some(StudyId::LemsBain1996),
        },
    ]),
];

const COMPLEMENT: &[Link] = &[
    DM.found(&[
        Finding {
            points: Points::For,
            text: Fact::verified(
                text!(
                    "再生検で補体産物の沈着が減り、毛細血管が増えた。",
                    "In repeat biopsies complement products were intercepted and capillaries increased.",
                ),
                &[S43],
            ),
            study: Some(StudyId::DmDalakas1993),
        },
        Finding {
            points: Points::For,
            text: Fact::verified(
                text!(
                    "C3 の取り込みと膜侵襲複合体の沈着が抑えられた。",
                    "C3 uptake and deposition of the membrane attack complex were inhibited.",
                ),
                &[S44],
            ),
            study: None,
        },
    ]),
    GBS.found(&[Finding {
        points: Points::For,
        text: Fact::verified(
            text!(
                "抗 GQ1b 抗体のモデルで、補体を介する神経筋接合部の傷害が防がれた。",
                "In the anti-GQ1b model complement-mediated injury of the neuromuscular junction was prevented.",
            ),
            &[S82],
        ),
        study: None,
    }]),
    CIDP,
    MG,
];

const FC_RECEPTOR: &[Link] = &[
    CIDP,
    GBS,
    MYOPATHIES.found(&[Finding {
        points: Points::For,
        text: Fact::verified(
            text!(
                "筋内膜のマクロファージの Fc 受容体がふさがれた。",
                "Fc receptors on endomysial macrophages were blocked.",
            ),
            &[S44],
        ),
        study: None,
    }]),
];

const CYTOKINE: &[Link] = &[
    MYOPATHIES.found(&[
        Finding {
            points: Points::For,
            text: Fact::verified(
                text!(
                    "皮膚筋炎の再生検で ICAM-1、VCAM-1、TGF-β が減った。",
                    "In repeat biopsies of dermatomyositis ICAM-1, VCAM-1 and TGF-beta were reduced.",
                ),
                &[S43],
            ),
            study: Some(StudyId::DmDalakas1993),
        },
        Finding {
            points: Points::For,
            text: Fact::verified(
                text!("TNF-α と IL-1 が抑えられた。", "TNF-alpha and IL-1 were inhibited."),
                &[S44],
            ),
            study: None,
        },
    ]),
    Link::to(
        text!("脱髄性ニューロパチー", "Demyelinating neuropathies"),
        &[Condition::Gbs, Condition::Cidp],
        Named::Presumed,
    ),
];

impl Mechanism {
    /// Where the review speaks of it.
    #[must_use]
    pub const fn named(self) -> Named {
        match self {
            Mechanism::IggCatabolism | Mechanism::Apoptosis => Named::Legend,
            _ => Named::Text,
        }
    }

    /// What was found of the event itself, in no disease in particular.
    #[must_use]
    pub const fn finding(self) -> Option<Finding> {
        match self {
            Mechanism::IggCatabolism => Some(Finding {
                points: Points::For,
                text: Fact::secondary(
                    text!(
                        "FcRn の飽和による機序が提唱されている。",
                        "Proposed to work through saturation of FcRn.",
                    ),
                    &[S87],
                ),
                study: None,
            }),
            _ => None,
        }
    }
}

/// Named in the abbreviations of figure 1, in which box is not known.
pub const BOX_UNKNOWN: &[Condition] = &[Condition::Pm];

/// Support of another kind: the controlled trials of 2004 in which patients did significantly better.
///
/// ```
/// use ivig_navigator::evidence::{Condition, StudyId, mechanism::trials};
/// assert!(trials(Condition::Lems).any(|id| id == StudyId::LemsBain1996));
/// assert_eq!(trials(Condition::Pm).count(), 0);
/// ```
pub fn trials(condition: Condition) -> impl Iterator<Item = StudyId> {
    StudyId::ALL.iter().copied().filter(move |id| {
        let study = id.record();
        let better = [Direction::Superior, Direction::SuperiorToActive];
        let better = study
            .direction
            .value()
            .is_some_and(|way| better.contains(&way));
        study.condition == condition && better
    })
}

/// What figure 2 shows: how the biopsy of one patient changed.
pub const BIOPSY: &[Fact<Text>] = &[
    Fact::review_only(text!(
        "皮膚筋炎の 1 例の筋生検の ICAM-1。IVIG を 3 回投与し、臨床的に著しく改善した前後を比べる（免疫ペルオキシダーゼ法、ヘマトキシリン対比染色、原倍率 125 倍）。",
        "ICAM-1 in muscle biopsies of one patient with dermatomyositis, before and after 3 infusions of IVIG with marked clinical improvement (immunoperoxidase, haematoxylin counterstain, original magnification ×125).",
    )),
    Fact::review_only(text!(
        "投与前: 内皮細胞、浸潤リンパ球、一部の筋線維に強い発現。",
        "Before: strong on endothelial cells, infiltrating lymphocytes and occasional fibres.",
    )),
    Fact::review_only(text!(
        "投与後: ICAM-1 は著しく減り、筋線維は太くなった。",
        "After: ICAM-1 markedly reduced, fibres larger.",
    )),
    Fact::verified(
        text!(
            "同じ試験の再生検の報告と一致する。",
            "This agrees with the report on repeat biopsies of that trial.",
        ),
        &[S43],
    ),
];

/// The study that figure 2 is from.
pub const BIOPSY_STUDY: StudyId = StudyId::DmDalakas1993;
