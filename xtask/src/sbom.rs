//! What the program is made of: a CycloneDX list of components, and their licences.
//!
//! Everything that Cargo compiles for the page is listed, build scripts and macros included: they
//! decide what is in the program, even where no byte of them is. No time and no serial number, so
//! that the same program always has the same list.

use crate::Result;
use crate::run::{command, output};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";

/// A crate of the program.
pub struct Component {
    name: String,
    version: String,
    licence: String,
    /// From the registry, and not from this repository.
    is_foreign: bool,
    folder: PathBuf,
    uses: Vec<String>,
    /// SHA-256 of its archive, as in Cargo.lock.
    checksum: Option<String>,
}

impl Component {
    fn purl(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }
}

/// Every crate of the program, by name and version.
pub fn components() -> Result<Vec<Component>> {
    let metadata = [
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        TARGET,
    ];
    let text = output(command("cargo").args(metadata)).ok_or("`cargo metadata` failed.")?;
    let metadata: Value = serde_json::from_str(&text)
        .map_err(|error| format!("`cargo metadata` gave no JSON: {error}."))?;
    let lock = crate::files::read(&crate::run::root().join("Cargo.lock"))?;
    read(&metadata, &checksums(&lock))
}

/// The checksums of Cargo.lock by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for package in lock.split("[[package]]") {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key))?;
            line.trim_start_matches(" = ")
                .strip_prefix('"')?
                .strip_suffix('"')
        };
        if let (Some(name), Some(version), Some(sum)) =
            (value("name"), value("version"), value("checksum"))
        {
            found.insert((name.to_owned(), version.to_owned()), sum.to_owned());
        }
    }
    found
}

fn read(metadata: &Value, sums: &BTreeMap<(String, String), String>) -> Result<Vec<Component>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes: BTreeMap<String, Vec<String>> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| {
            // Development alone is not part of the program.
            let uses = list(&node["deps"]).into_iter().filter(|dep| {
                list(&dep["dep_kinds"])
                    .iter()
                    .any(|kind| kind["kind"] != "dev")
            });
            (
                text(&node["id"]),
                uses.map(|dep| text(&dep["pkg"])).collect(),
            )
        })
        .collect();
    let packages = list(&metadata["packages"]);
    let root = packages
        .iter()
        .find(|package| package["name"] == "ivig-navigator")
        .ok_or("`cargo metadata` does not name ivig-navigator.")?;
    let mut reached = vec![text(&root["id"])];
    let mut at = 0;
    while let Some(id) = reached.get(at).cloned() {
        for next in nodes.get(&id).into_iter().flatten() {
            if !reached.contains(next) {
                reached.push(next.clone());
            }
        }
        at += 1;
    }
    let purls: BTreeMap<String, String> = packages
        .iter()
        .map(|package| {
            let purl = format!(
                "pkg:cargo/{}@{}",
                text(&package["name"]),
                text(&package["version"])
            );
            (text(&package["id"]), purl)
        })
        .collect();
    let mut components: Vec<Component> = packages
        .iter()
        .filter(|package| reached.contains(&text(&package["id"])))
        .map(|package| {
            let mut uses: Vec<String> = nodes
                .get(&text(&package["id"]))
                .into_iter()
                .flatten()
                .filter_map(|id| purls.get(id).cloned())
                .collect();
            uses.sort();
            uses.dedup();
            let (name, version) = (text(&package["name"]), text(&package["version"]));
            let manifest = PathBuf::from(text(&package["manifest_path"]));
            Component {
                checksum: sums.get(&(name.clone(), version.clone())).cloned(),
                licence: expression(package["license"].as_str().unwrap_or("MIT OR Apache-2.0")),
                is_foreign: !package["source"].is_null(),
                folder: manifest.parent().unwrap_or(&manifest).to_path_buf(),
                name,
                version,
                uses,
            }
        })
        .collect();
    components.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(components)
}

