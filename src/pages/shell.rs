//! What all pages share: the document, the header, the footer, and the start script.

use super::language_form::LanguageForm;
use crate::{
    api::{
        access::Action,
        dashboard::{Section, Viewer},
        error::ApiError,
    },
    components::{Brand, FooterLinks, entry},
    routes,
    server::{assets::Files, config::applications::ICON},
    text::{
        Text,
        dashboard::{AccountText, DashboardText, DocsText, FirstStepsText, SearchText},
    },
    words::{Language, Languages},
};
use leptos::{attr::custom::custom_attribute, prelude::*};

/// Which part of the program a page belongs to, which decides the header and the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Site {
    /// For people who forgot their password.
    Public,
    /// The log-in pages of the dashboard.
    AdminDoor,
    /// Inside the dashboard.
    Admin {
        viewer: Viewer,
        section: Section,
        /// What a browser without JavaScript opens after two seconds, for something in progress.
        then_open: Option<String>,
    },
    DevMailbox,
    /// For developers: open to everybody, with the dashboard's script.
    Docs,
}

/// A page's title: an error comes first in it (WCAG 2.2, 2.4.2).
pub fn page_title(title: Text, error: Option<ApiError>) -> String {
    titled(title.get(), error)
}

/// The same for a composed title.
pub fn titled(title: &str, error: Option<ApiError>) -> String {
    match error {
        Some(_) => Text::TitleError.with(&[("title", title)]),
        None => title.to_owned(),
    }
}

/// The whole document around a page's main part.
#[component]
pub fn Shell(
    title: String,
    /// What search engines say of it; none if it is not for them.
    description: Option<String>,
    site: Site,
    files: Files,
    /// The nonce of our own script (CSP Level 3, `script-src 'nonce-…'`).
    nonce: String,
    /// What the address bar shows instead of a URL with a secret, which would stay in the history and could
    /// be read over a shoulder (OWASP ASVS 14.2.1).
    shown_path: Option<String>,
    /// The base path, empty without one. The server adds it to URLs in the page; scripts need it here.
    base_path: String,
    /// What the reader can choose.
    languages: Languages,
    children: Children,
) -> impl IntoView {
    let is_wide = matches!(site, Site::Admin { .. } | Site::DevMailbox | Site::Docs);
    let is_dashboard = matches!(site, Site::Admin { .. });
    let is_public = site == Site::Public;
    let may_set_up = matches!(&site, Site::Admin { viewer, .. } if viewer.role.may(Action::SetUp));
    let home = match site {
        Site::Public | Site::DevMailbox | Site::Docs => routes::FORGOT_PASSWORD,
        Site::AdminDoor | Site::Admin { .. } => routes::ADMIN,
    };
    let footer = if is_wide {
        Text::FooterVersion.with(&[("version", env!("CARGO_PKG_VERSION"))])
    } else {
        Text::FooterPromise.get().to_owned()
    };
    // As one text node: Leptos's marker between two would become part of the title.
    let application = entry().application;
    let title = format!("{title} – {}", application.name);
    let style = application.style.as_ref().map(|file| file.path.clone());
    let (light, dark) = (application.palette.light, application.palette.dark);
    let start = start_script(
        &format!("{base_path}{}", files.script),
        &format!("{base_path}{}", files.wasm),
    );
    let then_open = match &site {
        Site::Admin { then_open, .. } => then_open.as_ref().map(|path| format!("2; url={path}")),
        _ => None,
    };
    let language = Language::current();
    let is_secret = shown_path.is_some();
    let shown_path = shown_path.map(|path| format!("{base_path}{path}"));
    let base_path = (!base_path.is_empty()).then_some(base_path);
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction().name() data-base-path=base_path>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta
                    name="theme-color"
                    content=light.background.to_string()
                    {..custom_attribute("media", "(prefers-color-scheme: light)")}
                />
                <meta
                    name="theme-color"
                    content=dark.background.to_string()
                    {..custom_attribute("media", "(prefers-color-scheme: dark)")}
                />
                <title>{title}</title>
                {description.map(|text| view! { <meta name="description" content=text /> })}
                {shown_path
                    .map(|path| {
                        view! {
                            <script nonce=nonce
                                .clone()>
                                {format!("history.replaceState(null,'',{path:?})")}
                            </script>
                        }
                    })}
                <link rel="stylesheet" href=files.style />
                {style.map(|style| view! { <link rel="stylesheet" href=style /> })}
                <Icon />
                <link rel="modulepreload" href=files.script />
                <link
                    rel="preload"
                    href=files.wasm
                    r#as="fetch"
                    r#type="application/wasm"
                    crossorigin="anonymous"
                />
                <script type="module" nonce=nonce>
                    {start}
                </script>
                {then_open
                    .map(|then| {
                        view! {
                            <noscript>
                                <meta http-equiv="refresh" content=then />
                            </noscript>
                        }
                    })}
            </head>
            <body>
                <div class=if is_wide { "page page-wide" } else { "page" }>
                    <a class="skip-link" href="#main">
                        {Text::SkipToMain.get()}
                    </a>
                    <header class="site-header">
                        <a class="brand" href=home>
                            <Brand />
                        </a>
                        <Navigation site />
                    </header>
                    <main
                        class="site-main"
                        id="main"
                        tabindex="-1"
                        data-unreachable=Text::ErrorUnreachable.get()
                        data-unavailable=Text::ErrorUnavailable.get()
                    >
                        {children()}
                    </main>
                    <footer class="site-footer">
                        <p>{footer}</p>
                        <FooterLinks is_public />
                        // Of a URL with a secret, the address bar no longer knows enough.
                        {(languages.all().len() > 1 && !is_secret)
                            .then(|| view! { <LanguageForm languages /> })}
                        {is_dashboard
                            .then(|| {
                                view! {
                                    <p>
                                        {may_set_up
                                            .then(|| {
                                                view! {
                                                    <a href=routes::ADMIN_FIRST_STEPS>
                                                        {FirstStepsText::Title.get()}
                                                    </a>
                                                    " · "
                                                }
                                            })}
                                        <a href=routes::ADMIN_SHORTCUTS>
                                            {AccountText::ShortcutsTitle.get()}
                                        </a> " · "
                                        <a href=routes::DOCS>{DocsText::FooterLink.get()}</a>
                                    </p>
                                }
                            })}
                    </footer>
                </div>
            </body>
        </html>
    }
}

