//! Verifying that the audit trail is unchanged: every entry is hashed again, and followed from the anchor to
//! the head.

use crate::{
    api::access::Action,
    server::{
        ctx::Ctx,
        db::{
            audit_chain::{self, Chain},
            audit_rows::{self, StoredEntry},
            entity::audit_event::Kind,
        },
        error::Result,
        identity::authorize,
        model::AuditEntry,
    },
};
use sea_orm::ActiveEnum;

/// Entries held in memory at a time.
const PAGE: u64 = 2_000;

/// The detail of a removal's entry that names the last removed one.
pub const REMOVED_THROUGH: &str = "through";

/// An intact chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub entries: u64,
    /// When the first and the last of them happened, in milliseconds since 1970.
    pub first: Option<i64>,
    pub last: Option<i64>,
    pub head_sequence: i64,
    pub head_hash: String,
    /// Entries up to this one were removed because of their age; 0 if none were.
    pub removed_through: i64,
    /// Entries older than the chain: they can't be verified.
    pub outside: u64,
    /// The entry with the requested hash.
    pub expected_at: Option<i64>,
}

/// The first place where a chain breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Break {
    #[error("Entry {0} was changed after it was written.")]
    Changed(i64),
    #[error("Entry {0} is missing: it was removed.")]
    Missing(i64),
    #[error(
        "Entry {0} does not follow from the one before it: another entry was put in its place, or in the place of the one before."
    )]
    Unlinked(i64),
    #[error("Entry {0} was put in from outside: the chain ends before it.")]
    BeyondHead(i64),
    #[error(
        "Entry {0} was put in from outside: it stands before the first one, where all were removed because of their age."
    )]
    BeforeAnchor(i64),
    #[error(
        "The row with the id {0} has no place in the chain, though entries that have one are older: it was put in from outside, or its place was taken away."
    )]
    Outside(i64),
    #[error("The chain ends with entry {0}, whose hash is not the one that its head tells.")]
    Head(i64),
    #[error(
        "Entries up to {0} are gone, and no entry tells that they were removed because of their age."
    )]
    Anchor(i64),
    #[error(
        "The chain's head is gone (table audit_chain), so nobody can tell where the chain ends."
    )]
    NoHead,
    #[error(
        "No entry has the hash that was expected: the chain was written anew since it was noted down, or the entry was removed because of its age."
    )]
    NotExpected,
}

/// Follows the chain in pages, so that it can be of any length. Entries added meanwhile are left for the next
/// time.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`, `Unavailable`. A broken chain is a result, not an error.
pub async fn verify(
    ctx: &Ctx,
    expected: Option<&str>,
) -> Result<std::result::Result<Summary, Break>> {
    authorize(ctx, Action::SeeAudit).await?;
    loop {
        let db = &ctx.state.db;
        // In this order: an entry and its head are written together, so the head is not older.
        let last = audit_rows::last(db).await?;
        let Some(chain) = audit_chain::find(db).await? else {
            return Ok(Err(Break::NoHead));
        };
        let outcome = follow(ctx, &chain, last, expected).await?;
        let is_over = match &outcome {
            Ok(_) => true,
            // Old entries may have been pruned just now, and rightly so.
            Err(_) => audit_chain::find(db).await?.is_none_or(|now| {
                (now.anchor_sequence, now.anchor_hash)
                    == (chain.anchor_sequence, chain.anchor_hash.clone())
            }),
        };
        if is_over {
            return Ok(outcome);
        }
    }
}

