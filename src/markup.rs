//! What the server writes into a page for the WebAssembly to find, known to both.

use crate::api::error::ApiError;

/// The header with what an error of a server function says to people, in the language of their page;
/// percent-encoded, since a header has room for ASCII alone.
pub const SENTENCE: &str = "x-sentence";

/// What the page says where the server says nothing: it can't be reached, or something else answered. Both
/// stand in attributes of the main part.
pub const UNREACHABLE: &str = "data-unreachable";
pub const UNAVAILABLE: &str = "data-unavailable";

/// Where a form is while it waits for an answer; what is said meanwhile is marked with its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Idle,
    Pending,
    /// More than an answer is awaited, and people should know.
    TakesLonger,
}

impl Phase {
    pub fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Pending => "pending",
            Self::TakesLonger => "takes-longer",
        }
    }
}

/// How grave an error of a form as a whole looks.
pub fn alert_class(error: ApiError) -> &'static str {
    match error {
        ApiError::TooManyRequests { .. } | ApiError::TooManyTries { .. } => "alert alert-warning",
        _ => "alert alert-error",
    }
}
