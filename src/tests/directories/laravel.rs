//! Laravel from Debian's package, on MariaDB, by its own guard.

use super::{
    adopting,
    application::{Application, email, is_installed},
    databases::Server,
    grants, mail,
    recovering::{OLD, freezes, is_withheld, lines_of, recovers, settings, store},
};
use password_recover::server::{config::DatabaseKind, directories::store::Withheld};
use serde_json::json;
use std::path::Path;

/// Sessions are in the database, and the table of links has the name that it had before Laravel 10.
const LINES: &str = "preset = 'laravel'
recoverable = \"email <> 'boss@example.org'\"
after_write = [
    'UPDATE {table} SET remember_token = NULL WHERE {key} = :key',
    'DELETE FROM password_resets WHERE email = :email',
    'DELETE FROM sessions WHERE user_id = :key',
]";

#[tokio::test]
async fn accounts_of_laravel_are_recovered_with_its_sessions_and_links() {
    if !is_installed(
        "php-laravel-framework",
        "/usr/share/php/Illuminate/autoload.php",
    ) || !is_installed("php-mysql", "/usr/share/doc/php-mysql")
    {
        return;
    }
    let Some(server) = Server::start(DatabaseKind::MySql) else {
        return;
    };
    server.connect().await;
    let address = server.address();
    let (host, port) = (address.ip().to_string(), address.port().to_string());
    let mut laravel = Application::start(
        Path::new("php"),
        "with_laravel.php",
        &[&host, &port, "shop"],
    );
    for login in ["ann", "boss"] {
        laravel.create(login, OLD, &json!({}));
    }
    let store = store(&settings(&server.url(), LINES));
    Box::pin(recovers(&mut laravel, &store, "ann")).await;
    Box::pin(freezes(&mut laravel, &store, "ann")).await;
    Box::pin(is_withheld(&mut laravel, &store, "boss", Withheld::LeftOut)).await;
    Box::pin(mail::goes_to_nobody_who_is_withheld(
        &lines_of(&server, LINES),
        &[&email("boss")],
        &email("ann"),
    ))
    .await;
    let findings = Box::pin(adopting::is_understood(
        &mut laravel,
        &server,
        "laravel",
        "ann",
    ))
    .await;
    let toml = findings.toml.unwrap();
    assert!(
        toml.contains("password_resets") && toml.contains("FROM sessions"),
        "{toml}"
    );
    assert!(findings.index.is_none());
    Box::pin(grants::are_enough_and_none_is_too_many(
        &server, LINES, "ann",
    ))
    .await;
}
