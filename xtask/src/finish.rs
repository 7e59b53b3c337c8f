//! The last step of a release build, run by Trunk over the folder it is about to publish.

use crate::files::{self, File};
use crate::lean::lean;
use crate::{Result, evidence, glue, headers, page, parts, run};
use std::path::{Path, PathBuf};

const WORKER: &str = "sw.js";
const CHANGES: &str = "changes.json";

/// Called by Trunk (Trunk.toml). A debug build stays as it is: `trunk serve` needs its inline scripts.
pub fn hook() -> Result<()> {
    let variable = |name: &str| {
        std::env::var(name).map_err(|_| {
            format!(
                "{name} is not set. `finish` is called by Trunk; run `cargo xtask build` instead."
            )
        })
    };
    if variable("TRUNK_PROFILE")? != "release" {
        return Ok(());
    }
    let public = run::root().join("public");
    let template = files::read(&public.join(WORKER))?;
    let template = with_changes(&template, &files::read(&public.join(CHANGES))?)?;
    let site = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    // Set by `cargo xtask build`. A release build of Trunk alone stays in one piece.
    if let Some(program) = std::env::var_os(parts::PROGRAM) {
        let optimise = std::env::var_os(parts::WASM_OPT).is_some();
        parts::split(&site, &PathBuf::from(program), optimise)?;
    }
    evidence::export(&site)?;
    finish(&site, &template)
}

fn finish(site: &Path, worker_template: &str) -> Result<()> {
    let index = site.join("index.html");
    let boot_name = |code: &str| format!("boot-{}.js", &files::hash(code.as_bytes())[..16]);
    let (html, code) = page::take_bootstrap(&files::read(&index)?, boot_name)?;
    let html = page::with_policy(&html, headers::POLICY)?;
    let html = html.replace(" data-integrity=\"none\"", "");
    page::refuse_inline(&html)?;
    files::write(&site.join(boot_name(&code)), &code)?;
    files::write(&index, &html)?;
    number_imports(site)?;
    for file in files::all(site)? {
        if [".js", ".css"].iter().any(|end| file.path.ends_with(end)) {
            let text = String::from_utf8_lossy(&file.bytes);
            files::write(&site.join(&file.path), lean(&text))?;
        }
    }

    let files = files::all(site)?;
    refuse_foreign(&files)?;
    files::write(&site.join(WORKER), &worker(&lean(worker_template), &files)?)
}

/// The program and its glue are the two files that share a name, `…_bg.wasm` and `….js`.
fn number_imports(site: &Path) -> Result<()> {
    for file in files::all(site)? {
        if let Some(name) = file.path.strip_suffix("_bg.wasm") {
            let glue = site.join(format!("{name}.js"));
            let (numbered, program) = glue::number_imports(&files::read(&glue)?, &file.bytes)?;
            files::write(&glue, &numbered)?;
            files::write(&site.join(&file.path), &program)?;
        }
    }
    Ok(())
}

/// The worker with what it changes, as a string of JSON.
fn with_changes(template: &str, changes: &str) -> Result<String> {
    let refused = |error| format!("public/{CHANGES} is no JSON: {error}.");
    let changes: serde_json::Value = serde_json::from_str(changes).map_err(refused)?;
    let changes = serde_json::to_string(&changes.to_string()).map_err(refused)?;
    let mark = "\"@changes@\"";
    if template.matches(mark).count() != 1 {
        return Err(format!("public/{WORKER} must contain {mark} exactly once."));
    }
    Ok(template.replace(mark, &changes))
}

