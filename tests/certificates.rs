//! Clients that are known by the certificate that a Puppet CA gave them: a master sees the documents of
//! every host, a host its own, and who was revoked nothing. The CA is Puppet Server's own.
//!
//! Teeth: with the certname not held against the host that is asked for, or the revoked let in, this fails.

mod common;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use common::serving::Serving;
use common::{Said, World, said};

/// A Puppet CA in a folder, and those it knows.
struct Authority {
    folder: PathBuf,
}

impl Authority {
    fn new(world: &World) -> Self {
        let folder = world.path().join("puppet");
        fs::create_dir_all(&folder).expect("it can be made");
        let place = |name: &str| format!("{name}dir = {}/{name}\n", folder.display());
        let places = ["conf", "code", "var", "ssl", "ca", "log", "run"].map(place).concat();
        let own =
            format!("[main]\n{places}certname = puppet.example.net\n[server]\n{}", place("ca"));
        fs::write(folder.join("puppet.conf"), own).expect("it is written");
        let authority = Self { folder };
        authority.puppet(&["setup"]);
        for name in ["puppet.example.net", "hv01.example.net", "hv02.example.net"] {
            authority.give(name, &[]);
        }
        authority.give("localhost", &["--subject-alt-names", "DNS:localhost,IP:127.0.0.1"]);
        authority
    }

    fn puppet(&self, words: &[&str]) {
        let mut command = Command::new("puppetserver");
        command.arg("ca").args(words).arg("--config").arg(self.folder.join("puppet.conf"));
        let done = said(command.output().expect("it starts"));
        assert_eq!(done.code, 0, "{words:?}: {}{}", done.out, done.err);
    }

    fn give(&self, name: &str, more: &[&str]) {
        if !self.file("certs", name).exists() {
            let words = ["generate", "--ca-client", "--force", "--certname", name];
            self.puppet(&[&words, more].concat());
        }
    }

    fn file(&self, kind: &str, name: &str) -> PathBuf {
        self.folder.join("ssl").join(kind).join(format!("{name}.pem"))
    }

    fn ca(&self, name: &str) -> PathBuf {
        self.folder.join("ca").join(name)
    }

