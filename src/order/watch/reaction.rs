//! What to do when the patient reacts, by severity; and which harms to think of.

use crate::evidence::Fact;
use crate::evidence::Source::{ASC, FLEB, HEM21, INT, KIOV, NEP, PRIVEU, Review, S72, S75, SENT};
use crate::text::Text;

/// How severe a reaction is, and what is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Degree {
    /// Mild, moderate, severe.
    pub name: Text,
    /// How it is known.
    pub signs: Text,
    /// What is done, one after the other.
    pub steps: &'static [Fact<Text>],
}

/// A harm to think of at a reaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspect {
    /// Its name.
    pub name: Text,
    /// When to think of it.
    pub when: Fact<Text>,
    /// What is done, where a source says it.
    pub then: Option<Fact<Text>>,
}

/// Whose grading it is.
pub const GRADED: Fact<Text> = Fact::app_default(text!(
    "「減速または中止」は EU の添付文書による。軽度・中等度・重度の区分は本アプリの既定。施設の手順を優先する。",
    "To slow down or stop is what EU labels say. The grading into mild, moderate and severe is this app's own. Local procedure goes first.",
));

const SLOW: Fact<Text> = Fact::verified(
    text!("減速または中断する。", "Slow down or pause."),
    &[PRIVEU, KIOV, FLEB],
);
const STOP: Fact<Text> = Fact::verified(
    text!("中止する。", "Stop the infusion."),
    &[PRIVEU, KIOV, FLEB],
);

/// The degrees, the mildest first.
pub static DEGREES: [Degree; 3] = [
    Degree {
        name: text!("軽度", "Mild"),
        signs: text!(
            "頭痛、潮紅、悪寒、腰背部痛",
            "Headache, flushing, chills, back pain"
        ),
        steps: &[
            SLOW,
            Fact::app_default(text!(
                "治まれば、最後に耐えられた速度で再開する。",
                "When it has settled, resume at the last rate tolerated."
            )),
        ],
    },
    Degree {
        name: text!("中等度", "Moderate"),
        signs: text!(
            "減速・中断しても治まらない、または治療を要する",
            "Not settled by slowing or a pause, or in need of treatment"
        ),
        steps: &[
            STOP,
            Fact::app_default(text!(
                "治療し、治まった場合に限り、より低い速度で再開する。",
                "Treat, and restart at a lower rate only if it has settled."
            )),
        ],
    },
    Degree {
        name: text!("重度", "Severe"),
        signs: text!(
            "アナフィラキシー、喘鳴、血圧低下、胸痛、局所神経症状、呼吸困難",
            "Anaphylaxis, wheeze, hypotension, chest pain, focal deficit, dyspnoea"
        ),
        steps: &[
            STOP,
            Fact::app_default(text!(
                "ルートは残す。アドレナリン（施設の手順による）。救急チームを呼ぶ。再開しない。",
                "Keep the line. Adrenaline by local procedure. Call the emergency team. Do not restart."
            )),
            Fact::app_default(text!(
                "血栓、TRALI、TACO、溶血を考える。",
                "Think of a clot, TRALI, TACO and haemolysis."
            )),
        ],
    },
];

/// What to think of.
pub static SUSPECTS: [Suspect; 6] = [
    Suspect {
        name: text!("アナフィラキシー", "Anaphylaxis"),
        when: Fact::secondary(
            text!(
                "まれで重い。抗 IgA 抗体を伴う重度の IgA 欠損。",
                "Rare and severe; severe IgA deficiency with antibodies to IgA."
            ),
            &[Review, S72, S75],
        ),
        then: None,
    },
    Suspect {
        name: text!("血栓・塞栓", "Clot"),
        when: Fact::verified(
            text!(
                "動脈の事象は 0〜2 日目に多い（新規使用者 19,069 人で 4.69 倍、95% CI 1.87〜11.90）。",
                "Arterial events cluster on days 0 to 2 (4.69 times in 19,069 new users, 95% CI 1.87 to 11.90)."
            ),
            &[SENT],
        ),
        then: None,
    },
    Suspect {
        name: text!("TRALI（輸血関連急性肺障害）", "TRALI, acute lung injury"),
        when: Fact::verified(
            text!(
                "投与中から 6 時間以内の呼吸困難、低酸素、発熱、血圧低下。",
                "Breathlessness, hypoxia, fever, hypotension during the infusion or within 6 hours."
            ),
            &[PRIVEU, INT],
        ),
        then: Some(Fact::verified(
            text!(
                "中止、酸素、集中治療、報告。",
                "Stop, oxygen, intensive care, report."
            ),
            &[PRIVEU, INT],
        )),
    },
    Suspect {
        name: text!("TACO（循環過負荷）", "TACO, circulatory overload"),
        when: Fact::secondary(
            text!(
                "心不全・腎不全、ナトリウムの多い製剤。",
                "Heart or renal failure, a product rich in sodium."
            ),
            &[NEP],
        ),
        then: None,
    },
    Suspect {
        name: text!("溶血", "Haemolysis"),
        when: Fact::verified(
            text!(
                "2 g/kg 以上で O 型以外。多くは 5〜10 日目に初めてわかる。",
                "2 g/kg or more and a blood group other than O; mostly first seen on days 5 to 10."
            ),
            &[HEM21],
        ),
        then: None,
    },
    Suspect {
        name: text!("無菌性髄膜炎", "Aseptic meningitis"),
        when: Fact::verified(
            text!(
                "数時間から 2 日後の頭痛。高用量（2 g/kg）や速い投与で起こりやすい。",
                "Headache hours to 2 days later; likelier at a high dose (2 g/kg) or a fast rate."
            ),
            &[ASC],
        ),
        then: Some(Fact::verified(
            text!(
                "感染を除外し、鎮痛。次回は緩徐に、または分割する。",
                "Exclude infection; analgesia; slow or split the next dose."
            ),
            &[ASC],
        )),
    },
];
