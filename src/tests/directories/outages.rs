//! Their database at its worst: it goes away at every step, somebody else was faster, it keeps only a part of
//! what it is given. What is said of a write is true, and nothing is ever done twice.

use super::{
    databases::Server,
    recovering::{NEW, OLD, find_one, hash, new_hash, settings, store, tools},
};
use crate::databases::server::{Postgres, free_address};
use password_recover::server::{
    config::DatabaseKind,
    directories::{
        sql::{Hashed, SqlStore, Tools},
        store::{Found, Trouble, Withheld, Written},
    },
    model::EmailAddress,
};
use sea_orm::{
    ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, TransactionTrait,
};
use std::net::SocketAddr;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::Instant,
};

/// A plain table with names of its own, keys that are UUIDs, and a count of what was done after writes.
const TABLE: &str = "CREATE TABLE people (
    number uuid PRIMARY KEY DEFAULT gen_random_uuid(), mail text NOT NULL, nick text, secret varchar(80),
    changes integer NOT NULL DEFAULT 0, changed_at timestamp, boss boolean NOT NULL DEFAULT false)";
const LINES: &str = "table = 'public.people'
columns = { key = 'number', email = 'mail', login = 'nick', password = 'secret' }
privileged = 'boss'
after_write = \"UPDATE {table} SET changes = changes + 1, changed_at = :now \
WHERE {key} = :key AND {email} = :email AND {login} = :login\"";
/// Of whatever password it is.
const BCRYPT: &str = "$2y$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K";

struct Shop {
    server: Postgres,
    db: DatabaseConnection,
    /// Shared, so that one store knows the versions of another.
    tools: Tools,
}

impl Shop {
    async fn open() -> Option<Self> {
        let server = Postgres::start(&[])?;
        let db = Database::connect(server.url()).await.unwrap();
        db.execute_unprepared(TABLE).await.unwrap();
        let ann = format!(
            "INSERT INTO people (mail, nick, secret) VALUES ('ann@example.org', 'ann', '{BCRYPT}')"
        );
        db.execute_unprepared(&ann).await.unwrap();
        Some(Self {
            server,
            db,
            tools: tools(),
        })
    }

    fn store(&self, address: SocketAddr) -> SqlStore {
        let settings = settings(&format!("postgres://postgres@{address}/postgres"), LINES);
        SqlStore::new("shop", settings, self.tools.clone())
    }

    /// What is stored, and how often it was changed.
    async fn stored(&self) -> (String, i32) {
        let question = "SELECT secret, changes FROM people WHERE nick = 'ann'";
        let question = Statement::from_string(DbBackend::Postgres, question);
        let row = self.db.query_one_raw(question).await.unwrap().unwrap();
        (
            row.try_get("", "secret").unwrap(),
            row.try_get("", "changes").unwrap(),
        )
    }
}

async fn write(store: &SqlStore, found: &Found, hashed: &Hashed) -> Written {
    let Hashed::New(hash) = hashed else {
        panic!("{hashed:?}")
    };
    store
        .write(&found.key, found.version.as_str(), hash, false)
        .await
}

/// A way to a server that ends when the client says a word, before or after that has gone on.
async fn cut_at(word: &'static [u8], server: SocketAddr, is_passed_on: bool) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut server = TcpStream::connect(server).await.unwrap();
                let (mut asked, mut answered) = ([0; 16 * 1024], [0; 16 * 1024]);
                loop {
                    tokio::select! {
                        Ok(length @ 1..) = client.read(&mut asked) => {
                            let asked = &asked[..length];
                            let is_it = asked.windows(word.len()).any(|part| part == word);
                            if !is_it || is_passed_on {
                                server.write_all(asked).await.unwrap();
                            }
                            if is_it {
                                // It is done by the time that it is answered.
                                if is_passed_on {
                                    _ = server.read(&mut answered).await;
                                }
                                return;
                            }
                        }
                        Ok(length @ 1..) = server.read(&mut answered) => {
                            client.write_all(&answered[..length]).await.unwrap();
                        }
                        else => return,
                    }
                }
            });
        }
    });
    address
}

