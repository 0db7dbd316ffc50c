//! The requests whose response or duration could reveal whether an address has an account.

use super::client::Post;
use crate::{routes, server::model::SecretToken};
use hyper::StatusCode;
use serde_json::{Value, json};
use url::form_urlencoded;

#[derive(Clone, Copy)]
pub enum Question {
    /// For a link, over REST.
    ForgotPassword,
    /// For a link, with the page's form.
    ForgotPasswordPage,
    /// With an address beside a token that no link has.
    ChangePassword,
    /// With a wrong password, over REST.
    LogIn,
    /// With a wrong password, at the dashboard's log-in.
    AdminLogIn,
}

impl Question {
    pub fn path(self) -> &'static str {
        match self {
            Self::ForgotPassword => routes::REST_FORGOT_PASSWORD,
            Self::ForgotPasswordPage => routes::FORGOT_PASSWORD,
            Self::ChangePassword => routes::REST_CHANGE_FORGOTTEN_PASSWORD,
            Self::LogIn => routes::REST_AUTH,
            Self::AdminLogIn => routes::ADMIN_LOGIN,
        }
    }

    /// How a healthy server answers about an address without an account.
    pub fn expected_status(self) -> StatusCode {
        match self {
            Self::ForgotPassword => StatusCode::OK,
            Self::ForgotPasswordPage => StatusCode::SEE_OTHER,
            Self::ChangePassword => StatusCode::BAD_REQUEST,
            Self::LogIn | Self::AdminLogIn => StatusCode::UNAUTHORIZED,
        }
    }

    /// The request about one address; `wrong` is the token or the password.
    pub fn about(self, email: &str, wrong: &SecretToken) -> Post {
        let wrong = wrong.expose();
        match self {
            Self::ForgotPassword => self.json(&json!({"email": email})),
            Self::ForgotPasswordPage => self.form(&[("email", email)]),
            Self::ChangePassword => self.json(&json!({
                "email": email,
                "forgot_password_hash": wrong,
                "new_password": wrong,
            })),
            Self::LogIn => self.json(&json!({"username": email, "password": wrong})),
            Self::AdminLogIn => self.form(&[("email", email), ("password", wrong)]),
        }
    }

    fn json(self, body: &Value) -> Post {
        Post {
            path: self.path(),
            content_type: "application/json",
            body: body.to_string(),
        }
    }

    fn form(self, fields: &[(&str, &str)]) -> Post {
        Post {
            path: self.path(),
            content_type: "application/x-www-form-urlencoded",
            body: form_urlencoded::Serializer::new(String::new())
                .extend_pairs(fields)
                .finish(),
        }
    }
}
