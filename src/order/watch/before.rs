//! The checklist before an infusion, for this patient, this order and this product.

mod grounds;

use grounds::{
    CONTENTS, DIURETIC, FDA, IGA, KIDNEY, LINE_NOT_READ, MEASURED, NEPHROTOXIC, PREMEDICATION,
    RECORDED, ROOM_TEMPERATURE, SEROLOGY, SEVERE_BEFORE, SWITCHED, VISCOSITY,
};

use super::after::{HAEMOLYSIS_FROM, counted_course};
use crate::evidence::Fact;
use crate::order::{Item, Order, Supply};
use crate::patient::{
    Answer, BloodGroup, EarlierReaction, Field, ImmunoglobulinHistory, Patient, Presence,
};
use crate::safety::{Because, Trait, kidney_risk};
use crate::text::{Sentence, Text};

/// What a check is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckGroup {
    /// Indication, consent, earlier reactions.
    Agreed,
    /// What is measured and drawn.
    Tests,
    /// Fluids and other drugs.
    Fluids,
    /// The product in this patient.
    Product,
    /// How it is mixed and hung.
    Line,
}

impl CheckGroup {
    /// All of them, in the order they are seen to.
    pub const ALL: [CheckGroup; 5] = [
        CheckGroup::Agreed,
        CheckGroup::Tests,
        CheckGroup::Fluids,
        CheckGroup::Product,
        CheckGroup::Line,
    ];

    /// The heading.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            CheckGroup::Agreed => text!("適応と同意", "Indication and consent"),
            CheckGroup::Tests => text!("測定と採血", "Measured and drawn"),
            CheckGroup::Fluids => text!("水分と併用薬", "Fluids and other drugs"),
            CheckGroup::Product => text!("製剤", "Product"),
            CheckGroup::Line => text!("希釈とルート", "Dilution and line"),
        }
    }
}

/// One thing to see to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What it is about.
    pub group: CheckGroup,
    /// What is seen to: the line beside the box.
    pub what: Sentence,
    /// Why, with status and source.
    pub why: Fact<Text>,
    /// The fact that is not known and decides it: to be asked.
    pub asks: Option<Field>,
}

/// What the list is made from.
struct Listing<'a> {
    order: &'a Order,
    patient: &'a Patient,
    checks: Vec<Check>,
}

/// The checklist, group by group. What is not known is on it, to be asked.
#[must_use]
pub fn checklist(order: &Order, patient: &Patient) -> Vec<Check> {
    let mut listing = Listing {
        order,
        patient,
        checks: Vec::new(),
    };
    listing.agreed();
    listing.tests();
    listing.fluids();
    if let Some(supply) = &order.supply {
        listing.product(supply);
        listing.line(supply);
    }
    listing.checks
}

