//! The length that the policy of a directory server asks for. Nobody is told a shorter one.

use super::{
    connection::Connection,
    search::{ANY, Search},
};
use crate::server::directories::store::Trouble;
use ldap3::Scope;
use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// Policies change rarely.
const READ_EACH: Duration = Duration::from_secs(60 * 60);

/// What was read last, and when.
#[derive(Default)]
pub struct ShortestPassword(Mutex<(Option<Instant>, Option<u32>)>);

impl ShortestPassword {
    pub fn known(&self) -> Option<u32> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1
    }

    /// Reads it, unless that was done a while ago. Who may not read policies knows as much as before.
    pub async fn look(&self, connection: &mut Connection, base: &str) {
        {
            let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if (last.0).is_some_and(|read_at| read_at.elapsed() < READ_EACH) {
                return;
            }
            last.0 = Some(Instant::now());
        }
        if let Ok(Some(length)) = shortest_password(connection, base).await {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).1 = Some(length);
        }
    }
}

/// The most that any of the policies wants that can be read: those of OpenLDAP, FreeIPA, 389 Directory Server,
/// and of a domain.
pub async fn shortest_password(
    connection: &mut Connection,
    base: &str,
) -> Result<Option<u32>, Trouble> {
    const NAMES: [&str; 4] = [
        "pwdMinLength",
        "krbPwdMinLength",
        "passwordMinLength",
        "minPwdLength",
    ];
    const POLICIES: &str = "(|(objectClass=pwdPolicy)(objectClass=krbPwdPolicy)(objectClass=passwordPolicy)(objectClass=domain))";
    let root = connection.root(&["namingContexts"]).await?;
    let base = base.to_ascii_lowercase();
    let mut contexts = root.texts("namingContexts");
    let Some(context) = contexts.find(|context| base.ends_with(&context.to_ascii_lowercase()))
    else {
        return Ok(None);
    };
    let search = Search {
        base: context,
        scope: Scope::Subtree,
        filter: POLICIES,
        attributes: &NAMES,
        most: 100,
    };
    let mut policies = connection.search(search).await.unwrap_or_default();
    let of_server = connection.entry("cn=config", ANY, &NAMES).await;
    policies.extend(of_server.ok().flatten());
    let lengths = policies.iter().flat_map(|policy| {
        NAMES
            .iter()
            .filter_map(|name| policy.text(name)?.parse().ok())
    });
    Ok(lengths.max())
}
