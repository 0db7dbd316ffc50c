//! Recovering accounts that live in the table of an application. What the application itself says of the new
//! password is tested in `directories`.

use crate::breached_passwords::list_of;
use crate::harness::{
    ANN, Answer, NEW_PASSWORD, OLD_PASSWORD, TestApp, eventually, minutes, token_in,
};
use axum::http::StatusCode;
use password_recover::server::{
    db::{
        directory_writes::{self, NewWrite},
        entity::{audit_event, directory_write, outgoing_mail, recovery_case, reset_token, user},
        reset_tokens,
    },
    hashing::Verification,
    in_flight,
    model::{SecretToken, TypedPassword},
    recovery::{elsewhere, retention},
    sealed::{self, Purpose},
    worker,
};
use password_recover::text::Text;
use sea_orm::{
    ConnectionTrait, Database, DatabaseConnection, EntityTrait, SqliteTransactionMode,
    TransactionOptions, TransactionTrait, sea_query::Expr,
};
use std::path::PathBuf;

/// `OLD_PASSWORD` as Django keeps it, with few rounds so that tests are fast.
const ROUNDS: u32 = 1000;

/// The table of a Django application in a file of its own.
pub struct Shop {
    db: DatabaseConnection,
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Shop {
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("shop.sqlite3");
        let db = Database::connect(format!("sqlite://{}?mode=rwc", file.display()))
            .await
            .unwrap();
        db.execute_unprepared(
            "CREATE TABLE auth_user (id integer PRIMARY KEY, username varchar(150) NOT NULL UNIQUE, \
             first_name varchar(150) NOT NULL, email varchar(254) NOT NULL, password varchar(128) NOT NULL, \
             is_active bool NOT NULL, is_staff bool NOT NULL, is_superuser bool NOT NULL); \
             CREATE TABLE authtoken_token (key varchar(40) PRIMARY KEY, user_id integer NOT NULL)",
        )
        .await
        .unwrap();
        Self {
            db,
            file,
            _folder: folder,
        }
    }

    pub fn settings(&self) -> String {
        format!(
            "[[directory]]\nname = \"shop\"\nkind = \"sql\"\npreset = \"django\"\nurl = \"sqlite://{}\"\n\
             after_write = [\"DELETE FROM authtoken_token WHERE user_id = :key\"]\n",
            self.file.display()
        )
    }

    pub async fn run(&self, sql: &str) {
        self.db.execute_unprepared(sql).await.unwrap();
    }

    /// Somebody with `OLD_PASSWORD`.
    pub async fn add(&self, id: i64, login: &str, email: &str) {
        let hash = django_hash(OLD_PASSWORD);
        self.run(&format!(
            "INSERT INTO auth_user VALUES ({id}, '{login}', 'Ann', '{email}', '{hash}', 1, 0, 0); \
             INSERT INTO authtoken_token VALUES ('token-{id}', {id})"
        ))
        .await;
    }

    pub async fn text(&self, sql: &str) -> Option<String> {
        let statement = sea_orm::Statement::from_string(sea_orm::DbBackend::Sqlite, sql);
        let row = self.db.query_one_raw(statement).await.unwrap()?;
        row.try_get_by_index(0).unwrap()
    }

    pub async fn hash(&self, id: i64) -> String {
        let sql = format!("SELECT password FROM auth_user WHERE id = {id}");
        self.text(&sql).await.unwrap()
    }

    pub async fn has_token(&self, id: i64) -> bool {
        let sql = format!("SELECT key FROM authtoken_token WHERE user_id = {id}");
        self.text(&sql).await.is_some()
    }

    /// Takes the table away, and puts it back.
    pub async fn set_down(&self, is_down: bool) {
        let (from, to) = if is_down {
            ("auth_user", "gone")
        } else {
            ("gone", "auth_user")
        };
        self.run(&format!("ALTER TABLE {from} RENAME TO {to}"))
            .await;
    }
}

/// A password as Django keeps it.
pub fn django_hash(password: &str) -> String {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let mut hash = [0; 32];
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password.as_bytes(), b"salt", ROUNDS, &mut hash);
    format!(
        "pbkdf2_sha256${ROUNDS}$salt${}",
        BASE64_STANDARD.encode(hash)
    )
}

