//! Texts that administrators change: what is refused, where it is shown, and that nothing is lost when one breaks.

mod databases;

use crate::{
    harness::{ANN, Answer, TestApp, eventually, form_request},
    program::{command, said},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use migration::{Migrator, MigratorTrait};
use password_recover::{
    api::dashboard::{mails::MailKind, overview::Attention},
    server::{
        config::{Config, Sources},
        db::{
            audit::Kind,
            entity::{audit_event, text_version},
        },
        http::{ClientLimits, router},
        mail::texts_of,
        overview,
        random::Random,
        state::AppState,
        texts, worker,
    },
    text::{Text, dashboard::StudioText},
    words::{Languages, MOST_LETTERS, Override, Places, Refusal},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::fs;
use tokio::sync::watch;
use tower::ServiceExt;

const MARIA: &str = "maria@example.org";
const TWO: &str = "
    [[application]]
    name = 'Acme Shop'
    host = 'shop.localhost'

    [[application]]
    name = 'City Tram'
    host = 'tram.localhost'
";

async fn with_admin(file: &str) -> (TestApp, String) {
    let app = TestApp::with_directories(file).await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    (app, cookie)
}

/// What is saved of a text: for which application, in which language, which one, and what.
type Saved<'a> = (&'a str, &'a str, &'a str, &'a str);

/// What a page says, without escapes.
fn as_read(html: &str) -> String {
    let text = html.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

async fn save(app: &TestApp, cookie: &str, saved: Saved<'_>, seen: i64) -> Answer {
    let (application, language, id, text) = saved;
    let seen = seen.to_string();
    let fields = [
        ("application", application),
        ("language", language),
        ("text", text),
        ("seen", &seen),
    ];
    app.post_form_with_cookie(&format!("/admin/texts/{id}"), &fields, cookie)
        .await
}

async fn saved(app: &TestApp, cookie: &str, text: Saved<'_>) {
    let answer = save(app, cookie, text, 0).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

async fn page(app: &TestApp, host: &str, language: &str) -> String {
    let request = Request::get("/forgot-password")
        .header(header::HOST, format!("{host}:8000"))
        .header(header::ACCEPT_LANGUAGE, language);
    app.send(request.body(Body::empty()).unwrap()).await.body
}

async fn ask(app: &TestApp, host: &str, language: &str) {
    let mut request = form_request("/forgot-password", &[("email", ANN)]);
    let headers = request.headers_mut();
    headers.insert(header::HOST, format!("{host}:8000").parse().unwrap());
    headers.insert(header::ACCEPT_LANGUAGE, language.parse().unwrap());
    let answer = app.send(request).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

#[tokio::test]
async fn a_text_that_would_break_something_is_refused_and_says_what_to_do() {
    let (app, cookie) = with_admin("").await;
    let long = "x".repeat(MOST_LETTERS + 1);
    let deep = "{".repeat(5000);
    let many = "{ $duration }".repeat(120);
    let name = |name: &str| name.to_owned();
    let expiry = "mail-recovery-expiry";
    let minutes = "error-too-many-requests";
    for (id, text, refusal) in [
        (expiry, "", Refusal::Empty),
        (expiry, "  \r\n ", Refusal::Empty),
        (expiry, long.as_str(), Refusal::TooLong),
        (
            expiry,
            "The link works once.",
            Refusal::Missing(name("duration")),
        ),
        (
            expiry,
            "{ $duration } { $link }",
            Refusal::NotKnown(name("link")),
        ),
        (
            expiry,
            "{ UPPER($duration) }",
            Refusal::NotPossible(name("UPPER()")),
        ),
        (
            expiry,
            "{ $duration } { mail-code }",
            Refusal::NotPossible(name("{ mail-code }")),
        ),
        (
            expiry,
            "{ $duration } { -brand }",
            Refusal::NotPossible(name("{ -brand }")),
        ),
        (
            expiry,
            r#"{ $duration } { "\u202E" }"#,
            Refusal::NotPossible(name(r"\u202E")),
        ),
        (expiry, deep.as_str(), Refusal::TooLong),
        (expiry, &deep[..50], Refusal::NotPossible("{".repeat(9))),
        (expiry, "<b>{ $duration }</b>", Refusal::Markup),
        (expiry, "{ $duration } { \"<b>\" }", Refusal::Markup),
        (
            expiry,
            "{ $duration }\u{202e}evil",
            Refusal::Invisible('\u{202e}'),
        ),
        (
            expiry,
            "{ $duration }\u{2066}evil",
            Refusal::Invisible('\u{2066}'),
        ),
        (expiry, "{ $duration }\u{7}", Refusal::Invisible('\u{7}')),
        (
            expiry,
            "{ $duration }\u{e000}",
            Refusal::Invisible('\u{e000}'),
        ),
        (expiry, "{ $duration }\nand more", Refusal::Lines),
        (
            expiry,
            "{ $duration ->\n [one] a\n *[other] b\n}",
            Refusal::NotANumber(name("duration")),
        ),
        (
            minutes,
            "{ $minutes ->\n *[other] { $minutes } minutes\n}",
            Refusal::PluralMissing(name("one")),
        ),
        (
            minutes,
            "{ $minutes ->\n [one] a\n [few] b\n *[other] c\n}",
            Refusal::PluralNotKnown(name("few")),
        ),
        (
            "mail-greeting",
            "Hello { $nmae },",
            Refusal::NotKnown(name("nmae")),
        ),
        (expiry, "{ $duration }\nmail-code = x", Refusal::Lines),
    ] {
        let answer = save(&app, &cookie, ("", "en", id, text), 0).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{id} {text:?}"
        );
        let page = as_read(&answer.body);
        assert!(page.contains(&refusal.sentence()), "{id} {text:?} {page}");
    }
    for (id, text) in [
        (expiry, "{ $duration"),
        (expiry, "{ $duration }\n.title = x"),
        (expiry, many.as_str()),
    ] {
        let answer = save(&app, &cookie, ("", "en", id, text), 0).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{id} {text:?}"
        );
    }
    // What nobody can change, and where there is nothing.
    for (application, language, id) in [
        ("", "en", "login-title"),
        ("", "en", "studio-title"),
        ("", "en", "language-direction"),
        ("", "en", "nothing"),
        ("", "tlh", expiry),
        ("nobody", "en", expiry),
    ] {
        let answer = save(
            &app,
            &cookie,
            (application, language, id, "{ $duration }"),
            0,
        )
        .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
    }
    let kept = text_version::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert!(kept.is_empty(), "{kept:?}");
}

#[tokio::test]
async fn pages_and_mails_of_two_applications_and_languages_show_what_was_changed() {
    let (app, cookie) = with_admin(TWO).await;
    app.make_user(ANN).await;
    let before = page(&app, "shop.localhost", "en").await;
    for text in [
        ("acme-shop", "en", "forgot-title", "Shop & password?"),
        ("acme-shop", "de", "forgot-title", "Kennwort des Ladens?"),
        ("", "en", "forgot-title", "Any password?"),
        (
            "acme-shop",
            "en",
            "mail-recovery-subject",
            "Shop: new password",
        ),
        (
            "",
            "de",
            "mail-recovery-subject",
            "Für alle: { \"{\" }neu{ \"}\" }",
        ),
        (
            "",
            "de",
            "times-hours",
            "{ $count ->\n[one] eine Stunde\n*[other] { $count } volle Stunden\n}",
        ),
    ] {
        saved(&app, &cookie, text).await;
    }
    for (host, language, title) in [
        ("shop.localhost", "en", "Shop &amp; password?"),
        ("shop.localhost", "de", "Kennwort des Ladens?"),
        ("tram.localhost", "en", "Any password?"),
    ] {
        let shown = page(&app, host, language).await;
        assert!(
            shown.contains(&format!("<h1>{title}</h1>")),
            "{host} {language}"
        );
    }
    assert!(!before.contains("Shop &amp; password?"));
    let german = Languages::built_in().find("de").unwrap();
    let built_in = german.speak(|| Text::ForgotTitle.get());
    assert!(page(&app, "tram.localhost", "de").await.contains(built_in));

    for (host, language) in [
        ("shop.localhost", "en"),
        ("tram.localhost", "de"),
        ("tram.localhost", "en"),
    ] {
        ask(&app, host, language).await;
        app.deliver().await;
        app.advance(crate::harness::hours(1));
    }
    let mails = app.mails().await;
    let subjects: Vec<&str> = mails.iter().map(|mail| mail.subject.as_str()).collect();
    assert_eq!(
        subjects,
        [
            "Shop: new password",
            "Für alle: {neu}",
            "Choose a new password"
        ]
    );
    assert!(
        mails[1].text_body.contains("24 volle Stunden"),
        "{}",
        mails[1].text_body
    );
    assert!(mails[1].html_body.contains("24 volle Stunden"));

    // What operators and programs read stays as it is.
    let cookie = app.log_in(MARIA).await;
    let error = ("", "en", "error-email-invalid", "Look at it again.");
    saved(&app, &cookie, error).await;
    let public = app.post_form("/forgot-password", &[("email", "x")]).await;
    assert!(public.body.contains("Look at it again."));
    let call = app
        .post_json("/core/user/forgot-password/", r#"{"email":"x"}"#)
        .await;
    assert!(!call.body.contains("Look at it again."), "{}", call.body);
}

/// The layout has the links and the codes, and no wording can take them away; how long they work is a variable that
/// must stay.
#[tokio::test]
async fn whatever_is_changed_a_mail_keeps_its_links_its_code_and_how_long_they_work() {
    let (app, _) = with_admin("").await;
    app.make_user(ANN).await;
    let english = app.state.languages.site();
    for (version, text) in (1..).zip(texts_of(MailKind::Recovery)) {
        let required = Places::of(english.catalogue(), text.index()).required;
        let braced = required.iter().map(|name| format!(" {{ ${name} }}"));
        let pattern = format!("X{}", braced.collect::<String>());
        Override::check(english, text.id(), &pattern).unwrap();
        insert(&app, version, "en", text.id(), &pattern).await;
    }
    texts::refresh(&app.state).await.unwrap();
    assert!(app.state.texts.broken().is_empty());
    ask(&app, "127.0.0.1", "en").await;
    app.deliver().await;
    let mail = app.mails().await.remove(0);
    assert_eq!(mail.subject, "X");
    for part in [&mail.text_body, &mail.html_body] {
        for needed in ["/reset-password/", "/not-me/", "24 hours"] {
            assert!(part.contains(needed), "{needed}: {part}");
        }
        let is_code = |word: &str| {
            word.len() == 9
                && word.as_bytes()[4] == b'-'
                && word
                    .chars()
                    .all(|letter| letter == '-' || letter.is_ascii_alphanumeric())
        };
        let words = part.split(|letter: char| letter.is_whitespace() || "<>".contains(letter));
        assert!(words.filter(|word| is_code(word)).count() >= 2, "{part}");
    }
}

async fn insert(app: &TestApp, version: i64, language: &str, id: &str, pattern: &str) {
    let row = text_version::ActiveModel {
        version: Set(version),
        application: Set(String::new()),
        language: Set(language.to_owned()),
        text_id: Set(id.to_owned()),
        pattern: Set(Some(pattern.to_owned())),
        author_id: Set(None),
        created_at: Set(app.state.clock.now()),
    };
    row.insert(&app.state.db).await.unwrap();
}

/// As another version of the program may leave it, or somebody with access to the database.
#[tokio::test]
async fn a_broken_text_is_replaced_by_the_built_in_one_and_told_and_no_mail_is_lost() {
    let (app, cookie) = with_admin("").await;
    app.make_user(ANN).await;
    insert(&app, 1, "en", "mail-recovery-expiry", "For { $weeks }.").await;
    insert(&app, 2, "en", "mail-recovery-intro", "{ $nothing").await;
    insert(&app, 3, "en", "mail-recovery-heading", "Changed heading").await;
    insert(&app, 4, "en", "mail-of-the-future", "?").await;
    texts::refresh(&app.state).await.unwrap();
    ask(&app, "127.0.0.1", "en").await;
    app.deliver().await;
    let mail = app.mails().await.remove(0);
    assert!(
        mail.text_body
            .contains("The link works once, for 24 hours.")
    );
    assert!(mail.text_body.contains("We received a request"));
    assert!(mail.html_body.contains("Changed heading"));

    let period = password_recover::api::dashboard::overview::Period::Hour;
    let told = overview::look(&app.operator(), period)
        .await
        .unwrap()
        .attention;
    assert!(
        told.contains(&Attention::TextsBroken { count: 3 }),
        "{told:?}"
    );
    let list = app.get_with_cookie("/admin/texts", &cookie).await.body;
    assert!(list.contains("en/mail-recovery-expiry"), "{list}");
    assert!(
        app.get_with_cookie("/admin", &cookie)
            .await
            .body
            .contains("/admin/texts")
    );
}

#[tokio::test]
async fn another_instance_uses_a_changed_text_within_seconds() {
    let (app, cookie) = with_admin("").await;
    let other = AppState::new(
        Config::clone(&app.state.config),
        app.state.clock.clone(),
        Random::System,
    )
    .await
    .unwrap();
    let (stop, stops) = watch::channel(false);
    let working = tokio::spawn(worker::run(other.clone(), stops));
    let there = router(other, ClientLimits::default());
    let shows = async |title: &str| {
        let mut request = Request::get("/forgot-password")
            .header(header::HOST, "127.0.0.1:8000")
            .body(Body::empty())
            .unwrap();
        crate::harness::arrive(&mut request, ([192, 0, 2, 1], 4711).into());
        let response = there.clone().oneshot(request).await.unwrap();
        let body = axum::body::to_bytes(response.into_body(), 1 << 20)
            .await
            .unwrap();
        String::from_utf8_lossy(&body).contains(&format!("<h1>{title}</h1>"))
    };
    assert!(shows(Text::ForgotTitle.get()).await);
    saved(&app, &cookie, ("", "en", "forgot-title", "Lost it?")).await;
    eventually("the other instance shows it", async || {
        shows("Lost it?").await
    })
    .await;
    stop.send(true).unwrap();
    working.await.unwrap();
}

#[tokio::test]
async fn a_text_has_a_history_and_former_versions_come_back() {
    let (app, cookie) = with_admin("").await;
    let at = |text| ("", "en", "forgot-title", text);
    saved(&app, &cookie, at("First?")).await;
    let late = save(&app, &cookie, at("Blind?"), 0).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("Blind?"), "what was typed is kept");
    assert!(
        page(&app, "127.0.0.1", "en")
            .await
            .contains("<h1>First?</h1>")
    );
    let second = save(&app, &cookie, at("Second?"), 1).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER);

    let shown = app
        .get_with_cookie("/admin/texts/forgot-title?language=en", &cookie)
        .await
        .body;
    for part in ["First?", "Second?", MARIA] {
        assert!(shown.contains(part), "{part}");
    }
    let press = async |action: &str, version: &str, seen: &str| {
        let fields = [("language", "en"), ("version", version), ("seen", seen)];
        let path = format!("/admin/texts/forgot-title/{action}");
        let answer = app.post_form_with_cookie(&path, &fields, &cookie).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        page(&app, "127.0.0.1", "en").await
    };
    assert!(press("restore", "1", "2").await.contains("<h1>First?</h1>"));
    let built_in = format!("<h1>{}</h1>", Text::ForgotTitle.get());
    assert!(press("reset", "", "3").await.contains(&built_in));
    assert!(
        press("restore", "2", "4")
            .await
            .contains("<h1>Second?</h1>")
    );
    assert!(press("restore", "4", "5").await.contains(&built_in));

    let noted = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(Kind::TextsChanged))
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(noted.len(), 6);
    let detail = noted[0].detail.as_deref().unwrap();
    assert_eq!(detail, r#"{"language":"en","text":"forgot-title"}"#);
    assert!(noted.iter().all(|event| event.actor_id.is_some()));
}

#[tokio::test]
async fn old_versions_are_forgotten() {
    let (app, cookie) = with_admin("").await;
    for seen in 0..55 {
        let text = format!("Version {seen}?");
        let answer = save(&app, &cookie, ("", "en", "forgot-title", &text), seen).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{seen}");
    }
    let kept = text_version::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert_eq!(kept.len(), 50);
    assert!(
        page(&app, "127.0.0.1", "en")
            .await
            .contains("<h1>Version 54?</h1>")
    );
}

async fn import(app: &TestApp, cookie: &str, language: &str, file: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in [("application", &b""[..]), ("language", language.as_bytes())] {
        let head = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), value, b"\r\n"].concat());
    }
    let head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ftl\"\r\n\r\n";
    body.extend([head.as_bytes(), file, b"\r\n--x--\r\n"].concat());
    let request = Request::post("/admin/texts/import")
        .header(header::HOST, "127.0.0.1:8000")
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    app.send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn what_is_exported_can_be_imported_and_a_bad_file_changes_nothing() {
    let (app, cookie) = with_admin("").await;
    let plural = "{ $minutes ->\n    [one] a minute\n   *[other] { $minutes } minutes\n} left";
    saved(&app, &cookie, ("", "en", "forgot-title", "Lost it?")).await;
    saved(&app, &cookie, ("", "en", "delay", plural)).await;
    let export = async || {
        app.get_with_cookie("/admin/texts/export?language=en", &cookie)
            .await
    };
    let file = export().await;
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"en.ftl\""
    );
    assert!(file.body.contains("\nforgot-title = Lost it?\n"));
    assert!(file.body.contains("\n# forgot-button = "));
    let kept = async || {
        text_version::Entity::find()
            .all(&app.state.db)
            .await
            .unwrap()
            .len()
    };
    let again = import(&app, &cookie, "en", file.body.as_bytes()).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    assert_eq!(kept().await, 2, "nothing of it is new");

    for (bad, part) in [
        (
            &b"forgot-title = A\nforgot-button = <b>\nnothing = x\n"[..],
            "forgot-button",
        ),
        (b"forgot-title = A\nforgot-title = B\n", "forgot-title"),
        (b"forgot-title = A\n-term = B\n", "term"),
        (
            b"forgot-title = A\nforgot-button =\n    .x = B\n",
            "forgot-button",
        ),
        (b"forgot-title = A\nforgot-lead = { $\n", "2: "),
        (b"forgot-title = \xff\n", "UTF-8"),
        (&b"# long \n".repeat(33_000), "256 kB"),
        (b"", "Choose"),
    ] {
        let answer = import(&app, &cookie, "en", bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{part}");
        assert!(answer.body.contains(part), "{part}: {}", answer.body);
        assert!(answer.body.contains(StudioText::NotImported.get()));
    }
    assert_eq!(export().await.body, file.body);
    assert_eq!(kept().await, 2);

    let good = import(&app, &cookie, "de", b"\xef\xbb\xbfforgot-title = Weg?\r\n").await;
    assert_eq!(good.status, StatusCode::SEE_OTHER, "{}", good.body);
    assert!(
        page(&app, "127.0.0.1", "de")
            .await
            .contains("<h1>Weg?</h1>")
    );
    let huge = import(&app, &cookie, "en", &b"# long \n".repeat(80_000)).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_preview_shows_what_is_typed_and_saves_nothing() {
    let (app, cookie) = with_admin(TWO).await;
    let preview = async |place: &str, id: &str, text: &str| {
        let fields = [
            ("application", "acme-shop"),
            ("language", "ar"),
            ("place", place),
            ("text", text),
        ];
        let path = format!("/admin/texts/{id}/preview");
        app.post_form_with_cookie(&path, &fields, &cookie).await
    };
    let shown = preview("page-forgot", "forgot-title", "A & B").await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("<h1>A &amp; B</h1>"), "{}", shown.body);
    assert!(shown.body.contains("dir=\"rtl\"") && shown.body.contains("Acme Shop"));
    assert!(!shown.body.contains("<script"), "nothing in it runs");
    let policy = shown.header("content-security-policy");
    assert!(policy.contains("sandbox") && policy.contains("default-src 'none'"));
    assert_eq!(shown.header("x-frame-options"), "SAMEORIGIN");

    let mail = preview(
        "mail-recovery",
        "mail-recovery-expiry",
        "Until { $duration }!",
    )
    .await;
    // In the HTML, in what lists of mails show of it, and in the text part.
    assert_eq!(mail.body.matches("Until ").count(), 3);
    let refused = preview("mail-recovery", "mail-recovery-expiry", "Until").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let used = "/admin/texts/preview?application=acme-shop&language=ar&place=mail-recovery";
    let used = app.get_with_cookie(used, &cookie).await;
    assert!(used.status.is_success() && !used.body.contains("Until "));

    for place in password_recover::api::dashboard::texts::Place::all() {
        let path = format!("/admin/texts/preview?language=ja&place={}", place.name());
        let shown = app.get_with_cookie(&path, &cookie).await;
        assert_eq!(shown.status, StatusCode::OK, "{path}");
        assert!(shown.body.contains("lang=\"ja\""), "{path}");
        let list = format!("/admin/texts?language=ja&place={}", place.name());
        let list = app.get_with_cookie(&list, &cookie).await;
        assert!(list.body.contains("studio-pattern"), "{path}");
    }
    let kept = text_version::Entity::find()
        .all(&app.state.db)
        .await
        .unwrap();
    assert!(kept.is_empty());
}

