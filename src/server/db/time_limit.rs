//! How long the database may take to answer.

use sea_orm::{DbErr, RuntimeErr};
use std::time::Duration;
use tokio::time::timeout;

/// The timeout of one statement. A live server stops it a little earlier (`connect::SERVER_LIMIT`).
pub const STATEMENT_LIMIT: Duration = Duration::from_secs(20);

/// The answer, or an error that counts as a lost connection if there is none in time.
pub(super) async fn within<T>(
    limit: Duration,
    work: impl Future<Output = Result<T, DbErr>>,
) -> Result<T, DbErr> {
    timeout(limit, work).await.unwrap_or_else(|_| {
        let words = format!(
            "the database did not answer within {} seconds",
            limit.as_secs()
        );
        Err(DbErr::Conn(RuntimeErr::Internal(words)))
    })
}
