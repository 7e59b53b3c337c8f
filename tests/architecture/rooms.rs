//! Invariant 1: pure rooms, and the floors.

use std::collections::BTreeSet;
use std::process::Command;

use crate::source::{File, Token, root, sources};
use crate::{ROOMS, none, pure_sources};

/// Crates that would bring a browser, a clock, a random source or a network.
const NOT_IN_A_PURE_ROOM: &[&str] = &[
    "any_spawner",
    "chrono",
    "console_error_panic_hook",
    "fastrand",
    "futures",
    "getrandom",
    "gloo",
    "hyper",
    "instant",
    "jiff",
    "js-sys",
    "leptos",
    "rand",
    "reactive_graph",
    "reqwest",
    "tachys",
    "time",
    "tokio",
    "ureq",
    "uuid",
    "wasm-bindgen",
    "web-sys",
    "web-time",
];

fn pure_tree(target: &[&str]) -> Vec<(usize, String)> {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["tree", "--offline", "--locked", "--no-default-features"])
        .args(["--edges", "normal", "--prefix", "depth", "--format", " {p}"])
        .args(["--package", "ivig-navigator"])
        .args(target)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo tree: {errors}");
    let tree = String::from_utf8(output.stdout).unwrap();
    tree.lines()
        .map(|line| {
            let (depth, package) = line.split_once(' ').unwrap();
            let name = package.split(' ').next().unwrap();
            (depth.parse().unwrap(), name.to_owned())
        })
        .collect()
}

#[test]
fn pure_rooms_are_built_without_browser_clock_and_chance() {
    for target in [&[][..], &["--target", "wasm32-unknown-unknown"]] {
        let tree = pure_tree(target);
        assert_eq!(tree[0], (0, "ivig-navigator".to_owned()));
        let forbidden: Vec<String> = tree
            .iter()
            .filter(|(_, name)| {
                NOT_IN_A_PURE_ROOM.iter().any(|word| {
                    name == word || name.starts_with(&format!("{word}-")) || {
                        name.starts_with(&format!("{word}_"))
                    }
                })
            })
            .map(|(_, name)| name.clone())
            .collect();
        none("not in a pure room:", &forbidden);
        let direct: BTreeSet<&str> = tree
            .iter()
            .filter(|(depth, _)| *depth == 1)
            .map(|(_, name)| name.as_str())
            .collect();
        let expected = [
            "aes-gcm",
            "base64ct",
            "pbkdf2",
            "qrcodegen",
            "serde",
            "serde_json",
            "sha2",
        ];
        assert_eq!(direct, BTreeSet::from(expected));
    }
}

#[test]
fn pure_rooms_name_no_clock_no_chance_and_no_system() {
    const FORBIDDEN: &[&[&str]] = &[
        &["std", ":", ":", "env"],
        &["std", ":", ":", "fs"],
        &["std", ":", ":", "net"],
        &["std", ":", ":", "process"],
        &["std", ":", ":", "thread"],
        &["std", ":", ":", "time"],
        &["core", ":", ":", "time"],
        &["std", ":", ":", "{"],
        &["SystemTime"],
        &["Instant"],
        // Their order is left to chance.
        &["HashMap"],
        &["HashSet"],
        &["RandomState"],
        &["thread_local"],
        &["leptos"],
        &["web_sys"],
        &["js_sys"],
        &["wasm_bindgen"],
        &["gloo_storage"],
    ];
    let mut found = Vec::new();
    for file in pure_sources() {
        for index in 0..file.tokens.len() {
            for words in FORBIDDEN {
                if file.reads(index, words) {
                    found.push(format!("{}: {}", file.at(index), words.concat()));
                }
            }
        }
    }
    none("pure rooms:", &found);
}

/// The rooms that `crate::` names from a place on, a group in braces included.
fn rooms_named(file: &File, index: usize) -> Vec<String> {
    if !file.reads(index, &["crate", ":", ":"]) {
        return Vec::new();
    }
    if let Some(name) = file.name(index + 3) {
        return vec![name.to_owned()];
    }
    assert!(file.reads(index + 3, &["{"]), "{}", file.at(index));
    let mut named = Vec::new();
    let mut open = 0_usize;
    for at in index + 3..file.tokens.len() {
        match &file.tokens[at].token {
            Token::Sign('{') => open += 1,
            Token::Sign('}') if open == 1 => break,
            Token::Sign('}') => open -= 1,
            Token::Name(name)
                if open == 1 && (file.reads(at - 1, &["{"]) || file.reads(at - 1, &[","])) =>
            {
                named.push(name.clone());
            }
            _ => {}
        }
    }
    named
}

#[test]
fn a_room_uses_only_rooms_below() {
    let mut found = Vec::new();
    for file in sources() {
        if ["lib", "main"].contains(&file.room()) {
            continue;
        }
        let (_, below) = ROOMS
            .iter()
            .find(|(room, _)| *room == file.room())
            .unwrap_or_else(|| panic!("src/{} stands in no room of house.md", file.path));
        for index in 0..file.tokens.len() {
            for named in rooms_named(&file, index) {
                if named != file.room() && !below.contains(&named.as_str()) {
                    found.push(format!("{} uses {named}", file.at(index)));
                }
            }
            let supers = (0..)
                .take_while(|step| file.reads(index + 3 * step, &["super", ":", ":"]))
                .count();
            if supers >= file.depth() && file.end_of_code() > index {
                found.push(format!("{} leaves its room by super::", file.at(index)));
            }
        }
    }
    none("a room uses only rooms on lower floors:", &found);
}

#[test]
fn a_room_uses_only_what_its_neighbours_show() {
    // By the floors alone `browser` could use the whole of `scenario`; it may use its port.
    let mut found = Vec::new();
    for file in sources().iter().filter(|file| file.room() == "browser") {
        for index in 0..file.tokens.len() {
            if file.reads(index, &["crate", ":", ":", "scenario"]) {
                let rest: Vec<&str> = (index + 6..file.tokens.len())
                    .take_while(|at| !file.reads(*at, &[";"]))
                    .filter_map(|at| file.name(at))
                    .collect();
                if rest
                    .iter()
                    .any(|name| !["Store", "StoreError"].contains(name))
                {
                    found.push(format!("{} uses {rest:?}", file.at(index)));
                }
            }
        }
    }
    none(
        "browser uses the storage port and no more of scenario:",
        &found,
    );
}

#[test]
fn the_screen_never_touches_the_browser() {
    const EDGE: [&str; 5] = [
        "web_sys",
        "js_sys",
        "gloo_storage",
        "wasm_bindgen",
        "wasm_bindgen_futures",
    ];
    let mut found = Vec::new();
    for file in sources() {
        for index in 0..file.tokens.len() {
            let name = file.name(index).unwrap_or_default();
            if file.room() != "browser" && EDGE.contains(&name) {
                found.push(format!("{} names {name}", file.at(index)));
            }
            if file.room() == "browser" && name == "leptos" {
                found.push(format!("{} names leptos", file.at(index)));
            }
        }
    }
    none(
        "the browser's interfaces are used in `browser` only:",
        &found,
    );
}
