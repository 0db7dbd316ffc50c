//! `doctor`: each thing that can be wrong is told, with what to do, and nothing else is.

use crate::{
    mail_server::MailServer,
    name_server::NameServer,
    program::{command, run, said},
    service::Service,
};
use sea_orm::{ConnectionTrait, Database};
use serde_json::Value;
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, UdpSocket},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::Output,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const SECRET: &str = "a-password-of-the-mail-server";
const GOOD: &[(&str, &str)] = &[
    ("example.org.", "MX 10 mx.example.org."),
    ("example.org.", "TXT v=spf1 mx -all"),
    ("_dmarc.example.org.", "TXT v=DMARC1; p=reject"),
    ("k._domainkey.example.org.", "TXT v=DKIM1; p=MIGf"),
];

/// An installation in which everything is as it should be, until a test breaks something.
struct Installation {
    folder: TempDir,
    mail: MailServer,
    dns: SocketAddr,
    service: Service,
    settings: Vec<(&'static str, String)>,
}

impl Installation {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        shop(folder.path()).await;
        let mail = MailServer::start();
        let settings = vec![
            ("EMAIL_BACKEND", "smtp".to_owned()),
            ("EMAIL_HOST", "127.0.0.1".to_owned()),
            ("EMAIL_PORT", mail.port().to_string()),
            ("DEFAULT_FROM_EMAIL", "accounts@example.org".to_owned()),
        ];
        let mut serve = command(
            folder.path(),
            &[
                "--config",
                "settings.toml",
                "serve",
                "--addr",
                "127.0.0.1:0",
            ],
        );
        serve.envs(settings.iter().map(|(key, value)| (*key, value)));
        let service = Service::start_as(serve);
        Self {
            dns: NameServer::start(GOOD),
            folder,
            mail,
            service,
            settings,
        }
    }

    fn set(&mut self, key: &'static str, value: impl Into<String>) {
        self.settings.push((key, value.into()));
    }

    async fn output(&self, arguments: &[&str]) -> Output {
        let dns = self.dns.to_string();
        let first = ["--config", "settings.toml", "doctor", "--nameserver", &dns];
        let mut doctor = command(self.folder.path(), &[&first, arguments].concat());
        doctor.env("LISTEN_ADDR", self.service.address.to_string());
        doctor.envs(self.settings.iter().map(|(key, value)| (*key, value)));
        // The servers of this test go on meanwhile.
        let output = tokio::task::spawn_blocking(move || doctor.output().unwrap());
        output.await.unwrap()
    }

    /// The exit code, and what it tells as JSON.
    async fn examine(&self) -> (i32, Value) {
        let output = self.output(&["--json", "--dkim-selector", "k"]).await;
        let (code, text) = said(&output);
        let report = serde_json::from_slice(&output.stdout);
        (code.unwrap(), report.unwrap_or_else(|_| panic!("{text}")))
    }

    /// That the one problem is of this area, says these words, and says what to do.
    async fn assert_problem(&self, area: &str, words: &str) {
        let (code, report) = self.examine().await;
        let problems = lines(&report, "problem");
        assert_eq!(code, 1, "{report:#}");
        assert_eq!(report["ok"], false);
        let found = problems.iter().any(|line| {
            line["area"] == area
                && line["what"].as_str().unwrap().contains(words)
                && !line["to_do"].as_str().unwrap().is_empty()
        });
        assert!(found, "{area}: {words}: {report:#}");
        assert!(
            problems.iter().all(|line| line["area"] == area),
            "nothing else is wrong: {problems:#?}"
        );
    }

    /// That there is a warning, and nothing has to be done.
    async fn assert_warning(&self, area: &str, words: &str) {
        let (code, report) = self.examine().await;
        assert_eq!(code, 0, "{report:#}");
        let warnings = lines(&report, "warning");
        let found = warnings
            .iter()
            .any(|line| line["area"] == area && line["what"].as_str().unwrap().contains(words));
        assert!(found, "{area}: {words}: {report:#}");
    }

    async fn run_in_shop(&self, sql: &str) {
        let db = Database::connect(shop_url(self.folder.path()))
            .await
            .unwrap();
        db.execute_unprepared(sql).await.unwrap();
        db.close().await.unwrap();
    }
}

fn lines(report: &Value, status: &str) -> Vec<Value> {
    let checks = report["checks"].as_array().unwrap().iter();
    let lines = checks.filter(|line| line["status"] == status);
    lines.cloned().collect()
}

pub fn shop_url(folder: &Path) -> String {
    format!(
        "sqlite://{}?mode=rwc",
        folder.join("shop.sqlite3").display()
    )
}

