//! Childhood epilepsy.

use crate::evidence::Source::{S65, S66, S67, S68};
use crate::evidence::library::{Arm, Detail, Estimate, Given, IVIG, Listing, PLACEBO};
use crate::evidence::library::{Measure, Rank, Subgroup, V_PLACEBO, Wanted};
use crate::evidence::{Course, Interval, Phase};
use crate::evidence::{Direction, Fact};
use crate::text::Text;

const fn dose(text: Text, patients: u16) -> Arm {
    Arm::new(
        text,
        Fact::verified(
            Given::IvigAs(text!(
                "1 回の用量、6 週間に 7 回",
                "An infusion, 7 times over 6 weeks",
            )),
            &[S68],
        ),
        Fact::verified(patients, &[S68]),
    )
}

pub(super) const ILLUM_1990: Detail = Detail {
    year: Fact::verified(1990, &[S66]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::Ivig(&[Phase::every(
                    Course::daily(400, 1, 400),
                    Interval::Weeks(2),
                    2,
                )]),
                &[S66],
            ),
            Fact::unverified(),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(PLACEBO), &[S66]),
            Fact::unverified(),
        ),
    ],
    ..Detail::NONE
};

pub(super) const VAN_ENGELEN_1994: Detail = Detail {
    listing: Listing::ReliedOn,
    year: Fact::verified(1994, &[S65]),
    arms: &[Arm::new(
        IVIG,
        Fact::verified(
            Given::IvigAs(text!(
                "0.4 g/kg/日 × 5 日間、次いで 2 週ごとに 3 か月",
                "0.4 g/kg a day for 5 days, then every 2 weeks for 3 months",
            )),
            &[S65],
        ),
        Fact::verified(15, &[S65]),
    )],
    ..Detail::NONE
};

pub(super) const VAN_RIJCKEVORSEL_1994: Detail = Detail {
    arms: &[
        dose(text!("0.1 g/kg 群", "0.1 g/kg"), 14),
        dose(text!("0.25 g/kg 群", "0.25 g/kg"), 14),
        dose(text!("0.4 g/kg 群", "0.4 g/kg"), 15),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(PLACEBO), &[S68]),
            Fact::verified(18, &[S68]),
        ),
    ],
    estimates: &[Estimate::new(
        Rank::Subgroup,
        text!(
            "部分てんかん 46 例: 反応例数（分母は未確認）",
            "Partial epilepsy, 46 patients: responders (denominators not verified)",
        ),
        V_PLACEBO,
        Wanted::More,
        Fact::verified(Measure::values("19", "2"), &[S68]),
        "0.041",
    )],
    subgroups: &[Subgroup::new(
        text!("部分てんかん（P=0.041）", "Partial epilepsy (P=0.041)"),
        Fact::verified(Direction::Superior, &[S68]),
    )],
    ..Detail::NONE
};

pub(super) const DUSE_1996: Detail = Detail {
    listing: Listing::ReliedOn,
    year: Fact::verified(1996, &[S67]),
    ..Detail::NONE
};
