//! A second language is a folder: pages, errors and mails use it for its readers, and nothing else changes.

mod left_over;

use crate::harness::{ANN, NEW_PASSWORD, TestApp, form_request, hours, token_in};
use axum::{
    body::Body,
    http::{Request, header},
};
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource},
    parser, serializer,
};
use password_recover::{
    api::error::ApiError,
    server::{accounts, db::entity::outgoing_mail},
    text::{LanguageText, MailText, Text},
    words::{Catalogue, Language},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use std::{fs, path::Path};

/// A pseudo-language made from English: pseudo-bidi, as CLDR calls it.
const TAG: &str = "ar-XB";

/// Writes the folder of a language in which every sentence differs from English.
fn write_pseudo_language(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if path.is_dir() {
            write_pseudo_language(&path, &to.join(name));
        } else {
            let source = fs::read_to_string(&path).unwrap();
            let mut resource: Resource<String> = parser::parse(source).unwrap();
            resource.body.iter_mut().for_each(accent);
            let written = serializer::serialize(&resource);
            let written = written.replace("language-direction = ltr", "language-direction = rtl");
            fs::write(to.join(name), written).unwrap();
        }
    }
}

fn accent(entry: &mut Entry<String>) {
    if let Entry::Message(message) = entry
        // For programs.
        && !["language-direction", "language-formats"].contains(&message.id.name.as_str())
        && let Some(pattern) = &mut message.value
    {
        accent_pattern(pattern);
    }
}

fn accent_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = value.replace('e', "é").replace('o', "ö").replace('i', "ï");
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    accent_pattern(&mut variant.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn read(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, files);
        } else {
            files.push(fs::read_to_string(path).unwrap());
        }
    }
}

/// A server with a second language that is only a folder.
async fn bilingual() -> (TestApp, Language) {
    let folder = tempfile::tempdir().unwrap();
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("text/en");
    write_pseudo_language(&english, folder.path());
    let mut files = Vec::new();
    read(folder.path(), &mut files);
    let settings = [("RATE_LIMITS", "network=1000/1h,address=1000/1h")];
    let mut app = TestApp::with_settings(&settings).await;
    let site = app.state.languages.site().catalogue();
    app.add_language(Catalogue::load(TAG, &files, Some(site)).unwrap());
    let other = app.state.languages.find(TAG).unwrap();
    assert_eq!(
        other.speak(|| Text::ForgotTitle.get()),
        "Förgöt yöur passwörd?"
    );
    (app, other)
}

async fn get(app: &TestApp, path: &str, accepted: &str, cookie: &str) -> String {
    let request = Request::get(path)
        .header(header::ACCEPT_LANGUAGE, accepted)
        .header(header::COOKIE, cookie);
    app.send(request.body(Body::empty()).unwrap()).await.body
}

