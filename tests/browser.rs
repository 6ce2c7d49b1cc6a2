//! The pages: a real browser on them, a text browser, and what may not come in through them.

mod common;

use std::path::PathBuf;

use common::serving::{Answer, Serving, served};
use common::{World, project, said, venv};

/// Runs a part of the browser's script, as the one who may do everything.
fn browse(world: &World, serving: &Serving, part: &str, more: &[&str]) -> String {
    browse_as(world, serving, &serving.token(), part, more)
}

fn browse_as(world: &World, serving: &Serving, token: &str, part: &str, more: &[&str]) -> String {
    let packages = venv().expect("tests/run says where it is");
    let mut command = world.command(packages.join("bin/python"));
    command.arg(project().join("tests/clients/browser.py"));
    command.args([part, &serving.url, token]).args(more);
    let done = said(command.output().expect("it starts"));
    assert_eq!(done.code, 0, "{}\n{}", done.out, done.err);
    done.out
}

/// axe-core, which looks for what keeps people out.
fn axe() -> PathBuf {
    let libraries = venv().expect("tests/run says where it is").join("lib");
    let mut pythons = std::fs::read_dir(libraries).expect("it can be read").flatten();
    let python = pythons.next().expect("there is one").path();
    python.join("site-packages/axe_playwright_python/axe.min.js")
}

#[test]
fn an_administrators_day_in_a_browser() {
    let (world, serving) = served();
    let told = browse(&world, &serving, "day", &[]);
    assert_eq!(told.lines().filter(|line| line.ends_with(": ok")).count(), 8, "{told}");
}

#[test]
fn a_customer_in_a_browser() {
    let (world, serving) = served();
    for line in [
        "vlan set public --shared yes",
        "vm create ops.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic lab,ip=none --customer globex",
    ] {
        world.ok(line);
    }
    let made = world.ok("token create acme --role customer-admin --customer acme -o json");
    let made: serde_json::Value = serde_json::from_str(&made).expect("it is JSON");
    let token = made["secret"].as_str().expect("it is told");
    let told = browse_as(&world, &serving, token, "customer", &[]);
    assert_eq!(told.lines().filter(|line| line.ends_with(": ok")).count(), 3, "{told}");
    let marks = ["hv01", "hv02", "globex", "fra1", "vg0", "mgmt"];
    let axe = axe().display().to_string();
    let more = [&[axe.as_str()][..], &marks].concat();
    let told = browse_as(&world, &serving, token, "crawl", &more);
    println!("{told}");
    assert!(told.contains(": ok"), "{told}");
}

#[test]
fn every_link_leads_somewhere_and_every_page_is_open_to_everybody() {
    let (world, serving) = served();
    let told = browse(&world, &serving, "crawl", &[&axe().display().to_string()]);
    println!("{told}");
    assert!(told.contains(": ok"), "{told}");
}

#[test]
fn a_text_browser_reads_the_same() {
    let (world, serving) = served();
    let bearer = format!("Authorization: Bearer {}", serving.token());
    let url = format!("{}/api/v1/vms/web01.acme.example", serving.url);
    let mut command = world.command("w3m");
    command.args(["-dump", "-cols", "100", "-header", &bearer, &url]);
    let done = said(command.output().expect("it starts"));
    for wanted in ["VM web01.acme.example", "hv01.example.net", "Interfaces", "Last changes"] {
        assert!(done.out.contains(wanted), "{wanted} is not in {}", done.out);
    }
}

/// The cookie of somebody who logged in.
fn cookie(serving: &Serving) -> String {
    let body = format!("token={}&to=%2Fapi%2Fv1%2Fvms", serving.token());
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let answer = serving.ask("POST", "/login", &form, Some(body.as_bytes()));
    assert_eq!((answer.status, answer.header("location")), (303, "/api/v1/vms".to_owned()));
    let said = answer.header("set-cookie");
    for wanted in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(said.contains(wanted), "{said}");
    }
    said.split(';').next().unwrap_or_default().to_owned()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}")).1;
    rest.split_once(end).expect("it ends").0
}

fn look(serving: &Serving, path: &str, cookie: &str) -> Answer {
    serving.ask("GET", path, &[("accept", "text/html"), ("cookie", cookie)], None)
}

