//! One password policy for every way to set one: the weakest decides.

use super::{Changing, World, network};
use crate::harness::{ANN, OLD_PASSWORD, TestApp, edit_user, form_request};
use password_recover::{
    api::error::ApiError,
    server::{
        accounts::{self, NewAdmin},
        error::Error,
        setup,
    },
};
use sea_orm::ActiveValue::Set;

const NAME: &str = "Ann Example";

/// Passwords that must be rejected.
fn refused() -> Vec<(String, ApiError)> {
    let short = ApiError::PasswordTooShort { min_length: 15 };
    let long = ApiError::PasswordTooLong;
    let common = ApiError::PasswordTooCommon;
    [
        (String::new(), short),
        ("qzmxnvbtrwplkj".to_owned(), short),
        ("é".repeat(14), short),
        ("passwordpassword".to_owned(), common),
        ("123456789012345".to_owned(), common),
        ("PASSWORDpassword".to_owned(), common),
        ("qwertyuiopqwertyuiop".to_owned(), common),
        (ANN.to_owned(), common),
        ("annexampleannexample".to_owned(), common),
        ("password recover".to_owned(), common),
        ("é".repeat(15), common),
        ("passwordpasswordé".to_owned(), common),
        ("ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ".to_owned(), common),
        ("\u{200b}".repeat(15), short),
        ("Éxample Ann Éxample".to_owned(), common),
        ("qzmxnvbtrwplkjh ".repeat(64) + "x", long),
        ("é".repeat(513), long),
        (
            "nul\0nul\0nul\0nul\0nul".to_owned(),
            ApiError::PasswordNotText,
        ),
        (
            "line\nline\nline\nline".to_owned(),
            ApiError::PasswordNotText,
        ),
    ]
    .into()
}

/// Passwords that must be accepted: only the length counts.
fn taken() -> Vec<String> {
    vec![
        "qzmxnvbtrwplkjh".to_owned(),
        "my password is a long sentence".to_owned(),
        "🦊🐻🐼".repeat(5),
        "昨天下午我在公园里看见三只白鹅".to_owned(),
        "зелёный чайник стоит".to_owned(),
        "               qz".to_owned() + "mxnv",
        "qzmxnvbtrwplkjh ".repeat(64),
    ]
}

#[derive(Clone, Copy, Debug)]
enum Way {
    Link(Changing),
    ChangeCommand,
    MakeCommand,
    SetUpPage,
    SetUpFunction,
}

const WAYS: [Way; 8] = [
    Way::Link(Changing::Api),
    Way::Link(Changing::Link),
    Way::Link(Changing::Page),
    Way::Link(Changing::ServerFunction),
    Way::ChangeCommand,
    Way::MakeCommand,
    Way::SetUpPage,
    Way::SetUpFunction,
];

/// A server ready for one way to set a password.
struct Door {
    app: TestApp,
    way: Way,
    token: String,
}

impl Door {
    async fn open(way: Way) -> Self {
        let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
        let token = match way {
            Way::Link(_) => {
                app.make_user(ANN).await;
                app.token_for(ANN).await
            }
            Way::ChangeCommand => {
                let ann = app.make_user(ANN).await;
                edit_user(&app, ann.id, |user| user.name = Set(NAME.to_owned())).await;
                String::new()
            }
            Way::MakeCommand => String::new(),
            Way::SetUpPage | Way::SetUpFunction => {
                let link = setup::offer(&app.operator()).await.unwrap().unwrap();
                link.rsplit('/').next().unwrap().to_owned()
            }
        };
        Self { app, way, token }
    }

    /// Why this password was rejected, or none if it was accepted.
    async fn try_password(&self, password: &str) -> Option<ApiError> {
        let (app, token) = (&self.app, self.token.as_str());
        let fields = [
            ("token", token),
            ("email", ANN),
            ("name", NAME),
            ("new_password", password),
            ("confirm_password", password),
        ];
        let told = |done: Result<(), Error>| match done {
            Err(Error::Refused(error)) => Some(error),
            done => {
                assert!(done.is_ok());
                None
            }
        };
        let (answer, has_worked) = match self.way {
            Way::ChangeCommand => {
                return told(accounts::change_password(&app.operator(), ANN, password).await);
            }
            Way::MakeCommand => {
                let new = NewAdmin {
                    email: ANN,
                    name: NAME,
                    password,
                    confirm_password: None,
                };
                return told(accounts::create_admin(&app.operator(), new).await);
            }
            Way::Link(changing) => {
                let request = changing.request(token, password);
                let answer = World::around(app).ask(network(1), request).await;
                let has_worked = changing.has_worked(&answer);
                (answer, has_worked)
            }
            Way::SetUpPage => {
                let path = format!("/admin/setup/{token}");
                let answer = app.send(form_request(&path, &fields[1..])).await;
                let has_worked = answer.header("location").starts_with("/admin/login");
                (answer, has_worked)
            }
            Way::SetUpFunction => {
                let answer = app.send(form_request("/api/set-up", &fields)).await;
                let has_worked = answer.status == 200;
                (answer, has_worked)
            }
        };
        if has_worked {
            return None;
        }
        let told = |error: &ApiError| {
            answer.body.contains(&format!("\"{}\"", error.code()))
                || answer.body.contains(&error.sentence())
        };
        let mut all = refused().into_iter().map(|(_, error)| error);
        let error = all.find(told).unwrap_or_else(|| panic!("{}", answer.body));
        assert_eq!(answer.status.as_u16(), error.status());
        Some(error)
    }
}

#[tokio::test]
async fn one_password_policy_applies_everywhere() {
    for way in WAYS {
        let door = Door::open(way).await;
        for (password, error) in refused() {
            let told = door.try_password(&password).await;
            assert_eq!(told, Some(error), "{way:?} {password:?}");
        }
        let user = crate::harness::user_of(&door.app.state.db, ANN)
            .await
            .unwrap();
        let opens = door.app.can_log_in(ANN, OLD_PASSWORD).await;
        assert_eq!(user.is_some(), opens, "{way:?}: nothing was changed");
    }
}

#[tokio::test]
async fn every_long_enough_password_is_accepted_untruncated_everywhere() {
    for (i, way) in WAYS.into_iter().enumerate() {
        // Each way with one of them, and each of them on some way.
        let password = &taken()[i % taken().len()];
        let door = Door::open(way).await;
        assert_eq!(
            door.try_password(password).await,
            None,
            "{way:?} {password:?}"
        );
        let fields = [("username", ANN), ("password", password)];
        let whole = door.app.post_form("/core/auth", &fields).await;
        assert_eq!(whole.status, 200, "{way:?} {password:?}");
        let mut cut = password.clone();
        cut.pop();
        for other in [cut, format!("{password} "), password.to_uppercase()] {
            if other != *password {
                let fields = [("username", ANN), ("password", other.as_str())];
                let answer = door.app.post_form("/core/auth", &fields).await;
                assert_eq!(answer.status, 401, "{way:?} {other:?}");
            }
        }
    }
}

#[tokio::test]
async fn two_spellings_of_one_password_open_one_account() {
    let door = Door::open(Way::Link(Changing::Api)).await;
    let composed = "un caf\u{e9} cr\u{e9}meux \u{e0} la fran\u{e7}aise";
    assert_eq!(door.try_password(composed).await, None);
    let decomposed = composed.replace('\u{e9}', "e\u{301}");
    assert!(door.app.can_log_in(ANN, &decomposed).await);
    assert!(
        !door
            .app
            .can_log_in(ANN, &composed.replace('\u{e9}', "e"))
            .await
    );
}
