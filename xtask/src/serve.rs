//! A small server for the built site, on this machine only, with the headers a real one must send.

use crate::http::{self, Request, Response};
use crate::{Result, build, files, headers};
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};

const PORT: u16 = 8080;

/// `cargo xtask serve`
pub fn command(options: &[&str]) -> Result<()> {
    let (folder, port) = parse(options)?;
    let folder = match folder {
        Some(folder) => folder,
        None => build::release()?,
    };
    let site = Site::start(&folder, port)?;
    println!("IVIG Navigator is at {}  (Ctrl-C stops it)", site.url);
    loop {
        std::thread::park();
    }
}

fn parse(options: &[&str]) -> Result<(Option<PathBuf>, u16)> {
    let (mut folder, mut port) = (None, PORT);
    for pair in options.chunks(2) {
        match pair {
            ["--dir", path] => folder = Some(PathBuf::from(path)),
            ["--port", number] => {
                port = number.parse().map_err(|_| {
                    format!("\"{number}\" is no port. A port is a number up to 65535.")
                })?;
            }
            _ => {
                return Err(format!(
                    "`serve` does not know {}. It takes --port N and --dir FOLDER.",
                    pair.join(" ")
                ));
            }
        }
    }
    Ok((folder, port))
}

/// A folder being served, until the program ends.
pub struct Site {
    /// The address of its start page.
    pub url: String,
}

impl Site {
    /// Port 0 takes any free one.
    pub fn start(folder: &Path, port: u16) -> Result<Self> {
        let root = folder
            .canonicalize()
            .map_err(|error| format!("{} cannot be served: {error}.", folder.display()))?;
        let bound = TcpListener::bind(("127.0.0.1", port));
        let listening = bound.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = listening.map_err(|error| {
            format!("Port {port} cannot be used: {error}. Choose another with --port.")
        })?;
        http::serve(listener, move |request| answer(&root, request));
        Ok(Self {
            url: format!("http://{address}/"),
        })
    }
}

fn answer(root: &Path, request: &Request) -> Response {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        let allow = ("Allow", "GET, HEAD".to_owned());
        return sentence(405, "Only GET and HEAD are answered here.", vec![allow]);
    }
    let path = request.target.split(['?', '#']).next().unwrap_or("/");
    let file = inside(root, path);
    if file.as_ref().is_some_and(|file| file.is_dir()) {
        // Without the slash the page's relative addresses would start one folder too high.
        let location = ("Location", format!("{path}/"));
        return sentence(
            308,
            "The address of a folder ends with a slash.",
            vec![location],
        );
    }
    match file.and_then(|file| Some((std::fs::read(&file).ok()?, file))) {
        Some((bytes, file)) => {
            content(request, headers::media_type(&file.to_string_lossy()), bytes)
        }
        // Most sites have none, and a page that asks for it must not be told of an error.
        None if path.ends_with("/hospital.json") => {
            response(204, headers::media_type(".json"), Vec::new(), Vec::new())
        }
        None => sentence(404, "There is no such file.", Vec::new()),
    }
}

/// The bytes, or the short answer that they have not changed.
fn content(request: &Request, media_type: &str, bytes: Vec<u8>) -> Response {
    let etag = format!("\"{}\"", &files::hash(&bytes)[..32]);
    let known = request.header("If-None-Match");
    let unchanged = known.is_some_and(|tags| tags.split(',').any(|tag| tag.trim() == etag));
    let (status, body) = if unchanged {
        (304, Vec::new())
    } else {
        (200, bytes)
    };
    response(status, media_type, body, vec![("ETag", etag)])
}

