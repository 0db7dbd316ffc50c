//! After a breach: the list of campaigns, starting one, and its progress.

use super::users::chips;
use crate::{
    api::{
        dashboard::{
            campaigns::{
                CampaignPlan, CampaignRow, CampaignView, MOST_A_MINUTE, PersonRow, PersonState,
                Reason, Stage, Wait,
            },
            list::{COUNTED, Total},
        },
        error::ApiError,
    },
    components::{Labelled, Table},
    dashboard::components::{
        ActionButton, Ago, Breadcrumb, Choice, ChoiceField, ConfirmPassword, FollowRegion,
        FormProblem, LiveEvents, TimesNote, plain,
        query::{owned, with_query},
    },
    routes,
    text::{
        Text,
        dashboard::{CampaignsText, DashboardText, OverviewText, UsersText},
    },
};
use leptos::prelude::*;

/// The fields of the form.
const NOTE: &str = "note";
const REASON: &str = "reason";
const RATE: &str = "rate";
const WITH_STAFF: &str = "with_staff";
/// The part that is refreshed while it is in progress.
const REGION: &str = "campaign-progress";

#[component]
pub fn CampaignsPage(rows: Vec<CampaignRow>) -> impl IntoView {
    let list = if rows.is_empty() {
        view! {
            <div class="empty">
                <h2>{CampaignsText::NoneTitle.get()}</h2>
                <p>{CampaignsText::None.get()}</p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <Table
                label=CampaignsText::Title.get()
                headings=[
                    CampaignsText::ColumnStarted.get(),
                    CampaignsText::ColumnState.get(),
                    CampaignsText::ColumnNote.get(),
                ]
            >
                {rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}
            </Table>
            <p class="soft small"><TimesNote /></p>
        }
        .into_any()
    };
    view! {
        <Breadcrumb to=routes::ADMIN_USERS label=UsersText::BackToList.get() />
        <div class="page-head">
            <h1>{CampaignsText::Title.get()}</h1>
            <a class="button button-small" href=routes::ADMIN_CAMPAIGN_NEW>
                {CampaignsText::NewButton.get()}
            </a>
        </div>
        <p class="soft">{CampaignsText::Lead.get()}</p>
        {list}
    }
}

#[component]
fn Row(row: CampaignRow) -> impl IntoView {
    let (machine, people) = row.started;
    view! {
        <tr>
            <th scope="row">
                <a href=routes::admin_campaign(row.id)>
                    <Ago machine people />
                </a>
            </th>
            <td data-label=CampaignsText::ColumnState.get()>
                <StageBadge stage=row.stage is_paused=row.is_paused />
            </td>
            <td data-label=CampaignsText::ColumnNote.get()>
                <bdi>{row.note}</bdi>
            </td>
        </tr>
    }
}

#[component]
fn StageBadge(stage: Stage, is_paused: bool) -> impl IntoView {
    let (class, text) = match stage {
        Stage::Done => ("badge badge-success", CampaignsText::StateDone),
        Stage::Stopped => ("badge", CampaignsText::StateStopped),
        _ if is_paused => ("badge badge-warning", CampaignsText::StatePaused),
        Stage::Locking => ("badge", CampaignsText::StateLocking),
        Stage::Mailing => ("badge", CampaignsText::StateMailing),
    };
    view! { <span class=class>{text.get()}</span> }
}

/// What was typed into the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignFields {
    pub note: String,
    pub reason: Reason,
    pub rate: String,
    pub with_staff: bool,
}

