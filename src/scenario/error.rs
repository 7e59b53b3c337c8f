//! Why the library did not do what it was asked.

use super::{StoreError, Unreadable};
use crate::text::Sentence;

/// Why the library did not do what it was asked. Everything acknowledged before is still there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LibraryError {
    /// The storage failed.
    Store(StoreError),
    /// What was read back is not what was written.
    NotKept,
    /// There is no such case.
    Missing,
    /// The case cannot be read, so it is not opened.
    Unreadable(Unreadable),
    /// What stands under the key cannot be read, so it is not written over.
    WouldOverwrite(Unreadable),
    /// What is there is not what this page last saw, so it is not written over.
    ChangedElsewhere,
}

impl From<StoreError> for LibraryError {
    fn from(error: StoreError) -> LibraryError {
        LibraryError::Store(error)
    }
}

impl From<Unreadable> for LibraryError {
    fn from(why: Unreadable) -> LibraryError {
        LibraryError::Unreadable(why)
    }
}

impl LibraryError {
    /// What is wrong and what to do.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let fixed = match self {
            LibraryError::Store(error) => error.text(),
            LibraryError::NotKept => text!(
                "保存した内容を読み返したところ一致しませんでした。今回の内容は保存されていません。もう一度試すか、ファイルに書き出してください。",
                "What was read back is not what was written, so this was not saved. Try again, or export the case to a file.",
            ),
            LibraryError::Missing => text!(
                "この症例は見つかりません。別のタブで削除された可能性があります。一覧を読み直してください。",
                "There is no such case. It may have been deleted in another tab. Load the list again.",
            ),
            LibraryError::Unreadable(why) => return why.sentence(),
            LibraryError::WouldOverwrite(_) => text!(
                "保存先に、この版のアプリでは読めないデータがあります。それを失わないよう上書きせず、今回の内容は保存していません。別の症例として保存するか、ファイルに書き出してください。",
                "Where this would be saved stands something that this version cannot read. So as not to lose it, nothing was written over and this was not saved. Save it as another case, or export it to a file.",
            ),
            LibraryError::ChangedElsewhere => text!(
                "保存されている内容が、別のタブなどで変わっています。上書きを避けるため、何も変更していません。一覧から開き直すか、別の症例として保存してください。",
                "What is stored was changed in the meantime, perhaps in another tab. To avoid writing over it, nothing was changed. Open it again from the list, or save this as another case.",
            ),
        };
        fixed.into()
    }
}
