//! What a label names: its conditions, maintenance and doses.

use ivig_navigator::evidence::{Condition, Fact, Purpose};
use ivig_navigator::product::{Country, LabelStatus, Maintenance};
use ivig_navigator::text::Text;

use crate::{label, product};

/// Product, country, and for each condition a label's key, `off` or `?`.
type Uses = (&'static str, Country, &'static [(Condition, &'static str)]);

#[test]
fn on_label_off_label_and_not_read_are_three_things() {
    use Condition::{Aqp4OpticNeuritis, Cidp, Dm, Gbs, Ibm, Mg, Mmn, MsOpticNeuritis, Pm};
    use Country::{Australia, Canada, Eu, Japan, Uk, Us};
    let rows: &[Uses] = &[
        (
            "venoglobulin-ih-5",
            Japan,
            &[
                (Gbs, "jp-neuro"),
                (Cidp, "jp-neuro"),
                (Mmn, "jp-neuro"),
                (Dm, "jp-neuro"),
                (Pm, "jp-neuro"),
                (Mg, "jp-neuro"),
                (Ibm, "off"),
            ],
        ),
        ("venoglobulin-ih-5", Us, &[(Gbs, "?")]),
        ("venoglobulin-ih-10", Japan, &[(Mg, "jp-neuro"), (Ibm, "?")]),
        (
            "benilon-i",
            Japan,
            &[
                (Gbs, "jp-neuro"),
                (Cidp, "jp-neuro"),
                (Mmn, "jp-neuro"),
                (Mg, "off"),
                (Dm, "off"),
                (MsOpticNeuritis, "off"),
                (Aqp4OpticNeuritis, "jp-neuro"),
            ],
        ),
        (
            "glovenin-i",
            Japan,
            &[
                (Gbs, "jp-neuro"),
                (Cidp, "jp-neuro"),
                (Mmn, "jp-neuro"),
                (Mg, "jp-neuro"),
                (Dm, "?"),
            ],
        ),
        ("glovenin-i-10", Japan, &[(Gbs, "?")]),
        (
            "privigen-jp",
            Japan,
            &[(Cidp, "jp-cidp"), (Mmn, "off"), (Gbs, "off")],
        ),
        ("gammagard-jp", Japan, &[(Gbs, "off"), (Cidp, "off")]),
        (
            "privigen-us",
            Us,
            &[(Cidp, "us-cidp"), (Mmn, "off"), (Gbs, "off")],
        ),
        (
            "privigen-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Mg, "off"),
            ],
        ),
        ("privigen-au", Australia, &[(Cidp, "?")]),
        ("gamunex-c-us", Us, &[(Cidp, "us-cidp"), (Mg, "off")]),
        ("gamunex-c-us", Canada, &[(Cidp, "?")]),
        (
            "gammagard-liquid-us",
            Us,
            &[(Cidp, "us-neuro"), (Mmn, "us-neuro"), (Gbs, "off")],
        ),
        (
            "kiovig-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Dm, "off"),
            ],
        ),
        ("gammagard-erc-us", Us, &[(Cidp, "?")]),
        (
            "octagam-10-us",
            Us,
            &[(Dm, "us-dm"), (Pm, "off"), (Cidp, "off"), (Mg, "off")],
        ),
        (
            "octagam-10-eu",
            Eu,
            &[
                (Dm, "eu-dm"),
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Mg, "off"),
            ],
        ),
        ("octagam-5-us", Us, &[(Cidp, "off")]),
        (
            "octagam-5-eu",
            Eu,
            &[(Gbs, "eu-neuro"), (Cidp, "eu-neuro"), (Mmn, "?")],
        ),
        ("panzyga-us", Us, &[(Cidp, "us-cidp"), (Mmn, "off")]),
        (
            "flebogamma-5-eu",
            Eu,
            &[(Gbs, "eu-neuro"), (Cidp, "eu-neuro"), (Mmn, "eu-neuro")],
        ),
        ("flebogamma-10-eu", Eu, &[(Gbs, "?")]),
        ("flebogamma-10-us", Us, &[(Cidp, "off")]),
        ("bivigam-us", Us, &[(Cidp, "off")]),
        ("asceniv-us", Us, &[(Cidp, "off")]),
        ("gammaplex-10", Us, &[(Cidp, "off")]),
        (
            "gammaplex-10",
            Uk,
            &[
                (Gbs, "uk-neuro"),
                (Cidp, "uk-neuro"),
                (Mmn, "uk-neuro"),
                (Dm, "off"),
            ],
        ),
        ("gammaplex-5-us", Us, &[(Cidp, "off")]),
        (
            "intratect-10-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Dm, "?"),
            ],
        ),
        (
            "iqymune",
            Uk,
            &[
                (Gbs, "uk-neuro"),
                (Cidp, "uk-neuro"),
                (Mmn, "uk-neuro"),
                (Dm, "off"),
            ],
        ),
        ("iqymune", Eu, &[(Gbs, "eu-neuro")]),
        (
            "yimmugo",
            Uk,
            &[(Gbs, "uk-neuro"), (Cidp, "uk-neuro"), (Mmn, "?")],
        ),
        ("yimmugo", Eu, &[(Gbs, "?")]),
        (
            "deqsiga-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Dm, "?"),
            ],
        ),
        ("qivigy-us", Us, &[(Cidp, "?")]),
        ("carimune-nf-us", Us, &[(Cidp, "?")]),
    ];
    for (key, country, conditions) in rows {
        for (condition, expected) in *conditions {
            let found = match product(key).is_on_label(*country, *condition) {
                LabelStatus::Named(label) => label.key,
                LabelStatus::NotNamed => "off",
                LabelStatus::NoLabelRead => "?",
            };
            assert_eq!(found, *expected, "{key}, {country:?}, {condition:?}");
        }
    }
}

