//! Every word shown: one type, both languages, no default.
//!
//! A missing translation does not compile, because [`text!`](crate::text!) takes both.

/// The languages of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl Language {
    /// Both languages, in the order of the switch.
    pub const ALL: [Language; 2] = [Language::Ja, Language::En];

    /// The BCP 47 tag, as stored and as set on `<html lang>`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Ja => "ja",
            Language::En => "en",
        }
    }

    /// The language that a BCP 47 tag asks for, if it is one of ours.
    ///
    /// ```
    /// use ivig_navigator::text::Language;
    /// assert_eq!(Language::from_tag("ja-JP"), Some(Language::Ja));
    /// assert_eq!(Language::from_tag("fr"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split('-').next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::Ja => "日本語",
            Language::En => "English",
        }
    }
}

/// A fixed wording in both languages, made by [`text!`](crate::text!).
///
/// It may hold named places, `{dose}`, for [`Text::fill`]. Both wordings lie in
/// one string with a mark between them: one address and length for each of some
/// thousand wordings, which are a large part of what is downloaded.
#[derive(Clone, Copy, Debug)]
pub struct Text(&'static str);

impl PartialEq for Text {
    /// By the wordings, however they were made.
    fn eq(&self, other: &Text) -> bool {
        self.both() == other.both()
    }
}

impl Eq for Text {}

/// A wording: Japanese, then English. Both are literals, and neither can be left out.
///
/// ```
/// let dose = ivig_navigator::text!("用量", "Dose");
/// assert_eq!((dose.ja(), dose.en()), ("用量", "Dose"));
/// ```
///
/// ```compile_fail
/// let dose = ivig_navigator::text!("用量");
/// ```
#[macro_export]
macro_rules! text {
    ($ja:literal, $en:literal $(,)?) => {
        $crate::text::Text::joined(concat!($ja, "\u{1f}", $en))
    };
}

impl Text {
    /// For [`text!`](crate::text!): the Japanese and the English with the mark between them.
    #[doc(hidden)]
    #[must_use]
    pub const fn joined(both: &'static str) -> Text {
        Text(both)
    }

    /// A name that is written alike in both, such as `PMID`.
    #[must_use]
    pub const fn same(word: &'static str) -> Text {
        Text(word)
    }

    /// Stands between the two wordings, and in no wording: the unit separator of ASCII.
    const MARK: u8 = 0x1F;

    /// Both wordings: what stands before the mark and after it, or all of it where there is none.
    fn both(self) -> (&'static str, &'static str) {
        let mark = self.0.bytes().position(|byte| byte == Text::MARK);
        let ja = mark.and_then(|mark| self.0.get(..mark));
        let en = mark.and_then(|mark| self.0.get(mark.saturating_add(1)..));
        (ja.unwrap_or(self.0), en.unwrap_or(self.0))
    }

    /// In Japanese.
    #[must_use]
    pub fn ja(self) -> &'static str {
        self.both().0
    }

    /// In English.
    #[must_use]
    pub fn en(self) -> &'static str {
        self.both().1
    }

    /// The wording in one language.
    #[must_use]
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::Ja => self.ja(),
            Language::En => self.en(),
        }
    }

    /// Puts values into the named places, in both languages.
    ///
    /// ```
    /// let asked = ivig_navigator::text!("{n} 日間", "for {n} days");
    /// assert_eq!(asked.fill(&[("n", "5".into())]).en(), "for 5 days");
    /// ```
    #[must_use]
    pub fn fill(self, values: &[(&str, Sentence)]) -> Sentence {
        let filled = |language| fill(self.get(language), values, language);
        Sentence::new(filled(Language::Ja), filled(Language::En))
    }
}

/// One wording with the values in it. A place that has no value stays as it is.
fn fill(wording: &str, values: &[(&str, Sentence)], language: Language) -> String {
    let mut parts = wording.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let place = part.split_once('}').and_then(|(name, rest)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value.get(language), rest))
        });
        let (value, rest) = place.unwrap_or(("{", part));
        filled.push_str(value);
        filled.push_str(rest);
    }
    filled
}

/// A wording in both languages that was put together from values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sentence {
    ja: String,
    en: String,
}

impl Sentence {
    /// A wording in both languages.
    #[must_use]
    pub const fn new(ja: String, en: String) -> Sentence {
        Sentence { ja, en }
    }

    /// In Japanese.
    #[must_use]
    pub fn ja(&self) -> &str {
        &self.ja
    }

    /// In English.
    #[must_use]
    pub fn en(&self) -> &str {
        &self.en
    }

    /// In one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }
}

impl From<Text> for Sentence {
    fn from(text: Text) -> Sentence {
        Sentence::new(text.ja().to_owned(), text.en().to_owned())
    }
}

impl From<String> for Sentence {
    /// A figure, written alike in both languages.
    fn from(figure: String) -> Sentence {
        Sentence::new(figure.clone(), figure)
    }
}

impl From<&str> for Sentence {
    fn from(figure: &str) -> Sentence {
        Sentence::from(figure.to_owned())
    }
}
