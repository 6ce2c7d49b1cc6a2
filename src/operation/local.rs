//! Operations that the door carries out itself: they are about its surroundings, its files and
//! terminals, not about one noun.

use super::{Effect, Entry, Run, Verb};
use crate::resource::policy::Area;
use crate::resource::{Field, Kind};

/// What a door is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Local {
    /// Write a copy of the database.
    Backup,
    /// Put a copy in the place of the database.
    Restore,
    /// Make many things at once.
    Import,
    /// Print a fleet to be imported.
    Generate,
    /// Say what the database is.
    Status,
    /// Bring the schema up to date.
    Migrate,
    /// Copy everything to another database.
    Copy,
    /// Draw the schema.
    Diagram,
    /// Serve until told to stop.
    Serve,
    /// Read commands until told to stop.
    Shell,
    /// Show the main job on a database of its own.
    Demo,
    /// Show what is configured, and where that comes from.
    Config,
    /// Print a completion script.
    Completions,
    /// Write the manual pages.
    Man,
}

const fn verb(word: &'static str) -> Verb {
    Verb { word, effect: Effect::Local, method: "", ..Verb::PLAIN }
}

static ALONE: Verb = verb("");
static STATUS: Verb = verb("status");
static MIGRATE: Verb = verb("migrate");
static COPY: Verb = verb("copy");
static DIAGRAM: Verb = verb("diagram");
static SHOW: Verb = verb("show");

static IMPORT: Verb = Verb { effect: Effect::Write, ..verb("") };

/// As many as the networks that are generated have addresses for.
const COUNT: Kind = Kind::Int(1, 4_000_000);
const CORES: Kind = Kind::Int(1, 1_000_000);

const GENERATED: &[Field] = &[
    Field::input("nodes", COUNT, "So many nodes, all of them hypervisors, and their networks"),
    Field::input("vms", COUNT, "So many VMs on them"),
    Field::input(
        "hypervisors",
        COUNT,
        "The role for so many nodes that are no hypervisors yet; safe to repeat",
    ),
    Field::input("method", Kind::Key("virt-method"), "What the hypervisors offer").default("KVM"),
    Field::input("cores", CORES, "The cores of each hypervisor").default("64"),
    Field::input("ram", Kind::Bytes, "The memory of each hypervisor").default("512GiB"),
    Field::input("local_storage", Kind::Bytes, "The local storage of each hypervisor")
        .default("8TiB"),
];

const fn local(
    first: &'static str,
    verb: &'static Verb,
    about: &'static str,
    what: Local,
) -> Entry {
    Entry {
        first,
        verb,
        noun: None,
        area: Area::Fleet,
        about,
        arguments: &[],
        examples: &[],
        answers: None,
        sweeps: false,
        run: Run::Local(what),
    }
}

/// How many seconds there are between two looks at every rule, unless told otherwise.
pub const CHECK_EVERY: &str = "600";

/// How many refused writes of each who asks are logged at once, unless told otherwise.
pub const REFUSALS: &str = "60";

/// Where a server listens unless told otherwise.
pub const LISTEN: &str = "127.0.0.1:8421";

const ON: &str = "Where: ADDRESS:PORT or unix:PATH; beyond this machine by TLS alone";
const EVERY: &str =
    "How many seconds there are between two looks at every rule, for the first page";
const REFUSED: &str = "How many refused writes of each who asks the change log takes at once; \
                       then one every ten minutes";

/// What a server is told when it starts.
const SERVED: &[Field] = &[
    Field::input("listen", Kind::List(&Kind::Word), ON).default(LISTEN),
    Field::input(
        "rate",
        Kind::Int(1, u32::MAX as i64),
        "How many requests a second each token may make, and each customer with all of theirs; without end unless said",
    ),
    Field::input("check_every", Kind::Int(1, 31_536_000), EVERY).default(CHECK_EVERY),
    Field::input("refusals", Kind::Int(0, 100_000), REFUSED).default(REFUSALS),
    Field::input("tls_chain", Kind::Path, "The file of the certificate and those above it, as PEM"),
    Field::input("tls_key", Kind::Path, "The file of its key, as PEM"),
    Field::input(
        "client_ca",
        Kind::Path,
        "The certificates of the authority by which clients are known, as PEM: a Puppet CA's ca_crt.pem",
    ),
    Field::input(
        "client_crl",
        Kind::Path,
        "Which of its certificates it has revoked, as PEM: ca_crl.pem",
    ),
    Field::input(
        "client_master",
        Kind::List(&Kind::Fqdn),
        "The certname of a Puppet or Salt master, who sees the documents of every host; others see their own",
    ),
];

