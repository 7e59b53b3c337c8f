//! The Rust of this project as tokens, so that a rule never trips over a comment or a string.

use std::fs;
use std::path::{Path, PathBuf};

/// A token. What no rule asks about is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A name or a keyword.
    Name(String),
    /// A number, as written.
    Number(String),
    /// A string, its escapes resolved.
    Text(String),
    /// Any other sign.
    Sign(char),
}

/// A token and the line it stands on.
#[derive(Clone, Debug)]
pub struct Placed {
    pub token: Token,
    pub line: usize,
}

/// A file of `src/`.
#[derive(Debug)]
pub struct File {
    /// `advice/gbs.rs`.
    pub path: String,
    pub text: String,
    pub tokens: Vec<Placed>,
}

impl File {
    /// The room: the first part of the path, without `.rs`.
    pub fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many modules lie between the file's own and the crate.
    pub fn depth(&self) -> usize {
        let parts = self.path.split('/').count();
        if self.path.ends_with("/mod.rs") {
            parts - 1
        } else {
            parts
        }
    }

    /// `advice/gbs.rs:12`.
    pub fn at(&self, index: usize) -> String {
        format!("src/{}:{}", self.path, self.tokens[index].line)
    }

    /// Whether the tokens from `index` on are these: names, signs, as written.
    pub fn reads(&self, index: usize, wanted: &[&str]) -> bool {
        wanted.iter().enumerate().all(|(step, word)| {
            self.tokens
                .get(index + step)
                .is_some_and(|placed| match &placed.token {
                    Token::Name(name) => name == word,
                    Token::Sign(sign) => word.chars().eq([*sign]),
                    Token::Number(_) | Token::Text(_) => false,
                })
        })
    }

