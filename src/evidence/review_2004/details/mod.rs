//! What the library knows of the studies of 2004 beyond the line that cites them; see
//! [`library`](crate::evidence::library). Only the library may name this module: it is heavy.

mod gbs;

use crate::evidence::StudyId;
use crate::evidence::library::{Detail, Listing};

/// An uncontrolled study, or a review of such, of which no more is known.
const RELIED_ON: Detail = Detail {
    listing: Listing::ReliedOn,
    ..Detail::NONE
};

/// A study of the period that is not in the table, of which no more is known.
const BESIDE: Detail = Detail {
    listing: Listing::Beside,
    ..Detail::NONE
};

/// What the library knows of a study.
#[must_use]
pub const fn detail(id: StudyId) -> &'static Detail {
    match id {
        StudyId::GbsVanDerMeche1992 => &gbs::VAN_DER_MECHE_1992,
        StudyId::GbsPsgbs1997 => &gbs::PSGBS_1997,
        StudyId::GbsVanKoningsveld2004 => &gbs::VAN_KONINGSVELD_2004,
        StudyId::GbsRaphael2001 => &gbs::RAPHAEL_2001,
        StudyId::AlsDalakas1994
        | StudyId::MmnVanDenBergVos2002
        | StudyId::PmCherin2002
        | StudyId::EpVanEngelen1994
        | StudyId::EpDuse1996 => &RELIED_ON,
        StudyId::MmnVanDenBerg1998 | StudyId::MmnDonaghy1994 => &BESIDE,
        _ => &Detail::NONE,
    }
}
