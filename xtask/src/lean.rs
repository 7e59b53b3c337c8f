//! Scripts and styles as they are sent: without comments on lines of their own, and without indentation.
//!
//! No parser: a line is left out or kept whole. What is left runs the same, as long as no comment opens or
//! closes inside a line of code and no string of a script goes over several lines; both are ours to see to,
//! and wasm-bindgen does neither.

/// The text without comment lines, blank lines and indentation.
pub fn lean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let code =
            "// why\n  a(); // stays\n\n/** what\n * more\n */\n\tb(\"// x\");\n/* one */\nc();";
        assert_eq!(lean(code), "a(); // stays\nb(\"// x\");\nc();\n");
    }
}
