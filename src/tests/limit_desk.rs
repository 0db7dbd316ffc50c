//! Who has to wait for which limit, as the dashboard shows it, and what staff can do about it.

use crate::harness::{ANN, Answer, OLD_PASSWORD, TestApp, hours, minutes};
use axum::http::StatusCode;
use password_recover::{
    api::access::Role,
    server::{
        db::entity::{
            audit_event::{self, Kind},
            network_exception,
        },
        worker,
    },
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

const SCHOOL: [u8; 4] = [198, 51, 100, 7];
const SCHOOL_NAME: &str = "198.51.100.7";
const PAGE: &str = "/admin/limits";
const CLEAR: &str = "Clear limit";

async fn staff(app: &TestApp, role: Role) -> String {
    let email = format!("{}@staff.example", role.name());
    app.make_staff(&email, role).await;
    app.log_in(&email).await
}

async fn page(app: &TestApp, path: &str, cookie: &str) -> String {
    let answer = app.get_with_cookie(path, cookie).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    answer.body.replace("<!>", "")
}

async fn clear(app: &TestApp, who: &str, cookie: &str) -> Answer {
    let path = "/admin/limits/clear";
    app.post_form_with_cookie(path, &[("who", who)], cookie)
        .await
}

async fn allow(app: &TestApp, network: &str, hours: &str, reason: &str, cookie: &str) -> Answer {
    let fields = [("network", network), ("hours", hours), ("reason", reason)];
    app.post_form_with_cookie("/admin/limits/allow", &fields, cookie)
        .await
}

/// Whether a request for a link from there is taken.
async fn is_taken(app: &TestApp, from: [u8; 4], email: &str) -> bool {
    let client = app.from(from);
    let answer = client
        .post_form("/api/forgot-password", &[("email", email)])
        .await;
    answer.status == StatusCode::OK
}

/// How many of this many requests from there are taken.
async fn taken(app: &TestApp, from: [u8; 4], count: usize) -> usize {
    let mut taken = 0;
    for i in 0..count {
        let email = format!("pupil{i}@example.org");
        taken += usize::from(is_taken(app, from, &email).await);
    }
    taken
}

async fn log_in(app: &TestApp, from: [u8; 4], password: &str) -> u16 {
    let fields = [("username", ANN), ("password", password)];
    let answer = app.from(from).post_form("/core/auth", &fields).await;
    answer.status.as_u16()
}

async fn noted(app: &TestApp, kind: Kind) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(kind))
        .all(&app.state.db)
        .await
        .unwrap()
}

#[tokio::test]
async fn nobody_has_to_wait_at_first() {
    let app = TestApp::new().await;
    let viewer = staff(&app, Role::Viewer).await;
    let text = page(&app, PAGE, &viewer).await;
    assert!(text.contains("Nobody has to wait"));
    assert!(text.contains("No network is allowed more than usual"));
    assert!(
        !text.contains("Allow a network"),
        "a viewer changes nothing"
    );
    let missed = page(&app, "/admin/limits?search=198.51.100.7", &viewer).await;
    assert!(missed.contains("No limit reached"));
}

#[tokio::test]
async fn a_network_that_asked_too_often_is_shown_and_cleared_by_the_help_desk() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=2/10m")]).await;
    let viewer = staff(&app, Role::Viewer).await;
    let help_desk = staff(&app, Role::HelpDesk).await;
    assert_eq!(taken(&app, SCHOOL, 4).await, 2);
    for path in [PAGE, "/admin/limits?search=198.51.100.7"] {
        let text = page(&app, path, &viewer).await;
        assert!(text.contains(SCHOOL_NAME), "{path}");
        assert!(text.contains("Requests for a link from one network: 2 in 10 minutes"));
        assert!(!text.contains(CLEAR), "a viewer changes nothing");
    }
    let other = page(&app, "/admin/limits?search=198.51.100.8", &viewer).await;
    assert!(other.contains("No limit reached"));

    assert!(page(&app, PAGE, &help_desk).await.contains(CLEAR));
    app.advance(minutes(1));
    let cleared = clear(&app, SCHOOL_NAME, &help_desk).await;
    assert_eq!(
        cleared.header("location"),
        "/admin/limits?done=limit-cleared-network"
    );
    let text = page(&app, PAGE, &viewer).await;
    assert!(text.contains("Nobody has to wait"));
    app.advance(minutes(1));
    assert_eq!(taken(&app, SCHOOL, 4).await, 2, "it counts from zero again");

    let events = noted(&app, Kind::LimitCleared).await;
    assert_eq!(events.len(), 1);
    assert!(events[0].actor_id.is_some());
    assert_eq!(
        events[0].detail.as_deref(),
        Some(r#"{"network":"198.51.100.7"}"#)
    );
}

