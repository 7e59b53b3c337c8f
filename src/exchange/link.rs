//! A case in an address: `#/?condition=gbs&weight=70&age=54`.
//!
//! It stands after the `#`, which is sent to no server. Names are the keys of fields and settings;
//! what is not known or not possible is named, and the rest is kept.

use crate::evidence::{Condition, Regimen};
use crate::order::{OWN_REGIMEN, Setting};
use crate::patient::{Field, Kind, Patient, Severity};
use crate::scenario::Scenario;
use crate::text::{Language, Sentence};

/// What an address with a case in it begins with.
const START: &str = "#/?";
/// The longest value that is read, in characters.
const LONGEST: usize = 200;

/// What an address says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The case.
    pub scenario: Scenario,
    /// The language to show it in.
    pub language: Option<Language>,
    /// The theme: `light`, `dark`, `contrast`.
    pub theme: Option<String>,
    /// The address says something of a case, and not of the page alone.
    pub has_case: bool,
    /// What was not taken.
    pub faults: Vec<LinkFault>,
}

/// Something that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkFault {
    /// The name in the address.
    pub name: String,
    /// What is wrong with it.
    pub why: Sentence,
}

/// Whether an address holds more than a screen.
#[must_use]
pub fn is_link(address: &str) -> bool {
    address.starts_with(START)
}

/// Reads an address. What regimens are offered is the caller's to say; `None`, where it cannot yet.
///
/// ```
/// use ivig_navigator::advice::layers;
/// use ivig_navigator::exchange::read_link;
/// use ivig_navigator::patient::Field;
/// let link = read_link("#/?condition=gbs&weight=70&hight=170&regimen=x", |condition, patient| {
///     Some(layers(condition, patient).regimens())
/// });
/// assert_eq!(link.scenario.answers.text(Field::Weight), "70");
/// let names: Vec<&str> = link.faults.iter().map(|fault| fault.name.as_str()).collect();
/// assert_eq!(names, ["hight", "regimen"]);
/// ```
#[must_use]
pub fn read_link(
    address: &str,
    offered: impl Fn(Condition, &Patient) -> Option<Vec<&'static Regimen>>,
) -> Link {
    let mut link = Link::default();
    let said = address.strip_prefix(START).unwrap_or_default();
    let mut seen: Vec<String> = Vec::new();
    for pair in said.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (Some(name), Some(value)) = (decoded(name), decoded(value)) else {
            link.refuse(
                pair,
                text!("読める文字列ではありません。", "it cannot be read as text.").into(),
            );
            continue;
        };
        if seen.contains(&name) {
            link.refuse(
                &name,
                text!(
                    "2 回あります。最初のものを使いました。",
                    "it stands twice; the first was taken."
                )
                .into(),
            );
            continue;
        }
        seen.push(name.clone());
        if value.chars().count() > LONGEST || value.chars().any(char::is_control) {
            link.refuse(
                &name,
                text!(
                    "長すぎるか、使えない文字があります。",
                    "it is too long or holds characters that cannot be used."
                )
                .into(),
            );
            continue;
        }
        link.take(&name, &value);
    }
    link.check(offered);
    link
}

impl Link {
    fn refuse(&mut self, name: &str, why: Sentence) {
        self.faults.push(LinkFault {
            name: beginning(name),
            why,
        });
    }

    fn take(&mut self, name: &str, value: &str) {
        match name {
            "language" => match Language::from_tag(value) {
                Some(language) => self.language = Some(language),
                None => self.not_among(name, &Language::ALL.map(Language::tag)),
            },
            "theme" => match ["light", "dark", "contrast"].contains(&value) {
                true => self.theme = Some(value.to_owned()),
                false => self.not_among(name, &["light", "dark", "contrast"]),
            },
            "condition" => match Condition::from_key(value) {
                Some(condition) => self.scenario.condition = Some(condition),
                None => {
                    let keys: Vec<_> = Condition::ALL.iter().map(|one| one.key()).collect();
                    self.not_among(name, &keys);
                }
            },
            "name" => value.clone_into(&mut self.scenario.name),
            "regimen" => self.scenario.choices.regimen = Some(value.to_owned()),
            "days" => match value.parse::<u8>() {
                Ok(days) if (1..=30).contains(&days) => self.scenario.choices.days = Some(days),
                _ => self.refuse(
                    name,
                    text!(
                        "1 から 30 までの整数ではありません。",
                        "it is no whole number from 1 to 30."
                    )
                    .into(),
                ),
            },
            _ => self.take_answer(name, value),
        }
        self.has_case |= !matches!(name, "language" | "theme");
    }

    fn take_answer(&mut self, name: &str, value: &str) {
        if let Some(field) = Field::from_key(name) {
            if let Kind::OneOf(choices) = field.kind()
                && field.choice(value).is_none()
            {
                let keys: Vec<_> = choices.iter().map(|choice| choice.key).collect();
                return self.not_among(name, &keys);
            }
            self.scenario.answers.set(field, value);
        } else if Setting::ALL
            .iter()
            .any(|setting| setting.key() == name && is_open(*setting))
        {
            self.scenario.answers.set_under(name, value.to_owned());
        } else {
            self.refuse(
                name,
                text!(
                    "この名前の項目はありません。",
                    "there is no field of this name."
                )
                .into(),
            );
        }
    }

    fn not_among(&mut self, name: &str, known: &[&str]) {
        let told = text!("使えるもの: {known}。", "known are: {known}.");
        let told = told.fill(&[("known", known.join(", ").into())]);
        self.refuse(name, told);
    }

    /// What is impossible stays in its field as it came, where the page says so too; it is named here as well.
    fn check(&mut self, offered: impl Fn(Condition, &Patient) -> Option<Vec<&'static Regimen>>) {
        let (patient, findings) = Patient::read(&self.scenario.answers);
        for finding in findings {
            if finding.severity == Severity::Refused {
                self.refuse(finding.field.key(), finding.sentence);
            }
        }
        let regimen = self.scenario.choices.regimen.clone();
        let Some(key) = regimen.filter(|key| key != OWN_REGIMEN) else {
            return;
        };
        let known = match self.scenario.condition {
            None => Some(Vec::new()),
            Some(condition) => offered(condition, &patient),
        };
        if known.is_some_and(|known| !known.iter().any(|one| one.key == key)) {
            self.scenario.choices.regimen = None;
            self.refuse(
                "regimen",
                text!(
                    "この疾患にこの投与法はありません。",
                    "this condition has no such regimen."
                )
                .into(),
            );
        }
    }
}

/// A stop is passed and a run is written by hand, never by an address.
const fn is_open(setting: Setting) -> bool {
    !matches!(
        setting,
        Setting::StopOverride | Setting::RunEvents | Setting::RanBefore
    )
}

fn beginning(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Resolves `%XX` and `+`.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let (high, low) = (digit(rest.next())?, digit(rest.next())?);
                u8::try_from(high.checked_mul(16)?.checked_add(low)?).ok()?
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}
