//! That the rights that are said to be needed are enough, and that each of them is needed.

use super::{
    databases::Server,
    recovering::{NEW, OLD, settings, store},
};
use crate::directories::application::email;
use password_recover::server::{
    config::DatabaseKind,
    directories::{
        examination::{About, Limit},
        sql::{Hashed, SqlStore, grants},
        store::Written,
    },
    model::{EmailAddress, NewPassword, Owner},
};
use sea_orm::{ConnectionTrait, DatabaseConnection};

/// Recovers again and again, each time without one of the rights, and in the end with all of them.
pub async fn are_enough_and_none_is_too_many(server: &Server, lines: &str, login: &str) {
    let db = server.connect().await;
    let kind = settings(&server.url(), lines).url.kind();
    if kind == DatabaseKind::Sqlite {
        return;
    }
    let all = grants::needed(&db, &settings(&server.url(), lines))
        .await
        .unwrap();
    assert!(all.len() > 5, "{all:?}");
    for left_out in (0..all.len()).map(Some).chain([None]) {
        let mut granted = all.clone();
        let without = left_out.map(|index| granted.remove(index));
        let user = as_fresh_user(&db, kind).await;
        for statement in grants::statements(&granted, kind, user) {
            db.execute_unprepared(&statement).await.unwrap();
        }
        let written = recover(&store(&settings(&server.url_of_recover(), lines)), login).await;
        assert_eq!(written, without.is_none(), "without {without:?}");
        // A column of which nobody may see anything is not there, and can't be missed.
        let told = rights(&server.url_of_recover(), lines).await;
        assert!(
            told.is_none_or(|(is_missing, is_wider)| is_missing == without.is_some() && !is_wider),
            "without {without:?}"
        );
    }
    let known = settings(&server.url(), lines);
    let more = grants::Grant {
        table: known.table,
        right: grants::Right::Update,
        column: Some(known.columns.key),
    };
    for statement in grants::statements(&[more], kind, user_of(kind)) {
        db.execute_unprepared(&statement).await.unwrap();
    }
    for url in [server.url_of_recover(), server.url()] {
        assert_eq!(rights(&url, lines).await, Some((false, true)), "{url}");
    }
}

/// Whether rights are missing, and whether there are more than are needed, as an operator is told; none if even
/// that can't be asked.
async fn rights(url: &str, lines: &str) -> Option<(bool, bool)> {
    let examined = store(&settings(url, lines))
        .examine(Limit::SOME)
        .await
        .ok()?;
    let has = |about| {
        examined
            .findings
            .iter()
            .any(|finding| finding.about == about)
    };
    Some((has(About::RightsMissing), has(About::RightsWider)))
}

fn user_of(kind: DatabaseKind) -> &'static str {
    match kind {
        DatabaseKind::MySql => "recover@'127.0.0.1'",
        DatabaseKind::Postgres | DatabaseKind::Sqlite => "recover",
    }
}

async fn as_fresh_user(db: &DatabaseConnection, kind: DatabaseKind) -> &'static str {
    let statements = match kind {
        DatabaseKind::MySql => [
            "DROP USER IF EXISTS recover@'127.0.0.1'",
            "CREATE USER recover@'127.0.0.1'",
        ],
        DatabaseKind::Postgres | DatabaseKind::Sqlite => [
            "DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'recover') THEN \
             DROP OWNED BY recover; DROP ROLE recover; END IF; END $$",
            "CREATE ROLE recover LOGIN",
        ],
    };
    for statement in statements {
        db.execute_unprepared(statement).await.unwrap();
    }
    user_of(kind)
}

/// Whether everything worked.
async fn recover(store: &SqlStore, login: &str) -> bool {
    let address = EmailAddress::parse(&email(login)).unwrap();
    let Ok(found) = store.find(&address).await else {
        return false;
    };
    let password = NewPassword::parse(&format!("{NEW} {OLD}"), None, 15)
        .ok()
        .unwrap();
    let version = found[0].version.as_str();
    match store
        .hash(&found[0].key, version, password, Owner::default(), false)
        .await
        .unwrap()
    {
        Hashed::New(hash) => {
            store.write(&found[0].key, version, &hash, false).await == Written::Done
        }
        _ => false,
    }
}
