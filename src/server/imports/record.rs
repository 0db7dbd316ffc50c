//! One line of an import from any source: its fields, and the user they make.

use super::{
    columns::Column,
    rules::{Pepper, Roles, Rules, UnusableHashes},
    values,
};
use crate::{
    api::{access::Role, dashboard::imports::Problem, error::ApiError},
    server::{
        db::{
            entity::{PasswordHash, Timestamp},
            import_rows::Imported,
        },
        error::Error,
        hashing::{self, HashProblem, Scheme},
        model::{EmailAddress, EmailProblem},
        names,
    },
    text::dashboard::ImportText,
};

/// The fields of a line, as read.
#[derive(Default)]
pub struct Record {
    parts: Vec<(Column, String)>,
    /// Two of its fields have the same meaning, and nobody can tell which counts.
    has_double: bool,
    /// Fields with an unreadable value.
    unreadable: Vec<Column>,
}

impl Record {
    pub fn set(&mut self, column: Column, value: String) {
        let is_there = self.parts.iter().any(|(other, _)| other.is_same(column));
        self.has_double |= is_there && column.is_one_only();
        self.parts.push((column, value));
    }

    pub fn set_unreadable(&mut self, column: Column) {
        self.unreadable.push(column);
    }

    pub fn has_double(&self) -> bool {
        self.has_double
    }

    /// The non-empty values of such a field.
    fn all(&self) -> impl Iterator<Item = (Column, &str)> {
        self.parts
            .iter()
            .map(|(column, value)| (*column, value.trim()))
            .filter(|(column, value)| !values::is_nothing(*column, value))
    }

    fn get(&self, column: Column) -> Option<&str> {
        let mut values = self.all().filter(|(other, _)| *other == column);
        values.next().map(|(_, value)| value)
    }

    /// Whether it comes from the predecessor's table, where anybody could make themselves an administrator.
    fn is_predecessors(&self) -> bool {
        let mut columns = self.parts.iter().map(|(column, _)| *column);
        columns.any(|column| column == Column::PredecessorsToken)
    }
}

/// The longest value that is shown, in characters.
const LONGEST_SAID: usize = 100;

/// What a line says for itself, so that people find it and see what is wrong with it: never a password or a hash.
#[derive(Debug, Default)]
pub struct Said(Vec<(Column, String)>);

impl Said {
    pub fn of(record: &Record) -> Self {
        let shown = record
            .all()
            .filter(|(column, value)| !column.is_secret() && !may_be_hash(value))
            .map(|(column, value)| {
                let letters = value.chars().filter(|letter| !letter.is_control());
                (column, letters.take(LONGEST_SAID).collect())
            });
        Self(shown.collect())
    }

    /// The address, or what stands in its place.
    pub fn email(&self) -> Option<String> {
        self.first(|column, _| column == Column::Email)
            .or_else(|| self.first(|column, _| column == Column::Username))
    }

    /// The value that a problem is about, if that is not the address.
    pub fn value(&self, problem: Problem) -> Option<String> {
        match problem.field() {
            ImportText::FieldName => self.first(|column, _| {
                matches!(
                    column,
                    Column::Name | Column::FirstName | Column::DisplayName
                )
            }),
            ImportText::FieldRole => {
                self.first(|column, _| matches!(column, Column::Role | Column::IsSuperuser))
            }
            ImportText::FieldActive => {
                self.first(|column, _| matches!(column, Column::Standing(_)))
            }
            ImportText::FieldTime => self.first(|column, value| {
                matches!(column, Column::LastLogin | Column::CreatedAt)
                    && values::time(value).is_none()
            }),
            _ => None,
        }
    }

    fn first(&self, is_it: impl Fn(Column, &str) -> bool) -> Option<String> {
        let mut found = self
            .0
            .iter()
            .filter(|(column, value)| is_it(*column, value));
        found.next().map(|(_, value)| value.clone())
    }
}

