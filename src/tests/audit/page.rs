//! The page: everything can be found, and stored values are only text.

use super::{note, rows};
use crate::harness::{ANN, NEW_PASSWORD, TestApp, hours};
use axum::http::StatusCode;
use password_recover::server::db::{audit::Kind, entity::audit_event, user_rows};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

const ADMIN: &str = "maria@example.org";

struct Trail {
    app: TestApp,
    cookie: String,
}

impl Trail {
    async fn new() -> Self {
        let app = TestApp::new().await;
        app.make_admin(ADMIN).await;
        let cookie = app.log_in(ADMIN).await;
        Self { app, cookie }
    }

    async fn page(&self, query: &str) -> String {
        let path = format!("/admin/audit{query}");
        let mut answer = self.app.get_with_cookie(&path, &self.cookie).await;
        // Empty fields are left out of the address.
        if answer.status == StatusCode::SEE_OTHER {
            let address = answer.header("location").to_owned();
            answer = self.app.get_with_cookie(&address, &self.cookie).await;
        }
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        answer.body
    }

    /// How many events the page shows.
    async fn count(&self, query: &str) -> usize {
        self.page(query).await.matches("scope=\"row\"").count()
    }
}

/// The visible text: without tags and markers.
fn words(page: &str) -> String {
    let mut text = String::new();
    for piece in page.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    text
}

#[tokio::test]
async fn each_event_is_a_sentence_with_links() {
    let trail = Trail::new().await;
    let app = &trail.app;
    let ann = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    assert!(!app.can_log_in("nobody@example.org", NEW_PASSWORD).await);
    let page = trail.page("").await;
    let read = words(&page);
    for sentence in [
        "An operator created the account of maria@example.org.",
        "maria@example.org logged in to the dashboard.",
        "ann@example.org chose a new password with a link or a code.",
        "Failed log-in: no user has the address that was entered.",
    ] {
        assert!(read.contains(sentence), "{sentence}: {read}");
    }
    assert!(page.contains(&format!("href=\"/admin/users/{}\"", ann.id)));
    assert!(page.contains("href=\"/admin/cases/"));
    assert!(page.contains("href=\"/admin/audit?network=192.0.2.1\""));
    let head = rows(app).await.pop().unwrap();
    assert!(page.contains(&head.hash.unwrap()), "to be noted down");

    user_rows::delete_by_email(&app.state.db, ANN)
        .await
        .unwrap();
    let read = words(&trail.page("").await);
    let gone = format!("user {} (deleted) chose a new password", ann.id);
    assert!(read.contains(&gone), "{read}");
}

#[tokio::test]
async fn every_filter_finds_exactly_what_matches() {
    let trail = Trail::new().await;
    let app = &trail.app;
    let ann = app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    app.advance(hours(48));
    let stranger = app.from([198, 51, 100, 7]);
    let fields = [("username", ANN), ("password", "a wrong password")];
    stranger.post_form("/core/auth", &fields).await;
    let cookie = app.log_in(ADMIN).await;
    let trail = Trail { cookie, ..trail };
    assert_eq!(trail.count("").await, 5);

    assert_eq!(trail.count("?kind=log-in-failed").await, 1);
    assert_eq!(trail.count("?kind=logged-in").await, 2);
    assert_eq!(trail.count("?who=ANN@example.org").await, 2);
    assert_eq!(trail.count(&format!("?who={}", ann.id)).await, 2);
    assert_eq!(trail.count(&format!("?user={}", ann.id)).await, 2);
    assert_eq!(trail.count(&format!("?who={ADMIN}")).await, 3);
    assert_eq!(
        trail.count("?who=%20&kind=").await,
        5,
        "empty is not asked for"
    );
    assert_eq!(trail.count("?network=198.51.100.7").await, 1);
    assert_eq!(trail.count("?network=203.0.113.1").await, 0);
    let number = &trail.page("?kind=password-recovered").await;
    let (_, number) = number.split_once("/admin/cases/").unwrap();
    let number = &number[..9];
    assert_eq!(
        trail
            .count(&format!("?case={}", number.to_lowercase()))
            .await,
        1
    );
    assert_eq!(trail.count("?until=2027-01-15").await, 3);
    assert_eq!(trail.count("?from=2027-01-16").await, 2);
    assert_eq!(trail.count("?from=2027-01-16&until=2027-01-16").await, 0);
    assert_eq!(
        trail.count(&format!("?who={ADMIN}&from=2027-01-16")).await,
        1
    );

    for (query, title) in [
        ("?who=nobody@example.org", "No user has this address"),
        ("?who=nonsense", "No user has this address"),
        ("?case=7KQ2-M9XD", "There is no case with this number"),
        ("?from=yesterday", "This is not a date"),
        ("?kind=nonsense", "There is no such event type"),
        ("?kind=account-frozen", "No matching events"),
    ] {
        let page = trail.page(query).await;
        assert!(page.contains(title) && !page.contains("<table"), "{query}");
    }
}

