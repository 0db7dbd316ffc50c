//! Everything about a person as one JSON document, read and written a batch at a time, so that much of it takes no
//! more memory than a little.

use super::{LONGEST_QUESTION, Person, rows};
use crate::{
    api::{access::Action, error::ApiError},
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            audit_rows::{self, Filter, Place},
            personal_rows::{self, BATCH},
            second_factors, setup_choices,
        },
        error::{Error, Result},
        identity::{self, authorize},
        times,
    },
};
use anyhow::anyhow;
use futures_util::{Stream, stream};
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, Receiver, Sender};

/// Batches that wait for their reader.
const WAITING: usize = 2;
/// Cases whose rows are read together.
const CASES: usize = 50;

/// A file that is being written.
pub struct PersonalFile(Receiver<Result<Vec<u8>>>);

impl PersonalFile {
    /// The next part of the file; none at its end.
    ///
    /// # Errors
    /// If the rest can't be read: the file is not complete then.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        self.0.recv().await.transpose()
    }

    /// All of its parts.
    pub fn into_stream(self) -> impl Stream<Item = Result<Vec<u8>>> + Send + 'static {
        stream::unfold(self.0, async |mut parts| Some((parts.recv().await?, parts)))
    }
}

/// Begins to write everything that is stored about somebody, and records it.
///
/// # Errors
/// `NotFound` if nothing is stored; `NotAllowed`; `PasswordNeeded` and its like.
pub async fn begin(ctx: &Ctx, who: &str, password: Option<&str>) -> Result<PersonalFile> {
    let actor = authorize(ctx, Action::ExportPersonalData).await?;
    let person = Person::find(ctx, who).await?.ok_or(ApiError::NotFound)?;
    let counts = person.count(ctx).await?;
    if counts.iter().all(|(_, count)| *count == 0) {
        return Err(ApiError::NotFound.into());
    }
    identity::confirm_password(ctx, &actor, password).await?;
    let mut change = Change::begin(ctx).await?;
    let event = |subject_id| Event {
        actor_id: actor.user_id(),
        subject_id,
        ..ctx.event(Kind::PersonalDataExported)
    };
    for id in person.ids() {
        change.note(event(Some(id)));
    }
    if person.accounts.is_empty() {
        change.note(event(None));
    }
    change.commit().await?;

    let (sender, receiver) = mpsc::channel(WAITING);
    let ctx = ctx.clone();
    tokio::spawn(async move {
        let mut file = Writer {
            sender,
            is_first: true,
        };
        if let Err(error) = file.write(&ctx, &person).await {
            // Nobody may be reading any more.
            _ = file.sender.send(Err(error)).await;
        }
    });
    Ok(PersonalFile(receiver))
}

/// Writes all rows that are read, batch after batch.
macro_rules! all {
    ($file:expr, $json:expr, |$after:ident| $read:expr) => {{
        let mut $after = i64::MIN;
        loop {
            let batch = $read.await?;
            let Some(last) = batch.last() else { break };
            $after = last.id;
            let rows = batch.into_iter().map($json).collect();
            $file.rows(rows).await?;
        }
    }};
}

struct Writer {
    sender: Sender<Result<Vec<u8>>>,
    /// Whether the list has nothing in it yet.
    is_first: bool,
}

impl Writer {
    async fn write(&mut self, ctx: &Ctx, person: &Person) -> Result<()> {
        let typed = person.identifiers.iter();
        let typed: Vec<_> = typed.map(|whose| whose.canonical()).collect();
        let head = json!({
            "site": ctx.state.config.base_url.to_string(),
            "written_at": times::exact(ctx.now()),
            "person": typed,
        });
        let head = head.to_string();
        self.send(head.trim_end_matches('}').to_owned()).await?;
        self.accounts(ctx, person).await?;
        self.of_accounts(ctx, person).await?;
        self.of_cases(ctx, person).await?;
        self.mails(ctx, person).await?;
        self.events(ctx, person).await?;
        self.directories(ctx, person).await?;
        self.send("]}\n".to_owned()).await
    }

    async fn accounts(&mut self, ctx: &Ctx, person: &Person) -> Result<()> {
        let db = &ctx.state.db;
        self.list("accounts", true).await?;
        for user in &person.accounts {
            let mut account = rows::account(user);
            if let Some(factor) = second_factors::find(db, user.id).await? {
                account["two_factor"] = json!({
                    "created_at": times::exact(factor.created_at),
                    "confirmed_at": factor.confirmed_at.map(times::exact),
                    "recovery_codes": second_factors::count_recovery_codes(db, user.id).await?,
                });
            }
            account["skipped_steps"] = json!(setup_choices::of(db, user.id, &[]).await?);
            self.rows(vec![account]).await?;
        }
        Ok(())
    }

    async fn of_accounts(&mut self, ctx: &Ctx, person: &Person) -> Result<()> {
        let db = &ctx.state.db;
        macro_rules! of_accounts {
            ($($name:ident),*) => {$(
                self.list(stringify!($name), false).await?;
                for id in person.ids() {
                    all!(self, rows::$name, |after| personal_rows::$name(db, id, after));
                }
            )*};
        }
        of_accounts!(
            former_addresses,
            sessions,
            api_tokens,
            freeze_links,
            caller_checks,
            webhook_events,
            bulk_actions,
            imports
        );
        Ok(())
    }

