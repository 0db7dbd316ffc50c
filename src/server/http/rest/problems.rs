//! What can go wrong with a call, for the API's description: each kind once, by its status.

#![allow(
    dead_code,
    reason = "until the description is put together of the calls"
)]

use crate::server::http::problem::ProblemDetails;
use std::collections::BTreeMap;
use utoipa::{
    IntoResponses, ToSchema,
    openapi::{
        ContentBuilder, HeaderBuilder, RefOr, Response, ResponseBuilder,
        schema::{KnownFormat, ObjectBuilder, Ref, SchemaFormat, Type},
    },
};

/// What any call that takes a token may come to.
pub struct OfEveryCall;

/// What a call that names a user may come to besides.
pub struct OfOneUser;

/// What a call with a body may come to besides.
pub struct OfBody;

impl IntoResponses for OfEveryCall {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let challenge = HeaderBuilder::new()
            .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
            .description(Some("`Bearer`, with the realm"));
        let unauthorized = problem("No token, or one that is unknown, revoked or has run out")
            .header("WWW-Authenticate", challenge.build());
        BTreeMap::from([
            at(400, problem("The call can't be read, or is not valid")),
            at(401, unauthorized),
            at(
                403,
                problem("The user's role or the token's scopes do not allow this"),
            ),
            at(429, later("Too many calls")),
            at(503, later("Something that is needed is down for a moment")),
        ])
    }
}

impl IntoResponses for OfOneUser {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        BTreeMap::from([at(
            404,
            problem("There is no such user, or nobody that this token may know of"),
        )])
    }
}

impl IntoResponses for OfBody {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        BTreeMap::from([
            at(408, problem("The body did not arrive in time")),
            at(413, problem("The body is larger than 32 KiB")),
            at(415, problem("The body is neither JSON nor a form")),
        ])
    }
}

fn at(status: u16, response: ResponseBuilder) -> (String, RefOr<Response>) {
    (status.to_string(), response.build().into())
}

fn problem(what: &str) -> ResponseBuilder {
    let schema = Ref::from_schema_name(ProblemDetails::name());
    ResponseBuilder::new().description(what).content(
        "application/problem+json",
        ContentBuilder::new().schema(Some(schema)).build(),
    )
}

/// The same with the time to come back.
fn later(what: &str) -> ResponseBuilder {
    let seconds = ObjectBuilder::new()
        .schema_type(Type::Integer)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int32)))
        .minimum(Some(1));
    let header = HeaderBuilder::new()
        .schema(Some(seconds))
        .description(Some("Seconds to wait"));
    problem(what).header("Retry-After", header.build())
}
