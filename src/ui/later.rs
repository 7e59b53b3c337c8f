//! The parts of the program that are fetched once the first screen stands.
//!
//! A release build is split here (`xtask/src/parts.rs`): what is reached through the table of one part
//! alone becomes a file of its own, and what only parts share becomes another. So nothing else may
//! name these screens; the size step of `cargo xtask test` fails when the first part grows.

use super::parts::button::{Look, button};
use super::parts::sheet::{bare_sheet, hint, page, paragraph};
use super::screens;
use super::view::{View, nothing};
use crate::app::{
    ADVICE_RULES, AdviceRules, App, Fetched, Fetching, HOSPITAL_RULES, HospitalRules, ORDER_RULES,
    OrderRules, Reader, attend, look_after, read_codes,
};
use crate::text::{Language, Text};

/// What draws a screen, or a piece of one.
type Draw = fn(App, Language) -> View;

/// The advice: what advises, and how it is seen on the case.
pub struct AdvicePart {
    rules: &'static AdviceRules,
    /// The verdicts of both layers.
    pub verdict: Draw,
    /// What they stand on.
    pub grounds: Draw,
}

/// The order: what screens for risks and computes the dose, and how they are seen on the case.
pub struct OrderPart {
    rules: &'static OrderRules,
    hospital: &'static HospitalRules,
    /// From the regimen to the dates of the next courses.
    pub order: Draw,
    /// The dose in a line, for a phone.
    pub glance: Draw,
    /// The creatinine clearance, under the creatinine.
    pub clearance: Draw,
}

/// The day and the ward: paper, run sheet, settings, proof.
pub struct DayPart {
    /// Printing and copying.
    pub actions: Draw,
    /// The sheets, while they are printed.
    pub sheets: Draw,
    /// The run sheet.
    pub run: Draw,
    /// The ward's settings.
    pub ward: Draw,
    /// Published figures, computed again.
    pub proof: Draw,
}

/// The scores, and what countries ask.
pub struct ScorePart {
    /// Scores, filled in place.
    pub scores: Draw,
    /// What a country asks, and the draft of a request.
    pub passport: Draw,
}

/// The cases: found, compared, handed over, taken in, followed.
pub struct CasesPart {
    /// Cases side by side.
    pub compare: Draw,
    /// The case in hand for another device.
    pub hand_over: Draw,
    /// A case of another device.
    pub take: Draw,
    /// A FHIR Bundle to a case, and the order to a Bundle.
    pub fhir: Draw,
    /// What became of the treatment.
    pub follow_up: Draw,
}

/// What reads codes in a picture: worth its bytes only to who takes a case by camera.
pub struct CameraPart {
    reader: Reader,
}

/// What looks after the cases: history, other tabs, drafts, the device.
pub struct KeepPart {
    start: fn(App),
    /// Follows the case, for undo and redo.
    pub follow: Draw,
    /// Undo, redo, and the way to the history.
    pub steps: Draw,
    /// Telling the case apart without a name.
    pub label: Draw,
    /// What waits for the user: unsaved work, what two tabs changed.
    pub unsettled: Draw,
    /// What the case in hand said before.
    pub history: Draw,
    /// The saved cases.
    pub cases: Draw,
    /// This device and the bin.
    pub device: Draw,
    /// What is seen while the page is locked.
    pub locked: Draw,
}

/// The desk: what the hospital sets.
pub struct DeskPart {
    /// Follows addresses with a case in them, and listens to the page around this one.
    attend: fn(App),
    /// The hospital's file.
    pub hospital: Draw,
    /// What this page is, and its theme.
    pub about: Draw,
}

static ADVICE: AdvicePart = AdvicePart {
    rules: &ADVICE_RULES,
    verdict: screens::verdict,
    grounds: screens::grounds,
};

/// The evidence library.
pub struct LibraryPart {
    /// All its screens, by the address.
    pub library: Draw,
}

static ORDER: OrderPart = OrderPart {
    rules: &ORDER_RULES,
    hospital: &HOSPITAL_RULES,
    order: screens::order,
    glance: screens::glance,
    clearance: screens::clearance,
};

