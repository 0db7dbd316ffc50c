//! Setting a password. It is sent once. What is not known afterwards is found out by a log-in, which is the only
//! proof that a server keeps a password that can be used: some have stored what opens nothing.

use super::{
    Server,
    connection::{Connection, name_of},
    policy::{self, Answer},
};
use crate::server::{
    config::directories::PasswordWrite,
    directories::{
        apart::in_time,
        store::{Refusal, TIMEOUT, Trouble, Version, Withheld, Written},
    },
};
use anyhow::anyhow;
use ldap3::{LdapError, LdapResult, Mod, controls::RawControl, exop::PasswordModify};
use std::collections::HashSet;
use tokio::time::timeout;

/// An account whose password is to be set now.
struct Ready {
    connection: Connection,
    dn: String,
    /// What goes with the question.
    control: Option<RawControl>,
}

impl Server {
    /// # Errors
    /// Only where nothing was sent, or the server said that nothing was stored.
    pub async fn write(
        &self,
        key: &str,
        expected: &Version,
        password: &str,
        frozen: bool,
    ) -> Result<Written, Trouble> {
        // To a directory server an empty one means: make one up, and to log in with none always works.
        if password.is_empty() {
            return Ok(Written::Refused(Refusal::TooShort));
        }
        let _permit = in_time(async { Ok(self.connections.permit().await) }).await?;
        let ready = in_time(self.prepare(key, expected, frozen)).await?;
        let Some(mut ready) = ready else {
            return Ok(Written::Conflict);
        };
        let sent = timeout(TIMEOUT, self.send(&mut ready, password)).await;
        let answer = match &sent {
            // It did not leave this machine.
            Ok(Err(LdapError::OpSend { .. })) => {
                return Err(Trouble::Down(anyhow!("the connection was closed")));
            }
            Ok(Ok(result)) => self.read_answer(&mut ready, result, password).await,
            Ok(Err(_)) | Err(_) => Answer::Unclear,
        };
        match answer {
            Answer::Refused(refusal) => Ok(Written::Refused(refusal)),
            Answer::NoAccount => Ok(Written::Conflict),
            Answer::NotStored(said) => Err(Trouble::Misconfigured(anyhow!(
                "bind_dn can't set a password: {said}"
            ))),
            Answer::Stored => Ok(self.settle(ready, password, frozen).await),
            Answer::Unclear => Ok(self.prove_anew(&ready.dn, password).await),
        }
    }

    /// None if this account's password may not be set, or not with this link.
    async fn prepare(
        &self,
        key: &str,
        expected: &Version,
        frozen: bool,
    ) -> Result<Option<Ready>, Trouble> {
        // A connection of its own: one that was idle could be closed already, and then nobody would know
        // whether the password had arrived.
        let mut connection = self.connections.open().await?;
        let Some(entry) = self.entry(&mut connection, key).await? else {
            return Ok(None);
        };
        let stored = entry.changed(&self.settings.attributes);
        let is_same = Version::is_of(
            expected.as_str(),
            &self.secret_key,
            &self.directory,
            key,
            &stored,
        );
        let may = match self.withheld(&mut connection, &entry.dn).await? {
            None => true,
            Some(Withheld::Locked) => frozen,
            Some(_) => false,
        };
        if !is_same || !may {
            return Ok(None);
        }
        let control = match self.settings.write {
            PasswordWrite::PasswordModify => Some(policy::control()),
            PasswordWrite::UnicodePwd => {
                const CONTROLS: &str = "supportedControl";
                let root = connection.root(&[CONTROLS]).await?;
                let mut known = root.texts(CONTROLS);
                let is_known = known.any(|control| control == policy::WINDOWS_CONTROL);
                is_known.then(policy::windows_control)
            }
        };
        Ok(Some(Ready {
            connection,
            dn: entry.dn,
            control,
        }))
    }

