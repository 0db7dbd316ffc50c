//! Applications that answer for their accounts themselves: the receivers of `docs/receivers`, run as they are.

use super::{contract::Contract, way::way_that_breaks};
use crate::databases::server::{Killed, free_address, wait_for_child};
use crate::untested;
use base64::{Engine, engine::general_purpose::STANDARD};
use password_recover::server::{
    clock::Clock,
    config::{Secret, directories::HttpSettings},
    directories::{
        http::Http,
        store::{Found, Refusal, TIMEOUT, Trouble, Withheld, Written},
    },
    model::EmailAddress,
    outbound::signature::SigningSecret,
    random::Random,
    secret_key::SecretKey,
};
use serde_json::{Value, json};
use std::{
    fs,
    net::SocketAddr,
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

const NEW: &str = "Correct-Horse-Battery-7";
const SET_PASSWORD: &[u8] = b"set_password";

/// The programs that run the receivers, and the receivers.
pub const KINDS: [(&str, &str); 2] = [("node", "receiver.mjs"), ("python3", "receiver.py")];

/// Puts accounts into the table of `receiver.py`.
const FILL: &str = "import json, sqlite3, sys
database = sqlite3.connect(sys.argv[1])
for one in json.loads(sys.argv[2]):
    fields = ('key', 'email', 'login', 'name', 'password', 'role', 'locked')
    database.execute('INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?)', [one[name] for name in fields])
database.commit()";
const STORED: &str = "import json, sqlite3, sys
row = sqlite3.connect(sys.argv[1]).execute(f'SELECT {sys.argv[2]} FROM accounts WHERE key = 1')
print(json.dumps(row.fetchone()[0]))";
/// Whether a password is the one that is stored.
const OPENS: &str = "import hashlib, sys
_, salt, made = sys.argv[1].split('$')
again = hashlib.scrypt(sys.argv[2].encode(), salt=bytes.fromhex(salt), n=16384, r=8, p=1, dklen=32)
sys.exit(again.hex() != made)";

pub struct Receiver {
    pub address: SocketAddr,
    accounts: PathBuf,
    pub secret: String,
    _child: Killed,
    _folder: TempDir,
}

impl Receiver {
    pub fn start((program, file): (&str, &str)) -> Option<Self> {
        if Command::new(program).arg("--version").output().is_err() {
            untested::tell(&format!("{file}, since {program} is not installed"));
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let accounts = folder.path().join("accounts");
        let people = json!([
            person("1", "Ann@example.org", "clerk", "old"),
            person("2", "eve@example.org", "admin", "old"),
            person("3", "new@example.org", "clerk", ""),
        ]);
        if file.ends_with("mjs") {
            fs::write(&accounts, json!({ "accounts": people }).to_string()).unwrap();
        }
        let secret = format!("whsec_{}", STANDARD.encode(Random::System.bytes::<32>()));
        let address = free_address();
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/receivers");
        let mut child = Command::new(program)
            .arg(path.join(file))
            .env("DIRECTORY_SECRET", &secret)
            .env("ACCOUNTS", &accounts)
            .env("PORT", address.port().to_string())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        wait_for_child(address, &mut child, None);
        if file.ends_with("py") {
            python(FILL, &[accounts.to_str().unwrap(), &people.to_string()]).unwrap();
        }
        Some(Self {
            address,
            accounts,
            secret,
            _child: Killed(child),
            _folder: folder,
        })
    }

    fn directory(&self) -> Http {
        directory(self.address, &self.secret)
    }

    /// What is stored of the first account's password.
    fn stored(&self) -> String {
        self.field("password").as_str().unwrap().to_owned()
    }

    /// Whether the first account is locked.
    pub fn is_locked(&self) -> bool {
        let locked = self.field("locked");
        locked == Value::Bool(true) || locked == json!(1)
    }

    fn field(&self, name: &str) -> Value {
        let text = fs::read(&self.accounts).unwrap();
        match serde_json::from_slice::<Value>(&text) {
            Ok(data) => data["accounts"][0][name].clone(),
            Err(_) => {
                let printed = python(STORED, &[self.accounts.to_str().unwrap(), name]).unwrap();
                serde_json::from_str(&printed).unwrap()
            }
        }
    }

    pub fn opens(&self, password: &str) -> bool {
        python(OPENS, &[&self.stored(), password]).is_some()
    }
}

/// What a few lines of Python say; none if they fail.
fn python(lines: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("python3");
    let output = command
        .args(["-c", lines])
        .args(arguments)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    output.status.success().then_some(text)
}

fn person(key: &str, email: &str, role: &str, password: &str) -> Value {
    json!({
        "key": key, "email": email, "login": format!("user{key}"), "name": format!("Person {key}"),
        "password": if password.is_empty() { Value::Null } else { json!(password) },
        "role": role, "locked": false,
    })
}

pub fn directory(address: SocketAddr, secret: &str) -> Http {
    let settings = HttpSettings {
        url: format!("http://{address}/recover"),
        secret: Secret::new(secret),
        freeze: true,
    };
    let key = SecretKey::random(&Random::System);
    Http::new("shop", &settings, &key, &Clock::System, &Random::System)
}

pub fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

async fn one(http: &Http, email: &str) -> Found {
    let mut found = http.find(&address(email)).await.unwrap();
    assert_eq!(found.len(), 1, "{email}");
    found.remove(0)
}

async fn write(http: &Http, id: &str, account: &Found, password: &str) -> Written {
    http.write(id, &account.key, &account.version, password, false)
        .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_receivers_set_a_password_once_and_withhold() {
    for kind in KINDS {
        let Some(receiver) = Receiver::start(kind) else {
            continue;
        };
        let http = receiver.directory();
        let ann = one(&http, "ann@EXAMPLE.org").await;
        assert_eq!((&*ann.email, &*ann.name), ("Ann@example.org", "Person 1"));
        assert_eq!(ann.withheld, None);
        assert_eq!(http.read("1").await.unwrap().as_ref(), Some(&ann));
        assert_eq!(http.find_login("user1").await.unwrap()[0].key, "1");
        assert!(http.find_login("%").await.unwrap().is_empty());
        let short = write(&http, "a1", &ann, "short").await;
        assert_eq!(short, Written::Refused(Refusal::TooShort));
        assert_eq!(write(&http, "a2", &ann, NEW).await, Written::Done);
        assert!(receiver.opens(NEW), "{}", receiver.stored());
        assert!(!receiver.stored().contains(NEW));
        let again = write(&http, "a3", &ann, "Another-Horse-Battery-8").await;
        assert_eq!(again, Written::Conflict);
        for (id, expected) in [
            ("a1", Written::Refused(Refusal::TooShort)),
            ("a2", Written::Done),
            ("never", Written::NotNow),
        ] {
            assert_eq!(http.outcome(id).await.unwrap(), expected);
        }
        for (email, why) in [
            ("eve@example.org", Withheld::Privileged),
            ("new@example.org", Withheld::NoPassword),
        ] {
            let account = one(&http, email).await;
            assert_eq!(account.withheld, Some(why));
            assert_eq!(write(&http, email, &account, NEW).await, Written::Conflict);
        }
        http.freeze("1").await.unwrap();
        let frozen = one(&http, "ann@example.org").await;
        assert_eq!(frozen.withheld, Some(Withheld::Locked));
        assert_eq!(write(&http, "a4", &frozen, NEW).await, Written::Conflict);
        let fresh = "Fresh-Horse-Battery-9";
        let opened = http.write("a5", "1", &frozen.version, fresh, true).await;
        assert_eq!(opened, Written::Done);
        assert_eq!(one(&http, "ann@example.org").await.withheld, None);
        assert!(receiver.opens(fresh));
        // Somebody else's questions are not answered.
        let other = format!("whsec_{}", STANDARD.encode([7; 32]));
        let stranger = directory(receiver.address, &other);
        assert_misconfigured(&stranger.find(&address("ann@example.org")).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_became_of_a_question_is_asked_when_its_answer_is_lost() {
    for (kind, (forwards, expected)) in KINDS
        .into_iter()
        .flat_map(|kind| [(true, Written::Done), (false, Written::NotNow)].map(|case| (kind, case)))
    {
        let Some(receiver) = Receiver::start(kind) else {
            continue;
        };
        let way = way_that_breaks(receiver.address, SET_PASSWORD, forwards).await;
        let http = directory(way, &receiver.secret);
        let ann = one(&http, "ann@example.org").await;
        let before = receiver.stored();
        assert_eq!(write(&http, "lost", &ann, NEW).await, expected);
        assert_eq!(receiver.stored() == before, !forwards);
        // What comes late under that id changes nothing.
        let ann = one(&http, "ann@example.org").await;
        let after = receiver.stored();
        let late = write(&http, "lost", &ann, "Late-Horse-Battery-9").await;
        assert_eq!(late, expected);
        assert_eq!(receiver.stored(), after);
    }
}

fn assert_misconfigured<T: std::fmt::Debug>(answer: &Result<T, Trouble>) {
    assert!(
        matches!(answer, Err(Trouble::Misconfigured(_))),
        "{answer:?}"
    );
}

fn assert_down<T: std::fmt::Debug>(answer: &Result<T, Trouble>) {
    assert!(matches!(answer, Err(Trouble::Down(_))), "{answer:?}");
}

/// Something that answers every question with the same words, or with none.
async fn answers(text: &'static str, more: usize) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut question = vec![0; 65_536];
            _ = stream.read(&mut question).await;
            _ = stream.write_all(text.as_bytes()).await;
            _ = stream.write_all(&vec![b' '; more]).await;
            // Nothing is closed, so that only what is said ends an answer.
            open.push(stream);
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_application_that_is_down_slow_or_wrong_is_told_in_time() {
    let secret = format!("whsec_{}", STANDARD.encode([7; 32]));
    let ann = address("ann@example.org");
    let find = async |to| directory(to, &secret).find(&ann).await;
    let start = Instant::now();
    let silent = answers("", 0).await;
    let (silent, written) = tokio::join!(find(silent), async {
        let version = password_recover::server::directories::store::Version::kept("x".to_owned());
        let http = directory(silent, &secret);
        http.write("id", "1", &version, NEW, false).await
    });
    assert_down(&silent);
    assert_eq!(written, Written::NotNow);
    assert!(start.elapsed() < TIMEOUT + Duration::from_secs(3));
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let free = nobody.local_addr().unwrap();
    drop(nobody);
    assert_down(&find(free).await);
    let broken = "HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n";
    assert_down(&find(answers(broken, 0).await).await);
    for (text, more) in [
        ("HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n", 0),
        ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", 0),
    ] {
        assert_misconfigured(&find(answers(text, more).await).await);
    }
    // Longer than anything that is read, and a way to somewhere else, which is not taken.
    let long = "HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n";
    assert_down(&find(answers(long, 1_000_000).await).await);
    let elsewhere =
        "HTTP/1.1 307 There\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    assert_down(&find(answers(elsewhere, 0).await).await);
}

/// Sends a question as the specification says, and reads status and answer.
async fn ask(receiver: &Receiver, question: &Value, secret: &str) -> (u16, Value) {
    let secret = SigningSecret::parse(secret).unwrap();
    let (body, now) = (question.to_string(), Clock::System.now().utc().timestamp());
    let signature = secret.sign("msg_1", now, &body);
    let mut stream = tokio::net::TcpStream::connect(receiver.address)
        .await
        .unwrap();
    let head = format!(
        "POST /recover HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-type: application/json\r\n\
         content-length: {}\r\nwebhook-id: msg_1\r\nwebhook-timestamp: {now}\r\n\
         webhook-signature: {signature}\r\n\r\n{body}",
        receiver.address,
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, rest) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    // With its length, or in one chunk.
    let json = rest
        .find('{')
        .map_or("", |from| &rest[from..=rest.rfind('}').unwrap()]);
    (status, serde_json::from_str(json).unwrap_or(Value::Null))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_receivers_keep_to_the_description() {
    let contract = Contract::read();
    for unlike in [
        json!({}),
        json!({ "result": "ok" }),
        json!({ "result": "refused" }),
        json!({ "result": "refused", "reason": "ugly" }),
        json!({ "accounts": [{ "email": "ann@example.org", "version": "1" }] }),
        json!({ "accounts": [{ "key": 7, "email": "ann@example.org", "version": "1" }] }),
    ] {
        assert!(!contract.fits(&unlike, "Answer"), "{unlike}");
    }
    for unlike in [
        json!({ "type": "find" }),
        json!({ "type": "drop", "key": "1" }),
    ] {
        assert!(!contract.fits(&unlike, "Question"), "{unlike}");
    }
    for kind in KINDS {
        let Some(receiver) = Receiver::start(kind) else {
            continue;
        };
        let http = receiver.directory();
        assert_eq!(one(&http, "ann@example.org").await.key, "1");
        let (_, found) = ask(
            &receiver,
            &json!({ "type": "find", "email": "ann@example.org" }),
            &receiver.secret,
        )
        .await;
        let version = found["accounts"][0]["version"].clone();
        let set = |id: &str, version: &Value, password: &str| {
            json!({
                "type": "set_password", "id": id, "key": "1", "version": version, "password": password,
                "unfreeze": false,
            })
        };
        for (question, result) in [
            (json!({ "type": "find", "login": "user2" }), None),
            (json!({ "type": "find", "key": "3" }), None),
            (
                json!({ "type": "find", "email": "nobody@example.org" }),
                None,
            ),
            (set("a", &version, "short"), Some("refused")),
            (set("b", &version, NEW), Some("done")),
            (set("c", &version, NEW), Some("conflict")),
            // Again, with whatever password: what was answered to that id.
            (set("b", &version, "Other-Horse-Battery-8"), Some("done")),
            (json!({ "type": "outcome", "id": "a" }), Some("refused")),
            (json!({ "type": "outcome", "id": "never" }), Some("none")),
            (set("never", &version, NEW), Some("none")),
            (json!({ "type": "freeze", "key": "1" }), Some("done")),
        ] {
            assert!(contract.fits(&question, "Question"), "{question}");
            let (status, answer) = ask(&receiver, &question, &receiver.secret).await;
            assert_eq!(status, 200, "{kind:?} {question}");
            assert!(contract.fits(&answer, "Answer"), "{answer}");
            assert_eq!(answer["result"].as_str(), result, "{kind:?} {question}");
            if result.is_none() {
                assert!(answer["accounts"].is_array(), "{kind:?} {question}");
            }
        }
        assert!(receiver.opens(NEW));
        let stranger = format!("whsec_{}", STANDARD.encode([7; 32]));
        let question = json!({ "type": "find", "key": "1" });
        assert_eq!(ask(&receiver, &question, &stranger).await.0, 401);
    }
}
