//! What to do: from the patient's facts to a verdict with its reasons, in two layers.
//!
//! What the 2004 review advises is one pure function per condition in this folder; what is advised
//! today is one in `today/`. [`layers`] gives both, and never mixes them.

mod als;
mod argument;
mod cidp;
mod dm;
mod epilepsy;
mod gbs;
mod ibm;
mod igg_iga_paraprotein;
mod igm_mag;
mod layers;
mod lems;
mod mg;
mod miller_fisher;
mod mmn;
mod ms_optic_neuritis;
mod ms_relapsing;
mod ms_weakness;
mod pm;
mod sps;
mod today;
mod unnamed;
mod verdict;

pub use argument::{Pair, Turned, pairs, questions, relevant, turned};
pub use layers::{Layers, Relation, layers, regimen};
pub use verdict::{Tone, Verdict};

use crate::evidence::{
    Claim, Combination, Condition, OpenQuestion, Position, Regimen, review_2004,
};
use crate::patient::{Field, Patient};
use crate::text::Text;

/// A fact that the advice turns on and that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The fact.
    pub field: Field,
    /// What it would decide.
    pub decides: Text,
}

/// Something about this patient that the advice turns on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The fact that brought it up.
    pub field: Field,
    /// What follows, with status, source and studies.
    pub claim: Claim,
}

/// What not to do, and what was found where it was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// In how many patients it was tried.
    pub patients: u16,
    /// What was found.
    pub claim: Claim,
}

/// The advice of one layer, with everything it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The position of the layer that it starts from.
    pub position: &'static Position,
    /// The verdict.
    pub verdict: Verdict,
    /// The advice in a line.
    pub headline: Text,
    /// Regimens to choose from, the usual one first. None where none is offered.
    pub regimens: Vec<&'static Regimen>,
    /// What this patient's facts bring up, the gravest first.
    pub turns: Vec<Turn>,
    /// What not to do in this patient, and what was found where it was tried.
    pub guards: Vec<Guard>,
    /// What else there is, or what to do instead.
    pub alternatives: Vec<Claim>,
    /// When to judge, and when to stop.
    pub review: Vec<Claim>,
    /// What the advice stands on.
    pub reasons: Vec<Claim>,
    /// What is not known of the patient and would count.
    pub missing: Vec<Missing>,
}

impl Advice {
    /// Starts from a position: its grounds are the reasons, and no regimen is offered yet.
    fn on(position: &'static Position, verdict: Verdict, headline: Text) -> Advice {
        Advice {
            position,
            verdict,
            headline,
            regimens: Vec::new(),
            turns: Vec::new(),
            guards: Vec::new(),
            alternatives: Vec::new(),
            review: Vec::new(),
            reasons: position.grounds.to_vec(),
            missing: Vec::new(),
        }
    }

    /// Offers every regimen of the position.
    fn with_regimens(mut self) -> Advice {
        self.regimens = self.position.regimens.iter().collect();
        self
    }

    /// Offers the regimens of the position that `wanted` picks.
    fn with_regimens_where(mut self, wanted: impl Fn(&Regimen) -> bool) -> Advice {
        self.regimens = self
            .position
            .regimens
            .iter()
            .filter(|r| wanted(r))
            .collect();
        self
    }

    /// Adds what a fact of this patient brings up.
    fn turn(mut self, field: Field, claim: Claim) -> Advice {
        self.turns.push(Turn { field, claim });
        self
    }

    /// Names a fact that is not known.
    fn missing(mut self, field: Field, decides: Text) -> Advice {
        self.missing.push(Missing { field, decides });
        self
    }

    /// Names a fact if it is not known.
    fn ask<T: Copy>(self, fact: Option<T>, field: Field, decides: Text) -> Advice {
        match fact {
            Some(_) => self,
            None => self.missing(field, decides),
        }
    }

    /// Adds what a fact brings up, where `is` holds.
    fn turn_where(self, is: bool, field: Field, claim: Claim) -> Advice {
        self.when(is, |advice| advice.turn(field, claim))
    }

    /// Says what not to do, and in how many it was tried.
    fn guard(mut self, patients: u16, claim: Claim) -> Advice {
        self.guards.push(Guard { patients, claim });
        self
    }

    /// Says what else there is.
    fn instead(mut self, claim: Claim) -> Advice {
        self.alternatives.push(claim);
        self
    }

