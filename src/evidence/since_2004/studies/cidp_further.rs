//! Chronic inflammatory demyelinating polyneuropathy, since 2004: under the skin, tapering; diabetes
//! with demyelinating features; nodopathy.

use crate::evidence::Source::{
    ADV2, ADV3, BREI, HYQ, NODO1, NODO3, PATH, PATHNHS, PATHNW, PATHPL, PATHRE, PATHX, PATHX2,
    TAPER,
};
use crate::evidence::library::{
    Arm, Detail, Entry, Estimate, Given, IVIG, LibraryId, Listing, Measure, PLACEBO, Rank, Topic,
    V_PLACEBO, Wanted,
};
use crate::evidence::{
    Blinding, Comparator, Condition, Design, Direction, Fact, Layout, Participants,
};
use crate::text::Text;

const CIDP: Topic = Topic::Of(Condition::Cidp);
const DOUBLE_BLIND: Design = Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind);
const OPEN: Design = Design::new(Layout::Uncontrolled, Blinding::Open);
const LOW: Text = text!("皮下注 0.2 g/kg/週", "Subcutaneous 0.2 g/kg a week");
const HIGH: Text = text!("皮下注 0.4 g/kg/週", "Subcutaneous 0.4 g/kg a week");
const FACILITATED: Text = text!("促進型皮下注", "Facilitated subcutaneous");
const RELAPSE: Text = text!("再発または離脱", "Relapse or withdrawal");

pub(in crate::evidence) const PATH_2018: Entry = Entry {
    citation: Fact::verified("van Schaik et al. Lancet Neurol 2018;17:35-46", &[PATH]),
    pmid: Fact::verified(29_122_523, &[PATH]),
    design: Fact::verified(DOUBLE_BLIND, &[PATH]),
    population: Fact::verified(text!("IVIG 依存の CIDP", "IVIG-dependent CIDP"), &[PATH]),
    participants: Participants {
        entered: Fact::verified(172, &[PATH, PATHNW]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Albumin], &[PATH]),
    result: Fact::verified(
        text!(
            "24 週の再発または離脱: プラセボ 63%（50〜74）、低用量 39%（27〜52）、高用量 33%（22〜46）、p=0.0007。",
            "Relapse or withdrawal in 24 weeks: 63% (50 to 74) on placebo, 39% (27 to 52) on the low, 33% (22 to 46) on the high dose, p=0.0007.",
        ),
        &[PATH, PATHNW],
    ),
    further: &[
        Fact::verified(
            text!(
                "絶対リスク減少は 25%（6〜41）と 30%（12〜46）。高用量と低用量に差はなかった。",
                "Absolute risk reduction 25% (6 to 41) and 30% (12 to 46); the doses did not differ.",
            ),
            &[PATH, PATHNW],
        ),
        Fact::secondary(
            text!(
                "再発だけでは低用量 33%、高用量 19%。他の理由の離脱は 5% と 16%。",
                "Relapse alone: 33% low, 19% high; withdrawn for other reasons: 5% and 16%.",
            ),
            &[PATHNHS],
        ),
        Fact::verified(
            text!(
                "プラセボで再発しなかった例は 51 例中 19 例（37%）。",
                "Placebo patients without relapse: 19 of 51 (37%).",
            ),
            &[PATHPL],
        ),
        Fact::verified(
            text!(
                "割り付け前に IVIG を中止した 245 例のうち 28 例は 12 週悪化しなかった。2 g/kg と 3 週ごと 1 g/kg で 207 例中 188 例（91%）が再び改善した。",
                "Before randomisation 28 of 245 who stopped IVIG did not worsen in 12 weeks; 188 of 207 (91%) improved again on 2 g/kg and 1 g/kg every 3 weeks.",
            ),
            &[PATHRE],
        ),
        Fact::verified(
            text!(
                "延長試験 82 例: 再発は 0.4 g/kg で 10%、0.2 g/kg で 48%。0.4 から 0.2 へ減らした 53 例中 27 例（51%）が再発し、26 例中 24 例は 0.4 で回復した。",
                "Extension, 82 patients: relapse in 10% on 0.4 g/kg, 48% on 0.2 g/kg. After stepping down from 0.4 to 0.2, 27 of 53 (51%) relapsed; 24 of 26 recovered on 0.4.",
            ),
            &[PATHX, PATHX2],
        ),
    ],
    direction: Fact::verified(Direction::Superior, &[PATH]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2018, &[PATH]),
        arms: &[
            Arm::new(
                HIGH,
                Fact::verified(Given::Other(text!("20% 製剤", "A 20% product")), &[PATH]),
                Fact::verified(58, &[PATH, PATHNW]),
            ),
            Arm::new(
                LOW,
                Fact::verified(Given::Other(text!("20% 製剤", "A 20% product")), &[PATH]),
                Fact::verified(57, &[PATH, PATHNW]),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(text!("アルブミン", "Albumin")), &[PATH]),
                Fact::verified(57, &[PATH, PATHNW]),
            ),
        ],
        primary: Fact::verified(
            text!("24 週の再発または離脱", "Relapse or withdrawal in 24 weeks"),
            &[PATH],
        ),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                RELAPSE,
                (HIGH, PLACEBO),
                Wanted::Less,
                Fact::verified(Measure::shares("33", "63"), &[PATH, PATHNW]),
                "",
            ),
            Estimate::new(
                Rank::Primary,
                RELAPSE,
                (LOW, PLACEBO),
                Wanted::Less,
                Fact::verified(Measure::shares("39", "63"), &[PATH, PATHNW]),
                "",
            ),
            Estimate::new(
                Rank::Primary,
                text!(
                    "絶対リスク減少（ポイント）",
                    "Absolute risk reduction, points"
                ),
                (HIGH, PLACEBO),
                Wanted::More,
                Fact::verified(Measure::difference("30", "12", "46"), &[PATH, PATHNW]),
                "",
            ),
            Estimate::new(
                Rank::Primary,
                text!(
                    "絶対リスク減少（ポイント）",
                    "Absolute risk reduction, points"
                ),
                (LOW, PLACEBO),
                Wanted::More,
                Fact::verified(Measure::difference("25", "6", "41"), &[PATH, PATHNW]),
                "",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpPath2018, "PATH 2018", CIDP, Listing::Since)
};

