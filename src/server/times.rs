//! How moments are written for people.

use super::db::entity::Timestamp;
use crate::api::times::TimeText;

/// A moment as RFC 3339 and as people read it, both in UTC.
pub fn text(moment: Timestamp) -> TimeText {
    (
        moment.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        moment.format("%-d %b %Y, %H:%M").to_string(),
    )
}
