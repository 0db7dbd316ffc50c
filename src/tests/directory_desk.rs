//! The directories in the dashboard, for monitors, and on cases: what staff see of accounts that live elsewhere.

use crate::{
    doctor::{shop, shop_url},
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, eventually, minutes, token_in},
    rest::program::{ALL, Program, give_token},
};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::db::entity::{audit_event, user},
};
use sea_orm::{ConnectionTrait, Database, EntityTrait};
use std::{
    net::TcpListener,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const PAGE: &str = "/admin/directories";
const FIND: &str = "/admin/directories/accounts";

/// A Django application with `annie` and the superuser `root`, and a dashboard.
pub struct Desk {
    pub app: TestApp,
    folder: TempDir,
}

impl Desk {
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        shop(folder.path()).await;
        let file = std::fs::read_to_string(folder.path().join("settings.toml")).unwrap();
        let app = TestApp::with_directories(&file).await;
        Self { app, folder }
    }

    pub async fn log_in(&self, role: Role) -> String {
        let email = format!("{}@staff.example", role.name());
        self.app.make_staff(&email, role).await;
        self.app.log_in(&email).await
    }

    /// Checks the directory, and waits until its page says what was found.
    pub async fn check(&self, cookie: &str) -> String {
        let fields = [("name", "shop")];
        let checked = self
            .app
            .post_form_with_cookie("/admin/directories/check", &fields, cookie)
            .await;
        assert_eq!(checked.status, StatusCode::SEE_OTHER);
        let page = async || self.app.get_with_cookie(PAGE, cookie).await.body;
        eventually("the check has ended", async || {
            page().await.contains("1 of 2 accounts")
        })
        .await;
        page().await
    }

    pub async fn run(&self, sql: &str) {
        run(self.folder.path(), sql).await;
    }

    pub async fn set_down(&self, is_down: bool) {
        let (from, to) = if is_down {
            ("auth_user", "gone")
        } else {
            ("gone", "auth_user")
        };
        self.run(&format!("ALTER TABLE {from} RENAME TO {to}"))
            .await;
    }

    /// Asks it whether it answers.
    pub async fn probe(&self) {
        for probe in self.app.state.directories.probe(Duration::ZERO) {
            probe.await.unwrap();
        }
    }

    async fn find(&self, cookie: &str, search: &str) -> Answer {
        self.app
            .post_form_with_cookie(FIND, &[("search", search)], cookie)
            .await
    }

    /// A link that was mailed to somebody who asked for it.
    pub async fn token(&self) -> String {
        self.app
            .post_form("/forgot-password", &[("email", ANN)])
            .await;
        self.app.deliver().await;
        token_in(&self.app.mails().await[0].text_body)
    }

    pub async fn choose(&self, token: &str) -> Answer {
        let fields = [
            ("token", token),
            ("new_password", NEW_PASSWORD),
            ("confirm_password", NEW_PASSWORD),
        ];
        self.app.post_form("/reset-password", &fields).await
    }

    /// The page of the latest case.
    async fn case(&self, cookie: &str) -> String {
        let cases = self.app.get_with_cookie("/admin/cases", cookie).await.body;
        let (_, rest) = cases.split_once("href=\"/admin/cases/").expect("a case");
        let number = rest.split('"').next().unwrap();
        let path = format!("/admin/cases/{number}");
        self.app.get_with_cookie(&path, cookie).await.body
    }
}

async fn run(folder: &Path, sql: &str) {
    let db = Database::connect(shop_url(folder)).await.unwrap();
    db.execute_unprepared(sql).await.unwrap();
    db.close().await.unwrap();
}

/// A database server that takes connections and says nothing, and how many there were.
fn hanging() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    thread::spawn(move || {
        let mut kept = Vec::new();
        for client in listener.incoming() {
            counted.fetch_add(1, Ordering::SeqCst);
            kept.push(client);
        }
    });
    let settings = format!(
        "[[directory]]\nname = \"slow\"\nkind = \"sql\"\npreset = \"django\"\nurl = \"postgres://recover@{address}/shop\"\n"
    );
    (settings, count)
}

#[tokio::test]
async fn the_page_says_how_each_directory_does_and_since_when() {
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::Viewer).await;
    let page = async || desk.app.get_with_cookie(PAGE, &cookie).await.body;
    let before = page().await;
    assert!(before.contains("Not asked yet") && before.contains("sql (django)"));
    assert!(before.contains("At least 15 characters"));
    assert!(!before.contains("Check now"), "a viewer changes nothing");
    desk.probe().await;
    let up = page().await;
    assert!(up.contains("badge-success\">Up"), "{up}");
    assert!(up.contains("ms usually"));
    desk.set_down(true).await;
    desk.app.advance(minutes(5));
    desk.probe().await;
    let down = page().await;
    assert!(down.contains("badge-error\">Down"), "{down}");
    assert!(down.contains("no such table"), "why: {down}");
    desk.set_down(false).await;
    desk.probe().await;
    assert!(page().await.contains("badge-success\">Up"));
}