#[tokio::test]
async fn a_mail_that_waits_for_the_limit_of_its_address_is_sent_once_an_administrator_clears_it() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "address=2/1h")]).await;
    let ann = app.make_user(ANN).await;
    let help_desk = staff(&app, Role::HelpDesk).await;
    let admin = staff(&app, Role::Admin).await;
    for _ in 0..3 {
        assert!(is_taken(&app, SCHOOL, ANN).await);
        app.advance(minutes(2));
        app.deliver().await;
    }
    assert_eq!(app.mails().await.len(), 2);
    let text = page(&app, PAGE, &help_desk).await;
    assert!(
        text.contains("Emails to one address: 2 in 1 hour"),
        "{text}"
    );
    assert!(text.contains(ANN));
    assert!(!text.contains(CLEAR), "the help desk exceeds no limit");
    assert_eq!(
        clear(&app, ANN, &help_desk).await.status,
        StatusCode::FORBIDDEN
    );

    assert!(page(&app, PAGE, &admin).await.contains(CLEAR));
    let cleared = clear(&app, " Ann@Example.org ", &admin).await;
    assert_eq!(
        cleared.header("location"),
        "/admin/limits?done=limit-cleared-mails"
    );
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 3);
    assert!(
        page(&app, PAGE, &admin)
            .await
            .contains("Nobody has to wait")
    );
    let again = clear(&app, ANN, &admin).await;
    assert_eq!(
        again.header("location"),
        "/admin/limits?done=limit-not-reached"
    );

    let events = noted(&app, Kind::LimitCleared).await;
    assert_eq!(events.len(), 1, "what did nothing is not noted");
    assert_eq!(events[0].subject_id, Some(ann.id));
    assert!(events[0].case_id.is_some() && events[0].mail_id.is_some());
    assert_eq!(events[0].detail, None, "no address is in the trail");

    app.advance(minutes(2));
    assert!(is_taken(&app, SCHOOL, ANN).await);
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 3, "the next one waits as before");
}

#[tokio::test]
async fn an_address_that_nobody_has_waits_and_is_cleared_the_same_way() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "address=1/1h")]).await;
    let admin = staff(&app, Role::Admin).await;
    for _ in 0..2 {
        assert!(is_taken(&app, SCHOOL, "nobody@example.org").await);
        app.advance(minutes(2));
        app.deliver().await;
    }
    let text = page(&app, PAGE, &admin).await;
    assert!(text.contains("nobody@example.org"));
    let cleared = clear(&app, "nobody@example.org", &admin).await;
    assert_eq!(
        cleared.header("location"),
        "/admin/limits?done=limit-cleared-mails"
    );
}

#[tokio::test]
async fn wrong_log_ins_are_shown_by_account_and_where_they_came_from_and_cannot_be_cleared() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let admin = staff(&app, Role::Admin).await;
    let home = [192, 0, 2, 7];
    assert_eq!(log_in(&app, home, OLD_PASSWORD).await, 200);
    for _ in 0..10 {
        assert_eq!(log_in(&app, SCHOOL, "wrong").await, 401);
    }
    for path in [PAGE, "/admin/limits?search=ann@example.org"] {
        let text = page(&app, path, &admin).await;
        assert!(text.contains("Wrong log-ins to one account: 10 in 10 minutes"));
        assert!(text.contains("From networks where its owner hasn’t logged in before"));
        assert!(!text.contains("From 192.0.2.7"));
        assert!(text.contains("Choosing a new password with it ends this limit"));
        assert!(!text.contains(CLEAR));
    }
    for _ in 0..10 {
        assert_eq!(log_in(&app, home, "wrong").await, 401);
    }
    assert!(page(&app, PAGE, &admin).await.contains("From 192.0.2.7"));

    for who in [ANN, SCHOOL_NAME] {
        clear(&app, who, &admin).await;
    }
    allow(&app, SCHOOL_NAME, "1", "A class", &admin).await;
    assert_eq!(log_in(&app, SCHOOL, OLD_PASSWORD).await, 429);
    app.advance(minutes(11));
    assert!(
        page(&app, PAGE, &admin)
            .await
            .contains("Nobody has to wait")
    );
}

