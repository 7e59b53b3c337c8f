//! Draws views with the renderer of Leptos, and changes what was drawn into what is to be seen next.
//!
//! What stands at the same place and has the same shape stays, and with it the focus, an
//! opened line and a half-typed word; what has another shape is replaced.

use std::borrow::Cow;

use leptos::prelude::RenderEffect;
use leptos::tachys::html::element::ElementType as _;
use leptos::tachys::renderer::types::{self, Event, Node, Text};
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr};
use leptos::tachys::svg::Svg;
use leptos::tachys::view::{Mountable, Render};

use super::view::{Act, Parts, Value, View};

/// A view as it stands on the page.
pub enum Drawn {
    Words(Text, Cow<'static, str>),
    Element(Element),
    /// With an empty node behind the last, so that there is always a place.
    Several(Vec<Drawn>, Text),
    Live(RenderEffect<Drawn>),
}

/// An element as it stands on the page.
pub struct Element {
    node: types::Element,
    tag: &'static str,
    attributes: Vec<(&'static str, Attribute)>,
    /// Stops listening when it is dropped.
    listener: Option<RemoveEventHandler<types::Element>>,
    children: Vec<Drawn>,
}

enum Attribute {
    Fixed(Now),
    Live(RenderEffect<Now>),
}

/// What an attribute says now.
#[derive(Clone, PartialEq)]
enum Now {
    Words(Cow<'static, str>),
    Flag(bool),
}

impl Render for View {
    type State = Drawn;

    fn build(self) -> Drawn {
        match self {
            View::Words(words) => Drawn::Words(Rndr::create_text_node(&words), words),
            View::Element(element) => Drawn::Element(build(*element.0)),
            View::Several(views) => {
                let drawn = views.into_iter().map(Render::build).collect();
                Drawn::Several(drawn, Rndr::create_text_node(""))
            }
            View::Live(draw) => Drawn::Live(follow(draw, None)),
        }
    }

