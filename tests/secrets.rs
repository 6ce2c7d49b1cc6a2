//! Secrets stay where they were told: none is in an answer but the one that tells it, in the journal, the
//! log, the database, a backup, a history, an error, or among the words and the environment of a process.
//!
//! Teeth: with the query in the journal's lines, or the password in what `config show` shows, these fail.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use common::serving::{Serving, keep};
use common::{VIRTCTL, World, said};

/// All that is searched, and the secrets that are in none of it.
struct Search {
    secrets: Vec<(String, String)>,
    bytes: usize,
}

impl Search {
    fn look(&mut self, place: &str, text: &[u8]) {
        self.bytes += text.len();
        for (name, secret) in &self.secrets {
            let found = text.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{name} is in {place}: {}", String::from_utf8_lossy(text));
        }
    }

    fn file(&mut self, path: &Path) {
        let bytes = fs::read(path).unwrap_or_default();
        self.look(&path.display().to_string(), &bytes);
    }
}

fn token(world: &World, line: &str) -> String {
    let made: serde_json::Value = serde_json::from_str(&world.ok(line)).expect("it is JSON");
    made["secret"].as_str().expect("it is told").to_owned()
}

/// The part of a token that nobody else knows.
fn secret(token: &str) -> String {
    token.rsplit('_').next().unwrap_or_default().to_owned()
}

