//! `GET`, change, `PUT`: a document that was read may be sent back whole. What only answers have must be as
//! it is, and nothing of it is taken for something else. (By hand: without the comparison in
//! `verbs/repeat.rs`, the third fails; with fields compared that are worked out, so does it.)

mod common;

use common::World;
use common::serving::{Answer, Serving, served};
use serde_json::{Value, json};
use virtctl::resource::NOUNS;

fn sent(serving: &Serving, method: &str, path: &str, body: &Value) -> Answer {
    serving.send(method, path, &body.to_string(), &[("if-match", "*")])
}

/// Every thing that can be replaced, with its path.
fn replaceable(serving: &Serving) -> Vec<(String, Value)> {
    let document = serving.get("/api/v1/openapi.json").json();
    let paths = document["paths"].as_object().expect("it has paths");
    let mut found = vec![];
    for (path, _) in paths.iter().filter(|(_, methods)| methods.get("put").is_some()) {
        let Some(list) = path.strip_suffix("/{key}") else { continue };
        let noun = NOUNS.iter().find(|noun| list.ends_with(&format!("/{}", noun.plural())));
        let noun = noun.unwrap_or_else(|| panic!("{list} is of a noun"));
        let things = serving.get(list).json();
        for thing in things["items"].as_array().expect("it is a list") {
            let key = thing[noun.key]
                .as_str()
                .expect("it has a name")
                .replace('/', "%2F")
                .replace(' ', "%20");
            found.push((format!("{list}/{key}"), thing.clone()));
        }
    }
    found
}

/// A document without what every change of it raises, and what other things make of it.
fn lasting(mut thing: Value) -> Value {
    for name in ["version", "updated_at"] {
        thing[name].take();
    }
    thing
}

#[test]
fn whatever_was_read_can_be_sent_back() {
    let (_world, serving) = served();
    let all = replaceable(&serving);
    for (path, thing) in &all {
        for method in ["PUT", "PATCH"] {
            let before = serving.get(path).json();
            let said = sent(&serving, method, path, &before);
            assert_eq!(said.status, 200, "{method} {path}: {}", said.text());
            let after = serving.get(path).json();
            assert_eq!(lasting(after), lasting(thing.clone()), "{method} {path}");
        }
    }
    // Interfaces are not replaced: those of VMs and of nodes say their own names.
    for name in ["web01.acme.example%2F0", "hv01.example.net%2Fexternal"] {
        let path = format!("/api/v1/interfaces/{name}");
        let before = serving.get(&path).json();
        let said = sent(&serving, "PATCH", &path, &before);
        assert_eq!(said.status, 200, "{path}: {}", said.text());
        assert_eq!(serving.get(&path).json(), before, "{path}");
    }
    assert!(all.len() > 30, "{}", all.len());
    println!("{} things were sent back as they were read", all.len());
}

#[test]
fn what_was_changed_in_it_is_changed_and_nothing_else() {
    let (_world, serving) = served();
    let path = "/api/v1/vms/web01.acme.example";
    let mut vm = serving.get(path).json();
    vm["cores"] = json!(6);
    vm["cores_max"] = json!(8);
    let said = sent(&serving, "PUT", path, &vm);
    assert_eq!(said.status, 200, "{}", said.text());
    assert_eq!(lasting(serving.get(path).json()), lasting(vm));
}

#[test]
fn what_only_answers_have_is_as_it_is_or_refused() {
    let (world, serving) = served();
    let refused = |path: &str, field: &str, value: Value, status: u16, told: &str| {
        let mut thing = serving.get(path).json();
        thing[field] = value;
        for method in ["PUT", "PATCH"] {
            let before = world.dump_of_changes();
            let said = sent(&serving, method, path, &thing);
            assert_eq!(said.status, status, "{method} {field}: {}", said.text());
            assert!(said.text().contains(told), "{method} {field}: {}", said.text());
            assert_eq!(world.dump_of_changes(), before, "{method} {field}");
        }
    };
    let vm = "/api/v1/vms/web01.acme.example";
    refused(vm, "id", json!(77), 409, "id of web01.acme.example cannot be replaced");
    refused(vm, "created_at", json!("2020-01-01T00:00:00.000Z"), 409, "created_at of web01");
    refused(vm, "uuid", json!("00000000-0000-4000-8000-000000000001"), 409, "uuid of web01");
    refused(vm, "node", json!("hv02.example.net"), 409, "node of web01");
    let mut disks = serving.get(vm).json()["storage"].clone();
    disks[0]["size"] = json!(1_073_741_824);
    refused(vm, "storage", disks, 409, "storage of web01");
    refused(vm, "interfaces", json!([]), 409, "interfaces of web01");
    let mut other = serving.get("/api/v1/vlans/public").json();
    other["name"] = json!("other");
    let said = sent(&serving, "PUT", "/api/v1/vlans/public", &other);
    assert_eq!(said.status, 409, "{}", said.text());
    refused(vm, "addresses", json!([]), 409, "addresses of web01");
    refused("/api/v1/nodes/hv01.example.net", "interfaces", json!([]), 409, "interfaces of hv01");
    refused("/api/v1/vlans/public", "subnets", json!([]), 409, "subnets of public");
    let said = sent(&serving, "PATCH", vm, &json!({"node": null, "cores": 6}));
    assert_eq!(said.status, 409, "{}", said.text());
    // One part is not taken for another, and an address goes nowhere by what only answers have.
    world.ok("storage add web01.acme.example qcow2:40GiB");
    let disk = serving.get("/api/v1/storage/web01.acme.example%2F0").json();
    let said = sent(&serving, "PATCH", "/api/v1/storage/web01.acme.example%2F1", &disk);
    assert_eq!(said.status, 409, "{}", said.text());
    let elsewhere = json!({"interface": "db01.acme.example/0", "note": "x"});
    let said = sent(&serving, "PATCH", "/api/v1/ips/192.0.2.11", &elsewhere);
    assert_eq!(said.status, 409, "{}", said.text());
    // Numbers that are worked out may be others since: they say nothing.
    let path = "/api/v1/hypervisors/hv01.example.net";
    let mut hypervisor = serving.get(path).json();
    hypervisor["cores_free"] = json!(1);
    let said = sent(&serving, "PUT", path, &hypervisor);
    assert_eq!(said.status, 200, "{}", said.text());
}

