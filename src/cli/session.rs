//! A session: commands one after another, on the same configuration and database.

use std::fs;

use serde_json::Value;

use super::config::Config;
use super::report::Report;
use super::{local, unparsed};
use crate::answer::{Detail, Shape, Sink};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::operation::perform::{Done, difference, perform};
use crate::operation::{Effect, Run};
use crate::render::{self, Format, line};
use crate::store::{Access, Store};
use crate::words::{self, Said};

/// What commands of one session share.
pub struct Session {
    /// Where answers and messages go.
    pub report: Report,
    /// What is configured.
    pub config: Config,
    store: Option<(String, Access, Store)>,
    /// Whether the database stays open between commands.
    pub keep: bool,
}

impl Session {
    /// A session that has read no configuration yet.
    pub fn new(report: Report) -> Self {
        Self { report, config: Config { settings: vec![] }, store: None, keep: false }
    }

    /// Reads the configuration, for hooks without the user's own.
    pub fn load(&mut self, effect: Effect) -> Result<()> {
        self.config = Config::load(effect)?;
        Ok(())
    }

    /// Runs one command; the first word is the program's name.
    pub fn execute(&mut self, arguments: &[String]) -> Result<()> {
        let first = words::first_word(arguments);
        let known =
            first.filter(|first| crate::operation::all().any(|entry| entry.first == *first));
        let parsed = words::tree(known).try_get_matches_from(arguments);
        let said = match parsed {
            Ok(matches) => words::read(&matches)?,
            Err(error) if error.use_stderr() => return Err(unparsed(&error, self.report.color)),
            Err(error) => return self.show_help(&error),
        };
        self.carry_out(said)
    }

    fn show_help(&mut self, error: &clap::Error) -> Result<()> {
        let text = error.render();
        let text = if self.report.style.color { text.ansi().to_string() } else { text.to_string() };
        let done = self.report.out.write_all(text.as_bytes());
        done.map_err(|error| Error::broken("the answer could not be written", error))?;
        self.report.flush()
    }

    fn carry_out(&mut self, mut said: Said) -> Result<()> {
        self.report.verbose = said.verbose;
        if let Some(database) = &said.database {
            self.config.put("database", database.clone(), "--database".to_owned());
        }
        if let Run::Local(what) = said.call.entry.run {
            return local::run(self, what, &said);
        }
        let format = self.format(&said)?;
        said.call.detail = if said.quiet { Detail::Key } else { format.detail };
        self.ask(&said)?;
        let context = self.context(&said)?;
        for _ in 0..20 {
            match self.perform(&said, &context, format) {
                Err(Error::Busy) if said.call.entry.verb.effect != Effect::Write => self.close(),
                done => return done,
            }
        }
        Err(Error::Busy)
    }