/// Whether it looks like a password hash, which stands in another column where cells have moved.
fn may_be_hash(value: &str) -> bool {
    let is_hex = value.len() >= 32 && value.chars().all(|letter| letter.is_ascii_hexdigit());
    let is_marked = value.starts_with(['$', '{', '*']) || value.matches(['$', ':']).count() > 1;
    is_hex || (is_marked && !value.contains(' ') && values::time(value).is_none())
}

/// A user who could be created.
pub struct Candidate {
    /// The scheme of a hash that is not ours.
    pub scheme: Option<Scheme>,
    pub user: Imported,
    /// Findings about a valid line.
    pub notes: Vec<Problem>,
}

impl Candidate {
    /// Validates a line. All its problems are reported at once.
    pub fn parse(record: &Record, rules: &Rules, now: Timestamp) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut notes = Vec::new();
        let mut told = |problem| problems.push(problem);
        let email = email(record).map_err(&mut told).ok();
        let name = name(record).map_err(&mut told).ok();
        let role = role(record, rules, &mut notes).map_err(&mut told).ok();
        let is_active = is_active(record, now).map_err(&mut told).ok();
        let last_login = time(record, Column::LastLogin, &mut notes);
        let created_at = time(record, Column::CreatedAt, &mut notes);
        let password = password(record, rules, &mut notes).map_err(&mut told).ok();
        let (Some(email), Some(name), Some(role), Some(is_active), Some((password_hash, scheme))) =
            (email, name, role, is_active, password)
        else {
            return Err(problems);
        };
        let user = Imported {
            email: email.as_str().to_owned(),
            email_canonical: email.canonical().to_owned(),
            name,
            role,
            is_active,
            password_hash: password_hash.map(PasswordHash::from),
            password_scheme: scheme.map(|scheme| scheme.to_string()),
            last_login_at: last_login,
            created_at: created_at.unwrap_or(now),
            updated_at: now,
        };
        Ok(Self {
            scheme,
            user,
            notes,
        })
    }

    pub fn leave_hash_out(&mut self) {
        self.drop_hash();
        self.notes.push(Problem::HashLeftOut);
    }

    pub fn drop_hash(&mut self) {
        self.scheme = None;
        self.user.password_hash = None;
        self.user.password_scheme = None;
    }
}

/// Django's users log in with their `username`, which may be their address.
fn email(record: &Record) -> Result<EmailAddress, Problem> {
    let username = || {
        record
            .get(Column::Username)
            .filter(|username| username.contains('@'))
    };
    let typed = record.get(Column::Email).or_else(username);
    EmailAddress::parse(typed.unwrap_or_default()).map_err(|problem| match problem {
        EmailProblem::Missing => Problem::EmailMissing,
        EmailProblem::Invalid => Problem::EmailInvalid,
    })
}

/// A name may be missing: mails then use no name.
fn name(record: &Record) -> Result<String, Problem> {
    let full = [Column::FirstName, Column::LastName]
        .iter()
        .filter_map(|column| record.get(*column))
        .collect::<Vec<_>>()
        .join(" ");
    let username = record
        .get(Column::Username)
        .filter(|username| !username.contains('@'));
    let name = record
        .get(Column::Name)
        .or(Some(full.as_str()).filter(|full| !full.is_empty()))
        .or_else(|| record.get(Column::DisplayName))
        .or(username)
        .unwrap_or_default();
    match names::parse(name) {
        Ok(name) => Ok(name.to_owned()),
        Err(Error::Refused(ApiError::NameMissing)) => Ok(String::new()),
        Err(Error::Refused(ApiError::NameTooLong)) => Err(Problem::NameTooLong),
        Err(_) => Err(Problem::NameNotText),
    }
}

