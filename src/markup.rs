//! What the server writes into a page for the WebAssembly, known to both.

use crate::api::error::ApiError;

/// The header with the sentence of a server function's error, in the language of the page; percent-encoded,
/// since headers are ASCII.
pub const SENTENCE: &str = "x-sentence";

/// What the page shows without a response of the server: it can't be reached, or something else answered.
/// Both are attributes of the main part.
pub const UNREACHABLE: &str = "data-unreachable";
pub const UNAVAILABLE: &str = "data-unavailable";

/// The state of a form that waits for a response; its messages are marked with the state's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Idle,
    Pending,
    /// It takes longer than usual, and people should know.
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

/// The style of an error of a form as a whole.
pub fn alert_class(error: ApiError) -> &'static str {
    match error {
        ApiError::TooManyRequests { .. } | ApiError::TooManyTries { .. } => "alert alert-warning",
        _ => "alert alert-error",
    }
}
