//! What the shelf, the rules and the order say: the second half of [`Knowledge`].

use ivig_navigator::evidence::{Condition, Interval, Repeat};
use ivig_navigator::order::proof;
use ivig_navigator::order::weight::{Weighed, Weighing, WeightRule, side_by_side};
use ivig_navigator::order::{
    AmountError, DosageError, DoseRounding, InfusionError, LimitReason, NEW_LOT, NO_REVIEW,
    OWN_REGIMEN, Order, OrderError, Origin, PackError, RunAction, RunError, RunFault, RunRates,
    SMALL_DROPS, Setting, Standing, VialAim, caps_for, compare, counting, dates, entered_words,
    opened_bottles, reviews, subcutaneous,
};
use ivig_navigator::patient::{Answer, EnteredWeightReason, Field, Patient, Presence, Sex};
use ivig_navigator::product::{
    AtRisk, Country, EnteredRates, EnteredRatesError, Known, Label, LabelStatus, Ladder,
    Maintenance, OwnProduct, OwnProductError, PRODUCTS, Product,
};
use ivig_navigator::quantity::{
    ArithmeticError, BodyWeight, Concentration, Date, Dose, DosingWeight, EntryError, Height, Span,
    WeightBasis,
};
use ivig_navigator::text::Text;

use crate::knowledge::Knowledge;
use crate::ordering::{Typed, answers, sentences, ward};

/// All values of a type; a variant that is not named does not compile.
macro_rules! every {
    ($($name:ident, $type:ty: $($pattern:pat => $value:expr,)+;)+) => {$(
        fn $name() -> Vec<$type> {
            let _ = |value: $type| match value { $($pattern => {})+ };
            vec![$($value),+]
        }
    )+};
}

