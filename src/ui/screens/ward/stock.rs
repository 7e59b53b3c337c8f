//! The products and sizes in stock.

use crate::app::App;
use crate::order::{country, shelf, sizes_of, sizes_text, stock_key};
use crate::product::{PRODUCTS, Product, VialSize, read_sizes};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::list::list;
use crate::ui::parts::product::{facts, in_a_line, sizes_words};
use crate::ui::parts::radio;
use crate::ui::parts::sheet::{hint, paragraph, sheet};
use crate::ui::parts::tick::tick;
use crate::ui::say;
use crate::ui::view::{View, live, nothing};

use super::rules::settings;
use super::{ASKED, draft, refusal};

/// What typed sizes ask for.
pub const SIZES: Text = text!("規格（g、空白で区切る）", "Vial sizes (g, a space between)");

/// The products of the country, and behind a fold the others.
pub fn view(app: App, lang: Language) -> View {
    let told = live(move || hint(in_stock(app, lang)));
    let products = live(move || products(app, lang));
    sheet(
        say(lang, "在庫の製剤と規格", "Products and sizes in stock"),
        vec![told, products],
    )
}

/// All that is in stock, in one line: the order offers exactly this.
fn in_stock(app: App, lang: Language) -> String {
    let stock = shelf(&app.ward.answers(), None);
    let named: Vec<String> = stock
        .iter()
        .filter(|one| one.in_stock)
        .map(|one| format!("{} ({})", one.name().get(lang), sizes_words(&one.sizes)))
        .collect();
    if named.is_empty() {
        return say(
            lang,
            "在庫は未設定です。症例では、この国の全製剤から選びます。",
            "No stock is set: a case chooses among all products of the country.",
        )
        .to_owned();
    }
    let told = say(lang, "症例で選べる製剤: ", "A case can choose: ");
    format!("{told}{}", named.join("; "))
}

/// The order never depends on what is in stock: nothing moves under the finger.
fn products(app: App, lang: Language) -> View {
    let ward = app.ward.answers();
    let country = country(&settings(&ward));
    let sold = |product: &&Product| {
        !product.discontinued && country.is_none_or(|country| product.countries.contains(&country))
    };
    let (here, others): (Vec<&'static Product>, Vec<_>) = PRODUCTS.iter().partition(sold);
    let rows = |products: Vec<&'static Product>| {
        let rows = products.into_iter().map(|one| row(app, lang, one));
        list("saved products", rows)
    };
    let title = say(lang, "その他の製剤", "Other products");
    vec![rows(here), folded(title, vec![rows(others)])].into()
}

fn row(app: App, lang: Language, product: &'static Product) -> View {
    let key = stock_key(product.key);
    let stocked = sizes_of(&app.ward.text(&key));
    let mut sizes = product.vials.value().unwrap_or_default().to_vec();
    let typed = sizes.is_empty();
    sizes.extend(
        stocked
            .iter()
            .filter(|size| !sizes.contains(size))
            .copied()
            .collect::<Vec<_>>(),
    );
    sizes.sort_unstable();
    let label = match product.discontinued {
        true => format!(
            "{} ({})",
            product.name.get(lang),
            say(lang, "販売中止", "no longer sold")
        ),
        false => product.name.get(lang).to_owned(),
    };
    let opened = !stocked.is_empty() || (typed && !app.ward.draft(&key).is_empty());
    let of = key.clone();
    let all = sizes_text(&sizes);
    let mark = tick(
        "stock".to_owned(),
        product.key.to_owned(),
        label,
        move || opened,
        move || {
            // Sizes that are not known are asked for below.
            app.ward.set_draft(&of, if opened { "" } else { ASKED });
            app.ward.set(&of, if opened { "" } else { &all });
        },
    );
    let known = hint(in_a_line(lang, product));
    let ticks = match stocked.is_empty() {
        true => nothing(),
        false => size_ticks(app, lang, &key, &sizes, &stocked),
    };
    let entry = match typed && opened {
        true => typed_sizes(app, lang, key),
        false => nothing(),
    };
    let about = folded(
        say(lang, "この製剤について", "About this product"),
        facts(lang, product),
    );
    vec![mark, known, ticks, entry, about].into()
}

fn size_ticks(
    app: App,
    lang: Language,
    key: &str,
    sizes: &[VialSize],
    stocked: &[VialSize],
) -> View {
    let ticks = sizes.iter().map(|size| {
        let has = stocked.contains(size);
        let mut after: Vec<VialSize> = stocked.to_vec();
        match has {
            true => after.retain(|other| other != size),
            false => after.push(*size),
        }
        after.sort_unstable();
        let after = sizes_text(&after);
        let of = key.to_owned();
        tick(
            key.to_owned(),
            sizes_text(&[*size]),
            size.figure(),
            move || has,
            move || app.ward.set(&of, &after),
        )
    });
    let question = say(lang, "在庫の規格", "Sizes in stock");
    radio::group("field choices short", question, ticks.collect(), Vec::new())
}

/// The sizes of this product were not verified: the ward types those on its shelf.
fn typed_sizes(app: App, lang: Language, key: String) -> View {
    let typed = format!("{key}-sizes");
    let asked = format!("{key}-asked");
    let entry = draft(app, lang, typed.clone(), SIZES.get(lang), "", "2.5 5 10");
    let of = typed.clone();
    let why = refusal(app, asked.clone(), move || {
        let refused = read_sizes(&app.ward.draft(&of)).err()?;
        Some(refused.sentence().get(lang).to_owned())
    });
    let keep = button(
        Look::Plain,
        say(lang, "この規格を在庫にする", "Take these sizes into stock"),
        move || match read_sizes(&app.ward.draft(&typed)) {
            Ok(sizes) => {
                app.ward.set_draft(&asked, "");
                app.ward.set(&key, &sizes_text(&sizes));
            }
            Err(_) => app.ward.set_draft(&asked, ASKED),
        },
    );
    let told = paragraph(say(
        lang,
        "規格は確認できていません。手元の規格を入力すると在庫になります。",
        "Its sizes were not verified. Type those on the shelf to take it into stock.",
    ));
    vec![told, entry, why, actions(vec![keep])].into()
}
