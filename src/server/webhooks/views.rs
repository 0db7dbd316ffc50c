//! An event of an endpoint as the dashboard shows it.

use crate::{
    api::dashboard::webhooks::{DeliveryRow, DeliveryState, LastTry},
    server::{
        backoff,
        db::entity::webhook_delivery::{self, Problem, State},
        times,
    },
};

pub fn row(delivery: &webhook_delivery::Model) -> DeliveryRow {
    DeliveryRow {
        id: delivery.id,
        event_type: delivery.event_type.clone(),
        user_id: delivery.user_id,
        state: match delivery.state {
            State::Queued => DeliveryState::Waiting,
            State::Delivered => DeliveryState::Delivered,
            State::Failed => DeliveryState::Failed,
        },
        attempts: delivery.attempts,
        last_try: last_try(delivery),
        created: times::text(delivery.created_at),
    }
}

pub fn stored(state: DeliveryState) -> State {
    match state {
        DeliveryState::Waiting => State::Queued,
        DeliveryState::Delivered => State::Delivered,
        DeliveryState::Failed => State::Failed,
    }
}

fn last_try(delivery: &webhook_delivery::Model) -> Option<LastTry> {
    if delivery.faults >= backoff::MOST_FAULTS {
        return Some(LastTry::Fault);
    }
    match delivery.last_problem {
        None | Some(Problem::Refused) => delivery.last_status.map(LastTry::Answered),
        Some(Problem::TimedOut) => Some(LastTry::TimedOut),
        Some(Problem::NotReached) => Some(LastTry::NotReached),
        Some(Problem::NoAddress) => Some(LastTry::NoAddress),
        Some(Problem::Tls) => Some(LastTry::Tls),
        Some(Problem::PrivateAddress) => Some(LastTry::PrivateAddress),
        Some(Problem::NoSecret) => Some(LastTry::NoSecret),
        Some(Problem::NoTrust) => Some(LastTry::NoTrust),
    }
}
