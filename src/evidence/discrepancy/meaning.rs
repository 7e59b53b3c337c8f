//! Severity A: the clinical meaning changes.

use super::Concern::{self, AdverseEvent, Mechanisms, Study};
use super::{Discrepancy, Severity};
use crate::evidence::Source::{
    Review, S1, S3, S6, S10, S12, S13, S19, S21, S24, S28, S33, S36, S45, S50, S70, S71, S74, S88,
    S97, S108,
};
use crate::evidence::{Condition, Fact, StudyId};

const A: Severity = Severity::Meaning;

pub(super) const LIST: &[Discrepancy] = &[
    Discrepancy::new(
        19,
        A,
        &[Study(StudyId::CidpDyck1994)],
        text!(
            "CIDP のクロスオーバー試験で、IVIG の改善はプラセボと同様とする。",
            "In the CIDP crossover trial IVIG improved disability no more than placebo did.",
        ),
        Fact::verified(
            text!(
                "比較の相手はプラセボではなく血漿交換である。IVIG は血漿交換と同様に改善し、プラセボ群は存在しない。",
                "The comparator was plasma exchange, not placebo. IVIG did as well as plasma exchange; there was no placebo arm.",
            ),
            &[S12, S19, S24],
        ),
        text!(
            "対照は血漿交換、結果は「対照治療と有意差なし」。",
            "Comparator: plasma exchange. Direction: no difference from the other treatment.",
        ),
    ),
    Discrepancy::new(
        21,
        A,
        &[Study(StudyId::CidpMendell2001)],
        text!(
            "未治療 CIDP のプラセボ対照試験を 3 年間の試験とする。",
            "The placebo-controlled trial in untreated CIDP lasted 3 years.",
        ),
        Fact::verified(
            text!(
                "投与と評価は 42 日間で、投与は 1、2、21 日目である。「3 年」は試験の長さではない（何を誤ったかは未確認）。",
                "Treatment and assessment took 42 days, with infusions on days 1, 2 and 21. The 3 years are not its length; what was misread is not verified.",
            ),
            &[S13, S97],
        ),
        text!("期間は 42 日。", "Duration: 42 days."),
    ),
    Discrepancy::new(
        11,
        A,
        &[Study(StudyId::GbsPsgbs1997)],
        text!(
            "IVIG、血漿交換、併用の 3 群がいずれも 5 日間の治療であったように読める。",
            "Reads as if IVIG, plasma exchange and the combination were all 5-day regimens.",
        ),
        Fact::verified(
            text!(
                "5 日間は IVIG だけである。血漿交換は 50 mL/kg を 8〜13 日間に 5 回、併用は血漿交換が先で IVIG が後である。",
                "Only the IVIG course took 5 days. Plasma exchange was five times 50 mL/kg over 8 to 13 days; in the combination plasma exchange came first, then IVIG.",
            ),
            &[S3],
        ),
        text!(
            "群ごとに用法を持ち、併用は血漿交換から IVIG の順とする。",
            "A regimen for each arm; the combination is plasma exchange, then IVIG.",
        ),
    ),
    Discrepancy::new(
        14,
        A,
        &[Study(StudyId::GbsRaphael2001)],
        text!(
            "1.2 g/kg を 3 日間、2.4 g/kg を 6 日間とし、1 日量とも読める。",
            "1.2 g/kg for 3 days and 2.4 g/kg for 6 days, which can be read as daily doses.",
        ),
        Fact::verified(
            text!(
                "いずれも 1 日 0.4 g/kg の合計量である。1 日量と読めば 3.6 g/kg と 14.4 g/kg になる。対象は血漿交換が禁忌の患者に限られた。",
                "They are course totals at 0.4 g/kg a day; as daily doses they would come to 3.6 and 14.4 g/kg. All patients had a contraindication to plasma exchange.",
            ),
            &[S6],
        ),
        text!(
            "0.4 g/kg/日を 3 日間（合計 1.2 g/kg）と 6 日間（合計 2.4 g/kg）。",
            "0.4 g/kg a day for 3 days (1.2 g/kg in total) and for 6 days (2.4 g/kg in total).",
        ),
    ),
    Discrepancy::new(
        27,
        A,
        &[Study(StudyId::MgGajdos2005)],
        text!(
            "1 g/kg を 1 日と 2 g/kg を 2 日の比較とし、2 g/kg/日を 2 日間（合計 4 g/kg）とも読める。",
            "1 g/kg for one day against 2 g/kg for 2 days, which can be read as 2 g/kg a day, 4 g/kg in total.",
        ),
        Fact::verified(
            text!(
                "1 g/kg を 1 日（2 日目はプラセボ）と、1 g/kg を 2 日（合計 2 g/kg）の比較である。",
                "1 g/kg on one day (placebo on day 2) against 1 g/kg on each of 2 days, 2 g/kg in total.",
            ),
            &[S36],
        ),
        text!(
            "1 日量はどちらも 1 g/kg、日数は 1 日と 2 日。",
            "1 g/kg a day in both, for 1 day and for 2 days.",
        ),
    ),
    Discrepancy::new(
        24,
        A,
        &[Study(StudyId::MgGajdos1997)],
        text!(
            "IVIG を 3 日間または 5 日間、3 コース投与したように読める。",
            "Reads as three courses of IVIG of 3 or 5 days.",
        ),
        Fact::inferred(
            text!(
                "「3」はおそらく血漿交換の回数で、IVIG は 3 日間または 5 日間の 1 コースである。原典の抄録は見つかっていない。",
                "The three most likely belong to the plasma exchanges; IVIG was one course of 3 or 5 days. The abstract was not found.",
            ),
            &[Review],
        ),
        text!(
            "IVIG は 1 コース（推定）。血漿交換の回数は未確認とする。",
            "One course of IVIG (inferred); the number of exchanges is not verified.",
        ),
    ),
    Discrepancy::new(
        39,
        A,
        &[AdverseEvent("ae-renal")],
        text!(
            "腎障害の危険因子を、既存の腎疾患と体積の減少とする。",
            "Names existing kidney disease and a \"decrease in volume\" as the risks for the kidney.",
        ),
        Fact::verified(
            text!(
                "危険因子は体液量の減少（脱水、循環血液量の減少）である。",
                "The risk is volume depletion: dehydration or hypovolaemia.",
            ),
            &[S74, S108],
        ),
        text!(
            "危険因子は脱水・体液量減少。",
            "The risk asked for is volume depletion."
        ),
    ),
    Discrepancy::new(
        40,
        A,
        &[AdverseEvent("ae-thromboembolism")],
        text!(
            "血栓症のリスクが高い患者として血小板減少症を挙げる。",
            "Names thrombocytopenia among patients at high risk of thrombosis.",
        ),
        Fact::inferred(
            text!(
                "血小板の減少は血栓の危険因子としては奇異で、原文は血小板増多の可能性がある。一方、IVIG 後の脳卒中例には ITP の患者がいた。粘度の論文には挙げられていない。",
                "Low platelets are an odd risk for thrombosis; the English may be thrombocytosis. On the other hand ITP was among the stroke cases after IVIG. The viscosity paper does not list it.",
            ),
            &[Review, S70, S71],
        ),
        text!(
            "どちらの読みも確定した規則にしない。",
            "Neither reading is made a firm rule.",
        ),
    ),
    Discrepancy::new(
        41,
        A,
        &[Study(StudyId::SpsDalakas2001)],
        text!(
            "患者が介助なしで歩けるようになったと、全例のように述べる。",
            "Says that the patients became able to walk unaided, as if all did.",
        ),
        Fact::verified(
            text!(
                "16 例中 11 例が、より楽に、または介助なしで歩けるようになった。",
                "11 of 16 walked more easily or without assistance.",
            ),
            &[S50],
        ),
        text!(
            "16 例中 11 例、「より楽に、または介助なしで」。",
            "11 of 16, \"more easily or without assistance\".",
        ),
    ),
    Discrepancy::new(
        8,
        A,
        &[Mechanisms],
        text!(
            "IVIG がイディオタイプ抗体を補うとする。",
            "Says that IVIG supplies idiotypic antibodies.",
        ),
        Fact::verified(
            text!(
                "抗イディオタイプ抗体である。和訳も別の箇所では正しい。",
                "Anti-idiotypic antibodies; the translation has it right elsewhere.",
            ),
            &[S1],
        ),
        text!("抗イディオタイプ抗体。", "Anti-idiotypic antibodies."),
    ),
    Discrepancy::new(
        36,
        A,
        &[Study(StudyId::IbmDalakas1997)],
        text!(
            "筋力の差を地理的な差と訳し、嚥下の筋を例に挙げる。",
            "Calls the differences in strength geographic, with the swallowing muscles as the example.",
        ),
        Fact::verified(
            text!(
                "部位（肢や筋群）による差である。下肢の 39% で筋力が増し、嚥下も改善した（いずれも p<0.05）。",
                "Regional, between limbs or muscle groups: strength rose in 39% of lower limbs and swallowing improved, both p<0.05.",
            ),
            &[S45],
        ),
        text!("部位による差。", "A difference between muscle groups."),
    ),
    Discrepancy::new(
        16,
        A,
        &[Concern::Condition(Condition::Gbs)],
        text!(
            "軽症の「外来」の患者での有用性は確立していないとする。",
            "Says that the value in mild \"outpatients\" is not established.",
        ),
        Fact::inferred(
            text!(
                "歩行可能（ambulant）の意味である。2003 年の AAN の指針も歩行の可否で分ける。",
                "What is meant is ambulant: able to walk. The AAN of 2003 divides by walking too.",
            ),
            &[Review, S10],
        ),
        text!("歩行可能な軽症例。", "Mild disease, able to walk."),
    ),
    Discrepancy::new(
        34,
        A,
        &[
            Study(StudyId::IgmDalakas1996),
            Study(StudyId::IgmComi2002),
            Study(StudyId::IgmMariette1997),
        ],
        text!(
            "IgM 抗 MAG ニューロパチーの試験は 1 件、11 例中 2 例の改善だけである。",
            "Shows one trial in IgM neuropathy, with 2 of 11 improved.",
        ),
        Fact::secondary(
            text!(
                "無作為化試験はほかに 2 件ある。Comi 2002（22 例、短期には有効）と Mariette 1997（20 例、インターフェロンに劣る）である。",
                "There were two more randomised trials: Comi 2002 (22 patients, better in the short term) and Mariette 1997 (20 patients, worse than interferon).",
            ),
            &[S21, S33],
        ),
        text!(
            "3 件とも収める。結論は「限定的・一過性」のまま。",
            "All three are held; the conclusion stays limited and transient.",
        ),
    ),
    Discrepancy::new(
        35,
        A,
        &[Concern::Condition(Condition::Cidp)],
        text!(
            "糖尿病患者の 12〜18% が CIDP の基準を満たし、リスクは 11 倍とする。",
            "12 to 18% of diabetics meet criteria for CIDP, and the risk is 11-fold.",
        ),
        Fact::verified(
            text!(
                "この数値を裏づける原典は見つからない。後の集団研究は支持しない（CIDP 23 例中 1 例、対照 115 例中 14 例が糖尿病）。",
                "No original was found for these figures. A later population study does not support them: diabetes in 1 of 23 with CIDP, in 14 of 115 controls.",
            ),
            &[S88],
        ),
        text!(
            "未確認の、異論のある記述として示すのみ。",
            "Shown only as an unverified and contested statement.",
        ),
    ),
    Discrepancy::new(
        31,
        A,
        &[Study(StudyId::MmnVanDenBergVos2002)],
        text!(
            "1 年間は毎週、その後は必要に応じて投与したとする。",
            "Weekly for 1 year, then as needed.",
        ),
        Fact::verified(
            text!(
                "抄録では、初回コースの後は毎週、のちに 1〜7 週ごとに個別化し、4〜8 年追跡した。1 年という記載はない。",
                "By the abstract: weekly after the first course, later fitted to the patient at every 1 to 7 weeks, followed for 4 to 8 years. It mentions no year.",
            ),
            &[S28],
        ),
        text!(
            "毎週、のちに 1〜7 週ごとに個別化。",
            "Weekly, later every 1 to 7 weeks, fitted to the patient.",
        ),
    ),
];
