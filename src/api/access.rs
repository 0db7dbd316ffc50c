//! Who may do what in the dashboard. Pages read it to leave out what would be refused; the server
//! asks it again in every function that does something (`server::identity`).

use serde::{Deserialize, Serialize};

/// What somebody is to the dashboard. Each role may do all that the ones before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Has an account that can be recovered, and no business in the dashboard.
    User,
    /// Sees everything, changes nothing.
    Viewer,
    /// Helps people to a new password, and changes nothing that a stranger could profit from.
    HelpDesk,
    Admin,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::User, Self::Viewer, Self::HelpDesk, Self::Admin];

    /// The stable name, in forms, addresses and the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Viewer => "viewer",
            Self::HelpDesk => "help-desk",
            Self::Admin => "admin",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    pub fn may(self, action: Action) -> bool {
        self >= action.least_role()
    }
}

/// What an API token may be used for, beside what its user may do. A token without a scope is good for
/// nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Ask for recovery in people's names: what a back end needs, and nothing more.
    #[serde(rename = "recovery")]
    Recovery,
    #[serde(rename = "users:read")]
    UsersRead,
    #[serde(rename = "users:write")]
    UsersWrite,
    /// Give roles, and act on those who have one: anyone who holds that can make an administrator. It takes
    /// `UsersWrite` besides.
    #[serde(rename = "users:roles")]
    UsersRoles,
}

impl Scope {
    pub const ALL: [Self; 4] = [
        Self::Recovery,
        Self::UsersRead,
        Self::UsersWrite,
        Self::UsersRoles,
    ];

    /// What the token of a log-in over the API is for: the predecessor's calls. A password alone gives
    /// nothing that makes administrators.
    pub const OF_LOG_IN: [Self; 3] = [Self::Recovery, Self::UsersRead, Self::UsersWrite];

    /// The stable name, in forms, commands, the database and the API's description.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::UsersRead => "users:read",
            Self::UsersWrite => "users:write",
            Self::UsersRoles => "users:roles",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }

    /// Whether it lets somebody of this role reach more than their own record, so that the form in the
    /// dashboard offers it. What a token may do is asked again whenever it is used.
    pub fn is_for(self, role: Role) -> bool {
        let is_about_others =
            |action| !matches!(action, Action::SeeOwnRecord | Action::EditOwnRecord);
        Action::ALL
            .into_iter()
            .any(|action| is_about_others(action) && self.covers(action) && role.may(action))
    }

    /// Whether a token with this scope may do this, if its user may.
    pub fn covers(self, action: Action) -> bool {
        match self {
            Self::Recovery => matches!(action, Action::AskForRecovery),
            Self::UsersRead => matches!(action, Action::SeeUsers | Action::SeeOwnRecord),
            Self::UsersWrite => matches!(
                action,
                Action::EditOwnRecord
                    | Action::DisableUser
                    | Action::CreateUser
                    | Action::EditUser
                    | Action::DeleteUser
            ),
            Self::UsersRoles => matches!(action, Action::ChangeRole | Action::ChangeStaff),
        }
    }
}

/// Everything that can be done in the dashboard and with an API token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask for recovery as a program that speaks for people. Strangers ask without being anybody.
    AskForRecovery,
    SeeOwnRecord,
    /// One's own name; an address or a role is for others to change.
    EditOwnRecord,
    /// One's own sessions, API tokens and second step.
    ManageOwnAccount,
    SeeOverview,
    SeeUsers,
    SeeCases,
    SeeMail,
    SeeAudit,
    SendRecoveryMail,
    /// Somebody's sessions, and their API tokens.
    EndSessions,
    /// Shut an account, or open it again.
    DisableUser,
    RevokeCase,
    RetryMail,
    CancelMail,
    SendTestMail,
    CreateUser,
    EditUser,
    DeleteUser,
    ChangeRole,
    /// Anything that is done to somebody who may enter the dashboard.
    ChangeStaff,
    /// Take somebody's second step away, because they have lost their device.
    ResetSecondFactor,
    ImportUsers,
    ExportUsers,
    ExportAudit,
    /// Say which programs are told what happens, and see what they were told.
    ManageWebhooks,
}

impl Action {
    pub const ALL: [Self; 26] = [
        Self::AskForRecovery,
        Self::SeeOwnRecord,
        Self::EditOwnRecord,
        Self::ManageOwnAccount,
        Self::SeeOverview,
        Self::SeeUsers,
        Self::SeeCases,
        Self::SeeMail,
        Self::SeeAudit,
        Self::SendRecoveryMail,
        Self::EndSessions,
        Self::DisableUser,
        Self::RevokeCase,
        Self::RetryMail,
        Self::CancelMail,
        Self::SendTestMail,
        Self::CreateUser,
        Self::EditUser,
        Self::DeleteUser,
        Self::ChangeRole,
        Self::ChangeStaff,
        Self::ResetSecondFactor,
        Self::ImportUsers,
        Self::ExportUsers,
        Self::ExportAudit,
        Self::ManageWebhooks,
    ];

    fn least_role(self) -> Role {
        match self {
            Self::AskForRecovery | Self::SeeOwnRecord | Self::EditOwnRecord => Role::User,
            Self::ManageOwnAccount
            | Self::SeeOverview
            | Self::SeeUsers
            | Self::SeeCases
            | Self::SeeMail
            | Self::SeeAudit => Role::Viewer,
            Self::SendRecoveryMail
            | Self::EndSessions
            | Self::DisableUser
            | Self::RevokeCase
            | Self::RetryMail
            | Self::CancelMail
            | Self::SendTestMail => Role::HelpDesk,
            Self::CreateUser
            | Self::EditUser
            | Self::DeleteUser
            | Self::ChangeRole
            | Self::ChangeStaff
            | Self::ResetSecondFactor
            | Self::ImportUsers
            | Self::ExportUsers
            | Self::ExportAudit
            | Self::ManageWebhooks => Role::Admin,
        }
    }
}
