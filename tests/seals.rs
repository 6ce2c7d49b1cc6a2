//! The change log is sealed: whatever is altered, taken out, put in or exchanged in it, `log verify` names
//! the first change that is not as it was written.
//!
//! Teeth: with the seal before left out of a seal, exchanged rows are found and rows that are put in are
//! not; with the lengths left out, a text that moves from one column to the next is not.

mod common;

use std::collections::BTreeMap;
use std::time::Duration;

use common::serving::{Answer, Serving, served};
use common::{Random, World};
use rusqlite::Connection;
use rusqlite::types::Value;
use virtctl::context::Context;
use virtctl::resource::Tx;
use virtctl::resource::tx::seal::{COLUMNS, seal};
use virtctl::resource::tx::trim::trim;
use virtctl::store::{Access, Store, Val};
use virtctl::value::Time;

/// What `log verify` says is wrong, if anything.
fn broken(world: &World) -> Option<i64> {
    let said = world.line("log verify");
    if said.code == 0 {
        return None;
    }
    assert_eq!(said.code, 1, "{}", said.err);
    let id = said.err.split("change ").nth(1).and_then(|rest| rest.split(' ').next());
    Some(id.and_then(|id| id.parse().ok()).unwrap_or_else(|| panic!("no change: {}", said.err)))
}

/// Another value that is like this one.
fn altered(value: &Value, random: &mut Random) -> Value {
    let mut change = |bytes: &mut Vec<u8>| match bytes.is_empty() {
        true => bytes.push(b'x'),
        false => {
            let at = random.below(bytes.len() as u64) as usize;
            bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
        }
    };
    match value {
        Value::Null => Value::Text(String::new()),
        Value::Integer(number) => Value::Integer(number ^ 1),
        Value::Real(_) => unreachable!("the log has none"),
        Value::Text(text) => {
            let mut bytes = text.clone().into_bytes();
            change(&mut bytes);
            Value::Text(String::from_utf8_lossy(&bytes).into_owned())
        }
        Value::Blob(bytes) => {
            let mut bytes = bytes.clone();
            change(&mut bytes);
            Value::Blob(bytes)
        }
    }
}

/// Does something to the log, and says the first change that is not as it was.
fn tamper(database: &Connection, count: i64, random: &mut Random) -> (String, i64) {
    let id = 1 + random.below(count as u64) as i64;
    let run =
        |sql: &str| database.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    let columns = [&COLUMNS[..], &["seal"]].concat();
    match random.below(6) {
        0 => {
            run(&format!("DELETE FROM change_log WHERE id = {id}"));
            (format!("delete {id}"), id)
        }
        1 if id < count => {
            run(&format!(
                "UPDATE change_log SET id = -1 WHERE id = {id}; UPDATE change_log SET id = {id} WHERE id = {0}; \
                 UPDATE change_log SET id = {0} WHERE id = -1",
                id + 1
            ));
            (format!("exchange {id} with the next"), id)
        }
        2 => {
            run(&format!(
                "INSERT INTO change_log ({0}) SELECT {0} FROM change_log WHERE id = {id}",
                columns.join(", ")
            ));
            (format!("put {id} in again"), count + 1)
        }
        3 => {
            run(&format!("UPDATE change_log SET seal = NULL WHERE id = {id}"));
            // The first without one may be older than seals: then the next tells.
            (format!("unseal {id}"), if id == 1 { 2 } else { id })
        }
        4 => {
            run(&format!(
                "UPDATE change_log SET noun = noun || substr(object, 1, 1), object = substr(object, 2) WHERE id = {id}"
            ));
            (format!("move a letter of {id}"), id)
        }
        _ => {
            let column = *random.of(&columns);
            let value: Value = database
                .query_row(&format!("SELECT {column} FROM change_log WHERE id = {id}"), [], |row| {
                    row.get(0)
                })
                .expect("it is there");
            let other = match (column, altered(&value, random)) {
                ("customer_id", Value::Text(_)) => Value::Integer(1),
                (_, other) => other,
            };
            let sql = format!("UPDATE change_log SET {column} = ? WHERE id = {id}");
            database.execute(&sql, [&other]).unwrap_or_else(|error| panic!("{sql}: {error}"));
            (format!("alter {column} of {id}"), id)
        }
    }
}

