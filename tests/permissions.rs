//! Who may do what: every way in, asked by everybody there is, against docs/permissions.md.
//!
//! Teeth: with a role let in where it was not, or a way in that nobody wrote down, this fails.

mod common;

use std::collections::BTreeMap;

use common::serving::Serving;
use common::{World, project};
use virtctl::operation::{self, Effect};
use virtctl::resource::field::Audience;
use virtctl::resource::policy::{Grant, POLICY};
use virtctl::resource::token::ROLES;
use virtctl::resource::{NOUNS, Noun};

/// The host that the agent is of, and one that it is not.
const OWN: &str = "hv01.example.net";
const OTHER: &str = "hv02.example.net";

/// Those who ask: what they are called, the role of their token, and the host they ask for.
const WHO: [(&str, &str, &str); 12] = [
    ("nobody", "", OWN),
    ("unknown token", "", OWN),
    ("revoked token", "admin", OWN),
    ("admin", "admin", OWN),
    ("operator", "operator", OWN),
    ("readonly", "readonly", OWN),
    ("customer-admin", "customer-admin", OWN),
    ("customer-read", "customer-read", OWN),
    ("cm-master", "cm-master", OWN),
    ("cm-agent", "cm-agent", OWN),
    ("cm-agent, another host", "cm-agent", OTHER),
    ("metrics", "metrics", OWN),
];

/// What each of them shows.
fn shown(world: &World, (who, role, _): (&str, &str, &str)) -> Option<String> {
    let name = who.replace([' ', ','], "-");
    match who {
        "nobody" => return None,
        "unknown token" => return Some(format!("Bearer virtctl_1_{}", "0".repeat(64))),
        _ => {}
    }
    let of = match role {
        "cm-agent" => format!(" --host {OWN}"),
        "customer-admin" | "customer-read" => " --customer acme".to_owned(),
        _ => String::new(),
    };
    let made = world.ok(&format!("token create {name} --role {role}{of} -o json"));
    let made: serde_json::Value = serde_json::from_str(&made).expect("it is JSON");
    if who == "revoked token" {
        world.ok(&format!("token revoke {name} --yes"));
    }
    Some(format!("Bearer {}", made["secret"].as_str().expect("it is told")))
}

/// Every way in: those of the description, and the forms.
fn ways(serving: &Serving) -> Vec<(String, String)> {
    let document = serving.get("/api/v1/openapi.json").json();
    let paths = document["paths"].as_object().expect("it has paths").clone();
    let method = |method: &String| method.to_uppercase();
    let described = paths.iter().flat_map(|(path, methods)| {
        let methods = methods.as_object().expect("it has methods");
        methods.keys().map(|name| (path.clone(), method(name))).collect::<Vec<_>>()
    });
    let forms = |entry: &&operation::Entry| {
        entry.verb.effect == Effect::Write && entry.verb.method != "PUT"
    };
    let writes = operation::all().filter(forms);
    let forms = writes.flat_map(|entry| {
        let path = format!("/forms/{}", entry.words().replace(' ', "/"));
        ["GET", "POST"].map(|method| (path.clone(), method.to_owned()))
    });
    let others = [
        ("/", "GET"),
        ("/api/v1/openapi.json", "GET"),
        ("/hiera-rest/Host?name={host}", "GET"),
        ("/logout", "POST"),
    ];
    let others = others.map(|(path, method)| (path.to_owned(), method.to_owned()));
    described.chain(forms).chain(others).collect()
}

/// A body that no operation takes: who is let in changes nothing.
const NOTHING: &[u8] = b"{\"nothing\": 1}";

/// The path with names in it: of hosts that there are, and of nothing else.
fn filled(path: &str, host: &str) -> String {
    let named = path.replace("{host}/{key}", "{host}/virtctl").replace("{host}", host);
    let named = named.replace("{whole}", "none.example.net").replace("{part}", "9");
    named.replace("{key}", "none.example.net")
}

