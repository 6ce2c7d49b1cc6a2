//! The shape of the house: who may know whom, how big a room may grow, and that what is generated
//! is what the program says.

mod common;

use std::path::{Path, PathBuf};

use common::{World, project};
use virtctl::resource::NOUNS;

/// Each module and those it may import. `value`, `answer` and `context` are known by all.
const LAYERS: &[(&str, &[&str])] = &[
    ("value", &[]),
    ("error", &["value"]),
    ("answer", &["error", "value"]),
    ("context", &["value"]),
    ("store", &["error", "value", "context"]),
    ("resource", &["error", "value", "answer", "context", "store"]),
    ("operation", &["error", "value", "answer", "context", "store", "resource"]),
    ("render", &["error", "value", "answer"]),
    (
        "http",
        &[
            "error",
            "value",
            "answer",
            "context",
            "store",
            "operation",
            "render",
            "words",
            "resource",
        ],
    ),
    ("words", &["error", "value", "answer", "operation", "render", "resource"]),
    (
        "cli",
        &[
            "error",
            "value",
            "answer",
            "context",
            "store",
            "operation",
            "render",
            "words",
            "shell",
            "demo",
            "http",
        ],
    ),
    ("shell", &["error", "cli", "words"]),
    ("demo", &["error", "cli"]),
];

/// Crates that only one module may name.
const DRIVERS: &[(&str, &str)] = &[
    ("rusqlite", "store/sqlite"),
    ("mysql", "store"),
    ("reedline", "shell"),
    ("comfy_table", "render/table.rs"),
    ("refinery", "store/migrate.rs"),
    ("axum", "http"),
    ("hyper", "http"),
    ("tokio", "http"),
    ("ureq", "http/client.rs"),
];

fn sources() -> Vec<(String, String)> {
    let (mut found, mut folders) = (vec![], vec![project().join("src")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("src can be read").flatten() {
            match entry.path() {
                path if path.is_dir() => folders.push(path),
                path => {
                    found.push((short(&path), std::fs::read_to_string(&path).expect("it is text")))
                }
            }
        }
    }
    found
}

fn short(path: &Path) -> String {
    path.strip_prefix(project().join("src")).expect("it is a source").display().to_string()
}

/// What a text imports that its module may not.
fn strangers(path: &str, text: &str) -> Vec<String> {
    let module = path.split('/').next().unwrap_or_default().trim_end_matches(".rs");
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == module) else {
        assert!(["lib", "main"].contains(&module), "{path}: in which layer is it?");
        return vec![];
    };
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let named = code.match_indices("crate::").map(|(at, _)| &code[at + "crate::".len()..]);
    let first = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
    };
    let mut all = vec![];
    for rest in named {
        match rest.strip_prefix('{') {
            Some(list) => all.extend(
                list.split('}').next().unwrap_or_default().split(',').map(|one| first(one.trim())),
            ),
            None => all.push(first(rest)),
        }
    }
    let known = |name: &String| {
        LAYERS.iter().any(|(layer, _)| layer == name)
            && name != module
            && !allowed.contains(&name.as_str())
    };
    all.into_iter().filter(known).collect()
}

#[test]
fn every_module_keeps_to_its_layer() {
    for (path, text) in sources() {
        let strangers = strangers(&path, &text);
        assert!(strangers.is_empty(), "{path} may not know {strangers:?}");
    }
}

#[test]
fn the_layer_test_sees_a_planted_violation() {
    let planted = "use crate::{cli, error::Result};\nfn f() { crate::shell::run(); }\n";
    assert_eq!(strangers("operation/planted.rs", planted), ["cli", "shell"]);
    assert_eq!(strangers("store.rs", "use crate::resource::Noun;"), ["resource"]);
}

#[test]
fn drivers_are_named_in_one_place() {
    for (path, text) in sources() {
        for (driver, home) in DRIVERS {
            let names = text.lines().any(|line| {
                let line = line.trim();
                line.starts_with(&format!("use {driver}")) || line.contains(&format!("{driver}::"))
            });
            assert!(!names || path.starts_with(home), "{path} names {driver}: only {home} may");
        }
    }
}

#[test]
fn every_file_fits_on_a_few_screens() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 300, "{path} has {lines} lines");
        assert!(path.matches('/').count() <= 2, "{path} lies too deep");
    }
}

/// The doors; `demo` is a story, which has names.
const DOORS: [&str; 5] = ["cli", "words", "shell", "http", "render"];

#[test]
fn doors_name_no_noun() {
    let world = World::new();
    let listed = world.ok("role list -o json --columns name");
    assert!(listed.contains("hypervisor"));
    for (path, text) in
        sources().iter().filter(|(path, _)| DOORS.iter().any(|door| path.starts_with(door)))
    {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        // What a client shows is a token, whatever is kept of it.
        for noun in NOUNS.iter().filter(|noun| noun.name != "token") {
            let named = code.contains(&format!("\"{}\"", noun.name));
            assert!(!named, "{path} names the noun {}", noun.name);
        }
    }
}

/// Compares a file with what the program prints; `UPDATE=1` writes it anew.
fn same(file: PathBuf, printed: &str) {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(file.parent().expect("it lies in a folder"))
            .expect("the folder can be made");
        std::fs::write(&file, printed).expect("it can be written");
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == printed,
        "{} is not what the program prints: run with UPDATE=1",
        file.display()
    );
}

#[test]
fn completions_are_what_the_program_prints() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish"] {
        let name = match shell {
            "zsh" => "_virtctl".to_owned(),
            other => format!("virtctl.{other}"),
        };
        same(project().join("completions").join(name), &world.ok(&format!("completions {shell}")));
    }
}

#[test]
fn manual_pages_are_what_the_program_prints() {
    let world = World::new();
    world.ok("man pages");
    let mut written = vec![];
    for page in std::fs::read_dir(world.path().join("pages")).expect("pages were written").flatten()
    {
        let name = page.file_name();
        let text = std::fs::read_to_string(page.path()).expect("it is text");
        same(project().join("man").join(&name), &text);
        written.push(name);
    }
    for page in std::fs::read_dir(project().join("man")).expect("pages are kept").flatten() {
        assert!(
            written.contains(&page.file_name()),
            "{} is kept and not written",
            page.path().display()
        );
    }
}

#[test]
fn the_picture_of_the_schema_is_drawn_from_the_database() {
    let world = World::new();
    world.ok("db migrate");
    let drawn = world.ok("db diagram");
    same(project().join("docs/schema.svg"), &drawn);
    let checked =
        common::piped(std::process::Command::new("xmllint").args(["--noout", "-"]), &drawn);
    assert_eq!(checked, "");
}

#[test]
fn every_key_of_the_settings_is_explained() {
    let told = std::fs::read_to_string(project().join("docs/running.md")).expect("it is there");
    let shown = World::new().ok("config show");
    let keys = shown.lines().filter_map(|line| line.split_whitespace().next());
    let keys = keys.filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase()));
    assert!(keys.clone().count() > 5, "{shown}");
    for key in keys {
        let known = format!("`VIRTCTL_{}`", key.to_uppercase());
        assert!(told.contains(&format!("`{key}`")) && told.contains(&known), "{key}");
    }
}
