//! Every word shown: one type, both languages, no default.
//!
//! A missing translation does not compile, because a [`Text`] cannot be made
//! with one language only.

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

/// A fixed wording in both languages. It may hold named places, `{dose}`, for [`Text::fill`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// Japanese.
    pub ja: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// A wording in both languages.
    #[must_use]
    pub const fn new(ja: &'static str, en: &'static str) -> Text {
        Text { ja, en }
    }

    /// A name that is written alike in both, such as a study's.
    #[must_use]
    pub const fn same(word: &'static str) -> Text {
        Text { ja: word, en: word }
    }

    /// The wording in one language.
    #[must_use]
    pub const fn get(self, language: Language) -> &'static str {
        match language {
            Language::Ja => self.ja,
            Language::En => self.en,
        }
    }

    /// Puts values into the named places, in both languages.
    ///
    /// ```
    /// use ivig_navigator::text::Text;
    /// let asked = Text::new("{n} 日間", "for {n} days");
    /// assert_eq!(asked.fill(&[("n", "5".into())]).en, "for 5 days");
    /// ```
    #[must_use]
    pub fn fill(self, values: &[(&str, Sentence)]) -> Sentence {
        let mut filled = Sentence::from(self);
        for (name, value) in values {
            let place = format!("{{{name}}}");
            filled.ja = filled.ja.replace(&place, &value.ja);
            filled.en = filled.en.replace(&place, &value.en);
        }
        filled
    }
}

/// A wording in both languages that was put together from values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sentence {
    /// Japanese.
    pub ja: String,
    /// English.
    pub en: String,
}

impl Sentence {
    /// The wording in one language.
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
        Sentence {
            ja: text.ja.to_owned(),
            en: text.en.to_owned(),
        }
    }
}

impl From<String> for Sentence {
    /// A figure, written alike in both languages.
    fn from(figure: String) -> Sentence {
        Sentence {
            ja: figure.clone(),
            en: figure,
        }
    }
}

impl From<&str> for Sentence {
    fn from(figure: &str) -> Sentence {
        Sentence::from(figure.to_owned())
    }
}
