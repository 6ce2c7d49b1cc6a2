//! MariaDB of a test's own: one server, or a cluster of three by Galera. Each lies in a temporary
//! folder, listens on loopback alone, and is ended by the process id that was got when it started.

use std::fs;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Random, World, said};

/// Servers that hand a cluster's data to a new node do not run as root: all run as the package's own
/// user where a test is root.
fn user() -> &'static str {
    let root = fs::metadata("/proc/self")
        .is_ok_and(|meta| std::os::unix::fs::MetadataExt::uid(&meta) == 0);
    if root { "mysql" } else { "" }
}

/// A port that nobody listens on, below those that the kernel lends to outgoing connections.
pub fn port() -> u16 {
    let mut random = Random::new();
    let ports = std::iter::repeat_with(|| 20_000 + random.below(12_000) as u16);
    ports
        .into_iter()
        .find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .expect("one is free")
}

/// One server, or one node of a cluster.
pub struct Server {
    folder: PathBuf,
    pub port: u16,
    process: Option<Child>,
    /// Removes the folder when nobody uses it any more.
    _kept: Arc<tempfile::TempDir>,
}

const SETTINGS: &str = "skip-name-resolve\n\
    bind-address = 127.0.0.1\n\
    innodb-flush-log-at-trx-commit = 1\n\
    innodb-buffer-pool-size = 64M\n\
    innodb-log-file-size = 16M\n\
    performance-schema = OFF\n\
    max-connections = 200\n";

fn ran(command: &mut Command) -> super::Said {
    said(command.output().expect("the program starts"))
}

/// A new folder that the servers' user may enter, with the files of an empty server in `data`, and `tmp`: a server that
/// starts deletes what others have in its folder of temporary tables, and those fall.
fn installed() -> tempfile::TempDir {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock();
    let folder = tempfile::Builder::new().prefix("virtctl-db").tempdir().expect("it can be made");
    let (data, temporary) = (folder.path().join("data"), folder.path().join("tmp"));
    fs::create_dir_all(&temporary).expect("it can be made");
    if !user().is_empty() {
        ran(Command::new("chown").arg("-R").arg(user()).arg(folder.path()));
    }
    let done = ran(Command::new("mariadb-install-db")
        .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"])
        .args(["--skip-name-resolve", "--innodb-log-file-size=16M"])
        .arg(format!("--datadir={}", data.display()))
        .arg(format!("--tmpdir={}", temporary.display()))
        .args((!user().is_empty()).then(|| format!("--user={}", user()))));
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    folder
}

impl Server {
    /// Starts a server.
    pub fn start() -> Self {
        Self::with("")
    }

    /// Starts a server with more settings.
    pub fn with(settings: &str) -> Self {
        let kept = Arc::new(installed());
        let folder = kept.path().to_owned();
        let mut server = Self { folder, port: port(), process: None, _kept: kept };
        server.configure(settings);
        server.launch(&[]);
        server.wait();
        server.accounts();
        server
    }

    fn configure(&self, more: &str) {
        let folder = self.folder.display();
        let mut text = format!(
            "[mysqld]\ndatadir = {folder}/data\nsocket = {folder}/my.sock\npid-file = {folder}/my.pid\n\
             log-error = {folder}/my.log\ntmpdir = {folder}/tmp\nport = {}\n{SETTINGS}{more}\n",
            self.port
        );
        if !user().is_empty() {
            text.push_str(&format!("user = {}\n", user()));
        }
        fs::write(self.folder.join("my.cnf"), text).expect("it is written");
    }

