//! Public pages that are rendered once and kept: they are the same for everybody but for their nonce. And what
//! they say of late mail, from memory.
//!
//! In an outage everybody comes, and asks for the same page.

use super::render::{Head, Rendered, rendered};
use crate::server::{ctx::Ctx, db::entity::Timestamp, recovery::delivery};
use axum::response::Response;
use leptos::prelude::IntoView;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// How long what is known of late mail counts as new.
const FRESH: Duration = Duration::from_secs(1);
/// The most pages that are kept. Only old delays pile up, so all are forgotten then.
const MOST: usize = 64;

/// Everything that a kept page differs by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub page: &'static str,
    pub language: &'static str,
    /// Which changed texts it speaks with.
    pub texts: u64,
    /// The application's id, which its host may say.
    pub application: String,
    /// What its links end with.
    pub query: String,
    /// The whole minutes by which mail is late, if it is.
    pub late_minutes: Option<u64>,
}

/// Shared by all requests.
#[derive(Clone, Default)]
pub struct Prepared(Arc<Shared>);

#[derive(Default)]
struct Shared {
    pages: Mutex<HashMap<Key, Arc<Rendered>>>,
    oldest: Mutex<Option<Known>>,
    /// Held by the request that asks the database.
    asking: tokio::sync::Mutex<()>,
}

#[derive(Clone, Copy)]
struct Known {
    at: Instant,
    /// When the oldest mail was due that waits for what all mails wait for.
    due_at: Option<Timestamp>,
}

impl Prepared {
    /// The page of this key, which is rendered if it is new.
    pub fn page<V, F>(&self, ctx: &Ctx, key: Key, head: Head, main: F) -> Response
    where
        V: IntoView + 'static,
        F: FnOnce() -> V + Send + 'static,
    {
        let kept = locked(&self.0.pages).get(&key).cloned();
        let page = kept.unwrap_or_else(|| {
            let page = Arc::new(rendered(ctx, head, main));
            let mut pages = locked(&self.0.pages);
            if pages.len() >= MOST {
                pages.clear();
            }
            pages.insert(key, page.clone());
            page
        });
        page.response()
    }

    /// How late mail is, at most a second old. If that is unknown, the page is shown all the same.
    pub async fn mail_delay(&self, ctx: &Ctx) -> Option<Duration> {
        let due_at = self.oldest_held_up(ctx).await?;
        delivery::delay(ctx, due_at)
    }

    /// One request asks, and others meanwhile go by what was known before.
    async fn oldest_held_up(&self, ctx: &Ctx) -> Option<Timestamp> {
        let known = *locked(&self.0.oldest);
        if let Some(known) = known.filter(|known| known.at.elapsed() < FRESH) {
            return known.due_at;
        }
        let _asking = match (self.0.asking.try_lock(), known) {
            (Ok(asking), _) => asking,
            (Err(_), Some(known)) => return known.due_at,
            (Err(_), None) => self.0.asking.lock().await,
        };
        let due_at = match delivery::oldest_held_up(ctx).await {
            Ok(due_at) => due_at,
            Err(error) => {
                error.told(&ctx.request_id);
                None
            }
        };
        let at = Instant::now();
        *locked(&self.0.oldest) = Some(Known { at, due_at });
        due_at
    }
}

/// Nothing is left half done under these locks.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
