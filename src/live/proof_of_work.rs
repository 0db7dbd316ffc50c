//! A form that was asked for a proof of work: it is found while the page goes on living, and the
//! form is sent once more with it.

use super::{
    fetch::{self, Refusal},
    page,
};
use crate::{api::error::ApiError, proof_of_work::Search};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Date, Promise};

/// How long the page may stand still at a time, in milliseconds: less than a frame of its own, so
/// that neither typing nor scrolling stumbles.
const SLICE: f64 = 12.0;
/// Tries between two looks at the clock: about a millisecond on a slow phone.
const TRIES: u32 = 500;

/// Posts the fields once more, with a proof; where there can be none, it stays `refused`.
pub async fn post(
    endpoint: &str,
    fields: &str,
    challenges: &str,
    refused: Refusal,
) -> Result<String, Refusal> {
    let answer = fetch::post(challenges, "").await?;
    let challenge = page::json_string(&answer).ok_or(ApiError::Unavailable)?;
    let mut search = Search::new(challenge).ok_or(refused)?;
    let proof = loop {
        if let Some(proof) = slice(&mut search) {
            break proof;
        }
        breathe().await;
    };
    fetch::post(endpoint, &format!("{fields}&proof={proof}")).await
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
        _ = page::window().set_timeout_with_callback(&resolve);
    });
    _ = JsFuture::from(turn).await;
}
