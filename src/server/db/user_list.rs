//! The list of users, page by page. Every page costs the same, wherever it is and however many users there
//! are: it starts at an index entry and never counts the rows before.
//!
//! Without a search the list follows the index of its order. A filter splits it into several lists, one per
//! state and role, each with its own index, which are merged. A search starts from its rarest word; a word
//! that matches more than `MOST_FOUND` terms is too vague, and only the first of those are read.

use super::entity::{
    user::{self, Column},
    user_search_term,
};
use crate::{
    api::access::Role,
    server::account::{Standing, User},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, Value,
    sea_query::{Alias, Expr, Func, Query, SelectStatement},
};

/// Terms that one word of a search may match. Each costs a lookup of its user.
pub const MOST_FOUND: u64 = 2000;

/// Which users, in which order, and where to start.
pub struct Listing<'a> {
    /// Folded prefixes of a user's terms; all must match.
    pub words: &'a [String],
    /// None for all.
    pub standings: Option<&'a [Standing]>,
    pub role: Option<Role>,
    pub key: Key,
    pub order: Order,
    /// Where to begin, in this order.
    pub after: Option<&'a Place>,
    pub limit: u64,
}

/// What users are ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Email,
    Name,
    CreatedAt,
    LastLogin,
}

impl Key {
    fn column(self) -> Column {
        match self {
            Self::Email => Column::EmailCanonical,
            Self::Name => Column::NameKey,
            Self::CreatedAt => Column::CreatedAt,
            Self::LastLogin => Column::LastLoginKey,
        }
    }

    fn of(self, Place(user): &Place) -> Value {
        match self {
            Self::Email => user.email_canonical.clone().into(),
            Self::Name => user.name_key.clone().into(),
            Self::CreatedAt => user.created_at.into(),
            Self::LastLogin => user.last_login_key.into(),
        }
    }
}

/// A place in every order: that of one user.
pub struct Place(user::Model);

/// Where a user is in the list; nowhere once they are gone.
pub async fn place(db: &impl ConnectionTrait, id: i64) -> Result<Option<Place>, DbErr> {
    Ok(user::Entity::find_by_id(id).one(db).await?.map(Place))
}

/// A page of users, and whether its search was too vague to be complete.
pub struct Page {
    pub users: Vec<User>,
    /// The place of the last of them.
    pub last: Option<Place>,
    pub is_vague: bool,
}

impl Page {
    fn of(rows: Vec<user::Model>, is_vague: bool) -> Self {
        let last = rows.last().cloned().map(Place);
        Self {
            users: rows.into_iter().map(User::from).collect(),
            last,
            is_vague,
        }
    }
}

pub async fn page(db: &impl ConnectionTrait, listing: &Listing<'_>) -> Result<Page, DbErr> {
    if listing.words.is_empty() {
        let users = browse(db, listing).await?;
        return Ok(Page::of(users, false));
    }
    search(db, listing).await
}

async fn browse(
    db: &impl ConnectionTrait,
    listing: &Listing<'_>,
) -> Result<Vec<user::Model>, DbErr> {
    let Some(segments) = segments(listing) else {
        return segment(db, listing, user::Entity::find()).await;
    };
    let mut ids: Vec<i64> = Vec::new();
    for one in segments {
        let users = segment(db, listing, one_segment(one)).await?;
        ids.extend(users.iter().map(|user| user.id));
    }
    // The order of texts is up to the database.
    let all = user::Entity::find().filter(Column::Id.is_in(ids));
    in_order(listing, all).limit(listing.limit).all(db).await
}

/// The lists that a filter is made of; none for the one list of all.
fn segments(listing: &Listing<'_>) -> Option<Vec<(Standing, Role)>> {
    const ALL: &[Standing] = &[
        Standing::Active,
        Standing::New,
        Standing::Frozen,
        Standing::Disabled,
    ];
    if listing.standings.is_none() && listing.role.is_none() {
        return None;
    }
    let roles = listing.role.map_or(Role::ALL.to_vec(), |role| vec![role]);
    let standings = listing.standings.unwrap_or(ALL);
    let of_role = |role: Role| standings.iter().map(move |standing| (*standing, role));
    Some(roles.into_iter().flat_map(of_role).collect())
}

/// The next users of one list. Those equal to the previous one come first, in a query of their own: an index
/// finds either position, but not both at once.
async fn segment(
    db: &impl ConnectionTrait,
    listing: &Listing<'_>,
    all: Select<user::Entity>,
) -> Result<Vec<user::Model>, DbErr> {
    let (alike, others) = parts(listing, all);
    let Some(alike) = alike else {
        return in_order(listing, others).limit(listing.limit).all(db).await;
    };
    let mut users = alike
        .order_by(Column::Id, listing.order.clone())
        .limit(listing.limit)
        .all(db)
        .await?;
    let left = listing.limit.saturating_sub(users.len() as u64);
    if left > 0 {
        users.extend(in_order(listing, others).limit(left).all(db).await?);
    }
    Ok(users)
}

/// The users of one list from the listing's start: those equal to the previous one, and all others.
fn parts(
    listing: &Listing<'_>,
    all: Select<user::Entity>,
) -> (Option<Select<user::Entity>>, Select<user::Entity>) {
    let Some(after) = listing.after else {
        return (None, all);
    };
    let (key, value) = (listing.key.column(), listing.key.of(after));
    let alike = all.clone().filter(key.eq(value.clone())).filter(further(
        listing,
        column(Column::Id),
        after.0.id.into(),
    ));
    let others = all.filter(further(listing, column(key), value.into()));
    (Some(alike), others)
}

