//! Why something is checked after a course, and how its date is counted.

use crate::evidence::Fact;
use crate::evidence::Source::{ASC, FDAH, FLEB, GGL, HEM21, KIOV, PRIVEU, PRIVUS, SENT, VAC};
use crate::text::Text;

pub(super) const LAST_DAY: Fact<Text> = Fact::app_default(text!(
    "出典は複数日のコースのどの日から数えるかを示さない。最終投与日から数える。",
    "The source does not say which day of a course of several it counts from. Counted from the last day of infusion.",
));
pub(super) const LAST_END: Fact<Text> = Fact::app_default(text!(
    "最終投与の終了から 36〜96 時間。その中に収まる日付を示す。",
    "36 to 96 hours from the end of the last infusion; these are the dates that lie within.",
));
pub(super) const EACH_DAY: Fact<Text> = Fact::app_default(text!(
    "各投与日の 2 日後まで。示すのは初回投与日から最終投与日の 2 日後まで。",
    "To day 2 after each infusion: from the first day of infusion to day 2 after the last.",
));
pub(super) const FOURTEEN: Fact<Text> = Fact::app_default(text!(
    "初回投与日から、最終投与日を 0 日目として 14 日目まで。",
    "From the first day of infusion to day 14, with the last day of infusion as day 0.",
));
pub(super) const A_WEEK: Fact<Text> = Fact::app_default(text!(
    "時期を示す資料はない。数日のコースでは 2 回目の投与の前から（1 日のコースでは翌日から）、最終投与日の 7 日目までとする。",
    "No source names a day: from before the second infusion of the course (after a single one, from the next day) to day 7 after the last.",
));
pub(super) const MENINGITIS: Fact<Text> = Fact::verified(
    text!(
        "無菌性髄膜炎は数時間から 2 日後に起こる。高用量（2 g/kg）や速い投与で起こりやすい。",
        "Aseptic meningitis comes hours to 2 days later; likelier at a high dose (2 g/kg) or a fast rate.",
    ),
    &[ASC],
);
pub(super) const CLOT: Fact<Text> = Fact::verified(
    text!(
        "FDA Sentinel の観察期間：動脈 0〜2 日目、静脈 0〜13 日目。",
        "The windows of FDA Sentinel: arterial days 0 to 2, venous days 0 to 13.",
    ),
    &[SENT],
);
pub(super) const KIDNEY: Fact<Text> = Fact::verified(
    text!(
        "添付文書：腎機能が低下したら中止する。リスクは腎疾患、糖尿病、65 歳超、脱水、敗血症、パラプロテイン血症、腎毒性のある薬。",
        "Labels: stop if kidney function falls. At risk: kidney disease, diabetes, age over 65, volume depletion, sepsis, a paraprotein, nephrotoxic drugs.",
    ),
    &[GGL, PRIVUS],
);
pub(super) const FDA: Fact<Text> = Fact::verified(
    text!(
        "FDA（2012 年）：投与前と 36〜96 時間後に Hb または Ht を測る。",
        "FDA (2012): haemoglobin or haematocrit before, and 36 to 96 hours after.",
    ),
    &[FDAH],
);
pub(super) const STUDY: Fact<Text> = Fact::verified(
    text!(
        "前向き研究：O 型以外の 78 例への投与 99 回で溶血 32 回、グレード 2 以上は 19 回。84% は 5〜10 日目に初めてわかった。",
        "Prospective study: of 99 infusions in 78 patients of a group other than O 32 led to haemolysis, 19 of grade 2 or worse; 84% was first seen on days 5 to 10.",
    ),
    &[HEM21],
);
pub(super) const EU: Fact<Text> = Fact::verified(
    text!(
        "EU の添付文書：生ワクチン（麻疹、ムンプス、風疹、水痘）の効果は 6 週〜3 か月弱まる。3 か月以上あける。麻疹は 1 年まで及ぶことがあり、抗体を確かめる。",
        "EU labels: live vaccines (measles, mumps, rubella, varicella) work less well for 6 weeks to 3 months; wait 3 months or more. For measles it may last up to 1 year: check the antibody.",
    ),
    &[PRIVEU, KIOV, FLEB],
);
pub(super) const US_8: Fact<Text> = Fact::verified(
    text!(
        "米国 CDC：400 mg/kg の後、麻疹・水痘ワクチンは 8 か月あける。",
        "US CDC: 8 months after 400 mg/kg, for measles and varicella vaccines.",
    ),
    &[VAC],
);
pub(super) const US_10: Fact<Text> = Fact::verified(
    text!(
        "米国 CDC：1 g/kg の後、麻疹・水痘ワクチンは 10 か月あける。",
        "US CDC: 10 months after 1 g/kg, for measles and varicella vaccines.",
    ),
    &[VAC],
);
pub(super) const US_11: Fact<Text> = Fact::verified(
    text!(
        "米国 CDC：2 g/kg の後、麻疹・水痘ワクチンは 11 か月あける。",
        "US CDC: 11 months after 2 g/kg, for measles and varicella vaccines.",
    ),
    &[VAC],
);
pub(super) const US_BEYOND: Fact<Text> = Fact::app_default(text!(
    "米国 CDC の表は 2 g/kg（11 か月）まで。これを超える用量の間隔は示されていない：少なくとも 11 か月。",
    "The table of the US CDC ends at 2 g/kg (11 months). No interval is named for more: at least 11 months.",
));
