//! What the machine's journal is told: a message of syslog's form (RFC 3164) to its socket.

use std::os::unix::net::UnixDatagram;

use crate::error::Error;

/// Where the journal listens.
const SOCKET: &str = "/dev/log";

/// Facility daemon, severity warning.
const PRIORITY: u8 = 3 << 3 | 4;

/// Tells the journal of an error; where nobody listens, nobody is told.
pub(super) fn warn(error: &Error) {
    let why = error.why().map(|why| format!(": {why}")).unwrap_or_default();
    let text = format!("<{PRIORITY}>virtctl[{}]: {error}{why}", std::process::id());
    let _ = UnixDatagram::unbound().and_then(|socket| {
        socket.set_nonblocking(true)?;
        socket.send_to(text.as_bytes(), SOCKET)
    });
}