#[tokio::test]
async fn a_network_with_many_wrong_log_ins_is_shown() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=3/10m")]).await;
    let admin = staff(&app, Role::Admin).await;
    app.make_user(ANN).await;
    for _ in 0..3 {
        assert_eq!(log_in(&app, SCHOOL, "wrong").await, 401);
    }
    let text = page(&app, PAGE, &admin).await;
    assert!(text.contains("Wrong log-ins from one network: 3 in 10 minutes"));
    clear(&app, SCHOOL_NAME, &admin).await;
    allow(&app, SCHOOL_NAME, "1", "A class", &admin).await;
    assert_eq!(
        log_in(&app, SCHOOL, OLD_PASSWORD).await,
        429,
        "neither relaxes a limit on guesses"
    );
}

#[tokio::test]
async fn an_allowed_network_may_ask_more_often_until_the_end_and_no_other_limit_is_relaxed() {
    let limits = [("RATE_LIMITS", "network=2/10m,address=2/1h")];
    let app = TestApp::with_settings(&limits).await;
    app.make_user(ANN).await;
    let admin = staff(&app, Role::Admin).await;
    let allowed = allow(&app, SCHOOL_NAME, "1", "First day <b>of</b> term", &admin).await;
    assert_eq!(
        allowed.header("location"),
        "/admin/limits?done=network-allowed"
    );
    let text = page(&app, PAGE, &admin).await;
    assert!(text.contains(SCHOOL_NAME));
    assert!(text.contains("First day &lt;b&gt;of&lt;/b&gt; term"));

    assert_eq!(taken(&app, SCHOOL, 22).await, 20, "ten times as many");
    assert_eq!(taken(&app, [198, 51, 100, 8], 3).await, 2, "nobody else");
    app.advance(minutes(11));
    for _ in 0..3 {
        assert!(is_taken(&app, SCHOOL, ANN).await);
        app.advance(minutes(2));
        app.deliver().await;
    }
    let to_ann = app
        .mails()
        .await
        .iter()
        .filter(|m| m.recipient == ANN)
        .count();
    assert_eq!(to_ann, 2, "the limit of an address stays");

    app.advance(hours(1));
    assert_eq!(taken(&app, SCHOOL, 4).await, 2, "it has ended");
    let admin = app.log_in("admin@staff.example").await;
    let text = page(&app, PAGE, &admin).await;
    assert!(text.contains("No network is allowed more than usual"));
    let events = noted(&app, Kind::NetworkAllowed).await;
    assert_eq!(
        events[0].detail.as_deref(),
        Some(r#"{"hours":1,"network":"198.51.100.7"}"#),
        "nobody's own words are in the trail"
    );
}

#[tokio::test]
async fn an_allowance_can_be_ended_before_its_time() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=2/10m")]).await;
    let admin = staff(&app, Role::Admin).await;
    allow(&app, SCHOOL_NAME, "24", "A class", &admin).await;
    allow(&app, SCHOOL_NAME, "4", "The same class", &admin).await;
    let text = page(&app, PAGE, &admin).await;
    assert!(text.contains("The same class") && !text.contains(">A class<"));
    assert_eq!(taken(&app, SCHOOL, 3).await, 3);
    let path = "/admin/limits/end";
    let fields = [("network", SCHOOL_NAME)];
    let ended = app.post_form_with_cookie(path, &fields, &admin).await;
    assert_eq!(
        ended.header("location"),
        "/admin/limits?done=network-not-allowed"
    );
    assert!(!is_taken(&app, SCHOOL, ANN).await);
    let again = app.post_form_with_cookie(path, &fields, &admin).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    assert_eq!(noted(&app, Kind::NetworkNotAllowed).await.len(), 1);
}