/// What the tab shows. An application without a picture has none: without a link, browsers would fetch ours.
#[component]
fn Icon() -> impl IntoView {
    let application = entry().application;
    match &application.icon {
        Some(icon) => {
            let sizes = format!("{ICON}x{ICON}");
            view! { <link rel="icon" href=icon.path.clone() type=icon.content_type sizes=sizes /> }
                .into_any()
        }
        None if !application.id.is_empty() => {
            view! { <link rel="icon" href="data:," /> }.into_any()
        }
        None => view! {
            <link rel="icon" href="/favicon.ico" sizes="32x32" />
            <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        }
        .into_any(),
    }
}

/// Starts the WebAssembly. A fault of ours (not another script's) ends it, and the forms become plain ones
/// again.
fn start_script(script: &str, wasm: &str) -> String {
    format!(
        "import start,*as app from {script:?};\
         await start({{module_or_path:{wasm:?}}});\
         const fault=event=>{{\
         if(String((event.error??event.reason)?.stack).includes({script:?}))app.give_up()}};\
         addEventListener('error',fault);\
         addEventListener('unhandledrejection',fault);\
         app.start_page();\
         document.documentElement.dataset.hydrated='';"
    )
}

/// A section of the dashboard.
pub struct SectionLink {
    pub section: Section,
    pub path: &'static str,
    pub text: DashboardText,
    /// What a role has to be allowed to see it; none if every role may.
    pub takes: Option<Action>,
}

impl SectionLink {
    const fn new(section: Section, path: &'static str, text: DashboardText) -> Self {
        Self {
            section,
            path,
            text,
            takes: None,
        }
    }

    const fn of(mut self, takes: Action) -> Self {
        self.takes = Some(takes);
        self
    }

