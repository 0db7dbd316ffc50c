//! Who may do what in the dashboard. Pages read it to leave out what would be refused; the server
//! asks it again in every function that does something (`server::access`).

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

/// Everything that can be done in the dashboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// One's own sessions and second step.
    ManageOwnAccount,
    SeeOverview,
    SeeUsers,
    SeeCases,
    SeeMail,
    SeeAudit,
    SendRecoveryMail,
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
}

impl Action {
    pub const ALL: [Self; 22] = [
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
    ];

    fn least_role(self) -> Role {
        match self {
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
            | Self::ExportAudit => Role::Admin,
        }
    }
}