    fn launch(&mut self, more: &[&str]) {
        let log = fs::File::options().create(true).append(true).open(self.folder.join("out.log"));
        let log = log.expect("it can be written");
        let mut command = Command::new("mariadbd");
        command
            .arg(format!("--defaults-file={}/my.cnf", self.folder.display()))
            .args(more)
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("it can be shared"))
            .stderr(log)
            // What copies a node's data ends the whole group of its server.
            .process_group(0);
        self.process = Some(command.spawn().expect("mariadbd starts"));
    }

    /// Waits until the server answers.
    fn wait(&mut self) {
        self.wait_for(|server| server.try_sql("SELECT 1").is_ok());
    }

    fn wait_for(&mut self, ready: impl Fn(&Self) -> bool) {
        assert!(self.comes(ready), "no server: {}", self.log());
    }

    /// Whether it comes to be ready, and does not end before.
    fn comes(&mut self, ready: impl Fn(&Self) -> bool) -> bool {
        let start = Instant::now();
        while !ready(self) {
            let ended = self.process.as_mut().and_then(|child| child.try_wait().ok().flatten());
            if ended.is_some() || start.elapsed().as_secs() > 90 {
                return false;
            }
            sleep(Duration::from_millis(50));
        }
        true
    }

    fn log(&self) -> String {
        let text = fs::read_to_string(self.folder.join("my.log")).unwrap_or_default();
        let lines = text.lines().rev().take(15).collect::<Vec<_>>();
        lines.into_iter().rev().collect::<Vec<_>>().join("\n")
    }

    fn accounts(&self) {
        self.sql(
            "CREATE USER IF NOT EXISTS 'virtctl'@'127.0.0.1' IDENTIFIED BY 'secret'; \
             GRANT ALL ON *.* TO 'virtctl'@'127.0.0.1'",
        );
    }

    /// What the `mariadb` client prints, as the server's root.
    pub fn try_sql(&self, text: &str) -> Result<String, String> {
        let done = ran(Command::new("mariadb")
            .args(["--no-defaults", "--user=root", "--batch", "--skip-column-names"])
            .args(["--connect-timeout=3"])
            .arg(format!("--socket={}/my.sock", self.folder.display()))
            .args(["-e", text]));
        if done.code == 0 { Ok(done.out) } else { Err(done.err) }
    }

    /// The same, where it must do.
    pub fn sql(&self, text: &str) -> String {
        self.try_sql(text).unwrap_or_else(|error| panic!("{text}\n{error}"))
    }

    /// The address of a new database of its own.
    pub fn database(&self) -> String {
        let name = self.empty();
        format!("mysql://virtctl:secret@127.0.0.1:{}/{name}", self.port)
    }

    /// The name of a new database.
    pub fn empty(&self) -> String {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let name = format!("virtctl{}", NEXT.fetch_add(1, Ordering::Relaxed));
        self.sql(&format!("CREATE DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"));
        name
    }

    /// Ends it as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }

    /// Ends it in order.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            ran(Command::new("kill").arg(process.id().to_string()));
            let _ = process.wait();
        }
    }

    /// Starts it again.
    pub fn again(&mut self) {
        self.launch(&[]);
        self.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A database with the tests' fleet, which each page finds as it was: making the tables anew would take a second.
pub struct Fleet<'a> {
    server: &'a Server,
    /// What puts the rows back.
    file: PathBuf,
}

impl<'a> Fleet<'a> {
    /// Fills this database, which is empty and of this server.
    pub fn at(server: &'a Server, address: &str) -> Self {
        World::at(address.to_owned()).filled();
        let name = address.rsplit('/').next().and_then(|end| end.split('?').next());
        let name = name.expect("an address names the database");
        let tables = format!(
            "SELECT CONCAT('DELETE FROM ', table_name, ';') FROM information_schema.tables \
             WHERE table_schema = '{name}' AND table_type = 'BASE TABLE'"
        );
        let rows = ran(Command::new("mariadb-dump")
            .args([
                "--no-defaults",
                "--user=root",
                "--no-create-info",
                "--skip-triggers",
                "--hex-blob",
            ])
            .arg(format!("--socket={}/my.sock", server.folder.display()))
            .arg(name));
        assert_eq!(rows.code, 0, "{}", rows.err);
        let file = server.folder.join("fleet.sql");
        let (empty, rows) = (server.sql(&tables), rows.out);
        // A node of a cluster waits until it knows what the others were told.
        let first = "SET wsrep_sync_wait = 15; SET foreign_key_checks = 0;";
        let text = format!("USE {name};\n{first}\n{empty}{rows}");
        fs::write(&file, text).expect("it is written");
        Self { server, file }
    }

    /// Puts the rows back.
    pub fn put_back(&self) {
        self.server.sql(&format!("source {}", self.file.display()));
    }
}

/// Three nodes that all take writes.
pub struct Cluster {
    pub nodes: Vec<Server>,
}

fn provider() -> &'static str {
    let known = ["/usr/lib/galera/libgalera_smm.so", "/usr/lib64/galera-4/libgalera_smm.so"];
    known.into_iter().find(|path| Path::new(path).exists()).expect("galera-4 is installed")
}

