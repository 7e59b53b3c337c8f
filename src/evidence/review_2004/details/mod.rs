//! What the library knows of the studies of 2004 beyond the line that cites them; see
//! [`library`](crate::evidence::library). Only the library may name this module: it is heavy.

mod cidp;
mod epilepsy;
mod gbs;
mod igm_mag;
mod mg;
mod mmn;
mod ms;
mod myositis;

use crate::evidence::Source::Review;
use crate::evidence::library::Detail;
use crate::evidence::{Fact, StudyId};

/// What the library knows of a study.
#[must_use]
pub const fn detail(id: StudyId) -> &'static Detail {
    match id {
        StudyId::GbsVanDerMeche1992 => &gbs::VAN_DER_MECHE_1992,
        StudyId::GbsPsgbs1997 => &gbs::PSGBS_1997,
        StudyId::GbsVanKoningsveld2004 => &gbs::VAN_KONINGSVELD_2004,
        StudyId::GbsRaphael2001 => &gbs::RAPHAEL_2001,
        StudyId::CidpVanDoorn1990 => &cidp::VAN_DOORN_1990,
        StudyId::CidpVermeulen1993 => &cidp::VERMEULEN_1993,
        StudyId::CidpDyck1994 => &cidp::DYCK_1994,
        StudyId::CidpHahn1996 => &cidp::HAHN_1996,
        StudyId::CidpMendell2001 => &cidp::MENDELL_2001,
        StudyId::CidpHughes2001 => &cidp::HUGHES_2001,
        StudyId::MmnAzulay1994 => &mmn::AZULAY_1994,
        StudyId::MmnVanDenBerg1995 => &mmn::VAN_DEN_BERG_1995,
        StudyId::MmnVanDenBerg1998 => &mmn::VAN_DEN_BERG_1998,
        StudyId::MmnFederico2000 => &mmn::FEDERICO_2000,
        StudyId::MmnLeger2001 => &mmn::LEGER_2001,
        StudyId::MmnVanDenBergVos2002 => &mmn::VAN_DEN_BERG_VOS_2002,
        StudyId::MmnDonaghy1994 => &mmn::DONAGHY_1994,
        StudyId::AlsDalakas1994 => &mmn::DALAKAS_1994,
        StudyId::IgmDalakas1996 => &igm_mag::DALAKAS_1996,
        StudyId::IgmMariette1997 => &igm_mag::MARIETTE_1997,
        StudyId::IgmComi2002 => &igm_mag::COMI_2002,
        StudyId::MgGajdos1997 => &mg::GAJDOS_1997,
        StudyId::MgRonager2001 => &mg::RONAGER_2001,
        StudyId::MgWolfe2002 => &mg::WOLFE_2002,
        StudyId::MgGajdos2005 => &mg::GAJDOS_2005,
        StudyId::LemsBain1996 => &mg::BAIN_1996,
        StudyId::DmDalakas1993 => &myositis::DM_DALAKAS_1993,
        StudyId::PmCherin2002 => &myositis::PM_CHERIN_2002,
        StudyId::IbmDalakas1997 => &myositis::IBM_DALAKAS_1997,
        StudyId::IbmWalter2000 => &myositis::IBM_WALTER_2000,
        StudyId::IbmDalakas2001 => &myositis::IBM_DALAKAS_2001,
        StudyId::SpsDalakas2001 => &myositis::SPS_DALAKAS_2001,
        StudyId::MsFazekas1997 => &ms::FAZEKAS_1997,
        StudyId::MsAchiron1998 => &ms::ACHIRON_1998,
        StudyId::MsSorensen1998 => &ms::SORENSEN_1998,
        StudyId::MsLewanska2002 => &ms::LEWANSKA_2002,
        StudyId::MsNoseworthy2000 => &ms::NOSEWORTHY_2000,
        StudyId::MsNoseworthy2001 => &ms::NOSEWORTHY_2001,
        StudyId::EpIllum1990 => &epilepsy::ILLUM_1990,
        StudyId::EpVanEngelen1994 => &epilepsy::VAN_ENGELEN_1994,
        StudyId::EpVanRijckevorsel1994 => &epilepsy::VAN_RIJCKEVORSEL_1994,
        StudyId::EpDuse1996 => &epilepsy::DUSE_1996,
    }
}

/// The number under which the review cites a study, as far as the translation still shows it: always a
/// reading of what the sentence says, since the list of references is lost.
#[must_use]
pub const fn reference(id: StudyId) -> Fact<&'static str> {
    let number = match id {
        StudyId::GbsVanDerMeche1992 => "36",
        StudyId::GbsPsgbs1997 => "37",
        StudyId::GbsVanKoningsveld2004 => "38",
        StudyId::GbsRaphael2001 => "39",
        StudyId::CidpHughes2001 => "41",
        StudyId::CidpDyck1994 => "42",
        StudyId::CidpMendell2001 => "44",
        StudyId::AlsDalakas1994 => "53",
        StudyId::IgmDalakas1996 => "55",
        StudyId::IgmComi2002 => "56",
        StudyId::MgGajdos1997 => "57",
        StudyId::MgGajdos2005 => "58",
        StudyId::LemsBain1996 => "59",
        StudyId::PmCherin2002 => "61/62",
        StudyId::DmDalakas1993 => "63",
        StudyId::IbmDalakas1997 => "66",
        StudyId::IbmWalter2000 => "67",
        StudyId::IbmDalakas2001 => "68",
        StudyId::SpsDalakas2001 => "71",
        StudyId::MsNoseworthy2001 => "74",
        _ => return Fact::unverified(),
    };
    Fact::inferred(number, &[Review])
}