pub(in crate::evidence) const ADVANCE_1: Entry = Entry {
    citation: Fact::secondary("ADVANCE-CIDP 1, as in the US label of HyQvia", &[HYQ]),
    design: Fact::secondary(DOUBLE_BLIND, &[HYQ]),
    population: Fact::secondary(text!("IVIG 治療中の CIDP", "CIDP on IVIG"), &[HYQ]),
    participants: Participants {
        entered: Fact::verified(132, &[HYQ]),
        analysed: Fact::verified(122, &[HYQ]),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Placebo], &[HYQ]),
    result: Fact::verified(
        text!(
            "6 か月の再発: 14% 対 32.3%、差 −18.3%（−32.1〜−3.1）、p=0.0314（米国添付文書の値）。",
            "Relapse in 6 months: 14% v 32.3%, difference −18.3% (−32.1 to −3.1), p=0.0314 (as in the US label).",
        ),
        &[HYQ],
    ),
    direction: Fact::verified(Direction::Superior, &[HYQ]),
    detail: Detail {
        listing: Listing::Since,
        arms: &[
            Arm::new(
                FACILITATED,
                Fact::verified(
                    Given::Other(text!(
                        "先の IVIG と同じ用量と間隔",
                        "Same dose and interval as the IVIG before"
                    )),
                    &[HYQ],
                ),
                Fact::unverified(),
            ),
            Arm::new(
                PLACEBO,
                Fact::verified(Given::Other(PLACEBO), &[HYQ]),
                Fact::unverified(),
            ),
        ],
        primary: Fact::verified(text!("6 か月の再発", "Relapse in 6 months"), &[HYQ]),
        estimates: &[
            Estimate::new(
                Rank::Primary,
                text!("再発", "Relapse"),
                (FACILITATED, PLACEBO),
                Wanted::Less,
                Fact::verified(Measure::shares("14", "32.3"), &[HYQ]),
                "0.0314",
            ),
            Estimate::new(
                Rank::Primary,
                text!("同、差（ポイント）", "The same, difference in points"),
                (FACILITATED, PLACEBO),
                Wanted::Less,
                Fact::verified(Measure::difference("-18.3", "-32.1", "-3.1"), &[HYQ]),
                "0.0314",
            ),
        ],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::CidpAdvance1,
        "ADVANCE-CIDP 1",
        CIDP,
        Listing::Since,
    )
};

