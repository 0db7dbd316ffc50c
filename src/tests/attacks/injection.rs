//! Injection: input that tries to become a header, a query or markup.

use super::{Asking, World, network, secrets_behind, with_header, without_nonce};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, edit_user, form_request, minutes};
use axum::{body::Body, http::Request};
use mail_parser::MessageParser;
use password_recover::server::{db::user_rows, setup};
use sea_orm::ActiveValue::Set;

const ADMIN: &str = "maria@example.org";
const EVE: &str = "eve@example.org";

const MARKUP: &[&str] = &[
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "</textarea><svg onload=alert(1)>",
    "</title><b>bold</b>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus=alert(1) autofocus='",
    "\" onfocus=alert(1) autofocus=\"",
    "<",
    "<!--",
    "]]><x>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{ 7 * 7 }}{% raw %}",
    "javascript:alert(1)",
    "\u{202e}gnp.<b>",
];

/// The tags of a page with their attributes, as a browser would find them.
fn tags(page: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, behind)) = rest.split_once('<') {
        rest = behind;
        if let Some(comment) = rest.strip_prefix("!--") {
            // `<!-->` is whole by itself.
            rest = comment.strip_prefix('>').unwrap_or_else(|| {
                let end = comment.split_once("-->");
                end.expect("every comment ends").1
            });
            continue;
        }
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "/!-".contains(letter);
        let end = rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        if name.is_empty() {
            continue;
        }
        rest = &rest[end..];
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start();
            let end = rest.find(['=', '>', ' ', '\n']).expect("every tag ends");
            let attribute = rest[..end].to_ascii_lowercase();
            rest = &rest[end..];
            let mut value = "";
            if let Some(behind) = rest.strip_prefix('=') {
                let quote = behind
                    .chars()
                    .next()
                    .filter(|letter| "\"'".contains(*letter));
                (value, rest) = match quote {
                    Some(quote) => behind[1..].split_once(quote).expect("every quote ends"),
                    None => behind.split_at(behind.find([' ', '>']).unwrap()),
                };
            }
            if !attribute.is_empty() {
                attributes.push((attribute, value.to_owned()));
            }
            if let Some(behind) = rest.strip_prefix('>') {
                rest = behind;
                break;
            }
        }
        // Their contents are not markup.
        if ["script", "style", "title"].contains(&name.as_str()) {
            let end = format!("</{name}");
            rest = &rest[rest.find(&end).expect("it ends")..];
        }
        tags.push((name, attributes));
    }
    tags
}

/// Asserts that none of these became markup: as many tags as for plain text, and no attribute that runs code.
#[track_caller]
fn assert_only_text(what: &str, page: &str) {
    let tags = tags(page);
    let count = |name: &str| tags.iter().filter(|(tag, _)| tag == name).count();
    for foreign in ["img", "b", "x", "textarea", "/textarea"] {
        assert_eq!(count(foreign), 0, "{what}: <{foreign}>");
    }
    if page.starts_with("<!DOCTYPE html>") {
        let [html, title, end] = ["html", "title", "/html"].map(count);
        assert_eq!(
            (html, title, end),
            (1, 1, 1),
            "{what}: nothing is swallowed"
        );
    }
    for (tag, attributes) in &tags {
        let value_of = |name: &str| attributes.iter().find(|(known, _)| known == name);
        assert!(
            tag != "script" || value_of("nonce").is_some(),
            "{what}: a script"
        );
        for (name, value) in attributes {
            assert!(!name.starts_with("on"), "{what}: <{tag} {name}>");
            assert!(name != "autofocus", "{what}: <{tag} {name}>");
            let is_link = ["href", "src", "action", "formaction"].contains(&name.as_str());
            assert!(
                !is_link || !value.contains("javascript:"),
                "{what}: {value}"
            );
        }
    }
    assert!(!page.contains("49{"), "{what}: no template");
}

#[test]
fn markup_would_be_found() {
    for markup in MARKUP.iter().filter(|markup| markup.contains("alert(1)")) {
        let page = format!("<p title=\"{markup}\" class='{markup}'>{markup}</p>");
        let found = std::panic::catch_unwind(|| assert_only_text("a page", &page));
        let is_harmless = markup.starts_with('&') || markup.starts_with("javascript");
        assert_eq!(found.is_ok(), is_harmless, "{markup}");
    }
}

