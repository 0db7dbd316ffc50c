//! A form that needs a proof of work: it is searched in the background, and the form is sent again with it.

use super::{
    fetch::{self, Refusal},
    page,
};
use crate::{api::error::ApiError, proof_of_work::Search};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Date, Promise};

/// How long the page may be blocked at a time, in milliseconds: less than a frame, so that neither typing nor
/// scrolling stutters.
const SLICE: f64 = 12.0;
/// Attempts between two looks at the clock: about a millisecond on a slow phone.
const TRIES: u32 = 500;

/// Posts the fields again, with a proof; without one, the error stays `refused`.
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

/// Yields to the browser.
async fn breathe() {
    let turn = Promise::new(&mut |resolve, _| {
        // Without timers there is no page any more.
        _ = page::window().set_timeout_with_callback(&resolve);
    });
    _ = JsFuture::from(turn).await;
}
