//! Asking for a link, and the page that says what happens next.

use crate::{
    actions::recovery::{ProofChallenge, RequestLink},
    api::error::{ApiError, Field},
    components::{
        BackToLogIn, Card, DelayNotice, PostForm, Step, Steps, SubmitButton, TextField, live,
    },
    pages::KnownCaseCodeForm,
    routes,
    text::{Text, TimesText},
    words::spaced,
};
use leptos::prelude::*;
use std::time::Duration;

/// What the page is for, also for search engines.
pub fn lead_of_forgot(takes_login: bool) -> Text {
    if takes_login {
        Text::ForgotLeadLogin
    } else {
        Text::ForgotLead
    }
}

#[component]
pub fn ForgotPasswordPage(
    email: String,
    error: Option<ApiError>,
    /// How late mail is at the moment.
    delay: Option<Duration>,
    /// Whether a log-in name will do in the place of an address.
    takes_login: bool,
) -> impl IntoView {
    view! {
        <Card>
            <Steps current=Step::Ask />
            <div class="stack stack-s">
                <h1>{Text::ForgotTitle.get()}</h1>
                <p class="lead">{lead_of_forgot(takes_login).get()}</p>
            </div>
            <DelayNotice delay />
            <ForgotPasswordForm email error takes_login />
            <p class="soft small">{Text::ForgotNote.get()}</p>
            <BackToLogIn />
        </Card>
    }
}

#[component]
fn ForgotPasswordForm(email: String, error: Option<ApiError>, takes_login: bool) -> impl IntoView {
    let live = live::<RequestLink>(routes::FORGOT_PASSWORD_SENT).with_proof::<ProofChallenge>();
    view! {
        <PostForm action=routes::FORGOT_PASSWORD.to_owned() error live>
            <TextField
                field=Field::Email
                label=if takes_login { Text::EmailOrLogin } else { Text::Email }
                hint=Text::EmailHint
                error
                value=email
                takes_login
            />
            <SubmitButton label=Text::ForgotButton pending_label=Text::ForgotPending />
        </PostForm>
    }
}

#[component]
pub fn ForgotPasswordSentPage(
    /// The address, as typed; none if the browser did not keep it.
    typed: Option<String>,
    /// None if the browser did not keep it.
    case_number: Option<String>,
    valid_for: Duration,
    /// How late mail is at the moment.
    delay: Option<Duration>,
    /// Whether a log-in name may have been typed.
    takes_login: bool,
) -> impl IntoView {
    let lead = if takes_login {
        Text::SentLeadLogin
    } else {
        Text::SentLead
    };
    let rest = Text::SentOpenRest.with(&[("duration", &duration(valid_for))]);
    view! {
        <Card>
            <Steps current=Step::Open />
            <div class="stack stack-s">
                <h1>{Text::SentTitle.get()}</h1>
                <p class="lead">
                    {if delay.is_none() {
                        spaced(lead.get()) + Text::SentUsually.get()
                    } else {
                        lead.get().to_owned()
                    }}
                </p>
            </div>
            {typed.clone().map(|typed| view! { <TypedAddress typed /> })}
            <DelayNotice delay />
            <p>
                <strong>{Text::SentOpen.get()}</strong>
                {rest}
            </p>
            <section class="stack stack-s" aria-labelledby="other-device">
                <h2 id="other-device">{Text::CodeHere.get()}</h2>
                {match &case_number {
                    Some(number) => {
                        view! { <KnownCaseCodeForm case_number=number.clone() /> }.into_any()
                    }
                    None => {
                        view! {
                            <p>
                                <a href=routes::RECOVERY_CODE>{Text::CodeHereField.get()}</a>
                            </p>
                        }
                            .into_any()
                    }
                }}
            </section>
            // Closed, because it is for later: what to do now stays short.
            <details>
                <summary>{Text::SentNothingTitle.get()}</summary>
                <ul>
                    <li>{Text::SentNothingSpam.get()}</li>
                    <li>{Text::SentNothingOther.get()}</li>
                    <li>{Text::SentNothingAgain.get()}</li>
                </ul>
                {match typed {
                    Some(typed) => view! { <SendAgain typed /> }.into_any(),
                    None => {
                        view! {
                            <a class="button button-secondary" href=routes::FORGOT_PASSWORD>
                                {Text::SentAgain.get()}
                            </a>
                        }
                            .into_any()
                    }
                }}
                <p class="soft small">{Text::SentSame.get()}</p>
            </details>
            {case_number
                .map(|number| {
                    view! {
                        <div class="case">
                            <p>
                                {Text::CaseLabel.get()} " "
                                <strong class="case-number" dir="ltr" translate="no">
                                    {number}
                                </strong>
                            </p>
                            <p>{Text::CaseNote.get()}</p>
                        </div>
                    }
                })}
        </Card>
    }
}

