//! Vials and days against brute force.

use ivig_navigator::order::{Packing, VialAim, pack, reachable};
use ivig_navigator::product::PRODUCTS;

use crate::{AIMS, SHELVES, course, day, mg_of, vials};

/// A multiset of vials: its total in mg, and how many of each size, the largest size first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Multiset {
    number: u64,
    /// Less than any other where there are more of the larger vials.
    fewer: Vec<i64>,
}

fn lcm(a: u32, b: u32) -> u64 {
    (1..)
        .map(|n| n * u64::from(a))
        .find(|n| n.is_multiple_of(u64::from(b)))
        .unwrap()
}

/// Every multiset with at most `most[i]` of the size `i` and less than `end` in all, by its total,
/// each list sorted by the number of vials and then by the larger vials.
///
/// Counts up like an odometer; there is no table and no sum of partial results.
fn enumerate(sizes: &[u32], most: &[u64], end: u64) -> Vec<(u64, Vec<Multiset>)> {
    let mut by_total = std::collections::BTreeMap::<u64, Vec<Multiset>>::new();
    let mut counts = vec![0_u64; sizes.len()];
    let total = |counts: &[u64]| -> u64 {
        counts
            .iter()
            .zip(sizes)
            .map(|(n, size)| n * u64::from(*size))
            .sum()
    };
    'all: loop {
        let multiset = Multiset {
            number: counts.iter().sum(),
            fewer: counts.iter().map(|n| -i64::try_from(*n).unwrap()).collect(),
        };
        by_total.entry(total(&counts)).or_default().push(multiset);
        for place in (0..sizes.len()).rev() {
            counts[place] += 1;
            if counts[place] <= most[place] && total(&counts) < end {
                continue 'all;
            }
            counts[place] = 0;
        }
        break;
    }
    let mut all: Vec<_> = by_total.into_iter().collect();
    for (_, multisets) in &mut all {
        multisets.sort();
    }
    all
}

/// Compares `pack` with the two best of all the multisets listed.
fn check_pack(sizes: &[u32], all: &[(u64, Vec<Multiset>)], dose: i64, aim: VialAim, percent: u8) {
    let packings = pack(day(dose), &vials(sizes), aim, percent).unwrap();
    let mut found = Vec::new();
    let mut first = Vec::new();
    for (total, multisets) in all {
        let total = i64::try_from(*total).unwrap();
        let away = (total - dose).abs();
        let (waste, away) = if total > 0 && away * 100 <= dose * i64::from(percent) {
            (0, away)
        } else if total > dose {
            (total - dose, 0)
        } else {
            continue;
        };
        let key = |multiset: &Multiset| {
            let number = i64::try_from(multiset.number).unwrap();
            let key = match aim {
                VialAim::Fewest => [number, waste, away, total],
                VialAim::LeastWaste => [waste, away, number, total],
            };
            (key, multiset.fewer.clone())
        };
        let needed = |multiset: &&Multiset| {
            let smallest = multiset.fewer.iter().rposition(|n| *n < 0).unwrap();
            total - i64::from(sizes[smallest]) < dose
        };
        // The best of all, needed or not; the second of those of which every vial is needed.
        first.push(key(&multisets[0]));
        found.extend(multisets.iter().filter(needed).take(2).map(key));
    }
    found.sort();
    let shown = |packing: &Packing| -> Vec<i64> {
        sizes
            .iter()
            .map(|size| {
                let of_size = packing.vials.iter().find(|(one, _)| one.as_mg() == *size);
                -of_size.map_or(0, |(_, count)| i64::from(*count))
            })
            .collect()
    };
    let at = || format!("{dose} of {sizes:?}, {aim:?}, {percent}%");
    let best = first.iter().min().unwrap();
    assert_eq!(shown(&packings.best), best.1, "best, {}", at());
    let second = found.get(1).map(|(_, fewer)| fewer.clone());
    assert_eq!(
        packings.second.as_ref().map(shown),
        second,
        "second, {}",
        at()
    );
}

/// The literal shelves and those of all products, the largest size first.
fn shelves() -> Vec<Vec<u32>> {
    let of_products = PRODUCTS
        .iter()
        .filter_map(|product| product.vials.value())
        .map(|sizes| sizes.iter().map(|size| size.as_mg()).collect());
    let mut all: Vec<Vec<u32>> = SHELVES.iter().map(|sizes| sizes.to_vec()).collect();
    all.extend(of_products);
    for sizes in &mut all {
        sizes.sort_unstable();
        sizes.reverse();
    }
    all.sort();
    all.dedup();
    all
}

