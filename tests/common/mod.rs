//! A world of a test's own: a folder, a database, and nothing of whoever runs it.

#![allow(dead_code, missing_docs, unreachable_pub, reason = "every test binary uses a part of it")]

pub mod servers;
pub mod serving;
pub mod terminal;
pub mod writes;

use std::hash::{BuildHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// The program.
pub const VIRTCTL: &str = env!("CARGO_BIN_EXE_virtctl");

/// The project's folder.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder with a database.
pub struct World {
    /// The server that its commands ask, if they do.
    serving: Option<serving::Serving>,
    /// The servers that its commands ask, and the file of the token.
    asks: Option<(String, PathBuf)>,
    folder: tempfile::TempDir,
    /// Where the database is, if it is not in the folder.
    server: Option<String>,
}

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How often a test repeats itself: at its bar size, or in the long run of `tests/run --soak`.
pub fn rounds(bar: u64, soak: u64) -> u64 {
    if std::env::var_os("VIRTCTL_SOAK").is_some() { soak } else { bar }
}

/// Chance that can be repeated: `VIRTCTL_SEED` says from where (xorshift64*, Vigna 2014).
pub struct Random {
    pub seed: u64,
    state: u64,
}

impl Random {
    pub fn new() -> Self {
        let said = std::env::var("VIRTCTL_SEED").ok().and_then(|text| text.parse().ok());
        let hasher = || std::hash::RandomState::new().build_hasher();
        Self::from(said.unwrap_or_else(|| hasher().finish() >> 8))
    }

    pub fn from(seed: u64) -> Self {
        Self { seed, state: seed | 1 }
    }

    /// A number below `most`.
    pub fn below(&mut self, most: u64) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16) % most
    }

    /// One of these.
    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len() as u64) as usize]
    }
}

