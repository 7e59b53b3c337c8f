//! Which screen. It stands after `#`, so it works in a sub-folder, in a frame
//! and offline, and no server sees it. It names no patient.

use super::held::Held;
use crate::browser;
use crate::scenario::transfer::TAKE;
use crate::text::Text;

/// What every address of the evidence library begins with.
const EVIDENCE: &str = "#/evidence";

/// What an address with a case in it begins with: it is read in a later part of the program, and
/// then let go.
const LINK: &str = "#/?";

/// A screen of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The case in hand.
    Case,
    /// The run sheet of the infusion.
    Run,
    /// The cases kept on this device.
    Cases,
    /// The case in hand as file, link or code, for another device.
    HandOver,
    /// A case of another device, before it is taken in. What stands behind the address is read by
    /// the screen and then let go.
    Take,
    /// A FHIR Bundle to a case, and the order to a Bundle.
    Fhir,
    /// Cases side by side.
    Compare,
    /// What became of the treatment.
    FollowUp,
    /// What the case in hand said before.
    History,
    /// How safely the cases are kept on this device, and the bin.
    Device,
    /// What the ward sets once.
    Ward,
    /// Scores, filled in place.
    Scores,
    /// What a country asks.
    Passport,
    /// The evidence library. Its places are told apart by the rest of the address.
    Evidence,
    /// Published examples, computed here again.
    Proof,
    /// The hospital's file.
    Hospital,
    /// What this is, its limits, its sources.
    About,
    /// Tries the failure screen.
    Drill,
    /// Where an address leads that names none of these: misspelt, or of another version.
    Nowhere,
}

impl Route {
    /// All of them.
    pub const ALL: [Route; 19] = [
        Route::Case,
        Route::Run,
        Route::Cases,
        Route::HandOver,
        Route::Take,
        Route::Fhir,
        Route::Compare,
        Route::FollowUp,
        Route::History,
        Route::Device,
        Route::Ward,
        Route::Scores,
        Route::Passport,
        Route::Evidence,
        Route::Proof,
        Route::Hospital,
        Route::About,
        Route::Drill,
        Route::Nowhere,
    ];

    /// The address of the screen.
    #[must_use]
    pub const fn address(self) -> &'static str {
        match self {
            Route::Case => "#/",
            Route::Run => "#/run",
            Route::Cases => "#/cases",
            Route::HandOver => "#/hand-over",
            Route::Take => "#/take",
            Route::Fhir => "#/fhir",
            Route::Compare => "#/compare",
            Route::FollowUp => "#/follow-up",
            Route::History => "#/history",
            Route::Device => "#/device",
            Route::Ward => "#/ward",
            Route::Scores => "#/scores",
            Route::Passport => "#/passport",
            Route::Evidence => EVIDENCE,
            Route::Proof => "#/proof",
            Route::Hospital => "#/hospital",
            Route::About => "#/about",
            Route::Drill => "#/drill",
            Route::Nowhere => "#/nowhere",
        }
    }

    /// What the screen is called: in the bar, and in the title of the page.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Route::Case => text!("症例", "Case"),
            Route::Run => text!("点滴の経過", "Run sheet"),
            Route::Cases => text!("保存した症例", "Saved cases"),
            Route::HandOver => text!("症例を渡す", "Hand this case over"),
            Route::Take => text!("症例を受け取る", "Take a case"),
            Route::Fhir => text!("電子カルテとの受け渡し", "To and from a record system"),
            Route::Compare => text!("症例の比較", "Cases side by side"),
            Route::FollowUp => text!("経過と効果", "Follow-up"),
            Route::History => text!("変更の履歴", "History of changes"),
            Route::Device => text!("この端末", "This device"),
            Route::Ward => text!("病棟の設定", "Ward"),
            Route::Scores => text!("スコア", "Scores"),
            Route::Passport => text!("国の基準", "What a country asks"),
            Route::Evidence => text!("根拠", "Evidence"),
            Route::Proof => text!("検算", "Proof"),
            Route::Hospital => text!("病院の設定", "Hospital settings"),
            Route::About => text!("このページについて", "About"),
            Route::Drill => text!("故障時の画面を試す", "Try the failure screen"),
            Route::Nowhere => text!("見つかりません", "Not found"),
        }
    }

    /// The screen at an address; the case where none is named.
    #[must_use]
    pub fn at(address: &str) -> Route {
        if address.starts_with(TAKE) {
            return Route::Take;
        }
        if address.is_empty() || address.starts_with(LINK) {
            return Route::Case;
        }
        let within = address.strip_prefix(EVIDENCE);
        if within.is_some_and(|rest| rest.starts_with(['/', '?'])) {
            return Route::Evidence;
        }
        Route::ALL
            .into_iter()
            .find(|route| route.address() == address)
            .unwrap_or(Route::Nowhere)
    }
}

