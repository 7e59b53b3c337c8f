//! Finding one's way in the library: filters, order, words, addresses.

use std::collections::BTreeSet;

use ivig_navigator::catalogue::{Against, Index, Layer, Made, Place, Query, Sort, Way};
use ivig_navigator::evidence::library::{Entry, Topic, entries};
use ivig_navigator::evidence::mechanism::Mechanism;
use ivig_navigator::evidence::{Condition, Direction};
use proptest::prelude::*;

fn found(query: &Query) -> Vec<Entry> {
    query.find(&Index::new())
}

fn keys(query: &Query) -> Vec<&'static str> {
    found(query).iter().map(Entry::key).collect()
}

fn words(words: &str) -> Query {
    Query {
        words: words.to_owned(),
        ..Query::default()
    }
}

#[test]
fn nothing_asked_finds_everything_once() {
    let all = keys(&Query::default());
    assert_eq!(all.len(), entries().count());
    assert_eq!(BTreeSet::from_iter(&all).len(), all.len());
}

#[test]
fn words_are_found_in_both_languages_however_written() {
    let check = |asked: &str, key: &str| assert!(keys(&words(asked)).contains(&key), "{asked}");
    check("CIDP plasma exchange", "cidp-dyck-1994");
    check("ｃｉｄｐ　血漿交換", "cidp-dyck-1994");
    check("dyck", "cidp-dyck-1994");
    check("7998769", "cidp-dyck-1994");
    check("ronager", "mg-ronager-2001");
    check("10.1136/jnnp.56.1.36", "cidp-vermeulen-1993");
    check("ぎらん・ばれー", "gbs-van-der-meche-1992");
    check("評価者盲検 慢性炎症性", "cidp-dyck-1994");
    assert!(keys(&words("no such word")).is_empty());
}

#[test]
fn each_filter_gives_what_the_dossier_lists() {
    let check = |query: Query, expected: &[&str]| {
        let table = Query {
            layer: Some(Layer::Table),
            ..query
        };
        let mut given = keys(&table);
        given.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(given, expected, "{table:?}");
    };
    let nothing = Query::default;
    check(
        Query {
            against: Some(Against::PlasmaExchange),
            ..nothing()
        },
        &[
            "gbs-van-der-meche-1992",
            "gbs-psgbs-1997",
            "cidp-dyck-1994",
            "mg-gajdos-1997",
            "mg-ronager-2001",
        ],
    );
    check(
        Query {
            way: Some(Way::Worse),
            ..nothing()
        },
        &["igm-mariette-1997"],
    );
    check(
        Query {
            least: Some(150),
            ..nothing()
        },
        &[
            "gbs-van-der-meche-1992",
            "gbs-psgbs-1997",
            "gbs-van-koningsveld-2004",
            "mg-gajdos-2005",
            "ms-fazekas-1997",
        ],
    );
    check(
        Query {
            topic: Some(Topic::Of(Condition::Cidp)),
            made: Some(Made::Crossover),
            ..nothing()
        },
        &[
            "cidp-van-doorn-1990",
            "cidp-dyck-1994",
            "cidp-hahn-1996",
            "cidp-hughes-2001",
        ],
    );
}

#[test]
fn the_order_is_the_one_asked_for_and_what_is_not_known_stands_last() {
    let sizes = |turned| -> Vec<Option<u16>> {
        let query = Query {
            sort: Sort::Size,
            turned,
            ..Query::default()
        };
        let size = |entry: &Entry| {
            let people = &entry.participants;
            people.entered.value().or(people.analysed.value())
        };
        found(&query).iter().map(size).collect()
    };
    let known = |sizes: &[Option<u16>]| -> Vec<u16> {
        let known: Vec<u16> = sizes.iter().copied().map_while(|size| size).collect();
        assert!(sizes.iter().skip(known.len()).all(Option::is_none));
        known
    };
    let (up, down) = (known(&sizes(false)), known(&sizes(true)));
    assert!(up.is_sorted() && down.iter().rev().is_sorted());
    assert_eq!(up.len(), down.len());
}

