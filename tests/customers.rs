//! Customers: what one sees, what one may change, and that nothing of anybody else's is in any answer.
//!
//! Teeth: without the condition of a noun's sight, with a field of the fleet that is shown, or with a way
//! in whose area is another, these tests fail.

mod common;

use std::collections::{BTreeSet, VecDeque};

use common::World;
use common::serving::{Answer, Serving};
use serde_json::{Value, json};
use virtctl::operation::{self, Effect};
use virtctl::render::FORMATS;

/// What is said of the fleet beside the usual one: a second customer, with words of their own in
/// everything, and what both share.
const MORE: &str = "
vlan set public --shared yes
customer set acme --tag-first 500 --tag-last 509 --vni-first 9000 --vni-last 9009 --quota-vlans 9
customer set globex --tag-first 600 --tag-last 609 --description zqstaff
vrf add acme-net --customer acme
vrf add zqspace --customer globex
vlan add zqlan --tag 601 --customer globex --description zqnote
subnet add 172.31.0.0/24 --vlan zqlan --vrf zqspace --gateway first --description zqnote
vm create zq01.globex.example --method KVM --node hv01.example.net --cores 1 --ram 1GiB --disk raw:1GiB --nic public,ip=192.0.2.200,mac=52:54:00:99:99:01 --customer globex --description zqnote
vm create zq02.globex.example --method KVM --node hv02.example.net --cores 1 --ram 1GiB --disk lvm:1GiB --nic zqlan,mac=52:54:00:99:99:02 --customer globex --message zqreason
vm set zq01.globex.example --cores 2 --message zqreason
token create zqtoken --role customer-read --customer globex
";

/// What is nobody's business but the other customer's or the fleet's: in no byte of an answer.
const MARKS: &[&str] = &[
    "zq",
    "globex",
    "192.0.2.200",
    "52:54:00:99:99:01",
    "52:54:00:99:99:02",
    "172.31.0.",
    "hv01",
    "hv02",
    "example.net",
    "fra1",
    "vg0",
    "/srv/images",
    "10.0.0.11",
    "printer",
    "192.0.2.77",
    "mgmt",
    "profile::web",
];

/// A world with two customers, a server, and what each of the first one's tokens shows.
struct House {
    world: World,
    serving: Serving,
    admin: String,
    reader: String,
}

impl House {
    fn new() -> Self {
        let world = World::with_fleet();
        for line in MORE.lines().filter(|line| !line.is_empty()) {
            world.ok(line);
        }
        let token = |role: &str| {
            let line = format!("token create {role} --role {role} --customer acme -o json");
            let made: Value = serde_json::from_str(&world.ok(&line)).expect("it is JSON");
            format!("Bearer {}", made["secret"].as_str().expect("it is told"))
        };
        let (admin, reader) = (token("customer-admin"), token("customer-read"));
        let serving = Serving::start(&world, &[]);
        Self { world, serving, admin, reader }
    }

    fn ask(&self, bearer: &str, method: &str, path: &str, body: Option<&Value>) -> Answer {
        let mut headers = vec![("authorization", bearer)];
        headers.extend(body.map(|_| ("content-type", "application/json")));
        let body = body.map(Value::to_string);
        self.serving.ask(method, path, &headers, body.as_deref().map(str::as_bytes))
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(&self.admin, "GET", path, None)
    }

    fn send(&self, method: &str, path: &str, body: Value) -> Answer {
        self.ask(&self.admin, method, path, Some(&body))
    }

    /// All that is not the first customer's, as whoever runs the fleet sees it.
    fn others(&self) -> String {
        let lists = ["node", "hypervisor", "vrf", "token", "role", "vm-state"];
        let whole = lists.map(|noun| self.world.ok(&format!("{noun} list -o json")));
        let theirs = [
            "vm list --customer",
            "vlan list --customer",
            "subnet list --customer",
            "customer show",
        ]
        .map(|list| self.world.ok(&format!("{list} globex -o json")));
        [whole.concat(), theirs.concat()].concat()
    }
}

/// Nothing is done, for a reason with this word in it.
fn refused(answer: Answer, status: u16, word: &str) {
    let text = answer.text();
    assert_eq!((answer.status, text.contains(word)), (status, true), "{text}");
}

/// The names that an answer lists.
fn names(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let document = answer.json();
    let key = |one: &Value| {
        let found = ["fqdn", "cidr", "address", "interface", "storage", "name"];
        found.iter().find_map(|key| one[*key].as_str()).unwrap_or_default().to_owned()
    };
    document["items"].as_array().expect("it is a list").iter().map(key).collect()
}

#[test]
fn a_customer_sees_what_is_theirs_and_what_is_shared() {
    let house = House::new();
    let list = |noun: &str| names(&house.get(&format!("/api/v1/{noun}")));
    assert_eq!(list("vms"), ["db01.acme.example", "web01.acme.example"]);
    assert_eq!(list("vlans"), ["acme-lan", "public"]);
    assert_eq!(list("subnets"), ["192.0.2.0/24", "2001:db8:100::/64"]);
    assert_eq!(list("vrfs"), ["acme-net", "global"]);
    assert_eq!(list("customers"), ["acme"]);
    assert_eq!(list("ips").len(), 4, "two of each of its VMs");
    let own = ["web01.acme.example/0", "db01.acme.example/0", "db01.acme.example/1"];
    assert_eq!(list("interfaces"), own);
    assert_eq!(list("storage").len(), 3);
    assert_eq!(list("tokens"), ["customer-admin", "customer-read"]);
    let vm = house.get("/api/v1/vms/web01.acme.example").json();
    for hidden in ["node", "roles", "environment"] {
        assert!(vm.get(hidden).is_none(), "{hidden}: {vm}");
    }
    assert_eq!(vm["customer"], "acme");
    // The log of what is theirs, without what is the fleet's.
    house.world.ok("vm move db01.acme.example --to hv01.example.net");
    house.world.ok("vm set db01.acme.example --cores 5");
    let log = house.get("/api/v1/log?columns=object,operation,changes&limit=1000");
    let log = log.json()["items"].as_array().expect("it is a list").clone();
    // Which of their VMs one host carries is no change of theirs.
    let is_move =
        |one: &serde_json::Value| one["operation"] == "vm move" || one["changes"] == json!([]);
    assert!(!log.iter().any(is_move), "{log:?}");
    assert!(log.iter().any(|one| one["operation"] == "vm set"), "{log:?}");
    assert!(log.iter().any(|one| one["changes"].to_string().contains("cores")), "{log:?}");
    assert_eq!(house.get("/api/v1/nodes").status, 403);
    assert_eq!(house.get("/enc/web01.acme.example").status, 403);
}

