//! The texts of public pages and mails: the list of one page or mail, and the form that changes one.

use crate::{
    api::dashboard::texts::{At, BrokenText, Named, Origin, Place, Row, TextList},
    components::Table,
    dashboard::components::{ActionButton, FileField, Notice},
    routes,
    text::dashboard::{Done, OverviewText, StudioText},
};
use leptos::prelude::*;

/// The frame that shows a preview.
pub const FRAME: &str = "preview";

/// What a list or a text is shown with besides itself.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub done: Option<Done>,
    /// Why something was refused.
    pub refused: Vec<String>,
}

fn label_of(place: Place) -> &'static str {
    match place {
        Place::Page(page) => page.label().get(),
        Place::Mail(kind) => kind.label().get(),
    }
}

#[component]
pub fn TextsPage(list: TextList, said: Said) -> impl IntoView {
    let at = list.at.clone();
    view! {
        <Notice done=said.done />
        <div class="page-head">
            <h1>{StudioText::Title.get()}</h1>
        </div>
        <p class="soft">{StudioText::Lead.get()}</p>
        <Refused title=StudioText::NotImported sentences=said.refused />
        {(!list.broken.is_empty()).then(|| view! { <BrokenTexts broken=list.broken.clone() /> })}
        <Choices
            at=at.clone()
            applications=list.applications.clone()
            languages=list.languages.clone()
        />
        <Rows list=list.clone() />
        {at
            .place
            .has_preview()
            .then(|| {
                view! {
                    <section class="stack stack-s">
                        <h2>{StudioText::PreviewTitle.get()}</h2>
                        <Preview at=at.clone() id=None />
                    </section>
                }
            })}
        {at.place.is_mail().then(|| view! { <Sample at=at.clone() /> })}
        <Files at=at.clone() />
    }
}

