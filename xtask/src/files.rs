//! The files of a folder, and their hashes.

use crate::Result;
use sha2::{Digest, Sha256};
use std::path::Path;

/// A file of the site: its path with `/`, relative to the site's root, and its bytes.
pub struct File {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// All files below a folder, in the order of their paths.
pub fn all(folder: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files).map_err(|error| {
        format!(
            "The files of {} could not be read: {error}.",
            folder.display()
        )
    })?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<File>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else {
            let bytes = std::fs::read(entry.path())?;
            files.push(File { path, bytes });
        }
    }
    Ok(())
}

pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("{} could not be read: {error}.", path.display()))
}

pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    std::fs::write(path, content)
        .map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

/// The SHA-256 of some bytes, as 64 hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
