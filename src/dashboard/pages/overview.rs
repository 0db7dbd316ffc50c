//! The dashboard's first page.

use crate::{
    api::dashboard::overview::{
        Attention, Bucket, FunnelStep, Metric, OldestMail, Overview, Period, Series,
    },
    dashboard::{
        components::{BarPlot, Figures, LiveEvents, UtcMoment},
        pages::first_steps::FirstStepsCard,
    },
    routes,
    server::attention::{Told, age, told},
    text::dashboard::OverviewText,
};
use leptos::prelude::*;

/// The part that is refreshed when something has happened.
const REGION: &str = "overview";

#[component]
pub fn OverviewPage(
    overview: Overview,
    /// The steps of the setup that are left, if there is to be a card for them.
    steps_left: Option<usize>,
) -> impl IntoView {
    let (_, made_at) = overview.made_at.clone();
    let is_empty = overview.funnel.iter().all(|step| step.cases == 0)
        && overview.series.iter().all(|series| series.total == 0);
    view! {
        <div class="page-head">
            <h1>{OverviewText::Title.get()}</h1>
            <LiveEvents
                source=routes::ADMIN_OVERVIEW_EVENTS
                region=REGION
                live=OverviewText::Live.get()
                not_live=OverviewText::NotLive.get()
            />
        </div>
        {steps_left.map(|left| view! { <FirstStepsCard left /> })}
        <div class="overview" id=REGION>
            <div class="overview-bar">
                <Periods current=overview.period />
                <p class="soft small">
                    {OverviewText::MadeAt.with(&[("time", &made_at)])} " "
                    <a id="refresh" href=routes::admin_overview(overview.period.name())>
                        {OverviewText::Refresh.get()}
                    </a>
                </p>
            </div>
            <Figures figures=overview.figures />
            <div class="overview-now">
                <RightNow oldest=overview.oldest_mail />
                <NeedsALook attention=overview.attention />
            </div>
            {if is_empty {
                view! { <Nothing /> }.into_any()
            } else {
                view! {
                    {overview
                        .counting_before
                        .map(|(_, time)| {
                            let note = OverviewText::StillCounting.with(&[("time", &time)]);
                            view! { <p class="soft small">{note}</p> }
                        })}
                    <Funnel steps=overview.funnel />
                    <Plots series=overview.series />
                }
                    .into_any()
            }}
        </div>
    }
}

#[component]
fn Periods(current: Period) -> impl IntoView {
    view! {
        <nav class="tabs" aria-label=OverviewText::Period.get()>
            {Period::ALL
                .map(|period| {
                    let text = match period {
                        Period::Hour => OverviewText::PeriodHour,
                        Period::Day => OverviewText::PeriodDay,
                        Period::Week => OverviewText::PeriodWeek,
                    };
                    view! {
                        <a
                            id=format!("period-{}", period.name())
                            href=routes::admin_overview(period.name())
                            aria-current=(period == current).then_some("page")
                        >
                            {text.get()}
                        </a>
                    }
                })
                .collect_view()}
        </nav>
    }
}

