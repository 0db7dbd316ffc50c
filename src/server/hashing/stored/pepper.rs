//! Hashes of applications that append a secret of theirs to each password (Devise's `config.pepper`). A hash does
//! not tell, so the pepper is kept before it, until a log-in replaces both.

use super::{BCRYPT_BYTES, Input, StoredHash, bcrypt, is_bcrypt};
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use std::fmt;

/// `pepper$BASE64$2a$12$…`
pub const NAME: &str = "pepper";

#[derive(Clone)]
pub struct Pepper(Vec<u8>);

impl Pepper {
    /// None if there is nothing in it.
    pub fn parse(text: &str) -> Option<Self> {
        // A password has a byte at least.
        let read = text.as_bytes().iter().take(BCRYPT_BYTES - 1);
        (!text.is_empty()).then(|| Self(read.copied().collect()))
    }

    /// A hash that can be verified with it. Others than bcrypt's stay as they are.
    pub fn put_before(&self, hash: &str) -> String {
        if can_have_pepper(hash) {
            let pepper = BASE64_STANDARD_NO_PAD.encode(&self.0);
            format!("{NAME}${pepper}{hash}")
        } else {
            hash.to_owned()
        }
    }
}

impl fmt::Debug for Pepper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pepper(…)")
    }
}

/// Whether a hash is one that Devise may have made with a pepper.
pub fn can_have_pepper(hash: &str) -> bool {
    hash.strip_prefix('$').is_some_and(is_bcrypt)
}

/// What follows the name.
pub fn read(rest: &str) -> Option<StoredHash> {
    let (pepper, hash) = rest.split_once('$')?;
    let pepper = BASE64_STANDARD_NO_PAD.decode(pepper).ok()?;
    let hash = bcrypt(hash, Input::Itself)?;
    (!pepper.is_empty()).then_some(StoredHash { pepper, ..hash })
}
