//! What a directory server of somebody else's needs: where it is, as whom we speak, and how it keeps accounts.

use super::super::Secret;
use std::path::PathBuf;

/// A directory server, with every value of its preset filled in.
#[derive(Clone, Debug)]
pub struct LdapSettings {
    /// `ldaps://host`, or `ldap://host`.
    pub url: String,
    /// Whether a connection of `ldap://` becomes an encrypted one (RFC 4511 §4.14). Nothing else leaves this
    /// machine.
    pub starttls: bool,
    /// The authorities that are trusted, as PEM; without one, those of this machine.
    pub ca_file: Option<PathBuf>,
    pub bind_dn: String,
    pub bind_password: Secret,
    /// Below which accounts are looked for.
    pub base: String,
    /// What is an account at all (RFC 4515).
    pub filter: String,
    /// Of these, who can recover; none leaves nobody out.
    pub recoverable: Option<String>,
    /// Who may do more than others, and so never gets a link.
    pub privileged: Option<String>,
    /// Members of these groups may do more than others, however deeply the groups are nested: `S-1-5-32-544`,
    /// or `-512` for a group of the account's own domain.
    pub privileged_groups: Vec<String>,
    /// Whom an administrator, or we, have locked.
    pub locked: Option<String>,
    pub attributes: Attributes,
    pub write: PasswordWrite,
    /// What locks an account; none if it can't be done.
    pub freeze: Option<Freeze>,
    /// What is removed after a new password was set, because it would keep its owner out: attributes, or
    /// `attribute=value` for what is set instead.
    pub clear: Vec<String>,
}

/// What an entry's attributes are called.
#[derive(Clone, Debug)]
pub struct Attributes {
    /// The one that stays the same however an entry is renamed or moved.
    pub key: String,
    pub email: String,
    pub name: String,
    pub login: String,
    /// What changes with the password; the first that an entry has counts.
    pub changed: Vec<String>,
}

/// How a password is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordWrite {
    /// The extended operation for it (RFC 3062): the server hashes, and keeps its policy.
    PasswordModify,
    /// Active Directory's own attribute.
    UnicodePwd,
}

/// How an account is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freeze {
    /// OpenLDAP's password policy.
    PwdAccountLockedTime,
    /// 389 Directory Server and FreeIPA.
    NsAccountLock,
    /// Active Directory.
    UserAccountControl,
}
