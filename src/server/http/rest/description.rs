//! The description of the API for machines (OpenAPI 3.1), generated from the handlers. What applies to all
//! calls is added here, so that no handler has to repeat it.

use super::{
    bodies::{Bodies, Parameters},
    refusals::Refusals,
};
use crate::server::config::Config;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        self, Components, RefOr, Schema,
        security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityScheme},
        server::Server,
    },
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Password Recover",
        description = "Recovery of forgotten passwords, and the users that can have one. A trailing \
                       slash is optional in every path. What goes wrong is told as a problem \
                       (RFC 9457), whose code never changes."
    ),
    tags(
        (name = "Recovery", description = "For people who forgot their password."),
        (name = "Tokens", description = "What programs show instead of a password."),
        (name = "Users", description = "The accounts, as far as the token's owner may see and change them."),
        (name = "Personal data", description = "Everything that is stored about one person: to hand it out, or to erase it."),
    ),
    security(("bearer" = []), ("token" = []))
)]
struct Description;

/// The document, for a server at this address.
pub fn document(config: &Config) -> openapi::OpenApi {
    let mut document = Description::openapi();
    document.merge(super::described());
    // As the predecessor writes its paths, and its clients send them.
    let paths = std::mem::take(&mut document.paths.paths);
    let with_slash = paths.into_iter().map(|(path, item)| (path + "/", item));
    document.paths.paths = with_slash.collect();
    let everywhere: [&dyn Modify; 4] = [&Credentials, &Parameters, &Bodies, &Refusals];
    for modifier in everywhere {
        modifier.modify(&mut document);
    }
    document.servers = Some(vec![Server::new(config.base_url.to_string())]);
    set_password_min_length(&mut document, config.password_min_length);
    document
}

/// The one field whose limits depend on a setting.
fn set_password_min_length(document: &mut openapi::OpenApi, min_length: u32) {
    let schemas = document.components.as_mut().map(|all| &mut all.schemas);
    let body = schemas.and_then(|schemas| schemas.get_mut("ChangeForgottenPassword"));
    if let Some(RefOr::T(Schema::Object(body))) = body
        && let Some(RefOr::T(Schema::Object(field))) = body.properties.get_mut("new_password")
    {
        field.min_length = usize::try_from(min_length).ok();
    }
}

/// How a token is sent, in both spellings.
struct Credentials;

impl Modify for Credentials {
    fn modify(&self, document: &mut openapi::OpenApi) {
        let components = document.components.get_or_insert_with(Components::new);
        let mut bearer = Http::new(HttpAuthScheme::Bearer);
        bearer.description = Some("`Authorization: Bearer` and a token (RFC 6750).".to_owned());
        components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
        let token = ApiKeyValue::with_description(
            "Authorization",
            "`Token` and a token behind it, as Django REST framework has it.",
        );
        components.add_security_scheme("token", SecurityScheme::ApiKey(ApiKey::Header(token)));
    }
}
