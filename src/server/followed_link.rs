//! The link that a browser has just followed, in a cookie: that it is open, so that its page can be loaded again
//! although the address no longer has the secret; or that it was used, so that what was done is confirmed to the one
//! who did it, and to nobody else.
//!
//! Nothing needs the cookie. It is sealed, counts for minutes, and opens nothing that the link itself would not.

use crate::server::{
    clock::{Timestamp, later},
    cookies,
    ctx::Ctx,
    model::SecretToken,
    sealed::{self, Purpose},
};
use axum::http::{HeaderMap, HeaderValue};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long a page can be loaded again after its link was opened, and a confirmation after it was earned.
pub const LIFE: Duration = Duration::from_secs(15 * 60);

/// What a link is for. Each kind has a cookie of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    NewPassword,
    NotMe,
    Freeze,
}

impl Kind {
    /// As a part of the cookie's name.
    fn name(self) -> &'static str {
        match self {
            Self::NewPassword => "reset",
            Self::NotMe => "not_me",
            Self::Freeze => "freeze",
        }
    }

    /// The value is sealed for one kind: it can't be opened as another.
    fn owner(self) -> i64 {
        match self {
            Self::NewPassword => 1,
            Self::NotMe => 2,
            Self::Freeze => 3,
        }
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum State {
    Open,
    Used,
}

#[derive(Serialize, Deserialize)]
struct Followed {
    token: String,
    state: State,
    /// In milliseconds since 1970: a browser may keep a cookie for longer than it was told.
    ends_at: i64,
}

/// Remembers that a link is open.
pub fn open(ctx: &Ctx, kind: Kind, token: &SecretToken) -> HeaderValue {
    cookie(ctx, kind, token, State::Open)
}

/// Remembers in its place that it was used.
pub fn used(ctx: &Ctx, kind: Kind, token: &SecretToken) -> HeaderValue {
    cookie(ctx, kind, token, State::Used)
}

fn cookie(ctx: &Ctx, kind: Kind, token: &SecretToken, state: State) -> HeaderValue {
    let app = &ctx.state;
    let followed = Followed {
        token: token.expose().to_owned(),
        state,
        ends_at: later(ctx.now(), LIFE).millis(),
    };
    let written = serde_json::to_vec(&followed).expect("it is plain data");
    let (key, random) = (&app.secret_key, &app.random);
    let sealed = sealed::seal(key, random, Purpose::FollowedLink, kind.owner(), &written);
    cookies::followed_link(kind.name(), sealed, LIFE, &app.config.base_url)
}

/// The link that is open in this browser. Whether it is still good is for others to say.
pub fn opened(ctx: &Ctx, headers: &HeaderMap, kind: Kind) -> Option<SecretToken> {
    read(ctx, headers, kind, State::Open)
}

/// The link that this browser has just used.
pub fn just_used(ctx: &Ctx, headers: &HeaderMap, kind: Kind) -> Option<SecretToken> {
    read(ctx, headers, kind, State::Used)
}

/// Whether this browser has just used this very link.
pub fn has_just_used(ctx: &Ctx, headers: &HeaderMap, kind: Kind, token: &str) -> bool {
    let used = just_used(ctx, headers, kind);
    used.is_some() && used == SecretToken::pasted(token)
}

fn read(ctx: &Ctx, headers: &HeaderMap, kind: Kind, state: State) -> Option<SecretToken> {
    let app = &ctx.state;
    let sealed = cookies::read_followed_link(kind.name(), headers, &app.config.base_url)?;
    let key = &app.secret_key;
    let followed = sealed::open(key, Purpose::FollowedLink, kind.owner(), sealed)?;
    let followed: Followed = serde_json::from_slice(&followed).ok()?;
    let is_over = Timestamp::from_millis(followed.ends_at) <= ctx.now();
    let token = SecretToken::parse(&followed.token)?;
    (followed.state == state && !is_over).then_some(token)
}
