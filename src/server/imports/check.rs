//! Checking lines against each other and against the accounts that are there, and putting aside those
//! that would be new.

use super::{
    lines::{Batch, Trouble},
    source::Lines,
    stored,
};
use crate::{
    api::{
        access::Role,
        dashboard::imports::{Finding, Problem},
        error::ApiError,
    },
    server::{
        ctx::Ctx,
        db::{
            self,
            entity::user,
            imports::{self, Counts},
            users,
        },
        error::{Error, Result},
    },
};
use anyhow::anyhow;
use sea_orm::ActiveValue::Set;
use std::collections::{HashMap, HashSet};

/// What is told while lines are read.
pub enum Report {
    Finding(Finding),
    Progress(Counts),
}

/// What is known of the lines so far.
#[derive(Default)]
pub struct Check {
    /// On which line each address stands.
    seen: HashMap<String, u64>,
    counts: Counts,
    /// The schemes of password hashes, in use or in the lines so far, that each cost every log-in a
    /// reckoning of their own; none before they were asked for.
    dear_schemes: Option<HashSet<String>>,
}

/// Of Argon2 and scrypt, each kind that anybody has is reckoned at every log-in (`hashing`), so a file
/// must not bring any number of them.
const MOST_DEAR_SCHEMES: usize = 4;

impl Check {
    /// Checks all lines; those that are right are put aside for `import`, if there is one.
    pub async fn run(
        &mut self,
        ctx: &Ctx,
        lines: &mut Lines,
        import: Option<i64>,
        report: &mut (impl FnMut(Report) + Send),
    ) -> Result<Counts, Trouble> {
        self.counts.size = stored(lines.size());
        while let Some(batch) = lines.next().await? {
            self.counts.size_read = stored(batch.size_read);
            let fresh = self.batch(ctx, batch, report).await?;
            if let Some(id) = import {
                let transaction = db::begin_write(&ctx.state.db).await?;
                imports::stage(&transaction, id, fresh).await?;
                if !imports::note_progress(&transaction, id, self.counts, ctx.now()).await? {
                    return Err(Error::from(ApiError::ImportNotReady).into());
                }
                transaction.commit().await?;
            }
            report(Report::Progress(self.counts));
        }
        Ok(self.counts)
    }

    /// Sorts the lines of a batch, and returns the users who would be new.
    async fn batch(
        &mut self,
        ctx: &Ctx,
        batch: Batch,
        report: &mut (impl FnMut(Report) + Send),
    ) -> Result<Vec<user::ActiveModel>> {
        let canonicals = batch.lines.iter().filter_map(|line| {
            let candidate = line.outcome.as_ref().ok()?;
            Some(candidate.canonical.as_str())
        });
        let taken = users::taken(&ctx.state.db, canonicals).await?;
        let mut fresh = Vec::new();
        for line in batch.lines {
            let number = line.number;
            let mut tell = |problem| {
                report(Report::Finding(Finding {
                    line: number,
                    problem,
                }));
            };
            self.counts.lines += 1;
            let candidate = match line.outcome {
                Ok(candidate) => candidate,
                Err(problems) => {
                    self.counts.wrong += 1;
                    problems.into_iter().for_each(tell);
                    continue;
                }
            };
            if let Some(first) = self.seen.get(&candidate.canonical) {
                self.counts.wrong += 1;
                tell(Problem::Twice { first: *first });
                continue;
            }
            let is_taken = taken.contains(&candidate.canonical);
            if !is_taken && let Set(Some(scheme)) = &candidate.columns.password_scheme {
                let schemes = self.dear_schemes(ctx).await?;
                if is_dear(scheme) && !schemes.contains(scheme) {
                    if schemes.len() >= MOST_DEAR_SCHEMES {
                        self.counts.wrong += 1;
                        tell(Problem::HashTooCostly);
                        continue;
                    }
                    schemes.insert(scheme.clone());
                }
            }
            self.seen.insert(candidate.canonical, number);
            if is_taken {
                self.counts.already_there += 1;
                tell(Problem::AlreadyThere);
                continue;
            }
            self.counts.fresh += 1;
            if candidate.role != Role::User {
                self.counts.staff += 1;
                tell(Problem::BecomesStaff(candidate.role));
            }
            fresh.push(candidate.columns);
        }
        Ok(fresh)
    }

    async fn dear_schemes(&mut self, ctx: &Ctx) -> Result<&mut HashSet<String>> {
        if self.dear_schemes.is_none() {
            let in_use = users::password_schemes(&ctx.state.db).await?;
            self.dear_schemes = Some(
                in_use
                    .into_iter()
                    .filter(|scheme| is_dear(scheme))
                    .collect(),
            );
        }
        Ok(self.dear_schemes.get_or_insert_default())
    }
}

/// Rounds of PBKDF2 and of bcrypt add up, so that one reckoning covers all of a family.
fn is_dear(scheme: &str) -> bool {
    !scheme.starts_with("pbkdf2") && !scheme.starts_with("bcrypt")
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Failed(match error {
            Error::Refused(refusal) => anyhow!("{}", refusal.sentence()),
            Error::Unavailable(error) | Error::Fault(error) => error,
        })
    }
}

impl From<sea_orm::DbErr> for Trouble {
    fn from(error: sea_orm::DbErr) -> Self {
        Error::from(error).into()
    }
}
