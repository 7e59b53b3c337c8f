//! What the review names, and what labels and papers say of it.

use super::{EventRecord, EventSeverity};
use crate::evidence::Fact;
use crate::evidence::Source::{
    CLL, GGL, PRIVUS, PRODSF, QIV, RATE10, S69, S70, S71, S72, S73, S74, S75, S76, S107, S124,
    S125, SENT,
};
use crate::safety::Line;

pub(super) const ANAPHYLAXIS: EventRecord = EventRecord {
    name: text!("アナフィラキシー", "Anaphylaxis"),
    short: text!("アナフィラキシー", "Anaphylaxis"),
    severity: EventSeverity::Severe,
    stated: Some(Fact::review_only(text!(
        "抗 IgA 抗体を伴う重度の IgA 欠損の患者で、まれにアナフィラキシーが起こる。",
        "Anaphylaxis occurs, rarely, in patients with severe IgA deficiency and anti-IgA antibodies.",
    ))),
    figures: &[Line::of(Fact::secondary(
        text!(
            "IgA 欠損と抗 IgA 抗体がアナフィラキシーの危険因子であることは、他の文献でも述べられている。",
            "Other papers, too, name IgA deficiency with anti-IgA antibodies as a risk of anaphylaxis.",
        ),
        &[S72, S75],
    ))],
};

pub(super) const THROMBOEMBOLISM: EventRecord = EventRecord {
    name: text!(
        "血栓塞栓症（脳卒中、心筋梗塞、肺塞栓症）",
        "Thromboembolism (stroke, myocardial infarction, pulmonary embolism)",
    ),
    short: text!("血栓塞栓症", "Thromboembolism"),
    severity: EventSeverity::Severe,
    stated: Some(Fact::review_only(text!(
        "IVIG は血漿粘度を上げ、血栓症の危険が高い患者では、まれに脳卒中、心筋梗塞、肺塞栓症が起こる。",
        "IVIG raises plasma viscosity; in patients at high risk of thrombosis it rarely brings on stroke, myocardial infarction or pulmonary embolism.",
    ))),
    figures: &[
        Line::of(Fact::verified(
            text!(
                "血漿粘度は 13 例すべてで 0.1〜1.0 cp（平均 0.55 cp）上がり、最高 2.6 cp に達し（正常 1.5〜1.9 cp）、1 か月かけて下がった。",
                "Plasma viscosity rose in all 13 patients by 0.1 to 1.0 cp (mean 0.55 cp), up to 2.6 cp (normal 1.5 to 1.9 cp), and fell again over 1 month.",
            ),
            &[S70],
        )),
        Line::of(Fact::verified(
            text!(
                "65 例中 2 例（3%）に血栓塞栓症が起こった。",
                "2 of 65 patients (3%) had thromboembolism.",
            ),
            &[S70],
        )),
        Line::of(Fact::secondary(
            text!(
                "複数施設から集めた脳卒中 16 例（平均 66 歳）: 14 例は投与中または投与後 24 時間以内、残り 2 例は 4 日以内に起こった。15 例に脳卒中の危険因子（高血圧、糖尿病、脳血管障害の既往）が 1 つ以上あり、半数は初めての IVIG であった。",
                "Sixteen strokes collected from several centres (mean age 66 years): 14 during or within 24 hours of an infusion, the other 2 within 4 days. Of the 16 patients 15 had at least one risk factor of stroke (hypertension, diabetes, known cerebrovascular disease), and half had IVIG for the first time.",
            ),
            &[S71, S124, S125],
        )),
        Line::of(Fact::secondary(
            text!(
                "これとは別に、1 施設で 4 年間に IVIG を受けた入院患者 498 例のうち、脳卒中は 3 例であった。",
                "Apart from these: at one centre 3 of 498 inpatients given IVIG over four years had a stroke.",
            ),
            &[S124, S125],
        )),
        Line::of(Fact::verified(
            text!(
                "危険因子がなくても起こりうる（FDA の枠組み警告）。",
                "It can occur without any known risk (FDA boxed warning).",
            ),
            &[QIV, GGL],
        )),
        Line::of(Fact::verified(
            text!(
                "FDA Sentinel、新たに使い始めた 19,069 例: 動脈の血栓は 0〜2 日目に相対危険 4.69（1.87〜11.90）、患者 10,000 例あたり 8.86 例（3.25〜14.6）多い。静脈は 1.07（0.34〜3.48、外来のみ）。",
                "FDA Sentinel, 19,069 new users: arterial events on days 0 to 2, relative risk 4.69 (1.87 to 11.90), 8.86 (3.25 to 14.6) more per 10,000 patients; venous 1.07 (0.34 to 3.48, outpatients only).",
            ),
            &[SENT],
        )),
        Line::of(Fact::verified(
            text!(
                "慢性リンパ性白血病・骨髄腫のコホート: 0〜1 日目のハザード比 3.40（1.25〜9.25）。",
                "Cohort of chronic lymphocytic leukaemia and myeloma: hazard ratio on days 0 to 1, 3.40 (1.25 to 9.25).",
            ),
            &[CLL],
        )),
        Line::of(Fact::verified(
            text!(
                "皮膚筋炎の試験: 95 例中 6 例に 8 件。うち 5 例の 6 件が関連を疑われた。速度を下げた後は減った。",
                "Trial in dermatomyositis: in 95 patients, 6 had 8 events; 5 had the 6 thought related. Fewer after the rate was lowered.",
            ),
            &[PRODSF],
        )),
    ],
};

