//! Builds the release site into `dist/`.

use crate::Result;
use crate::parts;
use crate::run::{command, output, root, run};
use crate::tools::{self, Tools};
use std::path::{Path, PathBuf};

/// Brings the tools, builds, and gives the folder of the site.
pub fn release() -> Result<PathBuf> {
    let tools = tools::bring()?;
    println!("Fetching the crates in Cargo.lock, as far as they are missing.");
    run(command("cargo").args(["fetch", "--locked", "--quiet"]))?;
    println!("Building the site. The first time takes 2 to 5 minutes, later ones seconds.");
    run(&mut trunk(&tools)?)?;
    Ok(root().join("dist"))
}

fn trunk(tools: &Tools) -> Result<std::process::Command> {
    let mut trunk = command("trunk");
    trunk
        .args([
            "build",
            "--release",
            "--offline",
            "--locked",
            "--skip-version-check",
            "--features",
            "split",
        ])
        .env("PATH", &tools.path)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags())
        .env(parts::PROGRAM, program()?)
        // Trunk takes the usual NO_COLOR=1 for a mistake, and its stack traces hide what went wrong.
        .env_remove("NO_COLOR")
        .env("RUST_BACKTRACE", "0");
    if tools.wasm_opt {
        trunk.env(parts::WASM_OPT, "1");
    }
    Ok(trunk)
}

/// Where the compiler puts the program.
pub fn program() -> Result<PathBuf> {
    let metadata = ["metadata", "--no-deps", "--format-version", "1"];
    let text = output(command("cargo").args(metadata));
    let json: Option<serde_json::Value> = text.and_then(|text| serde_json::from_str(&text).ok());
    let target = json
        .as_ref()
        .and_then(|json| json["target_directory"].as_str());
    let target = target.ok_or("`cargo metadata` does not say where the program is built.")?;
    Ok(Path::new(target).join("wasm32-unknown-unknown/release/ivig-navigator.wasm"))
}

/// What the splitting needs to know of the program, and no path of this machine in it.
pub fn flags() -> String {
    format!("-C link-arg=--emit-relocs {}", remaps())
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
