//! What a ward has on its shelf, and the rates it entered: texts that are read again.
#![expect(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{
    Item, entered_rates, entered_words, own_key, rates_key, shelf, sizes_of, sizes_text, stock_key,
    stocked, ward_rates,
};
use ivig_navigator::patient::Answers;
use ivig_navigator::product::{
    Country, EnteredRates, EnteredRatesError, INTERVAL, MAXIMUM, OwnProduct, OwnProductError,
    PRODUCTS, Product, START, STEP, VialSize, read_sizes,
};
use ivig_navigator::quantity::{Concentration, EntryError};
use proptest::prelude::*;

fn ward(entries: &[(&str, &str)]) -> Answers {
    let mut ward = Answers::default();
    for (key, text) in entries {
        ward.set_under(key, (*text).to_owned());
    }
    ward
}

/// What the shelf offers, as `key: sizes`, a star before what is in stock.
fn offered(entries: &[(&str, &str)], country: Option<Country>) -> Vec<String> {
    let offered = shelf(&ward(entries), country);
    offered
        .iter()
        .map(|one| {
            let star = if one.in_stock { "*" } else { "" };
            format!("{star}{}: {}", one.key, sizes_text(&one.sizes))
        })
        .collect()
}

const BENILON: &str = "stock.benilon-i";
const PRIVIGEN: &str = "stock.privigen-us";

#[test]
fn the_shelf_is_exactly_the_stock() {
    for (entries, expected) in [
        (&[(BENILON, "2.5 5")][..], &["*benilon-i: 2.5 5"][..]),
        // In the order of the table, and in another country too.
        (
            &[(PRIVIGEN, "40 5"), (BENILON, "5")],
            &["*benilon-i: 5", "*privigen-us: 5 40"],
        ),
        // A text without a size is no stock.
        (&[(PRIVIGEN, "none"), (BENILON, "5")], &["*benilon-i: 5"]),
        (
            &[("own.1", "10;20/5;Our own"), (BENILON, "5")],
            &["*benilon-i: 5", "*own.1: 5 20"],
        ),
        (
            &[("own.1", "10;;Without sizes"), (BENILON, "5")],
            &["*benilon-i: 5"],
        ),
        (
            &[("own.1", "5;2.5;Alone"), ("own.2", "10;5;And another")],
            &["*own.1: 2.5", "*own.2: 5"],
        ),
    ] {
        for country in [None, Some(Country::Japan), Some(Country::Us)] {
            assert_eq!(offered(entries, country), expected, "{entries:?}");
        }
    }
}

#[test]
fn without_stock_the_shelf_is_all_that_the_country_sells() {
    const WITHOUT: [&[(&str, &str)]; 5] = [
        &[],
        &[(BENILON, "")],
        &[(BENILON, "five")],
        &[("own.1", "nonsense")],
        &[("stock.no-such-product", "5")],
    ];
    for entries in WITHOUT {
        for country in [None].into_iter().chain(Country::ALL.map(Some)) {
            let found = shelf(&ward(entries), country);
            // Of Canada no product was read: then all are offered, and none is hidden.
            let read = country.filter(|country| *country != Country::Canada);
            let sold = PRODUCTS.iter().filter(|product| {
                !product.discontinued
                    && read.is_none_or(|country| product.countries.contains(&country))
            });
            let expected: Vec<&str> = sold.map(|product| product.key).collect();
            let keys: Vec<&str> = found.iter().map(|one| one.key.as_str()).collect();
            assert_eq!(keys, expected, "{country:?}");
            assert!(found.iter().all(|one| !one.in_stock));
        }
    }
}

#[test]
fn sizes_are_read_from_the_smallest_each_once() {
    for (text, expected) in [
        ("", ""),
        ("2.5 5 10", "2.5 5 10"),
        ("10 2.5 5", "2.5 5 10"),
        ("5 5 5", "5"),
        ("0.5 20", "0.5 20"),
        ("0 5", "5"),
        ("five 5", "5"),
        ("-5 5", "5"),
        ("5.0 2.50", "2.5 5"),
        ("  5   10 ", "5 10"),
        ("99999999999 5", "5"),
    ] {
        assert_eq!(sizes_text(&sizes_of(text)), expected, "{text}");
    }
}

