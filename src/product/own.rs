//! A product of the ward's own that the shelf does not hold.

use super::VialSize;
use crate::quantity::{Concentration, EntryError, format_scaled, parse_scaled};
use crate::text::Sentence;

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 60;
/// The most sizes of vials.
const MOST_SIZES: usize = 12;
/// The largest vial, in mg. More is a slip of the unit.
const LARGEST: i64 = 100_000;

/// A product that the ward entered: what is computed with, and nothing that was not entered.
///
/// ```
/// use ivig_navigator::product::OwnProduct;
/// let own = OwnProduct::parse("10;2.5/5/20;Ward product").unwrap();
/// assert_eq!(own.to_text(), "10;2.5/5/20;Ward product");
/// assert!(OwnProduct::parse("10;;No sizes").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnProduct {
    /// The name on the box, as entered.
    pub name: String,
    /// How strong it is, ready for use.
    pub concentration: Concentration,
    /// The vials, the smallest first, each once.
    pub sizes: Vec<VialSize>,
}

/// Why an own product was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnProductError {
    /// Not three parts: strength, sizes, name.
    Form,
    /// A strength that no product has.
    Strength,
    /// No name, one that is too long, or one with a sign that cannot be printed.
    Name,
    /// No size of vial.
    NoSize,
    /// More sizes than are kept.
    TooManySizes,
    /// A size that is not a number.
    Size(EntryError),
    /// A size of zero, or above 100 g.
    SizeOutOfRange,
}

impl OwnProductError {
    /// What is wrong and what to do.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        match self {
            OwnProductError::Form => text!(
                "濃度、規格、製剤名を入力してください。",
                "Enter strength, vial sizes and name."
            ),
            OwnProductError::Strength => text!(
                "濃度は 5%、6%、10% から選んでください。",
                "Choose a strength: 5%, 6% or 10%."
            ),
            OwnProductError::Name => text!(
                "製剤名を 60 文字以内で入力してください。",
                "Enter a name of at most 60 characters."
            ),
            OwnProductError::NoSize => {
                text!(
                    "規格を1つ以上入力してください。",
                    "Enter at least one vial size."
                )
            }
            OwnProductError::TooManySizes => {
                text!(
                    "規格は 12 種類までです。",
                    "At most 12 vial sizes are kept."
                )
            }
            OwnProductError::Size(error) => return error.sentence(),
            OwnProductError::SizeOutOfRange => text!(
                "規格は 0 g より大きく 100 g 以下で入力してください。",
                "A vial size must be above 0 g and at most 100 g."
            ),
        }
        .into()
    }
}

impl OwnProduct {
    /// Reads the stored form: strength in percent, sizes in g, name. Sizes may come in any order,
    /// parted by `/` or blanks; the name may hold any sign, `;` included.
    ///
    /// # Errors
    /// An [`OwnProductError`] that says why.
    pub fn parse(text: &str) -> Result<OwnProduct, OwnProductError> {
        let mut parts = text.splitn(3, ';');
        let (Some(strength), Some(sizes), Some(name)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(OwnProductError::Form);
        };
        OwnProduct::of(strength, sizes, name)
    }

    /// Reads its three parts, as typed.
    ///
    /// # Errors
    /// An [`OwnProductError`] that says why.
    pub fn of(strength: &str, sizes: &str, name: &str) -> Result<OwnProduct, OwnProductError> {
        let concentration = match parse_scaled(strength.trim().trim_end_matches('%'), 0) {
            Ok(5) => Concentration::FivePercent,
            Ok(6) => Concentration::SixPercent,
            Ok(10) => Concentration::TenPercent,
            _ => return Err(OwnProductError::Strength),
        };
        let name = name.trim();
        let fits = (1..=LONGEST_NAME).contains(&name.chars().count());
        if !fits || name.chars().any(char::is_control) {
            return Err(OwnProductError::Name);
        }
        Ok(OwnProduct {
            name: name.to_owned(),
            concentration,
            sizes: read_sizes(sizes)?,
        })
    }

    /// The stored form.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = self.concentration.percent().replace('%', ";");
        for (index, size) in self.sizes.iter().enumerate() {
            if index > 0 {
                text.push('/');
            }
            text.push_str(&format_scaled(size.as_mg().into(), 3));
        }
        text.push(';');
        text.push_str(&self.name);
        text
    }
}

/// Reads sizes in g, parted by `/` or blanks: the smallest first, each once.
///
/// # Errors
/// An [`OwnProductError`] that says why.
pub fn read_sizes(text: &str) -> Result<Vec<VialSize>, OwnProductError> {
    let mut sizes = Vec::new();
    for typed in text.split(['/', '／', ' ', '\u{3000}', '\t']) {
        if typed.is_empty() {
            continue;
        }
        let mg = parse_scaled(typed, 3).map_err(OwnProductError::Size)?;
        let size = u32::try_from(mg)
            .ok()
            .filter(|_| mg > 0 && mg <= LARGEST)
            .map(VialSize::mg)
            .ok_or(OwnProductError::SizeOutOfRange)?;
        if !sizes.contains(&size) {
            sizes.push(size);
        }
    }
    sizes.sort_unstable();
    match sizes.len() {
        0 => Err(OwnProductError::NoSize),
        1..=MOST_SIZES => Ok(sizes),
        _ => Err(OwnProductError::TooManySizes),
    }
}
