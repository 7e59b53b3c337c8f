//! Reading and changing the built index.html, as text: it is our own file and its shape is known.

use crate::Result;

/// An element's opening tag and where it stands.
pub struct Tag<'a> {
    pub start: usize,
    pub end: usize,
    text: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute written with double quotes.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let (_, rest) = self.text.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    }

    pub fn is(&self, name: &str) -> bool {
        let rest = self
            .text
            .strip_prefix('<')
            .and_then(|text| text.strip_prefix(name));
        rest.is_some_and(|rest| rest.starts_with([' ', '\n', '>', '/']))
    }
}

/// Every opening tag outside comments, in order.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let rest = &html[start..];
        let close = if rest.starts_with("<!--") { "-->" } else { ">" };
        let Some(length) = rest.find(close) else {
            break;
        };
        let end = start + length + close.len();
        if rest[1..].starts_with(|first: char| first.is_ascii_alphabetic()) {
            tags.push(Tag {
                start,
                end,
                text: &html[start..end],
            });
        }
        at = end;
    }
    tags
}

/// Takes the one inline module that Trunk writes out of the page and gives its text.
/// `address` names the file it goes to.
pub fn take_bootstrap(html: &str, address: impl Fn(&str) -> String) -> Result<(String, String)> {
    let script = tags(html)
        .into_iter()
        .find(|tag| tag.is("script") && tag.attribute("src").is_none())
        .ok_or("The page that Trunk wrote has no inline start script. Is the rust link still in index.html?")?;
    let rest = &html[script.end..];
    let length = rest
        .find("</script>")
        .ok_or("The start script in the page has no end.")?;
    let code = format!("{}\n", rest[..length].trim());
    let after = &rest[length + "</script>".len()..];
    let file = address(&code);
    let page = format!(
        "{}<script type=\"module\" src=\"./{file}\"></script>{after}",
        &html[..script.start]
    );
    Ok((page, code))
}

/// Puts the policy into the page, before anything that could load: it holds on servers that send no headers.
pub fn with_policy(html: &str, policy: &str) -> Result<String> {
    let charset = tags(html)
        .into_iter()
        .find(|tag| tag.is("meta") && tag.attribute("charset").is_some())
        .ok_or("index.html needs <meta charset=\"utf-8\"> as its first element.")?;
    let (before, after) = html.split_at(charset.end);
    Ok(format!(
        "{before}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"
    ))
}

/// Names a module that another one imports, so that both are fetched at once.
pub fn with_module(html: &str, file: &str) -> Result<String> {
    let preload = tags(html)
        .into_iter()
        .find(|tag| tag.is("link") && tag.attribute("rel") == Some("modulepreload"))
        .ok_or("The page that Trunk wrote does not preload the glue of the program.")?;
    let (before, after) = html.split_at(preload.end);
    Ok(format!(
        "{before}<link rel=\"modulepreload\" href=\"./{file}\" crossorigin=\"anonymous\">{after}"
    ))
}

/// Whatever the policy would refuse is refused here already, where the message is easier to find.
pub fn refuse_inline(html: &str) -> Result<()> {
    for tag in tags(html) {
        let inline = (tag.is("script") && tag.attribute("src").is_none())
            || tag.is("style")
            || tag.attribute("style").is_some()
            || tag.text.split_whitespace().any(is_handler);
        if inline {
            return Err(format!(
                "index.html has inline code or style, which the policy forbids: {}",
                tag.text
            ));
        }
    }
    Ok(())
}

/// `onclick="…"` and its like.
fn is_handler(word: &str) -> bool {
    word.strip_prefix("on")
        .and_then(|rest| rest.split_once('='))
        .is_some_and(|(event, _)| {
            !event.is_empty() && event.chars().all(|c| c.is_ascii_alphabetic())
        })
}

/// What a browser downloads because of the page itself, as paths from the site's root.
pub fn downloads(html: &str) -> Vec<String> {
    let mut paths: Vec<String> = tags(html)
        .iter()
        .filter_map(download)
        // Stands in the page itself.
        .filter(|url| !url.starts_with("data:"))
        .map(|url| url.trim_start_matches("./").to_owned())
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

fn download<'a>(tag: &Tag<'a>) -> Option<&'a str> {
    if tag.is("link") {
        // Asked for by one kind of device only, and then instead of the other icon.
        let used = tag.attribute("rel") != Some("apple-touch-icon");
        return tag.attribute("href").filter(|_| used);
    }
    tag.attribute("src")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><meta charset=\"utf-8\"><!-- <script>no</script> -->\
        <link rel=\"stylesheet\" href=\"./a.css\"/><link rel=\"apple-touch-icon\" href=\"b.png\"><link rel=\"icon\" href=\"data:,x\">\
        <script src=\"./guard.js\" defer></script>\n<script type=\"module\">\nimport init from './x.js';\n</script></head></html>";

    #[test]
    fn the_bootstrap_becomes_a_file() {
        let (page, code) = take_bootstrap(PAGE, |_| "boot-1.js".to_owned()).unwrap();
        assert_eq!(code, "import init from './x.js';\n");
        assert!(page.contains("<script type=\"module\" src=\"./boot-1.js\"></script></head>"));
        assert!(refuse_inline(PAGE).is_err());
        assert!(refuse_inline(&page).is_ok());
        assert_eq!(downloads(&page), ["a.css", "boot-1.js", "guard.js"]);
    }

    #[test]
    fn a_module_is_named_beside_the_one_that_imports_it() {
        let html = "<link rel=\"modulepreload\" href=\"./a.js\"></head>";
        let html = with_module(html, "parts-1.js").unwrap();
        assert_eq!(downloads(&html), ["a.js", "parts-1.js"]);
        assert!(with_module(PAGE, "parts-1.js").is_err());
    }

    #[test]
    fn inline_style_and_handlers_are_refused() {
        assert!(refuse_inline("<p style=\"color:red\">x</p>").is_err());
        assert!(refuse_inline("<p onclick=\"x()\">x</p>").is_err());
        assert!(refuse_inline("<p lang=\"en\">onwards = on</p>").is_ok());
    }

    #[test]
    fn the_policy_stands_before_everything_that_loads() {
        let page = with_policy(PAGE, "default-src 'none'").unwrap();
        assert!(page.find("http-equiv").unwrap() < page.find("<link").unwrap());
    }
}
