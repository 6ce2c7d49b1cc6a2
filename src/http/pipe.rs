//! Answers on their way: kept whole while they are small, handed on piece by piece when they are not,
//! so that a list costs the same memory whatever its length.

use std::io::{self, ErrorKind, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes};
use http_body::Frame;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::reply::Reply;

/// How much is kept before a part is handed on.
const PIECE: usize = 1 << 16;

/// How long a client may leave a piece of its answer unread.
const PATIENCE: Duration = Duration::from_secs(30);

/// A piece of an answer; nothing where it has come to its end, which one that is cut off never does.
type Piece = Option<Bytes>;

/// Where the thread that answers writes to.
pub(super) struct Pipe {
    kept: Vec<u8>,
    /// Whether it may be handed on in pieces.
    flows: bool,
    head: Option<oneshot::Sender<Reply>>,
    /// How the answer begins, once it is to be handed on.
    begin: Option<Box<dyn FnOnce(Body) -> Reply + Send>>,
    pieces: Option<mpsc::Sender<Piece>>,
    /// Where the time for which a client is waited for is measured.
    runtime: Handle,
}

impl Pipe {
    /// A pipe, and where its answer arrives.
    pub(super) fn new() -> (Self, oneshot::Receiver<Reply>) {
        let (head, arrives) = oneshot::channel();
        let pipe = Self {
            kept: vec![],
            flows: false,
            head: Some(head),
            begin: None,
            pieces: None,
            runtime: Handle::current(),
        };
        (pipe, arrives)
    }

    /// Says that the answer may be handed on in pieces, and how it begins then.
    pub(super) fn flow(&mut self, begin: impl FnOnce(Body) -> Reply + Send + 'static) {
        self.begin = Some(Box::new(begin));
        self.flows = true;
    }

    /// Whether a part of the answer was handed on.
    pub(super) fn begun(&self) -> bool {
        self.pieces.is_some()
    }

    /// Whether something was written that is not handed on yet.
    pub(super) fn has_some(&self) -> bool {
        !self.kept.is_empty()
    }

    /// Forgets what was written, to begin anew.
    pub(super) fn clear(&mut self) {
        self.kept.clear();
    }

    /// Ends the answer: whole, as `reply` makes it, or with the last piece.
    pub(super) fn end(mut self, reply: impl FnOnce(Vec<u8>) -> Reply) {
        match self.head.take() {
            Some(head) => drop(head.send(reply(std::mem::take(&mut self.kept)))),
            None => {
                let _ = self.hand_on().and_then(|()| self.send(None));
            }
        }
    }

    fn hand_on(&mut self) -> io::Result<()> {
        if let (Some(head), Some(begin)) = (self.head.take(), self.begin.take()) {
            let (sender, receiver) = mpsc::channel(2);
            self.pieces = Some(sender);
            let _ = head.send(begin(Body::new(Pieces(receiver))));
        }
        let piece = Bytes::from(std::mem::take(&mut self.kept));
        self.send(Some(piece))
    }

    fn send(&self, piece: Piece) -> io::Result<()> {
        let Some(pieces) = &self.pieces else { return Ok(()) };
        match self.runtime.block_on(timeout(PATIENCE, pieces.send(piece))) {
            Ok(Ok(())) => Ok(()),
            _ => Err(io::Error::new(ErrorKind::BrokenPipe, "nobody reads the answer")),
        }
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.kept.extend_from_slice(bytes);
        if self.flows && self.kept.len() >= PIECE {
            self.hand_on()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The pieces of an answer as they come.
struct Pieces(mpsc::Receiver<Piece>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match ready!(self.0.poll_recv(context)) {
            Some(Some(piece)) => Poll::Ready(Some(Ok(Frame::data(piece)))),
            Some(None) => Poll::Ready(None),
            // Whoever wrote it went away before its end: the client must see that something is missing.
            None => {
                let error = io::Error::new(ErrorKind::ConnectionAborted, "the answer was cut off");
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}
