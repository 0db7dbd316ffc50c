//! Queries for imports: findings, and staged users.

use super::{
    DatabaseTransaction,
    entity::{
        PasswordHash, Timestamp,
        import::{self, State},
        import_finding, import_row, user,
    },
    user_rows,
};
use crate::api::access::Role;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{CaseStatement, Expr, ExprTrait, Query},
};

/// Findings per statement: a database takes so many values at once.
const FINDINGS: usize = 500;
/// Rows per statement, so that nobody waits long for it.
const BATCH: u64 = 2_000;

/// The columns of a staged user, by their names in both tables.
const STAGED: [(user::Column, import_row::Column); 10] = [
    (user::Column::Email, import_row::Column::Email),
    (
        user::Column::EmailCanonical,
        import_row::Column::EmailCanonical,
    ),
    (user::Column::Name, import_row::Column::Name),
    (user::Column::Role, import_row::Column::Role),
    (user::Column::IsActive, import_row::Column::IsActive),
    (user::Column::PasswordHash, import_row::Column::PasswordHash),
    (
        user::Column::PasswordScheme,
        import_row::Column::PasswordScheme,
    ),
    (user::Column::LastLoginAt, import_row::Column::LastLoginAt),
    (user::Column::CreatedAt, import_row::Column::CreatedAt),
    (user::Column::UpdatedAt, import_row::Column::UpdatedAt),
];

/// The progress of an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub size: i64,
    pub size_read: i64,
    pub lines: i64,
    pub fresh: i64,
    pub already_there: i64,
    pub wrong: i64,
    pub staff: i64,
    pub kept_hashes: i64,
    pub log_in_work: i64,
    pub repaired: i64,
}

/// A finding about a line.
pub struct NewFinding {
    pub line: i64,
    pub problem: &'static str,
    pub other_line: Option<i64>,
    pub email: Option<String>,
    pub value: Option<String>,
}

pub async fn begin(
    db: &impl ConnectionTrait,
    source: &str,
    actor_id: Option<i64>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let import = import::ActiveModel {
        state: Set(State::Reading),
        source: Set(source.to_owned()),
        actor_id: Set(actor_id),
        created_at: Set(now),
        seen_at: Set(now),
        ..Default::default()
    };
    Ok(import::Entity::insert(import)
        .exec(db)
        .await?
        .last_insert_id)
}

pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<import::Model>, DbErr> {
    import::Entity::find_by_id(id).one(db).await
}

