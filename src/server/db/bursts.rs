//! Bursts: what happens often within a short time, grouped by a column.

use super::entity::Timestamp;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, Order, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, TryGetable,
    sea_query::{Expr, Func, Query},
};

const SUBJECT: &str = "subject";

/// How often something happened since then, most often first, for groups that reach `threshold`.
#[derive(Clone, Copy, Debug)]
pub struct Burst {
    pub since: Timestamp,
    pub threshold: i64,
    pub most: u64,
    /// How many of the newest rows are read.
    pub among: u64,
}

/// How many of the newest rows are read: enough to see what goes on, and a bound on what a flood can make a
/// query cost.
pub const LOOKED_AT: u64 = 100_000;

impl Burst {
    /// Reads the newest rows by the index on their time, then groups them. In a single step, SQLite would
    /// group the whole table by the other index first.
    pub async fn find<E: EntityTrait, T: TryGetable>(
        self,
        db: &impl ConnectionTrait,
        of: Select<E>,
        moment: impl ColumnTrait,
        by: impl ColumnTrait,
    ) -> Result<Vec<(T, i64)>, DbErr> {
        let newest = of
            .select_only()
            .column_as(by, SUBJECT)
            .filter(moment.gte(self.since))
            .order_by_desc(moment)
            .limit(self.among)
            .into_query();
        let count = || Func::count(Expr::col(SUBJECT));
        let grouped = Query::select()
            .column(SUBJECT)
            .expr(count())
            .from_subquery(newest, "newest")
            .group_by_col(SUBJECT)
            .and_having(Expr::expr(count()).gte(self.threshold))
            .order_by_expr(count().into(), Order::Desc)
            .limit(self.most)
            .take();
        let rows = db.query_all(&grouped).await?;
        rows.into_iter()
            .map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)))
            .collect()
    }
}
