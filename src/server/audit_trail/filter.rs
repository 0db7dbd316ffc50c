//! Parsing the search form.

use crate::{
    api::dashboard::audit::AuditQuery,
    server::{
        ctx::Ctx,
        db::{
            audit_rows::Filter,
            entity::{Timestamp, audit_event::Kind},
            recovery_cases, user_rows,
        },
        error::Result,
        model::{CaseNumber, EmailAddress},
    },
    text::dashboard::AuditText,
};
use chrono::{Days, NaiveDate, NaiveTime};
use sea_orm::ActiveEnum;

/// Why a search is not run: a title, and what to do about it.
pub type Problem = (AuditText, AuditText);

/// Reads a filter. A value that matches nobody and nothing is an error, not an empty field: that would show
/// everything where somebody asked for little.
pub async fn read(ctx: &Ctx, query: &AuditQuery) -> Result<std::result::Result<Filter, Problem>> {
    let mut filter = Filter::default();
    if let Some(kind) = given(&query.kind) {
        filter.kind = Kind::try_from_value(&kind.to_owned()).ok();
        if filter.kind.is_none() {
            return Ok(Err((AuditText::NoKindTitle, AuditText::NoKind)));
        }
    }
    if let Some(who) = given(&query.who) {
        filter.user_id = match who.parse() {
            Ok(id) => Some(id),
            Err(_) => find_user(ctx, who).await?,
        };
        if filter.user_id.is_none() {
            return Ok(Err((AuditText::NobodyTitle, AuditText::Nobody)));
        }
    }
    if let Some(number) = given(&query.case) {
        filter.case_id = find_case(ctx, number).await?;
        if filter.case_id.is_none() {
            return Ok(Err((AuditText::NoCaseTitle, AuditText::NoCase)));
        }
    }
    filter.network = given(&query.network).map(str::to_owned);
    let no_date = Err((AuditText::NoDateTitle, AuditText::NoDate));
    if let Some(day) = given(&query.from) {
        filter.from = start_of(day, 0);
        if filter.from.is_none() {
            return Ok(no_date);
        }
    }
    if let Some(day) = given(&query.until) {
        filter.before = start_of(day, 1);
        if filter.before.is_none() {
            return Ok(no_date);
        }
    }
    Ok(Ok(filter))
}

fn given(typed: &str) -> Option<&str> {
    Some(typed.trim()).filter(|typed| !typed.is_empty())
}

async fn find_user(ctx: &Ctx, who: &str) -> Result<Option<i64>> {
    let Ok(email) = EmailAddress::parse(who) else {
        return Ok(None);
    };
    let user = user_rows::find_by_email(&ctx.state.db, email.canonical()).await?;
    Ok(user.map(|user| user.id))
}

async fn find_case(ctx: &Ctx, number: &str) -> Result<Option<i64>> {
    let Some(number) = CaseNumber::parse(number) else {
        return Ok(None);
    };
    let case = recovery_cases::find_by_number(&ctx.state.db, &number).await?;
    Ok(case.map(|case| case.id))
}

/// The start of a day in UTC, or of the day this many days later.
fn start_of(day: &str, later: u64) -> Option<Timestamp> {
    let day: NaiveDate = day.parse().ok()?;
    let day = day.checked_add_days(Days::new(later))?;
    Some(Timestamp::from(day.and_time(NaiveTime::MIN).and_utc()))
}
