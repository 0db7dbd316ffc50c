//! Changed texts as Fluent files.

use super::{Spot, views, write};
use crate::{
    api::{access::Action, dashboard::texts::is_changeable},
    server::{ctx::Ctx, error::Result, identity::authorize},
    text::IDS,
    words::{Override, Refusal},
};
use std::result::Result as Checked;

/// The changed texts of a spot as a Fluent file. The others are there as comments, to be changed.
///
/// # Errors
/// `NotAllowed`.
pub async fn export(ctx: &Ctx, spot: &Spot) -> Result<String> {
    authorize(ctx, Action::ChangeTexts).await?;
    let mut file = String::new();
    for (index, id) in IDS
        .iter()
        .enumerate()
        .filter(|(index, _)| is_changeable(*index))
    {
        let found = (ctx.state.texts).find(spot.application.as_deref(), spot.language, index);
        match found {
            Some(placed) => file.push_str(&placed.text.in_file()),
            None => {
                let built_in = spot.language.source(index).replace('\n', "\n#     ");
                file.push_str(&format!("# {id} = {built_in}\n"));
            }
        }
        file.push('\n');
    }
    Ok(file)
}

/// Uses all texts of a Fluent file from now on; the number of those that are new.
///
/// # Errors
/// `NotAllowed`, `ChangedMeanwhile`. What is wrong with the file is returned within, and then nothing of it is used.
pub async fn import(
    ctx: &Ctx,
    spot: &Spot,
    file: &[u8],
) -> Result<Checked<usize, Vec<(String, Refusal)>>> {
    let actor = authorize(ctx, Action::ChangeTexts).await?;
    let read = match Override::read(spot.language, file) {
        Ok(read) => read,
        Err(refused) => return Ok(Err(refused)),
    };
    let is_new = |text: &&Override| views::said(ctx, spot, text.index()) != text.source();
    let new: Vec<&Override> = read.iter().filter(is_new).collect();
    let texts = new.iter().map(|text| (text.id(), Some(text.source())));
    let texts: Vec<_> = texts.collect();
    if !texts.is_empty() {
        write(ctx, &actor, spot, &texts, None).await?;
    }
    Ok(Ok(texts.len()))
}