#[test]
fn whatever_is_done_to_the_log_is_named() {
    let (world, mut random) = (World::with_fleet(), Random::new());
    for line in [
        "vm set web01.acme.example --cores 5 --message why",
        "vlan add x --tag 9",
        "vlan remove x --yes",
    ] {
        world.ok(line);
    }
    assert_eq!(broken(&world), None);
    let count: i64 =
        world.sql("SELECT COUNT(*) FROM change_log").trim().parse().expect("it is a number");
    let mut done = BTreeMap::<String, u32>::new();
    for _ in 0..common::rounds(200, 2000) {
        let copy = world.copy();
        let database = Connection::open(copy.database()).expect("it opens");
        database.execute_batch("PRAGMA foreign_keys = OFF").expect("it is off");
        let (what, first) = tamper(&database, count, &mut random);
        drop(database);
        assert_eq!(broken(&copy), Some(first), "{what} (seed {})", random.seed);
        *done.entry(what.split(' ').next().unwrap_or_default().to_owned()).or_default() += 1;
    }
    println!("{done:?} of {count} changes, each named (seed {})", random.seed);
    assert_eq!(done.len(), 6, "{done:?}");
}

#[test]
fn an_import_an_undo_and_a_copy_keep_the_seals() {
    let world = World::with_fleet();
    let lines = world.ok("generate --nodes 3 --vms 20");
    std::fs::write(world.path().join("lines"), lines.replace("hv1.", "hw1."))
        .expect("it is written");
    world.line("import lines");
    world.ok("vlan add y --tag 8");
    let last = world.last_change();
    world.ok(&format!("undo {last} --yes"));
    world.refused("vlan add y --tag 100", 4, &["taken"]);
    world.ok("vlan add z --tag 7 --dry-run");
    let told = world.ok("log verify -o json");
    let copy = world.path().join("copy.db");
    world.ok(&format!("db copy {} {}", world.address(), copy.display()));
    let of_copy = world.line(&format!("--database {} log verify -o json", copy.display()));
    assert_eq!((of_copy.code, of_copy.out), (0, told.clone()), "{}", of_copy.err);
    assert!(told.contains("\"older\": 0") || told.contains("\"older\":0"), "{told}");
}

#[test]
fn what_is_older_than_seals_is_counted() {
    let world = World::with_fleet();
    let database = Connection::open(world.database()).expect("it opens");
    database.execute_batch("UPDATE change_log SET seal = NULL").expect("it is written");
    drop(database);
    assert_eq!(broken(&world), None);
    world.ok("vlan add y --tag 8");
    let told: serde_json::Value =
        serde_json::from_str(&world.ok("log verify -o json")).expect("it is JSON");
    assert_eq!(told["sealed"], 1, "{told}");
    let database = Connection::open(world.database()).expect("it opens");
    database.execute_batch("DELETE FROM change_log WHERE id = 1").expect("it is written");
    drop(database);
    assert_eq!(broken(&world), Some(1));
}

/// Has the changes up to this one be of two days ago, as they would have been sealed then.
fn age(world: &World, last: i64) {
    let database = Connection::open(world.database()).expect("it opens");
    let aged = "UPDATE change_log SET at = at - 172800000 WHERE id <= ?";
    database.execute(aged, [last]).expect("it is written");
    let sql = format!("SELECT id, {} FROM change_log ORDER BY id", COLUMNS.join(", "));
    let mut statement = database.prepare(&sql).expect("it is read");
    let mut rows = statement.query([]).expect("it is read");
    let mut before = vec![];
    while let Some(row) = rows.next().expect("it is read") {
        let val = |at| match row.get(at).expect("it is there") {
            Value::Integer(number) => Val::Int(number),
            Value::Text(text) => Val::Text(text.into()),
            Value::Blob(bytes) => Val::Blob(bytes.into()),
            _ => Val::Null,
        };
        let values = COLUMNS.iter().enumerate().map(|(at, name)| (*name, val(at + 1)));
        before = seal(&before, &values.collect::<Vec<_>>());
        let id: i64 = row.get(0).expect("it is there");
        let sealed = "UPDATE change_log SET seal = ? WHERE id = ?";
        database.execute(sealed, rusqlite::params![before, id]).expect("it is written");
    }
}

