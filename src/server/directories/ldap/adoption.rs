//! What a directory server is, whom it has, and what to write into the settings for it.

pub mod grants;

use super::{
    Server,
    check::Check,
    connection::{Connection, Connections, accept, of_error},
    entry::{self, Entry},
    search::{ANY, Search},
    shortest_password::{ShortestPassword, shortest_password},
};
use crate::server::{
    config::{Secret, directories::LdapSettings},
    directories::{
        apart::apart,
        store::{Trouble, Withheld},
    },
    model::EmailAddress,
    secret_key::SecretKey,
};
use anyhow::anyhow;
use ldap3::{
    Scope,
    adapters::{Adapter, EntriesOnly, PagedResults},
};
use std::{
    collections::{HashMap, HashSet},
    fmt,
    path::PathBuf,
    time::Duration,
};
use tokio::time::timeout;

/// Accounts that are counted at most.
const MOST: usize = 200_000;
/// Accounts of one answer. Active Directory gives 1,000 at most.
const PAGE: i32 = 500;
/// How long counting may take.
const MAX_WAIT: Duration = Duration::from_secs(300);

/// What an operator knows of a server.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub url: String,
    pub ca_file: Option<PathBuf>,
    pub bind_dn: String,
    pub bind_password: Secret,
    /// None for all that there is.
    pub base: Option<String>,
}

/// What was found. `Display` puts it on one screen.
#[derive(Clone, Debug)]
pub struct Adoption {
    pub preset: &'static str,
    pub base: String,
    pub counts: Counts,
    pub check: Check,
    /// What gives the service account the rights that it needs, in the server's own words.
    pub grants: String,
    /// What goes into the settings.
    pub toml: String,
}

/// How many accounts there are of each sort.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub accounts: usize,
    pub recoverable: usize,
    pub privileged: usize,
    pub locked: usize,
    pub left_out: usize,
    pub without_address: usize,
    /// Its address is none that mail can be sent to.
    pub unreadable_address: usize,
    /// Addresses that several accounts have, by our rules.
    pub shared_addresses: usize,
    /// Whether there are more than were counted.
    pub is_partial: bool,
}

impl Counts {
    /// How many can't be recovered, and why.
    pub fn others(&self) -> Vec<(u64, Withheld)> {
        let others = [
            (self.privileged, Withheld::Privileged),
            (self.locked, Withheld::Locked),
            (self.left_out, Withheld::LeftOut),
            (self.without_address, Withheld::NoAddress),
            (self.unreadable_address, Withheld::UnreadableAddress),
        ];
        let others = others.into_iter().filter(|(count, _)| *count > 0);
        others.map(|(count, why)| (count as u64, why)).collect()
    }
}

/// Looks at a server. Nothing is written.
///
/// # Errors
/// If it can't be asked, or is none that there is a preset for.
pub async fn look(wanted: &Wanted, secret_key: &SecretKey) -> Result<Adoption, Trouble> {
    let (wanted, secret_key) = (wanted.clone(), secret_key.clone());
    apart(async move {
        let looking = timeout(MAX_WAIT, look_now(&wanted, &secret_key)).await;
        looking.unwrap_or_else(|_| Err(Trouble::Down(anyhow!("it did not answer in time"))))
    })
    .await
}

async fn look_now(wanted: &Wanted, secret_key: &SecretKey) -> Result<Adoption, Trouble> {
    // Any preset does for the question what the server is.
    let first = settings(
        wanted,
        "openldap",
        wanted.base.as_deref().unwrap_or("dc=any"),
    )?;
    let mut connection = Connections::new(first).open().await?;
    let (preset, base) = recognise(&mut connection, wanted).await?;
    let settings = settings(wanted, preset, &base)?;
    let server = Server {
        directory: "to adopt".to_owned(),
        connections: Connections::new(settings.clone()),
        settings,
        secret_key: secret_key.clone(),
        asked: ShortestPassword::default(),
    };
    let counts = server.count(&mut connection).await?;
    let mut check = server.check().await?;
    check.shortest_password = shortest_password(&mut connection, &base).await?;
    Ok(Adoption {
        grants: grants::of(preset, &check.who, &base),
        toml: toml_of(wanted, preset, &base),
        preset,
        base,
        counts,
        check,
    })
}

