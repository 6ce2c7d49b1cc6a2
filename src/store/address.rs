//! What names a database: a file, or servers.
//!
//! `sqlite:PATH` or a path, or `mysql://USER@HOST[:PORT][,HOST…]/NAME[?KEY=VALUE&…]`.

mod hidden;
pub(super) mod secret;

use std::path::PathBuf;
use std::time::Duration;

use percent_encoding::percent_decode_str;

use crate::error::{Error, Result};
pub use hidden::{must_hide, shown};

/// What an address names.
#[derive(Clone, Debug)]
pub(super) enum Address {
    /// A file of this machine.
    File(String),
    /// A server, or the nodes of a cluster.
    Servers(Box<Servers>),
}

/// How the way to a server is kept secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tls {
    /// By TLS, and the server proves who it is.
    Verify,
    /// By TLS, whoever answers.
    Require,
    /// Not at all.
    Off,
}

/// A database on servers.
#[derive(Clone, Debug)]
pub(super) struct Servers {
    /// Whose account is used.
    pub user: String,
    /// The password in the address itself.
    pub password: Option<String>,
    /// The hosts and ports, the preferred one first.
    pub hosts: Vec<(String, u16)>,
    /// The name of the database.
    pub name: String,
    /// How the way there is kept secret, where it is said.
    pub tls: Option<Tls>,
    /// The certificates that may vouch for a server, in PEM.
    pub ca: Option<PathBuf>,
    /// Where the password is written.
    pub password_file: Option<PathBuf>,
    /// The server's socket, for one on this machine.
    pub socket: Option<String>,
    /// How long an answer is waited for.
    pub timeout: Duration,
    /// Whether a server may lose what it said was saved.
    pub relaxed: bool,
}

/// What can be said behind the `?`.
const KEYS: [&str; 6] = ["tls", "ca", "password_file", "socket", "timeout", "durability"];

const NEXT: &str = "say mysql://USER@HOST[:PORT][,HOST...]/NAME[?KEY=VALUE&...]";

fn bad(why: impl Into<String>) -> Error {
    Error::usage("the database's address", why, NEXT)
}

impl Address {
    /// Reads an address.
    pub(super) fn parse(text: &str) -> Result<Self> {
        match text.strip_prefix("mysql://").or_else(|| text.strip_prefix("mariadb://")) {
            Some(rest) => Ok(Self::Servers(Box::new(Servers::parse(rest)?))),
            None if text.starts_with("mysql:") => Err(bad("it names no host")),
            None if text.contains("://") => Err(bad("it is of no kind that is known")),
            None => match text.strip_prefix("sqlite:").unwrap_or(text) {
                // The engine would take these for a database of this process alone, which nothing keeps.
                "" | ":memory:" => Err(Error::usage("the database", "it is no file", "say a path")),
                uri if uri.starts_with("file:") => {
                    let next = "say the path alone; of a file of that name `./file:...`";
                    Err(Error::usage("the database", "URIs of the engine are not taken", next))
                }
                path => Ok(Self::File(path.to_owned())),
            },
        }
    }
}

impl Servers {
    fn parse(text: &str) -> Result<Self> {
        let (way, options) = text.split_once('?').unwrap_or((text, ""));
        let (way, name) = way.split_once('/').ok_or_else(|| bad("it names no database"))?;
        let (account, hosts) = way.rsplit_once('@').ok_or_else(|| bad("it names no user"))?;
        let (user, password) = match account.split_once(':') {
            Some((user, password)) => (user, Some(decoded(password)?)),
            None => (account, None),
        };
        if name.is_empty() || user.is_empty() {
            return Err(bad("it names no user or no database"));
        }
        let mut servers = Self {
            user: decoded(user)?,
            password,
            hosts: hosts.split(',').map(host).collect::<Result<_>>()?,
            name: decoded(name)?,
            tls: None,
            ca: None,
            password_file: None,
            socket: None,
            timeout: Duration::from_secs(15),
            relaxed: false,
        };
        for option in options.split('&').filter(|option| !option.is_empty()) {
            let (key, value) = option.split_once('=').unwrap_or((option, ""));
            servers.take(key, &decoded(value)?)?;
        }
        let kept = servers.ca.is_some() || servers.tls.is_some_and(|tls| tls != Tls::Off);
        if servers.socket.is_some() && kept {
            return Err(bad(
                "a socket does not leave the machine: tls and ca mean nothing beside it",
            ));
        }
        Ok(servers)
    }

