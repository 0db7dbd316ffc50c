//! What is stored about one person: as a file, and its erasure (GDPR, articles 15 and 17). Also of somebody who has
//! no account, but has asked for a link.
//!
//! A person is an address with all accounts that have it, or a log-in name of which no account is known. `file`
//! hands everything out, `erasure` erases it and says what stays.

mod erasure;
mod file;
mod rows;

pub use erasure::{Erased, erase};
pub use file::{PersonalFile, begin};

use crate::{
    api::{
        access::Action,
        dashboard::{
            list::Total,
            personal_data::{Part, PersonalData, Stays, Stored},
            users::UsersQuery,
        },
    },
    server::{
        account::{Home, User},
        ctx::Ctx,
        db::{
            audit_history,
            personal_rows::{self, Whose},
            recovery_cases, user_list, user_rows,
        },
        error::Result,
        identity::{self, authorize},
        model::{EmailAddress, Identifier, search},
        users,
    },
};
use std::time::Duration;

/// The longest address or log-in name.
const LONGEST: usize = 254;
/// Accounts of one address that are looked for.
const MOST_ACCOUNTS: u64 = 100;
/// How long somebody waits for a directory.
const LONGEST_QUESTION: Duration = Duration::from_secs(8);

/// Whose data is meant.
struct Person {
    /// What they ask for links with: their address, and the log-in names of their accounts.
    identifiers: Vec<Identifier>,
    accounts: Vec<User>,
}

impl Person {
    /// By an address, a log-in name, or the number of an account; none if it can't be any of them.
    async fn find(ctx: &Ctx, typed: &str) -> Result<Option<Self>> {
        let db = &ctx.state.db;
        let typed: String = typed.trim().chars().take(LONGEST).collect();
        if let Ok(id) = typed.parse()
            && let Some(user) = user_rows::find(db, id).await?
        {
            return Self::of_account(ctx, user).await.map(Some);
        }
        let Ok(whose) = Identifier::parse(&typed, true) else {
            return Ok(None);
        };
        if let Identifier::Address(address) = &whose {
            return Self::of_address(ctx, address).await.map(Some);
        }
        // A log-in name leads to the account that its latest case found.
        let owner = match recovery_cases::latest_owner(db, whose.canonical()).await? {
            Some(id) => user_rows::find(db, id).await?,
            None => None,
        };
        match owner {
            Some(user) => Self::of_account(ctx, user).await.map(Some),
            None => Ok(Some(Self {
                identifiers: vec![whose],
                accounts: Vec::new(),
            })),
        }
    }

    async fn of_account(ctx: &Ctx, user: User) -> Result<Self> {
        match EmailAddress::parse(&user.email) {
            Ok(address) => Self::of_address(ctx, &address).await,
            Err(_) => Ok(Self {
                identifiers: Vec::new(),
                accounts: vec![user],
            }),
        }
    }

    async fn of_address(ctx: &Ctx, address: &EmailAddress) -> Result<Self> {
        let accounts = accounts_of(ctx, address).await?;
        let logins = accounts.iter().filter_map(|user| user.login.as_deref());
        let logins = logins.filter_map(|login| Identifier::parse(login, true).ok());
        let mut identifiers = vec![Identifier::from(address.clone())];
        identifiers.extend(logins);
        identifiers.dedup();
        Ok(Self {
            identifiers,
            accounts,
        })
    }

    fn ids(&self) -> Vec<i64> {
        self.accounts.iter().map(|account| account.id).collect()
    }

