//! Prints the JSON Schema of a case. `cargo xtask schema` writes it to `schema/case.json`.

fn main() {
    print!("{}", ivig_navigator::scenario::transfer::case_schema());
}
