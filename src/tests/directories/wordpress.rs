//! WordPress from Debian's package, on MariaDB, by its own `wp-login.php`.

use super::{
    adopting,
    application::{Application, email, is_installed},
    databases::Server,
    grants, mail,
    recovering::{OLD, find_one, freezes, is_withheld, lines_of, recovers, settings, store},
};
use crate::databases::server::free_address;
use password_recover::server::{config::DatabaseKind, directories::store::Withheld};
use serde_json::json;
use std::{path::Path, process::Command};

#[tokio::test]
async fn accounts_of_wordpress_are_recovered_and_its_administrators_are_not() {
    const PACKAGE: &str = "/usr/share/wordpress";
    if !is_installed("wordpress", PACKAGE) || !is_installed("php-mysql", "/usr/share/doc/php-mysql")
    {
        return;
    }
    let Some(server) = Server::start(DatabaseKind::MySql) else {
        return;
    };
    server.connect().await;
    // Its settings belong beside its files, so it needs files of its own.
    let folder = tempfile::tempdir().unwrap();
    let files = folder.path().join("wordpress");
    let copied = Command::new("cp")
        .args(["-rL", PACKAGE])
        .arg(&files)
        .status();
    assert!(copied.unwrap().success());
    let address = server.address().to_string();
    let port = free_address().port().to_string();
    let mut wordpress = Application::start(
        Path::new("php"),
        "with_wordpress.php",
        &[files.to_str().unwrap(), &address, "shop", &port],
    );
    wordpress.create("ann", OLD, &json!({}));
    wordpress.create("eve", OLD, &json!({ "role": "editor" }));
    let store = store(&settings(&server.url(), "preset = 'wordpress'"));
    Box::pin(recovers(&mut wordpress, &store, "ann")).await;
    Box::pin(freezes(&mut wordpress, &store, "ann")).await;
    for login in ["root", "eve"] {
        Box::pin(is_withheld(
            &mut wordpress,
            &store,
            login,
            Withheld::Privileged,
        ))
        .await;
    }
    Box::pin(mail::goes_to_nobody_who_is_withheld(
        &lines_of(&server, "preset = 'wordpress'"),
        &[&email("root"), &email("eve")],
        &email("ann"),
    ))
    .await;
    let by_name = store.find_login("Ann").await.unwrap();
    assert_eq!(
        by_name,
        [find_one(&store, "ann").await],
        "its names have no case"
    );
    assert_eq!(by_name[0].email, email("ann"));
    let findings = Box::pin(adopting::is_understood(
        &mut wordpress,
        &server,
        "wordpress",
        "ann",
    ))
    .await;
    assert_eq!(
        (findings.census.recoverable, findings.census.privileged),
        (1, 2)
    );
    assert!(findings.index.is_none(), "{:?}", findings.index);
    Box::pin(grants::are_enough_and_none_is_too_many(
        &server,
        "preset = 'wordpress'",
        "ann",
    ))
    .await;
}
