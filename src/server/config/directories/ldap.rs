//! What a directory server of somebody else's needs: where it is, as whom we speak, and how it keeps accounts.

use super::{
    super::{Secret, is_loopback_host},
    table::Table,
};
use std::path::PathBuf;
use url::Url;

/// What is known of servers, by the names that `preset` takes.
pub const PRESETS: &[(&str, &str)] = &[
    ("389ds", include_str!("presets/389ds.toml")),
    (
        "active-directory",
        include_str!("presets/active-directory.toml"),
    ),
    ("freeipa", include_str!("presets/freeipa.toml")),
    ("openldap", include_str!("presets/openldap.toml")),
];

/// A directory server, with every value of its preset filled in.
#[derive(Clone, Debug)]
pub struct LdapSettings {
    /// `ldaps://host`, or `ldap://host`.
    pub url: String,
    /// Whether a connection of `ldap://` becomes an encrypted one (RFC 4511 §4.14). Nothing else leaves this
    /// machine.
    pub starttls: bool,
    /// The authorities that are trusted, as PEM; without one, those of this machine.
    pub ca_file: Option<PathBuf>,
    pub bind_dn: String,
    pub bind_password: Secret,
    /// Below which accounts are looked for.
    pub base: String,
    /// What is an account at all (RFC 4515).
    pub filter: String,
    /// Of these, who can recover; none leaves nobody out.
    pub recoverable: Option<String>,
    /// Who may do more than others, and so never gets a link.
    pub privileged: Option<String>,
    /// Members of these groups may do more than others, however deeply the groups are nested: `S-1-5-32-544`,
    /// or `-512` for a group of the account's own domain.
    pub privileged_groups: Vec<String>,
    /// Whom an administrator, or we, have locked.
    pub locked: Option<String>,
    pub attributes: Attributes,
    pub write: PasswordWrite,
    /// What locks an account; none if it can't be done.
    pub freeze: Option<Freeze>,
    /// What is removed after a new password was set, because it would keep its owner out: attributes, or
    /// `attribute=value` for what is set instead.
    pub clear: Vec<String>,
}

impl LdapSettings {
    /// Settings that stand in no file yet.
    ///
    /// # Errors
    /// Everything that is wrong with them, one sentence each.
    pub fn of(table: toml::Table) -> Result<Self, Vec<String>> {
        let mut table = Table::of("directory to adopt", table);
        let settings = read(&mut table);
        let problems = table.finish();
        settings.filter(|_| problems.is_empty()).ok_or(problems)
    }
}

/// What an entry's attributes are called.
#[derive(Clone, Debug)]
pub struct Attributes {
    /// The one that stays the same however an entry is renamed or moved.
    pub key: String,
    pub email: String,
    pub name: String,
    pub login: String,
    /// What changes with the password; the first that an entry has counts.
    pub changed: Vec<String>,
}

/// How a password is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordWrite {
    /// The extended operation for it (RFC 3062): the server hashes, and keeps its policy.
    PasswordModify,
    /// Active Directory's own attribute.
    UnicodePwd,
}

/// How an account is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freeze {
    /// OpenLDAP's password policy.
    PwdAccountLockedTime,
    /// 389 Directory Server and FreeIPA.
    NsAccountLock,
    /// Active Directory.
    UserAccountControl,
}