const FILE: Field = Field::input("file", Kind::Word, "The file").word();

/// What doors do themselves.
pub static LOCAL: &[Entry] = &[
    Entry {
        arguments: &[FILE],
        examples: &["backup /var/backups/virtctl.db"],
        ..local(
            "backup",
            &ALONE,
            "Write a copy of the database, as it is at one moment",
            Local::Backup,
        )
    },
    Entry {
        arguments: &[FILE, Field::input("yes", Kind::Bool, "Do not ask")],
        examples: &["restore /var/backups/virtctl.db --yes"],
        ..local("restore", &ALONE, "Put a backup in the place of the database", Local::Restore)
    },
    Entry {
        arguments: &[Field::input(
            "file",
            Kind::Word,
            "A JSON object a line, with the `noun` of what it adds or the `command` that it is for; - for standard input",
        )
        .word()],
        examples: &["import fleet.jsonl", "import fleet.jsonl --dry-run"],
        ..local(
            super::import::OPERATION,
            &IMPORT,
            "Make many things, each line as `add` takes it: all of them or none",
            Local::Import,
        )
    },
    Entry {
        arguments: GENERATED,
        examples: &["generate --nodes 100 --vms 2000", "generate --hypervisors 3 --cores 64"],
        ..local(
            "generate",
            &ALONE,
            "Print a fleet of the size that is wanted, for `import`",
            Local::Generate,
        )
    },
    local("db", &STATUS, "Say what the database is and how it is", Local::Status),
    local("db", &MIGRATE, "Bring the schema up to date", Local::Migrate),
    Entry {
        arguments: &[
            Field::input("from", Kind::Word, "The database that is read").word(),
            Field::input("to", Kind::Word, "The database that is filled; nobody may have used it")
                .word(),
        ],
        examples: &[
            "db copy /var/lib/virtctl/virtctl.db 'mysql://virtctl@db1,db2/virtctl?password_file=/etc/virtctl/password'",
            "db copy 'mysql://virtctl@db1/virtctl?password_file=/etc/virtctl/password' copy.db",
        ],
        ..local(
            "db",
            &COPY,
            "Copy everything from one database to another, of whatever engine, and compare",
            Local::Copy,
        )
    },
    local("db", &DIAGRAM, "Draw the schema as SVG", Local::Diagram),
    Entry {
        arguments: SERVED,
        examples: &[
            "serve --listen 127.0.0.1:8421",
            "serve --listen unix:/run/virtctl/virtctl.sock",
        ],
        ..local(
            "serve",
            &ALONE,
            "Serve the same operations over HTTP, until told to stop",
            Local::Serve,
        )
    },
    local(
        "shell",
        &ALONE,
        "Read commands, with history and completion, until told to stop",
        Local::Shell,
    ),
    local("demo", &ALONE, "Show the main job, step by step, on a database of its own", Local::Demo),
    Entry {
        arguments: &[Field::input("origin", Kind::Bool, "Say where each value comes from")],
        ..local("config", &SHOW, "Show what is configured", Local::Config)
    },
    Entry {
        arguments: &[
            Field::input("shell", Kind::Choice(&["bash", "zsh", "fish"]), "The shell").word()
        ],
        examples: &["completions bash"],
        ..local("completions", &ALONE, "Print a completion script", Local::Completions)
    },
    Entry {
        arguments: &[Field::input("folder", Kind::Word, "The folder they go to").word()],
        examples: &["man /usr/share/man/man1"],
        ..local("man", &ALONE, "Write the manual pages", Local::Man)
    },
];