    /// Takes a certificate back, as the CA itself does while its server runs.
    fn revoke(&self, name: &str) {
        let file = |name: &str, text: &str| {
            fs::write(self.folder.join(name), text).expect("it is written");
        };
        file("index.txt", "");
        file("number", "0F\n");
        file(
            "openssl.cnf",
            &format!(
                "[ca]\ndefault_ca = own\n[own]\ndatabase = {0}/index.txt\ncrlnumber = {0}/number\n\
                 default_md = sha256\ndefault_crl_days = 30\n",
                self.folder.display()
            ),
        );
        let openssl = |words: &[&str]| {
            let mut command = Command::new("openssl");
            command.arg("ca").arg("-config").arg(self.folder.join("openssl.cnf"));
            command
                .arg("-keyfile")
                .arg(self.ca("ca_key.pem"))
                .arg("-cert")
                .arg(self.ca("ca_crt.pem"));
            let done = said(command.args(words).output().expect("it starts"));
            assert_eq!(done.code, 0, "{}", done.err);
        };
        openssl(&["-revoke", &self.file("certs", name).display().to_string()]);
        let list = self.folder.join("new.pem");
        openssl(&["-gencrl", "-out", &list.display().to_string()]);
        let all = fs::read_to_string(self.ca("ca_crl.pem")).expect("it is there");
        let root =
            all.split_inclusive("-----END X509 CRL-----\n").nth(1).expect("it has two lists");
        let new = fs::read_to_string(list).expect("it is there") + root;
        fs::write(self.ca("ca_crl.pem"), new).expect("it is written");
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// A server that knows the clients of a CA, and the CA.
fn guarded() -> (World, Authority, Serving, String) {
    let world = World::with_fleet();
    let authority = Authority::new(&world);
    let files = [
        ("--tls-chain", authority.file("certs", "localhost")),
        ("--tls-key", authority.file("private_keys", "localhost")),
        ("--client-ca", authority.ca("ca_crt.pem")),
        ("--client-crl", authority.ca("ca_crl.pem")),
    ];
    let files = files.map(|(flag, path)| [flag.to_owned(), shown(&path)]).concat();
    let more = ["--client-master", "puppet.example.net"];
    let more = files.iter().map(String::as_str).chain(more).collect::<Vec<_>>();
    let serving = Serving::start(&world, &more);
    let url = serving.url.replace("127.0.0.1", "localhost");
    (world, authority, serving, url)
}

/// What curl is answered, with the certificate of somebody.
fn curl(
    authority: &Authority,
    url: &str,
    who: Option<&str>,
    more: &[&str],
) -> (i32, String, String) {
    let mut command = Command::new("curl");
    command.args(["-sS", "-w", "\n%{http_code}", "--cacert"]).arg(authority.ca("ca_crt.pem"));
    if let Some(name) = who {
        command.arg("--cert").arg(authority.file("certs", name));
        command.arg("--key").arg(authority.file("private_keys", name));
    }
    let done = said(command.args(more).arg(url).output().expect("it starts"));
    let (body, status) = done.out.rsplit_once('\n').unwrap_or(("", ""));
    (done.code, status.to_owned(), body.to_owned())
}

#[test]
fn who_shows_a_certificate_of_a_puppet_ca_is_known_by_it() {
    let (world, authority, serving, url) = guarded();
    let ask = |who: Option<&str>, path: &str| curl(&authority, &format!("{url}{path}"), who, &[]);
    let status = |who: Option<&str>, path: &str| ask(who, path).1;
    let (host, master) = (Some("hv01.example.net"), Some("puppet.example.net"));
    assert!(ask(host, "/enc/hv01.example.net").2.contains("parameters"));
    // Others and nobody's are alike.
    let other = ask(host, "/enc/hv02.example.net");
    let none = ask(host, "/enc/hv09.example.net");
    assert_eq!((other.1.as_str(), other.2.replace("hv02", "hv09")), ("404", none.2));
    for path in ["/hiera/hv01.example.net", "/pillar/hv01.example.net"] {
        assert_eq!(
            (status(host, path), status(master, path)),
            ("200".to_owned(), "200".to_owned())
        );
    }
    for path in ["/enc/hv02.example.net", "/pillar/web01.acme.example", "/hiera/db01.acme.example"]
    {
        assert_eq!(
            (status(host, path), status(master, path)),
            ("404".to_owned(), "200".to_owned()),
            "{path}"
        );
    }
    for path in ["/api/v1/nodes", "/api/v1/vms/web01.acme.example", "/metrics", "/api/v1/tokens"] {
        assert_eq!(
            (status(host, path), status(master, path)),
            ("403".to_owned(), "403".to_owned()),
            "{path}"
        );
    }
    assert_eq!(status(None, "/enc/hv01.example.net"), "401");
    // A token counts more than a certificate; both ways in stand beside each other.
    let header = format!("Authorization: Bearer {}", serving.token());
    let (_, found, _) = curl(&authority, &format!("{url}/api/v1/nodes"), host, &["-H", &header]);
    assert_eq!(found, "200");
    // A certificate of nobody's.
    let stranger = world.path().join("stranger");
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "9",
        ])
        .args(["-subj", "/CN=hv01.example.net", "-keyout"])
        .arg(stranger.with_extension("key"))
        .arg("-out")
        .arg(stranger.with_extension("pem"))
        .output();
    assert_eq!(said(made.expect("it starts")).code, 0);
    let (pem, key) =
        (shown(&stranger.with_extension("pem")), shown(&stranger.with_extension("key")));
    let (code, _, body) = curl(
        &authority,
        &format!("{url}/enc/hv01.example.net"),
        None,
        &["--cert", &pem, "--key", &key],
    );
    assert!(code != 0 && body.is_empty(), "{code} {body}");
    // What was revoked is refused as soon as the list says so, without a restart, and on a connection too
    // that was there before.
    let at = format!("{url}/enc/hv01.example.net");
    let twice = std::thread::scope(|scope| {
        let twice = scope.spawn(|| curl(&authority, &at, host, &["--rate", "10/m", &at]));
        sleep(Duration::from_millis(1500));
        authority.revoke("hv01.example.net");
        twice.join().expect("it ends")
    });
    assert!(twice.2.contains("\n200") && twice.1 != "200", "{twice:?}");
    let mut last = String::new();
    for _ in 0..50 {
        last = status(host, "/enc/hv01.example.net");
        if last != "200" {
            break;
        }
        sleep(Duration::from_millis(200));
    }
    assert_ne!(last, "200", "it was revoked");
    assert_eq!(status(master, "/enc/hv01.example.net"), "200");
    assert_eq!(status(Some("hv02.example.net"), "/enc/hv02.example.net"), "200");
    let journal = fs::read_to_string(&serving.journal).expect("it is there");
    assert!(
        journal.contains("hv01.example.net") && journal.contains("puppet.example.net"),
        "{journal}"
    );
}

