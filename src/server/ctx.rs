//! Who asks, and what they ask with: the first argument of every service function.

use crate::server::{
    db::{
        audit::{Event, Kind},
        entity::Timestamp,
    },
    state::AppState,
};

#[derive(Clone)]
pub struct Ctx {
    pub state: AppState,
    /// The asker's network (an IPv4 address or an IPv6 /64); none at the command line.
    pub network: Option<String>,
    pub request_id: String,
}

impl Ctx {
    /// For what an operator does at the command line.
    pub fn operator(state: &AppState) -> Self {
        Self {
            state: state.clone(),
            network: None,
            request_id: "operator".to_owned(),
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
            actor_id: None,
            subject_id: None,
            case_id: None,
        }
    }
}
