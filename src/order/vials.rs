//! Which vials hold a day's dose: exact, over the sizes in stock.

use super::totals::Grid;
use crate::product::VialSize;
use crate::quantity::{
    ArithmeticError, Basis, Dose, DosePerKilogram, DosingWeight, PerCourse, PerDay, Rounding, scale,
};
use crate::text::Text;

/// English dose banding allows 10 % for biological drugs; more is not a rounding.
pub const MOST_PERCENT: u8 = 10;

/// Milligrams of body weight in a kilogram.
const MG_PER_KG: i64 = 1_000_000;

/// What the vials are chosen for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VialAim {
    /// As few vials as possible.
    Fewest,
    /// As little waste as possible, and of that the fewest vials: what is taken where none is chosen.
    #[default]
    LeastWaste,
}

impl VialAim {
    /// Both.
    pub const ALL: [VialAim; 2] = [VialAim::LeastWaste, VialAim::Fewest];

    /// The name it is stored under. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            VialAim::Fewest => "fewest",
            VialAim::LeastWaste => "least-waste",
        }
    }

    /// The aim stored under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<VialAim> {
        VialAim::ALL.into_iter().find(|aim| aim.key() == key)
    }

    /// The aim in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            VialAim::Fewest => text!("本数が最少", "Fewest vials"),
            VialAim::LeastWaste => text!("廃棄が最少", "Least waste"),
        }
    }
}

/// Why no vials could be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// No size is in stock.
    NoSizes,
    /// A size of 0 g.
    EmptyVial,
    /// More sizes than [`MOST_SIZES`].
    TooManySizes,
    /// The dose is not above zero.
    DoseNotPositive,
    /// More than [`MOST_PERCENT`].
    PercentTooLarge,
    /// Too large a dose for sizes with so small a common measure.
    TooLarge,
}

impl PackError {
    /// What is wrong and what to do.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            PackError::NoSizes => text!(
                "バイアルの規格がありません。在庫の規格を選んでください。",
                "There are no vial sizes. Choose the sizes in stock.",
            ),
            PackError::EmptyVial => text!(
                "0\u{a0}g のバイアルがあります。規格を確認してください。",
                "There is a vial of 0\u{a0}g. Check the sizes.",
            ),
            PackError::TooManySizes => text!(
                "バイアルの規格は 8 種類までです。",
                "At most 8 vial sizes can be used.",
            ),
            PackError::DoseNotPositive => text!(
                "用量が 0\u{a0}g 以下です。入力値を確認してください。",
                "The dose is not above 0\u{a0}g. Check the values entered.",
            ),
            PackError::PercentTooLarge => text!(
                "許容する差は 10% までです。",
                "The difference allowed is at most 10%.",
            ),
            PackError::TooLarge => text!(
                "この規格で計算できる範囲を超えました。用量と規格を確認してください。",
                "This is beyond what can be computed with these sizes. Check the dose and the sizes.",
            ),
        }
    }
}

/// The vials for one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packing {
    /// How many of each size, the larger first; no size with none.
    pub vials: Vec<(VialSize, u16)>,
    /// What the vials hold together.
    pub contained: Dose<PerDay>,
    /// What the patient gets of it.
    pub given: Dose<PerDay>,
    /// What is thrown away.
    pub waste: Dose<PerDay>,
}

impl Packing {
    /// What is really given for each kilogram.
    ///
    /// # Errors
    /// As [`per_kilogram`].
    pub fn per_kilogram(
        &self,
        weight: DosingWeight,
    ) -> Result<DosePerKilogram<PerDay>, ArithmeticError> {
        per_kilogram(self.given, weight)
    }
}

/// The best vials, and the second best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packings {
    /// The best.
    pub best: Packing,
    /// The next best of other vials, where there are any.
    pub second: Option<Packing>,
}

/// A dose for each kilogram of a weight, to the nearest mg/kg.
///
/// # Errors
/// [`ArithmeticError`] for a weight of zero, or a result that does not fit.
pub fn per_kilogram<B: Basis>(
    dose: Dose<B>,
    weight: DosingWeight,
) -> Result<DosePerKilogram<B>, ArithmeticError> {
    let mg = scale(
        dose.as_mg(),
        MG_PER_KG,
        weight.weight().as_mg(),
        Rounding::NearestTiesUp,
    )?;
    u32::try_from(mg)
        .map(DosePerKilogram::mg)
        .map_err(|_| ArithmeticError::TooLarge)
}

/// What is really given on all days together.
///
/// # Errors
/// [`ArithmeticError::TooLarge`].
pub fn course_given(days: &[Packing]) -> Result<Dose<PerCourse>, ArithmeticError> {
    let mut total = 0_i64;
    for day in days {
        total = total
            .checked_add(day.given.as_mg())
            .ok_or(ArithmeticError::TooLarge)?;
    }
    Ok(Dose::mg(total))
}

/// A set of vials as one number: this for each vial, less its size's place ([`places`]) for each.
///
/// The smaller number has fewer vials or, with as many, more of the larger ones.
const VIAL: i128 = 1 << 104;

/// A count of one size is below this: at most one to a cell.
const PLACE: i128 = 1 << 13;

/// No set of vials.
const NONE: i128 = i128::MAX;

/// What a size stands for in the number of a set, the larger size first.
fn places(grid: &Grid) -> impl Iterator<Item = (usize, i128)> {
    let mut place = VIAL;
    grid.sizes.iter().map(move |size| {
        place = place.checked_div(PLACE).unwrap_or(0);
        (*size, place)
    })
}

