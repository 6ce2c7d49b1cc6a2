//! Finding a host that will do, and setting up the session with it.

use std::time::Duration;

use mysql::consts::CapabilityFlags;
use mysql::{Conn, Error as Fault, OptsBuilder, SslOpts};

use super::super::address::Tls;
use super::Mysql;
use super::trouble::unreachable;
use crate::error::{Error, Result};

/// How long a host may take to answer at all.
const KNOCK: Duration = Duration::from_secs(2);

/// What every session relies on, stated rather than inherited. Causal reads are a cluster's: a
/// server without one does not know them.
const SESSION: &str = "SET NAMES utf8mb4 COLLATE utf8mb4_bin, \
     SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION', \
     SESSION autocommit = 1, SESSION innodb_lock_wait_timeout = 5; \
     SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED";
/// There is no schema yet.
const NO_TABLE: u16 = 1146;
const CAUSAL: &str = "SET SESSION wsrep_sync_wait = 1";

/// Whether the node serves, may be written to, and keeps what it says is saved.
const HEALTH: &str = "SELECT @@read_only, @@innodb_flush_log_at_trx_commit";

impl Mysql {
    /// Connects to the first of the hosts that will do, the last good one first.
    pub(super) fn connect(&self) -> Result<()> {
        let count = self.servers.hosts.len();
        let secret = self.servers.secret()?;
        let mut troubles = vec![];
        for at in (0..count).map(|step| (self.host.get() + step) % count) {
            let (host, port) = &self.servers.hosts[at];
            match self.session(host, *port, secret.as_deref()) {
                Ok(connection) => {
                    *self.link.borrow_mut() = Some(connection);
                    self.host.set(at);
                    return self.must_be_durable();
                }
                Err(fault) => troubles.push((format!("{host}:{port}"), fault)),
            }
        }
        Err(unreachable(&troubles))
    }

    /// A session with a host.
    fn session(
        &self,
        host: &str,
        port: u16,
        secret: Option<&str>,
    ) -> std::result::Result<Conn, Fault> {
        let servers = &self.servers;
        let options = OptsBuilder::new()
            .ip_or_hostname(Some(host))
            .tcp_port(port)
            .socket(servers.socket.clone())
            .prefer_socket(false)
            .user(Some(&servers.user))
            .pass(secret)
            .db_name(Some(&servers.name))
            .tcp_connect_timeout(Some(KNOCK))
            .read_timeout(Some(servers.timeout))
            .write_timeout(Some(servers.timeout))
            .max_allowed_packet(Some(1 << 30))
            .additional_capabilities(CapabilityFlags::CLIENT_FOUND_ROWS)
            .ssl_opts(self.tls(host));
        let mut connection = Conn::new(options)?;
        let mut ask = |sql: &str| super::to_the_end(&mut connection, sql, &mut |_| ());
        ask(SESSION)?;
        // A server that is no cluster's node may not know the word.
        let _ = ask(CAUSAL);
        // A node that is cut off answers nothing but what went before.
        self.version.set(match super::state::version(&mut connection) {
            Err(Fault::MySqlError(error)) if error.code == NO_TABLE => 0,
            version => version?,
        });
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

    /// Refuses to write to a server that may lose what it said was saved.
    fn must_be_durable(&self) -> Result<()> {
        if self.access.reads() || self.servers.relaxed {
            return Ok(());
        }
        let found = self.one(HEALTH)?.unwrap_or_default();
        let says = |at: usize, wanted: i64| found.get(at).is_none_or(|val| *val == wanted.into());
        match (says(0, 0), says(1, 1)) {
            (false, _) => {
                Err(Error::unavailable("the server is read-only", "name one that takes writes"))
            }
            (_, false) => Err(Error::unavailable(
                "innodb_flush_log_at_trx_commit is not 1: the server may lose what it said was saved",
                "set it to 1, or accept the loss with ?durability=relaxed in the address",
            )),
            _ => Ok(()),
        }
    }
}