#[component]
fn RightNow(oldest: Option<OldestMail>) -> impl IntoView {
    view! {
        <section class="panel overview-panel" aria-labelledby="now-title">
            <h2 id="now-title">{OverviewText::NowTitle.get()}</h2>
            {match oldest {
                None => view! { <p>{OverviewText::MailFlows.get()}</p> }.into_any(),
                Some(mail) if mail.is_late => {
                    let age = age(mail.age_minutes);
                    view! {
                        <p class="overview-late">
                            {OverviewText::MailLate.with(&[("age", &age)])} <br />
                            <a href=routes::admin_mail_waiting()>{OverviewText::MailLook.get()}</a>
                        </p>
                    }
                        .into_any()
                }
                Some(mail) if mail.age_minutes == 0 => {
                    view! { <p>{OverviewText::MailWaits.get()}</p> }.into_any()
                }
                Some(mail) => {
                    let minutes = mail.age_minutes.to_string();
                    view! {
                        <p>{OverviewText::MailWaitsMinutes.with(&[("minutes", &minutes)])}</p>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}

#[component]
fn NeedsALook(mut attention: Vec<Attention>) -> impl IntoView {
    // The panel beside it says the same.
    attention.retain(|item| !matches!(item, Attention::MailLate { .. }));
    view! {
        <section class="panel overview-panel" aria-labelledby="attention-title">
            <h2 id="attention-title">{OverviewText::AttentionTitle.get()}</h2>
            {if attention.is_empty() {
                view! { <p>{OverviewText::AttentionNone.get()}</p> }.into_any()
            } else {
                view! {
                    <ul class="attention">
                        {attention
                            .into_iter()
                            .map(|item| view! { <AttentionItem item /> })
                            .collect_view()}
                    </ul>
                }
                    .into_any()
            }}
        </section>
    }
}

#[component]
fn AttentionItem(item: Attention) -> impl IntoView {
    let Told {
        sentence,
        subject,
        look,
        path,
    } = told(&item);
    view! {
        <li>
            <p>
                {sentence} {subject.map(|subject| view! { " " <bdi class="strong">{subject}</bdi> })}
            </p>
            <a href=path>{look}</a>
        </li>
    }
}

#[component]
fn Funnel(steps: Vec<FunnelStep>) -> impl IntoView {
    let most = steps
        .iter()
        .map(|step| step.cases)
        .max()
        .unwrap_or(0)
        .max(1);
    let first = steps.first().map_or(0, |step| step.cases).max(1);
    view! {
        <section class="panel overview-panel" aria-labelledby="funnel-title">
            <div class="page-head">
                <h2 id="funnel-title">{OverviewText::FunnelTitle.get()}</h2>
                <p class="soft small">{OverviewText::FunnelNote.get()}</p>
            </div>
            <ol class="funnel">
                {steps
                    .into_iter()
                    .map(|step| {
                        let text = match step.metric {
                            Metric::Requests => OverviewText::FunnelRequests,
                            Metric::MailsHandedOver => OverviewText::FunnelMails,
                            Metric::LinksOpened => OverviewText::FunnelOpened,
                            Metric::PasswordsChanged => OverviewText::FunnelChanged,
                        };
                        let share = (step.cases * 100 / first).to_string();
                        view! {
                            <li>
                                <span class="funnel-name">{text.get()}</span>
                                <span class="funnel-count">{step.cases.to_string()}</span>
                                <span class="funnel-share">
                                    {OverviewText::FunnelShare.with(&[("share", &share)])}
                                </span>
                                <FunnelBar share=step.cases * 1000 / most />
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
        </section>
    }
}

/// A bar from the same line as those below it, so that their lengths compare. It repeats what the text beside it
/// says.
#[component]
fn FunnelBar(
    /// Of the widest one, in thousandths.
    share: u64,
) -> impl IntoView {
    let width = share.min(1000);
    view! {
        <svg
            class="funnel-bar"
            viewBox="0 0 1000 10"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <rect
                x="0"
                y="0"
                width=width.to_string()
                height="10"
            />
        </svg>
    }
}

#[component]
fn Plots(series: Vec<Series>) -> impl IntoView {
    view! {
        <section class="panel overview-panel" aria-labelledby="plots-title">
            <h2 id="plots-title">{OverviewText::PlotsTitle.get()}</h2>
            <div class="plots">
                {series.into_iter().map(|series| view! { <Plot series /> }).collect_view()}
            </div>
        </section>
    }
}

#[component]
fn Plot(series: Series) -> impl IntoView {
    let (text, name) = match series.metric {
        Metric::Requests => (OverviewText::PlotRequests, "requests"),
        Metric::MailsHandedOver => (OverviewText::PlotMails, "mails"),
        Metric::LinksOpened => (OverviewText::PlotOpened, "opened"),
        Metric::PasswordsChanged => (OverviewText::PlotChanged, "changed"),
    };
    let what = text.get();
    let total = series.total.to_string();
    let alternative = OverviewText::PlotAlternative.with(&[("what", what), ("total", &total)]);
    view! {
        <figure class="plot">
            <figcaption>
                {what} " " <span class="plot-total">{total}</span>
            </figcaption>
            <BarPlot buckets=series.buckets.clone() alternative />
            <details id=format!("plot-{name}")>
                <summary id=format!("plot-{name}-summary")>
                    {OverviewText::PlotTable.get()}
                    <span class="visually-hidden">": " {what}</span>
                </summary>
                <div class="plot-table" tabindex="0" role="region" aria-label=what>
                    <PlotTable series=series.buckets />
                </div>
            </details>
        </figure>
    }
}

#[component]
fn PlotTable(series: Vec<Bucket>) -> impl IntoView {
    view! {
        <table class="numbers">
            <thead>
                <tr>
                    <th scope="col">{OverviewText::PlotFrom.get()}</th>
                    <th scope="col">{OverviewText::PlotCount.get()}</th>
                </tr>
            </thead>
            <tbody>
                {series
                    .into_iter()
                    .rev()
                    .map(|bucket| {
                        let (machine, people) = bucket.start;
                        view! {
                            <tr>
                                <th scope="row">
                                    <UtcMoment machine people />
                                </th>
                                <td>{bucket.count.to_string()}</td>
                            </tr>
                        }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    view! {
        <div class="empty">
            <h2>{OverviewText::EmptyTitle.get()}</h2>
            <p>{OverviewText::Empty.get()}</p>
            <a class="button button-secondary" href=routes::FORGOT_PASSWORD>
                {OverviewText::EmptyTry.get()}
            </a>
        </div>
    }
}
