//! One line of an import, whatever it was read from: what its parts may be called, and making a user
//! of them.

use crate::{
    api::{access::Role, dashboard::imports::Problem, error::ApiError},
    server::{
        accounts,
        db::entity::{Timestamp, user},
        db::users::{self, NewUser},
        error::Error,
        hashing::{self, HashProblem},
        model::{EmailAddress, EmailProblem},
    },
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use sea_orm::ActiveValue::Set;

/// A part that is read. All others are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Email,
    Username,
    Name,
    FirstName,
    LastName,
    PasswordHash,
    Role,
    IsActive,
    IsSuperuser,
    LastLogin,
    CreatedAt,
}

const COLUMNS: usize = 11;

impl Column {
    /// The column of this name: ours, Django's, or the predecessor's. Django's `is_staff` is none of
    /// them: by itself it lets nobody see anything there, so it does not here.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name.trim().to_ascii_lowercase().as_str() {
            "email" => Self::Email,
            "username" => Self::Username,
            "name" => Self::Name,
            "first_name" => Self::FirstName,
            "last_name" => Self::LastName,
            "password_hash" | "password" => Self::PasswordHash,
            "role" => Self::Role,
            "is_active" => Self::IsActive,
            "is_superuser" | "is_admin" => Self::IsSuperuser,
            "last_login" => Self::LastLogin,
            "created_at" | "date_joined" => Self::CreatedAt,
            _ => return None,
        })
    }
}

/// The parts of a line, as they stand there.
#[derive(Default)]
pub struct Record([Option<String>; COLUMNS]);

impl Record {
    pub fn set(&mut self, column: Column, value: String) {
        self.0[column as usize] = Some(value);
    }

    /// What stands there, unless it is nothing but white space.
    fn get(&self, column: Column) -> Option<&str> {
        let value = self.0[column as usize].as_deref()?.trim();
        Some(value).filter(|value| !value.is_empty())
    }
}

/// A user who could be made.
pub struct Candidate {
    pub canonical: String,
    pub role: Role,
    pub columns: user::ActiveModel,
}

impl Candidate {
    /// Checks a line. Everything that is wrong with it is told at once.
    pub fn parse(record: &Record, now: Timestamp) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut told = |problem| problems.push(problem);
        let email = email(record).map_err(&mut told).ok();
        let name = name(record).map_err(&mut told).ok();
        let role = role(record).map_err(&mut told).ok();
        let is_active = flag(record, Column::IsActive, true).map_err(&mut told).ok();
        let last_login = time(record, Column::LastLogin).map_err(&mut told).ok();
        let created_at = time(record, Column::CreatedAt).map_err(&mut told).ok();
        let password = password(record).map_err(&mut told).ok();
        let (
            Some(email),
            Some(name),
            Some(role),
            Some(is_active),
            Some(last_login),
            Some(created_at),
            Some((password_hash, password_scheme)),
        ) = (
            email, name, role, is_active, last_login, created_at, password,
        )
        else {
            return Err(problems);
        };
        let new = NewUser {
            email: &email,
            name: &name,
            role,
            password_hash,
        };
        let mut columns = users::columns(new, created_at.unwrap_or(now));
        columns.is_active = Set(is_active);
        columns.password_scheme = Set(password_scheme);
        columns.last_login_at = Set(last_login);
        columns.updated_at = Set(now);
        Ok(Self {
            canonical: email.canonical().to_owned(),
            role,
            columns,
        })
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

/// A name may be missing: mails greet such a person without one.
fn name(record: &Record) -> Result<String, Problem> {
    let full = [Column::FirstName, Column::LastName]
        .iter()
        .filter_map(|column| record.get(*column))
        .collect::<Vec<_>>()
        .join(" ");
    let username = record
        .get(Column::Username)
        .filter(|username| !username.contains('@'));
    let name = match record.get(Column::Name) {
        Some(name) => name,
        None if full.is_empty() => username.unwrap_or_default(),
        None => &full,
    };
    match accounts::parse_name(name) {
        Ok(name) => Ok(name.to_owned()),
        Err(Error::Refused(ApiError::NameMissing)) => Ok(String::new()),
        Err(Error::Refused(ApiError::NameTooLong)) => Err(Problem::NameTooLong),
        Err(_) => Err(Problem::NameNotText),
    }
}

/// A role that is named, or else what Django's superusers are here.
fn role(record: &Record) -> Result<Role, Problem> {
    if let Some(role) = record.get(Column::Role) {
        return Role::parse(role).ok_or(Problem::RoleUnknown);
    }
    if flag(record, Column::IsSuperuser, false)? {
        Ok(Role::Admin)
    } else {
        Ok(Role::User)
    }
}

fn flag(record: &Record, column: Column, default: bool) -> Result<bool, Problem> {
    let Some(value) = record.get(column) else {
        return Ok(default);
    };
    match value.to_ascii_lowercase().as_str() {
        "true" | "t" | "yes" | "1" => Ok(true),
        "false" | "f" | "no" | "0" => Ok(false),
        _ => Err(Problem::FlagUnclear),
    }
}

/// RFC 3339, or what databases print; without an offset it is UTC.
fn time(record: &Record, column: Column) -> Result<Option<Timestamp>, Problem> {
    let Some(value) = record.get(column) else {
        return Ok(None);
    };
    let naive = |format| {
        NaiveDateTime::parse_from_str(value, format)
            .ok()
            .map(|time| time.and_utc())
    };
    let date = || {
        let date = NaiveDate::parse_from_str(value, "%Y-%m-%d").ok()?;
        Some(date.and_time(NaiveTime::MIN).and_utc())
    };
    let with_offset = DateTime::parse_from_rfc3339(value)
        .or_else(|_| DateTime::parse_from_str(value, "%Y-%m-%d %H:%M:%S%.f%#z"))
        .map(|time| time.with_timezone(&Utc));
    let time = with_offset
        .ok()
        .or_else(|| naive("%Y-%m-%d %H:%M:%S%.f"))
        .or_else(|| naive("%Y-%m-%dT%H:%M:%S%.f"))
        .or_else(date)
        .ok_or(Problem::TimeUnclear)?;
    Ok(Some(Timestamp::from(time)))
}

/// A hash, and its scheme where it is not ours. Django marks with `!` that there is no password.
fn password(record: &Record) -> Result<(Option<String>, Option<String>), Problem> {
    let Some(hash) = record
        .get(Column::PasswordHash)
        .filter(|hash| !hash.starts_with('!'))
    else {
        return Ok((None, None));
    };
    match hashing::foreign_scheme(hash) {
        Ok(scheme) => Ok((Some(hash.to_owned()), scheme)),
        Err(HashProblem::Unknown) => Err(Problem::HashUnknown),
        Err(HashProblem::Garbled) => Err(Problem::HashGarbled),
        Err(HashProblem::TooCostly) => Err(Problem::HashTooCostly),
    }
}
