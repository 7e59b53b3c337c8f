//! Why a typed number was refused: what is wrong and what to do.

use crate::text::Sentence;

/// Why a typed amount could not be read. What was typed is never changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryError {
    /// Nothing but blanks.
    Empty,
    /// Longer than any number: a pasted text or table.
    TooLong,
    /// Letters or signs where a number should be.
    NotANumber,
    /// Below zero.
    Negative,
    /// `1,234`: a thousands separator, or a decimal comma? Not guessed.
    ThousandsSeparator,
    /// `7 0`: more than one number.
    TwoNumbers,
    /// Finer than the unit can hold.
    TooManyDecimals {
        /// How many digits after the point are read.
        allowed: u8,
    },
    /// A unit that this amount is not measured in.
    UnknownUnit {
        /// The units that are.
        accepted: &'static str,
    },
    /// A number alone, where the unit decides what it means.
    NoUnit {
        /// The units that are read.
        accepted: &'static str,
    },
    /// More digits than can be computed with.
    TooLarge,
}

impl EntryError {
    /// The sentence beside the field.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        let fixed = match self {
            EntryError::Empty => text!("値を入力してください。", "Enter a value."),
            EntryError::TooLong => text!(
                "長すぎます。数値を1つだけ入力してください。",
                "This is too long. Enter one number only.",
            ),
            EntryError::NotANumber => text!(
                "数値として読めません。70 や 70.5 のように入力してください。",
                "This is not a number. Enter it as 70 or 70.5.",
            ),
            EntryError::Negative => text!(
                "負の値は入力できません。0 より大きい値を入力してください。",
                "This cannot be below zero. Enter a value above zero.",
            ),
            EntryError::ThousandsSeparator => text!(
                "桁区切りか小数点か判別できません。桁区切りを除き、小数点には「.」を使ってください。",
                "This could be a thousands separator or a decimal mark. Leave separators out and write the decimal mark as a point.",
            ),
            EntryError::TwoNumbers => text!(
                "数値が2つ以上あります。空白を除き、数値を1つだけ入力してください。",
                "There is more than one number. Remove the space, or enter one number only.",
            ),
            EntryError::TooManyDecimals { allowed } => {
                return text!(
                    "小数点以下は {n} 桁までです。丸めて入力してください。",
                    "At most {n} digits are read after the decimal mark. Round the value yourself.",
                )
                .fill(&[("n", allowed.to_string().into())]);
            }
            EntryError::UnknownUnit { accepted } => {
                return text!(
                    "この単位は使えません。使える単位: {units}",
                    "This unit is not used here. Units that are: {units}",
                )
                .fill(&[("units", accepted.into())]);
            }
            EntryError::NoUnit { accepted } => {
                return text!(
                    "単位も入力してください（{units}）。数値だけではどちらの単位か判別できません。",
                    "Enter the unit, too ({units}). From the number alone it cannot be told which is meant.",
                )
                .fill(&[("units", accepted.into())]);
            }
            EntryError::TooLarge => text!(
                "値が大きすぎます。入力値を確認してください。",
                "This value is too large. Check what was entered.",
            ),
        };
        fixed.into()
    }
}