/// The latest imports, the newest first.
pub async fn latest(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<import::Model>, DbErr> {
    import::Entity::find()
        .order_by_desc(import::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// A user staged until all are written.
pub struct Staged {
    /// The account to complete; none for a new user.
    pub user_id: Option<i64>,
    pub user: Imported,
}

/// All that an import says of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub email: String,
    pub email_canonical: String,
    pub name: String,
    pub role: Role,
    pub is_active: bool,
    pub password_hash: Option<PasswordHash>,
    /// The scheme of a hash that is not ours.
    pub password_scheme: Option<String>,
    pub last_login_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// Stages users until all are written.
pub async fn stage(
    db: &impl ConnectionTrait,
    import_id: i64,
    users: Vec<Staged>,
) -> Result<(), DbErr> {
    if users.is_empty() {
        return Ok(());
    }
    let rows = users
        .into_iter()
        .map(|Staged { user_id, user }| import_row::ActiveModel {
            import_id: Set(import_id),
            user_id: Set(user_id),
            email: Set(user.email),
            email_canonical: Set(user.email_canonical),
            name: Set(user.name),
            role: Set(user.role),
            is_active: Set(user.is_active),
            password_hash: Set(user.password_hash),
            password_scheme: Set(user.password_scheme),
            last_login_at: Set(user.last_login_at),
            created_at: Set(user.created_at),
            updated_at: Set(user.updated_at),
            ..Default::default()
        });
    import_row::Entity::insert_many(rows)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Sets the name of the source, if it was not known at the beginning.
pub async fn name(db: &impl ConnectionTrait, import_id: i64, source: &str) -> Result<(), DbErr> {
    set_text(db, import_id, import::Column::Source, source).await
}

/// Records which columns are ignored.
pub async fn note_unread(
    db: &impl ConnectionTrait,
    import_id: i64,
    names: &str,
) -> Result<(), DbErr> {
    set_text(db, import_id, import::Column::Unread, names).await
}

async fn set_text(
    db: &impl ConnectionTrait,
    import_id: i64,
    column: import::Column,
    text: &str,
) -> Result<(), DbErr> {
    import::Entity::update_many()
        .col_expr(column, Expr::value(text))
        .filter(import::Column::Id.eq(import_id))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn note_findings(
    db: &impl ConnectionTrait,
    import_id: i64,
    findings: Vec<NewFinding>,
) -> Result<(), DbErr> {
    let rows: Vec<_> = findings
        .into_iter()
        .map(|finding| import_finding::ActiveModel {
            import_id: Set(import_id),
            line: Set(finding.line),
            problem: Set(finding.problem.to_owned()),
            other_line: Set(finding.other_line),
            email: Set(finding.email),
            value: Set(finding.value),
            ..Default::default()
        })
        .collect();
    for batch in rows.chunks(FINDINGS) {
        import_finding::Entity::insert_many(batch.to_vec())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// Whether there is a finding of this kind.
pub async fn has_finding(
    db: &impl ConnectionTrait,
    import_id: i64,
    problem: &str,
) -> Result<bool, DbErr> {
    let found = import_finding::Entity::find()
        .filter(import_finding::Column::ImportId.eq(import_id))
        .filter(import_finding::Column::Problem.eq(problem))
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// Deletes the findings of imports that began before then: they name people.
pub async fn forget_findings(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), DbErr> {
    let old = Query::select()
        .column(import::Column::Id)
        .from(import::Entity)
        .and_where(import::Column::CreatedAt.lt(before))
        .to_owned();
    import_finding::Entity::delete_many()
        .filter(import_finding::Column::ImportId.in_subquery(old))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn findings(
    db: &impl ConnectionTrait,
    import_id: i64,
) -> Result<Vec<import_finding::Model>, DbErr> {
    import_finding::Entity::find()
        .filter(import_finding::Column::ImportId.eq(import_id))
        .order_by_asc(import_finding::Column::Id)
        .all(db)
        .await
}

/// Records the reading progress of an import; `false` if it was cancelled meanwhile.
pub async fn note_progress(
    db: &impl ConnectionTrait,
    id: i64,
    counts: Counts,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let noted = import::Entity::update_many()
        .col_expr(import::Column::SeenAt, Expr::value(now))
        .col_expr(import::Column::Size, Expr::value(counts.size))
        .col_expr(import::Column::SizeRead, Expr::value(counts.size_read))
        .col_expr(import::Column::Lines, Expr::value(counts.lines))
        .col_expr(import::Column::Fresh, Expr::value(counts.fresh))
        .col_expr(
            import::Column::AlreadyThere,
            Expr::value(counts.already_there),
        )
        .col_expr(import::Column::Wrong, Expr::value(counts.wrong))
        .col_expr(import::Column::Staff, Expr::value(counts.staff))
        .col_expr(import::Column::KeptHashes, Expr::value(counts.kept_hashes))
        .col_expr(import::Column::LogInWork, Expr::value(counts.log_in_work))
        .col_expr(import::Column::Repaired, Expr::value(counts.repaired))
        .filter(import::Column::Id.eq(id))
        .filter(import::Column::State.eq(State::Reading))
        .exec(db)
        .await?;
    Ok(noted.rows_affected == 1)
}

/// Moves an import from one state to the next; `false` if it is not in the first.
pub async fn advance(
    db: &impl ConnectionTrait,
    id: i64,
    from: State,
    to: State,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let moved = import::Entity::update_many()
        .col_expr(import::Column::State, Expr::value(to))
        .col_expr(import::Column::SeenAt, Expr::value(now))
        .filter(import::Column::Id.eq(id))
        .filter(import::Column::State.eq(from))
        .exec(db)
        .await?;
    Ok(moved.rows_affected == 1)
}

/// Ends an import of which nothing was written; `false` if it is in none of these states.
pub async fn drop_unwritten(
    db: &impl ConnectionTrait,
    id: i64,
    from: impl IntoIterator<Item = State>,
    problem: Option<&str>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let dropped = import::Entity::update_many()
        .col_expr(import::Column::State, Expr::value(State::Dropped))
        .col_expr(
            import::Column::Problem,
            Expr::value(problem.map(str::to_owned)),
        )
        .col_expr(import::Column::FinishedAt, Expr::value(now))
        .filter(import::Column::Id.eq(id))
        .filter(import::Column::State.is_in(from))
        .exec(db)
        .await?;
    Ok(dropped.rows_affected == 1)
}

/// Whether a row's address has an account by now.
fn has_account() -> Expr {
    let canonical = (import_row::Entity, import_row::Column::EmailCanonical);
    let same = Query::select()
        .expr(Expr::val(1))
        .from(user::Entity)
        .and_where(Expr::col((user::Entity, user::Column::EmailCanonical)).equals(canonical))
        .to_owned();
    Expr::exists(same)
}

/// The addresses of staged users who will have a role, up to a limit.
pub async fn waiting_staff(
    db: &impl ConnectionTrait,
    import_id: i64,
    limit: u64,
) -> Result<Vec<String>, DbErr> {
    import_row::Entity::find()
        .select_only()
        .column(import_row::Column::EmailCanonical)
        .filter(import_row::Column::ImportId.eq(import_id))
        .filter(import_row::Column::UserId.is_null())
        .filter(import_row::Column::Role.ne(Role::User))
        .filter(has_account().not())
        .order_by_asc(import_row::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// Creates accounts from all staged rows, in the order that is fastest for the index on addresses, and
/// returns how many. Addresses that have got an account meanwhile are skipped.
pub async fn write(db: &impl ConnectionTrait, import_id: i64) -> Result<u64, DbErr> {
    let canonical = (import_row::Entity, import_row::Column::EmailCanonical);
    // The retention period only applies to hashes that are not ours.
    let kept_since = CaseStatement::new().case(
        Expr::col((import_row::Entity, import_row::Column::PasswordScheme)).is_not_null(),
        Expr::col((import_row::Entity, import_row::Column::UpdatedAt)),
    );
    let waiting = Query::select()
        .columns(STAGED.map(|(_, column)| (import_row::Entity, column)))
        .expr(kept_since)
        .from(import_row::Entity)
        .and_where(Expr::col((import_row::Entity, import_row::Column::ImportId)).eq(import_id))
        .and_where(Expr::col((import_row::Entity, import_row::Column::UserId)).is_null())
        .and_where(has_account().not())
        .order_by(canonical, sea_orm::Order::Asc)
        .to_owned();
    let columns = STAGED.map(|(column, _)| column);
    let insert = Query::insert()
        .into_table(user::Entity)
        .columns(columns.into_iter().chain([user::Column::PasswordKeptSince]))
        .select_from(waiting)
        .map_err(|error| DbErr::Custom(error.to_string()))?
        .to_owned();
    Ok(db.execute(&insert).await?.rows_affected())
}

/// Completes unused accounts with the hash that they lack, or disables them, as found when the import was
/// checked; returns how many. Accounts used meanwhile stay as they are.
pub async fn repair(
    db: &impl ConnectionTrait,
    import_id: i64,
    now: Timestamp,
) -> Result<u64, DbErr> {
    let row = |column| Expr::col((import_row::Entity, column));
    let of_import = || {
        Query::select()
            .from(import_row::Entity)
            .and_where(row(import_row::Column::ImportId).eq(import_id))
            .to_owned()
    };
    let value = |column| {
        let id = (user::Entity, user::Column::Id);
        let select = of_import()
            .column((import_row::Entity, column))
            .and_where(row(import_row::Column::UserId).equals(id))
            .to_owned();
        Expr::SubQuery(None, Box::new(select.into()))
    };
    let ids = || {
        of_import()
            .column((import_row::Entity, import_row::Column::UserId))
            .and_where(row(import_row::Column::UserId).is_not_null())
            .to_owned()
    };
    let with_hash = ids()
        .and_where(row(import_row::Column::PasswordHash).is_not_null())
        .to_owned();
    let closed = ids()
        .and_where(row(import_row::Column::IsActive).eq(false))
        .to_owned();
    let open = user::Entity::update_many()
        .col_expr(user::Column::UpdatedAt, Expr::value(now))
        .filter(user::Column::IsActive.eq(true))
        .filter(user::Column::FrozenAt.is_null())
        .filter(user::Column::PasswordRevokedAt.is_null())
        .filter(user::Column::Role.eq(Role::User));
    let given = open
        .clone()
        .col_expr(
            user::Column::PasswordHash,
            value(import_row::Column::PasswordHash),
        )
        .col_expr(
            user::Column::PasswordScheme,
            value(import_row::Column::PasswordScheme),
        )
        .col_expr(user::Column::PasswordKeptSince, Expr::value(now))
        .filter(user::Column::PasswordHash.is_null())
        .filter(user::Column::Id.in_subquery(with_hash))
        .exec(db)
        .await?;
    let disabled = open
        .col_expr(user::Column::IsActive, Expr::value(false))
        .filter(
            Condition::any()
                .add(user::Column::PasswordHash.is_null())
                .add(user::Column::PasswordScheme.is_not_null()),
        )
        .filter(user::Column::Id.in_subquery(closed))
        .exec(db)
        .await?;
    Ok(given.rows_affected + disabled.rows_affected)
}

/// Marks the import as finished, in the transaction that wrote it.
pub async fn finish(
    db: &impl ConnectionTrait,
    id: i64,
    written: u64,
    repaired: u64,
    now: Timestamp,
) -> Result<(), DbErr> {
    let stored = |count| i64::try_from(count).unwrap_or(i64::MAX);
    import::Entity::update_many()
        .col_expr(import::Column::State, Expr::value(State::Done))
        .col_expr(import::Column::Written, Expr::value(stored(written)))
        .col_expr(import::Column::Repaired, Expr::value(stored(repaired)))
        .col_expr(import::Column::FinishedAt, Expr::value(now))
        .filter(import::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Removes some of an import's staged rows, and writes search terms for those that have an account by now;
/// `false` when there are none left. Both happen in one transaction: a user who can't be searched for yet
/// still has a row here.
pub async fn unstage(db: &DatabaseTransaction, import_id: i64) -> Result<bool, DbErr> {
    let rows: Vec<(i64, String)> = import_row::Entity::find()
        .select_only()
        .columns([import_row::Column::Id, import_row::Column::EmailCanonical])
        .filter(import_row::Column::ImportId.eq(import_id))
        .order_by_asc(import_row::Column::Id)
        .limit(BATCH)
        .into_tuple()
        .all(db)
        .await?;
    let Some((last, _)) = rows.last() else {
        return Ok(false);
    };
    import_row::Entity::delete_many()
        .filter(import_row::Column::ImportId.eq(import_id))
        .filter(import_row::Column::Id.lte(*last))
        .exec(db)
        .await?;
    let addresses = rows.iter().map(|(_, address)| address.as_str());
    user_rows::index_for_search(db, addresses).await?;
    Ok(true)
}

/// Unfinished imports that nobody has worked on since then.
pub async fn stale(
    db: &impl ConnectionTrait,
    states: impl IntoIterator<Item = State>,
    before: Timestamp,
) -> Result<Vec<i64>, DbErr> {
    import::Entity::find()
        .select_only()
        .column(import::Column::Id)
        .filter(import::Column::State.is_in(states))
        .filter(import::Column::SeenAt.lt(before))
        .into_tuple()
        .all(db)
        .await
}

/// Finished imports that still have staged rows.
pub async fn over_with_rows(db: &impl ConnectionTrait) -> Result<Vec<i64>, DbErr> {
    let import = (import::Entity, import::Column::Id);
    let rows = Query::select()
        .expr(Expr::val(1))
        .from(import_row::Entity)
        .and_where(Expr::col((import_row::Entity, import_row::Column::ImportId)).equals(import))
        .to_owned();
    import::Entity::find()
        .select_only()
        .column(import::Column::Id)
        .filter(import::Column::State.is_in([State::Done, State::Dropped]))
        .filter(Expr::exists(rows))
        .into_tuple()
        .all(db)
        .await
}
