//! Changing one text: what is typed, how it looks, and what it was before.

use super::texts::{FRAME, OriginNote, Pattern, Preview, Refused, Said, Spot};
use crate::{
    api::dashboard::texts::{At, Origin, TextView, Version},
    components::{Moment, Table},
    dashboard::components::Notice,
    routes,
    text::dashboard::StudioText,
};
use leptos::prelude::*;

#[component]
pub fn TextEditPage(
    text: TextView,
    /// What was typed; otherwise the text in use.
    typed: Option<String>,
    said: Said,
) -> impl IntoView {
    let at = text.at.clone();
    let of = text
        .application
        .clone()
        .unwrap_or_else(|| StudioText::ApplicationAll.get().to_owned());
    view! {
        <Notice done=said.done />
        <div class="stack stack-s">
            <p>
                <a href=routes::admin_texts(&at.query())>{StudioText::Back.get()}</a>
            </p>
            <h1>{StudioText::EditTitle.get()}</h1>
            <p class="soft">
                <code dir="ltr" translate="no">
                    {text.id}
                </code> " · " <span lang=at.language>{text.language.clone()}</span> " · " <bdi>{of}</bdi>
            </p>
        </div>
        <Refused title=StudioText::NotSaved sentences=said.refused.clone() />
        <div class="studio-columns">
            <EditForm text=text.clone() typed is_refused=!said.refused.is_empty() />
            {at
                .place
                .has_preview()
                .then(|| {
                    view! {
                        <section class="stack stack-s" aria-labelledby="preview-title">
                            <h2 id="preview-title">{StudioText::PreviewTitle.get()}</h2>
                            <Preview at=at.clone() id=Some(text.id) />
                        </section>
                    }
                })}
        </div>
        <History text=text.clone() />
    }
}

#[component]
fn EditForm(text: TextView, typed: Option<String>, is_refused: bool) -> impl IntoView {
    let TextView {
        at,
        direction,
        id,
        built_in,
        changed,
        newest,
        required,
        optional,
        ..
    } = text;
    let has_own = matches!(changed, Some((_, Origin::Here)));
    let in_use = changed.as_ref().map_or(&built_in, |(text, _)| text).clone();
    let origin = changed.map(|(_, origin)| origin);
    let value = typed.unwrap_or(in_use);
    let rows = value.lines().count().clamp(4, 12).to_string();
    let language = at.language;
    let live = at.place.has_preview().then_some("");
    view! {
        <div class="panel panel-form">
            <dl class="studio-built-in">
                <dt class="field-label">{StudioText::BuiltIn.get()}</dt>
                <dd>
                    <Pattern text=built_in language direction />
                </dd>
            </dl>
            <form
                class="form"
                method="post"
                action=routes::admin_text_action(routes::ADMIN_TEXT, id)
                data-previews=live
            >
                <Spot at=at.clone() />
                <input type="hidden" name="seen" value=newest.to_string() />
                <div class="field">
                    <label class="field-label" for="text">
                        {StudioText::Field.get()}
                    </label>
                    <div class="field-hint" id="text-hint">
                        <p>{StudioText::Hint.get()}</p>
                        <Variables names=required text=StudioText::Required />
                        <Variables names=optional text=StudioText::Optional />
                    </div>
                    <textarea
                        class="input studio-input"
                        id="text"
                        name="text"
                        rows=rows
                        lang=language
                        dir=direction
                        autocomplete="off"
                        aria-describedby="text-hint"
                        aria-invalid=is_refused.then_some("true")
                    >
                        {value}
                    </textarea>
                    {origin.map(|origin| view! { <OriginNote origin /> })}
                </div>
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {StudioText::Save.get()}
                    </button>
                    {live
                        .is_some()
                        .then(|| {
                            view! {
                                <button
                                    class="button button-secondary"
                                    type="submit"
                                    formaction=routes::admin_text_action(
                                        routes::ADMIN_TEXT_PREVIEW,
                                        id,
                                    )
                                    formtarget=FRAME
                                >
                                    {StudioText::Preview.get()}
                                </button>
                            }
                        })}
                </div>
            </form>
            {has_own.then(|| view! { <Reset at=at.clone() id newest /> })}
        </div>
    }
}

#[component]
fn Variables(names: Vec<String>, text: StudioText) -> impl IntoView {
    let braced = names.iter().map(|name| format!("{{ ${name} }}"));
    let braced: Vec<String> = braced.collect();
    (!braced.is_empty()).then(|| view! { <p>{text.with(&[("variables", &braced.join(" "))])}</p> })
}

#[component]
fn Reset(at: At, id: &'static str, newest: i64) -> impl IntoView {
    view! {
        <form
            class="action"
            method="post"
            action=routes::admin_text_action(routes::ADMIN_TEXT_RESET, id)
        >
            <Spot at />
            <input type="hidden" name="seen" value=newest.to_string() />
            <button class="button button-secondary button-small" type="submit">
                {StudioText::Reset.get()}
            </button>
        </form>
    }
}

#[component]
fn History(text: TextView) -> impl IntoView {
    let TextView {
        at,
        direction,
        id,
        newest,
        history,
        ..
    } = text;
    let is_empty = history.is_empty();
    view! {
        <section class="stack stack-s" aria-labelledby="history">
            <h2 id="history">{StudioText::HistoryTitle.get()}</h2>
            {if is_empty {
                view! { <p class="soft">{StudioText::HistoryNone.get()}</p> }.into_any()
            } else {
                view! {
                    <Table
                        label=StudioText::HistoryTitle.get()
                        headings=[
                            StudioText::HistoryWhen.get(),
                            StudioText::HistoryWho.get(),
                            StudioText::Text.get(),
                            StudioText::HistoryRestore.get(),
                        ]
                    >
                        {history
                            .into_iter()
                            .map(|version| {
                                view! {
                                    <VersionRow at=at.clone() direction id newest version />
                                }
                            })
                            .collect_view()}
                    </Table>
                }
                    .into_any()
            }}
        </section>
    }
}

#[component]
fn VersionRow(
    at: At,
    direction: &'static str,
    id: &'static str,
    newest: i64,
    version: Version,
) -> impl IntoView {
    let (machine, people) = version.when;
    let language = at.language;
    view! {
        <tr>
            <th scope="row">
                <Moment machine people />
            </th>
            <td data-label=StudioText::HistoryWho.get()>
                <bdi>{version.who.unwrap_or_else(|| "–".to_owned())}</bdi>
            </td>
            <td data-label=StudioText::Text.get()>
                {match version.pattern {
                    Some(text) => view! { <Pattern text language direction /> }.into_any(),
                    None => view! { <span class="soft">{StudioText::BuiltIn.get()}</span> }.into_any(),
                }}
            </td>
            <td data-label=StudioText::HistoryRestore.get()>
                {if version.number == newest {
                    view! { <span class="badge">{StudioText::HistoryCurrent.get()}</span> }.into_any()
                } else {
                    view! {
                        <form
                            class="action"
                            method="post"
                            action=routes::admin_text_action(routes::ADMIN_TEXT_RESTORE, id)
                        >
                            <Spot at />
                            <input type="hidden" name="seen" value=newest.to_string() />
                            <input
                                type="hidden"
                                name="version"
                                value=version.number.to_string()
                            />
                            <button class="button button-secondary button-small" type="submit">
                                {StudioText::HistoryRestore.get()}
                            </button>
                        </form>
                    }
                        .into_any()
                }}
            </td>
        </tr>
    }
}
