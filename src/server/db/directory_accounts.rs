//! Queries of the accounts that live in a directory, of which a row of `users` without a password is kept for
//! as long as a case is about them.

use super::{
    batches,
    entity::{Timestamp, recovery_case, user},
    user_search_terms,
};
use crate::{
    api::access::Role,
    server::{account::Account, hex::hex, model::EmailAddress},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, Query},
};
use sha2::{Digest, Sha256};

/// The width of that column: the longest address (RFC 5321).
const LONGEST: usize = 254;

/// What a directory says of an account.
pub struct Told<'a> {
    pub directory: &'a str,
    pub key: &'a str,
    pub email: &'a EmailAddress,
    pub name: &'a str,
    pub login: Option<&'a str>,
    pub version: &'a str,
}

/// Keeps what a directory says of an account, over what it said before.
pub async fn keep(
    db: &impl ConnectionTrait,
    told: &Told<'_>,
    now: Timestamp,
) -> Result<Account, DbErr> {
    let columns = user::ActiveModel {
        email: Set(told.email.as_str().to_owned()),
        email_canonical: Set(unique_key(told)),
        name: Set(told.name.to_owned()),
        login: Set(told.login.map(str::to_owned)),
        directory_version: Set(Some(told.version.to_owned())),
        updated_at: Set(now),
        ..Default::default()
    };
    let (email, name) = (told.email.canonical(), told.name);
    if let Some(known) = row(db, told.directory, told.key).await? {
        user::Entity::update_many()
            .set(columns)
            .filter(user::Column::Id.eq(known.id))
            .exec(db)
            .await?;
        if known.email != told.email.as_str() || known.name != name {
            user_search_terms::replace(db, &[(known.id, email, name)]).await?;
        }
    } else {
        let new = user::ActiveModel {
            directory: Set(Some(told.directory.to_owned())),
            directory_key: Set(Some(told.key.to_owned())),
            role: Set(Role::User),
            is_active: Set(true),
            created_at: Set(now),
            ..columns
        };
        let id = user::Entity::insert(new).exec(db).await?.last_insert_id;
        user_search_terms::insert_many(db, &[(id, email, name)]).await?;
    }
    let kept = find(db, told.directory, told.key).await?;
    kept.ok_or_else(|| DbErr::RecordNotFound("an account that was just kept".to_owned()))
}

/// What is kept of an account, by the directory's own key.
pub async fn find(
    db: &impl ConnectionTrait,
    directory: &str,
    key: &str,
) -> Result<Option<Account>, DbErr> {
    Ok(row(db, directory, key).await?.map(Account::from))
}

async fn row(
    db: &impl ConnectionTrait,
    directory: &str,
    key: &str,
) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find()
        .filter(user::Column::Directory.eq(directory))
        .filter(user::Column::DirectoryKey.eq(key))
        .one(db)
        .await
}

/// Takes name and address from what is kept of an account, and leaves its state: it stays locked when it is found in
/// its directory again.
pub async fn forget_name(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    let nobody = format!("erased-{id}@{NOWHERE}");
    let anonymous = user::ActiveModel {
        // No address has a space, so that no lookup finds it.
        email_canonical: Set(format!("{nobody} {id}")),
        email: Set(nobody),
        name: Set(String::new()),
        login: Set(None),
        directory_version: Set(None),
        updated_at: Set(now),
        ..Default::default()
    };
    user::Entity::update_many()
        .set(anonymous)
        .filter(user::Column::Id.eq(id))
        .filter(user::Column::Directory.is_not_null())
        .exec(db)
        .await?;
    user_search_terms::replace(db, &[(id, "", "")]).await
}

/// No mail goes there (RFC 6761).
const NOWHERE: &str = "erased.invalid";

/// Deletes some of the rows that no case refers to any more; returns whether there may be more. Frozen and
/// disabled accounts, and those that need a new password, are kept: otherwise the next request would open them.
pub async fn prune_some(
    db: &impl ConnectionTrait,
    before: Timestamp,
    most: u64,
) -> Result<bool, DbErr> {
    let of_cases = Query::select()
        .expr(Expr::val(1))
        .from(recovery_case::Entity)
        .and_where(
            Expr::col((recovery_case::Entity, recovery_case::Column::UserId))
                .equals((user::Entity, user::Column::Id)),
        )
        .to_owned();
    let unused = user::Entity::find()
        // By comparing, since an index is searched for that on every database.
        .filter(user::Column::Directory.gt(""))
        .filter(user::Column::UpdatedAt.lt(before))
        .filter(user::Column::FrozenAt.is_null())
        .filter(user::Column::PasswordRevokedAt.is_null())
        .filter(user::Column::IsActive.eq(true))
        .filter(Expr::exists(of_cases).not());
    batches::delete_some(db, unused, user::Column::Id, most).await
}

/// The value of the unique column by which our own accounts are found. It begins with the address, so that lists
/// are in order, and ends with a space and a hash of the account's place. No address contains a space, so no
/// lookup of our own accounts finds it.
fn unique_key(told: &Told<'_>) -> String {
    let place = [told.directory, "\0", told.key].concat();
    let own = hex(&Sha256::digest(place))[..32].to_owned();
    let address = told.email.canonical();
    let most = address.floor_char_boundary(LONGEST - own.len() - 1);
    let address = &address[..most];
    format!("{address} {own}")
}