/// What is wrong, and that nothing was done.
#[component]
pub fn Refused(title: StudioText, sentences: Vec<String>) -> impl IntoView {
    (!sentences.is_empty()).then(|| {
        view! {
            <div class="alert alert-error" role="alert" id="form-error" tabindex="-1">
                <p class="alert-title">{title.get()}</p>
                <ul>
                    {sentences
                        .iter()
                        .map(|sentence| view! { <li>{sentence.clone()}</li> })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}

#[component]
fn BrokenTexts(broken: Vec<BrokenText>) -> impl IntoView {
    let count = broken.len().to_string();
    view! {
        <div class="alert alert-warning">
            <p class="alert-title">{OverviewText::TextsBroken.with(&[("count", &count)])}</p>
            <ul>
                {broken
                    .into_iter()
                    .map(|broken| view! { <BrokenTextView broken /> })
                    .collect_view()}
            </ul>
        </div>
    }
}

/// Links to the text; one that this version does not have can only be removed.
#[component]
fn BrokenTextView(broken: BrokenText) -> impl IntoView {
    let BrokenText {
        sentence,
        is_known,
        application,
        language,
        id,
    } = broken;
    let application = application.unwrap_or_default();
    let way_out = if is_known {
        let spot = [("application", &application), ("language", &language)];
        let query = serde_urlencoded::to_string(spot).unwrap_or_default();
        view! { <a href=routes::admin_text(&id, &query)>{StudioText::EditTitle.get()}</a> }
            .into_any()
    } else {
        view! {
            <ActionButton
                action=routes::admin_text_action(routes::ADMIN_TEXT_RESET, &id)
                label=StudioText::Reset.get()
                about=id
                fields=vec![("application", application), ("language", language)]
            />
        }
        .into_any()
    };
    view! {
        <li>
            <bdi>{sentence}</bdi>
            " "
            {way_out}
        </li>
    }
}

#[component]
fn Choices(at: At, applications: Vec<Named>, languages: Vec<Named>) -> impl IntoView {
    let application = at.application.clone().unwrap_or_default();
    let all = Named {
        name: String::new(),
        label: StudioText::ApplicationAll.get().to_owned(),
    };
    let group = |label: StudioText, is_mail: bool| {
        let places = Place::all().filter(move |place| place.is_mail() == is_mail);
        view! {
            <optgroup label=label.get()>
                {places
                    .map(|place| {
                        view! {
                            <option value=place.name() selected=place == at.place>
                                {label_of(place)}
                            </option>
                        }
                    })
                    .collect_view()}
            </optgroup>
        }
    };
    view! {
        <form class="filter studio-choices" method="get" action=routes::ADMIN_TEXTS>
            {(!applications.is_empty())
                .then(|| {
                    let choices = [vec![all], applications].concat();
                    view! {
                        <Choice
                            name="application"
                            label=StudioText::Application
                            choices
                            chosen=application
                        />
                    }
                })}
            <Choice
                name="language"
                label=StudioText::Language
                choices=languages
                chosen=at.language.to_owned()
            />
            <div class="field">
                <label class="field-label" for="place">
                    {StudioText::Place.get()}
                </label>
                <select class="input" id="place" name="place">
                    {group(StudioText::Pages, false)}
                    {group(StudioText::Mails, true)}
                </select>
            </div>
            <button class="button button-secondary" type="submit">
                {StudioText::Show.get()}
            </button>
        </form>
    }
}

#[component]
fn Choice(
    name: &'static str,
    label: StudioText,
    choices: Vec<Named>,
    chosen: String,
) -> impl IntoView {
    let is_language = name == "language";
    view! {
        <div class="field">
            <label class="field-label" for=name>
                {label.get()}
            </label>
            <select class="input" id=name name=name>
                {choices
                    .into_iter()
                    .map(|choice| {
                        let selected = choice.name == chosen;
                        let lang = is_language.then(|| choice.name.clone());
                        view! {
                            <option value=choice.name selected=selected lang=lang>
                                {choice.label}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

#[component]
fn Rows(list: TextList) -> impl IntoView {
    let at = list.at;
    let direction = list.direction;
    view! {
        <Table
            label=StudioText::Title.get()
            headings=[
                StudioText::Text.get(),
                StudioText::BuiltIn.get(),
                StudioText::Changed.get(),
            ]
        >
            {list
                .rows
                .into_iter()
                .map(|row| view! { <TextRow at=at.clone() direction row /> })
                .collect_view()}
        </Table>
    }
}

#[component]
fn TextRow(at: At, direction: &'static str, row: Row) -> impl IntoView {
    let language = at.language;
    view! {
        <tr>
            <th scope="row">
                <a href=routes::admin_text(row.id, &at.query())>
                    <code dir="ltr" translate="no">
                        {row.id}
                    </code>
                </a>
            </th>
            <td data-label=StudioText::BuiltIn.get()>
                <Pattern text=row.built_in language direction />
            </td>
            <td data-label=StudioText::Changed.get()>
                {match row.changed {
                    None => view! { <span class="soft">{StudioText::Unchanged.get()}</span> }.into_any(),
                    Some((text, origin)) => {
                        view! {
                            <div>
                                <Pattern text language direction />
                                <OriginNote origin />
                            </div>
                        }
                            .into_any()
                    }
                }}
            </td>
        </tr>
    }
}

/// A text in its own language and direction.
#[component]
pub fn Pattern(text: String, language: &'static str, direction: &'static str) -> impl IntoView {
    view! {
        <span class="studio-pattern" lang=language dir=direction>
            {text}
        </span>
    }
}

#[component]
pub fn OriginNote(origin: Origin) -> impl IntoView {
    let note = match origin {
        Origin::Here => None,
        Origin::ForAll => Some(StudioText::ForAll),
        Origin::File => Some(StudioText::FromFile),
    };
    note.map(|note| view! { <p class="soft small">{note.get()}</p> })
}

/// The page or mail in a frame. Without a text that somebody is typing, it shows the texts in use.
#[component]
pub fn Preview(at: At, id: Option<&'static str>) -> impl IntoView {
    view! {
        <iframe
            class="mail-frame studio-frame"
            name=FRAME
            src=routes::admin_texts_preview(&at.query(), id.unwrap_or_default())
            sandbox="allow-same-origin"
            title=StudioText::PreviewFrame.get()
        ></iframe>
    }
}

/// The hidden fields that say what a form is about.
#[component]
pub fn Spot(at: At) -> impl IntoView {
    view! {
        <input type="hidden" name="application" value=at.application.unwrap_or_default() />
        <input type="hidden" name="language" value=at.language />
        <input type="hidden" name="place" value=at.place.name() />
    }
}

#[component]
fn Sample(at: At) -> impl IntoView {
    view! {
        <form class="form" method="post" action=routes::ADMIN_TEXTS_SAMPLE>
            <Spot at />
            <p class="soft small">{StudioText::SampleNote.get()}</p>
            <div class="form-buttons">
                <button class="button button-secondary" type="submit">
                    {StudioText::Sample.get()}
                </button>
            </div>
        </form>
    }
}

#[component]
fn Files(at: At) -> impl IntoView {
    view! {
        <section class="stack stack-s" aria-labelledby="files">
            <h2 id="files">{StudioText::FileTitle.get()}</h2>
            <div class="panel panel-form">
                <p>{StudioText::FileLead.get()}</p>
                <p>
                    <a class="button button-secondary" href=routes::admin_texts_export(&at.query())>
                        {StudioText::Export.get()}
                    </a>
                </p>
                <form
                    class="form"
                    method="post"
                    action=routes::ADMIN_TEXTS_IMPORT
                    enctype="multipart/form-data"
                >
                    <Spot at=at.clone() />
                    <FileField
                        label=StudioText::ImportFile.get()
                        hint=StudioText::ImportNote.get()
                        accept=".ftl"
                    />
                    <div class="form-buttons">
                        <button class="button" type="submit">
                            {StudioText::Import.get()}
                        </button>
                    </div>
                </form>
            </div>
        </section>
    }
}