/// A Django application with one customer, one member of staff, and an index on addresses.
pub async fn shop(folder: &Path) {
    let db = Database::connect(shop_url(folder)).await.unwrap();
    db.execute_unprepared(
        "CREATE TABLE auth_user (id integer PRIMARY KEY, username varchar(150) NOT NULL UNIQUE, \
         first_name varchar(150) NOT NULL, email varchar(254) NOT NULL, password varchar(128) NOT NULL, \
         is_active bool NOT NULL, is_staff bool NOT NULL, is_superuser bool NOT NULL); \
         CREATE INDEX auth_user_recovery ON auth_user (lower(email)); \
         INSERT INTO auth_user VALUES (1, 'annie', 'Ann', 'ann@example.org', 'pbkdf2_sha256$1000$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 1, 0, 0), \
         (2, 'root', 'Root', 'root@example.org', 'pbkdf2_sha256$1000$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 1, 1, 1)",
    )
    .await
    .unwrap();
    db.close().await.unwrap();
    let settings = format!(
        "[[directory]]\nname = \"shop\"\nkind = \"sql\"\npreset = \"django\"\nurl = \"sqlite://{}\"\n",
        folder.join("shop.sqlite3").display()
    );
    std::fs::write(folder.join("settings.toml"), settings).unwrap();
}

/// A web server that is another program, whose clock stands still.
fn another_program() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            _ = client.read(&mut [0; 4096]);
            _ = client.write_all(
                b"HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n\
                  Content-Length: 2\r\nConnection: close\r\n\r\nok",
            );
        }
    });
    address
}

#[tokio::test]
async fn what_is_in_order_is_told_and_nothing_has_to_be_done() {
    let installation = Installation::new().await;
    let (code, report) = installation.examine().await;
    assert_eq!(code, 0, "{report:#}");
    assert_eq!(report["ok"], true);
    assert_eq!(lines(&report, "problem"), [] as [Value; 0]);
    let fine = lines(&report, "ok");
    for (area, words) in [
        ("database", "is up to date and can be written"),
        ("database", "is owned by this user"),
        ("base_url", "is answered by this program, and it is ready"),
        ("clock", "0 s apart"),
        ("mail", "takes mail (not encrypted, without a log-in)"),
        ("dns", "bounces to example.org go to mx.example.org"),
        ("dns", "SPF: example.org says who may send"),
        ("dns", "DKIM: there is a key at k._domainkey.example.org"),
        ("dns", "DMARC: the policy of example.org is reject"),
        ("directory", "ms, by an index"),
        (
            "directory",
            "1 of 2 accounts can be recovered: 1 privileged",
        ),
    ] {
        let found = fine
            .iter()
            .any(|line| line["area"] == area && line["what"].as_str().unwrap().contains(words));
        // The second begins between two readings of the clock.
        assert!(found || area == "clock", "{area}: {words}: {report:#}");
    }
    let of_shop = fine.iter().filter(|line| line["directory"] == "shop");
    assert_eq!(of_shop.count(), 2);
    let text = said(&installation.output(&[]).await).1;
    for line in lines(&report, "ok") {
        let what = line["what"].as_str().unwrap();
        let is_of_a_moment = [" ms", "DKIM", "s apart"]
            .iter()
            .any(|words| what.contains(words));
        assert!(text.contains(what) || is_of_a_moment, "{what}: {text}");
    }
    assert!(
        text.contains("warning  DNS: DKIM"),
        "without a selector: {text}"
    );
    assert!(text.contains("Nothing has to be done"), "{text}");
    assert!(installation.mail.mails().is_empty(), "no mail was sent");
}