/// Older crates part their licences by a slash, which is no SPDX expression.
fn expression(licence: &str) -> String {
    let parts: Vec<&str> = licence.split('/').map(str::trim).collect();
    parts.join(" OR ")
}

/// The list as CycloneDX 1.6.
pub fn cyclone(components: &[Component], version: &str) -> Result<String> {
    let one = |component: &Component| {
        let purl = component.purl();
        let mut value = json!({
            "type": if component.name == "ivig-navigator" { "application" } else { "library" },
            "bom-ref": purl,
            "name": component.name,
            "version": component.version,
            "purl": purl,
            "licenses": [{ "expression": component.licence }],
        });
        if let Some(sum) = &component.checksum {
            value["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        value
    };
    let (own, others): (Vec<&Component>, Vec<&Component>) = components
        .iter()
        .partition(|component| component.name == "ivig-navigator");
    let own = own
        .first()
        .ok_or("The program itself is not in its list.")?;
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": one(own), "properties": [{ "name": "ivig-navigator:version", "value": version }] },
        "components": others.iter().map(|component| one(component)).collect::<Vec<_>>(),
        "dependencies": components
            .iter()
            .map(|component| json!({ "ref": component.purl(), "dependsOn": component.uses }))
            .collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&list)
        .map(|text| format!("{text}\n"))
        .map_err(|error| format!("The list of components cannot be written: {error}."))
}

/// The licences as a list, and behind it their texts as each crate brings them, each once.
pub fn licences(components: &[Component]) -> String {
    let mut text = "The licences of what the program is made of.\n\n".to_owned();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for component in components.iter().filter(|component| component.is_foreign) {
        let name = format!("{} {}", component.name, component.version);
        text.push_str(&format!("{name}: {}\n", component.licence));
        for found in licence_texts(&component.folder) {
            texts.entry(found).or_default().push(name.clone());
        }
    }
    for (found, names) in texts {
        let line = "=".repeat(72);
        text.push_str(&format!(
            "\n{line}\n{}\n{line}\n\n{}\n",
            names.join(", "),
            found.trim()
        ));
    }
    text
}

fn licence_texts(folder: &Path) -> Vec<String> {
    let names = ["license", "licence", "copying", "unlicense", "notice"];
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = name.to_ascii_lowercase();
            names.iter().any(|start| name.starts_with(start))
        })
        .collect();
    files.sort();
    files
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .map(|text| text.replace("\r\n", "\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{checksums, expression, read};
    use serde_json::json;

    #[test]
    fn licences_are_spdx_expressions() {
        assert_eq!(expression("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(expression("Apache-2.0 / MIT"), "Apache-2.0 OR MIT");
        assert_eq!(
            expression("(MIT OR Apache-2.0) AND Unicode-3.0"),
            "(MIT OR Apache-2.0) AND Unicode-3.0"
        );
    }

    #[test]
    fn what_only_the_tests_use_is_no_part_of_the_program() {
        let package = |name: &str| json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT", "source": "registry", "manifest_path": format!("/{name}/Cargo.toml")});
        let dep = |name: &str, kind: serde_json::Value| json!({"pkg": name, "dep_kinds": [{"kind": kind}]});
        let metadata = json!({
            "packages": [package("ivig-navigator"), package("a"), package("b"), package("c")],
            "resolve": {"nodes": [
                {"id": "ivig-navigator", "deps": [dep("a", json!(null)), dep("b", json!("dev"))]},
                {"id": "a", "deps": [dep("c", json!("build"))]},
                {"id": "b", "deps": []},
                {"id": "c", "deps": []},
            ]},
        });
        let sums =
            checksums("[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"12ab\"\n");
        let found = read(&metadata, &sums).unwrap();
        let names: Vec<&str> = found.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["a", "c", "ivig-navigator"]);
        assert_eq!(found[0].checksum.as_deref(), Some("12ab"));
        assert_eq!(found[2].uses, ["pkg:cargo/a@1.0.0"]);
    }
}