/// None where there was something to complain about.
pub(super) fn read(table: &mut Table) -> Option<LdapSettings> {
    table.use_preset(PRESETS);
    let url = table.parse("url", parse_url);
    let url = table.required("url", url);
    let asks_for_tls = table.flag("starttls");
    let ca_file = table.text("ca_file").map(PathBuf::from);
    let bind_dn = table.text("bind_dn");
    let bind_dn = table.required("bind_dn", bind_dn);
    let bind_password = table.secret("bind_password");
    let bind_password = table.required("bind_password", bind_password);
    let base = table.text("base");
    let base = table.required("base", base);
    let suffix = suffix(base.as_deref().unwrap_or_default());
    let mut one = |key| table.parse(key, |text| parse_filter(text, &suffix));
    let filter = one("filter");
    let [recoverable, privileged, locked] = ["recoverable", "privileged", "locked"].map(one);
    let filter = table.required("filter", filter);
    let privileged_groups = table.texts("privileged_groups");
    let attributes = table.section("attributes", read_attributes);
    let write = table.parse("write", parse_write);
    let write = table.required("write", write);
    let freeze = table.parse("freeze", parse_freeze);
    let clear = table.texts("clear");
    let (url, is_near) = url?;
    Some(LdapSettings {
        starttls: url.starts_with("ldap:") && (asks_for_tls || !is_near),
        url,
        ca_file,
        bind_dn: bind_dn?,
        bind_password: bind_password?,
        base: base?,
        filter: filter?,
        recoverable,
        privileged,
        privileged_groups,
        locked,
        attributes: attributes?,
        write: write?,
        freeze,
        clear,
    })
}

/// The address as it is to be dialled, and whether that is this machine.
fn parse_url(text: &str) -> Result<(String, bool), &'static str> {
    const NO_URL: &str = "is not an address such as ldaps://ldap.example.org";
    let url = Url::parse(text).map_err(|_| NO_URL)?;
    let is_ldap = ["ldap", "ldaps"].contains(&url.scheme());
    let host = url.host_str().unwrap_or_default();
    if !is_ldap || host.is_empty() || !["", "/"].contains(&url.path()) {
        return Err(NO_URL);
    }
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
        return Err("has more in it than a host and a port; there are keys for the rest");
    }
    Ok((text.to_owned(), is_loopback_host(host)))
}

/// The part of a base that names the whole directory: `dc=example,dc=org`.
fn suffix(base: &str) -> String {
    let parts = base.split(',').map(str::trim);
    let is_domain = |part: &&str| part.to_ascii_lowercase().starts_with("dc=");
    let parts: Vec<&str> = parts.skip_while(|part| !is_domain(part)).collect();
    ldap3::ldap_escape(parts.join(",")).into_owned()
}

/// `{suffix}` in it stands for the end of the base.
fn parse_filter(text: &str, suffix: &str) -> Result<String, &'static str> {
    let filter = text.replace("{suffix}", suffix);
    if !filter.starts_with('(') || ldap3::parse_filter(&filter).is_err() {
        return Err("is not an LDAP filter in parentheses, such as (objectClass=person)");
    }
    Ok(filter)
}

fn read_attributes(table: &mut Table) -> Option<Attributes> {
    let mut one = |key| {
        let name = table.parse(key, parse_attribute);
        table.required(key, name)
    };
    let [key, email, name, login] = ["key", "email", "name", "login"].map(&mut one);
    let mut changed = Vec::new();
    for name in table.texts("changed") {
        match parse_attribute(&name) {
            Ok(name) => changed.push(name),
            Err(complaint) => table.complain_of("changed", &name, complaint),
        }
    }
    let first = table.required("changed", changed.first());
    first?;
    Some(Attributes {
        key: key?,
        email: email?,
        name: name?,
        login: login?,
        changed,
    })
}

fn parse_attribute(text: &str) -> Result<String, &'static str> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if text.bytes().all(is_letter) {
        Ok(text.to_owned())
    } else {
        Err("is not the name of an attribute")
    }
}

fn parse_write(text: &str) -> Result<PasswordWrite, &'static str> {
    match text {
        "password-modify" => Ok(PasswordWrite::PasswordModify),
        "unicodePwd" => Ok(PasswordWrite::UnicodePwd),
        _ => Err("is neither password-modify nor unicodePwd"),
    }
}