every! {
    every_entry_error, EntryError:
        EntryError::Empty => EntryError::Empty,
        EntryError::TooLong => EntryError::TooLong,
        EntryError::NotANumber => EntryError::NotANumber,
        EntryError::Negative => EntryError::Negative,
        EntryError::ThousandsSeparator => EntryError::ThousandsSeparator,
        EntryError::TwoNumbers => EntryError::TwoNumbers,
        EntryError::TooManyDecimals { .. } => EntryError::TooManyDecimals { allowed: 3 },
        EntryError::UnknownUnit { .. } => EntryError::UnknownUnit { accepted: "kg, lb" },
        EntryError::NoUnit { .. } => EntryError::NoUnit { accepted: "mg/dL, µmol/L" },
        EntryError::TooLarge => EntryError::TooLarge,
    ;
    every_arithmetic_error, ArithmeticError:
        ArithmeticError::TooLarge => ArithmeticError::TooLarge,
        ArithmeticError::DivisorNotPositive => ArithmeticError::DivisorNotPositive,
    ;
    every_dosage_error, DosageError:
        DosageError::ScheduleNotVerified => DosageError::ScheduleNotVerified,
        DosageError::Arithmetic(_) => ArithmeticError::TooLarge.into(),
    ;
    every_pack_error, PackError:
        PackError::NoSizes => PackError::NoSizes,
        PackError::EmptyVial => PackError::EmptyVial,
        PackError::TooManySizes => PackError::TooManySizes,
        PackError::DoseNotPositive => PackError::DoseNotPositive,
        PackError::PercentTooLarge => PackError::PercentTooLarge,
        PackError::TooLarge => PackError::TooLarge,
    ;
    every_amount_error, AmountError:
        AmountError::NoDays => AmountError::NoDays,
        AmountError::RoundsToZero => AmountError::RoundsToZero,
        AmountError::DaysTooMany => AmountError::DaysTooMany,
        AmountError::Pack(_) => PackError::NoSizes.into(),
        AmountError::Arithmetic(_) => ArithmeticError::TooLarge.into(),
    ;
    every_infusion_error, InfusionError:
        InfusionError::Volume => InfusionError::Volume,
        InfusionError::Weight => InfusionError::Weight,
        InfusionError::Ladder => InfusionError::Ladder,
        InfusionError::BelowPump => InfusionError::BelowPump,
        InfusionError::Arithmetic(_) => ArithmeticError::TooLarge.into(),
    ;
    every_run_fault, RunFault:
        RunFault::Unreadable => RunFault::Unreadable,
        RunFault::Lot => RunFault::Lot,
        RunFault::OutOfOrder => RunFault::OutOfOrder,
        RunFault::AfterEmpty => RunFault::AfterEmpty,
        RunFault::Paused => RunFault::Paused,
        RunFault::NotPaused => RunFault::NotPaused,
        RunFault::Step => RunFault::Step,
        RunFault::NotHeld => RunFault::NotHeld,
        RunFault::Given => RunFault::Given,
    ;
    every_run_action, RunAction:
        RunAction::Pause => RunAction::Pause,
        RunAction::Resume(_) => RunAction::Resume(Some(2)),
        RunAction::SlowTo(_) => RunAction::SlowTo(1),
        RunAction::Raise => RunAction::Raise,
        RunAction::NewLot(_) => RunAction::NewLot("A1".to_owned()),
        RunAction::Rates(_) => RunAction::Rates(RunRates::parse("44/30 88.5/30 176 of 750 from 2").unwrap()),
    ;
    every_own_product_error, OwnProductError:
        OwnProductError::Form => OwnProductError::Form,
        OwnProductError::Strength => OwnProductError::Strength,
        OwnProductError::Name => OwnProductError::Name,
        OwnProductError::NoSize => OwnProductError::NoSize,
        OwnProductError::TooManySizes => OwnProductError::TooManySizes,
        OwnProductError::Size(_) => OwnProductError::Size(EntryError::NotANumber),
        OwnProductError::SizeOutOfRange => OwnProductError::SizeOutOfRange,
    ;
    every_entered_rates_error, EnteredRatesError:
        EnteredRatesError::Date => EnteredRatesError::Date,
        EnteredRatesError::TooFew => EnteredRatesError::TooFew,
        EnteredRatesError::TooMany => EnteredRatesError::TooMany,
        EnteredRatesError::Figure(..) => EnteredRatesError::Figure(Setting::OwnDose.label(), EntryError::Empty),
        EnteredRatesError::Rate(..) => EnteredRatesError::Rate(2, EntryError::Negative),
        EnteredRatesError::RateOutOfRange(_) => EnteredRatesError::RateOutOfRange(2),
        EnteredRatesError::Minutes(_) => EnteredRatesError::Minutes(2),
        EnteredRatesError::NotRising(_) => EnteredRatesError::NotRising(2),
        EnteredRatesError::MinutesAtMaximum => EnteredRatesError::MinutesAtMaximum,
    ;
    every_standing, Standing:
        Standing::ThisUse => Standing::ThisUse,
        Standing::Entered => Standing::Entered,
        Standing::OtherCountry => Standing::OtherCountry,
        Standing::OtherUse => Standing::OtherUse,
        Standing::OtherCountryAndUse => Standing::OtherCountryAndUse,
    ;
    every_label_status, LabelStatus:
        LabelStatus::Named(_) => LabelStatus::Named(&PRODUCTS[0].labels[0]),
        LabelStatus::NotNamed => LabelStatus::NotNamed,
        LabelStatus::NoLabelRead => LabelStatus::NoLabelRead,
    ;
    every_basis, WeightBasis:
        WeightBasis::Actual => WeightBasis::Actual,
        WeightBasis::Adjusted => WeightBasis::Adjusted,
        WeightBasis::Ideal => WeightBasis::Ideal,
        WeightBasis::BeforePregnancy => WeightBasis::BeforePregnancy,
        WeightBasis::AdjustedBeforePregnancy => WeightBasis::AdjustedBeforePregnancy,
        WeightBasis::Entered => WeightBasis::Entered,
    ;
}

const REPEATS: [Repeat; 5] = [
    Repeat::Once,
    Repeat::Every(Interval::Weeks(3), None),
    Repeat::Every(Interval::WeeksBetween(2, 4), None),
    Repeat::Every(Interval::Months(1), Some(3)),
    Repeat::Every(Interval::Months(6), None),
];

/// Patients on whom the rules differ: light and heavy, short and tall, young, pregnant, little known.
fn patients() -> Vec<Patient> {
    let mut found = Vec::new();
    for sex in [Sex::Female, Sex::Male] {
        for height in [120, 140, 151, 165, 190] {
            for weight in [20, 45, 60, 82, 98, 130] {
                for age in [6, 30, 72] {
                    for pregnant in [None, Some(Presence::Absent), Some(Presence::Present)] {
                        let weight = Some(BodyWeight::kilograms(weight));
                        found.push(Patient {
                            sex: Some(sex),
                            height: Some(Height::centimetres(height)),
                            weight,
                            age: Some(age),
                            pregnant,
                            weight_before_pregnancy: weight,
                            entered_weight: Some(BodyWeight::kilograms(70)),
                            entered_weight_reason: Some(EnteredWeightReason::Oedema),
                            ..Patient::default()
                        });
                    }
                }
            }
        }
    }
    found.push(Patient::default());
    found
}