/// The worker with the list of everything it keeps. Hashed are the final bytes: Trunk's file names
/// come from the program before wasm-bindgen and wasm-opt, so equal names can hide different files.
fn worker(template: &str, files: &[File]) -> Result<String> {
    let list: serde_json::Map<_, _> = files
        .iter()
        .filter(|file| file.path != WORKER)
        .map(|file| (file.path.clone(), files::hash(&file.bytes).into()))
        .collect();
    let list = serde_json::to_string_pretty(&list)
        .map_err(|error| format!("The list of files cannot be written: {error}."))?;
    let version = &files::hash(list.as_bytes())[..16];
    for mark in ["\"@version@\"", "\"@files@\""] {
        if template.matches(mark).count() != 1 {
            return Err(format!("public/{WORKER} must contain {mark} exactly once."));
        }
    }
    Ok(template
        .replace("\"@version@\"", &format!("\"{version}\""))
        .replace("\"@files@\"", &list))
}

/// No file that a browser runs or draws may name another origin.
/// Data and wasm hold citations, which are links and not requests; the policy keeps them from loading anything.
fn refuse_foreign(files: &[File]) -> Result<()> {
    for file in files {
        let checked = ["html", "css", "js", "svg", "webmanifest"]
            .iter()
            .any(|end| file.path.ends_with(&format!(".{end}")));
        let text = String::from_utf8_lossy(&file.bytes);
        if let Some(address) = foreign(&text).filter(|_| checked) {
            return Err(format!(
                "{} names another origin: {address}. The site must not load anything from elsewhere.",
                file.path
            ));
        }
    }
    Ok(())
}

fn foreign(text: &str) -> Option<&str> {
    const MARKS: [&str; 8] = [
        "http://", "https://", "ws://", "wss://", "\"//", "'//", "(//", "=//",
    ];
    // The name of a language, never an address that is loaded.
    const NAMESPACE: &str = "http://www.w3.org/";
    // wasm-bindgen explains itself in comments, with links.
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| {
            MARKS
                .iter()
                .filter_map(|mark| Some(&line[line.find(mark)?..]))
        })
        .find(|rest| !rest.starts_with(NAMESPACE))
        .map(|rest| {
            rest.split_inclusive([' ', ')', ';', '>'])
                .next()
                .unwrap_or(rest)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File {
            path: path.to_owned(),
            bytes: text.as_bytes().to_vec(),
        }
    }

    #[test]
    fn other_origins_are_refused_where_code_runs() {
        for bad in [
            "fetch('https://a.example')",
            "url(//a.example/x.woff)",
            "<img src=\"//a.example\">",
        ] {
            assert!(refuse_foreign(&[file("x.js", bad)]).is_err(), "{bad}");
        }
        assert!(
            refuse_foreign(&[file(
                "x.svg",
                "xmlns=\"http://www.w3.org/2000/svg\" // note"
            )])
            .is_ok()
        );
        assert!(refuse_foreign(&[file("evidence.json", "\"https://doi.org/10.1\"")]).is_ok());
    }

    #[test]
    fn what_a_version_changes_is_a_string_in_its_worker() {
        let template = "const CHANGES = \"@changes@\";";
        let changed = with_changes(template, "[ {\"en\": [\"a \\\"b\\\"\"]} ]").unwrap();
        let literal = changed
            .trim_start_matches("const CHANGES = ")
            .trim_end_matches(';');
        let text: String = serde_json::from_str(literal).unwrap();
        assert_eq!(text, "[{\"en\":[\"a \\\"b\\\"\"]}]");
        assert!(with_changes(template, "[").is_err() && with_changes("", "[]").is_err());
    }

    #[test]
    fn the_version_changes_with_any_byte_of_any_file() {
        let template = "const VERSION = \"@version@\";\nconst FILES = \"@files@\";\n";
        let one = worker(template, &[file("a.js", "1"), file("sw.js", "old")]).unwrap();
        let two = worker(template, &[file("a.js", "2")]).unwrap();
        let again = worker(template, &[file("a.js", "1")]).unwrap();
        assert_eq!(one, again);
        assert_ne!(one.lines().next(), two.lines().next());
        assert!(!one.contains("sw.js"));
        assert!(worker("no marks", &[]).is_err());
    }
}
