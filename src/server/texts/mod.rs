//! The texts of public pages and mails, as administrators change them: for a language, and for one application or
//! all of them.
//!
//! | where | what |
//! |---|---|
//! | this file | changing them, and using what was changed |
//! | `views` | what the dashboard shows of them |
//! | `files` | Fluent files |
//!
//! What a text may be is decided by `words::Override` alone. Each instance has all changed texts in memory, and
//! asks now and then whether there are newer ones; a text that can't be used is left out and told on the overview.

mod files;
mod views;

pub use files::{export, import};
pub use views::{list, problems, show};

use crate::{
    api::{access::Action, error::ApiError},
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            text_versions::{self, Of},
        },
        error::Result,
        identity::{Actor, authorize},
        model::AuditDetail,
        state::AppState,
    },
    words::{Broken, Language, Languages, Override, Placed, Refusal, Voice},
};
use std::result::Result as Checked;

/// A language, and one application or all of them.
pub struct Spot {
    /// The application's id; none for all of them.
    pub application: Option<String>,
    pub language: Language,
}

impl Spot {
    /// The spot that a form or a URL names.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn parse(ctx: &Ctx, application: &str, language: &str) -> Result<Self> {
        let application = Some(application).filter(|application| !application.is_empty());
        let languages = languages_of(&ctx.state, application).ok_or(ApiError::NotFound)?;
        let language = match language {
            "" => Some(languages.site()),
            tag => languages.find(tag),
        };
        Ok(Self {
            application: application.map(str::to_owned),
            language: language.ok_or(ApiError::NotFound)?,
        })
    }

    /// The languages that there are for its application.
    fn languages(&self, ctx: &Ctx) -> Languages {
        languages_of(&ctx.state, self.application.as_deref())
            .unwrap_or_else(|| Languages::clone(&ctx.state.languages))
    }

    fn is_of(&self, broken: &Broken, id: &str) -> bool {
        broken.id == id
            && broken.language == self.language.tag()
            && broken.application == self.application
    }

    fn of<'a>(&'a self, id: &'a str) -> Of<'a> {
        Of {
            application: self.application.as_deref(),
            language: self.language.tag(),
            id,
        }
    }

    /// The request as one of its application, or of the first if it is of all.
    pub fn ctx(&self, ctx: &Ctx) -> Ctx {
        let applications = &ctx.state.config.applications;
        let application = applications.kept(self.application.as_deref());
        Ctx {
            language: self.language,
            ..ctx.at(application, None)
        }
    }
}

/// The languages of an application, or of all; none if there is no such application.
fn languages_of(state: &AppState, application: Option<&str>) -> Option<Languages> {
    let Some(id) = application else {
        return Some(Languages::clone(&state.languages));
    };
    let mut all = state.config.applications.all().iter();
    let application = all.find(|one| one.stored_id() == Some(id))?;
    Some(application.languages(&state.languages))
}

/// Whether this version has a text of this id that can be changed.
pub fn is_known(id: &str) -> bool {
    views::known(id).is_ok()
}

/// Before a file is received.
///
/// # Errors
/// `NotAllowed`.
pub async fn may_import(ctx: &Ctx) -> Result<()> {
    authorize(ctx, Action::ChangeTexts).await.map(drop)
}

