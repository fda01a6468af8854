//! In: requests. Out: replies by worker processes, each of which is killed when a request takes too long or too much.
//!
//! A query that is asked to stop may not look: sorting a cross product goes on for as long as it likes. So each is answered
//! in a process of its own for that time. One that takes more than a moment yields the processors to others, and another
//! process takes its place beside them.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use crate::Error;
use crate::rdf::{Reply, Request};
use crate::serve::process::{Launch, Process, yield_to_others};
use crate::serve::refusal::Refusal;

/// What queries may take.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How many requests are answered at once.
    pub workers: usize,
    /// How long a request may take, and how long it may wait before.
    pub time: Duration,
    /// Most rows of an answer to a query.
    pub rows: usize,
}

/// The workers of a server.
pub(super) struct Pool {
    launch: Launch,
    limits: Limits,
    slots: Mutex<Slots>,
    epoch: AtomicU64,
    known: AtomicU64,
    ready: Semaphore,
    waiting: AtomicUsize,
    long: AtomicUsize,
}

/// The workers there are to be.
struct Slots {
    idle: Vec<Process>,
    /// How many are idle, busy or starting, without those whose place another has taken: too many while new ones take over.
    count: usize,
}

/// How long a request takes that is not a long one.
const MOMENT: Duration = Duration::from_secs(1);
/// Most requests that wait for a worker.
const QUEUE: usize = 1_024;
/// How long to wait before a worker that did not start is started again.
const PAUSE: Duration = Duration::from_secs(1);

impl Pool {
    /// Starts the workers and waits until they are ready.
    pub(super) async fn start(launch: Launch, limits: Limits) -> Result<Arc<Self>, Error> {
        let pool = Arc::new(Self {
            launch,
            slots: Mutex::new(Slots { idle: Vec::new(), count: limits.workers }),
            epoch: AtomicU64::new(0),
            known: AtomicU64::new(0),
            ready: Semaphore::new(0),
            waiting: AtomicUsize::new(0),
            long: AtomicUsize::new(0),
            limits,
        });
        let starting: Vec<_> = (0..pool.limits.workers)
            .map(|_| {
                let launch = pool.launch.clone();
                tokio::spawn(async move { Process::start(&launch, 0).await })
            })
            .collect();
        for start in starting {
            let started = start.await.unwrap_or_else(|error| Err(std::io::Error::other(error)));
            let wrong = |error: std::io::Error| Error::Program {
                message: format!("a process that answers queries cannot start: {error}"),
                hint: None,
            };
            pool.give_back(started.map_err(wrong)?);
        }
        Ok(pool)
    }

    /// Returns the most rows an answer to a query may have.
    pub(super) fn rows(&self) -> usize {
        self.limits.rows
    }

    /// Returns how many bytes of edits every answer must know of.
    pub(super) fn known(&self) -> u64 {
        self.known.load(Ordering::SeqCst)
    }

    /// Makes every answer from now on know of so many bytes of edits.
    pub(super) fn follow(&self, known: u64) {
        self.known.fetch_max(known, Ordering::SeqCst);
    }

    /// Starts anew with so many bytes of edits, when there are fewer than before.
    pub(super) fn forget(&self, known: u64) {
        self.known.store(known, Ordering::SeqCst);
    }

    /// Returns the reply to a request, or why there is none.
    ///
    /// A request whose client has gone meanwhile still runs to its end, or its limit.
    pub(super) async fn ask(self: &Arc<Self>, request: &Request) -> Result<Reply, Refusal> {
        let request = serde_json::to_vec(request).map_err(|error| Refusal::broken(error.to_string()))?;
        let process = self.take().await?;
        let pool = Arc::clone(self);
        let answer = tokio::spawn(async move { pool.answer(process, &request).await });
        answer.await.unwrap_or_else(|error| Err(Refusal::broken(error.to_string())))
    }