static DAY: DayPart = DayPart {
    actions: screens::paper,
    sheets: screens::sheets,
    run: screens::run,
    ward: screens::ward,
    proof: screens::proof,
};

static SCORES: ScorePart = ScorePart {
    scores: screens::scores,
    passport: screens::passport,
};

static CASES: CasesPart = CasesPart {
    compare: screens::compare,
    hand_over: screens::hand_over,
    take: screens::take,
    fhir: screens::fhir,
    follow_up: screens::follow_up,
};

static CAMERA: CameraPart = CameraPart { reader: read_codes };

static KEEP: KeepPart = KeepPart {
    start: look_after,
    follow: screens::follow,
    steps: screens::steps,
    label: screens::label,
    unsettled: screens::unsettled,
    history: screens::history,
    cases: screens::cases,
    device: screens::device,
    locked: screens::locked,
};

static LIBRARY: LibraryPart = LibraryPart {
    library: screens::library,
};

static DESK: DeskPart = DeskPart {
    attend,
    hospital: screens::hospital,
    about: screens::about,
};

/// All parts, or where they are.
#[derive(Clone, Copy)]
pub struct Later {
    /// Verdicts and grounds.
    pub advice: Part<AdvicePart>,
    /// Risks and dose.
    pub order: Part<OrderPart>,
    /// Paper, run sheet, ward, proof.
    pub day: Part<DayPart>,
    /// Scores and countries.
    pub scores: Part<ScorePart>,
    /// Finding, comparing, handing over, following up.
    pub cases: Part<CasesPart>,
    /// History, other tabs, drafts, the device.
    pub keep: Part<KeepPart>,
    /// The evidence library.
    pub library: Part<LibraryPart>,
    /// The hospital's file.
    pub desk: Part<DeskPart>,
}

impl Later {
    /// Fetches all of them, what is needed first before the others.
    pub fn start(app: App) -> Later {
        let later = Later {
            advice: Part {
                name: text!("助言と根拠", "advice and grounds"),
                fetched: Fetched::start(
                    || Box::pin(advice()),
                    move |part| {
                        app.evaluator.advise_by(part.rules);
                        app.case.advise_by(part.rules);
                    },
                ),
            },
            order: Part {
                name: text!("用量と安全", "dose and safety"),
                fetched: Fetched::start(
                    || Box::pin(order()),
                    move |part| {
                        let rules = part.rules;
                        app.hospital.bring(part.hospital, move || {
                            app.evaluator.by(rules);
                            app.case.order_by(rules);
                        });
                    },
                ),
            },
            keep: Part {
                name: text!(
                    "保存した症例・履歴・端末",
                    "saved cases, history and device"
                ),
                fetched: Fetched::start(|| Box::pin(keep()), move |part| (part.start)(app)),
            },
            day: Part {
                name: text!("印刷・経過表・病棟", "paper, run sheet and ward"),
                fetched: Fetched::start(|| Box::pin(day()), |_| ()),
            },
            scores: Part {
                name: text!("スコアと各国の基準", "scores and countries"),
                fetched: Fetched::start(|| Box::pin(scores()), |_| ()),
            },
            cases: Part {
                name: text!("症例の一覧と受け渡し", "list of cases and handing over"),
                fetched: Fetched::start(|| Box::pin(cases()), |_| ()),
            },
            library: Part {
                name: text!("根拠の文献", "evidence library"),
                fetched: Fetched::start(|| Box::pin(library()), |_| ()),
            },
            desk: Part {
                name: text!("病院の設定", "hospital settings"),
                fetched: Fetched::start(|| Box::pin(desk()), move |part| (part.attend)(app)),
            },
        };
        // It draws nothing, so nobody waits for it: the screen says so until it has come.
        let _: Fetched<CameraPart> = Fetched::start(
            || Box::pin(camera()),
            move |part| app.transfer.read_by(part.reader),
        );
        later
    }
}

/// One part, or where it is.
pub struct Part<T: 'static> {
    name: Text,
    fetched: Fetched<T>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Part<T> {
        *self
    }
}

