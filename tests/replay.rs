//! The change log is the truth twice: folded from its first row to its last it gives what the
//! tables hold, and a change can be taken back from it.
//!
//! Teeth: with a write that forgets `touch`, these tests fail.

mod common;

use std::collections::BTreeMap;

use common::World;
use common::writes::{MORE, WRITES, ends_the_past};
use serde_json::Value;
use virtctl::resource::{Field, Kind, NOUNS, Need, Noun, Source};

/// Documents by noun and id; what has no id is known by its name and its address space.
type Things = BTreeMap<(String, String), Value>;

fn json_lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

fn identity(noun: &Noun, document: &Value) -> (String, String) {
    let own = match noun.ids {
        ["id"] => document["id"].to_string(),
        _ => format!("{} {}", document["vrf"], document[noun.key]),
    };
    (noun.name.to_owned(), own)
}

/// The fields that a thing's own rows hold; sums and the like follow from other things.
fn own(noun: &Noun, document: &Value) -> Value {
    let is_own = |field: &&Field| {
        let held = field.source == Source::Column || field.need != Need::Never || field.set;
        held && field.source != Source::Input && field.name != "id"
    };
    let fields = noun.fields.iter().filter(is_own);
    fields.map(|field| (field.name.to_owned(), document[field.name].clone())).collect()
}

fn nouns() -> impl Iterator<Item = &'static Noun> {
    // Parts are logged with their wholes; the log does not log itself.
    let apart = ["log", "interface", "storage", "hypervisor", "ceph-osd", "ceph-mon"];
    NOUNS.iter().copied().filter(move |noun| !apart.contains(&noun.name))
}

/// Gives a thing's new name to all that refer to it.
fn rename(things: &mut Things, renamed: &Noun, old: &Value, new: &Value) {
    let (from, to) = (&old[renamed.key], &new[renamed.key]);
    for ((name, _), document) in things.iter_mut().filter(|_| from != to) {
        let noun = nouns().find(|noun| noun.name == name).expect("it is a noun");
        for field in noun.fields {
            // Built-in roles are called by their node.
            let is_named = |to: &str| {
                let by_it = |noun: &&Noun| noun.name == to && noun.key == renamed.name;
                to == renamed.name || NOUNS.iter().copied().any(|noun| by_it(&noun))
            };
            let refers = matches!(field.kind, Kind::Ref(to) | Kind::Key(to) if is_named(to));
            if refers && document[field.name] == *from {
                document[field.name] = to.clone();
            }
            if let (Source::Filled, Some(parts)) = (field.source, document.get_mut(field.name)) {
                rename_within(parts, from, to);
            }
        }
    }
}

/// Gives it in the documents of parts, too.
fn rename_within(value: &mut Value, from: &Value, to: &Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(|one| rename_within(one, from, to)),
        Value::Object(all) => all.values_mut().for_each(|one| rename_within(one, from, to)),
        other if other == from => *other = to.clone(),
        _ => {}
    }
}

/// Whether it is no part of another thing.
fn stands_alone(noun: &Noun, document: &Value) -> bool {
    noun.name != "ip" || document["kind"] == "reserved"
}

/// What the log says there is.
fn folded(world: &World) -> Things {
    let mut things = Things::new();
    for change in json_lines(&world.ok("log list --sort id -o jsonl")) {
        let noun =
            nouns().find(|noun| change["noun"] == noun.name).expect("it is logged as a whole");
        let (old, new) = (&change["old"], &change["new"]);
        if !old.is_null() {
            things.remove(&identity(noun, old));
        }
        // What an interface has by now is told with that.
        if !new.is_null() && stands_alone(noun, new) {
            if !old.is_null() {
                rename(&mut things, noun, old, new);
            }
            things.insert(identity(noun, new), own(noun, new));
        }
    }
    things
}

/// What the tables say there is, but for what the first migration brought and nobody changed.
fn live(world: &World) -> Things {
    let mut things = Things::new();
    for noun in nouns() {
        for document in json_lines(&world.ok(&format!("{} list -o jsonl", noun.name))) {
            let brought = document["created_at"].as_str().is_some_and(|at| at.starts_with("1970"));
            if stands_alone(noun, &document) && !(brought && document["version"] == 1) {
                things.insert(identity(noun, &document), own(noun, &document));
            }
        }
    }
    things
}

fn same(world: &World, after: &str) {
    let (folded, live) = (folded(world), live(world));
    for (thing, document) in &live {
        assert_eq!(folded.get(thing), Some(document), "{thing:?} after {after}");
    }
    assert_eq!(folded.len(), live.len(), "after {after}");
}