/// Words that name what is another's, and for each one that names nothing.
const NAMES: &[(&str, &str, &str)] = &[
    ("vms", "zq01.globex.example", "zq09.globex.example"),
    ("vms", "zq01", "zq09"),
    ("vms", "52:54:00:99:99:01", "52:54:00:99:99:09"),
    ("vms", "192.0.2.200", "192.0.2.209"),
    ("vms", "id:3", "id:9"),
    ("interfaces", "zq01.globex.example/0", "zq09.globex.example/0"),
    ("interfaces", "52:54:00:99:99:01", "52:54:00:99:99:09"),
    ("interfaces", "hv01.example.net/ext0", "hv09.example.net/ext0"),
    ("storage", "zq01.globex.example/0", "zq09.globex.example/0"),
    ("vlans", "zqlan", "zqlen"),
    ("vlans", "601", "609"),
    ("vlans", "mgmt", "mgmx"),
    ("ips", "192.0.2.200", "192.0.2.209"),
    ("ips", "192.0.2.77", "192.0.2.79"),
    ("subnets", "10.0.0.0/16", "10.9.0.0/16"),
    ("vrfs", "zqspace", "zqspece"),
    ("customers", "globex", "globey"),
    ("tokens", "zqtoken", "zqtokem"),
];

#[test]
fn what_is_anothers_is_answered_as_what_there_is_not() {
    let house = House::new();
    let before = house.others();
    let mut compared = 0;
    for (nouns, theirs, none) in NAMES {
        let word = |name: &str| name.replace('/', if *nouns == "subnets" { "%2F" } else { "/" });
        let path = |name: &str| match *nouns {
            "interfaces" | "storage" if name.contains('/') => {
                let whole = if name.starts_with("hv") { "nodes" } else { "vms" };
                let (host, part) = name.split_once('/').expect("it has two parts");
                format!("/api/v1/{whole}/{host}/{nouns}/{part}")
            }
            _ => format!("/api/v1/{nouns}/{}", word(name)),
        };
        for (method, body) in [
            ("GET", None),
            ("PATCH", Some(json!({"description": "x"}))),
            ("PATCH", Some(json!({"cores": 3}))),
            ("PUT", Some(json!({"tag": 505}))),
            ("DELETE", None),
        ] {
            // Making a thing of that name is another matter: a name is one thing's in the whole fleet.
            if method == "PUT" && !["interfaces", "storage", "ips"].contains(nouns) {
                continue;
            }
            let of = |name: &str| {
                let answer = house.ask(&house.admin, method, &path(name), body.as_ref());
                let text = answer.text().replace(name, "NAME").replace(&word(name), "NAME");
                let text = text.replace(&path(name), "PATH");
                (answer.status, text)
            };
            let (one, other) = (of(theirs), of(none));
            assert_eq!(one, other, "{method} {}", path(theirs));
            assert!(one.0 >= 400, "{method} {}: {one:?}", path(theirs));
            compared += one.1.len();
        }
    }
    assert_eq!(house.others(), before, "nothing of anybody else's was changed");
    println!("{} names, {compared} bytes compared", NAMES.len());
}

/// Every path that can be read, with the names of what is the customer's where it takes one.
fn readable(house: &House) -> Vec<String> {
    let document = house.get("/api/v1/openapi.json").json();
    let paths = document["paths"].as_object().expect("it has paths");
    // The description is the same for everybody.
    let reads = paths
        .iter()
        .filter(|(path, methods)| methods.get("get").is_some() && *path != "/api/v1/openapi");
    let own = [
        "web01.acme.example",
        "acme-lan",
        "public",
        "acme",
        "customer-read",
        "global",
        "192.0.2.0%2F24",
        "192.0.2.11",
        "qcow2",
        "KVM",
        "running",
        "0",
        "1",
    ];
    reads
        .flat_map(|(path, _)| {
            let parts = path.replace("{whole}", "web01.acme.example").replace("{part}", "0");
            let parts = parts.replace("{host}", "web01.acme.example");
            match parts.contains("{key}") {
                true => own.iter().map(|name| parts.replace("{key}", name)).collect::<Vec<_>>(),
                false => vec![parts],
            }
        })
        .collect()
}

