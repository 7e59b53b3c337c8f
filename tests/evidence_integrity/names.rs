//! Names, as a search finds them.

use ivig_navigator::evidence::Condition;

use crate::distinct;

/// As an input method types it in full width.
fn full_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '!'..='~' => char::from_u32(u32::from(c).checked_add(0xFEE0).unwrap()).unwrap(),
            ' ' => '\u{3000}',
            other => other,
        })
        .collect()
}

/// The same kana of the other kind.
fn hiragana(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'ァ'..='ヶ' => char::from_u32(u32::from(c).checked_sub(0x60).unwrap()).unwrap(),
            other => other,
        })
        .collect()
}

#[test]
fn every_condition_is_found_by_every_name_however_typed() {
    for condition in Condition::ALL {
        let name = condition.name();
        let names = [name.ja(), name.en(), condition.short()];
        for name in names.iter().chain(condition.synonyms()) {
            let typed = [
                (*name).to_owned(),
                name.to_uppercase(),
                name.to_lowercase(),
                full_width(name),
                hiragana(name),
                name.replace(['–', '-'], " "),
                name.replace(['–', '-', '・', ' '], ""),
                name.replace('é', "e"),
                name.replace('é', "e\u{301}"),
                format!("  {name} "),
            ];
            for query in typed {
                let found = Condition::search(&query);
                assert!(found.contains(condition), "{condition:?} by {query:?}");
            }
        }
    }
}

#[test]
fn a_search_finds_what_was_meant_and_nothing_else() {
    use Condition::{
        Als, Aqp4OpticNeuritis, AutoimmuneEpilepsy, Cidp, Dm, Epilepsy, Gbs, Ibm,
        IggIgaParaprotein, IgmMag, Imnm, Lems, Mg, MillerFisher, Mmn, MsOpticNeuritis, MsRelapsing,
        MsWeakness, Pm, SmallFibre, Sps,
    };
    let table: &[(&str, &[Condition])] = &[
        ("GBS", &[Gbs]),
        ("ギランバレー", &[Gbs]),
        ("ぎらん", &[Gbs]),
        ("guillain", &[Gbs]),
        ("ＧＢＳ", &[Gbs]),
        ("AIDP", &[Gbs]),
        ("fisher", &[MillerFisher]),
        ("フィッシャー", &[MillerFisher]),
        ("CIDP", &[Cidp]),
        ("lewis sumner", &[Cidp]),
        ("MMN", &[Mmn]),
        ("伝導ブロック", &[Mmn]),
        ("ALS", &[Als]),
        ("筋萎縮", &[Als]),
        ("MGUS", &[IggIgaParaprotein, IgmMag]),
        ("パラプロテイン", &[IggIgaParaprotein, IgmMag]),
        ("anti-MAG", &[IgmMag]),
        ("重症筋無力症", &[Mg]),
        ("myasthenia", &[Mg]),
        ("MuSK", &[Mg]),
        ("myasthenic", &[Mg, Lems]),
        ("LEMS", &[Lems]),
        ("lambert eaton", &[Lems]),
        ("ランバート", &[Lems]),
        ("皮膚筋炎", &[Dm]),
        ("polymyositis", &[Pm]),
        ("封入体", &[Ibm]),
        ("筋炎", &[Dm, Pm, Imnm, Ibm]),
        ("myositis", &[Dm, Pm, Imnm, Ibm]),
        ("stiff", &[Sps]),
        ("スティッフ", &[Sps]),
        ("GAD", &[Sps]),
        ("多発性硬化症", &[MsRelapsing, MsWeakness, MsOpticNeuritis]),
        (
            "multiple sclerosis",
            &[MsRelapsing, MsWeakness, MsOpticNeuritis],
        ),
        ("視神経", &[MsOpticNeuritis, Aqp4OpticNeuritis]),
        ("NMOSD", &[Aqp4OpticNeuritis]),
        ("HMGCR", &[Imnm]),
        ("LGI1", &[AutoimmuneEpilepsy]),
        ("small fiber", &[SmallFibre]),
        ("West", &[Epilepsy]),
        ("てんかん", &[Epilepsy, AutoimmuneEpilepsy]),
        ("lennox", &[Epilepsy]),
        // Nothing of the review.
        ("kawasaki", &[]),
        ("川崎病", &[]),
        ("ITP", &[]),
        ("pemphigus", &[]),
        ("migraine", &[]),
        ("片頭痛", &[]),
        ("zzz", &[]),
        ("GBSS", &[]),
        // The whole of a name finds that name, not what has it within.
        ("MG", &[Mg]),
        ("mg", &[Mg]),
        ("ＭＧ", &[Mg]),
        ("MS", &[MsRelapsing, MsWeakness, MsOpticNeuritis]),
        ("ON", &[MsOpticNeuritis, Aqp4OpticNeuritis]),
        ("MS-ON", &[MsOpticNeuritis]),
        // Signs are no name.
        ("-", &[]),
        ("・", &[]),
        ("（）", &[]),
        (" - / ", &[]),
    ];
    for (query, expected) in table {
        assert_eq!(Condition::search(query), *expected, "{query}");
    }
}

#[test]
fn a_whole_name_finds_those_who_bear_it() {
    let letters = |text: &str| -> String {
        let lower = text.to_lowercase().replace('é', "e");
        lower.chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let names = |condition: Condition| -> Vec<&str> {
        let name = condition.name();
        let own = [name.ja(), name.en(), condition.short()].into_iter();
        own.chain(condition.synonyms().iter().copied()).collect()
    };
    for condition in Condition::ALL {
        for name in names(*condition) {
            let bears = |other: &Condition| {
                let mut all = names(*other).into_iter();
                all.any(|other| letters(other) == letters(name))
            };
            let expected: Vec<Condition> = Condition::ALL.iter().copied().filter(bears).collect();
            assert!(expected.contains(condition));
            assert_eq!(Condition::search(name), expected, "{name}");
        }
    }
}

#[test]
fn nothing_typed_shows_everything() {
    for query in ["", "   ", "\u{3000}"] {
        assert_eq!(Condition::search(query), Condition::ALL, "{query:?}");
    }
}

#[test]
fn no_synonym_repeats_another_name() {
    for condition in Condition::ALL {
        let name = condition.name();
        let all = [name.ja(), name.en(), condition.short()]
            .into_iter()
            .chain(condition.synonyms().iter().copied());
        distinct("names", all.map(str::to_lowercase));
    }
}
