//! What an administrator wants to know of a server, and of the cluster it belongs to.

use super::super::Val;
use super::super::backend::pairs;
use super::Mysql;
use crate::error::Result;

const SIZE: &str = "SELECT COALESCE(SUM(data_length + index_length), 0) \
     FROM information_schema.tables WHERE table_schema = DATABASE()";
const SETTINGS: &str = "SELECT @@version, @@innodb_flush_log_at_trx_commit, @@sync_binlog";
const CIPHER: &str = "SHOW SESSION STATUS LIKE 'Ssl_cipher'";
const CLUSTERED: &str = "SHOW VARIABLES LIKE 'wsrep_on'";
const CLUSTER: &str = "SHOW GLOBAL STATUS LIKE 'wsrep_%'";
/// What of a cluster's state is shown.
const STATES: [&str; 4] =
    ["wsrep_cluster_size", "wsrep_cluster_status", "wsrep_local_state_comment", "wsrep_ready"];

impl Mysql {
    /// The rows of `virtctl db status`.
    pub(super) fn described(&self) -> Result<Vec<(&'static str, String)>> {
        let (host, port) = &self.servers.hosts[self.host.get()];
        let settings = self.one(SETTINGS)?.unwrap_or_default();
        let setting = |at: usize| settings.get(at).map_or_else(String::new, shown);
        let first = |row: Option<Vec<Val>>, at: usize| row.and_then(|row| row.get(at).map(shown));
        let mut rows = vec![
            ("engine", engine(&setting(0))),
            ("host", format!("{host}:{port}")),
            ("database", self.servers.name.clone()),
            ("size", first(self.one(SIZE)?, 0).unwrap_or_default()),
            (
                "tls",
                first(self.one(CIPHER)?, 1).filter(|name| !name.is_empty()).unwrap_or("off".into()),
            ),
            ("innodb_flush_log_at_trx_commit", setting(1)),
            ("sync_binlog", setting(2)),
        ];
        // One that belongs to no cluster has words for it all the same.
        if first(self.one(CLUSTERED)?, 1).is_none_or(|on| on != "ON") {
            return Ok(rows);
        }
        let found = pairs(self, CLUSTER, &[])?;
        let value = |known: &str| {
            let same = |(name, value): &&(String, String)| {
                name.eq_ignore_ascii_case(known) && !value.is_empty()
            };
            found.iter().find(same).map(|(_, value)| value.clone())
        };
        rows.extend(STATES.iter().filter_map(|known| Some((*known, value(known)?))));
        Ok(rows)
    }
}

fn engine(version: &str) -> String {
    match version.contains("MariaDB") {
        true => format!("MariaDB {}", version.split('-').next().unwrap_or_default()),
        false => format!("MySQL {version}"),
    }
}

fn shown(val: &Val) -> String {
    match val {
        Val::Int(number) => number.to_string(),
        Val::Text(text) => text.to_string(),
        Val::Null | Val::Blob(_) => String::new(),
    }
}
