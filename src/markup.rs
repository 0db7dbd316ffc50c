//! What the server writes into a page for the WebAssembly to find, known to both.

use crate::api::error::ApiError;

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
