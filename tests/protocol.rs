//! What HTTP asks of a server, where programs that speak it differ: names that end like a suffix, conditions,
//! types of bodies, bodies that break off, readers that take their time.
//!
//! Teeth, each tried once: with the suffix taken off whatever the method, another VLAN goes; with one crowd for
//! all long lists, the patient reader of another token is sent away.

mod common;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use common::serving::{Answer, Serving, served};
use common::{World, rounds};

fn problem(answer: &Answer, status: u16, id: &str) -> String {
    assert_eq!((answer.status, &answer.json()["id"]), (status, &id.into()), "{}", answer.text());
    answer.text()
}

/// What a server says to bytes that are sent as they are, after which nothing comes.
fn told(serving: &Serving, bytes: &str) -> String {
    let mut stream = sent(serving, bytes);
    stream.shutdown(std::net::Shutdown::Write).expect("it ends");
    whole(&mut stream)
}

fn sent(serving: &Serving, bytes: &str) -> TcpStream {
    let address = serving.url.strip_prefix("http://").expect("it is no TLS");
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.write_all(bytes.as_bytes()).expect("it is taken");
    stream
}

fn whole(stream: &mut TcpStream) -> String {
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    answer
}

#[test]
fn a_name_that_ends_like_a_suffix_is_its_own() {
    let (world, serving) = served();
    let mut there = World::at(world.address());
    there.ask(&serving.url, &world.path().join("token"));
    for (name, tag) in [("attic", 600), ("attic.csv", 601), ("...", 602)] {
        world.ok(&format!("vlan add {name} --tag {tag}"));
    }
    assert!(there.ok("vlan show attic.csv").contains("601"));
    there.ok("vlan set attic.csv --description x");
    there.ok("vlan remove attic.csv --yes");
    assert_eq!(world.ok("vlan list --filter name~attic -o name"), "attic\n");
    // What is written is called by its whole name, what is read may say how.
    problem(&serving.send("DELETE", "/api/v1/vlans/attic.json", "", &[]), 404, "not-found");
    let put = [("if-none-match", "*")];
    let made = serving.send("PUT", "/api/v1/vlans/edge.yaml", r#"{"tag": 700}"#, &put);
    assert_eq!((made.status, made.header("location").as_str()), (201, "/api/v1/vlans/edge%2Eyaml"));
    assert_eq!(serving.get(&made.header("location")).json()["name"], "edge.yaml");
    assert!(serving.get("/api/v1/vlans/attic.csv").text().contains("attic,600"));
}

#[test]
fn a_thing_is_replaced_only_by_who_knows_it_or_says_so() {
    let (_world, serving) = served();
    let put = |path: &str, more: &[(&str, &str)]| {
        serving.send("PUT", path, r#"{"tag": 7, "description": "d"}"#, more)
    };
    let path = "/api/v1/vlans/lab";
    for format in ["", "?output=json", "?output=name&quiet=yes"] {
        problem(&put(&format!("{path}{format}"), &[]), 428, "unconditional");
    }
    let tag = serving.get(path).header("etag");
    for tags in ["\"zzz\"", "W/\"1\"", &format!("W/{tag}"), "\"x\", \"y\""] {
        problem(&put(path, &[("if-match", tags)]), 412, "stale");
    }
    problem(&put(path, &[("if-match", "nothing")]), 422, "invalid");
    assert_eq!(put(path, &[("if-match", &format!("\"x\", {tag}"))]).status, 200);
    assert_eq!(put(&format!("{path}?overwrite=yes"), &[]).status, 200);
    // What was made weak on the way is as good to tell that nothing changed.
    let token = format!("Bearer {}", serving.token());
    let tag = format!("W/{}", serving.get(path).header("etag"));
    let headers = [("authorization", token.as_str()), ("if-none-match", &tag)];
    assert_eq!(serving.ask("GET", path, &headers, None).status, 304);
}

#[test]
fn a_role_that_is_built_in_may_be_sent_back_as_it_was_read() {
    let (_world, serving) = served();
    let path = "/api/v1/roles/hypervisor";
    let mut role = serving.get(path).json();
    let tag = serving.get(path).header("etag");
    let same = serving.send("PUT", path, &role.to_string(), &[("if-match", &tag)]);
    assert_eq!(same.status, 200, "{}", same.text());
    role["description"] = "other".into();
    problem(&serving.send("PATCH", path, &role.to_string(), &[]), 409, "refused");
}

#[test]
fn a_body_is_one_object_of_the_type_that_is_said() {
    let (_world, serving) = served();
    let token = format!("Bearer {}", serving.token());
    let send = |kind: &str, body: &[u8]| {
        let headers = [("authorization", token.as_str()), ("content-type", kind)];
        serving.ask("POST", "/api/v1/vlans", &headers, Some(body))
    };
    let packed = |name: &str, tag: u16| {
        let object = serde_json::json!({"name": name, "tag": tag});
        rmp_serde::to_vec_named(&object).expect("it is packed")
    };
    let twice = [packed("one", 901), packed("two", 902)].concat();
    let said = problem(&send("application/msgpack", &twice), 422, "invalid");
    assert!(said.contains("behind the object"), "{said}");
    let done = send("Application/MsgPack; charset=binary", &packed("one", 901));
    assert_eq!(done.status, 201, "{}", done.text());
    let said = problem(&send("application/yaml", b"name: x"), 422, "invalid");
    assert!(said.contains("application/yaml was read as JSON"), "{said}");
}

#[test]
fn what_breaks_off_or_is_no_text_is_called_so() {
    let (_world, serving) = served();
    let token = serving.token();
    for path in ["vlans", "import"] {
        let head =
            format!("POST /api/v1/{path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n");
        for body in
            ["Transfer-Encoding: chunked\r\n\r\n5\r\n{\"nam\r\n", "Content-Length: 99\r\n\r\n{"]
        {
            let answer = told(&serving, &format!("{head}{body}"));
            assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("cut-off"), "{answer}");
        }
    }
    // Nobody's body is read before it is known whose it is: a form of ours leads to where one logs in.
    for (path, status) in
        [("/forms/vm/create", 303), ("/", 405), ("/api/v1/vlans", 401), ("/login", 413)]
    {
        let head = format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n");
        let head = head + &"x".repeat(9_000);
        let answer = told(&serving, &head);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{path}: {answer}");
    }
    for path in ["/api/v1/vlans/%FF", "/api/v1/vlans?filter=name=%FF"] {
        let answer = serving.get(path);
        problem(&answer, 400, "no-text");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
}

#[test]
fn a_request_is_for_one_host() {
    let (_world, serving) = served();
    for (hosts, version, good) in [
        ("Host: x\r\n", "1.1", true),
        ("", "1.1", false),
        ("Host: x\r\nHost: y\r\n", "1.1", false),
        ("", "1.0", true),
    ] {
        let head = format!("GET /livez HTTP/{version}\r\n{hosts}Connection: close\r\n\r\n");
        let answer = whole(&mut sent(&serving, &head));
        let status = if good { "200" } else { "400" };
        assert!(answer.starts_with(&format!("HTTP/{version} {status}")), "{head}{answer}");
    }
}

#[test]
fn conditions_are_met_or_refused_whatever_is_asked() {
    let (_world, serving) = served();
    let path = "/api/v1/vlans/lab";
    let token = format!("Bearer {}", serving.token());
    let tag = serving.get(path).header("etag");
    let read = |wanted: &str| {
        let headers = [("authorization", token.as_str()), ("if-match", wanted)];
        serving.ask("GET", path, &headers, None)
    };
    for wanted in ["*", &tag, &format!("\"x\", {tag}")] {
        assert_eq!(read(wanted).status, 200, "{wanted}");
    }
    for wanted in ["\"x\"", &format!("W/{tag}")] {
        problem(&read(wanted), 412, "stale");
    }
    // What is written where it is not of some tag: nobody is taken for having said `*`, or nothing.
    for (method, body) in [("PATCH", r#"{"tag": 9}"#), ("PUT", r#"{"tag": 9}"#), ("DELETE", "")] {
        let unless = [("if-none-match", tag.as_str())];
        problem(&serving.send(method, path, body, &unless), 422, "invalid");
    }
    assert_eq!(serving.get(path).header("etag"), tag);
}

#[test]
fn requests_are_told_in_their_own_words() {
    let (_world, serving) = served();
    let post =
        |body: &str| serving.send("POST", "/api/v1/vlans", body, &[("idempotency-key", "k1")]);
    assert_eq!(post(r#"{"name": "one", "tag": 901}"#).status, 201);
    let said = problem(&post(r#"{"name": "two", "tag": 902}"#), 422, "invalid");
    assert!(said.contains("Idempotency-Key") && !said.contains("--request-id"), "{said}");
    let lines =
        |line: &str| serving.send("POST", "/api/v1/import", line, &[("idempotency-key", "k2")]);
    assert_eq!(lines(r#"{"noun": "vlan", "name": "three", "tag": 903}"#).status, 200);
    problem(&lines(r#"{"noun": "vlan", "name": "four", "tag": 904}"#), 422, "invalid");
    for (path, body) in
        [("vlans/lab", "{}"), ("vlans/lab", r#"{"tag": null}"#), ("vms/web01", r#"{"cores": 0}"#)]
    {
        let answer = serving.send("PATCH", &format!("/api/v1/{path}"), body, &[]);
        assert!(answer.status >= 400, "{body}");
        // Commands that are told keep their flags; they stand in backticks.
        let words = answer.text();
        let plain = words.split('`').step_by(2).collect::<String>();
        assert!(!plain.contains("--"), "{body}: {words}");
    }
}

#[test]
fn what_is_refused_by_q_is_not_sent() {
    let (_world, serving) = served();
    let token = format!("Bearer {}", serving.token());
    let sent = |accept: &str| {
        let headers = [("authorization", token.as_str()), ("accept", accept)];
        serving.ask("GET", "/api/v1/vlans", &headers, None).header("content-type")
    };
    assert_eq!(sent("text/html;q=0"), "application/json");
    assert_eq!(sent("text/csv;q=abc, application/yaml;q=0.2"), "application/yaml");
    assert_eq!(sent("text/csv;q=2, application/yaml;q=0.2"), "application/yaml");
    assert_eq!(sent("text/csv;q=0.1, application/yaml;q=0.2"), "application/yaml");
}

#[test]
fn a_browser_that_is_logged_in_sees_what_there_is() {
    let (_world, serving) = served();
    let cookie = format!("virtctl_token={}", serving.token());
    let get = |path: &str| {
        serving.ask("GET", path, &[("cookie", &cookie), ("accept", "text/html")], None)
    };
    assert_eq!(get("/api/v1/openapi.html").status, 200);
    assert_eq!(get("/metrics").status, 200);
    // Another site's page has no say, whether it tells which it is or not.
    let body = Some(&br#"{"name": "x", "tag": 9}"#[..]);
    let token = format!("Bearer {}", serving.token());
    for origin in ["null", "https://evil.example"] {
        let headers = [("authorization", token.as_str()), ("origin", origin)];
        assert_eq!(serving.ask("POST", "/api/v1/vlans", &headers, body).status, 403, "{origin}");
    }
}

#[test]
fn one_who_reads_slowly_holds_up_nobody_else() {
    let (world, serving) = served();
    world.ok("vlan add wide --tag 3000");
    let file = world.path().join("many.jsonl");
    let line = |at: u32| {
        format!(
            "{{\"noun\": \"vlan\", \"name\": \"v{at}\", \"vni\": {}, \"description\": \"{}\"}}\n",
            at + 100_000,
            "x".repeat(900)
        )
    };
    std::fs::write(&file, (0..8000).map(line).collect::<String>()).expect("it is written");
    world.ok(&format!("import {}", file.display()));
    let told = world.ok("token create other --role readonly -o json");
    let told = serde_json::from_str::<serde_json::Value>(&told).expect("it is JSON");
    let other = told["secret"].as_str().expect("it is told").to_owned();
    let address = serving.url.strip_prefix("http://").expect("it is no TLS").to_owned();
    let request = format!(
        "GET /api/v1/vlans.jsonl HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {other}\r\n\r\n"
    );
    let slow = (0..rounds(12, 40)).map(|_| {
        let mut stream = TcpStream::connect(&address).expect("it listens");
        stream.write_all(request.as_bytes()).expect("it is taken");
        stream
    });
    let slow = slow.collect::<Vec<_>>();
    std::thread::sleep(Duration::from_millis(300));
    let start = Instant::now();
    let answer = serving.get("/api/v1/vlans.csv?limit=3");
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    // Whoever has all their turns gets no more of what takes long, but everything else.
    let status = |path: &str| {
        let mut stream = TcpStream::connect(&address).expect("it listens");
        let request = request.replace("vlans.jsonl", path);
        stream.write_all(request.as_bytes()).expect("it is taken");
        let mut line = [0; 12];
        stream.read_exact(&mut line).expect("it answers");
        String::from_utf8_lossy(&line[9..]).into_owned()
    };
    assert_eq!((status("vlans/wide"), status("check")), ("200".to_owned(), "429".to_owned()));
    drop(slow);
}

#[test]
fn a_thing_is_one_line_of_a_table_however_narrow_the_terminal() {
    let (world, serving) = served();
    let plain = world.ok("vm list");
    for width in [60, 80, 120] {
        let text = serving.get(&format!("/api/v1/vms?output=table&width={width}")).text();
        let lines = text.lines().collect::<Vec<_>>();
        assert_eq!(lines.len(), plain.lines().count(), "{text}");
        for (line, name) in lines[1..].iter().zip(["db01.acme.example", "web01.acme.example"]) {
            assert!(line.chars().count() <= width && line.contains(name), "{width}: {text}");
        }
        assert!(width == 120 || text.contains('…'), "{text}");
    }
}
