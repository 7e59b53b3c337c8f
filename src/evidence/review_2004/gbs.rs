//! Guillain-Barré syndrome, as of 2004.

use crate::evidence::Source::{S2, S3, S4, S6, S7, S8, S9, S110, S112, S114, S128};
use crate::evidence::{
    Blinding, Claim, Combination, Comparator, Condition, Course, Design, Direction, Fact, Layout,
    Line, Mention, OpenQuestion, Participants, Phase, Position, Purpose, Regimen, Stance, Study,
    StudyId,
};

/// Review, section on acute inflammatory neuropathies.
pub const POSITION: Position = Position {
    condition: Condition::Gbs,
    line: Fact::review_only(Line::FirstLine),
    summary: Fact::review_only(text!(
        "IVIG は第一選択の治療である。総量は少なくとも 2 g/kg で、人工呼吸を要する例で特に重要である。",
        "IVIG is the treatment of choice. The total is at least 2 g/kg, above all in patients who need ventilation.",
    )),
    regimens: &[Regimen {
        key: "gbs-0.4x5",
        purpose: Purpose::Treatment,
        schedule: Fact::verified(Phase::once(Course::daily(400, 5, 2000)), &[S2, S3, S4]),
        studies: &[
            StudyId::GbsVanDerMeche1992,
            StudyId::GbsPsgbs1997,
            StudyId::GbsVanKoningsveld2004,
        ],
    }],
    grounds: &[
        Claim::new(
            Fact::verified(
                text!(
                    "4週で1段階以上改善した例は IVIG 53%、血漿交換 34% であった（差 19 ポイント、95%CI 3〜34）。",
                    "At 4 weeks 53% improved by a grade with IVIG and 34% with plasma exchange (difference 19 points, 95% CI 3 to 34).",
                ),
                &[S2],
            ),
            &[StudyId::GbsVanDerMeche1992],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "IVIG 単独、血漿交換単独、血漿交換後の IVIG の間で、4週後の障害度の変化に有意差はなかった。",
                    "IVIG alone, plasma exchange alone, and plasma exchange followed by IVIG did not differ significantly in the change of disability at 4 weeks.",
                ),
                &[S3],
            ),
            &[StudyId::GbsPsgbs1997],
        ),
        Claim::new(
            Fact::verified(
                text!(
                    "人工呼吸中の例では 6日間（2.4 g/kg）のほうが 3日間（1.2 g/kg）より介助歩行の回復が早かった（86 日対 152 日、p=0.04）。全体では有意差はなかった（p=0.08）。",
                    "In ventilated patients 6 days (2.4 g/kg) led to walking with aid sooner than 3 days (1.2 g/kg): 86 v 152 days, p=0.04. Over all patients the difference was not significant (p=0.08).",
                ),
                &[S6],
            ),
            &[StudyId::GbsRaphael2001],
        ),
    ],
    combinations: &[
        Combination {
            with: text!("血漿交換と IVIG の両方", "Plasma exchange and IVIG, both"),
            stance: Stance::NoAddedBenefit,
            note: Fact::verified(
                text!(
                    "血漿交換の直後に IVIG を加えても、どちらか単独より有意に優れてはいなかった。",
                    "IVIG straight after plasma exchange was not significantly better than either alone.",
                ),
                &[S3],
            ),
            studies: &[StudyId::GbsPsgbs1997],
        },
        Combination {
            with: text!("メチルプレドニゾロン静注", "Intravenous methylprednisolone"),
            stance: Stance::NoAddedBenefit,
            note: Fact::verified(
                text!(
                    "1段階以上改善した例はメチルプレドニゾロン併用で 68%、プラセボ併用で 56%（p=0.06）で、有意差はなかった。年齢と開始時障害度で補正すると p=0.03 であった。",
                    "68% improved by a grade with methylprednisolone and 56% with placebo (p=0.06), not significant; adjusted for age and disability at entry p=0.03.",
                ),
                &[S4],
            ),
            studies: &[StudyId::GbsVanKoningsveld2004],
        },
    ],
    caveats: &[
        Claim::new(
            Fact::verified(
                text!(
                    "主な試験の対象は、発症 2 週以内で自力歩行のできない患者であった。",
                    "The main trials took patients within 2 weeks of onset who could not walk unaided.",
                ),
                &[S2, S3],
            ),
            &[StudyId::GbsVanDerMeche1992, StudyId::GbsPsgbs1997],
        ),
        Claim::new(
            Fact::review_only(text!(
                "プラセボ対照試験は挙げられていない。根拠は血漿交換との比較である。",
                "No placebo-controlled trial is named; the evidence is the comparison with plasma exchange.",
            )),
            &[],
        ),
    ],
    open_questions: &[
        OpenQuestion::GbsSecondCourse,
        OpenQuestion::GbsWalking,
        OpenQuestion::OptimalDose,
    ],
};

