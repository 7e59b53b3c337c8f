//! What was run by an earlier choice of the order: kept to be read, and computed with no more.

use super::entries::days_run;
use super::run_of_day;

/// How the line begins that names the product of a record.
const BY: &str = "by ";

/// What was run before the product, the label, the regimen or the condition was chosen anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RanBefore<'a> {
    /// The key of the product; empty where none was chosen in the case.
    pub product: &'a str,
    /// Each day of which something was entered, with its line, for [`super::parse_run`].
    pub days: Vec<(u8, &'a str)>,
}

/// Puts what was run by a product, as [`super::with_run`] wrote it, behind what was set aside before.
///
/// ```
/// use ivig_navigator::order::{ran_before, set_aside};
/// let once = set_aside("", "privigen", "2 1000 raise\n1 0915 pause;1030 lot AB123");
/// let twice = set_aside(&once, "panzyga", "3 0900 pause");
/// let [first, second] = ran_before(&twice).try_into().unwrap();
/// assert_eq!((first.product, first.days[0]), ("privigen", (1, "0915 pause;1030 lot AB123")));
/// assert_eq!((second.product, second.days[0]), ("panzyga", (3, "0900 pause")));
/// // Where nothing was entered, nothing is set aside.
/// assert_eq!(set_aside(&once, "panzyga", "1 "), once);
/// ```
#[must_use]
pub fn set_aside(before: &str, product: &str, kept: &str) -> String {
    let mut days = days_run(kept);
    days.sort_unstable();
    let mut text = before.to_owned();
    let mut add = |line: &str| {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
    };
    if !days.is_empty() {
        add(&format!("{BY}{product}"));
    }
    for day in days {
        add(&format!("{day} {}", run_of_day(kept, day)));
    }
    text
}

/// Reads what [`set_aside`] wrote, the oldest first.
#[must_use]
pub fn ran_before(text: &str) -> Vec<RanBefore<'_>> {
    let mut all: Vec<RanBefore<'_>> = Vec::new();
    for line in text.lines() {
        if let Some(product) = line.strip_prefix(BY) {
            let days = Vec::new();
            all.push(RanBefore { product, days });
            continue;
        }
        let day = line.split_once(' ').and_then(|(number, events)| {
            let number = number.parse().ok()?;
            Some((number, events))
        });
        if let Some(last) = all.last_mut() {
            last.days.extend(day);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::order::with_run;

    fn runs() -> impl Strategy<Value = Vec<(String, Vec<(u8, String)>)>> {
        let day = (1u8..8, "([0-9]{4} pause(;[0-9]{4} lot by [A-Z0-9]{1,6})?)?");
        let run = ("[a-z0-9 -]{0,12}", prop::collection::vec(day, 0..6));
        prop::collection::vec(run, 0..4)
    }

    proptest! {
        #[test]
        fn what_is_set_aside_is_read_again_whole(runs in runs()) {
            let mut text = String::new();
            let mut expected = Vec::new();
            for (product, days) in runs {
                let write = |kept: String, (day, line): &(u8, String)| with_run(&kept, *day, line);
                let kept = days.iter().fold(String::new(), write);
                text = set_aside(&text, &product, &kept);
                let lines = (1..8).map(|day| (day, run_of_day(&kept, day).to_owned()));
                let lines: Vec<_> = lines.filter(|(_, line)| !line.is_empty()).collect();
                if !lines.is_empty() {
                    expected.push((product, lines));
                }
            }
            let read = ran_before(&text).into_iter().map(|ran| {
                let lines = ran.days.iter().map(|(day, line)| (*day, (*line).to_owned()));
                (ran.product.to_owned(), lines.collect())
            });
            prop_assert_eq!(read.collect::<Vec<(String, Vec<_>)>>(), expected);
        }

        #[test]
        fn nothing_panics_on_any_text(before in "\\PC{0,60}", product in "\\PC{0,10}", kept in "[0-9 a-z;\n]{0,60}") {
            let _ = ran_before(&set_aside(&before, &product, &kept));
        }
    }
}