    fn rebuild(self, drawn: &mut Drawn) {
        match (self, &mut *drawn) {
            (View::Words(words), Drawn::Words(node, shown)) => {
                if words != *shown {
                    Rndr::set_text(node, &words);
                    *shown = words;
                }
            }
            (View::Element(element), Drawn::Element(shown)) if shown.has_shape_of(&element.0) => {
                shown.rebuild(*element.0);
            }
            (View::Several(views), Drawn::Several(shown, end)) => {
                if let Some(parent) = parent_of(end) {
                    rebuild_all(views, shown, &parent, Some(end));
                }
            }
            (View::Live(draw), Drawn::Live(shown)) => {
                let was = shown.take_value();
                *shown = follow(draw, was);
            }
            (view, _) => {
                let mut new = view.build();
                drawn.insert_before_this(&mut new);
                drawn.unmount();
                *drawn = new;
            }
        }
    }
}

fn follow(draw: Box<dyn Fn() -> View>, was: Option<Drawn>) -> RenderEffect<Drawn> {
    let again = move |was: Option<Drawn>| match was {
        Some(mut drawn) => {
            draw().rebuild(&mut drawn);
            drawn
        }
        None => draw().build(),
    };
    RenderEffect::new_with_value(again, was)
}

fn parent_of(node: &Node) -> Option<types::Element> {
    Rndr::get_parent(node).and_then(types::Element::cast_from)
}

fn rebuild_all(
    views: Vec<View>,
    drawn: &mut Vec<Drawn>,
    parent: &types::Element,
    end: Option<&Node>,
) {
    for mut surplus in drawn.drain(views.len().min(drawn.len())..) {
        surplus.unmount();
    }
    let mut views = views.into_iter();
    for (shown, view) in drawn.iter_mut().zip(&mut views) {
        view.rebuild(shown);
    }
    for view in views {
        let mut new = view.build();
        new.mount(parent, end);
        drawn.push(new);
    }
}

fn build(parts: Parts) -> Element {
    let (tag, space) = match parts.tag {
        "svg" | "path" | "text" => (parts.tag, Svg::NAMESPACE),
        // A link within a picture is another element than a link in a text.
        "svg-a" => ("a", Svg::NAMESPACE),
        _ => (parts.tag, None),
    };
    let node = Rndr::create_element(tag, space);
    // First what is in it: a list shows the line of its value only once the line is there.
    let mut children = Vec::new();
    rebuild_all(parts.children, &mut children, &node, None);
    let set = |(name, value)| (name, Attribute::set(&node, name, value, None));
    let attributes = parts.attributes.into_iter().map(set).collect();
    Element {
        tag: parts.tag,
        attributes,
        listener: listen(&node, parts.act),
        children,
        node,
    }
}

fn listen(
    node: &types::Element,
    act: Option<(&'static str, Act)>,
) -> Option<RemoveEventHandler<types::Element>> {
    act.map(|(event, act)| Rndr::add_event_listener(node, event, act))
}

impl Element {
    fn has_shape_of(&self, parts: &Parts) -> bool {
        let names = parts.attributes.iter().map(|(name, _)| name);
        self.tag == parts.tag && self.attributes.iter().map(|(name, _)| name).eq(names)
    }

    fn rebuild(&mut self, parts: Parts) {
        rebuild_all(parts.children, &mut self.children, &self.node, None);
        for ((name, shown), (_, value)) in self.attributes.iter_mut().zip(parts.attributes) {
            let was = match shown {
                // The user and the browser change it too: a radio button is cleared by another.
                _ if is_held(name) => None,
                Attribute::Fixed(now) => Some(now.clone()),
                Attribute::Live(effect) => effect.take_value(),
            };
            *shown = Attribute::set(&self.node, name, value, was);
        }
        self.listener = listen(&self.node, parts.act);
    }
}

impl Attribute {
    fn set(node: &types::Element, name: &'static str, value: Value, was: Option<Now>) -> Attribute {
        let now: Box<dyn Fn() -> Now> = match value {
            Value::Fixed(words) => {
                let now = Now::Words(words);
                if was.as_ref() != Some(&now) {
                    now.write(node, name);
                }
                return Attribute::Fixed(now);
            }
            Value::Words(say) => Box::new(move || Now::Words(say().into())),
            Value::Flag(holds) => Box::new(move || Now::Flag(holds())),
        };
        let node = node.clone();
        let follow = move |was: Option<Now>| {
            let now = now();
            if was.as_ref() != Some(&now) {
                now.write(&node, name);
            }
            now
        };
        Attribute::Live(RenderEffect::new_with_value(follow, was))
    }
}

/// Whether a control holds it, apart from what its markup says.
fn is_held(name: &str) -> bool {
    matches!(name, "value" | "checked")
}

impl Now {
    fn write(&self, node: &types::Element, name: &str) {
        match self {
            Now::Words(words) if is_held(name) => {
                Rndr::set_property(node, name, &Event::from(&**words));
            }
            Now::Words(words) => Rndr::set_attribute(node, name, words),
            Now::Flag(holds) if is_held(name) => {
                Rndr::set_property(node, name, &Event::from(*holds));
            }
            Now::Flag(true) => Rndr::set_attribute(node, name, ""),
            Now::Flag(false) => Rndr::remove_attribute(node, name),
        }
    }
}

impl Mountable for Drawn {
    fn mount(&mut self, parent: &types::Element, before: Option<&Node>) {
        match self {
            Drawn::Words(node, _) => Rndr::insert_node(parent, node, before),
            Drawn::Element(element) => Rndr::insert_node(parent, &element.node, before),
            Drawn::Several(all, end) => {
                Rndr::insert_node(parent, end, before);
                for drawn in all {
                    drawn.mount(parent, Some(end));
                }
            }
            Drawn::Live(effect) => effect.mount(parent, before),
        }
    }

    fn unmount(&mut self) {
        match self {
            Drawn::Words(node, _) => Rndr::remove(node),
            Drawn::Element(element) => Rndr::remove(&element.node),
            Drawn::Several(all, end) => {
                all.iter_mut().for_each(Mountable::unmount);
                Rndr::remove(end);
            }
            Drawn::Live(effect) => effect.unmount(),
        }
    }

    fn insert_before_this(&self, new: &mut dyn Mountable) -> bool {
        let first: &Node = match self {
            Drawn::Words(node, _) => node,
            Drawn::Element(element) => &element.node,
            Drawn::Several(all, end) => match all.first() {
                Some(first) => return first.insert_before_this(new),
                None => end,
            },
            Drawn::Live(effect) => return effect.insert_before_this(new),
        };
        let parent = parent_of(first);
        if let Some(parent) = &parent {
            new.mount(parent, Some(first));
        }
        parent.is_some()
    }

    /// Asked for by nothing that is drawn here.
    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}
