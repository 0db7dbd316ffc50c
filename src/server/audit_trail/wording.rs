//! What each kind of event is called. Anyone who adds a kind is led here by the compiler.

use crate::{server::db::entity::audit_event::Kind, text::dashboard::AuditText};

/// What a kind is called in a list, and the sentence that tells of one.
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
        KeptHashesRemoved: KindKeptHashesRemoved,
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
        UserDeleted: KindUserDeleted,
        SessionsEnded: KindSessionsEnded,
        RoleChanged: KindRoleChanged,
        // API tokens.
        ApiTokenRevoked: KindApiTokenRevoked,
        WebhookMade: KindWebhookMade,
        WebhookChanged: KindWebhookChanged,
        WebhookDeleted: KindWebhookDeleted,
        WebhookEventsResent: KindWebhookEventsResent,
    }
}

/// What a kind is called in a list.
pub fn label(kind: Kind) -> AuditText {
    of(kind).0
}

/// The sentence about one event. A kind that a newer version wrote is told by its name.
pub fn sentence(kind: Option<Kind>, has_subject: bool) -> AuditText {
    match kind {
        None => AuditText::Unknown,
        Some(Kind::LogInFailed) if !has_subject => AuditText::LogInFailedForNobody,
        Some(kind) => of(kind).1,
    }
}
