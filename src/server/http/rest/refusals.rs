//! The errors of each call: a closed list, from which the document, the page that explains the codes and the
//! tests are generated.

use super::operations::operations_mut;
use crate::{
    api::error::ApiError,
    server::{
        config::{BaseUrl, DEFAULT_PASSWORD_MIN_LENGTH},
        http::problem::{PROBLEM_JSON, ProblemDetails},
    },
};
use serde_json::json;
use std::collections::BTreeMap;
use utoipa::{
    Modify, PartialSchema, ToSchema,
    openapi::{
        self, AllOfBuilder, Components, Content, Header, HttpMethod, Object, ObjectBuilder, Ref,
        RefOr, Response, Schema, schema::Type, security::SecurityRequirement,
    },
};

const TOO_MANY_REQUESTS: ApiError = ApiError::TooManyRequests {
    retry_after_seconds: 600,
};
const TOO_MANY_TRIES: ApiError = ApiError::TooManyTries {
    retry_after_seconds: 600,
};
const TOO_SHORT: ApiError = ApiError::PasswordTooShort {
    min_length: DEFAULT_PASSWORD_MIN_LENGTH,
};

/// Errors of every call.
const ALWAYS: &[ApiError] = &[
    ApiError::TooSlow,
    ApiError::TooLarge,
    ApiError::Unreadable,
    ApiError::Unexpected,
    ApiError::Unavailable,
];
/// Errors of calls that change something.
const CHANGES: &[ApiError] = &[ApiError::CrossSite];
const WITH_BODY: &[ApiError] = &[ApiError::UnsupportedMediaType];
const WITH_TOKEN: &[ApiError] = &[ApiError::TokenNotGood, ApiError::NotAllowed];
/// Errors where there is no call.
const NO_CALL: &[ApiError] = &[ApiError::NotFound, ApiError::MethodNotAllowed];

/// All calls by their ids in the document, in the order in which people need them, with their further errors.
const CALLS: &[(&str, &[ApiError])] = &[
    (
        "forgot_password",
        &[
            ApiError::EmailMissing,
            ApiError::EmailInvalid,
            ApiError::IdempotencyKeyReused,
            TOO_MANY_REQUESTS,
        ],
    ),
    (
        "change_forgotten_password",
        &[
            ApiError::LinkNoLongerGood,
            ApiError::PasswordMissing,
            TOO_SHORT,
            ApiError::PasswordTooLong,
            ApiError::PasswordTooCommon,
            ApiError::PasswordBreached,
            ApiError::PasswordTooWeakThere,
            ApiError::PasswordTooLongThere,
            ApiError::PasswordInHistory,
            ApiError::PasswordFrozen,
            ApiError::PasswordRevoked,
            ApiError::PasswordTooYoung,
            ApiError::ChangedElsewhere,
            ApiError::DirectoryDown,
            ApiError::PasswordNotText,
            TOO_MANY_TRIES,
        ],
    ),
    (
        "auth",
        &[
            ApiError::EmailMissing,
            ApiError::PasswordMissing,
            ApiError::WrongCredentials,
            TOO_MANY_REQUESTS,
            TOO_MANY_TRIES,
        ],
    ),
    ("list_users", FIND_USER),
    (
        "create_user",
        &[
            ApiError::SecondFactorNeeded,
            ApiError::EmailMissing,
            ApiError::EmailInvalid,
            ApiError::EmailTaken,
            ApiError::NameMissing,
            ApiError::NameTooLong,
            ApiError::NameNotText,
            ApiError::PasswordNotYours,
            ApiError::RoleUnknown,
        ],
    ),
    ("read_user", FIND_USER),
    ("replace_user", EDIT_USER),
    ("change_user", EDIT_USER),
    (
        "delete_user",
        &[
            ApiError::SecondFactorNeeded,
            ApiError::NotFound,
            ApiError::LastAdmin,
            ApiError::Yourself,
        ],
    ),
    ("export_personal_data", FIND_USER),
    (
        "erase_personal_data",
        &[
            ApiError::SecondFactorNeeded,
            ApiError::NotFound,
            ApiError::LastAdmin,
            ApiError::Yourself,
        ],
    ),
];
const FIND_USER: &[ApiError] = &[ApiError::SecondFactorNeeded, ApiError::NotFound];
const EDIT_USER: &[ApiError] = &[
    ApiError::SecondFactorNeeded,
    ApiError::NotFound,
    ApiError::EmailMissing,
    ApiError::EmailInvalid,
    ApiError::EmailTaken,
    ApiError::NameMissing,
    ApiError::NameTooLong,
    ApiError::NameNotText,
    ApiError::PasswordNotYours,
    ApiError::RoleUnknown,
    ApiError::AccountFrozen,
    ApiError::NotLockableThere,
    ApiError::LockedThere,
    ApiError::LastAdmin,
    ApiError::Yourself,
    TOO_MANY_REQUESTS,
];

