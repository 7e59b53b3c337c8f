//! Products of the ward's own that are missing here.

use crate::app::{App, now};
use crate::evidence::Condition;
use crate::order::{Item, own_key, rates_key, shelf};
use crate::product::{OwnProduct, OwnProductError};
use crate::quantity::Concentration;
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::list::list;
use crate::ui::parts::product::sizes_words;
use crate::ui::parts::radio;
use crate::ui::parts::sheet::{hint, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, live};

use super::stock::SIZES;
use super::{ASKED, draft, refusal};

const NAME: &str = "own-name";
const STRENGTH: &str = "own-strength";
const SIZES_TYPED: &str = "own-sizes";
const REFUSED: &str = "own-asked";

/// The products entered, and the form for another.
pub fn view(app: App, lang: Language) -> View {
    let told = hint(say(
        lang,
        "上にない製剤を入力します。本アプリはその成分・適応・速度を知りません。",
        "Enter a product that is missing above. Nothing is known here of its contents, uses or rates.",
    ));
    let strengths = [
        Concentration::TenPercent,
        Concentration::FivePercent,
        Concentration::SixPercent,
    ];
    let strengths = strengths.map(|one| {
        let key = one.percent();
        radio::option(
            STRENGTH,
            key.to_owned(),
            key,
            move || app.ward.draft(STRENGTH) == key,
            move || app.ward.set_draft(STRENGTH, key),
        )
    });
    let question = say(lang, "濃度", "Strength");
    let name = say(lang, "製剤名", "Name");
    let refused = refusal(app, REFUSED.to_owned(), move || {
        Some(read(app).err()?.sentence().get(lang).to_owned())
    });
    let add = say(lang, "製剤を加える", "Add this product");
    let content = vec![
        told,
        live(move || entered(app, lang)),
        draft(app, lang, NAME.to_owned(), name, "", ""),
        radio::group(
            "field choices short",
            question,
            strengths.into(),
            Vec::new(),
        ),
        draft(
            app,
            lang,
            SIZES_TYPED.to_owned(),
            SIZES.get(lang),
            "",
            "2.5 5 10",
        ),
        refused,
        actions(vec![button(Look::Plain, add, move || keep(app))]),
    ];
    sheet(say(lang, "独自の製剤", "A product of your own"), content)
}

fn read(app: App) -> Result<OwnProduct, OwnProductError> {
    let typed = |key| app.ward.draft(key);
    OwnProduct::of(&typed(STRENGTH), &typed(SIZES_TYPED), &typed(NAME))
}

/// Its number is the second of its entry: one removed never gives its key, which a kept case may
/// name, to another product.
fn keep(app: App) {
    let Ok(own) = read(app) else {
        app.ward.set_draft(REFUSED, ASKED);
        return;
    };
    let seconds = now().checked_div(1000).unwrap_or_default();
    let mut number = usize::try_from(seconds).unwrap_or_default();
    while !app.ward.text(&own_key(number)).is_empty() {
        number = number.saturating_add(1);
    }
    app.ward.set(&own_key(number), &own.to_text());
    for key in [NAME, STRENGTH, SIZES_TYPED, REFUSED] {
        app.ward.set_draft(key, "");
    }
}

fn entered(app: App, lang: Language) -> View {
    let stock = shelf(&app.ward.answers(), None);
    let own = stock.into_iter().filter_map(|one| match one.item {
        Item::Own(own) => Some((one.key, own)),
        Item::Known(_) => None,
    });
    let rows = own.map(|(key, own)| {
        let contents = format!(
            " {} · {}",
            own.concentration.percent(),
            sizes_words(&own.sizes)
        );
        let remove = button(Look::Plain, say(lang, "削除", "Delete"), move || {
            // Its rates go with it.
            for condition in Condition::ALL {
                let rates = rates_key(&key, *condition);
                if !app.ward.text(&rates).is_empty() {
                    app.ward.set(&rates, "");
                }
            }
            app.ward.set(&key, "");
        });
        let name = paragraph(vec![strong(own.name), contents.into()]);
        vec![name, actions(vec![remove])].into()
    });
    list("saved", rows)
}