/// Orders of a range of inputs: every country and product, a few rules, roundings and doses.
pub fn orders() -> Vec<Typed> {
    let mut found = Vec::new();
    let conditions = [
        Condition::Gbs,
        Condition::Cidp,
        Condition::Mg,
        Condition::Dm,
    ];
    for (index, product) in PRODUCTS.iter().enumerate() {
        let labels = product.labels.iter().map(|label| label.key).chain([""]);
        for (turn, label) in labels.enumerate() {
            for (at, country) in Country::ALL.into_iter().enumerate() {
                let rounding = DoseRounding::ALL[(index + turn + at) % DoseRounding::ALL.len()];
                let rule = WeightRule::ALL[(index + at) % WeightRule::ALL.len()];
                let basis = ["course", "day"][at % 2];
                let facts = [
                    (Field::Weight, ["98", "62.3", "118"][(index + at) % 3]),
                    (Field::Height, ["165", "178", "150"][at % 3]),
                    (Field::Sex, "female"),
                    (Field::Age, ["50", "72", "16"][turn % 3]),
                    (Field::Pregnant, "absent"),
                    (Field::KidneyDisease, ["present", "absent"][index % 2]),
                    (Field::EnteredWeight, "60"),
                    (Field::EnteredWeightReason, "amputation"),
                ];
                let settings = [
                    (Setting::Country, country.key()),
                    (Setting::WeightRule, rule.key()),
                    (Setting::WeightReading, ["actual", "adjusted"][turn % 2]),
                    (Setting::OwnDose, ["0.8", "0.4", "0.333"][index % 3]),
                    (Setting::OwnBasis, basis),
                    (Setting::OwnDays, ["2", "5", "3"][turn % 3]),
                    (Setting::Rounding, rounding.key()),
                    (Setting::Percent, "5"),
                    (Setting::Product, product.key),
                    (Setting::Label, label),
                    (Setting::PumpIncrement, ["1", "0.1"][at % 2]),
                    (Setting::HighestStep, ["", "2"][turn % 2]),
                ];
                found.push(Typed {
                    condition: conditions[(index + at) % conditions.len()],
                    regimen: OWN_REGIMEN,
                    days: None,
                    case: answers(&facts, &settings),
                    ward: ward(&[]),
                });
            }
        }
    }
    found
}

impl Knowledge {
    /// What the shelf holds.
    pub fn shelf(&mut self) {
        for country in Country::ALL {
            self.wording(country.key(), country.name());
        }
        for product in PRODUCTS {
            self.product(product);
        }
        for status in every_label_status() {
            self.wording("label status", status.text());
        }
        for error in every_own_product_error() {
            self.filled
                .push(("own product".to_owned(), error.sentence()));
        }
        for error in every_entered_rates_error() {
            self.filled
                .push(("rates entered".to_owned(), error.sentence()));
        }
        let fast = EnteredRates::parse("2026-04-01;3/30;29").unwrap();
        let brisk = EnteredRates::parse("2026-04-01;0.7/30;7.3").unwrap();
        let on = Date::parse("2026-04-02").unwrap();
        self.filled
            .push(("rates entered".to_owned(), entered_words(on, &brisk)));
        for strength in Concentration::SOLD {
            let known = Known::nearest("panzyga-us", strength, Condition::Cidp);
            for rates in [&fast, &brisk] {
                for known in [known.as_slice(), &[]] {
                    for doubt in rates.doubts(strength, known) {
                        self.filled.push(("doubt on rates".to_owned(), doubt));
                    }
                }
            }
        }
        let own = OwnProduct::parse("10;2.5/5;Ward product").unwrap();
        for size in own.sizes {
            self.filled
                .push(("own product".to_owned(), size.figure().into()));
        }
    }

    fn product(&mut self, product: &'static Product) {
        let at = |what: &str| format!("product {}, {what}", product.key);
        self.wording(at("name"), product.name);
        self.statement(at("concentration"), &product.concentration);
        self.statement(at("vials"), &product.vials);
        self.stated(at("stabiliser"), &product.stabiliser);
        self.stated(at("IgA"), &product.iga);
        self.stated(at("sodium"), &product.sodium);
        self.statement(at("sodium, counted"), &product.sodium_level);
        self.statement(at("free of"), &product.free_of);
        for note in product.remarks() {
            self.stated(at("note"), note);
        }
        for label in product.labels {
            self.label(&at(label.key), label);
        }
    }

