//! The server: what requests are answered, in which form, to whom, and what each error looks like.

mod common;

use common::World;
use common::serving::{Answer, Serving, keep, served};
use serde_json::{Value, json};

/// A problem has a stable id, a title, the status, and a type (RFC 9457).
fn must_be(answer: &Answer, status: u16, id: &str) -> Value {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!(problem["id"], id, "{problem}");
    assert_eq!(problem["status"], status);
    assert_eq!(problem["type"], format!("urn:virtctl:problem:{id}"));
    assert!(problem["title"].is_string(), "{problem}");
    problem
}

#[test]
fn the_story_is_told_through_a_server() {
    World::new().served().tell_the_story();
}

#[test]
fn a_thing_is_made_read_changed_and_removed() {
    let (world, serving) = served();
    let made = serving.send("POST", "/api/v1/vlans", r#"{"name": "attic", "tag": 77}"#, &[]);
    assert_eq!((made.status, made.header("location").as_str()), (201, "/api/v1/vlans/attic"));
    let shown = serving.get(&made.header("location"));
    assert_eq!((shown.status, shown.json()), (200, made.json()));
    let printed = world.ok("vlan show attic -o json");
    assert_eq!(shown.text(), printed, "the document is the one that the command line prints");
    let tag = shown.header("etag");
    let set = serving.send(
        "PATCH",
        "/api/v1/vlans/attic",
        r#"{"description": "d"}"#,
        &[("if-match", &tag)],
    );
    assert_eq!((set.status, &set.json()["description"]), (200, &json!("d")), "{}", set.text());
    let late = serving.send(
        "PATCH",
        "/api/v1/vlans/attic",
        r#"{"description": "e"}"#,
        &[("if-match", &tag)],
    );
    assert_eq!(must_be(&late, 412, "stale")["version"], 2);
    let now = late.header("etag");
    let again = [("if-match", now.as_str())];
    let body = r#"{"description": "f"}"#;
    assert_eq!(serving.send("PATCH", "/api/v1/vlans/attic", body, &again).status, 200);
    let cleared = serving.send("PATCH", "/api/v1/vlans/attic", r#"{"description": null}"#, &[]);
    assert_eq!(cleared.json()["description"], Value::Null);
    let body = r#"{"name": "attic", "classes": ["profile::attic"]}"#;
    assert_eq!(serving.send("POST", "/api/v1/roles", body, &[]).status, 201);
    let cleared = serving.send("PATCH", "/api/v1/roles/attic", r#"{"classes": null}"#, &[]);
    assert_eq!(cleared.json()["classes"], json!([]), "{}", cleared.text());
    // Another of that name is another thing, whatever its version.
    let (first, body) = (serving.get("/api/v1/vrfs/attic").status, r#"{"name": "attic"}"#);
    let tag = serving.send("POST", "/api/v1/vrfs", body, &[]).header("etag");
    assert_eq!((first, serving.send("DELETE", "/api/v1/vrfs/attic", "", &[]).status), (404, 200));
    assert_eq!(serving.send("POST", "/api/v1/vrfs", body, &[]).status, 201);
    let late = serving.send(
        "PATCH",
        "/api/v1/vrfs/attic",
        r#"{"description": "x"}"#,
        &[("if-match", &tag)],
    );
    must_be(&late, 412, "stale");
    let tried = serving.send("DELETE", "/api/v1/vlans/attic?dry_run=1", "", &[]);
    assert_eq!((tried.status, serving.get("/api/v1/vlans/attic").status), (200, 200));
    let gone = serving.send("DELETE", "/api/v1/vlans/attic?message=done", "", &[]);
    assert_eq!((gone.status, &gone.json()["name"]), (200, &json!("attic")));
    must_be(&serving.get("/api/v1/vlans/attic"), 404, "not-found");
    let log = world.ok("log list --noun vlan --object attic --columns actor,operation,message");
    let last = log.lines().last().unwrap_or_default();
    assert_eq!(last.split_whitespace().collect::<Vec<_>>(), ["tester", "vlan", "remove", "done"]);
}

#[test]
fn who_asks_too_often_is_told_so_and_nobody_else() {
    let world = World::with_fleet();
    let secret = world.ok("token create guest --role readonly -o json");
    let secret: Value = serde_json::from_str(&secret).expect("it is JSON");
    let guest = format!("Bearer {}", secret["secret"].as_str().expect("it is told"));
    let serving = Serving::start(&world, &["--rate", "5"]);
    let ask = || serving.ask("GET", "/api/v1/vlans/public", &[("authorization", &guest)], None);
    let answers = (0..30).map(|_| ask()).collect::<Vec<_>>();
    let good = answers.iter().filter(|answer| answer.status == 200).count();
    assert!((5..20).contains(&good), "{good} of 30");
    let late = answers.iter().find(|answer| answer.status != 200).expect("some are too many");
    must_be(late, 429, "too-often");
    assert_eq!(late.header("retry-after"), "1");
    assert_eq!(serving.get("/api/v1/vlans/public").status, 200, "somebody else");
    let body = Some(&b"{}"[..]);
    let write = serving.ask("POST", "/api/v1/vlans", &[("authorization", &guest)], body);
    assert!([403, 429].contains(&write.status), "{}", write.text());
}

#[test]
fn a_thing_is_put_under_its_name() {
    let (world, serving) = served();
    let (at, body) = ("/api/v1/vlans/attic", r#"{"tag": 77, "description": "up"}"#);
    let gone = [("if-match", "*")];
    must_be(&serving.send("PUT", at, body, &gone), 404, "not-found");
    let made = serving.send("PUT", at, body, &[("if-none-match", "*")]);
    assert_eq!((made.status, made.header("location").as_str()), (201, at), "{}", made.text());
    must_be(&serving.send("PUT", at, body, &[("if-none-match", "*")]), 412, "stale");
    must_be(&serving.send("PUT", at, body, &[]), 428, "unconditional");
    let tag = [("if-match", &*made.header("etag"))];
    let put = serving.send("PUT", at, r#"{"tag": 78}"#, &tag);
    assert_eq!((put.status, put.json()["tag"].clone()), (200, json!(78)), "{}", put.text());
    assert_eq!(put.json()["description"], Value::Null, "what is not said is gone");
    must_be(&serving.send("PUT", at, body, &tag), 412, "stale");
    let log = world
        .ok("log list --noun vlan --object attic --filter refused=null --columns operation -o csv");
    assert_eq!(log.lines().skip(1).collect::<Vec<_>>(), ["vlan put"; 2], "{log}");
    // A thing is not renamed by an id that stands for it, and what is for ever stays.
    let id = put.json()["id"].to_string();
    let named = serving.send("PUT", &format!("/api/v1/vlans/{id}"), body, &gone);
    must_be(&named, 422, "invalid");
    let vm = "/api/v1/vms/web01.acme.example";
    let moved = r#"{"method": "Qemu", "cores": 2, "ram": "4GiB"}"#;
    must_be(&serving.send("PUT", vm, moved, &gone), 409, "refused");
    must_be(&serving.send("PUT", vm, r#"{"method": "KVM"}"#, &gone), 422, "missing");
    let same = r#"{"method": "kvm", "cores": 2, "ram": "4GiB", "customer": "acme"}"#;
    let put = serving.send("PUT", vm, same, &gone);
    assert_eq!((put.status, put.json()["cores_max"].clone()), (200, json!(2)), "{}", put.text());
    assert_eq!(serving.send("PUT", vm, same, &gone).json()["version"], put.json()["version"]);
}

#[test]
fn actions_are_requests_below_a_thing() {
    let (_world, serving) = served();
    let vm = r#"{"fqdn": "web02.acme.example", "method": "KVM", "cores": 1, "ram": "1GiB",
        "storage": ["lvm:10GiB"], "interfaces": [{"vlan": "public"}], "node": "hv01.example.net"}"#;
    let made = serving.send("POST", "/api/v1/vms", vm, &[]);
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(made.json()["ram"], 1 << 30);
    let moved = serving.send(
        "POST",
        "/api/v1/vms/web02.acme.example/actions/move",
        r#"{"to": "hv02.example.net"}"#,
        &[],
    );
    assert_eq!((moved.status, &moved.json()["node"]), (200, &json!("hv02.example.net")));
    let next = serving.get("/api/v1/ips/actions/next?subnet=192.0.2.0%2F24");
    assert_eq!(next.json()["address"], "192.0.2.14", "{}", next.text());
    let kept =
        serving.send("POST", "/api/v1/ips/actions/reserve", r#"{"subnet": "192.0.2.0/24"}"#, &[]);
    assert_eq!(kept.json()["address"], next.json()["address"]);
    for path in [
        "/api/v1/vms/id:1",
        "/api/v1/vms/1",
        "/api/v1/vms/web01",
        "/api/v1/interfaces/web01.acme.example%2F0",
    ] {
        assert_eq!(serving.get(path).status, 200, "{path}");
    }
}

#[test]
fn a_list_is_walked_page_by_page() {
    let (world, serving) = served();
    for n in 0..25 {
        world.ok(&format!("vlan add v{n:02} --tag {}", 500 + n));
    }
    let (mut path, mut names, mut pages) = ("/api/v1/vlans?limit=7".to_owned(), vec![], 0);
    loop {
        let page = serving.get(&path);
        assert_eq!(page.status, 200, "{}", page.text());
        let document = page.json();
        let items = document["items"].as_array().expect("a page has items").clone();
        names.extend(items.iter().map(|item| item["name"].as_str().unwrap_or_default().to_owned()));
        pages += 1;
        let link = page.header("link");
        match document["next"].as_str() {
            Some(next) => {
                let wanted = format!("</api/v1/vlans?limit=7&after={next}>; rel=\"next\"");
                assert_eq!(link, wanted);
                path = format!("/api/v1/vlans?limit=7&after={next}");
            }
            None => break assert_eq!(link, ""),
        }
    }
    let all = world.ok("vlan list -o name");
    assert_eq!(names, all.lines().collect::<Vec<_>>());
    assert_eq!(pages, names.len().div_ceil(7));
    let first = serving.get("/api/v1/vlans.msgpack?sort=-tag&limit=20&columns=name,tag");
    let link = first.header("link");
    let rest = link.trim_start_matches('<').split('>').next().unwrap_or_default();
    assert!(rest.starts_with("/api/v1/vlans.msgpack?"), "{link}");
    let pages = [first, serving.get(rest)].map(|page| {
        let page: Value = rmp_serde::from_slice(&page.body).expect("it is MessagePack");
        page["items"].as_array().expect("a page has items").clone()
    });
    let tags = pages.concat().iter().map(|one| one["tag"].as_i64()).collect::<Vec<_>>();
    let mut sorted = tags.clone();
    sorted.sort_by(|one, other| other.cmp(one));
    assert_eq!((tags.len(), &tags), (names.len(), &sorted), "in whatever order it is walked");
    must_be(&serving.get("/api/v1/vlans?after=t00zz"), 422, "invalid");
    must_be(&serving.get("/api/v1/vlans?limit=1001"), 422, "invalid");
    must_be(&serving.get("/api/v1/vlans?sort=tag&after=t61"), 422, "invalid");
    let whole = serving.get("/api/v1/vlans.jsonl");
    assert_eq!(whole.text().lines().count(), names.len(), "these have no pages");
}

#[test]
fn filters_columns_and_order_are_those_of_the_command_line() {
    let (world, serving) = served();
    let path = "/api/v1/nodes?filter=fqdn~%5Ehv&columns=fqdn,state&sort=-fqdn&output=json";
    let printed = world.ok("node list --filter fqdn~^hv --columns fqdn,state --sort -fqdn -o json");
    assert_eq!(serving.get(path).text(), printed);
    assert_eq!(
        serving.get("/api/v1/nodes?state=running").json()["items"].as_array().map(Vec::len),
        Some(2)
    );
    let problem = must_be(&serving.get("/api/v1/nodes?filter=fqdm=x"), 422, "invalid");
    assert!(problem["detail"].as_str().is_some_and(|text| text.contains("fqdn")), "{problem}");
}

#[test]
fn every_format_is_had_by_name_and_by_suffix() {
    let (world, serving) = served();
    let bearer = format!("Bearer {}", serving.token());
    let get = |path: &str, accept: &str| {
        serving.ask("GET", path, &[("authorization", &bearer), ("accept", accept)], None)
    };
    let document = serving.get("/api/v1/nodes/hv01.example.net").json();
    for (accept, suffix, kind) in [
        ("application/json", "json", "application/json"),
        ("application/msgpack", "msgpack", "application/msgpack"),
        ("application/x-msgpack, */*;q=0.1", "msgpack", "application/msgpack"),
        ("application/yaml", "yaml", "application/yaml"),
        ("text/csv", "csv", "text/csv; charset=utf-8"),
        ("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "html", "text/html; charset=utf-8"),
        ("*/*", "json", "application/json"),
        ("*/*, application/json", "json", "application/json"),
        ("image/png", "json", "application/json"),
    ] {
        let by_name = get("/api/v1/nodes/hv01.example.net", accept);
        let by_suffix = get(&format!("/api/v1/nodes/hv01.example.net.{suffix}"), "*/*");
        assert_eq!(
            (by_name.status, by_name.header("content-type").as_str()),
            (200, kind),
            "{accept}"
        );
        assert_eq!(by_name.body, by_suffix.body, "{accept}");
        if kind == "application/msgpack" {
            let read: Value = rmp_serde::from_slice(&by_name.body).expect("it is MessagePack");
            assert_eq!(read, document);
        }
    }
    let packed = rmp_serde::to_vec(&json!({"name": "packed", "tag": 88})).expect("it is packed");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/msgpack"),
        ("accept", "application/msgpack"),
    ];
    let made = serving.ask("POST", "/api/v1/vlans", &headers, Some(&packed));
    let read: Value = rmp_serde::from_slice(&made.body).expect("it is MessagePack");
    assert_eq!((made.status, &read["tag"]), (201, &json!(88)));
    assert_eq!(world.ok("vlan show packed -o json"), format!("{read:#}\n"));
    let same = rmp_serde::to_vec(&json!({"name": "packed", "tag": 89})).expect("it is packed");
    let twice = serving.ask("POST", "/api/v1/vlans", &headers, Some(&same));
    let read: Value = rmp_serde::from_slice(&twice.body).expect("problems are packed, too");
    assert_eq!((twice.status, &read["id"]), (409, &json!("taken")));
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let (world, serving) = served();
    let bearer = format!("Bearer {}", serving.token());
    for path in [
        "/api/v1/nodes/hv01.example.net",
        "/enc/hv01.example.net",
        "/hiera-rest/Host?name=hv01.example.net",
        "/api/v1/vlans",
    ] {
        let first = serving.get(path);
        let tag = first.header("etag");
        let again =
            serving.ask("GET", path, &[("authorization", &bearer), ("if-none-match", &tag)], None);
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
    }
    // A list may be said in several lines (RFC 9110, 5.3).
    let (path, bearer) = ("/api/v1/vlans/public", format!("Bearer {}", serving.token()));
    let tag = serving.get(path).header("etag");
    let twice = |name, tag| [("authorization", bearer.as_str()), (name, "\"other\""), (name, tag)];
    let again = serving.ask("GET", path, &twice("if-none-match", &tag), None);
    assert_eq!(again.status, 304);
    let body = Some(&br#"{"description": "x"}"#[..]);
    assert_eq!(serving.ask("PATCH", path, &twice("if-match", &tag), body).status, 200);
    assert_eq!(serving.ask("PATCH", path, &twice("if-match", &tag), body).status, 412);
    let before = serving.get("/api/v1/hypervisors/hv01.example.net");
    world.ok("vm create a.example.com --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public --node hv01.example.net");
    let after = serving.get("/api/v1/hypervisors/hv01.example.net");
    assert_ne!(before.header("etag"), after.header("etag"), "its free cores are others");
}

#[test]
fn a_request_said_again_is_done_once() {
    let (world, serving) = served();
    for key in ["an order, number 17", "0198c0de-0000-7000-8000-000000000001"] {
        let body = r#"{"subnet": "192.0.2.0/24", "note": "once"}"#;
        let more = [("idempotency-key", key)];
        let first = serving.send("POST", "/api/v1/ips/actions/reserve", body, &more);
        let again = serving.send("POST", "/api/v1/ips/actions/reserve", body, &more);
        assert_eq!((first.status, again.status), (200, 200), "{}", again.text());
        assert_eq!(first.json()["address"], again.json()["address"]);
        assert_eq!(first.header("request-id"), again.header("request-id"));
        let other = serving.send("POST", "/api/v1/vlans", r#"{"name": "x", "tag": 9}"#, &more);
        must_be(&other, 422, "invalid");
        let body = r#"{"subnet": "192.0.2.0/24", "note": "other"}"#;
        let other = serving.send("POST", "/api/v1/ips/actions/reserve", body, &more);
        must_be(&other, 422, "invalid");
    }
    assert_eq!(world.ok("ip list --note once -o name").lines().count(), 2);
    // The word that named a thing names it no more, and still it was done.
    world.ok("vlan add attic --tag 77");
    for (method, path, body) in [
        ("PATCH", "/api/v1/vlans/attic", r#"{"name": "cellar"}"#),
        ("DELETE", "/api/v1/vlans/77", ""),
    ] {
        let more = [("idempotency-key", method)];
        let told = [(), ()].map(|()| serving.send(method, path, body, &more));
        assert_eq!((told[0].status, told[1].status), (200, 200), "{}", told[1].text());
        assert_eq!(told[0].json(), told[1].json());
    }
    must_be(
        &serving.send("POST", "/api/v1/vlans", "{}", &[("idempotency-key", "")]),
        422,
        "invalid",
    );
}

/// The log speaks of wholes; an answer speaks of the part, the first time and again.
#[test]
fn a_part_is_answered_as_itself_and_again_so() {
    let (world, serving) = served();
    world.ok("node add bare.example.net --location r9 --ip next:10.0.0.0/16 --role ceph-mon");
    let vm = "/api/v1/vms/web01.acme.example";
    let (storage, nic) = (format!("{vm}/storage"), format!("{vm}/interfaces"));
    let role = "/api/v1/hypervisors/bare.example.net";
    let able = r#"{"methods": ["KVM"], "cores": 4, "ram": 1073741824}"#;
    let orders = [
        (
            "POST",
            storage.clone(),
            r#"{"disk": "raw:1GiB"}"#,
            201,
            "storage",
            "web01.acme.example/1",
        ),
        (
            "PATCH",
            format!("{storage}/1"),
            r#"{"size": 2147483648}"#,
            200,
            "storage",
            "web01.acme.example/1",
        ),
        ("DELETE", format!("{storage}/1"), "", 200, "storage", "web01.acme.example/1"),
        (
            "POST",
            nic.clone(),
            r#"{"vlans": ["mgmt"], "ip": ["none"]}"#,
            201,
            "interface",
            "web01.acme.example/1",
        ),
        ("DELETE", format!("{nic}/1"), "", 200, "interface", "web01.acme.example/1"),
        ("PUT", role.to_owned(), able, 201, "node", "bare.example.net"),
        ("DELETE", role.to_owned(), "", 200, "node", "bare.example.net"),
    ];
    for (order, (method, path, body, status, key, name)) in orders.iter().enumerate() {
        let id = format!("part {order}");
        let more = [("idempotency-key", id.as_str()), ("if-none-match", "*")];
        let more = if *method == "PUT" { &more[..] } else { &more[..1] };
        let told = [(), ()].map(|()| serving.send(method, path, body, more));
        let text = told[1].text();
        assert_eq!((told[0].status, told[1].status), (*status, *status), "{method} {path}: {text}");
        assert_eq!(told[0].json(), told[1].json(), "{method} {path}");
        assert_eq!(told[0].json()[*key], *name, "{method} {path}: {text}");
        assert_eq!(told[0].json().get("gateways"), None, "{method} {path} told of the whole");
        let places = told.each_ref().map(|answer| answer.header("location"));
        assert_eq!(places[0], places[1], "{method} {path}");
    }
}

/// What is an option of a write may be a field of what is read.
#[test]
fn a_field_of_the_log_is_no_option() {
    let (world, serving) = served();
    world.ok("vlan add why --tag 77 --message because");
    let found = serving.get("/api/v1/log?message=because").json();
    assert_eq!(found["items"].as_array().map(Vec::len), Some(1), "{found}");
    assert_eq!(found["items"][0]["object"], "why");
    let token = serving.token_file.display();
    let line =
        format!("--server {} --token-file {token} log list --message because -o name", serving.url);
    let mut there = world.command(common::VIRTCTL);
    there.env_remove("VIRTCTL_DATABASE").args(line.split(' '));
    let there = common::said(there.output().expect("it starts"));
    assert_eq!(there.out, world.ok("log list --message because -o name"), "{}", there.err);
}

#[test]
fn a_page_looks_at_so_many_and_the_next_goes_on() {
    let (world, serving) = served();
    let lines = (0..7_000)
        .map(|n| format!("{{\"noun\":\"vlan\",\"name\":\"n{n:04}\",\"vni\":{}}}\n", 5_000 + n));
    std::fs::write(world.path().join("lines"), lines.collect::<String>()).expect("it is written");
    world.ok("import lines");
    // Nothing in it is plain, so that each name has to be looked at.
    let path = "/api/v1/vlans?filter=name~%5En%5B6%5D%5B9%5D%5B9%5D%5B89%5D%24&columns=name";
    let (mut next, mut found, mut pages) = (String::new(), vec![], 0);
    loop {
        let page = serving.get(&format!("{path}{next}")).json();
        let names = page["items"].as_array().expect("it has items").clone();
        found.extend(names.iter().map(|one| one["name"].as_str().expect("a name").to_owned()));
        pages += 1;
        let Some(after) = page["next"].as_str() else { break };
        assert!(found.is_empty() && pages < 10, "{found:?}");
        next = format!("&after={after}");
    }
    assert_eq!((found, pages), (vec!["n6998".to_owned(), "n6999".to_owned()], 3));
    let whole = world.ok("vlan list --filter 'name~[6][9][9][89]$' -o name");
    assert_eq!(whole, "n6998\nn6999\n");
    let headers = [("authorization", format!("Bearer {}", serving.token()))];
    let headers = [(headers[0].0, headers[0].1.as_str()), ("accept", "text/html")];
    let text = serving.ask("GET", "/api/v1/vlans?filter=name~%5Bq%5D%24", &headers, None).text();
    assert!(text.contains("None so far") && text.contains("Next page"), "{text}");
}

#[test]
fn a_filter_takes_no_more_than_it_needs() {
    let (_world, serving) = served();
    let ask = |filter: &str, times: usize| {
        let filter = format!("filter={}", filter.replace('+', "%2B"));
        serving.get(&format!("/api/v1/vms?{}", vec![filter; times].join("&")))
    };
    // A count of counts of counts is a program of twelve megabytes in thirty letters.
    must_be(&ask("fqdn~(((.{1\\,45}){1\\,45}){1\\,45}Z)", 1), 422, "invalid");
    let many = must_be(&ask("cores%3E4000", 65), 422, "invalid");
    assert!(many["detail"].as_str().is_some_and(|why| why.contains("at most 64")), "{many}");
    assert_eq!(ask("cores%3E4000", 64).status, 200);
    for filter in ["fqdn~%5E(web%7Cdb)%5B0-9%5D{1\\,3}", "fqdn~.{1\\,200}"] {
        assert_eq!(ask(filter, 1).status, 200, "{filter}");
    }
    let values = format!("id%20in({})", vec!["1"; 300].join(","));
    assert_eq!(ask(&values, 1).status, 200);
    must_be(&ask(&values, 2), 422, "invalid");
    let headers = [("accept", "text/html")];
    let page = serving.ask("GET", "/api/v1/vms?filter=fqdn~web", &headers, None);
    assert_eq!((page.status, page.header("location").starts_with("/login")), (303, true));
    let empty = must_be(&ask("fqdn%20in()", 1), 422, "invalid");
    assert!(empty["detail"].as_str().is_some_and(|why| why.contains("nothing stands")), "{empty}");
}

#[test]
fn bad_requests_are_told_what_is_wrong_and_change_nothing() {
    let (world, serving) = served();
    let before = world.dump_of_changes();
    let post = |path: &str, body: &str| serving.send("POST", path, body, &[]);
    let vlans = "/api/v1/vlans";
    assert_eq!(
        must_be(&post(vlans, r#"{"name": "x", "tag": 5000}"#), 422, "invalid")["pointer"],
        "/tag"
    );
    assert_eq!(must_be(&post(vlans, r#"{"tag": 5}"#), 422, "missing")["pointer"], "/name");
    must_be(&post(vlans, r#"{"name": "x", "tag": 5, "tag": 6}"#), 422, "invalid");
    must_be(&post(vlans, r#"{"name": "x", "tog": 5}"#), 422, "invalid");
    must_be(&post(vlans, r#"["name"]"#), 422, "invalid");
    must_be(&post(vlans, "{"), 422, "invalid");
    must_be(&post(vlans, &"[".repeat(10_000)), 422, "invalid");
    // A name that is taken or unknown is some field's, unless it is that of what the request is about.
    let taken = must_be(&post(vlans, r#"{"name": "public", "tag": 5}"#), 409, "taken");
    assert_eq!(taken["pointer"], "/name");
    let unknown = must_be(
        &post("/api/v1/subnets", r#"{"cidr": "10.9.0.0/24", "vlan": "no"}"#),
        404,
        "not-found",
    );
    assert_eq!(unknown["pointer"], "/vlan");
    let set = |path: &str, body: &str| serving.send("PATCH", path, body, &[("if-match", "*")]);
    let unknown = must_be(&set("/api/v1/vlans/lab", r#"{"customer": "no"}"#), 404, "not-found");
    assert_eq!(unknown["pointer"], "/customer");
    assert!(
        must_be(&set("/api/v1/vlans/no", r#"{"tag": 9}"#), 404, "not-found")
            .get("pointer")
            .is_none()
    );
    let cleared = must_be(&set("/api/v1/vlans/lab", r#"{"name": null}"#), 422, "invalid");
    assert_eq!(cleared["pointer"], "/name");
    must_be(
        &post(&format!("{vlans}?dry_run=perhaps"), r#"{"name": "x", "tag": 5}"#),
        422,
        "invalid",
    );
    must_be(
        &post(&format!("{vlans}?message=a&message=b"), r#"{"name": "x", "tag": 5}"#),
        422,
        "invalid",
    );
    must_be(&post(vlans, &format!("{{\"name\": \"{}\"}}", "x".repeat(1 << 20))), 413, "too-large");
    must_be(&serving.send("DELETE", "/api/v1/vlans/public", "", &[]), 409, "in-use");
    must_be(&serving.send("PATCH", "/api/v1/vlans/public", "{}", &[]), 422, "invalid");
    must_be(
        &serving.send("PATCH", "/api/v1/vlans/public", r#"{"tag": 7}"#, &[("if-match", "W/\"1\"")]),
        412,
        "stale",
    );
    must_be(&serving.send("DELETE", "/api/v1/vlans/lab?key=public", "", &[]), 422, "invalid");
    let body = r#"{"key": "public", "description": "x"}"#;
    must_be(&serving.send("PATCH", "/api/v1/vlans/lab", body, &[]), 422, "invalid");
    must_be(
        &serving.send(
            "PATCH",
            "/api/v1/vlans/lab",
            "{\"tag\": 9}",
            &[("if-match", "\"1-2\", \"2-3\"")],
        ),
        422,
        "invalid",
    );
    for foreign in [("origin", "https://elsewhere.example"), ("sec-fetch-site", "cross-site")] {
        must_be(
            &serving.send("POST", vlans, r#"{"name": "x", "tag": 5}"#, &[foreign]),
            403,
            "denied",
        );
    }
    must_be(&serving.send("DELETE", "/api/v1/vlans", "", &[]), 405, "no-such-method");
    must_be(&serving.get("/api/v1/vlan"), 404, "no-such-path");
    must_be(&serving.get("/api/v1/vlans?output=pdf"), 422, "invalid");
    must_be(&serving.get("/api/v1/vlans/publik"), 404, "not-found");
    let hint = serving.get("/api/v1/vlans/publik").json()["hint"].clone();
    assert_eq!(hint, "did you mean `public`?");
    assert_eq!(world.dump_of_changes(), before);
}

#[test]
fn hosts_documents_are_those_of_the_command_line() {
    let (world, serving) = served();
    let host = "hv01.example.net";
    for (path, line) in [
        (format!("/enc/{host}"), format!("enc {host}")),
        (format!("/hiera/{host}"), format!("hiera {host}")),
        (format!("/hiera/{host}/virtctl"), format!("hiera {host} virtctl")),
        (format!("/pillar/{host}"), format!("pillar {host}")),
        ("/inventory?list=yes".to_owned(), "inventory --list".to_owned()),
        (format!("/inventory?host={host}"), format!("inventory --host {host}")),
    ] {
        let answer = serving.get(&path);
        assert_eq!((answer.status, answer.text()), (200, world.ok(&line)), "{path}");
        assert_eq!(answer.header("content-type"), "application/json");
    }
    for path in [
        "/enc/hv99.example.net",
        "/pillar/x",
        "/hiera/hv01.example.net/other",
        "/enc/..%2Fx",
        "/enc/--help",
    ] {
        must_be(&serving.get(path), 404, "not-found");
    }
    must_be(&serving.get(&format!("/enc/{host}?cache=%2Ftmp")), 422, "invalid");
    let wrapped = serving.get(&format!("/hiera-rest/Host?name={host}")).json();
    let data: Value =
        serde_json::from_str(&world.ok(&format!("hiera {host}"))).expect("it is JSON");
    assert_eq!(wrapped, json!({"success": true, "data": [data], "total": 1}));
    assert_eq!(serving.get("/hiera-rest/Host?name=x").json()["success"], false);
}

/// What each role may, asked for one thing of each kind.
const MAY: &[(&str, [u16; 7])] = &[
    // Reading, writing, tokens, undoing, the own host, another host, figures.
    ("admin", [200, 201, 200, 422, 200, 200, 200]),
    ("operator", [200, 201, 403, 403, 200, 200, 200]),
    ("readonly", [200, 403, 403, 403, 200, 200, 200]),
    ("cm-master", [403, 403, 403, 403, 200, 200, 403]),
    ("cm-agent", [403, 403, 403, 403, 200, 404, 403]),
    ("metrics", [403, 403, 403, 403, 403, 403, 200]),
];

#[test]
fn each_role_opens_what_it_says() {
    let (world, serving) = served();
    for (role, wanted) in MAY {
        let host = if *role == "cm-agent" { " --host hv01.example.net" } else { "" };
        let made = world.ok(&format!("token create {role} --role {role}{host} -o json"));
        let made: Value = serde_json::from_str(&made).expect("it is JSON");
        let bearer = format!("Bearer {}", made["secret"].as_str().expect("it is told"));
        let ask = |method: &str, path: &str, body: Option<&str>| {
            let headers = [("authorization", bearer.as_str())];
            serving.ask(method, path, &headers, body.map(str::as_bytes)).status
        };
        let vlan = format!("{{\"name\": \"of-{role}\", \"tag\": \"next\"}}");
        let got = [
            ask("GET", "/api/v1/vms", None),
            ask("POST", "/api/v1/vlans", Some(&vlan)),
            ask("GET", "/api/v1/tokens", None),
            ask("POST", "/api/v1/undo", Some("{}")),
            ask("GET", "/enc/hv01.example.net", None),
            ask("GET", "/enc/hv02.example.net", None),
            ask("GET", "/metrics", None),
        ];
        assert_eq!(got, *wanted, "{role}");
    }
}

#[test]
fn who_may_not_end_tokens_ends_none_with_what_they_are_of() {
    let (world, serving) = served();
    world.ok("customer add doomed");
    world.ok("token create theirs --role customer-read --customer doomed");
    let made = world.ok("token create deputy --role operator -o json");
    let made: Value = serde_json::from_str(&made).expect("it is JSON");
    let bearer = format!("Bearer {}", made["secret"].as_str().expect("it is told"));
    let remove = |bearer: &str| {
        let headers = [("authorization", bearer)];
        serving.ask("DELETE", "/api/v1/customers/doomed?cascade=yes", &headers, None)
    };
    let refused = must_be(&remove(&bearer), 409, "in-use").to_string();
    assert!(!refused.contains("theirs") && refused.contains("not yours"), "{refused}");
    assert_eq!(remove(&format!("Bearer {}", serving.token())).status, 200);
    assert_eq!(world.ok("token list --name theirs -o name"), "");
}

#[test]
fn nothing_is_served_to_strangers() {
    let (world, serving) = served();
    let token = serving.token();
    let status = |authorization: &str, path: &str| {
        let headers: &[(&str, &str)] = &[("authorization", authorization)];
        let headers = if authorization.is_empty() { &[] } else { headers };
        serving.ask("GET", path, headers, None).status
    };
    let enc = "/enc/hv01.example.net";
    assert_eq!(status(&basic(&token), enc), 200, "as the password of any user");
    for wrong in ["", "Bearer", "Bearer x", "Bearer virtctl_1_", "Basic x", "Digest y", &basic("x")]
    {
        for path in ["/api/v1/vms", enc, "/metrics", "/api/v1/tokens", "/hiera-rest/Host?name=x"] {
            assert_eq!(status(wrong, path), 401, "{wrong} {path}");
        }
    }
    let mut other = token.clone();
    let last = if other.pop() == Some('0') { '1' } else { '0' };
    other.push(last);
    assert_eq!(status(&format!("Bearer {other}"), enc), 401);
    assert_eq!(status("", "/livez"), 200);
    assert_eq!(status(&format!("Bearer {token}"), enc), 200);
    let old = world.ok("token rotate tester -o json");
    assert_eq!(status(&format!("Bearer {token}"), enc), 401, "it ended when it was rotated");
    let new: Value = serde_json::from_str(&old).expect("it is JSON");
    keep(&serving.token_file, new["secret"].as_str().expect("it is told"));
    assert_eq!(serving.get(enc).status, 200);
    world.ok("token revoke tester --yes");
    assert_eq!(serving.get(enc).status, 401);
    let asked = format!("/api/v1/tokens/{}", token.replace('_', "%5F"));
    assert_eq!(status("", &asked), 401);
    let journal = std::fs::read_to_string(&serving.journal).expect("it can be read");
    let secret = token.rsplit('_').next().expect("it has one");
    assert!(!journal.contains(secret) && !world.dump().contains(secret), "a secret is told");
}

#[test]
fn every_command_of_its_documentation_does() {
    let (world, serving) = served();
    let page =
        std::fs::read_to_string(common::project().join("docs/server.md")).expect("it is there");
    let blocks = page.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    // The server of the test is there already, on a port of its own.
    let script = blocks.skip(1).collect::<String>();
    let script = script.replace("http://127.0.0.1:8421", &serving.url);
    let bin = std::path::Path::new(common::VIRTCTL).parent().expect("it lies in a folder");
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let done = world
        .command("bash")
        .args(["-O", "expand_aliases", "-euxc", &script])
        .env("PATH", path)
        .env("TOKEN", serving.token())
        .output();
    let done = common::said(done.expect("bash starts"));
    assert_eq!(done.code, 0, "{}\n{}", done.out, done.err);
    assert!(script.lines().count() > 25, "{script}");
    for wanted in
        ["\"pointer\": \"/tag\"", "created vlan cellar", "\"next\": \"", "hv01.example.net  20"]
    {
        assert!(done.out.contains(wanted), "no {wanted}: {}", done.out);
    }
}

#[test]
fn parts_lie_below_what_they_are_a_part_of() {
    let (world, serving) = served();
    let vm = "/api/v1/vms/web01.acme.example";
    let disk = serving.send("POST", &format!("{vm}/storage"), r#"{"disk": "raw:10GiB"}"#, &[]);
    assert_eq!(
        (disk.status, &disk.json()["storage"]),
        (201, &json!("web01.acme.example/1")),
        "{}",
        disk.text()
    );
    let nic = serving.send(
        "POST",
        &format!("{vm}/interfaces"),
        r#"{"vlans": ["lab"], "ip": "none"}"#,
        &[],
    );
    assert_eq!(
        (nic.status, &nic.json()["interface"]),
        (201, &json!("web01.acme.example/1")),
        "{}",
        nic.text()
    );
    for (path, line) in [
        (format!("{vm}/storage"), "storage list --vm web01"),
        (format!("{vm}/interfaces"), "interface list --vm web01"),
        ("/api/v1/nodes/hv01/interfaces".to_owned(), "interface list --node hv01"),
    ] {
        let listed = serving.get(&path).json()["items"].clone();
        let printed: Value =
            serde_json::from_str(&world.ok(&format!("{line} -o json"))).expect("it is JSON");
        assert_eq!(listed, printed, "{path}");
        assert!(listed.as_array().is_some_and(|all| !all.is_empty()), "{path}");
        for one in listed.as_array().into_iter().flatten() {
            let name =
                one["interface"].as_str().or(one["storage"].as_str()).expect("it has a name");
            let part = name.rsplit('/').next().expect("it is a part");
            assert_eq!(&serving.get(&format!("{path}/{part}")).json(), one, "{path}/{part}");
        }
    }
    let set =
        serving.send("PATCH", &format!("{vm}/storage/1"), r#"{"cache_option": "writeback"}"#, &[]);
    assert_eq!(
        (set.status, &set.json()["cache_option"]),
        (200, &json!("writeback")),
        "{}",
        set.text()
    );
    assert_eq!(serving.send("DELETE", &format!("{vm}/interfaces/1"), "", &[]).status, 200);
    must_be(&serving.get(&format!("{vm}/interfaces/1")), 404, "not-found");
    must_be(&serving.get("/api/v1/vms/nobody/storage"), 404, "not-found");
}

#[test]
fn the_requests_of_hieras_backends_get_what_those_can_read() {
    let (world, serving) = served();
    let host = "hv01.example.net";
    let made = world.ok("token create puppet --role cm-master -o json");
    let made: Value = serde_json::from_str(&made).expect("it is JSON");
    let basic = basic(made["secret"].as_str().expect("it is told"));
    // As hiera-http 3.4 and hiera-rest send them.
    let ruby = |path: &str, accept: &str| {
        let headers = [
            ("accept", accept),
            ("user-agent", "Ruby"),
            ("accept-encoding", "gzip;q=1.0,deflate;q=0.6,identity;q=0.3"),
            ("connection", "close"),
            ("authorization", basic.as_str()),
        ];
        serving.ask("GET", path, &headers, None)
    };
    for accept in ["*/*", "*/*, application/json"] {
        for path in [format!("/hiera/{host}"), format!("/hiera/{host}/virtctl")] {
            let answer = ruby(&path, accept);
            assert_eq!(
                (answer.status, answer.header("content-type").as_str()),
                (200, "application/json")
            );
            assert_eq!(answer.json()["virtctl"]["fqdn"], host, "a hash that has the key");
            assert_eq!(answer.header("content-encoding"), "");
        }
        for key in ["lookup_options", "virt::vms", "profile::base::x"] {
            assert_eq!(
                ruby(&format!("/hiera/{host}/{key}"), accept).status,
                404,
                "{key}: not found"
            );
        }
        assert_eq!(ruby("/hiera/hv99.example.net/virtctl", accept).status, 404);
        let wrapped = ruby(&format!("/hiera-rest/Host?name={host}"), accept).json();
        assert_eq!(wrapped["success"], true);
        assert_eq!(
            (wrapped["data"].as_array().map(Vec::len), &wrapped["total"]),
            (Some(1), &json!(1))
        );
        assert_eq!(wrapped["data"][0]["virtctl"]["fqdn"], host);
        assert_eq!(ruby("/hiera-rest/Host?name=hv99.example.net", accept).json()["success"], false);
    }
    assert_eq!(ruby("/api/v1/vms", "*/*").status, 403);
}

/// A password as basic authentication sends it.
fn basic(password: &str) -> String {
    use std::io::Write;
    let mut child = std::process::Command::new("base64")
        .arg("-w0")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("base64 starts");
    write!(child.stdin.take().expect("it is piped"), "puppet:{password}").expect("it reads");
    let done = child.wait_with_output().expect("it ends");
    format!("Basic {}", String::from_utf8_lossy(&done.stdout))
}

#[test]
fn many_things_are_made_at_once_or_none() {
    let (world, serving) = served();
    let lines = (0..50)
        .map(|n| format!("{{\"noun\": \"vlan\", \"name\": \"v{n}\", \"tag\": {}}}\n", 500 + n));
    let lines = lines.collect::<String>();
    let before = world.dump_of_changes();
    let bad = lines.clone() + "{\"noun\": \"vlan\", \"name\": \"v7\", \"tag\": 7}\n";
    let refused = must_be(&serving.send("POST", "/api/v1/import", &bad, &[]), 409, "taken");
    assert!(
        refused["title"].as_str().is_some_and(|title| title.starts_with("line 51")),
        "{refused}"
    );
    let token = "{\"noun\": \"token\", \"name\": \"x\", \"role\": \"admin\"}";
    must_be(&serving.send("POST", "/api/v1/import", token, &[]), 422, "invalid");
    assert_eq!(
        serving.send("POST", "/api/v1/import?dry_run=yes", &lines, &[]).json(),
        json!({"made": 50})
    );
    assert_eq!(serving.ask("POST", "/api/v1/import", &[], Some(lines.as_bytes())).status, 401);
    assert_eq!(world.dump_of_changes(), before);
    for _ in 0..2 {
        let made =
            serving.send("POST", "/api/v1/import", &lines, &[("idempotency-key", "a fleet")]);
        assert_eq!((made.status, made.json()), (200, json!({"made": 50})), "{}", made.text());
    }
    assert_eq!(world.ok("vlan list --filter name~^v -o name").lines().count(), 50);
}

#[test]
fn the_journal_has_every_request_and_who_asked() {
    let (_world, serving) = served();
    let mut ids = vec![];
    for path in [
        "/api/v1/nodes",
        "/api/v1/openapi.json",
        "/metrics",
        "/hiera-rest/Host?name=hv01.example.net",
        "/enc/hv01.example.net",
        "/forms/vm/create",
        "/nowhere",
    ] {
        ids.push(serving.get(path).header("request-id"));
    }
    ids.push(serving.send("DELETE", "/metrics", "", &[]).header("request-id"));
    ids.push(serving.ask("GET", "/api/v1/vms", &[], None).header("request-id"));
    serving.get("/livez");
    let journal = std::fs::read_to_string(&serving.journal).expect("it can be read");
    let lines = journal.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let told = lines.filter(|line| !line["request"].is_null()).collect::<Vec<_>>();
    // Whatever came of it, the answer has the id that the journal has.
    assert_eq!(told.iter().map(|line| line["id"].clone()).collect::<Vec<_>>(), ids);
    assert!(ids.iter().all(|id| id.len() == 36), "{ids:?}");
    let told =
        told.iter().map(|line| format!("{} {} {}", line["request"], line["status"], line["actor"]));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "\"GET /api/v1/nodes\" 200 \"tester\"",
            "\"GET /api/v1/openapi\" 200 \"tester\"",
            "\"GET /metrics\" 200 \"tester\"",
            "\"GET /hiera-rest/Host\" 200 \"tester\"",
            "\"GET /enc/hv01.example.net\" 200 \"tester\"",
            "\"GET /forms/vm/create\" 200 \"tester\"",
            "\"GET /nowhere\" 404 null",
            "\"DELETE /metrics\" 405 null",
            "\"GET /api/v1/vms\" 401 null",
        ]
    );
}

#[test]
fn the_command_line_hears_of_errors_whatever_it_prints() {
    let (world, serving) = served();
    let there = |line: &str| {
        let file = serving.token_file.display();
        world.line(&format!("--server {} --token-file {file} {line}", serving.url))
    };
    let wrong = world.path().join("wrong");
    std::fs::write(&wrong, "virtctl_1_x").expect("it is written");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&wrong, mode).expect("it is ours");
    let stranger = |format: &str| {
        let line = "--token-file wrong vm list --sort fqdn";
        world.line(&format!("--server {} -o {format} {line}", serving.url)).err
    };
    assert!(stranger("json").contains("virtctl token create"), "{}", stranger("json"));
    assert_eq!(stranger("msgpack"), stranger("json"));
    for line in ["vlan show nope", "vlan add public --tag 801", "vm list --filter 'ram<'"] {
        let (here, there) = (world.line(line), there(&format!("-o msgpack {line}")));
        assert_eq!((there.code, &there.err), (here.code, &here.err), "{line}");
    }
    let lines = "{\"noun\":\"vlan\",\"name\":\"sent\",\"tag\":901}\n";
    std::fs::write(world.path().join("lines"), lines).expect("it is written");
    let tried = there("import lines --dry-run");
    assert!(tried.code == 0 && tried.err.contains("would have imported 1 thing"), "{}", tried.err);
    assert_eq!(world.ok("vlan list --name sent -o name"), "");
    let done = there("import lines --message why");
    assert!(done.code == 0 && done.err.contains("imported 1 thing"), "{}", done.err);
    assert_eq!(world.ok("log list --message why --columns object -o value"), "sent\n");
    let again = there("import lines");
    assert!(again.code == 4 && again.err.contains("line 1"), "{}", again.err);
    let stranger = world.line(&format!("--server {} vlan list", serving.url));
    assert!(stranger.code == 5 && stranger.err.contains("`--token-file FILE`"), "{}", stranger.err);
}

#[test]
fn a_document_goes_back_to_where_it_came_from() {
    let (world, serving) = served();
    world.ok("subnet add 198.51.100.0/24");
    world.ok("vrf add spare");
    world.ok("subnet add 192.0.2.0/24 --vrf spare");
    for path in ["/api/v1/subnets/198.51.100.0%2F24", "/api/v1/subnets/192.0.2.0%2F24?vrf=spare"] {
        let got = serving.get(path);
        let (tag, mut document) = (got.header("etag").to_owned(), got.json());
        assert!(document["gateway"].is_null());
        document["description"] = "seen".into();
        let text = document.to_string();
        let answer = serving.send("PATCH", path, &text, &[("if-match", tag.as_str())]);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        assert_eq!(answer.json()["description"], "seen");
    }
    let path = "/api/v1/subnets/192.0.2.0%2F24?vrf=spare";
    let other = serving.send("PATCH", path, "{\"vrf\": \"global\"}", &[]);
    let why = must_be(&other, 422, "invalid").to_string();
    assert!(why.contains("something else"), "{why}");
    let foreign =
        serving.send("PATCH", "/api/v1/vlans/lab", "{\"tag\": 7}", &[("if-match", "\"abc\"")]);
    let why = must_be(&foreign, 412, "stale").to_string();
    assert!(why.contains("of something else"), "{why}");
    // A field is the one thing that its name and its flag say.
    for (method, path) in [
        ("DELETE", "/api/v1/vms/web01.acme.example?vm=db01.acme.example&dry_run=yes"),
        ("POST", "/api/v1/vms/web01.acme.example/actions/move?vm=db01.acme.example&dry_run=yes"),
    ] {
        let why = must_be(&serving.send(method, path, "", &[]), 422, "invalid").to_string();
        assert!(why.contains("something else"), "{path}: {why}");
    }
    must_be(&serving.get("/api/v1/vms?=5"), 422, "invalid");
    let none = must_be(&serving.get("/api/v1/search?q=web"), 422, "invalid").to_string();
    assert!(none.contains("it is none of text"), "{none}");
}

#[test]
fn what_was_made_lies_where_its_location_says() {
    let (world, serving) = served();
    world.ok("vrf add apart");
    world.ok("vlan add apart --tag 77");
    let body = r#"{"cidr": "192.0.2.0/24", "vrf": "apart", "vlan": "apart"}"#;
    let made = serving.send("POST", "/api/v1/subnets", body, &[]);
    let shown = serving.get(&made.header("location"));
    assert_eq!((made.status, shown.json()), (201, made.json()), "{}", made.header("location"));
    let body = r#"{"interface": "eth5", "kind": "physical", "purpose": "storage"}"#;
    let made = serving.send("POST", "/api/v1/nodes/hv01.example.net/interfaces", body, &[]);
    assert_eq!(made.json()["interface"], "hv01.example.net/eth5", "{}", made.text());
    assert_eq!(serving.get(&made.header("location")).json(), made.json());
    let body = r#"{"interface": "7", "vlans": ["lab"]}"#;
    let numbered = serving.send("POST", "/api/v1/vms/web01.acme.example/interfaces", body, &[]);
    must_be(&numbered, 422, "invalid");
    assert!(numbered.text().contains("the path says it already"), "{}", numbered.text());
}

#[test]
fn a_tag_of_before_a_restore_is_of_something_else() {
    let (world, serving) = served();
    let path = "/api/v1/vlans/lab";
    let set = |tag: &str, text: &str| {
        serving.send(
            "PATCH",
            path,
            &format!("{{\"description\": \"{text}\"}}"),
            &[("if-match", tag)],
        )
    };
    world.ok("backup before.db");
    let tag = set("*", "one").header("etag");
    world.ok("restore before.db --yes");
    assert_eq!(set("*", "two").status, 200);
    must_be(&set(&tag, "three"), 412, "stale");
    let kept = serving.get(path);
    assert_eq!(kept.json()["description"], "two");
    assert_eq!(set(&kept.header("etag"), "three").status, 200);
}

#[test]
fn what_is_no_value_is_no_null() {
    let (world, serving) = served();
    let packed = [("content-type", "application/msgpack")];
    let send = |body: &[u8]| {
        serving.ask(
            "PATCH",
            "/api/v1/customers/acme",
            &[packed[0], ("authorization", &format!("Bearer {}", serving.token()))],
            Some(body),
        )
    };
    for number in [f64::NAN, f64::INFINITY] {
        let body = rmp_serde::to_vec(&std::collections::BTreeMap::from([("quota_ram", number)]));
        let answer = send(&body.expect("it can be written"));
        assert_eq!(answer.status, 422, "{}", answer.text());
    }
    // `{"description": [[[…null…]]]}`
    let deep = [b"\x81\xabdescription".as_slice(), &[0x91; 100_000], b"\xc0"].concat();
    assert_eq!(send(&deep).status, 422);
    let twice =
        r#"{"interface": "web01.acme.example/0", "vlans": [{"vlan": "lab", "vlan": "public"}]}"#;
    must_be(
        &serving.send("PATCH", "/api/v1/interfaces/web01.acme.example%2F0", twice, &[]),
        422,
        "invalid",
    );
    assert_eq!(
        world.ok("customer list --filter name=acme --columns quota_ram -o value"),
        "274877906944\n"
    );
}

#[test]
fn what_is_only_to_be_made_is_not_changed() {
    let (world, serving) = served();
    let only_new = [("if-none-match", "*")];
    for (method, body) in [("PATCH", r#"{"description": "d"}"#), ("DELETE", "")] {
        must_be(&serving.send(method, "/api/v1/vlans/lab", body, &only_new), 412, "stale");
    }
    let line = r#"{"noun": "vlan", "name": "twice", "tag": 77}"#;
    let import = |query: &str, more: &[(&str, &str)]| {
        serving.send("POST", &format!("/api/v1/import?{query}"), line, more).status
    };
    assert_eq!(import("dry_run=yes&dry_run=no", &[]), 422);
    assert_eq!(import("overwrite=yes", &[]), 422);
    assert_eq!(import("", &[("if-match", "\"77\"")]), 422);
    assert_eq!(import("dry_run=yes&message=tried", &[]), 200);
    assert_eq!(world.ok("vlan list --filter name=twice -o name"), "");
    let all = serving.ask(
        "GET",
        "/api/v1/vlans?filter=",
        &[("accept", "text/html"), ("authorization", &format!("Bearer {}", serving.token()))],
        None,
    );
    assert_eq!(all.status, 200, "an emptied box looks for nothing");
    let refused = serving.send("PATCH", "/api/v1/vlans/lab", "{", &[]);
    assert_eq!((refused.status, refused.header("request-id").len()), (422, 36));
}

#[test]
fn an_address_that_is_more_than_a_servers_is_no_server() {
    let (world, serving) = served();
    let token = world.path().join("token").display().to_string();
    let kept = world.path().join("kept").display().to_string();
    let enc = |server: &str| {
        let words = ["--server", server, "--token-file", &token, "enc", "--cache", &kept];
        world.run(&[&words[..], &["--", "hv02.example.net"]].concat())
    };
    let (url, wrong) = (serving.url.clone(), format!("{}/x", serving.url));
    let first = enc(&url);
    assert_eq!(first.code, 0, "{}", first.err);
    let second = enc(&format!("{wrong},{url}"));
    assert_eq!((second.code, &second.out), (0, &first.out), "the next one is asked");
    let third = enc(&wrong);
    assert_eq!(third.code, 0, "the last answer is kept: {}", third.err);
    assert!(third.out.contains("stale_seconds"), "{}", third.out);
}

#[test]
fn a_part_lies_below_its_own_whole_alone() {
    let (world, serving) = served();
    let all = || world.ok("interface list --columns interface,addresses,vlans");
    let before = all();
    // A number is the id of a node as well as of a VM, and of an interface.
    for path in ["/api/v1/nodes/1/interfaces/0", "/api/v1/vms/1/interfaces/external"] {
        must_be(&serving.get(path), 404, "not-found");
        must_be(&serving.send("DELETE", path, "", &[]), 404, "not-found");
    }
    for path in ["/api/v1/nodes/1/interfaces", "/api/v1/nodes/web01.acme.example/interfaces"] {
        let made = serving.send("POST", path, r#"{"vlans": ["public"]}"#, &[]);
        must_be(&made, 404, "not-found");
    }
    let body = r#"{"purpose": "storage"}"#;
    let made = serving.send("POST", "/api/v1/vms/hv01.example.net/interfaces", body, &[]);
    must_be(&made, 404, "not-found");
    let body = r#"{"interface": "eth7", "purpose": "storage"}"#;
    assert_eq!(all(), before, "nothing was changed");
    let made = serving.send("POST", "/api/v1/nodes/1/interfaces", body, &[]);
    assert_eq!((made.status, made.header("location").contains("eth7")), (201, true));
}

#[test]
fn what_is_told_to_one_is_kept_from_others() {
    let (world, serving) = served();
    let text = "x".repeat(100);
    let line = |at: u32| {
        format!("{{\"noun\":\"customer\",\"name\":\"c{at}\",\"description\":\"{text}\"}}\n")
    };
    std::fs::write(world.path().join("many"), (0..1500).map(line).collect::<String>())
        .expect("it is written");
    world.ok("import many");
    let streamed = serving.get("/api/v1/customers.jsonl");
    assert_eq!(streamed.header("etag"), "", "it was handed on in pieces");
    let refused = serving.get("/api/v1/customers/none-of-that-name");
    for answer in [&streamed, &refused, &serving.get("/api/v1/openapi.json")] {
        assert_eq!(answer.header("cache-control"), "private, no-cache");
        assert_eq!(answer.header("vary"), "Accept, Authorization, Cookie");
    }
}

#[test]
fn a_node_that_runs_no_vms_has_a_page() {
    let (world, serving) = served();
    world.ok("node add st01.example.net --location r9 --ip next:10.0.0.0/16 --role ceph-mon");
    let page =
        serving.send("GET", "/api/v1/nodes/st01.example.net", "", &[("accept", "text/html")]);
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("st01.example.net"));
}

#[test]
fn an_answer_of_who_is_no_virtctl_is_none() {
    let world = World::with_fleet();
    let other = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!("http://{}", other.local_addr().expect("it has an address"));
    std::thread::spawn(move || {
        for mut stream in other.incoming().flatten() {
            use std::io::{Read, Write};
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        }
    });
    // Of what was to be saved nobody knows, and what was to be read was not.
    let lines = [("vlan add zz --tag 5", 8), ("vlan list", 7), ("enc web01.acme.example", 7)];
    std::thread::scope(|scope| {
        for (line, code) in lines {
            let (world, url) = (&world, &url);
            scope.spawn(move || {
                let said = world.line(&format!("--server {url} {line}"));
                assert_eq!((said.code, said.out.as_str()), (code, ""), "{line}: {}", said.err);
            });
        }
    });
    let said = world.run(&["--server", "", "vlan", "add", "zz", "--tag", "5"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
}