pub async fn is_right(app: &TestApp, password: &str, hash: &str) -> bool {
    let verification = Verification {
        password: TypedPassword::parse(password).ok().unwrap(),
        stored: Some(hash.to_owned()),
        schemes_in_use: Vec::new(),
    };
    app.state
        .hasher
        .verify(verification)
        .await
        .unwrap()
        .is_right
}

pub async fn ask(app: &TestApp, email: &str) {
    let asked = app.post_form("/forgot-password", &[("email", email)]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
}

pub async fn choose(app: &TestApp, token: &str, password: &str) -> Answer {
    let fields = [
        ("token", token),
        ("new_password", password),
        ("confirm_password", password),
    ];
    app.post_form("/reset-password", &fields).await
}

/// A shop with one customer, and the token of a link that they were sent.
async fn with_a_link() -> (TestApp, Shop, String) {
    let shop = Shop::open().await;
    shop.add(7, "annie", ANN).await;
    let app = TestApp::with_directories(&shop.settings()).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(
        mails.len(),
        1,
        "{:?} {:?}",
        details(&app).await,
        app.outbox().await
    );
    let token = token_in(&mails[0].text_body);
    (app, shop, token)
}

pub async fn go_on(app: &TestApp) {
    in_flight::until_idle(&app.operator(), elsewhere::claim_due)
        .await
        .unwrap();
}

async fn cases(app: &TestApp) -> Vec<recovery_case::State> {
    let cases = recovery_case::Entity::find().all(&app.state.db).await;
    cases.unwrap().into_iter().map(|case| case.state).collect()
}

/// What the audit trail says, to be read when a test fails.
async fn details(app: &TestApp) -> Vec<(audit_event::Kind, Option<String>)> {
    let events = audit_event::Entity::find().all(&app.state.db).await;
    let events = events.unwrap().into_iter();
    events.map(|event| (event.kind, event.detail)).collect()
}

async fn kinds(app: &TestApp) -> Vec<audit_event::Kind> {
    let events = audit_event::Entity::find().all(&app.state.db).await;
    let kinds = events.unwrap().into_iter().map(|event| event.kind);
    kinds.collect()
}

#[tokio::test]
async fn a_link_sets_the_password_in_the_application_and_tells_the_owner() {
    let (app, shop, token) = with_a_link().await;
    let mail = &app.mails().await[0];
    assert!(mail.text_body.contains("Your user name is annie."));
    let page = app.get(&format!("/reset-password/{token}")).await;
    assert!(page.body.contains("annie"));

    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
    let hash = shop.hash(7).await;
    assert!(hash.starts_with("pbkdf2_sha256$1000$"), "as it was found");
    assert!(is_right(&app, NEW_PASSWORD, &hash).await);
    assert!(!shop.has_token(7).await, "its API tokens there end");

    app.deliver().await;
    let subjects: Vec<String> = app
        .mails()
        .await
        .into_iter()
        .map(|mail| mail.subject)
        .collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    assert_eq!(cases(&app).await, [recovery_case::State::Completed]);
    assert!(
        kinds(&app)
            .await
            .contains(&audit_event::Kind::PasswordRecovered)
    );
    let writes = directory_write::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert!(writes.is_empty(), "no hash is kept");
    let again = choose(&app, &token, OLD_PASSWORD).await;
    assert_ne!(again.header("location"), "/reset-password/done");
    assert_eq!(shop.hash(7).await, hash, "a link works once");
}

#[tokio::test]
async fn several_accounts_of_one_address_get_one_mail_with_a_link_for_each() {
    let shop = Shop::open().await;
    shop.add(1, "annie", ANN).await;
    shop.add(2, "ann-at-work", ANN).await;
    let app = TestApp::with_directories(&shop.settings()).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    let (_, of_work) = mails[0]
        .text_body
        .split_once("New password for ann-at-work")
        .unwrap();
    assert!(mails[0].text_body.contains("New password for annie"));
    let token = token_in(of_work);
    let before = shop.hash(1).await;
    choose(&app, &token, NEW_PASSWORD).await;
    assert!(is_right(&app, NEW_PASSWORD, &shop.hash(2).await).await);
    assert_eq!(
        shop.hash(1).await,
        before,
        "nobody else's password is touched"
    );
}

#[tokio::test]
async fn who_may_do_more_than_others_there_gets_no_mail_and_staff_see_why() {
    let shop = Shop::open().await;
    shop.add(1, "root", ANN).await;
    shop.run("UPDATE auth_user SET is_superuser = 1").await;
    let app = TestApp::with_directories(&shop.settings()).await;
    ask(&app, ANN).await;
    app.deliver().await;
    assert!(app.mails().await.is_empty());
    let event = audit_event::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    let withheld = event
        .iter()
        .find(|event| event.kind == audit_event::Kind::LinkWithheld);
    let detail = withheld.unwrap().detail.as_deref().unwrap();
    assert!(
        detail.contains("shop") && detail.contains("may do more"),
        "{detail}"
    );
}

#[tokio::test]
async fn mails_wait_for_a_directory_that_is_down_whoever_has_an_account() {
    let shop = Shop::open().await;
    shop.add(1, "annie", ANN).await;
    let app = TestApp::with_directories(&shop.settings()).await;
    shop.set_down(true).await;
    for email in [ANN, "nobody@example.org"] {
        ask(&app, email).await;
    }
    app.deliver().await;
    let waiting: Vec<_> = app
        .outbox()
        .await
        .into_iter()
        .map(|mail| mail.waits_for)
        .collect();
    assert_eq!(waiting, [Some(outgoing_mail::WaitsFor::Directory); 2]);
    shop.set_down(false).await;
    app.advance(minutes(1));
    app.deliver().await;
    let to: Vec<String> = app
        .mails()
        .await
        .into_iter()
        .map(|mail| mail.recipient)
        .collect();
    assert_eq!(to, [ANN]);
}

#[tokio::test]
async fn a_directory_that_is_down_leaves_the_link_good_and_says_that_nothing_was_changed() {
    let (app, shop, token) = with_a_link().await;
    shop.set_down(true).await;
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("Nothing was changed"));
    shop.set_down(false).await;
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
}

