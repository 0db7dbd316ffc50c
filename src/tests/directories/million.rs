//! A million accounts in the application's table: an account is found by an index, and asking for a link takes
//! as long as without them, since nobody is looked up.

use super::recovering::{settings, store};
use crate::{databases::server::Postgres, harness::TestApp};
use password_recover::server::{directories::sql::SqlStore, model::EmailAddress};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use std::time::{Duration, Instant};

const LINES: &str = "table = 'people'
columns = { key = 'id', email = 'mail', login = 'nick', password = 'secret' }";
const FINDS: usize = 200;

struct Shop {
    server: Postgres,
    db: DatabaseConnection,
}

impl Shop {
    /// Every tenth address is written in capitals, as people do.
    async fn with(accounts: usize) -> Option<Self> {
        let server = Postgres::start(&["max_parallel_maintenance_workers=0"])?;
        let db = Database::connect(server.url()).await.unwrap();
        for statement in [
            "CREATE TABLE people (id integer, mail text, nick text, secret text)".to_owned(),
            format!(
                "INSERT INTO people SELECT id, CASE WHEN id % 10 = 0 THEN 'P' ELSE 'p' END || id || '@example.org', \
                 'nick' || id, '$2b$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K' \
                 FROM generate_series(1, {accounts}) id"
            ),
            "CREATE UNIQUE INDEX ON people (id)".to_owned(),
            "CREATE INDEX ON people (lower(mail))".to_owned(),
            "CREATE INDEX ON people (nick)".to_owned(),
            "ANALYZE people".to_owned(),
        ] {
            db.execute_unprepared(&statement).await.unwrap();
        }
        let shop = Self { server, db };
        // The server counts when a connection has been idle for a moment: the three indexes were made by reading
        // the table.
        crate::harness::eventually("the server has counted", async || shop.scans().await.0 == 3)
            .await;
        Some(shop)
    }

    fn store(&self) -> SqlStore {
        store(&settings(&self.server.url(), LINES))
    }

    /// How often the whole table was read, and how often an index.
    async fn scans(&self) -> (i64, i64) {
        let question =
            "SELECT seq_scan, idx_scan FROM pg_stat_user_tables WHERE relname = 'people'";
        let question = Statement::from_string(DbBackend::Postgres, question);
        let row = self.db.query_one_raw(question).await.unwrap().unwrap();
        (
            row.try_get_by_index(0).unwrap(),
            row.try_get_by_index(1).unwrap(),
        )
    }
}

/// Finds accounts by address and by log-in name; the median of both.
async fn find_many(store: &SqlStore, accounts: usize) -> [Duration; 2] {
    let (mut by_address, mut by_login) = (Vec::new(), Vec::new());
    for number in 0..FINDS {
        let id = 1 + (number * 7919) % accounts;
        let address = EmailAddress::parse(&format!("P{id}@EXAMPLE.org")).unwrap();
        let start = Instant::now();
        let found = store.find(&address).await.unwrap();
        by_address.push(start.elapsed());
        assert_eq!(found[0].key, id.to_string());
        let start = Instant::now();
        let again = store.find_login(&format!("nick{id}")).await.unwrap();
        by_login.push(start.elapsed());
        assert_eq!(again, found);
    }
    [by_address, by_login].map(|mut times| {
        times.sort();
        times[times.len() / 2]
    })
}

/// Looks many up; what it took. No table is read for it.
async fn find_by_index(accounts: usize) -> Option<(Shop, [Duration; 2])> {
    let shop = Shop::with(accounts).await?;
    let store = shop.store();
    let (whole, by_index) = shop.scans().await;
    let took = find_many(&store, accounts).await;
    crate::harness::eventually("the server has counted", async || {
        shop.scans().await.1 >= by_index + 2 * i64::try_from(FINDS).unwrap()
    })
    .await;
    assert_eq!(shop.scans().await.0, whole, "the whole table is read");
    Some((shop, took))
}

#[tokio::test]
async fn accounts_of_a_large_table_are_found_by_an_index() {
    find_by_index(50_000).await;
}

/// The median time of a request for a link.
async fn request_time(app: &TestApp) -> Duration {
    let mut times = Vec::new();
    for number in 0..FINDS {
        let email = format!("p{number}@example.org");
        let start = Instant::now();
        let asked = app
            .post_form("/forgot-password", &[("email", &email)])
            .await;
        times.push(start.elapsed());
        assert_eq!(asked.status, 303);
    }
    times.sort();
    times[FINDS / 2]
}

#[tokio::test]
#[ignore = "fills a table: `cargo xtask test --soak`"]
async fn soak_a_million_accounts_are_found_by_an_index_and_slow_no_request_down() {
    let Some((shop, [by_address, by_login])) = find_by_index(1_000_000).await else {
        return;
    };
    let off = [("RATE_LIMITS", "off")];
    let alone = TestApp::with_settings(&off).await;
    let directory = format!(
        "[[directory]]\nname = 'shop'\nkind = 'sql'\nurl = '{}'\nlookup_by_login = true\n{LINES}",
        shop.server.url()
    );
    let beside = TestApp::with_directories_and(&directory, &off).await;
    let (without, with) = (request_time(&alone).await, request_time(&beside).await);
    println!(
        "found by address in {by_address:?}, by log-in name in {by_login:?}; a request takes {without:?} \
         without the directory and {with:?} with it (medians of {FINDS})"
    );
    assert!(by_address.max(by_login) < Duration::from_millis(100));
}
