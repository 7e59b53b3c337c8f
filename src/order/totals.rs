//! The totals that whole vials make, and their split into days.

use super::PackError;
use crate::product::VialSize;
use crate::quantity::{Dose, PerCourse, PerDay, Rounding, scale};

/// So many different sizes are looked at. No product held has more than six.
pub const MOST_SIZES: usize = 8;

/// The cells of a table: 2 kg in steps of 0.5 g. Keeps every answer quick.
const MOST_CELLS: usize = 4096;

/// The sizes, counted in their greatest common measure.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// Milligrams of one cell.
    pub(super) unit: i64,
    /// In cells, the larger first, each once.
    pub(super) sizes: Vec<usize>,
}

impl Grid {
    pub(super) fn new(sizes: &[VialSize]) -> Result<Grid, PackError> {
        let mut distinct = Vec::new();
        let mut unit = 0;
        for size in sizes {
            let mg = usize::try_from(size.as_mg()).map_err(|_| PackError::TooLarge)?;
            if mg == 0 {
                return Err(PackError::EmptyVial);
            }
            if !distinct.contains(&mg) {
                if distinct.len() == MOST_SIZES {
                    return Err(PackError::TooManySizes);
                }
                larger_first(&mut distinct, mg);
            }
            unit = common_measure(unit, mg);
        }
        for size in &mut distinct {
            // Without sizes there is no measure, and nothing to divide.
            *size = size.checked_div(unit).ok_or(PackError::NoSizes)?;
        }
        if distinct.is_empty() {
            return Err(PackError::NoSizes);
        }
        Ok(Grid {
            unit: i64::try_from(unit).map_err(|_| PackError::TooLarge)?,
            sizes: distinct,
        })
    }

    /// The cells that hold at least so many mg, and the length of a table that goes `beyond`.
    pub(super) fn cells(
        &self,
        mg: i64,
        beyond: Option<&usize>,
    ) -> Result<(usize, usize), PackError> {
        let too_large = PackError::TooLarge;
        if mg <= 0 {
            return Err(PackError::DoseNotPositive);
        }
        let cells = scale(mg, 1, self.unit, Rounding::Up).map_err(|_| too_large)?;
        let cells = usize::try_from(cells).map_err(|_| too_large)?;
        let length = beyond.and_then(|more| cells.checked_add(*more));
        match length {
            Some(length) if length <= MOST_CELLS => Ok((cells, length)),
            _ => Err(too_large),
        }
    }

    pub(super) fn mg(&self, cells: usize) -> Option<i64> {
        i64::try_from(cells).ok()?.checked_mul(self.unit)
    }
}

/// Puts a value into a list that runs from the larger to the smaller.
fn larger_first(list: &mut Vec<usize>, new: usize) {
    let at = list.iter().position(|old| *old < new);
    list.insert(at.unwrap_or(list.len()), new);
}

/// Euclid; 0 with anything is that.
fn common_measure(a: usize, b: usize) -> usize {
    match a.checked_rem(b) {
        Some(rest) => common_measure(b, rest),
        None => a,
    }
}

/// The totals that whole vials make.
#[derive(Clone, Debug)]
pub struct Reachable {
    grid: Grid,
    /// Whether so many cells are a sum of vials. No vial makes 0.
    cells: Vec<bool>,
}

/// The totals that whole vials make, up to a dose and the first beyond it.
///
/// # Errors
/// [`PackError`].
pub fn reachable(up_to: Dose<PerCourse>, sizes: &[VialSize]) -> Result<Reachable, PackError> {
    let grid = Grid::new(sizes)?;
    let (_, length) = grid.cells(up_to.as_mg(), grid.sizes.last())?;
    let mut cells = vec![false; length];
    for at in 0..length {
        let made = at == 0
            || grid.sizes.iter().any(|size| {
                let before = at.checked_sub(*size).and_then(|from| cells.get(from));
                before == Some(&true)
            });
        if let Some(cell) = cells.get_mut(at) {
            *cell = made;
        }
    }
    Ok(Reachable { grid, cells })
}

impl Reachable {
    fn holds(&self, cells: usize) -> bool {
        self.cells.get(cells) == Some(&true)
    }

    /// The largest total not above a dose, which may be 0, and the smallest not below it.
    #[must_use]
    pub fn around(&self, dose: Dose<PerCourse>) -> (Dose<PerCourse>, Option<Dose<PerCourse>>) {
        let mut below = 0;
        for cells in 0..self.cells.len() {
            let Some(mg) = self.grid.mg(cells).filter(|_| self.holds(cells)) else {
                continue;
            };
            if mg >= dose.as_mg() {
                let floor = if mg == dose.as_mg() { mg } else { below };
                return (Dose::mg(floor), Some(Dose::mg(mg)));
            }
            below = mg;
        }
        (Dose::mg(below), None)
    }

    /// A course on so many days, each a total of whole vials above 0, the larger days first.
    ///
    /// The largest and the smallest day differ as little as possible; of splits that differ alike
    /// the one whose smallest day is the largest. `None` where there is no such split.
    #[must_use]
    pub fn days(&self, course: Dose<PerCourse>, days: u8) -> Option<Vec<Dose<PerDay>>> {
        let total =
            (0..self.cells.len()).find(|cells| self.grid.mg(*cells) == Some(course.as_mg()))?;
        let days = usize::from(days);
        let even = total.checked_div(days)?;
        let mut best: Option<Vec<usize>> = None;
        let mut limit = total;
        for lowest in (1..=even).rev() {
            // The largest day is at least the mean, so a lower smallest day is no better.
            if best.is_some() && even.saturating_sub(lowest) >= limit {
                break;
            }
            let rest = total.checked_sub(lowest.checked_mul(days)?)?;
            if !self.holds(lowest) {
                continue;
            }
            if let Some((range, found)) = self.above(lowest, rest, days, limit) {
                limit = range;
                best = Some(found);
            }
        }
        let mg = |cells: &usize| self.grid.mg(*cells).map(Dose::mg);
        best?.iter().map(mg).collect()
    }

    /// Spreads `rest` over days that have `lowest` each: the days, and by how much they differ,
    /// if that is less than `limit`.
    ///
    /// Each day may get one amount more; with every larger amount allowed the fewest days that
    /// must get one are counted, until they are no more than there are.
    fn above(
        &self,
        lowest: usize,
        rest: usize,
        days: usize,
        limit: usize,
    ) -> Option<(usize, Vec<usize>)> {
        if rest == 0 {
            return Some((0, vec![lowest; days]));
        }
        // For each part of the rest: on how many days it fits, and what the last of them gets.
        let mut fewest: Vec<(usize, usize)> = vec![(usize::MAX, 0); rest.checked_add(1)?];
        *fewest.first_mut()? = (0, 0);
        for more in 1..limit.min(rest.saturating_add(1)) {
            if !self.holds(lowest.saturating_add(more)) {
                continue;
            }
            for part in more..=rest {
                let (before, _) = *fewest.get(part.checked_sub(more)?)?;
                let with = before.saturating_add(1);
                let cell = fewest.get_mut(part)?;
                if with < cell.0 {
                    *cell = (with, more);
                }
            }
            if fewest.last()?.0 <= days {
                let mut found = Vec::new();
                let mut left = rest;
                while left > 0 {
                    let (_, more) = *fewest.get(left)?;
                    larger_first(&mut found, lowest.saturating_add(more));
                    left = left.checked_sub(more).filter(|_| more > 0)?;
                }
                found.resize(days, lowest);
                return Some((more, found));
            }
        }
        None
    }
}
