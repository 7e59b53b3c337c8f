//! Everything that needs a real browser: it brings Chromium and the packages, and runs the scripts in tests/browser.

use crate::run::{answers, command, output, root, run};
use crate::serve::Site;
use crate::tally::{Counts, node_summary};
use crate::{Result, build, files};
use std::path::{Path, PathBuf};
use std::process::Command;

const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const FOLDER: &str = "tests/browser";
/// Files at once. They wait more than they compute, and more of them answer too late.
const AT_ONCE: &str = "--test-concurrency=2";
/// In milliseconds, for one test: what hangs must not keep the rest from being told.
const LONGEST: &str = "--test-timeout=300000";
const SUMMARY: &str = "target/browser-tests.tap";

/// What the scripts need, or a sentence about what cannot be brought.
pub struct Browser {
    chromium: PathBuf,
}

impl Browser {
    pub fn bring() -> Result<Self> {
        if !(answers("node") && answers("npm")) {
            return Err(
                "Node.js 20 or newer with npm is not here; install it and try again.".to_owned(),
            );
        }
        println!("Fetching the packages of the browser tests.");
        run(command("npm")
            .args([
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
            ])
            .current_dir(root().join(FOLDER)))?;
        let chromium = match chromium() {
            Some(path) => path,
            None => install_chromium()?,
        };
        Ok(Self { chromium })
    }

    /// A script of tests/browser, told where the browser, the site and this program are.
    fn node(&self, site: &Site) -> Result<Command> {
        let xtask = std::env::current_exe()
            .map_err(|error| format!("This program cannot be found again: {error}."))?;
        let mut node = command("node");
        node.env("IVIG_CHROMIUM", &self.chromium)
            .env("IVIG_SITE_URL", &site.url)
            .env("IVIG_XTASK", xtask);
        Ok(node)
    }

    /// Runs every spec against a built site and its package.
    pub fn specs(&self, dist: &Path, package: Option<&Path>) -> Result<Counts> {
        let site = Site::start(dist, 0)?;
        let summary = root().join(SUMMARY);
        // An old one must not speak for this run.
        let _ = std::fs::remove_file(&summary);
        std::fs::create_dir_all(root().join("target"))
            .map_err(|error| format!("The folder target could not be made: {error}."))?;
        let status = self
            .node(&site)?
            .envs(package.map(|folder| ("IVIG_PACKAGE", folder)))
            .args(["--test", AT_ONCE, LONGEST])
            .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
            .arg("--test-reporter=tap")
            .arg(format!("--test-reporter-destination={SUMMARY}"))
            .args(specs()?)
            .status();
        let counts = node_summary(&files::read(&summary)?);
        match status {
            Ok(status) if status.success() || counts.failed > 0 => Ok(counts),
            _ => Err("The browser tests ended before they were done.".to_owned()),
        }
    }
}

/// The spec files, by their paths from the project's folder.
fn specs() -> Result<Vec<String>> {
    let files = std::fs::read_dir(root().join(FOLDER))
        .map_err(|error| format!("{FOLDER} could not be read: {error}."))?;
    let mut names: Vec<String> = files
        .flatten()
        .map(|file| format!("{FOLDER}/{}", file.file_name().to_string_lossy()))
        .collect();
    names.retain(|name| name.ends_with(".spec.mjs"));
    names.sort();
    Ok(names)
}

/// `cargo xtask bench`: natively first, then in the browser.
pub fn bench() -> Result<()> {
    println!("Building order and advice as they are published, to measure them natively.");
    for example in ["orders_per_second", "advice_per_second"] {
        run(command("cargo").args([
            "run",
            "--quiet",
            "--release",
            "--locked",
            "--no-default-features",
            "--example",
            example,
        ]))?;
    }
    let site = Site::start(&build::release()?, 0)?;
    let bare = Site::start(&root().join(FOLDER).join("bare"), 0)?;
    let browser = Browser::bring()?;
    println!(
        "Measuring in the browser. This takes 2 to 3 minutes; anything else running on this machine disturbs it."
    );
    run(browser
        .node(&site)?
        .arg("tests/browser/bench.mjs")
        .env("IVIG_BARE_URL", &bare.url))
}

/// `cargo xtask screens`
pub fn screens() -> Result<()> {
    let site = Site::start(&build::release()?, 0)?;
    let browser = Browser::bring()?;
    println!("Taking the pictures under docs/screens/.");
    run(browser.node(&site)?.arg("tests/browser/screens.mjs"))
}

fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("IVIG_CHROMIUM").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places =
        std::env::split_paths(&path).flat_map(|folder| CHROMIUM.map(|name| folder.join(name)));
    named
        .filter(|file| file.is_file())
        .or_else(|| places.find(|file| file.is_file()))
}

/// Debian's own package, where that is allowed. The Japanese font is for the pictures.
fn install_chromium() -> Result<PathBuf> {
    let root_user = output(command("id").arg("-u")).is_some_and(|id| id == "0");
    if !root_user || !answers("apt-get") {
        return Err("Chromium is not here and cannot be installed by this user. Install it (on Debian: `apt-get install chromium fonts-noto-cjk`), or set IVIG_CHROMIUM to its path.".to_owned());
    }
    println!(
        "Installing Chromium and a Japanese font with apt-get. This takes 1 to 3 minutes, once."
    );
    let apt = || {
        let mut apt = command("apt-get");
        apt.arg("-qq").env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run(apt().arg("update"))?;
    run(apt().args([
        "install",
        "-y",
        "--no-install-recommends",
        "chromium",
        "fonts-noto-cjk",
    ]))?;
    chromium().ok_or_else(|| {
        "Chromium was installed but is not on PATH. Set IVIG_CHROMIUM to its path.".to_owned()
    })
}
