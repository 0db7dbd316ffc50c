//! The wire types of the page on which a caller is verified.

/// How the code stands that was sent last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeState {
    /// None was sent lately.
    None,
    Waiting,
    Sent {
        ago: String,
        until: String,
        /// How many tries are left.
        tries: u32,
    },
    /// It was used, has expired, or was wrong too often.
    Over,
}

/// Who is to be verified, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallerCheck {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub is_active: bool,
    /// Whether the account uses an authenticator app.
    pub has_app: bool,
    pub code: CodeState,
    /// The mail with the latest code.
    pub mail_id: Option<i64>,
    /// The number of the case that they call about.
    pub case: Option<String>,
}
