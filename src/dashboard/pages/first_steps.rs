//! The page that leads through the first steps, and its card on the overview.

use crate::{
    api::dashboard::first_steps::{
        AccountsStep, FirstSteps, MailStep, NameProblem, NameStep, Preview, PreviewColors, Skipped,
        Step, StepState,
    },
    components::Labelled,
    dashboard::components::{ActionButton, Foreign, ShownOnceActions},
    routes,
    text::dashboard::{FirstStepsText, OverviewText},
};
use leptos::prelude::*;

/// The part that changes while one types.
const PREVIEW: &str = "preview";
const SETTINGS: &str = "name-settings";

#[component]
pub fn FirstStepsPage(steps: FirstSteps) -> impl IntoView {
    let lead = match steps.left {
        0 => FirstStepsText::Complete,
        _ => FirstStepsText::Lead,
    };
    let second = steps.second_factor;
    view! {
        <div class="page-head">
            <h1>{FirstStepsText::Title.get()}</h1>
        </div>
        <p>{lead.get()}</p>
        <ol class="first-steps">
            <StepPanel step=Step::Mail title=FirstStepsText::MailTitle state=steps.mail.state>
                <MailBody mail=steps.mail />
            </StepPanel>
            <StepPanel step=Step::Name title=FirstStepsText::NameTitle state=steps.name.state>
                <NameBody name=steps.name />
            </StepPanel>
            <StepPanel step=Step::Accounts title=FirstStepsText::AccountsTitle state=steps.accounts.state>
                <AccountsBody accounts=steps.accounts />
            </StepPanel>
            <StepPanel step=Step::SecondFactor title=FirstStepsText::SecondTitle state=second>
                <SecondFactorBody state=second />
            </StepPanel>
        </ol>
    }
}

/// A step: what it is, how it stands, and the way around it.
#[component]
fn StepPanel(
    step: Step,
    title: FirstStepsText,
    state: StepState,
    children: Children,
) -> impl IntoView {
    let (class, label) = match state {
        StepState::Open => ("badge badge-warning", FirstStepsText::StateOpen),
        StepState::Done => ("badge badge-success", FirstStepsText::StateDone),
        StepState::Skipped => ("badge", FirstStepsText::StateSkipped),
    };
    let section = format!("step-{}", step.name());
    let heading = format!("{section}-title");
    let labelled_by = heading.clone();
    view! {
        <li>
            <section class="panel first-step" id=section aria-labelledby=labelled_by>
                <div class="page-head">
                    <h2 id=heading>{title.get()}</h2>
                    <span class=class>{label.get()}</span>
                </div>
                {children()}
                <SkipButton step title state />
            </section>
        </li>
    }
}

/// Where accounts are is not skipped but said, with a button of its own.
#[component]
fn SkipButton(step: Step, title: FirstStepsText, state: StepState) -> impl IntoView {
    let label = match state {
        StepState::Done => return None,
        StepState::Open if step == Step::Accounts => FirstStepsText::AccountsHere,
        StepState::Open => FirstStepsText::Skip,
        StepState::Skipped => FirstStepsText::Resume,
    };
    Some(view! {
        <ActionButton
            action=routes::ADMIN_FIRST_STEPS_CHOOSE.to_owned()
            label=label.get()
            about=title.get().to_owned()
            fields=vec![
                ("step", step.name().to_owned()),
                ("is_skipped", (state == StepState::Open).to_string()),
            ]
        />
    })
}