impl<T> Copy for Part<T> {}

impl<T> Part<T> {
    /// A screen of the part; as long as it is not here, why.
    pub fn screen(self, app: App, lang: Language, screen: fn(&T) -> Draw) -> View {
        self.or_why(lang, |part| screen(part)(app, lang))
    }

    /// A whole screen of the part; as long as it is not here, why, under a heading.
    pub fn page(self, app: App, lang: Language, screen: fn(&T) -> Draw) -> View {
        self.needed(lang, |part| screen(part)(app, lang))
    }

    /// A whole screen, or a part of it elsewhere, that says nothing true without this one.
    pub fn needed(self, lang: Language, here: impl FnOnce(&T) -> View) -> View {
        match self.fetched.get() {
            Fetching::Here(part) => here(part),
            Fetching::Coming | Fetching::Failed => {
                page(self.name.get(lang), vec![self.or_why(lang, |_| nothing())])
            }
        }
    }

    fn or_why(self, lang: Language, here: impl FnOnce(&T) -> View) -> View {
        match self.fetched.get() {
            Fetching::Here(part) => here(part),
            Fetching::Coming => coming(self.name, lang),
            Fetching::Failed => failed(self.name, lang, move || self.fetched.ask()),
        }
    }

    /// A screen of the part; nothing as long as it is not here.
    pub fn screen_if_here(self, app: App, lang: Language, screen: fn(&T) -> Draw) -> View {
        match self.fetched.get() {
            Fetching::Here(part) => screen(part)(app, lang),
            Fetching::Coming | Fetching::Failed => nothing(),
        }
    }
}

fn coming(name: Text, lang: Language) -> View {
    let told = text!(
        "プログラムの一部（{name}）を読み込んでいます。",
        "A part of the program ({name}) is on its way."
    );
    hint(told.fill(&[("name", name.into())]).get(lang).to_owned())
}

fn failed(name: Text, lang: Language, ask: impl Fn() + 'static) -> View {
    let told = text!(
        "プログラムの一部（{name}）を取得できませんでした。入力した内容は失われていません。ネットワークを確認してもう一度お試しください。それでも取得できないときは、症例を保存してから読み込み直してください。",
        "A part of the program ({name}) did not arrive. Nothing entered is lost. Check the network and try again; if it still does not arrive, save the case and reload the page."
    );
    let told = told.fill(&[("name", name.into())]);
    let again = text!("もう一度", "Try again");
    bare_sheet(vec![
        paragraph(told.get(lang).to_owned()),
        button(Look::Main, again.get(lang), ask),
    ])
}

/// The part did not come.
struct NotFetched;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for NotFetched {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> NotFetched {
        NotFetched
    }
}

/// A function that gives the table of a part once that has come: the mark of the split, and the file
/// that the part travels in. What several files share becomes a file for every set of them that
/// shares something, so they are few: each more would double those. In one piece everything is
/// always here.
macro_rules! part {
    ($name:ident, $marked:ident, $table:ident: $type:ty, in $file:ident) => {
        async fn $name() -> Option<&'static $type> {
            $marked().await.ok()
        }

        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($file, fallible, wasm_split_path = ::leptos::wasm_split)]
        fn $marked() -> Result<&'static $type, NotFetched> {
            Ok(&$table)
        }

        #[cfg(not(feature = "split"))]
        async fn $marked() -> Result<&'static $type, NotFetched> {
            Ok(&$table)
        }
    };
}

part!(advice, advice_part, ADVICE: AdvicePart, in advice);
part!(order, order_part, ORDER: OrderPart, in order);
part!(day, day_part, DAY: DayPart, in order);
part!(scores, score_part, SCORES: ScorePart, in advice);
part!(cases, cases_part, CASES: CasesPart, in cases);
part!(camera, camera_part, CAMERA: CameraPart, in cases);
part!(keep, keep_part, KEEP: KeepPart, in keep);
part!(library, library_part, LIBRARY: LibraryPart, in library);
part!(desk, desk_part, DESK: DeskPart, in keep);
