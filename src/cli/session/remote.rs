//! Commands that a server carries out.

use super::Session;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::http::client::{Client, Files, Wish};
use crate::operation::hooks::cache;
use crate::render::Format;
use crate::words::Said;

impl Session {
    /// The server that is talked to, where one is configured.
    pub(super) fn client(&self) -> Result<Option<Client>> {
        let Some(servers) = self.config.servers()? else { return Ok(None) };
        let file = |key: &str| Some(self.config.get(key)).filter(|file| !file.is_empty());
        let files = Files {
            token: file("token_file"),
            authorities: file("ca_file"),
            certificate: file("cert_file"),
            key: file("key_file"),
        };
        Client::new(servers, &files).map(Some)
    }

    /// Refuses what only a database itself is good for.
    pub(in crate::cli) fn must_have_a_database(&self) -> Result<&str> {
        match self.config.servers()? {
            None => Ok(self.config.get("database")),
            Some(_) => {
                let why = "it works on a database itself, and a server is configured";
                Err(Error::usage("the command", why, "name the database with --database"))
            }
        }
    }

    /// Has a server carry a command out, and hands on what it prints.
    pub(super) fn perform_there(
        &mut self,
        client: &Client,
        said: &Said,
        context: &Context,
        format: &Format,
    ) -> Result<()> {
        said.call.must_be_whole()?;
        if cache::wanted(&said.call) {
            let why = "it keeps what a database says, and a server is configured";
            return Err(Error::usage("--cache", why, "leave it out, or name the database"));
        }
        let wish = Wish {
            call: &said.call,
            context,
            // A hook prints its line unless a format was asked for.
            output: said.format.map(|format| format.name).or(match said.call.entry.verb.effect {
                crate::operation::Effect::Hook => None,
                _ => Some(format.name),
            }),
            quiet: said.quiet,
            style: self.report.style,
        };
        client.ask(&wish, &mut *self.report.out)?;
        self.report.flush()
    }
}