impl Listing<'_> {
    fn see_to(&mut self, group: CheckGroup, what: impl Into<Sentence>, why: Fact<Text>) {
        self.checks.push(Check {
            group,
            what: what.into(),
            why,
            asks: None,
        });
    }

    fn ask(&mut self, group: CheckGroup, field: Field, why: Fact<Text>) {
        let asked = text!("未聴取: {field}", "Not asked yet: {field}");
        self.checks.push(Check {
            group,
            what: asked.fill(&[("field", field.label().into())]),
            why,
            asks: Some(field),
        });
    }

    fn agreed(&mut self) {
        let group = CheckGroup::Agreed;
        let recorded = text!(
            "適応、同意、過去の反応を記録",
            "Indication, consent and earlier reactions recorded"
        );
        self.see_to(group, recorded, RECORDED);
        match self.patient.earlier_reaction {
            None => self.ask(group, Field::EarlierReaction, RECORDED),
            Some(EarlierReaction::None) => {}
            Some(EarlierReaction::Severe) => {
                let told = text!(
                    "過去の重い反応：専門医と解決してから開始",
                    "Severe earlier reaction: settled with a specialist before the start"
                );
                self.see_to(group, told, SEVERE_BEFORE);
            }
            Some(reaction) => {
                let label = EarlierReaction::CHOICES
                    .iter()
                    .find(|choice| EarlierReaction::from_key(choice.key) == Some(reaction));
                let told = text!(
                    "過去の反応（{reaction}）：前投薬を検討",
                    "Earlier reaction ({reaction}): premedication considered"
                );
                let label = label.map_or("".into(), |choice| choice.label.into());
                self.see_to(group, told.fill(&[("reaction", label)]), PREMEDICATION);
            }
        }
    }

    /// The first dose, or not known to be a later one.
    fn may_be_first(&self) -> bool {
        matches!(
            self.patient.immunoglobulin_history,
            None | Some(ImmunoglobulinHistory::First)
        )
    }

    fn tests(&mut self) {
        let group = CheckGroup::Tests;
        let patient = self.patient;
        let measured = text!(
            "今日の体重・身長、Hb、腎機能・肝機能",
            "Weight and height of today; haemoglobin; kidney and liver function"
        );
        self.see_to(group, measured, MEASURED);
        let not_o = patient.blood_group != Some(BloodGroup::O);
        if patient.blood_group.is_none() {
            self.ask(group, Field::BloodGroup, MEASURED);
        }
        if counted_course(self.order).as_mg() >= HAEMOLYSIS_FROM && not_o {
            let told = text!(
                "投与前の Hb または Ht（2 g/kg 以上、O 型以外または不明）",
                "Haemoglobin or haematocrit before the start (2 g/kg or more, group not O or not known)"
            );
            self.see_to(group, told, FDA);
        }
        if kidney_risk(patient) != Trait::Absent {
            let told = text!("クレアチニンと尿量", "Creatinine and urine output");
            self.see_to(group, told, KIDNEY);
        }
        let viscous = [
            patient.hyperviscosity,
            patient.paraprotein,
            patient.hypergammaglobulinaemia,
        ];
        if viscous.contains(&Some(Presence::Present)) {
            self.see_to(group, text!("血漿粘度", "Plasma viscosity"), VISCOSITY);
        }
        if self.may_be_first() {
            let told = text!(
                "初回の前に抗体用の採血（AChR、ガングリオシド、傍絞輪部、ウイルス）",
                "Blood for antibodies drawn before the first dose (AChR, ganglioside, nodal, viral)"
            );
            self.see_to(group, told, SEROLOGY);
            if patient.severe_iga_deficiency.is_none() {
                let told = text!("IgA の測定を検討", "IgA: measuring it considered");
                self.see_to(group, told, IGA);
            }
        }
    }

    fn fluids(&mut self) {
        let group = CheckGroup::Fluids;
        let patient = self.patient;
        let dry = patient.volume_depletion == Some(Presence::Present);
        let heart = patient.heart_failure == Some(Presence::Present);
        let told = match (dry, heart) {
            (true, true) => text!(
                "脱水を補正してから開始（心不全：過負荷にしない）",
                "Volume depletion corrected before the start, without overload (heart failure)"
            ),
            (true, false) => text!(
                "脱水を補正してから開始",
                "Volume depletion corrected before the start"
            ),
            (false, true) => text!(
                "水分は足りているか（心不全：過負荷にしない）",
                "Hydrated, without overload (heart failure)"
            ),
            (false, false) => text!("水分は足りているか", "Well hydrated"),
        };
        self.see_to(group, told, KIDNEY);
        if patient.volume_depletion.is_none() {
            self.ask(group, Field::VolumeDepletion, KIDNEY);
        }
        match patient.loop_diuretic {
            None => self.ask(group, Field::LoopDiuretic, DIURETIC),
            Some(Presence::Present) => {
                let told = text!("ループ利尿薬を見直した", "Loop diuretic reviewed");
                self.see_to(group, told, DIURETIC);
            }
            Some(Presence::Absent) => {}
        }
        match patient.nephrotoxic_drugs {
            None => self.ask(group, Field::NephrotoxicDrugs, NEPHROTOXIC),
            Some(Presence::Present) => {
                let told = text!("腎毒性のある薬を見直した", "Nephrotoxic drugs reviewed");
                self.see_to(group, told, NEPHROTOXIC);
            }
            Some(Presence::Absent) => {}
        }
    }

    fn product(&mut self, supply: &Supply) {
        let group = CheckGroup::Product;
        let told = text!(
            "{product}、ロット番号 ________",
            "{product}, lot number ________"
        );
        let told = told.fill(&[("product", supply.stocked.name())]);
        self.see_to(group, told, RECORDED);
        for reason in &supply.screening.reasons {
            let asks = match &reason.because {
                Because::Ask(fields) => fields.first().copied(),
                Because::Meets(_) | Because::NotVerified(_) => None,
            };
            let Some(why) = reason.says.first().copied() else {
                continue;
            };
            self.checks.push(Check {
                group,
                what: reason.sentence(),
                why,
                asks,
            });
        }
        if supply.screening.reasons.is_empty() {
            let told = text!(
                "成分は患者の事実と照合済み：問題なし",
                "Contents held against the facts: nothing speaks against it"
            );
            self.see_to(group, told, CONTENTS);
        }
        match self.patient.immunoglobulin_history {
            None => self.ask(group, Field::ImmunoglobulinHistory, SWITCHED),
            Some(ImmunoglobulinHistory::Switched) => {
                let told = text!(
                    "製剤の切り替え：低い速度から開始",
                    "Switch of product: begun at the low rate"
                );
                self.see_to(group, told, SWITCHED);
            }
            Some(_) => {}
        }
    }

    fn line(&mut self, supply: &Supply) {
        let group = CheckGroup::Line;
        let told = text!(
            "室温に戻した。通気できるルート",
            "At room temperature; vented line"
        );
        self.see_to(group, told, ROOM_TEMPERATURE);
        let handling = match supply.stocked.item {
            Item::Known(product) => product.handling,
            Item::Own(_) => &[],
        };
        for rule in handling {
            if let Some(told) = rule.value() {
                self.see_to(group, told, *rule);
            }
        }
        if handling.is_empty() {
            let told = text!(
                "希釈とフラッシュは手元の添付文書で確認",
                "Dilution and flush: by the label in your hand"
            );
            self.see_to(group, told, LINE_NOT_READ);
        }
    }
}
