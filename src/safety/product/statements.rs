//! What is said of a hazard, whichever the product.

use crate::evidence::Fact;
use crate::evidence::Source::{GGL, NEP, PRIVUS, Review, S72, S75};
use crate::product::Hazard;
use crate::text::Text;

const ANAPHYLAXIS: Fact<Text> = Fact::secondary(
    text!(
        "抗 IgA 抗体を伴う重度の IgA 欠損では、まれに重いアナフィラキシーが起こる。",
        "In severe IgA deficiency with antibodies to IgA, anaphylaxis is rare and severe.",
    ),
    &[Review, S72, S75],
);

const LOW_IGA: Fact<Text> = Fact::app_default(text!(
    "どうしても必要なら、IgA の少ない製剤を専門医と選ぶ。",
    "Where it cannot be done without, choose a product low in IgA, with a specialist.",
));

/// Where the label was not read on it.
pub(super) const IGA_OF_ANY_PRODUCT: Fact<Text> = Fact::app_default(text!(
    "この製剤の記載は確認していないが、確認した添付文書（EU の Privigen、Kiovig）では禁忌であり、本アプリは全製剤で同じく扱う。",
    "Not read on this product's label; the labels that were read (Privigen and Kiovig of the EU) contraindicate it, and this app takes that to hold for every product.",
));

/// Deficient, and antibodies were looked for and not found.
pub(super) const IGA_WITHOUT_ANTIBODIES: Fact<Text> = Fact::app_default(text!(
    "重度の IgA 欠損があり、抗 IgA 抗体はない。IgA の少ない製剤を優先し、初回は特に注意して観察する。",
    "Severe IgA deficiency without antibodies: prefer a product low in IgA, and watch the first infusion with special care.",
));

const NOT_KNOWN_YET: Fact<Text> = Fact::app_default(text!(
    "2 歳未満では果糖不耐症がまだわからないことがある。この年齢の制限は Flebogamma の添付文書で読んだもので、ソルビトールを含む他の製剤では注意として示す。",
    "Under 2 years a fructose intolerance may not be known yet. This limit of age was read in the label of Flebogamma; for other products with sorbitol it is raised as a caution.",
));

const SUCROSE: Fact<Text> = Fact::verified(
    text!(
        "添付文書は腎不全を警告し、ショ糖を含む製剤でより多いとする。",
        "Labels warn of renal failure, more often with products that contain sucrose.",
    ),
    &[GGL, PRIVUS],
);

const WITHOUT_SUCROSE: Fact<Text> = Fact::app_default(text!(
    "安定剤を確認できた現行の製剤にショ糖を含むものはない。含まない製剤を選ぶ。",
    "No product on sale whose stabiliser was verified contains sucrose: choose one of those.",
));

const ANOTHER_WITHOUT_MALTOSE: Fact<Text> = Fact::app_default(text!(
    "マルトースを含まない製剤があれば、そちらを優先する。",
    "Prefer a product without maltose where there is one.",
));

const OVERLOAD: Fact<Text> = Fact::secondary(
    text!(
        "心不全・腎不全では循環過負荷に注意し、より遅く投与する。",
        "In heart or renal failure beware of circulatory overload, and run it slower.",
    ),
    &[NEP],
);

const LESS_SODIUM: Fact<Text> = Fact::app_default(text!(
    "ナトリウムの少ない製剤があれば、そちらを優先する。",
    "Prefer a product with less sodium where there is one.",
));

/// What is said of a hazard beside what the product's own label says.
pub(super) fn of(hazard: Hazard) -> impl Iterator<Item = Fact<Text>> {
    let said: &[Fact<Text>] = match hazard {
        Hazard::Iga => &[ANAPHYLAXIS, LOW_IGA],
        Hazard::SorbitolUnderTwo => &[NOT_KNOWN_YET],
        Hazard::Proline | Hazard::Sorbitol => &[],
        Hazard::Sucrose => &[SUCROSE, WITHOUT_SUCROSE],
        Hazard::Maltose => &[ANOTHER_WITHOUT_MALTOSE],
        Hazard::Sodium => &[OVERLOAD, LESS_SODIUM],
    };
    said.iter().copied()
}

/// Said where it was not read whether, or how much, is in a product.
pub(super) const fn contents_not_verified(hazard: Hazard) -> Fact<Text> {
    Fact::app_default(match hazard {
        Hazard::Iga => text!(
            "この製剤の IgA 量は未確認。少ないとみなさない。",
            "The IgA of this product was not verified: it is not taken to be low.",
        ),
        Hazard::Sodium => text!(
            "この製剤のナトリウム量は未確認。少ないとみなさない。",
            "The sodium of this product was not verified: it is not taken to be low.",
        ),
        _ => text!(
            "この製剤の安定剤は未確認。含まないとはみなさない。手元の添付文書で確かめる。",
            "The stabiliser of this product was not verified: it is not taken to be free of it. See the label in your hand.",
        ),
    })
}
