//! The program and the application's database are killed again and again while passwords are set, answers get
//! lost, people have two tabs, and the application changes passwords, too. A link is good for one password, what
//! is said of it is true, and nobody loses their link without a word.

mod outcome;

use self::outcome::check;
use crate::{
    databases::server::Postgres,
    harness::{TestApp, eventually_within, token_in},
    program::command,
    recovery_elsewhere::django_hash,
    service::{self, Service},
};
use password_recover::server::{
    clock::Clock,
    db::entity::{directory_write, mailbox_message},
    random::Random,
};
use sea_orm::{
    ConnectionTrait, Database, DatabaseConnection, EntityTrait, PaginatorTrait, sea_query::Expr,
};
use std::{
    collections::HashMap,
    net::SocketAddr,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{mpsc, watch},
    task::JoinSet,
    time::sleep,
};

const OLD: &str = "what everybody had before";
/// What the application sets by itself.
const THEIRS: &str = "what the application has set";
const LONGEST_LIFE: Duration = Duration::from_millis(300);
const CLIENTS: usize = 4;
const ACCOUNTS_PER_KILL: usize = 6;
const CHANGE: &str = "/core/user/change-forgotten-password";

/// Each change of a password is noted in the transaction that makes it.
const TABLES: &str = "CREATE TABLE people (id integer PRIMARY KEY, mail text NOT NULL, secret text NOT NULL);
    CREATE INDEX ON people (mail);
    CREATE TABLE history (number serial, person integer, old text, new text);
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO history (person, old, new) VALUES (OLD.id, OLD.secret, NEW.secret); RETURN NEW; END $$;
    CREATE TRIGGER note AFTER UPDATE OF secret ON people FOR EACH ROW EXECUTE FUNCTION note()";

/// What somebody was told of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Done,
    BeingSaved,
    /// The link works still.
    NotNow,
    Ended,
    /// No answer.
    Nothing,
}

/// Somebody with a link.
#[derive(Clone, Debug)]
struct Person {
    id: usize,
    token: String,
    /// Which passwords they have sent, and what they were told.
    sent: Arc<Mutex<Vec<(String, Said)>>>,
}

/// A way to their database on which every sixth answer to a commit gets lost.
async fn losing_way(to: SocketAddr, lost: Arc<AtomicUsize>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let lost = lost.clone();
            tokio::spawn(async move {
                if let Ok(server) = TcpStream::connect(to).await {
                    _ = carry(client, server, &lost).await;
                }
            });
        }
    });
    address
}

async fn carry(
    mut client: TcpStream,
    mut server: TcpStream,
    lost: &AtomicUsize,
) -> std::io::Result<()> {
    let (mut up, mut down) = (vec![0; 16_384], vec![0; 16_384]);
    loop {
        tokio::select! {
            read = client.read(&mut up) => {
                let length = read?;
                let message = &up[..length];
                server.write_all(message).await?;
                let is_commit = message.windows(6).any(|part| part == b"COMMIT");
                if length == 0 || (is_commit && Random::System.fraction() < 1.0 / 6.0) {
                    // It has answered, so it is done.
                    if is_commit && server.read(&mut down).await? > 0 {
                        lost.fetch_add(1, Ordering::Relaxed);
                    }
                    return Ok(());
                }
            }
            read = server.read(&mut down) => {
                let length = read?;
                if length == 0 {
                    return Ok(());
                }
                client.write_all(&down[..length]).await?;
            }
        }
    }
}

/// Sends one password after the other until the link is used up.
async fn use_link(person: &Person, tab: usize, address: &mut watch::Receiver<Option<SocketAddr>>) {
    for attempt in 0.. {
        let Ok(Some(to)) = address.wait_for(Option::is_some).await.map(|to| *to) else {
            return;
        };
        let password = format!("the {attempt}th try of person {} in tab {tab}", person.id);
        let form = format!(
            "forgot_password_hash={}&new_password={}",
            person.token,
            password.replace(' ', "+")
        );
        let said = match service::post(to, CHANGE, &form).await {
            Ok((200, _)) => Said::Done,
            Ok((202, _)) => Said::BeingSaved,
            Ok((503, _)) => Said::NotNow,
            Ok((400 | 404 | 409 | 410, _)) => Said::Ended,
            Ok((status, body)) => panic!("{status} {body}"),
            Err(_) => Said::Nothing,
        };
        person.sent.lock().unwrap().push((password, said));
        match said {
            Said::Done | Said::BeingSaved | Said::Ended => return,
            Said::NotNow | Said::Nothing => sleep(Duration::from_millis(20)).await,
        }
    }
}

