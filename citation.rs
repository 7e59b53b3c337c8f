//! A study's citation to take away: as text, as `BibTeX`, as RIS.
//!
//! Only what was verified is in it. A citation of which authors, journal and year cannot be told apart
//! goes out whole, as a note.

use super::Entry;

/// The parts of a citation in the form `Authors. Title. Journal year;volume(issue):pages`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts<'a> {
    authors: Vec<&'a str>,
    title: String,
    journal: &'a str,
    year: &'a str,
    volume: &'a str,
    issue: &'a str,
    pages: &'a str,
}

/// `et al`: there were more authors.
const MORE: &str = "et al";

impl<'a> Parts<'a> {
    fn of(citation: &'a str) -> Option<Parts<'a>> {
        let mut segments: Vec<&str> = citation.split(". ").collect();
        let (journal, dated) = dated(segments.pop()?)?;
        let (year, place) = dated.split_at_checked(4)?;
        let place = match place.strip_prefix(';') {
            Some(place) => place,
            None if place.is_empty() => place,
            None => return None,
        };
        let (number, pages) = place.split_once(':').unwrap_or((place, ""));
        let (volume, issue) = number.split_once('(').unwrap_or((number, ""));
        let authors = segments.first().copied().unwrap_or_default();
        let title = segments.get(1..).unwrap_or_default().join(". ");
        Some(Parts {
            authors: names(authors),
            title,
            journal,
            year,
            volume,
            issue: issue.trim_end_matches(')'),
            pages,
        })
    }
}

/// Parts `Ann Neurol 1994;36(6):838-845` before the year.
fn dated(tail: &str) -> Option<(&str, &str)> {
    let at = [" 19", " 20"].iter().filter_map(|century| tail.find(century)).min()?;
    let (journal, rest) = tail.split_at_checked(at)?;
    let rest = rest.trim_start();
    let year = rest.get(..4)?;
    let is_year = year.chars().all(|c| c.is_ascii_digit());
    (is_year && !journal.contains(',')).then_some((journal, rest))
}

fn names(authors: &str) -> Vec<&str> {
    let listed = authors.split([',', ';']).map(str::trim);
    let mut found = Vec::new();
    for name in listed.filter(|name| !name.is_empty()) {
        match name.strip_suffix(MORE) {
            Some(last) => {
                found.extend([last.trim(), MORE].into_iter().filter(|part| !part.is_empty()));
            }
            None => found.push(name),
        }
    }
    found
}

/// `Dyck PJ` as `Dyck, PJ`; a group keeps its name.
fn family_first(name: &str) -> String {
    match name.rsplit_once(' ') {
        Some((family, initials)) if initials.chars().all(|c| c.is_ascii_uppercase()) => {
            format!("{family}, {initials}")
        }
        _ => format!("{{{name}}}"),
    }
}

/// In one line, with PMID and address where they were verified.
///
/// ```
/// use ivig_navigator::evidence::library::{citation, of_key};
/// let dyck = of_key("cidp-dyck-1994").unwrap();
/// assert!(citation::line(&dyck).ends_with("Ann Neurol 1994;36(6):838-845. PMID 7998769."));
/// ```
#[must_use]
pub fn line(entry: &Entry) -> String {
    let mut line = entry.citation.value().unwrap_or(entry.short).to_owned();
    line.push('.');
    if let Some(pmid) = entry.pmid.value() {
        line.push_str(&format!(" PMID {pmid}."));
    }
    if let Some(doi) = entry.doi.value() {
        line.push_str(&format!(" https://doi.org/{doi}"));
    }
    line
}

/// As an entry for `BibTeX`, under the study's key.
///
/// ```
/// use ivig_navigator::evidence::library::{citation, of_key};
/// let dyck = of_key("cidp-dyck-1994").unwrap();
/// let written = citation::bibtex(&dyck);
/// assert!(written.starts_with("@article{cidp-dyck-1994,\n  author = {Dyck, PJ and Litchy, WJ"));
/// assert!(written.contains("  pages = {838--845},\n"));
/// ```
#[must_use]
pub fn bibtex(entry: &Entry) -> String {
    let parts = entry.citation.value().and_then(Parts::of);
    let kind = if parts.is_some() { "article" } else { "misc" };
    let mut fields: Vec<(&str, String)> = Vec::new();
    match &parts {
        Some(parts) => {
            let authors = parts.authors.iter().map(|name| match *name {
                MORE => "others".to_owned(),
                name => family_first(&escaped(name)),
            });
            fields.push(("author", authors.collect::<Vec<_>>().join(" and ")));
            fields.push(("title", escaped(&parts.title)));
            fields.push(("journal", escaped(parts.journal)));
            fields.push(("year", parts.year.to_owned()));
            fields.push(("volume", parts.volume.to_owned()));
            fields.push(("number", parts.issue.to_owned()));
            fields.push(("pages", parts.pages.replace('-', "--")));
        }
        None => {
            let whole = entry.citation.value().unwrap_or(entry.short);
            fields.push(("note", escaped(whole)));
            let year = entry.detail.year.value().map(|year| year.to_string());
            fields.push(("year", year.unwrap_or_default()));
        }
    }
    fields.push(("doi", entry.doi.value().unwrap_or_default().to_owned()));
    let pmid = entry.pmid.value().map(|pmid| pmid.to_string());
    fields.push(("pmid", pmid.unwrap_or_default()));
    let fields: String = fields
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("  {name} = {{{value}}},\n"))
        .collect();
    format!("@{kind}{{{},\n{fields}}}\n", entry.key())
}

