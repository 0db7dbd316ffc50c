//! `rotatekey`, and what `check` says while the server's key is being changed.

use super::{open_migrated, told};
use crate::server::{
    config::Config,
    ctx::Ctx,
    db,
    key_rotation::{self, Status},
    state::AppState,
};
use anyhow::bail;

pub async fn rotate(config: Config) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    if !state.secret_key.has_previous() {
        bail!("SECRET_KEY_PREVIOUS is not set, so there is no key to change from.");
    }
    key_rotation::reseal(&Ctx::operator(&state))
        .await
        .map_err(told)?;
    tell(&state).await
}

/// Prints what needs the previous keys, if there are any.
pub async fn tell(state: &AppState) -> anyhow::Result<()> {
    if !state.secret_key.has_previous() || !db::is_up_to_date(&state.db).await? {
        return Ok(());
    }
    let ctx = Ctx::operator(state);
    let status = key_rotation::status(&ctx).await.map_err(told)?;
    for sentence in sentences(&ctx, status) {
        println!("{sentence}");
    }
    Ok(())
}

/// Reports secrets sealed with a key that is missing.
pub async fn print_unreadable(state: &AppState) -> anyhow::Result<()> {
    if db::is_up_to_date(&state.db).await? {
        let status = key_rotation::status(&Ctx::operator(state)).await;
        if let Some(sentence) = unreadable(status.map_err(told)?) {
            println!("{sentence}");
        }
    }
    Ok(())
}

fn unreadable(status: Status) -> Option<String> {
    (status.unreadable > 0).then(|| {
        format!(
            "{} secrets of second steps or webhooks open with none of the keys: add the key that they were \
             sealed with to SECRET_KEY_PREVIOUS.",
            status.unreadable
        )
    })
}

fn sentences(ctx: &Ctx, status: Status) -> Vec<String> {
    let mut sentences: Vec<String> = unreadable(status).into_iter().collect();
    if status.can_drop_old_key(ctx.now()) {
        sentences.push(
            "Nothing needs SECRET_KEY_PREVIOUS any more: take it out of the settings.".to_owned(),
        );
        return sentences;
    }
    sentences.push("SECRET_KEY_PREVIOUS is still needed:".to_owned());
    if status.sealed_before > 0 {
        sentences.push(format!(
            "- {} secrets are sealed under it: the server seals them anew within the hour, `rotatekey` now.",
            status.sealed_before
        ));
    }
    if status.owners_of_old_codes > 0 {
        sentences.push(format!(
            "- {} users have recovery codes that were made with it: they are good until their owners make new \
             ones under their account.",
            status.owners_of_old_codes
        ));
    }
    match status.ends_at {
        Some(at) if at > ctx.now() => sentences.push(format!(
            "- Codes that are on their way may have been made with it until {}.",
            at.utc().format("%Y-%m-%d %H:%M UTC")
        )),
        Some(_) => {}
        None => sentences.push(
            "- No server has started with SECRET_KEY yet, or one still uses another.".to_owned(),
        ),
    }
    sentences
}