#[test]
fn nothing_of_anybody_elses_is_in_any_answer() {
    let house = House::new();
    house.world.ok("vm move db01.acme.example --to hv01.example.net --message works");
    house.world.ok("vm assign web01.acme.example web:weight=4");
    let marks = MARKS;
    let (mut answers, mut bytes, mut found) = (0, 0, 0);
    let mut look = |path: &str, answer: &Answer| {
        let text = answer.text() + &format!("{:?}", answer.headers);
        let leak = marks.iter().find(|mark| text.contains(**mark));
        assert_eq!(leak, None, "{path}: {text}");
        assert!(answer.status < 500, "{path}: {text}");
        answers += 1;
        bytes += text.len();
        found += usize::from(answer.status == 200);
    };
    for path in readable(&house) {
        for bearer in [&house.admin, &house.reader] {
            look(&path, &house.ask(bearer, "GET", &path, None));
        }
        for format in FORMATS {
            let path = format!("{path}?output={}", format.name);
            look(&path, &house.get(&path));
        }
    }
    // What lists can be asked for, and what errors say.
    for noun in [
        "vms",
        "vlans",
        "subnets",
        "ips",
        "interfaces",
        "storage",
        "log",
        "customers",
        "tokens",
        "vrfs",
    ] {
        for words in [
            "filter=node%3Dhv",
            "sort=node",
            "columns=node",
            "columns=help",
            "columns=old,new",
            "filter=new~h",
            "sort=new",
            "filter=customer%3Dglobe",
            "filter=fqdn~z",
            "filter=description~z",
            "sort=-id",
            "limit=1",
            "after=i0",
            "filter=used%3E1",
            "filter=vm%3Dz",
            "node=h",
            "vrf=z",
            "limit=1000000",
            "include=customer",
            "include=customer,method,state",
            "include=node",
            "include=vm",
            "include=vrf",
            "include=vlan,vrf",
            "include=subnet,vrf",
            "include=parent",
            "include=storage_type,pool,cache_option",
        ] {
            let path = format!("/api/v1/{noun}?{words}");
            look(&path, &house.get(&path));
        }
    }
    for text in
        ["z", "globe", "hv", "m", "g", "192.0.2.20", "52:54:00", "10.0.0.0/16", "172.31.0.0/16"]
    {
        let path = format!("/api/v1/search?text={text}");
        look(&path, &house.get(&path));
    }
    assert!(found > 500, "{found}");
    println!(
        "{answers} answers, {found} of them 200; {bytes} bytes searched for {} marks",
        marks.len()
    );
}

#[test]
fn the_pages_lead_nobody_astray_and_tell_customers_nothing() {
    let house = House::new();
    let of = |role: &str, more: &str| {
        let line = format!("token create crawl-{role} --role {role}{more} -o json");
        let made: Value = serde_json::from_str(&house.world.ok(&line)).expect("it is JSON");
        format!("Bearer {}", made["secret"].as_str().expect("it is told"))
    };
    let staff =
        ["operator", "readonly", "cm-master", "metrics"].map(|role| (of(role, ""), role, 0));
    let agent = (of("cm-agent", " --host hv01.example.net"), "cm-agent", 0);
    let customers = [
        (house.admin.clone(), "customer-admin", MARKS.len()),
        (house.reader.clone(), "customer-read", MARKS.len()),
    ];
    for (bearer, role, marks) in staff.iter().chain([&agent]).chain(&customers) {
        let (mut seen, mut left) = (BTreeSet::new(), VecDeque::from(["/".to_owned()]));
        let mut bytes = 0;
        while let Some(path) = left.pop_front() {
            let headers = [("authorization", bearer.as_str()), ("accept", "text/html")];
            let answer = house.serving.ask("GET", &path, &headers, None);
            let text = answer.text();
            assert_eq!(answer.status, 200, "{path}: {text}");
            let leak = MARKS[..*marks].iter().find(|mark| text.contains(**mark));
            assert_eq!(leak, None, "{path}: {text}");
            bytes += text.len();
            for part in text.split("href=\"").skip(1) {
                let link = part.split('"').next().unwrap_or_default().replace("&amp;", "&");
                let own = link.starts_with('/') && !link.contains(".css") && !link.contains(".svg");
                // Other orders and pages of a list are the same list.
                let again = link.contains("sort=") || link.contains("after=");
                if own && !again && seen.insert(link.clone()) {
                    left.push_back(link);
                }
            }
        }
        println!("{role}: {} pages, {bytes} bytes", seen.len());
        assert!(seen.len() > if *marks > 0 { 60 } else { 0 }, "{role}: {}", seen.len());
    }
}

