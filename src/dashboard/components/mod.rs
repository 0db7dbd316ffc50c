//! Reused pieces of the dashboard's pages. Never a path of its own, or a query.

mod action;
mod confirmation;
mod follow;
mod form;
mod live_events;
mod live_filter;
mod live_form;
mod notice;
mod pager;
mod region;
mod user;

pub use action::ActionButton;
pub use confirmation::ConfirmPassword;
pub use follow::FollowRegion;
pub use form::{Choice, ChoiceField, FormField, FormProblem};
pub use live_events::LiveEvents;
pub use live_filter::LiveFilter;
pub use live_form::LiveForm;
pub use notice::Notice;
pub use region::{Asker, swap_region};
pub use pager::{PageLinks, Pager};
pub use user::{MomentOr, RecoveryBadge, UserStanding, state_text};

use crate::{api::access::Role, text::dashboard::DashboardText};

/// What people call a role.
pub fn role_text(role: Role) -> DashboardText {
    match role {
        Role::User => DashboardText::RoleUser,
        Role::Viewer => DashboardText::RoleViewer,
        Role::HelpDesk => DashboardText::RoleHelpDesk,
        Role::Admin => DashboardText::RoleAdmin,
    }
}