#[test]
fn typed_sizes_are_read_or_refused() {
    use OwnProductError as E;
    for (typed, expected) in [
        ("2.5 5 10", Ok("2.5 5 10")),
        ("１０　２．５", Ok("2.5 10")),
        ("5/10", Ok("5 10")),
        ("", Err(E::NoSize)),
        ("   ", Err(E::NoSize)),
        ("0", Err(E::SizeOutOfRange)),
        // Milligrams where grams are asked for.
        ("5000", Err(E::SizeOutOfRange)),
        ("five", Err(E::Size(EntryError::NotANumber))),
        ("2.5, 5", Err(E::Size(EntryError::ThousandsSeparator))),
        ("-5", Err(E::Size(EntryError::Negative))),
        ("1 2 3 4 5 6 7 8 9 10 11 12 13", Err(E::TooManySizes)),
    ] {
        let read = read_sizes(typed).map(|sizes| sizes_text(&sizes));
        assert_eq!(read, expected.map(str::to_owned), "{typed}");
    }
}

#[test]
fn an_own_product_is_read_from_its_parts_and_none_runs_into_another() {
    use OwnProductError as E;
    for (strength, sizes, name, expected) in [
        ("10%", "5 20", "Ours; new", Ok("10;5/20;Ours; new")),
        ("5", "2.5", " Ours ", Ok("5;2.5;Ours")),
        ("6%", "1", "製剤", Ok("6;1;製剤")),
        ("", "5", "Ours", Err(E::Strength)),
        ("10%", "5", " ", Err(E::Name)),
        ("10%", "", "Ours", Err(E::NoSize)),
        ("10%", "5;10", "Ours", Err(E::Size(EntryError::NotANumber))),
    ] {
        let read = OwnProduct::of(strength, sizes, name);
        let text = read.as_ref().map(OwnProduct::to_text).map_err(|why| *why);
        assert_eq!(
            text,
            expected.map(str::to_owned),
            "{strength} {sizes} {name}"
        );
        if let Ok(own) = read {
            assert_eq!(OwnProduct::parse(&own.to_text()), Ok(own));
        }
    }
}

#[test]
fn a_product_is_found_by_its_key_in_stock_or_not() {
    let ward = ward(&[(BENILON, "5"), ("own.7", "10;20;Ours"), ("own.8", "?")]);
    for (key, expected) in [
        ("benilon-i", Some("*5")),
        ("privigen-us", Some("5 10 20 40")),
        ("own.7", Some("*20")),
        ("own.8", None),
        ("own.9", None),
        ("", None),
        (BENILON, None),
    ] {
        let found = stocked(&ward, key).map(|one| {
            let star = if one.in_stock { "*" } else { "" };
            format!("{star}{}", sizes_text(&one.sizes))
        });
        assert_eq!(found.as_deref(), expected, "{key}");
    }
}

#[test]
fn a_product_of_the_wards_own_has_what_was_entered_and_no_label() {
    let own = stocked(&ward(&[("own.1", "5;2.5/5;Ours")]), "own.1").unwrap();
    assert!(matches!(own.item, Item::Own(_)));
    assert_eq!(own.name().en(), "Ours");
    assert_eq!(own.concentration(), Some(Concentration::FivePercent));
    assert!(own.labels().is_empty());
}

const RATES: &str = "2026-11-22 2026-04-01;0.6/30;1.2";

#[test]
fn entered_rates_belong_to_one_product_and_one_condition() {
    let key = rates_key("benilon-i", Condition::Cidp);
    let ward = ward(&[(&key, RATES)]);
    for (product, condition, found) in [
        ("benilon-i", Condition::Cidp, true),
        ("benilon-i", Condition::Gbs, false),
        ("privigen-us", Condition::Cidp, false),
        ("", Condition::Cidp, false),
    ] {
        let entered = entered_rates(&ward, product, condition);
        assert_eq!(entered.is_some(), found, "{product} {condition:?}");
    }
    let (on, rates) = entered_rates(&ward, "benilon-i", Condition::Cidp).unwrap();
    assert_eq!(on.figure(), "2026-11-22");
    assert_eq!(rates.to_text(), "2026-04-01;0.6/30;1.2");
    let words = entered_words(on, &rates);
    for said in [words.ja(), words.en()] {
        assert!(said.contains("2026-11-22") && said.contains("2026-04-01"));
    }
}

