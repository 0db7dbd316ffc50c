//! How a time is sent to a page.

/// A time twice: as RFC 3339 in UTC, and for people.
pub type TimeText = (String, String);