/// Uses the text that somebody typed from now on.
///
/// # Errors
/// `NotAllowed`; `ChangedMeanwhile` if there is a newer version than `seen`. What is wrong with the text is
/// returned within.
pub async fn save(
    ctx: &Ctx,
    spot: &Spot,
    id: &str,
    typed: &str,
    seen: i64,
) -> Result<Checked<(), Refusal>> {
    let actor = authorize(ctx, Action::ChangeTexts).await?;
    let text = match Override::check(spot.language, id, typed) {
        Ok(text) => text,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let texts = [(text.id(), Some(text.source()))];
    write(ctx, &actor, spot, &texts, Some(seen)).await.map(Ok)
}

/// Uses the built-in text again, or that of the settings.
///
/// # Errors
/// `NotAllowed`, `NotFound`, `ChangedMeanwhile`.
pub async fn reset(ctx: &Ctx, spot: &Spot, id: &str, seen: i64) -> Result<()> {
    let actor = authorize(ctx, Action::ChangeTexts).await?;
    if views::known(id).is_ok() {
        return write(ctx, &actor, spot, &[(id, None)], Some(seen)).await;
    }
    // Left over from another version, which has it: it is only ever removed, so nothing can be overwritten.
    let is_left = (ctx.state.texts.broken().iter()).any(|broken| spot.is_of(broken, id));
    if !is_left {
        return Err(ApiError::NotFound.into());
    }
    write(ctx, &actor, spot, &[(id, None)], None).await
}

/// Uses a former version of a text again. What has become wrong meanwhile is refused as if it were typed.
///
/// # Errors
/// As those of `save`; `NotFound`.
pub async fn restore(
    ctx: &Ctx,
    spot: &Spot,
    id: &str,
    version: i64,
    seen: i64,
) -> Result<Checked<(), Refusal>> {
    authorize(ctx, Action::ChangeTexts).await?;
    let id = views::known(id)?;
    let history = text_versions::history(&ctx.state.db, spot.of(id)).await?;
    let former = history.into_iter().find(|former| former.version == version);
    match former.ok_or(ApiError::NotFound)?.pattern {
        Some(pattern) => save(ctx, spot, id, &pattern, seen).await,
        None => reset(ctx, spot, id, seen).await.map(Ok),
    }
}

/// How the spot's application would speak with a typed text.
///
/// # Errors
/// `NotAllowed`. What is wrong with the text is returned within.
pub async fn preview(
    ctx: &Ctx,
    spot: &Spot,
    typed: Option<(&str, &str)>,
) -> Result<Checked<Voice, Refusal>> {
    authorize(ctx, Action::ChangeTexts).await?;
    let texts = &ctx.state.texts;
    let application = spot.application.as_deref();
    Ok(match typed {
        None => Ok(texts.voice(application, spot.language)),
        Some((id, typed)) => Override::check(spot.language, id, typed)
            .map(|text| texts.voice_with(application, text)),
    })
}

async fn write(
    ctx: &Ctx,
    actor: &Actor,
    spot: &Spot,
    texts: &[(&str, Option<&str>)],
    seen: Option<i64>,
) -> Result<()> {
    let mut change = Change::begin(ctx).await?;
    // Before the history is read: another save after this takes the number that this one wants.
    let version = text_versions::newest(&change).await? + 1;
    if let (Some(seen), [(id, _)]) = (seen, texts) {
        let history = text_versions::history(&change, spot.of(id)).await?;
        if history.first().map_or(0, |newest| newest.version) != seen {
            return Err(ApiError::ChangedMeanwhile.into());
        }
    }
    let rows = texts.iter().map(|(id, pattern)| (spot.of(id), *pattern));
    let rows: Vec<_> = rows.collect();
    let author = actor.user_id();
    if !text_versions::insert(&change, version, &rows, author, ctx.now()).await? {
        change.roll_back().await?;
        return Err(ApiError::ChangedMeanwhile.into());
    }
    for (of, _) in &rows {
        text_versions::prune(&change, *of).await?;
    }
    change.note(Event {
        actor_id: author,
        detail: Some(detail(spot, texts)),
        ..ctx.event(Kind::TextsChanged)
    });
    change.commit().await?;
    if let Err(error) = refresh(&ctx.state).await {
        // It is saved, and used as soon as the database answers.
        error.told(&ctx.request_id);
    }
    Ok(())
}

fn detail(spot: &Spot, texts: &[(&str, Option<&str>)]) -> AuditDetail {
    let detail = AuditDetail::new().word("language", spot.language.tag());
    let detail = match &spot.application {
        Some(application) => detail.application(application),
        None => detail,
    };
    let known = match texts {
        [(id, _)] => views::known(id).ok(),
        _ => None,
    };
    match (known, texts) {
        (Some(id), _) => detail.word("text", id),
        (None, many) => detail.number("texts", i64::try_from(many.len()).unwrap_or(i64::MAX)),
    }
}

/// Reads the changed texts from the database, if there are newer ones.
///
/// # Errors
/// `Unavailable`; until the database answers, those that were read before are used.
pub async fn refresh(state: &AppState) -> Result<()> {
    let newest = text_versions::newest(&state.db).await?;
    if state.texts.revision() == Some(newest) {
        return Ok(());
    }
    let mut texts = state.config.texts.clone();
    let mut refused = Vec::new();
    for row in text_versions::current(&state.db).await? {
        let application = Some(row.application).filter(|id| !id.is_empty());
        // Nobody reads it where its language is off, or its application is gone.
        let languages = languages_of(state, application.as_deref());
        let language = languages.and_then(|languages| languages.find(&row.language));
        let (Some(pattern), Some(language)) = (row.pattern, language) else {
            continue;
        };
        match Override::check(language, &row.text_id, &pattern) {
            Ok(text) => texts.push(Placed {
                application,
                text,
                is_of_file: false,
            }),
            Err(why) => refused.push(Broken {
                application,
                language: row.language,
                id: row.text_id,
                why: Some(why),
            }),
        }
    }
    state.texts.replace(texts, refused, Some(newest));
    Ok(())
}
