//! What the dashboard shows of texts.

use super::Spot;
use crate::{
    api::{
        access::Action,
        dashboard::texts::{
            At, BrokenText, Named, Origin, PageKind, Place, Row, TextList, TextView, Version,
            is_changeable,
        },
        error::ApiError,
    },
    routes,
    server::{
        ctx::Ctx,
        db::{account_rows, text_versions},
        error::Result,
        identity::authorize,
        mail,
        state::AppState,
        times,
    },
    text::{IDS, dashboard::StudioText},
    words::{Broken, Places},
};

/// The id of a text that can be changed.
///
/// # Errors
/// `NotFound`.
pub fn known(id: &str) -> Result<&'static str> {
    Ok(IDS[index_of(id)?])
}

fn index_of(id: &str) -> Result<usize> {
    let index = IDS.iter().position(|known| *known == id);
    let index = index.filter(|index| is_changeable(*index));
    Ok(index.ok_or(ApiError::NotFound)?)
}

/// The text in use.
pub fn said(ctx: &Ctx, spot: &Spot, index: usize) -> String {
    let found = (ctx.state.texts).find(spot.application.as_deref(), spot.language, index);
    found.map_or_else(
        || spot.language.source(index),
        |placed| placed.text.source().to_owned(),
    )
}

fn changed(ctx: &Ctx, spot: &Spot, index: usize) -> Option<(String, Origin)> {
    let found = (ctx.state.texts).find(spot.application.as_deref(), spot.language, index)?;
    let origin = if found.is_of_file {
        Origin::File
    } else if found.application == spot.application {
        Origin::Here
    } else {
        Origin::ForAll
    };
    Some((found.text.source().to_owned(), origin))
}

fn at(spot: &Spot, place: Place) -> At {
    At {
        application: spot.application.clone(),
        language: spot.language.tag(),
        place,
    }
}

/// The texts of a page or a mail.
///
/// # Errors
/// `NotAllowed`.
pub async fn list(ctx: &Ctx, spot: &Spot, place: Place) -> Result<TextList> {
    authorize(ctx, Action::ChangeTexts).await?;
    let indexes: Vec<usize> = match place {
        Place::Page(page) => Place::texts_of_page(page),
        Place::Mail(kind) => mail::texts_of(kind)
            .into_iter()
            .map(|text| text.index())
            .collect(),
    };
    let row = |index: usize| Row {
        id: IDS[index],
        built_in: spot.language.source(index),
        changed: changed(ctx, spot, index),
    };
    let languages = spot.languages(ctx);
    let languages = languages.all().iter().map(|language| Named {
        name: language.tag().to_owned(),
        label: language.name().to_owned(),
    });
    let broken = ctx.state.texts.broken().into_iter();
    Ok(TextList {
        at: at(spot, place),
        direction: spot.language.direction().name(),
        applications: applications(ctx),
        languages: languages.collect(),
        rows: indexes.into_iter().map(row).collect(),
        broken: broken.map(broken_text).collect(),
    })
}

fn applications(ctx: &Ctx) -> Vec<Named> {
    let all = ctx.state.config.applications.all().iter();
    let named = all.filter_map(|application| {
        Some(Named {
            name: application.stored_id()?.to_owned(),
            label: application.name.clone(),
        })
    });
    named.collect()
}

fn broken_text(broken: Broken) -> BrokenText {
    BrokenText {
        sentence: sentence(&broken),
        is_known: known(&broken.id).is_ok(),
        application: broken.application,
        language: broken.language,
        id: broken.id,
    }
}

/// What is wrong with each text in the database that can't be used, and what to do.
///
/// # Errors
/// `Unavailable`.
pub async fn problems(state: &AppState) -> Result<Vec<String>> {
    super::refresh(state).await?;
    let broken = state.texts.broken().into_iter();
    Ok(broken.map(|broken| problem(&broken)).collect())
}

fn problem(broken: &Broken) -> String {
    let what = sentence(broken);
    let page = routes::ADMIN_TEXTS;
    if known(&broken.id).is_ok() {
        format!(
            "A changed text can't be used, and the built-in one is used instead. Write it anew on {page}, or use \
             the built-in text there. {what}"
        )
    } else {
        format!(
            "A changed text is of another version, and nothing uses it. See on {page} where its words belong now, \
             and remove it there. {what}"
        )
    }
}

fn sentence(broken: &Broken) -> String {
    let Broken {
        application,
        language,
        id,
        why,
    } = broken;
    let place = match application {
        Some(application) => format!("{application}/{language}/{id}"),
        None => format!("{language}/{id}"),
    };
    match why {
        Some(why) => StudioText::RefusedAt.with(&[("id", &place), ("sentence", &why.sentence())]),
        None => place,
    }
}

/// One text, with its versions.
///
/// # Errors
/// `NotAllowed`, `NotFound`.
pub async fn show(ctx: &Ctx, spot: &Spot, id: &str, place: Option<Place>) -> Result<TextView> {
    authorize(ctx, Action::ChangeTexts).await?;
    let index = index_of(id)?;
    let place = place.unwrap_or_else(|| place_of(index));
    let db = &ctx.state.db;
    let history = text_versions::history(db, spot.of(IDS[index])).await?;
    let authors = history.iter().filter_map(|version| version.author_id);
    let authors = account_rows::addresses(db, authors.collect()).await?;
    let newest = history.first().map_or(0, |newest| newest.version);
    let history = history.into_iter().map(|row| Version {
        number: row.version,
        when: times::text(row.created_at),
        who: row.author_id.and_then(|id| authors.get(&id).cloned()),
        pattern: row.pattern,
    });
    let Places { required, optional } = Places::of(spot.language.catalogue(), index);
    let application = applications(ctx)
        .into_iter()
        .find(|one| Some(&one.name) == spot.application.as_ref());
    Ok(TextView {
        at: at(spot, place),
        direction: spot.language.direction().name(),
        id: IDS[index],
        application: application.map(|one| one.label),
        language: spot.language.name().to_owned(),
        built_in: spot.language.source(index),
        changed: changed(ctx, spot, index),
        newest,
        required,
        optional,
        history: history.collect(),
    })
}

/// Where a text is read; the first of several places.
fn place_of(index: usize) -> Place {
    let has = |place: &Place| match place {
        Place::Page(page) => Place::texts_of_page(*page).contains(&index),
        Place::Mail(kind) => mail::texts_of(*kind)
            .iter()
            .any(|text| text.index() == index),
    };
    Place::all()
        .find(has)
        .unwrap_or(Place::Page(PageKind::Everywhere))
}
