//! The names by which the program calls its glue, without what does not compress.
//!
//! wasm-bindgen ends the name of every import with a hash, once in the program and once in the glue.
//! Numbered instead, at the same length, they weigh a kilobyte and a half less, and no section of the
//! program moves.

use crate::Result;

const HASH: usize = 16;

/// The glue and the program with their imports numbered.
pub fn number_imports(glue: &str, program: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut numbered = glue.to_owned();
    let mut program = program.to_vec();
    for (number, name) in glue.lines().filter_map(hashed_import).enumerate() {
        let new = format!("{}{number:0HASH$}", &name[..name.len() - HASH]);
        let mut places = program
            .windows(name.len())
            .enumerate()
            .filter_map(|(place, bytes)| (bytes == name.as_bytes()).then_some(place));
        let (Some(place), None) = (places.next(), places.next()) else {
            return Err(format!("The program does not import {name} exactly once."));
        };
        program[place..place + name.len()].copy_from_slice(new.as_bytes());
        numbered = numbered.replace(name, &new);
    }
    Ok((numbered, program))
}

/// The name that a line of the glue gives to an import, if it ends with a hash.
fn hashed_import(line: &str) -> Option<&str> {
    let (name, _) = line.trim_start().split_once(": function(")?;
    let (_, hash) = name.strip_prefix("__wbg_")?.rsplit_once('_')?;
    let is_hash = hash.len() == HASH && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::number_imports;

    #[test]
    fn imports_are_numbered_alike_in_both() {
        let glue = "const imports = {\n  __wbg_get_0123456789abcdef: function(a) {},\n  __wbg_get_fedcba9876543210: function(b) {},\n  __wbindgen_cast_0000000000000001: function(c) {},\n};";
        let program = b"\x01__wbg_get_fedcba9876543210\x02__wbg_get_0123456789abcdef\x03";
        let (glue, program) = number_imports(glue, program).unwrap();
        assert_eq!(
            glue,
            "const imports = {\n  __wbg_get_0000000000000000: function(a) {},\n  __wbg_get_0000000000000001: function(b) {},\n  __wbindgen_cast_0000000000000001: function(c) {},\n};"
        );
        assert_eq!(
            program,
            b"\x01__wbg_get_0000000000000001\x02__wbg_get_0000000000000000\x03"
        );
    }

    #[test]
    fn an_import_that_the_program_lacks_is_refused() {
        assert!(number_imports("__wbg_a_0123456789abcdef: function() {", b"").is_err());
    }
}