#[tokio::test]
async fn a_password_that_was_changed_there_meanwhile_ends_the_link() {
    let (app, shop, token) = with_a_link().await;
    let other = django_hash("what the owner has chosen there");
    shop.run(&format!("UPDATE auth_user SET password = '{other}'"))
        .await;
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("was changed in the application"));
    assert_eq!(shop.hash(7).await, other);
    assert_eq!(cases(&app).await, [recovery_case::State::Revoked]);
    let page = app.get(&format!("/reset-password/{token}")).await;
    assert_eq!(page.status, StatusCode::GONE);
}

/// What a crash leaves between the first step and the second.
pub async fn begun(app: &TestApp, token: &str, hash: &str) {
    let db = &app.state.db;
    let now = app.state.clock.now();
    let token = SecretToken::pasted(token).unwrap();
    let token = reset_tokens::find_any(db, &token).await.unwrap().unwrap();
    assert!(reset_tokens::use_up(db, token.id, now).await.unwrap());
    let new = NewWrite {
        kind: directory_write::Kind::Password,
        user_id: token.user_id,
        token_id: Some(token.id),
        due_at: now,
    };
    let id = directory_writes::insert(db, new, now).await.unwrap();
    let (key, random) = (&app.state.secret_key, &app.state.random);
    let sealed = sealed::seal(key, random, Purpose::DirectoryWrite, id, hash.as_bytes());
    directory_writes::set_sealed(db, id, &sealed).await.unwrap();
}

#[tokio::test]
async fn after_a_crash_the_worker_writes_the_same_password_and_the_page_follows() {
    let (app, shop, token) = with_a_link().await;
    let chosen = django_hash(NEW_PASSWORD);
    begun(&app, &token, &chosen).await;
    let path = format!("/reset-password/{token}");
    let page = app.get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("being saved"));
    assert_eq!(page.header("refresh"), "2");

    shop.set_down(true).await;
    go_on(&app).await;
    assert!(
        app.get(&path).await.body.contains("being saved"),
        "it is tried again"
    );
    shop.set_down(false).await;
    app.advance(minutes(1));
    go_on(&app).await;
    assert_eq!(shop.hash(7).await, chosen);
    assert_eq!(
        app.get(&path).await.header("location"),
        "/reset-password/done"
    );
    assert_eq!(cases(&app).await, [recovery_case::State::Completed]);
}

