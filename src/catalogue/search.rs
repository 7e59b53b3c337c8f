//! Finding words in every study, in both languages, however they are written.

use crate::evidence::library::{Cited, Entry, entries};
use crate::text::{Language, Text};

/// All that can be searched, folded once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index(Vec<(Cited, String)>);

impl Index {
    /// Reads every study.
    #[must_use]
    pub fn new() -> Index {
        Index(
            entries()
                .map(|entry| (entry.cited, said_of(&entry)))
                .collect(),
        )
    }

    /// The studies in which every word stands; all of them where nothing is asked.
    ///
    /// ```
    /// use ivig_navigator::catalogue::Index;
    /// let found = Index::new().find("CIDP　血漿交換");
    /// assert!(found.iter().any(|study| study.key() == "cidp-dyck-1994"));
    /// ```
    #[must_use]
    pub fn find(&self, words: &str) -> Vec<Cited> {
        let wanted: Vec<String> = words.split_whitespace().map(folded).collect();
        let fits = |said: &str| wanted.iter().all(|word| said.contains(word.as_str()));
        let found = self.0.iter().filter(|(_, said)| fits(said));
        found.map(|(study, _)| *study).collect()
    }
}

impl Default for Index {
    fn default() -> Index {
        Index::new()
    }
}

/// Everything that is said of a study, in both languages, folded.
fn said_of(entry: &Entry) -> String {
    let mut said = Said(String::new());
    said.word(entry.key());
    said.word(entry.short);
    said.text(entry.topic.name());
    if let Some(condition) = entry.topic.condition() {
        said.word(condition.short());
        for synonym in condition.synonyms() {
            said.word(synonym);
        }
    }
    said.word(entry.citation.value().unwrap_or_default());
    said.word(entry.doi.value().unwrap_or_default());
    if let Some(pmid) = entry.pmid.value() {
        said.word(&pmid.to_string());
    }
    if let Some(design) = entry.design.value() {
        said.text(design.kind());
        let sentence = design.sentence();
        said.word(sentence.ja());
        said.word(sentence.en());
    }
    for comparator in entry.comparators.value().unwrap_or_default() {
        said.text(comparator.text());
    }
    if let Some(direction) = entry.direction.value() {
        said.text(direction.text());
    }
    let detail = &entry.detail;
    let facts = [&entry.population, &entry.result, &detail.primary];
    for fact in facts.into_iter().chain(entry.further).chain(detail.adverse) {
        if let Some(text) = fact.value() {
            said.text(text);
        }
    }
    for arm in detail.arms {
        said.text(arm.name);
    }
    for subgroup in detail.subgroups {
        said.text(subgroup.who);
    }
    said.word(detail.registered.value().unwrap_or_default());
    said.0
}

struct Said(String);

impl Said {
    fn word(&mut self, word: &str) {
        self.0.push_str(&folded(word));
        // No word is found across the end of one and the start of the next.
        self.0.push('\n');
    }

    fn text(&mut self, text: Text) {
        for language in Language::ALL {
            self.word(text.get(language));
        }
    }
}

/// Without case, width, accents, the kind of kana, and the signs between letters.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            // Full-width letters and digits.
            '！'..='～' => moved(c, u32::checked_sub, 0xFEE0),
            // Hiragana to katakana.
            'ぁ'..='ゖ' => moved(c, u32::checked_add, 0x60),
            'à'..='å' | 'À'..='Å' => Some('a'),
            'è'..='ë' | 'È'..='Ë' => Some('e'),
            'ì'..='ï' | 'Ì'..='Ï' => Some('i'),
            'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => Some('o'),
            'ù'..='ü' | 'Ù'..='Ü' => Some('u'),
            'ç' | 'Ç' => Some('c'),
            'ń' | 'ñ' | 'Ń' | 'Ñ' => Some('n'),
            'ß' => Some('s'),
            other => Some(other),
        })
        .filter(|c| {
            !matches!(
                c,
                '・' | '-' | '–' | '−' | '‐' | ',' | ' ' | '\u{a0}' | '(' | ')'
            )
        })
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn moved(c: char, step: fn(u32, u32) -> Option<u32>, by: u32) -> Option<char> {
    step(u32::from(c), by)
        .and_then(char::from_u32)
        .map(|c| c.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn what_is_written_in_many_ways_is_one() {
        let check = |one: &str, other: &str| assert_eq!(folded(one), folded(other));
        check("Rønager", "ronager");
        check("Lewańska", "LEWANSKA");
        check("van der Meché", "Van-der Meche");
        check("ＣＩＤＰ", "cidp");
        check("ぎらん・ばれー", "ギランバレー");
        check("plasma exchange", "Plasma‐exchange");
        assert_ne!(folded("1.2"), folded("12"));
    }
}