    async fn of_cases(&mut self, ctx: &Ctx, person: &Person) -> Result<()> {
        let db = &ctx.state.db;
        self.list("cases", false).await?;
        for whose in person.cases() {
            all!(self, rows::cases, |after| personal_rows::cases(
                db, whose, after
            ));
        }
        macro_rules! of_cases {
            ($($name:ident),*) => {$(
                self.list(stringify!($name), false).await?;
                let mut walk = Cases::of(person);
                while let Some(cases) = walk.next(ctx).await? {
                    for some in cases.chunks(CASES) {
                        all!(self, rows::$name, |after| personal_rows::$name(db, some, after));
                    }
                }
            )*};
        }
        of_cases!(requests, openings, links);
        Ok(())
    }

    async fn mails(&mut self, ctx: &Ctx, person: &Person) -> Result<()> {
        let db = &ctx.state.db;
        let accounts = person.ids();
        self.list("mails", false).await?;
        for id in &accounts {
            let mut after = i64::MIN;
            loop {
                let mails = personal_rows::mails(db, *id, after).await?;
                let Some(last) = mails.last() else { break };
                after = last.id;
                self.mails_with_tries(ctx, mails).await?;
            }
        }
        let mut walk = Cases::of(person);
        while let Some(cases) = walk.next(ctx).await? {
            for some in cases.chunks(CASES) {
                let mut after = i64::MIN;
                loop {
                    let mails = personal_rows::mails_of_cases(db, some, &accounts, after).await?;
                    let Some(last) = mails.last() else { break };
                    after = last.id;
                    self.mails_with_tries(ctx, mails).await?;
                }
            }
        }
        Ok(())
    }

    async fn events(&mut self, ctx: &Ctx, person: &Person) -> Result<()> {
        let db = &ctx.state.db;
        let accounts = person.ids();
        self.list("audit_trail", false).await?;
        for id in &accounts {
            let filter = Filter {
                user_id: Some(*id),
                ..Filter::default()
            };
            let mut place: Option<Place> = None;
            loop {
                let entries = audit_rows::page(db, &filter, place, BATCH).await?;
                let Some(last) = entries.last() else { break };
                place = Some(Place {
                    happened_at: last.happened_at,
                    id: last.id,
                });
                let entries = entries.into_iter();
                let entries = entries.map(|entry| rows::event(entry, &accounts));
                self.rows(entries.collect()).await?;
            }
        }
        let mut walk = Cases::of(person);
        while let Some(cases) = walk.next(ctx).await? {
            for some in cases.chunks(CASES) {
                all!(self, |row| rows::event(row, &accounts), |after| {
                    audit_rows::of_cases(db, some, after, BATCH)
                });
            }
        }
        Ok(())
    }

    /// What the directories say of the person now: the accounts live there.
    async fn directories(&mut self, ctx: &Ctx, person: &Person) -> Result<()> {
        self.list("directories", false).await?;
        for whose in &person.identifiers {
            let directories = &ctx.state.directories;
            let found = directories.find_for_staff(whose, LONGEST_QUESTION).await;
            let found = found.into_iter();
            let found = found.map(|(name, accounts)| rows::directory(name, accounts));
            self.rows(found.collect()).await?;
        }
        Ok(())
    }

    async fn mails_with_tries(
        &mut self,
        ctx: &Ctx,
        mails: Vec<crate::server::db::entity::outgoing_mail::Model>,
    ) -> Result<()> {
        let db = &ctx.state.db;
        for mail in mails {
            let (mut tries, mut after) = (Vec::new(), i64::MIN);
            loop {
                let some = personal_rows::tries(db, &[mail.id], after).await?;
                let Some(last) = some.last() else { break };
                after = last.id;
                tries.extend(some.into_iter().map(rows::tries));
            }
            self.rows(vec![rows::mail(mail, tries)]).await?;
        }
        Ok(())
    }

    /// Begins a list, and ends the one before it.
    async fn list(&mut self, name: &str, is_first: bool) -> Result<()> {
        self.is_first = true;
        let end = if is_first { "" } else { "]" };
        self.send(format!("{end},\n\"{name}\":[")).await
    }

    /// Rows of the list.
    async fn rows(&mut self, rows: Vec<Value>) -> Result<()> {
        let mut text = String::new();
        for row in rows {
            let is_first = std::mem::replace(&mut self.is_first, false);
            text.push_str(if is_first { "\n" } else { ",\n" });
            text.push_str(&row.to_string());
        }
        if text.is_empty() {
            return Ok(());
        }
        self.send(text).await
    }

    async fn send(&mut self, text: String) -> Result<()> {
        let sent = self.sender.send(Ok(text.into_bytes())).await;
        sent.map_err(|_| Error::Unavailable(anyhow!("nobody reads the file")))
    }
}

/// The cases of a person, batch after batch.
struct Cases<'a> {
    person: &'a Person,
    source: usize,
    after: i64,
}

impl<'a> Cases<'a> {
    fn of(person: &'a Person) -> Self {
        Self {
            person,
            source: 0,
            after: i64::MIN,
        }
    }

    async fn next(&mut self, ctx: &Ctx) -> Result<Option<Vec<i64>>> {
        let sources = self.person.cases();
        while let Some(whose) = sources.get(self.source) {
            let cases = personal_rows::cases(&ctx.state.db, *whose, self.after).await?;
            let ids: Vec<i64> = cases.into_iter().map(|case| case.id).collect();
            if let Some(last) = ids.last() {
                self.after = *last;
                return Ok(Some(ids));
            }
            (self.source, self.after) = (self.source + 1, i64::MIN);
        }
        Ok(None)
    }
}