#[tokio::test]
async fn the_owner_is_told_when_the_worker_finds_another_password_there() {
    let (app, shop, token) = with_a_link().await;
    begun(&app, &token, &django_hash(NEW_PASSWORD)).await;
    let other = django_hash("what the owner has chosen there");
    shop.run(&format!("UPDATE auth_user SET password = '{other}'"))
        .await;
    go_on(&app).await;
    go_on(&app).await;
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(mails.len(), 2, "one with the link, and one notice");
    assert_eq!(mails[1].recipient, ANN);
    assert_eq!(
        mails[1].subject,
        "Your new password may not have been saved"
    );
    assert!(mails[1].text_body.contains("/forgot-password"));
    assert_eq!(shop.hash(7).await, other);
    assert_eq!(cases(&app).await, [recovery_case::State::Revoked]);
    let page = app.get(&format!("/reset-password/{token}")).await;
    assert_eq!(page.status, StatusCode::GONE);
}

#[tokio::test]
async fn the_owner_is_told_when_the_directory_is_not_there_any_more() {
    let (app, _shop, token) = with_a_link().await;
    begun(&app, &token, &django_hash(NEW_PASSWORD)).await;
    user::Entity::update_many()
        .col_expr(user::Column::Directory, Expr::value("closed"))
        .exec(&app.state.db)
        .await
        .unwrap();
    go_on(&app).await;
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(
        mails[1].subject,
        "Your new password may not have been saved"
    );
}

#[tokio::test]
async fn a_link_does_not_end_what_another_of_the_account_has_written() {
    let (app, shop, first) = with_a_link().await;
    app.advance(minutes(3));
    ask(&app, ANN).await;
    app.advance(minutes(10));
    app.deliver().await;
    let second = token_in(&app.mails().await.last().unwrap().text_body);
    // The first has reached their database, and ours does not know yet.
    let chosen = django_hash(NEW_PASSWORD);
    begun(&app, &first, &chosen).await;
    shop.run(&format!("UPDATE auth_user SET password = '{chosen}'"))
        .await;
    let answer = choose(&app, &second, "the second of two passwords").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    go_on(&app).await;
    assert_eq!(cases(&app).await, [recovery_case::State::Completed]);
    let answer = choose(&app, &second, "the second of two passwords").await;
    assert_ne!(answer.header("location"), "/reset-password/done");
    assert_eq!(shop.hash(7).await, chosen);
    app.deliver().await;
    let subjects = app.mails().await.into_iter().map(|mail| mail.subject);
    assert!(
        !subjects
            .into_iter()
            .any(|subject| subject.contains("have been saved"))
    );
}

#[tokio::test]
async fn a_write_whose_answer_was_lost_is_done_once() {
    let (app, shop, token) = with_a_link().await;
    let chosen = django_hash(NEW_PASSWORD);
    shop.run(&format!("UPDATE auth_user SET password = '{chosen}'"))
        .await;
    begun(&app, &token, &chosen).await;
    go_on(&app).await;
    go_on(&app).await;
    let recovered = audit_event::Kind::PasswordRecovered;
    assert_eq!(
        kinds(&app)
            .await
            .iter()
            .filter(|kind| **kind == recovered)
            .count(),
        1
    );
}

#[tokio::test]
async fn a_write_that_two_have_in_hand_is_recorded_once() {
    let (app, shop, token) = with_a_link().await;
    // Nobody can write there for now, so that the worker thinks that the request is dead.
    let lock = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let lock = shop.db.begin_with_options(lock).await.unwrap();
    let tries = async || {
        let write = directory_write::Entity::find().one(&app.state.db).await;
        write.unwrap().map_or(0, |write| write.tries)
    };
    let worker = async {
        eventually("it is begun", async || tries().await == 1).await;
        app.advance(minutes(1));
        go_on(&app).await;
    };
    let release = async {
        eventually("two have it in hand", async || tries().await == 2).await;
        lock.rollback().await.unwrap();
    };
    let (answer, (), ()) = tokio::join!(choose(&app, &token, NEW_PASSWORD), worker, release);
    assert_eq!(answer.header("location"), "/reset-password/done");
    assert!(is_right(&app, NEW_PASSWORD, &shop.hash(7).await).await);
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 2, "the link, and one notice");
    let recovered = kinds(&app).await.into_iter();
    let recovered = recovered.filter(|kind| *kind == audit_event::Kind::PasswordRecovered);
    assert_eq!(recovered.count(), 1);
}