#[tokio::test]
async fn an_answer_that_was_lost_is_unknown_until_it_is_asked_for_again() {
    let Some(shop) = Shop::open().await else {
        return;
    };
    let direct = shop.store(shop.server.address);
    for is_passed_on in [true, false] {
        let (_, changes) = shop.stored().await;
        let broken = cut_at(b"COMMIT\0", shop.server.address, is_passed_on).await;
        let broken = shop.store(broken);
        let found = find_one(&direct, "ann").await;
        let new = hash(&direct, &found, NEW).await;
        assert_eq!(write(&broken, &found, &new).await, Written::Unknown);
        assert_eq!(write(&direct, &found, &new).await, Written::Done);
        assert_eq!(write(&direct, &found, &new).await, Written::Done);
        assert_eq!(shop.stored().await.1, changes + 1, "it was done once");
    }
    // Before the end nothing stands, and that is known.
    let found = find_one(&direct, "ann").await;
    let new = hash(&direct, &found, OLD).await;
    let before = shop.stored().await;
    for word in [
        &b"BEGIN"[..],
        b"FOR UPDATE",
        b"UPDATE \"public\"",
        b"changes + 1",
    ] {
        for is_passed_on in [true, false] {
            let broken = cut_at(word, shop.server.address, is_passed_on).await;
            let written = write(&shop.store(broken), &found, &new).await;
            assert_eq!(written, Written::NotNow);
            assert_eq!(shop.stored().await, before);
        }
    }
    assert_eq!(write(&direct, &found, &new).await, Written::Done);
}

#[tokio::test]
async fn of_two_tabs_one_wins_and_whatever_the_application_changes_wins_over_both() {
    let Some(shop) = Shop::open().await else {
        return;
    };
    let store = shop.store(shop.server.address);
    for round in 1..=5 {
        let found = find_one(&store, "ann").await;
        let (one, other) = (
            hash(&store, &found, &format!("{NEW} one {round}")).await,
            hash(&store, &found, &format!("{NEW} two {round}")).await,
        );
        let (one, other) = tokio::join!(write(&store, &found, &one), write(&store, &found, &other));
        let mut both = [one, other].map(|written| format!("{written:?}"));
        both.sort();
        assert_eq!(both, ["Conflict", "Done"]);
        assert_eq!(shop.stored().await.1, round);
    }
    let found = find_one(&store, "ann").await;
    let new = hash(&store, &found, NEW).await;
    let theirs = format!("UPDATE people SET secret = '{BCRYPT}'");
    shop.db.execute_unprepared(&theirs).await.unwrap();
    assert_eq!(write(&store, &found, &new).await, Written::Conflict);
    assert!(matches!(hash(&store, &found, NEW).await, Hashed::Conflict));

    // One that rises meanwhile is out of reach, too.
    let found = find_one(&store, "ann").await;
    let new = hash(&store, &found, NEW).await;
    shop.db
        .execute_unprepared("UPDATE people SET boss = true")
        .await
        .unwrap();
    assert_eq!(write(&store, &found, &new).await, Written::Conflict);
    assert_eq!(
        find_one(&store, "ann").await.withheld,
        Some(Withheld::Privileged)
    );
    assert_eq!(store.freeze(&found.key).await, Written::Conflict);
    shop.db
        .execute_unprepared("DELETE FROM people")
        .await
        .unwrap();
    assert_eq!(store.read(&found.key).await.unwrap(), None);
    assert_eq!(write(&store, &found, &new).await, Written::Conflict);
}