fn sentence(status: u16, text: &str, headers: Vec<(&'static str, String)>) -> Response {
    let body = format!("{text}\n").into_bytes();
    response(status, headers::media_type(".txt"), body, headers)
}

fn response(
    status: u16,
    media_type: &str,
    body: Vec<u8>,
    mut headers: Vec<(&'static str, String)>,
) -> Response {
    headers.push(("Content-Type", media_type.to_owned()));
    headers.extend(headers::security());
    Response {
        status,
        headers,
        body,
    }
}

/// The file an address means: below the root even through links, never hidden, index.html for a folder.
/// A folder asked for without its slash is given as the folder.
fn inside(root: &Path, path: &str) -> Option<PathBuf> {
    let path = decode(path.strip_prefix('/')?)?;
    let asked = Path::new(&path);
    let plain = asked.components().all(
        |part| matches!(part, Component::Normal(name) if !name.to_string_lossy().starts_with('.')),
    );
    if !plain || path.contains(['\\', '\0']) || path.contains("//") || path.starts_with('/') {
        return None;
    }
    let mut file = root.join(asked);
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    file.canonicalize()
        .ok()
        .filter(|file| file.starts_with(root))
}

/// Resolves %XX. None if that gives no text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    /// A site with a file, a hidden file, a sub-folder, and a secret beside its root.
    fn site(name: &str) -> Site {
        let base = std::env::temp_dir().join(format!("ivig-serve-{name}-{}", std::process::id()));
        let root = base.join("root");
        std::fs::create_dir_all(root.join("ward")).unwrap();
        for (path, text) in [
            ("index.html", "start"),
            ("a b.wasm", "wasm"),
            (".hidden", "no"),
            ("ward/index.html", "ward"),
            ("../secret", "no"),
        ] {
            std::fs::write(root.join(path), text).unwrap();
        }
        Site::start(&root, 0).unwrap()
    }

    fn ask(site: &Site, method: &str, path: &str, extra: &str) -> String {
        let host = site.url.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{extra}\r\n"
        )
        .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn files_come_with_type_policy_and_etag() {
        let site = site("files");
        let page = ask(&site, "GET", "/", "");
        assert!(
            page.starts_with("HTTP/1.1 200") && page.ends_with("start"),
            "{page}"
        );
        assert!(page.contains("frame-ancestors 'self'") && !page.contains("unsafe-inline"));
        assert!(page.contains("text/html; charset=utf-8"));
        assert!(
            ask(&site, "GET", "/a%20b.wasm?x=1", "").contains("Content-Type: application/wasm")
        );
        let etag = page
            .lines()
            .find(|line| line.starts_with("ETag: "))
            .unwrap()
            .replace("ETag", "If-None-Match");
        let again = ask(&site, "GET", "/", &format!("{}\r\n", etag.trim()));
        assert!(
            again.starts_with("HTTP/1.1 304") && !again.ends_with("start"),
            "{again}"
        );
        assert!(!ask(&site, "HEAD", "/", "").ends_with("start"));
        assert!(ask(&site, "POST", "/", "").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn connections_that_ask_nothing_hold_up_nobody() {
        let site = site("idle");
        let host = site.url.trim_start_matches("http://").trim_end_matches('/');
        let idle: Vec<TcpStream> = (0..50).map(|_| TcpStream::connect(host).unwrap()).collect();
        assert!(ask(&site, "GET", "/", "").ends_with("start"));
        drop(idle);
    }

    #[test]
    fn folders_have_a_slash_and_no_listing() {
        let site = site("folders");
        assert!(ask(&site, "GET", "/ward/", "").ends_with("ward"));
        let redirect = ask(&site, "GET", "/ward", "");
        assert!(
            redirect.starts_with("HTTP/1.1 308") && redirect.contains("Location: /ward/"),
            "{redirect}"
        );
    }

    #[test]
    fn nothing_outside_or_hidden_is_given() {
        let site = site("outside");
        for path in [
            "/../secret",
            "/%2e%2e/secret",
            "/ward/../../secret",
            "/..%2fsecret",
            "/..%5csecret",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/.hidden",
            "/none",
            "/%zz",
            "/%",
        ] {
            let text = ask(&site, "GET", path, "");
            assert!(text.starts_with("HTTP/1.1 404"), "{path}: {text}");
        }
    }
}
