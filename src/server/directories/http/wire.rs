//! What is said to an application and by it: `docs/adopt-http.md` describes it for those who write one.

use crate::server::directories::store::{Refusal, Withheld, Written};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Question<'a> {
    Find {
        #[serde(flatten)]
        by: By<'a>,
    },
    SetPassword {
        /// The same in each try of one change: 1 to 64 letters, digits and `_`.
        id: &'a str,
        key: &'a str,
        /// As the application gave it: it sets nothing if it has another one by now.
        version: &'a str,
        password: &'a str,
        /// Whether we have locked the account, and it is to be open again.
        unfreeze: bool,
    },
    Outcome {
        id: &'a str,
    },
    Freeze {
        key: &'a str,
    },
}

#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum By<'a> {
    Email(&'a str),
    Login(&'a str),
    Key(&'a str),
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
pub struct Accounts {
    /// Ten at most.
    #[cfg_attr(test, schema(max_items = 10))]
    pub accounts: Vec<Account>,
}

#[derive(Clone, Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
pub struct Account {
    /// It never changes.
    #[cfg_attr(test, schema(min_length = 1, max_length = 255))]
    pub key: String,
    /// Where mail goes, as it is stored.
    pub email: String,
    pub login: Option<String>,
    #[serde(default)]
    pub name: String,
    /// Whatever changes with the password.
    pub version: String,
    /// Why it gets no link; left out if it does.
    pub withheld: Option<Reason>,
}

/// Why nobody gets a link for an account.
#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Privileged,
    LeftOut,
    Locked,
    NoPassword,
}

impl From<Reason> for Withheld {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Privileged => Self::Privileged,
            Reason::LeftOut => Self::LeftOut,
            Reason::Locked => Self::Locked,
            Reason::NoPassword => Self::NoPassword,
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum Verdict {
    Done,
    Conflict,
    Refused {
        reason: Against,
    },
    /// It has never had the question, and would not do it any more.
    None,
}

/// What the application has against a password.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Against {
    TooShort,
    TooLong,
    InHistory,
    TooYoung,
    TooWeak,
}

impl From<Verdict> for Written {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Done => Self::Done,
            Verdict::Conflict => Self::Conflict,
            Verdict::None => Self::NotNow,
            Verdict::Refused { reason } => Self::Refused(match reason {
                Against::TooShort => Refusal::TooShort,
                Against::TooLong => Refusal::TooLong,
                Against::InHistory => Refusal::InHistory,
                Against::TooYoung => Refusal::TooYoung,
                Against::TooWeak => Refusal::TooWeak,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_written_as_they_are_described() {
        let text = |question| serde_json::to_string(&question).unwrap();
        let find = Question::Find {
            by: By::Email("ann@example.org"),
        };
        assert_eq!(text(find), r#"{"type":"find","email":"ann@example.org"}"#);
        let set = Question::SetPassword {
            id: "pw_1",
            key: "7",
            version: "3",
            password: "\"",
            unfreeze: false,
        };
        assert_eq!(
            text(set),
            r#"{"type":"set_password","id":"pw_1","key":"7","version":"3","password":"\"","unfreeze":false}"#
        );
    }

    #[test]
    fn answers_are_read_and_nothing_is_guessed() {
        let read = |text| {
            serde_json::from_str::<Verdict>(text)
                .map(Written::from)
                .ok()
        };
        assert_eq!(read(r#"{"result":"done"}"#), Some(Written::Done));
        assert_eq!(
            read(r#"{"result":"refused","reason":"in_history"}"#),
            Some(Written::Refused(Refusal::InHistory))
        );
        assert_eq!(read(r#"{"result":"none"}"#), Some(Written::NotNow));
        for unclear in [
            "{}",
            r#"{"result":"ok"}"#,
            r#"{"result":"refused"}"#,
            "true",
        ] {
            assert_eq!(read(unclear), None, "{unclear}");
        }
    }
}