pub(in crate::evidence) const ADVANCE_2: Entry = Entry {
    citation: Fact::secondary("ADVANCE-CIDP 2, open rescue arm", &[ADV2]),
    design: Fact::verified(OPEN, &[ADV2]),
    population: Fact::verified(
        text!(
            "ADVANCE-CIDP 1 で再発した例",
            "Those who relapsed in ADVANCE-CIDP 1"
        ),
        &[ADV2],
    ),
    participants: Participants {
        entered: Fact::verified(18, &[ADV2]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[ADV2]),
    result: Fact::verified(
        text!(
            "反応例 18 例中 17 例、94.4%（74.2〜99.0）。2024 年の米国の CIDP 承認の根拠で、その制限（初回治療例なし、6 か月まで）を説明する。",
            "Responders 17 of 18, 94.4% (74.2 to 99.0): the basis of the US label for CIDP in 2024, and of its limits (none new to immunoglobulin, at most 6 months).",
        ),
        &[ADV2],
    ),
    direction: Fact::verified(Direction::UncontrolledPositive, &[ADV2]),
    detail: Detail {
        listing: Listing::Since,
        arms: &[Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!(
                    "2 g/kg、次いで 3 週ごとの維持、6 か月",
                    "2 g/kg, then maintenance every 3 weeks, 6 months"
                )),
                &[ADV2],
            ),
            Fact::verified(18, &[ADV2]),
        )],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::CidpAdvance2,
        "ADVANCE-CIDP 2",
        CIDP,
        Listing::Since,
    )
};

pub(in crate::evidence) const ADVANCE_3: Entry = Entry {
    citation: Fact::verified("ADVANCE-CIDP 3, open extension of ADVANCE-CIDP 1", &[ADV3]),
    design: Fact::verified(OPEN, &[ADV3]),
    population: Fact::verified(
        text!(
            "ADVANCE-CIDP 1 を終えた例、曝露の中央値 33 か月",
            "From ADVANCE-CIDP 1; median exposure 33 months"
        ),
        &[ADV3],
    ),
    participants: Participants {
        entered: Fact::verified(85, &[ADV3]),
        analysed: Fact::verified(77, &[ADV3]),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[ADV3]),
    result: Fact::verified(
        text!(
            "220 人年で再発 77 例中 10 例（13.0%）、年 4.5%。",
            "220 patient-years: relapse in 10 of 77 (13.0%), 4.5% a year.",
        ),
        &[ADV3],
    ),
    direction: Fact::verified(Direction::UncontrolledPositive, &[ADV3]),
    detail: Detail {
        listing: Listing::Since,
        arms: &[Arm::new(
            FACILITATED,
            Fact::verified(
                Given::Other(text!(
                    "4 週ごと（88%）または 3 週ごと（12%）",
                    "Every 4 weeks (88%) or 3 weeks (12%)"
                )),
                &[ADV3],
            ),
            Fact::verified(85, &[ADV3]),
        )],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::CidpAdvance3,
        "ADVANCE-CIDP 3",
        CIDP,
        Listing::Since,
    )
};

