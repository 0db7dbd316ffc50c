//! How a moment goes to a page.

/// A time twice: as RFC 3339 in UTC, and as people read it.
pub type TimeText = (String, String);
