//! One computation for all who ask for the same thing at the same time.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex},
    time::Instant,
};

/// The latest of each thing, and when its computation began.
pub struct Together<K, T>(Mutex<HashMap<K, Latest<T>>>);

type Latest<T> = Arc<tokio::sync::Mutex<Option<(Instant, T)>>>;

impl<K, T> Default for Together<K, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, T: Clone> Together<K, T> {
    /// What `compute` gives, or what somebody else's has given that began after this was called: never anything from
    /// before. While one is under way, nobody begins another; all who wait for it share the next.
    ///
    /// `key`: one of a few, since each is kept.
    ///
    /// # Errors
    /// Those of `compute`.
    pub async fn get<E>(
        &self,
        key: K,
        compute: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let asked = Instant::now();
        let latest = {
            let mut all = self.0.lock().expect("it is only looked up");
            all.entry(key).or_default().clone()
        };
        let mut latest = latest.lock().await;
        if let Some((began, made)) = &*latest
            && *began >= asked
        {
            return Ok(made.clone());
        }
        let began = Instant::now();
        let made = compute.await?;
        *latest = Some((began, made.clone()));
        Ok(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        convert::Infallible,
        sync::atomic::{AtomicU32, Ordering},
    };
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn those_who_wait_share_the_next_computation_and_never_get_an_earlier_one() {
        let (together, made) = (Together::default(), AtomicU32::new(0));
        let (go, gone) = oneshot::channel();
        let count = async || Ok::<_, Infallible>(made.fetch_add(1, Ordering::SeqCst) + 1);
        let first = together.get((), async {
            gone.await.unwrap();
            count().await
        });
        let others = async {
            let all = futures_util::future::join_all((0..8).map(|_| together.get((), count())));
            let (all, ()) = tokio::join!(all, async { go.send(()).unwrap() });
            all
        };
        let (first, others) = tokio::join!(first, others);
        assert_eq!(first, Ok(1));
        assert_eq!(others, [Ok(2); 8]);
        assert_eq!(together.get((), count()).await, Ok(3));
    }

    #[tokio::test]
    async fn an_error_is_not_kept() {
        let together = Together::default();
        assert_eq!(
            together.get((), async { Err::<u32, _>("down") }).await,
            Err("down")
        );
        assert_eq!(together.get((), async { Ok::<_, &str>(1) }).await, Ok(1));
    }
}
