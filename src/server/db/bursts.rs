//! What happens again and again within a short time, by whatever it has in common.

use super::entity::Timestamp;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, Select, sea_query::Expr,
};

/// How often something happened since then, most often first, of those that did so at least
/// `threshold` times.
#[derive(Clone, Copy, Debug)]
pub struct Burst {
    pub since: Timestamp,
    pub threshold: i64,
    pub most: u64,
}

impl Burst {
    pub async fn find<E: EntityTrait, T>(
        self,
        db: &impl ConnectionTrait,
        of: Select<E>,
        moment: impl ColumnTrait,
        by: impl ColumnTrait,
    ) -> Result<Vec<(T, i64)>, DbErr>
    where
        (T, i64): sea_orm::TryGetableMany + Send,
    {
        of.select_only()
            .column_as(by, "subject")
            .expr_as(Expr::col(moment).count(), "happened")
            .filter(moment.gte(self.since))
            .group_by(by)
            .having(Expr::col(moment).count().gte(self.threshold))
            .order_by_desc(Expr::col(moment).count())
            .limit(self.most)
            .into_tuple()
            .all(db)
            .await
    }
}
