//! The addresses to ask about, and the temporary accounts of some of them.

use super::stranger::Asked;
use crate::{
    api::access::Role,
    server::{
        accounts,
        change::Change,
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
            mailbox, outbox, recovery_cases,
            user_rows::{self, NewUser},
        },
        model::{EmailAddress, Owner, SecretToken},
        random::Random,
    },
};
use anyhow::anyhow;
use sea_orm::DbErr;
use std::time::Duration;
use tokio::time::sleep;

/// How often to check whether a mail is still in the server's hands, and how many times: a little longer than
/// the server waits for a mail server.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
const MOST_LOOKS: u32 = 400;

/// An address with an account and one without, of the same length.
pub struct Pair {
    pub known: EmailAddress,
    pub unknown: EmailAddress,
}

/// Each pair has an unknown address of its own, so that both addresses of a pair are asked about equally
/// often.
pub struct Addresses {
    pub active: Pair,
    pub disabled: Pair,
}

impl Addresses {
    /// Draws unused addresses: no mail ever reaches `.invalid` (RFC 6761 §6.4).
    pub fn draw(random: &Random) -> anyhow::Result<Self> {
        Ok(Self {
            active: Pair::draw(random)?,
            disabled: Pair::draw(random)?,
        })
    }

    /// Creates the accounts, with passwords that nobody knows.
    pub async fn create_accounts(&self, ctx: &Ctx) -> anyhow::Result<()> {
        let active = hash_of_random_password(ctx).await?;
        let disabled = hash_of_random_password(ctx).await?;
        let mut change = Change::begin(ctx).await?;
        create_account(&mut change, ctx, &self.active.known, active).await?;
        let id = create_account(&mut change, ctx, &self.disabled.known, disabled).await?;
        db::account_rows::set_active(&change, id, false, ctx.now()).await?;
        change.commit().await?;
        Ok(())
    }

    /// Removes the accounts, the cases of all addresses, and dependent rows.
    pub async fn remove(&self, ctx: &Ctx) -> anyhow::Result<()> {
        let mut looks_left = MOST_LOOKS;
        let change = loop {
            let change = Change::begin(ctx).await?;
            // What the server's worker has in hand would arrive after the cleanup.
            if !self.is_mail_in_hand(&change, ctx).await? || looks_left == 0 {
                break change;
            }
            change.roll_back().await?;
            looks_left -= 1;
            sleep(LOOK_AGAIN).await;
        };
        for pair in [&self.active, &self.disabled] {
            user_rows::delete_by_email(&change, pair.known.canonical()).await?;
            mailbox::delete_to(&change, pair.known.as_str()).await?;
            for email in [&pair.known, &pair.unknown] {
                recovery_cases::delete_of_email(&change, email).await?;
            }
        }
        change.commit().await?;
        Ok(())
    }

    async fn is_mail_in_hand(&self, change: &Change, ctx: &Ctx) -> Result<bool, DbErr> {
        let Self { active, disabled } = self;
        let emails = [
            active.known.canonical(),
            active.unknown.canonical(),
            disabled.known.canonical(),
            disabled.unknown.canonical(),
        ];
        outbox::is_any_in_hand(change, &emails, ctx.now()).await
    }
}

/// Log-in names of a pair of accounts.
pub struct LogInNames {
    pub known: String,
    pub unknown: String,
}

impl Pair {
    pub fn asked(&self) -> Asked<'_> {
        Asked {
            known: self.known.canonical(),
            unknown: self.unknown.canonical(),
        }
    }

    /// What is before the `@`.
    pub fn log_in_names(&self) -> LogInNames {
        LogInNames {
            known: self.known.local_part().to_owned(),
            unknown: self.unknown.local_part().to_owned(),
        }
    }

    pub fn draw(random: &Random) -> anyhow::Result<Self> {
        Ok(Self {
            known: draw_address(random)?,
            unknown: draw_address(random)?,
        })
    }
}

/// The account has a capital letter that the requests don't: it exposes a page that shows the stored address
/// instead of the typed one.
fn draw_address(random: &Random) -> anyhow::Result<EmailAddress> {
    let letters: String = random
        .letters::<16>(b"abcdefghijklmnopqrstuvwxyz234567")
        .iter()
        .collect();
    let text = format!("Selftest-{letters}@selftest.invalid");
    EmailAddress::parse(&text).map_err(|problem| anyhow!("{text} is no address: {problem:?}"))
}

async fn hash_of_random_password(ctx: &Ctx) -> anyhow::Result<String> {
    let random = &ctx.state.random;
    let (first, second) = (SecretToken::random(random), SecretToken::random(random));
    let password = format!("{}{}", first.expose(), second.expose());
    let hashed = accounts::hash_new(ctx, &password, None, Owner::default()).await;
    hashed.map_err(|error| anyhow!("a password could not be hashed: {error:?}"))
}

async fn create_account(
    change: &mut Change,
    ctx: &Ctx,
    email: &EmailAddress,
    password_hash: String,
) -> anyhow::Result<i64> {
    let new = NewUser {
        email,
        name: "Self-test",
        role: Role::User,
        password_hash: Some(password_hash),
    };
    let id = user_rows::insert(change, new, ctx.now()).await?;
    let event = Event {
        subject_id: Some(id),
        ..ctx.event(audit::Kind::UserMade)
    };
    change.note(event);
    Ok(id)
}
