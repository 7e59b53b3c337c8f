//! Entries that nobody looking over a shoulder reads.

use std::cell::RefCell;
use std::rc::Rc;

use crate::ui::view::{View, element};

/// What is typed into such an entry. It is shown nowhere and kept nowhere.
#[derive(Clone, Default)]
pub struct Secret(Rc<RefCell<String>>);

impl Secret {
    /// Takes what was typed.
    pub fn take(&self) -> String {
        self.0.borrow().clone()
    }

    /// The entry. `meant` tells the browser's password store what it is.
    pub fn entry(&self, id: &'static str, label: &'static str, meant: &'static str) -> View {
        let typed = self.0.clone();
        let input = element("input")
            .attr("id", id)
            .attr("type", "password")
            .attr("autocomplete", meant)
            .on_typing(move |text| *typed.borrow_mut() = text);
        let label = element("label").attr("for", id).child(label);
        element("div")
            .class("field")
            .child(label)
            .child(element("div").class("control").child(input))
            .into()
    }
}
