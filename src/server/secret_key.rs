//! The server's own key, for what must be recognised later and could be guessed or forged without one: typed
//! codes, challenges, the keys of counters.

use crate::server::{
    config::{Config, DatabaseKind},
    hex::hex,
    private_folder,
    random::Random,
};
use anyhow::{Context, bail};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

/// The key file of a database that is not a file, relative to the working folder.
const DEFAULT_FILE: &str = "data/password-recover.key";

/// The key has no `Debug` and can't be read out; only what is computed with it can.
///
/// During a rotation there are previous keys as well: nothing new is created with them, and what was created
/// with them is still recognised.
#[derive(Clone)]
pub struct SecretKey {
    current: Hmac<Sha256>,
    previous: Arc<[Hmac<Sha256>]>,
}

impl SecretKey {
    /// The configured key; otherwise the one in the file beside the database, which is created on first use
    /// and readable by its owner only. A database in memory gets a key in memory.
    ///
    /// # Errors
    /// If the file can't be created or read, in a plain sentence.
    pub fn load(config: &Config, random: &Random) -> anyhow::Result<Self> {
        let previous = config.secret_key_previous.iter();
        Ok(Self {
            previous: previous.map(|key| hmac(key.expose().as_bytes())).collect(),
            ..Self::load_current(config, random)?
        })
    }

    fn load_current(config: &Config, random: &Random) -> anyhow::Result<Self> {
        if let Some(key) = &config.secret_key {
            return Ok(Self::new(key.expose().as_bytes()));
        }
        let Some(path) = Self::file(config) else {
            return Ok(Self::random(random));
        };
        let text = read_or_make(&path, random)
            .with_context(|| format!("The key file {} can't be used", path.display()))?;
        Ok(Self::new(text.trim().as_bytes()))
    }

    /// The key's file; none if it is configured, or lives in memory.
    pub fn file(config: &Config) -> Option<PathBuf> {
        let database = &config.database_url;
        let beside = database
            .sqlite_file()
            .map(|file| file.with_extension("key"));
        match database.kind() {
            _ if config.secret_key.is_some() => None,
            DatabaseKind::Sqlite => beside,
            DatabaseKind::Postgres | DatabaseKind::MySql => Some(DEFAULT_FILE.into()),
        }
    }

    /// A key that is stored nowhere.
    pub fn random(random: &Random) -> Self {
        Self::new(&random.bytes::<32>())
    }

    fn new(key: &[u8]) -> Self {
        Self {
            current: hmac(key),
            previous: Arc::default(),
        }
    }

    /// HMAC-SHA-256 of some parts (RFC 2104), for one purpose: a MAC for one is invalid for another.
    pub fn mac(&self, purpose: &'static str, parts: &[&[u8]]) -> [u8; 32] {
        mac_with(&self.current, purpose, parts)
    }

    /// The same under each key that is still valid: the current one first, then the previous ones.
    pub fn macs(&self, purpose: &'static str, parts: &[&[u8]]) -> Vec<[u8; 32]> {
        let keys = [&self.current].into_iter().chain(self.previous.iter());
        keys.map(|key| mac_with(key, purpose, parts)).collect()
    }

    /// The same in hexadecimal, for storing.
    pub fn mac_text(&self, purpose: &'static str, parts: &[&[u8]]) -> String {
        hex(&self.mac(purpose, parts))
    }

    /// Every value that may be stored, one per valid key.
    pub fn mac_texts(&self, purpose: &'static str, parts: &[&[u8]]) -> Vec<String> {
        self.macs(purpose, parts)
            .iter()
            .map(|mac| hex(mac))
            .collect()
    }

    /// An identifier of the current key that reveals nothing about it: 16 hexadecimal digits.
    pub fn tag(&self) -> String {
        let mut tag = self.mac_text("secret-key/tag", &[]);
        tag.truncate(16);
        tag
    }

    /// Whether previous keys are given.
    pub fn has_previous(&self) -> bool {
        !self.previous.is_empty()
    }
}

fn hmac(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of every length")
}

fn mac_with(key: &Hmac<Sha256>, purpose: &'static str, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = key.clone();
    for part in [purpose.as_bytes()].iter().chain(parts) {
        // Prefixed with its length, no part can run into the next.
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn read_or_make(path: &Path, random: &Random) -> anyhow::Result<String> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(path, random)?,
        other => return whole(other?),
    }
    // Another instance may have been faster; its key is everybody's now.
    whole(fs::read_to_string(path)?)
}

fn whole(text: String) -> anyhow::Result<String> {
    if text.trim().len() < 32 {
        bail!("it holds no whole key; remove it and a new one is made");
    }
    Ok(text)
}

/// Writes a new key to a temporary file and links it into place: it is there as a whole or not at all, and an
/// existing one is left alone.
fn make(path: &Path, random: &Random) -> io::Result<()> {
    private_folder::create_parent(path)?;
    let unique = URL_SAFE_NO_PAD.encode(random.bytes::<9>());
    let draft = path.with_extension(format!("key-{unique}"));
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft)?;
    writeln!(file, "{}", URL_SAFE_NO_PAD.encode(random.bytes::<32>()))?;
    file.sync_all()?;
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> SecretKey {
        SecretKey::new(text.as_bytes())
    }

    #[test]
    fn a_mac_depends_on_key_purpose_and_each_part() {
        let mac = key("one").mac("purpose", &[b"ab", b"c"]);
        assert_eq!(mac, key("one").mac("purpose", &[b"ab", b"c"]));
        assert_ne!(mac, key("two").mac("purpose", &[b"ab", b"c"]));
        assert_ne!(mac, key("one").mac("another", &[b"ab", b"c"]));
        assert_ne!(mac, key("one").mac("purpose", &[b"a", b"bc"]));
        assert_ne!(mac, key("one").mac("purpose", &[b"abc"]));
    }

    #[test]
    fn a_key_is_created_once_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/test.key");
        let first = read_or_make(&path, &Random::System).unwrap();
        assert_eq!(first, read_or_make(&path, &Random::System).unwrap());
        assert!(first.trim().len() == 43);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let left: Vec<_> = fs::read_dir(folder.path().join("deep")).unwrap().collect();
        assert_eq!(left.len(), 1, "no draft is left behind");
    }

    #[test]
    fn a_broken_key_file_is_reported_and_not_used() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.key");
        fs::write(&path, "short\n").unwrap();
        assert!(read_or_make(&path, &Random::System).is_err());
    }
}
