//! The address of a page's origin: scheme, host, port.

/// The origin of a page, as a browser writes it: `https://intranet.example`, no path behind it.
///
/// ```
/// use ivig_navigator::hospital::Origin;
/// assert!(Origin::new("https://intranet.example:8443").is_some());
/// assert!(Origin::new("https://intranet.example/").is_none());
/// assert!(Origin::new("*").is_none());
/// assert!(Origin::new("null").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin(String);

/// Longer than any host with its port.
const LONGEST: usize = 280;

impl Origin {
    /// An origin, if the text is one that a browser would write: no wildcard, no path, lower case,
    /// and not the `null` of a sandboxed frame or a local file, which anybody could be.
    #[must_use]
    pub fn new(text: &str) -> Option<Origin> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))?;
        let (host, port) = match rest.rsplit_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (rest, None),
        };
        let plain = |byte: u8| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.'
        };
        let host_fits = !host.is_empty() && !host.starts_with('.') && host.bytes().all(plain);
        let port_fits = port.is_none_or(|port| {
            !port.starts_with('0') && port.parse::<u16>().is_ok_and(|port| port > 0)
        });
        (host_fits && port_fits && text.len() <= LONGEST).then(|| Origin(text.to_owned()))
    }

    /// The text it was made of.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