fn settings(wanted: &Wanted, preset: &str, base: &str) -> Result<LdapSettings, Trouble> {
    let mut table = toml::Table::new();
    let mut set = |key: &str, value: &str| table.insert(key.to_owned(), value.into());
    set("preset", preset);
    set("url", &wanted.url);
    set("bind_dn", &wanted.bind_dn);
    set("bind_password", wanted.bind_password.expose());
    set("base", base);
    if let Some(path) = &wanted.ca_file {
        set("ca_file", &path.to_string_lossy());
    }
    LdapSettings::of(table).map_err(|problems| Trouble::Misconfigured(anyhow!(problems.join(" "))))
}

/// Which preset fits, and below what accounts are.
async fn recognise(
    connection: &mut Connection,
    wanted: &Wanted,
) -> Result<(&'static str, String), Trouble> {
    /// Says that a server is an Active Directory (MS-ADTS §3.1.1.3.4.3.1).
    const ACTIVE_DIRECTORY: &str = "1.2.840.113556.1.4.800";
    const ASKED: [&str; 5] = [
        "objectClass",
        "vendorName",
        "supportedCapabilities",
        "defaultNamingContext",
        "namingContexts",
    ];
    let root = connection.root(&ASKED).await?;
    let has = |name: &str, value: &str| root.texts(name).any(|one| one.contains(value));
    let context = root
        .text("defaultNamingContext")
        .or_else(|| root.texts("namingContexts").find(|one| is_of_people(one)))
        .map(str::to_owned);
    let base = wanted.base.clone().or_else(|| context.clone());
    let no_base = || Trouble::Misconfigured(anyhow!("it names no base; give one"));
    let base = base.ok_or_else(no_base)?;
    if has("supportedCapabilities", ACTIVE_DIRECTORY) {
        return Ok(("active-directory", base));
    }
    if has("vendorName", "389") {
        let context = context.unwrap_or_else(|| base.clone());
        let ipa = format!("cn=ipa,cn=etc,{context}");
        // Where nobody may see that, it is taken for a plain one.
        let is_ipa = connection.entry(&ipa, ANY, &["1.1"]).await;
        return Ok(match is_ipa {
            Ok(Some(_)) => {
                let people = format!("cn=users,cn=accounts,{context}");
                ("freeipa", wanted.base.clone().unwrap_or(people))
            }
            _ => ("389ds", base),
        });
    }
    if has("objectClass", "OpenLDAProotDSE") {
        return Ok(("openldap", base));
    }
    Err(Trouble::Misconfigured(anyhow!(
        "it is none of OpenLDAP, 389 Directory Server, FreeIPA, Active Directory; take the preset of \
         the one that it is most like, and override what differs"
    )))
}

/// Some contexts are the server's own.
fn is_of_people(context: &str) -> bool {
    let context = context.to_ascii_lowercase();
    !["cn=config", "cn=monitor", "cn=changelog", "cn=schema"].contains(&context.as_str())
        && context != "o=netscaperoot"
        && context != "o=ipaca"
}

impl Server {
    pub(super) async fn count(&self, connection: &mut Connection) -> Result<Counts, Trouble> {
        let settings = &self.settings;
        let attributes = &settings.attributes;
        let all = self.all(connection, &settings.filter).await?;
        let mut counts = Counts {
            accounts: all.len(),
            is_partial: all.len() >= MOST,
            ..Counts::default()
        };
        let privileged = match self.privileged_filter(connection).await? {
            Some(filter) => self.names(connection, &filter).await?,
            None => HashSet::new(),
        };
        let locked = match &settings.locked {
            Some(filter) => self.names(connection, filter).await?,
            None => HashSet::new(),
        };
        let recoverable = match &settings.recoverable {
            Some(filter) => Some(self.names(connection, filter).await?),
            None => None,
        };
        let mut addresses: HashMap<String, usize> = HashMap::new();
        for entry in &all {
            let readable = entry.email(attributes);
            let readable = readable.and_then(|email| EmailAddress::parse(&email).ok());
            if let Some(address) = &readable {
                *addresses.entry(address.canonical().to_owned()).or_default() += 1;
            }
            let is_recoverable = |names: &HashSet<String>| names.contains(&entry.dn);
            let count = if privileged.contains(&entry.dn) {
                &mut counts.privileged
            } else if locked.contains(&entry.dn) {
                &mut counts.locked
            } else if !recoverable.as_ref().is_none_or(is_recoverable) {
                &mut counts.left_out
            } else if readable.is_some() {
                &mut counts.recoverable
            } else if entry.bytes(&attributes.email).is_empty() {
                &mut counts.without_address
            } else {
                &mut counts.unreadable_address
            };
            *count += 1;
        }
        counts.shared_addresses = addresses.values().filter(|count| **count > 1).count();
        Ok(counts)
    }