#[test]
fn maintenance_is_on_label_only_where_it_was_read() {
    use Condition::{Cidp, Dm, Gbs, Mg, Mmn};
    for (key, condition, expected) in [
        ("benilon-i jp-neuro", Cidp, Some(false)),
        ("benilon-i jp-neuro", Mmn, Some(false)),
        ("benilon-i jp-neuro-fast", Cidp, Some(false)),
        ("venoglobulin-ih-5 jp-neuro", Cidp, Some(true)),
        ("venoglobulin-ih-5 jp-neuro", Mmn, Some(true)),
        ("glovenin-i jp-neuro", Cidp, Some(true)),
        ("glovenin-i jp-neuro", Mg, None),
        ("venoglobulin-ih-5 jp-neuro", Mg, None),
        ("privigen-jp jp-cidp", Cidp, Some(true)),
        ("privigen-us us-cidp", Cidp, Some(true)),
        ("gammagard-liquid-us us-neuro", Mmn, Some(true)),
        ("octagam-10-us us-dm", Dm, Some(true)),
        ("octagam-10-eu eu-neuro", Mmn, None),
        ("privigen-eu eu-neuro", Gbs, Some(false)),
        ("iqymune uk-neuro", Cidp, None),
    ] {
        let one = label(key).use_for(condition).unwrap();
        assert_eq!(
            one.names(Purpose::Maintenance),
            expected,
            "{key}, {condition:?}"
        );
        assert_eq!(one.names(Purpose::Treatment), Some(true));
    }
}

#[test]
fn doses_are_those_of_the_dossier() {
    use Condition::{Cidp, Dm, Gbs, Mmn, Pm};
    for (key, condition, dose, later) in [
        (
            "privigen-us us-cidp",
            Cidp,
            "2 g/kg over 2 to 5 days",
            "1 g/kg in 1 or 2 infusions, every 3 weeks",
        ),
        ("privigen-eu eu-neuro", Gbs, "0.4 g/kg a day for 5 days", ""),
        (
            "privigen-eu eu-neuro",
            Cidp,
            "2 g/kg over 2 to 5 days",
            "1 g/kg over 1 to 2 days, every 3 weeks",
        ),
        (
            "kiovig-eu eu-neuro",
            Mmn,
            "2 g/kg over 2 to 5 days",
            "1 g/kg every 2 to 4 weeks, or 2 g/kg over 2 to 5 days every 4 to 8 weeks",
        ),
        (
            "flebogamma-5-eu eu-neuro",
            Mmn,
            "2 g/kg in total",
            "1 g/kg every 2 to 4 weeks, or 2 g/kg every 4 to 8 weeks",
        ),
        (
            "gamunex-c-us us-cidp",
            Cidp,
            "2 g/kg over 2 to 4 days",
            "1 g/kg on 1 day, or 0.5 g/kg a day for 2 days, every 3 weeks",
        ),
        (
            "gammagard-liquid-us us-neuro",
            Cidp,
            "2 g/kg over 2 to 5 days",
            "1 g/kg over 1 to 4 days, every 3 weeks",
        ),
        (
            "gammagard-liquid-us us-neuro",
            Mmn,
            "0.5 to 2.4 g/kg a month",
            "",
        ),
        (
            "panzyga-us us-cidp",
            Cidp,
            "1 g/kg a day for 2 days",
            "1 to 2 g/kg over 2 days, every 3 weeks",
        ),
        (
            "octagam-10-us us-dm",
            Dm,
            "2 g/kg over 2 to 5 days, every 4 weeks",
            "",
        ),
        (
            "octagam-10-eu eu-neuro",
            Cidp,
            "2 g/kg over up to 5 days, every 4 weeks at first",
            "",
        ),
        (
            "deqsiga-eu eu-neuro",
            Mmn,
            "2 g/kg over 2 to 5 days",
            "1 to 2 g/kg every 2 to 8 weeks",
        ),
        (
            "venoglobulin-ih-5 jp-neuro",
            Pm,
            "0.4 g/kg a day for 5 days",
            "",
        ),
        (
            "venoglobulin-ih-5 jp-neuro",
            Cidp,
            "0.4 g/kg a day on 5 consecutive days (less by age and symptoms)",
            "1 g/kg on 1 day, or 0.5 g/kg a day on 2 consecutive days, every 3 weeks; only where the first course worked and the patient relapses",
        ),
        ("benilon-i jp-neuro", Gbs, "0.4 g/kg a day for 5 days", ""),
    ] {
        let one = label(key).use_for(condition).unwrap();
        let plain = |fact: &Fact<Text>| fact.value().unwrap().en().replace('\u{a0}', " ");
        assert_eq!(plain(&one.dose), dose, "{key}, {condition:?}");
        if let Maintenance::Dose(fact) = one.maintenance {
            assert_eq!(plain(&fact), later, "{key}, {condition:?}");
        } else {
            assert_eq!(later, "", "{key}, {condition:?}");
        }
    }
}
