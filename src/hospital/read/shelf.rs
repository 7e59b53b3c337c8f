//! The products in stock.

use super::{FaultKind, Reader, beginning, below};
use crate::json::{Json, Value};
use crate::order::{own_key, sizes_text, stock_key};
use crate::patient::Answers;
use crate::product::{OwnProduct, PRODUCTS, VialSize, read_sizes};

const MOST_OWN: usize = 20;

impl Reader {
    pub(super) fn stock(&mut self, file: &Json, settings: &mut Answers) {
        let Some(stock) = file.member("stock") else {
            return;
        };
        if !stock.is_object() {
            let object = text!(
                "製剤の名前と規格（g）の組",
                "an object with the sizes of each product in g"
            );
            self.fault::<()>(stock.line, "stock", FaultKind::Expected(object));
        }
        self.once(stock, "stock");
        for (key, value) in stock.members() {
            let at = below("stock", key);
            if !PRODUCTS.iter().any(|product| product.key == key) {
                let known = PRODUCTS.iter().map(|product| product.key).collect();
                let kind = FaultKind::NotAmong(beginning(key), known);
                self.fault::<()>(value.line, &at, kind);
            } else if let Some(sizes) = self.sizes(value, &at) {
                settings.set_under(&stock_key(key), sizes_text(&sizes));
            }
        }
    }

    fn sizes(&mut self, value: &Json, at: &str) -> Option<Vec<VialSize>> {
        let numbers: Option<Vec<&str>> = match &value.value {
            Value::List(items) => items.iter().map(Json::as_number).collect(),
            _ => None,
        };
        let Some(numbers) = numbers else {
            let list = text!(
                "g 単位の数のリスト（[2.5, 5] の形）",
                "a list of numbers in g, such as [2.5, 5],"
            );
            return self.fault(value.line, at, FaultKind::Expected(list));
        };
        match read_sizes(&numbers.join(" ")) {
            Ok(sizes) => Some(sizes),
            Err(error) => self.fault(value.line, at, FaultKind::Sizes(error)),
        }
    }

    pub(super) fn own_products(&mut self, file: &Json, settings: &mut Answers) {
        let Some(list) = file.member("own_products") else {
            return;
        };
        if !matches!(list.value, Value::List(_)) {
            let what = text!("製剤のリスト", "a list of products");
            self.fault::<()>(list.line, "own_products", FaultKind::Expected(what));
        }
        if list.items().len() > MOST_OWN {
            self.fault::<()>(list.line, "own_products", FaultKind::TooMuch(MOST_OWN));
        }
        for (index, one) in list.items().iter().enumerate() {
            let number = index.saturating_add(1);
            let at = below("own_products", &number.to_string());
            let what = text!(
                "製剤（\"name\"・\"percent\"・\"sizes\" だけ）",
                "a product, with \"name\", \"percent\" and \"sizes\" and nothing else,"
            );
            let parts = (
                one.text_of("name"),
                one.member("percent").and_then(Json::as_number),
                one.member("sizes"),
                one.members().len(),
            );
            let (Some(name), Some(percent), Some(sizes), 3) = parts else {
                self.fault::<()>(one.line, &at, FaultKind::Expected(what));
                continue;
            };
            let Some(sizes) = self.sizes(sizes, &below(&at, "sizes")) else {
                continue;
            };
            match OwnProduct::of(percent, &sizes_text(&sizes), name) {
                Ok(own) => settings.set_under(&own_key(number), own.to_text()),
                Err(error) => {
                    self.fault::<()>(one.line, &at, FaultKind::Sizes(error));
                }
            }
        }
    }
}
