//! The users and cases that a page's entries are about, in one query.

use crate::{
    routes,
    server::{
        ctx::Ctx,
        db::{account_rows, audit_rows::StoredEntry, recovery_cases},
        error::Result,
    },
};
use std::collections::HashMap;

/// Addresses of users and numbers of cases, by their ids, without deleted ones.
#[derive(Default)]
pub struct Names {
    pub users: HashMap<i64, String>,
    pub cases: HashMap<i64, String>,
}

impl Names {
    pub async fn of(ctx: &Ctx, entries: &[StoredEntry]) -> Result<Self> {
        let ids = |of: fn(&StoredEntry) -> [Option<i64>; 2]| {
            let mut ids: Vec<i64> = entries.iter().flat_map(of).flatten().collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        let people = ids(|entry| [entry.actor_id, entry.subject_id]);
        let cases = ids(|entry| [entry.case_id, None]);
        Ok(Self {
            users: account_rows::addresses(&ctx.state.db, people).await?,
            cases: recovery_cases::numbers(&ctx.state.db, cases).await?,
        })
    }

    pub fn user(&self, id: Option<i64>) -> Option<&str> {
        self.users.get(&id?).map(String::as_str)
    }

    pub fn case(&self, id: Option<i64>) -> Option<&str> {
        self.cases.get(&id?).map(String::as_str)
    }

    pub fn user_path(&self, id: i64) -> Option<String> {
        self.users.get(&id).map(|_| routes::admin_user(id))
    }
}