#[test]
fn everybody_is_let_in_where_it_is_written_and_nowhere_else() {
    let world = World::with_fleet();
    let serving = Serving::start(&world, &[]);
    let all = WHO.map(|who| (who, shown(&world, who)));
    let before = world.changes();
    let mut rows = BTreeMap::new();
    for (path, method) in ways(&serving) {
        let statuses = all.each_ref().map(|((_, _, host), bearer)| {
            let mut headers = vec![("content-type", "application/json")];
            headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
            let body = ["POST", "PATCH", "PUT"].contains(&method.as_str()).then_some(NOTHING);
            let path = filled(&path, host);
            serving.ask(&method, &path, &headers, body).status
        });
        assert!(statuses.iter().all(|status| *status < 500), "{method} {path}: {statuses:?}");
        rows.insert((path, method), statuses);
    }
    assert_eq!(world.changes(), before, "nothing was changed");
    let counted = rows.len() * WHO.len();
    println!("{} ways in, {counted} requests", rows.len());
    same(&table(&rows));
}

fn table(rows: &BTreeMap<(String, String), [u16; 12]>) -> String {
    let heads = WHO.map(|(who, _, _)| who).join(" | ");
    let mut text = policy()
        + &format!(
            "\n## Every way in\n\n\
         What the server answers to everybody at every way in, for things that there are not and hosts that \
         there are: **401** and **303** (to where one logs in) are for strangers, **403** for those whose \
         role does not open it; all else was let in. A test asks all of it again and compares.\n\n\
         | way in | {heads} |\n|---|{}\n",
            "---|".repeat(WHO.len())
        );
    for ((path, method), statuses) in rows {
        let statuses = statuses.map(|status| status.to_string()).join(" | ");
        text += &format!("| `{method} {path}` | {statuses} |\n");
    }
    text
}

/// The table that decides, as it stands in the code.
fn policy() -> String {
    let roles = ROLES.map(|(name, _)| name).join(" | ");
    let mut text = format!(
        "# Who may do what\n\n\
         The table that decides for every door (`src/resource/policy.rs`). A customer has these rights over their \
         own things, and reads what is shared with them: VLANs that are `--shared`, the prefixes in them, the \
         lists, `global`. What is not theirs looks as if it did not exist. Of their own things they neither see \
         nor say what is the fleet's: {}.\n\n\
         | what | {roles} |\n|---|{}\n",
        staff(),
        "---|".repeat(ROLES.len())
    );
    for (area, grants) in POLICY {
        let grants = grants.map(|grant| match grant {
            Grant::None => "-",
            Grant::Read => "look",
            Grant::Write => "change",
        });
        text += &format!("| {area:?} | {} |\n", grants.join(" | "));
    }
    for (area, _) in POLICY {
        let all = operation::all()
            .filter(|entry| entry.area == area && entry.verb.effect != Effect::Local);
        let words = all.map(|entry| format!("`{}`", entry.words())).collect::<Vec<_>>();
        if !words.is_empty() {
            text += &format!("\n{area:?}: {}.\n", words.join(", "));
        }
    }
    text
}

/// The fields that customers neither see nor say.
fn staff() -> String {
    let of = |noun: &Noun| {
        let staff = noun.fields.iter().filter(|field| field.audience == Audience::Staff);
        let names = staff.map(|field| format!("`{}`", field.name)).collect::<Vec<_>>();
        format!("{} of a {}", names.join(", "), noun.name)
    };
    let some = |noun: &&&Noun| noun.fields.iter().any(|field| field.audience == Audience::Staff);
    NOUNS.iter().filter(some).map(|noun| of(noun)).collect::<Vec<_>>().join("; ")
}

fn same(table: &str) {
    let file = project().join("docs/permissions.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, table).expect("it can be written");
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = table.lines().find(|line| !kept.lines().any(|known| known == *line));
    assert_eq!(kept, table, "{differs:?}: look at it, then run with UPDATE=1");
}
