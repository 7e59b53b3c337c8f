//! The page as one file that opens without a server: everything inside, under a policy of its own.
//!
//! The program is not split here, since a local file can fetch nothing: compressed and in base64 it
//! stands in the page as data. Every script and the style are allowed by their hash, and nothing else.

use crate::files;
use crate::lean::lean;
use crate::page::tags;
use crate::run::{command, run};
use crate::tools::Tools;
use crate::{Result, archive, build, parts};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

pub const NAME: &str = "ivig-navigator.html";
/// The element that a hospital pastes its file into.
const HOSPITAL: &str = "<script type=\"application/json\" id=\"hospital-file\"></script>";

/// Starts the program. Its glue, before this, gives `wasm_bindgen`.
const START: &str = "(async () => {
const packed = Uint8Array.from(atob(document.getElementById(\"program\").textContent.trim()), (sign) => sign.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream(\"gzip\"));
await wasm_bindgen({ module_or_path: await new Response(unpacked).arrayBuffer() });
})();
";

/// Builds the program in one piece and puts it into the page of a finished site.
pub fn page(site: &Path, tools: &Tools) -> Result<String> {
    println!("Building the program in one piece, for the single file.");
    let work = program(tools)?;
    let bytes = std::fs::read(work.join("program_bg.wasm"))
        .map_err(|error| format!("The program of the single file could not be read: {error}."))?;
    let packed = STANDARD.encode(archive::gzip(&bytes)?);
    let glue = files::read(&work.join("program.js"))?;
    let start = format!("{}{START}", lean(&glue));
    compose(
        &files::read(&site.join("index.html"))?,
        &packed,
        &start,
        |path| files::read(&site.join(path.trim_start_matches("./"))),
    )
}

/// The folder with the program and its glue.
fn program(tools: &Tools) -> Result<PathBuf> {
    run(command("cargo")
        .args(["build", "--release", "--locked", "--offline", "--quiet"])
        .args([
            "--target",
            "wasm32-unknown-unknown",
            "--bin",
            "ivig-navigator",
        ])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            build::flags(),
        )
        .env("PATH", &tools.path))?;
    let program = build::program()?;
    let work = program.with_file_name("single");
    let _ = std::fs::remove_dir_all(&work);
    run(command("wasm-bindgen")
        .args(["--target", "no-modules", "--no-typescript"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", "program", "--out-dir"])
        .arg(&work)
        .arg(&program)
        .env("PATH", &tools.path))?;
    parts::optimised(&work.join("program_bg.wasm"), tools.wasm_opt, &tools.path)?;
    Ok(work)
}

/// The page with its style, its scripts and the program within it.
fn compose(
    html: &str,
    packed: &str,
    start: &str,
    read: impl Fn(&str) -> Result<String>,
) -> Result<String> {
    let (mut style, mut scripts) = (String::new(), Vec::new());
    let mut kept = String::new();
    let mut at = 0;
    for tag in tags(html) {
        let is_link = tag.is("link");
        let drop = if is_link && tag.attribute("rel") == Some("stylesheet") {
            style.push_str(&read(tag.attribute("href").unwrap_or_default())?);
            true
        } else if tag.is("script") {
            let source = tag.attribute("src").unwrap_or_default();
            // The module that starts the split program has no place here.
            if tag.attribute("type") != Some("module") {
                scripts.push(read(source)?);
            }
            true
        } else {
            let is_icon = tag.attribute("rel") == Some("icon");
            (is_link && !is_icon) || tag.attribute("http-equiv").is_some()
        };
        if drop {
            kept.push_str(&html[at..tag.start]);
            at = tag.end;
            if tag.is("script") {
                let rest = &html[at..];
                at += rest
                    .find("</script>")
                    .map_or(0, |end| end + "</script>".len());
            }
        }
    }
    kept.push_str(&html[at..]);
    scripts.push(start.to_owned());
    if scripts.iter().any(|script| script.contains("</script")) {
        return Err("A script of the single file would end too early.".to_owned());
    }
    let allowed: Vec<String> = scripts.iter().map(|script| allow(script)).collect();
    let policy = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'; object-src 'none'",
        allowed.join(" "),
        allow(&style)
    );
    let html = crate::page::with_policy(&kept, &policy)?;
    let html = put_before(&html, "</head>", &format!("<style>{style}</style>\n"))?;
    let data =
        format!("<script type=\"application/octet-stream\" id=\"program\">{packed}</script>\n");
    let scripts: String = scripts
        .iter()
        .map(|script| format!("<script>{script}</script>\n"))
        .collect();
    put_before(&html, "</body>", &format!("{HOSPITAL}\n{data}{scripts}"))
}

fn put_before(html: &str, mark: &str, text: &str) -> Result<String> {
    match html.rsplit_once(mark) {
        Some((before, after)) => Ok(format!("{before}{text}{mark}{after}")),
        None => Err(format!("The page has no {mark}.")),
    }
}

/// The name by which a policy allows a script or a style.
fn allow(text: &str) -> String {
    format!(
        "'sha256-{}'",
        STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use super::compose;

    const PAGE: &str = "<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"x\">\
        <link rel=\"stylesheet\" href=\"./a.css\"><link rel=\"icon\" href=\"data:,x\"><link rel=\"modulepreload\" href=\"./x.js\">\
        <script src=\"./guard.js\" defer></script><script type=\"module\" src=\"./boot.js\"></script></head><body><p>x</p></body></html>";

    #[test]
    fn everything_is_inside_and_nothing_else_is_asked_for() {
        let page = compose(PAGE, "UEFDSw==", "start();", |path| {
            Ok(format!("/* {path} */"))
        })
        .unwrap();
        assert!(page.contains("<style>/* ./a.css */</style>"));
        assert!(page.contains("<script>/* ./guard.js */</script>\n<script>start();</script>"));
        assert!(page.contains("id=\"program\">UEFDSw==</script>"));
        assert!(
            !page.contains("src=\"./") && !page.contains("href=\"./") && !page.contains("boot.js")
        );
        assert_eq!(page.matches("http-equiv").count(), 1);
        assert_eq!(page.matches("sha256-").count(), 3);
        assert!(compose(PAGE, "", "a('</script>')", |_| Ok(String::new())).is_err());
    }
}
