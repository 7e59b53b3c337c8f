//! Starting other programs, with sentences when they fail.

use crate::Result;
use std::path::Path;
use std::process::{Command, Stdio};

/// The project's own folder.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A command that starts in the project's folder.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Runs a command and shows what it prints.
pub fn run(command: &mut Command) -> Result<()> {
    let words = words(command);
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!(
            "`{words}` failed ({status}). Its own message stands above."
        )),
        Err(error) => Err(format!("`{words}` could not be started: {error}.")),
    }
}

/// What a command prints, if it can be started and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Whether a program is there and answers.
pub fn answers(program: &str) -> bool {
    output(command(program).arg("--version")).is_some()
}

/// The command as one would type it.
fn words(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