#[test]
fn a_document_of_an_earlier_version_or_of_what_is_gone_is_refused() {
    let (world, serving) = served();
    let path = "/api/v1/customers/acme";
    let before = serving.get(path).json();
    world.ok("customer set acme --description since");
    for method in ["PUT", "PATCH"] {
        let said = sent(&serving, method, path, &before);
        assert_eq!(said.status, 412, "{}", said.text());
    }
    assert_eq!(serving.get(path).json()["description"], "since");

    world.ok("vlan add cellar --tag next");
    let vlan = serving.get("/api/v1/vlans/cellar").json();
    world.ok("vlan remove cellar --yes");
    let said = serving.send("PUT", "/api/v1/vlans/cellar", &vlan.to_string(), &[]);
    assert_eq!(said.status, 422, "{}", said.text());
    assert!(said.text().contains("only answers have it"), "{}", said.text());
    let other = json!({"name": "attic", "tag": 7});
    let said = serving.send("PUT", "/api/v1/vlans/cellar", &other.to_string(), &[]);
    assert_eq!(said.status, 422, "{}", said.text());
    assert_eq!(serving.get("/api/v1/vlans/cellar").status, 404);
}

#[test]
fn what_a_customer_does_not_see_is_not_guessed_by_repeating_it() {
    let world = World::with_fleet();
    let made = world.ok("token create theirs --role customer-admin --customer acme -o json");
    let made: Value = serde_json::from_str(&made).expect("it is JSON");
    let bearer = format!("Bearer {}", made["secret"].as_str().expect("it is told"));
    let serving = Serving::start(&world, &[]);
    let path = "/api/v1/vms/web01.acme.example";
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
        ("if-match", "*"),
    ];
    let send = |body: &Value| serving.ask("PUT", path, &headers, Some(body.to_string().as_bytes()));
    let own = serving.ask("GET", path, &headers[..1], None).json();
    assert_eq!(send(&own).status, 200, "{}", send(&own).text());
    for node in ["hv01.example.net", "hv02.example.net"] {
        let mut guess = own.clone();
        guess["version"] = serving.ask("GET", path, &headers[..1], None).json()["version"].clone();
        guess["updated_at"].take();
        guess["node"] = json!(node);
        let said = send(&guess);
        assert_eq!(said.status, 403, "{node}: {}", said.text());
    }
}

#[test]
fn what_was_put_with_the_next_number_keeps_it() {
    let (world, _serving) = served();
    for _ in 0..3 {
        world.ok("vlan put again --tag next --vni next --description same");
    }
    let numbers = world.ok("vlan list --filter name=again -o value --columns tag,vni,version");
    let made = world.ok("log list --noun vlan --object again -o value --columns operation");
    assert_eq!(made, "vlan put\n", "{numbers}");
}

