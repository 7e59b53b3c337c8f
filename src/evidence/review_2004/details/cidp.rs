//! Chronic inflammatory demyelinating polyneuropathy.

use crate::evidence::Source::{S11, S12, S13, S14, S15, S16, S17, S18, S19, S22, S115};
use crate::evidence::library::{
    Arm, DAYS_5, Detail, Estimate, Figure, Given, IVIG, Mean, Measure, PLACEBO, PLASMA_EXCHANGE,
    Rank, Subgroup, V_PLACEBO, Wanted,
};
use crate::evidence::{Course, Fact, Interval, Phase};
use crate::text::Text;

const ALBUMIN: Text = text!("アルブミン", "Albumin");
const NDS: Text = text!(
    "神経学的障害スコア（NDS）の改善",
    "Better by the neurological disability score (NDS)",
);

pub(super) const VAN_DOORN_1990: Detail = Detail {
    year: Fact::secondary(1990, &[S18, S19]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::secondary(Given::Ivig(DAYS_5), &[S19]),
            Fact::unverified(),
        ),
        Arm::new(
            PLACEBO,
            Fact::secondary(Given::Other(ALBUMIN), &[S19]),
            Fact::unverified(),
        ),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            text!("改善した例", "Improved"),
            V_PLACEBO,
            Wanted::More,
            Fact::secondary(Measure::counts(7, 7, 0, 7), &[S18]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            text!("悪化までの週数", "Weeks to deterioration"),
            V_PLACEBO,
            Wanted::More,
            Fact::secondary(Measure::values("6.4", "1.3"), &[S18]),
            "",
        ),
    ],
    ..Detail::NONE
};

pub(super) const VERMEULEN_1993: Detail = Detail {
    year: Fact::verified(1993, &[S17]),
    conduct: &[Fact::verified(text!("多施設", "Several centres"), &[S17])],
    arms: &[
        Arm::new(
            IVIG,
            Fact::secondary(Given::Ivig(DAYS_5), &[S17, S19]),
            Fact::verified(15, &[S17]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(PLACEBO), &[S17]),
            Fact::verified(13, &[S17]),
        ),
    ],
    estimates: &[Estimate::new(
        Rank::Other,
        text!("改善した例", "Improved"),
        V_PLACEBO,
        Wanted::More,
        Fact::verified(Measure::counts(4, 15, 3, 13), &[S17]),
        "",
    )],
    ..Detail::NONE
};

pub(super) const DYCK_1994: Detail = Detail {
    year: Fact::verified(1994, &[S12, S22]),
    conduct: &[Fact::verified(
        text!("休薬期間を置くクロスオーバー", "Crossover with washout"),
        &[S12],
    )],
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::Ivig(&[
                    Phase::every(Course::daily(400, 1, 400), Interval::Weeks(1), 3),
                    Phase::every(Course::daily(200, 1, 200), Interval::Weeks(1), 3),
                ]),
                &[S12],
            ),
            Fact::unverified(),
        ),
        Arm::new(
            PLASMA_EXCHANGE,
            Fact::verified(
                Given::Other(text!(
                    "週 2 回 3 週、次いで週 1 回 3 週（計 9 回）",
                    "Twice a week for 3 weeks, then once a week for 3 weeks (9 sessions in all)",
                )),
                &[S12],
            ),
            Fact::unverified(),
        ),
    ],
    primary: Fact::verified(
        text!(
            "神経学的障害スコア（NDS）とその筋力低下の部分、運動（尺骨・正中・腓骨神経）と感覚（尺骨・腓腹神経）の電位の和、母趾の振動覚閾値",
            "Neurological disability score (NDS) and its weakness subset, summed motor (ulnar, median, peroneal) and sensory (ulnar, sural) potentials, vibration threshold of the great toe",
        ),
        &[S12],
    ),
    ..Detail::NONE
};

