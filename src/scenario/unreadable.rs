//! Why a kept text cannot be read.

use crate::text::Sentence;

/// Why a kept text cannot be read. The text itself is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Locked, and not opened by the passphrase of this device.
    Locked,
    /// Not JSON: cut off, or something else altogether.
    NotJson,
    /// JSON, but not what was looked for.
    OtherFormat,
    /// Written by a newer version of this application.
    NewerSchema {
        /// The schema version found.
        found: u64,
        /// The version of the application that wrote it; empty where it does not say.
        app: String,
    },
    /// Changed or damaged since it was written.
    ChecksumDiffers,
    /// Sound, but with a part that this version does not know or cannot keep.
    DoesNotFit,
}

impl Unreadable {
    /// What is wrong, what to do, and that nothing is lost.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let fixed = match self {
            Unreadable::Locked => text!(
                "暗号化されたデータで、この端末の合言葉では開けません。合言葉の情報が失われたか、データが壊れた可能性があります。元のデータはそのまま残っています。ファイルに書き出して保管してください。",
                "This is encrypted, and the passphrase of this device does not open it: what is kept of the passphrase may be lost, or this is damaged. It is left as it is. Export it to a file to keep it.",
            ),
            Unreadable::NotJson => text!(
                "途中で切れているか、このアプリのデータではないため読めません。元のデータはそのまま残っています。ファイルに書き出して保管してください。",
                "This cannot be read: it is cut off, or was not written by this application. It is left as it is. Export it to a file to keep it.",
            ),
            Unreadable::OtherFormat => text!(
                "このアプリの症例データではないため読めません。元のデータはそのまま残っています。症例のファイルを選び直すか、書き出して保管してください。",
                "This is not a case of this application. It is left as it is. Choose a case file, or export this to a file to keep it.",
            ),
            Unreadable::NewerSchema { found, app } => {
                return newer(*found, app);
            }
            Unreadable::ChecksumDiffers => text!(
                "保存後に内容が変わったか壊れています（チェックサム不一致）。誤った値を避けるため読み込みません。元のデータはそのまま残っています。ファイルに書き出して保管してください。",
                "The content was changed or damaged after it was saved (the checksum differs). It is not opened, lest a value be wrong. It is left as it is. Export it to a file to keep it.",
            ),
            Unreadable::DoesNotFit => text!(
                "この版のアプリが知らない内容を含むため読み込みません。元のデータはそのまま残っています。アプリを更新して開くか、ファイルに書き出して保管してください。",
                "It holds something that this version of the application does not know, so it is not opened. It is left as it is. Update the application to open it, or export it to a file to keep it.",
            ),
        };
        fixed.into()
    }
}

fn newer(found: u64, app: &str) -> Sentence {
    let version = if app.is_empty() {
        text!("版の記載なし", "version not stated").into()
    } else {
        Sentence::from(app)
    };
    text!(
        "より新しい版のアプリ（{app}、保存形式 {schema}）で保存されたデータです。元のデータはそのまま残っています。その版以降のアプリで開いてください。",
        "This was saved by a newer version of the application ({app}, storage format {schema}). It is left as it is. Open it with that version or a later one.",
    )
    .fill(&[("schema", found.to_string().into()), ("app", version)])
}
