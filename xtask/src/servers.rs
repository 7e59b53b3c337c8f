//! The headers and the compressed files, as the usual web servers have to be told of them.
//!
//! All of them say what `headers.rs` says, so that no two can differ.

use crate::headers;

/// Where the snippets put the site, below a server's root and on its disk.
const ADDRESS: &str = "/ivig/";
const FOLDER: &str = "/srv/ivig-navigator/site/";

/// The ends of the names of the files in the site.
const ENDS: [&str; 10] = [
    "html",
    "css",
    "js",
    "json",
    "webmanifest",
    "svg",
    "txt",
    "md",
    "wasm",
    "png",
];

/// The name of each snippet in the package, and its text.
pub fn snippets() -> Vec<(&'static str, String)> {
    vec![
        ("headers/nginx.conf", nginx()),
        ("headers/apache.conf", apache()),
        ("headers/web.config", iis()),
        ("headers/Caddyfile", caddy()),
    ]
}

/// The media type alone: the character set is said apart where a server wants it so.
fn bare_type(end: &str) -> String {
    let whole = headers::media_type(&format!(".{end}"));
    whole.split(';').next().unwrap_or(whole).to_owned()
}

fn head(comment: &str) -> String {
    [
        "IVIG Navigator on this kind of server.",
        &format!(
            "The site is in {FOLDER} and is seen at {ADDRESS}: change both wherever they stand."
        ),
        "A page that may show it in a frame is named in frame-ancestors, behind 'self', as in",
        "  frame-ancestors 'self' https://intranet.example",
        "and in allowed_origins of hospital.json, if it is to talk to it.",
    ]
    .map(|line| format!("{comment}{line}\n"))
    .concat()
}

fn nginx() -> String {
    let mut text = head("# ");
    text.push_str("# Include this file in a server block.\n");
    text.push_str(&format!(
        "location {ADDRESS} {{\n    alias {FOLDER};\n    index index.html;\n"
    ));
    text.push_str("    types {\n");
    for end in ENDS {
        text.push_str(&format!("        {} {end};\n", bare_type(end)));
    }
    text.push_str("    }\n    default_type application/octet-stream;\n    charset utf-8;\n");
    let mut texts: Vec<String> = ENDS
        .iter()
        .filter(|end| headers::media_type(&format!(".{end}")).contains("charset"))
        .map(|end| bare_type(end))
        .filter(|kind| kind != "text/html")
        .collect();
    // Two ends of names may have one type, and nginx warns of a type named twice.
    texts.dedup();
    text.push_str(&format!("    charset_types {};\n", texts.join(" ")));
    text.push_str("    gzip_static on;\n    # With the module for it (on Debian libnginx-mod-http-brotli-static), a fifth smaller:\n    # brotli_static on;\n");
    for (name, value) in headers::security() {
        text.push_str(&format!("    add_header {name} \"{value}\" always;\n"));
    }
    text.push_str(&format!(
        "    # Most sites have no hospital.json: that is no error.\n    location = {ADDRESS}hospital.json {{\n        alias {FOLDER}hospital.json;\n        gzip_static off;\n        log_not_found off;\n        error_page 404 =204 {ADDRESS}no-hospital;\n    }}\n    location = {ADDRESS}no-hospital {{\n        internal;\n        return 204;\n    }}\n}}\n"
    ));
    text
}

fn apache() -> String {
    let mut text = head("# ");
    text.push_str(
        "# Needs the modules alias, headers, mime and rewrite (a2enmod headers rewrite).\n",
    );
    text.push_str(&format!("Alias \"{ADDRESS}\" \"{FOLDER}\"\n<Directory \"{FOLDER}\">\n    Require all granted\n    Options -Indexes -MultiViews +FollowSymLinks\n    DirectoryIndex index.html\n"));
    for end in ENDS {
        text.push_str(&format!("    AddType {} .{end}\n", bare_type(end)));
    }
    text.push_str("    AddCharset utf-8 .html .css .js .json .webmanifest .svg .txt .md\n");
    for (name, value) in headers::security() {
        text.push_str(&format!("    Header always set {name} \"{value}\"\n"));
    }
    text.push_str(&format!(
        "    RemoveType .br .gz\n    AddEncoding br .br\n    AddEncoding gzip .gz\n    Header always append Vary Accept-Encoding\n    RewriteEngine On\n    RewriteBase {ADDRESS}\n"
    ));
    for (encoding, end) in [("br", "br"), ("gzip", "gz")] {
        text.push_str(&format!(
            "    RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b\n    RewriteCond %{{REQUEST_FILENAME}}.{end} -f\n    RewriteRule ^(.+[^/])$ $1.{end} [L]\n"
        ));
    }
    text.push_str("    # Most sites have no hospital.json: that is no error.\n    RewriteCond %{REQUEST_FILENAME} !-f\n    RewriteRule ^hospital\\.json$ - [R=204,L]\n</Directory>\n");
    text
}

fn iis() -> String {
    let escape = |value: &str| {
        value
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;")
    };
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!--\n{}  Put this file into the folder of the site, beside index.html. IIS compresses by itself.\n-->\n",
        head("  ")
    );
    text.push_str("<configuration>\n  <system.webServer>\n    <defaultDocument><files><clear /><add value=\"index.html\" /></files></defaultDocument>\n    <directoryBrowse enabled=\"false\" />\n    <urlCompression doStaticCompression=\"true\" />\n    <staticContent>\n");
    for end in ENDS {
        let kind = headers::media_type(&format!(".{end}"));
        text.push_str(&format!("      <remove fileExtension=\".{end}\" />\n      <mimeMap fileExtension=\".{end}\" mimeType=\"{kind}\" />\n"));
    }
    text.push_str("    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n");
    for (name, value) in headers::security() {
        text.push_str(&format!(
            "        <add name=\"{name}\" value=\"{}\" />\n",
            escape(&value)
        ));
    }
    text.push_str(
        "      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n",
    );
    text
}

fn caddy() -> String {
    let mut text = head("# ");
    text.push_str(&format!(
        "handle_path {ADDRESS}* {{\n    root * {FOLDER}\n    header {{\n"
    ));
    for (name, value) in headers::security() {
        text.push_str(&format!("        {name} \"{value}\"\n"));
    }
    text.push_str("    }\n    # Most sites have no hospital.json: that is no error.\n    @none {\n        path /hospital.json\n        not file\n    }\n    respond @none 204\n    file_server {\n        precompressed br gzip\n    }\n}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::{ENDS, snippets};
    use crate::headers;

    #[test]
    fn every_snippet_holds_every_header() {
        for (name, text) in snippets() {
            for (header, value) in headers::security() {
                assert!(text.contains(header), "{header} is not in {name}");
                let value = value.replace('"', "&quot;");
                assert!(text.contains(&value), "{value} is not in {name}");
            }
        }
    }

    #[test]
    fn every_kind_of_file_is_known_to_the_headers() {
        for end in ENDS {
            assert_ne!(
                headers::media_type(&format!(".{end}")),
                "application/octet-stream",
                "{end}"
            );
        }
    }
}