#[tokio::test]
async fn a_form_that_names_no_network_or_no_reason_comes_back_with_what_is_wrong() {
    let app = TestApp::new().await;
    let admin = staff(&app, Role::Admin).await;
    for (network, reason, wrong) in [
        ("the school", "A class", "Enter one IPv4 address"),
        ("0.0.0.0/0", "A class", "Enter one IPv4 address"),
        (SCHOOL_NAME, "  ", "Enter a reason"),
        (SCHOOL_NAME, "two\nlines", "Enter a reason"),
    ] {
        let answer = allow(&app, network, "4", reason, &admin).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{network}");
        assert!(answer.body.contains(wrong), "{network} {reason}");
        assert!(answer.body.contains(&format!("value=\"{network}\"")));
    }
    let forever = allow(&app, SCHOOL_NAME, "999999", "A class", &admin).await;
    assert_eq!(forever.status, StatusCode::BAD_REQUEST);
    let all = network_exception::Entity::find().count(&app.state.db).await;
    assert_eq!(all.unwrap(), 0);
}

#[tokio::test]
async fn a_household_of_ipv6_is_allowed_as_a_whole() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "network=1/10m")]).await;
    let admin = staff(&app, Role::Admin).await;
    let from = |last: u16| std::net::Ipv6Addr::new(0x2001, 0xdb8, 1, last, 0, 0, 0, 9);
    let ask = async |last: u16, email: &str| {
        let client = app.from(from(last));
        let answer = client
            .post_form("/api/forgot-password", &[("email", email)])
            .await;
        answer.status == StatusCode::OK
    };
    for last in 0..10 {
        assert!(ask(last, ANN).await, "{last}");
    }
    assert!(!ask(10, ANN).await, "the /48 is over its limit");
    let text = page(&app, PAGE, &admin).await;
    assert!(text.contains("2001:db8:1::/48"));
    allow(&app, "2001:db8:1::/48", "1", "A campus", &admin).await;
    assert!(ask(10, ANN).await);
    for _ in 0..9 {
        assert!(ask(11, ANN).await, "and each network in it");
    }
}

#[tokio::test]
async fn a_case_says_which_limit_holds_up_its_person_and_leads_to_it() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "address=1/1h")]).await;
    app.make_user(ANN).await;
    let help_desk = staff(&app, Role::HelpDesk).await;
    assert!(is_taken(&app, SCHOOL, ANN).await);
    app.deliver().await;
    let cases = page(&app, "/admin/cases", &help_desk).await;
    let mut links = cases.split("/admin/cases/").skip(1);
    let number = links.find(|link| link.as_bytes()[4] == b'-').unwrap();
    let case = format!("/admin/cases/{}", &number[..9]);
    let text = page(&app, &case, &help_desk).await;
    assert!(!text.contains("Has to wait"), "nothing waits yet");

    app.advance(minutes(2));
    assert!(is_taken(&app, SCHOOL, ANN).await);
    app.deliver().await;
    for _ in 0..10 {
        log_in(&app, SCHOOL, "wrong").await;
    }
    let text = page(&app, &case, &help_desk).await;
    assert!(text.contains("Has to wait"));
    assert!(text.contains("Emails to one address: 1 in 1 hour, until "));
    assert!(text.contains("Wrong log-ins to one account: 10 in 10 minutes, until "));
    let link = "/admin/limits?search=ann%40example.org";
    assert!(text.contains(link), "{text}");
    let limits = page(&app, link, &help_desk).await;
    assert!(limits.contains("Emails to one address: 1 in 1 hour"));
}

#[tokio::test]
async fn what_was_decided_about_a_network_is_forgotten_once_it_has_no_effect() {
    let app = TestApp::new().await;
    let admin = staff(&app, Role::Admin).await;
    clear(&app, SCHOOL_NAME, &admin).await;
    allow(&app, "203.0.113.7", "1", "A class", &admin).await;
    app.advance(hours(24 * 30));
    worker::tidy_up(&app.operator()).await;
    let count = async || {
        let all = network_exception::Entity::find().count(&app.state.db).await;
        all.unwrap()
    };
    assert_eq!(count().await, 2, "a window may be that long");
    app.advance(hours(24 * 2));
    worker::tidy_up(&app.operator()).await;
    assert_eq!(count().await, 0);
}

#[tokio::test]
async fn without_limits_the_page_says_so() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let admin = staff(&app, Role::Admin).await;
    let text = page(&app, PAGE, &admin).await;
    assert!(text.contains("Limits are turned off in the settings"));
}
