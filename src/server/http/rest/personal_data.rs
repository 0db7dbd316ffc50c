//! What is stored about one person, and its erasure.

use crate::{
    api::{
        dashboard::personal_data::{Part, Stays},
        error::ApiError,
    },
    server::{
        ctx::Ctx,
        http::{fields::Fields, file},
        personal_data::{self, Erased},
    },
};
use axum::{Json, http::header, response::IntoResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Whose data is meant.
#[derive(Deserialize, ToSchema)]
pub struct Who {
    /// Their address, their log-in name, or the number of their account.
    #[schema(
        value_type = String,
        required,
        min_length = 1,
        max_length = 254,
        // Nobody's, so that trying an example erases nobody.
        extensions(("x-example" = json!("nobody@example.org")))
    )]
    person: Option<String>,
}

impl Who {
    fn typed(&self) -> &str {
        self.person.as_deref().unwrap_or_default()
    }
}

/// Everything that is stored about a person. Further lists have the rows of each table.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it only describes what is streamed")]
pub struct PersonalData {
    /// The URL of this program.
    #[schema(format = "uri")]
    site: String,
    #[schema(format = "date-time")]
    written_at: String,
    /// The addresses and log-in names that were looked for.
    person: Vec<String>,
    accounts: Vec<serde_json::Value>,
    cases: Vec<serde_json::Value>,
    mails: Vec<serde_json::Value>,
    audit_trail: Vec<serde_json::Value>,
}

/// What was erased, and what stays.
#[derive(Serialize, ToSchema)]
pub struct Erasure {
    erased: Counts,
    /// How many entries of the audit trail are kept.
    kept_audit_entries: u64,
    stays: Vec<Kept>,
}

/// How many rows there were, up to 10,001 of each.
#[derive(Default, Serialize, ToSchema)]
pub struct Counts {
    accounts: u64,
    sessions: u64,
    api_tokens: u64,
    cases: u64,
    mails: u64,
    webhook_events: u64,
}

/// Something that stays.
#[derive(Serialize, ToSchema)]
pub struct Kept {
    /// What it is: `audit-trail`, `webhook-events`, `numbers`, `directory`, `silent-directory`, `lock`, `imports`
    /// or `backups`.
    what: &'static str,
    /// Where, if it is in a directory.
    #[schema(max_length = 32)]
    directory: Option<String>,
    /// Why, in words.
    why: String,
}

impl From<Stays> for Kept {
    fn from(stays: Stays) -> Self {
        Self {
            what: stays.name(),
            directory: stays.directory().map(str::to_owned),
            why: stays.sentence(),
        }
    }
}

impl From<Erased> for Erasure {
    fn from(erased: Erased) -> Self {
        let mut counts = Counts::default();
        for (part, count) in erased.counts {
            match part {
                Part::Accounts => counts.accounts = count,
                Part::Sessions => counts.sessions = count,
                Part::ApiTokens => counts.api_tokens = count,
                Part::Cases => counts.cases = count,
                Part::Mails => counts.mails = count,
                Part::WebhookEvents => counts.webhook_events = count,
                // It is never erased.
                Part::AuditTrail => {}
            }
        }
        Self {
            erased: counts,
            kept_audit_entries: erased.kept_events,
            stays: erased.stays.into_iter().map(Kept::from).collect(),
        }
    }
}

/// Export the personal data of one person
///
/// Everything that is stored about them as one JSON document, for their request (GDPR, article 15); also of people
/// who have no account, but asked for a link. It contains no passwords, links, codes, tokens or hashes. The export is
/// recorded in the audit trail.
#[utoipa::path(
    post, path = "/core/personal-data", operation_id = "export_personal_data", tag = "Personal data",
    request_body = Who,
    responses((status = 200, description = "Everything that is stored", body = PersonalData)),
    security(("bearer" = ["personal-data"]), ("token" = ["personal-data"]))
)]
pub async fn export(
    ctx: Ctx,
    Fields(body): Fields<Who>,
) -> Result<impl IntoResponse + use<>, ApiError> {
    let written = personal_data::begin(&ctx, body.typed(), None)
        .await
        .map_err(|error| error.told(&ctx.request_id))?;
    let body = file::body(written.into_stream(), &ctx);
    Ok(([(header::CONTENT_TYPE, "application/json")], body))
}

/// Erase the personal data of one person
///
/// Deletes their accounts, cases, emails and everything else that is stored about them (GDPR, article 17), and says
/// what stays and why. For somebody who has a role, it also takes the scope `users:roles`. It can't be undone.
#[utoipa::path(
    post, path = "/core/personal-data/erase", operation_id = "erase_personal_data", tag = "Personal data",
    request_body = Who,
    responses((status = 200, description = "What was erased, and what stays", body = Erasure)),
    security(("bearer" = ["personal-data"]), ("token" = ["personal-data"]))
)]
pub async fn erase(ctx: Ctx, Fields(body): Fields<Who>) -> Result<Json<Erasure>, ApiError> {
    match personal_data::erase(&ctx, body.typed(), None).await {
        Ok(erased) => Ok(Json(erased.into())),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}