fn escaped(text: &str) -> String {
    text.replace('&', "\\&").replace('%', "\\%").replace('_', "\\_")
}

/// As a record in RIS, as reference managers read it.
///
/// ```
/// use ivig_navigator::evidence::library::{citation, of_key};
/// let dyck = of_key("cidp-dyck-1994").unwrap();
/// assert!(citation::ris(&dyck).starts_with("TY  - JOUR\r\nAU  - Dyck, PJ\r\n"));
/// ```
#[must_use]
pub fn ris(entry: &Entry) -> String {
    let parts = entry.citation.value().and_then(Parts::of);
    let mut tags: Vec<(&str, String)> = Vec::new();
    match &parts {
        Some(parts) => {
            tags.push(("TY", "JOUR".to_owned()));
            for name in parts.authors.iter().filter(|name| **name != MORE) {
                let name = family_first(name);
                tags.push(("AU", name.trim_matches(['{', '}']).to_owned()));
            }
            let (first, last) = parts.pages.split_once('-').unwrap_or((parts.pages, ""));
            tags.push(("TI", parts.title.clone()));
            tags.push(("JO", parts.journal.to_owned()));
            tags.push(("PY", parts.year.to_owned()));
            tags.push(("VL", parts.volume.to_owned()));
            tags.push(("IS", parts.issue.to_owned()));
            tags.push(("SP", first.to_owned()));
            tags.push(("EP", last.to_owned()));
        }
        None => {
            tags.push(("TY", "GEN".to_owned()));
            tags.push(("TI", entry.citation.value().unwrap_or(entry.short).to_owned()));
            let year = entry.detail.year.value().map(|year| year.to_string());
            tags.push(("PY", year.unwrap_or_default()));
        }
    }
    tags.push(("DO", entry.doi.value().unwrap_or_default().to_owned()));
    let pmid = entry.pmid.value().map(|pmid| pmid.to_string());
    tags.push(("AN", pmid.unwrap_or_default()));
    tags.push(("ID", entry.key().to_owned()));
    let lines: String = tags
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(tag, value)| format!("{tag}  - {value}\r\n"))
        .collect();
    format!("{lines}ER  - \r\n")
}