    /// Says when to judge, or when to stop.
    fn judged(mut self, claim: Claim) -> Advice {
        self.review.push(claim);
        self
    }

    /// Goes on with `then` where `is` holds.
    fn when(self, is: bool, then: impl FnOnce(Advice) -> Advice) -> Advice {
        if is { then(self) } else { self }
    }

    /// Whether a fact that would count is not known.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        !self.missing.is_empty()
    }

    /// Second treatments, and what is known of each pair.
    #[must_use]
    pub fn combinations(&self) -> &'static [Combination] {
        self.position.combinations
    }

    /// What weakens the position.
    #[must_use]
    pub fn caveats(&self) -> &'static [Claim] {
        self.position.caveats
    }

    /// What the layer leaves open.
    #[must_use]
    pub fn open_questions(&self) -> &'static [OpenQuestion] {
        self.position.open_questions
    }
}

/// The facts that a condition asks for, in the order of the screen: those of both layers.
///
/// Every one of them can change the advice. What else it reads is [`asked_elsewhere`].
#[must_use]
pub const fn fields(condition: Condition) -> &'static [Field] {
    today::fields(condition)
}

/// The facts that the advice reads and that are asked of every patient, or among the risks.
#[must_use]
pub const fn asked_elsewhere(condition: Condition) -> &'static [Field] {
    today::asked_elsewhere(condition)
}

/// The facts that the advice of 2004 uses.
#[must_use]
pub const fn fields_of_2004(condition: Condition) -> &'static [Field] {
    match condition {
        Condition::Gbs => gbs::FIELDS,
        Condition::MillerFisher => miller_fisher::FIELDS,
        Condition::Cidp => cidp::FIELDS,
        Condition::Mmn => mmn::FIELDS,
        Condition::Als => als::FIELDS,
        Condition::IggIgaParaprotein => igg_iga_paraprotein::FIELDS,
        Condition::IgmMag => igm_mag::FIELDS,
        Condition::Mg => mg::FIELDS,
        Condition::Lems => lems::FIELDS,
        Condition::Dm => dm::FIELDS,
        Condition::Pm => pm::FIELDS,
        Condition::Ibm => ibm::FIELDS,
        Condition::Sps => sps::FIELDS,
        Condition::MsRelapsing => ms_relapsing::FIELDS,
        Condition::MsWeakness => ms_weakness::FIELDS,
        Condition::MsOpticNeuritis => ms_optic_neuritis::FIELDS,
        Condition::Epilepsy => epilepsy::FIELDS,
        Condition::Imnm
        | Condition::Aqp4OpticNeuritis
        | Condition::AutoimmuneEpilepsy
        | Condition::SmallFibre => unnamed::FIELDS,
    }
}

/// The advice on a condition for a patient, from the 2004 layer.
///
/// ```
/// use ivig_navigator::advice::{advise, Verdict};
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::patient::{GbsDisability, Patient};
/// let patient = Patient {
///     gbs_disability: Some(GbsDisability::Score4),
///     ..Patient::default()
/// };
/// assert_eq!(advise(Condition::Gbs, &patient).verdict, Verdict::FirstLine);
/// ```
#[must_use]
pub fn advise(condition: Condition, patient: &Patient) -> Advice {
    let position = review_2004::position(condition);
    let advice = match condition {
        Condition::Gbs => gbs::advise,
        Condition::MillerFisher => miller_fisher::advise,
        Condition::Cidp => cidp::advise,
        Condition::Mmn => mmn::advise,
        Condition::Als => als::advise,
        Condition::IggIgaParaprotein => igg_iga_paraprotein::advise,
        Condition::IgmMag => igm_mag::advise,
        Condition::Mg => mg::advise,
        Condition::Lems => lems::advise,
        Condition::Dm => dm::advise,
        Condition::Pm => pm::advise,
        Condition::Ibm => ibm::advise,
        Condition::Sps => sps::advise,
        Condition::MsRelapsing => ms_relapsing::advise,
        Condition::MsWeakness => ms_weakness::advise,
        Condition::MsOpticNeuritis => ms_optic_neuritis::advise,
        Condition::Epilepsy => epilepsy::advise,
        Condition::Imnm
        | Condition::Aqp4OpticNeuritis
        | Condition::AutoimmuneEpilepsy
        | Condition::SmallFibre => unnamed::advise,
    };
    advice(position, patient)
}