    fn label(&mut self, at: &str, label: &'static Label) {
        self.wording(at, label.title);
        self.statement(format!("{at}, uses"), &label.read);
        self.statement(format!("{at}, steps"), &label.rates.ladder);
        if let Some(ladder) = label.rates.ladder.value() {
            if let Ladder::Doubling { minutes, .. } = &ladder {
                self.statement(format!("{at}, time of the start"), minutes);
            }
            for step in ladder.steps() {
                self.filled.push((at.to_owned(), step.rate.figure().into()));
            }
        }
        match &label.rates.at_risk {
            AtRisk::Limit(limit) => self.statement(format!("{at}, at risk"), limit),
            AtRisk::Words(words) => self.stated(format!("{at}, at risk"), words),
            AtRisk::NotSeen => {}
        }
        if let Some(doubt) = &label.rates.doubt {
            self.stated(format!("{at}, doubt"), doubt);
        }
        if let Some(maximum) = &label.maximum_alone {
            self.statement(format!("{at}, maximum"), maximum);
        }
        for named in label.uses {
            let at = format!("{at}, {:?}", named.condition);
            self.stated(&at, &named.dose);
            if let Some(limit) = &named.limit {
                self.stated(&at, limit);
            }
            if let Maintenance::Dose(dose) = &named.maintenance {
                self.stated(&at, dose);
            }
        }
    }

    /// What the weight rules say, and what each answers.
    pub fn weight_rules(&mut self) {
        for rule in WeightRule::ALL {
            let at = format!("weight rule {}", rule.key());
            self.wording(&at, rule.name());
            self.stated(format!("{at}, rounding"), &rule.rounding());
            for says in rule.says() {
                self.stated(&at, says);
            }
        }
        for basis in every_basis() {
            self.wording(basis.key(), basis.words());
        }
        for reason in EnteredWeightReason::CHOICES {
            self.wording(reason.key, reason.label);
        }
        for patient in patients() {
            for (rule, weighing) in side_by_side(&patient) {
                let at = format!("weight by {}", rule.key());
                match &weighing {
                    Weighing::One(one) => self.weighed(&at, one),
                    Weighing::Either(one, other, doubt) => {
                        self.weighed(&at, one);
                        self.weighed(&at, other);
                        self.stated(&at, doubt);
                    }
                    Weighing::Missing(_) => {}
                    Weighing::Refused(why) => self.wording(&at, *why),
                }
            }
        }
    }

    fn weighed(&mut self, at: &str, weighed: &Weighed) {
        self.filled.push((at.to_owned(), weighed.because.clone()));
        for step in &weighed.working {
            self.filled.push((at.to_owned(), step.input.clone()));
            self.filled.push((at.to_owned(), step.result.clone()));
        }
        for notice in &weighed.notices {
            self.stated(at, notice);
        }
    }

    /// What stands around an order: settings, roundings, errors, caps, the run sheet, the proof.
    pub fn order_words(&mut self) {
        for setting in Setting::ALL {
            self.wording(setting.key(), setting.label());
        }
        for rounding in DoseRounding::ALL {
            self.wording(rounding.key(), rounding.name());
            self.stated(format!("rounding {}", rounding.key()), &rounding.source());
        }
        for aim in VialAim::ALL {
            self.wording(aim.key(), aim.name());
        }
        for standing in every_standing() {
            self.wording("standing of rates", standing.words());
        }
        for condition in Condition::ALL {
            for cap in caps_for(*condition) {
                self.stated(format!("cap of {condition:?}"), &cap.why);
                let over = cap.exceeded_by(Dose::grams(81));
                self.filled
                    .extend(over.map(|over| ("cap".to_owned(), over)));
            }
        }
        self.stated("small drops", &SMALL_DROPS);
        self.stated("new lot", &NEW_LOT);
        if let Some(opened) = opened_bottles(Span::minutes(300)) {
            self.stated("opened bottles", &opened);
        }
        for proven in proof::run() {
            let at = format!("proof {}", proven.id);
            self.wording(&at, proven.tolerance);
            if let Some(note) = proven.note {
                self.wording(&at, note);
            }
            self.filled.push((at, proven.what));
        }
        self.errors();
    }

