//! Names of people and of their things, at every entry point.

use crate::{
    harness::{ANN, OLD_PASSWORD, TestApp},
    imports::{run, source},
    rest::program::Program,
};
use axum::http::Method;
use password_recover::server::{
    accounts::{self, NewAdmin},
    api_tokens::{self, TokenSpec},
    db::user_rows,
    error::Error,
    imports::WrongLines,
};
use serde_json::json;

const ADMIN: &str = "maria@example.org";
/// A name, and its error.
const BAD: [(&str, &str); 6] = [
    ("\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}", "name-missing"),
    ("\u{3164}", "name-missing"),
    ("\u{2800} \u{ad}", "name-missing"),
    ("Ann\u{202e}nimdA", "name-not-text"),
    ("\u{2067}Ann", "name-not-text"),
    ("Ann\u{200f}", "name-not-text"),
];

fn code<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::Refused(error)) => error.code(),
        Err(_) => "another",
        Ok(_) => "done",
    }
}

#[tokio::test]
async fn invisible_and_bidirectional_names_are_rejected_everywhere() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_admin(ADMIN).await;
    let maria = crate::harness::user_of(&app.state.db, ADMIN).await.unwrap();
    let maria = maria.unwrap();
    let program = Program::of(&app, &maria).await;
    let ann = app.make_user(ANN).await;
    let cookie = app.log_in(ADMIN).await;
    let (id, path) = (ann.id.to_string(), format!("/core/user/{}/", ann.id));
    for (name, said) in BAD {
        // Over the API.
        for (method, path) in [
            (Method::POST, "/core/user/"),
            (Method::PUT, &path),
            (Method::PATCH, &path),
        ] {
            let body = json!({ "email": "new@example.org", "name": name });
            let answer = program.write(method.clone(), path, &body).await;
            assert_eq!(answer.code(), said, "{method} {name:?}");
        }
        // In the dashboard.
        let fields = [("email", "new@example.org"), ("name", name)];
        let path = "/api/create-user";
        let answer = app.post_form_with_cookie(path, &fields, &cookie).await;
        assert_eq!(answer.body, format!("\"{said}\""), "{name:?}");
        let fields = [
            ("id", id.as_str()),
            ("email", ANN),
            ("name", name),
            ("shown_email", ANN),
            ("shown_name", &ann.name),
        ];
        let path = "/api/edit-user";
        let answer = app.post_form_with_cookie(path, &fields, &cookie).await;
        assert_eq!(answer.body, format!("\"{said}\""), "{name:?}");
        // At the command line.
        let ctx = app.operator();
        let new = NewAdmin {
            email: "new@example.org",
            name,
            password: OLD_PASSWORD,
            confirm_password: None,
        };
        assert_eq!(code(accounts::create_admin(&ctx, new).await), said);
        let wish = TokenSpec {
            name,
            scopes: &[password_recover::api::access::Scope::Recovery],
            days: None,
        };
        let made = api_tokens::make_for(&ctx, ANN, wish).await;
        assert_eq!(code(made.map(drop)), said, "{name:?}");
    }
    let all = user_rows::count(&app.state.db).await.unwrap();
    assert_eq!(all, 2, "nobody was made");
    let now = crate::harness::user_row(&app.state.db, ann.id)
        .await
        .unwrap();
    assert_eq!(now, Some(ann));
}

#[tokio::test]
async fn an_import_ignores_invisible_names_and_rejects_bidirectional_ones() {
    let app = TestApp::new().await;
    let text = "email,name\na@example.org,\u{200b}\u{feff}\nb@example.org,Ann\u{202e}nimdA\n";
    run(&app, source(text), WrongLines::Skip).await;
    let db = &app.state.db;
    let a = crate::harness::user_of(db, "a@example.org").await.unwrap();
    assert_eq!(a.unwrap().name, "");
    let b = crate::harness::user_of(db, "b@example.org").await.unwrap();
    assert!(b.is_none());
}