#[test]
fn every_direction_has_a_lane_and_every_choice_a_name_of_its_own() {
    assert_eq!(Way::of(Direction::Inferior), Way::Worse);
    assert_eq!(Way::of(Direction::EquivalentToActive), Way::AsGood);
    for entry in entries() {
        let lanes = Way::ALL.iter().filter(|way| way.holds(&entry)).count();
        assert_eq!(lanes, usize::from(entry.direction.value().is_some()));
    }
    fn named<T: Copy + PartialEq + std::fmt::Debug>(
        all: &[T],
        key: fn(T) -> &'static str,
        of: fn(&str) -> Option<T>,
    ) {
        for one in all {
            assert_eq!(of(key(*one)), Some(*one));
        }
    }
    named(Layer::ALL, Layer::key, Layer::of_key);
    named(Made::ALL, Made::key, Made::of_key);
    named(Against::ALL, Against::key, Against::of_key);
    named(Way::ALL, Way::key, Way::of_key);
    named(&Query::STATUSES, Query::status_key, Query::status_of);
}

#[test]
fn every_study_and_disease_has_an_address_that_leads_back() {
    for entry in entries() {
        let place = Place::Study(entry.cited);
        assert_eq!(Place::at(&place.address()), place);
    }
    for topic in Topic::all() {
        let place = Place::Disease(topic);
        assert_eq!(Place::at(&place.address()), place);
    }
    let events = Mechanism::ALL
        .iter()
        .map(|event| Place::Mechanisms(Some(*event)));
    let single = [Place::Translation, Place::Mechanisms(None), Place::TimeLine];
    for place in events.chain(single) {
        assert_eq!(Place::at(&place.address()), place);
    }
    for table in ["", "#/", "#/evidence", "#/evidence/", "#/evidence?w"] {
        assert_eq!(
            Place::at(table),
            Place::Studies(Query::default()),
            "{table}"
        );
    }
    for lost in [
        "#/evidence/study/",
        "#/evidence/study/none",
        "#/evidence/disease/none",
        "#/evidence/mechanisms/none",
        "#/evidence/x/y/z?w",
    ] {
        assert_eq!(Place::at(lost), Place::Nowhere, "{lost}");
    }
    assert_eq!(Place::at(&Place::Nowhere.address()), Place::Nowhere);
}

fn of<T: Copy + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(prop::sample::select(all))
}

prop_compose! {
    fn query()(
        words in "\\PC{0,12}",
        topic in of(Topic::all().collect()),
        layer in of(Layer::ALL.to_vec()),
        made in of(Made::ALL.to_vec()),
        against in of(Against::ALL.to_vec()),
        way in of(Way::ALL.to_vec()),
        status in of(Query::STATUSES.to_vec()),
        from in prop::option::of(any::<u16>()),
        to in prop::option::of(any::<u16>()),
        least in prop::option::of(any::<u16>()),
        (sort, turned) in (prop::sample::select(Sort::ALL.to_vec()), any::<bool>()),
    ) -> Query {
        Query { words, topic, layer, made, against, way, status, from, to, least, sort, turned }
    }
}

proptest! {
    #[test]
    fn every_state_of_the_table_has_an_address_that_leads_back(query in query()) {
        let place = Place::Studies(query);
        let address = place.address();
        prop_assert!(address.is_ascii() && !address.contains(char::is_whitespace));
        prop_assert_eq!(Place::at(&address), place);
    }

    #[test]
    fn nothing_panics_on_any_address(address in "(#/evidence)?\\PC{0,40}") {
        let place = Place::at(&address);
        prop_assert_eq!(Place::at(&place.address()), place);
    }

    #[test]
    fn a_filter_only_narrows_and_an_order_loses_nothing(query in query()) {
        let index = Index::new();
        let narrow: BTreeSet<_> = query.find(&index).iter().map(Entry::key).collect();
        let open = Query { words: query.words.clone(), ..Query::default() };
        let wide: BTreeSet<_> = open.find(&index).iter().map(Entry::key).collect();
        prop_assert!(narrow.is_subset(&wide));
        let ordered = Query { sort: query.sort, turned: query.turned, ..Query::default() };
        prop_assert_eq!(ordered.find(&index).len(), entries().count());
        prop_assert!(!ordered.narrows());
    }
}