    fn errors(&mut self) {
        let mut texts: Vec<Text> = Vec::new();
        texts.extend(
            every_arithmetic_error()
                .into_iter()
                .map(ArithmeticError::text),
        );
        texts.extend(every_dosage_error().into_iter().map(DosageError::text));
        texts.extend(every_pack_error().into_iter().map(PackError::text));
        texts.extend(every_amount_error().into_iter().map(AmountError::text));
        texts.extend(every_infusion_error().into_iter().map(InfusionError::text));
        texts.extend(every_run_fault().into_iter().map(RunFault::text));
        for text in texts {
            self.wording("an error", text);
        }
        for error in every_entry_error() {
            self.filled.push(("an entry".to_owned(), error.sentence()));
        }
        for fault in every_run_fault() {
            let error = RunError::Entry(2, fault);
            self.filled
                .push(("a run sheet".to_owned(), error.sentence()));
        }
        for action in every_run_action() {
            self.filled
                .push(("a run sheet".to_owned(), action.sentence()));
        }
        for error in [RunError::Infusion(InfusionError::Volume), RunError::NoRates] {
            self.filled
                .push(("a run sheet".to_owned(), error.sentence()));
        }
    }

    /// The calendar of maintenance, and the dose under the skin.
    pub fn maintenance(&mut self) {
        self.wording("no review", NO_REVIEW);
        let first = Date::parse("2026-11-02").unwrap();
        for repeat in REPEATS {
            self.wording("counting", counting(repeat));
            for condition in Condition::ALL {
                for country in Country::ALL {
                    let at = format!("calendar of {condition:?}, {}", country.key());
                    let reviews = reviews(*condition, country, repeat);
                    for review in &reviews {
                        self.stated(&at, &review.why);
                        self.filled.push((at.clone(), review.after.sentence()));
                    }
                    for planned in dates(first, 2, repeat, &reviews) {
                        self.filled.push((at.clone(), planned.name()));
                    }
                }
            }
        }
        for country in Country::ALL {
            let weight = DosingWeight::actual(BodyWeight::kilograms(70));
            for (grams, weeks) in [(70, 3), (35, 4), (140, 2)] {
                let interval = Interval::Weeks(weeks);
                let course = Dose::grams(grams);
                let found = subcutaneous(Condition::Cidp, country, course, interval, weight);
                let found = found.unwrap().unwrap();
                let at = format!("under the skin, {}", country.key());
                self.stated(&at, &found.why);
                self.statement(&at, &found.range);
                self.wording(&at, found.range_note);
                self.filled.push((at.clone(), found.weekly.sentence()));
                self.filled
                    .push((at.clone(), found.per_kilogram.sentence()));
                for step in found.working {
                    self.filled.push((at.clone(), step.input));
                    self.filled.push((at.clone(), step.result));
                }
            }
        }
    }

    /// What `order()` says for a range of inputs.
    pub fn ordered(&mut self) {
        let mut made = 0;
        for typed in orders() {
            let (patient, findings) = typed.read();
            assert!(findings.is_empty(), "{findings:?}");
            match typed.order().unwrap() {
                Ok(order) => {
                    made += 1;
                    self.order(&order);
                    for row in compare(&patient, order.dosage.course) {
                        let doses = row.doses.into_iter();
                        let said = doses.map(|dose| ("compared".to_owned(), dose.sentence()));
                        self.filled.extend(said);
                    }
                }
                Err(OrderError::NoWeight(rule, weighing)) => {
                    assert!(weighing.chosen("").is_none(), "{rule:?}");
                }
                Err(error) => panic!("{error:?}"),
            }
        }
        assert!(made > 200, "only {made} orders could be made");
    }

    fn order(&mut self, order: &Order) {
        let at = format!("order by {}", order.rule.key());
        for sentence in sentences(order) {
            self.filled.push((at.clone(), sentence));
        }
        let course = order.dosage.course;
        self.filled.push((at.clone(), course.sentence()));
        self.weighed(&at, &order.weighed);
        let Some(supply) = &order.supply else { return };
        self.filled.push((at.clone(), supply.stocked.name()));
        for option in &supply.options {
            self.wording(&at, option.standing.words());
        }
        let Some(rates) = &supply.rates else { return };
        if let Some((_, LimitReason::AtRisk(limit))) = &rates.limit {
            self.statement(format!("{at}, limit"), limit);
        }
        if let Origin::Label(label) = &rates.option.origin {
            self.wording(&at, label.title);
        }
        for day in &supply.days {
            for step in day.infusion.iter().flatten().flat_map(|plan| &plan.steps) {
                for figure in [
                    step.rate.figure(),
                    step.pump.figure(),
                    step.span.figure(),
                    step.volume.figure(),
                    step.protein_per_kilogram(supply.strength),
                    step.protein_per_hour(supply.strength),
                ] {
                    self.filled.push((at.clone(), figure.into()));
                }
            }
        }
    }
}