/// What was typed, so that a mistake is seen at once, and the way to the mailbox.
#[component]
fn TypedAddress(typed: String) -> impl IntoView {
    let webmail = webmail_of(&typed);
    view! {
        <p class="typed-address">
            <strong dir="ltr">{typed}</strong>
            " "
            <a href=routes::FORGOT_PASSWORD>{Text::SentChange.get()}</a>
        </p>
        {webmail
            .map(|(name, href)| {
                view! {
                    <a class="button button-secondary" href=href target="_blank" rel="noopener">
                        {Text::SentWebmail.with(&[("webmail", name)])}
                    </a>
                }
            })}
    }
}

/// The same request again, once a mail has had time to arrive. It counts down by itself, without scripts.
#[component]
fn SendAgain(typed: String) -> impl IntoView {
    view! {
        <form class="send-again" method="post" action=routes::FORGOT_PASSWORD>
            <input type="hidden" name="email" value=typed />
            <p class="send-again-wait soft small">{Text::SentResendWait.get()}</p>
            <button class="button button-secondary send-again-button" type="submit">
                {Text::SentResend.get()}
            </button>
        </form>
    }
}

/// The web pages of the usual mail providers, by the domain of an address. Nothing is looked up.
fn webmail_of(address: &str) -> Option<(&'static str, &'static str)> {
    let (_, domain) = address.rsplit_once('@')?;
    Some(match domain.to_ascii_lowercase().as_str() {
        "gmail.com" | "googlemail.com" => ("Gmail", "https://mail.google.com/"),
        "outlook.com" | "outlook.de" | "hotmail.com" | "hotmail.co.uk" | "live.com" | "msn.com" => {
            ("Outlook", "https://outlook.live.com/mail/")
        }
        "yahoo.com" | "yahoo.co.uk" | "yahoo.de" | "yahoo.fr" | "ymail.com" => {
            ("Yahoo Mail", "https://mail.yahoo.com/")
        }
        "icloud.com" | "me.com" | "mac.com" => ("iCloud Mail", "https://www.icloud.com/mail"),
        "proton.me" | "protonmail.com" | "pm.me" => ("Proton Mail", "https://mail.proton.me/"),
        "gmx.de" | "gmx.net" => ("GMX", "https://www.gmx.net/"),
        "gmx.com" => ("GMX", "https://www.gmx.com/"),
        "web.de" => ("WEB.DE", "https://web.de/"),
        "aol.com" => ("AOL Mail", "https://mail.aol.com/"),
        "fastmail.com" => ("Fastmail", "https://app.fastmail.com/"),
        _ => return None,
    })
}

/// A duration in whole hours where possible, otherwise in minutes.
fn duration(duration: Duration) -> String {
    let minutes = duration.as_secs().div_ceil(60);
    match (minutes / 60, minutes % 60) {
        (hours, 0) => TimesText::Hours.counted(hours),
        _ => TimesText::Minutes.counted(minutes),
    }
}
