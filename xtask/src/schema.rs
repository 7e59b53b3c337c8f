//! `cargo xtask schema`: writes the JSON Schema of a case from the tables that the program reads by.

use crate::{Result, files, run};

/// Where the schema stands; the build publishes it with the site.
const PLACE: &str = "schema/case.json";

pub fn command() -> Result<()> {
    let mut cargo = run::command("cargo");
    cargo.args(["run", "--quiet", "--locked", "--no-default-features"]);
    cargo.args(["--example", "case_schema"]);
    let output = cargo.output().map_err(|error| {
        format!("The program that prints the schema could not be started: {error}.")
    })?;
    if !output.status.success() {
        return Err(format!(
            "The program that prints the schema failed:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    files::write(&run::root().join(PLACE), &output.stdout)?;
    println!("{PLACE} is in step with the tables.");
    Ok(())
}
