//! What a screen is made of: words, elements, several of them, and parts that are drawn again.
//!
//! One type for every view, so that drawing is compiled once (`draw.rs`) and
//! not once for every tag, attribute and closure. ARCHITECTURE.md says what that saves.

use std::borrow::Cow;

use leptos::prelude::event_target_value;
use leptos::tachys::renderer::types::Event;

/// Anything that can be seen.
pub enum View {
    /// Words that stay.
    Words(Cow<'static, str>),
    /// An element with what is in it.
    Element(Element),
    /// One after the other; none of them is nothing to see.
    Several(Vec<View>),
    /// A part that is drawn again when what it reads changes.
    Live(Box<dyn Fn() -> View>),
}

/// What an attribute says.
pub enum Value {
    /// Always the same.
    Fixed(Cow<'static, str>),
    /// Words that change.
    Words(Box<dyn Fn() -> String>),
    /// There or not there.
    Flag(Box<dyn Fn() -> bool>),
}

/// Words that change, in an attribute or between elements.
pub struct Words(Box<dyn Fn() -> String>);

/// What an event does.
pub type Act = Box<dyn FnMut(Event)>;

/// An element, put together bit by bit: `element("p").class("hint").child("words")`.
pub struct Element(pub(super) Box<Parts>);

/// What an element is put together from.
pub(super) struct Parts {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, Value)>,
    pub act: Option<(&'static str, Act)>,
    pub children: Vec<View>,
}

/// An element with nothing in it yet.
pub fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        act: None,
        children: Vec::new(),
    }))
}

/// A part that is drawn again when what it reads changes.
pub fn live(draw: impl Fn() -> View + 'static) -> View {
    View::Live(Box::new(draw))
}

/// Words that change.
pub fn words(say: impl Fn() -> String + 'static) -> Words {
    Words(Box::new(say))
}

/// A yes or no that changes.
pub fn flag(holds: impl Fn() -> bool + 'static) -> Value {
    Value::Flag(Box::new(holds))
}

/// Nothing to see.
pub const fn nothing() -> View {
    View::Several(Vec::new())
}

impl Element {
    /// Its class.
    pub fn class(self, class: impl Into<Value>) -> Element {
        self.attr("class", class)
    }

    /// An attribute. `value` and `checked` are what the control holds, and not what it starts with.
    pub fn attr(self, name: &'static str, value: impl Into<Value>) -> Element {
        fn with(mut element: Element, name: &'static str, value: Value) -> Element {
            element.0.attributes.push((name, value));
            element
        }
        with(self, name, value.into())
    }

    /// What stands in it, behind what already does.
    pub fn child(self, child: impl Into<View>) -> Element {
        fn with(mut element: Element, child: View) -> Element {
            element.0.children.push(child);
            element
        }
        with(self, child.into())
    }

    /// What a click does.
    pub fn on_click(self, act: impl Fn() + 'static) -> Element {
        self.on("click", Box::new(move |_| act()))
    }

    /// What the choice of a radio button does.
    pub fn on_choice(self, act: impl Fn() + 'static) -> Element {
        self.on("change", Box::new(move |_| act()))
    }

    /// What typing does; it is told the whole text.
    pub fn on_typing(self, act: impl Fn(String) + 'static) -> Element {
        self.on(
            "input",
            Box::new(move |event| act(event_target_value(&event))),
        )
    }

    /// What the key Enter does in a form of one entry. A form of a dialog that stands in none is sent
    /// nowhere.
    pub fn on_enter(self, act: impl Fn() + 'static) -> Element {
        self.attr("method", "dialog")
            .on("submit", Box::new(move |_| act()))
    }

    fn on(mut self, event: &'static str, act: Act) -> Element {
        self.0.act = Some((event, act));
        self
    }
}

impl From<&'static str> for View {
    fn from(words: &'static str) -> View {
        View::Words(Cow::Borrowed(words))
    }
}

impl From<String> for View {
    fn from(words: String) -> View {
        View::Words(Cow::Owned(words))
    }
}

impl From<Words> for View {
    fn from(Words(say): Words) -> View {
        live(move || say().into())
    }
}

impl From<Element> for View {
    fn from(element: Element) -> View {
        View::Element(element)
    }
}

impl From<Vec<View>> for View {
    fn from(views: Vec<View>) -> View {
        View::Several(views)
    }
}

impl From<&'static str> for Value {
    fn from(words: &'static str) -> Value {
        Value::Fixed(Cow::Borrowed(words))
    }
}

impl From<String> for Value {
    fn from(words: String) -> Value {
        Value::Fixed(Cow::Owned(words))
    }
}

impl From<Words> for Value {
    fn from(Words(say): Words) -> Value {
        Value::Words(say)
    }
}
