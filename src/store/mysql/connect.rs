//! Finding a host that will do, and setting up the session with it.

use std::collections::HashSet;
use std::time::Duration;

use mysql::consts::CapabilityFlags;
use mysql::{Conn, Error as Fault, OptsBuilder, SslOpts};

use super::super::address::{Tls, secret::must_hold_certificates};
use super::super::{Access, Val};
use super::ids::NAMES;
use super::state::VERSION;
use super::trouble::{Trouble, unreachable};
use super::{Mysql, to_the_end};
use crate::error::Result;

/// How long a host may take to answer at all.
const KNOCK: Duration = Duration::from_secs(2);

/// How long a step of a migration may take.
const LONG: Duration = Duration::from_secs(3600);

/// How long a hook waits for an answer: whoever called it waits, too.
const GLANCE: Duration = Duration::from_secs(5);

/// What every session relies on, stated rather than inherited. Causal reads are a cluster's: a
/// server without one does not know them.
const SESSION: &str = "SET NAMES utf8mb4 COLLATE utf8mb4_bin, \
     SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION', \
     SESSION autocommit = 1, SESSION innodb_lock_wait_timeout = 5, SESSION completion_type = 0, \
     SESSION sql_select_limit = 18446744073709551615, SESSION sql_big_selects = 1, SESSION sql_safe_updates = 0, \
     SESSION foreign_key_checks = 1, SESSION unique_checks = 1";
/// What a session sees of what others do at the same time: one that only reads sees one moment.
const LEVEL_OF_WRITERS: &str = "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE";
const LEVEL_OF_READERS: &str =
    "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ WRITE";
/// For how many seconds somebody who locks a table is waited for, unless it is to be made anew: shorter than a hook
/// waits, so that no session stays behind.
const LOCKED: &str = "SESSION lock_wait_timeout = 4";
/// There is no schema yet, or an early one.
const NO_TABLE: u16 = 1146;
/// The server is no node of a cluster, and of a make that does not know the word.
const NO_SUCH_WORD: u16 = 1193;
const CAUSAL: &str = "SESSION wsrep_sync_wait = 1";
const CLUSTER: &str = "SELECT 'cluster', @@wsrep_on, NULL";

/// Whether the node may be written to, and keeps what it says is saved: in its own log, and in the binary log,
/// which is what is believed after a power cut where there is one. Some servers say `OFF` where others say 0.
const HEALTH: &str = "SELECT @@read_only IN ('0', 'OFF'), @@innodb_flush_log_at_trx_commit IN (1, 3), \
     @@log_bin = 0 OR @@sync_binlog = 1";

impl Mysql {
    /// Connects to the first of the hosts that will do, the last good one first.
    pub(super) fn connect(&self) -> Result<()> {
        let count = self.servers.hosts.len();
        let secret = self.servers.secret()?;
        let mut troubles = vec![];
        for at in (0..count).map(|step| (self.host.get() + step) % count) {
            let (host, port) = &self.servers.hosts[at];
            match self.session(host, *port, secret.as_deref(), false) {
                Ok(connection) => {
                    *self.link.borrow_mut() = Some(connection);
                    self.host.set(at);
                    return Ok(());
                }
                Err(trouble) => troubles.push((format!("{host}:{port}"), trouble)),
            }
        }
        // What is wrong with our own file looks like a fault of theirs.
        self.servers.ca.as_deref().map_or(Ok(()), must_hold_certificates)?;
        Err(unreachable(&troubles))
    }

