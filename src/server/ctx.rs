//! Who makes a request, and with what: the first argument of every service function.

use crate::{
    server::{
        account::Home,
        config::applications::{Application, Entry},
        db::{
            audit::{Event, Kind},
            entity::Timestamp,
            outbox::Origin,
            recovery_cases::Of,
        },
        model::{SecretToken, network},
        state::AppState,
        user_agent,
    },
    words::Language,
};

use std::sync::Arc;

/// Who a request claims to come from. `identity::authorize` verifies the claim.
#[derive(Clone)]
pub enum Caller {
    /// The command line on this machine, which may do everything.
    Operator,
    /// A browser, with the session token from its cookie.
    Browser(Option<SecretToken>),
    /// The worker, for somebody of the staff who has asked for something that takes longer than a request.
    Deputy(i64),
    /// An API client, with what its `Authorization` header says. Cookies are ignored there.
    Api(Credential),
}

/// How an API client authenticates.
#[derive(Clone)]
pub enum Credential {
    None,
    Token(SecretToken),
    /// A header that can't contain a token of ours.
    Unreadable,
}

#[derive(Clone)]
pub struct Ctx {
    pub state: AppState,
    pub caller: Caller,
    /// The client's network (an IPv4 address or an IPv6 /64); none at the command line.
    pub network: Option<String>,
    /// The network of the end user that a program names. It counts only with a token that allows it: see
    /// `identity::for_end_user`.
    pub end_user: Option<String>,
    /// The key that limits use instead of the network where that says little: a program or a session.
    pub counted_as: Option<String>,
    /// The client's `User-Agent`: one line of at most 255 characters.
    pub user_agent: Option<String>,
    /// The language of the response.
    pub language: Language,
    /// By which application they came.
    pub entry: Entry,
    pub request_id: String,
    /// Whether a person made the request, not a page left open: only people keep a session alive.
    pub is_attended: bool,
}

impl Ctx {
    /// For the command line.
    pub fn operator(state: &AppState) -> Self {
        Self {
            state: state.clone(),
            caller: Caller::Operator,
            network: None,
            end_user: None,
            counted_as: None,
            user_agent: None,
            language: state.languages.site(),
            entry: state.entry_to(state.config.applications.first(), None),
            request_id: "operator".to_owned(),
            is_attended: true,
        }
    }

    /// The session token from the cookie, unverified.
    pub fn session(&self) -> Option<&SecretToken> {
        match &self.caller {
            Caller::Browser(token) => token.as_ref(),
            Caller::Operator | Caller::Deputy(_) | Caller::Api(_) => None,
        }
    }

    pub fn now(&self) -> Timestamp {
        self.state.clock.now()
    }

    /// Whose cases a request can join.
    pub fn cases(&self) -> Of<'_> {
        let application = &self.entry.application;
        Of {
            id: application.stored_id(),
            is_first: application.id == self.state.config.applications.first().id,
        }
    }

    /// The same request for another application.
    #[must_use]
    pub fn at(&self, application: &Arc<Application>, next: Option<String>) -> Self {
        Self {
            entry: self.state.entry_to(application, next),
            ..self.clone()
        }
    }

    /// The same for the application that has the accounts of this place.
    #[must_use]
    pub fn at_home_of(&self, home: &Home) -> Self {
        let all = &self.state.config.applications;
        let serving = all.serving(&self.entry.application, home.directory());
        if serving.id == self.entry.application.id {
            return self.clone();
        }
        self.at(&serving, None)
    }

    /// What the reader of a mail is told of this request.
    pub fn origin(&self) -> Origin {
        let by_browser = matches!(self.caller, Caller::Browser(_));
        let device = self.user_agent.as_deref().filter(|_| by_browser);
        Origin {
            application: self.entry.application.stored_id().map(str::to_owned),
            device: device.and_then(user_agent::kind),
            network: self
                .network
                .as_deref()
                .filter(|_| by_browser)
                .and_then(network::masked),
        }
    }

    /// An audit event at this moment by this client, without its subject.
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