/// Dutch trial, IVIG against plasma exchange.
pub const VAN_DER_MECHE_1992: Study = Study {
    id: StudyId::GbsVanDerMeche1992,
    short: "van der Meché 1992",
    citation: Fact::verified(
        "van der Meché FGA, Schmitz PIM; Dutch Guillain-Barré Study Group. A randomized trial comparing intravenous immune globulin and plasma exchange in Guillain-Barré syndrome. N Engl J Med 1992;326(17):1123-1129",
        &[S2],
    ),
    pmid: Fact::verified(1_552_913, &[S2]),
    doi: Fact::verified("10.1056/NEJM199204233261705", &[S2]),
    condition: Condition::Gbs,
    design: Fact::secondary(
        Design::new(Layout::RandomisedParallel, Blinding::Open),
        &[S2, S110],
    ),
    population: Fact::verified(
        text!(
            "発症 2 週未満、自力歩行不能の GBS",
            "GBS for under 2 weeks, unable to walk independently",
        ),
        &[S2],
    ),
    participants: Participants {
        entered: Fact::verified(150, &[S2]),
        analysed: Fact::secondary(146, &[S8, S110]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S2]),
    comparators: Fact::verified(&[Comparator::PlasmaExchange], &[S2]),
    result: Fact::verified(
        text!(
            "7段階の運動尺度で 4 週後に 1 段階以上改善: IVIG 53%、血漿交換 34%、差 19 ポイント（95%CI 3〜34）、P=0.024。",
            "Better by at least 1 grade on a 7-point motor scale at 4 weeks: 53% with IVIG, 34% with plasma exchange, difference 19 points (95% CI 3 to 34), P=0.024.",
        ),
        &[S2],
    ),
    further: &[
        Fact::verified(
            text!(
                "1段階改善までの中央値: 27 日対 41 日（P=0.05）。",
                "Median time to better by 1 grade: 27 v 41 days (P=0.05).",
            ),
            &[S2],
        ),
        Fact::secondary(
            text!(
                "人工呼吸を要した割合: 27% 対 42%（P<0.05）。",
                "Ventilated: 27% v 42% (P<0.05).",
            ),
            &[S8],
        ),
        Fact::verified(
            text!(
                "IVIG 群では合併症が有意に少なく、人工呼吸を要することも少なかった。",
                "The IVIG group had significantly fewer complications and less need for ventilation.",
            ),
            &[S2],
        ),
        Fact::verified(
            text!(
                "著者らの結論は「血漿交換と少なくとも同等に有効で、優れる可能性がある」にとどまる。",
                "The authors conclude only that IVIG is at least as effective as plasma exchange, and may be superior.",
            ),
            &[S2],
        ),
        Fact::secondary(
            text!(
                "治療を受けたのは 150 例。後の表は 147 例とし、うち 146 例が追跡された。",
                "150 were treated; later tables count 147, of whom 146 were followed.",
            ),
            &[S8, S110],
        ),
        Fact::secondary(
            text!(
                "血漿交換は 5 回、1 コースの合計 200〜250 mL/kg（7〜14 日間）。抄録は「1 回あたり」と読めるが、誤解を招く。",
                "Plasma exchange: 5 sessions, 200 to 250 mL/kg for the whole course over 7 to 14 days; the abstract's \"each\" misleads.",
            ),
            &[S110],
        ),
    ],
    direction: Fact::verified(Direction::SuperiorToActive, &[S2, S112]),
    mention: Mention::Damaged,
};

