//! What a store of accounts answers, whatever kind it is.

use crate::server::secret_key::SecretKey;
use std::{error, fmt, time::Duration};

/// How long a store has to answer one question. Nothing but the worker and the one person who sets a
/// password waits for it.
pub const TIMEOUT: Duration = Duration::from_secs(10);

/// An account as the store has it at this moment. It holds no hash: only what tells whether the password has
/// been changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The store's own key: a number, a UUID, an `entryUUID`, an `objectGUID`. At most 255 bytes.
    pub key: String,
    /// The address as it is stored. Mail goes nowhere else.
    pub email: String,
    /// What its owner types to log in, where that is not the address.
    pub login: Option<String>,
    pub name: String,
    pub version: Version,
    /// Why its password can't be set from here; none if it can.
    pub withheld: Option<Withheld>,
}

/// Why nobody gets a link for an account. Staff see it; strangers never do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// It may do more than others there (staff, superusers, administrators, protected groups).
    Privileged,
    /// The application has disabled it, or it is left out by `recoverable`.
    LeftOut,
    /// It is locked there: by an administrator, or by us when its owner asked for it.
    Locked,
    /// It has no password there, but another way to log in.
    NoPassword,
    /// Its password is stored in a way that this server can't write.
    UnknownHash,
    /// It has no address there.
    NoAddress,
    /// Its address is none that mail can be sent to.
    UnreadableAddress,
}

impl Withheld {
    /// What an operator is told of some accounts, after their number.
    pub fn of_several(self) -> &'static str {
        match self {
            Self::Privileged => "privileged, out of reach",
            Self::LeftOut => "disabled or left out",
            Self::Locked => "locked",
            Self::NoPassword => "without a password there",
            Self::UnknownHash => "with a password hash that can't be written here",
            Self::NoAddress => "without an address",
            Self::UnreadableAddress => "with an address that mail can't be sent to",
        }
    }
}

/// A keyed hash of what changes with the password: the stored hash, or the time of the last change. It tells
/// whether a password is still the one that it was, and nothing about it.
#[derive(Clone, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// Of what is stored now, for one account of one directory.
    pub fn of(key: &SecretKey, directory: &str, account: &str, stored: &[u8]) -> Self {
        Self(key.mac_text(PURPOSE, &[directory.as_bytes(), account.as_bytes(), stored]))
    }

    /// Whether `kept` was made of the same, under whichever key that is still good.
    pub fn is_of(
        kept: &str,
        key: &SecretKey,
        directory: &str,
        account: &str,
        stored: &[u8],
    ) -> bool {
        let parts = [directory.as_bytes(), account.as_bytes(), stored];
        key.mac_texts(PURPOSE, &parts).iter().any(|mac| mac == kept)
    }

    pub fn kept(text: String) -> Self {
        Self(text)
    }

    /// As it is kept: 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const PURPOSE: &str = "directory/version";

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Version(…)")
    }
}

/// What became of a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It stands: written now, or by an earlier try whose answer was lost.
    Done,
    /// The password there is not the one that the link was made for. Nothing was written.
    Conflict,
    /// The store's own rules say no. Nothing was written, and another password may be taken.
    Refused(Refusal),
    /// Nothing was sent, or all of it was certainly rolled back: the link still works.
    NotNow,
    /// It may have been written. Only asking again can tell.
    Unknown,
}

/// What is wrong with a password by the rules of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    TooShort,
    TooLong,
    /// One of the account's earlier passwords.
    InHistory,
    /// The one that the account had when it was frozen.
    OfFrozen,
    /// The present password may not be changed yet.
    TooYoung,
    /// Too simple by rules that the store doesn't name.
    TooWeak,
}

/// A store that can't be asked at this moment, or answers what nobody understands.
#[derive(Debug)]
pub enum Trouble {
    /// No connection, no answer in time, busy. It may work in a minute.
    Down(anyhow::Error),
    /// A wrong table, column, right or password: an operator has to mend it.
    Misconfigured(anyhow::Error),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Down(error) | Self::Misconfigured(error) => write!(f, "{error:#}"),
        }
    }
}

impl error::Error for Trouble {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::random::Random;

    #[test]
    fn a_version_is_of_one_account_in_one_directory() {
        let key = SecretKey::random(&Random::System);
        let version = Version::of(&key, "shop", "7", b"$2b$10$x");
        let is = |directory, account, stored: &[u8]| {
            Version::is_of(version.as_str(), &key, directory, account, stored)
        };
        assert!(is("shop", "7", b"$2b$10$x"));
        assert!(!is("staff", "7", b"$2b$10$x"));
        assert!(!is("shop", "8", b"$2b$10$x"));
        assert!(!is("shop", "7", b"$2b$10$y"));
    }
}