    async fn send(&self, ready: &mut Ready, password: &str) -> Result<LdapResult, LdapError> {
        let ldap = &mut ready.connection.ldap;
        if let Some(control) = &ready.control {
            ldap.with_controls(vec![control.clone()]);
        }
        match self.settings.write {
            PasswordWrite::PasswordModify => {
                let question = PasswordModify {
                    user_id: Some(&ready.dn),
                    old_pass: None,
                    new_pass: Some(password),
                };
                Ok(ldap.extended(question).await?.1)
            }
            PasswordWrite::UnicodePwd => {
                let value = HashSet::from([utf16_in_quotes(password)]);
                let change = Mod::Replace(b"unicodePwd".to_vec(), value);
                ldap.modify(&ready.dn, vec![change]).await
            }
        }
    }

    /// What the server says, with the reason where it leaves that out.
    async fn read_answer(&self, ready: &mut Ready, result: &LdapResult, password: &str) -> Answer {
        let answer = policy::answer(result);
        // Active Directory says one thing for all of its rules.
        let is_vague = answer == Answer::Refused(Refusal::TooWeak)
            && self.settings.write == PasswordWrite::UnicodePwd
            && !policy::names_reason(result);
        if is_vague
            && let Ok(Some(shortest)) = in_time(shortest(&mut ready.connection)).await
            && password.encode_utf16().count() < shortest
        {
            return Answer::Refused(Refusal::TooShort);
        }
        answer
    }

    /// The server says that the password is stored: the account is opened, and the password tried.
    async fn settle(&self, mut ready: Ready, password: &str, frozen: bool) -> Written {
        let settling = async {
            let Ready { connection, dn, .. } = &mut ready;
            if frozen {
                self.set_frozen_on(connection, dn, false).await?;
            }
            self.clear(connection, dn).await;
            // The same connection: behind a balancer another one may lead to a server that has not heard of
            // the new password yet.
            Ok(connection.ldap.simple_bind(dn, password).await)
        };
        match in_time(settling).await {
            Ok(Ok(bound)) if policy::proves_password(&bound) => Written::Done,
            Ok(Ok(bound)) => {
                let said = name_of(&bound);
                let directory = &self.directory;
                tracing::error!(
                    directory,
                    "a password was stored, and nobody can log in with it: {said}"
                );
                Written::Unknown
            }
            Ok(Err(_)) | Err(_) => self.prove_anew(&ready.dn, password).await,
        }
    }

    /// Removes what would keep the owner out: earlier wrong guesses, and the duty to choose yet another
    /// password. Where that right was not given, the log-in that follows shows whether it matters.
    async fn clear(&self, connection: &mut Connection, dn: &str) {
        for attribute in &self.settings.clear {
            let (name, values) = match attribute.split_once('=') {
                Some((name, value)) => (name, HashSet::from([value])),
                None => (attribute.as_str(), HashSet::new()),
            };
            let change = Mod::Replace(name, values);
            _ = connection.ldap.modify(dn, vec![change]).await;
        }
    }

    /// Nobody knows what became of the question. If somebody can log in with the password, it stands.
    async fn prove_anew(&self, dn: &str, password: &str) -> Written {
        let trying = async {
            let mut connection = self.connections.dial().await?;
            Ok(connection.ldap.simple_bind(dn, password).await)
        };
        match in_time(trying).await {
            Ok(Ok(bound)) if policy::proves_password(&bound) => Written::Done,
            _ => Written::Unknown,
        }
    }
}

/// As Active Directory wants it (MS-ADTS §3.1.1.3.1.5).
fn utf16_in_quotes(password: &str) -> Vec<u8> {
    let quoted = format!("\"{password}\"");
    quoted.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// How many characters the domain wants at least.
async fn shortest(connection: &mut Connection) -> Result<Option<usize>, Trouble> {
    const DOMAIN: &str = "defaultNamingContext";
    const SHORTEST: &str = "minPwdLength";
    let root = connection.root(&[DOMAIN]).await?;
    let Some(domain) = root.text(DOMAIN) else {
        return Ok(None);
    };
    let domain = connection
        .entry(domain, super::search::ANY, &[SHORTEST])
        .await?;
    Ok(domain.and_then(|domain| domain.text(SHORTEST)?.parse().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn active_directory_gets_a_password_in_quotes_as_utf16() {
        assert_eq!(utf16_in_quotes("aé"), b"\"\0a\0\xe9\0\"\0");
        assert_eq!(utf16_in_quotes("😀").len(), 8);
    }
}
