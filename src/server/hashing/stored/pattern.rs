//! Writing a hash like one that was found: the same text but for salt and hash, so that neither family nor
//! cost nor form can be another.

use super::{
    super::scheme::{Scheme, Step},
    BCRYPT, BCRYPT_BYTES, Input, StoredHash,
    elsewhere::{self, LETTERS, length, places},
};
use crate::server::{hex::hex, random::Random};
use anyhow::ensure;
use argon2::Version;
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD, prelude::BASE64_STANDARD};
use std::borrow::Cow;

/// How long a salt is at least: in letters of 62 (128 bits, below which Django replaces it), and in bytes.
const TEXT_SALT: usize = 22;
const SALT: usize = 16;
const LONGEST_SALT: usize = 64;
/// crypt(3) takes no more.
const CRYPT_SALT: usize = 16;

/// A hash that was found, as the pattern of new ones.
pub struct Pattern {
    found: StoredHash,
    text: String,
    layout: Layout,
}

/// Where in the text salt and hash are.
#[derive(Clone, Copy)]
enum Layout {
    /// Each is a field between dollar signs: the hash the last one, the salt so many before it.
    Fields {
        salt_before: usize,
        salt: Letters,
        hash: Letters,
    },
    /// So many letters of each, one behind the other, at the end.
    End {
        salt_letters: usize,
        hash_letters: usize,
        salt: Letters,
        hash: Letters,
    },
    /// The hash and behind it the salt, in one text behind the bracket.
    Digest,
}

/// How bytes are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letters {
    /// As they are: a salt that is text.
    Text,
    Hex,
    Base64,
    Base64NoPad,
    /// With `.` for `+`.
    Passlib,
    Bcrypt,
    /// Those of crypt(3), the last first.
    Portable,
    /// The same, in the order of crypt(3).
    Crypt,
}

impl Pattern {
    /// None if it is no hash, or none that can be written the same.
    pub fn of(text: &str) -> Option<Self> {
        let found = StoredHash::parse(text)
            .ok()
            .filter(|hash| hash.pepper.is_empty())?;
        let layout = Layout::of(elsewhere::unwrapped(text), &found)?;
        let pattern = Self {
            found,
            text: text.to_owned(),
            layout,
        };
        // What is longer than what was read of it could not be made again.
        let again = pattern.put(&pattern.found.salt, &pattern.found.expected)?;
        let is_cut = matches!(layout, Layout::End { .. });
        (again == text || is_cut && again.len() == text.len()).then_some(pattern)
    }

    pub fn scheme(&self) -> Scheme {
        self.found.scheme
    }

    pub fn version(&self) -> Version {
        self.found.version
    }

    /// What of a password is hashed.
    pub fn input<'a>(&self, password: &'a [u8]) -> Cow<'a, [u8]> {
        self.found.input.of(password)
    }

    /// How many bytes of that are read.
    pub fn longest_input(&self) -> usize {
        match self.found.scheme {
            Scheme::Bcrypt { .. } => BCRYPT_BYTES,
            scheme => scheme.longest_password(),
        }
    }

    /// How many bytes of a hash are to be computed.
    pub fn hash_bytes(&self) -> usize {
        match self.found.scheme {
            // Of Drupal's letters the last one has bits of a byte that is not compared here.
            Scheme::Rounds { of, .. } if matches!(of, Step::Md5 | Step::Sha512) => length(of),
            _ => self.found.expected.len(),
        }
    }

    /// A salt of the same kind, and not shorter.
    pub fn fresh_salt(&self, random: &Random) -> Vec<u8> {
        let found = self.found.salt.len();
        let bytes = random.bytes::<LONGEST_SALT>();
        let letters = |alphabet: &[u8], count: usize| {
            let letters = random.letters::<LONGEST_SALT>(alphabet);
            letters[..count].iter().collect::<String>().into_bytes()
        };
        let alphanumeric = &LETTERS[2..];
        match self.layout {
            Layout::Fields {
                hash: Letters::Crypt,
                ..
            } => letters(LETTERS, CRYPT_SALT),
            Layout::Fields {
                salt: Letters::Text,
                ..
            } => letters(alphanumeric, found.clamp(TEXT_SALT, LONGEST_SALT)),
            Layout::End {
                salt: Letters::Text,
                salt_letters,
                ..
            } => letters(LETTERS, salt_letters),
            Layout::End { .. } => bytes[..SALT].to_vec(),
            Layout::Fields { .. } | Layout::Digest => {
                bytes[..found.clamp(SALT, LONGEST_SALT)].to_vec()
            }
        }
    }

    /// # Errors
    /// If what was written would not be read as that again, which no hash of the right length is.
    pub fn write(&self, salt: &[u8], hash: &[u8]) -> anyhow::Result<String> {
        let text = self.put(salt, hash).unwrap_or_default();
        let is_same = StoredHash::parse(&text).is_ok_and(|read| {
            read.scheme == self.found.scheme
                && read.input == self.found.input
                && read.salt == salt
                && read.expected.len() == self.found.expected.len()
                && hash.starts_with(&read.expected)
        });
        ensure!(is_same, "a hash can't be written as it was found");
        Ok(text)
    }

    fn put(&self, salt: &[u8], hash: &[u8]) -> Option<String> {
        match self.layout {
            Layout::Fields {
                salt_before,
                salt: salt_letters,
                hash: hash_letters,
            } => {
                let mut fields: Vec<Cow<'_, str>> = self.text.split('$').map(Cow::from).collect();
                let last = fields.len().checked_sub(1)?;
                *fields.get_mut(last.checked_sub(salt_before)?)? =
                    salt_letters.write(salt, self.found.scheme)?.into();
                fields[last] = hash_letters.write(hash, self.found.scheme)?.into();
                Some(fields.join("$"))
            }
            Layout::End {
                salt_letters,
                hash_letters,
                salt: salt_as,
                hash: hash_as,
            } => {
                let start = self.text.len().checked_sub(salt_letters + hash_letters)?;
                let mut text = self.text.get(..start)?.to_owned();
                text.push_str(&salt_as.write(salt, self.found.scheme)?);
                text.push_str(
                    hash_as
                        .write(hash, self.found.scheme)?
                        .get(..hash_letters)?,
                );
                Some(text)
            }
            Layout::Digest => {
                let end = self.text.find('}')?;
                let bytes = [hash, salt].concat();
                Some(format!(
                    "{}{}",
                    &self.text[..=end],
                    BASE64_STANDARD.encode(bytes)
                ))
            }
        }
    }
}