#[tokio::test]
async fn a42_no_field_adds_a_recipient_a_header_or_a_mail() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let ann = app.make_user(ANN).await;
    let tails = [
        "\r\nBcc: eve@example.org",
        "\nBcc: eve@example.org",
        "\rBcc: eve@example.org",
        "%0d%0aBcc: eve@example.org",
        "\r\n\r\nHello",
        "\r\n.\r\nMAIL FROM:<eve@example.org>\r\n",
        "\n.\n",
        "\u{2028}Bcc: eve@example.org",
        "\u{85}Bcc: eve@example.org",
        "> RCPT TO:<eve@example.org",
        ">\r\nRCPT TO:<eve@example.org>",
        " SIZE=1 BODY=8BITMIME",
        "\0eve@example.org",
        "?subject=x&bcc=eve@example.org",
        "(eve@example.org)",
    ];
    for tail in tails {
        for typed in [format!("{ANN}{tail}"), format!("{EVE}{tail}{ANN}")] {
            for asking in Asking::ALL {
                let answer = app.send(asking.request(&typed)).await;
                assert_eq!(answer.status, 400, "{asking:?} {typed:?}");
            }
        }
    }
    assert!(app.outbox().await.is_empty());

    // If one is in the database already, it stays where it belongs.
    let mut count = 0;
    for tail in tails {
        let name = format!("Ann{tail}");
        edit_user(&app, ann.id, |user| user.name = Set(name)).await;
        let mut request = Asking::Page.request(ANN);
        request = with_header(request, "user-agent", "x\tBcc: eve@example.org");
        request = with_header(request, "accept-language", "de,\tBcc: eve@example.org");
        app.send(request).await;
        app.deliver().await;
        app.advance(minutes(2));
        count += 1;
        let mails = app.mails().await;
        assert_eq!(mails.len(), count, "one mail");
        let mail = mails.last().unwrap();
        assert_eq!(mail.recipient, ANN);
        let message = MessageParser::default().parse(mail.raw.as_bytes()).unwrap();
        let mut headers: Vec<&str> = message
            .headers()
            .iter()
            .map(|header| header.name())
            .collect();
        headers.sort_unstable();
        assert_eq!(
            headers,
            [
                "Auto-Submitted",
                "Content-Type",
                "Date",
                "From",
                "MIME-Version",
                "Message-ID",
                "Subject",
                "To",
                "X-Auto-Response-Suppress",
            ],
            "{tail:?}"
        );
        assert_eq!(message.to().unwrap().as_list().unwrap().len(), 1);
        assert!(message.bcc().is_none() && message.cc().is_none());
        assert!(!mail.raw.contains("\n.\n") && !mail.raw.contains("\r\n.\r\n"));
        let lone = mail.raw.replace("\r\n", "");
        assert!(!lone.contains('\r') && !lone.contains('\n'), "{tail:?}");
    }
}

