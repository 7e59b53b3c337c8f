//! Every figure and word of the shelf: a status and a source, nothing that was not seen, and both
//! languages alike.

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Condition, Fact, Status};
use ivig_navigator::product::{AtRisk, Country, Maintenance, PRODUCTS, Product};
use ivig_navigator::text::Text;

use crate::{label, labels, product};

/// Every fact of a product, with what it says.
fn facts(product: &Product) -> Vec<(String, Status, bool, usize, Option<Text>)> {
    fn row<T: Copy>(at: &str, fact: &Fact<T>) -> (String, Status, bool, usize, Option<Text>) {
        let holds = fact.value().is_some();
        (
            at.to_owned(),
            fact.status(),
            holds,
            fact.sources().len(),
            None,
        )
    }
    fn words(at: &str, fact: &Fact<Text>) -> (String, Status, bool, usize, Option<Text>) {
        let mut found = row(at, fact);
        found.4 = fact.value();
        found
    }
    let mut found = vec![
        row("concentration", &product.concentration),
        row("vials", &product.vials),
        words("stabiliser", &product.stabiliser),
        words("IgA", &product.iga),
        words("sodium", &product.sodium),
    ];
    found.extend(product.remarks().map(|note| words("note", note)));
    found.push(row("sodium, counted", &product.sodium_level));
    found.push(row("free of", &product.free_of));
    for label in product.labels {
        found.push(row("read", &label.read));
        found.push(row("ladder", &label.rates.ladder));
        found.extend(label.rates.doubt.iter().map(|doubt| words("doubt", doubt)));
        found.extend(label.maximum_alone.iter().map(|rate| row("maximum", rate)));
        match &label.rates.at_risk {
            AtRisk::Limit(limit) => found.push(row("limit", limit)),
            AtRisk::Words(fact) => found.push(words("at risk", fact)),
            AtRisk::NotSeen => {}
        }
        for one in label.uses {
            found.push(words("dose", &one.dose));
            found.extend(one.limit.iter().map(|limit| words("limit", limit)));
            if let Maintenance::Dose(fact) = &one.maintenance {
                found.push(words("maintenance", fact));
            }
        }
    }
    found
}

#[test]
fn every_figure_has_a_status_and_a_source() {
    for product in PRODUCTS {
        for (at, status, holds, sources, _) in facts(product) {
            let fits = match status {
                Status::Unverified => !holds && sources == 0,
                Status::AppDefault => holds && sources == 0,
                _ => holds && sources > 0,
            };
            assert!(fits, "{}, {at}: {status:?}, {sources} sources", product.key);
        }
        for note in product.remarks() {
            assert_ne!(note.status(), Status::Unverified, "{}", product.key);
        }
    }
}

/// What the list "Still not seen after the second reading" names.
#[test]
fn what_was_not_seen_is_not_held() {
    for key in [
        "venoglobulin-ih-10 jp-neuro",
        "glovenin-i jp-neuro",
        "yimmugo uk-neuro",
        "intratect-10-eu eu-neuro",
        "gammaplex-10 uk-neuro",
    ] {
        let rates = label(key).rates.ladder;
        assert_eq!(
            (rates.value(), rates.status()),
            (None, Status::Unverified),
            "{key}"
        );
    }
    for key in ["privigen-jp", "deqsiga-eu", "iqymune", "gammaplex-10"] {
        assert_eq!(product(key).vials.value(), None, "{key}, vials");
    }
    for product in PRODUCTS.iter().filter(|p| p.countries == [Country::Japan]) {
        assert_eq!(product.iga.value(), None, "{}, IgA", product.key);
    }
    for key in [
        "panzyga-us",
        "yimmugo",
        "iqymune",
        "gammaplex-10",
        "venoglobulin-ih-10",
    ] {
        assert_eq!(product(key).stabiliser.value(), None, "{key}, stabiliser");
    }
    assert!(product("flebogamma-10-eu").labels.is_empty());
    for (key, condition) in [
        ("octagam-10-eu eu-neuro", Condition::Mmn),
        ("glovenin-i jp-neuro", Condition::Gbs),
        ("glovenin-i jp-neuro", Condition::Mg),
        ("venoglobulin-ih-5 jp-neuro", Condition::Mg),
        ("benilon-i jp-neuro", Condition::Aqp4OpticNeuritis),
    ] {
        let one = label(key).use_for(condition).unwrap();
        assert_eq!(one.dose.value(), None, "{key}, dose in {condition:?}");
    }
    for (_, label) in labels() {
        let optic = label.use_for(Condition::MsOpticNeuritis);
        assert_eq!(optic, None, "acute optic neuritis is no chronic one in MS");
    }
}

#[test]
fn every_word_stands_in_both_languages_with_the_same_figures() {
    let japanese = |text: &str| text.chars().any(|c| matches!(c, 'ぁ'..='ヿ' | '一'..='鿿'));
    let figures = |text: &str| -> BTreeSet<String> {
        let months = [
            ("October", "10 月"),
            ("December", "12 月"),
            ("September", "9 月"),
        ];
        let text = months
            .iter()
            .fold(text.to_owned(), |t, (en, ja)| t.replace(ja, en));
        text.split(|c: char| !(c.is_ascii_digit() || c == '.'))
            .map(|n| n.trim_matches('.').to_owned())
            .filter(|n| !n.is_empty())
            .collect()
    };
    let mut seen = 0;
    for product in PRODUCTS {
        let mut words = vec![product.name];
        words.extend(facts(product).into_iter().filter_map(|fact| fact.4));
        words.extend(product.labels.iter().map(|label| label.title));
        for text in words {
            let (ja, en) = (text.ja(), text.en());
            seen += 1;
            assert!(
                !ja.trim().is_empty() && !en.trim().is_empty(),
                "{}",
                product.key
            );
            assert!(
                !japanese(en) && !en.contains(['、', '。', '（', '：', '〜']),
                "{en}"
            );
            assert!(ja == en || japanese(ja), "{ja} | {en}");
            let one_word = en.split_whitespace().count() == 1;
            assert!(ja != en || one_word, "one language twice: {en}");
            let (in_ja, in_en) = (figures(ja), figures(en));
            let rest: Vec<_> = in_ja.difference(&in_en).filter(|n| n.len() > 1).collect();
            assert!(in_en.is_subset(&in_ja) && rest.is_empty(), "{ja} | {en}");
            for unit in ["g", "mg", "mL", "kg", "µg", "mmol", "mEq", "mol"] {
                for one in [ja, en] {
                    for (at, _) in one.match_indices(unit) {
                        let before = one[..at].chars().next_back().unwrap_or('x');
                        let after = one[at + unit.len()..].chars().next().unwrap_or('/');
                        let is_unit = !before.is_ascii_alphabetic()
                            && before != '/'
                            && !after.is_ascii_alphabetic();
                        assert!(
                            !is_unit || before == '\u{a0}' || before == 'µ',
                            "{one}: {unit}"
                        );
                    }
                }
            }
        }
    }
    assert!(seen > 200, "{seen}");
}
