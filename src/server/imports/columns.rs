//! Names of a user's columns, here and in the programs that people come from.

use super::rules::{Roles, Rules};

/// A column that is read. All others are listed when an import is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Email,
    Username,
    Name,
    /// Used if there is no other name.
    DisplayName,
    FirstName,
    LastName,
    PasswordHash,
    /// The same by the name that Devise gives it, which may append a pepper to each password.
    EncryptedPassword,
    /// Stored beside a hash by Firebase; all others write it into the hash.
    Salt,
    Role,
    IsSuperuser,
    LastLogin,
    CreatedAt,
    Standing(Standing),
    /// Only in the predecessor's table.
    PredecessorsToken,
}

/// How a column says whether an account is enabled. Of several, each can disable it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// True for an enabled account.
    Open,
    /// True for a disabled account.
    Closed,
    /// When it was disabled.
    ClosedSince,
    ClosedUntil,
    /// A word.
    Word,
}

impl Column {
    /// Whether it holds a password's hash, or a part of one, or a token.
    pub fn is_secret(self) -> bool {
        matches!(
            self,
            Self::PasswordHash | Self::EncryptedPassword | Self::Salt | Self::PredecessorsToken
        )
    }

    /// The column of this name, in any word style: `deleted_at`, `deletedAt`. Nested JSON members are written
    /// with a dot: `profile.email`.
    ///
    /// Django's `is_staff` is not among them: by itself it lets nobody see anything there, so it does not
    /// here.
    pub fn parse(name: &str) -> Option<Self> {
        let letters = name.chars().filter(|letter| letter.is_alphanumeric());
        let folded: String = letters.flat_map(char::to_lowercase).collect();
        Some(match folded.as_str() {
            "email" | "emailaddress" | "useremail" | "mail" | "primaryemail" | "profileemail" => {
                Self::Email
            }
            "username" | "userlogin" | "login" | "loginname" | "profilelogin"
            | "preferredusername" | "userprincipalname" | "samaccountname" => Self::Username,
            "name" | "fullname" => Self::Name,
            "displayname" | "profiledisplayname" | "realname" | "cn" => Self::DisplayName,
            "firstname" | "givenname" | "profilefirstname" | "forename" => Self::FirstName,
            "lastname" | "familyname" | "surname" | "profilelastname" | "sn" => Self::LastName,
            "passwordhash"
            | "password"
            | "userpass"
            | "pass"
            | "passwd"
            | "passworddigest"
            | "hashedpassword"
            | "cryptedpassword"
            | "passhash"
            | "userpassword"
            | "custompasswordhashhashvalue" => Self::PasswordHash,
            "encryptedpassword" => Self::EncryptedPassword,
            "salt" | "passwordsalt" => Self::Salt,
            "role" => Self::Role,
            "issuperuser" | "isadmin" => Self::IsSuperuser,
            "lastlogin" | "lastloginat" | "lastsigninat" | "lastsignedinat" => Self::LastLogin,
            "createdat" | "datejoined" | "created" | "createdtimestamp" | "creationdate"
            | "userregistered" | "registeredat" => Self::CreatedAt,
            "forgotpasswordhash" => Self::PredecessorsToken,
            other => Self::Standing(Standing::parse(other)?),
        })
    }

    /// Whether two columns mean the same, whatever they are called.
    pub fn is_same(self, other: Self) -> bool {
        let meaning = |column| match column {
            Self::EncryptedPassword => Self::PasswordHash,
            other => other,
        };
        meaning(self) == meaning(other)
    }

    /// Whether two such columns would contradict each other.
    pub fn is_one_only(self) -> bool {
        !matches!(
            self,
            Self::DisplayName | Self::LastLogin | Self::CreatedAt | Self::Standing(_)
        )
    }

    /// Whether it is used under these rules.
    pub fn is_read(self, rules: &Rules) -> bool {
        match self {
            Self::Role | Self::IsSuperuser => rules.roles == Roles::Give,
            Self::Salt => rules.firebase.is_some(),
            Self::PredecessorsToken => false,
            _ => true,
        }
    }
}

impl Standing {
    fn parse(folded: &str) -> Option<Self> {
        Some(match folded {
            "isactive" | "active" | "enabled" | "isenabled" | "accountenabled" => Self::Open,
            "disabled" | "isdisabled" | "accountdisabled" | "blocked" | "isblocked" | "block"
            | "banned" | "isbanned" | "locked" | "islocked" | "accountlocked" | "suspended"
            | "issuspended" | "deleted" | "isdeleted" | "archived" | "isarchived" | "inactive"
            | "isinactive" | "deactivated" | "isdeactivated" | "closed" | "userstatus" => {
                Self::Closed
            }
            "deletedat" | "disabledat" | "blockedat" | "bannedat" | "lockedat" | "suspendedat"
            | "deactivatedat" | "archivedat" | "discardedat" | "closedat" | "removedat" => {
                Self::ClosedSince
            }
            "lockoutend" | "lockoutenddateutc" | "lockeduntil" | "banneduntil" | "bannedtill"
            | "blockeduntil" | "suspendeduntil" | "suspendedtill" => Self::ClosedUntil,
            "status" | "accountstatus" => Self::Word,
            _ => return None,
        })
    }
}

/// The ignored columns, each listed once; as many as a person reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread(Vec<String>);

const MOST_UNREAD: usize = 40;
const LONGEST_NAME: usize = 60;

impl Unread {
    pub fn note(&mut self, name: &str) {
        let visible = name.trim().chars().filter(|letter| !letter.is_control());
        let name: String = visible.take(LONGEST_NAME).collect();
        if !name.is_empty() && self.0.len() < MOST_UNREAD && !self.0.contains(&name) {
            self.0.push(name);
        }
    }

    pub fn add(&mut self, others: &Self) {
        for name in &others.0 {
            self.note(name);
        }
    }

    pub fn into_names(self) -> Vec<String> {
        self.0
    }
}