#[tokio::test]
async fn a44_query_syntax_is_searched_as_text() {
    let app =
        TestApp::with_settings(&[("RATE_LIMITS", "off"), ("TRUSTED_PROXIES", "192.0.2.1")]).await;
    app.make_admin(ADMIN).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    for sql in [
        "'",
        "\"",
        "')",
        "' OR '1'='1",
        "' OR 1=1 --",
        "'; DROP TABLE users; --",
        "' UNION SELECT password_hash FROM users --",
        "%",
        "_%",
        "*",
        "\\",
        "$1",
        "?",
        "?1",
        ":email",
        "(CASE WHEN 1=1 THEN 1 ELSE 2 END)",
        "1; ATTACH DATABASE 'x' AS x",
    ] {
        for fields in [
            [("username", sql), ("password", OLD_PASSWORD)],
            [("username", ANN), ("password", sql)],
        ] {
            let answer = app.post_form("/core/auth", &fields).await;
            assert_eq!(answer.status, 401, "{sql}");
        }
        let local = sql.replace([' ', '(', ')', ';', '"', '\\', ':'], "");
        for email in [
            sql.to_owned(),
            format!("{local}@example.org"),
            format!("{ANN}{sql}"),
        ] {
            for asking in Asking::ALL {
                let answer = app.send(asking.request(&email)).await;
                assert!(answer.status.as_u16() <= 400, "{email}");
            }
        }
        for (path, fields) in [
            (
                "/reset-password/code",
                [("case_number", sql), ("code", sql)],
            ),
            ("/not-me", [("token", sql), ("x", sql)]),
            ("/freeze", [("token", sql), ("x", sql)]),
            (
                "/reset-password",
                [("token", sql), ("new_password", NEW_PASSWORD)],
            ),
        ] {
            let answer = app.post_form(path, &fields).await;
            assert!(answer.status.is_client_error(), "{path} {sql}");
        }
        let page = form_urlencoded(sql);
        for query in [format!("page={page}"), format!("sort={page}&page=1")] {
            let answer = app
                .get_with_cookie(&format!("/admin/users?{query}"), &cookie)
                .await;
            assert_eq!(answer.status, 200, "{sql}");
            assert!(!answer.body.contains("argon2"));
        }
        for field in ["kind", "who", "case", "network", "from", "until"] {
            let path = format!("/admin/audit?{field}={page}");
            let answer = app.get_with_cookie(&path, &cookie).await;
            assert_eq!(answer.status, 200, "{path}");
            assert!(
                !answer.body.contains("<table"),
                "it matches nothing: {path}"
            );
        }
        for name in [
            "user-agent",
            "x-forwarded-for",
            "cookie",
            "referer",
            "accept-language",
        ] {
            let request = with_header(Asking::ApiForm.request(ANN), name, sql);
            assert_eq!(app.send(request).await.status, 200, "{name}: {sql}");
        }
        let session = format!("session={sql}; recovery_case={sql}");
        let answer = app.get_with_cookie("/admin/users", &session).await;
        assert!(
            answer.header("location").starts_with("/admin/login"),
            "{sql}"
        );
    }
    app.deliver().await;
    let mails = app.mails().await;
    assert!(mails.iter().all(|mail| mail.recipient == ANN));
    assert_eq!(user_rows::count(&app.state.db).await.unwrap(), 2);
    assert_eq!(
        app.get(&format!("/reset-password/{token}")).await.status,
        200
    );
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
}

fn form_urlencoded(text: &str) -> String {
    let encoded = serde_urlencoded::to_string([("x", text)]).unwrap();
    encoded["x=".len()..].to_owned()
}

#[tokio::test]
async fn a45_what_is_stored_is_shown_as_text() {
    let app =
        TestApp::with_settings(&[("RATE_LIMITS", "off"), ("TRUSTED_PROXIES", "192.0.2.1")]).await;
    app.make_admin(ADMIN).await;
    let ann = app.make_user("o'ann&{b}`c`=d@example.org").await;
    let cookie = app.log_in(ADMIN).await;
    for markup in MARKUP {
        edit_user(&app, ann.id, |user| user.name = Set((*markup).to_owned())).await;
        // What may be stored of a request beside its fields.
        let mut login = form_request("/admin/login", &[("email", markup), ("password", markup)]);
        for name in [
            "user-agent",
            "x-forwarded-for",
            "referer",
            "accept-language",
        ] {
            login = with_header(login, name, markup);
        }
        assert_only_text("the log-in", &app.send(login).await.body);
        let list = app.get_with_cookie("/admin/users", &cookie).await.body;
        assert!(list.contains("o'ann&amp;{b}`c`=d@example.org") || list.contains("o&#x27;ann"));
        assert_only_text("the list", &list);

        app.send(Asking::Page.request(&ann.email)).await;
        app.deliver().await;
        app.advance(minutes(2));
        let mail = app.mails().await.pop().unwrap();
        assert_only_text("the mail", &mail.html_body);
        for path in [
            "/dev/mailbox".to_owned(),
            format!("/dev/mailbox/{}", mail.id),
            format!("/dev/mailbox/{}/html", mail.id),
        ] {
            assert_only_text(&path, &app.get(&path).await.body);
        }
    }
    // An administrator's own name is in the header of their pages.
    let maria = crate::harness::user_of(&app.state.db, ADMIN)
        .await
        .unwrap()
        .unwrap();
    for markup in MARKUP {
        edit_user(&app, maria.id, |user| user.name = Set((*markup).to_owned())).await;
        let list = app.get_with_cookie("/admin/users", &cookie).await.body;
        assert_only_text("the head", &list);
    }
}

