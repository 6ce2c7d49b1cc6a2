//! `--include`: whatever names another thing can show it whole, as the command that shows it does; and
//! whoever may not see it gets its name alone. (By hand: with a wrong `.id()` of one field, or without the
//! scope of whoever reads, these fail.)

mod common;

use common::World;
use common::serving::Serving;
use serde_json::{Value, json};
use virtctl::operation::include::named;
use virtctl::resource::{Field, NOUNS, Noun};

/// Two address spaces with the same prefix, so that a name alone is not enough, and a pool.
const MORE: &str = "\
vrf add lab
vlan add lab-lan --tag next
subnet add 192.0.2.0/24 --vrf lab --vlan lab-lan --gateway first
subnet add 192.0.2.64/26 --vrf lab --parent 192.0.2.0/24
ip reserve 192.0.2.99 --vrf lab
";

fn listed(world: &World, noun: &Noun, more: &str) -> Vec<Value> {
    let text = world.ok(&format!("{} list -o jsonl {more}", noun.name));
    text.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect()
}

/// What `show` says of the thing that a row names.
fn shown(world: &World, noun: &Noun, row: &Value, field: &Field) -> Option<Value> {
    let name = row[field.name].as_str()?;
    let space = row["vrf"].as_str().filter(|_| noun.field("vrf").is_some());
    let space = space.map(|space| format!("--vrf {space}")).unwrap_or_default();
    let text = world.ok(&format!("{} show '{name}' {space} -o json", noun.name));
    Some(serde_json::from_str(&text).expect("it is JSON"))
}

#[test]
fn whatever_names_a_thing_shows_it_as_its_own_show_does() {
    let world = World::with_fleet();
    MORE.lines().for_each(|line| drop(world.ok(line)));
    let (mut compared, mut fields) = (0, vec![]);
    for noun in NOUNS {
        for (field, other) in noun.fields.iter().filter_map(|field| Some((field, named(field)?))) {
            let flag = format!("--include {}", field.name);
            let (plain, whole) = (listed(&world, noun, ""), listed(&world, noun, &flag));
            assert_eq!(plain.len(), whole.len());
            for (plain, mut whole) in plain.into_iter().zip(whole) {
                let place = format!("{} of {plain}", field.name);
                let found = whole[field.name].take();
                if let Some(shown) = shown(&world, other, &plain, field) {
                    assert_eq!(found, shown, "{place}");
                    compared += 1;
                    fields.push((noun.name, field.name));
                } else {
                    assert_eq!(found, Value::Null, "{place}");
                }
                whole[field.name] = plain[field.name].clone();
                assert_eq!(whole, plain, "the rest stays as it is");
            }
        }
    }
    fields.dedup();
    assert!(fields.len() >= 15 && compared > 50, "{compared} of {fields:?}");
    println!("{compared} things of {} fields are as their own commands show them", fields.len());
}

#[test]
fn a_server_includes_what_whoever_asks_may_see() {
    let world = World::with_fleet();
    let token = |who: &str| {
        let made = world.ok(&format!("token create t{} {who} -o json", who.len()));
        let made: Value = serde_json::from_str(&made).expect("it is JSON");
        format!("Bearer {}", made["secret"].as_str().expect("it is told"))
    };
    let (all, own) = (token("--role readonly"), token("--role customer-read --customer acme"));
    let serving = Serving::start(&world, &[]);
    let get =
        |bearer: &str, path: &str| serving.ask("GET", path, &[("authorization", bearer)], None);
    let path = "/api/v1/vms?include=customer,node&columns=fqdn";
    let vm = get(&all, path).json()["items"][0].clone();
    assert_eq!(vm["customer"], get(&all, "/api/v1/customers/acme").json());
    assert_eq!(vm["node"], get(&all, "/api/v1/hypervisors/hv02.example.net").json());

    let vm = get(&own, "/api/v1/vms/web01.acme.example?include=customer,state").json();
    assert_eq!(vm["customer"], get(&own, "/api/v1/customers/acme").json());
    assert_eq!(vm["node"], Value::Null);
    let refused = get(&own, path);
    assert_eq!(refused.status, 422, "{}", refused.text());
    let refused = get(&own, "/api/v1/subnets?include=parent");
    assert_eq!(refused.status, 422, "{}", refused.text());

    // Its tag is that of what it shows: what is named may change alone.
    let path = "/api/v1/vms/web01.acme.example?include=customer";
    let before = get(&all, path);
    let tag = before.header("etag");
    let again = [("authorization", all.as_str()), ("if-none-match", tag.as_str())];
    assert_eq!(serving.ask("GET", path, &again, None).status, 304);
    world.ok("customer set acme --description changed");
    let after = serving.ask("GET", path, &again, None);
    assert_eq!(
        (after.status, after.json()["customer"]["description"].clone()),
        (200, json!("changed"))
    );
}
