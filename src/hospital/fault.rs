//! What can be wrong with the file, as sentences that say where and what to do.

use crate::json::JsonError;
use crate::product::OwnProductError;
use crate::text::{Sentence, Text};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file.
    pub line: usize,
    /// The member: `stock.privigen-us`.
    pub at: String,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is larger than any that is meant.
    TooLong,
    /// It is no JSON.
    NotJson(JsonError),
    /// Another kind of file, or none that says what it is.
    OtherFormat,
    /// Of a schema that this version does not know.
    NewerSchema(String),
    /// It must be there.
    Missing,
    /// There is no such member.
    Unknown,
    /// The member stands twice.
    Twice,
    /// Something else is meant here.
    Expected(Text),
    /// The text is none of those that are known.
    NotAmong(String, Vec<&'static str>),
    /// Longer than this many characters, or more than this many items.
    TooMuch(usize),
    /// The sizes of a product.
    Sizes(OwnProductError),
    /// A second date that lies before the first.
    EndsBeforeItStarts,
}

impl Fault {
    /// Where, what is wrong, and what to do.
    ///
    /// ```
    /// use ivig_navigator::hospital::read;
    /// let text = "{\n\"format\": \"ivig-navigator/hospital\", \"schema\": 1,\n\
    ///     \"name\": {\"ja\": \"病院\", \"en\": \"Hospital\"},\n\"issued\": \"1 November\"}";
    /// let faults = read(text).unwrap_err();
    /// assert_eq!(
    ///     faults[0].sentence().en(),
    ///     "Line 4, \"issued\": a day, written as 2026-11-01, is expected."
    /// );
    /// ```
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let what = self.kind.sentence();
        if let FaultKind::NotJson(_) | FaultKind::TooLong = self.kind {
            return what;
        }
        if self.at.is_empty() {
            return text!("{line} 行目: {what}", "Line {line}: {what}")
                .fill(&[("line", self.line.to_string().into()), ("what", what)]);
        }
        text!(
            "{line} 行目「{at}」: {what}",
            "Line {line}, \"{at}\": {what}"
        )
        .fill(&[
            ("line", self.line.to_string().into()),
            ("at", self.at.as_str().into()),
            ("what", what),
        ])
    }
}

impl FaultKind {
    /// What is wrong and what to do, for who sees where.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let fixed = match self {
            FaultKind::NotJson(error) => return error.sentence(),
            FaultKind::NewerSchema(found) => {
                return text!(
                    "スキーマ {found} の病院ファイルです。この版が読めるのは 1 です。アプリを更新してください。",
                    "this is a hospital file of schema {found}; this version reads schema 1. Update the application."
                )
                .fill(&[("found", found.as_str().into())]);
            }
            FaultKind::Expected(what) => {
                return text!("{what}を指定してください。", "{what} is expected.")
                    .fill(&[("what", (*what).into())]);
            }
            FaultKind::NotAmong(found, known) => {
                return text!(
                    "「{found}」は使えません。使えるもの: {known}。",
                    "\"{found}\" is not known. Known are: {known}."
                )
                .fill(&[
                    ("found", found.as_str().into()),
                    ("known", known.join(", ").into()),
                ]);
            }
            FaultKind::TooMuch(most) => {
                return text!(
                    "多すぎます。{most} までにしてください。",
                    "this is too much; at most {most}."
                )
                .fill(&[("most", most.to_string().into())]);
            }
            FaultKind::Sizes(error) => return error.sentence(),
            FaultKind::TooLong => text!(
                "ファイルが大きすぎます。病院ファイルは 200 KB までです。ロゴを小さくしてください。",
                "The file is too large. A hospital file has at most 200 KB. Make the logo smaller."
            ),
            FaultKind::OtherFormat => text!(
                "病院ファイルではありません。「format」は \"ivig-navigator/hospital\"、「schema」は 1 にしてください。",
                "this is no hospital file. \"format\" has to be \"ivig-navigator/hospital\", and \"schema\" 1."
            ),
            FaultKind::Missing => text!(
                "必須の項目がありません。追加してください。",
                "this is missing and has to be there. Add it."
            ),
            FaultKind::Unknown => text!(
                "この項目はありません。綴りを確かめるか、削除してください。",
                "there is no such member. Check its spelling, or take it out."
            ),
            FaultKind::Twice => text!(
                "同じ項目が 2 回あります。一つにしてください。",
                "this stands twice. Leave one of them."
            ),
            FaultKind::EndsBeforeItStarts => text!(
                "有効期限が発行日より前です。どちらかを直してください。",
                "the file would end before it starts. Correct one of the two days."
            ),
        };
        fixed.into()
    }
}
