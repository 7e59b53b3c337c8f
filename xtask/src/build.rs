//! Builds the release site into `dist/`.

use crate::Result;
use crate::run::{command, root, run};
use crate::tools::{self, Tools};
use std::path::{Path, PathBuf};

/// The rust link of index.html asks for wasm-opt with this attribute.
const WISH: &str = "data-wasm-opt=\"3\"";
/// Left out, the attribute would mean the same as the wish.
const NO_WISH: &str = "data-wasm-opt=\"0\"";
const PLAIN_PAGE: &str = ".index-without-wasm-opt.html";

/// Brings the tools, builds, and gives the folder of the site.
pub fn release() -> Result<PathBuf> {
    let tools = tools::bring()?;
    println!("Fetching the crates in Cargo.lock, as far as they are missing.");
    run(command("cargo").args(["fetch", "--locked", "--quiet"]))?;
    println!("Building the site. The first time takes 2 to 5 minutes, later ones seconds.");
    if tools.wasm_opt {
        run(&mut trunk(&tools))?;
    } else {
        without_wasm_opt(&tools)?;
    }
    Ok(root().join("dist"))
}

fn trunk(tools: &Tools) -> std::process::Command {
    let mut trunk = command("trunk");
    trunk
        .args([
            "build",
            "--release",
            "--offline",
            "--locked",
            "--skip-version-check",
        ])
        .env("PATH", &tools.path)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remaps())
        // Trunk takes the usual NO_COLOR=1 for a mistake, and its stack traces hide what went wrong.
        .env_remove("NO_COLOR")
        .env("RUST_BACKTRACE", "0");
    trunk
}

/// The same page without its wish for wasm-opt, which Trunk could not fulfil.
fn without_wasm_opt(tools: &Tools) -> Result<()> {
    let page = std::fs::read_to_string(root().join("index.html"))
        .map_err(|error| format!("index.html could not be read: {error}."))?;
    let plain = root().join(PLAIN_PAGE);
    std::fs::write(&plain, page.replace(WISH, NO_WISH))
        .map_err(|error| format!("{PLAIN_PAGE} could not be written: {error}."))?;
    let built = run(trunk(tools)
        .args(["--html-output", "index.html", PLAIN_PAGE])
        // wasm-opt would have dropped the names of functions.
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols"));
    let _ = std::fs::remove_file(plain);
    built
}

/// Source paths end up in panic messages: without this they would name the folders of the machine
/// that built the site, and two machines would build two different sites.
fn remaps() -> String {
    let mut pairs = vec![(root().to_path_buf(), "/ivig-navigator")];
    let cargo = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sources = cargo.map(|home| home.join("registry/src"));
    let registries = sources.and_then(|path| std::fs::read_dir(path).ok());
    pairs.extend(
        registries
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| (entry.path(), "/crates")),
    );
    pairs
        .iter()
        .filter_map(|(from, to)| remap(from, to))
        .collect::<Vec<_>>()
        .join(" ")
}

/// None for a path with a space, which this variable cannot carry.
fn remap(from: &Path, to: &str) -> Option<String> {
    let from = from
        .to_str()
        .filter(|path| !path.contains(char::is_whitespace))?;
    Some(format!("--remap-path-prefix={from}={to}"))
}
