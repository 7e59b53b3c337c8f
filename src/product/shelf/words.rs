//! What several labels share: doses, titles, and the short ways to write a ladder.

use super::super::{
    AtRisk, Country, Label, LabelRates, LabelUse, Ladder, LadderStep, Maintenance, SodiumContent,
    VialSize,
};
use crate::evidence::{Condition, Fact, Source, Status};
use crate::quantity::{RatePerKilogram, SodiumLevel};
use crate::text::Text;

pub(super) const GBS_DOSE: Text = text!("0.4 g/kg/日 × 5 日間", "0.4 g/kg a day for 5 days");
pub(super) const TWO_OVER_2_TO_5: Text =
    text!("2 g/kg を 2〜5 日に分けて", "2 g/kg over 2 to 5 days");
pub(super) const ONE_EVERY_3: Text = text!(
    "1 g/kg を 1〜2 日で、3 週ごと",
    "1 g/kg over 1 to 2 days, every 3 weeks"
);
pub(super) const TWO_OVER_5_EVERY_4: Text = text!(
    "2 g/kg を 5 日以内に分け、初めは 4 週ごと",
    "2 g/kg over up to 5 days, every 4 weeks at first"
);
pub(super) const DM_DOSE: Text = text!(
    "2 g/kg を 2〜5 日に分け、4 週ごと",
    "2 g/kg over 2 to 5 days, every 4 weeks"
);

pub(super) const MMN_1_OR_2: Text = text!(
    "1 g/kg を 2〜4 週ごと、または 2 g/kg を 2〜5 日に分けて 4〜8 週ごと",
    "1 g/kg every 2 to 4 weeks, or 2 g/kg over 2 to 5 days every 4 to 8 weeks"
);
pub(super) const CIDP_JAPAN: Text = text!(
    "0.4 g/kg/日 × 5 日間連日（年齢、症状により減量）",
    "0.4 g/kg a day on 5 consecutive days (less by age and symptoms)"
);
pub(super) const CIDP_JAPAN_LATER: Text = text!(
    "1 g/kg を 1 日、または 0.5 g/kg/日 × 2 日間連日、3 週ごと。初回の治療が有効で、再燃する場合に限る",
    "1 g/kg on 1 day, or 0.5 g/kg a day on 2 consecutive days, every 3 weeks; only where the first course worked and the patient relapses"
);

pub(super) const CIDP: Text = Text::same("CIDP");
pub(super) const ITP: Text = Text::same("ITP");
pub(super) const PI: Text = text!("原発性免疫不全", "Primary immunodeficiency");
pub(super) const PI_AND_ITP: Text = text!("原発性免疫不全、ITP", "Primary immunodeficiency, ITP");
pub(super) const NEUROPATHIES: Text = text!("神経の適応（GBS、CIDP、MMN）", "GBS, CIDP, MMN");

/// As the European labels that were read put it.
pub(super) const ANTI_IGA: Text = text!(
    "抗 IgA 抗体を伴う IgA 欠損には禁忌。",
    "Contraindicated in IgA deficiency with antibodies to IgA."
);

/// "The minimum practicable", as most labels put it.
pub(super) const MINIMUM: Text = text!("実施可能な最低の速度で", "The minimum rate practicable");
/// The same of the dose.
pub(super) const MINIMUM_BOTH: Text = text!(
    "実施可能な最低の用量と速度で",
    "The minimum dose and rate practicable"
);

/// A rate in µL/kg/h.
pub(super) const fn rate(microlitres: u32) -> RatePerKilogram {
    RatePerKilogram::microlitres_per_hour(microlitres)
}

/// A step: µL/kg/h, minutes (0 for the last), where it is from.
pub(super) const fn step(microlitres: u32, minutes: u16, status: Status) -> LadderStep {
    LadderStep {
        rate: rate(microlitres),
        minutes,
        status,
    }
}

/// Start and maximum in µL/kg/h, and how long the start is held.
pub(super) const fn doubling(start: u32, minutes: Fact<u16>, maximum: u32) -> Ladder {
    Ladder::Doubling {
        start: rate(start),
        minutes,
        maximum: rate(maximum),
    }
}

/// A label whose steps, or whose start and maximum, were read.
pub(super) const fn label(
    key: &'static str,
    country: Country,
    read: Fact<()>,
    title: Text,
    uses: &'static [LabelUse],
    rates: LabelRates,
) -> Label {
    Label {
        key,
        country,
        read,
        title,
        uses,
        rates,
        maximum_alone: None,
    }
}

/// A list of uses that was read on the label or the maker's page.
pub(super) const fn seen(source: Source) -> Fact<()> {
    Fact::verified((), &[source])
}

/// A list of uses that was read about the label, or in a copy that stops early.
pub(super) const fn heard(source: Source) -> Fact<()> {
    Fact::secondary((), &[source])
}

/// Rates without a doubt, and without a word on later infusions.
pub(super) const fn rates(ladder: Fact<Ladder>, at_risk: AtRisk) -> LabelRates {
    LabelRates {
        ladder,
        at_risk,
        later_starts_at_tolerated: false,
        unconfirmed_above: None,
        doubt: None,
    }
}

/// The same with what makes them doubtful.
pub(super) const fn doubted(
    ladder: Fact<Ladder>,
    at_risk: AtRisk,
    doubt: Fact<Text>,
) -> LabelRates {
    LabelRates {
        ladder,
        at_risk,
        later_starts_at_tolerated: false,
        unconfirmed_above: None,
        doubt: Some(doubt),
    }
}

/// A use that was read without a limit.
pub(super) const fn named(
    condition: Condition,
    dose: Fact<Text>,
    maintenance: Maintenance,
) -> LabelUse {
    LabelUse {
        condition,
        limit: None,
        dose,
        maintenance,
    }
}

/// A use whose dose was not seen.
pub(super) const fn dose_not_seen(condition: Condition) -> LabelUse {
    named(condition, Fact::unverified(), Maintenance::NotSeen)
}

/// How long a start is held where the label does not say.
pub(super) const HALF_HOUR: Fact<u16> = Fact::app_default(30);

/// At most so much sodium, in µmol/L.
pub(super) const fn at_most(micromoles: u32) -> SodiumContent {
    SodiumContent::AtMost(SodiumLevel::micromoles_per_litre(micromoles))
}

/// So much sodium, in µmol/L.
pub(super) const fn sodium_of(micromoles: u32) -> SodiumContent {
    SodiumContent::Holds(SodiumLevel::micromoles_per_litre(micromoles))
}

/// Vial sizes from milligrams, the smallest first.
macro_rules! vials {
    ($($mg:literal),+) => { &[$(VialSize::mg($mg)),+] };
}
pub(super) use vials;

pub(super) const TO_20: &[VialSize] = vials![5_000, 10_000, 20_000];
