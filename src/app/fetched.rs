//! Parts of the program that are fetched once the first screen stands.

use std::pin::Pin;

use super::held::Held;
use crate::browser;

/// A part of the program. What reads it is drawn again when it comes.
pub struct Fetched<T: 'static> {
    fetching: Held<Fetching<T>>,
    bring: Bring<T>,
    arrived: &'static dyn Fn(&'static T),
}

/// Fetches a part; `None` where it did not come.
pub type Bring<T> = fn() -> Pin<Box<dyn Future<Output = Option<&'static T>>>>;

/// Where a part is.
pub enum Fetching<T: 'static> {
    /// On its way.
    Coming,
    /// Here, for as long as the page lives.
    Here(&'static T),
    /// It did not come: no network, or a file that is missing.
    Failed,
}

impl<T> Clone for Fetched<T> {
    fn clone(&self) -> Fetched<T> {
        *self
    }
}

impl<T> Copy for Fetched<T> {}

impl<T> Clone for Fetching<T> {
    fn clone(&self) -> Fetching<T> {
        *self
    }
}

impl<T> Copy for Fetching<T> {}

impl<T> Fetched<T> {
    /// Fetches it, and tells when it is here.
    pub fn start(bring: Bring<T>, arrived: impl Fn(&'static T) + 'static) -> Fetched<T> {
        let fetched = Fetched {
            fetching: Held::new(Fetching::Coming),
            bring,
            arrived: Box::leak(Box::new(arrived)),
        };
        fetched.ask();
        fetched
    }

    /// Where it is.
    #[must_use]
    pub fn get(self) -> Fetching<T> {
        self.fetching.get()
    }

    /// Fetches it again, where it did not come.
    pub fn ask(self) {
        self.fetching.set(Fetching::Coming);
        let coming = (self.bring)();
        browser::spawn(Box::pin(async move {
            let part = coming.await;
            if let Some(part) = part {
                (self.arrived)(part);
            }
            self.fetching
                .set(part.map_or(Fetching::Failed, Fetching::Here));
        }));
    }
}
