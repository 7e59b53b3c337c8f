//! A recorded allergy, read as an answer on earlier reactions to immunoglobulin.

use super::codes::{is_anaphylaxis, is_immunoglobulin};
use super::element::{codings, codings_of, is_confirmed};
use crate::evidence::Fact;
use crate::json::Json;
use crate::text::Text;

const SEVERE: Fact<Text> = Fact::app_default(text!(
    "免疫グロブリンに対する反応が、重度（severe）またはアナフィラキシーと記録されている。",
    "A reaction to immunoglobulin is recorded as severe, or as anaphylaxis."
));

const NOT_CODED: Text = text!(
    "免疫グロブリンのコード（SNOMED CT、ATC）がないアレルギーです。質問にあたるものがあれば自分で答えてください。",
    "It has no code of immunoglobulin (SNOMED CT, ATC). If it bears on a question, answer that yourself."
);
const NOT_CONFIRMED: Text = text!(
    "現在の確定したアレルギーではありません（clinicalStatus、verificationStatus）。「免疫グロブリンによる反応の既往」を自分で答えてください。",
    "It is not a confirmed allergy of today (see clinicalStatus and verificationStatus). Answer \"Earlier reaction to immunoglobulin\" yourself."
);
const NOT_SEVERE: Text = text!(
    "重度の反応とは記録されていません。軽度と中等度の区別は FHIR と異なるため、「免疫グロブリンによる反応の既往」を自分で答えてください。",
    "No reaction is recorded as severe, and FHIR parts mild from moderate by another rule. Answer \"Earlier reaction to immunoglobulin\" yourself."
);

/// What an allergy says: the stored answer to "Earlier reaction to immunoglobulin", and the ground for it.
///
/// Only a severe reaction is read: it stops the order, and a wrong stop asks for a reason and harms nobody.
///
/// # Errors
/// Why it says nothing, and what to do.
pub(super) fn earlier_reaction(allergy: &Json) -> Result<(&'static str, Fact<Text>), Text> {
    let is_of_all = codings(allergy, "code").any(is_immunoglobulin);
    let is_of_it =
        |reaction: &&Json| is_of_all || codings(reaction, "substance").any(is_immunoglobulin);
    let reactions = allergy.member("reaction").map_or(&[][..], Json::items);
    let mut reactions = reactions.iter().filter(is_of_it).peekable();
    if !is_of_all && reactions.peek().is_none() {
        return Err(NOT_CODED);
    }
    if !is_confirmed(allergy) {
        return Err(NOT_CONFIRMED);
    }
    if reactions.any(is_severe) {
        return Ok(("severe", SEVERE));
    }
    Err(NOT_SEVERE)
}

fn is_severe(reaction: &Json) -> bool {
    let manifestations = reaction
        .member("manifestation")
        .map_or(&[][..], Json::items);
    let is_named = |concept: &Json| codings_of(concept).any(is_anaphylaxis);
    reaction.text_of("severity") == Some("severe") || manifestations.iter().any(is_named)
}