impl Layout {
    /// Of a text without what it is wrapped in.
    fn of(text: &str, found: &StoredHash) -> Option<Self> {
        let fields = |salt, hash| Self::Fields {
            salt_before: 1,
            salt,
            hash,
        };
        let portable = |hash_letters| Self::End {
            salt_letters: 8,
            hash_letters,
            salt: Letters::Text,
            hash: Letters::Portable,
        };
        let is = |start: &str| text.starts_with(start);
        Some(match found.scheme {
            _ if found.is_cipher_key || found.input == Input::Md5Hex => return None,
            Scheme::Argon2 { .. } => fields(Letters::Base64NoPad, Letters::Base64NoPad),
            Scheme::Bcrypt { .. } => Self::End {
                salt_letters: 22,
                hash_letters: 31,
                salt: Letters::Bcrypt,
                hash: Letters::Bcrypt,
            },
            Scheme::Scrypt { .. } if is("scrypt:") => fields(Letters::Text, Letters::Hex),
            Scheme::Scrypt { .. } => Self::Fields {
                salt_before: 3,
                salt: Letters::Text,
                hash: Letters::Base64,
            },
            Scheme::Rounds { .. } if is("pbkdf2_") => fields(Letters::Text, Letters::Base64),
            Scheme::Rounds { .. } if is("pbkdf2:") => fields(Letters::Text, Letters::Hex),
            Scheme::Rounds { .. } if is("$pbkdf2") => fields(Letters::Passlib, Letters::Passlib),
            Scheme::Rounds { of, .. } => match of {
                Step::Md5 => portable(22),
                Step::Sha512 => portable(43),
                Step::Sha256Crypt | Step::Sha512Crypt => fields(Letters::Text, Letters::Crypt),
                Step::DigestSha1 | Step::DigestSha256 | Step::DigestSha512
                    if !found.salt.is_empty() =>
                {
                    Self::Digest
                }
                _ => return None,
            },
        })
    }
}

impl Letters {
    fn write(self, bytes: &[u8], scheme: Scheme) -> Option<String> {
        Some(match self {
            Self::Text => str::from_utf8(bytes).ok()?.to_owned(),
            Self::Hex => hex(bytes),
            Self::Base64 => BASE64_STANDARD.encode(bytes),
            Self::Base64NoPad => STANDARD_NO_PAD.encode(bytes),
            Self::Passlib => STANDARD_NO_PAD.encode(bytes).replace('+', "."),
            Self::Bcrypt => BCRYPT.encode(bytes),
            Self::Portable => letters_of(bytes),
            Self::Crypt => {
                let Scheme::Rounds { of, .. } = scheme else {
                    return None;
                };
                let order = places(length(of)).into_iter();
                let moved: Option<Vec<u8>> = order.map(|place| bytes.get(place).copied()).collect();
                letters_of(&moved?)
            }
        })
    }
}

/// The letters of crypt(3): four of them for three bytes, the last first.
fn letters_of(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number = three
            .iter()
            .rev()
            .fold(0, |all, byte| all << 8 | u32::from(*byte));
        for place in 0..=three.len() {
            text.push(char::from(LETTERS[(number >> (6 * place) & 63) as usize]));
        }
    }
    text
}