async fn follow(
    ctx: &Ctx,
    chain: &Chain,
    last: Option<StoredEntry>,
    expected: Option<&str>,
) -> Result<std::result::Result<Summary, Break>> {
    let db = &ctx.state.db;
    let mut walk = Walk::from(chain, expected);
    if let Some(first) = audit_rows::first(db).await? {
        let place = first.sequence.unwrap_or_default();
        if place <= chain.anchor_sequence {
            return Ok(Err(Break::BeforeAnchor(place)));
        }
        let outside = audit_rows::last_outside(db).await?;
        if let Some(outside) = outside.filter(|outside| outside.id > first.id) {
            return Ok(Err(Break::Outside(outside.id)));
        }
    }
    while walk.sequence < chain.sequence {
        let page = audit_rows::after(db, walk.sequence, PAGE).await?;
        if page.is_empty() {
            return Ok(Err(Break::Missing(walk.sequence + 1)));
        }
        for entry in page {
            if walk.sequence == chain.sequence {
                break;
            }
            if let Err(broken) = walk.step(entry) {
                return Ok(Err(broken));
            }
        }
    }
    let beyond = last.and_then(|last| last.sequence);
    if let Some(beyond) = beyond.filter(|sequence| *sequence > chain.sequence) {
        return Ok(Err(Break::BeyondHead(beyond)));
    }
    let outside = audit_rows::count_outside(db).await?;
    Ok(walk.end(chain, outside))
}

/// The next entry, with its hash, if it is what was written there.
pub fn next_link(
    stored: StoredEntry,
    sequence: i64,
    hash: &str,
) -> std::result::Result<(AuditEntry, String), Break> {
    let place = sequence + 1;
    if stored.sequence != Some(place) {
        return Err(Break::Missing(place));
    }
    let stored_hash = stored.hash.clone();
    let entry = stored.into_entry().ok_or(Break::Changed(place))?;
    let its_hash = entry.hash();
    if stored_hash.as_ref() != Some(&its_hash) {
        return Err(Break::Changed(place));
    }
    if entry.previous_hash != hash {
        return Err(Break::Unlinked(place));
    }
    Ok((entry, its_hash))
}

/// The last removed entry, according to the entry about it.
fn removed_through(detail: &str) -> Option<i64> {
    let detail: serde_json::Value = serde_json::from_str(detail).ok()?;
    detail[REMOVED_THROUGH].as_i64()
}

/// How far the chain has been followed.
struct Walk<'a> {
    sequence: i64,
    hash: String,
    expected: Option<&'a str>,
    /// The detail of the newest entry about a removal.
    removal: Option<String>,
    summary: Summary,
}

impl<'a> Walk<'a> {
    fn from(chain: &Chain, expected: Option<&'a str>) -> Self {
        let mut walk = Self {
            sequence: chain.anchor_sequence,
            hash: chain.anchor_hash.clone(),
            expected,
            removal: None,
            summary: Summary {
                removed_through: chain.anchor_sequence,
                ..Summary::default()
            },
        };
        walk.look_for_expected();
        walk
    }

    fn step(&mut self, stored: StoredEntry) -> std::result::Result<(), Break> {
        let (entry, hash) = next_link(stored, self.sequence, &self.hash)?;
        self.sequence = entry.sequence;
        self.hash = hash;
        self.look_for_expected();
        self.summary.entries += 1;
        self.summary.first.get_or_insert(entry.happened_at);
        self.summary.last = Some(entry.happened_at);
        if entry.kind == Kind::AuditPruned.to_value() {
            self.removal = entry.detail;
        }
        Ok(())
    }

    fn look_for_expected(&mut self) {
        if self.sequence > 0
            && (self.expected).is_some_and(|expected| expected.eq_ignore_ascii_case(&self.hash))
        {
            self.summary.expected_at = Some(self.sequence);
        }
    }

    fn end(mut self, chain: &Chain, outside: u64) -> std::result::Result<Summary, Break> {
        if self.hash != chain.hash {
            return Err(Break::Head(self.sequence));
        }
        if chain.anchor_sequence > 0
            && self.removal.as_deref().and_then(removed_through) != Some(chain.anchor_sequence)
        {
            return Err(Break::Anchor(chain.anchor_sequence));
        }
        if self.expected.is_some() && self.summary.expected_at.is_none() {
            return Err(Break::NotExpected);
        }
        self.summary.head_sequence = chain.sequence;
        self.summary.head_hash.clone_from(&chain.hash);
        self.summary.outside = outside;
        Ok(self.summary)
    }
}
