//! A session: commands one after another, on the same configuration and database.

mod context;
mod database;
mod journal;
mod names;
mod remote;
mod stale;

pub(super) use remote::PATIENCE;

use std::collections::BTreeMap;
use std::io::stderr;
use std::time::Instant;

use clap::Command;

use super::config::Config;
use super::report::Report;
use super::{local, unparsed};
use crate::answer::{Detail, Sink};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::operation::hooks::cache;
use crate::operation::perform::{Done, perform};
use crate::operation::tell::tell;
use crate::operation::{Effect, Run};
use crate::render::{self, Format, Hook};
use crate::store::{self, Access, Store};
use crate::words::{self, Branch, Said};

/// What commands of one session share.
pub struct Session {
    /// Where answers and messages go.
    pub report: Report,
    /// What is configured.
    pub config: Config,
    store: Option<(String, Access, Store)>,
    /// The branches of the command tree that were needed: the next command may be of the same.
    trees: BTreeMap<Branch, Command>,
    /// Whether the database stays open between commands.
    pub keep: bool,
}

impl Session {
    /// A session that has read no configuration yet.
    pub fn new(report: Report) -> Self {
        Self {
            report,
            config: Config { settings: vec![] },
            store: None,
            trees: BTreeMap::new(),
            keep: false,
        }
    }

    /// Reads the configuration, for hooks without the user's own.
    pub fn load(&mut self, effect: Effect) -> Result<()> {
        self.config = Config::load(effect)?;
        Ok(())
    }

    /// Runs one command; the first word is the program's name.
    pub fn execute(&mut self, arguments: &[String]) -> Result<()> {
        let [first, second] = words::first_words(arguments);
        if let (Some("help"), Some(topic)) = (first, second.and_then(words::topics::topic)) {
            self.report.put(&(topic.text)())?;
            return self.report.flush();
        }
        // The version is known without a single command.
        let version =
            arguments.get(1).is_some_and(|word| ["--version", "-V"].contains(&word.as_str()));
        let branch = if version { [Some(""), None] } else { words::branch(arguments) };
        let tree = self.trees.entry(branch).or_insert_with(|| words::tree(branch));
        let said = match tree.try_get_matches_from_mut(arguments) {
            Ok(matches) => words::read(&matches)?,
            Err(error) if error.use_stderr() => return Err(unparsed(error, self.report.color)),
            Err(error) => return self.show_help(&error),
        };
        self.carry_out(said)
    }

    fn show_help(&mut self, error: &clap::Error) -> Result<()> {
        let text = error.render();
        let text = if self.report.style.color { text.ansi().to_string() } else { text.to_string() };
        self.report.put(&text)?;
        self.report.flush()
    }

    fn carry_out(&mut self, mut said: Said) -> Result<()> {
        self.report.verbose = said.verbose;
        if let Some(database) = &said.database {
            store::must_hide(database, "--database")?;
            self.config.flag("database", database.clone());
        }
        for (key, value) in &said.settings {
            self.config.flag(key, value.clone());
        }
        if let Run::Local(what) = said.call.entry.run {
            return local::run(self, what, &said);
        }
        let format = self.format(&said)?;
        said.call.detail = if said.quiet { Detail::Key } else { format.detail };
        let context = self.context(&said)?;
        self.ask(&said, &context)?;
        let writes = said.call.entry.verb.effect == Effect::Write;
        let start = Instant::now();
        for _ in 0..20 {
            match self.perform(&said, &context, format) {
                Err(Error::Busy) if !writes && start.elapsed() < remote::PATIENCE => self.close(),
                done if writes && !said.dry_run => return done.map_err(Error::of_change),
                done => return done,
            }
        }
        Err(Error::Busy)
    }

    /// How an answer is to look.
    pub(super) fn format(&self, said: &Said) -> Result<&'static Format> {
        let name = self.config.get("output");
        let configured = render::by_name(name);
        let quiet = said.quiet.then(|| render::by_name("name")).flatten();
        let found = said.format.or(quiet).or(configured);
        found.ok_or_else(|| Error::invalid("output", name, "there is no such format"))
    }

    fn perform(&mut self, said: &Said, context: &Context, format: &Format) -> Result<()> {
        if let Run::Tell(tell) = said.call.entry.run
            && cache::wanted(&said.call)
        {
            said.call.must_be_whole()?;
            let host = self.host(&said.call)?;
            self.answer(said, format, |sink| tell(&said.call, host, sink).map(|()| None))?;
            return self.report.flush();
        }
        if let Some(client) = self.client(remote::PATIENCE)? {
            return self.perform_there(&client, said, context, format);
        }
        let entry = said.call.entry;
        let (effect, keyed) = (entry.verb.effect, entry.verb.keyed);
        let (address, access, store) = match keyed {
            true if effect == Effect::Hook => self.open_as(Access::Glance)?,
            // The first command makes the database, a list as well; what looks for one thing, or at all there is,
            // would find nothing in one that is called by a wrong name.
            _ => self.open(effect, entry.noun.is_some() && !entry.verb.finds() && !entry.sweeps)?,
        };
        let done = self.answer(said, format, |sink| perform(&store, context, &said.call, sink));
        match access {
            // What a hook looked at is not looked at again: its view would stand still.
            Access::Glance if self.keep => drop(store),
            _ if self.keep => self.store = Some((address, access, store)),
            // The process ends here; taking a reader's memory apart would cost a twentieth of it.
            Access::Glance | Access::Read => std::mem::forget(store),
            _ => drop(store),
        }
        done.and_then(|()| self.report.flush())
    }

    /// Hands what somebody says to the sink that is wanted, and that to whoever asked.
    fn answer(
        &mut self,
        said: &Said,
        format: &Format,
        says: impl FnOnce(&mut dyn Sink) -> Result<Option<Done>>,
    ) -> Result<()> {
        if said.call.entry.verb.effect == Effect::Hook && said.format.is_none() {
            let mut sink = Hook::default();
            says(&mut sink)?;
            return self.print(sink);
        }
        let mut sink = (format.sink)(&mut *self.report.out, self.report.style);
        match says(&mut *sink)? {
            Some(done) => {
                let told = (said.dry_run, said.call.detail);
                tell(said.call.entry.verb, told, &done, &mut *sink)
            }
            None => Ok(()),
        }
    }

    /// Prints the line of a hook.
    fn print(&mut self, mut hook: Hook) -> Result<()> {
        hook.write_to(&mut *self.report.out).map_err(Error::unwritten)?;
        if !self.keep {
            // The process ends here.
            std::mem::forget(hook);
        }
        Ok(())
    }

    /// Asks before something is removed, once it is told what would go.
    fn ask(&mut self, said: &Said, context: &Context) -> Result<()> {
        if !said.call.entry.verb.removes || said.yes || said.dry_run {
            return Ok(());
        }
        let cascade = if said.cascade { " --cascade" } else { "" };
        let what = format!("{} {}{cascade}", said.call.entry.words(), said.call.word("key"));
        if self.report.asks {
            let mut trial = Said { dry_run: true, ..said.clone() };
            trial.call.detail = Detail::Key;
            let mut context = context.clone();
            context.dry_run = true;
            // It belongs to the question, not to the answer.
            let out = std::mem::replace(&mut self.report.out, Box::new(stderr()));
            let told = self.perform(&trial, &context, &render::TABLE);
            self.report.out = out;
            told?;
        }
        let next = "add --yes to do it, or --dry-run to see what would go";
        self.report.must_confirm(&format!("{what}?"), "it removes something", next)
    }
}