/// What made a machine makes nothing of it when said again, and what is said otherwise is refused.
#[test]
fn a_machine_is_put_again_by_the_words_that_made_it() {
    let world = World::with_fleet();
    let node = |rest: &str| format!("node put again.example.net --location fra1/r09/u01 {rest}");
    let vm =
        |rest: &str| format!("vm put again.acme.example --method KVM --cores 2 --ram 1GiB {rest}");
    let node_made = "--ip 10.0.9.9 --ip next:10.0.0.0/16 --role ceph-osd:device=/dev/sdb,db-device=/dev/nvme0n1 \
                     --role hypervisor:method=KVM,method=Qemu,cores=8,ram=64GiB,local-storage=1TiB,vg-name=vg0";
    let vm_made = "--node again.example.net --disk lvm:10GiB --disk lvm:20GiB,cache-option=none \
                   --nic public,ip=4 --nic mgmt,ip=none --strategy pack";
    world.ok(&node(node_made));
    world.ok(&vm(vm_made));
    let same = [
        node(node_made),
        node(
            "--interface external --role ceph-osd:db-device=/dev/nvme0n1,device=/dev/sdb --role \
              hypervisor:vg-name=vg0,method=qemu,method=kvm,local-storage=1TiB,ram=64GiB,cores=8",
        ),
        vm(vm_made),
        vm(
            "--disk lvm:20GiB,cache-option=none --disk lvm:10GiB,discard=no --nic 10 --nic public,subnet=192.0.2.0/24",
        ),
        vm("--node again --nic mgmt --nic 100"),
    ];
    for words in &same {
        let told = world.ok(words);
        assert!(told.contains("is as it was"), "{words}: {told}");
    }
    let others = [
        node("--ip 10.0.9.9"),
        node("--ip 10.0.9.9 --ip 10.0.9.8"),
        node("--interface eth7"),
        node("--role hypervisor:cores=8"),
        node("--role ceph-osd --role hypervisor"),
        node("--role hypervisor:cores=9 --role ceph-osd"),
        node("--role hypervisor --role ceph-osd:db-device=/dev/sdz"),
        vm("--disk lvm:10GiB"),
        vm("--disk lvm:10GiB --disk lvm:20GiB"),
        vm("--disk lvm:10GiB,read-iops-limit=100 --disk lvm:20GiB,cache-option=none"),
        vm("--disk lvm:10GiB --disk lvm:10GiB"),
        vm("--disk lvm:10GiB --disk qcow2:20GiB"),
        vm("--nic public --nic mgmt,ip=4"),
        vm("--nic public,ip=192.0.2.99 --nic mgmt"),
        vm("--nic public --nic mgmt,mac=52:54:00:00:00:01"),
        vm("--node hv01.example.net"),
        vm("--role web:weight=3"),
    ];
    for words in &others {
        world.refused(words, 4, &["what was said differs"]);
    }
}

#[test]
fn what_is_read_may_be_said_alone_or_of_another() {
    let (_world, serving) = served();
    let path = "/api/v1/interfaces/web01.acme.example%2F0";
    let shown = serving.get(path).json();
    for body in [json!({"vlans": shown["vlans"]}), shown.clone()] {
        let answer = serving.send("PATCH", path, &body.to_string(), &[]);
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
    assert_eq!(serving.get(path).json(), shown);
    let mut vm = serving.get("/api/v1/vms/web01.acme.example").json();
    let interfaces = vm["interfaces"].as_array_mut().expect("it has some");
    for one in interfaces {
        for own in ["mac", "addresses", "networks", "id"] {
            one.as_object_mut().expect("it is one").shift_remove(own);
        }
        one["addresses"] = json!([]);
    }
    let twin = json!({"fqdn": "twin.acme.example", "method": vm["method"], "cores": 1, "ram": "1GiB",
        "storage": ["qcow2:1GiB"], "interfaces": vm["interfaces"], "node": vm["node"]});
    let made = serving.send("POST", "/api/v1/vms", &twin.to_string(), &[]);
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(made.json()["interfaces"][0]["vlans"], shown["vlans"]);
    // What is misspelt is no such shape.
    let odd = json!({"vlans": [{"nam": "public"}]});
    let answer = serving.send("PATCH", path, &odd.to_string(), &[]);
    assert!(answer.status == 422 && answer.text().contains("no part `nam`"), "{}", answer.text());
}

#[test]
fn an_address_that_somebody_moved_is_another_than_was_seen() {
    let (_world, serving) = served();
    let path = "/api/v1/ips/192.0.2.11";
    let tag = |path: &str| serving.get(path).header("etag");
    let (ip, interface) = (tag(path), tag("/api/v1/interfaces/web01.acme.example%2F0"));
    let to = |to: &str, tag: &str| {
        let body = json!({"to": to}).to_string();
        serving.send("POST", &format!("{path}/actions/move"), &body, &[("if-match", tag)])
    };
    // Of two conditions both have to hold.
    let both = format!("{path}?if_version=7");
    let said = serving.send("PATCH", &both, r#"{"note": "x"}"#, &[("if-match", &ip)]);
    assert_eq!(said.status, 412, "{}", said.text());
    assert_eq!(to("db01.acme.example/0", &ip).status, 200);
    assert_eq!(to("web01.acme.example/0", &ip).status, 412);
    let path = "/api/v1/interfaces/web01.acme.example%2F0?cascade=yes";
    let gone = serving.send("DELETE", path, "", &[("if-match", &interface)]);
    assert_eq!(gone.status, 412, "{}", gone.text());
}
