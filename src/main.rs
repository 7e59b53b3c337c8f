//! Mounts the page, and covers it if the program fails.

use ivig_navigator::browser;
use ivig_navigator::ui::root;
use leptos::mount::mount_to_renderer;

fn main() {
    std::panic::set_hook(Box::new(|failure| {
        browser::cover_page(&failure.to_string());
    }));
    if let Some(place) = browser::mount_point() {
        mount_to_renderer(&place, root).forget();
    }
}
