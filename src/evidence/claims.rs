//! A claim in few lines: how it is known, both wordings, where it was read, the studies behind it.

/// A [`Claim`](crate::evidence::Claim): `claim!(verified: "日本語", "English"; SID1)`, with
/// the ids of studies after a second semicolon; `claim!(app_default: "日本語", "English")` for
/// this application's own choice.
macro_rules! claim {
    (app_default: $ja:literal, $en:literal) => {
        $crate::evidence::Claim::new($crate::evidence::Fact::app_default(text!($ja, $en)), &[])
    };
    ($status:ident: $ja:literal, $en:literal; $($source:ident),+ $(; $($study:ident),+)?) => {
        $crate::evidence::Claim::new(
            $crate::evidence::Fact::$status(
                text!($ja, $en),
                &[$($crate::evidence::Source::$source),+],
            ),
            &[$($($crate::evidence::StudyId::$study),+)?],
        )
    };
}

/// A [`Recommendation`](crate::evidence::since_2004::Recommendation): how it is known, whose it
/// is, its grade and what it says in both languages.
macro_rules! recommendation {
    ($status:ident $by:ident, $grade_ja:literal, $grade_en:literal, $ja:literal, $en:literal) => {
        $crate::evidence::since_2004::Recommendation {
            by: $crate::evidence::since_2004::Guideline::$by,
            grade: text!($grade_ja, $grade_en),
            says: $crate::evidence::Fact::$status(
                text!($ja, $en),
                &[$crate::evidence::since_2004::Guideline::$by.source()],
            ),
        }
    };
}

pub(crate) use claim;
