//! One action on many accounts: choosing it, confirming it, and its results.

use crate::{
    api::dashboard::{
        bulk::{BulkOutcome, BulkPlan, BulkRow, BulkView, Selection},
        list::{COUNTED, Extent, Total},
        users::{BulkKind, UsersQuery},
    },
    components::Table,
    dashboard::components::{
        ActionButton, Breadcrumb, FollowRegion, TimesNote, plain,
        query::{encoded, with_query},
    },
    routes,
    text::{
        Text,
        dashboard::{BulkText, DashboardText, UsersText},
    },
};
use leptos::prelude::*;

/// The form that the boxes in the list belong to.
pub const FORM: &str = "bulk";
/// The fields of the form.
pub const KIND: &str = "action";
pub const ID: &str = "id";
pub const ALL: &str = "all";
/// The filter of the list, as in its address.
pub const MATCHING: &str = "matching";
pub const EXPECTED: &str = "accounts";
/// The part that is refreshed while it is in progress.
const REGION: &str = "bulk-progress";

/// Chooses what to do, above the list.
#[component]
pub fn BulkForm(kinds: Vec<BulkKind>, query: UsersQuery, extent: Option<Extent>) -> impl IntoView {
    let total = match extent.map(|extent| extent.total) {
        Some(Total::Exactly(total)) if total > 1 => Some(total),
        _ => None,
    };
    view! {
        <form
            class="bulk"
            id=FORM
            method="get"
            action=routes::ADMIN_USERS_BULK
            aria-label=BulkText::Label.get()
        >
            <input type="hidden" name=MATCHING value=encoded(&query.filters()) />
            <select class="input" name=KIND aria-label=BulkText::Choose.get()>
                {kinds
                    .into_iter()
                    .map(|kind| view! { <option value=kind.name()>{label(kind).get()}</option> })
                    .collect_view()}
            </select>
            {total
                .map(|total| {
                    view! {
                        <label class="bulk-all">
                            <input type="checkbox" name=ALL value="on" />
                            {BulkText::AllMatching.counted(total)}
                        </label>
                    }
                })}
            <button class="button button-secondary button-small" type="submit">
                {BulkText::Go.get()}
            </button>
        </form>
    }
}

/// A row's box. It belongs to the form above the table.
#[component]
pub fn BulkBox(id: i64, name: String) -> impl IntoView {
    view! {
        <input
            class="row-box"
            type="checkbox"
            form=FORM
            name=ID
            value=id
            aria-label=BulkText::Select.with(&[("name", &plain(&name))])
        />
    }
}

fn label(kind: BulkKind) -> BulkText {
    match kind {
        BulkKind::SendLink => BulkText::SendLink,
        BulkKind::EndSessions => BulkText::EndSessions,
        BulkKind::Disable => BulkText::Disable,
        BulkKind::Enable => BulkText::Enable,
        BulkKind::RequirePassword => BulkText::RequirePassword,
        BulkKind::AllowPassword => BulkText::AllowPassword,
    }
}

pub fn bulk_title(kind: BulkKind) -> BulkText {
    match kind {
        BulkKind::SendLink => BulkText::TitleSendLink,
        BulkKind::EndSessions => BulkText::TitleEndSessions,
        BulkKind::Disable => BulkText::TitleDisable,
        BulkKind::Enable => BulkText::TitleEnable,
        BulkKind::RequirePassword => BulkText::TitleRequirePassword,
        BulkKind::AllowPassword => BulkText::TitleAllowPassword,
    }
}

/// Says what will happen, and asks for confirmation.
#[component]
pub fn BulkPlanPage(
    plan: BulkPlan,
    /// Whether it was confirmed for another number of accounts.
    has_changed: bool,
) -> impl IntoView {
    let title = bulk_title(plan.kind).get();
    let back = match &plan.selection {
        Selection::Matching(query) => with_query(routes::ADMIN_USERS, &query.filters()),
        Selection::These(_) => routes::ADMIN_USERS.to_owned(),
    };
    let main = match plan.accounts {
        None => view! {
            <div class="alert alert-warning">
                <p>{BulkText::TooMany.counted(COUNTED)}</p>
            </div>
            <p>
                <a class="button button-secondary" href=back>
                    {BulkText::Back.get()}
                </a>
            </p>
        }
        .into_any(),
        Some(accounts) => view! { <Confirmation plan accounts back /> }.into_any(),
    };
    view! {
        <Breadcrumb to=routes::ADMIN_USERS label=UsersText::BackToList.get() />
        <div class="page-head">
            <h1>{title}</h1>
        </div>
        {has_changed
            .then(|| {
                view! {
                    <div class="alert alert-error" role="alert">
                        <p>{BulkText::Changed.get()}</p>
                    </div>
                }
            })}
        {main}
    }
}