/// Writes into the database what no command would.
fn written(world: &World, sql: &str) {
    let database = Connection::open(world.database()).expect("it opens");
    database.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// What `log verify` counts.
fn counted(world: &World) -> [i64; 2] {
    let told = world.ok("log verify -o json");
    let told: serde_json::Value = serde_json::from_str(&told).expect("it is JSON");
    ["sealed", "trimmed"].map(|name| told[name].as_i64().expect("it is a number"))
}

#[test]
fn what_is_trimmed_is_gone_and_the_rest_is_proven() {
    let world = World::with_fleet();
    let asked = "vlan set lab --description x --request-id ffffffff-0000-4000-8000-000000000001";
    world.ok(asked);
    // Of two days ago, with an id that says when it was and with one that does not; nothing came of them.
    let kept = ["01900000000070008000000000000001", "FFFFFFFF000040008000000000000002"];
    for id in kept {
        written(
            &world,
            &format!("INSERT INTO operation (id, at, result) VALUES (X'{id}', 1, '[]')"),
        );
    }
    let requests = || world.sql("SELECT hex(id) FROM operation");
    let [all, _] = counted(&world);
    age(&world, 9);
    assert_eq!(counted(&world), [all, 0]);
    assert!(world.ok("log trim --keep 1 --dry-run").contains("up to log 9"));
    assert!(world.ok("log trim --keep 3 --yes").contains("as it was"));
    assert_eq!(counted(&world), [all, 0]);
    world.refused("log trim --keep 1", 2, &["--yes"]);
    assert_eq!(world.ok("log trim --keep 1 --yes"), "removed all up to log 9\n");
    let last = world.last_change();
    assert_eq!(counted(&world), [all + 1 - 9, 9]);
    assert!(kept.iter().all(|id| !requests().contains(id)), "{}", requests());
    assert_eq!(world.sql("SELECT MIN(id) FROM change_log").trim(), "10");
    world.refused("log show 9", 3, &["9"]);
    world.refused("undo 9 --yes", 3, &["9"]);
    // What is left is taken back as ever, but for the trimming itself.
    world.refused(&format!("undo {last} --yes"), 4, &["the change log cannot be changed"]);
    world.ok("vlan set lab --description y");
    world.ok(&format!("undo {} --yes", world.last_change()));
    // Whatever is done to what is left is named, and so is a beginning of which no change tells.
    for (sql, first) in [
        ("DELETE FROM change_log WHERE id = 10".to_owned(), 10),
        ("UPDATE change_log SET message = 'x' WHERE id = 10".to_owned(), 10),
        (
            format!(
                "UPDATE change_log SET old = REPLACE(old, '\"seal\":\"', '\"seal\":\"00') WHERE id = {last}"
            ),
            10,
        ),
        (
            format!(
                "UPDATE change_log SET old = REPLACE(old, '\"id\":9', '\"id\":10') WHERE id = {last}"
            ),
            11,
        ),
        (format!("UPDATE change_log SET old = NULL WHERE id = {last}"), 1),
        (format!("DELETE FROM change_log WHERE id = {last}"), 1),
    ] {
        let copy = world.copy();
        written(&copy, &sql);
        assert_eq!(broken(&copy), Some(first), "{sql}");
    }
    // What is broken stays, to be looked at.
    let copy = world.copy();
    written(&copy, "UPDATE change_log SET actor = 'nobody' WHERE id = 12");
    copy.refused("log trim --keep 0 --yes", 4, &["change 12", "not as it was written"]);
    // All of it, again and again: what follows goes on from what is gone, and each tells as little as the first.
    for _ in 0..12 {
        world.ok("log trim --keep 0 --yes");
        assert_eq!((broken(&world), counted(&world)[0]), (None, 1));
        let told = world.sql("SELECT LENGTH(old) FROM change_log");
        assert!(told.trim().parse::<u32>().is_ok_and(|length| length < 600), "{told}");
    }
    world.refused(asked, 2, &["it was done", "the log says no more"]);
    world.ok("check");
    world.ok("vlan set lab --description less");
    assert_eq!((broken(&world), counted(&world)[0]), (None, 2));
}

#[test]
fn what_is_trimmed_ends_with_a_request_and_by_the_clock() {
    let world = World::with_fleet();
    let trimmed = |most: usize| {
        let copy = world.copy();
        let store =
            Store::open(&copy.database().to_string_lossy(), Access::Write).expect("it opens");
        let context = Context::new("test", "52:54:00".parse().expect("a prefix"));
        let before = Time(context.at);
        let done = store.write(&context, |write| trim(&mut Tx::new(write), before, most));
        done.map(|target| format!("{target:?}")).expect("it is trimmed")
    };
    written(
        &world,
        "UPDATE change_log SET request = (SELECT request FROM change_log WHERE id = 4) WHERE id IN (5, 6)",
    );
    age(&world, 0);
    for (most, last) in [(1, 1), (3, 3), (4, 3), (5, 3), (6, 6), (7, 7), (999, 17)] {
        assert_eq!(trimmed(most), format!("[Int({last})]"), "{most} at most");
    }
    // A request that did more than go at once is cut all the same.
    written(
        &world,
        "UPDATE change_log SET request = (SELECT request FROM change_log WHERE id = 1)",
    );
    age(&world, 0);
    assert_eq!(trimmed(5), "[Int(5)]");
    // What is of the future goes with those around it; what is younger stays, and all behind it.
    written(&world, "UPDATE change_log SET at = 32503680000000 WHERE id = 2");
    written(&world, "UPDATE change_log SET at = at - 172800000 WHERE id > 8");
    age(&world, 0);
    assert_eq!(trimmed(999), "[Int(17)]");
    assert_eq!(world.ok("log trim --keep 1 --yes").trim(), "log 1 is as it was");
    age(&world, 3);
    assert_eq!(world.ok("log trim --keep 1 --yes").trim(), "removed all up to log 3");
    // Nothing at all is no error.
    let fresh = World::new();
    fresh.ok("log trim --keep 400 --yes");
}

#[test]
fn a_name_of_which_the_log_tells_no_more_is_not_taken_for_another() {
    for gone in [false, true] {
        let world = World::with_fleet();
        if gone {
            world.ok("log trim --keep 0 --yes");
        }
        world.ok("vm set web01.acme.example --customer globex");
        let change = world.last_change();
        // As long as it is the one of that name it is taken back.
        world.ok("customer set acme --description seen");
        world.ok("vm set web01.acme.example --description seen");
        world.ok(&format!("undo {} --yes", world.last_change()));
        let undo = format!("undo {change} --yes");
        world.copy().ok(&undo);
        world.ok("customer set acme --name acme-old");
        world.ok("customer add acme");
        world.refused(&undo, 4, &["customer `acme` is another since"]);
    }
}

/// What the log says was refused: by whom, which command, of what, and why.
fn refused(world: &World) -> Vec<[String; 4]> {
    let list = "log list --filter refused!=null -o json --columns actor,operation,object,refused";
    let rows: Vec<BTreeMap<String, String>> =
        serde_json::from_str(&world.ok(list)).expect("it is JSON");
    let of = |row: &BTreeMap<String, String>, name: &str| row[name].clone();
    rows.iter()
        .map(|row| ["actor", "operation", "object", "refused"].map(|name| of(row, name)))
        .collect()
}

/// The same, once there are so many, and no more come.
fn until(world: &World, count: usize) -> Vec<[String; 4]> {
    let enough = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(25));
        refused(world).len() >= count
    });
    assert!(enough, "{count} are wanted: {:?}", refused(world));
    std::thread::sleep(Duration::from_millis(300));
    refused(world)
}