#[test]
fn a_customer_makes_changes_and_removes_what_is_theirs_within_bounds() {
    let house = House::new();
    let before = house.others();
    let vm = |name: &str| {
        json!({"fqdn": name, "method": "KVM", "cores": 1, "ram": "1GiB",
               "storage": ["raw:1GiB"], "interfaces": ["public"]})
    };
    let made = house.send("POST", "/api/v1/vms", vm("a.acme.example"));
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(made.json()["customer"], "acme");
    assert!(made.json().get("node").is_none(), "{}", made.text());
    assert_eq!(house.send("PATCH", "/api/v1/vms/a.acme.example", json!({"cores": 2})).status, 200);
    // A token of staff's follows the host, whoever renames that, and is told to nobody who may not see it.
    house.world.ok("token create theirs-of-staff --role cm-agent --host a.acme.example");
    let path = "/api/v1/vms/a.acme.example";
    let renamed = house.send("PATCH", path, json!({"fqdn": "aa.acme.example"}));
    assert_eq!(renamed.status, 200, "{}", renamed.text());
    assert!(!renamed.text().contains("staff"), "{}", renamed.text());
    let back =
        house.send("PATCH", "/api/v1/vms/aa.acme.example", json!({"fqdn": "a.acme.example"}));
    assert_eq!(back.status, 200, "{}", back.text());
    let hosts = house.world.ok("token list --name theirs-of-staff -o value --columns host");
    assert_eq!(hosts, "a.acme.example\n");
    // Nor is it named when it goes with the host, the first time and when the request is said again.
    let gone = house.send("POST", "/api/v1/vms", vm("gone.acme.example"));
    assert_eq!(gone.status, 201, "{}", gone.text());
    house.world.ok("token create gone-of-staff --role cm-agent --host gone.acme.example");
    let path = "/api/v1/vms/gone.acme.example?output=table&cascade=yes";
    let headers = [("authorization", house.admin.as_str()), ("idempotency-key", "once")];
    let told = [(), ()].map(|()| house.serving.ask("DELETE", path, &headers, None));
    for told in &told {
        assert!(told.status == 200 && !told.text().contains("staff"), "{}", told.text());
    }
    assert_eq!(told[0].text(), told[1].text());
    assert_eq!(house.world.ok("token list --name gone-of-staff -o name"), "");
    house.world.ok("token revoke theirs-of-staff --yes");
    let own = |mut body: Value, name: &str, value: Value| {
        body[name] = value;
        house.send("POST", "/api/v1/vms", body)
    };
    refused(own(vm("b.acme.example"), "node", json!("hv01.example.net")), 403, "do not say");
    refused(own(vm("b.acme.example"), "customer", json!("globex")), 404, "globex");
    refused(own(vm("b.acme.example"), "interfaces", json!(["mgmt"])), 404, "mgmt");
    refused(own(vm("b.acme.example"), "interfaces", json!(["zqlan"])), 404, "zqlan");
    refused(own(vm("b.acme.example"), "ram", json!("2TiB")), 409, "quota");
    refused(
        house.send("PATCH", "/api/v1/vms/a.acme.example", json!({"customer": null})),
        403,
        "yours",
    );
    refused(
        house.send("PATCH", "/api/v1/vms/a.acme.example", json!({"environment": "x"})),
        403,
        "do not say",
    );
    refused(
        house.send(
            "POST",
            "/api/v1/vms/a.acme.example/actions/move",
            json!({"to": "hv02.example.net"}),
        ),
        403,
        "may not",
    );
    refused(
        house.send("PATCH", "/api/v1/vlans/public", json!({"description": "mine"})),
        403,
        "yours",
    );
    refused(house.ask(&house.admin, "DELETE", "/api/v1/vlans/public", None), 403, "yours");
    refused(
        house.send("PATCH", "/api/v1/customers/acme", json!({"quota_vms": 99})),
        403,
        "may not",
    );
    // VLANs have the numbers that were opened, prefixes lie in a space and a VLAN of one's own.
    let lan = house.send(
        "POST",
        "/api/v1/vlans",
        json!({"name": "acme-two", "tag": "next", "vni": "next"}),
    );
    assert_eq!(
        (lan.status, &lan.json()["tag"], &lan.json()["vni"]),
        (201, &json!(500), &json!(9000))
    );
    refused(
        house.send("POST", "/api/v1/vlans", json!({"name": "acme-x", "tag": 100})),
        422,
        "500 to 509",
    );
    refused(
        house.send("POST", "/api/v1/vlans", json!({"name": "acme-x", "tag": 601})),
        422,
        "500 to 509",
    );
    refused(
        house.send("POST", "/api/v1/vlans", json!({"name": "zqlan", "tag": 503})),
        409,
        "taken",
    );
    // A number that whoever runs the fleet gave may be said as it is.
    let same = json!({"tag": 2, "description": "ours"});
    let kept = house.send("PATCH", "/api/v1/vlans/acme-lan", same);
    assert_eq!((kept.status, &kept.json()["tag"]), (200, &json!(2)), "{}", kept.text());
    let net =
        json!({"cidr": "172.31.0.0/24", "vrf": "acme-net", "vlan": "acme-two", "gateway": "first"});
    let made = house.send("POST", "/api/v1/subnets", net);
    assert_eq!(made.status, 201, "{}", made.text());
    refused(
        house.send("POST", "/api/v1/subnets", json!({"cidr": "172.30.0.0/24"})),
        409,
        "no prefix of yours",
    );
    refused(
        house.send("POST", "/api/v1/subnets", json!({"cidr": "172.30.0.0/24", "vlan": "acme-two"})),
        409,
        "no prefix of yours",
    );
    refused(
        house.send(
            "POST",
            "/api/v1/subnets",
            json!({"cidr": "172.30.0.0/24", "vrf": "zqspace", "vlan": "acme-two"}),
        ),
        404,
        "zqspace",
    );
    refused(
        house.send("PATCH", "/api/v1/subnets/192.0.2.0%2F24", json!({"gateway": "last"})),
        403,
        "yours",
    );
    assert_eq!(house.get("/api/v1/subnets/172.31.0.0%2F24/actions/free?vrf=acme-net").status, 200);
    refused(house.get("/api/v1/subnets/192.0.2.0%2F24/actions/free"), 403, "yours");
    let nic = house.send(
        "POST",
        "/api/v1/interfaces",
        json!({"interface": "a.acme.example", "vlans": ["acme-two"]}),
    );
    assert_eq!(
        (nic.status, nic.json()["addresses"].to_string()),
        (201, "[\"172.31.0.2\"]".to_owned()),
        "{}",
        nic.text()
    );
    // Quotas hold, and what the fleet has left is not told.
    house.world.ok("customer set acme --quota-vms 3");
    refused(house.send("POST", "/api/v1/vms", vm("c.acme.example")), 409, "quota");
    house.world.ok("customer set acme --quota-vms 9 --quota-ram 9TiB");
    let full = own(vm("c.acme.example"), "ram", json!("1TiB"));
    refused(full, 409, "no capacity");
    // Who may only read changes nothing.
    for (method, path) in [("DELETE", "/api/v1/vms/a.acme.example"), ("POST", "/api/v1/vms")] {
        let body = (method == "POST").then(|| vm("d.acme.example"));
        assert_eq!(house.ask(&house.reader, method, path, body.as_ref()).status, 403);
    }
    assert_eq!(house.ask(&house.admin, "DELETE", "/api/v1/vms/a.acme.example", None).status, 200);
    assert_eq!(house.others(), before, "of others nothing is another");
    house.world.ok("check");
}