#[test]
fn the_command_line_shows_a_certificate() {
    let (world, authority, _serving, url) = guarded();
    let run = |who: &str, words: &[&str]| -> Said {
        let mut command = world.command(common::VIRTCTL);
        command.args(["--server", &url, "--ca-file", &shown(&authority.ca("ca_crt.pem"))]);
        command.args(["--cert-file", &shown(&authority.file("certs", who))]);
        command.args(["--key-file", &shown(&authority.file("private_keys", who))]);
        said(command.env_remove("VIRTCTL_DATABASE").args(words).output().expect("it starts"))
    };
    let (host, master) = ("hv01.example.net", "puppet.example.net");
    let own = run(host, &["enc", "hv01.example.net"]);
    assert_eq!((own.code, own.out), (0, world.ok("enc hv01.example.net")));
    assert_eq!(run(host, &["enc", "hv02.example.net"]).code, 3);
    assert_eq!(
        run(master, &["pillar", "web01.acme.example"]).out,
        world.ok("pillar web01.acme.example")
    );
    let refused = run(master, &["vm", "list"]);
    assert!(
        refused.code == 5 && refused.err.contains("may not"),
        "{} {}",
        refused.code,
        refused.err
    );
    fs::set_permissions(authority.file("private_keys", host), Permissions::from_mode(0o644))
        .expect("ours");
    let open = run(host, &["enc", "hv01.example.net"]);
    assert!(open.code == 2 && open.err.contains("chmod o-rwx"), "{}", open.err);
    let half = world.run(&["--server", &url, "--cert-file", "x", "vm", "list"]);
    assert!(half.code == 2 && half.err.contains("--key-file"), "{}", half.err);
}

#[test]
fn a_list_that_says_nothing_lets_nobody_in() {
    let world = World::with_fleet();
    let authority = Authority::new(&world);
    let serve = |list: &Path| {
        let mut command = world.command(common::VIRTCTL);
        command.args(["serve", "--listen", "127.0.0.1:0", "--tls-chain"]);
        command.arg(authority.file("certs", "localhost")).arg("--tls-key");
        command.arg(authority.file("private_keys", "localhost")).arg("--client-ca");
        command.arg(authority.ca("ca_crt.pem")).arg("--client-crl").arg(list);
        said(command.output().expect("it starts"))
    };
    let empty = serve(Path::new("/dev/null"));
    assert!(empty.code == 2 && empty.err.contains("it has no list"), "{}", empty.err);
    let broken = world.path().join("broken.pem");
    fs::write(&broken, "-----BEGIN X509 CRL-----\nMAAwAA==\n-----END X509 CRL-----\n")
        .expect("written");
    let broken = serve(&broken);
    assert!(broken.code == 2 && broken.err.contains("--client-crl is not"), "{}", broken.err);
}

#[test]
fn what_does_not_go_together_is_refused() {
    let world = World::new();
    world.ok("db migrate");
    for (line, wanted) in [
        ("serve --client-ca /dev/null", "--tls-chain"),
        ("serve --client-crl /dev/null", "--client-ca"),
        ("serve --client-master a.example", "--client-ca"),
        ("serve --tls-chain /dev/null", "--tls-key"),
        ("serve --tls-chain /dev/null --tls-key /dev/null", "no certificate"),
    ] {
        world.refused(line, 2, &[wanted]);
    }
}
