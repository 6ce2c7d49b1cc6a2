//! The pages of commands and what they print: one per noun in `tests/pages`, and every command that
//! the documentation shows.

mod common;

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use common::servers::{Cluster, Fleet, Server};
use common::{World, project};

/// Runs a page in a world of its own.
fn run(page: &Path, world: &World) -> bool {
    let copy = world.path().join("page.md");
    fs::copy(page, &copy).expect("the page can be copied");
    let cases = trycmd::TestCases::new();
    for (name, value) in world.environment() {
        cases.env(name, value);
    }
    cases
        .env("HOME", world.path().display().to_string())
        .default_bin_name("virtctl")
        .register_bin("virtctl", PathBuf::from(common::VIRTCTL))
        .case(&copy);
    let run = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(cases)));
    if std::env::var_os("TRYCMD").is_some() {
        fs::copy(&copy, page).expect("the page can be written");
    }
    run.is_ok()
}

/// Runs pages, each in a world that is made for it, and names all that say something else, with what `check` finds
/// there: whether it was the data or the reading.
fn run_all(pages: Vec<PathBuf>, world: impl Fn() -> World) {
    let differs = |page: PathBuf| {
        let world = world();
        let same = run(&page, &world);
        let check = || world.line("check");
        (!same).then(|| format!("{}; `check` there says {}", page.display(), check().out))
    };
    let other = pages.into_iter().filter_map(differs).collect::<Vec<_>>();
    assert!(other.is_empty(), "not what the program prints: {}", other.join(", "));
}

/// The page of the documentation whose commands are a cluster's.
const CLUSTER: &str = "high-availability.md";

fn pages(folder: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(project().join(folder)).expect("the folder can be read").flatten();
    let mut all = all.map(|entry| entry.path()).collect::<Vec<_>>();
    all.retain(|path| path.extension().is_some_and(|end| end == "md"));
    all.sort();
    all
}

#[test]
fn the_pages_of_nouns_are_what_the_program_prints() {
    run_all(pages("tests/pages"), World::with_fleet);
}

#[test]
fn the_pages_of_nouns_are_the_same_on_mariadb() {
    let server = Server::start();
    let address = server.database();
    let fleet = Fleet::at(&server, &address);
    run_all(pages("tests/pages"), || {
        fleet.put_back();
        World::at(address.clone())
    });
}

#[test]
fn the_pages_of_nouns_are_the_same_on_galera() {
    let cluster = Cluster::start();
    let name = cluster.nodes[0].empty();
    let fleet = Fleet::at(&cluster.nodes[0], &cluster.address(&name, 0));
    let cluster_page = project().join("docs").join(CLUSTER);
    let turn = Cell::new(0);
    run_all(pages("tests/pages").into_iter().chain([cluster_page]).collect(), || {
        turn.set(turn.get() + 1);
        fleet.put_back();
        World::at(cluster.address(&name, turn.get() % 3))
    });
}

#[test]
fn the_pages_of_nouns_are_the_same_through_a_server() {
    // `generate` reads nothing that is a server's.
    let served = |page: &PathBuf| !page.ends_with("generate.md");
    let pages = pages("tests/pages").into_iter().filter(served);
    run_all(pages.collect(), || World::with_fleet().served());
}

#[test]
fn the_readme_is_what_the_program_prints() {
    run_all(vec![project().join("README.md")], World::new);
}

#[test]
fn the_documentation_is_what_the_program_prints() {
    let alone = |page: &PathBuf| !page.ends_with(CLUSTER);
    run_all(pages("docs").into_iter().filter(alone).collect(), World::with_fleet);
}

#[test]
fn every_noun_has_a_page() {
    for noun in virtctl::resource::NOUNS {
        let page = project().join(format!("tests/pages/{}.md", noun.name));
        assert!(page.exists(), "{} has no page", noun.name);
    }
}
