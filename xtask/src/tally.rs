//! Counts what passed, what failed and what was left out.

use crate::Result;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

#[derive(Default)]
pub struct Tally {
    passed: usize,
    failed: Vec<String>,
    skipped: Vec<String>,
}

/// How many tests a step ran.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Counts {
    /// A step that is itself the test.
    pub const ONE: Self = Self {
        passed: 1,
        failed: 0,
        skipped: 0,
    };
}

impl Tally {
    /// Runs a step, with its name before it and its duration after it. True if it passed.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<Counts>) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = work();
        let seconds = start.elapsed().as_secs();
        let passed = match outcome {
            // A filter that fits nothing any more must not look like a success.
            Ok(counts) if counts.passed + counts.failed + counts.skipped == 0 => {
                println!("No test was found.");
                self.failed.push(name.to_owned());
                false
            }
            Ok(counts) => {
                self.count(name, counts);
                counts.failed == 0
            }
            Err(sentence) => {
                println!("{sentence}");
                self.failed.push(name.to_owned());
                false
            }
        };
        println!(
            "== {name}: {} after {seconds} s",
            if passed { "passed" } else { "FAILED" }
        );
        passed
    }

    fn count(&mut self, name: &str, counts: Counts) {
        self.passed += counts.passed;
        self.failed
            .extend((0..counts.failed).map(|_| format!("a test of: {name}")));
        self.skipped.extend(
            (0..counts.skipped).map(|_| format!("a test of: {name} (marked so where it stands)")),
        );
    }

    pub fn skip(&mut self, name: &str, reason: &str) {
        println!("\n== {name}: skipped. {reason}");
        self.skipped.push(format!("{name}. {reason}"));
    }

    /// Prints the end of the run. With `all`, a skip is a failure.
    pub fn finish(self, all: bool) -> Result<()> {
        println!();
        self.failed
            .iter()
            .for_each(|name| println!("Failed: {name}"));
        self.skipped
            .iter()
            .for_each(|reason| println!("Skipped: {reason}"));
        let (passed, failed, skipped) = (self.passed, self.failed.len(), self.skipped.len());
        println!("{passed} passed, {failed} failed, {skipped} skipped");
        if failed > 0 {
            return Err("Not everything passed.".to_owned());
        }
        if all && skipped > 0 {
            return Err("Something was skipped, and here nothing may be.".to_owned());
        }
        Ok(())
    }
}

/// Runs `cargo test …`, shows its output as it comes and adds up its result lines.
pub fn cargo_test(command: &mut Command) -> Result<Counts> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cargo could not be started: {error}."))?;
    let mut total = Counts::default();
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
        .map_while(std::result::Result::ok)
    {
        println!("{line}");
        let counts = result_line(&line);
        total.passed += counts.passed;
        total.failed += counts.failed;
        total.skipped += counts.skipped;
    }
    let status = child
        .wait()
        .map_err(|error| format!("cargo could not be waited for: {error}."))?;
    if !status.success() && total.failed == 0 {
        return Err("cargo test failed before or between the tests.".to_owned());
    }
    Ok(total)
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; …`
fn result_line(line: &str) -> Counts {
    let Some(text) = line.trim().strip_prefix("test result: ") else {
        return Counts::default();
    };
    let number = |word: &str| number_before(text, word);
    Counts {
        passed: number("passed"),
        failed: number("failed"),
        skipped: number("ignored"),
    }
}

fn number_before(text: &str, word: &str) -> usize {
    let words: Vec<&str> = text
        .split([' ', ';', '.'])
        .filter(|part| !part.is_empty())
        .collect();
    let pair = words.windows(2).find(|pair| pair[1] == word);
    pair.and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

/// The summary of Node's test runner: `# pass 3`, `# fail 0`, `# skipped 1`, `# todo 0`.
pub fn node_summary(tap: &str) -> Counts {
    let number = |word: &str| {
        let mark = format!("# {word} ");
        let found = tap.lines().rev().find_map(|line| line.strip_prefix(&mark));
        found
            .and_then(|text| text.trim().parse::<usize>().ok())
            .unwrap_or(0)
    };
    Counts {
        passed: number("pass"),
        failed: number("fail") + number("cancelled"),
        skipped: number("skipped") + number("todo"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_are_read() {
        let counts = result_line(
            "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        );
        assert_eq!(
            counts,
            Counts {
                passed: 12,
                failed: 3,
                skipped: 1
            }
        );
        assert_eq!(result_line("running 3 tests"), Counts::default());
        assert_eq!(
            node_summary("ok 1\n# pass 4\n# fail 1\n# cancelled 0\n# skipped 2\n# todo 0\n"),
            Counts {
                passed: 4,
                failed: 1,
                skipped: 2
            }
        );
    }
}
