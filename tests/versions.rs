//! The schema and the binary: a migration killed at any statement is taken up again and ends in the
//! same schema; a database of another version is refused with both versions named, untouched.
//!
//! Teeth: with `version::usable` letting a newer database through, these tests fail.

mod common;

use common::{VIRTCTL, World, said};
use rusqlite::Connection;
use virtctl::store::version::SCHEMA;

/// What a fresh database looks like; when it was made is left out.
fn schema(world: &World) -> String {
    world.sql("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
        + &world.sql("PRAGMA user_version")
        + &world.sql("SELECT version, name, checksum FROM refinery_schema_history ORDER BY version")
        + &world.sql("SELECT name, schedulable FROM node_state UNION ALL SELECT name, container FROM virt_method")
}

#[test]
fn a_migration_killed_at_any_statement_is_taken_up_again() {
    let whole = World::new();
    whole.ok("db migrate");
    let (wanted, mut kills) = (schema(&whole), 0);
    for call in 1.. {
        let world = World::new();
        let spoil = format!("{call}:kill");
        let done =
            world.command(VIRTCTL).env("VIRTCTL_FAIL", spoil).args(["db", "migrate"]).output();
        if done.expect("it starts").status.success() {
            break;
        }
        kills += 1;
        world.ok("db migrate");
        assert_eq!(schema(&world), wanted, "killed at call {call}");
    }
    println!("{kills} kills; the schema was the same each time");
    assert!(kills > 60, "{kills} kills are too few to be all");
}

#[test]
fn a_migration_that_fails_leaves_the_database_as_it_was() {
    let world = World::with_fleet();
    step_back(&world);
    let before = world.dump();
    for call in 2..=8 {
        let spoil = format!("{call}:io");
        let done =
            world.command(VIRTCTL).env("VIRTCTL_FAIL", spoil).args(["db", "migrate"]).output();
        assert_eq!(said(done.expect("it starts")).code, 7);
        assert_eq!(world.dump(), before, "call {call}");
    }
    world.ok("db migrate");
    world.ok("check");
    world.ok("vm show web01.acme.example");
}

/// What takes back the newest migration.
const BACK: &str = "DROP INDEX ipv4_address; DROP INDEX ipv6_address; DROP INDEX subnet_first; DROP INDEX token_host;";

/// Makes the database one of the version before.
fn step_back(world: &World) {
    let database = Connection::open(world.database()).expect("it opens");
    let newest =
        database.query_row("SELECT MAX(version) FROM refinery_schema_history", [], |row| {
            row.get::<_, i64>(0)
        });
    let newest = newest.expect("it has a history");
    let script = format!(
        "{} DELETE FROM refinery_schema_history WHERE version = {newest};
         PRAGMA user_version = {}",
        BACK,
        (newest - 1) * 1000 + newest - 1
    );
    database.execute_batch(&script).expect("it steps back");
}

#[test]
fn a_database_of_an_older_version_waits_for_the_administrator() {
    let world = World::with_fleet();
    step_back(&world);
    for line in ["vm list", "vlan add new --tag next"] {
        world.refused(line, 7, &[&format!("needs {SCHEMA}"), "db migrate"]);
    }
    world.refused(
        "enc hv01.example.net",
        7,
        &[&format!("version {}", SCHEMA - 1), &format!("needs {SCHEMA}")],
    );
    // A backup of that version says how it is brought up to date itself.
    let old = world.path().join("old.db").display().to_string();
    std::fs::copy(world.database(), &old).expect("it is copied");
    world.ok("db migrate");
    world.ok("enc hv01.example.net");
    world.refused(&format!("restore {old} --yes"), 7, &[&format!("--database {old} db migrate")]);
    world.ok(&format!("--database {old} db migrate"));
    world.ok(&format!("restore {old} --yes"));
    world.ok("enc hv01.example.net");
}

#[test]
fn a_database_of_a_newer_version_is_refused_and_both_are_named() {
    let world = World::with_fleet();
    let version = |version: i64| {
        let database = Connection::open(world.database()).expect("it opens");
        database.execute_batch(&format!("PRAGMA user_version = {version}")).expect("it is set");
    };
    version(99_098);
    for line in ["vm list", "vlan add new --tag next", "db migrate"] {
        world.refused(line, 7, &["version 99", &SCHEMA.to_string(), "newer virtctl"]);
    }
    world.refused("enc hv01.example.net", 7, &["version 99", &SCHEMA.to_string()]);
    version(99_000 + SCHEMA);
    world.ok("enc hv01.example.net");
    world.ok("vlan add new --tag next");
}