fn parse_freeze(text: &str) -> Result<Freeze, &'static str> {
    match text {
        "pwdAccountLockedTime" => Ok(Freeze::PwdAccountLockedTime),
        "nsAccountLock" => Ok(Freeze::NsAccountLock),
        "userAccountControl" => Ok(Freeze::UserAccountControl),
        _ => Err("is none of pwdAccountLockedTime, nsAccountLock, userAccountControl"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(lines: &str) -> Result<LdapSettings, Vec<String>> {
        let given = [
            "url = 'ldaps://ldap.example.org'",
            "preset = 'openldap'",
            "bind_dn = 'cn=recover,dc=example,dc=org'",
            "bind_password = 'hunter2'",
            "base = 'ou=People,dc=example,dc=org'",
        ];
        let key = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
        let is_given = |one: &&str| lines.lines().any(|line| key(line) == key(one));
        let rest: Vec<&str> = given.into_iter().filter(|one| !is_given(one)).collect();
        let text = format!("{}\n{lines}", rest.join("\n"));
        let mut table = Table::of("directory staff", text.parse().unwrap());
        let settings = read(&mut table);
        match table.finish() {
            problems if problems.is_empty() => Ok(settings.unwrap()),
            problems => Err(problems),
        }
    }

    #[test]
    fn every_preset_is_whole_and_every_key_of_it_can_be_overridden() {
        for (preset, _) in PRESETS {
            let settings = read_text(&format!("preset = '{preset}'")).unwrap();
            assert!(!format!("{settings:?}").contains("hunter2"));
            let filters = [
                &settings.recoverable,
                &settings.privileged,
                &settings.locked,
            ];
            for filter in filters.into_iter().flatten() {
                assert!(!filter.contains('{'), "{filter}");
            }
            let other = "recoverable = '(a=b)'\nattributes = { key = 'uidNumber' }\nclear = []";
            let other = read_text(&format!("preset = '{preset}'\n{other}")).unwrap();
            assert_eq!(other.recoverable.as_deref(), Some("(a=b)"));
            assert_eq!(other.attributes.key, "uidNumber");
            assert_eq!(other.attributes.email, settings.attributes.email);
            assert!(other.clear.is_empty());
        }
        let ipa = read_text("preset = 'freeipa'").unwrap().privileged.unwrap();
        assert!(ipa.contains("cn=accounts,dc=example,dc=org)"), "{ipa}");
    }

    #[test]
    fn nothing_leaves_this_machine_in_clear() {
        for (lines, starttls) in [
            ("url = 'ldaps://ldap.example.org'", false),
            ("url = 'ldap://ldap.example.org:1389'", true),
            ("url = 'ldap://ldap.example.org'\nstarttls = false", true),
            ("url = 'ldap://localhost'", false),
            ("url = 'ldap://127.0.0.1:389/'", false),
            ("url = 'ldap://127.0.0.1'\nstarttls = true", true),
        ] {
            assert_eq!(read_text(lines).unwrap().starttls, starttls, "{lines}");
        }
    }

    #[test]
    fn what_is_wrong_is_one_sentence_that_names_the_key() {
        for (line, expected) in [
            (
                "url = 'http://a'",
                "url of the directory staff is \"http://a\", which is not an address",
            ),
            (
                "url = 'ldaps://a/dc=b'",
                "url of the directory staff is \"ldaps://a/dc=b\", which is not",
            ),
            (
                "url = 'ldaps://x@a'",
                "url of the directory staff is \"ldaps://x@a\", which has more",
            ),
            (
                "bind_password = ''",
                "bind_password of the directory staff is missing.",
            ),
            ("base = ''", "base of the directory staff is missing."),
            (
                "recoverable = 'a=b'",
                "recoverable of the directory staff is \"a=b\", which is not an LDAP filter",
            ),
            (
                "privileged = '(a=b'",
                "privileged of the directory staff is \"(a=b\", which is not an LDAP",
            ),
            (
                "write = 'userPassword'",
                "write of the directory staff is \"userPassword\", which is neither",
            ),
            (
                "freeze = 'x'",
                "freeze of the directory staff is \"x\", which is none of",
            ),
            ("preset = 'edirectory'", "preset of the directory staff is"),
            (
                "attributes = { mail = 'x' }",
                "attributes.mail of the directory staff is not a known key",
            ),
            (
                "attributes = { key = 'a)(b' }",
                "attributes.key of the directory staff is",
            ),
        ] {
            let problems = read_text(line).unwrap_err();
            assert!(problems[0].starts_with(expected), "{line}: {problems:?}");
        }
    }
}
