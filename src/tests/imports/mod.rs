//! Imports: all or none are written, with their passwords; and exports.

mod databases;
mod elsewhere;
mod exports;
mod kept;
mod killed;
mod pages;
mod program;
mod writing;

use crate::harness::TestApp;
use password_recover::{
    api::dashboard::imports::{Finding, Problem},
    server::{
        db::{
            entity::{import_row, user},
            kept_hash_rows, user_rows,
        },
        imports::{
            self, Counts, Ended, Outcome, Report, Roles, Rules, Source, Trouble, WrongLines,
        },
    },
};
use sea_orm::{EntityTrait, PaginatorTrait};
use std::{fs::File, io::Write};

/// Made by Django 5.2 of this password.
pub const PASSWORD: &str = "correct horse battery staple";
pub const PBKDF2: &str =
    "pbkdf2_sha256$1000$seasalt2024$eVE/oZISoCAklNifJeMrN1B7sUBT3nJUh5EUbllcLD0=";
pub const BCRYPT: &str =
    "bcrypt_sha256$$2b$04$hHCOsOv7un0sPzAy35FMp.Hg7IjyHYczEHb6zjaiQQ6rTmcwp4yDm";

pub const ARGON2: &str = "argon2$argon2id$v=19$m=1024,t=1,p=2$MzFZQ3g2VTA4ZE9td1JjR3BVQlBrZA$Nkpms4xgeaVbM4fznPuU1i5ctk/EK8DiNA38hmWNodM";
pub const SCRYPT: &str = "scrypt$1024$seasalt2024$8$1$vdWgo+YG55MjRdIHLEMuNyqp0Md4i/pXh2t//PKThG7wGkIZGMsSuVkyobiLjKgdrgHEoc47wNsX5rc4qiaCag==";

fn file(text: &str) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

pub fn source(text: &str) -> Source {
    Source::File {
        name: "users.csv".to_owned(),
        file: file(text),
        format: None,
    }
}

fn with_roles() -> Rules {
    Rules {
        roles: Roles::Give,
        ..Rules::default()
    }
}

fn without_pepper() -> Rules {
    Rules::from_checkboxes(false, false, true)
}

/// The findings of each line, and the number of lines of each kind.
async fn try_out(app: &TestApp, source: Source) -> Result<(Vec<(u64, Problem)>, Counts), Trouble> {
    let (said, outcome) = try_out_by(app, source, Rules::default()).await?;
    Ok((said, outcome.counts))
}

async fn try_out_by(
    app: &TestApp,
    source: Source,
    rules: Rules,
) -> Result<(Vec<(u64, Problem)>, Outcome), Trouble> {
    let mut said = Vec::new();
    let report = |report| {
        if let Report::Finding(Finding { line, problem, .. }) = report {
            said.push((line, problem));
        }
    };
    let outcome = imports::dry_run(&app.operator(), source, rules, report).await?;
    assert_eq!(outcome.ended, Ended::Dry);
    Ok((said, outcome))
}

pub async fn run(app: &TestApp, source: Source, wrong: WrongLines) -> Outcome {
    run_by(app, source, Rules::default(), wrong).await
}

async fn run_by(app: &TestApp, source: Source, rules: Rules, wrong: WrongLines) -> Outcome {
    let outcome = imports::run(&app.operator(), source, rules, wrong, |_| {}).await;
    outcome.expect("it can be read")
}

/// Imports all of it, and returns how many are new.
async fn import(app: &TestApp, text: &str) -> u64 {
    import_by(app, text, Rules::default()).await
}

async fn import_by(app: &TestApp, text: &str, rules: Rules) -> u64 {
    let outcome = run_by(app, source(text), rules, WrongLines::Refuse).await;
    match outcome.ended {
        Ended::Done { written } => written,
        _ => panic!("some lines are wrong"),
    }
}

async fn find(app: &TestApp, email: &str) -> Option<user::Model> {
    crate::harness::user_of(&app.state.db, email).await.unwrap()
}

/// How many users there are, and how many are staged.
async fn numbers(app: &TestApp) -> (u64, u64) {
    let waiting = import_row::Entity::find().count(&app.state.db).await;
    (
        user_rows::count(&app.state.db).await.unwrap(),
        waiting.unwrap(),
    )
}

/// So many lines of a file, behind its first.
fn many(count: usize) -> String {
    let mut text = "email,name,password_hash\n".to_owned();
    for i in 0..count {
        // In random order, as addresses come.
        let mixed = i.wrapping_mul(2_654_435_761) % 4_294_967_291;
        text += &format!("user{mixed}-{i}@example.org,User {i},{PBKDF2}\n");
    }
    text
}

/// A complete import, on any database.
pub async fn assert_all_or_none_are_imported(app: &TestApp) {
    let (before, _) = numbers(app).await;
    let text = many(1_200);
    let wrong = format!("{text}nobody,No,\n");
    let refused = run(app, source(&wrong), WrongLines::Refuse).await;
    assert_eq!(refused.ended, Ended::Refused);
    assert_eq!(numbers(app).await, (before, 0));
    assert_eq!(import(app, &text).await, 1_200);
    assert_eq!(import(app, &text).await, 0);
    assert_eq!(numbers(app).await, (before + 1_200, 0));
    let schemes = kept_hash_rows::schemes(&app.state.db).await.unwrap();
    assert_eq!(schemes, ["pbkdf2_sha256$1000"]);
    let cased = "email,role,password\nPia@Example.org,viewer,".to_owned() + BCRYPT;
    assert_eq!(import(app, &cased).await, 1);
    assert!(app.can_log_in("pia@example.org", PASSWORD).await);
}