/// Asks as somebody.
fn asked(serving: &Serving, token: &str, (method, path, body): (&str, &str, &str)) -> Answer {
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    let body = Some(body.as_bytes()).filter(|body| !body.is_empty());
    serving.ask(method, path, &headers, body)
}

#[test]
fn what_a_server_refuses_is_in_the_log() {
    let (world, serving) = served();
    let secret = |line: &str| {
        let told: serde_json::Value = serde_json::from_str(&world.ok(line)).expect("it is JSON");
        told["secret"].as_str().expect("it has one").to_owned()
    };
    let looker = secret("token create looker --role readonly -o json");
    let customer = secret("token create own --role customer-admin --customer acme -o json");
    let before = world.sql("SELECT COUNT(*) FROM change_log");
    let admin = serving.token();
    let again = r#"{"name":"public","tag":77}"#;
    for (token, what, status) in [
        (&looker, ("DELETE", "/api/v1/vms/web01.acme.example", ""), 403),
        (&customer, ("DELETE", "/api/v1/vms/nobody.example.net", ""), 404),
        (&admin, ("POST", "/api/v1/vlans", again), 409),
        (&looker, ("DELETE", "/api/v1/vlans/x%1b%5b2Jy", ""), 403),
        (&looker, ("POST", "/api/v1/import", r#"{"noun":"vlan","name":"x"}"#), 403),
        // Neither words that say nothing, nor what is tried only, nor what is read.
        (&admin, ("POST", "/api/v1/vlans", r#"{"tag":"none"}"#), 422),
        (&admin, ("POST", "/api/v1/vlans?dry_run=true", again), 409),
        (&looker, ("POST", "/api/v1/vlans?dry_run=true", again), 403),
        (&looker, ("GET", "/api/v1/vms/nobody.example.net", ""), 404),
    ] {
        assert_eq!(asked(&serving, token, what).status, status, "{what:?}");
    }
    // The answer does not wait for the log, so that the order is not that of the requests.
    let mut found = until(&world, 5);
    found.sort_by_key(|row| [row[1].clone(), row[0].clone()]);
    let named = |at: usize| [0, 1, 2].map(|cell| found[at][cell].as_str());
    assert_eq!(found.len(), 5, "{found:?}");
    assert_eq!(named(0)[..2], ["looker", "import"]);
    assert_eq!(named(1)[1..], ["vlan add", "public"]);
    assert_eq!(named(2)[1..], ["vlan remove", "x\u{fffd}[2Jy"], "a terminal is given no orders");
    assert_eq!(named(3), ["acme/own", "vm remove", "nobody.example.net"]);
    assert_eq!(named(4), ["looker", "vm remove", "web01.acme.example"]);
    assert!(found[1][3].contains("taken") && found[4][3].contains("may not"), "{found:?}");
    assert_ne!(world.sql("SELECT COUNT(*) FROM change_log"), before);
    let listed = asked(&serving, &customer, ("GET", "/api/v1/log?limit=500", "")).text();
    assert!(!listed.contains("nobody.example.net"), "customers see what is theirs: {listed}");

    // It is sealed, belongs to no operation, and has nothing to take back.
    assert_eq!(broken(&world), None);
    world.ok("check");
    let id = world.ok("log list --filter refused!=null --limit 1 -o name").trim().to_owned();
    world.refused(&format!("undo {id} --yes"), 4, &["was refused"]);
    let altered = format!("UPDATE change_log SET refused = 'x' WHERE id = {id}");
    Connection::open(world.database()).expect("it opens").execute_batch(&altered).expect("written");
    assert_eq!(broken(&world), id.parse().ok());
}

#[test]
fn a_secret_that_is_said_as_a_name_is_not_logged() {
    let (world, serving) = served();
    let admin = serving.token();
    let path = format!("/api/v1/tokens/{admin}");
    assert_eq!(asked(&serving, &admin, ("DELETE", &path, "")).status, 404);
    let [_, operation, object, why] = &until(&world, 1)[0];
    assert_eq!(operation, "token revoke");
    let id = admin.split('_').nth(1).expect("it has an id");
    assert_eq!(object, &format!("virtctl_{id}_..."), "{why}");
    let secret = admin.rsplit('_').next().expect("it has one");
    let journal = std::fs::read_to_string(&serving.journal).expect("it is there");
    assert!(!world.dump().contains(secret) && !journal.contains(secret), "{journal}");
}

#[test]
fn what_was_refused_may_be_asked_again_as_the_same_request_and_fills_no_disk() {
    let (world, serving) = served();
    let body = r#"{"name":"late","tag":100}"#;
    let post = |path: &str, body: &str| {
        let more = [("content-type", "application/json"), ("idempotency-key", "one-and-the-same")];
        serving.send("POST", path, body, &more).status
    };
    assert_eq!(post("/api/v1/vlans", body), 409, "the tag is another's");
    world.ok("vlan set public --tag 99");
    assert_eq!(post("/api/v1/vlans", body), 201);
    let admin = serving.token();
    for _ in 0..150 {
        asked(&serving, &admin, ("DELETE", "/api/v1/vlans/none", ""));
    }
    let found = until(&world, 60).len();
    assert!((60..=61).contains(&found), "{found} of 151 are logged");
}
