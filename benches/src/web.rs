//! The thinnest server there is: axum, one prepared statement a request, nothing checked.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rusqlite::{Connection, OpenFlags, ToSql};

use crate::raw::vms;

type Pool = Arc<Mutex<Vec<Connection>>>;

/// Serves `/vm/NAME`, `/host/NAME` (all VMs on a hypervisor), `/page` (50 VMs) and `/list/COUNT` of a database.
pub(crate) fn serve(database: &str, port: u16) -> Result<(), Box<dyn std::error::Error>> {
    let pool = (0..64)
        .map(|_| Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY))
        .collect::<Result<Vec<_>, _>>()?;
    let router = Router::new()
        .route("/vm/{name}", get(one))
        .route("/host/{name}", get(host))
        .route("/page", get(page))
        .route("/list/{count}", get(list))
        .with_state(Arc::new(Mutex::new(pool)));
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        axum::serve(listener, router).await?;
        Ok(())
    })
}

async fn one(State(pool): State<Pool>, Path(name): Path<String>) -> Response {
    answer(pool, "WHERE v.fqdn = ?", name).await
}

async fn host(State(pool): State<Pool>, Path(name): Path<String>) -> Response {
    answer(pool, "WHERE v.virt_node_id = (SELECT id FROM virt_node WHERE node_id = (SELECT id FROM node WHERE fqdn = ?)) ORDER BY v.fqdn", name).await
}

async fn page(State(pool): State<Pool>) -> Response {
    answer(pool, "ORDER BY v.fqdn LIMIT ?", 50).await
}

async fn list(State(pool): State<Pool>, Path(count): Path<u32>) -> Response {
    answer(pool, "ORDER BY v.fqdn LIMIT ?", count).await
}

async fn answer(
    pool: Pool,
    condition: &'static str,
    value: impl ToSql + Send + 'static,
) -> Response {
    let done = tokio::task::spawn_blocking(move || {
        let connection = pool.lock().expect("nobody fell").pop().expect("there are enough");
        let mut body = vec![];
        let done =
            vms(&connection, condition, &value, &mut body).map_err(|error| error.to_string());
        pool.lock().expect("nobody fell").push(connection);
        done.map(|()| body)
    });
    match done.await {
        Ok(Ok(body)) => ([(CONTENT_TYPE, "application/json")], body).into_response(),
        _ => axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