#[component]
fn MailBody(mail: MailStep) -> impl IntoView {
    let test = FirstStepsText::MailTest.with(&[("address", &mail.address)]);
    view! {
        <p class="soft">{FirstStepsText::MailLead.get()}</p>
        <dl class="facts">
            <dt>{FirstStepsText::MailBackend.get()}</dt>
            <dd>
                <code>{mail.backend}</code>
            </dd>
            {mail
                .server
                .map(|server| {
                    view! {
                        <dt>{FirstStepsText::MailServer.get()}</dt>
                        <dd>
                            <bdi>{server}</bdi>
                        </dd>
                    }
                })}
            <dt>{FirstStepsText::MailSender.get()}</dt>
            <dd>
                <bdi>{mail.sender}</bdi>
            </dd>
        </dl>
        {(!mail.settings.is_empty())
            .then(|| {
                view! {
                    <p>{FirstStepsText::MailNobody.with(&[("backend", mail.backend)])}</p>
                    <Lines id="mail-settings" lines=mail.settings />
                    <ShownOnceActions list="mail-settings" can_print=false />
                }
            })}
        {match (mail.rejected, mail.accepted) {
            (Some(reply), _) => {
                view! {
                    <div class="alert alert-error" role="status">
                        <p>{FirstStepsText::MailRejected.get()} " " <span class="strong"><Foreign text=reply /></span></p>
                    </div>
                }
                    .into_any()
            }
            (None, Some(((_, time), reply))) => {
                view! {
                    <p role="status">
                        {FirstStepsText::MailAccepted.with(&[("time", &time)])} " "
                        <span class="strong"><Foreign text=reply /></span>
                    </p>
                }
                    .into_any()
            }
            (None, None) => view! { <p>{FirstStepsText::MailNone.get()}</p> }.into_any(),
        }}
        <form class="action" method="post" action=routes::ADMIN_FIRST_STEPS_TEST>
            <button class="button" type="submit">
                {test}
            </button>
        </form>
        <p>{FirstStepsText::MailDoctor.get()}</p>
        <Command line="password-recover doctor" />
    }
}

#[component]
fn NameBody(name: NameStep) -> impl IntoView {
    let NameStep {
        name,
        color,
        problem,
        preview,
        ..
    } = name;
    let shown = name.clone();
    view! {
        <p class="soft">{FirstStepsText::NameLead.get()}</p>
        <form
            class="filter"
            method="get"
            action=routes::ADMIN_FIRST_STEPS
            data-region=PREVIEW
        >
            <Labelled name="name" label=FirstStepsText::NameName.get() hint=None>
                <input
                    class="input"
                    id="name"
                    name="name"
                    type="text"
                    autocomplete="off"
                    maxlength="60"
                    required
                    value=name
                />
            </Labelled>
            <Labelled
                name="color"
                label=FirstStepsText::NameColor.get()
                hint=Some(FirstStepsText::NameColorHint.get())
            >
                <input
                    class="input"
                    id="color"
                    name="color"
                    type="text"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    dir="ltr"
                    required
                    aria-describedby="color-hint"
                    value=color
                />
            </Labelled>
            <button class="button button-secondary" type="submit">
                {FirstStepsText::NameShow.get()}
            </button>
        </form>
        <div class="first-step-preview" id=PREVIEW aria-live="polite">
            {problem.map(|problem| view! { <Wrong problem /> })}
            {preview.map(|preview| view! { <Looks name=shown preview /> })}
        </div>
    }
}

#[component]
fn Wrong(problem: NameProblem) -> impl IntoView {
    let sentence = match problem {
        NameProblem::Name => FirstStepsText::NameNameWrong.get().to_owned(),
        NameProblem::Color => FirstStepsText::NameColorWrong.get().to_owned(),
        NameProblem::TooLight(color) => FirstStepsText::NameColorLight.with(&[("color", &color)]),
    };
    view! {
        <div class="alert alert-error">
            <p>{sentence}</p>
        </div>
    }
}

#[component]
fn Looks(name: String, preview: Preview) -> impl IntoView {
    let light = FirstStepsText::NameLight.with(&[("name", &name)]);
    let dark = FirstStepsText::NameDark.with(&[("name", &name)]);
    let paste = if preview.replaces {
        FirstStepsText::NameReplace
    } else {
        FirstStepsText::NamePaste
    };
    view! {
        <h3>{FirstStepsText::NamePreview.get()}</h3>
        <div class="previews">
            <Picture name=name.clone() colors=preview.light is_dark=false alternative=light />
            <Picture name colors=preview.dark is_dark=true alternative=dark />
        </div>
        {if preview.is_in_effect {
            view! { <p>{FirstStepsText::NameInEffect.get()}</p> }.into_any()
        } else {
            view! {
                <p>{FirstStepsText::NameNotYet.get()} " " {paste.get()}</p>
                <Lines id=SETTINGS lines=preview.settings />
                <ShownOnceActions list=SETTINGS can_print=false />
            }
                .into_any()
        }}
    }
}