    fn take(&mut self, key: &str, value: &str) -> Result<()> {
        match (key, value) {
            ("tls", "verify") => self.tls = Some(Tls::Verify),
            ("tls", "require") => self.tls = Some(Tls::Require),
            ("tls", "off") => self.tls = Some(Tls::Off),
            ("ca", file) => self.ca = Some(file.into()),
            ("password_file", file) => self.password_file = Some(file.into()),
            ("socket", path) => self.socket = Some(path.to_owned()),
            ("durability", "relaxed") => self.relaxed = true,
            ("durability", "full") => self.relaxed = false,
            ("timeout", seconds) => {
                let seconds = seconds.parse().ok().filter(|seconds| (1..=3600).contains(seconds));
                let seconds = seconds.ok_or_else(|| bad("timeout is no number of seconds"))?;
                self.timeout = Duration::from_secs(seconds);
            }
            ("tls", _) => return Err(bad("tls is verify, require or off")),
            ("durability", _) => return Err(bad("durability is full or relaxed")),
            _ => return Err(bad(format!("`{key}` can't be said, only {}", KEYS.join(", ")))),
        }
        Ok(())
    }

    /// How the way to a host is kept secret: by TLS, unless it stays on this machine.
    pub(super) fn tls_to(&self, host: &str) -> Tls {
        let near = ["localhost", "127.0.0.1", "::1"].contains(&host) || self.socket.is_some();
        self.tls.unwrap_or(if near { Tls::Off } else { Tls::Verify })
    }
}

/// `HOST`, `HOST:PORT` or `[IPV6]:PORT`.
fn host(text: &str) -> Result<(String, u16)> {
    let (name, port) = match text.strip_prefix('[').and_then(|text| text.split_once(']')) {
        Some((name, rest)) => (name, rest.strip_prefix(':')),
        None => match text.rsplit_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (text, None),
        },
    };
    let port = port.map_or(Ok(3306), str::parse).map_err(|_| bad("a port is no number"))?;
    match name.is_empty() {
        true => Err(bad("a host has no name")),
        false => Ok((name.to_owned(), port)),
    }
}

fn decoded(text: &str) -> Result<String> {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map(Into::into).map_err(|_| bad("it is no UTF-8"))
}

/// The file that an address names; servers have none.
pub fn file(address: &str) -> Option<PathBuf> {
    match Address::parse(address) {
        Ok(Address::File(path)) => Some(path.into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn servers(text: &str) -> Servers {
        match Address::parse(text).expect("it is one") {
            Address::Servers(servers) => *servers,
            Address::File(file) => panic!("{file} is a file"),
        }
    }

    #[test]
    fn an_address_says_everything() {
        let one = servers(
            "mysql://v%40x:p%3A%2F@h1,h2:3307,[2001:db8::3]:3308/virt?tls=require&timeout=3",
        );
        assert_eq!((one.user.as_str(), one.password.as_deref()), ("v@x", Some("p:/")));
        let hosts = [("h1", 3306), ("h2", 3307), ("2001:db8::3", 3308)];
        assert_eq!(one.hosts, hosts.map(|(host, port)| (host.to_owned(), port)));
        assert_eq!((one.name.as_str(), one.tls), ("virt", Some(Tls::Require)));
        assert_eq!(one.timeout, Duration::from_secs(3));
        assert_eq!(one.tls_to("h1"), Tls::Require);
    }

    #[test]
    fn tls_is_asked_for_wherever_the_way_leaves_the_machine() {
        let one = servers("mysql://v@db.example.net,localhost/virt");
        assert_eq!(one.tls_to("db.example.net"), Tls::Verify);
        assert_eq!(one.tls_to("localhost"), Tls::Off);
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        assert!(Address::parse("mysql://u@h/n?socket=/s&tls=off").is_ok(), "it says what is so");
        for text in [
            "mysql:x",
            "mysql://h/n",
            "mysql://u@h",
            "mysql://u@/n",
            "mysql://u@h:x/n",
            "mysql://u@h/n?tls=no",
            "mysql://u@h/n?ssl=1",
            "mysql://u@h/n?timeout=0",
            "mysql://u@h/n?socket=/s&tls=verify",
            "mysql://u@h/n?ca=/c&socket=/s",
            "postgres://u:p@h/n",
        ] {
            assert!(Address::parse(text).is_err(), "{text}");
        }
    }
}
