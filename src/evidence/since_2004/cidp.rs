//! Chronic inflammatory demyelinating polyneuropathy, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{CIDP21, CIDP21D, ICE3, OPTIC, PROCID};
use crate::evidence::{
    Combination, Condition, Course, Fact, Interval, Line, OpenQuestion, Phase, Position, Purpose,
    Stance,
};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Cidp,
    line: Fact::verified(Line::FirstLine, &[CIDP21]),
    summary: Fact::verified(
        text!(
            "IVIG またはステロイドが第一選択。IVIG は 2 g/kg、反応すれば 3 週ごとに 1 g/kg を目安に、保てる最少量で維持し、減量・中止を計画して試みる。",
            "IVIG or a steroid first. IVIG 2 g/kg; if it works, about 1 g/kg every 3 weeks, at the lowest dose that holds, with a planned trial of less or none.",
        ),
        &[CIDP21, ICE3],
    ),
    regimens: &[
        regimen(
            "cidp-0.4x5",
            Purpose::Treatment,
            Fact::secondary(Phase::once(Course::daily(400, 5, 2000)), &[CIDP21D]),
        ),
        regimen(
            "cidp-1x2",
            Purpose::Treatment,
            Fact::secondary(Phase::once(Course::daily(1000, 2, 2000)), &[CIDP21D]),
        ),
        regimen(
            "cidp-1x1-q3w",
            Purpose::Maintenance,
            Fact::verified(
                Phase::open_ended(Course::daily(1000, 1, 1000), Interval::Weeks(3)),
                &[ICE3, PROCID],
            ),
        ),
        regimen(
            "cidp-0.5x2-q3w",
            Purpose::Maintenance,
            Fact::verified(
                Phase::open_ended(Course::daily(500, 2, 1000), Interval::Weeks(3)),
                &[ICE3, PROCID],
            ),
        ),
    ],
    grounds: &[
        claim!(verified: "117 例の二重盲検試験（2 g/kg、その後 3 週ごとに 1 g/kg）で、INCAT が 1 点以上改善し 24 週まで続いた例は IVIG 54%、プラセボ 21% であった（p=0.0002）。",
            "In a double-blind trial of 117 patients (2 g/kg, then 1 g/kg every 3 weeks) INCAT was better by at least 1 point and stayed so to week 24 in 54% with IVIG and 21% with placebo (p=0.0002)."; ICE),
        claim!(verified: "維持量を比べた 142 例の二重盲検試験で、反応例は 3 週ごとに 0.5 g/kg で 65%、1 g/kg で 80%、2 g/kg で 92% であった。有意差は 0.5 と 2 g/kg の間だけである。",
            "A double-blind trial of 142 patients compared maintenance: 65% responded on 0.5 g/kg, 80% on 1 g/kg and 92% on 2 g/kg, each every 3 weeks. Only 0.5 and 2 g/kg differed significantly."; PROCID),
        claim!(verified: "皮下注の二重盲検試験（172 例）で、再発または脱落はプラセボ 63%、週 0.2 g/kg で 39%、週 0.4 g/kg で 33% であった（p=0.0007）。",
            "In a double-blind trial of immunoglobulin under the skin (172 patients) 63% relapsed or withdrew on placebo, 39% on 0.2 g/kg a week and 33% on 0.4 g/kg a week (p=0.0007)."; PATH),
        claim!(verified: "中止しても悪化しない例がある。IVIG を中止した 245 例中 28 例は 12 週悪化せず、皮下注の漸減では 55 例中 20 例（36%）が中止できた。",
            "Some need no more: of 245 who stopped IVIG 28 did not worsen in 12 weeks, and in a taper under the skin 20 of 55 (36%) could stop."; PATHRE, TAPER),
    ],
    combinations: &[Combination {
        with: text!("メチルプレドニゾロン静注", "Intravenous methylprednisolone"),
        stance: Stance::NoAddedBenefit,
        note: Fact::verified(
            text!(
                "77 例で早期に中止された試験で、1 年後の寛解は 38% 対 28%（p=0.47）、血栓塞栓症は 4 件対 0 件であった。",
                "In a trial stopped early at 77 patients remission at 1 year was 38% v 28% (p=0.47), with 4 v 0 thromboembolic events.",
            ),
            &[OPTIC],
        ),
        studies: &[],
    }],
    caveats: &[
        claim!(verified: "安定した 60 例の中止試験では、中止が継続に劣らないことは示されなかった。",
            "In a withdrawal trial of 60 stable patients stopping was not shown to be no worse than going on."; IOC),
        claim!(verified: "メチルプレドニゾロン静注と比べた 45 例の試験では、効果不足または忍容性のため中止した例がステロイドで 21 例中 11 例であった。IVIG の例数は確かめられていない。",
            "In a trial of 45 against intravenous methylprednisolone 11 of 21 stopped the steroid for lack of effect or tolerance; the number on IVIG was not verified."; IMC),
    ],
    open_questions: &[OpenQuestion::CidpTaper, OpenQuestion::CidpDiabetesNow],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified EanPns2021, "強い推奨", "Strong",
        "典型例と亜型の第一選択は IVIG またはステロイド。両方で不十分なら血漿交換。運動型では IVIG が先（good practice point）。維持は IVIG、皮下注、ステロイド。",
        "IVIG or a steroid first, in typical CIDP and variants; plasma exchange if both fail; IVIG first in motor CIDP (good practice point). Maintenance with IVIG, under the skin, or a steroid."),
    recommendation!(verified EfnsPns2010Cidp, "IVIG A、ステロイド C", "IVIG A, steroid C",
        "純粋運動型では IVIG が先。",
        "In pure motor CIDP IVIG first."),
    recommendation!(verified Efns2008, "レベル A", "Level A",
        "2 g/kg を 2〜5 日間で、またはステロイド（レベル B）。",
        "2 g/kg over 2 to 5 days, or a steroid (level B)."),
    recommendation!(verified Aan2012, "レベル A", "Level A",
        "CIDP の長期治療に IVIG。",
        "IVIG for the long-term treatment of CIDP."),
];
