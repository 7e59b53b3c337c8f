//! Who may talk to the page, and how it looks.

use super::{FaultKind, Reader};
use crate::hospital::Origin;
use crate::json::{Json, Value};

const LONGEST_LOGO: usize = 130_000;
const MOST_ORIGINS: usize = 20;

impl Reader {
    pub(super) fn origins(&mut self, file: &Json) -> Vec<Origin> {
        let Some(list) = file.member("allowed_origins") else {
            return Vec::new();
        };
        let what = text!(
            "ページのオリジン（https://intranet.example の形、末尾の / なし、* は不可）",
            "the origin of a page, such as https://intranet.example with nothing behind it and no *,"
        );
        if !matches!(list.value, Value::List(_)) {
            self.fault::<()>(list.line, "allowed_origins", FaultKind::Expected(what));
        }
        if list.items().len() > MOST_ORIGINS {
            self.fault::<()>(
                list.line,
                "allowed_origins",
                FaultKind::TooMuch(MOST_ORIGINS),
            );
        }
        let mut origins = Vec::new();
        for item in list.items() {
            match item.as_text().and_then(Origin::new) {
                Some(origin) if origins.contains(&origin) => {
                    self.fault::<()>(item.line, "allowed_origins", FaultKind::Twice);
                }
                Some(origin) => origins.push(origin),
                None => {
                    self.fault::<()>(item.line, "allowed_origins", FaultKind::Expected(what));
                }
            }
        }
        origins
    }

    pub(super) fn logo(&mut self, file: &Json) -> Option<String> {
        let value = file.member("logo")?;
        let kinds = ["png", "jpeg", "webp", "svg+xml"];
        let is_picture = |text: &&str| {
            kinds.iter().any(|kind| {
                text.strip_prefix(&format!("data:image/{kind};base64,"))
                    .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(is_base64))
            })
        };
        let what = text!(
            "画像（data:image/png;base64, で始まる文字列。png・jpeg・webp・svg+xml）",
            "a picture as a text that begins with data:image/png;base64, (png, jpeg, webp or svg+xml)"
        );
        match value.as_text().filter(is_picture) {
            Some(text) if text.len() > LONGEST_LOGO => {
                self.fault(value.line, "logo", FaultKind::TooMuch(LONGEST_LOGO))
            }
            Some(text) => Some(text.to_owned()),
            None => self.fault(value.line, "logo", FaultKind::Expected(what)),
        }
    }

    pub(super) fn accent(&mut self, file: &Json) -> Option<String> {
        let value = file.member("accent")?;
        let is_colour = |text: &&str| {
            text.strip_prefix('#').is_some_and(|digits| {
                digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
            })
        };
        match value.as_text().filter(is_colour) {
            Some(colour) => Some(colour.to_ascii_lowercase()),
            None => {
                let what = text!("色（#0b5c6b の形）", "a colour, written as #0b5c6b,");
                self.fault(value.line, "accent", FaultKind::Expected(what))
            }
        }
    }
}

const fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}