/// What a second pair of eyes found open.
#[test]
fn no_way_around_is_open() {
    let house = House::new();
    for line in [
        "subnet add 203.0.113.0/24",
        "subnet add 172.29.0.0/24 --vrf zqspace",
        "subnet add 192.0.2.112/28 --parent 192.0.2.0/24 --vlan mgmt",
        "ceph-pool add zqpool --size 2",
        "customer set acme --quota-vlans 9",
        "vrf add acmev --customer acme",
        "vlan add acmea --tag 211 --customer acme",
        "vlan add acmeb --tag 212 --customer acme",
        "subnet add 10.70.0.0/24 --vlan acmea --vrf acmev",
        "interface add hv01.example.net/zqeth --purpose storage",
        "interface add hv01.example.net/zqeth.9 --purpose storage --kind vlan --master zqeth --vlan acmea --ip 10.70.0.9",
    ] {
        house.world.ok(line);
    }
    // Before any request: what a server refuses it logs when it comes to it.
    house.world.refused("vlan set zqlan --shared yes", 4, &["cannot be shared"]);
    house.world.refused(
        "vlan add both --tag 77 --shared yes --customer acme",
        4,
        &["cannot be shared"],
    );
    let before = house.world.changes();
    let post = |path: &str, body: Value| house.send("POST", &format!("/api/v1/{path}"), body);
    let is = |answer: Answer, status: u16, word: &str| {
        let text = answer.text();
        assert_eq!((answer.status, text.contains(word)), (status, true), "{word}: {text}");
        let leak = MARKS.iter().find(|mark| text.contains(**mark));
        assert!(leak.is_none(), "{leak:?}: {text}");
    };
    // What of the fleet stands in the way of a change of theirs.
    let moved =
        house.send("PATCH", "/api/v1/subnets/10.70.0.0%2F24?vrf=acmev", json!({"vlan": "acmeb"}));
    is(moved, 409, "what is not yours");
    // Addresses out of prefixes that are not seen, whichever space is named.
    let assign = |mut more: Value| {
        more["interface"] = json!("web01.acme.example/0");
        post("ips/actions/assign", more)
    };
    for address in ["203.0.113.9", "10.9.0.99", "198.18.0.1", "192.0.2.115"] {
        is(assign(json!({"address": address})), 409, "it lies in no known subnet");
    }
    let unseen = assign(json!({"address": "172.29.0.9", "vrf": 3}));
    let nothing = assign(json!({"address": "172.29.0.9", "vrf": 99}));
    assert_eq!(unseen.text().replace("id:3", "X"), nothing.text().replace("id:99", "X"));
    let nic = |ip: &str| {
        post(
            "interfaces",
            json!({"interface": "web01.acme.example", "vlans": ["public"], "ip": [ip]}),
        )
    };
    is(nic("203.0.113.9"), 409, "it lies in no known subnet");
    is(nic("192.0.2.128/26"), 403, "whole prefixes");
    is(nic("192.0.2.3"), 409, "kept back");
    is(assign(json!({"address": "192.0.2.2"})), 409, "kept back");
    // What the host lacks, and what it has left.
    let disk = |disk: Value| post("storage", json!({"vm": "db01.acme.example", "disk": disk}));
    is(disk(json!("qcow2:1GiB")), 409, "no capacity");
    is(disk(json!({"storage_type": "lvm", "size": i64::MAX})), 422, "at most 256TiB");
    assert_eq!(disk(json!("ceph:1GiB,pool=zqpool")).status, 404);
    assert_eq!(disk(json!("ceph:1GiB,pool=rbd")).status, 404, "it is not shared");
    house.world.ok("ceph-pool set rbd --shared yes");
    assert_eq!(disk(json!("ceph:1GiB,pool=rbd")).status, 201);
    let huge = |ram: &str| {
        let body = json!({"fqdn": "b.acme.example", "method": "KVM", "cores": 1, "ram": ram,
                          "storage": ["raw:1GiB"], "interfaces": ["public"]});
        post("vms?dry_run=yes", body)
    };
    for ram in ["300GiB", "503GiB", "504GiB", "505GiB", "2TiB"] {
        is(huge(ram), 409, "at its quota");
    }
    is(huge("999999TiB"), 422, "at most 256TiB");
    let ram = |ram: &str| {
        house.send("PATCH", "/api/v1/vms/db01.acme.example?dry_run=yes", json!({"ram": ram}))
    };
    is(ram("511GiB"), 409, "at its quota");
    is(ram("513GiB"), 409, "at its quota");
    // Limits are told, and not lifted.
    house.world.ok("vm set db01.acme.example --cputime-limit 100 --message limit");
    assert_eq!(house.get("/api/v1/vms/db01.acme.example").json()["cputime_limit"], 100);
    is(
        house.send("PATCH", "/api/v1/vms/db01.acme.example", json!({"cputime_limit": null})),
        403,
        "do not say",
    );
    is(
        house.send(
            "PATCH",
            "/api/v1/vms/db01.acme.example/storage/0",
            json!({"read_iops_limit": null}),
        ),
        403,
        "do not say",
    );
    for disk in [
        json!("raw:1GiB,read-iops-limit=9"),
        json!({"storage_type": "raw", "size": 1 << 30, "write_mbps_limit": 9}),
    ] {
        is(post("storage", json!({"vm": "db01.acme.example", "disk": disk})), 403, "do not say");
    }
    // What is nobody's has no quota: it is refused before anything is counted.
    for cores in [1, 4_000] {
        let body = json!({"customer": null, "cores": cores});
        is(
            house.send("PATCH", "/api/v1/vms/db01.acme.example?dry_run=yes", body),
            403,
            "stays yours",
        );
        let body = json!({"fqdn": "n.acme.example", "method": "KVM", "cores": cores, "ram": "1GiB",
                          "storage": ["raw:1GiB"], "interfaces": ["public"]});
        is(post("vms?dry_run=yes&customer=", body), 403, "stays yours");
    }
    // Who uses what is shared is told to nobody who may not change it.
    for body in [json!({"customer": "acme"}), json!({"tag": 77}), json!({"description": "x"})] {
        let answer = house.send("PATCH", "/api/v1/vlans/public?dry_run=yes", body);
        is(answer, 403, "not yours to change");
    }
    // Prefixes of the fleet in a space of theirs stand in the way, and are not named.
    for line in [
        "subnet add 172.16.0.0/16 --vrf acme-net",
        "vlan add own --customer acme --tag 509",
        "subnet add 172.16.7.0/24 --vrf acme-net --parent 172.16.0.0/16 --vlan own",
        "vm create lan.acme.example --method KVM --cores 1 --ram 1GiB --disk raw:1GiB --nic own,ip=172.16.7.9 --customer acme",
    ] {
        house.world.ok(line);
    }
    for cidr in ["172.16.9.0/24", "172.0.0.0/8"] {
        let body = json!({"cidr": cidr, "vrf": "acme-net", "vlan": "own"});
        let answer = post("subnets?dry_run=yes", body);
        assert!(!answer.text().contains("172.16.0.0"), "{}", answer.text());
        is(answer, 409, "is not yours");
    }
    house.world.ok("subnet add 172.20.0.0/24 --vrf acme-net --vlan own");
    house.world.ok("ip reserve 172.20.0.77 --vrf acme-net");
    for cascade in ["", "&cascade=yes"] {
        let path = format!("/api/v1/subnets/172.20.0.0%2F24?vrf=acme-net&dry_run=yes{cascade}");
        let answer =
            house.serving.ask("DELETE", &path, &[("authorization", house.admin.as_str())], None);
        assert!(!answer.text().contains("172.20.0.77"), "{}", answer.text());
        is(answer, 409, "is not yours");
    }
    let path = "/api/v1/subnets/172.16.7.0%2F24?vrf=acme-net&dry_run=yes";
    is(
        house.serving.ask("DELETE", path, &[("authorization", house.admin.as_str())], None),
        409,
        "is not yours",
    );
    // A name that is a node's is taken as any other; pools are not found by looking.
    let name = |fqdn: &str| {
        let body = json!({"fqdn": fqdn, "method": "KVM", "cores": 1, "ram": "1GiB",
                          "storage": ["raw:1GiB"], "interfaces": ["public"]});
        post("vms", body)
    };
    assert!(name("hv01.example.net").text().contains("vm `hv01.example.net` is taken"));
    assert_eq!(house.get("/api/v1/search?text=zqp").json(), json!([]));
    // Sums that would overflow, and numbers that are no number of things.
    for path in [
        "vms?sort=fqdn&after=p9223372036854775807",
        "vms.csv?sort=fqdn&limit=9223372036854775807&after=p1",
    ] {
        assert!(house.get(&format!("/api/v1/{path}")).status < 500, "{path}");
    }
    let operations = |log: &str| log.matches("\"operation\"").count();
    let after = house.world.changes();
    assert_eq!(
        operations(&after),
        operations(&before) + 9,
        "one limit, one pool, one disk, and three prefixes, a VLAN, a VM and an address: {after}"
    );
}

