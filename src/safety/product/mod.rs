//! What could harm in a product: its contents against the facts of this patient.
//!
//! | file | what it knows |
//! |---|---|
//! | `traits` | which facts make a patient open to a hazard |
//! | `statements` | what is said of a hazard whichever the product |
//! | `load` | the sodium that an order brings |
//!
//! A fact that is not known, and contents that were not verified, are never taken as harmless.

mod load;
mod statements;
mod traits;

pub use load::{Ordered, SodiumLoad};
pub use traits::{Trait, kidney_disease, kidney_risk, trait_of};

use crate::evidence::Fact;
use crate::patient::{Field, Patient};
use crate::product::{Hazard, Holds, Product};
use crate::text::{Sentence, Text};

/// How well a product suits a patient, the better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suitability {
    /// Nothing that is known speaks against it, and all that counts is known.
    Suitable,
    /// With a precaution.
    WithCare,
    /// A fact or its contents are not known: neither suitable nor not.
    Unknown,
    /// It must not be given to this patient.
    DoNotUse,
}

impl Suitability {
    /// All of them, the better first.
    pub const ALL: [Suitability; 4] = [
        Suitability::Suitable,
        Suitability::WithCare,
        Suitability::Unknown,
        Suitability::DoNotUse,
    ];

    /// The verdict in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Suitability::Suitable => text!("使用可", "Suitable"),
            Suitability::WithCare => text!("注意して使用", "Suitable with care"),
            Suitability::Unknown => text!("判定不能", "Unknown"),
            Suitability::DoNotUse => text!("使用しない", "Do not use"),
        }
    }
}

/// Why a product is not simply suitable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// These facts of the patient meet what is in it.
    Meets(Vec<Field>),
    /// It is in it, and these facts are not known: to be asked.
    Ask(Vec<Field>),
    /// Whether it is in it was not verified, and these facts are there or not known.
    NotVerified(Vec<Field>),
}

/// One reason for a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which hazard.
    pub hazard: Hazard,
    /// What follows from it alone.
    pub suitability: Suitability,
    /// Why.
    pub because: Because,
    /// What is known of it, each with status and source.
    pub says: Vec<Fact<Text>>,
}

/// A product in a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductScreening {
    /// The gravest first, those alike in the order of [`Hazard::ALL`].
    pub reasons: Vec<Reason>,
    /// The sodium that the order brings; `None` where no order or no verified figure is there.
    pub sodium: Option<SodiumLoad>,
}

impl ProductScreening {
    /// The verdict: that of the gravest reason.
    #[must_use]
    pub fn suitability(&self) -> Suitability {
        let worst = self.reasons.iter().map(|reason| reason.suitability).max();
        worst.unwrap_or(Suitability::Suitable)
    }

    /// What it is ranked by, the smaller the better: how many reasons forbid it, how many leave it
    /// unknown, how many ask for care.
    #[must_use]
    pub fn rank(&self) -> [usize; 3] {
        [
            Suitability::DoNotUse,
            Suitability::Unknown,
            Suitability::WithCare,
        ]
        .map(|verdict| {
            let alike = self.reasons.iter().filter(|r| r.suitability == verdict);
            alike.count()
        })
    }

    /// `Unknown: L-proline and hyperprolinaemia; Sodium load`: a line for each verdict, the gravest
    /// first.
    #[must_use]
    pub fn in_lines(&self) -> Vec<Sentence> {
        use crate::text::Language::{En, Ja};
        let mut lines = Vec::new();
        for verdict in Suitability::ALL.into_iter().rev() {
            let join = |language, between: &str| {
                let alike = self.reasons.iter().filter(|r| r.suitability == verdict);
                let names: Vec<&str> = alike.map(|r| r.hazard.name().get(language)).collect();
                names.join(between)
            };
            let hazards = Sentence::new(join(Ja, "、"), join(En, "; "));
            if !hazards.en().is_empty() {
                let line = Text::same("{verdict}: {hazards}");
                let verdict = ("verdict", verdict.text().into());
                lines.push(line.fill(&[verdict, ("hazards", hazards)]));
            }
        }
        lines
    }

    /// The facts that have to be asked, each once.
    #[must_use]
    pub fn asks(&self) -> Vec<Field> {
        let mut asked = Vec::new();
        for reason in &self.reasons {
            if let Because::Ask(fields) = &reason.because {
                for field in fields {
                    if !asked.contains(field) {
                        asked.push(*field);
                    }
                }
            }
        }
        asked
    }
}

impl Reason {
    /// `Do not use: L-proline and hyperprolinaemia (Hyperprolinaemia, type I or II)`.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let (told, fields) = match &self.because {
            Because::Meets(fields) => (
                text!(
                    "{verdict}: {hazard}（該当: {facts}）",
                    "{verdict}: {hazard} (here: {facts})"
                ),
                fields,
            ),
            Because::Ask(fields) => (
                text!(
                    "{verdict}: {hazard}（要確認: {facts}）",
                    "{verdict}: {hazard} (to be asked: {facts})"
                ),
                fields,
            ),
            Because::NotVerified(fields) => (
                text!(
                    "{verdict}: {hazard}（製剤の含有は未確認。関係する事実: {facts}）",
                    "{verdict}: {hazard} (contents not verified; facts that count: {facts})"
                ),
                fields,
            ),
        };
        told.fill(&[
            ("verdict", self.suitability.text().into()),
            ("hazard", self.hazard.name().into()),
            ("facts", labels(fields)),
        ])
    }
}