/// Every half gram up to a dose; `cut` leaves out totals that can be neither best nor second.
fn check_shelf(sizes: &[u32], most: &[u64], cut: bool, to: i64) {
    let end = u64::try_from(to).unwrap() + u64::from(sizes[0]);
    let all = enumerate(sizes, most, end);
    for dose in (500..=to).step_by(500) {
        // More than 10% below the dose is not allowed; a largest vial or more above it has one too many.
        let first =
            all.partition_point(|(total, _)| i64::try_from(*total).unwrap() * 10 < dose * 9);
        let beyond = dose + i64::from(sizes[0]);
        let last = all.partition_point(|(total, _)| i64::try_from(*total).unwrap() <= beyond);
        let near = if cut { &all[first..last] } else { &all[..] };
        for aim in AIMS {
            for percent in [0, 5, 10] {
                check_pack(sizes, near, dose, aim, percent);
            }
        }
    }
}

/// All there is, nothing left out, up to the largest vial beyond the dose: a total with the largest
/// vial or more beyond it holds a vial too many, and is worse than the same without it.
#[test]
fn the_vials_are_the_best_of_all_up_to_40_grams() {
    for sizes in shelves() {
        check_shelf(&sizes, &vec![u64::MAX; sizes.len()], false, 40_000);
    }
}

/// Above that the list is cut by an exchange that needs no table.
///
/// Let s < S be two sizes and L their least common multiple. L/s vials of s can be exchanged for
/// L/S of S: the same total in fewer vials, and no smaller smallest vial, so it is better by either
/// aim and still without a vial too many. Where a multiset holds 2 L/s vials of s, two exchanges one
/// after the other give two better ones: it is neither the best nor the second. So less than 2 L/s of
/// each size are enough, for the S that makes it least; of the largest size there is no limit.
#[test]
fn the_vials_are_the_best_of_all_up_to_300_grams() {
    for sizes in shelves() {
        let most: Vec<u64> = (0..sizes.len())
            .map(|at| {
                let larger = sizes[..at].iter();
                let exchanged = larger.map(|size| lcm(sizes[at], *size) / u64::from(sizes[at]));
                exchanged.min().map_or(u64::MAX, |count| 2 * count - 1)
            })
            .collect();
        check_shelf(&sizes, &most, true, 300_000);
    }
}

/// All ways to write a total as so many days, larger first, from the amounts allowed.
fn splits(total: i64, days: u8, most: i64, allowed: &dyn Fn(i64) -> bool) -> Vec<Vec<i64>> {
    if days == 0 {
        return if total == 0 {
            vec![Vec::new()]
        } else {
            Vec::new()
        };
    }
    let mut found = Vec::new();
    for first in (1..=most.min(total)).filter(|first| allowed(*first)) {
        for mut rest in splits(total - first, days - 1, first, allowed) {
            rest.insert(0, first);
            found.push(rest);
        }
    }
    found
}

#[test]
fn the_days_differ_as_little_as_any_split_does() {
    for sizes in [
        &[1_u32][..],
        &[2, 5],
        &[3, 7],
        &[4, 6, 9],
        &[5],
        &[3, 11],
        &[7, 9],
    ] {
        let one = |mg: i64| each_sum(sizes, mg);
        let totals = reachable(course(60), &vials(sizes)).unwrap();
        for total in 1..=36 {
            for days in 1..=5 {
                let all = splits(total, days, total, &one);
                let range = |split: &Vec<i64>| split[0] - split[split.len() - 1];
                let best = all.iter().map(range).min();
                let found = totals.days(course(total), days).map(|days| mg_of(&days));
                assert_eq!(found.as_ref().map(range), best, "{total} {days} {sizes:?}");
                if let Some(found) = found {
                    assert!(all.contains(&found), "{found:?}");
                }
            }
        }
    }
}

/// Whether some vials make so many mg, by taking vials away.
fn each_sum(sizes: &[u32], mg: i64) -> bool {
    match sizes {
        [] => mg == 0,
        [first, rest @ ..] => {
            let first = i64::from(*first);
            (0..=mg / first).any(|count| each_sum(rest, mg - count * first))
        }
    }
}