impl Cluster {
    /// Starts a cluster.
    pub fn start() -> Self {
        let kept = Arc::new(installed());
        let mut nodes = vec![];
        let group = [port(), port(), port()];
        for at in 0..3 {
            let folder = kept.path().join(format!("n{at}"));
            fs::create_dir_all(folder.join("tmp")).expect("it can be made");
            ran(Command::new("cp").arg("-a").arg(kept.path().join("data")).arg(&folder));
            if !user().is_empty() {
                ran(Command::new("chown").arg("-R").arg(user()).arg(&folder));
            }
            let server = Server { folder, port: port(), process: None, _kept: kept.clone() };
            server.configure(&settings(at, &server, &group));
            nodes.push(server);
        }
        let mut cluster = Self { nodes };
        cluster.nodes[0].launch(&["--wsrep-new-cluster"]);
        cluster.nodes[0].wait_for(Server::synced);
        cluster.nodes[0].accounts();
        for (at, node) in cluster.nodes.iter_mut().enumerate().skip(1) {
            // The port by which it is given the data may be another program's by then: it ends, and tries another.
            let joined = (0..3).any(|_| {
                node.kill();
                node.configure(&settings(at, node, &group));
                node.launch(&[]);
                node.comes(Server::synced)
            });
            assert!(joined, "no node: {}", node.log());
        }
        cluster
    }

    /// The address of a new database of its own, on all nodes; `first` is the preferred one.
    pub fn database(&self, first: usize) -> String {
        self.address(&self.nodes[0].empty(), first)
    }

    /// The address of a database.
    pub fn address(&self, name: &str, first: usize) -> String {
        let hosts = (0..3).map(|step| &self.nodes[(first + step) % 3]);
        let hosts = hosts.map(|node| format!("127.0.0.1:{}", node.port)).collect::<Vec<_>>();
        format!("mysql://virtctl:secret@{}/{name}?timeout=15", hosts.join(","))
    }

    /// Starts a node again that was killed, and waits until it has what it missed.
    pub fn again(&mut self, at: usize) {
        let position = self.nodes[at].recovered();
        let more = position.map(|position| format!("--wsrep-start-position={position}"));
        self.nodes[at].launch(&more.iter().map(String::as_str).collect::<Vec<_>>());
        self.nodes[at].wait_for(Server::synced);
    }
}

impl Server {
    /// Whether it belongs to the primary component and answers.
    pub fn synced(&self) -> bool {
        let says =
            |name: &str| self.try_sql(&format!("SHOW STATUS LIKE '{name}'")).unwrap_or_default();
        says("wsrep_local_state_comment").contains("Synced") && says("wsrep_ready").contains("ON")
    }

    /// The last commit that a killed node knows of, so that it is given only what it missed.
    fn recovered(&self) -> Option<String> {
        let folder = self.folder.display();
        ran(Command::new("mariadbd")
            .arg(format!("--defaults-file={folder}/my.cnf"))
            .args(["--wsrep-recover", &format!("--log-error={folder}/recover.log")])
            .arg(format!("--pid-file={folder}/recover.pid")));
        let log = fs::read_to_string(self.folder.join("recover.log")).ok()?;
        let _ = fs::remove_file(self.folder.join("recover.log"));
        let line = log.lines().rev().find(|line| line.contains("Recovered position:"))?;
        line.rsplit("Recovered position:").next().map(|position| position.trim().to_owned())
    }
}

/// What makes a server a node: rows that are replicated, and addresses that stay on loopback. A node
/// that is silent for five seconds is left behind, as the default has it.
fn settings(at: usize, server: &Server, group: &[u16; 3]) -> String {
    let members = group.map(|port| format!("127.0.0.1:{port}")).join(",");
    let (own, receive, transfer) = (group[at], port(), port());
    format!(
        "binlog-format = ROW\ndefault-storage-engine = InnoDB\ninnodb-autoinc-lock-mode = 2\n\
         innodb-force-primary-key = 1\nwsrep-on = ON\nwsrep-provider = {}\n\
         wsrep-cluster-name = virtctl\nwsrep-cluster-address = gcomm://{members}\n\
         wsrep-node-name = n{at}\nwsrep-node-address = 127.0.0.1:{own}\n\
         wsrep-node-incoming-address = 127.0.0.1:{}\nwsrep-sst-method = rsync\n\
         wsrep-sst-receive-address = 127.0.0.1:{transfer}\nwsrep-slave-threads = 2\n\
         wsrep-provider-options = \"gmcast.listen_addr=tcp://127.0.0.1:{own};\
         ist.recv_addr=127.0.0.1:{receive};gcache.size=32M\"\n",
        provider(),
        server.port,
    )
}
