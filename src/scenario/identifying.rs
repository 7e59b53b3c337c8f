//! What in a name looks as if it told who the patient is.

use crate::text::Text;

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identifying {
    /// A number of a record, an insurance or a telephone: six digits or more in a row.
    Number,
    /// A date, of birth perhaps.
    Date,
    /// An address of mail.
    Mail,
    /// A name: two words with capitals, or Japanese with a space or a title behind it.
    Name,
}

impl Identifying {
    /// What it looks like, and what to write in its place.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Identifying::Number => text!(
                "患者番号や電話番号のように見えます。イニシャルや病床など、患者を特定できない名前にしてください。",
                "This looks like a record or telephone number. Write initials or a bed, nothing that tells who the patient is.",
            ),
            Identifying::Date => text!(
                "生年月日のような日付に見えます。イニシャルや病床など、患者を特定できない名前にしてください。",
                "This looks like a date, perhaps of birth. Write initials or a bed, nothing that tells who the patient is.",
            ),
            Identifying::Mail => text!(
                "メールアドレスのように見えます。イニシャルや病床など、患者を特定できない名前にしてください。",
                "This looks like a mail address. Write initials or a bed, nothing that tells who the patient is.",
            ),
            Identifying::Name => text!(
                "氏名のように見えます。イニシャルや病床など、患者を特定できない名前にしてください。",
                "This looks like a person's name. Write initials or a bed, nothing that tells who the patient is.",
            ),
        }
    }
}

/// What a text looks like, if it looks like anything that identifies. It warns; it cannot prove.
///
/// ```
/// use ivig_navigator::scenario::{identifying, Identifying};
/// assert_eq!(identifying("A. B., bed 4"), None);
/// assert_eq!(identifying("0123456"), Some(Identifying::Number));
/// assert_eq!(identifying("Mary Smith"), Some(Identifying::Name));
/// ```
#[must_use]
pub fn identifying(text: &str) -> Option<Identifying> {
    if text.contains('@') || text.contains('＠') {
        return Some(Identifying::Mail);
    }
    let groups = digit_groups(text);
    let is_long = |group: &String| group.len() >= 6;
    if is_date(text, &groups) {
        return Some(Identifying::Date);
    }
    if groups.iter().any(is_long) || is_dashed(text, &groups) {
        return Some(Identifying::Number);
    }
    is_name(text).then_some(Identifying::Name)
}

/// The digits, half width, in the groups that they stand in.
fn digit_groups(text: &str) -> Vec<String> {
    let mut groups = Vec::new();
    let mut open = String::new();
    for letter in text.chars().chain(core::iter::once(' ')) {
        match digit(letter) {
            Some(digit) => open.push(digit),
            None if open.is_empty() => {}
            None => groups.push(core::mem::take(&mut open)),
        }
    }
    groups
}

fn digit(letter: char) -> Option<char> {
    let wide = u32::from(letter).checked_sub(u32::from('０'));
    let wide = wide.and_then(|value| char::from_digit(value, 10));
    wide.or_else(|| letter.is_ascii_digit().then_some(letter))
}

/// Three groups, one of which can be a year; or an era before a number and its sign for a year.
fn is_date(text: &str, groups: &[String]) -> bool {
    let can_be_year = |group: &String| group.starts_with("19") || group.starts_with("20");
    let whole = |group: &String| group.len() == 8 && can_be_year(group);
    let year = |group: &String| group.len() == 4 && can_be_year(group);
    let parted = groups.len() >= 3
        && groups.iter().any(year)
        && groups.iter().filter(|group| group.len() <= 2).count() >= 2;
    let era = ["明治", "大正", "昭和", "平成", "令和", "生年月日"];
    parted || groups.iter().any(whole) || era.iter().any(|era| text.contains(era))
}

/// `03-1234-5678`, `12 34 56 78`: groups that stand close, with eight digits or more together.
fn is_dashed(text: &str, groups: &[String]) -> bool {
    let digits: usize = groups.iter().map(String::len).sum();
    let between = [
        '-', ' ', '‐', '－', '−', 'ー', '　', '(', ')', '+', '.', '/',
    ];
    let bare = text
        .chars()
        .all(|c| digit(c).is_some() || between.contains(&c));
    groups.len() >= 2 && digits >= 8 && bare
}

fn is_name(text: &str) -> bool {
    const TITLES: [&str; 8] = ["様", "さん", "氏", "殿", "ちゃん", "君", "Mr.", "Mrs."];
    const MORE: [&str; 4] = ["Mr ", "Mrs ", "Ms ", "Ms."];
    if TITLES.iter().chain(&MORE).any(|title| text.contains(title)) {
        return true;
    }
    let words: Vec<&str> = text.split([' ', '　', '・']).collect();
    let pairs = words.iter().zip(words.iter().skip(1));
    let mut pairs = pairs.map(|(one, other)| (*one, *other));
    pairs.any(|(one, other)| {
        let latin = is_capitalised(one) && is_capitalised(other);
        let japanese = is_short_japanese(one) && is_short_japanese(other);
        latin || japanese
    })
}

/// `Mary`: a capital, and two small letters or more. `Bed` and the like name no person.
fn is_capitalised(word: &str) -> bool {
    const NO_NAMES: [&str; 10] = [
        "Bed", "Room", "Ward", "Case", "Day", "Test", "Patient", "New", "Copy", "Unit",
    ];
    let mut letters = word.trim_end_matches([',', '.']).chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.as_str();
    let small = rest.chars().filter(|c| c.is_lowercase()).count();
    first
        && small >= 2
        && rest.chars().all(|c| c.is_alphabetic() || "-'’".contains(c))
        && !NO_NAMES.contains(&word)
}

/// One to four letters of kanji or of one kana, as the parts of a Japanese name are.
fn is_short_japanese(word: &str) -> bool {
    let ranges: [(char, char); 3] = [('一', '鿿'), ('ぁ', 'ゖ'), ('ァ', 'ヶ')];
    let known = |c: char| {
        ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)) || c == 'ー' || c == '々'
    };
    let length = word.chars().count();
    const NO_NAMES: [&str; 8] = ["病床", "病棟", "症例", "外来", "複製", "の", "初回", "再発"];
    (1..=5).contains(&length) && word.chars().all(known) && !NO_NAMES.contains(&word)
}