#[tokio::test]
async fn pages_have_no_gaps_and_no_duplicates() {
    let trail = Trail::new().await;
    note(&trail.app, 130).await;
    // Many in one millisecond, as at the end of an import.
    audit_event::Entity::update_many()
        .col_expr(
            audit_event::Column::HappenedAt,
            Expr::value(1_800_000_000_000_i64),
        )
        .filter(audit_event::Column::Sequence.gt(20))
        .exec(&trail.app.state.db)
        .await
        .unwrap();
    for filter in ["", "?network=192.0.2.1", "?who=50"] {
        let mut seen = Vec::new();
        let mut next = filter.to_owned();
        loop {
            let page = trail.page(&next).await;
            for cell in page.split("data-label=\"Entry\"").skip(1) {
                let number = words(&cell[cell.find('>').unwrap() + 1..cell.find("</td>").unwrap()]);
                seen.push(number.trim().parse::<i64>().unwrap());
            }
            let Some(link) = page.split("rel=\"next\"").nth(1) else {
                break;
            };
            let link = link.split("href=\"/admin/audit").nth(1).unwrap();
            next = link.split('"').next().unwrap().replace("&amp;", "&");
        }
        let mut unique = seen.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), seen.len(), "{filter}: {seen:?}");
        let expected = match filter {
            "?who=50" => 2,
            "?network=192.0.2.1" => 131,
            _ => 132,
        };
        assert_eq!(seen.len(), expected, "{filter}");
    }
    for nonsense in [
        "?below=",
        "?below=x",
        "?below=1-",
        "?below=-1--1",
        "?below=%00",
    ] {
        trail.page(nonsense).await;
    }
}

#[tokio::test]
async fn what_is_stored_is_shown_as_text() {
    let trail = Trail::new().await;
    let hostile = format!(
        "</bdi></td><script>alert(1)</script><img src=x onerror=alert(1)>\u{202e}\u{2066}{}",
        "x".repeat(10_000)
    );
    audit_event::Entity::update_many()
        .col_expr(
            audit_event::Column::UserAgent,
            Expr::value(hostile.as_str()),
        )
        .col_expr(audit_event::Column::Network, Expr::value(hostile.as_str()))
        .col_expr(audit_event::Column::Detail, Expr::value(hostile.as_str()))
        .exec(&trail.app.state.db)
        .await
        .unwrap();
    audit_event::Entity::update_many()
        .col_expr(audit_event::Column::Kind, Expr::value(hostile.as_str()))
        .filter(audit_event::Column::Kind.eq(Kind::LoggedIn))
        .exec(&trail.app.state.db)
        .await
        .unwrap();
    let strange = audit_event::ActiveModel {
        happened_at: Set(trail.app.state.clock.now()),
        kind: Set(Kind::UserEdited),
        actor_id: Set(Some(i64::MAX)),
        subject_id: Set(Some(i64::MIN)),
        case_id: Set(Some(i64::MAX)),
        mail_id: Set(Some(-1)),
        ..Default::default()
    };
    let insert = audit_event::Entity::insert(strange);
    insert.exec(&trail.app.state.db).await.unwrap();

    let page = trail.page("").await;
    assert!(!page.contains("<script>alert") && !page.contains("<img src=x"));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(page.contains("Unknown event"));
    assert!(
        page.len() < 60_000,
        "what is too long is cut: {}",
        page.len()
    );
    for line in page.split("\u{202e}").skip(1) {
        let ends = line.find("</bdi>").unwrap();
        assert!(
            !line[..ends].contains("</td>"),
            "its direction stays its own"
        );
    }
}

#[tokio::test]
async fn the_trail_requires_a_log_in() {
    let app = TestApp::new().await;
    let answer = app.get("/admin/audit").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(
        answer.header("location"),
        "/admin/login?next=%2Fadmin%2Faudit"
    );
}
