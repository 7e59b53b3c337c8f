//! A line that opens on what stands behind it.

use leptos::prelude::*;

use super::sheet::mark;

/// A line with a mark at its end; a tap opens what it stands on.
pub fn disclosure(said: AnyView, cite: impl IntoAny, behind: Vec<AnyView>) -> AnyView {
    let summary = vec![mark("said", said), mark("cite", cite)];
    details("claim", summary, behind)
}

/// A heading that opens.
pub fn folded(heading: AnyView, behind: Vec<AnyView>) -> AnyView {
    details("ask", vec![heading], behind)
}

fn details(class: &'static str, summary: Vec<AnyView>, behind: Vec<AnyView>) -> AnyView {
    view! {
        <details class=class>
            <summary>{summary}</summary>
            <div class="behind">{behind}</div>
        </details>
    }
    .into_any()
}