/// Everybody uses their link in two tabs; of every fourth the application changes the password meanwhile.
async fn use_links(
    waiting: Arc<tokio::sync::Mutex<mpsc::UnboundedReceiver<Person>>>,
    mut address: watch::Receiver<Option<SocketAddr>>,
    theirs: DatabaseConnection,
    at_work: Arc<AtomicUsize>,
) {
    loop {
        let Some(person) = waiting.lock().await.recv().await else {
            return;
        };
        at_work.fetch_add(1, Ordering::Relaxed);
        let mut other = address.clone();
        let change = async {
            if person.id.is_multiple_of(4) {
                sleep(Duration::from_millis(60).mul_f64(Random::System.fraction())).await;
                let sql = format!(
                    "UPDATE people SET secret = '{}' WHERE id = {}",
                    django_hash(THEIRS),
                    person.id
                );
                // What it has not changed because its database was down, it has not changed.
                _ = theirs.execute_unprepared(&sql).await;
            }
        };
        tokio::join!(
            use_link(&person, 1, &mut address),
            use_link(&person, 2, &mut other),
            change
        );
        at_work.fetch_sub(1, Ordering::Relaxed);
    }
}

fn settings_file(way: SocketAddr) -> String {
    format!(
        "[[directory]]\nname = \"shop\"\nkind = \"sql\"\nurl = \"postgres://postgres@{way}/postgres\"\n\
         table = \"people\"\ncolumns = {{ key = \"id\", email = \"mail\", password = \"secret\" }}\n"
    )
}

fn email(id: usize) -> String {
    format!("person{id}@example.org")
}