#[tokio::test]
async fn two_links_of_one_account_set_one_password() {
    let (app, shop, first) = with_a_link().await;
    app.advance(minutes(3));
    ask(&app, ANN).await;
    app.advance(minutes(10));
    app.deliver().await;
    let second = token_in(&app.mails().await.last().unwrap().text_body);
    assert_ne!(first, second);
    let (one, two) = tokio::join!(
        choose(&app, &first, "the first of two passwords"),
        choose(&app, &second, "the second of two passwords")
    );
    let done = [one, two]
        .iter()
        .filter(|answer| {
            answer.status == StatusCode::SEE_OTHER
                && answer.header("location") == "/reset-password/done"
        })
        .count();
    assert_eq!(done, 1);
    let hash = shop.hash(7).await;
    let first = is_right(&app, "the first of two passwords", &hash).await;
    assert!(first || is_right(&app, "the second of two passwords", &hash).await);
}

#[tokio::test]
async fn freezing_takes_the_password_there_away_and_a_new_link_brings_one_back() {
    let (app, shop, token) = with_a_link().await;
    choose(&app, &token, NEW_PASSWORD).await;
    app.deliver().await;
    let notice = app
        .mails()
        .await
        .into_iter()
        .find(|mail| mail.text_body.contains("/freeze/"))
        .unwrap();
    let (_, link) = notice.text_body.split_once("/freeze/").unwrap();
    let freeze = link.split_whitespace().next().unwrap();
    let frozen = app.post_form("/freeze", &[("token", freeze)]).await;
    assert_eq!(frozen.status, StatusCode::SEE_OTHER);
    go_on(&app).await;
    assert!(!is_right(&app, NEW_PASSWORD, &shop.hash(7).await).await);

    app.advance(minutes(30));
    ask(&app, ANN).await;
    app.deliver().await;
    let token = app
        .mails()
        .await
        .iter()
        .filter(|mail| mail.text_body.contains("/reset-password/"))
        .map(|mail| token_in(&mail.text_body))
        .find(|other| *other != token)
        .unwrap();
    choose(&app, &token, OLD_PASSWORD).await;
    assert!(is_right(&app, OLD_PASSWORD, &shop.hash(7).await).await);
    let tokens = reset_token::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert!(
        tokens
            .iter()
            .all(|token| token.used_at.is_some() || token.revoked_at.is_some())
    );
}

#[tokio::test]
async fn what_on_freeze_has_disabled_is_opened_by_a_fresh_recovery_and_by_nothing_else() {
    let shop = Shop::open().await;
    shop.add(7, "annie", ANN).await;
    let settings = shop.settings()
        + "on_freeze = \"UPDATE auth_user SET is_active = 0 WHERE id = :key\"\n\
           on_unfreeze = \"UPDATE auth_user SET is_active = 1 WHERE id = :key\"\n";
    let app = TestApp::with_directories(&settings).await;
    let is_active = async || {
        shop.text("SELECT is_active || '' FROM auth_user")
            .await
            .unwrap()
            == "1"
    };
    let links = async || {
        app.deliver().await;
        let mails = app.mails().await.into_iter();
        let links = mails.filter(|mail| mail.text_body.contains("/reset-password/"));
        links
            .map(|mail| token_in(&mail.text_body))
            .collect::<Vec<_>>()
    };
    // One that the application has disabled gets no link.
    shop.run("UPDATE auth_user SET is_active = 0").await;
    ask(&app, ANN).await;
    assert!(links().await.is_empty());
    shop.run("UPDATE auth_user SET is_active = 1").await;
    app.advance(minutes(30));
    ask(&app, ANN).await;
    choose(&app, &links().await[0], NEW_PASSWORD).await;
    app.deliver().await;
    let mails = app.mails().await;
    let notice = mails
        .iter()
        .find(|mail| mail.text_body.contains("/freeze/"));
    let (_, freeze) = notice.unwrap().text_body.split_once("/freeze/").unwrap();
    let freeze = freeze.split_whitespace().next().unwrap();
    app.post_form("/freeze", &[("token", freeze)]).await;
    go_on(&app).await;
    assert!(!is_active().await);

    app.advance(minutes(30));
    ask(&app, ANN).await;
    let token = &links().await[1];
    let same = choose(&app, token, NEW_PASSWORD).await;
    assert!(same.body.contains(Text::ErrorPasswordFrozen.get()));
    assert!(!is_active().await);
    let answer = choose(&app, token, OLD_PASSWORD).await;
    assert_eq!(
        answer.header("location"),
        "/reset-password/done",
        "{}",
        answer.body
    );
    assert!(is_active().await);
    assert!(is_right(&app, OLD_PASSWORD, &shop.hash(7).await).await);
}

