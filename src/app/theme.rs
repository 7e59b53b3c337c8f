//! Light, dark, or with the highest contrast; and the colour of the house.

use super::held::Held;
use crate::browser;
use crate::text::Text;

/// Kept under this name.
const KEY: &str = "ivig.theme";

/// How the page looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device is set.
    #[default]
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black on white, with strong lines.
    Contrast,
}

impl Theme {
    /// All of them.
    pub const ALL: [Theme; 4] = [Theme::Device, Theme::Light, Theme::Dark, Theme::Contrast];

    /// The name it is kept under, and that the style sheet knows. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Theme::Device => "",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }

    /// The theme of a name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.key() == key)
    }

    /// In a word or two.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Theme::Device => text!("端末の設定に合わせる", "As the device is set"),
            Theme::Light => text!("明るい", "Light"),
            Theme::Dark => text!("暗い", "Dark"),
            Theme::Contrast => text!("高コントラスト", "High contrast"),
        }
    }
}

/// How the page looks now.
#[derive(Clone, Copy)]
pub struct PageTheme(Held<Theme>);

impl PageTheme {
    pub(super) fn start() -> PageTheme {
        let kept = browser::remembered(KEY).and_then(|key| Theme::from_key(&key));
        let theme = PageTheme(Held::new(Theme::default()));
        theme.show(kept.unwrap_or_default());
        theme
    }

    /// The theme now, and again when it changes.
    #[must_use]
    pub fn get(self) -> Theme {
        self.0.get()
    }

    /// The user chooses one.
    pub fn choose(self, theme: Theme) {
        browser::remember(KEY, theme.key());
        self.show(theme);
    }

    /// Shows the page so, as long as it is open.
    pub fn show(self, theme: Theme) {
        browser::set_theme(theme.key());
        self.0.set(theme);
    }
}
