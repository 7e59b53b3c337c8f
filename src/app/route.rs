//! Which screen. It stands after `#`, so it works in a sub-folder, in a frame
//! and offline, and no server sees it. It names no patient.

use super::held::Held;
use crate::browser;

/// A screen of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The case in hand.
    Case,
    /// The run sheet of the infusion.
    Run,
    /// The cases kept on this device.
    Cases,
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
    /// Published examples, computed here again.
    Proof,
    /// The hospital's file.
    Hospital,
    /// What this is, its limits, its sources.
    About,
    /// Tries the failure screen.
    Drill,
}

impl Route {
    /// All of them.
    pub const ALL: [Route; 12] = [
        Route::Case,
        Route::Run,
        Route::Cases,
        Route::History,
        Route::Device,
        Route::Ward,
        Route::Scores,
        Route::Passport,
        Route::Proof,
        Route::Hospital,
        Route::About,
        Route::Drill,
    ];

    /// The address of the screen.
    #[must_use]
    pub const fn address(self) -> &'static str {
        match self {
            Route::Case => "#/",
            Route::Run => "#/run",
            Route::Cases => "#/cases",
            Route::History => "#/history",
            Route::Device => "#/device",
            Route::Ward => "#/ward",
            Route::Scores => "#/scores",
            Route::Passport => "#/passport",
            Route::Proof => "#/proof",
            Route::Hospital => "#/hospital",
            Route::About => "#/about",
            Route::Drill => "#/drill",
        }
    }

    /// The screen at an address; the case where there is none.
    #[must_use]
    pub fn at(address: &str) -> Route {
        Route::ALL
            .into_iter()
            .find(|route| route.address() == address)
            .unwrap_or(Route::Case)
    }
}

/// The screen shown.
#[derive(Clone, Copy)]
pub struct PageRoute(Held<Route>);

impl PageRoute {
    pub(super) fn start() -> PageRoute {
        let route = Held::new(Route::at(&browser::read_address()));
        // It also comes after [`PageRoute::go`], when the screen is drawn already.
        browser::on_address_change(move || {
            let at = Route::at(&browser::read_address());
            if route.with_untracked(|now| *now != at) {
                route.set(at);
            }
        });
        PageRoute(route)
    }

    /// The screen now, and again when it changes.
    #[must_use]
    pub fn get(self) -> Route {
        self.0.get()
    }

    /// Goes to a screen.
    pub fn go(self, route: Route) {
        browser::set_address(route.address());
        self.0.set(route);
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        for route in Route::ALL {
            assert_eq!(Route::at(route.address()), route);
        }
    }

    #[test]
    fn an_unknown_address_leads_to_the_case() {
        assert_eq!(Route::at("#/no-such-screen"), Route::Case);
    }
}
