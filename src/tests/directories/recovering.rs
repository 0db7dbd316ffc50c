//! The way of a recovery through a store, and what the application says to it.

use super::{
    application::{Application, email},
    databases::Server,
};
use password_recover::server::{
    clock::Clock,
    config::{
        Secret,
        directories::{DirectorySettings, Kind, SqlSettings, of_toml},
    },
    directories::{
        sql::{Hashed, SqlStore, Tools},
        store::{Found, Withheld, Written},
    },
    hashing::PasswordHasher,
    model::{EmailAddress, NewPassword, Owner},
    random::Random,
    secret_key::SecretKey,
};

pub const OLD: &str = "an old password of theirs";
pub const NEW: &str = "cafe\u{301} 5 horses in the rain";

/// The settings of one directory, from TOML as an operator writes it.
pub fn settings(url: &str, lines: &str) -> SqlSettings {
    let text = format!("[[directory]]\nname = 'shop'\nkind = 'sql'\nurl = '{url}'\n{lines}");
    sql(of_toml(&text).unwrap().remove(0))
}

pub fn sql(directory: DirectorySettings) -> SqlSettings {
    match directory.kind {
        Kind::Sql(settings) => settings,
        other @ (Kind::Ldap(_) | Kind::Http(_)) => panic!("{other:?}"),
    }
}

/// The same for the whole program.
pub fn lines_of(server: &Server, lines: &str) -> String {
    format!("kind = 'sql'\nurl = '{}'\n{lines}", server.url())
}

pub fn tools() -> Tools {
    let random = Random::System;
    Tools {
        secret_key: SecretKey::random(&random),
        hasher: PasswordHasher::start(random.clone()),
        clock: Clock::System,
        random,
    }
}

pub fn store(settings: &SqlSettings) -> SqlStore {
    SqlStore::new("shop", settings.clone(), tools())
}

pub async fn find_one(store: &SqlStore, login: &str) -> Found {
    let address = EmailAddress::parse(&email(login)).unwrap();
    let found = store.find(&address).await.unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().unwrap()
}

pub async fn hash(store: &SqlStore, found: &Found, password: &str) -> Hashed {
    let password = NewPassword::parse(password, None, 15).ok().unwrap();
    let hashed = store
        .hash(
            &found.key,
            found.version.as_str(),
            password,
            Owner::default(),
            false,
        )
        .await;
    hashed.unwrap()
}

pub async fn new_hash(store: &SqlStore, found: &Found, password: &str) -> Secret {
    match hash(store, found, password).await {
        Hashed::New(hash) => hash,
        other => panic!("{other:?}"),
    }
}

/// Somebody has a session and a link of the application's own, and recovers. Afterwards only the new password
/// is worth anything.
pub async fn recovers(application: &mut Application, store: &SqlStore, login: &str) {
    assert!(application.log_in(login, OLD, "old session"), "{login}");
    assert!(application.is_logged_in("old session"));
    application.send_own_link(login);
    assert!(application.own_link_opens(login));

    let found = find_one(store, login).await;
    assert_eq!(
        (found.withheld, found.email.as_str()),
        (None, email(login).as_str())
    );
    assert_eq!(store.read(&found.key).await.unwrap(), Some(found.clone()));
    let before = application.stored(login);
    let new = new_hash(store, &found, NEW).await;
    let other = new_hash(store, &found, OLD).await;
    assert_eq!(application.stored(login), before, "hashing writes nothing");

    let expected = found.version.as_str();
    assert_eq!(
        store.write(&found.key, expected, &new, false).await,
        Written::Done
    );
    assert_eq!(application.stored(login), new.expose());
    assert!(!new.expose().contains(NEW) && before != new.expose());
    assert!(application.log_in(login, NEW, "new session"), "{login}");
    assert!(application.is_logged_in("new session"));
    assert!(!application.log_in(login, OLD, "no session"));
    assert!(!application.is_logged_in("old session"));
    assert!(!application.own_link_opens(login));
    assert_eq!(
        application.stored(login),
        new.expose(),
        "the application sees no reason to hash it anew"
    );

    // An answer that was lost is asked for again; another password of the same link is not taken.
    assert_eq!(
        store.write(&found.key, expected, &new, false).await,
        Written::Done
    );
    assert_eq!(
        store.write(&found.key, expected, &other, false).await,
        Written::Conflict
    );
    assert!(matches!(hash(store, &found, OLD).await, Hashed::Conflict));
    assert!(
        application.is_logged_in("new session"),
        "nothing was done twice"
    );
}

/// Somebody freezes their account and recovers it.
pub async fn freezes(application: &mut Application, store: &SqlStore, login: &str) {
    assert!(application.log_in(login, NEW, "thief"));
    let found = find_one(store, login).await;
    assert_eq!(store.freeze(&found.key).await, Written::Done);
    assert!(!application.is_logged_in("thief"));
    assert!(!application.log_in(login, NEW, "thief"));
    let frozen = find_one(store, login).await;
    assert_ne!(frozen.version, found.version, "links made before are dead");
    let new = new_hash(store, &frozen, OLD).await;
    assert_eq!(
        store
            .write(&frozen.key, frozen.version.as_str(), &new, false)
            .await,
        Written::Done
    );
    assert!(application.log_in(login, OLD, "owner"));
}

/// An account that is out of reach stays so, whoever asks for what.
pub async fn is_withheld(
    application: &mut Application,
    store: &SqlStore,
    login: &str,
    why: Withheld,
) {
    let found = find_one(store, login).await;
    assert_eq!(found.withheld, Some(why), "{login}");
    assert!(matches!(hash(store, &found, NEW).await, Hashed::Conflict));
    let before = application.stored(login);
    let guessed = Secret::new("$2b$04$j7M7x0rTs3urVR13JcaisuQuU44prXrLyAJLr2RI06JUj/pBuVP2K");
    let written = store
        .write(&found.key, found.version.as_str(), &guessed, false)
        .await;
    assert_eq!(written, Written::Conflict, "{login}");
    assert_eq!(application.stored(login), before);
}