#[test]
fn request_ids_and_names_are_each_customers_own() {
    let house = House::new();
    let other =
        house.world.ok("token create zqadmin --role customer-admin --customer globex -o json");
    let other: Value = serde_json::from_str(&other).expect("it is JSON");
    let other = format!("Bearer {}", other["secret"].as_str().expect("it is told"));
    let id = "0190a000-0000-7000-8000-000000000001";
    let patch = |bearer: &str, path: &str, key: &str, note: &str| {
        let headers = [
            ("authorization", bearer),
            ("content-type", "application/json"),
            ("idempotency-key", key),
        ];
        let body = json!({"description": note}).to_string();
        house.serving.ask("PATCH", &format!("/api/v1/vms/{path}"), &headers, Some(body.as_bytes()))
    };
    for key in [id, "deploy-1"] {
        for (bearer, path) in
            [(&house.admin, "web01.acme.example"), (&other, "zq01.globex.example")]
        {
            for _ in 0..2 {
                let done = patch(bearer, path, key, key);
                assert_eq!(
                    (done.status, done.json()["description"].clone()),
                    (200, json!(key)),
                    "{}",
                    done.text()
                );
            }
        }
        let again = patch(&house.admin, "web01.acme.example", key, "something else");
        assert_eq!(again.status, 422, "{}", again.text());
    }
    // A token that is called as somebody else is logged as its customer's.
    let made =
        house.send("POST", "/api/v1/tokens", json!({"name": "root", "role": "customer-admin"}));
    let bearer = format!("Bearer {}", made.json()["secret"].as_str().expect("it is told"));
    assert_eq!(
        house
            .ask(&bearer, "PATCH", "/api/v1/vms/web01.acme.example", Some(&json!({"cores": 3})))
            .status,
        200
    );
    let log = house.world.ok("log list --sort -id --limit 1 -o json");
    assert!(log.contains("\"actor\":\"acme/root\""), "{log}");
    // What was changed of an address is in the log of whose VM has it.
    assert_eq!(house.send("PATCH", "/api/v1/ips/192.0.2.11", json!({"note": "mine"})).status, 200);
    let log = house.get("/api/v1/log?noun=ip").text();
    assert!(log.contains("192.0.2.11"), "{log}");
}