#[component]
fn Confirmation(plan: BulkPlan, accounts: u64, back: String) -> impl IntoView {
    let what = match plan.kind {
        BulkKind::SendLink => BulkText::PlanSendLink,
        BulkKind::EndSessions => BulkText::PlanEndSessions,
        BulkKind::Disable => BulkText::PlanDisable,
        BulkKind::Enable => BulkText::PlanEnable,
        BulkKind::RequirePassword => BulkText::PlanRequirePassword,
        BulkKind::AllowPassword => BulkText::PlanAllowPassword,
    };
    let undo = match plan.kind.reverse() {
        Some(_) => BulkText::CanUndo,
        None => BulkText::CannotUndo,
    };
    let more = accounts.saturating_sub(plan.first.len() as u64);
    let class = if matches!(plan.kind, BulkKind::Disable | BulkKind::RequirePassword) {
        "button button-danger"
    } else {
        "button"
    };
    view! {
        <div class="panel panel-form">
            <p>{what.counted(accounts)}</p>
            <ul class="bulk-accounts">
                {plan
                    .first
                    .into_iter()
                    .map(|(id, name, email)| {
                        view! {
                            <li>
                                <a href=routes::admin_user(id)>
                                    <bdi>{name}</bdi>
                                </a>
                                " "
                                <bdi class="soft">{email}</bdi>
                            </li>
                        }
                    })
                    .collect_view()}
                {(more > 0).then(|| view! { <li>{BulkText::AndMore.counted(more)}</li> })}
            </ul>
            <p class="soft small">{BulkText::Skips.get()} " " {undo.get()}</p>
            <form class="form" method="post" action=routes::ADMIN_USERS_BULK>
                <input type="hidden" name=KIND value=plan.kind.name() />
                <input type="hidden" name=EXPECTED value=accounts />
                {fields(&plan.selection)
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                    .collect_view()}
                <div class="form-buttons">
                    <button class=class type="submit">
                        {label(plan.kind).get()}
                    </button>
                    <a class="button button-secondary" href=back>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </form>
        </div>
    }
}

/// The fields of a selection.
fn fields(selection: &Selection) -> Vec<(&'static str, String)> {
    match selection {
        Selection::These(ids) => ids.iter().map(|id| (ID, id.to_string())).collect(),
        Selection::Matching(query) => {
            vec![
                (ALL, "on".to_owned()),
                (MATCHING, encoded(&query.filters())),
            ]
        }
    }
}

/// The progress of an action, and its results.
#[component]
pub fn BulkPage(bulk: BulkView) -> impl IntoView {
    let (id, kind, is_over) = (bulk.id, bulk.kind, bulk.is_over);
    let button = |action: &str, label: BulkText| {
        let action = routes::admin_bulk_action(action, id);
        view! { <ActionButton action label=label.get() fields=vec![("id", id.to_string())] /> }
    };
    let action = if bulk.is_over {
        bulk.may_undo
            .then(|| button(routes::ADMIN_USERS_BULK_UNDO, BulkText::Undo))
    } else {
        Some(button(routes::ADMIN_USERS_BULK_STOP, BulkText::Stop))
    };
    let follow = (!bulk.is_over).then(|| {
        view! { <FollowRegion address=routes::admin_bulk_of(id) region=REGION /> }
    });
    view! {
        <Breadcrumb to=routes::ADMIN_USERS label=UsersText::BackToList.get() />
        <div class="page-head">
            <h1>{bulk_title(kind).get()}</h1>
            {action}
        </div>
        <div class="found" id=REGION data-over=is_over.then_some("")>
            <Progress bulk=bulk.clone() />
            <Results bulk />
        </div>
        {follow}
    }
}

