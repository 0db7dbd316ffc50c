//! Files in the formats of other programs: what is read, and what is listed as ignored.

use super::{Ended, with_roles, without_pepper};
use super::{PASSWORD, PBKDF2, find, import, import_by, numbers, run, source, try_out, try_out_by};
use crate::harness::TestApp;
use password_recover::{
    api::{access::Role, dashboard::imports::Problem},
    server::{
        hashing::{self, FirebaseProject},
        imports::{Pepper, Rules, Source, UnusableHashes, WrongLines},
    },
};
use std::io::Write;

pub const BCRYPT_2A: &str = "$2a$04$3WLXKLxKZP9OzbPDPK50O.EiqxcB.C7//V4FFx8PipdLrqjsA2fIm";
const PHPASS: &str = "$P$5seasalt2Gt1li95SnuYfZ9Uk.hL.t/";

async fn unread(app: &TestApp, text: &str) -> Vec<String> {
    let (_, outcome) = try_out_by(app, source(text), Rules::default())
        .await
        .unwrap();
    outcome.unread
}

/// The predecessor's own table, in each format of a dump.
#[tokio::test]
async fn no_dump_of_the_predecessors_table_makes_an_administrator() {
    for text in [
        "id,email,name,password,is_admin,forgot_password_hash\n1,eve@example.org,Eve,,1,\n",
        "{\"email\":\"eve@example.org\",\"is_admin\":true,\"forgot_password_hash\":null}\n",
        "[{\"email\":\"eve@example.org\",\"is_admin\":1,\"forgot_password_hash\":\"x\"}]",
    ] {
        let app = TestApp::new().await;
        // Not even with roles: there, everybody could write it.
        assert_eq!(import_by(&app, text, with_roles()).await, 1, "{text}");
        let eve = find(&app, "eve@example.org").await.unwrap();
        assert_eq!(eve.role, Role::User, "{text}");
    }
}

#[tokio::test]
async fn roles_are_given_only_when_asked_for() {
    let text = "email,role,is_superuser\n\
         maria@example.org,admin,\n\
         helga@example.org,help-desk,\n\
         sam@example.org,,true\n\
         ann@example.org,user,0\n\
         bob@example.org,boss,maybe\n";
    let app = TestApp::new().await;
    let (said, outcome) = try_out_by(&app, source(text), Rules::default())
        .await
        .unwrap();
    let left_out = |line| (line, Problem::RoleLeftOut);
    assert_eq!(said, [left_out(2), left_out(3), left_out(4)]);
    assert_eq!((outcome.counts.fresh, outcome.counts.staff), (5, 0));
    assert_eq!(outcome.unread, ["role", "is_superuser"]);
    import(&app, text).await;
    for name in ["maria", "helga", "sam"] {
        let user = find(&app, &format!("{name}@example.org")).await.unwrap();
        assert_eq!(user.role, Role::User);
    }

    let app = TestApp::new().await;
    let right = text.replace("boss,maybe", "viewer,");
    assert_eq!(import_by(&app, &right, with_roles()).await, 5);
    for (name, role) in [
        ("maria", Role::Admin),
        ("helga", Role::HelpDesk),
        ("sam", Role::Admin),
        ("ann", Role::User),
        ("bob", Role::Viewer),
    ] {
        let user = find(&app, &format!("{name}@example.org")).await.unwrap();
        assert_eq!(user.role, role, "{name}");
    }
}

#[tokio::test]
async fn an_import_grants_at_most_five_hundred_roles() {
    let app = TestApp::new().await;
    let lines = (0..502).map(|i| format!("user{i}@example.org,viewer\n"));
    let text = "email,role\n".to_owned() + &lines.collect::<String>();
    let (said, outcome) = try_out_by(&app, source(&text), with_roles()).await.unwrap();
    let refused = said
        .iter()
        .filter(|(_, problem)| *problem == Problem::TooManyStaff);
    assert_eq!((refused.count(), outcome.counts.staff), (2, 500));
}

