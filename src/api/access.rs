//! Who may do what in the dashboard. Pages use it to hide what would be rejected; the server checks it again
//! in every function that does something (`server::identity`).

use serde::{Deserialize, Serialize};

/// A role in the dashboard. Each includes the rights of the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Has an account that can be recovered, but no access to the dashboard.
    User,
    /// Sees everything, changes nothing.
    Viewer,
    /// Helps people recover, and changes nothing that a stranger could profit from.
    HelpDesk,
    Admin,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::User, Self::Viewer, Self::HelpDesk, Self::Admin];

    /// The stable name, in forms, URLs and the database.
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

/// What an API token may be used for, within the rights of its owner. A token without a scope is useless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Ask for recovery on people's behalf: what a back end needs, and nothing more.
    #[serde(rename = "recovery")]
    Recovery,
    #[serde(rename = "users:read")]
    UsersRead,
    #[serde(rename = "users:write")]
    UsersWrite,
    /// Grant roles, and act on users who have one: with it one can create an administrator. It also requires
    /// `UsersWrite`.
    #[serde(rename = "users:roles")]
    UsersRoles,
    /// Everything that is stored about a person, and its erasure.
    #[serde(rename = "personal-data")]
    PersonalData,
}

impl Scope {
    pub const ALL: [Self; 5] = [
        Self::Recovery,
        Self::UsersRead,
        Self::UsersWrite,
        Self::UsersRoles,
        Self::PersonalData,
    ];

    /// The scopes of a token issued at a log-in over the API: for the predecessor's calls. A password alone
    /// gives nothing that creates administrators.
    pub const OF_LOG_IN: [Self; 3] = [Self::Recovery, Self::UsersRead, Self::UsersWrite];

    /// The stable name, in forms, commands, the database and the API's description.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::UsersRead => "users:read",
            Self::UsersWrite => "users:write",
            Self::UsersRoles => "users:roles",
            Self::PersonalData => "personal-data",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }

    /// Whether it gives users with this role more than their own record, so that the dashboard's form offers
    /// it. Rights are checked again on every use.
    pub fn is_for(self, role: Role) -> bool {
        let is_about_others =
            |action| !matches!(action, Action::SeeOwnRecord | Action::EditOwnRecord);
        Action::ALL
            .into_iter()
            .any(|action| is_about_others(action) && self.covers(action) && role.may(action))
    }

    /// Whether a token with this scope may do this, if its owner may.
    pub fn covers(self, action: Action) -> bool {
        match self {
            Self::Recovery => matches!(action, Action::AskForRecovery),
            Self::UsersRead => matches!(action, Action::SeeUsers | Action::SeeOwnRecord),
            Self::UsersWrite => matches!(
                action,
                Action::EditOwnRecord
                    | Action::DisableUser
                    | Action::RequirePassword
                    | Action::CreateUser
                    | Action::EditUser
                    | Action::DeleteUser
            ),
            Self::UsersRoles => matches!(action, Action::ChangeRole | Action::ChangeStaff),
            Self::PersonalData => matches!(
                action,
                Action::ExportPersonalData | Action::ErasePersonalData
            ),
        }
    }
}

/// Everything that can be done in the dashboard and with an API token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask for recovery as a program that acts for its users. Strangers ask anonymously.
    AskForRecovery,
    SeeOwnRecord,
    /// One's own name; only others change an address or a role.
    EditOwnRecord,
    /// One's own sessions, API tokens and two-factor authentication.
    ManageOwnAccount,
    SeeOverview,
    SeeUsers,
    SeeCases,
    SeeMail,
    SeeAudit,
    SeeDirectories,
    /// Who has to wait for which limit.
    SeeLimits,
    /// Count the requests of a network anew. The limits of addresses and passwords stay.
    ClearNetworkLimit,
    /// Send the mail that waits for the limit of its address.
    ClearAddressLimit,
    /// Let a network ask more often for a while.
    AllowNetwork,
    /// Ask directories for accounts that nothing is known of here.
    FindAccounts,
    /// Have a directory examined.
    CheckDirectory,
    SendRecoveryMail,
    /// Have a code sent that a caller reads back, and check it.
    VerifyCaller,
    /// A user's sessions and API tokens.
    EndSessions,
    /// Disable or enable an account.
    DisableUser,
    /// Take a password away, so that its owner has to choose a new one, or give it back.
    RequirePassword,
    RevokeCase,
    RetryMail,
    CancelMail,
    SendTestMail,
    CreateUser,
    EditUser,
    DeleteUser,
    ChangeRole,
    /// Any change to a user of the dashboard.
    ChangeStaff,
    /// Reset the two-factor authentication of a user who lost their device.
    ResetSecondFactor,
    ImportUsers,
    ExportUsers,
    ExportAudit,
    /// Get everything that is stored about a person.
    ExportPersonalData,
    /// Erase it.
    ErasePersonalData,
    /// Configure webhooks, and see their events.
    ManageWebhooks,
    /// Change what public pages and mails say.
    ChangeTexts,
    /// Require new passwords of many people, and mail them.
    RunCampaigns,
    /// See which settings are still missing.
    SetUp,
}

impl Action {
    pub const ALL: [Self; 40] = [
        Self::AskForRecovery,
        Self::SeeOwnRecord,
        Self::EditOwnRecord,
        Self::ManageOwnAccount,
        Self::SeeOverview,
        Self::SeeUsers,
        Self::SeeCases,
        Self::SeeMail,
        Self::SeeAudit,
        Self::SeeDirectories,
        Self::SeeLimits,
        Self::ClearNetworkLimit,
        Self::ClearAddressLimit,
        Self::AllowNetwork,
        Self::FindAccounts,
        Self::CheckDirectory,
        Self::SendRecoveryMail,
        Self::VerifyCaller,
        Self::EndSessions,
        Self::DisableUser,
        Self::RequirePassword,
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
        Self::ExportPersonalData,
        Self::ErasePersonalData,
        Self::ManageWebhooks,
        Self::ChangeTexts,
        Self::RunCampaigns,
        Self::SetUp,
    ];

    fn least_role(self) -> Role {
        match self {
            Self::AskForRecovery | Self::SeeOwnRecord | Self::EditOwnRecord => Role::User,
            Self::ManageOwnAccount
            | Self::SeeOverview
            | Self::SeeUsers
            | Self::SeeCases
            | Self::SeeMail
            | Self::SeeAudit
            | Self::SeeDirectories
            | Self::SeeLimits => Role::Viewer,
            Self::SendRecoveryMail
            | Self::VerifyCaller
            | Self::EndSessions
            | Self::DisableUser
            | Self::RequirePassword
            | Self::RevokeCase
            | Self::RetryMail
            | Self::CancelMail
            | Self::SendTestMail
            | Self::FindAccounts
            | Self::ClearNetworkLimit => Role::HelpDesk,
            Self::CreateUser
            | Self::EditUser
            | Self::DeleteUser
            | Self::ChangeRole
            | Self::ChangeStaff
            | Self::ResetSecondFactor
            | Self::ImportUsers
            | Self::ExportUsers
            | Self::ExportAudit
            | Self::ExportPersonalData
            | Self::ErasePersonalData
            | Self::ManageWebhooks
            | Self::ChangeTexts
            | Self::RunCampaigns
            | Self::SetUp
            | Self::CheckDirectory
            | Self::ClearAddressLimit
            | Self::AllowNetwork => Role::Admin,
        }
    }
}
