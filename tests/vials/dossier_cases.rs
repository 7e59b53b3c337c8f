//! The cases of the dossier: grams, vials, and what is really given.

use ivig_navigator::order::{DoseRounding, Packing, VialAim, course_given, pack, per_kilogram};
use ivig_navigator::quantity::{BodyWeight, DosingWeight};

use crate::{OCTAGAM_10, PANZYGA, Row, check_amount, course, day, each_vial, vials};

use DoseRounding::{
    DownToFiveGrams, NearestFiveGrams, NearestTwoAndAHalfGrams, NearestVial, Unrounded,
};

#[test]
fn the_eight_cases_give_the_grams_and_the_vials_of_the_dossier() {
    const VG_5: &[u32] = &[500, 1000, 2500, 5000, 10_000];
    const PRIVIGEN_JP: &[u32] = &[2500, 5000, 10_000, 20_000];
    const IQYMUNE: &[u32] = &[2000, 5000, 10_000, 20_000];
    const GAMUNEX: &[u32] = &[1000, 2500, 5000, 10_000, 20_000, 40_000];
    type Case<'a> = (&'a str, Row<'a>, &'a [&'a [i64]]);
    #[rustfmt::skip]
    let cases: [Case<'_>; 8] = [
        ("F1", (124_000, 5, NearestTwoAndAHalfGrams, 0, VG_5, 125_000, &[25_000; 5]), &[&[10, 10, 5][..]; 5]),
        ("F2", (146_700, 2, NearestFiveGrams, 0, PANZYGA, 145_000, &[75_000, 70_000]), &[&[30, 30, 10, 5], &[30, 30, 10]]),
        ("F3", (91_110, 2, DownToFiveGrams, 0, PANZYGA, 90_000, &[45_000; 2]), &[&[30, 10, 5][..]; 2]),
        ("F4", (120_000, 5, NearestVial, 0, OCTAGAM_10, 120_000, &[24_000; 5]), &[&[20, 2, 2][..]; 5]),
        ("F5", (140_000, 2, NearestVial, 0, OCTAGAM_10, 140_000, &[70_000; 2]), &[&[30, 30, 10][..]; 2]),
        ("F6", (60_000, 1, NearestTwoAndAHalfGrams, 0, PRIVIGEN_JP, 60_000, &[60_000]), &[&[20, 20, 20]]),
        ("F7", (50_000, 5, NearestVial, 0, IQYMUNE, 50_000, &[10_000; 5]), &[&[10][..]; 5]),
        ("F8", (62_690, 1, NearestFiveGrams, 0, GAMUNEX, 65_000, &[65_000]), &[&[40, 20, 5]]),
    ];
    for (case, row, days) in cases {
        let amount = check_amount(row);
        assert_eq!(amount.per_day.len(), days.len(), "{case}");
        for (given, expected) in amount.per_day.iter().zip(days) {
            let sizes = vials(row.4);
            let best = pack(*given, &sizes, VialAim::LeastWaste, 0).unwrap().best;
            let grams: Vec<i64> = expected.iter().map(|grams| grams * 1000).collect();
            assert_eq!(each_vial(&best), grams, "{case}");
            assert_eq!((best.given, best.waste), (*given, day(0)), "{case}");
        }
    }
    // F4 says "none or nearest vial".
    check_amount((120_000, 5, Unrounded, 0, &[], 120_000, &[24_000; 5]));
}

#[test]
fn what_is_really_given_is_told_per_kilogram() {
    let weight = DosingWeight::actual(BodyWeight::kilograms(62));
    let sizes = vials(OCTAGAM_10);
    let one = pack(day(24_800), &sizes, VialAim::LeastWaste, 5)
        .unwrap()
        .best;
    assert_eq!(one.given, day(25_000));
    assert_eq!(one.per_kilogram(weight).unwrap().as_mg(), 403);
    let whole = course_given(&vec![one; 5]).unwrap();
    assert_eq!(whole, course(125_000));
    assert_eq!(per_kilogram(whole, weight).unwrap().as_mg(), 2016);
    let nothing = DosingWeight::actual(BodyWeight::mg(0));
    assert!(per_kilogram(whole, nothing).is_err());
}

#[test]
fn each_aim_chooses_its_own_vials() {
    /// Dose, aim, tolerance; the best in g, given, waste; the second in g.
    type Choice<'a> = (i64, VialAim, u8, &'a [i64], i64, i64, Option<&'a [i64]>);
    #[rustfmt::skip]
    let rows: [Choice<'_>; 7] = [
        (24_000, VialAim::Fewest, 0, &[30], 24_000, 6000, Some(&[20, 5])),
        (24_000, VialAim::LeastWaste, 0, &[20, 2, 2], 24_000, 0, Some(&[10, 10, 2, 2])),
        (24_000, VialAim::Fewest, 5, &[30], 24_000, 6000, Some(&[20, 5])),
        (27_000, VialAim::Fewest, 10, &[30], 27_000, 3000, Some(&[20, 5])),
        (28_000, VialAim::Fewest, 10, &[30], 30_000, 0, Some(&[20, 10])),
        (24_500, VialAim::LeastWaste, 5, &[20, 5], 25_000, 0, Some(&[20, 2, 2])),
        (2000, VialAim::LeastWaste, 0, &[2], 2000, 0, Some(&[5])),
    ];
    for (mg, aim, percent, best, given, waste, second) in rows {
        let packings = pack(day(mg), &vials(OCTAGAM_10), aim, percent).unwrap();
        let grams = |packing: &Packing| -> Vec<i64> {
            each_vial(packing).iter().map(|mg| mg / 1000).collect()
        };
        assert_eq!(grams(&packings.best), best, "{mg}");
        let seen = (packings.best.given, packings.best.waste);
        assert_eq!(seen, (day(given), day(waste)), "{mg}");
        assert_eq!(
            packings.second.as_ref().map(grams).as_deref(),
            second,
            "{mg}"
        );
    }
    // With one size only there is nothing to choose: one vial more would not be needed.
    let only = pack(day(7000), &vials(&[5000]), VialAim::Fewest, 0).unwrap();
    assert_eq!(
        (each_vial(&only.best), only.second),
        (vec![5000, 5000], None)
    );
}
