//! A user's page: who they are, what happened to them, and the available actions.

use crate::{
    actions::dashboard::users::ChangeRole,
    api::{
        access::Role,
        dashboard::{
            api_tokens::ApiTokenRow,
            cases::Advice,
            users::{CaseRow, EventRow, MailRow, SessionRow, UserDetails, UserState},
        },
        error::ApiError,
        times::TimeText,
    },
    components::Table,
    dashboard::components::{
        ActionButton, AdviceBox, Ago, ApiTokenTable, Breadcrumb, Browser, Choice, ChoiceField,
        ConfirmPassword, CopyButton, FormProblem, LiveForm, MailStateBadge, MomentOr, Notice,
        RecoveryBadge, Revoking, TimesNote, UserStanding, role_text, state_text,
    },
    routes,
    text::dashboard::{CasesText, DashboardText, Done, PersonalDataText, UsersText},
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub fn UserPage(user: UserDetails, error: Option<ApiError>, done: Option<Done>) -> impl IntoView {
    let reverse = match done {
        Some(Done::UserDisabled) if user.rights.disable && user.state == UserState::Disabled => {
            Some(routes::ADMIN_USER_ENABLE)
        }
        Some(Done::PasswordRequired) => password_action(&user)
            .map(|(action, _)| action)
            .filter(|action| *action == routes::ADMIN_USER_ALLOW_PASSWORD),
        _ => None,
    };
    let undo = reverse.map(|action| {
        let label = DashboardText::Undo.get();
        button(action, user.id, label).into_any()
    });
    // An error in the role's form is shown beside its field.
    let problem = error.filter(|error| error.field().is_none()).map(|error| {
        view! {
            <div class="alert alert-error" role="alert">
                <p>{error.sentence()}</p>
            </div>
        }
    });
    // Only staff log in to the dashboard; tokens are also made by the log-in of the API.
    let has_sessions = user.role != Role::User || !user.sessions.is_empty();
    let has_tokens = user.role != Role::User || !user.api_tokens.is_empty();
    view! {
        <Notice done nostrip:undo=undo />
        {problem}
        <Head user=user.clone() />
        <Warning state=user.state />
        {user
            .advice
            .clone()
            .map(|(number, advice)| view! { <LatestCase number advice /> })}
        <div class="columns">
            <Facts user=user.clone() />
            <div class="column-main">
                <Cases cases=user.cases.clone() />
                <Mails mails=user.mails.clone() />
                <Events id=user.id events=user.events.clone() />
                {has_sessions
                    .then(|| {
                        view! {
                            <Sessions
                                id=user.id
                                sessions=user.sessions.clone()
                                may_end=user.rights.end_sessions
                            />
                        }
                    })}
                {has_tokens
                    .then(|| {
                        view! {
                            <ApiTokens
                                id=user.id
                                tokens=user.api_tokens.clone()
                                may_end=user.rights.end_sessions
                            />
                        }
                    })}
            </div>
            <div class="column-end">
                <RoleForm user=user.clone() error />
                <Danger user=user.clone() />
            </div>
        </div>
    }
}

/// A button that posts a user's number.
fn button(action: &str, id: i64, label: &'static str) -> impl IntoView + use<> {
    let fields = vec![("id", id.to_string())];
    view! { <ActionButton action=routes::admin_user_action(action, id) label fields /> }
}

#[component]
fn Head(user: UserDetails) -> impl IntoView {
    let UserDetails { id, rights, .. } = user;
    let edit = rights.edit.then(|| {
        view! {
            <a class="button button-secondary button-small" href=routes::admin_user_edit(id)>
                {UsersText::Edit.get()}
            </a>
        }
    });
    let send = rights.send_recovery.then(|| {
        view! {
            <ActionButton
                action=routes::admin_user_action(routes::ADMIN_USER_RECOVERY, id)
                label=UsersText::SendRecovery.get()
                fields=vec![("id", id.to_string())]
                is_main=true
            />
        }
    });
    let verify = rights.verify_caller.then(|| {
        let number = user.advice.as_ref().map(|(number, _)| number.as_str());
        view! {
            <a
                class="button button-secondary button-small"
                href=routes::admin_user_caller(id, number)
            >
                {CasesText::VerifyCaller.get()}
            </a>
        }
    });
    let password = password_action(&user).map(|(action, label)| button(action, id, label.get()));
    let switch = rights.disable.then(|| {
        if user.state == UserState::Disabled {
            button(routes::ADMIN_USER_ENABLE, id, UsersText::Enable.get())
        } else {
            button(routes::ADMIN_USER_DISABLE, id, UsersText::Disable.get())
        }
    });
    view! {
        <div class="user-head">
            <Breadcrumb to=routes::ADMIN_USERS label=UsersText::BackToList.get() />
            <div class="user-who">
                <h1>
                    <bdi>{user.name}</bdi>
                </h1>
                <p class="user-address">
                    <bdi>{user.email.clone()}</bdi>
                    <CopyButton text=user.email.clone() about=user.email />
                </p>
            </div>
            <div class="actions">{send} {verify} {edit} {password} {switch}</div>
        </div>
    }
}

/// What can be done about the password: taking it away, or giving it back.
fn password_action(user: &UserDetails) -> Option<(&'static str, UsersText)> {
    let is_elsewhere = user.directory.is_some();
    if !user.rights.require_password {
        return None;
    }
    if user.password_revoked.is_some() {
        let text = UsersText::AllowPassword;
        return (!is_elsewhere).then_some((routes::ADMIN_USER_ALLOW_PASSWORD, text));
    }
    let has_one = (user.has_password || is_elsewhere) && user.frozen.is_none();
    let text = UsersText::RequirePassword;
    has_one.then_some((routes::ADMIN_USER_REQUIRE_PASSWORD, text))
}

#[component]
fn Warning(state: UserState) -> impl IntoView {
    let text = match state {
        UserState::Active | UserState::New => return None,
        UserState::Frozen => UsersText::FrozenHint,
        UserState::NewPassword => UsersText::NewPasswordHint,
        UserState::Disabled => UsersText::DisabledHint,
    };
    Some(view! {
        <div class="alert alert-warning">
            <p class="alert-title">{state_text(state).get()}</p>
            <p>{text.get()}</p>
        </div>
    })
}

/// What to tell the user about their latest case.
#[component]
fn LatestCase(number: String, advice: Advice) -> impl IntoView {
    let link = CasesText::CaseTitle.with(&[("number", &number)]);
    view! {
        <AdviceBox advice>
            <p>
                <a href=routes::admin_case(&number)>{link}</a>
            </p>
        </AdviceBox>
    }
}

#[component]
fn Facts(user: UserDetails) -> impl IntoView {
    let (created, updated) = (user.created, user.updated);
    let password = if user.directory.is_some() {
        UsersText::PasswordElsewhere
    } else if user.has_password {
        UsersText::PasswordChosen
    } else {
        UsersText::PasswordNone
    };
    let since = |label: UsersText, moment: Option<TimeText>| {
        moment.map(|(machine, people)| {
            view! {
                <dt>{label.get()}</dt>
                <dd>
                    <Ago machine people />
                </dd>
            }
        })
    };
    let frozen = since(UsersText::FactFrozen, user.frozen);
    let revoked = since(UsersText::FactNewPassword, user.password_revoked);
    let fact = |label: UsersText, value: String| {
        view! {
            <dt>{label.get()}</dt>
            <dd>
                <bdi>{value}</bdi>
            </dd>
        }
    };
    let directory = user
        .directory
        .map(|directory| fact(UsersText::FactDirectory, directory));
    let login = user.login.map(|login| fact(UsersText::FactLogin, login));
    let yourself = user
        .is_yourself
        .then(|| view! { <p class="panel-note">{UsersText::Yourself.get()}</p> });
    view! {
        <section class="panel column-facts" aria-labelledby="facts">
            <h2 class="panel-title" id="facts">
                {UsersText::Facts.get()}
            </h2>
            <dl class="facts">
                <dt>{UsersText::FactState.get()}</dt>
                <dd>
                    <UserStanding state=user.state role=Role::User />
                </dd>
                <dt>{UsersText::FactRole.get()}</dt>
                <dd>{role_text(user.role).get()}</dd>
                {frozen}
                {revoked}
                {directory}
                {login}
                <dt>{UsersText::FactPassword.get()}</dt>
                <dd>{password.get()}</dd>
                <dt>{UsersText::FactLastLogin.get()}</dt>
                <dd>
                    <MomentOr moment=user.last_login otherwise=UsersText::Never />
                </dd>
                <dt>{UsersText::FactCreated.get()}</dt>
                <dd>
                    <Ago machine=created.0 people=created.1 />
                </dd>
                <dt>{UsersText::FactUpdated.get()}</dt>
                <dd>
                    <Ago machine=updated.0 people=updated.1 />
                </dd>
                <dt>{UsersText::FactId.get()}</dt>
                <dd>
                    <span class="code">{user.id}</span>
                    <CopyButton text=user.id.to_string() about=UsersText::FactId.get() />
                </dd>
            </dl>
            {yourself}
            <p class="panel-note soft small"><TimesNote /></p>
        </section>
    }
}

/// A section of the page with its heading and its actions.
#[component]
fn Part(
    id: &'static str,
    title: UsersText,
    #[prop(optional_no_strip)] action: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="part" aria-labelledby=id>
            <div class="part-head">
                <h2 id=id>{title.get()}</h2>
                {action}
            </div>
            {children()}
        </section>
    }
}