fn labels(fields: &[Field]) -> Sentence {
    let join = |language, between: &str| {
        let labels: Vec<&str> = fields.iter().map(|f| f.label().get(language)).collect();
        labels.join(between)
    };
    use crate::text::Language::{En, Ja};
    Sentence::new(join(Ja, "、"), join(En, "; "))
}

/// Screens a product for a patient. `None` is a product of the ward's own, of whose contents nothing
/// is known. `ordered` is what is to be given, as far as that is known.
///
/// ```
/// use ivig_navigator::patient::{Patient, Presence};
/// use ivig_navigator::product::Product;
/// use ivig_navigator::safety::{Suitability, screen_product};
/// let patient = Patient {
///     hyperprolinaemia: Some(Presence::Present),
///     ..Patient::default()
/// };
/// let privigen = Product::from_key("privigen-jp");
/// let screened = screen_product(privigen, &patient, None);
/// assert_eq!(screened.suitability(), Suitability::DoNotUse);
/// ```
#[must_use]
pub fn screen_product(
    product: Option<&'static Product>,
    patient: &Patient,
    ordered: Option<&Ordered>,
) -> ProductScreening {
    let mut found = Vec::new();
    for hazard in Hazard::ALL {
        match hazard {
            Hazard::Iga => found.extend(iga(product, patient)),
            other => found.extend(of_excipient(*other, product, patient)),
        }
    }
    let mut reasons = Vec::new();
    for verdict in Suitability::ALL.into_iter().rev() {
        let alike = found
            .iter()
            .filter(|one: &&Reason| one.suitability == verdict);
        reasons.extend(alike.cloned());
    }
    let sodium = product
        .zip(ordered)
        .and_then(|(product, ordered)| SodiumLoad::of(product, ordered));
    ProductScreening { reasons, sodium }
}

/// What is in it, against whether the patient is open to it:
///
/// | | absent | not known | present |
/// |---|---|---|---|
/// | not in it | – | – | – |
/// | not verified | – | unknown | unknown |
/// | in it | – | unknown, to be asked | do not use, or with care |
fn of_excipient(
    hazard: Hazard,
    product: Option<&'static Product>,
    patient: &Patient,
) -> Option<Reason> {
    let excipient = hazard.excipient()?;
    let holds = product.map_or(Holds::NotVerified, |product| product.holds(excipient));
    let harm = product.and_then(|product| product.harm(hazard));
    // The limit of age was read of some products only; for others it is raised where sorbitol is known
    // to be in them.
    if hazard == Hazard::SorbitolUnderTwo && harm.is_none() && holds != Holds::Yes {
        return None;
    }
    let (fields, present) = match trait_of(hazard, patient) {
        Trait::Absent => return None,
        Trait::NotKnown(fields) => (fields, false),
        Trait::Present(fields) => (fields, true),
    };
    let (suitability, because) = match (holds, present) {
        (Holds::No, _) => return None,
        (Holds::NotVerified, _) => (Suitability::Unknown, Because::NotVerified(fields)),
        (Holds::Yes, false) => (Suitability::Unknown, Because::Ask(fields)),
        (Holds::Yes, true) => match harm {
            Some(harm) if harm.forbids => (Suitability::DoNotUse, Because::Meets(fields)),
            _ => (Suitability::WithCare, Because::Meets(fields)),
        },
    };
    let mut says: Vec<Fact<Text>> = harm.iter().map(|harm| harm.says).collect();
    if holds == Holds::NotVerified {
        says.push(statements::contents_not_verified(hazard));
    }
    says.extend(statements::of(hazard));
    Some(Reason {
        hazard,
        suitability,
        because,
        says,
    })
}

/// IgA is in every product; how much is told, and an amount that was not verified is not a low one.
fn iga(product: Option<&'static Product>, patient: &Patient) -> Vec<Reason> {
    let reason = |suitability, because, says| Reason {
        hazard: Hazard::Iga,
        suitability,
        because,
        says,
    };
    let content = product
        .map(|product| product.iga)
        .filter(|iga| iga.value().is_some());
    let mut found = Vec::new();
    let fields = match trait_of(Hazard::Iga, patient) {
        Trait::Absent => {
            if patient.severe_iga_deficiency != Some(crate::patient::Presence::Present) {
                return found;
            }
            // Deficient without antibodies: no label that was read forbids it.
            let fields = vec![Field::SevereIgaDeficiency];
            if let Some(content) = content {
                let says = vec![statements::IGA_WITHOUT_ANTIBODIES, content];
                found.push(reason(Suitability::WithCare, Because::Meets(fields), says));
                return found;
            }
            fields
        }
        Trait::NotKnown(fields) => {
            let says = statements::of(Hazard::Iga).chain(content).collect();
            found.push(reason(Suitability::Unknown, Because::Ask(fields), says));
            return found;
        }
        Trait::Present(fields) => {
            let harm = product.and_then(|product| product.harm(Hazard::Iga));
            let forbids = harm.map_or(statements::IGA_OF_ANY_PRODUCT, |harm| harm.says);
            let says = core::iter::once(forbids)
                .chain(statements::of(Hazard::Iga))
                .chain(content)
                .collect();
            let because = Because::Meets(fields.clone());
            found.push(reason(Suitability::DoNotUse, because, says));
            fields
        }
    };
    if content.is_none() {
        let says = vec![statements::contents_not_verified(Hazard::Iga)];
        found.push(reason(
            Suitability::Unknown,
            Because::NotVerified(fields),
            says,
        ));
    }
    found
}
