//! A choice in words: what is stored is a key, and nobody should have to read it.

use crate::advice;
use crate::order::weight::WeightRule;
use crate::order::{
    DoseRounding, ENTERED, OWN_REGIMEN, RunEvent, Setting, VialAim, days_run, days_words,
    parse_run, ran_before, run_of_day,
};
use crate::patient::Field;
use crate::product::{Country, Hazard, PRODUCTS, Product};
use crate::quantity::{ClockTime, RatePerKilogram, WeightBasis, parse_scaled};
use crate::safety::AdverseEvent;
use crate::text::{Sentence, Text};

/// A regimen by its key, as it is offered.
pub(super) fn regimen(key: &str) -> Sentence {
    if key == OWN_REGIMEN {
        return text!("医師が決めた用量", "A dose of the clinician's own").into();
    }
    let found = advice::regimen(key);
    let found = found.and_then(|regimen| Some((regimen.purpose, regimen.schedule.value()?)));
    found.map_or_else(
        || key.into(),
        |(purpose, phase)| {
            Text::same("{purpose}: {phase}").fill(&[
                ("purpose", purpose.text().into()),
                ("phase", phase.sentence()),
            ])
        },
    )
}

/// Over how many days.
pub(super) fn days_chosen(days: u8) -> Sentence {
    let told = match days {
        1 => text!("{days} 日", "{days} day"),
        _ => text!("{days} 日間", "{days} days"),
    };
    told.fill(&[("days", days.to_string().into())])
}

/// A setting of the order.
pub(super) fn setting(setting: Setting, text: &str) -> Sentence {
    let named: Option<Text> = match setting {
        Setting::Country => {
            let mut all = Country::ALL.into_iter();
            all.find(|country| country.key() == text).map(Country::name)
        }
        Setting::WeightRule => WeightRule::from_key(text).map(WeightRule::name),
        Setting::WeightReading => reading(text).map(WeightBasis::words),
        Setting::OwnBasis => basis(text),
        Setting::Rounding => DoseRounding::from_key(text).map(DoseRounding::name),
        Setting::VialAim => VialAim::from_key(text).map(VialAim::name),
        Setting::Product => Product::from_key(text).map(|product| product.name),
        Setting::Label => return label(text),
        Setting::HighestStep => return rate(text),
        Setting::PumpIncrement => return format!("{text}\u{a0}mL/h").into(),
        Setting::RunEvents => return runs(days(text)),
        Setting::RanBefore => {
            let before = ran_before(text);
            return runs(before.into_iter().flat_map(|ran| ran.days));
        }
        _ => None,
    };
    named.map_or_else(|| text.into(), Sentence::from)
}

fn reading(key: &str) -> Option<WeightBasis> {
    match key {
        "actual" => Some(WeightBasis::Actual),
        "adjusted" => Some(WeightBasis::Adjusted),
        "ideal" => Some(WeightBasis::Ideal),
        "entered" => Some(WeightBasis::Entered),
        _ => None,
    }
}

const fn basis(key: &str) -> Option<Text> {
    match key.as_bytes() {
        b"course" => Some(text!("コースあたり", "a course")),
        b"day" => Some(text!("1 日あたり", "a day")),
        _ => None,
    }
}

/// Whose rates, and for what. A key stands in several products for one country and use.
fn label(key: &str) -> Sentence {
    if key == ENTERED {
        return text!("病棟で入力した速度", "Entered on the ward").into();
    }
    let mut labels = PRODUCTS.iter().flat_map(|product| product.labels);
    let found = labels.find(|label| label.key == key);
    found.map_or_else(
        || key.into(),
        |label| {
            Text::same("{country}: {title}").fill(&[
                ("country", label.country.name().into()),
                ("title", label.title.into()),
            ])
        },
    )
}

fn rate(text: &str) -> Sentence {
    let rate = parse_scaled(text, 3)
        .ok()
        .and_then(|rate| u32::try_from(rate).ok());
    rate.map_or_else(
        || text.into(),
        |rate| {
            let rate = RatePerKilogram::microlitres_per_hour(rate);
            rate.figure().into()
        },
    )
}

fn days(kept: &str) -> impl Iterator<Item = (u8, &str)> {
    let days = days_run(kept).into_iter();
    days.map(|day| (day, run_of_day(kept, day)))
}

/// What was run, day by day.
fn runs<'a>(days: impl Iterator<Item = (u8, &'a str)>) -> Sentence {
    let days = days.map(|(day, line)| {
        // Of an entry alone the time of the start does not matter.
        let events = parse_run(line, ClockTime::minutes(0)).unwrap_or_default();
        let told = |of: fn(&Sentence) -> &str| {
            let one = |event: &RunEvent| {
                let what = event.what.sentence();
                format!("{} {}", event.at.figure(), of(&what))
            };
            let events: Vec<String> = events.iter().map(one).collect();
            let events = if events.is_empty() {
                line.to_owned()
            } else {
                events.join("; ")
            };
            format!("{}: {events}", of(&days_words(day, day)))
        };
        (told(Sentence::ja), told(Sentence::en))
    });
    let (ja, en): (Vec<String>, Vec<String>) = days.unzip();
    Sentence::new(ja.join(" / "), en.join(" / "))
}

/// What a reason was written for, by the name of its stop; `None` where the key is none of these.
pub(super) fn reason(key: &str) -> Option<Sentence> {
    let stop = key.strip_prefix(Setting::StopOverride.key())?;
    let stop = stop.strip_prefix('.')?;
    let label = Setting::StopOverride.label();
    let told = text!("{label}：{stop}", "{label}: {stop}");
    Some(told.fill(&[
        ("label", label.into()),
        ("stop", closed_by(stop).unwrap_or_else(|| stop.into())),
    ]))
}

fn closed_by(stop: &str) -> Option<Sentence> {
    if let Some(product) = stop.strip_prefix("product/") {
        let (product, hazard) = product.split_once('/')?;
        let product = Product::from_key(product)?;
        let hazard = Hazard::ALL.iter().find(|one| one.key() == hazard)?;
        return Some(Text::same("{product}: {hazard}").fill(&[
            ("product", product.name.into()),
            ("hazard", hazard.name().into()),
        ]));
    }
    let (event, fact) = stop.split_once('.')?;
    let event = AdverseEvent::ALL.iter().find(|one| one.key() == event)?;
    let field = Field::ALL.iter().find(|one| one.key() == fact)?;
    Some(Text::same("{event}: {fact}").fill(&[
        ("event", event.record().short.into()),
        ("fact", field.label().into()),
    ]))
}