/// Keeps the two smallest, the smaller first.
fn offer<T: PartialOrd + Copy>(two: &mut [T; 2], new: T) {
    let [first, second] = two;
    if new < *first {
        *second = *first;
        *first = new;
    } else if new < *second {
        *second = new;
    }
}

/// The vials for a day's dose, exactly the best there are.
///
/// Where the vials hold the dose within `tolerance_percent` of it, they are given whole and nothing
/// is wasted. Where they hold more, the dose is given and the rest is waste. Less is not allowed.
/// No vial is opened that is not needed: without its smallest vial each packing holds less than
/// the dose. (One that does not keep to this is never the best: leaving that vial out is better.)
///
/// For the fewest vials the order is: number of vials, waste, difference of given and dose, content;
/// for the least waste: waste, difference, number, content. What is still alike goes to the one
/// with more of the larger vials.
///
/// # Errors
/// [`PackError`].
///
/// ```
/// use ivig_navigator::order::{VialAim, pack};
/// use ivig_navigator::product::VialSize;
/// use ivig_navigator::quantity::Dose;
/// let sizes = [1000, 2500, 5000, 10_000, 20_000, 30_000].map(VialSize::mg);
/// let day = pack(Dose::grams(75), &sizes, VialAim::LeastWaste, 0).unwrap().best;
/// let grams: Vec<_> = day.vials.iter().map(|(size, n)| (size.as_mg() / 1000, *n)).collect();
/// assert_eq!(grams, [(30, 2), (10, 1), (5, 1)]);
/// assert_eq!(day.given, Dose::grams(75));
/// ```
pub fn pack(
    dose: Dose<PerDay>,
    sizes: &[VialSize],
    aim: VialAim,
    tolerance_percent: u8,
) -> Result<Packings, PackError> {
    if tolerance_percent > MOST_PERCENT {
        return Err(PackError::PercentTooLarge);
    }
    let grid = Grid::new(sizes)?;
    let (needed, length) = grid.cells(dose.as_mg(), grid.sizes.first())?;
    let mut two = [([i64::MAX; 4], NONE); 2];
    for (cells, sets) in by_total(&grid, needed, length).iter().enumerate() {
        let Some(contained) = grid.mg(cells) else {
            continue;
        };
        let Some((given, waste)) = given(contained, dose.as_mg(), tolerance_percent) else {
            continue;
        };
        let away = i64::try_from(given.abs_diff(dose.as_mg())).unwrap_or(i64::MAX);
        for set in *sets {
            let Some(vials) = number_of_vials(set) else {
                continue;
            };
            let key = match aim {
                VialAim::Fewest => [vials, waste, away, contained],
                VialAim::LeastWaste => [waste, away, vials, contained],
            };
            offer(&mut two, (key, set));
        }
    }
    let [best, second] = two.map(|(_, set)| packing(&grid, set, dose.as_mg(), tolerance_percent));
    let best = best.ok_or(PackError::TooLarge)?;
    Ok(Packings { best, second })
}

/// For each total, in cells, the two best sets of vials: the fewest, then the larger ones.
///
/// The sizes are taken from the larger to the smaller, so each set of vials is built in one order
/// only, its smallest vial last. A vial is added only while the dose is not reached.
fn by_total(grid: &Grid, needed: usize, length: usize) -> Vec<[i128; 2]> {
    let mut table = vec![[NONE; 2]; length];
    if let Some([empty, _]) = table.first_mut() {
        *empty = 0;
    }
    for (size, place) in places(grid) {
        let one = VIAL.saturating_sub(place);
        for from in 0..needed {
            let sets = table.get(from).copied().unwrap_or([NONE; 2]);
            if let Some(to) = table.get_mut(from.saturating_add(size)) {
                for set in sets {
                    // What is none stays none.
                    offer(to, set.saturating_add(one));
                }
            }
        }
    }
    table
}

fn number_of_vials(set: i128) -> Option<i64> {
    let vials = set.checked_add(VIAL)?.checked_sub(1)?.checked_div(VIAL)?;
    i64::try_from(vials).ok()
}

/// What is given and what is wasted of so many mg; `None` where they are too few.
fn given(contained: i64, dose: i64, percent: u8) -> Option<(i64, i64)> {
    if is_within(contained, dose, percent) {
        return Some((contained, 0));
    }
    let waste = contained.checked_sub(dose)?;
    (waste > 0).then_some((dose, waste))
}

/// No further from the dose than so many percent of it.
pub(super) fn is_within(mg: i64, dose: i64, percent: u8) -> bool {
    let away = i128::from(mg.abs_diff(dose)).saturating_mul(100);
    away <= i128::from(dose).saturating_mul(percent.into())
}

fn packing(grid: &Grid, set: i128, dose: i64, percent: u8) -> Option<Packing> {
    let mut counts = VIAL
        .checked_mul(number_of_vials(set)?.into())?
        .checked_sub(set)?;
    let mut vials = Vec::new();
    let mut contained = 0_i64;
    for (size, place) in places(grid) {
        let count = u16::try_from(counts.checked_div(place)?).ok()?;
        counts = counts.checked_rem(place)?;
        if count > 0 {
            let mg = grid.mg(size)?;
            vials.push((VialSize::mg(u32::try_from(mg).ok()?), count));
            contained = contained.checked_add(mg.checked_mul(count.into())?)?;
        }
    }
    let (given, waste) = given(contained, dose, percent)?;
    Some(Packing {
        vials,
        contained: Dose::mg(contained),
        given: Dose::mg(given),
        waste: Dose::mg(waste),
    })
}
