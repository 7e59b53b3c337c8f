//! What is chosen for an order: in a case, or once for a ward.

use super::VialAim;
use crate::patient::Answers;
use crate::quantity::{ClockTime, Date, PumpIncrement, RatePerKilogram, parse_scaled};
use crate::text::Text;

macro_rules! settings {
    ($($(#[doc = $doc:literal])* $name:ident, $key:literal, $ja:literal, $en:literal;)+) => {
        /// A choice that an order needs. It says nothing of the patient; it is kept beside the facts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Setting { $($(#[doc = $doc])* $name,)+ }

        impl Setting {
            /// All of them.
            pub const ALL: &'static [Setting] = &[$(Setting::$name,)+];

            /// The name it is stored under, beside those of the fields. Never changed, never used again.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Setting::$name => concat!("order.", $key),)+ }
            }

            /// The label.
            #[must_use]
            pub const fn label(self) -> Text {
                match self { $(Setting::$name => text!($ja, $en),)+ }
            }
        }
    };
}

settings! {
    /// The country whose rules and labels hold.
    Country, "country", "国", "Country";
    /// Which weight rule.
    WeightRule, "weight-rule", "体重の規則", "Weight rule";
    /// Which reading of a rule that can be read in two ways.
    WeightReading, "weight-reading", "規則の読み方", "Reading of the rule";
    /// A dose of the clinician's own, in g/kg.
    OwnDose, "own-dose", "用量（g/kg）", "Dose (g/kg)";
    /// What that dose is counted over.
    OwnBasis, "own-basis", "用量の単位", "That dose is";
    /// On how many days.
    OwnDays, "own-days", "日数", "Days";
    /// How the course's dose is rounded.
    Rounding, "rounding", "丸め方", "Rounding";
    /// Within how many percent.
    Percent, "percent", "許容する差（%）", "Difference allowed (%)";
    /// What the vials are chosen for.
    VialAim, "vial-aim", "バイアルの選び方", "Vials";
    /// The product.
    Product, "product", "製剤", "Product";
    /// The label whose rates are used.
    Label, "label", "速度の根拠", "Rates from";
    /// The highest step that the clinician allows.
    HighestStep, "highest-step", "速度の上限", "Highest rate";
    /// The rate tolerated before, in mL/kg/h: a later infusion starts there.
    ToleratedRate, "tolerated-rate", "前回耐えられた速度（mL/kg/h）", "Rate tolerated before (mL/kg/h)";
    /// When the infusion starts.
    StartTime, "start-time", "開始時刻", "Start time";
    /// On which day.
    StartDate, "start-date", "開始日", "First day";
    /// What happened during the infusion.
    RunEvents, "run-events", "点滴中の出来事", "Events of the infusion";
    /// What was run before the order was chosen anew; see [`super::set_aside`].
    RanBefore, "ran-before", "以前の選択での点滴の記録", "Run by an earlier choice";
    /// Why a stop was passed; the name of the stop follows the key.
    StopOverride, "stop-override", "続行の理由", "Reason for going on";
    /// How finely the pump can be set.
    PumpIncrement, "pump-increment", "ポンプの設定単位", "Pump increment";
    /// Drops in a millilitre of the infusion set.
    DropFactor, "drop-factor", "点滴セットの滴数（滴/mL）", "Drops per mL of the set";
}

/// The settings of a case over those of its ward: what the case says goes first.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// What the case says.
    pub case: &'a Answers,
    /// What the ward has set.
    pub ward: &'a Answers,
}

impl Settings<'_> {
    /// What was set; empty where nothing was.
    #[must_use]
    pub fn text(&self, setting: Setting) -> &str {
        match self.case.text_under(setting.key()) {
            "" => self.ward.text_under(setting.key()),
            text => text,
        }
    }

    /// A number with so many decimals, as a whole number of the last of them, between two limits.
    #[must_use]
    pub fn number(&self, setting: Setting, decimals: u8, limits: (i64, i64)) -> Option<i64> {
        let number = parse_scaled(self.text(setting), decimals).ok()?;
        (limits.0 <= number && number <= limits.1).then_some(number)
    }

    /// When the infusion starts.
    #[must_use]
    pub fn start_time(&self) -> Option<ClockTime> {
        ClockTime::parse(self.text(Setting::StartTime))
    }

    /// On which day it starts.
    #[must_use]
    pub fn start_date(&self) -> Option<Date> {
        Date::parse(self.text(Setting::StartDate))
    }

    /// What the vials are chosen for.
    #[must_use]
    pub fn vial_aim(&self) -> VialAim {
        VialAim::from_key(self.text(Setting::VialAim)).unwrap_or_default()
    }

    /// How finely a rate can be set: at the pump, or where drops are counted by a drop a minute.
    #[must_use]
    pub fn pump(&self) -> PumpIncrement {
        let drops = self.drop_factor().map(PumpIncrement::Drops);
        drops.unwrap_or_else(|| self.pump_increment())
    }

    /// How finely the pump can be set, whether drops are counted or not.
    #[must_use]
    pub fn pump_increment(&self) -> PumpIncrement {
        match self.text(Setting::PumpIncrement) {
            "0.1" => PumpIncrement::Tenth,
            _ => PumpIncrement::Whole,
        }
    }

    /// Drops in a millilitre of the infusion set, where the ward runs by gravity.
    #[must_use]
    pub fn drop_factor(&self) -> Option<u8> {
        let drops = self.number(Setting::DropFactor, 0, (1, 100))?;
        u8::try_from(drops).ok()
    }

    /// The rate tolerated before.
    #[must_use]
    pub fn tolerated_rate(&self) -> Option<RatePerKilogram> {
        self.rate(Setting::ToleratedRate)
    }

    /// The highest rate that the clinician allows.
    #[must_use]
    pub fn highest_rate(&self) -> Option<RatePerKilogram> {
        self.rate(Setting::HighestStep)
    }

    fn rate(&self, setting: Setting) -> Option<RatePerKilogram> {
        let rate = self.number(setting, 3, (1, FASTEST))?;
        u32::try_from(rate)
            .ok()
            .map(RatePerKilogram::microlitres_per_hour)
    }
}

/// As fast as a ward may enter: a limit chosen among its steps is never passed over.
const FASTEST: i64 = 30_000;
