//! The first steps: led there, seen from facts, skipped and taken up again, and settings that can be pasted.

use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp},
    mail_server::MailServer,
};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::{
        config::{Config, Sources},
        setup,
    },
};

const MARIA: &str = "maria@example.org";
const OTTO: &str = "otto@example.org";
const PAGE: &str = "/admin/first-steps";

async fn page(app: &TestApp, path: &str, cookie: &str) -> String {
    let answer = app.get_with_cookie(path, cookie).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    answer.body.replace("<!>", "")
}

/// How each step stands: mail, name, accounts, second factor.
async fn states(app: &TestApp, cookie: &str) -> Vec<String> {
    let page = page(app, PAGE, cookie).await;
    let badges = page.split("<span class=\"badge").skip(1);
    badges
        .map(|rest| {
            let (_, label) = rest.split_once('>').unwrap();
            label.split('<').next().unwrap().to_owned()
        })
        .collect()
}

async fn choose(app: &TestApp, cookie: &str, step: &str, is_skipped: &str) -> String {
    let fields = [("step", step), ("is_skipped", is_skipped)];
    let path = "/admin/first-steps/choose";
    let answer = app.post_form_with_cookie(path, &fields, cookie).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

/// The lines to be pasted, as the browser shows them.
fn lines(page: &str, id: &str) -> String {
    let (_, rest) = page.split_once(&format!("id=\"{id}\"")).expect(id);
    let (_, rest) = rest.split_once('>').unwrap();
    let code = rest.split("</pre>").next().unwrap();
    let text = code.replace("<span>", "").replace("</span>", "");
    text.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

#[tokio::test]
async fn the_first_administrator_is_led_there() {
    let app = TestApp::new().await;
    let link = setup::offer(&app.operator()).await.unwrap().unwrap();
    let path = link.split_once("8000").unwrap().1;
    let fields = [
        ("email", MARIA),
        ("name", "Maria"),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let answer = app.post_form(path, &fields).await;
    let door = answer.header("location").to_owned();
    assert_eq!(door, "/admin/login?next=%2Fadmin%2Ffirst-steps");
    let fields = [("email", MARIA), ("password", NEW_PASSWORD)];
    let answer = app.post_form(&door, &fields).await;
    assert_eq!(answer.header("location"), PAGE);
    let cookie = answer.cookie();
    assert!(
        page(&app, "/admin", &cookie)
            .await
            .contains("4 steps are left")
    );
    assert_eq!(states(&app, &cookie).await, ["To do"; 4]);
}

#[tokio::test]
async fn a_step_is_done_once_it_is_so() {
    let server = MailServer::start();
    let app = TestApp::with_directories_and(
        "[[application]]\nname = \"Acme Shop\"\n\
         [[directory]]\nname = \"shop\"\nkind = \"sql\"\npreset = \"django\"\n\
         url = \"sqlite:///nowhere\"\n",
        &[
            ("EMAIL_BACKEND", "smtp"),
            ("EMAIL_HOST", "127.0.0.1"),
            ("EMAIL_PORT", &server.port().to_string()),
        ],
    )
    .await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    assert_eq!(
        states(&app, &cookie).await,
        ["To do", "Done", "Done", "To do"]
    );
    assert!(
        page(&app, PAGE, &cookie)
            .await
            .contains("1 directory is connected.")
    );

    let test = "/admin/first-steps/test-mail";
    server.answer(&[("RCPT", "550 5.7.1 we do not know you")]);
    let answer = app.post_form_with_cookie(test, &[], &cookie).await;
    let shown = page(&app, answer.header("location"), &cookie).await;
    assert!(shown.contains("The test email was rejected."), "{shown}");
    assert!(shown.contains("we do not know you"), "{shown}");
    assert_eq!(states(&app, &cookie).await[0], "To do");

    server.answer(&[(".", "250 2.0.0 queued as 7Q")]);
    let answer = app.post_form_with_cookie(test, &[], &cookie).await;
    let next = answer.header("location").to_owned();
    assert!(next.starts_with("/admin/first-steps?test=") && next.ends_with("#step-mail"));
    let shown = page(&app, &next, &cookie).await;
    assert!(shown.contains("queued as 7Q"), "{shown}");
    assert_eq!(server.mails_to(MARIA).len(), 1);
    assert_eq!(
        states(&app, &cookie).await,
        ["Done", "Done", "Done", "To do"]
    );
    assert!(
        page(&app, "/admin", &cookie)
            .await
            .contains("1 step is left")
    );
}

#[tokio::test]
async fn the_result_of_a_mail_that_is_no_test_is_not_shown() {
    let server = MailServer::start();
    let app = TestApp::with_settings(&[
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_PORT", &server.port().to_string()),
    ])
    .await;
    app.make_admin(MARIA).await;
    app.make_user(ANN).await;
    let cookie = app.log_in(MARIA).await;
    server.answer(&[("RCPT", "550 5.7.1 we do not know you")]);
    app.post_form("/forgot-password", &[("email", ANN)]).await;
    app.deliver().await;
    let id = app.outbox().await[0].id;
    let shown = page(&app, &format!("{PAGE}?test={id}"), &cookie).await;
    assert!(!shown.contains("we do not know you"), "{shown}");
}

#[tokio::test]
async fn steps_and_the_card_are_skipped_and_taken_up_again() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    app.make_admin(OTTO).await;
    let (maria, otto) = (app.log_in(MARIA).await, app.log_in(OTTO).await);
    let next = choose(&app, &maria, "accounts", "true").await;
    assert_eq!(next, "/admin/first-steps#step-accounts");
    // Pressed twice.
    choose(&app, &maria, "accounts", "true").await;
    choose(&app, &maria, "second-factor", "true").await;
    let expected = ["To do", "To do", "Skipped", "Skipped"];
    assert_eq!(states(&app, &maria).await, expected);
    // What is about the server is everybody's, and one's own account one's own.
    let expected = ["To do", "To do", "Skipped", "To do"];
    assert_eq!(states(&app, &otto).await, expected);
    choose(&app, &otto, "accounts", "false").await;
    assert_eq!(states(&app, &maria).await[2], "To do");

    let has_card = async |cookie| page(&app, "/admin", cookie).await.contains("left before");
    assert_eq!(choose(&app, &maria, "card", "true").await, "/admin");
    assert!(!has_card(&maria).await);
    assert!(has_card(&otto).await);
    for step in ["mail", "name", "accounts", "second-factor"] {
        choose(&app, &otto, step, "true").await;
    }
    assert!(!has_card(&otto).await);
    assert!(
        page(&app, PAGE, &otto)
            .await
            .contains("Everything is set up.")
    );

    let fields = [("step", "nonsense"), ("is_skipped", "true")];
    let path = "/admin/first-steps/choose";
    let answer = app.post_form_with_cookie(path, &fields, &otto).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_administrators_see_the_card_and_the_link() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    let link = "href=\"/admin/first-steps\"";
    assert_eq!(page(&app, "/admin", &cookie).await.matches(link).count(), 2);
    for (email, role) in [
        ("v@example.org", Role::Viewer),
        ("h@example.org", Role::HelpDesk),
    ] {
        app.make_staff(email, role).await;
        let cookie = app.log_in(email).await;
        assert!(!page(&app, "/admin", &cookie).await.contains(link));
    }
}

#[tokio::test]
async fn what_is_printed_can_be_pasted_and_then_is_in_effect() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    for name in ["Acme Shop", "O'Neill & <b>\"Söhne\"</b> \\ 店"] {
        let query = serde_urlencoded::to_string([("name", name), ("color", "#1a5fb4")]).unwrap();
        let path = format!("{PAGE}?{query}");
        let shown = page(&app, &path, &cookie).await;
        assert!(shown.contains("Not in effect yet."), "{shown}");
        assert!(!shown.contains("<b>"), "{shown}");
        let toml = lines(&shown, "name-settings");
        let restarted = TestApp::with_directories(&toml).await;
        let application = restarted.state.config.applications.first();
        assert_eq!(application.name, name);
        assert_eq!(application.palette.light.accent.to_string(), "#1a5fb4");
        restarted.make_admin(MARIA).await;
        let cookie = restarted.log_in(MARIA).await;
        let shown = page(&restarted, &path, &cookie).await;
        assert!(shown.contains("These settings are in effect."), "{shown}");
        assert_eq!(states(&restarted, &cookie).await[1], "Done");
        // Another color replaces what is there, under the same id.
        let shown = page(&restarted, &format!("{PAGE}?color=%23aa0000"), &cookie).await;
        assert!(shown.contains("in place of the same keys"), "{shown}");
        let id = format!("id = \"{}\"", application.id);
        assert!(lines(&shown, "name-settings").contains(&id), "{shown}");
    }
    // The same of the settings for mail.
    let shown = page(&app, PAGE, &cookie).await;
    let toml = lines(&shown, "mail-settings");
    let toml: String = toml
        .lines()
        .filter(|line| !line.contains("_FILE"))
        .map(|line| format!("{line}\n"))
        .collect();
    let toml = format!("{toml}EMAIL_HOST_PASSWORD = \"secret\"\n");
    let sources = Sources::from_pairs([("LOG_FORMAT", "json")]).with_toml("the file", &toml);
    let config = Config::load(sources).unwrap();
    assert_eq!(config.mail.backend.name(), "smtp");
}

#[tokio::test]
async fn a_name_or_a_color_that_can_not_be_is_said_so() {
    let app = TestApp::new().await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    for (query, sentence) in [
        ("name=&color=%231a5fb4", "Enter a name in one line"),
        ("name=Acme&color=blue", "Enter a color as #"),
        (
            "name=Acme&color=%23ffee00",
            "The nearest one that works is #",
        ),
    ] {
        let shown = page(&app, &format!("{PAGE}?{query}"), &cookie).await;
        assert!(shown.contains(sentence), "{query}: {shown}");
        assert!(!shown.contains("<svg viewBox=\"0 0 320"), "{query}");
    }
}
