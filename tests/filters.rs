//! What lists are asked for: every sign on every kind of field says what it says, or is refused.
//!
//! Teeth: an ordered sign with nothing behind it, a list that was compared as its text and an empty `in()` each
//! passed until the line of theirs below.

mod common;

use common::World;
use virtctl::resource::NOUNS;

/// The names that a list says.
fn names(world: &World, line: &str) -> Vec<String> {
    world.ok(&format!("{line} -o name")).lines().map(ToOwned::to_owned).collect()
}

#[test]
fn nothing_is_neither_more_nor_less_than_anything() {
    let world = World::with_fleet();
    for filter in ["ram<none", "cputime_limit>=null", "state<none", "created_at>none"] {
        world.refused(&format!("vm list --filter '{filter}'"), 2, &["more or less"]);
    }
    world.refused("vlan list --filter 'tag<next'", 2, &["no whole number"]);
    for filter in ["state in()", "state in( )", "fqdn in(,)", "addresses in()"] {
        world.refused(&format!("vm list --filter '{filter}'"), 2, &["nothing stands in `in()`"]);
    }
}

#[test]
fn names_are_found_whatever_their_case_and_listed_in_one_order() {
    let world = World::with_fleet();
    world.ok("customer add Zeta_x");
    for line in ["--filter name=PUBLIC", "--name Public", "--filter 'NAME in(PUBLIC,x)'"] {
        assert_eq!(names(&world, &format!("vlan list {line}")), ["public"], "{line}");
    }
    let others = names(&world, "vlan list --filter name!=PUBLIC");
    assert!(others.len() == 3 && !others.contains(&"public".to_owned()), "{others:?}");
    assert_eq!(names(&world, "customer list --sort name"), names(&world, "customer list"));
    assert_eq!(world.ok("vlan list --columns NAME,Tag --name lab -o value"), "lab\t200\n");
    world.ok("vlan add null --tag 7");
    assert_eq!(names(&world, "vlan list --filter name=null"), ["null"]);
    world.ok("vlan set lab --description \"it's in(side)\"");
    assert_eq!(names(&world, "vlan list --filter \"description=it's in(side)\""), ["lab"]);
    assert_eq!(names(&world, "vlan list --filter 'description~s in(.side)'"), ["lab"]);
}

#[test]
fn lists_are_compared_by_what_is_in_them() {
    let world = World::with_fleet();
    assert_eq!(names(&world, "role list --filter classes=profile::web"), ["web"]);
    assert_eq!(names(&world, "role list --classes profile::web"), ["web"]);
    assert!(!names(&world, "role list --filter classes!=profile::web").contains(&"web".into()));
    assert!(!names(&world, "role list --filter classes=none").contains(&"web".into()));
    world.ok("hypervisor set hv01.example.net --cores 4");
    assert_eq!(names(&world, "hypervisor list --filter cores_free=0"), ["hv01.example.net"]);
    assert_eq!(names(&world, "hypervisor list --cores-free 0"), ["hv01.example.net"]);
    let first = names(&world, "interface list --id 0");
    assert!(first.contains(&"web01.acme.example/0".into()), "{first:?}");
}

#[test]
fn a_flag_is_its_filter() {
    let world = World::with_fleet();
    for (field, some) in [("description", "2"), ("cputime_limit", "2"), ("environment", "2")] {
        let flag = format!("vm list --{} none", field.replace('_', "-"));
        let filter = format!("vm list --filter {field}=none");
        assert_eq!(names(&world, &flag), names(&world, &filter), "{flag}");
        assert_eq!(names(&world, &flag).len().to_string(), some, "{flag}");
    }
    world.ok("vlan add wide --vni 5000");
    assert_eq!(names(&world, "vlan list --tag none"), ["wide"]);
    world.ok("subnet add 198.51.100.0/24");
    assert_eq!(names(&world, "subnet list --gateway none"), ["198.51.100.0/24"]);
}

#[test]
fn a_day_is_all_of_it() {
    let world = World::with_fleet();
    let made = world.ok("vlan list --name lab --columns created_at -o value");
    let day = made.split('T').next().expect("it has a day").to_owned();
    for wanted in ["=", "<=", ">="] {
        let found = names(&world, &format!("vlan list --filter 'created_at{wanted}{day}'"));
        assert_eq!(found.len(), 4, "{wanted}");
    }
    assert_eq!(
        names(&world, &format!("vlan list --filter 'created_at in({day},1999-12-31)'")).len(),
        4
    );
    assert_eq!(names(&world, "vlan list --filter 'created_at<=9999-12-31'").len(), 4);
    for other in [">", "<", "!="] {
        let found = names(&world, &format!("vlan list --filter 'created_at{other}{day}'"));
        assert!(found.is_empty(), "{other}");
    }
    assert_eq!(names(&world, &format!("vlan list --created-at {day}")).len(), 4);
    assert_eq!(names(&world, &format!("log list --filter at={day} --limit 3")).len(), 3);
}

#[test]
fn prefixes_have_the_order_of_their_addresses() {
    let world = World::new();
    for third in [100, 9, 10] {
        world.ok(&format!("subnet add 172.16.{third}.0/24"));
    }
    let all = ["172.16.9.0/24", "172.16.10.0/24", "172.16.100.0/24"];
    assert_eq!(names(&world, "subnet list --sort cidr"), all);
    assert_eq!(names(&world, "subnet list --sort -cidr").first().map(String::as_str), Some(all[2]));
    assert_eq!(names(&world, "subnet list --filter 'cidr>172.16.9.0/24'"), all[1..]);
    assert_eq!(names(&world, "subnet list --filter 'cidr<=172.16.10.0/24'"), all[..2]);
    assert_eq!(names(&world, "subnet list --filter cidr=172.16.10.0/24"), all[1..2]);
}

#[test]
fn every_column_that_can_be_sorted_by_is_one() {
    let (world, mut sorted) = (World::with_fleet(), 0);
    for noun in NOUNS {
        for field in noun.fields {
            let said = world.line(&format!("{} list --sort {}", noun.name, field.name));
            assert!([0, 2].contains(&said.code), "{} {}: {}", noun.name, field.name, said.err);
            sorted += usize::from(said.code == 0);
        }
    }
    println!("{sorted} columns of {} nouns", NOUNS.len());
    assert!(sorted > 120, "{sorted}");
}
