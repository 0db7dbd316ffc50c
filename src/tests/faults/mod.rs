//! Nothing that was confirmed is lost: mail servers that fail in every way, a busy or full database, and a
//! killed program.

mod bounded;
mod database;
#[cfg(target_os = "linux")]
mod full_disk;
pub mod imports;
mod killed;
mod mail;
mod mail_refusals;
mod turns;
mod two_versions;
mod unreadable;
mod worker;

use crate::{harness::TestApp, mail_server::MailServer};
use password_recover::{
    api::access::Role,
    server::{
        clock::Clock,
        db::{
            self, Db,
            entity::outgoing_mail::{self, State},
            user_rows::{self, NewUser},
        },
        model::EmailAddress,
    },
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use std::collections::{HashMap, HashSet};

const FORGOT: &str = "/core/user/forgot-password";

/// To send to a server of the tests, with no limits, and more settings.
fn settings<'a>(port: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut settings = vec![
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", port),
        ("RATE_LIMITS", "off"),
    ];
    settings.extend(more);
    settings
}

async fn sending_to(server: &MailServer, more: &[(&str, &str)]) -> TestApp {
    TestApp::with_settings(&settings(&server.port().to_string(), more)).await
}

fn addresses(name: &str, count: usize) -> Vec<String> {
    let numbered = |i| format!("{name}{i}@example.org");
    (0..count).map(numbered).collect()
}

/// Users without a password: hashing one takes time.
async fn make_users(db: &Db, emails: &[String]) {
    let transaction = db::begin_write(db).await.unwrap();
    for email in emails {
        let new = NewUser {
            email: &EmailAddress::parse(email).unwrap(),
            name: "Somebody",
            role: Role::User,
            password_hash: None,
        };
        user_rows::insert(&transaction, new, Clock::System.now())
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
}

/// Ages every claim by a minute.
pub async fn let_claims_run_out(db: &Db) {
    const MINUTE: i64 = 60_000;
    let claimed_until = outgoing_mail::Column::ClaimedUntil;
    outgoing_mail::Entity::update_many()
        .col_expr(claimed_until, Expr::col(claimed_until).sub(MINUTE))
        .filter(claimed_until.is_not_null())
        .exec(db)
        .await
        .unwrap();
}

/// How many mails have yet to go.
async fn unsent(db: &Db) -> u64 {
    let has_gone = outgoing_mail::Column::State.eq(State::Sent);
    outgoing_mail::Entity::find()
        .filter(has_gone.not())
        .count(db)
        .await
        .unwrap()
}

/// Each has got a mail; duplicates have the same id.
fn assert_all_came(server: &MailServer, emails: &[String]) {
    let mut ids: HashMap<String, HashSet<String>> = HashMap::new();
    for mail in server.mails() {
        for recipient in mail.recipients {
            let known = ids.entry(recipient).or_default();
            known.insert(mail.message_id.clone());
        }
    }
    for email in emails {
        assert_eq!(ids.get(email).map(HashSet::len), Some(1), "{email}");
    }
}
