//! The service's database: an SQLite file or a PostgreSQL database, filled by statements that both understand.

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::subject::free_address;

/// Runs the statements on its standard input; Python has SQLite built in.
const RUN_IN_SQLITE: &str = "import sqlite3, sys\n\
    database = sqlite3.connect(sys.argv[1])\n\
    database.executescript('PRAGMA synchronous=OFF; BEGIN;' + sys.stdin.read() + '; COMMIT')\n\
    database.execute('PRAGMA wal_checkpoint(TRUNCATE)')\n\
    database.close()";

/// Milliseconds since 1970.
const NOW_IN_SQLITE: &str = "(CAST(strftime('%s', 'now') AS INTEGER) * 1000)";
const NOW_IN_POSTGRES: &str = "(CAST(extract(epoch FROM now()) AS bigint) * 1000)";
const LONGEST_START: Duration = Duration::from_secs(60);

pub enum Database {
    Sqlite { python: PathBuf, file: PathBuf },
    Postgres { address: SocketAddr, name: String },
}

impl Database {
    pub fn sqlite(python: &Path, file: PathBuf) -> Self {
        Self::Sqlite {
            python: python.to_owned(),
            file,
        }
    }

    pub fn url(&self) -> String {
        match self {
            Self::Sqlite { file, .. } => format!("sqlite://{}", file.display()),
            Self::Postgres { address, name } => format!("postgres://postgres@{address}/{name}"),
        }
    }

    /// A copy of an SQLite database that nobody has open.
    pub fn copied_to(&self, to: PathBuf) -> Result<Self> {
        let Self::Sqlite { python, file } = self else {
            bail!("only a file can be copied");
        };
        remove(&to)?;
        std::fs::copy(file, &to)?;
        Ok(Self::sqlite(python, to))
    }

    /// Adds users 1 to `count` to a database that has only the administrator, with their password.
    pub fn add_users(&self, count: u64) -> Result<()> {
        self.execute(&users(count))
    }

    /// Adds a case with a request and a mail for each user from 1 to `count`: over half a year, most of them
    /// completed, each tenth open as long as its link was not used.
    pub fn add_cases(&self, count: u64) -> Result<()> {
        self.execute(&cases(count, Mails::Sent))?;
        // What the database does by itself some time after so many rows have come.
        if matches!(self, Self::Postgres { .. }) {
            self.execute("VACUUM ANALYZE")?;
        }
        Ok(())
    }

    /// Adds a request with a mail that is due for each user from 1 to `count`.
    pub fn add_waiting_mails(&self, count: u64) -> Result<()> {
        self.execute(&cases(count, Mails::Due))
    }

