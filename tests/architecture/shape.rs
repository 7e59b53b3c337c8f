//! The shape of src/, and the maps of it.

use std::collections::BTreeSet;
use std::fs;

use crate::source::{File, root, sources};
use crate::{ROOMS, ROOMS_OF_THE_APP, none};

/// Lines that a file of code may have; a soft ceiling.
const LONGEST_CODE: usize = 400;
/// Lines that a file of data may have: one condition with its studies.
const LONGEST_DATA: usize = 700;
/// Folders whose files are data.
const DATA: [&str; 3] = [
    "evidence/review_2004/",
    "evidence/since_2004/",
    "evidence/discrepancy/",
];

#[test]
fn no_file_is_too_long() {
    let mut found = Vec::new();
    for file in sources() {
        let is_data = DATA.iter().any(|folder| file.path.starts_with(folder));
        let ceiling = if is_data { LONGEST_DATA } else { LONGEST_CODE };
        let lines = file.text.lines().count();
        if lines > ceiling {
            found.push(format!(
                "src/{}: {lines} lines, {ceiling} allowed",
                file.path
            ));
        }
    }
    none("part the file, or raise the ceiling and say why:", &found);
}

#[test]
fn no_module_is_a_drawer() {
    const DRAWERS: [&str; 11] = [
        "util", "utils", "helper", "helpers", "manager", "common", "misc", "data2", "stuff",
        "shared", "temp",
    ];
    let mut found = Vec::new();
    for file in sources() {
        for part in file.path.trim_end_matches(".rs").split('/') {
            let words: Vec<&str> = part.split('_').collect();
            if words.iter().any(|word| DRAWERS.contains(word)) {
                found.push(format!("src/{}", file.path));
            }
        }
    }
    none("a module is named after what it knows:", &found);
}

#[test]
fn the_map_of_the_rooms_is_true() {
    let lib = sources()
        .into_iter()
        .find(|file| file.path == "lib.rs")
        .unwrap();
    let declared: BTreeSet<&str> = (0..lib.tokens.len())
        .filter(|index| lib.reads(*index, &["mod"]))
        .filter_map(|index| lib.name(index + 1))
        .collect();
    let rows: Vec<(u8, &str)> = lib
        .text
        .lines()
        .filter_map(|line| line.strip_prefix("//! | "))
        .filter_map(|line| {
            let mut cells = line.split(" | ");
            let floor = cells.next()?.parse().ok()?;
            let room = cells.next()?;
            Some((floor, room.trim_matches(['[', ']', '`'])))
        })
        .collect();
    let listed: BTreeSet<&str> = rows.iter().map(|(_, room)| *room).collect();
    assert_eq!(
        declared, listed,
        "lib.rs declares one set and lists another"
    );
    let files = sources();
    let built: BTreeSet<&str> = files
        .iter()
        .map(File::room)
        .filter(|room| !["lib", "main"].contains(room))
        .collect();
    assert_eq!(declared, built, "src/ holds other rooms than lib.rs");
    assert!(rows.is_sorted_by_key(|(floor, _)| *floor));

    // The floors of the map agree with what each room may use.
    let floor = |room: &str| rows.iter().find(|(_, name)| *name == room).map(|row| row.0);
    for (room, below) in ROOMS {
        for other in *below {
            let (Some(here), Some(there)) = (floor(room), floor(other)) else {
                continue;
            };
            let beside = [
                ("quantity", "text"),
                ("product", "evidence"),
                ("app", "browser"),
                ("app", "exchange"),
            ];
            assert!(
                there < here || beside.contains(&(*room, *other)),
                "{room} on {here}, {other} on {there}"
            );
        }
    }

    // Without the feature `app` only the pure rooms are built.
    for room in &declared {
        let at = (0..lib.tokens.len())
            .find(|index| lib.reads(*index, &["mod", room]))
            .unwrap();
        // `#[cfg(feature = "app")] pub mod`.
        let gated = at >= 10
            && lib.reads(at - 10, &["#", "[", "cfg", "(", "feature", "="])
            && lib.string(at - 4) == Some("app")
            && lib.reads(at - 3, &[")", "]", "pub"]);
        assert_eq!(gated, ROOMS_OF_THE_APP.contains(room), "{room}");
    }
}

/// The words that a text in Markdown sets as code, parts of paths on their own.
fn words_of_code(markdown: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut fenced = false;
    for line in markdown.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        for (index, part) in line.split('`').enumerate() {
            if fenced || index % 2 == 1 {
                found.extend(part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')));
            }
        }
    }
    found
}

#[test]
fn the_written_map_names_every_room() {
    assert_eq!(
        words_of_code("the text\n```text\nsrc/ui\n```\nin `src/advice/`, no order"),
        BTreeSet::from(["", "advice", "src", "ui"])
    );
    // Asked of it as soon as it is written.
    let Ok(map) = fs::read_to_string(root().join("ARCHITECTURE.md")) else {
        return;
    };
    let named = words_of_code(&map);
    let found: BTreeSet<String> = sources()
        .iter()
        .map(File::room)
        .filter(|room| !["lib", "main"].contains(room) && !named.contains(room))
        .map(str::to_owned)
        .collect();
    none("ARCHITECTURE.md does not name:", &Vec::from_iter(found));
}
