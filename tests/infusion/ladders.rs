//! The ladders of C2 and F, written out.

use ivig_navigator::evidence::Status;
use ivig_navigator::product::LadderStep;

use crate::step;

use Status::{AppDefault, Secondary, Verified};

pub const VG_IH_5: &[LadderStep] = &[
    step(600, 60, Verified),
    step(1200, 60, Verified),
    step(1800, 0, Verified),
];

pub const PANZYGA: &[LadderStep] = &[
    step(600, 30, Verified),
    step(1200, 30, Secondary),
    step(2400, 30, Secondary),
    step(4800, 30, Secondary),
    step(7200, 0, Verified),
];

pub const GAMMAGARD: &[LadderStep] = &[
    step(500, 30, Secondary),
    step(1000, 30, Secondary),
    step(2000, 30, Secondary),
    step(3000, 30, Secondary),
    step(4000, 30, Secondary),
    step(5000, 0, Secondary),
];

pub const OCTAGAM_DM: &[LadderStep] = &[
    step(600, 30, Verified),
    step(1200, 30, Verified),
    step(2400, 0, Verified),
];

pub const PRIVIGEN_JP: &[LadderStep] = &[
    step(600, 30, Secondary),
    step(1200, 30, Secondary),
    step(1800, 30, AppDefault),
    step(3600, 30, AppDefault),
    step(7200, 0, Secondary),
];

pub const IQYMUNE: &[LadderStep] = &[
    step(500, 30, Verified),
    step(1000, 30, AppDefault),
    step(2000, 30, AppDefault),
    step(4000, 30, AppDefault),
    step(6000, 0, Verified),
];

pub const GAMUNEX: &[LadderStep] = &[
    step(600, 30, Verified),
    step(1200, 30, AppDefault),
    step(2400, 30, AppDefault),
    step(4800, 0, Verified),
];

/// Benilon-I and Polyglobin N as the makers answered for the published times: 0.02, 0.04 and
/// 0.06 mL/kg/min, half an hour each (expydoc 11508673).
pub const BENILON: &[LadderStep] = &[
    step(1200, 30, Secondary),
    step(2400, 30, Secondary),
    step(3600, 0, Secondary),
];
