//! The dashboard's pages, one file each: their content and layout. They receive what they show, and never
//! fetch it.

mod account;
mod api_tokens;
mod audit;
mod bulk;
mod caller;
mod campaigns;
mod case;
mod cases;
mod directories;
pub mod docs;
mod export;
mod find_account;
mod first_steps;
mod import;
mod import_state;
mod limits;
mod limits_allow;
mod mail;
mod mail_previews;
mod mail_test;
mod mails;
mod overview;
mod personal_data;
mod search;
mod second_factor;
mod shortcuts;
mod text_edit;
mod texts;
mod user;
mod user_delete;
mod user_edit;
mod user_new;
mod users;
mod webhook;
mod webhook_event;
mod webhook_forms;
mod webhooks;

pub use account::AccountPage;
pub use api_tokens::{ApiTokenShownPage, ApiTokensPage};
pub use audit::AuditPage;
pub use bulk::{
    ALL as BULK_ALL, BulkPage, BulkPlanPage, EXPECTED as BULK_EXPECTED, ID as BULK_ID,
    KIND as BULK_KIND, MATCHING as BULK_MATCHING, bulk_title,
};
pub use caller::CallerPage;
pub use campaigns::{CampaignFields, CampaignNewPage, CampaignPage, CampaignsPage};
pub use case::{CasePage, CaseRevocationPage};
pub use cases::CasesPage;
pub use directories::DirectoriesPage;
pub use export::{CSV as EXPORT_CSV, ExportPage, JSON_LINES as EXPORT_JSON_LINES};
pub use find_account::FindAccountPage;
pub use first_steps::FirstStepsPage;
pub use import::{ImportPage, WITH_ROLES, WITHOUT_PEPPER, WITHOUT_UNKNOWN_HASHES};
pub use import_state::{ImportStatePage, import_title};
pub use limits::LimitsPage;
pub use limits_allow::AllowNetworkPage;
pub use mail::MailPage;
pub use mail_previews::{MailPreviewPage, MailPreviewsPage};
pub use mail_test::MailTestPage;
pub use mails::MailsPage;
pub use overview::OverviewPage;
pub use personal_data::{PersonalDataErasePage, PersonalDataPage};
pub use search::SearchPage;
pub use second_factor::{
    RecoveryCodesPage, ResetSecondFactorPage, SecondFactorForm, SecondFactorPage,
};
pub use shortcuts::ShortcutsPage;
pub use text_edit::TextEditPage;
pub use texts::{Said, TextsPage};
pub use user::UserPage;
pub use user_delete::UserDeletePage;
pub use user_edit::UserEditPage;
pub use user_new::UserNewPage;
pub use users::UsersPage;
pub use webhook::WebhookPage;
pub use webhook_event::WebhookEventPage;
pub use webhook_forms::{WebhookDeletePage, WebhookFormPage, WebhookRenewPage, WebhookSecretPage};
pub use webhooks::WebhooksPage;