pub(super) const RENAL_TUBULAR_NECROSIS: EventRecord = EventRecord {
    name: text!(
        "急性尿細管壊死（腎不全）",
        "Acute renal tubular necrosis (renal failure)",
    ),
    short: text!("腎不全", "Renal failure"),
    severity: EventSeverity::Severe,
    stated: Some(Fact::review_only(text!(
        "腎疾患があり循環血液量が減少した患者で、まれに急性尿細管壊死が起こる。しばしば可逆性である。",
        "Acute renal tubular necrosis occurs, rarely, in patients with kidney disease and volume depletion; it is often reversible.",
    ))),
    figures: &[
        Line::of(Fact::secondary(
            text!(
                "1985〜1998 年に FDA へ世界から約 120 件の報告があった。米国の 88 例は年齢の中央値 60.5 歳、男性 55% である。",
                "About 120 reports from all over the world reached the FDA from 1985 to 1998. The 88 US cases had a median age of 60.5 years; 55% were male.",
            ),
            &[S73],
        )),
        Line::of(Fact::secondary(
            text!(
                "危険因子のあった 54 例のうち、65% は 65 歳を超え、56% は糖尿病、26% は腎疾患の既往があった。",
                "Of 54 patients with risk conditions 65% were over 65 years, 56% were diabetic and 26% had earlier kidney disease.",
            ),
            &[S73],
        )),
        Line::of(Fact::secondary(
            text!(
                "他に、敗血症、パラプロテイン血症、腎毒性のある薬剤が危険因子に挙げられている。",
                "Sepsis, paraproteinaemia and nephrotoxic drugs are listed as risk factors, too.",
            ),
            &[S74],
        )),
        Line::of(Fact::secondary(
            text!(
                "ショ糖を含む製剤は腎不全の危険因子に挙げられている。",
                "Products that contain sucrose are listed as a risk of renal failure.",
            ),
            &[S72, S107],
        )),
        Line::of(Fact::verified(
            text!(
                "枠組み警告: ショ糖を含む製剤で多い。腎機能が落ちたら中止する。",
                "Boxed warning: more with products that contain sucrose; stopped if function falls.",
            ),
            &[GGL, PRIVUS],
        )),
    ],
};

