//! Validating lines against each other and against existing accounts, and staging the new users.

use super::{
    columns::Unread,
    lines::{Batch, Line, Trouble},
    record::Candidate,
    repair,
    rules::{Rules, UnusableHashes},
    source::{Lines, Source},
    stored,
};
use crate::{
    api::{
        access::Role,
        dashboard::imports::{Finding, Problem},
        error::ApiError,
    },
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            import_rows::{self, Counts, Staged},
            user_rows::{self, Taken},
        },
        error::{Error, Result},
        hashing::Budget,
        kept_hashes,
    },
};
use anyhow::anyhow;
use std::collections::HashMap;

/// Reported while an import goes on.
pub enum Report {
    Finding(Finding),
    Progress(Counts),
    /// All lines were read; the accounts are being created, in one transaction.
    Writing,
    /// That many accounts were created for good. Only staged rows are left to be removed.
    Written(u64),
}

/// The most roles that one import grants. Each is recorded in the audit trail.
const MOST_STAFF: i64 = 500;

/// The state of a check so far.
pub struct Check {
    /// The line of each address.
    seen: HashMap<String, u64>,
    counts: Counts,
    unread: Unread,
    /// The extra work of log-ins for imported hashes, existing ones and those of the lines so far.
    budget: Budget,
    unusable_hashes: UnusableHashes,
}

/// The result of a line.
enum Sorted {
    Wrong(Vec<Problem>),
    There,
    Staged(Box<Staged>, Vec<Problem>),
}

impl Check {
    /// Validates all lines of a source; valid ones are staged for `import`, if there is one.
    pub async fn run(
        ctx: &Ctx,
        source: Source,
        rules: Rules,
        import: Option<i64>,
        report: &mut (impl FnMut(Report) + Send),
    ) -> Result<Checked, Trouble> {
        let mut check = Self {
            seen: HashMap::new(),
            counts: Counts::default(),
            unread: Unread::default(),
            budget: Budget::of_all(kept_hashes::schemes_in_use(ctx).await?),
            unusable_hashes: rules.unusable_hashes,
        };
        let mut lines = Lines::start(ctx, source, rules).await?;
        check.counts.size = stored(lines.size());
        while let Some(batch) = lines.next().await? {
            check.counts.size_read = stored(batch.size_read);
            let staged = check.batch(ctx, batch, report).await?;
            check.counts.log_in_work = stored(check.budget.work() as u64);
            if let Some(id) = import {
                let change = Change::begin(ctx).await?;
                import_rows::stage(&change, id, staged).await?;
                if !import_rows::note_progress(&change, id, check.counts, ctx.now()).await? {
                    return Err(Error::from(ApiError::ImportNotReady).into());
                }
                change.commit().await?;
            }
            report(Report::Progress(check.counts));
        }
        Ok(Checked {
            counts: check.counts,
            unread: check.unread.into_names(),
            table: lines.table(),
        })
    }

    /// Validates the lines of a batch, and returns the users who are new, or whose accounts are completed.
    async fn batch(
        &mut self,
        ctx: &Ctx,
        batch: Batch,
        report: &mut (impl FnMut(Report) + Send),
    ) -> Result<Vec<Staged>> {
        self.unread.add(&batch.unread);
        let canonicals = batch.lines.iter().filter_map(|line| {
            let candidate = line.outcome.as_ref().ok()?;
            Some(candidate.user.email_canonical.as_str())
        });
        let taken = user_rows::taken(&ctx.state.db, canonicals).await?;
        let mut all = Vec::new();
        for Line {
            number,
            said,
            outcome,
        } in batch.lines
        {
            self.counts.lines += 1;
            let sorted = match outcome {
                Ok(candidate) => self.sort(number, candidate, &taken),
                Err(problems) => Sorted::Wrong(problems),
            };
            let problems = match sorted {
                Sorted::Wrong(problems) => {
                    self.counts.wrong += 1;
                    problems
                }
                Sorted::There => {
                    self.counts.already_there += 1;
                    vec![Problem::AlreadyThere]
                }
                Sorted::Staged(staged, notes) => {
                    all.push(*staged);
                    notes
                }
            };
            for problem in problems {
                report(Report::Finding(Finding {
                    line: number,
                    problem,
                    email: said.email(),
                    value: said.value(problem),
                }));
            }
        }
        Ok(all)
    }

    fn sort(
        &mut self,
        number: u64,
        mut candidate: Candidate,
        taken: &HashMap<String, Taken>,
    ) -> Sorted {
        if let Some(first) = self.seen.get(&candidate.user.email_canonical) {
            return Sorted::Wrong(vec![Problem::Twice { first: *first }]);
        }
        let there = taken.get(&candidate.user.email_canonical);
        let user_id = match there {
            Some(there) if !repair::finds_something(there, &mut candidate) => {
                self.seen.insert(candidate.user.email_canonical, number);
                return Sorted::There;
            }
            there => there.map(|there| there.id),
        };
        if user_id.is_none() && candidate.user.role != Role::User && self.counts.staff >= MOST_STAFF
        {
            return Sorted::Wrong(vec![Problem::TooManyStaff]);
        }
        if let Err(problem) = self.fit(&mut candidate) {
            return Sorted::Wrong(vec![problem]);
        }
        let mut notes = candidate.notes;
        self.seen
            .insert(candidate.user.email_canonical.clone(), number);
        if user_id.is_some() {
            self.counts.repaired += 1;
            notes.push(Problem::Repaired);
        } else {
            self.counts.fresh += 1;
            if candidate.user.role != Role::User {
                self.counts.staff += 1;
                notes.push(Problem::BecomesStaff(candidate.user.role));
            }
        }
        self.counts.kept_hashes += i64::from(candidate.scheme.is_some());
        let user = candidate.user;
        Sorted::Staged(Box::new(Staged { user_id, user }), notes)
    }

    /// Keeps the extra work of log-ins within its budget. Accounts that can't log in cost nothing.
    fn fit(&mut self, candidate: &mut Candidate) -> Result<(), Problem> {
        let Some(scheme) = candidate.scheme.filter(|_| candidate.user.is_active) else {
            return Ok(());
        };
        if self.budget.take(scheme) {
            return Ok(());
        }
        match self.unusable_hashes {
            UnusableHashes::Refuse => Err(Problem::HashTooCostly),
            UnusableHashes::LeaveOut => {
                candidate.leave_hash_out();
                Ok(())
            }
        }
    }
}

/// The result of checking all lines.
pub struct Checked {
    pub counts: Counts,
    /// The columns that are ignored.
    pub unread: Vec<String>,
    /// For a database, the table that was read.
    pub table: Option<String>,
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
