//! The advice of today: one pure function per condition, from what was learned since 2004.

mod als;
mod aqp4_optic_neuritis;
mod autoimmune_epilepsy;
mod cidp;
mod dm;
mod epilepsy;
mod gbs;
mod ibm;
mod igg_iga_paraprotein;
mod igm_mag;
mod imnm;
mod lems;
mod mg;
mod miller_fisher;
mod mmn;
mod ms_optic_neuritis;
mod ms_relapsing;
mod ms_weakness;
mod pm;
mod small_fibre;
mod sps;

use super::Advice;
use crate::evidence::{Condition, since_2004};
use crate::patient::{Field, Patient};

pub(super) const fn fields(condition: Condition) -> &'static [Field] {
    match condition {
        Condition::Gbs => gbs::FIELDS,
        Condition::MillerFisher => miller_fisher::FIELDS,
        Condition::Cidp => cidp::FIELDS,
        Condition::Mmn => mmn::FIELDS,
        Condition::Als => als::FIELDS,
        Condition::IggIgaParaprotein => igg_iga_paraprotein::FIELDS,
        Condition::IgmMag => igm_mag::FIELDS,
        Condition::SmallFibre => small_fibre::FIELDS,
        Condition::Mg => mg::FIELDS,
        Condition::Lems => lems::FIELDS,
        Condition::Dm => dm::FIELDS,
        Condition::Pm => pm::FIELDS,
        Condition::Imnm => imnm::FIELDS,
        Condition::Ibm => ibm::FIELDS,
        Condition::Sps => sps::FIELDS,
        Condition::MsRelapsing => ms_relapsing::FIELDS,
        Condition::MsWeakness => ms_weakness::FIELDS,
        Condition::MsOpticNeuritis => ms_optic_neuritis::FIELDS,
        Condition::Aqp4OpticNeuritis => aqp4_optic_neuritis::FIELDS,
        Condition::Epilepsy => epilepsy::FIELDS,
        Condition::AutoimmuneEpilepsy => autoimmune_epilepsy::FIELDS,
    }
}

pub(super) const fn asked_elsewhere(condition: Condition) -> &'static [Field] {
    match condition {
        Condition::Gbs => gbs::ELSEWHERE,
        Condition::Cidp => cidp::ELSEWHERE,
        Condition::Dm => dm::ELSEWHERE,
        Condition::MsRelapsing => ms_relapsing::ELSEWHERE,
        Condition::Epilepsy => epilepsy::ELSEWHERE,
        _ => &[],
    }
}

pub(super) fn advise(condition: Condition, patient: &Patient) -> Advice {
    let position = &since_2004::since(condition).position;
    let advice = match condition {
        Condition::Gbs => gbs::advise,
        Condition::MillerFisher => miller_fisher::advise,
        Condition::Cidp => cidp::advise,
        Condition::Mmn => mmn::advise,
        Condition::Als => als::advise,
        Condition::IggIgaParaprotein => igg_iga_paraprotein::advise,
        Condition::IgmMag => igm_mag::advise,
        Condition::SmallFibre => small_fibre::advise,
        Condition::Mg => mg::advise,
        Condition::Lems => lems::advise,
        Condition::Dm => dm::advise,
        Condition::Pm => pm::advise,
        Condition::Imnm => imnm::advise,
        Condition::Ibm => ibm::advise,
        Condition::Sps => sps::advise,
        Condition::MsRelapsing => ms_relapsing::advise,
        Condition::MsWeakness => ms_weakness::advise,
        Condition::MsOpticNeuritis => ms_optic_neuritis::advise,
        Condition::Aqp4OpticNeuritis => aqp4_optic_neuritis::advise,
        Condition::Epilepsy => epilepsy::advise,
        Condition::AutoimmuneEpilepsy => autoimmune_epilepsy::advise,
    };
    advice(position, patient)
}