pub(super) const ASEPTIC_MENINGITIS: EventRecord = EventRecord {
    name: text!("無菌性髄膜炎", "Aseptic meningitis"),
    short: text!("無菌性髄膜炎", "Aseptic meningitis"),
    severity: EventSeverity::Moderate,
    stated: Some(Fact::review_only(text!(
        "無菌性髄膜炎は、特に片頭痛の既往がある患者に起こる。",
        "Aseptic meningitis occurs above all in patients with a history of migraine.",
    ))),
    figures: &[
        Line::of(Fact::verified(
            text!(
                "2 g/kg の投与で 54 例中 6 例（11%、95%CI 4〜23%）に起こった。24 時間以内に始まり 3〜5 日続いた。",
                "At 2 g/kg it occurred in 6 of 54 patients (11%, 95% CI 4 to 23%), began within 24 hours and lasted 3 to 5 days.",
            ),
            &[S69],
        )),
        Line::of(Fact::verified(
            text!(
                "片頭痛の既往のある 8 例中 4 例（50%、95%CI 16〜84%）、ない 46 例中 2 例（4%、95%CI 0.5〜15%）に起こった（P=0.003）。",
                "It occurred in 4 of 8 patients with a history of migraine (50%, 95% CI 16 to 84%) and in 2 of 46 without (4%, 95% CI 0.5 to 15%), P=0.003.",
            ),
            &[S69],
        )),
        Line::of(Fact::verified(
            text!(
                "製剤を変えても点滴を遅くしても再発した。",
                "It recurred in spite of other brands and slower rates.",
            ),
            &[S69],
        )),
    ],
};

pub(super) const SKIN_REACTION: EventRecord = EventRecord {
    name: text!(
        "皮膚反応（蕁麻疹、苔癬様皮疹、手掌のそう痒、点状出血）",
        "Skin reactions (urticaria, lichenoid lesions, itching palms, petechiae)",
    ),
    short: text!("皮膚反応", "Skin reactions"),
    severity: EventSeverity::Moderate,
    stated: Some(Fact::review_only(text!(
        "皮膚反応は投与から 5 日以内に起こる。",
        "Skin reactions come within 5 days of the infusion.",
    ))),
    figures: &[
        Line::of(Fact::secondary(
            text!(
                "のちの報告では、湿疹様の手掌の反応は投与後 11 日（中央値、四分位範囲 7〜17 日）に現れた。",
                "In a later report the eczematous reaction of the palms came 11 days after the infusion (median, interquartile range 7 to 17 days).",
            ),
            &[S76],
        )),
        Line::of(Fact::secondary(
            text!(
                "のちの別の集計では、報告された 33 例で投与の約 10 日後に現れた。",
                "In another later count, of 33 published cases, it came about 10 days after the infusion.",
            ),
            &[S76],
        )),
    ],
};

pub(super) const INFUSION_REACTION: EventRecord = EventRecord {
    name: text!(
        "投与中の反応（頭痛、悪寒、筋肉痛、腰痛、胸部不快感）",
        "Infusion reactions (headache, chills, myalgia, low back pain, chest discomfort)",
    ),
    short: text!("投与中の反応", "Infusion reactions"),
    severity: EventSeverity::Mild,
    stated: Some(Fact::review_only(text!(
        "投与の早い時期に起こり、点滴を遅くすると治まる。",
        "They come early in the infusion and settle when the rate is slowed.",
    ))),
    figures: &[
        Line::of(Fact::secondary(
            text!(
                "軽い反応は多く、速い点滴で起こりやすく、遅くすれば抑えられる。",
                "Mild reactions are frequent, come with a fast infusion and are controlled by slowing it.",
            ),
            &[S72, S75],
        )),
        Line::of(Fact::verified(
            text!(
                "1 時間あたり 10\u{a0}g を超える速さで、発疹と軽い頭痛がみられた。",
                "At rates above 10\u{a0}g in 1 hour rash and mild headache were seen.",
            ),
            &[RATE10],
        )),
    ],
};