#[tokio::test]
async fn what_cant_be_done_whole_is_not_done_at_all() {
    let Some(shop) = Shop::open().await else {
        return;
    };
    let store = shop.store(shop.server.address);
    let found = find_one(&store, "ann").await;
    let new = hash(&store, &found, NEW).await;
    let before = shop.stored().await;
    // What follows a write fails.
    shop.db
        .execute_unprepared("ALTER TABLE people ADD CHECK (changes < 1)")
        .await
        .unwrap();
    assert_eq!(write(&store, &found, &new).await, Written::NotNow);
    // Somebody holds the row for longer than anybody waits.
    let lock = shop.db.begin().await.unwrap();
    lock.execute_unprepared("SELECT 1 FROM people FOR UPDATE")
        .await
        .unwrap();
    let begun = Instant::now();
    assert_eq!(write(&store, &found, &new).await, Written::NotNow);
    assert!(begun.elapsed().as_secs() < 9);
    lock.rollback().await.unwrap();
    assert_eq!(shop.stored().await, before);
}

/// MariaDB without its strict mode keeps what fits into a column, and says that it is done.
#[tokio::test]
async fn a_hash_that_is_cut_off_is_taken_back() {
    let Some(server) = Server::start(DatabaseKind::MySql) else {
        return;
    };
    let db = server.connect().await;
    for statement in [
        "SET GLOBAL sql_mode = ''",
        "CREATE TABLE people (number int PRIMARY KEY AUTO_INCREMENT, mail varchar(99), secret varchar(61))",
        // Of a salt that is shorter than what is made today.
        "INSERT INTO people (mail, secret) VALUES ('ann@example.org', \
         'pbkdf2_sha1$1000$seasalt$ScxiuSJePoszs0of7/yxiEeGALY=')",
    ] {
        db.execute_unprepared(statement).await.unwrap();
    }
    let lines =
        "table = 'people'\ncolumns = { key = 'number', email = 'mail', password = 'secret' }";
    let store = store(&settings(&server.url(), lines));
    let found = find_one(&store, "ann").await;
    let new = new_hash(&store, &found, NEW).await;
    assert!(new.expose().len() > 61);
    let version = found.version.as_str();
    assert_eq!(
        store.write(&found.key, version, &new, false).await,
        Written::NotNow
    );
    assert_eq!(find_one(&store, "ann").await, found);
    db.execute_unprepared("ALTER TABLE people MODIFY secret varchar(99)")
        .await
        .unwrap();
    assert_eq!(
        store.write(&found.key, version, &new, false).await,
        Written::Done
    );
}

#[tokio::test]
async fn a_directory_that_is_down_or_silent_is_told_in_time() {
    let address = EmailAddress::parse("ann@example.org").unwrap();
    let hung = TcpListener::bind("127.0.0.1:0").await.unwrap();
    for at in [free_address(), hung.local_addr().unwrap()] {
        let store = store(&settings(&format!("postgres://a:hunter2@{at}/shop"), LINES));
        let begun = Instant::now();
        let trouble = store.find(&address).await.unwrap_err();
        assert!(begun.elapsed().as_secs() < 9, "{trouble}");
        assert!(matches!(trouble, Trouble::Down(_)), "{trouble:?}");
        let words = trouble.to_string();
        assert!(
            words.contains("directory shop") && words.contains(&at.to_string()),
            "{words}"
        );
        assert!(
            !words.contains("hunter2") && !words.contains("DATABASE_URL"),
            "{words}"
        );
    }
    // One that is not as the settings say is told from one that is down.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shop.sqlite3");
    let missing = store(&settings(&format!("sqlite://{}", file.display()), LINES));
    assert!(missing.find(&address).await.is_err());
    assert!(!file.exists(), "nothing is made in it");
    Database::connect(format!("sqlite://{}?mode=rwc", file.display()))
        .await
        .unwrap();
    let lines = LINES.replace("public.", "");
    let empty = store(&settings(&format!("sqlite://{}", file.display()), &lines));
    let trouble = empty.check().await.unwrap_err();
    assert!(matches!(trouble, Trouble::Misconfigured(_)), "{trouble:?}");
    assert!(
        trouble.to_string().contains("no such table: people"),
        "{trouble}"
    );
}