#[tokio::test]
async fn a_sample_goes_only_to_the_person_who_asks_for_it() {
    let (app, cookie) = with_admin(TWO).await;
    let subject = ("acme-shop", "de", "mail-recovery-subject", "Neu im Laden");
    saved(&app, &cookie, subject).await;
    let fields = [
        ("application", "acme-shop"),
        ("language", "de"),
        ("place", "mail-recovery"),
    ];
    let sent = app
        .post_form_with_cookie("/admin/texts/sample", &fields, &cookie)
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let mails = app.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].recipient, MARIA);
    assert_eq!(mails[0].subject, "Neu im Laden");
    assert!(mails[0].sender.contains("Acme Shop") || mails[0].raw.contains("Acme Shop"));
}

fn with_folder(files: &[(&str, &str)]) -> (tempfile::TempDir, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let path = folder.path().to_str().unwrap();
    let sources = Sources::from_pairs([("TEXTS_FOLDER", path), ("LANGUAGES", "en,de")]);
    let loaded = Config::load(sources.with_toml("the file", TWO));
    let problems = loaded.err().map(|errors| errors.to_string());
    (folder, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn files_of_texts_are_checked_with_the_settings() {
    let good = [
        ("en.ftl", "# Ours\nforgot-title = Any?\n"),
        ("acme-shop/de.ftl", "forgot-title = Laden?\n"),
        (".hidden", "x"),
    ];
    assert!(
        with_folder(&good).1.is_empty(),
        "{:?}",
        with_folder(&good).1
    );
    for (path, text, part) in [
        ("en.ftl", "forgot-title = <b>\n", "forgot-title: HTML"),
        (
            "en.ftl",
            "mail-recovery-expiry = Soon.\n",
            "{ $duration } is missing",
        ),
        ("fr.ftl", "forgot-title = x\n", "LANGUAGES"),
        ("en.txt", "forgot-title = x\n", "LANGUAGES"),
        (
            "nobody/en.ftl",
            "forgot-title = x\n",
            "acme-shop, city-tram",
        ),
    ] {
        let (_, problems) = with_folder(&[(path, text)]);
        assert!(
            problems.iter().any(|told| told.contains(part)),
            "{path}: {problems:?}"
        );
    }

    let (texts, _) = with_folder(&[("en.ftl", "forgot-title = <b>\n")]);
    let folder = tempfile::tempdir().unwrap();
    let check = |command: &mut std::process::Command| {
        said(&command.env("TEXTS_FOLDER", texts.path()).output().unwrap())
    };
    let (code, text) = check(&mut command(folder.path(), &["check"]));
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("HTML is not possible here"), "{text}");
    fs::write(texts.path().join("en.ftl"), "forgot-title = Lost?\n").unwrap();
    let (code, text) = check(&mut command(folder.path(), &["check"]));
    assert_eq!(code, Some(0), "{text}");
}

#[tokio::test]
async fn texts_of_files_are_used_until_somebody_changes_them() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("en.ftl"),
        "forgot-title = Of the file?\n",
    )
    .unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    let app = TestApp::with_settings(&[("TEXTS_FOLDER", &path)]).await;
    app.make_admin(MARIA).await;
    let cookie = app.log_in(MARIA).await;
    assert!(
        page(&app, "127.0.0.1", "en")
            .await
            .contains("<h1>Of the file?</h1>")
    );
    let list = app.get_with_cookie("/admin/texts", &cookie).await.body;
    assert!(list.contains(StudioText::FromFile.get()));
    saved(&app, &cookie, ("", "en", "forgot-title", "Of the page?")).await;
    assert!(
        page(&app, "127.0.0.1", "en")
            .await
            .contains("<h1>Of the page?</h1>")
    );
    let fields = [("language", "en"), ("seen", "1")];
    app.post_form_with_cookie("/admin/texts/forgot-title/reset", &fields, &cookie)
        .await;
    assert!(
        page(&app, "127.0.0.1", "en")
            .await
            .contains("<h1>Of the file?</h1>")
    );
}

