//! Invariant 2: no float.

use std::collections::BTreeMap;

use crate::source::{Token, sources};
use crate::{none, pure_sources, text_of};

#[test]
fn no_float_in_a_pure_room() {
    let mut found = Vec::new();
    for file in pure_sources() {
        for (index, placed) in file.tokens.iter().enumerate() {
            let is_float = match &placed.token {
                Token::Name(name) => {
                    ["f16", "f32", "f64", "f128"].contains(&name.as_str())
                        || name.ends_with("_f32")
                        || name.ends_with("_f64")
                }
                Token::Number(number) => {
                    let hex = number.starts_with("0x") || number.starts_with("0b");
                    number.contains('.')
                        || number.ends_with("f32")
                        || number.ends_with("f64")
                        || (!hex && number.contains(['e', 'E']) && !number.ends_with("size"))
                }
                Token::Text(_) | Token::Sign(_) => false,
            };
            if is_float {
                found.push(format!("{}: {:?}", file.at(index), placed.token));
            }
        }
    }
    none("no float in a pure room:", &found);
}

/// The lines of one table of Cargo.toml.
fn table(manifest: &str, name: &str) -> BTreeMap<String, String> {
    manifest
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != format!("[{name}]"))
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

#[test]
fn the_lints_stand() {
    const DENIED: &[&str] = &[
        "allow_attributes_without_reason",
        "arithmetic_side_effects",
        "as_conversions",
        "cast_lossless",
        "cast_possible_truncation",
        "cast_possible_wrap",
        "cast_precision_loss",
        "cast_sign_loss",
        "expect_used",
        "float_arithmetic",
        "indexing_slicing",
        "panic",
        "todo",
        "unimplemented",
        "unreachable",
        "unwrap_used",
    ];
    let manifest = text_of("Cargo.toml");
    let clippy = table(&manifest, "lints.clippy");
    for lint in DENIED {
        let level = clippy.get(*lint).map(String::as_str);
        assert_eq!(level, Some("\"deny\""), "clippy::{lint}");
    }
    let rust = table(&manifest, "lints.rust");
    assert_eq!(rust["unsafe_code"], "\"forbid\"");
}

#[test]
fn every_exception_carries_a_reason() {
    let mut found = Vec::new();
    for file in sources() {
        for index in 0..file.tokens.len() {
            let is_attribute = ["allow", "expect"].iter().any(|word| {
                file.reads(index, &["[", word, "("])
                    && (file.reads(index - 1, &["#"]) || file.reads(index - 1, &["!"]))
            });
            if !is_attribute && !file.reads(index, &["cfg_attr"]) {
                continue;
            }
            let end = (index..file.tokens.len())
                .find(|at| file.reads(*at, &["]"]))
                .unwrap();
            let reason = (index..end)
                .find(|at| file.reads(*at, &["reason", "="]))
                .and_then(|at| file.string(at + 2));
            if reason.is_none_or(|reason| reason.trim().len() < 10) {
                found.push(file.at(index));
            }
        }
    }
    none("an exception says why:", &found);
}