/// The screen shown, and its whole address.
#[derive(Clone, Copy)]
pub struct PageRoute {
    route: Held<Route>,
    address: Held<String>,
}

impl PageRoute {
    pub(super) fn start() -> PageRoute {
        let address = browser::read_address();
        let shown = PageRoute {
            route: Held::new(Route::at(&address)),
            address: Held::new(address),
        };
        browser::on_address_change(move || shown.show(browser::read_address()));
        shown
    }

    /// The screen now, and again when it changes.
    #[must_use]
    pub fn get(self) -> Route {
        self.route.get()
    }

    /// The whole address, and again when it changes.
    #[must_use]
    pub fn address(self) -> String {
        self.address.get()
    }

    /// Goes to a screen.
    pub fn go(self, route: Route) {
        self.visit(route.address());
    }

    /// Goes to an address; the browser's way back leads here again.
    pub fn visit(self, address: &str) {
        browser::set_address(address);
        self.show(address.to_owned());
    }

    /// Says where one is after a change of the same screen, such as a letter typed: no step of its
    /// own on the browser's way back.
    pub fn rename(self, address: &str) {
        browser::replace_address(address);
        self.show(address.to_owned());
    }

    /// Draws a screen anew only where it is another.
    fn show(self, address: String) {
        let route = Route::at(&address);
        if self.address.with_untracked(|old| *old != address) {
            self.address.set(address);
        }
        if self.route.with_untracked(|old| *old != route) {
            self.route.set(route);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Route;
    use crate::text::Language;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        for route in Route::ALL {
            assert_eq!(Route::at(route.address()), route);
        }
    }

    #[test]
    fn an_address_with_a_case_leads_to_taking_it() {
        assert_eq!(Route::at("#/take/1.1.1.AAAAAAA.MY.AAAA"), Route::Take);
    }

    #[test]
    fn every_place_of_the_library_is_the_library() {
        for address in ["#/evidence?words=x", "#/evidence/study/cidp-dyck-1994"] {
            assert_eq!(Route::at(address), Route::Evidence);
        }
        assert_eq!(Route::at("#/evidences"), Route::Nowhere);
    }

    #[test]
    fn no_address_and_one_with_a_case_in_it_lead_to_the_case() {
        for address in ["", "#/", "#/?condition=gbs&weight=70", "#/?"] {
            assert_eq!(Route::at(address), Route::Case, "{address}");
        }
    }

    #[test]
    fn an_unknown_address_leads_nowhere() {
        for address in [
            "#/no-such-screen",
            "#/run/9",
            "#/hospital/x",
            "#/compare/abc,def",
            "#run",
        ] {
            assert_eq!(Route::at(address), Route::Nowhere, "{address}");
        }
    }

    #[test]
    fn every_screen_has_a_name_of_its_own() {
        for language in Language::ALL {
            let mut names: Vec<&str> = Route::ALL
                .into_iter()
                .map(|route| route.name().get(language))
                .collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), Route::ALL.len());
        }
    }
}