/// Plasma Exchange/Sandoglobulin Guillain-Barré Syndrome Trial Group, three arms.
pub const PSGBS_1997: Study = Study {
    id: StudyId::GbsPsgbs1997,
    short: "PSGBS 1997",
    citation: Fact::verified(
        "Plasma Exchange/Sandoglobulin Guillain-Barré Syndrome Trial Group. Randomised trial of plasma exchange, intravenous immunoglobulin, and combined treatments in Guillain-Barré syndrome. Lancet 1997;349(9047):225-230",
        &[S3],
    ),
    pmid: Fact::unverified(),
    doi: Fact::verified("10.1016/S0140-6736(96)09095-2", &[S3]),
    condition: Condition::Gbs,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::ObserverBlind),
        &[S3],
    ),
    population: Fact::verified(
        text!(
            "成人、歩行に介助を要する重症 GBS、発症 14 日以内",
            "Adults with severe GBS (aid needed to walk), onset within 14 days",
        ),
        &[S3],
    ),
    participants: Participants {
        entered: Fact::verified(383, &[S3]),
        analysed: Fact::verified(379, &[S3]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S3]),
    comparators: Fact::verified(
        &[
            Comparator::PlasmaExchange,
            Comparator::PlasmaExchangeThenIvig,
        ],
        &[S3],
    ),
    result: Fact::verified(
        text!(
            "7段階障害度の 4 週間の平均改善: 血漿交換 0.9（SD 1.3）、IVIG 0.8（1.3）、両方 1.1（1.4）。有意差なし。",
            "Mean improvement on a 7-point disability scale at 4 weeks: plasma exchange 0.9 (SD 1.3), IVIG 0.8 (1.3), both 1.1 (1.4); none significantly different.",
        ),
        &[S3],
    ),
    further: &[
        Fact::verified(
            text!(
                "血漿交換は 50 mL/kg を 8〜13 日間に 5 回。併用群は血漿交換の終了直後に IVIG を開始した。5 日間のコースは IVIG のみである。",
                "Plasma exchange was 50 mL/kg five times over 8 to 13 days; in the combined arm IVIG followed at once. Only the IVIG course lasted 5 days.",
            ),
            &[S3],
        ),
        Fact::verified(
            text!(
                "血漿交換単独と IVIG 単独の間の 0.5 段階の差は、95% の水準で否定された。48 週までの副次評価項目にも有意差はなかった。",
                "A difference of 0.5 grade between plasma exchange alone and IVIG alone was excluded at the 95% level. Secondary outcomes, followed to 48 weeks, did not differ significantly either.",
            ),
            &[S3],
        ),
        Fact::secondary(
            text!(
                "有害事象に有意差なし。",
                "Adverse events not significantly different.",
            ),
            &[S9],
        ),
    ],
    direction: Fact::verified(Direction::EquivalentToActive, &[S3]),
    mention: Mention::Damaged,
};

/// Dutch trial of methylprednisolone added to IVIG.
pub const VAN_KONINGSVELD_2004: Study = Study {
    id: StudyId::GbsVanKoningsveld2004,
    short: "van Koningsveld 2004",
    citation: Fact::verified(
        "van Koningsveld R, Schmitz PIM, van der Meché FGA, Visser LH, Meulstee J, van Doorn PA; Dutch GBS Study Group. Effect of methylprednisolone when added to standard treatment with intravenous immunoglobulin for Guillain-Barré syndrome: randomised trial. Lancet 2004",
        &[S4],
    ),
    pmid: Fact::unverified(),
    doi: Fact::unverified(),
    condition: Condition::Gbs,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S4],
    ),
    population: Fact::verified(
        text!(
            "自力歩行不能、筋力低下の発症から 14 日以内",
            "Unable to walk independently, within 14 days of the onset of weakness",
        ),
        &[S4],
    ),
    participants: Participants {
        entered: Fact::verified(233, &[S4]),
        analysed: Fact::verified(225, &[S4]),
        completed: Fact::unverified(),
    },
    regimen: Fact::verified(&[Phase::once(Course::daily(400, 5, 2000))], &[S4]),
    comparators: Fact::verified(&[Comparator::MethylprednisoloneAddOn], &[S4]),
    result: Fact::verified(
        text!(
            "4 週で 1 段階以上改善: メチルプレドニゾロン併用 68%（76/112）、プラセボ併用 56%（63/113）、OR 1.68（95%CI 0.97〜2.88）、p=0.06。",
            "Better by at least 1 grade at 4 weeks: 68% (76/112) with methylprednisolone, 56% (63/113) with placebo, OR 1.68 (95% CI 0.97 to 2.88), p=0.06.",
        ),
        &[S4],
    ),
    further: &[
        Fact::verified(
            text!(
                "メチルプレドニゾロンは 500 mg/日 × 5 日間を静注し、IVIG の初回投与から 48 時間以内に始めた。",
                "Methylprednisolone was 500 mg a day for 5 days, intravenously, begun within 48 hours of the first IVIG dose.",
            ),
            &[S4],
        ),
        Fact::verified(
            text!(
                "年齢と開始時障害度で補正した OR は 1.89（95%CI 1.07〜3.35）、p=0.03。境界域の結果である。",
                "Adjusted for age and disability at entry: OR 1.89 (95% CI 1.07 to 3.35), p=0.03. A borderline result.",
            ),
            &[S4],
        ),
    ],
    direction: Fact::verified(Direction::AddOnNoBenefit, &[S4, S128]),
    mention: Mention::Damaged,
};