/// A call's position in the list.
pub fn place_of(id: &str) -> Option<usize> {
    CALLS.iter().position(|(call, _)| *call == id)
}

/// Every error of the API, ordered by status and code.
pub fn all() -> Vec<ApiError> {
    let of_calls = CALLS.iter().flat_map(|(_, errors)| *errors);
    let mut all: Vec<ApiError> = [ALWAYS, CHANGES, WITH_BODY, WITH_TOKEN, NO_CALL]
        .into_iter()
        .flatten()
        .chain(of_calls)
        .copied()
        .collect();
    all.sort_by_key(|error| (error.status(), error.code()));
    all.dedup();
    all
}

/// Adds the error responses to the document.
pub struct Refusals;

impl Modify for Refusals {
    fn modify(&self, document: &mut openapi::OpenApi) {
        let components = document.components.get_or_insert_with(Components::new);
        let schema = with_codes(ProblemDetails::schema());
        let name = ProblemDetails::name().into_owned();
        components.schemas.insert(name, schema);
        for (_, method, call) in operations_mut(&mut document.paths) {
            let id = call.operation_id.clone().unwrap_or_default();
            let own = CALLS.iter().find(|(call, _)| *call == id);
            let (_, own) = own.unwrap_or_else(|| panic!("{id} has no list of its errors"));
            let takes_token = call
                .security
                .iter()
                .flatten()
                .any(|one| *one != SecurityRequirement::default());
            let has_body = call.request_body.is_some();
            let shared = [
                (true, ALWAYS),
                (method != HttpMethod::Get, CHANGES),
                (has_body, WITH_BODY),
                (takes_token, WITH_TOKEN),
            ];
            let shared = shared.into_iter().filter(|(applies, _)| *applies);
            let mut by_status: BTreeMap<u16, Vec<ApiError>> = BTreeMap::new();
            for error in shared.flat_map(|(_, errors)| errors).chain(*own) {
                by_status.entry(error.status()).or_default().push(*error);
            }
            for (status, errors) in by_status {
                let answer = RefOr::T(answer(status, &errors));
                call.responses.responses.insert(status.to_string(), answer);
            }
        }
    }
}

/// The schema of a problem, with the list of its codes.
fn with_codes(mut schema: RefOr<Schema>) -> RefOr<Schema> {
    if let RefOr::T(Schema::Object(object)) = &mut schema
        && let Some(RefOr::T(Schema::Object(code))) = object.properties.get_mut("code")
    {
        let codes = all().into_iter().map(|error| error.code().into());
        code.enum_values = Some(codes.collect());
    }
    schema
}

fn answer(status: u16, errors: &[ApiError]) -> Response {
    let codes: Vec<&str> = errors.iter().map(|error| error.code()).collect();
    let lines: Vec<String> = errors
        .iter()
        .map(|error| format!("`{}`: {}", error.code(), error.sentence()))
        .collect();
    let mut response = Response::new(lines.join("\n\n"));
    let example = ProblemDetails::new(errors[0], &BaseUrl::default(), "0123456789abcdef");
    let mut content = Content::new(Some(schema_of(&codes)));
    content.example = Some(json!(example));
    response
        .content
        .insert(PROBLEM_JSON.to_owned(), content.into());
    for (name, header) in headers(status) {
        response.headers.insert(name.to_owned(), header.into());
    }
    response
}

/// A problem with one of these codes.
fn schema_of(codes: &[&str]) -> Schema {
    let code = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(codes.iter().copied()));
    AllOfBuilder::new()
        .item(Ref::from_schema_name(ProblemDetails::name()))
        .item(ObjectBuilder::new().property("code", code))
        .into()
}

/// Further headers of responses with this status.
fn headers(status: u16) -> Vec<(&'static str, Header)> {
    let header = |kind, description: &str| {
        let mut header = Header::new(Object::with_type(kind));
        header.description = Some(description.to_owned());
        header
    };
    match status {
        401 => vec![(
            "WWW-Authenticate",
            header(Type::String, "How a token is to be sent."),
        )],
        429 | 503 => vec![(
            "Retry-After",
            header(Type::Integer, "After how many seconds to come back."),
        )],
        _ => Vec::new(),
    }
}