    /// Where their cases are.
    fn cases(&self) -> Vec<Whose<'_>> {
        let accounts = self.accounts.iter().map(|user| Whose::Account(user.id));
        let typed = self.identifiers.iter();
        let typed = typed.map(|whose| Whose::Typed(whose.canonical()));
        accounts.chain(typed).collect()
    }

    /// What is stored of each part, counted up to a bound.
    async fn count(&self, ctx: &Ctx) -> Result<Vec<(Part, u64)>> {
        let db = &ctx.state.db;
        let (mut sessions, mut tokens, mut mails) = (0, 0, 0);
        let (mut events, mut told, mut cases) = (0, 0, 0);
        for id in self.ids() {
            sessions += personal_rows::count_sessions(db, id).await?;
            tokens += personal_rows::count_api_tokens(db, id).await?;
            mails += personal_rows::count_mails(db, id).await?;
            events += audit_history::count_of_subject(db, id).await?;
            told += personal_rows::count_webhook_events(db, id).await?;
        }
        for whose in self.cases() {
            cases += personal_rows::count_cases(db, whose).await?;
            mails += personal_rows::count_mails_of_cases(db, whose).await?;
        }
        Ok(vec![
            (Part::Accounts, self.accounts.len() as u64),
            (Part::Sessions, sessions),
            (Part::ApiTokens, tokens),
            (Part::Cases, cases),
            (Part::Mails, mails),
            (Part::WebhookEvents, told),
            (Part::AuditTrail, events),
        ])
    }

    /// What an erasure leaves here. Directories are not asked for this.
    async fn stays(&self, ctx: &Ctx, counts: &[(Part, u64)]) -> Result<Vec<Stays>> {
        let days = ctx.state.config.audit_retention_days;
        let is_there = |part| counts.iter().any(|(one, count)| *one == part && *count > 0);
        let mut stays = vec![Stays::AuditTrail { days }];
        if is_there(Part::WebhookEvents) {
            stays.push(Stays::WebhookEvents);
        }
        for account in &self.accounts {
            let Home::Directory(place) = &account.home else {
                continue;
            };
            let directory = place.directory.clone();
            if erasure::is_locked(account) {
                stays.push(Stays::Lock {
                    directory: directory.clone(),
                });
            }
            stays.push(Stays::InDirectory { directory });
        }
        if personal_rows::has_staged_import(&ctx.state.db).await? {
            stays.push(Stays::Imports);
        }
        stays.extend([Stays::Numbers, Stays::Backups]);
        Ok(stays)
    }
}

/// The accounts with this address: ours, and those of directories that are known here.
async fn accounts_of(ctx: &Ctx, address: &EmailAddress) -> Result<Vec<User>> {
    let db = &ctx.state.db;
    let own = user_rows::find_by_email(db, address.canonical()).await?;
    let words = search::words(address.canonical());
    let query = UsersQuery::default();
    let listing = users::whole_list(&words, &query, MOST_ACCOUNTS);
    let found = user_list::page(db, &listing).await?.users.into_iter();
    let elsewhere =
        found.filter(|user| user.home != Home::Own && user.email_canonical == address.canonical());
    Ok(own.into_iter().chain(elsewhere).collect())
}

/// What is stored about somebody, for the page; nothing is looked for before anything was typed.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn look(ctx: &Ctx, who: &str) -> Result<PersonalData> {
    let actor = authorize(ctx, Action::ExportPersonalData).await?;
    let stored = match Person::find(ctx, who).await? {
        Some(person) => stored(ctx, &person).await?,
        None => None,
    };
    Ok(PersonalData {
        who: who.trim().chars().take(LONGEST).collect(),
        stored,
        needs_password: identity::asks_password(ctx, &actor),
    })
}

async fn stored(ctx: &Ctx, person: &Person) -> Result<Option<Stored>> {
    let counts = person.count(ctx).await?;
    if counts.iter().all(|(_, count)| *count == 0) {
        return Ok(None);
    }
    let accounts = person.accounts.iter();
    let mut names: Vec<_> = accounts
        .map(|user| (Some(user.name.clone()), user.email.clone()))
        .collect();
    if names.is_empty() {
        let typed = person.identifiers.iter();
        names.extend(typed.map(|whose| (None, whose.canonical().to_owned())));
    }
    Ok(Some(Stored {
        names,
        stays: person.stays(ctx, &counts).await?,
        counts: counts
            .into_iter()
            .map(|(part, count)| (part, Total::of(count)))
            .collect(),
    }))
}
