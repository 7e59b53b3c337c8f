//! The port to a place that keeps texts under keys, and what can go wrong there.

use crate::text::Text;

/// A place that keeps texts under keys. The browser's edge has the real one.
pub trait Store {
    /// The text under a key; `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError`] where the place cannot be read.
    fn read(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Keeps a text under a key, in place of what was there.
    ///
    /// # Errors
    /// [`StoreError`] where it was not kept.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes what is under a key, if anything is.
    ///
    /// # Errors
    /// [`StoreError`] where it was not removed.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// Every key there is, in any order, those of others included.
    ///
    /// # Errors
    /// [`StoreError`] where the place cannot be read.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

impl<S: Store + ?Sized> Store for &S {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        (**self).keys()
    }
}

/// Why a place did not keep a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// Storage is not allowed here.
    Blocked,
    /// There is no room left.
    Full,
    /// A passphrase has to be entered first.
    Locked,
    /// It failed, and does not say why.
    Failed,
}

impl StoreError {
    /// What is wrong, what still works, what to do.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            StoreError::Blocked => text!(
                "このブラウザまたは埋め込み先では保存が許可されていません。入力と計算は続けられますが、何も保存されていません。残すにはファイルに書き出してください。",
                "This browser, or the page around this one, does not allow storage. The page keeps working, but nothing was saved. To keep the case, export it to a file.",
            ),
            StoreError::Full => text!(
                "保存領域がいっぱいです。入力と計算は続けられますが、今回の内容は保存されていません。ファイルに書き出すか、不要な症例を削除してから保存し直してください。",
                "Storage is full. The page keeps working, but this was not saved. Export the case to a file, or delete cases that are no longer needed and save again.",
            ),
            StoreError::Locked => text!(
                "この端末はロックされています。今回の内容は保存されていません。合言葉を入れてから保存し直してください。",
                "This device is locked, and this was not saved. Enter the passphrase and save again.",
            ),
            StoreError::Failed => text!(
                "保存領域を使えませんでした。入力と計算は続けられますが、今回の内容は保存されていません。もう一度試すか、ファイルに書き出してください。",
                "Storage failed. The page keeps working, but this was not saved. Try again, or export the case to a file.",
            ),
        }
    }
}
