//! One unit of work: what is written together or not at all, with what is to be known of it afterwards.
//!
//! No two changes wait for each other in a circle, because all take their locks in one order:
//! 1. what `recovery::limits::begin` takes, for anyone who asks for a link;
//! 2. the admins, then the row of one account: only where a change begins;
//! 3. the rows that are written on the way;
//! 4. the head of the audit trail's chain: only in `commit`, so that others wait for it as short as can be.

use crate::server::{
    ctx::Ctx,
    db::{
        self, DatabaseTransaction, account_rows,
        audit::{self, Event},
        entity::Timestamp,
        outbox::{self, NewMail},
        user_rows::{self, NewUser},
        webhook_deliveries::{self, NewDelivery},
    },
};
use sea_orm::{
    ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, Statement,
    entity::prelude::async_trait,
};
use std::{
    ops::{Deref, DerefMut},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::sync::Notify;

/// A transaction that writes. Dropped, it is rolled back, and nothing was noted, mailed or told.
pub struct Change {
    transaction: DatabaseTransaction,
    noted: Vec<Event>,
    /// Whether something was written that the worker may have to do now.
    has_work: AtomicBool,
    worker: Arc<Notify>,
}

impl Change {
    pub async fn begin(ctx: &Ctx) -> Result<Self, DbErr> {
        Ok(Self::of(ctx, db::begin_write(&ctx.state.db).await?))
    }

    /// The same for a few statements, between which nothing but the database is waited for: with SQLite, it may
    /// share its commit with others.
    pub async fn begin_brief(ctx: &Ctx) -> Result<Self, DbErr> {
        Ok(Self::of(ctx, db::begin_brief_write(&ctx.state.db).await?))
    }

    /// The same for what is written for each admin: all active ones are held, before their mails are.
    pub async fn begin_with_admins(ctx: &Ctx) -> Result<Self, DbErr> {
        let change = Self::begin(ctx).await?;
        user_rows::hold_active_admins(&change).await?;
        Ok(change)
    }

    fn of(ctx: &Ctx, transaction: DatabaseTransaction) -> Self {
        Self {
            transaction,
            noted: Vec::new(),
            has_work: AtomicBool::new(false),
            worker: ctx.state.outbox_bell.clone(),
        }
    }

    /// Adds an entry to the audit trail: at the end of the change, in the order in which they are noted.
    pub fn note(&mut self, event: Event) {
        self.noted.push(event);
    }

    /// Adds an entry to the audit trail that comes alone.
    pub async fn note_alone(ctx: &Ctx, event: Event) -> Result<(), DbErr> {
        let mut change = Self::begin(ctx).await?;
        change.note(event);
        change.commit().await
    }

    /// Queues a mail; its number.
    pub async fn mail(&mut self, mail: NewMail, now: Timestamp) -> Result<i64, DbErr> {
        outbox::insert(self, mail, now).await
    }

    /// Queues a message to the endpoint of a webhook; its number.
    pub async fn webhook(
        &mut self,
        message: NewDelivery<'_>,
        now: Timestamp,
    ) -> Result<i64, DbErr> {
        webhook_deliveries::insert(self, message, now).await
    }

    /// Creates an account, which nobody else can change before this is committed.
    ///
    /// # Errors
    /// A unique-constraint violation if the address has an account already.
    pub async fn insert_account(
        self,
        new: NewUser<'_>,
        now: Timestamp,
    ) -> Result<ChangeOfAccount, DbErr> {
        let account_id = user_rows::insert(&self, new, now).await?;
        Ok(ChangeOfAccount {
            change: self,
            account_id,
        })
    }

    /// Writes what was noted, and commits. Only then is the worker woken: it would find nothing before.
    pub async fn commit(self) -> Result<(), DbErr> {
        for event in self.noted {
            audit::insert(&self.transaction, event).await?;
        }
        self.transaction.commit().await?;
        if self.has_work.into_inner() {
            self.worker.notify_one();
        }
        Ok(())
    }

    /// Gives up what was written, and lets others write, before this returns.
    pub async fn roll_back(self) -> Result<(), DbErr> {
        self.transaction.rollback().await
    }
}

/// A change that holds the row of an account: two that change one account wait for each other where they
/// begin, and the second finds what the first has done.
///
/// It is begun so, or has created the account. There is no way to hold another account as well, or to hold
/// one later on.
pub struct ChangeOfAccount {
    change: Change,
    account_id: i64,
}

impl ChangeOfAccount {
    /// The account is to be read after this; it may be gone, and what was read before may be out of date.
    pub async fn begin(ctx: &Ctx, account_id: i64) -> Result<Self, DbErr> {
        Self::hold(Change::begin(ctx).await?, account_id).await
    }

    /// The same for a brief change ([`Change::begin_brief`]).
    pub async fn begin_brief(ctx: &Ctx, account_id: i64) -> Result<Self, DbErr> {
        Self::hold(Change::begin_brief(ctx).await?, account_id).await
    }

    /// The same for what may leave the dashboard without an admin: all active admins, whose numbers are
    /// returned, are held as well. Of two who remove each other, the second sees what the first did.
    pub async fn begin_with_admins(ctx: &Ctx, account_id: i64) -> Result<(Self, Vec<i64>), DbErr> {
        let change = Change::begin(ctx).await?;
        let admins = user_rows::hold_active_admins(&change).await?;
        Ok((Self::hold(change, account_id).await?, admins))
    }

    async fn hold(change: Change, account_id: i64) -> Result<Self, DbErr> {
        account_rows::hold(&change, account_id).await?;
        Ok(Self { change, account_id })
    }

    pub fn account_id(&self) -> i64 {
        self.account_id
    }

    pub async fn commit(self) -> Result<(), DbErr> {
        self.change.commit().await
    }

    pub async fn roll_back(self) -> Result<(), DbErr> {
        self.change.roll_back().await
    }
}

impl Deref for Change {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

impl Deref for ChangeOfAccount {
    type Target = Change;

    fn deref(&self) -> &Change {
        &self.change
    }
}

impl DerefMut for ChangeOfAccount {
    fn deref_mut(&mut self) -> &mut Change {
        &mut self.change
    }
}

/// The columns that say when something is due: of mails, of events, of endpoints that were put off, and of
/// what goes to directories.
const DUE: [&str; 3] = ["next_attempt_at", "due_at", "resume_at"];

impl Change {
    /// Whoever writes when something is due has the worker look for it once this is committed.
    fn watch(&self, statement: &Statement) {
        let sql = &statement.sql;
        if !sql.starts_with("SELECT") && DUE.iter().any(|column| sql.contains(column)) {
            self.has_work.store(true, Ordering::Relaxed);
        }
    }
}

macro_rules! runs_statements_in {
    ($change:ty, $inner:ident $(, $watch:ident)?) => {
        #[async_trait::async_trait]
        impl ConnectionTrait for $change {
            fn get_database_backend(&self) -> DbBackend {
                self.$inner.get_database_backend()
            }

            async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
                $(self.$watch(&statement);)?
                self.$inner.execute_raw(statement).await
            }

            async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
                self.$inner.execute_unprepared(sql).await
            }

            async fn query_one_raw(
                &self,
                statement: Statement,
            ) -> Result<Option<QueryResult>, DbErr> {
                $(self.$watch(&statement);)?
                self.$inner.query_one_raw(statement).await
            }

            async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
                $(self.$watch(&statement);)?
                self.$inner.query_all_raw(statement).await
            }
        }
    };
}

runs_statements_in!(Change, transaction, watch);
runs_statements_in!(ChangeOfAccount, change);
