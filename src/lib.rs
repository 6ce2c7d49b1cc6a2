//! virtctl keeps the truth about hypervisors, virtual machines, networks, addresses, storage and
//! customers, and hands every host its desired state.
//!
//! # Bird's eye
//!
//! The program is a product: **nouns** ([`resource::NOUNS`]) × **verbs** ([`operation::verbs`]),
//! held in one table, [`operation::OPERATIONS`]. A noun is data: its fields say at once which flags
//! there are, which JSON keys, which columns, which filters, and what the help says. The doors (the
//! command line, the shell, the server) are folds over the table and know no noun by name.
//!
//! ```text
//! main → cli, shell, demo → words, http → operation, render → resource → store → error
//!                                        value, answer, context: known by all
//! ```
//!
//! # Code map
//!
//! | module | what it is |
//! |---|---|
//! | [`value`] | names, addresses, sizes, times: one way in, one way out |
//! | [`error`] | what can go wrong, why, and what to do next |
//! | [`answer`] | rows and documents, streamed into a sink |
//! | [`context`] | who asks, when, under which conditions |
//! | [`store`] | the database: rows, statements, transactions, migrations |
//! | [`resource`] | the nouns, and what reading and writing mean for all of them |
//! | [`operation`] | the table of operations; the verbs; hooks, placement, check |
//! | [`render`] | the formats |
//! | [`words`] | the command tree, and what was said in it |
//! | [`cli`] | configuration, sessions, messages, exit codes |
//! | [`http`] | the server |
//! | [`shell`] | the interactive shell |
//! | [`demo`] | the tour |
//!
//! # Invariants
//!
//! * The store knows no noun, resources know no door, doors know no noun, formats know no operation.
//! * A write cannot be had without a [`context::Context`]; its time and its chance come from that alone.
//! * One operation is one transaction: the change, its checks and its change log, or nothing. One writes at a
//!   time: a file has one writer, a server's database one row that each write writes first. A row that
//!   promises something (a node's capacity, a customer's quota, an address space) is written by its column
//!   `claim`, too: nodes of a cluster see by it whose decision counts. Decisions are sums over rows, never counters.
//! * An answer to a write means that it is saved.
//! * Nothing in the way of `enc`, `hiera` or `pillar` costs more when the fleet grows.

pub mod answer;
pub mod cli;
pub mod context;
pub mod demo;
pub mod error;
pub mod http;
pub mod operation;
pub mod render;
pub mod resource;
pub mod shell;
pub mod store;
pub mod value;
pub mod words;