#[component]
pub fn CampaignNewPage(
    plan: CampaignPlan,
    fields: CampaignFields,
    error: Option<ApiError>,
) -> impl IntoView {
    let filters = owned(&plan.query.filters());
    let count = match plan.accounts {
        Total::Exactly(accounts) => CampaignsText::Count.counted(accounts),
        Total::Many => CampaignsText::CountMore.with(&[("count", &COUNTED.to_string())]),
    };
    let whom = if filters.is_empty() {
        view! { <p>{CampaignsText::Everyone.get()}</p> }.into_any()
    } else {
        view! {
            <p>{CampaignsText::Matching.get()}</p>
            <ul class="chips">
                {chips(&plan.query)
                    .into_iter()
                    .map(|chip| view! { <li class="chip"><bdi>{chip.text()}</bdi></li> })
                    .collect_view()}
            </ul>
        }
        .into_any()
    };
    // A role in the filter says it already.
    let may_name_staff = plan.query.role.is_none();
    let reasons = Reason::ALL.map(|reason| Choice {
        value: reason.name(),
        label: reason_text(reason).get(),
    });
    view! {
        <Breadcrumb to=routes::ADMIN_CAMPAIGNS label=CampaignsText::Back.get() />
        <div class="page-head">
            <h1>{CampaignsText::NewTitle.get()}</h1>
        </div>
        <div class="panel panel-form">
            {whom}
            <p>{count}</p>
            <h2>{CampaignsText::Effects.get()}</h2>
            <ul>
                <li>{CampaignsText::EffectPasswords.get()}</li>
                <li>{CampaignsText::EffectMails.get()}</li>
                <li>{CampaignsText::EffectDirectories.get()}</li>
            </ul>
            <form class="form" method="post" action=routes::ADMIN_CAMPAIGN_NEW>
                <FormProblem error />
                {filters
                    .iter()
                    .map(|(name, value)| {
                        view! { <input type="hidden" name=*name value=value.clone() /> }
                    })
                    .collect_view()}
                {may_name_staff
                    .then(|| view! { <StaffField is_checked=fields.with_staff /> })}
                <ChoiceField
                    name=REASON
                    label=CampaignsText::Reason.get()
                    choices=reasons.to_vec()
                    value=fields.reason.name().to_owned()
                />
                <Labelled
                    name=RATE
                    label=CampaignsText::Rate.get()
                    hint=Some(CampaignsText::RateHint.get())
                >
                    <input
                        class="input"
                        id=RATE
                        name=RATE
                        type="number"
                        min="1"
                        max=MOST_A_MINUTE
                        required
                        value=fields.rate
                        aria-describedby="rate-hint"
                    />
                </Labelled>
                <Labelled
                    name=NOTE
                    label=CampaignsText::NoteLabel.get()
                    hint=Some(CampaignsText::NoteHint.get())
                >
                    <input
                        class="input"
                        id=NOTE
                        name=NOTE
                        type="text"
                        maxlength="500"
                        autocomplete="off"
                        value=fields.note
                        aria-describedby="note-hint"
                    />
                </Labelled>
                <ConfirmPassword is_needed=plan.needs_password error />
                <div class="form-buttons">
                    <button class="button button-danger" type="submit">
                        {CampaignsText::Start.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_CAMPAIGNS>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </form>
        </div>
    }
}

#[component]
fn StaffField(is_checked: bool) -> impl IntoView {
    view! {
        <div class="check">
            <input
                type="checkbox"
                id=WITH_STAFF
                name=WITH_STAFF
                checked=is_checked
                aria-describedby="with_staff-hint"
            />
            <div>
                <label for=WITH_STAFF>{CampaignsText::WithStaff.get()}</label>
                <p class="field-hint" id="with_staff-hint">
                    {CampaignsText::WithStaffHint.get()}
                </p>
            </div>
        </div>
    }
}

fn reason_text(reason: Reason) -> CampaignsText {
    match reason {
        Reason::Breach => CampaignsText::ReasonBreach,
        Reason::Elsewhere => CampaignsText::ReasonElsewhere,
        Reason::Precaution => CampaignsText::ReasonPrecaution,
    }
}

#[component]
pub fn CampaignPage(campaign: CampaignView) -> impl IntoView {
    let id = campaign.id;
    let buttons = (!campaign.is_over()).then(|| {
        let button = |action: &str, label: CampaignsText| {
            let action = routes::admin_campaign_action(action, id);
            view! { <ActionButton action label=label.get() fields=vec![("id", id.to_string())] /> }
        };
        let first = if campaign.is_paused {
            button(routes::ADMIN_CAMPAIGN_RESUME, CampaignsText::Resume)
        } else {
            button(routes::ADMIN_CAMPAIGN_PAUSE, CampaignsText::Pause)
        };
        let stop = button(routes::ADMIN_CAMPAIGN_STOP, CampaignsText::Stop);
        view! { {first} {stop} }
    });
    // Passwords end within minutes. Mails take days, in which an open page must not keep somebody logged in.
    let is_watched = campaign.is_locking();
    let follow = is_watched.then(|| {
        view! { <FollowRegion address=routes::admin_campaign(id) region=REGION /> }
    });
    let live = (campaign.is_moving() && !is_watched).then(|| {
        view! {
            <LiveEvents
                source=routes::ADMIN_OVERVIEW_EVENTS
                region=REGION
                live=OverviewText::Live.get()
                not_live=OverviewText::NotLive.get()
            />
        }
    });
    view! {
        <Breadcrumb to=routes::ADMIN_CAMPAIGNS label=CampaignsText::Back.get() />
        <div class="page-head">
            <h1>{CampaignsText::NewTitle.get()}</h1>
            <div class="actions">{live} {buttons}</div>
        </div>
        <div class="found" id=REGION data-over=(!is_watched).then_some("")>
            <Progress campaign=campaign.clone() />
            <People campaign />
        </div>
        {follow}
    }
}

#[component]
fn Progress(campaign: CampaignView) -> impl IntoView {
    let (_, time) = campaign.started.clone();
    let begun = match &campaign.by {
        Some(name) => CampaignsText::Begun.with(&[("name", name), ("time", &time)]),
        None => CampaignsText::BegunByNobody.with(&[("time", &time)]),
    };
    let (total, chosen) = (campaign.total(), campaign.count(PersonState::Chosen));
    let mailed = campaign.count(PersonState::Mailed) + chosen;
    let of_total = |text: CampaignsText, done: u64| {
        text.with(&[("done", &done.to_string()), ("total", &total.to_string())])
    };
    let waits = match campaign.wait {
        _ if campaign.is_over() || campaign.is_paused => None,
        Some(Wait::Limit) => Some(CampaignsText::Limited.get().to_owned()),
        Some(Wait::Outbox) => Some(CampaignsText::HeldUp.get().to_owned()),
        None if campaign.count(PersonState::Locked) > 0 => Some(left(&campaign)),
        None => None,
    };
    let sentences = if campaign.stage == Stage::Locking {
        view! { <p>{CampaignsText::Locked.counted(total)}</p> }.into_any()
    } else {
        view! {
            <p>{of_total(CampaignsText::Mailed, mailed)} " " {waits}</p>
            <p>{of_total(CampaignsText::Chosen, chosen)}</p>
        }
        .into_any()
    };
    let note = (!campaign.note.is_empty()).then(|| {
        view! {
            <dt>{CampaignsText::NoteLabel.get()}</dt>
            <dd>
                <bdi>{campaign.note.clone()}</bdi>
            </dd>
        }
    });
    let filters = chips(&campaign.query);
    let filters = (!filters.is_empty()).then(|| {
        let chips = filters
            .into_iter()
            .map(|chip| view! { <li class="chip"><bdi>{chip.text()}</bdi></li> });
        view! { <ul class="chips">{chips.collect_view()}</ul> }
    });
    // While mails are sent they are what moves; then it is people who come.
    let done = if campaign.stage == Stage::Mailing {
        mailed
    } else {
        chosen
    };
    let without_staff =
        (!campaign.with_staff).then(|| view! { <p>{CampaignsText::WithoutStaff.get()}</p> });
    let stop_note = (!campaign.is_over())
        .then(|| view! { <p class="soft small">{CampaignsText::StopNote.get()}</p> });
    view! {
        <div class="panel panel-form">
            <p>
                <StageBadge stage=campaign.stage is_paused=campaign.is_paused />
            </p>
            <progress
                class="progress"
                aria-label=CampaignsText::ProgressLabel.get()
                max=total.max(1)
                value=done
            ></progress>
            {sentences}
            {without_staff}
            {filters}
            <dl class="facts">
                <dt>{CampaignsText::Reason.get()}</dt>
                <dd>{reason_text(campaign.reason).get()}</dd>
                <dt>{CampaignsText::Rate.get()}</dt>
                <dd>{campaign.rate}</dd>
                {note}
            </dl>
            <p class="soft small">{begun} " " <TimesNote /></p>
            {stop_note}
        </div>
    }
}

fn left(campaign: &CampaignView) -> String {
    CampaignsText::Left.with(&[
        ("duration", &campaign.left),
        ("rate", &campaign.rate.to_string()),
    ])
}

#[component]
fn People(campaign: CampaignView) -> impl IntoView {
    let (id, shown) = (campaign.id, campaign.shown);
    let address = move |state: PersonState, after: Option<i64>| {
        let after = after.map(|after| after.to_string());
        let mut pairs = vec![("people", state.name())];
        pairs.extend(after.as_deref().map(|after| ("after", after)));
        with_query(&routes::admin_campaign(id), &pairs)
    };
    let next = campaign.next.map(|next| {
        view! {
            <nav class="pager" aria-label=DashboardText::PagerLabel.get()>
                <a
                    class="button button-secondary button-small"
                    rel="next"
                    href=address(shown, Some(next))
                >
                    {CampaignsText::More.get()}
                </a>
            </nav>
        }
    });
    let tabs = campaign.counts.into_iter().map(|(state, count)| {
        let text = match state {
            PersonState::Mailed => CampaignsText::Pending,
            PersonState::Locked => CampaignsText::Unmailed,
            PersonState::Chosen => CampaignsText::Done,
            PersonState::Skipped => CampaignsText::Skipped,
        };
        view! {
            <a
                id=format!("people-{}", state.name())
                href=address(state, None)
                aria-current=(state == shown).then_some("page")
            >
                {text.with(&[("count", &count.to_string())])}
            </a>
        }
    });
    let rows = if campaign.rows.is_empty() {
        view! { <p class="nothing">{CampaignsText::Nobody.get()}</p> }.into_any()
    } else {
        view! {
            <div class="even-rows">
                <Table
                    label=CampaignsText::People.get()
                    headings=[
                        CampaignsText::ColumnAccount.get(),
                        CampaignsText::ColumnEmail.get(),
                        CampaignsText::ColumnWhen.get(),
                    ]
                >
                    {campaign.rows.into_iter().map(|row| view! { <Person row /> }).collect_view()}
                </Table>
            </div>
        }
        .into_any()
    };
    view! {
        <nav class="tabs" aria-label=CampaignsText::People.get()>
            {tabs.collect_view()}
        </nav>
        {rows}
        {next}
    }
}

#[component]
fn Person(row: PersonRow) -> impl IntoView {
    let when = match row.mailed {
        Some((machine, people)) => view! { <Ago machine people /> }.into_any(),
        None => CampaignsText::NotYet.get().into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <a class="clip" href=routes::admin_user(row.user_id) title=plain(&row.name)>
                    <bdi>{row.name.clone()}</bdi>
                </a>
            </th>
            <td data-label=Text::Email.get()>
                <bdi class="clip" title=plain(&row.email)>
                    {row.email.clone()}
                </bdi>
            </td>
            <td data-label=CampaignsText::ColumnWhen.get()>{when}</td>
        </tr>
    }
}
