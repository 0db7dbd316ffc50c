//! "This wasn't me": stopping a request for a link, and freezing an account whose password somebody
//! else has changed.

use crate::{
    components::{AskSupport, BackToLogIn, Card, entry},
    routes,
    text::Text,
    words::spaced,
};
use leptos::prelude::*;

/// A title, its meaning, and what happens next.
#[component]
fn Message(title: Text, lead: Text, note: Text, children: Children) -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{title.get()}</h1>
                <p class="lead">{lead.get()}</p>
            </div>
            {children()}
            <p class="soft small">
                {spaced(note.get())}
                <AskSupport />
            </p>
            <BackToLogIn />
        </Card>
    }
}

/// A single button that posts the link's token.
#[component]
fn TokenButton(
    action: &'static str,
    token: String,
    label: Text,
    #[prop(optional)] is_grave: bool,
) -> impl IntoView {
    let class = if is_grave {
        "button button-grave"
    } else {
        "button"
    };
    view! {
        <form class="form" method="post" action=action>
            <input type="hidden" name="token" value=token />
            <button class=class type="submit">
                {label.get()}
            </button>
        </form>
    }
}

/// The way out beside a button: to where the person came from, or to the start.
#[component]
fn Leave() -> impl IntoView {
    let entry = entry();
    let href = entry.way_back().unwrap_or(routes::HOME).to_owned();
    view! {
        <a class="button button-secondary" href=href>
            {Text::FreezeLeave.get()}
        </a>
    }
}

#[component]
pub fn NotMePage(token: String) -> impl IntoView {
    view! {
        <Message title=Text::NotMeTitle lead=Text::NotMeLead note=Text::NotMeNote>
            <TokenButton action=routes::NOT_ME token label=Text::NotMeButton />
        </Message>
    }
}

#[component]
pub fn NotMeDonePage() -> impl IntoView {
    view! {
        <Message title=Text::NotMeDoneTitle lead=Text::NotMeDoneLead note=Text::NotMeDoneNote>
            ""
        </Message>
    }
}

#[component]
pub fn NotMeGonePage() -> impl IntoView {
    view! {
        <Message title=Text::NotMeGoneTitle lead=Text::NotMeGoneLead note=Text::NotMeGoneNote>
            ""
        </Message>
    }
}

#[component]
pub fn FreezePage(
    token: String,
    /// Whether the account also gets its former address back.
    is_move: bool,
) -> impl IntoView {
    let (title, lead, note, label) = if is_move {
        (
            Text::RestoreTitle,
            Text::RestoreLead,
            Text::RestoreNote,
            Text::RestoreButton,
        )
    } else {
        (
            Text::FreezeTitle,
            Text::FreezeLead,
            Text::FreezeNote,
            Text::FreezeButton,
        )
    };
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{title.get()}</h1>
                <p class="lead">{lead.get()}</p>
            </div>
            <div class="alert alert-error">
                <p class="alert-title">{Text::FreezeEffectsTitle.get()}</p>
                <ul>
                    <li>{Text::FreezeEffectEveryone.get()}</li>
                    <li>{Text::FreezeEffectShut.get()}</li>
                    <li>{Text::FreezeEffectLinks.get()}</li>
                </ul>
            </div>
            <div class="stack stack-s">
                <TokenButton action=routes::FREEZE token label is_grave=true />
                <Leave />
            </div>
            <p class="soft small">
                {spaced(note.get())}
                <AskSupport />
            </p>
        </Card>
    }
}

#[component]
pub fn FreezeDonePage() -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::FreezeDoneTitle.get()}</h1>
                <p class="lead">{Text::FreezeDoneLead.get()}</p>
            </div>
            <div class="alert alert-warning">
                <h2 class="alert-title">{Text::FreezeMailboxTitle.get()}</h2>
                <ul>
                    <li>{Text::FreezeDoneMailbox.get()}</li>
                    <li>{Text::FreezeMailboxForwarding.get()}</li>
                    <li>{Text::FreezeMailboxDevices.get()}</li>
                    <li>{Text::FreezeMailboxSecondFactor.get()}</li>
                </ul>
            </div>
            <section class="stack">
                <h2>{Text::FreezeDoneNextTitle.get()}</h2>
                <ol>
                    <li>{Text::FreezeDoneAsk.get()}</li>
                    <li>{Text::FreezeDoneFresh.get()}</li>
                </ol>
                <a class="button" href=routes::FORGOT_PASSWORD>
                    {Text::FreezeDoneButton.get()}
                </a>
            </section>
            <section class="stack stack-s">
                <h2>{Text::FreezeDoneTellTitle.get()}</h2>
                <p>{whom_to_tell()}</p>
            </section>
            <BackToLogIn />
        </Card>
    }
}

/// The support of the application; where it has none, its administrator.
fn whom_to_tell() -> AnyView {
    let application = entry().application;
    match application.support.clone() {
        Some(href) => {
            let text = Text::FreezeDoneSupport.with(&[("application", &application.name)]);
            view! { <a href=href>{text}</a> }.into_any()
        }
        None => Text::FreezeDoneNote.get().into_any(),
    }
}

#[component]
pub fn FreezeGonePage() -> impl IntoView {
    view! {
        <Message title=Text::FreezeGoneTitle lead=Text::FreezeGoneLead note=Text::FreezeGoneNote>
            <a class="button" href=routes::FORGOT_PASSWORD>
                {Text::FreezeDoneButton.get()}
            </a>
        </Message>
    }
}

/// The reloaded page of a link, without its secret.
#[component]
pub fn OpenAgainPage() -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::OpenAgainTitle.get()}</h1>
                <p class="lead">{Text::OpenAgainLead.get()}</p>
            </div>
        </Card>
    }
}