#[test]
fn a_token_is_nowhere_but_where_it_was_told() {
    let world = World::with_fleet();
    let admin = token(&world, "token create boss --role admin -o json");
    let old = token(&world, "token create ci --role operator -o json");
    let new = token(&world, "token rotate ci -o json");
    let customer = token(&world, "token create acme --role customer-admin --customer acme -o json");
    let secrets = [("admin", &admin), ("old", &old), ("new", &new), ("customer", &customer)];
    let secrets = secrets.map(|(name, token)| (name.to_owned(), secret(token))).to_vec();
    let mut search = Search { secrets, bytes: 0 };
    let serving = Serving::start(&world, &[]);
    let basic = |token: &str| {
        let mut command = Command::new("base64");
        format!("Basic {}", common::piped(command.arg("-w0"), &format!("x:{token}")))
    };
    let (mut asked, paths) = (
        0,
        [
            "/api/v1/vms",
            "/api/v1/tokens",
            "/api/v1/tokens/ci",
            "/api/v1/log",
            "/metrics",
            "/api/v1/openapi.json",
            "/",
            "/forms/token/create",
            "/api/v1/nothing",
            "/api/v1/vms?filter=nothing%3D1",
            "/enc/hv01.example.net",
        ],
    );
    for token in [&admin, &old, &new, &customer] {
        for bearer in
            [format!("Bearer {token}"), basic(token), format!("bearer  {token}x"), token.clone()]
        {
            for path in paths {
                for accept in ["application/json", "text/html", "application/yaml"] {
                    let headers = [("authorization", bearer.as_str()), ("accept", accept)];
                    let answer = serving.ask("GET", path, &headers, None);
                    search.look(
                        path,
                        &[answer.body, format!("{:?}", answer.headers).into_bytes()].concat(),
                    );
                    asked += 1;
                }
            }
        }
        // Where people put it by mistake: in the query, in a body, in a name.
        let right = format!("Bearer {admin}");
        let headers = [("authorization", right.as_str()), ("content-type", "application/json")];
        let answer = serving.ask("GET", &format!("/api/v1/vms?token={token}"), &headers, None);
        assert_eq!(answer.status, 422, "{}", answer.text());
        let form = [("content-type", "application/x-www-form-urlencoded")];
        let body = format!("token={token}&to=%2F");
        let login = serving.ask("POST", "/login", &form, Some(body.as_bytes()));
        // The cookie is where a browser keeps it.
        search.look("/login", &login.body);
        let cookie = login.header("set-cookie");
        assert_eq!(login.status, if *token == old { 401 } else { 303 }, "{}", login.text());
        if !cookie.is_empty() {
            let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
            for path in ["/", "/api/v1/vms", "/forms/vm/create", "/forms/token/create"] {
                let headers = [("cookie", cookie.as_str()), ("accept", "text/html")];
                let page = serving.ask("GET", path, &headers, None);
                search
                    .look(path, &[page.body, format!("{:?}", page.headers).into_bytes()].concat());
            }
        }
    }
    // The command line takes it from a file, and nothing of it is among the words of its process.
    let file = world.path().join("ci.token");
    keep(&file, &new);
    for _ in 0..20 {
        let mut command = world.command(VIRTCTL);
        command
            .env_remove("VIRTCTL_DATABASE")
            .args(["--server", &serving.url, "--token-file"])
            .arg(&file);
        let child =
            command.args(["vm", "list"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let child = child.expect("it starts");
        for name in ["cmdline", "environ"] {
            search.file(Path::new(&format!("/proc/{}/{name}", child.id())));
        }
        let done = said(child.wait_with_output().expect("it ends"));
        assert_eq!(done.code, 0, "{}", done.err);
        search.look("the command line", (done.out + &done.err).as_bytes());
    }
    for name in ["cmdline", "environ"] {
        search.file(Path::new(&format!("/proc/{}/{name}", serving.pid())));
    }
    let journal = serving.journal.clone();
    search.file(&journal);
    for line in [
        "log list -o json",
        "token list -o json",
        "token show ci -o yaml",
        "db status",
        "db diagram",
        "config show",
    ] {
        search.look(line, world.ok(line).as_bytes());
    }
    world.ok(&format!("backup {}", world.path().join("backup.db").display()));
    let session = "token list\nvm list\ntoken show ci\n";
    let mut shell = world.command(VIRTCTL);
    search.look("the shell", common::piped(shell.arg("shell"), session).as_bytes());
    drop(serving);
    for entry in walk(world.path()) {
        let known = entry.ends_with("token") || entry.ends_with("ci.token");
        if !known {
            search.file(&entry);
        }
    }
    println!(
        "{asked} requests; {} bytes searched for {} secrets",
        search.bytes,
        search.secrets.len()
    );
}

/// Every file below a folder: the database and what lies beside it, backups, histories.
fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("it can be read").flatten();
    let below = |path: std::path::PathBuf| if path.is_dir() { walk(&path) } else { vec![path] };
    entries.flat_map(|entry| below(entry.path())).collect()
}

#[test]
fn a_password_and_a_key_are_in_no_error() {
    let world = World::new();
    let mut search = Search {
        secrets: vec![
            ("the password".to_owned(), "c4n4ryPassw0rd".to_owned()),
            ("the key".to_owned(), "c4n4ryK3yK3yK3y".to_owned()),
            ("the token".to_owned(), "c4n4ryT0ken".to_owned()),
        ],
        bytes: 0,
    };
    let write = |name: &str, text: &str| {
        let path = world.path().join(name);
        keep(&path, text);
        path.display().to_string()
    };
    let password = write("password", "c4n4ryPassw0rd");
    let key = write(
        "key.pem",
        "-----BEGIN PRIVATE KEY-----\nc4n4ryK3yK3yK3y=\n-----END PRIVATE KEY-----",
    );
    let open = write("open", "virtctl_1_c4n4ryT0ken");
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(&open, fs::Permissions::from_mode(0o644)).expect("it is opened");
    let lines: &[&[&str]] = &[
        &["--database", "mysql://me:c4n4ryPassw0rd@127.0.0.1:1/x", "vm", "list"],
        &[
            "--database",
            &format!("mysql://me@127.0.0.1:1/x?password_file={password}"),
            "vm",
            "list",
        ],
        &[
            "--database",
            &format!("mysql://me@127.0.0.1:1/x?password_file={password}"),
            "db",
            "status",
        ],
        &["--database", "mysql://me@127.0.0.1:1/x?password=c4n4ryPassw0rd", "vm", "list"],
        &["--server", "http://127.0.0.1:1", "--token-file", &open, "vm", "list"],
        &["--server", "https://127.0.0.1:1", "--cert-file", &key, "--key-file", &key, "vm", "list"],
        &["serve", "--tls-chain", &key, "--tls-key", &key],
    ];
    for words in lines {
        let done = world.run(words);
        assert_ne!(done.code, 0, "{words:?}");
        search.look(&words.join(" ").replace("c4n4ry", ""), (done.out + &done.err).as_bytes());
    }
    for line in [
        &["vm", "list"][..],
        &["config", "show"],
        &["config", "show", "--origin"],
        &["enc", "x.example"],
    ] {
        let mut command = world.command(VIRTCTL);
        command.env("VIRTCTL_DATABASE", "mysql://me:c4n4ryPassw0rd@127.0.0.1:1/x");
        let done = said(command.args(line).output().expect("it starts"));
        search.look(&line.join(" "), (done.out + &done.err).as_bytes());
    }
    println!("{} bytes searched for {} secrets", search.bytes, search.secrets.len());
}