#[tokio::test]
async fn a_link_works_again_when_the_application_takes_nothing() {
    let (app, shop, token) = with_a_link().await;
    let before = shop.hash(7).await;
    shop.run("CREATE TRIGGER no BEFORE UPDATE ON auth_user BEGIN SELECT RAISE(ABORT, 'no'); END")
        .await;
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("your link still works"));
    assert_eq!(shop.hash(7).await, before);
    shop.run("DROP TRIGGER no").await;
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
}

#[tokio::test]
async fn an_account_of_a_directory_is_forgotten_with_its_case() {
    let (app, _shop, token) = with_a_link().await;
    choose(&app, &token, NEW_PASSWORD).await;
    app.deliver().await;
    let users = async || user::Entity::find().all(&app.state.db).await.unwrap().len();
    worker::tidy_up(&app.operator()).await;
    assert_eq!(users().await, 1);
    app.advance(retention::KEPT_FOR + minutes(1));
    worker::tidy_up(&app.operator()).await;
    app.advance(retention::KEPT_OF_NOBODY);
    worker::tidy_up(&app.operator()).await;
    assert_eq!(users().await, 0);
}

#[tokio::test]
async fn the_name_of_the_application_is_a_poor_password_there() {
    let shop = Shop::open().await;
    shop.add(7, "annie", ANN).await;
    let settings = shop.settings() + "refused_words = [\"Umbrella Corporation\"]\n";
    let app = TestApp::with_directories(&settings).await;
    ask(&app, ANN).await;
    app.deliver().await;
    let token = token_in(&app.mails().await[0].text_body);
    let answer = choose(&app, &token, "umbrella corporation").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("too easy to guess"));
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.header("location"), "/reset-password/done");
}

#[tokio::test]
async fn a_new_password_waits_for_a_freeze_that_has_not_reached_the_directory() {
    let (app, shop, token) = with_a_link().await;
    let db = &app.state.db;
    let now = app.state.clock.now();
    let owner = user::Entity::find().one(db).await.unwrap().unwrap();
    let freeze = NewWrite {
        kind: directory_write::Kind::Freeze,
        user_id: owner.id,
        token_id: None,
        due_at: now,
    };
    directory_writes::insert(db, freeze, now).await.unwrap();
    let answer = choose(&app, &token, NEW_PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("your link still works"));
    assert!(is_right(&app, OLD_PASSWORD, &shop.hash(7).await).await);
}

/// The list of all, a list of its own, and none: a password is judged by that of the directory it is for.
#[tokio::test]
async fn a_directory_has_the_list_of_all_its_own_or_none() {
    const KNOWN: &str = "five horses in the known rain";
    let (list, other) = (list_of(&[KNOWN]), list_of(&["something else"]));
    for (line, is_refused) in [
        (String::new(), true),
        (
            format!("breached_passwords = '{}'\n", other.display()),
            false,
        ),
        ("breached_passwords = ''\n".to_owned(), false),
    ] {
        let shop = Shop::open().await;
        shop.add(7, "annie", ANN).await;
        let everything = format!(
            "BREACHED_PASSWORDS = '{}'\n{}{line}",
            list.display(),
            shop.settings()
        );
        let app = TestApp::with_directories(&everything).await;
        let token = app.token_for(ANN).await;
        let answer = app.change(&token, KNOWN).await;
        if is_refused {
            assert_eq!(answer.code(), "password-breached", "{line}");
            assert!(is_right(&app, OLD_PASSWORD, &shop.hash(7).await).await);
            // The link still works.
            assert_eq!(
                app.change(&token, NEW_PASSWORD).await.status,
                StatusCode::OK
            );
        } else {
            assert_eq!(answer.status, StatusCode::OK, "{line}");
            assert!(is_right(&app, KNOWN, &shop.hash(7).await).await);
        }
    }
}
