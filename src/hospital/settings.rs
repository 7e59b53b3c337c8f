//! The settings of the file, under those of a ward.

use crate::order::Setting;
use crate::patient::Answers;

/// The settings that a hospital can make, and what each is called in the file.
pub const SETTINGS: [(Setting, &str); 6] = [
    (Setting::Country, "country"),
    (Setting::WeightRule, "weight_rule"),
    (Setting::Rounding, "rounding"),
    (Setting::Percent, "percent"),
    (Setting::VialAim, "vial_aim"),
    (Setting::PumpIncrement, "pump_increment"),
];

/// Before the key of a product in stock, known or of the ward's own.
const SHELF: [&str; 2] = ["stock.", "own."];

/// Whether a key names a product in stock.
#[must_use]
pub fn is_of_the_shelf(key: &str) -> bool {
    SHELF.iter().any(|start| key.starts_with(start))
}

/// What holds on a ward: what it has set, and for the rest what the hospital has.
///
/// A shelf is one thing: a ward that names any stock has exactly that, and nothing of the hospital's.
/// So has a country: where a ward sets another, the hospital's weight rule and rounding, which were
/// meant for its own, do not follow.
///
/// ```
/// use ivig_navigator::hospital::over;
/// use ivig_navigator::patient::Answers;
/// let set = |entries: &[(&str, &str)]| {
///     let mut answers = Answers::default();
///     entries.iter().for_each(|(key, text)| answers.set_under(key, (*text).to_owned()));
///     answers
/// };
/// let hospital = set(&[("order.country", "japan"), ("stock.a", "5"), ("stock.b", "10")]);
/// let ward = set(&[("stock.a", "2.5")]);
/// assert_eq!(over(&hospital, &ward), set(&[("order.country", "japan"), ("stock.a", "2.5")]));
/// ```
#[must_use]
pub fn over(hospital: &Answers, ward: &Answers) -> Answers {
    let mut both = ward.clone();
    let own_shelf = !takes_the_shelf(ward);
    let country = ward.text_under(Setting::Country.key());
    let abroad = !country.is_empty() && country != hospital.text_under(Setting::Country.key());
    let of_country = [
        Setting::WeightRule.key(),
        Setting::Rounding.key(),
        Setting::Percent.key(),
    ];
    for (key, text) in hospital.entries() {
        let left_out = (own_shelf && is_of_the_shelf(key)) || (abroad && of_country.contains(&key));
        if !left_out && ward.text_under(key).is_empty() {
            both.set_under(key, text.to_owned());
        }
    }
    both
}

/// Whether a ward has named no stock, and so takes the hospital's shelf.
#[must_use]
pub fn takes_the_shelf(ward: &Answers) -> bool {
    !ward.entries().any(|(key, _)| is_of_the_shelf(key))
}