#[test]
fn rates_that_cannot_be_read_are_no_rates() {
    let key = rates_key("benilon-i", Condition::Cidp);
    for text in [
        "",
        " ",
        "2026-04-01;0.6/30;1.2",
        "2026-11-22",
        "2026-11-22 ",
        "yesterday 2026-04-01;0.6/30;1.2",
        "2026-02-30 2026-04-01;0.6/30;1.2",
        "2026-11-22 2026-04-01;1.2/30;0.6",
        "2026-11-22  2026-04-01;0.6",
    ] {
        let ward = ward(&[(&key, text)]);
        let entered = entered_rates(&ward, "benilon-i", Condition::Cidp);
        assert_eq!(entered, None, "{text}");
        assert!(ward_rates(&ward).is_empty(), "{text}");
    }
}

#[test]
fn all_rates_entered_are_listed_with_their_product() {
    let ward = ward(&[
        ("own.1", "10;5;Ours"),
        ("rates.own.1.gbs", RATES),
        ("rates.own.2.gbs", RATES),
        ("rates.benilon-i.cidp", RATES),
        ("rates.benilon-i.no-such-condition", RATES),
        ("rates.benilon-i", RATES),
        ("rates.", RATES),
    ]);
    let listed: Vec<_> = ward_rates(&ward)
        .into_iter()
        .map(|one| (one.key, one.product.key, one.condition))
        .collect();
    let expected = [
        ("rates.benilon-i.cidp", "benilon-i", Condition::Cidp),
        ("rates.own.1.gbs", "own.1", Condition::Gbs),
    ];
    let expected =
        expected.map(|(key, product, condition)| (key.to_owned(), product.to_owned(), condition));
    assert_eq!(listed, expected);
}

#[test]
fn regular_steps_rise_to_the_maximum_or_say_what_is_wrong() {
    use EnteredRatesError as E;
    const DATE: &str = "2026-04-01";
    for ([date, start, step, minutes, maximum], expected) in [
        // What divides evenly, what does not, one step, and full-width signs.
        (
            [DATE, "0.6", "0.6", "30", "2.4"],
            Ok("2026-04-01;0.6/30;1.2/30;1.8/30;2.4"),
        ),
        (
            [DATE, "0.6", "0.6", "30", "2"],
            Ok("2026-04-01;0.6/30;1.2/30;1.8/30;2"),
        ),
        ([DATE, "0.6", "9", "15", "1"], Ok("2026-04-01;0.6/15;1")),
        (
            [DATE, "０．５", "0,5", "３０", "1.5"],
            Ok("2026-04-01;0.5/30;1/30;1.5"),
        ),
        // Twelve steps are the most, the maximum included.
        (
            [DATE, "0.1", "0.1", "1", "1.2"],
            Ok("2026-04-01;0.1/1;0.2/1;0.3/1;0.4/1;0.5/1;0.6/1;0.7/1;0.8/1;0.9/1;1/1;1.1/1;1.2"),
        ),
        ([DATE, "0.1", "0.1", "1", "1.201"], Err(E::TooMany)),
        (
            [DATE, "", "0.6", "30", "2"],
            Err(E::Figure(START, EntryError::Empty)),
        ),
        (
            [DATE, "0.6", "fast", "30", "2"],
            Err(E::Figure(STEP, EntryError::NotANumber)),
        ),
        (
            [DATE, "0.6", "0.6", "7.5", "2"],
            Err(E::Figure(
                INTERVAL,
                EntryError::TooManyDecimals { allowed: 0 },
            )),
        ),
        (
            [DATE, "0.6", "0.6", "30", "-2"],
            Err(E::Figure(MAXIMUM, EntryError::Negative)),
        ),
        (["", "0.6", "0.6", "30", "2"], Err(E::Date)),
        (["1.4.2026", "0.6", "0.6", "30", "2"], Err(E::Date)),
        ([DATE, "0", "0.6", "30", "2"], Err(E::RateOutOfRange(1))),
        ([DATE, "0.6", "0", "30", "2"], Err(E::NotRising(2))),
        ([DATE, "0.6", "0.6", "0", "2"], Err(E::Minutes(1))),
        ([DATE, "0.6", "0.6", "241", "2"], Err(E::Minutes(1))),
        // mL/h where mL/kg/h is asked for.
        ([DATE, "0.6", "30", "30", "40"], Err(E::RateOutOfRange(2))),
        ([DATE, "2", "0.6", "30", "2"], Err(E::NotRising(2))),
        ([DATE, "2.4", "0.6", "30", "0.6"], Err(E::NotRising(2))),
    ] {
        let read = EnteredRates::regular(date, start, step, minutes, maximum);
        let text = read.as_ref().map(EnteredRates::to_text).map_err(|why| *why);
        let typed = format!("{date} {start} {step} {minutes} {maximum}");
        assert_eq!(text, expected.map(str::to_owned), "{typed}");
        if let Err(why) = read {
            let sentence = why.sentence();
            assert!(
                !sentence.ja().contains('{') && !sentence.en().contains('{'),
                "{typed}: {}",
                sentence.en()
            );
        }
    }
}

