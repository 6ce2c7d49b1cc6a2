//! Commands that a server carries out.

use std::time::Duration;

use super::Session;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::http::client::{Client, Files, Wish};
use crate::operation::document::Host;
use crate::operation::hooks::{ask, everything, told};
use crate::operation::{Call, Effect};
use crate::render::Format;
use crate::store::Access;
use crate::words::Said;

/// How long servers are tried before it is given up; less where there is an answer of before.
pub(in crate::cli) const PATIENCE: Duration = Duration::from_secs(20);
const BRIEF: Duration = Duration::from_secs(3);

impl Session {
    /// The server that is talked to, where one is configured.
    pub(in crate::cli) fn client(&self, patience: Duration) -> Result<Option<Client>> {
        let Some(servers) = self.config.servers()? else { return Ok(None) };
        let file = |key: &str| Some(self.config.get(key)).filter(|file| !file.is_empty());
        let files = Files {
            token: file("token_file"),
            authorities: file("ca_file"),
            certificate: file("cert_file"),
            key: file("key_file"),
        };
        Client::new(servers, &files, patience).map(Some)
    }

    /// Refuses what only a database itself is good for.
    pub(in crate::cli) fn must_have_a_database(&self) -> Result<&str> {
        match self.config.servers()? {
            None => Ok(self.config.get("database")),
            Some(_) => {
                let why = "it works on a database itself, and a server is configured";
                Err(Error::usage(
                    "the command",
                    why,
                    "leave --server out, and name the database with --database",
                ))
            }
        }
    }

    /// What is known of the host that a call asks for: by a server where one is configured, else by the
    /// database.
    pub(super) fn ask_host(&mut self, call: &Call) -> Result<Host> {
        let Some(client) = self.client(BRIEF)? else {
            return self.open_as(Access::Glance).and_then(|(_, _, store)| ask(&store, call));
        };
        let call = everything(call);
        let context = Context::new("", self.config.mac_prefix()?);
        let style = self.report.style;
        let wish =
            Wish { call: &call, context: &context, output: Some("json"), quiet: false, style };
        let mut answer = vec![];
        client.ask(&wish.sent(), &mut answer)?;
        told(call.word("host"), &answer)
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
        let hook = said.call.entry.verb.effect == Effect::Hook;
        let wish = Wish {
            call: &said.call,
            context,
            // A hook prints its line unless a format was asked for.
            output: said.format.or(Some(format).filter(|_| !hook)).map(|format| format.name),
            quiet: said.quiet,
            style: self.report.style,
        };
        client.ask(&wish.sent(), &mut *self.report.out)?;
        self.report.flush()
    }
}
