//! A size of vial.

use crate::quantity::{format_scaled, with_unit};

/// The immunoglobulin in one vial, in mg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VialSize {
    mg: u32,
}

impl VialSize {
    /// So many milligrams: 2500 for 2.5 g.
    #[must_use]
    pub const fn mg(mg: u32) -> VialSize {
        VialSize { mg }
    }

    /// In milligrams.
    #[must_use]
    pub const fn as_mg(self) -> u32 {
        self.mg
    }

    /// `2.5 g`.
    ///
    /// ```
    /// use ivig_navigator::product::VialSize;
    /// assert_eq!(VialSize::mg(2500).figure(), "2.5\u{a0}g");
    /// ```
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.mg.into(), 3), "g")
    }
}
