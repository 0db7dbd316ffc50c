//! Keyset pagination, newest first. A page begins where the previous one ended, so the thousandth costs no
//! more than the first, and nothing is repeated or skipped while rows are added.

use super::entity::Timestamp;
use crate::api::dashboard::list::{COUNTED, Extent, Total};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use std::fmt;

/// A row's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub at: Timestamp,
    pub id: i64,
}

impl Mark {
    /// Parses a mark from a URL; none for nonsense.
    pub fn parse(text: &str) -> Option<Self> {
        let (millis, id) = text.split_once('-')?;
        let at = chrono::DateTime::from_timestamp_millis(millis.parse().ok()?)?;
        Some(Self {
            at: Timestamp::from(at),
            id: id.parse().ok()?,
        })
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.at.millis(), self.id)
    }
}

/// Which page of a list is requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Newest,
    OlderThan(Mark),
    NewerThan(Mark),
}

/// A whole list, read a batch at a time.
pub struct Walk {
    place: Place,
    is_begun: bool,
}

impl Default for Walk {
    fn default() -> Self {
        Self {
            place: Place::Newest,
            is_begun: false,
        }
    }
}

impl Walk {
    /// Where the next batch begins.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Goes on after the last row of a batch. Returns whether the batch was the first; none at the end of the list.
    pub fn pass(&mut self, last: Option<Mark>) -> Option<bool> {
        let is_first = !std::mem::replace(&mut self.is_begun, true);
        if let Some(last) = last {
            self.place = Place::OlderThan(last);
        }
        (is_first || last.is_some()).then_some(is_first)
    }
}

/// One page, newest first.
pub struct Page<T> {
    pub rows: Vec<T>,
    pub has_newer: bool,
    pub has_older: bool,
}

/// Fetches one row more than a page holds, which shows whether there is a next page.
pub fn at<E: EntityTrait>(
    select: Select<E>,
    at: impl ColumnTrait,
    id: impl ColumnTrait,
    place: Place,
    size: u64,
) -> Select<E> {
    // The first condition is implied by the second; it is for the index.
    let select = match place {
        Place::Newest => select,
        Place::OlderThan(mark) => select.filter(at.lte(mark.at)).filter(
            Condition::any()
                .add(at.lt(mark.at))
                .add(at.eq(mark.at).and(id.lt(mark.id))),
        ),
        Place::NewerThan(mark) => select.filter(at.gte(mark.at)).filter(
            Condition::any()
                .add(at.gt(mark.at))
                .add(at.eq(mark.at).and(id.gt(mark.id))),
        ),
    };
    let select = match place {
        Place::NewerThan(_) => select.order_by_asc(at).order_by_asc(id),
        Place::Newest | Place::OlderThan(_) => select.order_by_desc(at).order_by_desc(id),
    };
    select.limit(size + 1)
}

/// Builds a page from the fetched rows.
pub fn page<T>(mut rows: Vec<T>, place: Place, size: u64) -> Page<T> {
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let has_more = rows.len() > size;
    rows.truncate(size);
    match place {
        Place::Newest | Place::OlderThan(_) => Page {
            rows,
            has_newer: place != Place::Newest,
            has_older: has_more,
        },
        Place::NewerThan(_) => {
            rows.reverse();
            Page {
                rows,
                has_newer: has_more,
                has_older: true,
            }
        }
    }
}

/// How long a list is, and where the page that begins at `first` is in it. Both are counted up to a bound.
pub async fn extent<E>(
    db: &impl ConnectionTrait,
    list: Select<E>,
    at_column: impl ColumnTrait,
    id: impl ColumnTrait,
    (first, shown): (Option<Mark>, usize),
) -> Result<Extent, DbErr>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Send + Sync,
{
    let list = list.select_only().column(id);
    let before = match first {
        Some(first) => {
            let newer = at(
                list.clone(),
                at_column,
                id,
                Place::NewerThan(first),
                COUNTED,
            );
            newer.count(db).await?
        }
        None => 0,
    };
    let total = list.limit(COUNTED + 1).count(db).await?;
    Ok(Extent {
        before: Total::of(before),
        shown: shown as u64,
        total: Total::of(total),
    })
}
