//! The commands of the project. Each brings what it needs, says what it does, and ends with a sentence.

mod archive;
mod browser;
mod build;
mod evidence;
mod files;
mod finish;
mod glue;
mod headers;
mod http;
mod lean;
mod package;
mod page;
mod parts;
mod run;
mod sbom;
mod schema;
mod serve;
mod servers;
mod single;
mod sizes;
mod tally;
mod test;
mod tools;

use std::process::ExitCode;

/// What went wrong and what to do next, as a sentence for the person at the terminal.
type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
cargo xtask serve [--port N] [--dir FOLDER]   build the site and show it at http://127.0.0.1:8080
                                              (with --dir: show that folder, build nothing)
cargo xtask test [--all]                      run every test; with --all a skipped one is a failure
cargo xtask build                             build the site into dist/
cargo xtask package                           build the archive for a hospital into target/delivery/
cargo xtask reproduce                         build it twice, in two folders, and compare
cargo xtask export-evidence [--dir FOLDER]    write evidence.json, the evidence for other programs (into dist/)
cargo xtask bench                             measure orders a second, the time to first input, from key to paint
cargo xtask screens                           take the pictures under docs/screens/
cargo xtask schema                            write schema/case.json from the tables of the program";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match command(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn command(args: &[String]) -> Result<()> {
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve", options @ ..] => serve::command(options),
        ["test"] => test::command(std::env::var("CI").is_ok_and(|value| value == "true")),
        ["test", "--all"] => test::command(true),
        ["build"] => build::release().map(drop),
        ["package"] => package::command_line().map(drop),
        ["reproduce"] => package::reproduce(),
        ["export-evidence"] => evidence::command(&run::root().join("dist")),
        ["export-evidence", "--dir", folder] => evidence::command(std::path::Path::new(folder)),
        ["bench"] => browser::bench(),
        ["screens"] => browser::screens(),
        ["schema"] => schema::command(),
        ["finish"] => finish::hook(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!(
            "There is no command \"{}\". These are the commands:\n\n{USAGE}",
            words.join(" ")
        )),
    }
}