#[tokio::test]
async fn a_check_counts_accounts_and_says_what_is_not_as_it_should_be() {
    let desk = Desk::open().await;
    desk.run("DROP INDEX auth_user_recovery").await;
    let cookie = desk.log_in(Role::Admin).await;
    let page = async || desk.app.get_with_cookie(PAGE, &cookie).await.body;
    assert!(page().await.contains("Not yet: an administrator"));
    let page = desk.check(&cookie).await;
    assert!(page.contains("1 account may do more than others"), "{page}");
    assert!(page.contains("No index serves"), "{page}");
    assert!(page.contains("CREATE INDEX"), "what to do: {page}");
}

#[tokio::test]
async fn no_page_waits_for_a_directory_that_hangs() {
    let (settings, _) = hanging();
    let app = TestApp::with_directories(&settings).await;
    app.make_admin("maria@example.org").await;
    let cookie = app.log_in("maria@example.org").await;
    let begun = Instant::now();
    let checked = app
        .post_form_with_cookie("/admin/directories/check", &[("name", "slow")], &cookie)
        .await;
    assert_eq!(checked.status, StatusCode::SEE_OTHER);
    let page = app.get_with_cookie(PAGE, &cookie).await;
    assert!(page.body.contains("The check is running"), "{}", page.body);
    assert!(begun.elapsed() < Duration::from_secs(3));
    // Somebody on the telephone is told which one does not answer.
    let found = app
        .post_form_with_cookie(FIND, &[("search", "annie")], &cookie)
        .await;
    assert!(found.body.contains("didn’t answer"), "{}", found.body);
    assert!(begun.elapsed() < Duration::from_secs(15));
}

#[tokio::test]
async fn monitors_can_ask_for_directories_and_strangers_cannot_load_them() {
    let desk = Desk::open().await;
    let ask = async |path: &str| desk.app.get(path).await;
    assert_eq!(ask("/readyz?directories").await.body, "ok");
    assert_eq!(ask("/readyz?directories=1").await.status, StatusCode::OK);

    let (settings, connections) = hanging();
    let app = TestApp::with_directories(&settings).await;
    for _ in 0..3 {
        let all = (0..20).map(|_| app.get("/readyz?directories"));
        let begun = Instant::now();
        for answer in futures_util::future::join_all(all).await {
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
            assert_eq!(answer.body, "a directory does not answer");
        }
        assert!(begun.elapsed() < Duration::from_secs(5), "it is bounded");
    }
    let connections = connections.load(Ordering::SeqCst);
    assert!(connections <= 2, "{connections} questions");
    for path in ["/readyz", "/readyz?other"] {
        assert_eq!(app.get(path).await.body, "ok", "{path}");
    }
}

#[tokio::test]
async fn metrics_tell_of_directories_and_nobody_in_them() {
    let desk = Desk::open().await;
    desk.probe().await;
    let up = desk.app.state.metrics_exposition().await;
    let has = |text: &str, line: &str| text.lines().any(|one| one.contains(line));
    assert!(
        has(&up, "password_recover_directory_up{directory=\"shop\"} 1"),
        "{up}"
    );
    let count = "password_recover_directory_request_duration_seconds_count{directory=\"shop\"} 1";
    assert!(has(&up, count), "{up}");
    desk.set_down(true).await;
    desk.probe().await;
    let down = desk.app.state.metrics_exposition().await;
    assert!(has(
        &down,
        "password_recover_directory_up{directory=\"shop\"} 0"
    ));
    assert!(has(
        &down,
        "password_recover_directory_failures_total{directory=\"shop\"} 1"
    ));
    assert!(!down.contains("annie") && !down.contains("example.org"));
}

#[tokio::test]
async fn the_help_desk_finds_an_account_by_exactly_its_address_or_log_in_name() {
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::HelpDesk).await;
    for search in [ANN, "annie", " annie "] {
        let page = desk.find(&cookie, search).await.body;
        assert!(
            page.contains("annie") && page.contains(ANN),
            "{search}: {page}"
        );
        assert!(page.contains("Send a recovery link"), "{search}");
    }
    for search in ["ann", "anni", "annie%", "ann@example", "*", "' OR '1' = '1"] {
        let page = desk.find(&cookie, search).await.body;
        assert!(page.contains("No account found"), "{search}: {page}");
    }
    let root = desk.find(&cookie, "root").await.body;
    assert!(
        root.contains("Gets no link. The account may do more than others there."),
        "{root}"
    );
    assert!(!root.contains("Send a recovery link"));
    let empty = desk.find(&cookie, "").await.body;
    assert!(!empty.contains("No account found"));

    let trail = audit_event::Entity::find().all(&desk.app.state.db).await;
    let looked: Vec<_> = trail
        .unwrap()
        .into_iter()
        .filter(|event| event.kind == audit_event::Kind::AccountsLookedUp)
        .collect();
    assert!(looked.len() >= 4);
    for event in looked {
        assert!(event.actor_id.is_some());
        assert_eq!((event.detail, event.subject_id), (None, None));
    }
    let kept = user::Entity::find().all(&desk.app.state.db).await.unwrap();
    assert!(
        kept.iter().all(|user| user.directory.is_none()),
        "nothing is kept of whom was found"
    );
}

