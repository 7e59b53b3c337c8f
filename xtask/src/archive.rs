//! Compressed files and the archive: the same content is always the same bytes.

use crate::Result;
use crate::files::File;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Files that are compressed already.
const COMPRESSED: [&str; 3] = [".png", ".br", ".gz"];

/// A file as a server sends it compressed, under its name with `.br` and with `.gz` behind it; none
/// where that does not pay.
pub fn precompressed(file: &File) -> Result<Vec<File>> {
    if COMPRESSED.iter().any(|end| file.path.ends_with(end)) {
        return Ok(Vec::new());
    }
    let small = [("br", brotli(&file.bytes)?), ("gz", gzip(&file.bytes)?)];
    Ok(small
        .into_iter()
        .filter(|(_, bytes)| bytes.len() < file.bytes.len())
        .map(|(end, bytes)| File {
            path: format!("{}.{end}", file.path),
            bytes,
        })
        .collect())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)
        .map_err(|error| format!("A file could not be compressed: {error}."))?;
    Ok(small)
}

/// Without a name and a time in its head.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| format!("A file could not be compressed: {error}."))
}

/// All files in one archive, in the order of their paths, below a folder, all of the same time.
pub fn zip(folder: &str, files: &[File]) -> Result<Vec<u8>> {
    let failed = |error| format!("The archive could not be made: {error}.");
    let mut files: Vec<&File> = files.iter().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        let method = match COMPRESSED.iter().any(|end| file.path.ends_with(end)) {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        writer
            .start_file(format!("{folder}/{}", file.path), options)
            .map_err(failed)?;
        writer
            .write_all(&file.bytes)
            .map_err(|error| format!("The archive could not be made: {error}."))?;
    }
    Ok(writer.finish().map_err(failed)?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::{gzip, precompressed, zip};
    use crate::files::File;

    fn file(path: &str, bytes: &[u8]) -> File {
        File {
            path: path.to_owned(),
            bytes: bytes.to_vec(),
        }
    }

    #[test]
    fn the_same_files_in_any_order_are_the_same_bytes() {
        let (a, b) = (file("a.txt", b"one"), file("b/c.png", b"two"));
        let one = zip("x", &[file("a.txt", b"one"), file("b/c.png", b"two")]).unwrap();
        assert_eq!(zip("x", &[b, a]).unwrap(), one);
        assert_ne!(zip("x", &[file("a.txt", b"other")]).unwrap(), one);
        assert_eq!(gzip(b"abc").unwrap(), gzip(b"abc").unwrap());
    }

    #[test]
    fn what_does_not_shrink_is_not_offered_compressed() {
        assert!(precompressed(&file("a.png", &[0; 999])).unwrap().is_empty());
        assert!(precompressed(&file("a.js", b"x")).unwrap().is_empty());
        let small = precompressed(&file("a.js", &[b'x'; 999])).unwrap();
        let paths: Vec<&str> = small.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a.js.br", "a.js.gz"]);
    }
}