/// A small page in these colors. A picture, since no page may bring styles of its own along.
#[component]
fn Picture(
    name: String,
    colors: PreviewColors,
    is_dark: bool,
    alternative: String,
) -> impl IntoView {
    let (card, ink) = if is_dark {
        ("#132225", "#e9f1f0")
    } else {
        ("#ffffff", "#10272b")
    };
    view! {
        <svg viewBox="0 0 320 160" role="img" aria-label=alternative>
            <rect width="320" height="160" rx="12" fill=colors.background />
            <text x="24" y="34" font-size="16" font-weight="700" fill=ink>
                {name}
            </text>
            <rect x="24" y="50" width="272" height="88" rx="10" fill=card />
            <rect x="40" y="68" width="150" height="8" rx="4" fill=ink opacity="0.55" />
            <rect
                x="40"
                y="92"
                width="120"
                height="30"
                rx="8"
                fill=colors.accent.clone()
            />
            <rect x="60" y="103" width="80" height="8" rx="4" fill=colors.on_accent />
            <rect x="184" y="103" width="72" height="8" rx="4" fill=colors.accent />
        </svg>
    }
}

#[component]
fn AccountsBody(accounts: AccountsStep) -> impl IntoView {
    let count = accounts.directories;
    view! {
        <p class="soft">{FirstStepsText::AccountsLead.get()}</p>
        {match (accounts.state, count) {
            (StepState::Done, _) => {
                view! {
                    <p>
                        {FirstStepsText::AccountsConnected.counted(count)} " "
                        <a href=routes::ADMIN_DIRECTORIES>{OverviewText::DirectoryLook.get()}</a>
                    </p>
                }
                    .into_any()
            }
            (StepState::Skipped, _) => {
                view! { <p>{FirstStepsText::AccountsHereChosen.get()}</p> }.into_any()
            }
            (StepState::Open, _) => {
                view! {
                    <p>{FirstStepsText::AccountsElsewhere.get()}</p>
                    <Command line="password-recover adopt postgres://user@host/database" />
                }
                    .into_any()
            }
        }}
    }
}

#[component]
fn SecondFactorBody(state: StepState) -> impl IntoView {
    if state == StepState::Done {
        return view! { <p>{FirstStepsText::SecondDone.get()}</p> }.into_any();
    }
    view! {
        <p class="soft">{FirstStepsText::SecondLead.get()}</p>
        <p>
            <a class="button" href=routes::ADMIN_SECOND_FACTOR>
                {FirstStepsText::SecondButton.get()}
            </a>
        </p>
    }
    .into_any()
}

/// Settings to be copied: each line an element, for the button that copies them.
#[component]
fn Lines(id: &'static str, lines: Vec<String>) -> impl IntoView {
    view! {
        <pre class="first-step-code" id=id translate="no" dir="ltr">
            {lines
                .into_iter()
                .map(|line| view! { <span>{line}</span>"\n" })
                .collect_view()}
        </pre>
    }
}

#[component]
fn Command(line: &'static str) -> impl IntoView {
    view! {
        <pre class="first-step-code" translate="no" dir="ltr">
            {line}
        </pre>
    }
}

/// Tells on the overview that steps are left.
#[component]
pub fn FirstStepsCard(left: usize) -> impl IntoView {
    view! {
        <section class="panel first-steps-card" aria-labelledby="first-steps-title">
            <div>
                <h2 id="first-steps-title">{FirstStepsText::CardTitle.get()}</h2>
                <p>{FirstStepsText::Card.counted(left)}</p>
            </div>
            <div class="form-buttons">
                <a class="button button-small" href=routes::ADMIN_FIRST_STEPS>
                    {FirstStepsText::CardButton.get()}
                </a>
                <ActionButton
                    action=routes::ADMIN_FIRST_STEPS_CHOOSE.to_owned()
                    label=FirstStepsText::Dismiss.get()
                    about=FirstStepsText::CardTitle.get().to_owned()
                    fields=vec![
                        ("step", Skipped::Card.name().to_owned()),
                        ("is_skipped", true.to_string()),
                    ]
                />
            </div>
        </section>
    }
}