/// Each program's names for a hash, and for a locked account.
#[tokio::test]
async fn the_names_that_other_programs_give_their_columns_are_read() {
    for (program, text) in [
        (
            "Devise",
            format!(
                "email,encrypted_password,locked_at\non@x.org,{BCRYPT_2A},\noff@x.org,{BCRYPT_2A},2024-01-02 03:04:05\n"
            ),
        ),
        (
            "WordPress",
            format!(
                "ID,user_login,user_pass,user_email,user_registered,display_name,deleted\n1,on,{PHPASS},on@x.org,2020-01-02 03:04:05,On,0\n2,off,{PHPASS},off@x.org,2020-01-02 03:04:05,Off,1\n"
            ),
        ),
        (
            "Laravel",
            format!(
                "id,name,email,password,deleted_at\n1,On,on@x.org,{BCRYPT_2A},NULL\n2,Off,off@x.org,{BCRYPT_2A},2024-01-02 03:04:05\n"
            ),
        ),
        (
            "Auth0",
            format!(
                "{{\"email\":\"on@x.org\",\"passwordHash\":\"{BCRYPT_2A}\",\"blocked\":false}}\n{{\"email\":\"off@x.org\",\"passwordHash\":\"{BCRYPT_2A}\",\"blocked\":true,\"created_at\":{{\"$date\":\"2020-01-02T03:04:05.678Z\"}}}}\n"
            ),
        ),
        (
            "Okta and its like",
            format!(
                "[{{\"status\":\"ACTIVE\",\"profile\":{{\"email\":\"on@x.org\",\"firstName\":\"On\"}},\"password_hash\":\"{BCRYPT_2A}\"}},\n {{\"status\":\"SUSPENDED\",\"profile\":{{\"email\":\"off@x.org\"}},\"password_hash\":\"{BCRYPT_2A}\"}}]"
            ),
        ),
        (
            "ASP.NET Identity",
            format!(
                "Id;UserName;Email;PasswordHash;LockoutEnd\n1;on@x.org;on@x.org;{PBKDF2};2020-01-02 03:04:05 +00:00\n2;off@x.org;off@x.org;{PBKDF2};9999-12-31 23:59:59 +00:00\n"
            ),
        ),
        (
            "Drupal, renamed",
            format!("name,mail,pass,is_active\non,on@x.org,{PHPASS},1\noff,off@x.org,{PHPASS},0\n"),
        ),
    ] {
        let app = TestApp::new().await;
        assert_eq!(
            import_by(&app, &text, without_pepper()).await,
            2,
            "{program}"
        );
        let (on, off) = (find(&app, "on@x.org").await, find(&app, "off@x.org").await);
        assert!(on.unwrap().is_active, "{program}");
        let off = off.unwrap();
        assert!(!off.is_active && off.password_hash.is_some(), "{program}");
        assert!(app.can_log_in("on@x.org", PASSWORD).await, "{program}");
        assert!(!app.can_log_in("off@x.org", PASSWORD).await, "{program}");
    }
}

/// A hash of Devise does not tell whether there is a pepper. Unless somebody says so, it is not kept, and not without
/// a word either.
#[tokio::test]
async fn devises_hashes_are_kept_once_it_is_said_whether_there_is_a_pepper() {
    const PEPPER: &str = "4f1c2a9e7d5b8c6f4f1c2a9e7d5b8c6f4f1c2a9e7d5b8c6f4f1c2a9e7d5b8c6f4f1c2a9e7d5b8c6f4f1c2a9e7d5b8c6f\
                          4f1c2a9e7d5b8c6f4f1c2a9e7d5b8c6f";
    let hash = bcrypt::hash_with_result([PASSWORD, PEPPER].concat(), 4).unwrap();
    let text = format!(
        "email,encrypted_password\nann@x.org,{}\nomni@x.org,\n",
        hash.format_for_version(bcrypt::Version::TwoA)
    );
    let app = TestApp::new().await;
    let (said, outcome) = try_out_by(&app, source(&text), Rules::default())
        .await
        .unwrap();
    assert_eq!(said, [(2, Problem::PepperUnsaid)]);
    assert_eq!((outcome.counts.fresh, outcome.counts.wrong), (1, 1));
    let leave_out = Rules {
        unusable_hashes: UnusableHashes::LeaveOut,
        ..Rules::default()
    };
    let (said, _) = try_out_by(&app, source(&text), leave_out).await.unwrap();
    assert_eq!(said, [(2, Problem::HashLeftOut)]);

    let with_pepper = Rules {
        pepper: Pepper::Known(hashing::Pepper::parse(PEPPER).unwrap()),
        ..Rules::default()
    };
    assert!(!format!("{with_pepper:?}").contains(&PEPPER[..8]));
    assert_eq!(import_by(&app, &text, with_pepper).await, 2);
    assert!(!app.can_log_in("ann@x.org", "not her password at all").await);
    assert!(app.can_log_in("ann@x.org", PASSWORD).await);
    // The log-in has replaced it by one of ours, without any pepper.
    let ann = find(&app, "ann@x.org").await.unwrap();
    assert_eq!(ann.password_scheme, None);
    assert!(app.can_log_in("ann@x.org", PASSWORD).await);

    // With the wrong answer nobody gets in, as the documentation says.
    let other = TestApp::new().await;
    assert_eq!(import_by(&other, &text, without_pepper()).await, 2);
    assert!(!other.can_log_in("ann@x.org", PASSWORD).await);
}

