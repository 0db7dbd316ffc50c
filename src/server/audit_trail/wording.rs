//! Names for each kind of event. The compiler points here when a kind is added.

use crate::{server::db::entity::audit_event::Kind, text::dashboard::AuditText};

/// The name of a kind in lists, and its sentence.
pub fn of(kind: Kind) -> (AuditText, AuditText) {
    macro_rules! same_names {
        ($($name:ident: $label:ident),* $(,)?) => {
            match kind {
                $(Kind::$name => (AuditText::$label, AuditText::$name),)*
            }
        };
    }
    same_names! {
        FirstAdminMade: KindFirstAdminMade,
        UserMade: KindUserMade,
        UserEdited: KindUserEdited,
        PasswordRecovered: KindPasswordRecovered,
        PasswordNotWritten: KindPasswordNotWritten,
        LinkWithheld: KindLinkWithheld,
        PasswordNotTaken: KindPasswordNotTaken,
        AccountsLookedUp: KindAccountsLookedUp,
        CaseRevoked: KindCaseRevoked,
        AccountFrozen: KindAccountFrozen,
        AddressRestored: KindAddressRestored,
        PasswordChangedByOperator: KindPasswordChangedByOperator,
        LoggedIn: KindLoggedIn,
        LogInFailed: KindLogInFailed,
        LoggedOut: KindLoggedOut,
        ApiTokenMade: KindApiTokenMade,
        UsersImported: KindUsersImported,
        UsersExported: KindUsersExported,
        PersonalDataExported: KindPersonalDataExported,
        PersonalDataErased: KindPersonalDataErased,
        CasesExported: KindCasesExported,
        MailsExported: KindMailsExported,
        KeptHashesRemoved: KindKeptHashesRemoved,
        CallerCodeAsked: KindCallerCodeAsked,
        CallerVerified: KindCallerVerified,
        CallerCodeWrong: KindCallerCodeWrong,
        // Cases and mails.
        RecoveryMailAsked: KindRecoveryMailAsked,
        RecoveryAskedByProgram: KindRecoveryAskedByProgram,
        CaseRevokedByStaff: KindCaseRevokedByStaff,
        MailRetried: KindMailRetried,
        MailsRetried: KindMailsRetried,
        MailCancelled: KindMailCancelled,
        TestMailSent: KindTestMailSent,
        SecondFactorAsked: KindSecondFactorAsked,
        SecondFactorFailed: KindSecondFactorFailed,
        SecondFactorSet: KindSecondFactorSet,
        SecondFactorRemoved: KindSecondFactorRemoved,
        SecondFactorReset: KindSecondFactorReset,
        RecoveryCodeUsed: KindRecoveryCodeUsed,
        RecoveryCodesMade: KindRecoveryCodesMade,
        OwnSessionEnded: KindOwnSessionEnded,
        OwnOtherSessionsEnded: KindOwnOtherSessionsEnded,
        AuditPruned: KindAuditPruned,
        AuditExported: KindAuditExported,
        UserDisabled: KindUserDisabled,
        UserEnabled: KindUserEnabled,
        NewPasswordRequired: KindNewPasswordRequired,
        OldPasswordAllowed: KindOldPasswordAllowed,
        UserDeleted: KindUserDeleted,
        SessionsEnded: KindSessionsEnded,
        BulkActionBegun: KindBulkActionBegun,
        CampaignBegun: KindCampaignBegun,
        CampaignPaused: KindCampaignPaused,
        CampaignResumed: KindCampaignResumed,
        CampaignStopped: KindCampaignStopped,
        CampaignEnded: KindCampaignEnded,
        RoleChanged: KindRoleChanged,
        // API tokens.
        ApiTokenRevoked: KindApiTokenRevoked,
        WebhookMade: KindWebhookMade,
        WebhookChanged: KindWebhookChanged,
        WebhookDeleted: KindWebhookDeleted,
        WebhookEventsResent: KindWebhookEventsResent,
        TextsChanged: KindTextsChanged,
        LimitCleared: KindLimitCleared,
        NetworkAllowed: KindNetworkAllowed,
        NetworkNotAllowed: KindNetworkNotAllowed,
    }
}

/// The name of a kind in lists.
pub fn label(kind: Kind) -> AuditText {
    of(kind).0
}

/// The sentence about one event. A kind from a newer version is shown by its raw name.
pub fn sentence(kind: Option<Kind>, has_subject: bool) -> AuditText {
    match kind {
        None => AuditText::Unknown,
        Some(Kind::LogInFailed) if !has_subject => AuditText::LogInFailedForNobody,
        Some(kind) => of(kind).1,
    }
}