async fn post(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> crate::harness::Answer {
    let mut request = form_request(path, fields);
    let headers = request.headers_mut();
    headers.insert(header::ACCEPT_LANGUAGE, TAG.parse().unwrap());
    app.send(request).await
}

async fn languages_of_mails(app: &TestApp) -> Vec<Option<String>> {
    app.outbox()
        .await
        .into_iter()
        .map(|mail| mail.language)
        .collect()
}

#[tokio::test]
async fn pages_are_in_the_readers_language() {
    let (app, other) = bilingual().await;
    let title = |language: Language| language.speak(|| Text::ForgotTitle.get());
    for (accepted, cookie, speaks_other) in [
        ("en", "", false),
        ("tlh, *;q=0.1", "", false),
        ("ar-XB", "", true),
        ("en;q=0.2, ar-xb-1996", "", true),
        ("en", "language=ar-XB", true),
        ("ar-XB", "language=en", false),
        ("ar-XB", "language=nothing", true),
    ] {
        let page = get(&app, "/forgot-password", accepted, cookie).await;
        let (language, tag, direction) = if speaks_other {
            (other, TAG, "rtl")
        } else {
            (app.state.languages.site(), "en", "ltr")
        };
        let html = format!("<html lang=\"{tag}\" dir=\"{direction}\"");
        assert!(page.contains(&html), "{accepted:?} {cookie:?}: {page}");
        assert!(page.contains(title(language)));
        assert_eq!(page.contains(title(other)), speaks_other);
    }
    // A page without a handler.
    let lost = get(&app, "/nowhere", TAG, "").await;
    assert!(lost.contains(&format!("lang=\"{TAG}\"")));
    assert!(lost.contains(other.speak(|| Text::NotFoundTitle.get())));
}

#[tokio::test]
async fn a_chosen_language_is_remembered() {
    let (app, other) = bilingual().await;
    let page = get(&app, "/forgot-password", "en", "").await;
    let option = format!("<option value=\"{TAG}\" lang=\"{TAG}\"");
    assert!(page.contains(&option), "{page}");
    assert!(
        page.contains("<form method=\"get\" class=\"language-form\">"),
        "{page}"
    );

    let chosen = app.get(&format!("/forgot-password?lang={TAG}")).await;
    assert!(
        chosen
            .body
            .contains(other.speak(|| Text::ForgotTitle.get()))
    );
    assert!(chosen.body.contains(&format!("{option} selected")));
    assert_eq!(chosen.header("content-language"), TAG);
    assert_eq!(chosen.header("vary"), "accept-language, cookie");
    let cookie = chosen.header("set-cookie");
    assert!(cookie.starts_with(&format!("language={TAG};")), "{cookie}");
    let later = get(&app, "/forgot-password", "en", &format!("language={TAG}")).await;
    assert!(later.contains(&format!("<html lang=\"{TAG}\"")));

    for unknown in ["lang=tlh", "lang=", "lang=../en", "language=ar-XB"] {
        let answer = app.get(&format!("/forgot-password?{unknown}")).await;
        assert!(answer.headers.get("set-cookie").is_none(), "{unknown}");
        assert!(answer.body.contains("<html lang=\"en\""));
    }
    // Programs are spoken to in one language.
    let rest = app.get(&format!("/core/user/?lang={TAG}")).await;
    assert!(rest.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn the_operator_chooses_the_languages() {
    let app = TestApp::with_settings(&[("LANGUAGES", "en")]).await;
    let page = get(&app, "/forgot-password", TAG, "").await;
    assert!(page.contains("<html lang=\"en\""));
    assert!(!page.contains("language-form"));
}

#[tokio::test]
async fn errors_are_translated_for_people_and_not_for_programs() {
    let (app, other) = bilingual().await;
    let fields = [("email", "")];
    let page = post(&app, "/forgot-password", &fields).await;
    assert!(
        page.body
            .contains(other.speak(|| Text::ErrorEmailMissing.get()))
    );

    // The page asks for its own language.
    let mut request = form_request("/api/forgot-password", &fields);
    let headers = request.headers_mut();
    headers.insert(header::ACCEPT_LANGUAGE, TAG.parse().unwrap());
    headers.insert(header::COOKIE, "language=en".parse().unwrap());
    let answer = app.send(request).await;
    assert_eq!(answer.body, r#""email-missing""#);
    let sentence = other.speak(|| ApiError::EmailMissing.sentence());
    let told = percent_encoding::percent_decode_str(answer.header("x-sentence"));
    assert_eq!(told.decode_utf8().unwrap(), sentence);

    let mut request = Request::post("/core/user/forgot-password/")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from("{}"))
        .unwrap();
    let accepted = header::HeaderValue::from_static(TAG);
    request
        .headers_mut()
        .insert(header::ACCEPT_LANGUAGE, accepted);
    let answer = app.send(request).await;
    assert!(
        answer.body.contains(Text::ErrorEmailMissing.get()),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_mail_is_in_the_language_of_its_request() {
    let (app, other) = bilingual().await;
    app.make_user(ANN).await;
    post(&app, "/forgot-password", &[("email", ANN)]).await;
    app.deliver().await;
    let mail = app.mails().await.pop().unwrap();
    let (subject, greeting) = other.speak(|| {
        let greeting = MailText::Greeting.with(&[("name", "Ann Example")]);
        (MailText::RecoverySubject.get(), greeting)
    });
    assert_eq!(mail.subject, subject);
    assert_ne!(mail.subject, MailText::RecoverySubject.get());
    assert!(mail.text_body.starts_with(&greeting), "{}", mail.text_body);
    assert!(mail.html_body.contains(&greeting));
    let html = mail.html_body.replace("\" ", "\"\n");
    assert!(html.contains(&format!("lang=\"{TAG}\"")) && html.contains("dir=\"rtl\""));
    assert!(html.contains("text-align:right"), "{html}");
    for of_english in ["direction:ltr", "align=\"left\""] {
        assert!(!html.contains(of_english), "{of_english}: {html}");
    }

    // The notice comes from the same person's page.
    let fields = [
        ("token", token_in(&mail.text_body)),
        ("new_password", NEW_PASSWORD.to_owned()),
        ("confirm_password", NEW_PASSWORD.to_owned()),
    ];
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    post(&app, "/reset-password", &fields).await;
    app.deliver().await;
    let notice = app.mails().await.pop().unwrap();
    assert_eq!(
        notice.subject,
        other.speak(|| MailText::ChangedSubject.get())
    );
    assert_eq!(
        languages_of_mails(&app).await,
        [Some(TAG.to_owned()), Some(TAG.to_owned())]
    );
}

#[tokio::test]
async fn mails_requested_by_others_are_in_the_recipients_last_language() {
    let (app, _) = bilingual().await;
    let ann = app.make_user(ANN).await;
    let ctx = app.operator();
    // Her language is unknown.
    app.token_for(ANN).await;
    assert_eq!(languages_of_mails(&app).await, [None]);

    app.advance(hours(1));
    post(&app, "/forgot-password", &[("email", ANN)]).await;
    app.advance(hours(1));
    app.token_for(ANN).await;
    assert!(
        accounts::change_password(&ctx, ANN, NEW_PASSWORD)
            .await
            .is_ok()
    );
    app.deliver().await;
    let known = Some(TAG.to_owned());
    assert_eq!(
        languages_of_mails(&app).await,
        [None, known.clone(), known.clone(), known.clone()]
    );
    assert_eq!(app.outbox().await[3].user_id, Some(ann.id));
}

#[tokio::test]
async fn a_mail_in_a_removed_language_uses_the_sites() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    post(&app, "/forgot-password", &[("email", ANN)]).await;
    let mut mail: outgoing_mail::ActiveModel = app.outbox().await.remove(0).into_active_model();
    mail.language = Set(Some(TAG.to_owned()));
    mail.update(&app.state.db).await.unwrap();
    app.deliver().await;
    let mail = app.mails().await.pop().unwrap();
    assert_eq!(mail.subject, MailText::RecoverySubject.get());
    assert!(mail.html_body.contains("lang=\"en\""));
    assert_eq!(LanguageText::Name.get(), "English");
}

/// The browser's code has ids at most: their texts come from the server, in the language of the page.
#[test]
fn the_webassembly_holds_no_sentences() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let modules = fs::read_to_string(root.join("lib.rs")).unwrap();
    assert!(modules.contains("#[cfg(feature = \"ssr\")]\npub mod words;"));
    let mut files = vec![root.join("markup.rs")];
    for folder in ["live", "live_dashboard"] {
        crate::layers::sources(&root.join(folder), &mut files);
    }
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let code = source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//") && !line.contains("expect("));
        for quoted in code.flat_map(|line| line.split('"').skip(1).step_by(2)) {
            let is_word = |word: &&str| word.len() > 1 && word.chars().all(char::is_alphabetic);
            let words = quoted.split(' ').filter(is_word).count();
            let is_sentence = words > 1 && quoted.starts_with(char::is_uppercase);
            assert!(!is_sentence, "{}: {quoted:?}", file.display());
        }
    }
}

/// A full stop of Chinese and Japanese is as wide as a letter, and brings its own space.
#[tokio::test]
async fn no_space_follows_a_wide_full_stop() {
    let app = TestApp::new().await;
    for language in ["ja", "zh-Hans", "zh-Hant"] {
        for path in ["/forgot-password/sent", "/reset-password/never-made"] {
            let page = get(&app, path, language, "").await;
            assert!(
                page.contains('。') && !page.contains("。 "),
                "{path}, {language}"
            );
        }
    }
    let page = get(&app, "/forgot-password/sent", "en", "").await;
    assert!(page.contains(". It usually arrives"), "{page}");
}
