//! `cargo xtask test`: every test there is, in one run, the quick ones first.

use crate::browser::Browser;
use crate::run::{self, run};
use crate::tally::{Counts, Tally, cargo_test};
use crate::{Result, build, package, sizes};

/// Steps that are one test each: their names and what cargo is asked.
const CHECKS: [(&str, &[&str]); 3] = [
    ("format", &["fmt", "--all", "--check"]),
    (
        "lints",
        &[
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    ),
    (
        "lints of the pure rooms",
        &[
            "clippy",
            "--locked",
            "--no-default-features",
            "--lib",
            "--",
            "-D",
            "warnings",
        ],
    ),
];

pub fn command(all: bool) -> Result<()> {
    let mut tally = Tally::default();
    for (name, args) in CHECKS {
        tally.step(name, || run(cargo().args(args)).map(|()| Counts::ONE));
    }
    tally.step("the pure rooms", || {
        cargo_test(cargo().args([
            "test",
            "--locked",
            "--no-default-features",
            "--no-fail-fast",
        ]))
    });
    tally.step("the rooms of the screen", || {
        let rooms = ["app::", "browser::", "ui::"];
        cargo_test(
            cargo()
                .args(["test", "--locked", "--lib", "--bins", "--"])
                .args(rooms),
        )
    });
    tally.step("the build commands", || {
        cargo_test(cargo().args(["test", "--locked", "--package", "xtask"]))
    });
    site(&mut tally);
    tally.finish(all)
}

/// The built site: its size, and its use in a browser.
fn site(tally: &mut Tally) {
    let mut dist = None;
    tally.step("the release build", || {
        dist = Some(build::release()?);
        Ok(Counts::ONE)
    });
    let Some(dist) = dist else {
        tally.skip(
            "the size and the browser tests",
            "The site could not be built.",
        );
        return;
    };
    tally.step("the size of a first visit", || {
        sizes::check(&dist).map(|()| Counts::ONE)
    });
    let mut packed = None;
    tally.step("the package for a hospital", || {
        packed = Some(package::of(&dist)?);
        Ok(Counts::ONE)
    });
    match Browser::bring() {
        Ok(browser) => {
            tally.step("the browser tests", || {
                browser.specs(&dist, packed.as_deref())
            });
        }
        Err(sentence) => tally.skip("the browser tests", &sentence),
    }
}

fn cargo() -> std::process::Command {
    let mut cargo = run::command("cargo");
    // Snapshots are compared and never rewritten by a test run.
    cargo.env("INSTA_UPDATE", "no");
    cargo
}
