//! How fast a solution runs: at the pump, and per kilogram of the dosing weight.

use super::{
    ArithmeticError, BodyWeight, Concentration, Rounding, format_scaled, scale, with_unit,
};

/// Milligrams of body weight in a kilogram.
const MG_PER_KG: i64 = 1_000_000;
/// Minutes in an hour.
const MINUTES: i64 = 60;

/// Infusion rate per kilogram, in µL/kg/h.
///
/// Labels print mL/kg/h, mL/kg/min or mg/kg/min. What is held is mL/kg/h; mg/kg/min follows from
/// the concentration.
///
/// ```
/// use ivig_navigator::quantity::{Concentration, RatePerKilogram};
/// let rate = RatePerKilogram::microlitres_per_hour(600);
/// assert_eq!(rate.figure(), "0.6\u{a0}mL/kg/h");
/// assert_eq!(rate.protein_figure(Concentration::TenPercent), "1\u{a0}mg/kg/min");
/// assert_eq!(RatePerKilogram::microlitres_per_minute(10), rate);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RatePerKilogram {
    microlitres: u32,
}

impl RatePerKilogram {
    /// So many µL/kg/h: 600 for 0.6 mL/kg/h.
    #[must_use]
    pub const fn microlitres_per_hour(microlitres: u32) -> RatePerKilogram {
        RatePerKilogram { microlitres }
    }

    /// So many µL/kg/min: 10 for 0.01 mL/kg/min.
    #[must_use]
    pub const fn microlitres_per_minute(microlitres: u16) -> RatePerKilogram {
        #[expect(
            clippy::as_conversions,
            clippy::arithmetic_side_effects,
            reason = "u16 times sixty fits a u32; From is not const"
        )]
        RatePerKilogram::microlitres_per_hour(microlitres as u32 * 60)
    }

    /// In µL/kg/h.
    #[must_use]
    pub const fn as_microlitres_per_hour(self) -> u32 {
        self.microlitres
    }

    /// The pump's rate for a weight, rounded down to the pump's increment: a limit per kilogram
    /// is never passed.
    ///
    /// # Errors
    /// [`ArithmeticError`].
    ///
    /// ```
    /// use ivig_navigator::quantity::{BodyWeight, PumpIncrement, RatePerKilogram};
    /// let rate = RatePerKilogram::microlitres_per_hour(600);
    /// let weight = BodyWeight::mg(73_350_000);
    /// assert_eq!(rate.at_pump(weight, PumpIncrement::Whole)?.figure(), "44\u{a0}mL/h");
    /// assert_eq!(rate.at_pump(weight, PumpIncrement::Tenth)?.figure(), "44\u{a0}mL/h");
    /// # Ok::<(), ivig_navigator::quantity::ArithmeticError>(())
    /// ```
    pub fn at_pump(
        self,
        weight: BodyWeight,
        increment: PumpIncrement,
    ) -> Result<PumpRate, ArithmeticError> {
        if let PumpIncrement::Drops(per_ml) = increment {
            return self.in_drops(weight, per_ml);
        }
        let step = increment.as_microlitres_per_hour();
        let divisor = step
            .checked_mul(MG_PER_KG)
            .ok_or(ArithmeticError::TooLarge)?;
        let steps = scale(
            self.microlitres.into(),
            weight.as_mg(),
            divisor,
            Rounding::Down,
        )?;
        let rate = steps.checked_mul(step).ok_or(ArithmeticError::TooLarge)?;
        Ok(PumpRate::microlitres_per_hour(rate))
    }

    /// At so many whole drops a minute that it is not passed, where a millilitre has so many drops.
    fn in_drops(self, weight: BodyWeight, per_ml: u8) -> Result<PumpRate, ArithmeticError> {
        // µL/kg/h × mg ÷ 1 000 000 is µL/h; × drops/mL ÷ 1000 ÷ 60 is drops a minute.
        let drops = scale(
            i64::from(self.microlitres).saturating_mul(per_ml.into()),
            weight.as_mg(),
            DROPS_DIVISOR,
            Rounding::Down,
        )?;
        // What so many drops are, to the µL: up, so that they are still so many when counted.
        let rate = scale(drops, MICROLITRES_OF_A_DROP, per_ml.into(), Rounding::Up)?;
        Ok(PumpRate::microlitres_per_hour(rate))
    }

    /// `0.6 mL/kg/h`.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.microlitres.into(), 3), "mL/kg/h")
    }

    /// `1 mg/kg/min`: the immunoglobulin in it, rounded down to a hundredth, so that it is never
    /// said to be more than a label allows.
    #[must_use]
    pub fn protein_figure(self, strength: Concentration) -> String {
        // µL/kg/h × mg/mL is µg/kg/h; ÷ 1000 is mg; ÷ 60 a minute; × 100 for two decimals.
        let hundredths = scale(
            self.microlitres.into(),
            strength.mg_per_ml(),
            10 * MINUTES,
            Rounding::Down,
        );
        with_unit(
            &format_scaled(hundredths.unwrap_or_default(), 2),
            "mg/kg/min",
        )
    }
}

/// In µL/h, one drop a minute of a set with one drop a millilitre.
const MICROLITRES_OF_A_DROP: i64 = 60_000;
const DROPS_DIVISOR: i64 = MG_PER_KG * MICROLITRES_OF_A_DROP;

/// The smallest change of rate that a pump can be set to, or that can be counted without one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PumpIncrement {
    /// 1 mL/h.
    #[default]
    Whole,
    /// 0.1 mL/h.
    Tenth,
    /// One drop a minute of a set with so many drops a millilitre, at least one: there is no pump.
    Drops(u8),
}

impl PumpIncrement {
    /// Those of a pump.
    pub const ALL: [PumpIncrement; 2] = [PumpIncrement::Whole, PumpIncrement::Tenth];

    /// In µL/h; of drops rounded up.
    #[must_use]
    pub fn as_microlitres_per_hour(self) -> i64 {
        match self {
            PumpIncrement::Whole => 1000,
            PumpIncrement::Tenth => 100,
            PumpIncrement::Drops(per_ml) => {
                let rate = scale(MICROLITRES_OF_A_DROP, 1, per_ml.into(), Rounding::Up);
                rate.unwrap_or(MICROLITRES_OF_A_DROP)
            }
        }
    }

    /// As a rate: `1 mL/h`.
    #[must_use]
    pub fn rate(self) -> PumpRate {
        PumpRate::microlitres_per_hour(self.as_microlitres_per_hour())
    }
}

/// What a pump is set to, in µL/h.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PumpRate {
    microlitres: i64,
}

impl PumpRate {
    /// So many µL/h: 44 000 for 44 mL/h.
    #[must_use]
    pub const fn microlitres_per_hour(microlitres: i64) -> PumpRate {
        PumpRate { microlitres }
    }

    /// In µL/h.
    #[must_use]
    pub const fn as_microlitres_per_hour(self) -> i64 {
        self.microlitres
    }

    /// `44 mL/h`.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.microlitres, 3), "mL/h")
    }

    /// `4.4 g/h`: the immunoglobulin in it.
    #[must_use]
    pub fn protein_figure(self, strength: Concentration) -> String {
        // µL/h × mg/mL is µg/h; ÷ 1000 is mg, and three decimals make it grams.
        let mg = scale(self.microlitres, strength.mg_per_ml(), 1000, Rounding::Down);
        with_unit(&format_scaled(mg.unwrap_or_default(), 3), "g/h")
    }
}
