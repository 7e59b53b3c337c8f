//! What became of the 16 questions that the review left open: which are answered now, and by what.

use crate::evidence::Source::{
    BOSE, BREI, BRIL1, BRIL2, DRIP, DRIP2, GEER, ICE, ICE3, JANN, KUWA, LIM, NODO1, OPTIC, PATH,
    PATHPL, PIEP, PRIMA, PRIV1, PROCID, S36, S63, S92, S93, S98, S109, SID1, TAPER, ZIN,
};
use crate::evidence::library::Cited::{self, Held, Reviewed};
use crate::evidence::library::LibraryId as Id;
use crate::evidence::{Fact, OpenQuestion, StudyId};
use crate::text::Text;

/// How far a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settled {
    /// Trials answer it.
    Answered,
    /// For some diseases, or by weak evidence.
    Partly,
    /// Nothing that was read answers it.
    StillOpen,
}

impl Settled {
    /// All.
    pub const ALL: [Settled; 3] = [Settled::Answered, Settled::Partly, Settled::StillOpen];

    /// In a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Settled::Answered => text!("答えが出た", "Answered"),
            Settled::Partly => text!("一部に答えが出た", "Partly answered"),
            Settled::StillOpen => text!("未解決のまま", "Still open"),
        }
    }
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question of 2004.
    pub question: OpenQuestion,
    /// How far it is answered.
    pub settled: Settled,
    /// The answer; not held where nothing that was read answers it.
    pub text: Fact<Text>,
    /// By which studies.
    pub by: &'static [Cited],
}

const fn answer(
    question: OpenQuestion,
    settled: Settled,
    text: Fact<Text>,
    by: &'static [Cited],
) -> Answer {
    Answer {
        question,
        settled,
        text,
        by,
    }
}