    fn format(&self, said: &Said) -> Result<&'static Format> {
        let name = self.config.get("output");
        let configured = render::by_name(name);
        let quiet = said.quiet.then(|| render::by_name("name")).flatten();
        let found = said.format.or(quiet).or(configured);
        found.ok_or_else(|| Error::invalid("output", name, "there is no such format"))
    }

    fn perform(&mut self, said: &Said, context: &Context, format: &Format) -> Result<()> {
        let effect = said.call.entry.verb.effect;
        let (address, access, store) = self.open(effect)?;
        let done = if effect == Effect::Hook && said.format.is_none() {
            let mut sink = Hook { answer: String::new() };
            let done = perform(&store, context, &said.call, &mut sink);
            done.and_then(|_| self.put(&sink.answer))
        } else {
            let mut sink = (format.sink)(&mut *self.report.out, self.report.style);
            let done = perform(&store, context, &said.call, &mut *sink);
            done.and_then(|done| match done {
                Some(done) => tell(said, &done, &mut *sink),
                None => Ok(()),
            })
        };
        match access {
            _ if self.keep => self.store = Some((address, access, store)),
            // The process ends here; taking a reader's memory apart would cost a twentieth of it.
            Access::Read => std::mem::forget(store),
            _ => drop(store),
        }
        done.and_then(|()| self.report.flush())
    }

    fn put(&mut self, text: &str) -> Result<()> {
        let done = self.report.out.write_all(text.as_bytes());
        done.map_err(|error| Error::broken("the answer could not be written", error))
    }

    /// Asks before something is removed.
    fn ask(&mut self, said: &Said) -> Result<()> {
        if said.call.entry.verb.method != "DELETE" || said.yes || said.dry_run {
            return Ok(());
        }
        let what = format!("{} {}", said.call.entry.words(), said.call.word("key"));
        if self.report.asks && self.report.confirm(&format!("{what}?")) {
            return Ok(());
        }
        let next = format!("say --yes to do it, or --dry-run to see what would go: {what} --yes");
        Err(Error::usage("the command", "it removes something and was not confirmed", next))
    }

    /// Who asks, when and under which conditions.
    pub fn context(&self, said: &Said) -> Result<Context> {
        let mut context = Context::new(&actor(), self.config.mac_prefix()?);
        if let Some(message) = &said.message {
            let checked = crate::value::one_line(message);
            context.message = Some(crate::error::Named::named(checked, "--message", message)?);
        }
        context.dry_run = said.dry_run;
        context.expected = said.expected;
        context.cascade = said.cascade;
        Ok(context)
    }

    /// Opens the database as far as an operation needs it. The first command of a person makes it;
    /// a hook never does.
    pub fn open(&mut self, effect: Effect) -> Result<(String, Access, Store)> {
        let address = self.config.get("database").to_owned();
        let there = fs::metadata(address.strip_prefix("sqlite:").unwrap_or(&address));
        let access = match effect {
            Effect::Hook => Access::Read,
            Effect::Read if there.is_ok_and(|meta| meta.len() > 0) => Access::Read,
            _ => Access::Write,
        };
        match self.store.take() {
            Some((known, had, store))
                if known == address && (had == access || had == Access::Write) =>
            {
                Ok((known, had, store))
            }
            _ => Ok((address.clone(), access, Store::open(&address, access)?)),
        }
    }

    /// Closes the database.
    pub fn close(&mut self) {
        self.store = None;
    }
}

/// Says what a write did, or would have done.
fn tell(said: &Said, done: &Done, sink: &mut dyn Sink) -> Result<()> {
    let past = said.call.entry.verb.past;
    let mut sentence = format!("{past} {} {}", done.noun, done.key);
    if done.changes.is_empty() {
        sentence = format!("{} {} is as it was", done.noun, done.key);
    } else if said.dry_run {
        sentence = format!("would have {sentence}");
    }
    let facts = facts(&done.thing);
    if !facts.is_empty() && said.call.entry.verb.method != "DELETE" {
        sentence += &format!(" ({facts})");
    }
    for change in done.changes.iter().filter(|_| said.dry_run) {
        for line in difference(change) {
            sentence += &format!("\n  {line}");
        }
    }
    sink.done(&sentence, &done.key, &done.thing)
}

/// What people want to know first of a thing that was written.
fn facts(thing: &Value) -> String {
    let mut facts = vec![];
    for (name, prefix) in
        [("id", "id "), ("node", "on "), ("addresses", ""), ("version", "version ")]
    {
        let text = match &thing[name] {
            Value::Array(all) => {
                all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
            }
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        if !text.is_empty() {
            facts.push(format!("{prefix}{text}"));
        }
    }
    facts.join(", ")
}

/// Who is at the terminal.
fn actor() -> String {
    let names = ["VIRTCTL_ACTOR", "SUDO_USER", "USER", "LOGNAME"];
    let found = names.iter().filter_map(|name| std::env::var(name).ok());
    let found =
        found.filter_map(|name| crate::value::printable(&name).ok()).find(|name| !name.is_empty());
    found.unwrap_or_else(|| "unknown".to_owned())
}

/// Hooks print one line, once the whole answer is there.
struct Hook {
    answer: String,
}

impl Sink for Hook {
    fn begin(&mut self, _: &Shape) -> Result<()> {
        Ok(())
    }

    fn row(&mut self, _: Vec<Value>) -> Result<()> {
        Ok(())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        self.answer = line(document);
        Ok(())
    }

    fn done(&mut self, _: &str, _: &str, _: &Value) -> Result<()> {
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}