/// How many users there are from the listing's start, counted up to its limit.
pub async fn count(db: &impl ConnectionTrait, listing: &Listing<'_>) -> Result<u64, DbErr> {
    if !listing.words.is_empty() {
        let (users, _) = found(db, listing).await?;
        return ids(users).limit(listing.limit).count(db).await;
    }
    let lists = match segments(listing) {
        Some(segments) => segments.into_iter().map(one_segment).collect(),
        None => vec![user::Entity::find()],
    };
    let mut counted = 0;
    for list in lists {
        let (alike, others) = parts(listing, list);
        for part in alike.into_iter().chain([others]) {
            let left = listing.limit.saturating_sub(counted);
            if left > 0 {
                counted += ids(part).limit(left).count(db).await?;
            }
        }
    }
    Ok(counted)
}

fn ids(users: Select<user::Entity>) -> Select<user::Entity> {
    users.select_only().column(Column::Id)
}

fn one_segment((standing, role): (Standing, Role)) -> Select<user::Entity> {
    user::Entity::find()
        .filter(Column::Standing.eq(standing))
        .filter(Column::Role.eq(role))
}

fn in_order(listing: &Listing<'_>, users: Select<user::Entity>) -> Select<user::Entity> {
    users
        .order_by(listing.key.column(), listing.order.clone())
        .order_by(Column::Id, listing.order.clone())
}

fn further(listing: &Listing<'_>, key: Expr, than: Expr) -> Expr {
    if listing.order == Order::Desc {
        key.lt(than)
    } else {
        key.gt(than)
    }
}

fn column(column: Column) -> Expr {
    Expr::col(column.as_column_ref())
}

async fn search(db: &impl ConnectionTrait, listing: &Listing<'_>) -> Result<Page, DbErr> {
    let (users, is_vague) = found(db, listing).await?;
    let users = users
        .order_by(unindexed(listing.key.column()), listing.order.clone())
        .order_by(unindexed(Column::Id), listing.order.clone())
        .limit(listing.limit)
        .all(db)
        .await?;
    Ok(Page::of(users, is_vague))
}

/// The users that a search finds from the listing's start, and whether it was too vague to find all.
async fn found(
    db: &impl ConnectionTrait,
    listing: &Listing<'_>,
) -> Result<(Select<user::Entity>, bool), DbErr> {
    let mut rarest = (u64::MAX, 0);
    for (i, word) in listing.words.iter().enumerate() {
        rarest = rarest.min((terms(db, word).await?, i));
    }
    let (found, i) = rarest;
    let is_vague = found > MOST_FOUND;
    // Two words that are vague alone may still be the beginning of a name.
    let (first, others) = if is_vague && listing.words.len() > 1 {
        (listing.words.join(" "), Vec::new())
    } else {
        let others = listing.words.iter().enumerate();
        let others = others
            .filter(|(other, _)| *other != i)
            .map(|(_, word)| word);
        (listing.words[i].clone(), others.collect())
    };
    let candidates = Query::select()
        .column(Alias::new("user_id"))
        .from_subquery(having(&first, MOST_FOUND), Alias::new("found"))
        .to_owned();
    let mut users = user::Entity::find().filter(Column::Id.in_subquery(candidates));
    for word in others {
        let same = user_search_term::Entity::find()
            .select_only()
            .expr(Expr::val(1))
            .filter(
                Expr::col(user_search_term::Column::UserId.as_column_ref())
                    .eq(Expr::col(Column::Id.as_column_ref())),
            )
            .filter(begins(word))
            .into_query();
        users = users.filter(Expr::exists(same));
    }
    if let Some(standings) = listing.standings {
        let standings = standings.iter().copied();
        users = users.filter(unindexed(Column::Standing).is_in(standings));
    }
    if let Some(role) = listing.role {
        users = users.filter(unindexed(Column::Role).eq(role));
    }
    let key = unindexed(listing.key.column());
    if let Some(after) = listing.after {
        let value = listing.key.of(after);
        let (id, than) = (unindexed(Column::Id), Expr::val(after.0.id));
        let alike = key.clone().eq(value.clone());
        users = users.filter(
            Condition::any()
                .add(further(listing, key.clone(), value.into()))
                .add(alike.and(further(listing, id, than))),
        );
    }
    Ok((users, is_vague))
}

/// A column of the few users that a search has already found. With the plain column, a database might rather
/// walk all users in the order of its index.
fn unindexed(of: Column) -> Expr {
    let value = column(of);
    Func::coalesce([value.clone(), value]).into()
}

/// How many terms a word matches, counted up to just over `MOST_FOUND`.
async fn terms(db: &impl ConnectionTrait, word: &str) -> Result<u64, DbErr> {
    user_search_term::Entity::find()
        .filter(begins(word))
        .limit(MOST_FOUND + 1)
        .count(db)
        .await
}

/// The users of the first terms that a word matches.
fn having(word: &str, limit: u64) -> SelectStatement {
    user_search_term::Entity::find()
        .select_only()
        .column(user_search_term::Column::UserId)
        .filter(begins(word))
        .order_by_asc(user_search_term::Column::Term)
        .limit(limit)
        .into_query()
}

/// A prefix is a range of an index: from the word to what sorts after every text that begins with it.
fn begins(word: &str) -> Condition {
    Condition::all()
        .add(user_search_term::Column::Term.gte(word))
        .add(user_search_term::Column::Term.lt(format!("{word}\u{10ffff}")))
}