#[test]
fn nothing_is_changed_for_the_page_of_somebody_else() {
    let (world, serving) = served();
    let cookie = cookie(&serving);
    let before = world.ok("vlan list -o json");
    let form = look(&serving, "/forms/vlan/add", &cookie);
    assert_eq!(form.status, 200, "{}", form.text());
    let mark = between(&form.text(), "name=\"form\" value=\"", "\"").to_owned();
    let good = format!("form={mark}&name=attic&tag=77");
    let send = |body: &str, more: &[(&str, &str)]| {
        let usual = [("content-type", "application/x-www-form-urlencoded"), ("cookie", &cookie)];
        serving.ask("POST", "/forms/vlan/add", &[&usual, more].concat(), Some(body.as_bytes()))
    };
    // Without the mark, with another's, from another site, without the cookie.
    assert_eq!(send("name=attic&tag=77", &[]).status, 403);
    assert_eq!(send(&good.replace(&mark, &"0".repeat(64)), &[]).status, 403);
    assert_eq!(send(&good, &[("origin", "https://elsewhere.example")]).status, 403);
    assert_eq!(send(&good, &[("sec-fetch-site", "cross-site")]).status, 403);
    let alone = [("content-type", "application/x-www-form-urlencoded")];
    let stranger = serving.ask("POST", "/forms/vlan/add", &alone, Some(good.as_bytes()));
    assert!(stranger.header("location").starts_with("/login?to="), "{}", stranger.text());
    // The cookie alone changes nothing by the other ways in.
    let by_cookie = [("cookie", &*cookie), ("content-type", "application/json")];
    let body = r#"{"name": "attic", "tag": 77}"#;
    assert_eq!(serving.ask("POST", "/api/v1/vlans", &by_cookie, Some(body.as_bytes())).status, 401);
    assert_eq!(serving.ask("DELETE", "/api/v1/vlans/lab", &by_cookie, None).status, 401);
    assert_eq!(world.ok("vlan list -o json"), before);
    let done = send(&good, &[("origin", &serving.url)]);
    assert_eq!(done.status, 200, "{}", done.text());
    assert_ne!(world.ok("vlan list -o json"), before);
    let logged = world.ok("log list --sort -id --limit 1 --columns request -o value");
    assert_eq!(done.header("request-id"), logged.trim(), "the log has its id");
}

