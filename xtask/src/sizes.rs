//! What a first visit downloads, compressed as a good server sends it. A kilobyte is 1000 bytes.

use crate::files::{self, File};
use crate::{Result, page};
use std::path::Path;

/// What has to arrive before the page is there and the case can be entered.
const FIRST_SCREEN: usize = 150_000;
/// What a part of the program may cost that is fetched after that.
const PART: usize = 125_000;
/// All that is kept for use without a network, the evidence as data included.
const KEPT: usize = 900_000;

/// Started by the app once it runs, so the page does not name it.
const WORKER: &str = "sw.js";
const PAGE: &str = "index.html";

/// Prints the size of every file and fails if a first visit is too large.
pub fn check(site: &Path) -> Result<()> {
    let files = files::all(site)?;
    let mut first = page::downloads(&files::read(&site.join(PAGE))?);
    first.extend([PAGE.to_owned(), WORKER.to_owned()]);
    if let Some(missing) = first
        .iter()
        .find(|path| !files.iter().any(|file| file.path == **path))
    {
        return Err(format!(
            "index.html asks for {missing}, which is not in the site."
        ));
    }
    let (visit, rest): (Vec<&File>, Vec<&File>) =
        files.iter().partition(|file| first.contains(&file.path));
    let (parts, rest): (Vec<&File>, Vec<&File>) = rest
        .into_iter()
        .partition(|file| file.path.ends_with(".wasm"));
    let visit = table("Until the first screen stands", &visit)?;
    let later = table("Parts of the program, fetched right after", &parts)?;
    let rest = table("Fetched for use without a network", &rest)?;
    println!(
        "First screen: {} KB of at most {} KB. All that is kept for use without a network: {} KB of at most {} KB.",
        kilobytes(visit),
        kilobytes(FIRST_SCREEN),
        kilobytes(visit + later + rest),
        kilobytes(KEPT)
    );
    within("The first screen", visit, FIRST_SCREEN)?;
    within("All that is kept", visit + later + rest, KEPT)?;
    for part in parts {
        within(&part.path, brotli(&part.bytes)?, PART)?;
    }
    Ok(())
}

fn within(what: &str, size: usize, limit: usize) -> Result<()> {
    if size <= limit {
        return Ok(());
    }
    Err(format!(
        "{what} is {} KB too large. The tables above show where.",
        kilobytes(size - limit)
    ))
}

fn table(title: &str, files: &[&File]) -> Result<usize> {
    println!("\n{title}:\n{:>10} {:>10}", "KB", "brotli");
    let mut total = 0;
    for file in files {
        let small = brotli(&file.bytes)?;
        total += small;
        println!(
            "{:>10} {:>10}  {}",
            kilobytes(file.bytes.len()),
            kilobytes(small),
            file.path
        );
    }
    println!("{:>21}  together", kilobytes(total));
    Ok(total)
}

/// The size at quality 11, or as it is where compressing does not pay.
fn brotli(bytes: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)
        .map_err(|error| format!("A file could not be compressed: {error}."))?;
    Ok(small.len().min(bytes.len()))
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}