/// A world in which every line of [`WRITES`] does.
fn prepared() -> World {
    let world = World::with_fleet();
    MORE.lines().filter(|line| !line.is_empty()).for_each(|line| drop(world.ok(line)));
    world
}

#[test]
fn the_log_folded_from_its_start_is_what_the_tables_hold() {
    let prepared = prepared();
    same(&prepared, "the fleet");
    for line in WRITES.iter().filter(|line| !ends_the_past(line)) {
        let world = prepared.copy();
        world.ok(line);
        same(&world, line);
    }
    for line in [
        "customer set acme --name acme2",
        "vlan set public --name outside",
        "virt-method set KVM --name KVM2",
        "ip move 192.0.2.77 --to db01.acme.example/0",
    ] {
        prepared.ok(line);
        same(&prepared, line);
    }
    println!("{} things folded, after each of {} commands", live(&prepared).len(), WRITES.len());
}

#[test]
fn a_change_is_taken_back_whole_or_refused_with_what_stands_against_it() {
    let (prepared, mut back, mut kept) = (prepared(), 0, vec![]);
    for line in WRITES.iter().filter(|line| !ends_the_past(line)) {
        let world = prepared.copy();
        let before = said(&world);
        world.ok(line);
        let changes = world.last_change();
        let done = world.line(&format!("undo {changes} --yes"));
        match done.code {
            0 => {
                let (before, after) = (before.iter(), said(&world));
                let changed = before.zip(&after).find(|(before, after)| before != after);
                assert_eq!(changed, None, "{line}");
                back += 1;
            }
            code => {
                assert_eq!(code, 4, "{line}\n{}", done.err);
                assert!(done.err.contains("next: "), "{line}\n{}", done.err);
                kept.push(*line);
            }
        }
        assert_eq!(world.broken(), "", "{line}");
        world.ok("check");
    }
    println!("{back} of {} changes taken back; refused: {kept:#?}", WRITES.len());
    assert!(back >= 38, "{back} are too few");
}

/// Everything that people said of the fleet, without what ids and times make of it.
fn said(world: &World) -> Vec<Value> {
    let mut all = vec![];
    for noun in nouns() {
        for document in json_lines(&world.ok(&format!("{} list -o jsonl", noun.name))) {
            let said = |field: &&Field| {
                (field.need != Need::Never || field.set) && field.source != Source::Input
            };
            let fields = noun.fields.iter().filter(said);
            let own = fields.map(|f| (f.name.to_owned(), f.kind.again(&document[f.name])));
            all.push(own.chain([("ports".to_owned(), ports(noun, &document))]).collect());
        }
    }
    all
}

/// The interfaces of a node, which nobody says in one command.
fn ports(noun: &Noun, document: &Value) -> Value {
    if noun.name == "node" { document["interfaces"].clone() } else { Value::Null }
}

#[test]
fn a_thing_that_changed_since_is_left_alone() {
    let world = World::with_fleet();
    world.ok("vm set web01 --ram 16GiB");
    let change = world.last_change();
    world.ok("vm set web01 --cores 6");
    let line = format!("undo {change} --yes");
    world.refused(&line, 4, &["has changed since", "- cores: 4, + cores: 6", "log show"]);
    world.ok("vm remove web01 --yes");
    world.refused(&line, 4, &["gone since"]);
    world.refused("undo 9999 --yes", 3, &["no log `9999`"]);
}

#[test]
fn what_is_taken_back_can_be_taken_back_again() {
    let world = World::with_fleet();
    let last = || world.last_change();
    world.ok("vm set web01 --ram 16GiB --message 'for the sale'");
    let ram = || world.ok("vm list --filter fqdn=web01.acme.example -o value --columns ram");
    world.ok(&format!("undo {} --yes --message 'the sale is over'", last()));
    assert_eq!(ram(), "8589934592\n");
    assert_eq!(
        world.ok("log list --sort -id --limit 1 -o value --columns operation,message"),
        "undo 18\tthe sale is over\n"
    );
    world.ok(&format!("undo {} --yes", last()));
    assert_eq!(ram(), "17179869184\n");
    world.ok(&format!("undo {} --dry-run", last()));
    assert_eq!(ram(), "17179869184\n");
}