#[tokio::test]
async fn no_secret_and_nobodys_address_is_told() {
    let mut installation = Installation::new().await;
    installation.set("EMAIL_HOST_USER", "mailer");
    installation.set("EMAIL_HOST_PASSWORD", SECRET);
    installation
        .run_in_shop("ALTER TABLE auth_user RENAME COLUMN password TO gone")
        .await;
    for arguments in [&[][..], &["--json"]] {
        let (_, text) = said(&installation.output(arguments).await);
        for word in [SECRET, "ann@example.org", "root@example.org", "pbkdf2"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }
}

#[tokio::test]
async fn a_mail_server_that_takes_no_mail_is_a_problem() {
    let mut installation = Installation::new().await;
    installation
        .mail
        .answer(&[("connect", "554 5.7.1 go away")]);
    installation.assert_problem("mail", "5.7.1 go away").await;
    installation.mail.answer(&[]);
    installation.set("EMAIL_USE_TLS", "true");
    installation.assert_problem("mail", "takes no mail").await;
    installation.set("EMAIL_USE_TLS", "false");
    installation.mail.go_down().await;
    installation.assert_problem("mail", "takes no mail").await;
}

#[tokio::test]
async fn a_domain_without_its_records_is_a_problem() {
    let mut installation = Installation::new().await;
    for (left_out, words) in [
        ("MX", "has neither MX nor address"),
        ("v=spf1", "does not say who may send its mail"),
        ("DKIM", "there is no key at k._domainkey.example.org"),
    ] {
        let records: Vec<_> = GOOD
            .iter()
            .filter(|(_, record)| !record.contains(left_out))
            .copied()
            .collect();
        installation.dns = NameServer::start(&records);
        installation.assert_problem("dns", words).await;
    }
    let records: Vec<_> = GOOD
        .iter()
        .filter(|(name, _)| !name.contains("dmarc"))
        .copied()
        .collect();
    installation.dns = NameServer::start(&records);
    installation
        .assert_warning("dns", "DMARC: example.org has no policy")
        .await;
    // The policy of the domain above counts.
    installation.dns = NameServer::start(GOOD);
    installation.set("DEFAULT_FROM_EMAIL", "accounts@mail.example.org");
    let (_, report) = installation.examine().await;
    let fine = lines(&report, "ok");
    let is_found = |line: &Value| line["what"] == "DMARC: the policy of example.org is reject";
    assert!(fine.iter().any(is_found), "{report:#}");
}

#[tokio::test]
async fn a_name_server_that_hangs_is_a_warning_and_in_time() {
    let mut installation = Installation::new().await;
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    installation.dns = silent.local_addr().unwrap();
    let begun = Instant::now();
    installation
        .assert_warning("dns", "It can't be asked from here")
        .await;
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn what_answers_at_base_url_has_to_be_this_program_with_the_right_time() {
    let mut installation = Installation::new().await;
    installation.set("BASE_URL", format!("http://{}", another_program()));
    let (code, report) = installation.examine().await;
    assert_eq!(code, 1);
    let problems = lines(&report, "problem");
    assert_eq!(problems.len(), 2, "{report:#}");
    assert!(
        problems[0]["what"]
            .as_str()
            .unwrap()
            .contains("is answered by another program")
    );
    let clock = problems[1]["what"].as_str().unwrap();
    assert!(clock.contains("s ahead of that of BASE_URL"), "{clock}");

    installation.set("BASE_URL", "http://127.0.0.1:9");
    installation
        .assert_warning("base_url", "can't be reached from here")
        .await;
}

#[tokio::test]
async fn a_database_of_another_version_a_locked_one_and_an_open_file_are_problems() {
    let installation = Installation::new().await;
    let file = installation
        .folder
        .path()
        .join("data/password-recover.sqlite3");
    let set_mode = |mode| {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    set_mode(0o644);
    installation
        .assert_problem("database", "its mode is 644")
        .await;
    set_mode(0o600);

    let mut read_only = Installation::new().await;
    read_only.set(
        "DATABASE_URL",
        "sqlite://data/password-recover.sqlite3?mode=ro",
    );
    read_only
        .assert_problem("database", "can't be written")
        .await;

    let migrate = |direction| {
        assert_eq!(
            said(&run(
                installation.folder.path(),
                &["migrate", direction],
                ""
            ))
            .0,
            Some(0)
        );
    };
    migrate("down");
    let (code, report) = installation.examine().await;
    assert_eq!(code, 1);
    let problems = lines(&report, "problem");
    let has = |words: &str| {
        problems
            .iter()
            .any(|line| line["what"].as_str().unwrap().contains(words))
    };
    assert!(has("lacks 1 migrations"), "{report:#}");
    assert!(
        has("is not ready: the database is of another version"),
        "{report:#}"
    );
}

#[tokio::test]
async fn a_database_that_is_still_to_be_made_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let (code, text) = said(&run(folder.path(), &["doctor"], ""));
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("There is none yet"), "{text}");
    assert!(!folder.path().join("data").exists());
    std::fs::write(folder.path().join("file"), "this is not a folder").unwrap();
    std::fs::write(
        folder.path().join("text"),
        "this is not a database, and long enough to tell",
    )
    .unwrap();
    let mut doctor = command(folder.path(), &["doctor"]);
    let output = doctor
        .env("DATABASE_URL", "sqlite://text")
        .output()
        .unwrap();
    let (code, text) = said(&output);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("problem  database: "), "{text}");
}

#[tokio::test]
async fn a_directory_is_looked_at_as_adopt_does() {
    let installation = Installation::new().await;
    installation
        .run_in_shop("DROP INDEX auth_user_recovery")
        .await;
    installation
        .assert_warning("directory", "No index serves")
        .await;
    installation
        .run_in_shop("UPDATE auth_user SET is_superuser = 1")
        .await;
    installation
        .assert_problem("directory", "0 of 2 accounts can be recovered")
        .await;
    installation
        .run_in_shop("ALTER TABLE auth_user RENAME TO gone")
        .await;
    installation
        .assert_problem("directory", "no such table")
        .await;
    std::fs::remove_file(installation.folder.path().join("shop.sqlite3")).unwrap();
    installation.assert_problem("directory", "shop").await;
}
