//! Directory servers from Debian's packages, each test with its own on free ports. Where one is not installed,
//! or can't be started here, its tests say so and pass.
//!
//! Whether somebody can log in is asked of `ldapsearch`, and not of what is tested.

mod ds389;
mod freeipa;
mod lost;
mod openldap;
mod samba;
pub mod slapd;

use crate::program::fed;
use crate::untested;
use base64::{Engine, engine::general_purpose::STANDARD};
use password_recover::server::{
    config::{
        Config, Secret, Sources,
        directories::{Kind, LdapSettings},
    },
    directories::{
        ldap::{
            Ldap,
            adoption::{self, Adoption, Wanted},
        },
        store::{Found, Trouble, Withheld, Written},
    },
    model::EmailAddress,
    random::Random,
    secret_key::SecretKey,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const OLD: &str = "old-password-of-ann-1";
const NEW: &str = "Correct-Horse-Battery-7";

/// Whether all of these programs are here; else a line that says which is not.
fn has_programs(programs: &[&str]) -> bool {
    let missing = programs.iter().find(|path| !Path::new(path).exists());
    if let Some(path) = missing {
        untested::tell(&format!("what needs {path}, which is not installed"));
    }
    missing.is_none()
}

/// Lets a program have done, with a text to read; what it said.
fn done(command: &mut Command, input: &str) -> String {
    let (succeeded, text) = tried(command, input);
    assert!(succeeded, "{command:?}: {text}");
    text
}

fn tried(command: &mut Command, input: &str) -> (bool, String) {
    let output = fed(command, input);
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

/// A certificate of its own for `localhost` in a folder: where it is, and where its key is.
fn certificate(folder: &Path) -> (PathBuf, PathBuf) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (certificate, key) = (folder.join("certificate.pem"), folder.join("key.pem"));
    let pem = |what: &str, der: &[u8]| {
        let text = STANDARD.encode(der);
        format!("-----BEGIN {what}-----\n{text}\n-----END {what}-----\n")
    };
    std::fs::write(&certificate, pem("CERTIFICATE", made.cert.der())).unwrap();
    let private = pem("PRIVATE KEY", &made.signing_key.serialize_der());
    std::fs::write(&key, private).unwrap();
    (certificate, key)
}

/// The settings of one directory, read as the program reads them.
fn settings(lines: &str) -> LdapSettings {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.toml");
    std::fs::write(
        &file,
        format!("[[directory]]\nname = 'staff'\nkind = 'ldap'\n{lines}\n"),
    )
    .unwrap();
    let config = Config::load(Sources::from_process(Some(&file))).unwrap();
    match config.directories.into_iter().next().unwrap().kind {
        Kind::Ldap(settings) => settings,
        kind => panic!("{kind:?}"),
    }
}

fn directory(lines: &str) -> Ldap {
    Ldap::new(
        "staff",
        &settings(lines),
        &SecretKey::random(&Random::System),
    )
}

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

/// A server as somebody who logs in sees it.
pub struct LogIn {
    pub url: String,
    ca_file: PathBuf,
}

impl LogIn {
    /// Whether somebody can log in.
    pub fn works(&self, dn: &str, password: &str) -> bool {
        let mut ask = self.command("ldapsearch", dn, password);
        tried(ask.args(["-s", "base", "-b", "", "1.1"]), "").0
    }

    /// A program of OpenLDAP's, as somebody who logs in. It takes no certificate that is its own authority, and
    /// the servers are the tests' own.
    fn command(&self, program: &str, dn: &str, password: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("LDAPTLS_REQCERT", "never")
            .args(["-x", "-H", &self.url, "-D", dn, "-w", password]);
        command
    }
}

/// The only account with an address.
async fn one(ldap: &Ldap, email: &str) -> Found {
    let mut found = ldap.find(&address(email)).await.unwrap();
    assert_eq!(found.len(), 1, "{email}: {found:?}");
    found.remove(0)
}

/// What an operator sees who adopts a server.
async fn look(log_in: &LogIn, bind_dn: &str, password: &str) -> Adoption {
    let wanted = Wanted {
        url: log_in.url.clone(),
        ca_file: Some(log_in.ca_file.clone()),
        bind_dn: bind_dn.to_owned(),
        bind_password: Secret::new(password),
        base: None,
    };
    let key = SecretKey::random(&Random::System);
    adoption::look(&wanted, &key).await.unwrap()
}

async fn write(ldap: &Ldap, account: &Found, password: &str) -> Written {
    ldap.write(&account.key, &account.version, password, false)
        .await
}

/// What holds on every server: a password is set once, opens, and the one before does not.
async fn assert_sets_a_password(ldap: &Ldap, log_in: &LogIn, email: &str, dn: &str, old: &str) {
    assert!(log_in.works(dn, old));
    let account = one(ldap, email).await;
    assert_eq!(account.withheld, None);
    assert_eq!(ldap.read(&account.key).await.unwrap().unwrap(), account);
    assert_eq!(write(ldap, &account, NEW).await, Written::Done);
    assert!(log_in.works(dn, NEW));
    assert!(!log_in.works(dn, old));
    // It has another password than when this link was made.
    let again = write(ldap, &account, "Another-Horse-Battery-8").await;
    assert_eq!(again, Written::Conflict);
    assert!(log_in.works(dn, NEW));
}

/// Nobody whose account is withheld gets another password, even where a link was made before it was.
async fn assert_withheld(ldap: &Ldap, email: &str, why: Withheld) {
    let account = one(ldap, email).await;
    assert_eq!(account.withheld, Some(why), "{email}");
    assert_eq!(write(ldap, &account, NEW).await, Written::Conflict);
}

async fn assert_freezes(ldap: &Ldap, log_in: &LogIn, email: &str, dn: &str, password: &str) {
    assert!(ldap.can_freeze());
    let account = one(ldap, email).await;
    ldap.freeze(&account.key).await.unwrap();
    ldap.freeze(&account.key).await.unwrap();
    assert!(!log_in.works(dn, password));
    assert_withheld(ldap, email, Withheld::Locked).await;
    let frozen = one(ldap, email).await;
    let next = "Fresh-Horse-Battery-9";
    let written = ldap.write(&frozen.key, &frozen.version, next, true).await;
    assert_eq!(written, Written::Done);
    assert!(log_in.works(dn, next));
    assert_eq!(one(ldap, email).await.withheld, None);
}

fn assert_down<T: std::fmt::Debug>(answer: &Result<T, Trouble>) {
    assert!(matches!(answer, Err(Trouble::Down(_))), "{answer:?}");
}

fn assert_misconfigured<T: std::fmt::Debug>(answer: &Result<T, Trouble>) {
    assert!(
        matches!(answer, Err(Trouble::Misconfigured(_))),
        "{answer:?}"
    );
}