#[test]
fn pages_run_nothing_and_are_kept_by_nobody() {
    let (_world, serving) = served();
    let cookie = cookie(&serving);
    for path in
        ["/", "/login", "/api/v1/vms", "/api/v1/vms/web01.acme.example", "/forms/token/create"]
    {
        let page = look(&serving, path, &cookie);
        assert_eq!(page.status, 200, "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert!(!page.text().contains("<script") && !page.text().contains(" style="), "{path}");
        let kept = page.header("cache-control");
        assert!(kept.contains("no-store") || kept == "private, no-cache", "{path}: {kept}");
    }
    let form = look(&serving, "/forms/token/create", &cookie).text();
    let mark = between(&form, "name=\"form\" value=\"", "\"");
    let body = format!("form={mark}&name=paper&role=readonly");
    let usual = [("content-type", "application/x-www-form-urlencoded"), ("cookie", &*cookie)];
    let made = serving.ask("POST", "/forms/token/create", &usual, Some(body.as_bytes()));
    assert!(made.text().contains("virtctl_"), "{}", made.text());
    assert_eq!(made.header("cache-control"), "no-store", "a page with a secret");
}

#[test]
fn one_is_led_back_to_our_own_pages_alone() {
    let (_world, serving) = served();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    for to in [
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "elsewhere",
        "/a%0d%0ab:c",
    ] {
        let body =
            format!("token={}&to={}", serving.token(), to.replace('/', "%2F").replace('\\', "%5C"));
        let answer = serving.ask("POST", "/login", &form, Some(body.as_bytes()));
        assert_eq!((answer.status, answer.header("location").as_str()), (303, "/"), "{to}");
        assert_eq!(answer.header("b"), "");
    }
}

#[test]
fn no_text_becomes_an_element() {
    let (world, serving) = served();
    let cookie = cookie(&serving);
    let nasty = "\"><script>alert(1)</script><img src=x onerror=y> & '<b>";
    world.run(&["vlan", "set", "public", &format!("--description={nasty}")]);
    world.run(&["customer", "add", "odd", &format!("--description={nasty}"), "--message", nasty]);
    let pages = [
        "/api/v1/vlans/public",
        "/api/v1/vlans?columns=%2Bdescription",
        "/api/v1/customers/odd",
        "/api/v1/log?sort=-id",
        "/forms/vlan/set?key=public",
        "/api/v1/vms?filter=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/api/v1/search?text=%22%3E%3Cscript%3E",
        "/api/v1/vms/%22%3E%3Cscript%3E",
        "/login?to=%2F%22%3E%3Cscript%3E",
        "/forms/vlan/add?name=%22%3E%3Cscript%3E",
    ];
    let mut seen = 0;
    for path in pages {
        let text = look(&serving, path, &cookie).text();
        for bad in ["<script", "<img", "<b>"] {
            assert!(!text.contains(bad), "{path}: {bad}");
        }
        seen += text.matches("&lt;script&gt;").count();
    }
    assert!(seen >= 8, "what is nasty is shown, {seen} times");
}

#[test]
fn a_picture_says_what_the_numbers_say() {
    let (world, serving) = served();
    let cookie = cookie(&serving);
    let start = look(&serving, "/", &cookie).text();
    for wanted in ["fra1/r01", "4 of 64 used", "32GiB of 512GiB used", "Last changes", "Add VLAN"] {
        assert!(start.contains(wanted), "{wanted} is not in {start}");
    }
    let customer = look(&serving, "/api/v1/customers/acme", &cookie).text();
    assert!(customer.contains("2 of 4 used") && !customer.contains("<dt>Used VMs"), "{customer}");
    let map = |path: &str| {
        let page = look(&serving, path, &cookie).text();
        between(&page, "role=\"img\" aria-label=\"", "\"").to_owned()
    };
    let small = "/api/v1/subnets/192.0.2.0%2F24";
    assert_eq!(map(small), "Map of 192.0.2.0/24: 20 taken, 236 free");
    world.ok("ip reserve 192.0.2.200");
    assert_eq!(map(small), "Map of 192.0.2.0/24: 21 taken, 235 free");
    let large = map("/api/v1/subnets/10.0.0.0%2F16?vrf=global");
    assert_eq!(large, "Map of 10.0.0.0/16: 2 partly free, 254 free");
    // Those in a state that takes no VMs are out.
    world.ok("node set hv02.example.net --state maintenance");
    let start = look(&serving, "/", &cookie).text();
    assert!(start.contains("1, 1 out"), "{start}");
}

/// Sends a form with its mark, and what it begins with but for what is said.
fn fill(serving: &Serving, cookie: &str, path: &str, said: &[(&str, &str)]) -> Answer {
    let page = look(serving, path, cookie);
    assert_eq!(page.status, 200, "{path}: {}", page.text());
    let text = page.text();
    let hidden = text.split("<input type=\"hidden\"").skip(1).filter_map(|rest| {
        let (name, value) = (between(rest, "name=\"", "\""), between(rest, "value=\"", "\""));
        let value = value.replace("&quot;", "\"").replace("&amp;", "&");
        (!said.iter().any(|(known, _)| *known == name)).then(|| (name.to_owned(), value))
    });
    let said = said.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let pairs = hidden.chain(said).map(|(name, value)| format!("{name}={}", encoded(&value)));
    let body = pairs.collect::<Vec<_>>().join("&");
    let usual = [("content-type", "application/x-www-form-urlencoded"), ("cookie", cookie)];
    let to = path.split('?').next().unwrap_or_default();
    serving.ask("POST", to, &usual, Some(body.as_bytes()))
}

#[test]
fn a_form_says_what_there_is_and_can_be_sent_again() {
    let (world, serving) = served();
    let cookie = cookie(&serving);
    // Members of VLANs are said as the command line says them.
    let path = "/forms/interface/set?key=web01.acme.example%2F0";
    let form = look(&serving, path, &cookie).text();
    assert_eq!(between(&form, "name=\"was.vlans\" value=\"", "\""), "public:untagged", "{form}");
    let done = fill(&serving, &cookie, path, &[("vlans", "public:untagged\nlab:tagged")]);
    assert_eq!(done.status, 200, "{}", done.text());
    assert!(world.ok("interface show web01.acme.example/0").contains("lab"));
    // What is unticked is said: here a hypervisor would be left without any.
    let path = "/forms/hypervisor/set?key=hv01.example.net";
    let none = fill(&serving, &cookie, path, &[("methods", "")]);
    assert_eq!(none.status, 422, "{}", none.text());
    assert!(!none.text().contains("it changes nothing"), "{}", none.text());
    let one = fill(&serving, &cookie, path, &[("methods", "KVM")]);
    assert_eq!(one.status, 200, "{}", one.text());
    assert!(!world.ok("hypervisor show hv01.example.net -o json").contains("Qemu"));
    // A request that did something else is another request.
    let path = "/forms/customer/add";
    let first = "01900000-0000-7000-8000-000000000001";
    assert_eq!(fill(&serving, &cookie, path, &[("name", "c1"), ("request", first)]).status, 200);
    let again = fill(&serving, &cookie, path, &[("name", "c2"), ("request", first)]);
    assert_eq!(again.status, 422, "{}", again.text());
    let next = between(&again.text(), "name=\"request\" value=\"", "\"").to_owned();
    assert_ne!(next, first, "the next one has an id of its own");
    assert_eq!(fill(&serving, &cookie, path, &[("name", "c2"), ("request", &next)]).status, 200);
    // What the log says is taken back by a form, too.
    assert_eq!(look(&serving, "/forms/undo?key=3", &cookie).status, 200);
    assert_eq!(look(&serving, "/forms/vlan/put?key=lab", &cookie).status, 404);
}

/// The command that a page says does the same.
fn command(page: &Answer) -> String {
    let text = page.text();
    let shown = between(&text, "At a terminal: <code>", "</code>");
    let plain = [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let plain = plain.iter().fold(shown.to_owned(), |text, (from, to)| text.replace(from, to));
    plain.strip_prefix("virtctl ").expect("it is ours").to_owned()
}

#[test]
fn the_command_on_a_page_does_the_same() {
    let told = |world: &World| {
        let lists = [
            "vlan list -o json --columns name,tag,description",
            "log list --filter 'operation!=token create' -o value --columns operation,message",
        ];
        lists.map(|line| world.ok(line))
    };
    for (path, said, flags) in [
        ("/forms/vlan/add", &[("name", "attic"), ("tag", "77"), ("message", "it's new")][..], ""),
        ("/forms/vlan/set?key=lab", &[("description", "a <b> & \"c\"")], "--if-version 1"),
        ("/forms/vlan/remove?key=spare", &[], "--yes"),
        ("/forms/log/trim", &[("keep", "0")], "--yes"),
    ] {
        let ((world, serving), before) = (served(), World::with_fleet());
        let cookie = cookie(&serving);
        for world in [&world, &before] {
            world.ok("vlan add spare --tag 300");
        }
        let tried = [said, &[("dry_run", "yes")]].concat();
        let tried = command(&fill(&serving, &cookie, path, &tried));
        assert!(tried.contains("--dry-run") && !tried.contains("--yes"), "{tried}");
        let unchanged = before.dump();
        before.ok(&tried);
        assert_eq!(unchanged, before.dump(), "{tried}");
        let done = fill(&serving, &cookie, path, said);
        assert_eq!(done.status, 200, "{path}: {}", done.text());
        let done = command(&done);
        assert!(done.contains(flags) && !done.contains("--dry-run"), "{done}");
        before.ok(&done);
        assert_eq!(told(&before), told(&world), "{done}");
    }
}

#[test]
fn what_is_named_in_an_address_space_is_meant_there() {
    let (world, serving) = served();
    let cookie = cookie(&serving);
    for line in [
        "vrf add lab2",
        "vlan add lab2 --tag 299",
        "subnet add 192.0.2.0/24 --vrf lab2 --vlan lab2",
    ] {
        world.ok(line);
    }
    let page = |path: &str| look(&serving, path, &cookie).text();
    assert!(page("/api/v1/subnets/192.0.2.0%2F24").contains("192.0.2.11"));
    let other = page("/api/v1/subnets/192.0.2.0%2F24?vrf=lab2");
    assert!(!other.contains("192.0.2.11") && other.contains("vrf=lab2"), "{other}");
    let found = page("/api/v1/search?text=192.0.2.0%2F24");
    assert!(found.contains("?vrf=lab2") && found.contains("?vrf=global"), "{found}");
    let nothing = look(&serving, "/api/v1/nothing", &cookie);
    assert_eq!(
        (nothing.status, nothing.header("content-type").as_str()),
        (404, "text/html; charset=utf-8")
    );
    let done = fill(
        &serving,
        &cookie,
        "/forms/subnet/set?key=192.0.2.0%2F24&vrf=lab2",
        &[("description", "d")],
    );
    assert!(done.text().contains("/api/v1/subnets/192.0.2.0%2F24?vrf=lab2"), "{}", done.text());
}

/// Whoever said something that will not do says it otherwise where they are.
#[test]
fn a_page_of_trouble_leads_on() {
    let (_world, serving) = served();
    let cookie = cookie(&serving);
    let wrong = look(&serving, "/api/v1/vms?filter=cores%3E%3E1&sort=-ram", &cookie);
    assert_eq!(wrong.status, 422);
    let text = wrong.text();
    for part in [
        "name=\"filter\" value=\"cores&gt;&gt;1\"",
        "type=\"hidden\" name=\"sort\" value=\"-ram\"",
        "href=\"/api/v1/vms\"",
        "href=\"/api/v1/vlans\"",
        "action=\"/logout\"",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let lost = look(&serving, "/api/v1/vms/nope", &cookie);
    assert_eq!(lost.status, 404);
    assert!(
        lost.text().contains("href=\"/api/v1/vms\"") && !lost.text().contains("name=\"filter\"")
    );
    let stranger = serving.ask("GET", "/nowhere", &[("accept", "text/html")], None).text();
    assert!(!stranger.contains("/api/v1/vms"), "{stranger}");
}

#[test]
fn the_first_page_is_as_new_as_what_was_put_in_the_place_of_all() {
    let (world, serving) = served();
    let cookie = cookie(&serving);
    let make = |name: &str, cores: u32| {
        world.ok(&format!(
            "vm create {name}.example.com --method KVM --cores {cores} --ram 1GiB --disk lvm:1GiB --nic public"
        ))
    };
    let page = || look(&serving, "/", &cookie).text();
    world.ok("backup before.db");
    make("large", 40);
    let large = page();
    assert_eq!(large, page());
    world.ok("restore before.db --yes");
    // The log is as long as it was.
    make("small", 1);
    let used = |page: &str| between(page, "aria-label=\"Room\"", "</table>").to_owned();
    assert_ne!(used(&large), used(&page()));
}

#[test]
fn a_page_that_tells_of_something_broken_tells_what() {
    let (world, serving) = served();
    let cookie = cookie(&serving);
    let file = rusqlite::Connection::open(world.database()).expect("it opens");
    file.execute("DELETE FROM free_range WHERE subnet_id = 2", []).expect("it is gone");
    let page = look(&serving, "/api/v1/check", &cookie);
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("its free space is not what its addresses leave"));
    // A large page is guarded as a small one is.
    let classes = (0..4_000).map(|at| format!("--class profile::number{at} ")).collect::<String>();
    world.ok(&format!("role add many {classes}"));
    let last = world.last_change();
    let large = look(&serving, &format!("/api/v1/log/{last}"), &cookie);
    assert!(large.body.len() > 70_000, "{}", large.body.len());
    assert!(large.header("content-security-policy").starts_with("default-src 'none'"));
    let head = serving.ask("HEAD", "/login", &[], None);
    assert_eq!(head.status, 200);
}

#[test]
fn who_may_not_sees_no_way_there() {
    let (world, serving) = served();
    let secret = world.ok("token create guest --role readonly -o json");
    let secret = serde_json::from_str::<serde_json::Value>(&secret).expect("it is JSON");
    let cookie = format!("virtctl_token={}", secret["secret"].as_str().expect("it is told"));
    let page = look(&serving, "/api/v1/vms/web01.acme.example", &cookie).text();
    assert!(!page.contains("/forms/") && !page.contains("/api/v1/tokens"), "{page}");
    assert_eq!(look(&serving, "/forms/vm/set?key=web01.acme.example", &cookie).status, 403);
    assert_eq!(look(&serving, "/api/v1/tokens", &cookie).status, 403);
    world.ok("token revoke guest --yes");
    let gone = look(&serving, "/api/v1/vms", &cookie);
    assert_eq!(
        (gone.status, gone.header("location")),
        (303, "/login?to=%2Fapi%2Fv1%2Fvms".to_owned())
    );
}

#[test]
fn the_first_page_says_what_is_broken_without_being_asked() {
    let world = World::with_fleet();
    let serving = Serving::start(&world, &["--check-every", "1"]);
    let cookie = cookie(&serving);
    let shown = |wanted: &str| {
        let mut text = String::new();
        for _ in 0..100 {
            text = look(&serving, "/", &cookie).text();
            if text.contains(wanted) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("no {wanted} in {text}");
    };
    shown("Every rule holds");
    world.ok("node set hv01.example.net --state maintenance");
    shown("Nodes that do not run");
    let database = rusqlite::Connection::open(world.database()).expect("it opens");
    database.execute_batch("UPDATE vm SET cores = 4000, cores_max = 4000").expect("it is broken");
    drop(database);
    // A change that is written tells that there is something to look at.
    world.ok("vlan add attic --tag 77");
    shown("broken rule");
}
