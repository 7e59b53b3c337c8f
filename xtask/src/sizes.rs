//! What a first visit downloads, compressed as a good server sends it. A kilobyte is 1000 bytes.

use crate::files::{self, File};
use crate::{Result, page};
use std::path::Path;

/// No build may cost more than this. It only ever comes down: see ARCHITECTURE.md, "Bytes".
const LIMIT: usize = 280_000;
/// What a first visit is to cost at most. The order broke it; every build says by how much.
const BUDGET: usize = 200_000;

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
    let total = table("A first visit downloads", &visit)?;
    table("Fetched afterwards, for use without a network", &rest)?;
    println!(
        "First visit: {} KB of at most {} KB; the budget is {} KB, {} KB less.",
        kilobytes(total),
        kilobytes(LIMIT),
        kilobytes(BUDGET),
        kilobytes(total.saturating_sub(BUDGET))
    );
    if total > LIMIT {
        return Err(format!(
            "A first visit downloads {} KB too much. The table above shows where.",
            kilobytes(total - LIMIT)
        ));
    }
    Ok(())
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