pub(super) const HAHN_1996: Detail = Detail {
    year: Fact::verified(1996, &[S15, S16]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(Given::Ivig(DAYS_5), &[S15, S16]),
            Fact::verified(16, &[S15, S16]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(PLACEBO), &[S15, S16]),
            Fact::verified(14, &[S15, S16]),
        ),
    ],
    primary: Fact::verified(
        text!(
            "神経学的障害スコア（NDS）、臨床重症度、握力",
            "Neurological disability score (NDS), clinical grade, grip strength",
        ),
        &[S15, S16],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            NDS,
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::Difference(Figure::of("24.4"), None), &[S15, S16]),
            "<0.002",
        ),
        Estimate::new(
            Rank::Primary,
            text!("臨床重症度の改善（段階）", "Better by clinical grade"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::Difference(Figure::of("1"), None), &[S15, S16]),
            "<0.001",
        ),
        Estimate::new(
            Rank::Primary,
            text!("握力の増加（kg）", "Gain in grip, kg"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::Difference(Figure::of("6.3"), None), &[S15, S16]),
            "<0.005",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "反応例（クロスオーバー、同じ 30 例）",
                "Responders (crossover, the same 30 patients)",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::counts(19, 30, 5, 30), &[S15, S16]),
            "",
        ),
    ],
    subgroups: &[
        Subgroup::new(
            text!(
                "慢性進行型: 16 例中 9 例（56%）が反応",
                "Chronic progressive: 9 of 16 responded (56%)",
            ),
            Fact::unverified(),
        ),
        Subgroup::new(
            text!(
                "再発型: 14 例中 10 例（71%）が反応",
                "Relapsing: 10 of 14 responded (71%)"
            ),
            Fact::unverified(),
        ),
    ],
    ..Detail::NONE
};

pub(super) const MENDELL_2001: Detail = Detail {
    year: Fact::verified(2001, &[S13, S14]),
    conduct: &[Fact::verified(
        text!(
            "多施設、投与と評価は 6 週間（42 日）",
            "Several centres; treatment and assessment over 6 weeks (42 days)"
        ),
        &[S13, S14],
    )],
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!(
                    "1 g/kg を 1、2、21 日目（計 3 g/kg）",
                    "1 g/kg on days 1, 2 and 21 (3 g/kg in all)",
                )),
                &[S13, S14],
            ),
            Fact::verified(30, &[S13, S14]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(
                Given::Other(text!("5% アルブミン", "5% albumin")),
                &[S13, S14],
            ),
            Fact::verified(23, &[S13, S14]),
        ),
    ],
    primary: Fact::verified(
        text!(
            "平均筋力スコア（AMS）の 42 日目までの変化",
            "Change in average muscle score (AMS) to day 42",
        ),
        &[S13, S14],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            text!("平均筋力スコアの変化", "Change in average muscle score"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(
                Measure::Means(Mean::of("0.63").patients(30), Mean::of("-0.1").patients(23)),
                &[S13, S14],
            ),
            "0.006",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "Hughes の障害度が改善（分母は割り付けられた全例）",
                "Better by the Hughes scale (of all assigned)",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::computed(Measure::counts(11, 30, 2, 23), &[S13, S14]),
            "0.019",
        ),
    ],
    ..Detail::NONE
};

pub(super) const HUGHES_2001: Detail = Detail {
    year: Fact::verified(2001, &[S11]),
    conduct: &[Fact::verified(text!("多施設", "Several centres"), &[S11])],
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!("2 g/kg を 1〜2 日間で", "2 g/kg over 1 to 2 days")),
                &[S11],
            ),
            Fact::unverified(),
        ),
        Arm::new(
            text!("プレドニゾロン", "Prednisolone"),
            Fact::verified(
                Given::Other(text!(
                    "経口、1 日 60 mg から 10 mg へ 6 週間で漸減",
                    "By mouth, tapered from 60 mg to 10 mg a day over 6 weeks",
                )),
                &[S11],
            ),
            Fact::unverified(),
        ),
    ],
    primary: Fact::verified(
        text!(
            "11 段階の障害度の 2 週後の変化",
            "Change on an 11-point disability scale at 2 weeks",
        ),
        &[S11],
    ),
    estimates: &[Estimate::new(
        Rank::Primary,
        text!(
            "2 週後の改善の差（段階）",
            "Difference in improvement at 2 weeks, grades"
        ),
        (IVIG, text!("プレドニゾロン", "Prednisolone")),
        Wanted::More,
        Fact::verified(Measure::difference("0.16", "-0.35", "0.66"), &[S11, S115]),
        "",
    )],
    adverse: &[Fact::verified(
        text!(
            "重篤な有害事象は 1 件、プレドニゾロンでの精神病症状。IVIG ではなし。",
            "One serious event: psychosis on prednisolone; none on IVIG.",
        ),
        &[S11],
    )],
    ..Detail::NONE
};
