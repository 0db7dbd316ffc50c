//! What an operator does with tokens at the command line.

use super::make_for;
use crate::{
    harness::{ANN, TestApp},
    program::{run, said},
};
use password_recover::{
    api::{access::Scope, dashboard::api_tokens::Expiry},
    server::{
        api_tokens as service,
        db::entity::{
            Scopes,
            api_token::{self, Origin},
        },
        model::SecretToken,
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait};
use std::path::Path;

#[tokio::test]
async fn the_list_of_all_tokens_is_complete() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let id = crate::harness::user_of(&app.state.db, ANN)
        .await
        .unwrap()
        .unwrap()
        .id;
    make_for(&app, ANN, "first", &[Scope::Recovery]).await;
    // More than are read at a time.
    let rows = (0..1_100).map(|number| api_token::ActiveModel {
        token_hash: Set(format!("{number:064}")),
        user_id: Set(id),
        name: Set(format!("token {number}")),
        origin: Set(Origin::Made),
        scopes: Set(Scopes::of(&[Scope::Recovery])),
        created_at: Set(app.state.clock.now()),
        ..Default::default()
    });
    api_token::Entity::insert_many(rows)
        .exec(&app.state.db)
        .await
        .unwrap();
    let all = service::list(&app.operator(), None).await.ok().unwrap();
    assert_eq!(all.len(), 1_101);
    assert_eq!(
        (&*all[0].token.name, &*all[1_100].token.name),
        ("first", "token 1099")
    );
    assert!(all.iter().all(|listed| listed.email == ANN));
    assert_eq!(all[1].token.expiry, Expiry::Never);
    let own = service::list(&app.operator(), Some(" ANN@Example.org ")).await;
    assert_eq!(own.ok().unwrap().len(), 1_101);
    let kept = api_token::Entity::find()
        .count(&app.state.db)
        .await
        .unwrap();
    assert_eq!(kept, 1_101);
}

/// Runs a command: its exit code, what it says to scripts, and what it says to people.
fn command(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = run(folder, arguments, "");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn commands_create_list_and_revoke_tokens() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let people = "email,name,password_hash\nback-end@example.org,The shop,\n";
    std::fs::write(folder.join("people.csv"), people).unwrap();
    let (code, text) = said(&run(folder, &["importusers", "people.csv"], ""));
    assert_eq!(code, Some(0), "{text}");

    let create = ["apitoken", "create", "--user", "Back-End@example.org"];
    let named = [&create[..], &["--name", "shop"]].concat();
    let recovery = [&named[..], &["--scope", "recovery"]].concat();
    let (code, token, words) = command(folder, &recovery);
    assert_eq!(code, Some(0), "{words}");
    assert!(
        SecretToken::parse(token.trim()).is_some(),
        "{token:?} alone"
    );
    assert!(
        token.ends_with('\n') && !words.contains(token.trim()),
        "{words}"
    );
    let two = [
        "--scope",
        "users:read",
        "--scope",
        "recovery",
        "--no-expiry",
    ];
    let (code, other, words) = command(folder, &[&named[..], &two].concat());
    assert_eq!(code, Some(0), "{words}");
    assert_ne!(token, other);
    assert!(words.contains("never expires"), "{words}");

    let (code, list, _) = command(folder, &["apitoken", "list"]);
    assert_eq!(code, Some(0));
    let lines: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(lines.len(), 2, "{list}");
    assert_eq!(lines[0][1..4], ["back-end@example.org", "shop", "recovery"]);
    assert_eq!(lines[1][3], "recovery users:read");
    assert!(lines[0][4].starts_with("created 20") && lines[0][6].starts_with("expires 20"));
    assert_eq!(lines[1][5..], ["never used", "never expires"]);
    assert!(!list.contains(token.trim()));
    let (_, of_one, _) = command(
        folder,
        &["apitoken", "list", "--user", "back-end@example.org"],
    );
    assert_eq!(of_one.lines().count(), 2);

    let id = lines[0][0];
    assert_eq!(command(folder, &["apitoken", "revoke", id]).0, Some(0));
    let (code, out, words) = command(folder, &["apitoken", "revoke", id]);
    assert_eq!((code, &*out), (Some(1), ""));
    assert_eq!(words.trim(), format!("There is no API token {id}."));
    assert_eq!(command(folder, &["apitoken", "list"]).1.lines().count(), 1);

    // It could not be done: 1. It was asked for wrongly: 2. Either way there is no token.
    let nobody = [
        "apitoken",
        "create",
        "--user",
        "no@example.org",
        "--name",
        "x",
        "--scope",
        "recovery",
    ];
    let (code, out, words) = command(folder, &nobody);
    assert_eq!((code, &*out), (Some(1), ""));
    assert_eq!(
        words.trim(),
        "There is no account with the address no@example.org."
    );
    let nameless = [&create[..], &["--name", " ", "--scope", "recovery"]].concat();
    assert_eq!(command(folder, &nameless).0, Some(1));
    assert_eq!(
        command(folder, &["apitoken", "list", "--user", "no@example.org"]).0,
        Some(1)
    );
    for wrong in [
        &named[..],
        &[&named[..], &["--scope", "everything"]].concat(),
        &[&recovery[..], &["--expires-in-days", "0"]].concat(),
        &[&recovery[..], &["--expires-in-days", "7", "--no-expiry"]].concat(),
        &["apitoken", "revoke", "x"],
        &["apitoken"],
    ] {
        let (code, out, _) = command(folder, wrong);
        assert_eq!((code, &*out), (Some(2), ""), "{wrong:?}");
    }
}