#[test]
fn no_token_is_wider_than_whoever_made_it() {
    let house = House::new();
    let make = |body: Value| house.send("POST", "/api/v1/tokens", body);
    let made = make(json!({"name": "acme-ci", "role": "customer-read"}));
    assert_eq!((made.status, &made.json()["customer"]), (201, &json!("acme")), "{}", made.text());
    for role in ["admin", "operator", "readonly", "cm-master", "metrics"] {
        for customer in [json!(null), json!("acme"), json!("globex")] {
            let mut body = json!({"name": "wide", "role": role});
            if !customer.is_null() {
                body["customer"] = customer;
            }
            let answer = make(body.clone());
            assert!([403, 404, 422].contains(&answer.status), "{body}: {}", answer.text());
        }
    }
    let agent = make(json!({"name": "wide", "role": "cm-agent", "host": "web01.acme.example"}));
    assert!([403, 422].contains(&agent.status), "{}", agent.text());
    assert_eq!(
        make(json!({"name": "wide", "role": "customer-admin", "customer": "globex"})).status,
        404
    );
    assert_eq!(house.send("POST", "/api/v1/tokens/zqtoken/actions/rotate", json!({})).status, 404);
    assert_eq!(house.ask(&house.admin, "DELETE", "/api/v1/tokens/zqtoken", None).status, 404);
    assert_eq!(
        house
            .ask(
                &house.reader,
                "POST",
                "/api/v1/tokens",
                Some(&json!({"name": "x", "role": "customer-read"}))
            )
            .status,
        403
    );
    let tokens = house.world.ok("token list -o name");
    assert!(!tokens.contains("wide") && tokens.contains("acme-ci"), "{tokens}");
}

#[test]
fn every_write_is_refused_to_a_customer_who_names_what_is_anothers() {
    let house = House::new();
    let before = house.world.changes();
    let words = [
        ("key", json!("zq01.globex.example")),
        ("interface", json!("zq01.globex.example/0")),
        ("vm", json!("zq01.globex.example")),
        ("subnet", json!("172.31.0.0/24")),
        ("vlan", json!("zqlan")),
        ("disk", json!("raw:1GiB")),
        ("cores", json!(2)),
        ("size", json!("2GiB")),
    ];
    let mut asked = 0;
    for entry in operation::all().filter(|entry| entry.verb.effect == Effect::Write) {
        let fields = entry.fields();
        let mut body = json!({});
        for (name, value) in &words {
            if fields.iter().any(|field| field.name == *name) {
                body[*name] = value.clone();
            }
        }
        let form = format!("/forms/{}", entry.words().replace(' ', "/"));
        let text = body.as_object().expect("it is one").iter().map(|(name, value)| {
            format!("{name}={}", value.as_str().map_or(value.to_string(), ToOwned::to_owned))
        });
        let text = text.collect::<Vec<_>>().join("&");
        let headers = [("authorization", house.admin.as_str()), ("accept", "text/html")];
        let page = house.serving.ask("GET", &format!("{form}?{text}"), &headers, None);
        assert!(page.status < 500, "{form}: {}", page.text());
        let mark = page.text();
        let mark = mark
            .split("name=\"form\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap_or_default()
            .to_owned();
        let headers =
            [headers[0], headers[1], ("content-type", "application/x-www-form-urlencoded")];
        let sent = house.serving.ask(
            "POST",
            &form,
            &headers,
            Some(format!("form={mark}&{text}").as_bytes()),
        );
        assert!((400..500).contains(&sent.status), "{form}: {} {}", sent.status, sent.text());
        asked += 1;
    }
    assert_eq!(house.world.changes(), before, "nothing was changed");
    println!("{asked} forms sent");
}

#[test]
fn a_name_that_is_kept_for_a_host_of_the_fleet_is_no_customers() {
    let house = House::new();
    house.world.ok("token create waiting --role cm-agent --host hv09.example.net");
    let vm = json!({"fqdn": "hv09.example.net", "method": "KVM", "cores": 1, "ram": "1GiB",
        "storage": ["qcow2:1GiB"], "interfaces": ["public"]});
    refused(house.send("POST", "/api/v1/vms", vm), 409, "taken");
    let name = json!({"fqdn": "hv09.example.net"});
    refused(house.send("PATCH", "/api/v1/vms/web01.acme.example", name), 409, "taken");
    assert!(house.world.ok("token show waiting").contains("hv09.example.net"));
}

#[test]
fn a_customer_is_bounded_however_they_begin_it() {
    let house = House::new();
    let vm = "/api/v1/vms/web01.acme.example";
    for (part, body, had) in [
        ("interfaces", json!({"vlans": ["public"], "ip": ["none"]}), 1),
        ("storage", json!({"disk": "qcow2:512B"}), 1),
    ] {
        let made = (0..70).map(|_| house.send("POST", &format!("{vm}/{part}"), body.clone()));
        let (good, over): (Vec<_>, Vec<_>) = made.partition(|answer| answer.status == 201);
        assert_eq!(good.len() + had, 64, "{part}: {}", over[0].text());
        over.into_iter().for_each(|answer| refused(answer, 409, "at most 64"));
    }
    // However many tokens they have, they are one.
    let serving = Serving::start(&house.world, &["--rate", "5"]);
    let ask = |at: usize| {
        let bearer = if at.is_multiple_of(2) { &house.admin } else { &house.reader };
        serving.ask("GET", "/api/v1/vlans/public", &[("authorization", bearer)], None).status
    };
    let good = (0..40).filter(|at| ask(*at) == 200).count();
    assert!((5..20).contains(&good), "{good} of 40");
}

#[test]
fn a_customer_is_told_of_no_node_and_finds_what_is_in_a_space_of_others() {
    let house = House::new();
    let made = house.send("POST", "/api/v1/vlans", json!({"name": "acme-two", "tag": 500}));
    assert_eq!(made.status, 201, "{}", made.text());
    for line in [
        "interface add hv01.example.net/bond7 --kind physical",
        "interface add hv01.example.net/two --kind vlan --master bond7 --vlan acme-two",
        "vrf add services",
        "vlan add svc --tag 120 --shared yes",
        "subnet add 10.50.0.0/24 --vrf services --vlan svc --gateway first",
    ] {
        house.world.ok(line);
    }
    let answer = house.send("PATCH", "/api/v1/vlans/acme-two", json!({"tag": null, "vni": 9000}));
    assert!(!answer.text().contains("hv01"), "{}", answer.text());
    refused(answer, 409, "not yours");
    let nic = json!({"interface": "web01.acme.example", "vlans": ["svc"]});
    assert_eq!(house.send("POST", "/api/v1/interfaces", nic).status, 201);
    let ip = "/api/v1/ips/10.50.0.2?vrf=services";
    assert_eq!(house.get(ip).status, 200);
    assert_eq!(house.get("/api/v1/subnets/10.50.0.0%2F24?vrf=services").status, 200);
    refused(house.get("/api/v1/subnets/172.31.0.0%2F24?vrf=zqspace"), 404, "zqspace");
    assert_eq!(house.ask(&house.admin, "DELETE", ip, None).status, 200);
}

fn waits_while(ends: &str) {
    let house = House::new();
    let mut database = rusqlite::Connection::open(house.world.database()).expect("it opens");
    let other = database.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate);
    let other = other.expect("nobody else writes");
    std::thread::scope(|scope| {
        let body = json!({"name": "ghost", "tag": 501});
        let waits = scope.spawn(|| house.send("POST", "/api/v1/vlans", body));
        std::thread::sleep(std::time::Duration::from_millis(700));
        let ends = ends.replace("{now}", &virtctl::value::now().to_string());
        other.execute(&ends, []).expect("it ends");
        other.commit().expect("it is saved");
        refused(waits.join().expect("it is answered"), 401, "ended");
    });
    assert!(!house.world.ok("vlan list -o name").contains("ghost"));
}

