//! Rails with Devise from Debian's packages, on SQLite, by its own controllers.

use super::{
    adopting,
    application::{Application, email, is_installed},
    databases::Server,
    grants, mail,
    recovering::{
        NEW, OLD, find_one, freezes, hash, is_withheld, lines_of, recovers, settings, store,
    },
};
use password_recover::server::{
    config::DatabaseKind,
    directories::{
        sql::Hashed,
        store::{Refusal, Withheld},
    },
};
use serde_json::json;
use std::path::Path;

/// As long as the one that Devise's own installer suggests: bcrypt does not read all of it.
const PEPPER: &str = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9\
                      0a1b2c3d4e5f60718293a4b5c6d7e8f9";

#[tokio::test]
async fn accounts_of_devise_are_recovered_with_its_pepper() {
    for package in ["ruby-devise", "ruby-railties", "ruby-sqlite3"] {
        if !is_installed(package, &format!("/usr/share/doc/{package}")) {
            return;
        }
    }
    for pepper in ["", "pepper", PEPPER] {
        let server = Server::start(DatabaseKind::Sqlite).unwrap();
        server.connect().await;
        let url = server.url();
        let mut rails = Application::start(Path::new("ruby"), "with_devise.rb", &[&url, pepper]);
        rails.create("ann", OLD, &json!({}));
        rails.create("boss", OLD, &json!({ "set": { "admin": true } }));
        rails.create(
            "social",
            OLD,
            &json!({ "set": { "encrypted_password": "" } }),
        );
        let lines = format!("preset = 'devise'\npepper = '{pepper}'\nprivileged = 'admin'");
        let store = store(&settings(&url, &lines));
        Box::pin(recovers(&mut rails, &store, "ann")).await;
        Box::pin(freezes(&mut rails, &store, "ann")).await;
        Box::pin(is_withheld(
            &mut rails,
            &store,
            "boss",
            Withheld::Privileged,
        ))
        .await;
        assert_eq!(
            find_one(&store, "social").await.withheld,
            Some(Withheld::NoPassword)
        );
        Box::pin(mail::goes_to_nobody_who_is_withheld(
            &lines_of(&server, &lines),
            &[&email("boss"), &email("social")],
            &email("ann"),
        ))
        .await;

        if pepper.is_empty() {
            let findings = Box::pin(adopting::is_understood(
                &mut rails, &server, "devise", "ann",
            ))
            .await;
            let toml = findings.toml.unwrap();
            assert!(
                toml.contains("failed_attempts = 0") && toml.contains("# privileged = \"admin\"")
            );
        }

        let found = find_one(&store, "ann").await;
        let long = format!("{NEW}{}", "é".repeat(30));
        let refused = hash(&store, &found, &long).await;
        assert!(
            matches!(refused, Hashed::Refused(Refusal::TooLong)),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn accounts_of_devise_on_postgres_are_recovered_with_the_rights_that_are_printed() {
    for package in ["ruby-devise", "ruby-railties", "ruby-pg"] {
        if !is_installed(package, &format!("/usr/share/doc/{package}")) {
            return;
        }
    }
    let Some(server) = Server::start(DatabaseKind::Postgres) else {
        return;
    };
    server.connect().await;
    let mut rails = Application::start(
        Path::new("ruby"),
        "with_devise.rb",
        &[&server.url(), PEPPER],
    );
    rails.create("ann", OLD, &json!({}));
    let lines = format!(
        "preset = 'devise'\npepper = '{PEPPER}'\nprivileged = 'admin'\nafter_write = [\n\
         'UPDATE {{table}} SET reset_password_token = NULL, locked_at = NULL WHERE {{key}} = :key']"
    );
    let store = store(&settings(&server.url(), &lines));
    Box::pin(recovers(&mut rails, &store, "ann")).await;
    Box::pin(grants::are_enough_and_none_is_too_many(
        &server, &lines, "ann",
    ))
    .await;
}
