//! `cargo xtask package`: everything that a hospital's web team is given, in one archive.

use crate::files::{self, File};
use crate::run::{command, output, root, run};
use crate::{Result, archive, build, sbom, servers, single, tools};
use std::path::{Path, PathBuf};

/// Below `target/`.
const DELIVERY: &str = "delivery";

/// Builds the site and packs it; gives the folder that the archive holds.
pub fn command_line() -> Result<PathBuf> {
    of(&build::release()?)
}

/// The archive of a built site, and the folder that it holds.
pub fn of(site: &Path) -> Result<PathBuf> {
    let one_file = single::page(site, &tools::bring()?)?;
    println!("Compressing every file and writing the archive.");
    let version = version()?;
    let folder = format!("ivig-navigator-{version}");
    let content = content(site, one_file, &version)?;
    let delivery = root().join("target").join(DELIVERY);
    let unpacked = delivery.join(&folder);
    // What an earlier package left must not get into this one.
    let _ = std::fs::remove_dir_all(&unpacked);
    for file in &content {
        let path = unpacked.join(&file.path);
        let parent = path.parent().unwrap_or(&unpacked);
        std::fs::create_dir_all(parent)
            .map_err(|error| format!("{} could not be made: {error}.", parent.display()))?;
        files::write(&path, &file.bytes)?;
    }
    let bytes = archive::zip(&folder, &content)?;
    let archive = delivery.join(format!("{folder}.zip"));
    files::write(&archive, &bytes)?;
    println!(
        "target/{DELIVERY}/{folder}.zip, {} KB, SHA-256 {}",
        bytes.len() / 1000,
        files::hash(&bytes)
    );
    Ok(unpacked)
}

fn content(site: &Path, one_file: String, version: &str) -> Result<Vec<File>> {
    let text = |path: &str, text: String| File {
        path: path.to_owned(),
        bytes: text.into_bytes(),
    };
    let mut content = Vec::new();
    for mut file in files::all(site)? {
        file.path = format!("site/{}", file.path);
        content.extend(archive::precompressed(&file)?);
        content.push(file);
    }
    content.extend(
        servers::snippets()
            .into_iter()
            .map(|(path, snippet)| text(path, snippet)),
    );
    content.push(text(single::NAME, one_file));
    let components = sbom::components()?;
    content.push(text("sbom.cdx.json", sbom::cyclone(&components, version)?));
    content.push(text("LICENCES.txt", sbom::licences(&components)));
    for (path, from) in [
        ("README.md", "docs/package.md"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("LICENSE-APACHE", "LICENSE-APACHE"),
        ("hospital.example.json", "tests/hospital/whole.json"),
    ] {
        content.push(text(path, files::read(&root().join(from))?));
    }
    content.sort_by(|a, b| a.path.cmp(&b.path));
    let sums: String = content
        .iter()
        .map(|file| format!("{}  {}\n", files::hash(&file.bytes), file.path))
        .collect();
    content.push(text("SHA256SUMS", sums));
    Ok(content)
}

fn version() -> Result<String> {
    let manifest = files::read(&root().join("Cargo.toml"))?;
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = \""));
    line.and_then(|line| line.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or("Cargo.toml names no version.".to_owned())
}

/// `cargo xtask reproduce`: the package once here and once from a copy in another folder.
pub fn reproduce() -> Result<()> {
    let here = command_line()?;
    let copy = std::env::temp_dir().join("ivig-navigator-copy");
    let _ = std::fs::remove_dir_all(&copy);
    std::fs::create_dir_all(&copy)
        .map_err(|error| format!("{} could not be made: {error}.", copy.display()))?;
    let tracked = output(command("git").args(["ls-files"])).ok_or("`git ls-files` failed.")?;
    for path in tracked.lines() {
        let to = copy.join(path);
        let parent = to.parent().unwrap_or(&copy);
        let copied =
            std::fs::create_dir_all(parent).and_then(|()| std::fs::copy(root().join(path), &to));
        copied.map_err(|error| format!("{path} could not be copied: {error}."))?;
    }
    println!(
        "Building once more in {}. This takes as long as a first build.",
        copy.display()
    );
    run(command("cargo")
        .args(["xtask", "package"])
        .current_dir(&copy)
        .env_remove("CARGO_TARGET_DIR"))?;
    let folder = here.file_name().unwrap_or_default();
    let there = copy.join("target").join(DELIVERY).join(folder);
    let (here, there) = (files::all(&here)?, files::all(&there)?);
    let differs: Vec<&str> = here
        .iter()
        .filter(|file| {
            let other = there.iter().find(|other| other.path == file.path);
            other.is_none_or(|other| other.bytes != file.bytes)
        })
        .map(|file| file.path.as_str())
        .collect();
    let _ = std::fs::remove_dir_all(&copy);
    if here.len() == there.len() && differs.is_empty() {
        println!(
            "Both packages are the same, byte for byte: {} files.",
            here.len()
        );
        return Ok(());
    }
    Err(format!("The two packages differ: {}.", differs.join(", ")))
}