/// People in their database with a link each.
async fn with_links(database: &str, file: &str, count: usize) -> Vec<Person> {
    let settings = [("DATABASE_URL", database), ("RATE_LIMITS", "off")];
    let app = TestApp::with_everything(Clock::System, &settings, file).await;
    for id in 0..count {
        let answer = app
            .post_form("/forgot-password", &[("email", &email(id))])
            .await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    app.deliver().await;
    let mails: HashMap<String, mailbox_message::Model> = app
        .mails()
        .await
        .into_iter()
        .map(|mail| (mail.recipient.clone(), mail))
        .collect();
    let people = (0..count).map(|id| Person {
        id,
        token: token_in(&mails[&email(id)].text_body),
        sent: Arc::default(),
    });
    let people = people.collect();
    // The next start has to clean up after a killed program.
    app.state.db.close().await;
    people
}

fn start(folder: &Path, database: &str) -> Service {
    let arguments = [
        "--config",
        "settings.toml",
        "serve",
        "--addr",
        "127.0.0.1:0",
    ];
    let mut serve = command(folder, &arguments);
    serve.envs([("DATABASE_URL", database), ("RATE_LIMITS", "off")]);
    Service::start_as(serve)
}

/// Their database with its people, the way to it, and our program, with a link for each of the people.
struct Scene {
    shop: Postgres,
    /// What everybody's password is at first, as it is stored.
    old: String,
    lost: Arc<AtomicUsize>,
    folder: TempDir,
    database: String,
    file: String,
    people: Vec<Person>,
}

/// Kills that were done.
#[derive(Default)]
struct Kills {
    ours: usize,
    theirs: usize,
    /// While somebody was at work.
    in_the_midst: usize,
}

impl Scene {
    async fn set(count: usize) -> Option<Self> {
        let shop = Postgres::start(&[])?;
        let theirs = Database::connect(shop.url()).await.unwrap();
        theirs.execute_unprepared(TABLES).await.unwrap();
        let old = django_hash(OLD);
        let fill = format!(
            "INSERT INTO people SELECT id, 'person' || id || '@example.org', '{old}' \
             FROM generate_series(0, {count}) id"
        );
        theirs.execute_unprepared(&fill).await.unwrap();
        let lost = Arc::new(AtomicUsize::new(0));
        let file = settings_file(losing_way(shop.address, lost.clone()).await);
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite://{}/killed.sqlite3", folder.path().display());
        std::fs::write(folder.path().join("settings.toml"), &file).unwrap();
        let people = with_links(&database, &file, count).await;
        Some(Self {
            shop,
            old,
            lost,
            folder,
            database,
            file,
            people,
        })
    }

    fn start(&self) -> Service {
        start(self.folder.path(), &self.database)
    }

    /// Lets some people more use their links before each kill; the program runs in the end, and so does their
    /// database.
    async fn kill(&mut self) -> (Kills, Service) {
        let random = Random::System;
        let theirs = Database::connect(self.shop.url()).await.unwrap();
        let (tell, address) = watch::channel(None);
        let (give, waiting) = mpsc::unbounded_channel();
        let waiting = Arc::new(tokio::sync::Mutex::new(waiting));
        let at_work = Arc::new(AtomicUsize::new(0));
        let mut clients = JoinSet::new();
        for _ in 0..CLIENTS {
            clients.spawn(use_links(
                waiting.clone(),
                address.clone(),
                theirs.clone(),
                at_work.clone(),
            ));
        }
        let mut kills = Kills::default();
        let mut program = self.start();
        tell.send_replace(Some(program.address));
        for some in self.people.clone().chunks(ACCOUNTS_PER_KILL) {
            for person in some {
                give.send(person.clone()).unwrap();
            }
            // At any moment, and so not at one that could be waited for.
            sleep(LONGEST_LIFE.mul_f64(random.fraction())).await;
            kills.in_the_midst += usize::from(at_work.load(Ordering::Relaxed) > 0);
            if random.fraction() < 0.5 {
                program.kill();
                tell.send_replace(None);
                kills.ours += 1;
                program = self.start();
                tell.send_replace(Some(program.address));
            } else {
                self.shop.crash();
                kills.theirs += 1;
                self.shop.rise();
            }
        }
        drop(give);
        while let Some(client) = clients.join_next().await {
            client.unwrap();
        }
        (kills, program)
    }

    /// Waits until the program has nothing more to write.
    async fn finish(&self, program: Service) -> TestApp {
        let settings = [("DATABASE_URL", self.database.as_str())];
        let app = TestApp::with_everything(Clock::System, &settings, &self.file).await;
        let db = &app.state.db;
        // What a killed program had in hand is taken over at once, and not in half a minute.
        directory_write::Entity::update_many()
            .col_expr(directory_write::Column::DueAt, Expr::value(0))
            .exec(db)
            .await
            .unwrap();
        eventually_within(Duration::from_secs(300), "all is written", async || {
            let left = directory_write::Entity::find().count(db).await;
            left.unwrap() == 0
        })
        .await;
        program.stop();
        app
    }
}

/// Kills this often, and checks what became of every link.
async fn kill(times: usize) {
    let Some(mut scene) = Scene::set(ACCOUNTS_PER_KILL * times).await else {
        return;
    };
    let (kills, program) = scene.kill().await;
    let app = scene.finish(program).await;
    // The connections of before are broken.
    let theirs = Database::connect(scene.shop.url()).await.unwrap();
    let counted = check(&app, &theirs, &scene.old, &scene.people).await;
    assert!(kills.in_the_midst > 0);
    println!(
        "{} kills of the program, {} of their database, {} of them while somebody was at work, {} answers lost, \
         {} links: {counted:?}",
        kills.ours,
        kills.theirs,
        kills.in_the_midst,
        scene.lost.load(Ordering::Relaxed),
        scene.people.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_sets_one_password_whatever_is_killed_meanwhile() {
    kill(25).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes an hour: `cargo xtask test --soak`"]
async fn soak_a_link_sets_one_password_whatever_is_killed_a_thousand_times() {
    for _ in 0..20 {
        kill(50).await;
    }
}
