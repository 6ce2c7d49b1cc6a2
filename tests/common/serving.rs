//! `virtctl serve` of a test's own, on loopback and a free port, ended by its process id.

use std::fs;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::{VIRTCTL, World};

/// A server that runs.
pub struct Serving {
    process: Child,
    /// `http://127.0.0.1:PORT`
    pub url: String,
    /// The file of a token that opens everything.
    pub token_file: PathBuf,
    /// What it tells the journal.
    pub journal: PathBuf,
}

/// A world with a fleet, and a server of it.
pub fn served() -> (World, Serving) {
    let world = World::with_fleet();
    let serving = Serving::start(&world, &[]);
    (world, serving)
}

impl Serving {
    /// Serves the database of a world; more words go to `serve`.
    pub fn start(world: &World, more: &[&str]) -> Self {
        let token = world.path().join("token");
        if !token.exists() {
            let secret = world.ok("token create tester --role admin -o json");
            let secret = serde_json::from_str::<serde_json::Value>(&secret).expect("it is JSON");
            keep(&token, secret["secret"].as_str().expect("it is told"));
        }
        Self::with(world, more, token)
    }

    /// The same, with a token that is there already.
    pub fn with(world: &World, more: &[&str], token_file: PathBuf) -> Self {
        let said = "the server does not begin";
        Self::spoiled(world, more, token_file, "").expect(said)
    }

    /// The same, which writes its statements to a file.
    pub fn traced(world: &World, trace: &std::path::Path) -> Self {
        let token = world.path().join("token");
        keep(&token, "none");
        let mut command = world.command(VIRTCTL);
        command.env("VIRTCTL_TRACE", trace);
        Self::begun(world, command, &[], token, false).expect("it begins")
    }

    /// The same, whose Nth call of the database goes wrong; nothing where it was one before it listens.
    pub fn spoiled(world: &World, more: &[&str], token_file: PathBuf, fail: &str) -> Option<Self> {
        let mut command = world.command(VIRTCTL);
        if !fail.is_empty() {
            command.env("VIRTCTL_FAIL", fail);
        }
        Self::begun(world, command, more, token_file, !fail.is_empty())
    }

    fn begun(
        world: &World,
        command: Command,
        more: &[&str],
        token_file: PathBuf,
        may_end: bool,
    ) -> Option<Self> {
        static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let journal = world.path().join(format!("journal{count}"));
        let mut process = begin(command, more, &journal);
        for _ in 0..500 {
            let said = fs::read_to_string(&journal).unwrap_or_default();
            let found = said.lines().find_map(|line| line.strip_prefix("listening on http"));
            if let Some(rest) = found.filter(|_| said.ends_with('\n')) {
                return Some(Self { process, url: format!("http{rest}"), token_file, journal });
            }
            if process.try_wait().expect("it can be asked").is_some() {
                assert!(may_end, "it ended: {said}");
                return None;
            }
            sleep(Duration::from_millis(20));
        }
        panic!("the server does not begin");
    }

    /// The token that opens everything.
    pub fn token(&self) -> String {
        fs::read_to_string(&self.token_file).expect("it can be read").trim().to_owned()
    }

    /// Its process id.
    pub fn pid(&self) -> String {
        self.process.id().to_string()
    }

    /// Ends it at once.
    pub fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// Tells it to stop and waits for its exit code.
    pub fn stop(&mut self) -> i32 {
        self.stop_by("-TERM")
    }

    /// The same, by a signal.
    pub fn stop_by(&mut self, signal: &str) -> i32 {
        let _ = Command::new("kill").args([signal, &self.pid()]).status();
        self.process.wait().expect("it ends").code().unwrap_or(-1)
    }
}

fn begin(mut command: Command, more: &[&str], journal: &Path) -> Child {
    let journal = fs::File::create(journal).expect("it can be made");
    if !more.contains(&"--listen") {
        command.args(["serve", "--listen", "127.0.0.1:0"]).args(more);
    } else {
        command.arg("serve").args(more);
    }
    command.stderr(journal).stdout(Stdio::null()).spawn().expect("it starts")
}

/// Keeps a secret in a file that nobody else may read.
pub fn keep(file: &Path, secret: &str) {
    use std::io::Write;
    let opened =
        fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(file);
    writeln!(opened.expect("it can be made"), "{secret}").expect("it can be written");
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.kill();
    }
}

/// What a server answered.
pub struct Answer {
    pub status: u16,
    pub headers: ureq::http::HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    /// A header, empty where there is none.
    pub fn header(&self, name: &str) -> String {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }
}

impl Serving {
    /// Asks with these headers and this body, and nothing else.
    pub fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&[u8]>,
    ) -> Answer {
        ask(&agent(), &self.url, method, path, headers, body).expect("it answers")
    }

    /// Asks as the one who may do everything.
    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[("authorization", &format!("Bearer {}", self.token()))], None)
    }

    /// Sends JSON, with more headers.
    pub fn send(&self, method: &str, path: &str, body: &str, more: &[(&str, &str)]) -> Answer {
        let bearer = format!("Bearer {}", self.token());
        let mut headers = vec![("authorization", bearer.as_str())];
        headers.extend(more);
        let body = Some(body.as_bytes()).filter(|body| !body.is_empty());
        self.ask(method, path, &headers, body)
    }
}

/// A client that keeps its connection.
pub fn agent() -> ureq::Agent {
    let agent = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0);
    let agent = agent.timeout_global(Some(Duration::from_secs(60)));
    agent.allow_non_standard_methods(true).build().into()
}

/// Asks a server that may end meanwhile.
pub fn ask(
    agent: &ureq::Agent,
    url: &str,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: Option<&[u8]>,
) -> Result<Answer, ureq::Error> {
    let mut request = ureq::http::Request::builder().method(method).uri(format!("{url}{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut done = match body {
        Some(body) => agent.run(request.body(body)?)?,
        None => agent.run(request.body(())?)?,
    };
    let body = done.body_mut().with_config().limit(1 << 30).read_to_vec()?;
    Ok(Answer { status: done.status().as_u16(), headers: done.headers().clone(), body })
}
