//! Reusable parts of the dashboard's pages. No paths or queries of their own.

mod account;
mod action;
mod advice;
mod api_tokens;
mod bar_plot;
mod breadcrumb;
mod browser;
mod chips;
mod confirmation;
mod copy;
mod empty;
mod extent;
mod figures;
mod follow;
mod foreign;
mod form;
mod list;
mod live_events;
mod live_filter;
mod live_form;
mod mail;
mod notice;
mod pager;
mod palette;
pub mod query;
mod session_clock;
mod shortcuts;
mod shown_once;
mod timeline;
mod times;
mod try_call;
mod user;
mod webhook;

pub use account::{AccountLink, Whereabouts};
pub use action::ActionButton;
pub use advice::AdviceBox;
pub use api_tokens::{ApiTokenTable, Revoking};
pub use bar_plot::BarPlot;
pub use breadcrumb::Breadcrumb;
pub use browser::{Browser, browser_text};
pub use chips::{Chip, Chips, day_chips};
pub use confirmation::ConfirmPassword;
pub use copy::CopyButton;
pub use empty::Empty;
pub use extent::ExtentView;
pub use figures::{Figures, total_text};
pub use follow::FollowRegion;
pub use foreign::{Foreign, plain};
pub use form::{Choice, ChoiceField, FileField, FormField, FormProblem};
pub use list::{FilterInput, NewestFirstPager, newest_first};
pub use live_events::LiveEvents;
pub use live_filter::LiveFilter;
pub use live_form::LiveForm;
pub use mail::{MailStateBadge, RecipientView, mail_state_text, wait_text};
pub use notice::Notice;
pub use pager::{PageLinks, Pager};
pub use palette::{FIND, HITS, Palette};
pub use session_clock::SessionClock;
pub use shortcuts::{ShortcutList, Shortcuts};
pub use shown_once::ShownOnceActions;
pub use timeline::{Timeline, tone_class};
pub use times::{Ago, TimesNote, UtcMoment};
pub use try_call::{TokenField, TryCall};
pub use user::{MomentOr, RecoveryBadge, UserStanding, state_text};
pub use webhook::{
    DeliveryStateBadge, HealthBadge, delivery_state_text, event_text, last_try_text,
};

use crate::{api::access::Role, text::dashboard::DashboardText};

/// The label of a role.
pub fn role_text(role: Role) -> DashboardText {
    match role {
        Role::User => DashboardText::RoleUser,
        Role::Viewer => DashboardText::RoleViewer,
        Role::HelpDesk => DashboardText::RoleHelpDesk,
        Role::Admin => DashboardText::RoleAdmin,
    }
}
