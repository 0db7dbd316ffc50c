//! A form whose server function may ask for a proof of work: it is found while the page goes on
//! living, and the form is sent once more with it.

use super::form::{Submission, post, post_for_json, submission_by};
use crate::{api::error::ApiError, proof_of_work::Search};
use leptos::{
    ev::SubmitEvent,
    prelude::*,
    server_fn::{Decodes, ServerFn, client::Client, codec::JsonEncoding},
    web_sys::js_sys::{Date, Promise},
};

/// How long the page may stand still at a time, in milliseconds: less than a frame of its own, so
/// that neither typing nor scrolling stumbles.
const SLICE: f64 = 12.0;
/// Tries between two looks at the clock: about a millisecond on a slow phone.
const TRIES: u32 = 500;

/// Connects a form to the server function `S`, with challenges of the server function `P`.
pub fn submission_with_proof<S, P>(
    initial: Option<ApiError>,
    next: &'static str,
) -> (Submission, impl Fn(SubmitEvent) + 'static)
where
    S: ServerFn<Output = (), Error = ApiError>,
    S::Client: Client<ApiError> + 'static,
    P: ServerFn<Output = String, Error = ApiError>,
{
    submission_by(
        initial,
        next,
        async |body: String, takes_longer: RwSignal<bool>| {
            let refused = match post::<S::Client>(S::PATH, body.clone()).await {
                Err(refused @ ApiError::TooManyRequests { .. }) => refused,
                answer => return answer,
            };
            takes_longer.set(true);
            let answer = post_for_json::<S::Client>(P::PATH, String::new()).await?;
            let challenge = JsonEncoding::decode(answer).map_err(|_| ApiError::Unavailable)?;
            let mut search = Search::new(challenge).ok_or(refused)?;
            let proof = loop {
                if let Some(proof) = slice(&mut search) {
                    break proof;
                }
                breathe().await;
            };
            post::<S::Client>(S::PATH, format!("{body}&proof={proof}")).await
        },
    )
}

fn slice(search: &mut Search) -> Option<String> {
    let end = Date::now() + SLICE;
    while Date::now() < end {
        if let Some(proof) = search.go_on(TRIES) {
            return Some(proof);
        }
    }
    None
}

/// Lets the browser do everything else that it has to do.
async fn breathe() {
    let turn = Promise::new(&mut |resolve, _| {
        // A page that has no timers has no browser around it any more.
        _ = window().set_timeout_with_callback(&resolve);
    });
    _ = turn.await;
}