#[tokio::test]
async fn searches_in_directories_are_limited() {
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::HelpDesk).await;
    for _ in 0..60 {
        assert_eq!(desk.find(&cookie, "nobody").await.status, StatusCode::OK);
    }
    let answer = desk.find(&cookie, "nobody").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    desk.app.advance(minutes(11));
    let cookie = desk.app.log_in("help-desk@staff.example").await;
    assert_eq!(desk.find(&cookie, "nobody").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_link_for_a_found_account_goes_to_its_owner() {
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::HelpDesk).await;
    let sent = desk
        .app
        .post_form_with_cookie(
            "/admin/directories/accounts/link",
            &[("email", ANN)],
            &cookie,
        )
        .await;
    assert!(sent.header("location").starts_with("/admin/cases/"));
    desk.app.deliver().await;
    let mails = desk.app.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].recipient, ANN);
    assert!(mails[0].text_body.contains("Your user name is annie."));
    // Now something is known of the account, and the search leads to it.
    let page = desk.find(&cookie, "annie").await.body;
    assert!(page.contains("href=\"/admin/users/"), "{page}");
}

#[tokio::test]
async fn a_case_names_directory_and_log_in_name_and_says_what_was_written_where() {
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::Viewer).await;
    let token = desk.token().await;
    assert!(desk.case(&cookie).await.contains("annie in shop"));
    desk.set_down(true).await;
    let refused = desk.choose(&token).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    let case = desk.case(&cookie).await;
    assert!(
        case.contains("shop did not take the new password"),
        "{case}"
    );
    assert!(
        case.contains("The directory didn’t answer. The link still works."),
        "{case}"
    );
    desk.set_down(false).await;
    let done = desk.choose(&token).await;
    assert_eq!(done.header("location"), "/reset-password/done");
    assert!(
        desk.case(&cookie)
            .await
            .contains("New password saved in shop")
    );
}

#[tokio::test]
async fn staff_see_why_a_privileged_account_gets_no_mail() {
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::Viewer).await;
    desk.app
        .post_form("/forgot-password", &[("email", "root@example.org")])
        .await;
    desk.app.deliver().await;
    assert!(desk.app.mails().await.is_empty());
    let case = desk.case(&cookie).await;
    assert!(
        case.contains(
            "The account in shop gets no link. The account may do more than others there."
        ),
        "{case}"
    );
    assert!(case.contains("No link for an account in shop"), "{case}");
    assert!(
        case.contains("Not sent: no account that may get a link"),
        "{case}"
    );
    assert!(
        !case.contains("There is no account with this address"),
        "{case}"
    );
}

#[tokio::test]
async fn pages_and_records_of_an_account_say_where_it_lives() {
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::Admin).await;
    desk.token().await;
    let all = user::Entity::find().all(&desk.app.state.db).await.unwrap();
    let annie = all.iter().find(|user| user.directory.is_some()).unwrap();
    let path = format!("/admin/users/{}", annie.id);
    let page = desk.app.get_with_cookie(&path, &cookie).await.body;
    assert!(
        page.contains("Log-in name") && page.contains("annie"),
        "{page}"
    );
    assert!(page.contains("Kept in the directory"), "{page}");

    let admin = all.iter().find(|user| user.role == Role::Admin).unwrap();
    let token = give_token(&desk.app, admin, ALL).await;
    let program = Program::with(&desk.app, &token);
    let record = program
        .get(&format!("/core/user/{}/", annie.id))
        .await
        .json();
    assert_eq!(
        (&record["directory"], &record["login"]),
        (&"shop".into(), &"annie".into())
    );
    let own = program
        .get(&format!("/core/user/{}/", admin.id))
        .await
        .json();
    assert!(own["directory"].is_null() && own["login"].is_null());
}

#[tokio::test]
async fn without_directories_nothing_leads_to_their_page_and_it_says_how_to_begin() {
    let app = TestApp::new().await;
    app.make_admin("maria@example.org").await;
    let cookie = app.log_in("maria@example.org").await;
    let overview = app.get_with_cookie("/admin", &cookie).await;
    assert!(!overview.body.contains(PAGE));
    let page = app.get_with_cookie(PAGE, &cookie).await;
    assert!(page.body.contains("No directories yet"));
    let desk = Desk::open().await;
    let cookie = desk.log_in(Role::Viewer).await;
    let overview = desk.app.get_with_cookie("/admin", &cookie).await;
    assert!(overview.body.contains(PAGE));
}
