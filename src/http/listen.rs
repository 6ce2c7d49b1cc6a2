//! Connections: taken, watched over, and ended in good order.

use std::fs;
use std::future::pending;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use sd_notify::NotifyState;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

use super::patience::Patient;
use super::place::Place;
use super::signal::{Ends, tell};
use super::tls::{Greeter, certname};
use super::who::Peer;
use super::{Server, route};
use crate::error::{Error, Result};

/// How many connections there may be at once; more wait to be taken.
const MOST: usize = 4096;

/// How long a client may take to greet, and to say what it wants.
const GREETING: Duration = Duration::from_secs(10);

/// How long what was begun may take to end, once the server is told to stop.
const END: Duration = Duration::from_secs(15);

/// What connections share.
#[derive(Clone)]
struct Shared {
    server: Arc<Server>,
    router: Router,
    tls: Option<Greeter>,
    room: Arc<Semaphore>,
    stop: watch::Receiver<bool>,
}

/// Listens until told to stop, and answers what was begun.
pub(super) async fn run(
    server: &Arc<Server>,
    places: Vec<Place>,
    tls: Option<Greeter>,
) -> Result<()> {
    let (stop, stopped) = watch::channel(false);
    let room = Arc::new(Semaphore::new(MOST));
    let router = route::router(server);
    let shared = Shared { server: server.clone(), router, tls, room: room.clone(), stop: stopped };
    let mut ends = Ends::listen()?;
    if let Some(tls) = shared.tls.clone() {
        tokio::spawn(tls.follow());
    }
    for place in places {
        take(place, shared.clone()).await?;
    }
    tell(NotifyState::Ready);
    let beat = tokio::spawn(heart());
    ends.next().await;
    server.stopping.store(true, Relaxed);
    tell(NotifyState::Stopping);
    beat.abort();
    let _ = stop.send(true);
    let most = u32::try_from(MOST).unwrap_or(u32::MAX);
    tokio::select! {
        _ = timeout(END, room.acquire_many(most)) => {}
        () = ends.next() => {}
    }
    Ok(())
}

/// Tells systemd's watchdog that all is well, where there is one.
async fn heart() {
    let Some(every) = sd_notify::watchdog_enabled() else { return };
    loop {
        tell(NotifyState::Watchdog);
        sleep(every / 2).await;
    }
}

/// Takes the connections of one place from now on.
async fn take(place: Place, shared: Shared) -> Result<()> {
    let cannot = |place: &str, error| {
        Error::invalid("--listen", place, format!("it cannot be listened to: {error}"))
    };
    match place {
        Place::Tcp(address) => {
            let text = address.to_string();
            let listener = TcpListener::bind(address).await;
            let listener = listener.map_err(|error| cannot(&text, error))?;
            let real = listener.local_addr().map_or(text, |address| address.to_string());
            say(&format!("listening on {}://{real}", shared.scheme()));
            tokio::spawn(async move {
                accept(&shared, || async {
                    let (stream, from) = listener.accept().await?;
                    let _ = stream.set_nodelay(true);
                    Ok((stream, Peer::at(from.ip().to_string())))
                })
                .await;
            });
        }
        Place::Unix(path) => {
            let text = path.display().to_string();
            let listener = bind(&path).map_err(|error| cannot(&text, error))?;
            say(&format!("listening on unix:{text}"));
            let shared = Shared { tls: None, ..shared };
            tokio::spawn(async move {
                accept(&shared, || async {
                    let (stream, _) = listener.accept().await?;
                    let peer = Peer::of(stream.peer_cred()?.uid());
                    Ok((stream, peer))
                })
                .await;
            });
        }
    }
    Ok(())
}

impl Shared {
    fn scheme(&self) -> &'static str {
        if self.tls.is_some() { "https" } else { "http" }
    }
}

/// Says something on standard error.
fn say(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Binds a socket of the file system, in the place of one that nobody listens to any more.
fn bind(path: &Path) -> std::io::Result<UnixListener> {
    use std::io::ErrorKind::ConnectionRefused;
    let left = std::os::unix::net::UnixStream::connect(path);
    let socket = fs::symlink_metadata(path).is_ok_and(|meta| meta.file_type().is_socket());
    if socket && left.is_err_and(|error| error.kind() == ConnectionRefused) {
        fs::remove_file(path)?;
    }
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o660))?;
    Ok(listener)
}

/// Takes one connection after the other, as far as there is room.
async fn accept<S, F>(shared: &Shared, mut next: impl FnMut() -> F)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    F: Future<Output = std::io::Result<(S, Peer)>>,
{
    let mut stop = shared.stop.clone();
    loop {
        let Ok(permit) = shared.room.clone().acquire_owned().await else { return };
        let accepted = tokio::select! {
            accepted = next() => accepted,
            _ = stop.changed() => return,
        };
        let Ok((stream, peer)) = accepted else {
            // There are no more descriptors, or the client left before it was taken.
            sleep(Duration::from_millis(20)).await;
            continue;
        };
        let shared = shared.clone();
        tokio::spawn(async move {
            shared.server.figures.connected();
            talk(&shared, stream, peer).await;
            shared.server.figures.open.fetch_sub(1, Relaxed);
            drop(permit);
        });
    }
}

async fn talk<S>(shared: &Shared, stream: S, peer: Peer)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let stream = Patient::new(stream);
    match &shared.tls {
        None => converse(shared, stream, peer, pending()).await,
        Some(tls) => {
            let (acceptor, mut renewed) = tls.acceptor();
            if let Ok(Ok(stream)) = timeout(GREETING, acceptor.accept(stream)).await {
                match certname(stream.get_ref().1) {
                    // It may be revoked since.
                    Some(name) => {
                        let peer = peer.certified(name.as_str(), &shared.server.masters);
                        let asked_again = async { drop(renewed.changed().await) };
                        converse(shared, stream, peer, asked_again).await;
                    }
                    None => converse(shared, stream, peer, pending()).await,
                }
            }
        }
    }
}

/// Answers the requests of one connection until it ends, the server does, or the client is to greet again.
async fn converse<S>(shared: &Shared, stream: S, peer: Peer, again: impl Future<Output = ()>)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let router = TowerToHyperService::new(shared.router.clone());
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(peer.clone());
        route::unsuffixed(&mut request);
        router.call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(GREETING)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    let mut stop = shared.stop.clone();
    if !*stop.borrow() {
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = stop.changed() => {}
            () = again => {}
        }
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}
