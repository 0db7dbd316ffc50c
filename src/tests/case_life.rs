//! Recovery cases from their first request to their end, with random actions in any order. A model predicts
//! the outcome, and the real router has to agree: a link works once, a case succeeds once, nothing works
//! after something has ended it, and a fresh link always works.
//!
//! A new action needs a line in `Action`, `any_action` and `Life::act`, and a few lines in the model.

mod model;

use crate::{
    harness::{ANN, OLD_PASSWORD, TestApp, edit_user, hours, minutes, token_in},
    properties::for_all,
};
use axum::http::StatusCode;
use model::{Arrived, Expected, Model};
use password_recover::server::{
    accounts,
    db::{
        entity::{
            PasswordHash, audit_event, outgoing_mail, recovery_case, reset_token, session, user,
        },
        recovery_cases,
    },
    model::CaseNumber,
};
use proptest::{
    collection::vec,
    prop_oneof,
    sample::select,
    strategy::{Just, Strategy},
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use std::time::Duration;

const MOVED: &str = "ann@example.com";

#[derive(Clone, Copy, Debug)]
enum Action {
    Request(Address),
    /// The worker sends what is due.
    Mail,
    Wait(Duration),
    Open(FromNewest),
    Use(FromNewest),
    /// Two concurrently, possibly the same link twice.
    UseTwo(FromNewest, FromNewest),
    /// The code that came with a link, typed rightly.
    UseCode(FromNewest),
    /// "This wasn't me", from a mail with a link.
    Stop(FromNewest),
    /// "This wasn't me", from a notice.
    Freeze(FromNewest),
    ChangePassword,
    ChangeEmail,
    Disable,
    Enable,
}

#[derive(Clone, Copy, Debug)]
enum Address {
    Anns,
    AnnsInCapitals,
    /// Where Ann moves to, or has moved away from.
    AnnsOther,
    Nobodys,
}

/// Which link: 0 is the newest. Indices wrap around.
type FromNewest = usize;

fn any_action() -> impl Strategy<Value = Vec<Action>> {
    use Action::{
        ChangeEmail, ChangePassword, Disable, Enable, Freeze, Mail, Open, Request, Stop, Use,
        UseCode, UseTwo, Wait,
    };
    let address = || {
        prop_oneof![
            8 => Just(Address::Anns),
            1 => Just(Address::AnnsInCapitals),
            1 => Just(Address::AnnsOther),
            1 => Just(Address::Nobodys),
        ]
    };
    let link = || prop_oneof![3 => Just(0_usize), 2 => 1..5_usize];
    let short = select(vec![
        Duration::from_secs(1),
        Duration::from_secs(59),
        Duration::from_secs(60),
        Duration::from_secs(61),
        minutes(5),
    ]);
    let long = select(vec![
        minutes(59),
        hours(1),
        hours(13),
        hours(24) - Duration::from_secs(61),
        hours(24) - Duration::from_millis(1),
        hours(24),
        hours(25),
    ]);
    prop_oneof![
        4 => address().prop_map(|address| vec![Request(address), Mail]),
        8 => address().prop_map(|address| vec![Wait(minutes(1)), Request(address), Mail]),
        2 => address().prop_map(|address| vec![Request(address)]),
        1 => (address(), long.clone()).prop_map(|(address, by)| vec![Request(address), Wait(by)]),
        1 => Just(vec![Mail]),
        // So many links in a row, and the one from before them.
        2 => (1..5_usize).prop_map(|links| {
            let one_by_one = [Wait(minutes(1)), Request(Address::Anns), Mail];
            [one_by_one.repeat(links), vec![Use(links)]].concat()
        }),
        2 => short.prop_map(|by| vec![Wait(by)]),
        2 => (long, link()).prop_map(|(by, link)| vec![Wait(by), Use(link)]),
        5 => link().prop_map(|link| vec![Open(link)]),
        4 => link().prop_map(|link| vec![Use(link)]),
        1 => link().prop_map(|link| vec![UseTwo(link, link)]),
        1 => (link(), link()).prop_map(|(one, other)| vec![UseTwo(one, other)]),
        2 => link().prop_map(|link| vec![UseCode(link)]),
        1 => link().prop_map(|link| vec![Stop(link)]),
        2 => link().prop_map(|link| vec![Mail, Freeze(link)]),
        1 => Just(vec![ChangePassword]),
        1 => Just(vec![ChangeEmail]),
        1 => Just(vec![Disable]),
        1 => Just(vec![Disable, Enable]),
        2 => Just(vec![Enable]),
    ]
}

/// The server and the model.
struct Life {
    app: TestApp,
    model: Model,
    user_id: i64,
    password: String,
    /// The number of passwords used, so that each is new.
    passwords: usize,
    mails_seen: usize,
}

impl Life {
    async fn begin() -> Self {
        // Limits delay mails; they have tests of their own.
        let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
        Self {
            user_id: app.make_user(ANN).await.id,
            model: Model::new(app.state.clock.now().utc(), ANN),
            app,
            password: OLD_PASSWORD.to_owned(),
            passwords: 0,
            mails_seen: 0,
        }
    }

    async fn act(&mut self, action: Action) {
        match action {
            Action::Request(address) => self.request(address).await,
            Action::Mail => self.mail().await,
            Action::Wait(by) => {
                self.app.advance(by);
                self.model.now = self.app.state.clock.now().utc();
            }
            Action::Open(link) => self.open(link).await,
            Action::Use(link) => self.use_at_once(&[link]).await,
            Action::UseTwo(one, other) => self.use_at_once(&[one, other]).await,
            Action::UseCode(link) => self.use_code(link).await,
            Action::Stop(link) => self.stop(link).await,
            Action::Freeze(link) => self.freeze(link).await,
            Action::ChangePassword => self.change_password().await,
            Action::ChangeEmail => {
                let email = self.other_email();
                edit_user(&self.app, self.user_id, |user| {
                    user.email = Set(email.to_owned());
                    user.email_canonical = Set(email.to_owned());
                })
                .await;
                self.model.address_changed(email);
            }
            Action::Disable => {
                edit_user(&self.app, self.user_id, |user| user.is_active = Set(false)).await;
                self.model.disabled();
            }
            Action::Enable => {
                edit_user(&self.app, self.user_id, |user| user.is_active = Set(true)).await;
                self.model.is_active = true;
            }
        }
    }

    async fn request(&mut self, address: Address) {
        let email = match address {
            Address::Anns => self.model.email.to_owned(),
            Address::AnnsInCapitals => self.model.email.to_ascii_uppercase(),
            Address::AnnsOther => self.other_email().to_owned(),
            Address::Nobodys => "nobody@example.org".to_owned(),
        };
        let answer = self
            .app
            .post_form("/forgot-password", &[("email", &email)])
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let cookie = answer.cookie();
        let (_, number) = cookie.split_once('=').expect("a case number");
        let named = CaseNumber::parse(number).expect("a case number");
        let case = recovery_cases::find_by_number(&self.app.state.db, &named);
        let case = case.await.unwrap().expect("a case");
        self.model.requested(&email, number, case.id);
    }

    fn other_email(&self) -> &'static str {
        if self.model.email == ANN { MOVED } else { ANN }
    }

    async fn mail(&mut self) {
        self.app.deliver().await;
        let mails = self.app.mails().await.split_off(self.mails_seen);
        self.mails_seen += mails.len();
        // A link is newer than another if its mail was requested later, whichever was sent first.
        let mut links = Vec::new();
        for queued in self.app.outbox().await {
            let Some(mail) = mails
                .iter()
                .find(|mail| mail.raw.contains(&queued.message_id))
            else {
                continue;
            };
            match queued.kind {
                outgoing_mail::Kind::Recovery => {
                    assert_eq!(mail.recipient, self.model.email);
                    let case_id = queued.case_id.expect("a case");
                    let number = self.model.newest_number(case_id);
                    assert!(mail.text_body.contains(number), "{number}");
                    links.push(Arrived {
                        case_id,
                        token: token_in(&mail.text_body),
                        code: after(&mail.text_body, "Code: "),
                    });
                }
                outgoing_mail::Kind::PasswordChanged => {
                    // A notice to a former address has no link.
                    let has_link = mail.text_body.contains("/freeze/");
                    assert_eq!(has_link, mail.recipient == self.model.email);
                    let link = has_link.then(|| after(&mail.text_body, "/freeze/"));
                    self.model.noticed(link);
                }
                _ => unreachable!("nothing else is mailed here"),
            }
        }
        self.model.mailed(&links);
        assert_eq!(self.model.notices, 0, "a notice did not come");
    }

    /// That link, if there is any.
    fn link(&self, from_newest: FromNewest) -> Option<usize> {
        let count = self.model.links.len();
        let from_newest = from_newest.checked_rem(count)?;
        Some(count - 1 - from_newest)
    }

    async fn open(&mut self, from_newest: FromNewest) {
        let Some(link) = self.link(from_newest) else {
            return;
        };
        let before = self.everything().await;
        let path = format!("/reset-password/{}", self.model.links[link].token);
        let status = self.app.get(&path).await.status;
        match self.model.expected(link) {
            Expected::Works => assert_eq!(status, StatusCode::OK),
            Expected::Fails => assert_eq!(status, StatusCode::GONE),
            Expected::Either => assert!(matches!(status, StatusCode::OK | StatusCode::GONE)),
        }
        assert_eq!(self.everything().await, before, "opening changed something");
    }

    /// All belong to one account, so at most one works, and one has to if any can.
    async fn use_at_once(&mut self, from_newest: &[FromNewest]) {
        let links: Vec<usize> = from_newest
            .iter()
            .filter_map(|link| self.link(*link))
            .collect();
        let expected: Vec<Expected> = links
            .iter()
            .map(|link| self.model.expected(*link))
            .collect();
        let passwords: Vec<String> = links.iter().map(|_| self.new_password()).collect();
        let before = self.password_hash().await;

        let uses = links
            .iter()
            .zip(&passwords)
            .map(|(link, password)| self.app.change(&self.model.links[*link].token, password));
        let answers = futures_util::future::join_all(uses).await;

        let (won, lost): (Vec<usize>, Vec<usize>) =
            (0..links.len()).partition(|i| answers[*i].status == StatusCode::OK);
        for i in lost {
            assert_eq!(
                answers[i].status,
                StatusCode::BAD_REQUEST,
                "{}",
                answers[i].body
            );
            assert_eq!(answers[i].code(), "link-no-longer-good");
        }
        match won.as_slice() {
            [] => {
                assert!(
                    !expected.contains(&Expected::Works),
                    "a good link was refused"
                );
                assert_eq!(self.password_hash().await, before);
            }
            [winner] => {
                assert_ne!(expected[*winner], Expected::Fails, "an ended link worked");
                assert_ne!(self.password_hash().await, before);
                self.password = passwords[*winner].clone();
                self.model.succeeded(links[*winner]);
            }
            _ => panic!("more than one password was set at once"),
        }
    }

    async fn use_code(&mut self, from_newest: FromNewest) {
        let Some(link) = self.link(from_newest) else {
            return;
        };
        let expected = self.model.code_typed(link);
        let fields = [
            ("case_number", self.model.number_of(link)),
            ("code", &self.model.links[link].code),
        ];
        let answer = self.app.post_form("/reset-password/code", &fields).await;
        let is_taken = answer.status == StatusCode::OK;
        match expected {
            Expected::Works => assert!(is_taken, "a good code was refused"),
            Expected::Fails => assert!(!is_taken, "an ended code was taken"),
            Expected::Either => {}
        }
        if is_taken {
            let token = after(&answer.body, "name=\"token\" value=\"");
            let token = token.split('"').next().unwrap();
            let password = self.new_password();
            let changed = self.app.change(token, &password).await;
            assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
            self.password = password;
            self.model.succeeded(link);
        }
    }

    async fn stop(&mut self, from_newest: FromNewest) {
        let Some(link) = self.link(from_newest) else {
            return;
        };
        let fields = [("token", self.model.links[link].token.as_str())];
        let answer = self.app.post_form("/not-me", &fields).await;
        let is_stopped = answer.status == StatusCode::SEE_OTHER;
        assert_eq!(is_stopped, self.model.can_be_stopped(link));
        if is_stopped {
            self.model.stopped(link);
        }
    }

    async fn freeze(&mut self, from_newest: FromNewest) {
        let links = &self.model.freeze_links;
        let Some(from_newest) = from_newest.checked_rem(links.len()) else {
            return;
        };
        let link = &links[links.len() - 1 - from_newest];
        let is_good = !link.has_ended && self.model.now < link.ends_at;
        let fields = [("token", link.token.as_str())];
        let answer = self.app.post_form("/freeze", &fields).await;
        assert_eq!(answer.status == StatusCode::SEE_OTHER, is_good);
        if is_good {
            self.model.frozen();
        }
    }

    async fn change_password(&mut self) {
        let password = self.new_password();
        let operator = self.app.operator();
        let changed = accounts::change_password(&operator, self.model.email, &password).await;
        let may_be = self.model.is_active && !self.model.is_frozen;
        assert_eq!(changed.is_ok(), may_be);
        if changed.is_ok() {
            self.password = password;
            self.model.password_changed();
        }
    }

    fn new_password(&mut self) -> String {
        self.passwords += 1;
        format!("a quite long password, number {}", self.passwords)
    }

    async fn password_hash(&self) -> Option<PasswordHash> {
        let user = user::Entity::find_by_id(self.user_id);
        let user = user.one(&self.app.state.db).await.unwrap().unwrap();
        user.password_hash
    }

    /// Everything a link could change.
    async fn everything(&self) -> String {
        let db = &self.app.state.db;
        let users = user::Entity::find().all(db).await.unwrap();
        let mut cases = recovery_case::Entity::find().all(db).await.unwrap();
        // Openings are recorded for support, and have no other effect.
        cases.iter_mut().for_each(|case| case.openings = 0);
        let tokens = reset_token::Entity::find().all(db).await.unwrap();
        let mails = outgoing_mail::Entity::find().all(db).await.unwrap();
        let sessions = session::Entity::find().all(db).await.unwrap();
        let events = audit_event::Entity::find().all(db).await.unwrap();
        format!("{users:?} {cases:?} {tokens:?} {mails:?} {sessions:?} {events:?}")
    }
}

async fn live(actions: Vec<Action>) {
    let mut life = Life::begin().await;
    for action in actions {
        life.act(action).await;
    }
    let can_log_in = life.app.can_log_in(life.model.email, &life.password).await;
    let lets_in = life.model.is_active && !life.model.is_frozen;
    assert_eq!(can_log_in, lets_in, "the last password counts");
}

/// The word after a label in a text.
fn after(text: &str, label: &str) -> String {
    let (_, rest) = text.split_once(label).expect(label);
    rest.split_whitespace().next().unwrap().to_owned()
}

fn lives(count: u32) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let actions = vec(any_action(), 1..=25).prop_map(|actions| actions.concat());
    for_all(count, actions, |actions| runtime.block_on(live(actions)));
}

#[test]
fn of_any_life() {
    lives(24);
}

#[test]
#[ignore = "takes minutes"]
fn soak_of_many_lives() {
    lives(1000);
}
