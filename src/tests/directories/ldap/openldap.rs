//! OpenLDAP: who is found and who is withheld, what is stored, and what the server has against a password.

use super::{
    NEW, OLD, address, assert_down, assert_freezes, assert_misconfigured, assert_sets_a_password,
    assert_withheld, directory, done, look, one,
    slapd::{ANN, RECOVER, Slapd, rights},
    write,
};
use crate::{directories::mail, harness::TestApp};
use password_recover::api::error::ApiError;
use password_recover::server::directories::{
    examination::{About, Limit},
    ldap::{
        adoption::Counts,
        check::{Finding, Try},
    },
    store::{Refusal, TIMEOUT, Version, Withheld, Written},
};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

fn dn(uid: &str) -> String {
    format!("uid={uid},ou=People,dc=ex,dc=org")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_stores_a_password_that_opens_and_is_never_in_clear() {
    let Some(slapd) = Slapd::start(&rights()) else {
        return;
    };
    let ldap = slapd.directory();
    let ann = one(&ldap, "ann@EXAMPLE.org").await;
    assert_eq!(
        (&*ann.email, &*ann.name, ann.login.as_deref()),
        ("Ann@example.org", "Ann Miller", Some("ann"))
    );
    assert_sets_a_password(&ldap, &slapd.log_in, "ann@example.org", ANN, OLD).await;
    let stored = slapd.stored();
    assert!(stored.contains("{SSHA}") && !stored.contains(NEW));
    // Composed and decomposed are two passwords there, and the one that was typed opens.
    let ann = one(&ldap, "ann@example.org").await;
    let typed = "Cafe\u{301}-Horse-Battery (*)\\";
    assert_eq!(write(&ldap, &ann, typed).await, Written::Done);
    assert!(slapd.log_in.works(ANN, typed));
    assert!(!slapd.log_in.works(ANN, "Caf\u{e9}-Horse-Battery (*)\\"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_says_what_it_has_against_a_password() {
    let Some(slapd) = Slapd::start(&rights()) else {
        return;
    };
    let ldap = slapd.directory();
    let refused = Written::Refused;
    let ann = one(&ldap, "ann@example.org").await;
    assert_eq!(
        write(&ldap, &ann, "short").await,
        refused(Refusal::TooShort)
    );
    assert_eq!(write(&ldap, &ann, "").await, refused(Refusal::TooShort));
    assert_eq!(write(&ldap, &ann, OLD).await, refused(Refusal::InHistory));
    // A refusal leaves the link good.
    assert_eq!(write(&ldap, &ann, NEW).await, Written::Done);
    let slow = one(&ldap, "slow@example.org").await;
    assert_eq!(write(&ldap, &slow, NEW).await, Written::Done);
    let slow = one(&ldap, "slow@example.org").await;
    let again = write(&ldap, &slow, "Another-Horse-Battery-8").await;
    assert_eq!(again, refused(Refusal::TooYoung));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_withholds_who_may_more_and_who_is_locked_and_freezes() {
    let Some(slapd) = Slapd::start(&rights()) else {
        return;
    };
    let (ldap, log_in) = (slapd.directory(), &slapd.log_in);
    assert_withheld(&ldap, "eve@example.org", Withheld::Privileged).await;
    assert_withheld(&ldap, "out@example.org", Withheld::LeftOut).await;
    assert!(log_in.works(&dn("eve"), OLD) && log_in.works(&dn("out"), OLD));
    assert_freezes(&ldap, log_in, "ann@example.org", ANN, OLD).await;
    // Somebody becomes an administrator after the link was made.
    let ann = one(&ldap, "ann@example.org").await;
    slapd.change(&format!(
        "dn: {ANN}\nchangetype: modify\nreplace: employeeType\nemployeeType: admin\n"
    ));
    assert_eq!(write(&ldap, &ann, NEW).await, Written::Conflict);
    let two = ldap.find(&address("two@example.org")).await.unwrap();
    let logins: Vec<_> = two.iter().filter_map(|one| one.login.as_deref()).collect();
    assert_eq!(logins, ["two-a", "two-b"]);
    assert_eq!(two[1].email, "TWO@example.org");
    let by_login = ldap.find_login("ANN").await.unwrap();
    assert_eq!(by_login[0].key, ann.key);
    assert!(ldap.find_login("*").await.unwrap().is_empty());
    assert!(
        ldap.find(&address("nobody@example.org"))
            .await
            .unwrap()
            .is_empty()
    );
    assert!(ldap.read("*").await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_has_no_mail_for_who_may_more() {
    let Some(slapd) = Slapd::start(&rights()) else {
        return;
    };
    let lines = format!("kind = 'ldap'\n{}", slapd.lines(&slapd.log_in.url));
    mail::goes_to_nobody_who_is_withheld(&lines, &["eve@example.org"], "ann@example.org").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_opens_an_account_that_wrong_guesses_have_locked() {
    let Some(slapd) = Slapd::start(&rights()) else {
        return;
    };
    let (ldap, log_in) = (slapd.directory(), &slapd.log_in);
    for _ in 0..3 {
        assert!(!log_in.works(ANN, "wrong"));
    }
    assert!(!log_in.works(ANN, OLD), "it is locked");
    let ann = one(&ldap, "ann@example.org").await;
    assert_eq!(ann.withheld, None);
    assert_eq!(write(&ldap, &ann, NEW).await, Written::Done);
    assert!(log_in.works(ANN, NEW));
    // Nobody has to choose yet another one, which the policy asks for when somebody else has set it.
    let mut own = log_in.command("ldapsearch", ANN, NEW);
    done(own.args(["-b", ANN, "-s", "base", "uid"]), "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_needs_the_right_to_write_passwords_and_no_more() {
    let without = rights().replace("recover,dc=ex,dc=org\" =w", "recover,dc=ex,dc=org\" none");
    let Some(slapd) = Slapd::start(&without) else {
        return;
    };
    let ldap = slapd.directory();
    let ann = one(&ldap, "ann@example.org").await;
    assert_eq!(write(&ldap, &ann, NEW).await, Written::NotNow);
    assert!(slapd.log_in.works(ANN, OLD) && !slapd.log_in.works(ANN, NEW));
    let check = ldap.check().await.unwrap();
    assert!(check.findings.contains(&Finding::CannotSet), "{check:?}");
    let told = ldap.examine("staff", Limit::SOME).await.unwrap().findings;
    let is_told = told
        .iter()
        .any(|one| one.about == About::RightsMissing && one.is_problem);
    assert!(is_told, "{told:?}");
    let tried = ldap.try_out(&address("ann@example.org")).await.unwrap();
    assert_eq!(tried, [("ann".to_owned(), Try::CannotSet)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_is_recognised_counted_and_checked_and_nothing_is_written() {
    let Some(slapd) = Slapd::start(&rights()) else {
        return;
    };
    let ldap = slapd.directory();
    let before = slapd.stored();
    let check = ldap.check().await.unwrap();
    assert_eq!(check.who, RECOVER);
    assert_eq!(check.shortest_password, Some(8));
    // Entries that slapadd has put there have no time of their password's.
    assert_eq!(
        check.findings,
        [Finding::CoarseVersion, Finding::CanSetPrivileged]
    );
    for (email, login, expected) in [
        ("ann@example.org", "ann", Try::Works),
        (
            "eve@example.org",
            "eve",
            Try::Withheld(Withheld::Privileged),
        ),
    ] {
        let tried = ldap.try_out(&address(email)).await.unwrap();
        assert_eq!(tried, [(login.to_owned(), expected)]);
    }
    slapd.change(
        "dn: uid=out,ou=People,dc=ex,dc=org\nchangetype: modify\nreplace: mail\nmail: nowhere\n\n\
         dn: uid=slow,ou=People,dc=ex,dc=org\nchangetype: modify\nreplace: pwdAccountLockedTime\n\
         pwdAccountLockedTime: 000001010000Z\n",
    );
    let adoption = look(&slapd.log_in, RECOVER, "secret-of-recover").await;
    assert_eq!(
        (adoption.preset, &*adoption.base),
        ("openldap", "dc=ex,dc=org")
    );
    // What is in use is examined as it was adopted.
    let examined = ldap.examine("staff", Limit::SOME).await.unwrap();
    let accounts = examined.accounts.unwrap();
    // Its own `recoverable` leaves one out that the preset would not.
    assert_eq!((accounts.total, accounts.recoverable), (6, 3));
    let others: u64 = accounts.others.iter().map(|(count, _)| count).sum();
    assert_eq!(others, 3, "{:?}", accounts.others);
    assert_eq!(adoption.counts.accounts, 6);
    let about: Vec<About> = examined.findings.iter().map(|one| one.about).collect();
    assert_eq!(about, [About::RightsMissing, About::RightsWider]);
    assert!(examined.findings.iter().all(|one| !one.is_problem));
    let expected = Counts {
        accounts: 6,
        recoverable: 4,
        locked: 1,
        unreadable_address: 1,
        shared_addresses: 1,
        ..Counts::default()
    };
    assert_eq!(adoption.counts, expected);
    let screen = adoption.to_string();
    assert!(
        screen.contains("6 accounts, of which 4 can recover"),
        "{screen}"
    );
    assert!(screen.contains("privileged is not set") && !screen.contains("secret-of-recover"));
    // What is to be pasted is what is read.
    let key = "bind_password_file = \"/run/secrets/staff-ldap\"";
    let pasted = adoption
        .toml
        .replace(key, "bind_password = 'secret-of-recover'");
    let pasted = pasted.split_once("kind = \"ldap\"\n").unwrap().1;
    assert_eq!(
        one(&directory(pasted), "ann@example.org")
            .await
            .login
            .as_deref(),
        Some("ann")
    );
    let changed = |text: &str| {
        let lines = text
            .lines()
            .filter(|line| line.starts_with("userPassword") || line.starts_with("pwd"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let (mut before, after) = (changed(&before), changed(&slapd.stored()));
    before.retain(|line| !line.starts_with("pwdAccountLockedTime"));
    assert_eq!(
        after.len(),
        before.len() + 1,
        "an account was locked above, and nothing else"
    );
    assert!(before.iter().all(|line| after.contains(line)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_right_server_is_spoken_with_and_it_is_found_again_when_it_is_back() {
    let Some(mut slapd) = Slapd::start(&rights()) else {
        return;
    };
    let ann = address("ann@example.org");
    let clear = format!("ldap://localhost:{}", slapd.address.port());
    let starttls = format!("{}\nstarttls = true", slapd.lines(&clear));
    let ldap = directory(&starttls);
    assert_eq!(ldap.find(&ann).await.unwrap().len(), 1);
    // Its certificate is of nobody whom this machine trusts.
    for lines in [&starttls, &slapd.lines(&slapd.log_in.url)] {
        let lines = lines.replace("ca_file", "#");
        assert_misconfigured(&directory(&lines).find(&ann).await);
    }
    let other = slapd
        .lines(&slapd.log_in.url)
        .replace("secret-of", "not-of");
    assert_misconfigured(&directory(&other).find(&ann).await);
    // What was connected and idle is no more.
    slapd.restart();
    let found = ldap.find(&ann).await.unwrap();
    slapd.stop();
    assert_down(&ldap.find(&ann).await);
    assert_eq!(write(&ldap, &found[0], NEW).await, Written::NotNow);
    slapd.restart();
    assert_eq!(write(&ldap, &found[0], NEW).await, Written::Done);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_says_nothing_is_down_in_time() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address_of = silent.local_addr().unwrap();
    let lines = |url: &str| {
        format!(
            "preset = 'openldap'\nurl = '{url}'\nbind_dn = 'cn=a'\nbind_password = 'b'\nbase = 'dc=ex'"
        )
    };
    let [clear, encrypted] =
        ["ldap", "ldaps"].map(|scheme| directory(&lines(&format!("{scheme}://{address_of}"))));
    let version = Version::kept("x".to_owned());
    let ann = address("ann@example.org");
    let start = Instant::now();
    let (one, other, written) = tokio::join!(
        clear.find(&ann),
        encrypted.find(&ann),
        clear.write("key", &version, NEW, false),
    );
    assert_down(&one);
    assert_down(&other);
    assert_eq!(written, Written::NotNow);
    assert!(start.elapsed() < TIMEOUT + Duration::from_secs(3));
}

/// The operator has asked for less than the server does: people are told what the server wants, before it says no.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn openldap_is_never_undercut_where_its_policy_can_be_read() {
    let Some(slapd) = Slapd::start(&rights()) else {
        return;
    };
    slapd.change(
        "dn: cn=default,dc=ex,dc=org\nchangetype: modify\nreplace: pwdMinLength\npwdMinLength: 21\n",
    );
    let lines = slapd.lines(&slapd.log_in.url);
    let app = TestApp::with_directories(&format!(
        "[[directory]]\nname = 'staff'\nkind = 'ldap'\nmin_length = 8\n{lines}\n"
    ))
    .await;
    let token = app.token_for("ann@example.org").await;
    let short = "horse in the rain 20";
    let fields = [("new_password", short), ("confirm_password", short)];
    let page = app
        .post_form(&format!("/reset-password/{token}"), &fields)
        .await;
    let refusal = ApiError::PasswordTooShort { min_length: 21 };
    assert!(page.body.contains(&refusal.sentence()), "{}", page.body);
    assert_eq!(app.change(&token, short).await.code(), "password-too-short");
    assert!(slapd.log_in.works(ANN, OLD));
    let answer = app.change(&token, "horses in the rain 21").await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(slapd.log_in.works(ANN, "horses in the rain 21"));
}