    async fn take(&self) -> Result<Process, Refusal> {
        let busy = || {
            let refusal = Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "too many other queries are being answered");
            refusal.with_hint("try again in a while")
        };
        if self.waiting.fetch_add(1, Ordering::Relaxed) >= QUEUE {
            self.waiting.fetch_sub(1, Ordering::Relaxed);
            return Err(busy());
        }
        let place = Waiting(&self.waiting);
        let permit = timeout(self.limits.time, self.ready.acquire()).await;
        drop(place);
        permit.map_err(|_| busy())?.map_err(|_| busy())?.forget();
        self.slots().idle.pop().ok_or_else(busy)
    }

    async fn answer(self: Arc<Self>, mut process: Process, request: &[u8]) -> Result<Reply, Refusal> {
        let moment = MOMENT.min(self.limits.time);
        let id = process.id();
        let mut is_replaced = false;
        let reply = {
            let mut exchange = pin!(process.exchange(request));
            match timeout(moment, &mut exchange).await {
                Ok(reply) => Some(reply),
                Err(_) => {
                    is_replaced = self.long.fetch_add(1, Ordering::Relaxed) < self.limits.workers;
                    if is_replaced {
                        id.into_iter().for_each(yield_to_others);
                        self.replace();
                    }
                    let reply = timeout(self.limits.time.saturating_sub(moment), exchange).await;
                    self.long.fetch_sub(1, Ordering::Relaxed);
                    reply.ok()
                }
            }
        };
        let refusal = match reply {
            Some(Ok(reply)) => {
                // Where another has taken its place it is not needed any more.
                if !is_replaced {
                    self.give_back(process);
                }
                return Ok(reply);
            }
            Some(Err(_)) => gave_up(&process.last_words().await),
            None => {
                process.last_words().await;
                self.too_long()
            }
        };
        if !is_replaced {
            self.replace();
        }
        Err(refusal)
    }

    /// Starts new workers, which take the place of those that have loaded an older state of the graph.
    pub(super) fn renew(self: &Arc<Self>) {
        self.epoch.fetch_add(1, Ordering::SeqCst);
        self.slots().count += self.limits.workers;
        (0..self.limits.workers).for_each(|_| self.begin());
    }

    /// Makes a worker ready for the next request, unless there are enough without it; an older one goes first.
    fn give_back(&self, process: Process) {
        let epoch = self.epoch.load(Ordering::SeqCst);
        let mut slots = self.slots();
        if slots.count > self.limits.workers {
            if process.epoch < epoch {
                slots.count -= 1;
                return;
            }
            if let Some(old) = slots.idle.iter().position(|idle| idle.epoch < epoch) {
                slots.count -= 1;
                slots.idle[old] = process;
                return;
            }
        }
        slots.idle.push(process);
        self.ready.add_permits(1);
    }

    /// Starts a worker in place of one that will not come back, unless there are enough.
    fn replace(self: &Arc<Self>) {
        let mut slots = self.slots();
        if slots.count > self.limits.workers {
            slots.count -= 1;
            return;
        }
        drop(slots);
        self.begin();
    }

    /// Starts a worker, again and again until it is there.
    fn begin(self: &Arc<Self>) {
        let pool = Arc::clone(self);
        tokio::spawn(async move {
            loop {
                let epoch = pool.epoch.load(Ordering::SeqCst);
                match Process::start(&pool.launch, epoch).await {
                    Ok(process) => return pool.give_back(process),
                    Err(error) => tracing::error!("a process that answers queries cannot start: {error}"),
                }
                sleep(PAUSE).await;
            }
        });
    }

    fn slots(&self) -> std::sync::MutexGuard<'_, Slots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn too_long(&self) -> Refusal {
        let message = format!("the request took longer than {} s and was ended", self.limits.time.as_secs_f64());
        Refusal::new(StatusCode::SERVICE_UNAVAILABLE, message)
            .with_hint("ask for less, or start the server with a higher --time-limit")
    }
}

/// Returns why a request has no reply whose worker ended with these words.
fn gave_up(words: &str) -> Refusal {
    tracing::warn!("a process that answers queries ended: {words}");
    let refusal = |message: &str| Refusal::new(StatusCode::SERVICE_UNAVAILABLE, message);
    if words.contains("memory allocation") {
        return refusal("the request needed too much memory and was ended")
            .with_hint("ask for less, or start the server with a higher --memory-limit");
    }
    refusal("the process that answered the query ended")
}

/// A place in the queue, given up when dropped.
struct Waiting<'p>(&'p AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
