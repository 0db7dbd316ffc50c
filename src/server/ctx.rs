//! Who asks, and what they ask with: the first argument of every service function.

use crate::{
    server::{
        db::{
            audit::{Event, Kind},
            entity::Timestamp,
        },
        model::SecretToken,
        state::AppState,
    },
    words::Language,
};

/// Who a request claims to come from. `access::authorize` finds out what the claim is worth.
#[derive(Clone)]
pub enum Caller {
    /// Somebody at the command line of this machine, who may do everything.
    Operator,
    /// A browser, with the session that its cookie names.
    Browser(Option<SecretToken>),
    /// A program that calls the API, with what its `Authorization` header says. Cookies count for
    /// nothing there.
    Api(Credential),
}

/// What a program proves itself with.
#[derive(Clone)]
pub enum Credential {
    None,
    Token(SecretToken),
    /// A header that no token of ours can stand in.
    Unreadable,
}

#[derive(Clone)]
pub struct Ctx {
    pub state: AppState,
    pub caller: Caller,
    /// The asker's network (an IPv4 address or an IPv6 /64); none at the command line.
    pub network: Option<String>,
    /// The network of the user for whom a program says that it asks. Only a program that was given a token
    /// for it is believed: see `access::for_end_user`.
    pub end_user: Option<String>,
    /// Whom guesses count for in place of the network, where that says little: a program or a session.
    pub counted_as: Option<String>,
    /// What the asker's program calls itself: one line of at most 255 characters.
    pub user_agent: Option<String>,
    /// What the asker is answered in.
    pub language: Language,
    pub request_id: String,
    /// Whether a person asks, and not a page that was left open: only they keep a session alive.
    pub is_attended: bool,
}

impl Ctx {
    /// For what an operator does at the command line.
    pub fn operator(state: &AppState) -> Self {
        Self {
            state: state.clone(),
            caller: Caller::Operator,
            network: None,
            end_user: None,
            counted_as: None,
            user_agent: None,
            language: state.languages.site(),
            request_id: "operator".to_owned(),
            is_attended: true,
        }
    }

    /// The session that the asker's cookie names, whatever it is worth.
    pub fn session(&self) -> Option<&SecretToken> {
        match &self.caller {
            Caller::Browser(token) => token.as_ref(),
            Caller::Operator | Caller::Api(_) => None,
        }
    }

    pub fn now(&self) -> Timestamp {
        self.state.clock.now()
    }

    /// An audit event of this moment and this asker, to be filled with whom it is about.
    pub fn event(&self, kind: Kind) -> Event {
        Event {
            happened_at: self.now(),
            kind,
            network: self.network.clone(),
            user_agent: self.user_agent.clone(),
            actor_id: None,
            subject_id: None,
            case_id: None,
            mail_id: None,
            detail: None,
        }
    }
}
