//! Numbers, each of which leads to the list of what it counts.

use crate::{
    api::dashboard::{
        list::{COUNTED, Total},
        overview::{Counted, Figure},
        users::UserState,
    },
    routes,
    text::dashboard::{DashboardText, OverviewText},
};
use leptos::prelude::*;

/// A number of rows.
pub fn total_text(total: Total) -> String {
    match total {
        Total::Exactly(total) => DashboardText::Number.counted(total),
        Total::Many => DashboardText::NumberMany.counted(COUNTED),
    }
}

#[component]
pub fn Figures(figures: Vec<Figure>) -> impl IntoView {
    view! {
        <section class="panel overview-panel" aria-labelledby="figures-title">
            <h2 id="figures-title">{OverviewText::FiguresTitle.get()}</h2>
            <ul class="figures">
                {figures
                    .into_iter()
                    .map(|figure| {
                        let number = total_text(figure.total);
                        let needs_look = matches!(
                            figure.counted,
                            Counted::Frozen | Counted::MailsFailed
                        ) && figure.total != Total::Exactly(0);
                        view! {
                            <li class:figure-look=needs_look>
                                <a href=path(figure.counted)>
                                    <span class="figure-number">{number}</span>
                                    " "
                                    <span>{label(figure.counted).get()}</span>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

fn path(counted: Counted) -> String {
    match counted {
        Counted::Users => routes::ADMIN_USERS.to_owned(),
        Counted::NeverLoggedIn => routes::admin_users_in(UserState::New.name()),
        Counted::Frozen => routes::admin_users_frozen(),
        Counted::Disabled => routes::admin_users_in(UserState::Disabled.name()),
        Counted::MailsWaiting => routes::admin_mail_waiting(),
        Counted::MailsFailed => routes::admin_mail_failed(),
    }
}

fn label(counted: Counted) -> OverviewText {
    match counted {
        Counted::Users => OverviewText::FigureUsers,
        Counted::NeverLoggedIn => OverviewText::FigureNeverLoggedIn,
        Counted::Frozen => OverviewText::FigureFrozen,
        Counted::Disabled => OverviewText::FigureDisabled,
        Counted::MailsWaiting => OverviewText::FigureMailsWaiting,
        Counted::MailsFailed => OverviewText::FigureMailsFailed,
    }
}