#[tokio::test]
async fn every_ignored_column_is_listed() {
    let app = TestApp::new().await;
    let names = unread(
        &app,
        "id,email,is_staff,groups,otp_secret,salt\n1,ann@example.org,1,,,\n",
    );
    assert_eq!(
        names.await,
        ["id", "is_staff", "groups", "otp_secret", "salt"]
    );
    let lines = "{\"email\":\"ann@example.org\",\"phone\":1}\n\
                 {\"email\":\"bob@example.org\",\"phone\":2,\"profile\":{\"city\":\"x\"},\"groups\":[1]}\n";
    assert_eq!(
        unread(&app, lines).await,
        ["phone", "profile.city", "groups"]
    );
    // A number may mean either, so it is rejected.
    let (said, _) = try_out(&app, source("email,status\nann@example.org,0\n"))
        .await
        .unwrap();
    assert_eq!(said, [(2, Problem::FlagUnclear)]);
}

#[tokio::test]
async fn every_notation_of_an_empty_value_is_accepted() {
    let app = TestApp::new().await;
    let text = format!(
        "email,name,password_hash,is_active,last_login,created_at\n\
         short@example.org\n\
         null@example.org,NULL,NULL,NULL,NULL,NULL\n\
         copy@example.org,\\N,\\N,\\N,\\N,\\N\n\
         zero@example.org,Zero,,t,0000-00-00 00:00:00,0000-00-00\n\
         wahr@example.org,Jennifer Null,{PBKDF2},WAHR,31.12.2025 13:05,31.12.2025,,,\n\
         falsch@example.org,F,,FALSCH,11/12/2025,yesterday\n"
    );
    let (said, counts) = try_out(&app, source(&text)).await.unwrap();
    // The ignored time is reported, and nobody is rejected for it.
    let unclear = (7, Problem::TimeUnclear);
    assert_eq!((said, counts.wrong), (vec![unclear, unclear], 0));
    assert_eq!(import(&app, &text).await, 6);
    let wahr = find(&app, "wahr@example.org").await.unwrap();
    assert_eq!(
        (wahr.name.as_str(), wahr.is_active),
        ("Jennifer Null", true)
    );
    let last_login = wahr.last_login_at.unwrap().utc().to_rfc3339();
    assert_eq!(last_login, "2025-12-31T13:05:00+00:00");
    let null = find(&app, "null@example.org").await.unwrap();
    assert_eq!((null.name.as_str(), null.is_active), ("", true));
    assert!(!find(&app, "falsch@example.org").await.unwrap().is_active);
}

