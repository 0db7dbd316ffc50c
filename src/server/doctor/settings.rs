//! Settings that are valid and still not what production needs, and the server's keys.

use super::report::{Area, Line};
use crate::server::{config::Config, ctx::Ctx, db, key_rotation, state::AppState, texts};

pub async fn check(config: &Config, state: Option<&AppState>) -> Vec<Line> {
    let mut lines: Vec<Line> = config
        .why_not_serve()
        .map(|why| told(&why, Line::problem))
        .into_iter()
        .collect();
    lines.extend(
        config
            .deploy_warnings()
            .iter()
            .map(|warning| told(warning, Line::warning)),
    );
    for (setting, list) in config.lists_of_breached_passwords() {
        if let Err(problem) = list.verify() {
            lines.push(Line::problem(
                Area::Settings,
                format!("{setting} is {:?}, which {problem}", list.path()),
                "Make the list again, or take the setting out",
            ));
        }
    }
    if let Some(state) = state {
        lines.extend(of_keys(state).await);
        lines.extend(of_texts(state).await);
    }
    if lines.is_empty() {
        lines.push(Line::ok(Area::Settings, "They are what production needs"));
    }
    lines
}

/// A sentence of the settings says what is wrong and, after a semicolon or as a sentence of its own, what to do.
fn told(sentence: &str, line: fn(Area, String, String) -> Line) -> Line {
    let cut = sentence
        .split_once("; ")
        .or_else(|| sentence.split_once(". "));
    let (what, to_do) = cut.unwrap_or((sentence, "Change that"));
    let mut letters = to_do.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    let to_do = first.unwrap_or_default() + letters.as_str();
    line(Area::Settings, what.to_owned(), to_do)
}

/// Texts that administrators have saved, and that this version can't use. Before an update, there may be no table
/// for them yet.
async fn of_texts(state: &AppState) -> Vec<Line> {
    let problems = texts::problems(state).await.unwrap_or_default();
    (problems.iter())
        .map(|problem| told(problem, Line::problem))
        .collect()
}

async fn of_keys(state: &AppState) -> Vec<Line> {
    if !matches!(db::is_up_to_date(&state.db).await, Ok(true)) {
        return Vec::new();
    }
    let ctx = Ctx::operator(state);
    let Ok(status) = key_rotation::status(&ctx).await else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    if status.unreadable > 0 {
        lines.push(Line::problem(
            Area::Settings,
            format!(
                "{} secrets of second steps or webhooks open with none of the keys",
                status.unreadable
            ),
            "Add the key that they were sealed with to SECRET_KEY_PREVIOUS",
        ));
    }
    if state.secret_key.has_previous() && status.can_drop_old_key(ctx.now()) {
        lines.push(Line::warning(
            Area::Settings,
            "Nothing needs SECRET_KEY_PREVIOUS any more",
            "Take it out of the settings",
        ));
    }
    lines
}
