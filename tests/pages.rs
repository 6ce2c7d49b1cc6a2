//! The pages of commands and what they print: one per noun in `tests/pages`, and every command that
//! the documentation shows.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{World, project};

/// Runs a page in a folder of its own, on a fleet or on nothing.
fn run(page: &Path, fleet: bool) {
    let world = if fleet { World::with_fleet() } else { World::new() };
    let copy = world.path().join("page.md");
    fs::copy(page, &copy).expect("the page can be copied");
    let cases = trycmd::TestCases::new();
    cases
        .env("VIRTCTL_DATABASE", world.database().display().to_string())
        .env("VIRTCTL_ACTOR", "tester")
        .env("HOME", world.path().display().to_string())
        .default_bin_name("virtctl")
        .register_bin("virtctl", PathBuf::from(common::VIRTCTL))
        .case(&copy);
    let run = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(cases)));
    if std::env::var_os("TRYCMD").is_some() {
        fs::copy(&copy, page).expect("the page can be written");
    }
    assert!(run.is_ok(), "{} is not what the program prints", page.display());
}

fn pages(folder: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(project().join(folder)).expect("the folder can be read").flatten();
    let mut all = all.map(|entry| entry.path()).collect::<Vec<_>>();
    all.retain(|path| path.extension().is_some_and(|end| end == "md"));
    all.sort();
    all
}

#[test]
fn the_pages_of_nouns_are_what_the_program_prints() {
    pages("tests/pages").iter().for_each(|page| run(page, true));
}

#[test]
fn the_readme_is_what_the_program_prints() {
    run(&project().join("README.md"), false);
}

#[test]
fn the_documentation_is_what_the_program_prints() {
    pages("docs").iter().for_each(|page| run(page, true));
}

#[test]
fn every_noun_has_a_page() {
    let world = World::new();
    let help = world.ok("--help");
    let nouns = help
        .lines()
        .filter(|line| line.contains("(") && line.contains("list, show"))
        .filter_map(|line| line.split_whitespace().next());
    for noun in nouns {
        let page = project().join(format!("tests/pages/{noun}.md"));
        assert!(page.exists(), "{noun} has no page");
    }
}