/// One for each question, in the order of the review.
pub const ANSWERS: &[Answer] = &[
    answer(
        OpenQuestion::InitialTherapy,
        Settled::Partly,
        Fact::verified(
            text!(
                "対照のない研究だけである。未治療の CIDP で 46.7% が、IVIG 単独で始めた筋炎で 42% が反応した。",
                "Uncontrolled studies only: 46.7% of untreated CIDP and 42% of myositis begun on IVIG alone responded.",
            ),
            &[PRIMA, LIM],
        ),
        &[Held(Id::CidpPrima2013), Held(Id::DmLim2021)],
    ),
    answer(
        OpenQuestion::MaintenanceDose,
        Settled::Partly,
        Fact::verified(
            text!(
                "CIDP では 3 週ごと 1 g/kg が試験で確かめられ、0.5、1、2 g/kg の反応例は 65%、80%、92% である。MG の維持療法は主要評価項目が否定的であった。",
                "In CIDP 1 g/kg every 3 weeks was tested, and 0.5, 1 and 2 g/kg had 65%, 80% and 92% responders. In MG maintenance was negative on its primary end point.",
            ),
            &[ICE, PROCID, BRIL2],
        ),
        &[
            Held(Id::CidpIce2008),
            Held(Id::CidpProcid2022),
            Held(Id::MgBril2025),
        ],
    ),
    answer(
        OpenQuestion::MaintenanceFrequency,
        Settled::Partly,
        Fact::verified(
            text!(
                "CIDP では、半量を半分の間隔で投与しても握力に差はなかった。",
                "In CIDP half the dose at half the interval made no difference in grip.",
            ),
            &[DRIP, DRIP2],
        ),
        &[Held(Id::CidpDrip2020)],
    ),
    answer(
        OpenQuestion::WithOtherTreatments,
        Settled::Partly,
        Fact::secondary(
            text!(
                "CIDP でメチルプレドニゾロンの併用は寛解を増やさず（38% 対 28%、p=0.47）、血栓塞栓症が 4 件起きた。MMN でミコフェノール酸は IVIG の必要量を減らさなかった。",
                "In CIDP adding methylprednisolone did not raise remission (38% v 28%, p=0.47) and brought 4 thromboembolic events; in MMN mycophenolate did not lower the need for IVIG.",
            ),
            &[OPTIC, PIEP],
        ),
        &[Held(Id::CidpOptic), Held(Id::MmnMycophenolate)],
    ),
    answer(
        OpenQuestion::OptimalDose,
        Settled::Partly,
        Fact::verified(
            text!(
                "CIDP の維持では用量反応がある。MG の増悪では 2 g/kg が 1 g/kg に優ることは示されず、予後不良の GBS では 2 回目のコースに利益がなかった。",
                "CIDP maintenance has a dose response; in MG exacerbation 2 g/kg was not shown better than 1 g/kg; in GBS with a poor prognosis a second course did not help.",
            ),
            &[PROCID, S36, SID1],
        ),
        &[
            Held(Id::CidpProcid2022),
            Reviewed(StudyId::MgGajdos2005),
            Held(Id::GbsSid2021),
        ],
    ),
    answer(
        OpenQuestion::Cost,
        Settled::StillOpen,
        Fact::unverified(),
        &[],
    ),
    answer(
        OpenQuestion::QualityOfLife,
        Settled::Partly,
        Fact::verified(
            text!(
                "スティッフパーソン症候群の 23 例で生活の質が改善し 5 年保たれた。",
                "In 23 patients with stiff-person syndrome quality of life was better, kept for 5 years.",
            ),
            &[BOSE],
        ),
        &[Held(Id::SpsBose2021)],
    ),
    answer(
        OpenQuestion::GbsSecondCourse,
        Settled::Answered,
        Fact::verified(
            text!(
                "予後不良の例で 2 回目は利益がなく、重篤な有害事象が多かった（35% 対 16%）。",
                "In a poor prognosis a second course gave no benefit, and serious adverse events were more frequent (35% v 16%).",
            ),
            &[SID1, S92],
        ),
        &[Held(Id::GbsSid2021), Held(Id::GbsIsid2020)],
    ),
    answer(
        OpenQuestion::GbsWalking,
        Settled::Partly,
        Fact::verified(
            text!(
                "188 例の観察研究で、有用性は示されなかった。",
                "In an observational study of 188 it was not shown to help.",
            ),
            &[S93],
        ),
        &[Held(Id::GbsMild2021)],
    ),
    answer(
        OpenQuestion::CidpLongTerm,
        Settled::Answered,
        Fact::verified(
            text!(
                "2 g/kg の後 3 週ごと 1 g/kg が 24〜52 週有効で、皮下注も維持に使える。37% はプラセボで再発せず、36% は漸減で中止できた。",
                "2 g/kg, then 1 g/kg every 3 weeks works over 24 to 52 weeks, and subcutaneous immunoglobulin maintains it; 37% did not relapse on placebo and 36% stopped by tapering.",
            ),
            &[ICE, ICE3, KUWA, PATH, PATHPL, TAPER],
        ),
        &[
            Held(Id::CidpIce2008),
            Held(Id::CidpKuwabara2017),
            Held(Id::CidpPath2018),
            Held(Id::CidpTaper),
        ],
    ),
    answer(
        OpenQuestion::CidpDiabetes,
        Settled::Answered,
        Fact::verified(
            text!(
                "脱髄性の所見を伴う糖尿病 25 例の試験で効果はなかった（ONLS −0.2 対 0.0、p=0.23）。",
                "No effect in a trial of 25 diabetics with demyelinating features (ONLS −0.2 v 0.0, p=0.23).",
            ),
            &[BREI],
        ),
        &[Held(Id::DiabeticBreiner2019)],
    ),
    answer(
        OpenQuestion::CidpVariants,
        Settled::StillOpen,
        Fact::verified(
            text!(
                "亜型の対照試験は見つからない。別の疾患とされたノドパチーでは 86.8% が IVIG に反応不良である。",
                "No controlled trial of variants was found. Nodopathy, now set apart, responds poorly to IVIG in 86.8%.",
            ),
            &[NODO1],
        ),
        &[Held(Id::NodopathyNf155)],
    ),
    answer(
        OpenQuestion::MmnCriteria,
        Settled::StillOpen,
        Fact::verified(
            text!(
                "MMN での有効性は 44 例の試験で確かめられたが、ブロックのない例の対照試験は見つからない。",
                "That IVIG works in MMN was confirmed in 44 patients; no controlled trial of patients without block was found.",
            ),
            &[S98],
        ),
        &[Held(Id::MmnHahn2013)],
    ),
    answer(
        OpenQuestion::MgMoreTrials,
        Settled::Answered,
        Fact::verified(
            text!(
                "悪化時にはプラセボに優り、血漿交換と同等である。ステロイド減量と維持の試験は、主要評価項目が否定的であった。",
                "In worsening MG better than placebo and equal to plasma exchange; the trials of sparing steroids and of maintenance were negative on their primary end points.",
            ),
            &[ZIN, S109, BRIL1, BRIL2],
        ),
        &[
            Held(Id::MgZinman2007),
            Held(Id::MgBarth2011),
            Held(Id::MgGamez2019),
            Held(Id::MgBril2023),
            Held(Id::MgBril2025),
        ],
    ),
    answer(
        OpenQuestion::RelapsingMs,
        Settled::Answered,
        Fact::verified(
            text!(
                "127 例の試験で、再発のない例は 57%、60%、プラセボ 68% で差がなかった。",
                "In a trial of 127, 57% and 60% were relapse-free, 68% on placebo: no difference.",
            ),
            &[PRIV1, S63],
        ),
        &[Held(Id::MsPrivig2008)],
    ),
    answer(
        OpenQuestion::TheoryOnly,
        Settled::Partly,
        Fact::verified(
            text!(
                "小径線維ニューロパチーの試験は否定的（40% 対 30%、p=0.588）。有痛性糖尿病性ニューロパチーは 23 例の試験 1 件だけが陽性である。",
                "Negative in small-fibre neuropathy (40% v 30%, p=0.588); in painful diabetic neuropathy a single trial of 23 was positive.",
            ),
            &[GEER, JANN],
        ),
        &[
            Held(Id::SmallFibreGeerts2021),
            Held(Id::SmallFibreAntibodies2025),
            Held(Id::DiabeticJann2020),
        ],
    ),
];
