//! What the file says, in words, and what changed since it was last seen.

use super::{Hospital, SETTINGS};
use crate::order::weight::WeightRule;
use crate::order::{DoseRounding, Setting, VialAim, sizes_of};
use crate::product::{Country, OwnProduct, Product, VialSize};
use crate::quantity::Date;
use crate::text::{Sentence, Text};

/// What is said where something is not set.
const NOT_SET: Text = text!("なし", "none");

impl Hospital {
    /// Everything that it says: what it is called, and its value.
    #[must_use]
    pub fn rows(&self) -> Vec<(Sentence, Sentence)> {
        let mut rows: Vec<(Sentence, Sentence)> = Vec::new();
        let mut say = |label: Text, value: Sentence| rows.push((label.into(), value));
        say(text!("病院", "Hospital"), self.name.clone());
        say(text!("発行日", "Issued"), self.issued.figure().into());
        if let Some(until) = self.valid_until.map(Date::figure) {
            say(text!("有効期限", "Valid until"), until.into());
        }
        if let Some(language) = self.language {
            say(text!("言語", "Language"), language.own_name().into());
        }
        if let Some(contact) = &self.contact {
            say(text!("問い合わせ先", "Contact"), contact.as_str().into());
        }
        for (setting, _) in SETTINGS {
            let key = self.settings.text_under(setting.key());
            if !key.is_empty() {
                say(setting.label(), value(setting, key));
            }
        }
        if let Some(accent) = &self.accent {
            say(text!("色", "Colour"), accent.as_str().into());
        }
        if let Some(logo) = &self.logo {
            let size = logo.len().to_string();
            let told = text!("あり（{size} 文字）", "present ({size} characters)");
            say(text!("ロゴ", "Logo"), told.fill(&[("size", size.into())]));
        }
        for origin in &self.allowed_origins {
            rows.push((
                text!("埋め込みを許可: {origin}", "May embed it: {origin}")
                    .fill(&[("origin", origin.as_str().into())]),
                text!("はい", "yes").into(),
            ));
        }
        rows.extend(self.shelf());
        for (condition, note) in &self.notes {
            let label = text!("注記: {condition}", "Note: {condition}");
            let label = label.fill(&[("condition", condition.name().into())]);
            rows.push((label, note.clone()));
        }
        rows
    }

    fn shelf(&self) -> Vec<(Sentence, Sentence)> {
        let label =
            |name: Sentence| text!("在庫: {name}", "In stock: {name}").fill(&[("name", name)]);
        let entry = |(key, text): (&str, &str)| {
            if let Some(key) = key.strip_prefix("stock.") {
                let product = Product::from_key(key)?;
                return Some((label(product.name.into()), sizes(&sizes_of(text))));
            }
            let own = key.strip_prefix("own.").and(OwnProduct::parse(text).ok())?;
            let name = format!("{} {}", own.name, own.concentration.percent());
            Some((label(name.into()), sizes(&own.sizes)))
        };
        self.settings.entries().filter_map(entry).collect()
    }
}

fn sizes(sizes: &[VialSize]) -> Sentence {
    let figures: Vec<String> = sizes.iter().map(|size| size.figure()).collect();
    figures.join(", ").into()
}

/// A setting in words.
fn value(setting: Setting, key: &str) -> Sentence {
    let named = match setting {
        Setting::Country => {
            let mut all = Country::ALL.into_iter();
            all.find(|one| one.key() == key).map(Country::name)
        }
        Setting::WeightRule => WeightRule::from_key(key).map(WeightRule::name),
        Setting::Rounding => DoseRounding::from_key(key).map(DoseRounding::name),
        Setting::VialAim => VialAim::from_key(key).map(VialAim::name),
        Setting::PumpIncrement => return format!("{key}\u{a0}mL/h").into(),
        _ => return format!("{key}%").into(),
    };
    named.map_or_else(|| key.into(), Sentence::from)
}

/// Something that the file says differently than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is called.
    pub what: Sentence,
    /// What was said.
    pub before: Sentence,
    /// What is said now.
    pub now: Sentence,
}

/// What changed from one file to the next; empty where they say the same.
///
/// ```
/// use ivig_navigator::hospital::{Hospital, changes};
/// use ivig_navigator::quantity::Date;
/// let old = Hospital::new("A".into(), Date::parse("2026-11-01").unwrap());
/// let new = Hospital { contact: Some("Pharmacy".into()), ..old.clone() };
/// let change = &changes(&old, &new)[0];
/// assert_eq!((change.before.en(), change.now.en()), ("none", "Pharmacy"));
/// ```
#[must_use]
pub fn changes(old: &Hospital, new: &Hospital) -> Vec<Change> {
    let (before, now) = (old.rows(), new.rows());
    let of = |rows: &[(Sentence, Sentence)], what: &Sentence| {
        let found = rows.iter().find(|(label, _)| label == what);
        found.map_or_else(|| NOT_SET.into(), |(_, value)| value.clone())
    };
    let gone = before
        .iter()
        .filter(|(what, _)| !now.iter().any(|(label, _)| label == what));
    now.iter()
        .chain(gone)
        .map(|(what, _)| Change {
            what: what.clone(),
            before: of(&before, what),
            now: of(&now, what),
        })
        .filter(|change| change.before != change.now)
        .collect()
}
