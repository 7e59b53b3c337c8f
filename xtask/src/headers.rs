//! The headers of every answer. A real server has to send the same ones.

/// What the page may do: its own files, WebAssembly, and nothing else.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'; object-src 'none'";

/// Who may show the page in a frame. A `<meta>` cannot say this, so it stands apart.
const FRAMES: &str = "frame-ancestors 'self'";

/// The headers that every answer carries.
pub fn security() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{POLICY}; {FRAMES}")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        (
            "Permissions-Policy",
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=()".to_owned(),
        ),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        // A sandboxed frame has an origin of its own, and must still get its scripts. Everything here is public.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
        // Always asked for again; the ETag makes the answer short when nothing has changed.
        ("Cache-Control", "no-cache".to_owned()),
    ]
}

/// The media type of a file by the end of its name.
pub fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        // Only with this type is it compiled while it arrives.
        "wasm" => "application/wasm",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