/// After an update, or a step back from one.
#[tokio::test]
async fn a_text_of_another_version_is_named_by_check_and_can_be_removed() {
    let (app, cookie) = with_admin(TWO).await;
    let url = app.state.config.database_url.sqlite_file().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let check = || {
        let mut command = command(folder.path(), &["check"]);
        command.env("DATABASE_URL", format!("sqlite://{}", url.display()));
        command.env("SECRET_KEY", "a key that is not kept beside any file");
        said(&command.output().unwrap())
    };
    saved(&app, &cookie, ("", "en", "forgot-title", "Lost?")).await;
    assert_eq!(check().0, Some(0), "{}", check().1);
    insert(&app, 2, "en", "forgot-lead", "For { $weeks }.").await;
    insert(&app, 3, "en", "mail-of-the-future", "?").await;
    let (code, text) = check();
    assert_eq!(code, Some(1), "{text}");
    for part in [
        "Write it anew on /admin/texts, or use the built-in text there. en/forgot-lead: { $weeks }",
        "and remove it there. en/mail-of-the-future: There is no text with this id.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(text.matches("A changed text").count(), 2, "{text}");
    // A new version says so before it changes the database.
    Migrator::down(&app.state.db, Some(1)).await.unwrap();
    let (_, before) = check();
    assert_eq!(before.matches("A changed text").count(), 2, "{before}");
    Migrator::up(&app.state.db, None).await.unwrap();

    texts::refresh(&app.state).await.unwrap();
    let list = app.get_with_cookie("/admin/texts", &cookie).await.body;
    assert!(
        list.contains("href=\"/admin/texts/forgot-lead?application=&amp;language=en\""),
        "{list}"
    );
    for (id, next) in [
        ("mail-of-the-future", "/admin/texts?"),
        ("forgot-lead", "/admin/texts/forgot-lead?"),
    ] {
        let fields = [("language", "en"), ("seen", "2")];
        let path = format!("/admin/texts/{id}/reset");
        let answer = app.post_form_with_cookie(&path, &fields, &cookie).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert!(answer.header("location").starts_with(next));
        let mut again = app
            .get_with_cookie(answer.header("location"), &cookie)
            .await;
        // Without what is empty in its address.
        if again.status == StatusCode::SEE_OTHER {
            let location = again.header("location").to_owned();
            again = app.get_with_cookie(&location, &cookie).await;
        }
        assert_eq!(again.status, StatusCode::OK);
        let told = again.body.contains("The built-in text is in use again.");
        assert!(told, "{}", again.body);
    }
    let (code, text) = check();
    assert_eq!(code, Some(0), "{text}");
    // It is removed once, and nobody makes one up.
    for id in ["mail-of-the-future", "mail-of-nobody"] {
        let path = format!("/admin/texts/{id}/reset");
        let answer = app
            .post_form_with_cookie(&path, &[("language", "en")], &cookie)
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
    }
}