#[component]
fn Nothing(text: UsersText) -> impl IntoView {
    view! { <p class="nothing">{text.get()}</p> }
}

#[component]
fn Sessions(id: i64, sessions: Vec<SessionRow>, may_end: bool) -> impl IntoView {
    let end_all = (may_end && !sessions.is_empty()).then(|| {
        let label = UsersText::EndSessions.get();
        button(routes::ADMIN_USER_END_SESSIONS, id, label).into_any()
    });
    let table = if sessions.is_empty() {
        view! { <Nothing text=UsersText::NoSessions /> }.into_any()
    } else {
        view! {
            <Table
                label=UsersText::Sessions.get()
                headings=[
                    UsersText::ColumnBrowser.get(),
                    UsersText::ColumnNetwork.get(),
                    UsersText::ColumnSince.get(),
                    UsersText::ColumnLastSeen.get(),
                    UsersText::ColumnAction.get(),
                ]
            >
                {sessions
                    .into_iter()
                    .map(|session| view! { <SessionView id session may_end /> })
                    .collect_view()}
            </Table>
        }
        .into_any()
    };
    view! {
        <Part id="sessions" title=UsersText::Sessions action=end_all>
            {table}
        </Part>
    }
}

#[component]
fn SessionView(id: i64, session: SessionRow, may_end: bool) -> impl IntoView {
    let (since, seen) = (session.since, session.last_seen);
    let about =
        UsersText::EndSessionAbout.with(&[("network", &session.network), ("when", &seen.1)]);
    let browser = match session.user_agent {
        Some(user_agent) => view! { <Browser user_agent /> }.into_any(),
        None => UsersText::UnknownBrowser.get().into_any(),
    };
    let action = if session.is_own {
        view! { <span class="when">{UsersText::OwnSession.get()}</span> }.into_any()
    } else if may_end {
        let fields = vec![
            ("id", id.to_string()),
            ("session_id", session.id.to_string()),
        ];
        view! {
            <ActionButton
                action=routes::admin_user_action(routes::ADMIN_USER_END_SESSION, id)
                label=UsersText::EndSession.get()
                about
                fields
            />
        }
        .into_any()
    } else {
        view! { <span class="when">"–"</span> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{browser}</th>
            <td data-label=UsersText::ColumnNetwork.get()>
                <span class="code">{session.network}</span>
            </td>
            <td data-label=UsersText::ColumnSince.get()>
                <Ago machine=since.0 people=since.1 />
            </td>
            <td data-label=UsersText::ColumnLastSeen.get()>
                <Ago machine=seen.0 people=seen.1 />
            </td>
            <td data-label=UsersText::ColumnAction.get()>
                {action}
            </td>
        </tr>
    }
}

#[component]
fn ApiTokens(id: i64, tokens: Vec<ApiTokenRow>, may_end: bool) -> impl IntoView {
    let table = if tokens.is_empty() {
        view! { <Nothing text=UsersText::NoApiTokens /> }.into_any()
    } else {
        let revoking = if may_end {
            Revoking::OfUser(id)
        } else {
            Revoking::Nobody
        };
        view! { <ApiTokenTable label=UsersText::ApiTokens.get() rows=tokens revoking /> }.into_any()
    };
    view! {
        <Part id="api-tokens" title=UsersText::ApiTokens>
            {table}
        </Part>
    }
}

#[component]
fn Cases(cases: Vec<CaseRow>) -> impl IntoView {
    let table = if cases.is_empty() {
        view! { <Nothing text=UsersText::NoCases /> }.into_any()
    } else {
        let rows = cases.into_iter().map(|case| {
            view! {
                <tr>
                    <th scope="row">
                        <a class="code" href=routes::admin_case(&case.number)>
                            {case.number.clone()}
                        </a>
                    </th>
                    <td data-label=UsersText::ColumnState.get()>
                        <RecoveryBadge state=case.state />
                    </td>
                    <td data-label=UsersText::ColumnRequested.get()>
                        <Ago machine=case.requested.0 people=case.requested.1 />
                    </td>
                    <td data-label=UsersText::ColumnEnded.get()>
                        <MomentOr moment=case.closed otherwise=UsersText::NotYet />
                    </td>
                </tr>
            }
        });
        view! {
            <Table
                label=UsersText::Cases.get()
                headings=[
                    UsersText::ColumnNumber.get(),
                    UsersText::ColumnState.get(),
                    UsersText::ColumnRequested.get(),
                    UsersText::ColumnEnded.get(),
                ]
            >
                {rows.collect_view()}
            </Table>
        }
        .into_any()
    };
    view! {
        <Part id="cases" title=UsersText::Cases>
            {table}
        </Part>
    }
}

#[component]
fn Mails(mails: Vec<MailRow>) -> impl IntoView {
    let table = if mails.is_empty() {
        view! { <Nothing text=UsersText::NoMails /> }.into_any()
    } else {
        let rows = mails.into_iter().map(|mail| {
            view! {
                <tr>
                    <th scope="row">
                        <a href=routes::admin_mail(mail.id)>{mail.kind.label().get()}</a>
                    </th>
                    <td data-label=UsersText::ColumnState.get()>
                        <MailStateBadge state=mail.state />
                    </td>
                    <td data-label=UsersText::ColumnWhen.get()>
                        <Ago machine=mail.when.0 people=mail.when.1 />
                    </td>
                    <td data-label=UsersText::ColumnTries.get()>
                        <span>{mail.tries}</span>
                    </td>
                </tr>
            }
        });
        view! {
            <Table
                label=UsersText::Mails.get()
                headings=[
                    UsersText::ColumnMail.get(),
                    UsersText::ColumnState.get(),
                    UsersText::ColumnWhen.get(),
                    UsersText::ColumnTries.get(),
                ]
            >
                {rows.collect_view()}
            </Table>
        }
        .into_any()
    };
    view! {
        <Part id="mails" title=UsersText::Mails>
            {table}
        </Part>
    }
}

#[component]
fn Events(id: i64, events: Vec<EventRow>) -> impl IntoView {
    if events.is_empty() {
        return view! {
            <Part id="events" title=UsersText::Events>
                <Nothing text=UsersText::NoEvents />
            </Part>
        }
        .into_any();
    }
    let rows = events.into_iter().map(|event| {
        view! {
            <tr>
                <th scope="row">
                    {event.what.get()}
                    {event
                        .detail
                        .map(|detail| view! { <div class="when"><bdi>{detail}</bdi></div> })}
                </th>
                <td data-label=UsersText::ColumnWhen.get()>
                    <Ago machine=event.when.0 people=event.when.1 />
                </td>
                <td data-label=UsersText::ColumnNetwork.get()>
                    <span class="code">{event.network.unwrap_or_else(|| "–".to_owned())}</span>
                </td>
            </tr>
        }
    });
    view! {
        <Part id="events" title=UsersText::Events>
            <Table
                label=UsersText::Events.get()
                headings=[
                    UsersText::ColumnWhat.get(),
                    UsersText::ColumnWhen.get(),
                    UsersText::ColumnNetwork.get(),
                ]
            >
                {rows.collect_view()}
            </Table>
            <p class="part-more">
                <a href=routes::admin_audit_of_user(id)>{UsersText::AllEvents.get()}</a>
            </p>
        </Part>
    }
    .into_any()
}

#[component]
fn RoleForm(user: UserDetails, error: Option<ApiError>) -> impl IntoView {
    user.rights.change_role.then(|| {
        let choices = Role::ALL.map(|role| Choice {
            value: role.name(),
            label: role_text(role).get(),
        });
        let action = routes::admin_user_action(routes::ADMIN_USER_ROLE, user.id);
        view! {
            <section class="panel panel-form" aria-labelledby="role-heading">
                <h2 id="role-heading">{UsersText::RoleHeading.get()}</h2>
                <LiveForm action endpoint=ChangeRole::PATH.to_owned()>
                    <FormProblem error=None />
                    <input type="hidden" name="id" value=user.id />
                    <ChoiceField
                        name="role"
                        label=UsersText::FactRole.get()
                        hint=UsersText::RoleHint.get()
                        choices=choices.to_vec()
                        value=user.role.name().to_owned()
                    />
                    <ConfirmPassword is_needed=user.needs_password error />
                    <div class="form-buttons">
                        <button class="button button-secondary button-small" type="submit">
                            {UsersText::RoleButton.get()}
                        </button>
                    </div>
                </LiveForm>
            </section>
        }
    })
}

#[component]
fn Danger(user: UserDetails) -> impl IntoView {
    user.rights.delete.then(|| {
        view! {
            <section class="panel panel-form danger" aria-labelledby="danger-heading">
                <h2 id="danger-heading">{UsersText::DangerHeading.get()}</h2>
                <p class="soft small">{UsersText::DangerHint.get()}</p>
                <div class="form-buttons">
                    <a
                        class="button button-secondary button-small"
                        href=routes::admin_personal_data(user.id)
                    >
                        {PersonalDataText::Title.get()}
                    </a>
                    <a
                        class="button button-danger button-small"
                        href=routes::admin_user_action(routes::ADMIN_USER_DELETE, user.id)
                    >
                        {UsersText::DeleteLink.get()}
                    </a>
                </div>
            </section>
        }
    })
}
