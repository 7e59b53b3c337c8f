//! Severity B: a result, a number or a sentence is missing.

use super::Concern::{AdverseEvent, Condition as Of, Review as Whole, Study};
use super::{Discrepancy, Severity};
use crate::evidence::Source::{
    Review, S2, S4, S6, S11, S12, S15, S17, S18, S20, S25, S26, S28, S31, S35, S36, S41, S42, S47,
    S50, S59, S60, S63, S67, S68, S76,
};
use crate::evidence::{Condition, Fact, StudyId};

const B: Severity = Severity::Lost;

pub(super) const LIST: &[Discrepancy] = &[
    Discrepancy::new(
        18,
        B,
        &[Study(StudyId::CidpHughes2001)],
        text!(
            "プレドニゾロンとの比較試験は結果を欠き、IVIG は 1 g/kg/日 × 2 日間とする。",
            "The trial against prednisolone has no result; IVIG is 1 g/kg a day for 2 days.",
        ),
        Fact::verified(
            text!(
                "有意差なし、差は 0.16 段階（−0.35〜0.66）。IVIG は 2 g/kg を 1〜2 日間で、1 g/kg × 2 日間はその一つである。",
                "No significant difference: 0.16 grade (−0.35 to 0.66). IVIG was 2 g/kg over 1 to 2 days, so 1 g/kg twice is one of the allowed ways.",
            ),
            &[S11],
        ),
        text!(
            "総量 2 g/kg、1〜2 日間、結果つき。",
            "2 g/kg in total over 1 to 2 days, with the result.",
        ),
    ),
    Discrepancy::new(
        15,
        B,
        &[Study(StudyId::GbsRaphael2001)],
        text!(
            "フランスの試験は、1 年後の回復が 6 日間の群に多かったことだけが残る。",
            "Of the French trial only the fuller recovery at 1 year in the 6-day group survives.",
        ),
        Fact::verified(
            text!(
                "主要評価項目は 84 日対 131 日、p=0.08。人工呼吸中の例では 86 日対 152 日、p=0.04。",
                "Primary outcome: 84 v 131 days, p=0.08; ventilated patients 86 v 152 days, p=0.04.",
            ),
            &[S6],
        ),
        text!(
            "全体では有意差なし、人工呼吸中の例でのみ有意。",
            "Not significant overall, significant in ventilated patients only.",
        ),
    ),
    Discrepancy::new(
        25,
        B,
        &[Study(StudyId::MgGajdos1997)],
        text!(
            "87 例の MG の試験に有効性の結果がない。",
            "The MG trial of 87 patients has no efficacy result.",
        ),
        Fact::secondary(
            text!(
                "15 日目に差なし、平均差 −1.00（−7.72〜5.72）。非盲検である。",
                "No difference at day 15: −1.00 (−7.72 to 5.72). Not blinded.",
            ),
            &[S35],
        ),
        text!(
            "結果を収め、非盲検とする。",
            "The result is held, marked as not blinded."
        ),
    ),
    Discrepancy::new(
        26,
        B,
        &[Study(StudyId::MgGajdos1997)],
        text!(
            "抗体価がおよそ 3 分の 2 に下がったとする。",
            "Antibody titres fell to about two thirds.",
        ),
        Fact::inferred(
            text!(
                "「3 分の 2 まで」か「3 分の 2 だけ」か判断できない。原典は見つかっていない。",
                "To two thirds or by two thirds cannot be told; the original was not found.",
            ),
            &[Review],
        ),
        text!("数値にしない。", "No number is held."),
    ),
    Discrepancy::new(
        28,
        B,
        &[Study(StudyId::MgGajdos2005)],
        text!(
            "173 例の MG の試験に結果がなく、2004 年の総説に引用されている。",
            "The MG trial of 173 patients has no result, and is cited in a review of 2004.",
        ),
        Fact::verified(
            text!(
                "19.33 対 15.49、差 3.84（−1.03〜8.71）、P=0.12。論文は 2005 年 11 月に出た。",
                "19.33 v 15.49, difference 3.84 (−1.03 to 8.71), P=0.12. The paper appeared in November 2005.",
            ),
            &[S36],
        ),
        text!(
            "結果を収め、総説より後の出版と記す。",
            "The result is held, marked as published after the review.",
        ),
    ),
    Discrepancy::new(
        30,
        B,
        &[
            Study(StudyId::MmnAzulay1994),
            Study(StudyId::MmnVanDenBerg1995),
            Study(StudyId::MmnFederico2000),
            Study(StudyId::MmnLeger2001),
        ],
        text!(
            "MMN の節に対照試験がなく、文献番号 49〜51 が失われている。",
            "The section on MMN cites no controlled trial; numbers 49 to 51 are lost.",
        ),
        Fact::verified(
            text!(
                "第一選択とする根拠は 4 件のプラセボ対照試験である（12、6、16、19 例）。",
                "Four placebo-controlled trials (12, 6, 16 and 19 patients) carry the first line.",
            ),
            &[S20, S25, S26],
        ),
        text!("4 件とも収める。", "All four are held."),
    ),
    Discrepancy::new(
        32,
        B,
        &[Study(StudyId::MmnVanDenBergVos2002)],
        text!(
            "追跡中に筋力がわずかに有意に低下したとだけ述べる。",
            "Tells only that strength fell slightly but significantly during follow-up.",
        ),
        Fact::verified(
            text!(
                "最終時も治療前より有意に良かった。ブロックは 6 区間で消え 8 区間に現れ、13 神経が改善し 14 神経が悪化した。",
                "At the last examination it was still significantly better than before treatment; 6 blocks vanished and 8 appeared, 13 nerves were better and 14 worse.",
            ),
            &[S28],
        ),
        text!("両方向とも示す。", "Both directions are shown."),
    ),
    Discrepancy::new(
        12,
        B,
        &[Study(StudyId::GbsVanDerMeche1992)],
        text!(
            "最初の GBS 試験に数値がない。",
            "The first GBS trial has no numbers."
        ),
        Fact::verified(
            text!(
                "150 例、改善 53% 対 34%、P=0.024。1 段階改善まで 27 日対 41 日。",
                "150 patients; better in 53% v 34%, P=0.024; 27 v 41 days to 1 grade.",
            ),
            &[S2],
        ),
        text!("数値を収める。", "The numbers are held."),
    ),
    Discrepancy::new(
        13,
        B,
        &[Study(StudyId::GbsVanKoningsveld2004)],
        text!(
            "メチルプレドニゾロンの併用は IVIG 単独に優らない可能性があるとする。",
            "IVIG with methylprednisolone may not be superior to IVIG alone.",
        ),
        Fact::verified(
            text!(
                "68% 対 56%、p=0.06。補正すると p=0.03。",
                "68% v 56%, p=0.06; adjusted p=0.03.",
            ),
            &[S4],
        ),
        text!(
            "両方の p 値を示し、境界域とする。",
            "Both p values are shown; borderline.",
        ),
    ),
    Discrepancy::new(
        20,
        B,
        &[Study(StudyId::CidpDyck1994)],
        text!(
            "IVIG を毎週 0.2〜0.4 g/kg、6 週間とする。",
            "IVIG was 0.2 to 0.4 g/kg weekly for 6 weeks.",
        ),
        Fact::verified(
            text!(
                "0.4 g/kg を週 1 回 3 週、次いで 0.2 g/kg を週 1 回 3 週。20 例。",
                "0.4 g/kg weekly for 3 weeks, then 0.2 g/kg weekly for 3 weeks; 20 patients.",
            ),
            &[S12],
        ),
        text!("順序のある用法。", "A schedule in its order."),
    ),
    Discrepancy::new(
        23,
        B,
        &[
            Study(StudyId::CidpHahn1996),
            Study(StudyId::CidpVermeulen1993),
            Study(StudyId::CidpVanDoorn1990),
            Of(Condition::Cidp),
        ],
        text!(
            "文献番号 43、45、46 が失われ、CIDP の「病型」が何を指すか分からない。",
            "Numbers 43, 45 and 46 are lost, and the CIDP forms it speaks of have no antecedent.",
        ),
        Fact::verified(
            text!(
                "CIDP のプラセボ対照試験（Hahn 1996 陽性、Vermeulen 1993 陰性、van Doorn 1990）と、亜型の一覧が失われた。",
                "Lost are the placebo trials (Hahn 1996 positive, Vermeulen 1993 negative, van Doorn 1990) and the list of variants.",
            ),
            &[S15, S17, S18],
        ),
        text!(
            "試験は収める。亜型は未確認のまま。",
            "The trials are held; the variants stay unknown.",
        ),
    ),
    Discrepancy::new(
        37,
        B,
        &[Study(StudyId::IbmWalter2000)],
        text!(
            "IBM の「第 3 の研究」を挙げるが、第 2 の研究がない。",
            "Names a third IBM study without a second.",
        ),
        Fact::verified(
            text!(
                "Walter 2000、22 例、6 か月ずつ、一つのスコアだけが 11% 改善した。",
                "Walter 2000: 22 patients, 6 months each, 11% better on one score.",
            ),
            &[S47],
        ),
        text!("この試験を収める。", "The trial is held."),
    ),
    Discrepancy::new(
        43,
        B,
        &[Study(StudyId::MsNoseworthy2000)],
        text!(
            "多発性硬化症の筋力低下について本文に文がない。",
            "No sentence of the body is about weakness in MS.",
        ),
        Fact::verified(
            text!(
                "Noseworthy 2000、67 例、差なし。",
                "Noseworthy 2000, 67 patients, no difference."
            ),
            &[S59],
        ),
        text!("この試験を収める。", "The trial is held."),
    ),
    Discrepancy::new(
        42,
        B,
        &[Study(StudyId::SpsDalakas2001)],
        text!(
            "SPS の導入部が失われている。",
            "The introduction to SPS is lost.",
        ),
        Fact::verified(
            text!(
                "全例が抗 GAD65 抗体陽性。併用薬と、利益が 6 週から 1 年続いたことも原典にある。",
                "All patients were anti-GAD65 positive; the original also has the background drugs and a benefit lasting 6 weeks to 1 year.",
            ),
            &[S50],
        ),
        text!("原典の値を収める。", "The original's values are held."),
    ),
    Discrepancy::new(
        47,
        B,
        &[Study(StudyId::DmDalakas1993)],
        text!(
            "皮膚筋炎の試験に症例数がない。",
            "The DM trial has no number of patients."
        ),
        Fact::verified(
            text!(
                "15 例（8 対 7）。プレドニゾンを続けた（平均 25 mg/日）。12 例中 9 例が著明に改善した。",
                "15 patients (8 v 7); prednisone continued, mean 25 mg a day; 9 of 12 improved markedly.",
            ),
            &[S42],
        ),
        text!("原典の値を収める。", "The original's values are held."),
    ),
    Discrepancy::new(
        48,
        B,
        &[Study(StudyId::LemsBain1996)],
        text!(
            "LEMS の試験に症例数と効果の持続がない。",
            "The LEMS trial has neither patients nor duration.",
        ),
        Fact::verified(
            text!(
                "9 例。効果は 2〜4 週で最大、8 週で弱まる。抗体価は p=0.028。",
                "9 patients; peak at 2 to 4 weeks, fading by 8; titre p=0.028.",
            ),
            &[S41],
        ),
        text!("原典の値を収める。", "The original's values are held."),
    ),
    Discrepancy::new(
        10,
        B,
        &[
            Of(Condition::Dm),
            Of(Condition::Pm),
            Of(Condition::Ibm),
            Of(Condition::Mg),
            Of(Condition::Lems),
            Of(Condition::Mmn),
            Of(Condition::Sps),
        ],
        text!(
            "8 つの段落が文献番号で始まる（17〜20、57、21、24、20 と 60、52、71、67）。",
            "8 paragraphs begin with a reference number: 17 to 20, 57, 21, 24, 20 with 60, 52, 71 and 67.",
        ),
        Fact::inferred(
            text!(
                "番号の前の文が落ちている。筋炎の免疫、MG の根拠と定義、LEMS の定義、IBM の定義、MMN の試験、SPS、第 2 の IBM 研究である。",
                "The sentence before each number was dropped: immunology of the myopathies, evidence for and definition of MG, definitions of LEMS and IBM, MMN trials, SPS, the second IBM study.",
            ),
            &[Review],
        ),
        text!("各所で欠落を明示する。", "The gap is said at each place.",),
    ),
    Discrepancy::new(
        45,
        B,
        &[
            Study(StudyId::EpDuse1996),
            Study(StudyId::EpVanRijckevorsel1994),
        ],
        text!(
            "小児てんかんでの結果を有望とする。",
            "Calls the results in childhood epilepsy promising.",
        ),
        Fact::verified(
            text!(
                "対照のない集積で 373 例中 174 例。唯一の二重盲検試験（61 例）は全体で有意でなかった（P=0.095）。",
                "Uncontrolled: 174 of 373 children. The one double-blind trial (61 patients) was not significant overall, P=0.095.",
            ),
            &[S67, S68],
        ),
        text!("根拠は「対照なし」。", "Evidence: uncontrolled."),
    ),
    Discrepancy::new(
        55,
        B,
        &[Whole],
        text!(
            "表 1、図 1、図 2 は画像のみで、失われている。",
            "Table 1 and figures 1 and 2 were screenshots, and are lost.",
        ),
        Fact::inferred(
            text!(
                "原本は見つからない。表は試験そのものから、図は本文と説明から組み直した。",
                "The originals were not found; the table was rebuilt from the trials, the figures from text and legends.",
            ),
            &[Review],
        ),
        text!("「再構成」と明示する。", "Plainly called a reconstruction."),
    ),
    Discrepancy::new(
        29,
        B,
        &[Of(Condition::Mg)],
        text!(
            "本文はクリーゼ、重い筋力低下、血漿交換の代わりを、抄録は治療困難例と胸腺摘除前を挙げる。",
            "The body names crisis, severe weakness and use in place of plasma exchange; the abstract names difficult cases and before thymectomy.",
        ),
        Fact::review_only(text!(
            "二つの列挙を合わせて読む。胸腺摘除は抄録だけにある。",
            "The two lists belong together; thymectomy is in the abstract only.",
        )),
        text!(
            "両者を合わせ、出所を示す。",
            "Both lists together, each with its place."
        ),
    ),
    Discrepancy::new(
        56,
        B,
        &[Of(Condition::Lems), Of(Condition::Mg)],
        text!(
            "結論の節は LEMS に触れず、MG の位置づけも緩い。",
            "The conclusion omits LEMS and places MG loosely.",
        ),
        Fact::review_only(text!(
            "抄録は LEMS と MG を第二選択とする。",
            "The abstract places LEMS and MG as second line.",
        )),
        text!(
            "位置づけは抄録による。",
            "The line of therapy is the abstract's."
        ),
    ),
    Discrepancy::new(
        46,
        B,
        &[AdverseEvent("ae-skin")],
        text!(
            "皮膚反応は 5 日以内とする。",
            "Skin reactions come within 5 days."
        ),
        Fact::secondary(
            text!(
                "後の報告では、湿疹型は約 10〜11 日後である。",
                "Later reports put the eczematous form about 10 to 11 days after.",
            ),
            &[S76],
        ),
        text!("二つの値を別々に示す。", "The two are shown apart."),
    ),
    Discrepancy::new(
        44,
        B,
        &[Study(StudyId::MsNoseworthy2001)],
        text!(
            "臨床的に安定した例で視機能が改善したと断定する。",
            "States flatly that visual function improved in clinically stable patients.",
        ),
        Fact::verified(
            text!(
                "無益として中止された試験（p=0.766）の探索的な副次解析である。",
                "An exploratory secondary analysis of a trial stopped for futility, p=0.766.",
            ),
            &[S60],
        ),
        text!("「探索的」と記す。", "Marked as exploratory."),
    ),
    Discrepancy::new(
        53,
        B,
        &[Study(StudyId::AlsDalakas1994)],
        text!(
            "ALS に IVIG は効かないと断定する。",
            "Says flatly that IVIG does not work in ALS."
        ),
        Fact::verified(
            text!(
                "対照のない 9 例の非盲検研究である。",
                "An open, uncontrolled study of 9 patients."
            ),
            &[S31],
        ),
        text!(
            "「対照なしで改善せず」。",
            "\"Not improved, no control group\"."
        ),
    ),
    Discrepancy::new(
        59,
        B,
        &[Of(Condition::MsRelapsing)],
        text!(
            "再発寛解型 MS は大規模試験で検討中とする。",
            "Relapsing–remitting MS is under study in a large controlled trial.",
        ),
        Fact::verified(
            text!(
                "2008 年に否定的な結果が出た。",
                "Answered in the negative in 2008."
            ),
            &[S63],
        ),
        text!(
            "2004 年の層は「未解決」、以後の層は否定。",
            "The layer of 2004 stays unresolved; the later layer says no.",
        ),
    ),
];
