//! MGFA class of myasthenia gravis, as a guided choice.

use super::{Asked, Item, Level, Line, Rule, Score};
use crate::evidence::{Fact, Source};
use crate::text::{Sentence, Text};

macro_rules! classes {
    ($($(#[doc = $doc:literal])* $name:ident, $label:literal;)+) => {
        /// A class, from ocular to intubated.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum MgfaClass { $($(#[doc = $doc])* $name,)+ }

        impl MgfaClass {
            /// All of them, the mildest first.
            pub const ALL: &'static [MgfaClass] = &[$(MgfaClass::$name,)+];

            /// As it is written, `IIa`.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(MgfaClass::$name => $label,)+ }
            }
        }
    };
}

classes! {
    /// Ocular weakness alone.
    I, "I";
    /// Mild, limb or axial.
    IIa, "IIa";
    /// Mild, oropharyngeal or respiratory.
    IIb, "IIb";
    /// Moderate, limb or axial.
    IIIa, "IIIa";
    /// Moderate, oropharyngeal or respiratory.
    IIIb, "IIIb";
    /// Severe, limb or axial.
    IVa, "IVa";
    /// Severe, oropharyngeal or respiratory, or a feeding tube without intubation.
    IVb, "IVb";
    /// Intubated.
    V, "V";
}

/// An answer of the guided choice. Its points only tell the answers apart.
const fn level(key: &'static str, points: i16, label: Text) -> Level {
    Level { key, points, label }
}

const NO_YES: &[Level] = &[
    level("no", 0, text!("なし", "No")),
    level("yes", 1, text!("あり", "Yes")),
];
const SEVERITY: &[Level] = &[
    level("none", 0, text!("眼筋のみ", "Ocular muscles only")),
    level("mild", 1, text!("軽度", "Mild")),
    level("moderate", 2, text!("中等度", "Moderate")),
    level("severe", 3, text!("重度", "Severe")),
];
const MAINLY: &[Level] = &[
    level("limb", 0, text!("四肢・体幹", "Limb or axial muscles")),
    level(
        "bulbar",
        1,
        text!("口咽頭・呼吸筋", "Oropharyngeal or respiratory muscles"),
    ),
];

const ITEMS: &[Item] = items! { "mgfa":
    "intubated", Asked::Levels(NO_YES), "挿管（通常の術後管理を除く）", "Intubated (not as routine after surgery)";
    "tube", Asked::Levels(NO_YES), "挿管を伴わない経管栄養", "Feeding tube without intubation";
    "severity", Asked::Levels(SEVERITY), "眼筋以外の筋力低下", "Weakness beyond the eyes";
    "mainly", Asked::Levels(MAINLY), "主に侵される筋", "Mainly affected";
};

pub(super) const SCORE: Score = Score {
    name: text!("MGFA 分類", "MGFA class"),
    stated: Fact::secondary(
        text!(
            "重症筋無力症の分類。I は眼筋のみ（閉眼の筋力低下を含む）、II 軽度、III 中等度、IV 重度、V 挿管。a は四肢・体幹、b は口咽頭・呼吸筋が主。",
            "Class of myasthenia gravis: I ocular alone (weak eye closure included), II mild, III moderate, IV severe, V intubated; a mainly limb or axial, b mainly oropharyngeal or respiratory."
        ),
        &[Source::MGFAC],
    ),
    items: ITEMS,
    rule: Rule::Mgfa,
    // The place of a class among all.
    range: (0, 7),
    bands: &[],
    change: Fact::unverified(),
    not_valid: &[],
    notes: &[],
    open: &[],
    fact: None,
};

/// The classes that the answers leave open.
pub(super) fn classes(lines: &[Line]) -> Vec<MgfaClass> {
    let [intubated, tube, severity, mainly] = lines else {
        return MgfaClass::ALL.to_vec();
    };
    let mut open = Vec::new();
    for intubated in each(intubated) {
        for tube in each(tube) {
            for severity in each(severity) {
                for mainly in each(mainly) {
                    open.push(class(intubated, tube, severity, mainly));
                }
            }
        }
    }
    let all = MgfaClass::ALL.iter().copied();
    all.filter(|class| open.contains(class)).collect()
}

fn each(line: &Line) -> impl Iterator<Item = i16> + use<> {
    line.points.least..=line.points.most
}

fn class(intubated: i16, tube: i16, severity: i16, mainly: i16) -> MgfaClass {
    match (intubated, tube, severity, mainly) {
        (1.., ..) => MgfaClass::V,
        (_, 1.., ..) => MgfaClass::IVb,
        (_, _, ..1, _) => MgfaClass::I,
        (_, _, 1, ..1) => MgfaClass::IIa,
        (_, _, 1, _) => MgfaClass::IIb,
        (_, _, 2, ..1) => MgfaClass::IIIa,
        (_, _, 2, _) => MgfaClass::IIIb,
        (_, _, _, ..1) => MgfaClass::IVa,
        (_, _, _, _) => MgfaClass::IVb,
    }
}

/// `Class IIb`, or which are left.
pub(super) fn in_words(classes: &[MgfaClass]) -> Sentence {
    let labels: Vec<&str> = classes.iter().map(|class| class.label()).collect();
    match labels.as_slice() {
        [one] => text!("クラス {class}", "Class {class}").fill(&[("class", (*one).into())]),
        _ => text!(
            "未確定（{classes} のいずれか）",
            "not settled: one of {classes}"
        )
        .fill(&[("classes", labels.join(", ").into())]),
    }
}
