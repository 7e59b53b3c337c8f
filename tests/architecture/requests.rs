//! Invariant 9: no request leaves the page's own origin.

use std::fs;

use crate::source::{files_below, root, sources};
use crate::{is_pure, none, text_of};

/// Addresses that a page could ask: with a scheme, or of another host.
fn addresses(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in ["http://", "https://", "ws://", "wss://", "ftp://"] {
        for (at, _) in text.match_indices(mark) {
            let end = text[at..]
                .find(|c: char| c.is_whitespace() || "\"'`)<>".contains(c))
                .map_or(text.len(), |length| at + length);
            found.push(text[at..end].to_owned());
        }
    }
    for quote in ['"', '\'', '(', '=', '`'] {
        for (at, _) in text.match_indices(&format!("{quote}//")) {
            let host = text[at + 3..].starts_with(|c: char| c.is_ascii_alphanumeric());
            if host {
                found.push(text[at..].chars().take(40).collect());
            }
        }
    }
    found
}

#[test]
fn the_page_names_no_other_origin() {
    // A namespace is a name. Nothing is asked for under it.
    const NAMESPACES: [&str; 2] = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"];
    assert_eq!(addresses("src=\"https://cdn.example/a.js\"").len(), 1);
    assert_eq!(addresses("url(//cdn.example/a.css)").len(), 1);
    let mut files = vec![root().join("index.html")];
    files.extend(files_below("public"));
    files.extend(files_below("style"));
    let mut found = Vec::new();
    for file in files {
        // A picture of points holds no text.
        let Ok(text) = fs::read_to_string(&file) else {
            assert!(file.extension().is_some_and(|ending| ending == "png"));
            continue;
        };
        let other = addresses(&text)
            .into_iter()
            .filter(|address| !NAMESPACES.contains(&address.as_str()));
        found.extend(other.map(|address| format!("{}: {address}", file.display())));
        for word in [
            "@import",
            "sendBeacon",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
        ] {
            if text.contains(word) {
                found.push(format!("{}: {word}", file.display()));
            }
        }
    }
    for file in sources().iter().filter(|file| !is_pure(file)) {
        for index in 0..file.tokens.len() {
            let named = file.string(index).map(addresses).unwrap_or_default();
            found.extend(named.iter().map(|a| format!("{}: {a}", file.at(index))));
        }
    }
    none("another origin is named:", &found);
}

#[test]
fn the_app_cannot_ask_and_cannot_inject() {
    const FORBIDDEN: [&str; 19] = [
        "inner_html",
        "outer_html",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "document_write",
        "eval",
        "fetch",
        "fetch_with_str",
        "fetch_with_request",
        "fetch_with_str_and_init",
        "Request",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "send_beacon_with_opt_str",
        "ServerFn",
        "inline_js",
    ];
    let mut found = Vec::new();
    for file in sources() {
        for index in 0..file.tokens.len() {
            if file
                .name(index)
                .is_some_and(|name| FORBIDDEN.contains(&name))
            {
                found.push(format!("{}: {:?}", file.at(index), file.name(index)));
            }
        }
    }
    let manifest = text_of("Cargo.toml");
    for word in [
        "Request",
        "Response",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
    ] {
        if manifest.contains(&format!("\"{word}\"")) {
            found.push(format!("Cargo.toml: feature {word} of web-sys"));
        }
    }
    for line in manifest.lines() {
        let name = line.split('=').next().unwrap_or_default().trim();
        if ["reqwest", "gloo-net", "gloo-utils", "server_fn", "ureq"].contains(&name) {
            found.push(format!("Cargo.toml: {name}"));
        }
    }
    none("no request and no markup made from text:", &found);
}
