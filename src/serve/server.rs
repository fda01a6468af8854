//! In: the state. Out: [`Server`], which listens and answers until it is told to stop.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::Error;
use crate::rdf::Journal;
use crate::serve::pool::Pool;
use crate::serve::router::router;
use crate::serve::{Graph, Options, State};

/// How long answers that have begun may take to end once the server is told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// How often the files of the graph are looked at.
const LOOK: Duration = Duration::from_millis(500);

/// A server that has its address.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    state: Arc<State>,
}

impl Server {
    /// Takes the address of `options`, starts the processes that answer queries, and gets ready to serve `graph`.
    pub async fn bind(graph: Graph, options: Options) -> Result<Self, Error> {
        let wrong = |error: std::io::Error| {
            let message = Error::io("", &error).to_string();
            let message = format!("cannot listen on {}{message}", options.bind);
            let hint = format!("choose another address: --bind {}:0 takes any free port", options.bind.ip());
            Error::Program { message, hint: Some(hint) }
        };
        let listener = TcpListener::bind(options.bind).await.map_err(wrong)?;
        let address = listener.local_addr().map_err(wrong)?;
        let journal = options.is_writable.then(|| Journal::open(&graph.path)).transpose()?;
        let pool = Pool::start(options.launch.clone(), options.limits.clone()).await?;
        Ok(Self { listener, address, state: Arc::new(State::new(graph, options, pool, journal)) })
    }

    /// Returns the address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until `stop` is done, then lets answers that have begun end for a few seconds.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), Error> {
        let (told, stopping) = oneshot::channel();
        let stop = async move {
            stop.await;
            // Nobody waits any more only when the server has ended by itself.
            let _ = told.send(());
        };
        let watching = watch(Arc::clone(&self.state));
        let serving = axum::serve(self.listener, router(self.state)).with_graceful_shutdown(stop).into_future();
        let late = async {
            let _ = stopping.await;
            tokio::time::sleep(GRACE).await;
        };
        tokio::select! {
            ended = serving => ended.map_err(|error| Error::io(self.address.to_string(), &error)),
            () = late => Ok(()),
            never = watching => match never {},
        }
    }
}

/// Reads the graph again whenever its files have changed.
async fn watch(state: Arc<State>) -> std::convert::Infallible {
    let mut told = String::new();
    loop {
        tokio::time::sleep(LOOK).await;
        match state.refresh().await {
            Ok(()) => told.clear(),
            // Once: what is wrong with a file stays wrong until somebody mends it.
            Err(error) if error.to_string() == told => {}
            Err(error) => {
                tracing::error!("the graph has changed and cannot be read: {error}");
                told = error.to_string();
            }
        }
    }
}