    /// The string at a place.
    pub fn string(&self, index: usize) -> Option<&str> {
        match self.tokens.get(index).map(|placed| &placed.token) {
            Some(Token::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The name at a place.
    pub fn name(&self, index: usize) -> Option<&str> {
        match self.tokens.get(index).map(|placed| &placed.token) {
            Some(Token::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// Where the unit tests begin, by convention the end of the file.
    pub fn end_of_code(&self) -> usize {
        (0..self.tokens.len())
            .find(|index| self.reads(*index, &["#", "[", "cfg", "(", "test", ")", "]"]))
            .unwrap_or(self.tokens.len())
    }
}

/// The folder of the package.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the package, sorted.
pub fn files_below(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every Rust file of `src/`.
pub fn sources() -> Vec<File> {
    let src = root().join("src");
    files_below("src")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let inside = path.strip_prefix(&src).unwrap();
            File {
                path: inside.to_str().unwrap().replace('\\', "/"),
                tokens: tokens(&text),
                text,
            }
        })
        .collect()
}

/// Cuts a Rust text into tokens. Comments, characters and lifetimes are left out.
pub fn tokens(text: &str) -> Vec<Placed> {
    let signs: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut line = 1;
    let mut at = 0;
    while at < signs.len() {
        let (token, end) = next(&signs, at);
        if let Some(token) = token {
            found.push(Placed { token, line });
        }
        line += signs[at..end].iter().filter(|c| **c == '\n').count();
        at = end;
    }
    found
}

fn next(signs: &[char], at: usize) -> (Option<Token>, usize) {
    let peek = |step: usize| signs.get(at + step).copied().unwrap_or('\0');
    let here = peek(0);
    if here.is_whitespace() {
        return (None, at + 1);
    }
    if here == '/' && peek(1) == '/' {
        return (None, run(signs, at, |c| c != '\n'));
    }
    if here == '/' && peek(1) == '*' {
        return (None, end_of_block(signs, at));
    }
    let raw = match (here, peek(1)) {
        ('r', '"' | '#') => Some(1),
        ('b', 'r') if matches!(peek(2), '"' | '#') => Some(2),
        _ => None,
    };
    if let Some((text, end)) = raw.and_then(|skip| raw_string(signs, at + skip)) {
        return (Some(Token::Text(text)), end);
    }
    if here == '"' {
        let (text, end) = string(signs, at + 1);
        return (Some(Token::Text(text)), end);
    }
    if here == 'b' && peek(1) == '"' {
        let (text, end) = string(signs, at + 2);
        return (Some(Token::Text(text)), end);
    }
    if here == '\'' {
        return (None, end_of_character(signs, at));
    }
    if here.is_ascii_digit() {
        let end = end_of_number(signs, at);
        return (Some(Token::Number(signs[at..end].iter().collect())), end);
    }
    if here.is_alphabetic() || here == '_' {
        let end = run(signs, at, |c| c.is_alphanumeric() || c == '_');
        return (Some(Token::Name(signs[at..end].iter().collect())), end);
    }
    (Some(Token::Sign(here)), at + 1)
}

fn run(signs: &[char], from: usize, wanted: impl Fn(char) -> bool) -> usize {
    signs[from..]
        .iter()
        .position(|c| !wanted(*c))
        .map_or(signs.len(), |length| from + length)
}

fn end_of_block(signs: &[char], from: usize) -> usize {
    let mut open = 0_usize;
    let mut at = from;
    while at + 1 < signs.len() {
        match (signs[at], signs[at + 1]) {
            ('/', '*') => {
                open += 1;
                at += 2;
            }
            ('*', '/') => {
                open -= 1;
                at += 2;
                if open == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    signs.len()
}

fn string(signs: &[char], from: usize) -> (String, usize) {
    let mut text = String::new();
    let mut at = from;
    while let Some(sign) = signs.get(at) {
        match sign {
            '"' => return (text, at + 1),
            '\\' => {
                let escape = signs.get(at + 1).copied().unwrap_or('\0');
                at += 2;
                match escape {
                    'n' => text.push('\n'),
                    't' => text.push('\t'),
                    'u' => {
                        let end = run(signs, at, |c| c != '}');
                        let code: String = signs[at + 1..end].iter().collect();
                        let code = u32::from_str_radix(&code, 16).unwrap();
                        text.push(char::from_u32(code).unwrap());
                        at = end + 1;
                    }
                    // The line goes on below.
                    '\n' => at = run(signs, at, char::is_whitespace),
                    other => text.push(other),
                }
            }
            other => {
                text.push(*other);
                at += 1;
            }
        }
    }
    (text, at)
}

fn raw_string(signs: &[char], from: usize) -> Option<(String, usize)> {
    let open = run(signs, from, |c| c == '#');
    if signs.get(open) != Some(&'"') {
        return None;
    }
    let hashes = open - from;
    let mut at = open + 1;
    loop {
        let quote = run(signs, at, |c| c != '"');
        if quote >= signs.len() {
            return None;
        }
        let end = run(signs, quote + 1, |c| c == '#').min(quote + 1 + hashes);
        if end - quote > hashes {
            return Some((signs[open + 1..quote].iter().collect(), end));
        }
        at = quote + 1;
    }
}

/// A character such as `'a'` or `'\''`, or a lifetime such as `'a`.
fn end_of_character(signs: &[char], from: usize) -> usize {
    match (signs.get(from + 1), signs.get(from + 2)) {
        (Some('\\'), Some(_)) => run(signs, from + 3, |c| c != '\'') + 1,
        (Some(_), Some('\'')) => from + 3,
        _ => run(signs, from + 1, |c| c.is_alphanumeric() || c == '_'),
    }
}

/// `1_000`, `0xFF`, `1.5`, `1e9`; not the points of `0..9` or of `1.max(2)`.
fn end_of_number(signs: &[char], from: usize) -> usize {
    let digits = |c: char| c.is_alphanumeric() || c == '_';
    let whole = run(signs, from, digits);
    let after = signs.get(whole + 1).copied().unwrap_or(' ');
    let is_point = signs.get(whole) == Some(&'.') && after != '.' && !after.is_alphabetic();
    if is_point && after != '_' {
        run(signs, whole + 1, digits)
    } else {
        whole
    }
}

/// Whether a text holds a kana or a Chinese character.
pub fn is_japanese(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '々')
    })
}

/// The named places of a wording, `{dose}`, sorted.
pub fn places(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = text
        .split('{')
        .skip(1)
        .filter_map(|after| after.split_once('}'))
        .map(|(name, _)| name)
        .collect();
    names.sort_unstable();
    names
}
