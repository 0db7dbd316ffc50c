//! What a browser remembers of the link that it has just followed: pages that are loaded again, confirmations, and
//! the second of two tabs.

use crate::harness::{ANN, Answer, NEW_PASSWORD, TestApp, minutes, newest_token};
use axum::http::StatusCode;
use password_recover::text::Text;

/// A link, the page that takes its form, the one that confirms it, and their titles.
struct Kind {
    path: &'static str,
    done: &'static str,
    title: Text,
    /// The title without a link.
    plain: Text,
    done_title: Text,
}

const KINDS: [Kind; 3] = [
    Kind {
        path: "/reset-password",
        done: "/reset-password/done",
        title: Text::ResetTitle,
        plain: Text::CodeTitle,
        done_title: Text::DoneTitle,
    },
    Kind {
        path: "/not-me",
        done: "/not-me/done",
        title: Text::NotMeTitle,
        plain: Text::OpenAgainTitle,
        done_title: Text::NotMeDoneTitle,
    },
    Kind {
        path: "/freeze",
        done: "/freeze/done",
        title: Text::FreezeTitle,
        plain: Text::OpenAgainTitle,
        done_title: Text::FreezeDoneTitle,
    },
];

impl Kind {
    /// A link of this kind, in a server of its own.
    async fn start(&self) -> (TestApp, String) {
        let app = TestApp::new().await;
        app.make_user(ANN).await;
        let token = app.token_for(ANN).await;
        if self.path == "/freeze" {
            app.change(&token, NEW_PASSWORD).await;
            app.deliver().await;
        }
        let link = format!("{}/", self.path);
        let token = newest_token(&app, &link).await;
        (app, token)
    }

    async fn open(&self, app: &TestApp, token: &str) -> Answer {
        app.get(&format!("{}/{token}", self.path)).await
    }

    async fn send(&self, app: &TestApp, token: &str) -> Answer {
        let fields = [
            ("token", token),
            ("new_password", NEW_PASSWORD),
            ("confirm_password", NEW_PASSWORD),
        ];
        let count = if self.path == "/reset-password" { 3 } else { 1 };
        app.post_form(self.path, &fields[..count]).await
    }
}

fn assert_title(page: &Answer, title: Text) {
    let heading = format!("<h1>{}</h1>", title.get());
    assert!(page.body.contains(&heading), "{heading}: {}", page.body);
}

#[tokio::test]
async fn the_page_of_a_link_can_be_loaded_again_for_a_quarter_of_an_hour() {
    for kind in KINDS {
        let (app, token) = kind.start().await;
        let page = kind.open(&app, &token).await;
        assert_title(&page, kind.title);
        let set = page.header("set-cookie");
        for attribute in ["HttpOnly", "SameSite=Lax", "Max-Age=900"] {
            assert!(set.contains(attribute), "{set}");
        }
        assert!(set.starts_with("followed_") && !set.contains(&token));

        assert_title(&app.get(kind.path).await, kind.plain);
        for _ in 0..2 {
            app.advance(minutes(7));
            let again = app.get_with_cookie(kind.path, &page.cookie()).await;
            assert_title(&again, kind.title);
            assert!(again.body.contains(&token), "its form is whole");
        }
        app.advance(minutes(1));
        let late = app.get_with_cookie(kind.path, &page.cookie()).await;
        assert_title(&late, kind.plain);
        assert_eq!(kind.open(&app, &token).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn what_is_remembered_of_a_link_ends_with_it_and_opens_nothing_else() {
    for kind in KINDS {
        let (app, token) = kind.start().await;
        let opened = kind.open(&app, &token).await.cookie();
        for other in KINDS.iter().filter(|other| other.path != kind.path) {
            assert_title(&app.get_with_cookie(other.path, &opened).await, other.plain);
        }
        let damaged = &opened[..opened.len() - 1];
        let twice = format!("{opened}; {opened}");
        for wrong in [damaged, "followed_reset=", &twice] {
            assert_title(&app.get_with_cookie(kind.path, wrong).await, kind.plain);
        }
        let sent = kind.send(&app, &token).await;
        assert_eq!(sent.header("location"), kind.done, "{}", sent.body);
        // Whoever has kept the cookie has as little of it as of the link.
        assert_title(&app.get_with_cookie(kind.path, &opened).await, kind.plain);
        assert_title(
            &app.get_with_cookie(kind.path, &sent.cookie()).await,
            kind.plain,
        );
    }
}

#[tokio::test]
async fn a_link_that_was_opened_before_is_not_in_the_way_of_a_code() {
    let (app, token) = KINDS[0].start().await;
    let opened = KINDS[0].open(&app, &token).await.cookie();
    let page = app.get_with_cookie("/reset-password/code", &opened).await;
    assert_title(&page, Text::CodeTitle);
    let sent = app.get_with_cookie("/forgot-password/sent", "recovery_case=7KQ2-M9XD");
    assert!(!sent.await.body.contains("href=\"/reset-password\""));
}

#[tokio::test]
async fn a_confirmation_is_shown_only_to_who_has_done_something() {
    for kind in KINDS {
        let (app, token) = kind.start().await;
        let by_hand = async |cookie: &str| {
            let page = app.get_with_cookie(kind.done, cookie).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_title(&page, Text::NothingDoneTitle);
            assert!(page.body.contains("href=\"/forgot-password\""));
            assert!(!page.body.contains(kind.done_title.get()));
        };
        by_hand("").await;
        by_hand(&kind.open(&app, &token).await.cookie()).await;

        let done = kind.send(&app, &token).await.cookie();
        for _ in 0..2 {
            let page = app.get_with_cookie(kind.done, &done).await;
            assert_title(&page, kind.done_title);
        }
        app.advance(minutes(15));
        by_hand(&done).await;
    }
}

#[tokio::test]
async fn a_second_tab_says_what_has_happened_and_nobody_else_is_told() {
    let (app, token) = KINDS[0].start().await;
    let link = format!("/reset-password/{token}");
    let done = KINDS[0].send(&app, &token).await.cookie();

    let second = app.get_with_cookie(&link, &done).await;
    assert_eq!(second.status, StatusCode::GONE);
    assert_title(&second, Text::LinkJustUsedTitle);
    assert!(second.body.contains(Text::LinkJustUsedNotMe.get()));
    // Its form leads to the same page.
    let fields = [
        ("token", &*token),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let sent = app.post_form_with_cookie("/reset-password", &fields, &done);
    assert_eq!(sent.await.header("location"), link);
    // Going back from the confirmation says it, too, and still takes a code.
    let back = app.get_with_cookie("/reset-password", &done).await;
    assert_title(&back, Text::CodeTitle);
    assert!(back.body.contains(Text::LinkJustUsedTitle.get()));

    let stranger = app.get(&link).await;
    assert_title(&stranger, Text::LinkGoneTitle);
    let never = format!("/reset-password/{}", "A".repeat(43));
    assert_title(
        &app.get_with_cookie(&never, &done).await,
        Text::LinkGoneTitle,
    );
    app.advance(minutes(15));
    let late = app.get_with_cookie(&link, &done).await;
    assert_title(&late, Text::LinkGoneTitle);
}