#[tokio::test]
async fn a46_typed_input_is_shown_as_text_or_not_at_all() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let world = World::around(&app);
    let set_up = setup::offer(&app.operator()).await.unwrap().unwrap();
    let set_up = set_up.split_once(":8000").unwrap().1.to_owned();
    let token = app.token_for(ANN).await;
    let link = format!("/reset-password/{token}");
    let plain = app.get("/nothing").await.body;
    for markup in MARKUP {
        let admin = [
            ("email", *markup),
            ("name", markup),
            ("new_password", markup),
            ("confirm_password", "x"),
        ];
        for (path, fields) in [
            ("/forgot-password", &[("email", *markup)][..]),
            ("/admin/login", &[("email", markup), ("password", markup)]),
            (
                "/reset-password/code",
                &[("case_number", markup), ("code", markup)],
            ),
            (
                "/reset-password",
                &[("token", markup), ("new_password", markup)],
            ),
            (
                &link,
                &[("new_password", markup), ("confirm_password", "x")],
            ),
            ("/not-me", &[("token", markup)]),
            ("/freeze", &[("token", markup)]),
            (&set_up, &admin),
        ] {
            let answer = app.post_form(path, fields).await;
            assert!(answer.status.is_client_error(), "{path} {}", answer.status);
            assert_only_text(path, &answer.body);
        }
        let typed = form_urlencoded(markup).replace('+', "%20");
        for path in [
            format!("/reset-password/{typed}"),
            format!("/not-me/{typed}"),
            format!("/freeze/{typed}"),
            format!("/admin/setup/{typed}"),
            format!("/{typed}"),
            format!("/core/{typed}"),
            format!("/api/{typed}"),
            format!("/forgot-password?email={typed}&error={typed}"),
            format!("/forgot-password?__err={typed}&__path={typed}"),
            format!("/admin/login?next={typed}"),
        ] {
            let mut request = Request::get(&path).body(Body::empty()).unwrap();
            for name in ["referer", "user-agent", "accept-language"] {
                request = with_header(request, name, markup);
            }
            request = with_header(request, "cookie", &format!("recovery_case={markup}"));
            let answer = world.ask(network(1), request).await;
            assert_only_text(&path, &answer.body);
            if path == format!("/{typed}") && typed.len() > 3 {
                assert_eq!(
                    without_nonce(&answer.body).len(),
                    without_nonce(&plain).len()
                );
            }
        }
    }
}

#[tokio::test]
async fn a66_mails_go_to_people_only_and_bounces_reach_no_third_party() {
    let app = TestApp::with_settings(&[
        ("RATE_LIMITS", "off"),
        ("DEFAULT_FROM_EMAIL", "Accounts <accounts@example.net>"),
    ])
    .await;
    app.make_user(ANN).await;
    let request = Asking::ApiForm.request(ANN);
    let request = with_header(request, "from", EVE);
    app.send(with_header(request, "reply-to", EVE)).await;
    // The button on the page of a made-up link gets the usual response, and no mail goes to the placeholder
    // address.
    let path = format!("/reset-password/{}", "A".repeat(43));
    app.post_form(&path, &[("another_link", "yes")]).await;
    app.deliver().await;
    let token = secrets_behind(&app.mails().await[0].text_body, "/reset-password/").remove(0);
    app.change(&token, NEW_PASSWORD).await;
    app.deliver().await;
    let mails = app.mails().await;
    assert_eq!(mails.len(), 2, "the link and the notice");
    for mail in mails {
        assert_eq!(
            (mail.sender.as_str(), mail.recipient.as_str()),
            ("accounts@example.net", ANN)
        );
        assert!(mail.raw.contains("\r\nAuto-Submitted: auto-generated\r\n"));
        assert!(mail.raw.contains("\r\nX-Auto-Response-Suppress: All\r\n"));
        let head = mail.raw.split("\r\n\r\n").next().unwrap().to_lowercase();
        for header in [
            "reply-to:",
            "return-path:",
            "sender:",
            "cc:",
            "list-unsubscribe",
        ] {
            assert!(!head.contains(header), "{header}");
        }
        assert!(!mail.raw.contains("eve@") && !mail.raw.contains("nobody.invalid"));
    }
}