/// The named role, or the equivalent of Django's superuser, if roles are granted at all.
fn role(record: &Record, rules: &Rules, notes: &mut Vec<Problem>) -> Result<Role, Problem> {
    let named = record.get(Column::Role).map(|role| {
        let role = Role::parse(&role.to_ascii_lowercase());
        role.ok_or(Problem::RoleUnknown)
    });
    let is_superuser = || match record.get(Column::IsSuperuser) {
        Some(value) if !record.is_predecessors() => values::flag(value).ok_or(Problem::FlagUnclear),
        _ => Ok(false),
    };
    let role = match named {
        Some(role) => role,
        None => is_superuser().map(|is_superuser| {
            if is_superuser {
                Role::Admin
            } else {
                Role::User
            }
        }),
    };
    match rules.roles {
        Roles::Give => role,
        Roles::LeaveOut => {
            if role.is_ok_and(|role| role != Role::User) {
                notes.push(Problem::RoleLeftOut);
            }
            Ok(Role::User)
        }
    }
}

/// An account is enabled unless any of its columns says otherwise.
fn is_active(record: &Record, now: Timestamp) -> Result<bool, Problem> {
    let is_about_it = |column: &Column| matches!(column, Column::Standing(_));
    if record.unreadable.iter().any(is_about_it) {
        return Err(Problem::FlagUnclear);
    }
    let mut is_active = true;
    for (column, value) in record.all() {
        if let Column::Standing(standing) = column {
            is_active &= values::is_open(standing, value, now).ok_or(Problem::FlagUnclear)?;
        }
    }
    Ok(is_active)
}

/// An unreadable time is ignored: nobody is rejected for when they last logged in.
fn time(record: &Record, column: Column, notes: &mut Vec<Problem>) -> Option<Timestamp> {
    let value = record
        .get(column)
        .filter(|value| !values::is_no_time(value))?;
    let time = values::time(value);
    if time.is_none() {
        notes.push(Problem::TimeUnclear);
    }
    time
}

/// A hash, and its scheme unless it is ours. In Django `!` means that there is no password, and on Unix `!`
/// or `*`.
fn password(
    record: &Record,
    rules: &Rules,
    notes: &mut Vec<Problem>,
) -> Result<(Option<String>, Option<Scheme>), Problem> {
    let is_unreadable = (record.unreadable.iter()).any(|one| one.is_same(Column::PasswordHash));
    let of_devise = record.get(Column::EncryptedPassword);
    let hash = record.get(Column::PasswordHash).or(of_devise);
    let hash = match hash.filter(|hash| !hash.starts_with(['!', '*'])) {
        Some(hash) => hash,
        None if is_unreadable => "",
        None => return Ok((None, None)),
    };
    let firebase = rules.firebase.as_ref().zip(record.get(Column::Salt));
    let hash = match firebase {
        Some((project, salt)) => project.hash(hash, salt).ok_or(HashProblem::Garbled),
        None => match peppered(hash, of_devise.is_some(), &rules.pepper) {
            Some(hash) => Ok(hash),
            None if rules.unusable_hashes == UnusableHashes::LeaveOut => {
                notes.push(Problem::HashLeftOut);
                return Ok((None, None));
            }
            None => return Err(Problem::PepperUnsaid),
        },
    };
    let scheme = hash.and_then(|hash| Ok((hashing::foreign_scheme(&hash)?, hash)));
    match (scheme, rules.unusable_hashes) {
        (Ok((scheme, hash)), _) => Ok((Some(hash), scheme)),
        (Err(_), UnusableHashes::LeaveOut) => {
            notes.push(Problem::HashLeftOut);
            Ok((None, None))
        }
        (Err(HashProblem::Unknown), _) => Err(Problem::HashUnknown),
        (Err(HashProblem::Garbled), _) => Err(Problem::HashGarbled),
        (Err(HashProblem::TooCostly), _) => Err(Problem::HashTooCostly),
    }
}

/// With the pepper, if there is one. None where Devise may have one and nobody says so: such a hash would be kept
/// and open nothing.
fn peppered(hash: &str, is_devises: bool, pepper: &Pepper) -> Option<String> {
    match pepper {
        Pepper::Known(pepper) => Some(pepper.put_before(hash)),
        Pepper::Unsaid if is_devises && hashing::can_have_pepper(hash) => None,
        Pepper::Unsaid | Pepper::None => Some(hash.to_owned()),
    }
}
