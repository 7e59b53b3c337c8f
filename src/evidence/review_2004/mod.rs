//! The layer of 2004: Dalakas MC, JAMA 2004;291:2367, and the studies known then.
//!
//! One file per condition: its position, and the studies the position stands
//! on. A study that the translation lost stands here too, and says so.

mod als;
mod aqp4_optic_neuritis;
mod autoimmune_epilepsy;
pub mod beside;
mod cidp;
mod details;
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

pub use details::{detail, reference};

use super::{Condition, Position, Study};

macro_rules! studies {
    ($($id:ident, $key:literal, $record:path;)+) => {
        /// The studies of the 2004 layer.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each variant is documented by its record")]
        pub enum StudyId { $($id,)+ }

        impl StudyId {
            /// All of them.
            pub const ALL: &'static [StudyId] = &[$(StudyId::$id,)+];

            /// The name that an address or a file gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(StudyId::$id => $key,)+ }
            }

            /// The study itself.
            #[must_use]
            pub const fn record(self) -> &'static Study {
                match self { $(StudyId::$id => &$record,)+ }
            }
        }
    };
}

studies! {
    GbsVanDerMeche1992, "gbs-van-der-meche-1992", gbs::VAN_DER_MECHE_1992;
    GbsPsgbs1997, "gbs-psgbs-1997", gbs::PSGBS_1997;
    GbsVanKoningsveld2004, "gbs-van-koningsveld-2004", gbs::VAN_KONINGSVELD_2004;
    GbsRaphael2001, "gbs-raphael-2001", gbs::RAPHAEL_2001;
    CidpVanDoorn1990, "cidp-van-doorn-1990", cidp::VAN_DOORN_1990;
    CidpVermeulen1993, "cidp-vermeulen-1993", cidp::VERMEULEN_1993;
    CidpDyck1994, "cidp-dyck-1994", cidp::DYCK_1994;
    CidpHahn1996, "cidp-hahn-1996", cidp::HAHN_1996;
    CidpMendell2001, "cidp-mendell-2001", cidp::MENDELL_2001;
    CidpHughes2001, "cidp-hughes-2001", cidp::HUGHES_2001;
    MmnAzulay1994, "mmn-azulay-1994", mmn::AZULAY_1994;
    MmnVanDenBerg1995, "mmn-van-den-berg-1995", mmn::VAN_DEN_BERG_1995;
    MmnVanDenBerg1998, "mmn-van-den-berg-1998", mmn::VAN_DEN_BERG_1998;
    MmnFederico2000, "mmn-federico-2000", mmn::FEDERICO_2000;
    MmnLeger2001, "mmn-leger-2001", mmn::LEGER_2001;
    MmnVanDenBergVos2002, "mmn-van-den-berg-vos-2002", mmn::VAN_DEN_BERG_VOS_2002;
    MmnDonaghy1994, "mmn-donaghy-1994", mmn::DONAGHY_1994;
    AlsDalakas1994, "als-dalakas-1994", als::DALAKAS_1994;
    IgmDalakas1996, "igm-dalakas-1996", igm_mag::DALAKAS_1996;
    IgmMariette1997, "igm-mariette-1997", igm_mag::MARIETTE_1997;
    IgmComi2002, "igm-comi-2002", igm_mag::COMI_2002;
    MgGajdos1997, "mg-gajdos-1997", mg::GAJDOS_1997;
    MgRonager2001, "mg-ronager-2001", mg::RONAGER_2001;
    MgWolfe2002, "mg-wolfe-2002", mg::WOLFE_2002;
    MgGajdos2005, "mg-gajdos-2005", mg::GAJDOS_2005;
    LemsBain1996, "lems-bain-1996", lems::BAIN_1996;
    DmDalakas1993, "dm-dalakas-1993", dm::DALAKAS_1993;
    PmCherin2002, "pm-cherin-2002", pm::CHERIN_2002;
    IbmDalakas1997, "ibm-dalakas-1997", ibm::DALAKAS_1997;
    IbmWalter2000, "ibm-walter-2000", ibm::WALTER_2000;
    IbmDalakas2001, "ibm-dalakas-2001", ibm::DALAKAS_2001;
    SpsDalakas2001, "sps-dalakas-2001", sps::DALAKAS_2001;
    MsFazekas1997, "ms-fazekas-1997", ms_relapsing::FAZEKAS_1997;
    MsAchiron1998, "ms-achiron-1998", ms_relapsing::ACHIRON_1998;
    MsSorensen1998, "ms-sorensen-1998", ms_relapsing::SORENSEN_1998;
    MsLewanska2002, "ms-lewanska-2002", ms_relapsing::LEWANSKA_2002;
    MsNoseworthy2000, "ms-noseworthy-2000", ms_weakness::NOSEWORTHY_2000;
    MsNoseworthy2001, "ms-noseworthy-2001", ms_optic_neuritis::NOSEWORTHY_2001;
    EpIllum1990, "ep-illum-1990", epilepsy::ILLUM_1990;
    EpVanEngelen1994, "ep-van-engelen-1994", epilepsy::VAN_ENGELEN_1994;
    EpVanRijckevorsel1994, "ep-van-rijckevorsel-1994", epilepsy::VAN_RIJCKEVORSEL_1994;
    EpDuse1996, "ep-duse-1996-review", epilepsy::DUSE_1996;
}

/// The review's position on a condition.
#[must_use]
pub const fn position(condition: Condition) -> &'static Position {
    match condition {
        Condition::Gbs => &gbs::POSITION,
        Condition::MillerFisher => &miller_fisher::POSITION,
        Condition::Cidp => &cidp::POSITION,
        Condition::Mmn => &mmn::POSITION,
        Condition::Als => &als::POSITION,
        Condition::IggIgaParaprotein => &igg_iga_paraprotein::POSITION,
        Condition::IgmMag => &igm_mag::POSITION,
        Condition::Mg => &mg::POSITION,
        Condition::Lems => &lems::POSITION,
        Condition::Dm => &dm::POSITION,
        Condition::Pm => &pm::POSITION,
        Condition::Ibm => &ibm::POSITION,
        Condition::Sps => &sps::POSITION,
        Condition::MsRelapsing => &ms_relapsing::POSITION,
        Condition::MsWeakness => &ms_weakness::POSITION,
        Condition::MsOpticNeuritis => &ms_optic_neuritis::POSITION,
        Condition::Epilepsy => &epilepsy::POSITION,
        Condition::SmallFibre => &small_fibre::POSITION,
        Condition::AutoimmuneEpilepsy => &autoimmune_epilepsy::POSITION,
        Condition::Aqp4OpticNeuritis => &aqp4_optic_neuritis::POSITION,
        Condition::Imnm => &imnm::POSITION,
    }
}
