//! What a country asks: met, missing, not met; and the draft of a request.

use crate::app::{App, Dosing};
use crate::order::{OrderError, Stop, country};
use crate::passport::{COUNTRIES, DraftInput, Judged, Outcome, Passport, Stage, draft, judge};
use crate::product::{Country, Maintenance};
use crate::scenario::LOOKED_AT;
use crate::score::{ScoreId, ScoreInput, assess};
use crate::text::{Language, Sentence, Text};
use crate::ui::parts::button::{Look, button};
use crate::ui::parts::claim;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::list::bullets;
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{hint, page, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, live, words};

/// The country, then what it asks.
pub fn view(app: App, lang: Language) -> View {
    let mut lines = vec![Line {
        key: String::new(),
        words: say(lang, "設定の国", "The country that is set").to_owned(),
    }];
    lines.extend(COUNTRIES.iter().map(|one| Line {
        key: one.key().to_owned(),
        words: one.name().get(lang).to_owned(),
    }));
    let choice = select(
        LOOKED_AT,
        say(lang, "国", "Country"),
        lines,
        move || {
            app.case
                .with_answers(|answers| answers.text_under(LOOKED_AT).to_owned())
        },
        move |key| app.case.set_under(LOOKED_AT, &key),
    );
    let title = say(lang, "国の基準", "What a country asks");
    page(title, vec![choice, live(move || asked(app, lang))])
}

/// The one looked at, or else the one that is set.
fn looked_at(app: App) -> Option<Country> {
    let key = app
        .case
        .with_answers(|answers| answers.text_under(LOOKED_AT).to_owned());
    let chosen = COUNTRIES.into_iter().find(|one| one.key() == key);
    chosen.or_else(|| app.case.settings(country))
}

fn passport(app: App) -> Option<Passport> {
    let (country, condition) = (looked_at(app)?, app.case.condition()?);
    app.case
        .with_patient(|patient| judge(country, condition, patient))
}

fn asked(app: App, lang: Language) -> View {
    let Some(passport) = passport(app) else {
        return hint(say(
            lang,
            "疾患と国を選ぶと、読めた範囲の基準を示します。EU 全体の基準は保持していません。",
            "Choose a condition and a country to see its criteria, as far as they were read. None are held for the EU as a whole.",
        ));
    };
    let mut content = vec![position(lang, &passport)];
    content.extend(Stage::ALL.map(|stage| criteria(lang, &passport, stage)));
    content.push(not_read(lang, &passport));
    content.push(request(app, lang));
    content.into()
}

/// How the country lists the condition, the doses and labels, the outcome measure.
fn position(lang: Language, passport: &Passport) -> View {
    let mut shown = vec![claim::statement(lang, &passport.page.listing, &[])];
    for dose in passport.page.doses {
        shown.push(claim::statement(lang, dose, &[]));
    }
    for label in &passport.labels {
        shown.push(paragraph(strong(label.product.get(lang))));
        shown.push(claim::statement(lang, &label.use_.dose, &[]));
        let limit = label.use_.limit.iter();
        shown.extend(limit.map(|limit| claim::statement(lang, limit, &[])));
        if let Maintenance::Dose(dose) = &label.use_.maintenance {
            shown.push(claim::statement(lang, dose, &[]));
        }
    }
    let measure = say(lang, "求められる評価項目", "Outcome measure asked for");
    shown.push(paragraph(strong(measure)));
    shown.push(claim::statement(lang, &passport.page.measure, &[]));
    let country = passport.country.name().get(lang);
    let title = format!("{country}: {}", passport.condition.name().get(lang));
    sheet(title, shown)
}

/// The criteria of a stage, each with what became of it, its edition and its source.
fn criteria(lang: Language, passport: &Passport, stage: Stage) -> View {
    let each = Outcome::ALL
        .into_iter()
        .flat_map(|outcome| passport.with(stage, outcome));
    let mut shown: Vec<View> = each.map(|one| criterion(lang, one)).collect();
    if shown.is_empty() {
        shown.push(hint(say(lang, "読んだ基準なし", "No criterion was read")));
    }
    sheet(stage.text().get(lang), shown)
}

fn criterion(lang: Language, one: &Judged) -> View {
    let fact = &one.criterion.text;
    let said = fact.value().map_or("", |text| text.get(lang));
    let mut behind = vec![hint(one.criterion.read.get(lang))];
    if one.outcome == Outcome::Missing {
        let labels: Vec<&str> = one
            .fields
            .iter()
            .map(|field| field.label().get(lang))
            .collect();
        let missing = say(lang, "不明な事実: ", "Not known: ");
        behind.push(hint(format!("{missing}{}", labels.join("; "))));
    }
    behind.extend(claim::behind(lang, fact.status(), fact.sources(), &[]));
    disclosure(said, one.outcome.text().get(lang), behind)
}

