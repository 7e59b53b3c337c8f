//! Reactions during the infusion: a first one, another product, a gap, an earlier reaction.

use super::{Found, Rule, Screened, known};
use crate::evidence::Fact;
use crate::evidence::Source::{GGL, KIOV, NEP, PRIVEU};
use crate::patient::{EarlierReaction, Field, ImmunoglobulinHistory};
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const EVENT: AdverseEvent = AdverseEvent::InfusionReaction;

const WATCH_CHECK: Fact<Text> = Fact::verified(
    text!(
        "最初の段階の速度から開始。投与中と終了後 1 時間は観察",
        "Begun at the first step; watched throughout and for 1 hour after",
    ),
    &[PRIVEU, KIOV, GGL],
);

const EARLIER_CHECK: Fact<Text> = Fact::app_default(text!(
    "前回の反応・製剤・速度を確認。前投薬を検討",
    "The earlier reaction, product and rate are known; premedication was considered",
));

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::ImmunoglobulinHistory,
        EVENT,
        Consequence::Check(&WATCH_CHECK),
        &[Line::of(Fact::verified(
            text!(
                "初回、製剤の変更後、長い間隔の後は、投与中ずっとと終了後 1 時間の観察を EU の添付文書が求める（その他は 20 分以上）。",
                "In a first infusion, after a change of product or a long gap EU texts ask to watch throughout and for 1 hour after (otherwise for 20 minutes or more).",
            ),
            &[PRIVEU, KIOV],
        ))
        .notes(&[Fact::verified(
            text!(
                "製剤を変えたら低い速度から始めるよう、米国の製造元が求める。",
                "After a change of product, US makers ask to start at the low rate.",
            ),
            &[GGL],
        )])],
    )
    .named(text!("初回・製剤変更・長い間隔", "First infusion, other product or long gap"))
    .so(new_to_it),
    Rule::present(
        Field::EarlierReaction,
        EVENT,
        Consequence::Check(&EARLIER_CHECK),
        &[Line::of(Fact::app_default(text!(
            "以前に反応があった患者では、前投薬が選択肢になる。",
            "In a patient with an earlier reaction premedication is an option.",
        )))
        .notes(&[Fact::secondary(
            text!(
                "日常的な前投薬を支える試験は見つからない。ネパールの ICU の手順は、30 分前にアセトアミノフェン 1\u{a0}g、抗ヒスタミン薬、生理食塩液 500\u{a0}mL を用いる（成人の量。小児の用量は確認していない）。",
                "No trial was found that supports it as a routine. An ICU protocol of Nepal gives paracetamol 1\u{a0}g, an antihistamine and 500\u{a0}mL of saline 30 minutes before (amounts for adults; no dose for children was read).",
            ),
            &[NEP],
        )])],
    )
    .named(text!("反応の既往", "Earlier reaction"))
    .so(reacted_before),
];

fn new_to_it(screened: &Screened<'_>) -> Found {
    let new = |history| history != ImmunoglobulinHistory::Continued;
    known(
        screened.patient.immunoglobulin_history.map(new),
        &[Field::ImmunoglobulinHistory],
    )
}

fn reacted_before(screened: &Screened<'_>) -> Found {
    let reacted = |earlier| earlier != EarlierReaction::None;
    known(
        screened.patient.earlier_reaction.map(reacted),
        &[Field::EarlierReaction],
    )
}
