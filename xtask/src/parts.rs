//! The program in parts: the first screen in one file, what is fetched after it in others.
//!
//! Trunk has the whole program from the compiler. Here it is split where the code says so
//! (`src/ui/later.rs`), and each part goes through wasm-bindgen or wasm-opt by itself. All parts
//! of a build carry one hash in their names: a part of another build can never be fetched by
//! mistake, because it has another name.

use crate::files;
use crate::run::{command, run};
use crate::{Result, page};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Tells the hook of Trunk where the compiler put the program, and whether wasm-opt is there.
pub const PROGRAM: &str = "IVIG_PROGRAM";
pub const WASM_OPT: &str = "IVIG_WASM_OPT";

/// The module that fetches the parts: its name before it has a hash.
const LINK: &str = "./parts.js";

/// 3 and not z: a little more as it is, and less after brotli. The features are those rustc uses.
/// Never --all-features: it writes imports that browsers refuse.
const OPTIMISE: [&str; 10] = [
    "-O3",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Puts the parts in the place of the one program that Trunk has written.
pub fn split(site: &Path, program: &Path, optimise: bool) -> Result<()> {
    let whole = std::fs::read(program)
        .map_err(|error| format!("{} could not be read: {error}.", program.display()))?;
    let name = name_of_program(site)?;
    let work = program.with_file_name("parts");
    // What an earlier build left must not get into this one.
    let _ = std::fs::remove_dir_all(&work);
    let main = work.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = &work;
    options.main_out_path = &main;
    options.link_name = LINK;
    let glue = format!("./{name}.js");
    options.main_module = &glue;
    let parts = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("The program could not be split: {error:#}."))?
        .split_modules;
    run(command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", &name, "--out-dir"])
        .arg(&work)
        .arg(&main))?;
    let first = format!("{name}_bg.wasm");
    finish_program(&work.join(&first), optimise)?;
    for part in &parts {
        finish_program(part, optimise)?;
    }
    publish(site, &work, &name, &parts)
}

/// Copies glue, program, link module and parts into the site, the parts under their hash.
fn publish(site: &Path, work: &Path, name: &str, parts: &[PathBuf]) -> Result<()> {
    let read = |path: &Path| {
        std::fs::read(path)
            .map_err(|error| format!("{} could not be read: {error}.", path.display()))
    };
    let first = format!("{name}_bg.wasm");
    let mut bytes = read(&work.join(&first))?;
    files::write(&site.join(&first), &bytes)?;
    for part in parts {
        bytes.extend(read(part)?);
    }
    let hash = &files::hash(&bytes)[..16];
    let mut link = files::read(&work.join(LINK))?;
    for part in parts {
        let file = part.file_name().unwrap_or_default().to_string_lossy();
        let stem = file.trim_start_matches("split_").trim_end_matches(".wasm");
        let new = format!("{stem}-{hash}.wasm");
        link = replace_once(&link, &format!("\"./{file}\""), &format!("\"./{new}\""))?;
        files::write(&site.join(new), read(part)?)?;
    }
    let link_name = format!("parts-{hash}.js");
    files::write(&site.join(&link_name), link)?;
    let glue_file = format!("{name}.js");
    let glue = files::read(&work.join(&glue_file))?;
    // The program goes on calling the module by its first name, which is a key of the glue.
    let (from, to) = (
        format!("from \"{LINK}\""),
        format!("from \"./{link_name}\""),
    );
    // Once for every part that can be asked for.
    if !glue.contains(&from) {
        return Err(format!("{from} was looked for in the glue and not found."));
    }
    let glue = glue.replace(&from, &to);
    files::write(&site.join(glue_file), glue)?;
    let index = site.join("index.html");
    let html = page::with_module(&files::read(&index)?, &link_name)?;
    files::write(&index, html)
}

fn replace_once(text: &str, from: &str, to: &str) -> Result<String> {
    match text.matches(from).count() {
        1 => Ok(text.replace(from, to)),
        count => Err(format!(
            "{from} stands {count} times where it was looked for."
        )),
    }
}

/// Optimised, or at least without the names of its functions.
fn finish_program(program: &Path, optimise: bool) -> Result<()> {
    optimised(
        program,
        optimise,
        &std::env::var_os("PATH").unwrap_or_default(),
    )
}

/// With the tools of a PATH.
pub fn optimised(program: &Path, optimise: bool, path: &OsStr) -> Result<()> {
    if optimise {
        return run(command("wasm-opt")
            .env("PATH", path)
            .arg(program)
            .args(OPTIMISE)
            .arg("-o")
            .arg(program));
    }
    let bytes = std::fs::read(program)
        .map_err(|error| format!("{} could not be read: {error}.", program.display()))?;
    let bare = without_custom_sections(&bytes)
        .ok_or_else(|| format!("{} is no WebAssembly program.", program.display()))?;
    files::write(program, bare)
}

/// The program without its sections for tools: names, producers, relocations.
fn without_custom_sections(program: &[u8]) -> Option<Vec<u8>> {
    const HEADER: usize = 8;
    const CUSTOM: u8 = 0;
    let (header, mut rest) = program.split_at_checked(HEADER)?;
    let mut bare = header.to_vec();
    while let Some((kind, after)) = rest.split_first() {
        let (size, digits) = leb128(after)?;
        let (section, next) = rest.split_at_checked(1 + digits + size)?;
        if *kind != CUSTOM {
            bare.extend_from_slice(section);
        }
        rest = next;
    }
    Some(bare)
}

/// An unsigned number as WebAssembly writes it, and how many bytes it takes.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut number = 0_usize;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        number |= usize::from(byte & 0x7F) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((number, index + 1));
        }
    }
    None
}

/// The name that the program and its glue share, `NAME_bg.wasm` and `NAME.js`.
fn name_of_program(site: &Path) -> Result<String> {
    let files = files::all(site)?;
    let mut names = files
        .iter()
        .filter_map(|file| file.path.strip_suffix("_bg.wasm"));
    match (names.next(), names.next()) {
        (Some(name), None) => Ok(name.to_owned()),
        _ => Err("Trunk has not written exactly one program.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{leb128, replace_once, without_custom_sections};

    #[test]
    fn sections_for_tools_go_and_the_others_stay() {
        let program = b"\0asm\x01\0\0\0\x01\x02ab\0\x03\x01nx\x0a\x01c";
        let bare = without_custom_sections(program).unwrap();
        assert_eq!(bare, b"\0asm\x01\0\0\0\x01\x02ab\x0a\x01c");
        assert_eq!(without_custom_sections(b"\0asm\x01\0\0\0\x01\x09ab"), None);
    }

    #[test]
    fn numbers_are_read_as_webassembly_writes_them() {
        assert_eq!(leb128(&[0xE5, 0x8E, 0x26]), Some((624_485, 3)));
        assert_eq!(leb128(&[0x80; 6]), None);
    }

    #[test]
    fn a_name_that_is_not_there_once_is_refused() {
        assert_eq!(replace_once("a b", "b", "c").as_deref(), Ok("a c"));
        assert!(replace_once("b b", "b", "c").is_err() && replace_once("a", "b", "c").is_err());
    }
}
