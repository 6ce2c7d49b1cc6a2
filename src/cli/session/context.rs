//! Who asks, when and under which conditions.

use super::Session;
use crate::context::Context;
use crate::error::{Named, Result};
use crate::value::{one_line, printable};
use crate::words::Said;

impl Session {
    /// Who asks, when and under which conditions.
    pub fn context(&self, said: &Said) -> Result<Context> {
        let mut context = Context::new(&actor(), self.config.mac_prefix()?);
        if let Some(message) = &said.message {
            let checked = one_line(message);
            context.message = Some(checked.named("--message", message)?);
        }
        if let Some(request) = said.request {
            context.request = request;
            context.again = true;
        }
        context.dry_run = said.dry_run;
        context.expected = said.expected;
        context.cascade = said.cascade;
        Ok(context)
    }
}

/// Who is at the terminal.
fn actor() -> String {
    let names = ["VIRTCTL_ACTOR", "SUDO_USER", "USER", "LOGNAME"];
    let found = names.iter().filter_map(|name| std::env::var(name).ok());
    let found = found.filter_map(|name| printable(&name).ok()).find(|name| !name.is_empty());
    found.unwrap_or_else(|| format!("uid {}", rustix::process::getuid().as_raw()))
}
