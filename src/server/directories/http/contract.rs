//! What an application has to answer, described for machines: `docs/directory-http.openapi.json` is made from the types
//! that questions are written with and answers are read with.

use super::wire::{Account, Accounts, Against, Question, Reason, Verdict};
use std::{fs, path::Path};
use utoipa::{OpenApi, ToSchema};

/// What is answered with 200.
#[derive(ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only described")]
enum Answer {
    /// To `find`.
    Accounts(Accounts),
    /// To every other question.
    Verdict(Verdict),
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Accounts of an application",
        version = "1",
        description = "What an application answers to Password Recover, which asks it for accounts and has it set \
                       passwords: a directory of the kind `http`. The answer has 64 KiB at most and comes within 10 \
                       seconds. `docs/adopt-http.md` says what each question means."
    ),
    paths(recover),
    components(schemas(Account, Accounts, Against, Answer, Question, Reason, Verdict)),
    servers((url = "https://shop.example.org"))
)]
struct Contract;

/// One question
///
/// Check the signature and the time before anything is done, and log no question: one of them has a password in it.
/// `set_password` and `outcome` are idempotent by `id`: what was answered first is answered again, and an `id` that
/// `outcome` has asked for in vain does nothing if it comes late.
#[utoipa::path(
    post,
    path = "/recover",
    operation_id = "recover",
    params(
        ("webhook-id" = String, Header, description = "Of this request; another for each try"),
        ("webhook-timestamp" = i64, Header, description = "Seconds since 1970. Answer 401 if it is more than 5 minutes away"),
        ("webhook-signature" = String, Header, description = "`v1,` and the HMAC-SHA-256 of `webhook-id.webhook-timestamp.body` in base64, keyed with the bytes behind `whsec_`. Several are separated by spaces while a secret is rotated; one has to be right"),
    ),
    request_body = Question,
    responses(
        (status = 200, description = "The answer", body = Answer),
        (status = 401, description = "The signature or the time is wrong. Nothing was done"),
        (status = "4XX", description = "Nothing was done, and nothing will be"),
        (status = "5XX", description = "It may have been done: `outcome` is asked"),
    ),
)]
#[expect(dead_code, reason = "only described")]
fn recover() {}

/// Whoever changes the wire finds the new description beside the old one.
#[test]
fn the_description_is_in_step_with_the_client() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made = Contract::openapi().to_pretty_json().unwrap() + "\n";
    let kept = fs::read_to_string(root.join("docs/directory-http.openapi.json"));
    if kept.is_ok_and(|kept| kept == made) {
        return;
    }
    let fresh = root.join("target/directory-http.openapi.json");
    fs::write(&fresh, made).unwrap();
    panic!("copy {} to docs", fresh.display());
}
