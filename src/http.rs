//! The server: the operations of the table over HTTP (RFC 9110), and the documents of hosts for
//! configuration management. The only module that waits without a thread.
//!
//! A request is read whole, then a thread with a database of its own says who asks, reads what was
//! said, and performs the operation: a client that goes away stops nothing half-way.

mod answer;
mod ask;
mod bearer;
mod beside;
mod bulk;
mod checked;
pub mod client;
mod fair;
mod figures;
mod form;
mod handle;
mod job;
mod journal;
mod kept;
mod listen;
mod openapi;
mod page;
mod patience;
mod pipe;
mod place;
mod problem;
mod rates;
mod refused;
mod reply;
mod responses;
mod route;
mod schema;
mod signal;
mod stores;
mod tls;
mod who;
mod wish;

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::available_parallelism;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use crate::error::{Error, Result};
use crate::store::{self, Access};
use crate::value::MacPrefix;
use checked::Checked;
use fair::Fair;
use figures::Figures;
use kept::Kept;
use page::{Seen, Trouble};
use place::Place;
use rates::Rates;
use stores::Stores;
use tls::Greeter;
pub use tls::Tls;

/// What a server is told when it starts.
pub struct Options {
    /// The address of the database.
    pub database: String,
    /// Where it listens: `ADDRESS:PORT`, or `unix:PATH`.
    pub listen: Vec<String>,
    /// By which files it and its clients know each other.
    pub tls: Option<Tls>,
    /// The certnames of those who see the documents of every host.
    pub masters: Vec<String>,
    /// The first bytes of generated MAC addresses.
    pub mac_prefix: MacPrefix,
    /// How many requests a second each token may make.
    pub rate: Option<u32>,
    /// How long it is between two looks at every rule.
    pub check_every: Duration,
    /// How many refused writes of each who asks are logged at once.
    pub refusals: u32,
}

/// What the requests of a server share.
struct Server {
    readers: Arc<Stores>,
    /// Those that read long lists.
    lists: Arc<Stores>,
    writers: Arc<Stores>,
    mac_prefix: MacPrefix,
    /// The certnames of those who see the documents of every host.
    masters: Vec<String>,
    figures: Figures,
    rates: Rates,
    fair: Fair,
    /// Turns for imports, each of which is held in memory.
    imports: Fair,
    /// How many refused writes of each are logged, if any are.
    refusals: Option<Rates>,
    /// What the last look at every rule found.
    checked: Checked,
    /// What the places of hypervisors have left, for the first page.
    room: Kept<Seen>,
    /// What needs somebody.
    trouble: Kept<Vec<Trouble>>,
    /// Whether its connections are encrypted.
    encrypted: bool,
    /// Whether it is about to stop.
    stopping: AtomicBool,
}

/// Serves until it is told to stop (SIGTERM, SIGINT, SIGHUP); answers what it has begun first.
pub fn serve(options: &Options) -> Result<()> {
    store::must_be_there(&options.database)?;
    let tls = options.tls.clone().map(Greeter::new).transpose()?;
    let places = options.listen.iter().map(|text| Place::parse(text, tls.is_some()));
    let places = places.collect::<Result<Vec<_>>>()?;
    let runtime = started(&mut Builder::new_multi_thread())?;
    // For its threads alone: nothing is awaited there.
    let few = readers(&options.database);
    let quick = started(Builder::new_current_thread().max_blocking_threads(few))?;
    let stores = |access, most, threads: &Runtime| {
        Stores::open(&options.database, access, most, threads.handle())
    };
    let server = Arc::new(Server {
        writers: stores(Access::Write, WRITERS, &runtime)?,
        readers: stores(Access::Read, WAITING * few, &quick)?,
        lists: stores(Access::Read, LISTS, &runtime)?,
        mac_prefix: options.mac_prefix.clone(),
        masters: options.masters.clone(),
        figures: Figures::default(),
        rates: Rates::new(options.rate),
        fair: Fair::default(),
        imports: Fair::default(),
        refusals: NonZeroU32::new(options.refusals).map(|most| Rates::slow(most, ONE_MORE)),
        checked: Checked::default(),
        room: Kept::default(),
        trouble: Kept::default(),
        encrypted: tls.is_some(),
        stopping: AtomicBool::new(false),
    });
    let watch = runtime.spawn(checked::watch(server.clone(), options.check_every));
    let done = runtime.block_on(listen::run(&server, places, tls));
    watch.abort();
    runtime.shutdown_timeout(Duration::from_secs(1));
    quick.shutdown_timeout(Duration::from_secs(1));
    server.lists.close();
    server.readers.close();
    server.writers.close();
    done
}

/// After how long one more refused write of each is logged.
const ONE_MORE: Duration = Duration::from_secs(600);

fn started(runtime: &mut Builder) -> Result<Runtime> {
    let started = runtime.enable_all().build();
    started.map_err(|error| Error::broken("no threads could be started", error))
}

/// How many threads carry out what reads shortly. They are few, so that one that is done takes what waits next,
/// without being woken for it: with a thread for each request a quarter of the time went there. At a server
/// of databases they mostly wait for its answers.
fn readers(database: &str) -> usize {
    match store::file(database) {
        Some(_) => (2 * available_parallelism().map_or(2, NonZeroUsize::get)).clamp(4, 16),
        None => 8,
    }
}

/// How many requests are at one of these threads: one is carried out, the others wait there.
const WAITING: usize = 4;

/// How many long lists are read at once.
const LISTS: usize = 8;

/// How many requests write at once where the engine lets them.
const WRITERS: usize = 4;

/// What a lock guards, also where a thread ended while it held it: nothing that is guarded here is ever half done.
fn lock<T>(guarded: &Mutex<T>) -> MutexGuard<'_, T> {
    guarded.lock().unwrap_or_else(PoisonError::into_inner)
}