#[test]
fn an_address_that_is_another_thing_by_now_stays() {
    let world = World::with_fleet();
    world.ok("ip reserve 192.0.2.99");
    let change = world.last_change();
    world.ok("ip remove 192.0.2.99 --yes");
    world.ok("ip assign web01.acme.example/0 --address 192.0.2.99");
    world.refused(&format!("undo {change} --yes"), 4, &["has changed since"]);
    world.ok("ip remove 192.0.2.99 --yes");
    world.ok("ip reserve 192.0.2.99 --note another");
    world.refused(&format!("undo {change} --yes"), 4, &["has changed since"]);
}

#[test]
fn a_subnet_comes_back_with_what_it_keeps_back() {
    let world = World::with_fleet();
    let last = || world.last_change();
    let next = || world.ok("ip next 172.20.0.0/24 -o value");
    world.ok("subnet add 172.20.0.0/24 --gateway first --reserve first:10,last:5");
    let before = next();
    world.ok("subnet set 172.20.0.0/24 --reserve first:20");
    world.ok(&format!("undo {} --yes", last()));
    assert_eq!(next(), before);
    world.ok("subnet remove 172.20.0.0/24 --yes");
    world.ok(&format!("undo {} --yes", last()));
    assert_eq!(next(), before);
}

#[test]
fn what_was_made_goes_only_when_asked_and_a_vm_never_comes_back_as_another() {
    let world = World::with_fleet();
    let last = || world.last_change();
    world.ok("vlan add new --tag next");
    world.refused(&format!("undo {}", last()), 2, &["--yes"]);
    world.ok("vm remove db01.acme.example --yes");
    world.refused(
        &format!("undo {} --yes", last()),
        4,
        &["a VM that is made again is another", "vm remove"],
    );
}

/// Every thing there is, but for what each change raises.
fn standing(world: &World) -> String {
    let all = ["node", "vm", "interface", "storage", "ip", "hypervisor"].map(|noun| {
        let text = world.ok(&format!("{noun} list -o jsonl"));
        let lines = text.lines().map(|line| {
            let mut thing: Value = serde_json::from_str(line).expect("it is JSON");
            thing["version"].take();
            thing["updated_at"].take();
            thing.to_string()
        });
        lines.collect::<Vec<_>>().join("\n")
    });
    all.join("\n")
}

#[test]
fn what_belongs_to_a_thing_is_as_before_or_all_stays() {
    let world = World::with_fleet();
    world.ok("storage add db01.acme.example lvm:1GiB");
    world.ok("interface add db01.acme.example --vlan public --ip none");
    let undo = |line: &str| {
        world.ok(line);
        let last = world.last_change();
        world.line(&format!("undo {last} --yes"))
    };
    for line in [
        "storage add web01.acme.example lvm:5GiB",
        "storage set web01.acme.example/0 --read-iops-limit 120 --discard yes",
        "interface add web01.acme.example --vlan public --ip auto",
        "interface set web01.acme.example/0 --mac 52:54:00:aa:bb:cc",
        "interface set web01.acme.example/0 --vlan public --vlan acme-lan:tagged",
        "interface add hv01.example.net/eth9 --purpose storage --mac 52:54:00:aa:bb:cd",
        "ip assign web01.acme.example/0 --subnet 2001:db8:100::/64",
        "vm move db01.acme.example --to hv01.example.net",
        "vm assign db01.acme.example web:weight=4",
        "node assign hv02.example.net web:weight=4",
        "vm assign web01.acme.example web:weight=4",
        "node assign hv01.example.net ceph-mon",
        "hypervisor set hv02.example.net --cores 99 --ram-overcommit 150",
        "hypervisor set hv02.example.net --method KVM --method Qemu",
        "ceph-mon set hv02.example.net --port 3333",
    ] {
        let before = standing(&world);
        let said = undo(line);
        assert_eq!(said.code, 0, "{line}: {}", said.err);
        let after = standing(&world);
        let differs = before.lines().zip(after.lines()).find(|(one, other)| one != other);
        assert_eq!(differs, None, "{line}");
        assert_eq!(after, before, "{line}");
        assert_eq!(world.broken(), "", "{line}");
    }
    // What is gone is not made again: a disk would be empty, an interface another, and a note is lost.
    for line in [
        "storage remove db01.acme.example/1 --yes",
        "interface remove db01.acme.example/1 --yes",
        "ip remove 2001:db8:100::2 --yes",
        "storage set web01.acme.example/0 --size 50GiB",
    ] {
        let said = undo(line);
        assert_eq!(said.code, 4, "{line}: {} {}", said.out, said.err);
    }
}
