//! The edge: storage, other tabs, clock, address, files, camera, printing and copying, the worker
//! that keeps
//! the page offline.
//!
//! Nothing here knows medicine, and nothing above `app` calls it.

mod camera;
mod clock;
mod device;
mod frame;
mod hospital;
mod page;
mod paper;
mod place;
mod secret;
mod storage;
mod tabs;
mod worker;

pub use camera::{Camera, Grey, choose_picture, choose_text, watch_camera};
pub use clock::{fresh_id, minutes_ahead, now, time_words};
pub use device::{
    ask_to_stay, characters_stored, clear, has_network, is_secure, on_network_change, on_touch,
    stays,
};
pub use frame::{is_framed, on_height_change, on_word_of_parent, own_origin, tell_parent};
pub use hospital::hospital_text;
pub use page::{
    agrees, ask_before_leaving, cover_page, focus_soon, forget_address, mount_point, offer_file,
    on_address_change, page_address, preferred_language, read_address, reload, replace_address,
    set_address, set_colour, set_language, set_theme, set_title,
};
pub use paper::{around_printing, copy, print, select_soon};
pub use place::{Place, place};
pub use secret::{chance, stretch};
pub use storage::{BrowserStore, remember, remembered};
pub use tabs::{every, on_hide, on_storage_change, one_at_a_time, open_pages, show_as_open};
pub use worker::{Offline, Watcher, spawn, take_over, watch};