#[tokio::test]
async fn people_can_be_imported_without_an_unusable_hash() {
    let app = TestApp::new().await;
    let text = format!(
        "email,password\n\
         a@example.org,5f4dcc3b5aa765d61d8327deb882cf99\n\
         b@example.org,{{bcrypt}}{BCRYPT_2A}\n\
         c@example.org,$2b$31$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K\n\
         d@example.org,*\n"
    );
    let (said, _) = try_out(&app, source(&text)).await.unwrap();
    assert_eq!(
        said,
        [(2, Problem::HashUnknown), (4, Problem::HashTooCostly)]
    );
    let rules = Rules {
        unusable_hashes: UnusableHashes::LeaveOut,
        ..Rules::default()
    };
    let (said, _) = try_out_by(&app, source(&text), rules.clone())
        .await
        .unwrap();
    assert_eq!(said, [(2, Problem::HashLeftOut), (4, Problem::HashLeftOut)]);
    assert_eq!(import_by(&app, &text, rules).await, 4);
    assert!(app.can_log_in("b@example.org", PASSWORD).await);
    assert_eq!(
        find(&app, "a@example.org").await.unwrap().password_hash,
        None
    );
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Source {
    let mut file = tempfile::tempfile().unwrap();
    let units = ["\u{feff}", text].concat();
    let bytes: Vec<u8> = units.encode_utf16().flat_map(unit).collect();
    file.write_all(&bytes).unwrap();
    Source::File {
        name: "users.csv".to_owned(),
        file,
        format: None,
    }
}

#[tokio::test]
async fn what_excel_writes_is_read_in_utf_16_and_with_its_own_first_line() {
    let text = "sep=;\r\nE-Mail;Name\r\nann@example.org;Doe, Änn\r\nnobody;x\r\n";
    for unit in [u16::to_le_bytes, u16::to_be_bytes] {
        let app = TestApp::new().await;
        let (said, outcome) = try_out_by(&app, utf16(text, unit), Rules::default())
            .await
            .unwrap();
        assert_eq!(said, [(4, Problem::EmailInvalid)]);
        assert_eq!(outcome.counts.size, outcome.counts.size_read);
        let done = run(&app, utf16(text, unit), WrongLines::Skip).await;
        assert_eq!(done.ended, Ended::Done { written: 1 });
        let tab = utf16("email\tname\nb@example.org\tBob\n", unit);
        run(&app, tab, WrongLines::Refuse).await;
        assert_eq!(find(&app, "b@example.org").await.unwrap().name, "Bob");
    }
    let app = TestApp::new().await;
    import(&app, "SEP=|\nemail|name\na@example.org|A;B,C\n").await;
    assert_eq!(find(&app, "a@example.org").await.unwrap().name, "A;B,C");
}

/// As `kc.sh export` writes it; the passwords were hashed by Python's hashlib and argon2-cffi.
#[tokio::test]
async fn a_keycloak_realm_is_read_with_its_passwords() {
    let user = |name: &str, credentials: &str| {
        format!(
            "{{\"username\":\"{name}\",\"email\":\"{name}@example.org\",\"firstName\":\"F\",\"lastName\":\"L\",\
             \"enabled\":{},\"createdTimestamp\":1577934245678,\"credentials\":[{credentials}],\
             \"realmRoles\":[\"admin\"]}}",
            name != "off"
        )
    };
    let credential = |algorithm: &str, rounds: u32, value: &str, more: &str| {
        let secret = format!(
            "{{\"value\":\"{value}\",\"salt\":\"c2Vhc2FsdDIwMjRzYWx0IQ==\",\"additionalParameters\":{{}}}}"
        );
        let cost = format!(
            "{{\"hashIterations\":{rounds},\"algorithm\":\"{algorithm}\",\"additionalParameters\":{{{more}}}}}"
        );
        serde_json::json!({"type": "password", "secretData": secret, "credentialData": cost})
            .to_string()
    };
    let sha512 =
        "thYynvjalktFXrxkSp+rRWOuuISjq2r85boVJH/YBtDH+0MkZl1Kqzni518Z/AT6lYHN2i9PqKHM+d7tMPR+9A==";
    let sha256 =
        "obPEVdVzTh3VQGAw5DJpBS8RrU/RQHN/2krL2SLvhiKrmMTS8V3cBLoWp7mXpuLSJ9iZ6RVs8gEbKAlu32M1Ug==";
    let sha1 =
        "vzUuAuYrhs0TgxSRsjcTrV6mB3GCfolELkh6LABRwugV3Vhd4FsMMHQv3uWInTdXTqo11dhsunOrLj7DSVAoZw==";
    let argon2 = "YVI8F/i50ZLwaHIXaGfZGxDKhXCvkUzWUHmVhxP9ihs=";
    let old = format!(
        "{{\"type\":\"password\",\"hashedSaltedValue\":\"{sha256}\",\"salt\":\"c2Vhc2FsdDIwMjRzYWx0IQ==\",\"hashIterations\":1000,\"algorithm\":\"pbkdf2-sha256\"}}"
    );
    let parameters = "\"hashLength\":[\"32\"],\"memory\":[\"1024\"],\"type\":[\"id\"],\"version\":[\"1.3\"],\"parallelism\":[\"1\"]";
    let users = [
        user("new", &credential("pbkdf2-sha512", 1000, sha512, "")),
        user("usual", &credential("pbkdf2-sha256", 1000, sha256, "")),
        user("first", &credential("pbkdf2", 1000, sha1, "")),
        user("argon", &credential("argon2", 5, argon2, parameters)),
        user("old", &old),
        user("off", &credential("pbkdf2-sha512", 1000, sha512, "")),
        user("otp", "{\"type\":\"otp\"}"),
    ];
    let text = format!(
        "{{\n  \"realm\" : \"r\",\n  \"clients\" : [{{\"secret\":\"x\"}}],\n  \"users\" : [{}],\n  \"enabled\" : true\n}}\n",
        users.join(",\n")
    );
    let app = TestApp::new().await;
    let (said, outcome) = try_out_by(&app, source(&text), Rules::default())
        .await
        .unwrap();
    assert_eq!(said, []);
    assert_eq!(outcome.unread, ["realmRoles"]);
    assert_eq!(import(&app, &text).await, 7);
    for name in ["new", "usual", "first", "argon", "old"] {
        let email = &format!("{name}@example.org");
        assert!(app.can_log_in(email, PASSWORD).await, "{name}");
    }
    let off = find(&app, "off@example.org").await.unwrap();
    assert_eq!((off.is_active, off.name.as_str()), (false, "F L"));
    assert!(off.created_at.utc().to_rfc3339().starts_with("2020-01-02"));
    let one_line = text.replace('\n', "");
    assert_eq!(import(&app, &one_line).await, 0);
}

#[tokio::test]
async fn firebases_hashes_are_kept_with_the_parameters_of_the_project() {
    let text = "{\"users\":[{\"localId\":\"1\",\"email\":\"on@x.org\",\"displayName\":\"On\",\
         \"passwordHash\":\"lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==\",\
         \"salt\":\"42xEC+ixf3L2lw==\",\"disabled\":false,\"createdAt\":\"1577934245678\"},\
         {\"localId\":\"2\",\"email\":\"off@x.org\",\"disabled\":true}]}";
    let app = TestApp::new().await;
    let (said, _) = try_out(&app, source(text)).await.unwrap();
    assert_eq!(said, [(1, Problem::HashUnknown)]);
    let project = "base64_signer_key: jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==,
        base64_salt_separator: Bw==, rounds: 8, mem_cost: 14";
    let rules = Rules {
        firebase: FirebaseProject::parse(project),
        ..Rules::default()
    };
    assert_eq!(import_by(&app, text, rules).await, 2);
    assert!(app.can_log_in("on@x.org", "user1password").await);
    let on = find(&app, "on@x.org").await.unwrap();
    assert_eq!(on.name, "On");
    assert!(!find(&app, "off@x.org").await.unwrap().is_active);
}

#[tokio::test]
async fn json_without_a_complete_list_of_users_is_rejected() {
    let app = TestApp::new().await;
    let long = "x".repeat(70_000);
    for text in [
        "{\n\"realm\": \"r\"\n}",
        "{\"users\": \"many\"\n}",
        "[{\"email\":\"a@example.org\"},",
        "[{\"email\":\"a@example.org\"}] and more",
        &format!("[{{\"email\":\"a@example.org\",\"name\":\"{long}\"}}]"),
        "[]",
    ] {
        let outcome = try_out(&app, source(text)).await;
        assert!(outcome.is_err(), "{text:.40}");
    }
    let (said, _) = try_out(
        &app,
        source("[1,{\"email\":\"a@example.org\"},\"x\",[],null]"),
    )
    .await
    .unwrap();
    let unreadable = |entry| (entry, Problem::Unreadable);
    assert_eq!(said, [1, 3, 4, 5].map(unreadable));
    assert_eq!(numbers(&app).await, (0, 0));
}