    /// A session with a host, of which it is known whether it serves.
    fn session(
        &self,
        host: &str,
        port: u16,
        secret: Option<&str>,
        known: bool,
    ) -> std::result::Result<Conn, Trouble> {
        let servers = &self.servers;
        let patience = match self.access {
            Access::Glance => Some(servers.timeout.min(GLANCE)),
            Access::Read | Access::Write => Some(servers.timeout),
            // A table of millions of rows is made anew for as long as it takes: once it is known that it serves.
            Access::Migrate => known.then_some(LONG).or(Some(servers.timeout)),
        };
        let options = OptsBuilder::new()
            .ip_or_hostname(Some(host))
            .tcp_port(port)
            .socket(servers.socket.clone())
            .prefer_socket(false)
            .user(Some(&servers.user))
            .pass(secret)
            .db_name(Some(&servers.name))
            .tcp_connect_timeout(Some(KNOCK))
            .read_timeout(patience)
            .write_timeout(patience)
            .max_allowed_packet(Some(1 << 30))
            .additional_capabilities(CapabilityFlags::CLIENT_FOUND_ROWS)
            .ssl_opts(self.tls(host));
        let mut connection = Conn::new(options)?;
        let met = greet(&mut connection, self.access)?;
        if self.access == Access::Migrate && !known {
            return self.session(host, port, secret, true);
        }
        if !self.access.reads() {
            must_keep(&met.health, servers.relaxed)?;
        }
        self.cluster.set(met.cluster);
        self.version.set(met.version);
        *self.counted.borrow_mut() = met.counted;
        Ok(connection)
    }

    fn tls(&self, host: &str) -> Option<SslOpts> {
        let options = SslOpts::default().with_root_cert_path(self.servers.ca.clone());
        match self.servers.tls_to(host) {
            Tls::Off => None,
            Tls::Verify => Some(options),
            Tls::Require => Some(options.with_danger_accept_invalid_certs(true)),
        }
    }
}

/// What a session finds.
#[derive(Default)]
struct Met {
    /// What [`HEALTH`] says.
    health: Vec<Val>,
    /// Whether the server is a node of a cluster.
    cluster: bool,
    /// The version of the schema, 0 where there is none.
    version: i64,
    /// The tables whose ids are counted.
    counted: HashSet<String>,
}

/// Sets a session up; how the server is matters to who writes. What is saved is asked for last: a node that is
/// cut off answers nothing but what went before.
fn greet(connection: &mut Conn, access: Access) -> std::result::Result<Met, Fault> {
    let mut met = Met::default();
    let mut ask = |statements: &[&str]| {
        to_the_end(connection, &statements.join("; "), &mut |row| {
            let row = row.into_values();
            match row.as_slice() {
                [Val::Text(_), on, _] => met.cluster = *on == Val::Int(1),
                [Val::Int(version)] => met.version = *version,
                [Val::Text(table)] => drop(met.counted.insert(table.to_string())),
                _ => met.health = row,
            }
        })
    };
    let own: &[&str] = if access == Access::Migrate { &[SESSION] } else { &[SESSION, LOCKED] };
    let (alone, causal) = (own.join(", "), [own, &[CAUSAL]].concat().join(", "));
    let (level, node, server): (_, &[&str], &[&str]) = match access.reads() {
        true => (LEVEL_OF_READERS, &[], &[VERSION]),
        false => (LEVEL_OF_WRITERS, &[CLUSTER], &[HEALTH, VERSION, NAMES]),
    };
    let done = match ask(&[&[&causal, level], node, server].concat()) {
        Err(Fault::MySqlError(error)) if error.code == NO_SUCH_WORD => {
            ask(&[&[&alone, level], server].concat())
        }
        done => done,
    };
    match done {
        Err(Fault::MySqlError(error)) if error.code == NO_TABLE => Ok(met),
        done => done.map(|()| met),
    }
}

/// Refuses to write to a server that takes no writes, or may lose what it said was saved, unless that is accepted.
fn must_keep(health: &[Val], relaxed: bool) -> std::result::Result<(), Trouble> {
    match health {
        [Val::Int(1), _, _] if relaxed => Ok(()),
        [Val::Int(1), Val::Int(1), Val::Int(1)] => Ok(()),
        [Val::Int(1), Val::Int(1), _] => {
            Err(Trouble::Volatile("it has a binary log, and sync_binlog"))
        }
        [Val::Int(1), _, _] => Err(Trouble::Volatile("innodb_flush_log_at_trx_commit")),
        _ => Err(Trouble::ReadOnly),
    }
}