#[test]
fn what_waits_to_be_written_when_its_token_ends_is_not() {
    waits_while("DELETE FROM token WHERE name = 'customer-admin'");
    waits_while("UPDATE token SET expires_at = {now} - 100 WHERE name = 'customer-admin'");
}

#[test]
fn a_customer_moves_addresses_of_their_own_among_their_own() {
    let house = House::new();
    // Kept back at an end of its prefix, and routed: both are given by whoever runs the fleet.
    house.world.ok("ip assign web01.acme.example/0 --address 192.0.2.3 --note mine");
    house.world.ok("ip route 192.0.2.128/28 --to web01.acme.example/0");
    let to = |ip: &str, to: &str| {
        house.send("POST", &format!("/api/v1/ips/{ip}/actions/move"), json!({"to": to}))
    };
    let moved = to("192.0.2.3", "db01.acme.example/0");
    assert_eq!(moved.status, 200, "{}", moved.text());
    assert_eq!(moved.json()["note"], "mine");
    refused(to("192.0.2.128%2F28", "db01.acme.example/0"), 403, "routes whole prefixes");
    let path = "/api/v1/ips/192.0.2.128%2F28";
    refused(house.ask(&house.admin, "DELETE", path, None), 403, "routes whole prefixes");
    refused(to("192.0.2.3", "zq01.globex.example/0"), 404, "no interface");
    refused(to("192.0.2.200", "db01.acme.example/0"), 404, "no ip");
    let reader = house.ask(
        &house.reader,
        "POST",
        "/api/v1/ips/192.0.2.3/actions/move",
        Some(&json!({"to": "web01.acme.example/0"})),
    );
    assert_eq!(reader.status, 403, "{}", reader.text());
    // What was written for one of them is not told to the next.
    house.world.ok("ip move 192.0.2.200 --to db01.acme.example/0");
    house.world.ok("ip set 192.0.2.200 --note 'of acme'");
    house.world.ok("ip move 192.0.2.200 --to zq01.globex.example/0");
    let note = house.world.ok("ip list --filter address=192.0.2.200 -o value --columns note");
    assert_eq!(note.trim(), "");
    // Nor what the staff wrote while it was kept back: neither of the address, nor in the log.
    house.world.ok("ip reserve 192.0.2.201 --note 'kept for a rival'");
    house.world.ok("ip move 192.0.2.201 --to db01.acme.example/0");
    let log = house.ask(&house.reader, "GET", "/api/v1/log?limit=1000&include=changes", None);
    assert!(!log.text().contains("rival"), "{}", log.text());
    let changes = house.world.ok("log list --filter object=192.0.2.201 -o value --columns id");
    assert_eq!(changes.lines().count(), 2);
    for id in changes.lines() {
        let path = format!("/api/v1/log/{id}");
        assert_eq!(house.ask(&house.reader, "GET", &path, None).status, 404);
    }
}
