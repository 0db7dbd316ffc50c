//! Freezing: an account is locked as the server's own administrators lock one.

use super::{
    Server,
    connection::{Connection, accept, of_error},
    search::ANY,
};
use crate::server::{config::directories::Freeze, directories::store::Trouble};
use anyhow::{Context, anyhow};
use ldap3::Mod;
use std::collections::HashSet;

/// Locked for good (draft-behera-ldap-password-policy-10 §5.3.3).
const FOR_GOOD: &str = "000001010000Z";
/// `ADS_UF_ACCOUNTDISABLE`.
const DISABLED: i64 = 2;

impl Server {
    pub async fn freeze(&self, key: &str) -> Result<(), Trouble> {
        let _permit = self.connections.permit().await;
        let mut connection = self.connections.open().await?;
        let Some(entry) = self.entry(&mut connection, key).await? else {
            return Ok(());
        };
        self.set_frozen_on(&mut connection, &entry.dn, true).await
    }

    pub async fn set_frozen_on(
        &self,
        connection: &mut Connection,
        dn: &str,
        is_frozen: bool,
    ) -> Result<(), Trouble> {
        let value = |value: &str| {
            let values = is_frozen.then(|| value.to_owned());
            HashSet::from_iter(values)
        };
        let changes = match self.settings.freeze {
            None => return Err(Trouble::Misconfigured(anyhow!("freeze is not set"))),
            Some(Freeze::PwdAccountLockedTime) => {
                vec![Mod::Replace(
                    "pwdAccountLockedTime".to_owned(),
                    value(FOR_GOOD),
                )]
            }
            Some(Freeze::NsAccountLock) => {
                vec![Mod::Replace("nsAccountLock".to_owned(), value("TRUE"))]
            }
            Some(Freeze::UserAccountControl) => control_changes(connection, dn, is_frozen).await?,
        };
        if changes.is_empty() {
            return Ok(());
        }
        let changed = connection.ldap.modify(dn, changes).await;
        let changed = changed.map_err(|error| of_error(error, "locking an account"))?;
        accept(changed, "bind_dn can't lock an account").map(drop)
    }
}

/// One bit of a number: the old number goes and the new one comes in one step, which fails if somebody has
/// changed it in between.
async fn control_changes(
    connection: &mut Connection,
    dn: &str,
    is_disabled: bool,
) -> Result<Vec<Mod<String>>, Trouble> {
    const CONTROL: &str = "userAccountControl";
    let entry = connection.entry(dn, ANY, &[CONTROL]).await?;
    let old: i64 = entry
        .as_ref()
        .and_then(|entry| entry.text(CONTROL)?.parse().ok())
        .context("userAccountControl can't be read")
        .map_err(Trouble::Misconfigured)?;
    let new = if is_disabled {
        old | DISABLED
    } else {
        old & !DISABLED
    };
    let one = |number: i64| HashSet::from([number.to_string()]);
    Ok(if old == new {
        Vec::new()
    } else {
        vec![
            Mod::Delete(CONTROL.to_owned(), one(old)),
            Mod::Add(CONTROL.to_owned(), one(new)),
        ]
    })
}
