//! Why something that was handed over is refused.

use super::super::Unreadable;
use crate::text::Sentence;

/// Why something that was handed over is refused. Nothing on this device was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TransferError {
    /// No case of this application in it.
    NotOurs,
    /// Cut off or changed on the way: the check digits differ.
    Damaged,
    /// Written by a newer version of this application.
    Newer,
    /// A piece of another case than the pieces before it.
    OtherCase,
    /// Longer than any case is.
    TooLong,
    /// It came whole, and holds no case that can be opened.
    Unreadable(Unreadable),
}

impl TransferError {
    /// What is wrong, what to do, and that nothing was changed.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let fixed = match self {
            TransferError::NotOurs | TransferError::Unreadable(Unreadable::OtherFormat) => text!(
                "このアプリの症例は見つかりません。症例のファイル、リンク、またはコードを選び直してください。この端末の内容は変更していません。",
                "No case of this application was found in it. Choose a case file, a link or a code. Nothing on this device was changed.",
            ),
            TransferError::Damaged
            | TransferError::Unreadable(Unreadable::NotJson | Unreadable::ChecksumDiffers) => {
                text!(
                    "途中で切れたか、内容が変わっています（検査数字の不一致）。誤った値を避けるため受け取りません。もう一度、全体を渡してもらってください。この端末の内容は変更していません。",
                    "It was cut off or changed on the way (the check digits differ). It is not taken, lest a value be wrong. Ask for it again, whole. Nothing on this device was changed.",
                )
            }
            TransferError::Newer | TransferError::Unreadable(Unreadable::NewerSchema { .. }) => {
                text!(
                    "より新しい版のアプリで作られています。このアプリを更新してから、もう一度受け取ってください。この端末の内容は変更していません。",
                    "It was made by a newer version of this application. Update this one, then take it again. Nothing on this device was changed.",
                )
            }
            TransferError::OtherCase => text!(
                "これまでに読んだものとは別の症例のコードです。同じ症例のコードを続けて読むか、はじめからやり直してください。",
                "This code belongs to another case than the codes before it. Go on with the same case, or start again.",
            ),
            TransferError::TooLong => text!(
                "長すぎて受け渡しできません。ファイルで渡してください。この端末の内容は変更していません。",
                "It is too long to be handed over like this. Use a file. Nothing on this device was changed.",
            ),
            TransferError::Unreadable(Unreadable::Locked) => text!(
                "別の端末の合言葉で暗号化されているため受け取れません。その端末のロックを開けてから、もう一度書き出してもらってください。この端末の内容は変更していません。",
                "It is encrypted with the passphrase of another device, so it is not taken. Have it exported again after that device was unlocked. Nothing on this device was changed.",
            ),
            TransferError::Unreadable(Unreadable::DoesNotFit) => text!(
                "この版のアプリが知らない内容を含むため受け取りません。このアプリを更新してから、もう一度受け取ってください。この端末の内容は変更していません。",
                "It holds something that this version does not know, so it is not taken. Update this application, then take it again. Nothing on this device was changed.",
            ),
        };
        fixed.into()
    }
}

impl From<Unreadable> for TransferError {
    fn from(why: Unreadable) -> TransferError {
        TransferError::Unreadable(why)
    }
}