#[component]
fn Progress(bulk: BulkView) -> impl IntoView {
    let (_, time) = bulk.begun.clone();
    let begun = match &bulk.by {
        Some(name) => BulkText::Begun.with(&[("name", name), ("time", &time)]),
        None => BulkText::BegunByNobody.with(&[("time", &time)]),
    };
    let done = bulk.total - bulk.count(BulkOutcome::Waiting);
    let total = bulk.total.to_string();
    let words = if bulk.is_over {
        BulkText::Over.with(&[("total", &total)])
    } else {
        BulkText::Progress.with(&[("done", &done.to_string()), ("total", &total)])
    };
    view! {
        <div class="panel panel-form">
            <progress
                class="progress"
                aria-label=BulkText::ProgressLabel.get()
                max=bulk.total
                value=done
            ></progress>
            <p>{words}</p>
            <p class="soft small">{begun} " " <TimesNote /></p>
        </div>
    }
}

pub fn outcome_text(outcome: BulkOutcome) -> BulkText {
    match outcome {
        BulkOutcome::Waiting => BulkText::OutcomeWaiting,
        BulkOutcome::Done => BulkText::OutcomeDone,
        BulkOutcome::Unchanged => BulkText::OutcomeUnchanged,
        BulkOutcome::Gone => BulkText::OutcomeGone,
        BulkOutcome::NotAllowed => BulkText::OutcomeNotAllowed,
        BulkOutcome::Yourself => BulkText::OutcomeYourself,
        BulkOutcome::LastAdmin => BulkText::OutcomeLastAdmin,
        BulkOutcome::AccountDisabled => BulkText::OutcomeAccountDisabled,
        BulkOutcome::NotLockable => BulkText::OutcomeNotLockable,
        BulkOutcome::LockedThere => BulkText::OutcomeLockedThere,
        BulkOutcome::Stopped => BulkText::OutcomeStopped,
        BulkOutcome::Failed => BulkText::OutcomeFailed,
    }
}

#[component]
fn Results(bulk: BulkView) -> impl IntoView {
    let (id, shown) = (bulk.id, bulk.shown);
    let address = move |outcome: BulkOutcome, after: Option<i64>| {
        let after = after.map(|after| after.to_string());
        let mut pairs = vec![("outcome", outcome.name())];
        pairs.extend(after.as_deref().map(|after| ("after", after)));
        with_query(&routes::admin_bulk_of(id), &pairs)
    };
    let next = bulk.next.map(|next| {
        view! {
            <nav class="pager" aria-label=DashboardText::PagerLabel.get()>
                <a
                    class="button button-secondary button-small"
                    rel="next"
                    href=address(shown, Some(next))
                >
                    {BulkText::More.get()}
                </a>
            </nav>
        }
    });
    view! {
        <nav class="tabs" aria-label=BulkText::Results.get()>
            {bulk
                .counts
                .into_iter()
                .map(|(outcome, count)| {
                    let text = BulkText::OutcomeCount
                        .with(
                            &[
                                ("outcome", outcome_text(outcome).get()),
                                ("count", &count.to_string()),
                            ],
                        );
                    view! {
                        <a
                            href=address(outcome, None)
                            aria-current=(outcome == shown).then_some("page")
                        >
                            {text}
                        </a>
                    }
                })
                .collect_view()}
        </nav>
        <div class="even-rows">
            <Table
                label=outcome_text(shown).get()
                headings=[BulkText::ColumnAccount.get(), BulkText::ColumnEmail.get()]
            >
                {bulk.rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}
            </Table>
        </div>
        {next}
    }
}

#[component]
fn Row(row: BulkRow) -> impl IntoView {
    let id = row.user_id;
    match row.user {
        Some((name, email)) => view! {
            <tr>
                <th scope="row">
                    <a class="clip" href=routes::admin_user(id) title=plain(&name)>
                        <bdi>{name.clone()}</bdi>
                    </a>
                </th>
                <td>
                    <bdi class="clip" title=plain(&email)>
                        {email.clone()}
                    </bdi>
                </td>
            </tr>
        }
        .into_any(),
        None => view! {
            <tr>
                <th scope="row">{BulkText::Gone.with(&[("id", &id.to_string())])}</th>
                <td data-label=Text::Email.get()>"–"</td>
            </tr>
        }
        .into_any(),
    }
}