/// Signs that the stored forms are made of, and others.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9 ./;:・,-]{0,40}",
        "(10|5);[0-9./ ]{0,12};.{0,8}",
        "2026-[01][0-9]-[0-3][0-9]( 2026-04-01)?(;[0-9.]{1,3}/?[0-9]{0,2}){0,5}",
    ]
}

fn keys() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(stock|own|rates)\\.[a-z0-9.-]{0,12}",
        prop::sample::select(PRODUCTS).prop_map(|product| stock_key(product.key)),
        (0_usize..4).prop_map(own_key),
        (
            prop::sample::select(PRODUCTS),
            prop::sample::select(Condition::ALL)
        )
            .prop_map(|(product, condition)| rates_key(product.key, condition)),
    ]
}

proptest! {
    #[test]
    fn no_text_of_a_ward_panics_and_what_is_offered_has_an_answer(
        entries in prop::collection::vec((keys(), texts()), 0..8),
        country in prop::option::of(prop::sample::select(Country::ALL.to_vec())),
    ) {
        let mut ward = Answers::default();
        for (key, text) in &entries {
            ward.set_under(key, text.clone());
        }
        let offered = shelf(&ward, country);
        // The stock or the country's products, never a mixture.
        let in_stock = offered.iter().filter(|one| one.in_stock).count();
        prop_assert!(in_stock == 0 || in_stock == offered.len());
        for one in &offered {
            prop_assert_eq!(stocked(&ward, &one.key), Some(one.clone()));
            prop_assert!(one.sizes.is_sorted());
            prop_assert!(one.sizes.iter().all(|size| size.as_mg() > 0));
            prop_assert!(one.in_stock <= !one.sizes.is_empty());
        }
        for one in ward_rates(&ward) {
            let again = entered_rates(&ward, &one.product.key, one.condition);
            prop_assert_eq!(again, Some((one.on, one.rates)));
        }
        for (_, text) in &entries {
            let _ = (stocked(&ward, text), read_sizes(text), OwnProduct::of(text, text, text));
            let _ = EnteredRates::regular("2026-04-01", text, text, text, text);
        }
    }

    #[test]
    fn sizes_are_kept_as_they_are(sizes in prop::collection::btree_set(1_u32..100_001, 0..9)) {
        let sizes: Vec<VialSize> = sizes.into_iter().map(VialSize::mg).collect();
        prop_assert_eq!(sizes_of(&sizes_text(&sizes)), sizes);
    }

    #[test]
    fn regular_steps_never_pass_the_maximum(
        start in 1_u32..5000, step in 1_u32..5000, minutes in 1_u16..241, maximum in 1_u32..12_000,
    ) {
        let figure = |thousandths: u32| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        let typed = (figure(start), figure(step), figure(maximum));
        let read = EnteredRates::regular("2026-04-01", &typed.0, &typed.1, &minutes.to_string(), &typed.2);
        if let Ok(rates) = read {
            let ladder = rates.ladder();
            let rates: Vec<u32> = ladder.iter().map(|one| one.rate.as_microlitres_per_hour()).collect();
            prop_assert_eq!((rates[0], *rates.last().unwrap()), (start, maximum));
            for pair in rates.windows(2) {
                prop_assert!(pair[0] < pair[1] && pair[1] - pair[0] <= step);
            }
        } else {
            prop_assert!(start >= maximum || (maximum - start).div_ceil(step) > 11);
        }
    }
}

#[test]
fn the_products_named_here_are_there() {
    for key in ["benilon-i", "privigen-us"] {
        assert!(Product::from_key(key).is_some(), "{key}");
    }
}
