//! The studio on the databases that several instances share.

use super::{MARIA, TWO, ask, import, page, save, saved};
use crate::{
    directories::databases::Server,
    harness::{ANN, TestApp},
};
use axum::http::StatusCode;
use password_recover::{
    server::{
        clock::Clock,
        config::DatabaseKind,
        db::{entity::text_version, text_versions},
    },
    words::MOST_LETTERS,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// What a database does by itself: numbers, versions of the same moment, letters of every script, and lengths.
#[tokio::test]
async fn the_studio_works_on_postgresql_and_mariadb() {
    for kind in [DatabaseKind::Postgres, DatabaseKind::MySql] {
        let Some(server) = Server::start(kind) else {
            continue;
        };
        drop(server.connect().await);
        assert_studio_works(&server.url()).await;
    }
}

async fn assert_studio_works(url: &str) {
    let key = ("SECRET_KEY", "a key that is not kept beside any file");
    let start = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    let settings = [("DATABASE_URL", url), key];
    let app = TestApp::with_everything(Clock::fixed(start), &settings, TWO).await;
    app.make_admin(MARIA).await;
    app.make_user(ANN).await;
    let cookie = app.log_in(MARIA).await;
    let emoji = "Passwort weg? 🔑 日本語 العربية";
    let longest = "ツ".repeat(MOST_LETTERS);
    for text in [
        ("", "en", "forgot-title", emoji),
        ("acme-shop", "en", "forgot-title", "Shop?"),
        ("", "ja", "forgot-title", longest.as_str()),
        ("", "en", "mail-recovery-subject", "Ours & yours"),
    ] {
        saved(&app, &cookie, text).await;
    }
    for (host, language, title) in [
        ("tram.localhost", "en", emoji),
        ("shop.localhost", "en", "Shop?"),
        ("tram.localhost", "ja", longest.as_str()),
    ] {
        let shown = page(&app, host, language).await;
        assert!(shown.contains(&format!("<h1>{title}</h1>")), "{url} {host}");
    }
    ask(&app, "tram.localhost", "en").await;
    app.deliver().await;
    assert_eq!(app.mails().await[0].subject, "Ours & yours", "{url}");

    // Of several who save at one time, one wins, and the others are told.
    let at_once = ["A?", "B?", "C?", "D?"];
    let at_once = at_once.map(|text| save(&app, &cookie, ("", "de", "forgot-title", text), 0));
    let at_once = futures_util::future::join_all(at_once).await;
    let statuses: Vec<u16> = at_once
        .iter()
        .map(|answer| answer.status.as_u16())
        .collect();
    let count = |status| statuses.iter().filter(|one| **one == status).count();
    assert_eq!((count(303), count(422)), (1, 3), "{url}: {statuses:?}");

    // Fifty versions are kept; a file brings hundreds of texts at once.
    let mut seen = 2;
    for number in 0..52 {
        let text = format!("Version {number}?");
        let answer = save(
            &app,
            &cookie,
            ("acme-shop", "en", "forgot-title", &text),
            seen,
        )
        .await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{url} {number}: {}",
            answer.body
        );
        seen = newest(&app).await;
    }
    let of_shop =
        text_version::Entity::find().filter(text_version::Column::Application.eq("acme-shop"));
    assert_eq!(of_shop.all(&app.state.db).await.unwrap().len(), 50, "{url}");
    let file = app
        .get_with_cookie("/admin/texts/export?language=fr", &cookie)
        .await
        .body;
    let entries = file.lines().filter_map(|line| line.strip_prefix("# "));
    let entries: Vec<&str> = entries.filter(|line| !line.ends_with('=')).collect();
    let plain = entries
        .iter()
        .filter(|line| !line.contains('{') && line.contains(" = "));
    let changed: Vec<String> = plain.map(|line| format!("{line} !\n")).collect();
    assert!(changed.len() > 100, "{url}: {file}");
    let imported = import(&app, &cookie, "fr", changed.concat().as_bytes()).await;
    assert_eq!(
        imported.status,
        StatusCode::SEE_OTHER,
        "{url}: {}",
        imported.body
    );
    let french = text_version::Entity::find().filter(text_version::Column::Language.eq("fr"));
    let french = french.all(&app.state.db).await.unwrap().len();
    assert_eq!(french, changed.len(), "{url}");

    // And back to the built-in one.
    let fields = [
        ("application", "acme-shop"),
        ("language", "en"),
        ("seen", &seen.to_string()),
    ];
    let reset = app
        .post_form_with_cookie("/admin/texts/forgot-title/reset", &fields, &cookie)
        .await;
    assert_eq!(reset.status, StatusCode::SEE_OTHER, "{url}: {}", reset.body);
    let shown = page(&app, "shop.localhost", "en").await;
    assert!(shown.contains(&format!("<h1>{emoji}</h1>")), "{url}");
}

/// The number of the newest version.
async fn newest(app: &TestApp) -> i64 {
    text_versions::newest(&app.state.db).await.unwrap()
}