/// French trial of 3 against 6 days.
pub const RAPHAEL_2001: Study = Study {
    id: StudyId::GbsRaphael2001,
    short: "Raphaël 2001",
    citation: Fact::verified(
        "Raphaël JC, Chevret S, Harboun M, Jars-Guincestre MC; French Guillain-Barré Syndrome Cooperative Group. Intravenous immune globulins in patients with Guillain-Barré syndrome and contraindications to plasma exchange: 3 days versus 6 days. J Neurol Neurosurg Psychiatry 2001;71(2):235-238",
        &[S6, S7],
    ),
    pmid: Fact::verified(11_459_901, &[S6]),
    doi: Fact::verified("10.1136/jnnp.71.2.235", &[S6]),
    condition: Condition::Gbs,
    design: Fact::verified(
        Design::new(Layout::RandomisedParallel, Blinding::DoubleBlind),
        &[S6],
    ),
    population: Fact::verified(
        text!(
            "血漿交換が禁忌の GBS（重い止血異常、循環動態不安定、制御できない敗血症）",
            "GBS with a contraindication to plasma exchange (severe haemostasis disorder, unstable haemodynamics or uncontrolled sepsis)",
        ),
        &[S6],
    ),
    participants: Participants {
        entered: Fact::verified(39, &[S6]),
        analysed: Fact::unverified(),
        completed: Fact::unverified(),
    },
    regimen: Fact::computed(&[Phase::once(Course::daily(400, 6, 2400))], &[S6]),
    comparators: Fact::verified(&[Comparator::LowerDose], &[S6]),
    result: Fact::verified(
        text!(
            "介助歩行までの日数: 6 日間（2.4 g/kg、18 例）84 日（23〜121）、3 日間（1.2 g/kg、21 例）131 日（51〜210）、p=0.08 で有意差なし。",
            "Days to walking with aid: 84 (23 to 121) after 6 days (2.4 g/kg, 18 patients), 131 (51 to 210) after 3 days (1.2 g/kg, 21 patients), p=0.08, not significant.",
        ),
        &[S6],
    ),
    further: &[
        Fact::verified(
            text!(
                "人工呼吸中の例: 86 日（13〜151）対 152 日（54〜332）、p=0.04。",
                "Ventilated patients: 86 (13 to 151) v 152 (54 to 332) days, p=0.04.",
            ),
            &[S6],
        ),
        Fact::secondary(
            text!(
                "4 週後の障害度に有意差なし。",
                "Disability grade at 4 weeks not significantly different.",
            ),
            &[S114],
        ),
        Fact::review_only(text!(
            "1 年後に完全に回復した例は 6 日間の群に多かった（数値は見つかっていない）。",
            "More patients had recovered fully at 1 year in the 6-day group (no numbers found).",
        )),
    ],
    direction: Fact::verified(Direction::DosesNotDifferent, &[S6]),
    mention: Mention::Damaged,
};