    /// What finds everybody who is privileged. Of groups that are named by their identifier, all members,
    /// however deep (MS-ADTS §3.1.1.3.4.4.3), and those whose primary group one is.
    async fn privileged_filter(
        &self,
        connection: &mut Connection,
    ) -> Result<Option<String>, Trouble> {
        let mut parts: Vec<String> = self.settings.privileged.iter().cloned().collect();
        let groups = &self.settings.privileged_groups;
        if !groups.is_empty() {
            let root = connection.root(&["defaultNamingContext"]).await?;
            let domain = root.text("defaultNamingContext").unwrap_or_default();
            let entry = connection.entry(domain, ANY, &["objectSid"]).await?;
            let sid = entry.and_then(|entry| entry::sid(entry.bytes("objectSid").first()?));
            let sid = sid.unwrap_or_default();
            for group in groups {
                if let Some(number) = group.strip_prefix('-') {
                    parts.push(format!("(primaryGroupID={number})"));
                }
                let whole = if group.starts_with('-') {
                    format!("{sid}{group}")
                } else {
                    group.clone()
                };
                let search = Search {
                    base: domain,
                    scope: Scope::Subtree,
                    filter: &format!("(objectSid={whole})"),
                    attributes: &["1.1"],
                    most: 1,
                };
                for found in connection.search(search).await? {
                    let dn = ldap3::ldap_escape(found.dn);
                    parts.push(format!("(memberOf:1.2.840.113556.1.4.1941:={dn})"));
                }
            }
        }
        Ok((!parts.is_empty()).then(|| format!("(|{})", parts.concat())))
    }

    async fn names(
        &self,
        connection: &mut Connection,
        filter: &str,
    ) -> Result<HashSet<String>, Trouble> {
        let filter = format!("(&{}{filter})", self.settings.filter);
        let found = self.all(connection, &filter).await?;
        Ok(found.into_iter().map(|entry| entry.dn).collect())
    }

    /// All entries that fit, with their addresses, page by page.
    async fn all(&self, connection: &mut Connection, filter: &str) -> Result<Vec<Entry>, Trouble> {
        let failed = |error| of_error(error, "counting accounts");
        let pages: Vec<Box<dyn Adapter<'_, String, Vec<String>>>> = vec![
            Box::new(EntriesOnly::new()),
            Box::new(PagedResults::new(PAGE)),
        ];
        let attributes = vec![self.settings.attributes.email.clone()];
        let base = &self.settings.base;
        let mut stream = connection
            .ldap
            .streaming_search_with(pages, base, Scope::Subtree, filter, attributes)
            .await
            .map_err(failed)?;
        let mut found = Vec::new();
        while found.len() < MOST
            && let Some(entry) = stream.next().await.map_err(failed)?
        {
            found.push(Entry::of(entry));
        }
        if found.len() < MOST {
            accept(stream.finish().await, "counting accounts was refused")?;
        }
        Ok(found)
    }
}

fn toml_of(wanted: &Wanted, preset: &str, base: &str) -> String {
    // What JSON quotes, TOML reads.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let ca_file = wanted.ca_file.as_ref().map_or_else(String::new, |path| {
        format!("ca_file = {}\n", quoted(&path.to_string_lossy()))
    });
    format!(
        "[[directory]]\nname = \"staff\"\nkind = \"ldap\"\npreset = \"{preset}\"\nurl = {}\n{ca_file}\
         bind_dn = {}\nbind_password_file = \"/run/secrets/staff-ldap\"\nbase = {}\n",
        quoted(&wanted.url),
        quoted(&wanted.bind_dn),
        quoted(base),
    )
}

impl fmt::Display for Adoption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts {
            accounts,
            recoverable,
            shared_addresses,
            is_partial,
            ..
        } = &self.counts;
        let more = if *is_partial { " or more" } else { "" };
        writeln!(f, "{} at {}, as {}", self.preset, self.base, self.check.who)?;
        writeln!(
            f,
            "{accounts}{more} accounts, of which {recoverable} can recover"
        )?;
        for (count, why) in self.counts.others() {
            writeln!(f, "  {count} can't: {}", why.of_several())?;
        }
        if *shared_addresses > 0 {
            writeln!(
                f,
                "{shared_addresses} addresses have several accounts: one mail has a link for each"
            )?;
        }
        match self.check.shortest_password {
            Some(length) => writeln!(f, "passwords have {length} characters at least")?,
            None => writeln!(f, "the password policy can't be read")?,
        }
        for finding in &self.check.findings {
            writeln!(f, "! {finding}")?;
        }
        write!(f, "\n{}\n{}", self.grants, self.toml)
    }
}
