//! Computing hashes: memory for it, and a count of the work.

use super::scheme::{Scheme, Step};
use anyhow::anyhow;
use argon2::{Argon2, Block, Params, Version};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};
use std::collections::BTreeMap;

/// The work so far, by family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work(BTreeMap<&'static str, u64>);

#[derive(Default)]
pub struct Workbench {
    memory: Vec<Block>,
    work: Work,
}

impl Workbench {
    pub fn free_memory(&mut self) {
        self.memory = Vec::new();
    }

    /// The work since the last call.
    pub fn take_work(&mut self) -> Work {
        std::mem::take(&mut self.work)
    }

    /// Hashes a password. `version` is Argon2's.
    ///
    /// # Errors
    /// If the scheme can't be computed; for an affordable one, only with an impossible length of salt or
    /// output.
    pub fn compute(
        &mut self,
        scheme: Scheme,
        version: Version,
        password: &[u8],
        salt: &[u8],
        out: &mut [u8],
    ) -> anyhow::Result<()> {
        *self.work.0.entry(scheme.family()).or_default() += scheme.units();
        match scheme {
            Scheme::Argon2 {
                variant,
                memory_kib,
                passes,
                lanes,
            } => {
                let params = Params::new(memory_kib, passes, lanes, Some(out.len()))
                    .map_err(|error| anyhow!("{error}"))?;
                let blocks = params.block_count();
                if self.memory.len() < blocks {
                    self.memory.resize(blocks, Block::default());
                }
                Argon2::new(variant.algorithm(), version, params)
                    .hash_password_into_with_memory(password, salt, out, &mut self.memory[..blocks])
                    .map_err(|error| anyhow!("Argon2 did not work: {error}"))
            }
            Scheme::Rounds { of, rounds } => {
                let longest = password.len().min(of.longest_password());
                repeat(of, rounds, &password[..longest], salt, out)
            }
            Scheme::Bcrypt { cost } => {
                // It appends a NUL to the password and reads 72 bytes, as every bcrypt does.
                let mut key = password[..password.len().min(72)].to_vec();
                if key.len() < 72 {
                    key.push(0);
                }
                let salt = salt.try_into()?;
                fill(out, &bcrypt::bcrypt(cost, salt, &key))
            }
            Scheme::Scrypt { log_n, r, p } => {
                let params = scrypt::Params::new(log_n, r, p)?;
                Ok(scrypt::scrypt(password, salt, &params, out)?)
            }
        }
    }
}

fn repeat(
    of: Step,
    rounds: u32,
    password: &[u8],
    salt: &[u8],
    out: &mut [u8],
) -> anyhow::Result<()> {
    let of_crypt = || sha_crypt::Params::new(rounds).map_err(|error| anyhow!("{error}"));
    match of {
        Step::Pbkdf2Sha1 => pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, rounds, out),
        Step::Pbkdf2Sha256 => pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, rounds, out),
        Step::Pbkdf2Sha512 => pbkdf2::pbkdf2_hmac::<Sha512>(password, salt, rounds, out),
        Step::Md5 => return fill(out, &stretched::<Md5>(rounds, password, salt)),
        Step::Sha512 => return fill(out, &stretched::<Sha512>(rounds, password, salt)),
        Step::Sha256Crypt => {
            let hash = sha_crypt::sha256_crypt(password, salt, of_crypt()?);
            return fill(out, &hash);
        }
        Step::Sha512Crypt => {
            let hash = sha_crypt::sha512_crypt(password, salt, of_crypt()?);
            return fill(out, &hash);
        }
        Step::DigestSha1 => return fill(out, &once::<Sha1>(password, salt)),
        Step::DigestSha256 => return fill(out, &once::<Sha256>(password, salt)),
        Step::DigestSha512 => return fill(out, &once::<Sha512>(password, salt)),
    }
    Ok(())
}

/// phpass and what Drupal made of it: the salt and the password, then each hash and the password.
fn stretched<D: Digest>(rounds: u32, password: &[u8], salt: &[u8]) -> Vec<u8> {
    let mut hash = D::new()
        .chain_update(salt)
        .chain_update(password)
        .finalize();
    for _ in 0..rounds {
        hash = D::new()
            .chain_update(&hash)
            .chain_update(password)
            .finalize();
    }
    hash.to_vec()
}

/// LDAP's: the password and a salt behind it (OpenLDAP, `{SSHA}`).
fn once<D: Digest>(password: &[u8], salt: &[u8]) -> Vec<u8> {
    let hash = D::new()
        .chain_update(password)
        .chain_update(salt)
        .finalize();
    hash.to_vec()
}

fn fill(out: &mut [u8], hash: &[u8]) -> anyhow::Result<()> {
    anyhow::ensure!(out.len() <= hash.len(), "there is no such hash so long");
    out.copy_from_slice(&hash[..out.len()]);
    Ok(())
}
