//! Determines, once per request, who makes it and its id.

use super::client_network;
use crate::{
    api::UNATTENDED,
    routes,
    server::{
        config::applications::Entry,
        cookies,
        ctx::{Caller, Credential, Ctx},
        hex::hex,
        model::SecretToken,
        state::AppState,
        telemetry::{self, RequestIds},
    },
    words::{Language, Languages, Voice},
};
use axum::{
    extract::{ConnectInfo, FromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header, request::Parts},
    middleware::Next,
    response::Response,
};
use std::{convert::Infallible, net::SocketAddr};
use url::form_urlencoded;

/// The header with the request's id, which all of its log lines carry.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Puts the `Ctx` where handlers find it.
pub async fn establish(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(address)| address.ip());
    let trusted = &state.config.trusted_proxies;
    let is_of_proxy = peer.is_some_and(|peer| client_network::is_in(trusted, peer));
    let ids = RequestIds {
        own: hex(&state.random.bytes::<8>()),
        of_proxy: proxy_request_id(request.headers()).filter(|_| is_of_proxy),
    };
    let network = peer.map(|peer| client_network::of(peer, request.headers(), trusted));
    let is_rest = routes::is_rest(request.uri().path());
    let entry = entry(&state, &request);
    let languages = languages_of(&state, &entry, request.uri().path());
    let chosen = chosen_language(&languages, &request);
    let language = match chosen {
        // Its responses are for programs.
        _ if is_rest => state.languages.site(),
        Some(language) => language,
        None => preferred_language(&state, &languages, &request),
    };
    let remembered = chosen.map(|chosen| cookies::language(chosen.tag(), &state.config.base_url));
    let caller = if is_rest {
        Caller::Api(credential(request.headers()))
    } else {
        Caller::Browser(cookies::read_session(
            request.headers(),
            &state.config.base_url,
        ))
    };
    let voice = voice(&state, &entry, request.uri().path(), language);
    let end_user = client_network::of_end_user(request.headers());
    let user_agent = user_agent(request.headers());
    let is_attended = !request.headers().contains_key(UNATTENDED);
    request.extensions_mut().insert(Ctx {
        entry: entry.clone(),
        state,
        caller,
        network,
        end_user,
        counted_as: None,
        user_agent,
        language,
        request_id: ids.own.clone(),
        is_attended,
    });
    let told = HeaderValue::from_str(&ids.own).expect("hexadecimal is ASCII");
    let answer = voice.around(next.run(request));
    let mut response = telemetry::REQUEST.scope(ids, answer).await;
    response.headers_mut().insert(REQUEST_ID, told);
    keep_on_redirect(&entry, &mut response);
    if let Some(remembered) = remembered {
        response
            .headers_mut()
            .append(header::SET_COOKIE, remembered);
    }
    response
}

/// The application that the request belongs to: the only place where that is decided.
fn entry(state: &AppState, request: &Request) -> Entry {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok());
    Entry::of_request(&state.config.applications, host, request.uri().query())
}

/// Has the page that comes next belong to the same application.
fn keep_on_redirect(entry: &Entry, response: &mut Response) {
    let location = response.headers().get(header::LOCATION);
    let kept = location.and_then(|location| entry.path(location.to_str().ok()?).try_into().ok());
    if let Some(kept) = kept {
        response.headers_mut().insert(header::LOCATION, kept);
    }
}

/// The language that the URL of a page names, as the form in the footer does.
fn chosen_language(languages: &Languages, request: &Request) -> Option<Language> {
    if request.method() != Method::GET || routes::is_rest(request.uri().path()) {
        return None;
    }
    let query = request.uri().query()?.as_bytes();
    let (_, tag) = form_urlencoded::parse(query).find(|(name, _)| name == routes::LANGUAGE)?;
    languages.find(&tag)
}

/// How the application speaks the language. What operators and programs read has no changed texts.
fn voice(state: &AppState, entry: &Entry, path: &str, language: Language) -> Voice {
    if routes::is_rest(path) || routes::is_dashboard(path) || routes::is_docs(path) {
        return language.into();
    }
    state.texts.voice(entry.application.stored_id(), language)
}

/// The client's language: the one that was chosen before, otherwise the browser's preference. A page that calls
/// a server function asks for its own language, whatever was chosen in another tab.
fn preferred_language(state: &AppState, languages: &Languages, request: &Request) -> Language {
    let (path, headers) = (request.uri().path(), request.headers());
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let chosen = cookies::read_language(headers, &state.config.base_url);
    languages.choose(
        chosen.filter(|_| !routes::is_server_function(path)),
        accepted.and_then(|accepted| accepted.to_str().ok()),
    )
}

/// The languages that the pages at this path speak: staff's are the site's, all others the application's.
fn languages_of(state: &AppState, entry: &Entry, path: &str) -> Languages {
    if routes::is_dashboard(path) || routes::is_docs(path) {
        state.languages.of_dashboard()
    } else {
        entry.application.languages(&state.languages)
    }
}

/// The request id from a proxy. Anybody may have sent it to the proxy, so only what looks like an id is
/// accepted, and it only goes into the log.
fn proxy_request_id(headers: &HeaderMap) -> Option<String> {
    const LONGEST: usize = 64;
    let sent = headers.get(REQUEST_ID)?.to_str().ok()?;
    let is_id = (1..=LONGEST).contains(&sent.len())
        && (sent.bytes()).all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    is_id.then(|| sent.to_owned())
}

/// A program's credential: `Token …` as in Django REST framework, or `Bearer …` (RFC 6750 §2.1).
fn credential(headers: &HeaderMap) -> Credential {
    let mut sent = headers.get_all(header::AUTHORIZATION).iter();
    let (first, second) = (sent.next(), sent.next());
    let Some(value) = first else {
        return Credential::None;
    };
    if second.is_some() {
        return Credential::Unreadable;
    }
    value
        .to_str()
        .ok()
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| {
            scheme.eq_ignore_ascii_case("token") || scheme.eq_ignore_ascii_case("bearer")
        })
        .and_then(|(_, token)| SecretToken::parse(token.trim()))
        .map_or(Credential::Unreadable, Credential::Token)
}

/// The `User-Agent`, cut to a length that can be stored: it may be anything.
fn user_agent(headers: &HeaderMap) -> Option<String> {
    const LONGEST: usize = 255;
    let sent = headers.get(header::USER_AGENT)?;
    let sent = String::from_utf8_lossy(sent.as_bytes());
    let line = sent.chars().filter(|letter| !letter.is_control());
    Some(line.take(LONGEST).collect())
}

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = Infallible;

    /// # Panics
    /// If it is used on a route that `establish` is not in front of.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let ctx = parts.extensions.get::<Ctx>().cloned();
        Ok(ctx.expect("every route lies behind the context layer"))
    }
}