    fn is_shown_to(&self, viewer: &Viewer) -> bool {
        let is_there = self.section != Section::Directories || viewer.has_directories;
        is_there && self.takes.is_none_or(|action| viewer.role.may(action))
    }
}

/// The sections of the dashboard, in the order of its menu.
pub const SECTIONS: [SectionLink; 9] = [
    SectionLink::new(Section::Overview, routes::ADMIN, DashboardText::NavOverview),
    SectionLink::new(Section::Users, routes::ADMIN_USERS, DashboardText::NavUsers),
    SectionLink::new(Section::Cases, routes::ADMIN_CASES, DashboardText::NavCases),
    SectionLink::new(Section::Mail, routes::ADMIN_MAILS, DashboardText::NavMail),
    SectionLink::new(Section::Audit, routes::ADMIN_AUDIT, DashboardText::NavAudit),
    SectionLink::new(
        Section::Directories,
        routes::ADMIN_DIRECTORIES,
        DashboardText::NavDirectories,
    ),
    SectionLink::new(
        Section::Import,
        routes::ADMIN_IMPORT,
        DashboardText::NavImport,
    )
    .of(Action::ImportUsers),
    SectionLink::new(
        Section::Webhooks,
        routes::ADMIN_WEBHOOKS,
        DashboardText::NavWebhooks,
    )
    .of(Action::ManageWebhooks),
    SectionLink::new(Section::Texts, routes::ADMIN_TEXTS, DashboardText::NavTexts)
        .of(Action::ChangeTexts),
];

/// What a button opens on a phone. It needs no script.
const MENU: &str = "site-menu";

#[component]
fn Navigation(site: Site) -> impl IntoView {
    match site {
        Site::Public | Site::AdminDoor => ().into_any(),
        Site::Admin {
            viewer, section, ..
        } => view! {
            <button
                class="button button-secondary button-small menu-button"
                type="button"
                popovertarget=MENU
            >
                {DashboardText::NavMenu.get()}
            </button>
            <div class="site-menu" id=MENU popover="auto">
                <nav class="site-nav" aria-label=Text::MainNavigation.get()>
                    {SECTIONS
                        .iter()
                        .filter(|one| one.is_shown_to(&viewer))
                        .map(|one| {
                            let is_here = one.section == section;
                            view! {
                                <a href=one.path aria-current=is_here.then_some("page")>
                                    {one.text.get()}
                                </a>
                            }
                        })
                        .collect_view()}
                </nav>
                <div class="site-user">
                    <a class="site-find" href=routes::ADMIN_SEARCH data-palette="">
                        {SearchText::Open.get()}
                        <kbd data-alive="" hidden>
                            "Ctrl K"
                        </kbd>
                    </a>
                    <a
                        href=routes::ADMIN_ACCOUNT
                        aria-current=(section == Section::Account).then_some("page")
                    >
                        <span class="visually-hidden">{DashboardText::NavAccount.get()} ": "</span>
                        {viewer.name}
                    </a>
                    <form method="post" action=routes::ADMIN_LOGOUT>
                        <button class="button button-secondary button-small" type="submit">
                            {Text::Logout.get()}
                        </button>
                    </form>
                </div>
            </div>
        }
        .into_any(),
        Site::Docs => view! {
            <nav class="site-nav" aria-label=Text::MainNavigation.get()>
                <a href=routes::DOCS>{DocsText::NavDocs.get()}</a>
                <a href=routes::DOCS_ERRORS>{DocsText::ErrorsTitle.get()}</a>
                <a href=routes::FORGOT_PASSWORD>{Text::NavRecovery.get()}</a>
                <a href=routes::ADMIN>{Text::NavAdmin.get()}</a>
            </nav>
        }
        .into_any(),
        Site::DevMailbox => view! {
            <nav class="site-nav" aria-label=Text::MainNavigation.get()>
                <a href=routes::DEV_MAILBOX aria-current="page">
                    {Text::MailboxTitle.get()}
                </a>
                <a href=routes::FORGOT_PASSWORD>{Text::NavRecovery.get()}</a>
                <a href=routes::ADMIN>{Text::NavAdmin.get()}</a>
            </nav>
        }
        .into_any(),
    }
}