pub(in crate::evidence) const TAPER_STUDY: Entry = Entry {
    citation: Fact::verified(
        "J Neuromuscul Dis, stepwise taper of subcutaneous immunoglobulin (Denmark)",
        &[TAPER],
    ),
    doi: Fact::verified("10.3233/JND-221615", &[TAPER]),
    design: Fact::verified(
        Design::new(Layout::Uncontrolled, Blinding::NotStated),
        &[TAPER],
    ),
    population: Fact::verified(
        text!(
            "皮下注 Ig で維持中の CIDP",
            "CIDP on subcutaneous immunoglobulin"
        ),
        &[TAPER],
    ),
    participants: Participants {
        entered: Fact::verified(55, &[TAPER]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[TAPER]),
    result: Fact::verified(
        text!(
            "20 例（36%）が免疫グロブリンを中止できた。20 例中 18 例は 2 年後も中止のまま。",
            "20 (36%) stopped immunoglobulin; 18 of the 20 were still off it at 2 years.",
        ),
        &[TAPER],
    ),
    direction: Fact::inferred(Direction::UncontrolledPositive, &[TAPER]),
    detail: Detail {
        listing: Listing::Since,
        arms: &[Arm::new(
            text!("漸減", "Taper"),
            Fact::verified(
                Given::Other(text!(
                    "12 週ごとに 90、75、50、25、0%",
                    "90, 75, 50, 25, 0% every 12 weeks"
                )),
                &[TAPER],
            ),
            Fact::verified(55, &[TAPER]),
        )],
        ..Detail::NONE
    },
    ..Entry::held(LibraryId::CidpTaper, "Danish taper", CIDP, Listing::Since)
};

pub(in crate::evidence) const BREINER_2019: Entry = Entry {
    citation: Fact::verified(
        "Breiner et al. Neurol Neuroimmunol Neuroinflamm 2019;6:e586",
        &[BREI],
    ),
    design: Fact::verified(
        Design::new(Layout::RandomisedCrossover, Blinding::DoubleBlind),
        &[BREI],
    ),
    population: Fact::verified(
        text!(
            "糖尿病と脱髄性の所見を伴うニューロパチー",
            "Diabetes with features of demyelinating neuropathy"
        ),
        &[BREI],
    ),
    participants: Participants {
        entered: Fact::verified(25, &[BREI]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Placebo], &[BREI]),
    result: Fact::verified(
        text!(
            "3 か月の ONLS: −0.2 対 0.0、p=0.23。効果なし（Class I）。",
            "ONLS at 3 months: −0.2 v 0.0, p=0.23; no effect (Class I)."
        ),
        &[BREI],
    ),
    direction: Fact::verified(Direction::NoSignificantDifference, &[BREI]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2019, &[BREI]),
        primary: Fact::verified(text!("3 か月の ONLS", "ONLS at 3 months"), &[BREI]),
        estimates: &[Estimate::new(
            Rank::Primary,
            text!("ONLS の変化", "Change in ONLS"),
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("-0.2", "0.0"), &[BREI]),
            "0.23",
        )],
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::DiabeticBreiner2019,
        "Breiner 2019",
        Topic::Of(Condition::SmallFibre),
        Listing::Since,
    )
};

pub(in crate::evidence) const NF155: Entry = Entry {
    citation: Fact::verified("Anti-NF155 nodopathy, series of 40 (PMC8564865)", &[NODO1]),
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[NODO1]),
    population: Fact::verified(text!("抗 NF155 抗体陽性", "Anti-NF155 positive"), &[NODO1]),
    participants: Participants {
        entered: Fact::verified(40, &[NODO1]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[NODO1]),
    result: Fact::verified(
        text!(
            "IVIG への反応は 86.8% で不良。リツキシマブには 77.3% が反応した。",
            "Poor response to IVIG in 86.8%; 77.3% responded to rituximab.",
        ),
        &[NODO1],
    ),
    direction: Fact::verified(Direction::UncontrolledNegative, &[NODO1]),
    detail: Detail {
        listing: Listing::Since,
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::NodopathyNf155,
        "Anti-NF155 series",
        Topic::Nodopathy,
        Listing::Since,
    )
};

pub(in crate::evidence) const NF155_JAPAN: Entry = Entry {
    citation: Fact::verified(
        "Japanese series of nodopathy. Neurology 2016;86:800",
        &[NODO3],
    ),
    design: Fact::verified(Design::new(Layout::Uncontrolled, Blinding::Open), &[NODO3]),
    population: Fact::verified(
        text!("自己免疫性ノドパチー、日本", "Autoimmune nodopathy, Japan"),
        &[NODO3],
    ),
    participants: Participants {
        entered: Fact::unverified(),
        analysed: Fact::verified(25, &[NODO3]),
        completed: Fact::unverified(),
    },
    comparators: Fact::verified(&[Comparator::Nothing], &[NODO3]),
    result: Fact::verified(
        text!(
            "25 例中 20 例で IVIG への反応が不良。",
            "Poor response to IVIG in 20 of 25."
        ),
        &[NODO3],
    ),
    direction: Fact::verified(Direction::UncontrolledNegative, &[NODO3]),
    detail: Detail {
        listing: Listing::Since,
        year: Fact::verified(2016, &[NODO3]),
        ..Detail::NONE
    },
    ..Entry::held(
        LibraryId::NodopathyJapan2016,
        "Japanese series 2016",
        Topic::Nodopathy,
        Listing::Since,
    )
};
