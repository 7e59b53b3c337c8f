//! Brings the tools of the build that are missing.
//!
//! A tool already on PATH at the right version is used as it is. Any other is installed into a
//! folder of the user's cache that carries its version, so that the next clone finds it there.

use crate::Result;
use crate::run::{answers, command, output, root, run};
use std::ffi::OsString;
use std::path::PathBuf;

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";

/// What the build needs to know about the tools.
pub struct Tools {
    /// PATH with the tools' folders in front.
    pub path: OsString,
    /// Whether wasm-opt is there; without it the site is a little larger.
    pub wasm_opt: bool,
}

/// A program at one version.
struct Tool {
    name: &'static str,
    program: &'static str,
    version: String,
    /// Folder of the programs below the tool's own folder in the cache.
    bin: &'static str,
}

impl Tool {
    fn folder(&self) -> Result<PathBuf> {
        Ok(cache()?.join(format!("{}-{}", self.name, self.version)))
    }

    /// Whether this program says that it is the version asked for. Binaryen leaves out its zeros.
    fn is(&self, program: impl AsRef<std::ffi::OsStr>) -> bool {
        let short = self.version.trim_end_matches(".0");
        output(command(program).arg("--version")).is_some_and(|text| {
            let mut words = text.split_whitespace();
            words.any(|word| word == self.version || word == short)
        })
    }

    /// The folder to put in front of PATH, None if PATH has the tool already.
    fn bring(&self, install: impl FnOnce(&Tool) -> Result<()>) -> Result<Option<PathBuf>> {
        if self.is(self.program) {
            return Ok(None);
        }
        let bin = self.folder()?.join(self.bin);
        let program = bin.join(self.program);
        if !self.is(&program) {
            install(self)?;
        }
        if self.is(&program) {
            return Ok(Some(bin));
        }
        Err(format!(
            "{} {} was installed but does not run. Delete its folder ivig-navigator/{}-{} in your cache and try again.",
            self.name, self.version, self.name, self.version
        ))
    }
}

/// Everything the release build needs.
pub fn bring() -> Result<Tools> {
    wasm_target()?;
    let trunk = Tool {
        name: "trunk",
        program: "trunk",
        version: TRUNK.to_owned(),
        bin: "bin",
    };
    let bindgen = Tool {
        name: "wasm-bindgen",
        program: "wasm-bindgen",
        version: locked_version("wasm-bindgen")?,
        bin: "bin",
    };
    let mut folders = Vec::new();
    folders.extend(trunk.bring(|tool| {
        println!(
            "Installing Trunk {TRUNK}, which builds the site. This takes 3 to 5 minutes, once."
        );
        cargo_install(tool, &["trunk", "--locked"])
    })?);
    folders.extend(bindgen.bring(|tool| {
        println!("Installing wasm-bindgen {}, the version in Cargo.lock. This takes 1 to 2 minutes, once.", tool.version);
        // Not --locked: its lock file has named crates that registries do not show yet.
        cargo_install(tool, &["wasm-bindgen-cli"])
    })?);
    let building = cache()?.join("building");
    if building.exists() {
        // Only the finished programs are kept. A leftover does no harm, so a failure is none either.
        let _ = std::fs::remove_dir_all(building);
    }
    let wasm_opt = wasm_opt(&mut folders)?;
    Ok(Tools {
        path: path_with(folders)?,
        wasm_opt,
    })
}

/// wasm-opt from npm, if Node is there. The build does not depend on it.
fn wasm_opt(folders: &mut Vec<PathBuf>) -> Result<bool> {
    let tool = Tool {
        name: "binaryen",
        program: "wasm-opt",
        // It names itself by the first number only.
        version: BINARYEN.to_owned(),
        bin: "node_modules/.bin",
    };
    let node = answers("node") && answers("npm");
    if !node && !tool.is(tool.program) {
        println!("Node is not here, so wasm-opt is left out: the site will be a little larger.");
        return Ok(false);
    }
    let brought = tool.bring(|tool| {
        println!(
            "Installing wasm-opt (npm package binaryen {BINARYEN}). This takes a few seconds, once."
        );
        let folder = tool.folder()?;
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("The folder for wasm-opt could not be made: {error}."))?;
        run(command("npm")
            .args([
                "install",
                "--no-save",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefix",
            ])
            .arg(&folder)
            .arg(format!("binaryen@{BINARYEN}")))
    });
    match brought {
        Ok(folder) => folders.extend(folder),
        Err(sentence) => {
            println!("{sentence}\nwasm-opt is left out: the site will be a little larger.");
            return Ok(false);
        }
    }
    Ok(true)
}

/// The compilation target that turns Rust into WebAssembly.
fn wasm_target() -> Result<()> {
    let library = output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if library.is_some_and(|folder| PathBuf::from(folder).exists()) {
        return Ok(());
    }
    println!("Adding the Rust target {TARGET}. This takes about 10 seconds, once.");
    run(command("rustup").args(["target", "add", TARGET])).map_err(|sentence| {
        format!("{sentence} Install Rust with rustup (https://rustup.rs), or add the target {TARGET} yourself, and try again.")
    })
}

/// Unoptimised, because that compiles in minutes and the tool runs for seconds.
fn cargo_install(tool: &Tool, what: &[&str]) -> Result<()> {
    run(command("cargo")
        .arg("install")
        .args(what)
        .args(["--version", &tool.version, "--debug", "--force", "--root"])
        .arg(tool.folder()?)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        // Both tools share dependencies: what one has compiled the other need not.
        .env("CARGO_TARGET_DIR", cache()?.join("building")))
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock could not be read: {error}."))?;
    version_in(&lock, package)
        .map(str::to_owned)
        .ok_or_else(|| {
            format!("Cargo.lock names no {package}. Run `cargo check` once and try again.")
        })
}

fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    version.strip_suffix('"')
}

/// The project's folder in the user's cache.
fn cache() -> Result<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .ok_or("Your home folder is not known. Set XDG_CACHE_HOME to a folder for the tools and try again.")?;
    Ok(base.join("ivig-navigator"))
}

fn path_with(mut folders: Vec<PathBuf>) -> Result<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&path));
    std::env::join_paths(folders).map_err(|error| format!("PATH cannot be extended: {error}."))
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "name = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in(lock, "bindgen"), None);
    }
}
