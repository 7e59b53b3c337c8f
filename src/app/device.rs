//! How safely this device keeps the cases: what the browser promised, room, backup, deletion.

use super::held::Held;
use super::{App, now};
use crate::browser;
use crate::scenario::{DAYS_IN_BIN, Expired, Listing};

/// The ward's own number of days after which a case that is not saved again is deleted.
pub const KEEP_KEY: &str = "device.keep-days";
/// When everything was exported last, in milliseconds since 1970.
const BACKUP: &str = "ivig.backup";
/// It was asked once whether the cases may stay.
const ASKED: &str = "ivig.asked-to-stay";
/// A backup older than this is worth a reminder, in milliseconds: a week, the time after which some
/// browsers delete what an unvisited page stored.
const STALE: u64 = 7 * 86_400_000;
/// Browsers allow some five million characters a page.
pub const ROOM: u32 = 5_242_880;
/// From this part of the room on it is told, in percent.
const NEARLY_FULL: u32 = 80;
/// Counting what is stored reads all of it: not at each save, but after so many milliseconds.
const COUNT_AGAIN: u64 = 60_000;
/// How often it is looked what has to be deleted, in milliseconds.
const HOUR: i32 = 3_600_000;

/// What is known of this device.
pub struct DeviceState {
    stays: Held<Option<bool>>,
    offline_since: Held<Option<u64>>,
    stored: Held<Option<u32>>,
    /// When that was counted, in milliseconds since 1970.
    counted: Held<u64>,
    backup: Held<Option<u64>>,
    reminded: Held<bool>,
    /// The save that was last looked at.
    saved: Held<u64>,
}

impl DeviceState {
    pub(super) fn start() -> DeviceState {
        DeviceState {
            stays: Held::new(None),
            offline_since: Held::new(None),
            stored: Held::new(None),
            counted: Held::new(0),
            backup: Held::new(None),
            reminded: Held::new(false),
            saved: Held::new(0),
        }
    }

    pub(super) fn watch(&'static self, app: App) {
        self.backup
            .set(browser::remembered(BACKUP).and_then(|at| at.parse().ok()));
        browser::spawn(Box::pin(async move {
            self.stays.set(browser::stays().await);
        }));
        let look = move || {
            let gone = (!browser::has_network()).then(now);
            self.offline_since.set(gone);
        };
        look();
        browser::on_network_change(look);
        app.delete_old();
        browser::every(HOUR, move || app.delete_old());
    }

    /// Whether the browser promised not to delete what is stored; `None` where it does not say.
    #[must_use]
    pub fn stays(&self) -> Option<bool> {
        self.stays.get()
    }

    /// Since when there is no network.
    #[must_use]
    pub fn offline_since(&self) -> Option<u64> {
        self.offline_since.get()
    }

    /// When everything was exported last.
    #[must_use]
    pub fn backup(&self) -> Option<u64> {
        self.backup.get()
    }

    /// How many characters are stored at this address; counted anew on each call.
    #[must_use]
    pub fn stored(&self) -> Option<u32> {
        browser::characters_stored()
    }

    /// Whether this page stands in another one, and whether its address is secure.
    #[must_use]
    pub fn frame_and_safety(&self) -> (bool, bool) {
        (browser::is_framed(), browser::is_secure())
    }

    /// Whether little room is left.
    #[must_use]
    pub fn is_nearly_full(&self) -> bool {
        self.stored
            .with(|stored| stored.is_some_and(|stored| stored > ROOM / 100 * NEARLY_FULL))
    }

    /// Whether it is time for a backup: something was saved since the last, a week ago or more.
    #[must_use]
    pub fn wants_backup(&self, listing: &Listing) -> bool {
        if self.reminded.get() {
            return false;
        }
        let last = self.backup.get().unwrap_or_default();
        let unkept = listing.cases.iter().map(|case| case.saved_at);
        let oldest = unkept.filter(|at| *at > last).min();
        oldest.is_some_and(|at| now().saturating_sub(at) > STALE)
    }

    /// The user was reminded, and wants no backup now.
    pub fn not_now(&self) {
        self.reminded.set(true);
    }
}

impl App {
    /// Offers everything as one file, and remembers when.
    pub fn back_up(self) {
        if self.cases.export_all() {
            let at = now();
            browser::remember(BACKUP, &at.to_string());
            self.device.backup.set(Some(at));
        }
    }

    /// A case was saved: at the first one the browser is asked to keep what is stored, and its
    /// answer is told.
    pub fn was_saved(self, at: u64) {
        if self.device.saved.with_untracked(|saved| *saved == at) {
            return;
        }
        self.device.saved.set(at);
        // A clock that was set back must not keep it from being counted.
        if self.device.counted.with_untracked(|at| now().abs_diff(*at)) > COUNT_AGAIN {
            self.device.counted.set(now());
            self.device.stored.set(browser::characters_stored());
        }
        if browser::remembered(ASKED).is_some() {
            return;
        }
        browser::remember(ASKED, "1");
        self.ask_to_stay();
    }

    /// Asks the browser to keep what is stored, and tells its answer.
    pub fn ask_to_stay(self) {
        browser::spawn(Box::pin(async move {
            let stays = browser::ask_to_stay().await;
            self.device.stays.set(stays);
            let told = match stays {
                Some(true) => text!(
                    "このブラウザーは、保存した症例を自動では消さないと答えました。",
                    "This browser promised not to delete the saved cases on its own.",
                ),
                Some(false) => text!(
                    "このブラウザーは、保存した症例を消さないとは約束しませんでした。容量不足やしばらく使わないときに消えることがあります。「この端末」から定期的にファイルへ書き出してください。",
                    "This browser did not promise to keep the saved cases: it may delete them when room is short or the page is not used for a while. Export them to a file now and then, from \"This device\".",
                ),
                None => text!(
                    "このブラウザーや接続先では、保存した症例が消されないか確かめられません。「この端末」から定期的にファイルへ書き出してください。",
                    "In this browser, or at this address, it cannot be known whether the saved cases will be kept. Export them to a file now and then, from \"This device\".",
                ),
            };
            self.cases.tell(false, told.into());
        }));
    }

    /// After how many days without a save a case is deleted, where the ward has set that.
    #[must_use]
    pub fn keep_days(self) -> Option<u64> {
        self.ward.number(KEEP_KEY).filter(|days| *days > 0)
    }

    /// Deletes what is older than the ward wants it.
    pub fn delete_old(self) {
        let (Some(days), false) = (self.keep_days(), self.is_closed()) else {
            return;
        };
        match self.cases.library().expire(days, now()) {
            Ok(Expired {
                binned: 0,
                removed: 0,
            }) => {}
            Ok(Expired { binned, removed }) => {
                let told = text!(
                    "設定した期間を過ぎたため、{binned} 件をごみ箱に移し、{removed} 件を完全に削除しました。ごみ箱の症例は {days} 日間は戻せます。",
                    "By the time that was set, {binned} went to the bin and {removed} were removed for good. What is in the bin can be put back for {days} days.",
                );
                let number = |number: usize| number.to_string().into();
                let told = told.fill(&[
                    ("binned", number(binned)),
                    ("removed", number(removed)),
                    ("days", DAYS_IN_BIN.to_string().into()),
                ]);
                self.cases.look_again();
                self.cases.tell(false, told);
            }
            Err(error) => self.cases.refused(&error),
        }
    }
}