/// What a command answered.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl World {
    /// An empty world.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        Self { folder, server: None, serving: None, asks: None }
    }

    /// A world whose database is a server's, with a schema and nothing else.
    pub fn at(address: String) -> Self {
        let world = Self { server: Some(address), ..Self::new() };
        world.ok("db migrate");
        world
    }

    /// The same world, with networks, two hypervisors and a customer.
    pub fn filled(self) -> Self {
        for line in FLEET.lines().filter(|line| !line.is_empty()) {
            self.ok(line);
        }
        self
    }

    /// The same world, whose commands ask a server from now on. Its token has the id 0, which the
    /// database gives nobody, and nothing of it is in the log, nor of what is refused: everything else is as
    /// without a server.
    pub fn served(mut self) -> Self {
        let (secret, kept) = virtctl::value::secret::new();
        let (salt, digest) = (hex(&kept.salt), hex(&kept.digest));
        self.ok("node-state list");
        let database = rusqlite::Connection::open(self.database()).expect("it opens");
        let add = format!(
            "INSERT INTO token (id, name, folded, role, salt, digest, expires_at, created_at, updated_at) \
             VALUES (0, 'tester', 'tester', 'admin', X'{salt}', X'{digest}', 9999999999999, 0, 0)"
        );
        database.execute_batch(&add).expect("it is added");
        let file = self.path().join("token");
        serving::keep(&file, &format!("virtctl_0_{secret}"));
        let serving = serving::Serving::with(&self, &["--refusals", "0"], file);
        self.ask(&serving.url, &serving.token_file);
        self.serving = Some(serving);
        self
    }

    /// The environment of its commands, beyond what every process needs.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let actor = ("VIRTCTL_ACTOR", "tester".to_owned());
        match &self.asks {
            None => vec![actor, ("VIRTCTL_DATABASE", self.address())],
            Some((servers, file)) => {
                let file = file.display().to_string();
                vec![actor, ("VIRTCTL_SERVER", servers.clone()), ("VIRTCTL_TOKEN_FILE", file)]
            }
        }
    }

    /// Has its commands ask these servers from now on.
    pub fn ask(&mut self, servers: &str, token_file: &Path) {
        self.asks = Some((servers.to_owned(), token_file.to_owned()));
    }

    /// A world with networks, two hypervisors and a customer.
    pub fn with_fleet() -> Self {
        static MADE: OnceLock<Vec<u8>> = OnceLock::new();
        let make = || std::fs::read(Self::new().filled().database()).expect("it can be read");
        let world = Self::new();
        std::fs::write(world.database(), MADE.get_or_init(make)).expect("it can be written");
        world
    }

    /// A copy of its own of what the database holds.
    pub fn copy(&self) -> Self {
        let copy = Self::new();
        std::fs::copy(self.database(), copy.database()).expect("it can be copied");
        copy
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn database(&self) -> PathBuf {
        self.path().join("virtctl.db")
    }

    /// What names the database.
    pub fn address(&self) -> String {
        self.server.clone().unwrap_or_else(|| self.database().display().to_string())
    }

    /// An address with a password as it may stand in a command: with that in a file.
    pub fn told(&self, address: &str) -> String {
        let file = self.path().join("password");
        std::fs::write(&file, "secret\n").expect("it is written");
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o640);
        std::fs::set_permissions(&file, mode).expect("it is ours");
        format!("{}?password_file={}", address.replace(":secret@", "@"), file.display())
    }

    /// Sees to it that a list that is longer than a page names so many things, each once.
    pub fn lists_whole(&self, noun: &str, count: usize) {
        let list = self.ok(&format!("{noun} list -o json"));
        let ids = self.python(
            "import json, sys; print(len({(one.get('vrf'), one.get('address') or one['interface']) for one in json.load(sys.stdin)}))",
            &list,
        );
        assert_eq!(ids.trim(), count.to_string(), "{noun}");
        assert_eq!(self.ok(&format!("{noun} list -o name")).lines().count(), count, "{noun}");
    }

    /// Tells the story of the first hour, which must end well.
    pub fn tell_the_story(&self) {
        let script = project().join("tests/story.sh");
        let done = self.command("sh").arg(script).env("VIRTCTL", VIRTCTL).output();
        let done = said(done.expect("sh starts"));
        assert_eq!(done.code, 0, "{}", done.err);
        assert_eq!(done.out.lines().last(), Some("story: told"));
    }

    /// A command of nobody's environment but this world's.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.path())
            .envs(self.environment())
            .current_dir(self.path())
            .stdin(Stdio::null());
        command
    }

    /// Runs the program with these words.
    pub fn run(&self, words: &[&str]) -> Said {
        said(self.command(VIRTCTL).args(words).output().expect("the program starts"))
    }

    /// Runs a line of words, which may be quoted as in a shell.
    pub fn line(&self, line: &str) -> Said {
        let words = shlex::split(line).expect("the line is quoted well");
        self.run(&words.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Runs a line that must do.
    pub fn ok(&self, line: &str) -> String {
        let said = self.line(line);
        assert_eq!(said.code, 0, "virtctl {line}\n{}{}", said.out, said.err);
        said.out
    }

    /// Runs a line that must be refused: the exit code, words of the error, and no change at all.
    pub fn refused(&self, line: &str, code: i32, words: &[&str]) {
        let before = self.dump();
        let said = self.line(line);
        assert_eq!(said.code, code, "virtctl {line}\n{}{}", said.out, said.err);
        assert_eq!(said.out, "", "an error prints nothing on standard output: {line}");
        for word in words {
            assert!(said.err.contains(word), "virtctl {line}\n{}: no `{word}`", said.err);
        }
        assert_eq!(before, self.dump(), "virtctl {line} changed the database");
    }

    /// Everything that the database holds, by Debian's sqlite3.
    pub fn dump(&self) -> String {
        self.sql(".dump")
    }

    /// The same without what a server refused: that stands in the log, and changed nothing.
    pub fn dump_of_changes(&self) -> String {
        let copy = Self::new();
        let take = format!(".backup '{}'", copy.database().display());
        let forget = "DELETE FROM change_log WHERE refused IS NOT NULL; DELETE FROM operation WHERE result = '[]'; \
                      UPDATE sqlite_sequence SET seq = (SELECT MAX(id) FROM change_log) WHERE name = 'change_log'";
        for (database, order) in [(self.database(), take.as_str()), (copy.database(), forget)] {
            let done = Command::new("sqlite3").arg(database).arg(order).status();
            assert!(done.expect("sqlite3 starts").success(), "{order}");
        }
        copy.dump()
    }

    /// The log of what was done, without what was refused.
    pub fn changes(&self) -> String {
        self.ok("log list --filter refused=null -o json")
    }

    /// What Debian's sqlite3 answers.
    pub fn sql(&self, text: &str) -> String {
        let done = Command::new("sqlite3").arg("-readonly").arg(self.database()).arg(text).output();
        let done = said(done.expect("sqlite3 starts"));
        assert_eq!(done.code, 0, "{text}\n{}", done.err);
        done.out
    }

    /// Writes to the database behind virtctl's back, as another hand would.
    pub fn spoil(&self, order: &str) {
        let done = Command::new("sqlite3").arg(self.database()).arg(order).status();
        assert!(done.expect("sqlite3 starts").success(), "{order}");
    }

    /// The number of the last change of the log.
    pub fn last_change(&self) -> String {
        self.ok("log list --sort -id --limit 1 -o value --columns id").trim().to_owned()
    }

    /// Every rule that does not hold, by the statements of `rules.sql`.
    pub fn broken(&self) -> String {
        let rules = std::fs::read_to_string(project().join("tests/rules.sql"));
        self.sql(&format!("\n{}", rules.expect("it is there")))
    }

    /// What Python prints of a program that reads standard input.
    pub fn python(&self, program: &str, input: &str) -> String {
        let python = venv().map_or_else(|| "python3".into(), |venv| venv.join("bin/python"));
        piped(Command::new(python).args(["-c", program]), input)
    }

    /// What Ruby prints of a program that reads standard input.
    pub fn ruby(&self, program: &str, input: &str) -> String {
        piped(Command::new("ruby").args(["-e", program]), input)
    }
}

/// The generator of fleets, built beside the program.
fn floor() -> PathBuf {
    Path::new(VIRTCTL).with_file_name("floor")
}

/// A world with a generated fleet.
pub fn generated(nodes: &str, vms: &str) -> World {
    let world = World::new();
    world.ok("db migrate");
    let done = Command::new(floor()).arg("gen").arg(world.database()).args([nodes, vms]).output();
    let done = said(done.expect("`cargo build --workspace` makes the generator"));
    assert_eq!(done.code, 0, "{}", done.err);
    world.ok("node set hv7.example.net --description measured");
    world
}

/// What people and programs ask all day of a generated fleet: one thing or one page at a time, and
/// what writes, tried only. What each costs does not grow with the fleet.
pub const ASKED: &[&str] = &[
    "enc hv7.example.net",
    "pillar vm77.example.com",
    "vm show vm77.example.com",
    "node show hv7.example.net",
    "vm list --limit 50",
    "ip show 100.64.0.9",
    "ip list --subnet 100.64.0.0/10 --limit 50",
    "interface list --limit 50",
    "interface show vm77.example.com/0",
    "ip next 100.64.0.0/10",
    "ip next 2001:db8::/64",
    "ip reserve --subnet 100.64.0.0/10 --dry-run",
    "vm create x.example.com --dry-run --method KVM --cores 1 --ram 1MiB --disk lvm:1MiB --nic public",
    "vm remove vm78.example.com --dry-run",
    "log list --limit 50",
];

/// The folder of Python's packages, where the test command made one.
pub fn venv() -> Option<PathBuf> {
    let said = std::env::var_os("VIRTCTL_TEST_VENV").map(PathBuf::from);
    said.or_else(|| Some(project().join("target/venv"))).filter(|folder| folder.exists())
}

/// A finished process as texts.
pub fn said(output: Output) -> Said {
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Runs a command on an input and returns what it prints.
pub fn piped(command: &mut Command, input: &str) -> String {
    use std::io::Write;
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("the program starts");
    let mut pipe = child.stdin.take().expect("it has an input");
    let done = std::thread::scope(|scope| {
        scope.spawn(move || pipe.write_all(input.as_bytes()).expect("it reads"));
        said(child.wait_with_output().expect("it ends"))
    });
    assert_eq!(done.code, 0, "{}\n{}", done.err, input);
    done.out
}

/// A small fleet: every noun has something in it.
pub const FLEET: &str = "
vlan add mgmt --tag 10
vlan add public --tag 100
vlan add lab --tag 200
subnet add 10.0.0.0/16 --gateway first --vlan mgmt
subnet add 192.0.2.0/24 --gateway first --reserve first:10,last:5 --vlan public
subnet add 2001:db8:100::/64 --gateway first --vlan public
customer add acme --quota-vms 4 --quota-cores 64 --quota-ram 256GiB --quota-storage 2TiB --quota-addresses 8 --quota-vlans 1
customer add globex
vlan add acme-lan --tag next --vni next --customer acme
node add hv01.example.net --location fra1/r01/u10 --ip 10.0.0.11 --role hypervisor:method=KVM,method=Qemu,cores=64,ram=512GiB,local-storage=4TiB,vg-name=vg0,image-path=/srv/images
node add hv02.example.net --location fra1/r02/u10 --ip next:10.0.0.0/16 --role hypervisor:method=KVM,cores=64,ram=512GiB,local-storage=4TiB,vg-name=vg0 --role ceph-mon
ceph-osd add hv02.example.net --device /dev/sdb --device /dev/sdc --db-device /dev/nvme0n1
ceph-pool add rbd --size 3
role add web --attribute weight:int=1 --attribute tier --class profile::web
vm create web01.acme.example --method KVM --node hv01.example.net --cores 4 --ram 8GiB --disk qcow2:40GiB --nic public --customer acme --role web:weight=3
vm create db01.acme.example --method KVM --node hv02.example.net --cores 8 --ram 32GiB --disk lvm:100GiB --disk ceph:500GiB,pool=rbd --nic public,mac=52:54:00:12:34:56 --nic acme-lan,ip=none --customer acme
ip reserve 192.0.2.77 --note printer
";