fn not_read(lang: Language, passport: &Passport) -> View {
    let open = passport.page.open.iter().map(|open| open.get(lang));
    let unread = passport.unread.iter().map(|product| product.get(lang));
    let rows = open.map(View::from).chain(unread.map(|product| {
        let told = say(lang, "添付文書を未確認: ", "Label not read: ");
        format!("{told}{product}").into()
    }));
    sheet(say(lang, "未確認", "Not verified"), vec![bullets(rows)])
}

/// The draft, to be copied. It is text to select as well, where copying is refused.
fn request(app: App, lang: Language) -> View {
    let copy = say(lang, "下書きをコピー", "Copy the draft");
    let copied = words(move || {
        let at = app.paper.copied_at();
        match app.paper.has_copied(&text(app, lang)) && !app.paper.by_hand() && !at.is_empty() {
            true => format!("{}: {at}", say(lang, "コピーしました", "Copied")),
            false => String::new(),
        }
    });
    let draft = element("textarea")
        .class("raw")
        .attr("id", "record")
        .attr("readonly", "")
        .attr("rows", "16")
        .attr(
            "aria-label",
            say(lang, "申請の下書き", "Draft of a request"),
        )
        .attr("value", words(move || text(app, lang)));
    let copied = element("p")
        .class("kept")
        .attr("role", "status")
        .child(copied);
    sheet(
        say(lang, "申請の下書き", "Draft of a request"),
        vec![
            draft.into(),
            button(Look::Plain, copy, move || {
                app.paper.copy(|_| text(app, lang));
            }),
            copied.into(),
        ],
    )
}

fn text(app: App, lang: Language) -> String {
    let Some(passport) = passport(app) else {
        return String::new();
    };
    let (scores, stops) = (scores(app), stops(app));
    app.case.with_patient(|patient| {
        let input = DraftInput {
            patient,
            typed: &|field| app.case.typed(field),
            regimen: regimen(app),
            scores: &scores,
            stops: &stops,
        };
        draft(&passport, &input, lang)
    })
}

/// What closes the order, or was passed with a written reason: it goes with every text that leaves.
fn stops(app: App) -> Vec<Sentence> {
    match app.case.dosing() {
        Dosing::Ready(order) => {
            let passed = order.overridden().map(|passed| {
                let told = text!(
                    "{stop}（理由を書いて続行: {reason}）",
                    "{stop} (passed with a written reason: {reason})"
                );
                let reason = passed.reason.as_str().into();
                told.fill(&[("stop", passed.stop.title.clone()), ("reason", reason)])
            });
            let of_product = order.supply.iter().flat_map(|supply| &supply.stops);
            passed.chain(of_product.map(not_settled)).collect()
        }
        Dosing::Failed(OrderError::Stopped(stops)) => stops.iter().map(not_settled).collect(),
        _ => Vec::new(),
    }
}

fn not_settled(stop: &Stop) -> Sentence {
    let told = text!(
        "{stop}（未解決、指示は閉じている）",
        "{stop} (not settled: the order is closed)"
    );
    told.fill(&[("stop", stop.title.clone())])
}

/// The regimen chosen among those offered, in words.
fn regimen(app: App) -> Option<Sentence> {
    let key = app.case.regimen_key()?;
    let advice = app.case.advice()?;
    let offered = advice.regimens();
    let regimen = offered.iter().find(|regimen| regimen.key == key);
    match regimen {
        Some(regimen) => Some(regimen.schedule.value()?.sentence()),
        None => Some(text!("医師の決めた用量", "A dose of the clinician's own").into()),
    }
}

/// The scores that were filled in, complete ones alone.
fn scores(app: App) -> Vec<(Text, Sentence)> {
    let condition = app.case.condition();
    let fitting = condition.map_or(&[][..], ScoreId::fitting);
    app.case.with_answers(|answers| {
        app.case.with_patient(|patient| {
            let input = ScoreInput {
                answers,
                patient,
                condition,
            };
            let assessed = fitting.iter().map(|id| assess(*id, &input));
            let complete = assessed.filter(|one| one.is_begun() && one.is_complete());
            complete
                .map(|one| (one.id.score().name, one.sentence()))
                .collect()
        })
    })
}
