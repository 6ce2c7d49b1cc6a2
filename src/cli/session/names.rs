//! The names of things, for completion.

use std::sync::Arc;
use std::time::Duration;

use super::Session;
use crate::context::Context;
use crate::error::Result;
use crate::http::client::{Client, Wish};
use crate::operation::perform::perform;
use crate::operation::{Call, list};
use crate::render::{self, Style};
use crate::store::{Access, Store};
use crate::words::complete::Names;

/// As what a list is read.
const FORMAT: &str = "name";
const PLAIN: Style = Style { width: None, color: false };

impl Session {
    /// What knows names: the server where one is configured, else the database. Where it does not answer there
    /// are none.
    pub fn names(&self) -> Names {
        let client = self.client(Duration::ZERO);
        let prefix = self.config.mac_prefix();
        let database = self.config.get("database").to_owned();
        Arc::new(move |noun, start| {
            let (Ok(client), Ok(prefix)) = (&client, &prefix) else { return vec![] };
            let context = Context::new("", prefix.clone());
            let Some(call) = list::beginning(noun, start) else { return vec![] };
            let found = match client {
                Some(client) => there(client, &context, &call),
                None => here(&database, &context, &call),
            };
            let found = found.unwrap_or_default();
            String::from_utf8_lossy(&found).lines().map(ToOwned::to_owned).collect()
        })
    }
}

fn here(database: &str, context: &Context, call: &Call) -> Result<Vec<u8>> {
    let mut found = vec![];
    let Some(format) = render::by_name(FORMAT) else { return Ok(found) };
    let store = Store::open(database, Access::Read)?;
    perform(&store, context, call, &mut *(format.sink)(&mut found, PLAIN))?;
    Ok(found)
}

fn there(client: &Client, context: &Context, call: &Call) -> Result<Vec<u8>> {
    let mut found = vec![];
    let wish = Wish { call, context, output: Some(FORMAT), quiet: false, style: PLAIN };
    client.ask(&wish.sent(), &mut found)?;
    Ok(found)
}