    fn execute(&self, sql: &str) -> Result<()> {
        let (mut command, now) = match self {
            Self::Sqlite { python, file } => {
                let mut command = Command::new(python.join("bin/python"));
                command.args(["-c", RUN_IN_SQLITE]).arg(file);
                (command, NOW_IN_SQLITE)
            }
            Self::Postgres { .. } => {
                let mut command = Command::new("psql");
                command
                    .args(["--quiet", "--no-psqlrc", "--set", "ON_ERROR_STOP=1"])
                    .arg(self.url());
                (command, NOW_IN_POSTGRES)
            }
        };
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot run {}", command.get_program().display()))?;
        if let Some(mut input) = process.stdin.take() {
            input.write_all(sql.replace(":now", now).as_bytes())?;
        }
        let output = process.wait_with_output()?;
        if !output.status.success() {
            bail!(
                "the database cannot be filled: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(())
    }
}

/// Removes an SQLite database.
fn remove(file: &Path) -> Result<()> {
    for end in ["", "-wal", "-shm"] {
        let part = PathBuf::from(format!("{}{end}", file.display()));
        if part.exists() {
            std::fs::remove_file(part)?;
        }
    }
    Ok(())
}

/// A file that is made by its first use; an earlier one is removed.
pub fn fresh_sqlite(python: &Path, file: PathBuf) -> Result<Database> {
    remove(&file)?;
    Ok(Database::sqlite(python, file))
}

fn numbers(count: u64) -> String {
    format!(
        "WITH RECURSIVE n(i) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
    )
}

fn users(count: u64) -> String {
    let numbers = numbers(count);
    format!(
        "{numbers} INSERT INTO users (email, email_canonical, name, is_active, password_hash, role, last_login_at,
             created_at, updated_at)
         SELECT 'person' || i || '@example.org', 'person' || i || '@example.org', 'Person ' || i, TRUE,
             one.password_hash, 'user', CASE WHEN i % 3 = 0 THEN NULL ELSE :now - i * 15000 END,
             :now - i * 15500, :now - i * 15500
         FROM n, (SELECT password_hash FROM users WHERE role = 'admin') one;
         INSERT INTO user_search_terms (term, user_id)
         SELECT term, id FROM (
             SELECT email_canonical AS term, id FROM users WHERE role = 'user'
             UNION ALL SELECT 'example.org', id FROM users WHERE role = 'user'
             UNION ALL SELECT lower(name), id FROM users WHERE role = 'user'
             UNION ALL SELECT substr(name, 8), id FROM users WHERE role = 'user') terms
         ORDER BY term, id;"
    )
}

enum Mails {
    Sent,
    Due,
}

fn cases(count: u64, mails: Mails) -> String {
    let numbers = numbers(count);
    let letters = (0..8).map(|place| {
        let group = if place == 4 { "'-' || " } else { "" };
        let divisor = 32_u64.pow(place);
        format!("{group}substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', CAST(i / {divisor} % 32 AS integer) + 1, 1)")
    });
    let number = letters.collect::<Vec<_>>().join(" || ");
    // 27 weeks, after which a case is pruned, are 16,329,600 seconds.
    let (moment, state, mail, finished) = match mails {
        Mails::Sent => (
            format!(":now - (CAST(i AS bigint) * 15000000000 / {count})"),
            "CASE WHEN i % 10 = 0 THEN 'open' ELSE 'completed' END",
            "sent",
            "requested + 500",
        ),
        Mails::Due => (":now - 5000".to_owned(), "'open'", "queued", "NULL"),
    };
    format!(
        "CREATE TEMPORARY TABLE numbered AS {numbers}
         SELECT i, {number} AS number, 'person' || i || '@example.org' AS email, {moment} AS requested,
             {state} AS state, u.id AS user_id
         FROM n JOIN users u ON u.email_canonical = 'person' || i || '@example.org';
         INSERT INTO recovery_cases (number, email_canonical, user_id, state, created_at, last_requested_at, closed_at)
         SELECT number, email, user_id, state, requested, requested,
             CASE WHEN state = 'open' THEN NULL ELSE requested + 60000 END FROM numbered ORDER BY requested;
         INSERT INTO recovery_requests (case_id, network, requested_at, number)
         SELECT id, '10.' || id % 200 || '.' || id % 250 || '.1', created_at, number FROM recovery_cases;
         INSERT INTO outgoing_mails (kind, case_id, user_id, recipient, recipient_domain, message_id, state, attempts,
             due_at, next_attempt_at, created_at, finished_at)
         SELECT 'recovery', c.id, {user}, {recipient}, 'example.org', '<' || c.id || '@bench.example.org>', '{mail}',
             {attempts}, requested, requested, requested, {finished}
         FROM recovery_cases c JOIN numbered ON numbered.number = c.number;
         DROP TABLE numbered;",
        // The worker looks the account up when it sends the mail.
        user = if mail == "sent" { "c.user_id" } else { "NULL" },
        recipient = if mail == "sent" { "c.email_canonical" } else { "NULL" },
        attempts = i32::from(mail == "sent"),
    )
}

/// A PostgreSQL server of our own; it is stopped, and its folder removed, on drop.
pub struct Postgres {
    process: Child,
    address: SocketAddr,
    folder: PathBuf,
}

impl Postgres {
    /// None if PostgreSQL is not installed.
    ///
    /// `folder`: where its data goes, which must not exist.
    pub fn start(folder: PathBuf) -> Result<Option<Self>> {
        let Some(programs) = programs() else {
            return Ok(None);
        };
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        if is_root()? {
            let given = Command::new("chown")
                .arg("postgres")
                .arg(&folder)
                .status()?;
            anyhow::ensure!(given.success(), "there is no user postgres");
        }
        let data = folder.join("data");
        let made = without_root(&programs.join("initdb"))?
            .args([
                "--username=postgres",
                "--auth=trust",
                "--locale=C",
                "-E",
                "UTF8",
                "-D",
            ])
            .arg(&data)
            .output()?;
        if !made.status.success() {
            bail!("initdb failed: {}", String::from_utf8_lossy(&made.stderr));
        }
        let address = free_address()?;
        let process = without_root(&programs.join("postgres"))?
            .arg("-D")
            .arg(&data)
            .args(["-h", "127.0.0.1", "-p", &address.port().to_string()])
            .args([
                "-c",
                &format!("unix_socket_directories={}", folder.display()),
            ])
            // As much as a small machine would give it; everything else is the default.
            .args(["-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let server = Self {
            process,
            address,
            folder,
        };
        server.wait(&programs)?;
        Ok(Some(server))
    }

    fn wait(&self, programs: &Path) -> Result<()> {
        let start = Instant::now();
        let port = self.address.port().to_string();
        loop {
            let mut ask = Command::new(programs.join("pg_isready"));
            if ask
                .args(["-q", "-h", "127.0.0.1", "-p", &port])
                .status()?
                .success()
            {
                return Ok(());
            }
            anyhow::ensure!(start.elapsed() < LONGEST_START, "PostgreSQL does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    pub fn create(&self, name: &str) -> Result<Database> {
        let database = |name: &str| Database::Postgres {
            address: self.address,
            name: name.to_owned(),
        };
        database("postgres").execute(&format!("CREATE DATABASE {name}"))?;
        Ok(database(name))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // SIGINT: it ends its connections and writes everything.
        _ = Command::new("kill")
            .args(["-INT", &self.process.id().to_string()])
            .status();
        _ = self.process.wait();
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The directory of Debian's newest PostgreSQL.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut programs: Vec<PathBuf> = versions
        .filter_map(|version| Some(version.ok()?.path().join("bin")))
        .filter(|programs| programs.join("initdb").exists())
        .collect();
    programs.sort();
    programs.pop()
}

/// PostgreSQL does not run as root.
fn without_root(program: &Path) -> Result<Command> {
    if !is_root()? {
        return Ok(Command::new(program));
    }
    let mut command = Command::new("setpriv");
    command
        .args([
            "--reuid=postgres",
            "--regid=postgres",
            "--clear-groups",
            "--pdeathsig=TERM",
        ])
        .arg(program)
        .current_dir("/");
    Ok(command)
}

fn is_root() -> Result<bool> {
    let id = Command::new("id").arg("-u").output()?;
    Ok(id.stdout.starts_with(b"0\n"))
}
