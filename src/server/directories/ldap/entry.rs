//! An entry of a directory, and what of it is looked at.

use crate::server::{config::directories::Attributes, model::EmailAddress};
use ldap3::{ResultEntry, SearchEntry, ldap_escape};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// The longest key that is kept.
const MAX_KEY: usize = 255;

pub struct Entry {
    pub dn: String,
    /// Under names in small letters: servers write them as they like.
    values: HashMap<String, Vec<Vec<u8>>>,
}

impl Entry {
    pub fn of(found: ResultEntry) -> Self {
        let found = SearchEntry::construct(found);
        let texts = found.attrs.into_iter().map(|(name, values)| {
            let values = values.into_iter().map(String::into_bytes).collect();
            (name.to_ascii_lowercase(), values)
        });
        let bytes = found.bin_attrs.into_iter();
        let bytes = bytes.map(|(name, values)| (name.to_ascii_lowercase(), values));
        Self {
            dn: found.dn,
            values: texts.chain(bytes).collect(),
        }
    }

    pub fn bytes(&self, name: &str) -> &[Vec<u8>] {
        let values = self.values.get(&name.to_ascii_lowercase());
        values.map_or(&[], Vec::as_slice)
    }

    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.bytes(name).iter();
        values.filter_map(|value| str::from_utf8(value).ok())
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts(name).next()
    }

    /// The key of this account, as it is kept; none if it has none that can be kept.
    pub fn key(&self, attributes: &Attributes) -> Option<String> {
        let value = self.bytes(&attributes.key).first()?;
        let key = if is_guid(&attributes.key) {
            Uuid::from_bytes_le(value.as_slice().try_into().ok()?).to_string()
        } else {
            String::from_utf8(value.clone()).ok()?
        };
        (!key.is_empty() && key.len() <= MAX_KEY).then_some(key)
    }

    /// The address as it is stored that is the same as this one, by our own rules: directories compare
    /// without regard to case, and some without regard to accents.
    pub fn email_like(&self, attributes: &Attributes, address: &EmailAddress) -> Option<String> {
        let is_same = |value: &&str| {
            EmailAddress::parse(value).is_ok_and(|one| one.canonical() == address.canonical())
        };
        let mut values = self.texts(&attributes.email);
        values.find(is_same).map(str::to_owned)
    }

    /// The first address that mail can be sent to.
    pub fn email(&self, attributes: &Attributes) -> Option<String> {
        let mut values = self.texts(&attributes.email);
        let readable = values.find(|value| EmailAddress::parse(value).is_ok());
        readable.map(str::to_owned)
    }

    /// Whether somebody who logs in as `login` is meant. Active Directory takes `ä` for `a`.
    pub fn has_login(&self, attributes: &Attributes, login: &str) -> bool {
        let folded = |text: &str| text.nfc().collect::<String>().to_lowercase();
        let login = folded(login);
        self.texts(&attributes.login)
            .any(|value| folded(value) == login)
    }

    /// What changes with the password: the first of these attributes that can be read, with its name, or
    /// nothing.
    pub fn changed(&self, attributes: &Attributes) -> Vec<u8> {
        for name in &attributes.changed {
            if let [value, ..] = self.bytes(name) {
                return [name.as_bytes(), b"=", value].concat();
            }
        }
        Vec::new()
    }
}

/// What is asked for of an entry.
pub fn asked(attributes: &Attributes) -> Vec<&str> {
    let Attributes {
        key,
        email,
        name,
        login,
        changed,
    } = attributes;
    [key, email, name, login]
        .into_iter()
        .chain(changed)
        .map(String::as_str)
        .collect()
}

/// A filter for the one account with a key; none if no account can have it.
pub fn with_key(attributes: &Attributes, key: &str) -> Option<String> {
    let value = if is_guid(&attributes.key) {
        let guid = Uuid::parse_str(key).ok()?;
        let bytes = guid.to_bytes_le();
        bytes.iter().map(|byte| format!("\\{byte:02x}")).collect()
    } else {
        ldap_escape(key).into_owned()
    };
    Some(format!("({}={value})", attributes.key))
}

/// A filter for the accounts with an address, in both spellings of its domain.
pub fn with_email(attributes: &Attributes, address: &EmailAddress) -> String {
    let ascii = address.as_str();
    let equals = |value: &str| format!("({}={})", attributes.email, ldap_escape(value));
    let (local, domain) = ascii.rsplit_once('@').unwrap_or((ascii, ""));
    let (unicode, _) = idna::domain_to_unicode(domain);
    if unicode == domain {
        return equals(ascii);
    }
    format!(
        "(|{}{})",
        equals(ascii),
        equals(&format!("{local}@{unicode}"))
    )
}

/// A filter for the accounts with a log-in name.
pub fn with_login(attributes: &Attributes, login: &str) -> String {
    format!("({}={})", attributes.login, ldap_escape(login))
}

/// Microsoft's identifiers are 16 bytes, and not a text as other servers' are.
fn is_guid(attribute: &str) -> bool {
    attribute.eq_ignore_ascii_case("objectGUID")
}

/// A Windows security identifier in its usual form, `S-1-5-21-…` (MS-DTYP §2.4.2.2).
pub fn sid(bytes: &[u8]) -> Option<String> {
    let [revision, count, authority @ ..] = bytes else {
        return None;
    };
    let (authority, parts) = authority.split_at_checked(6)?;
    if parts.len() != usize::from(*count) * 4 {
        return None;
    }
    let authority = authority
        .iter()
        .fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    let parts = parts.as_chunks::<4>().0.iter();
    let parts = parts.map(|part| format!("-{}", u32::from_le_bytes(*part)));
    Some(format!(
        "S-{revision}-{authority}{}",
        parts.collect::<String>()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attributes(key: &str) -> Attributes {
        Attributes {
            key: key.to_owned(),
            email: "mail".to_owned(),
            name: "cn".to_owned(),
            login: "uid".to_owned(),
            changed: vec!["pwdChangedTime".to_owned(), "modifyTimestamp".to_owned()],
        }
    }

    fn entry(values: &[(&str, &[&[u8]])]) -> Entry {
        let values = values.iter().map(|(name, values)| {
            let values = values.iter().map(|value| value.to_vec()).collect();
            (name.to_ascii_lowercase(), values)
        });
        Entry {
            dn: "uid=ann,dc=ex".to_owned(),
            values: values.collect(),
        }
    }

    #[test]
    fn nothing_that_is_typed_changes_a_filter() {
        let uuid = attributes("entryUUID");
        for (typed, expected) in [
            ("a*(b)\\", "(uid=a\\2a\\28b\\29\\5c)"),
            ("a\0b", "(uid=a\\00b)"),
            ("ann)(uid=*", "(uid=ann\\29\\28uid=\\2a)"),
        ] {
            assert_eq!(with_login(&uuid, typed), expected);
            assert!(ldap3::parse_filter(with_login(&uuid, typed)).is_ok());
        }
        assert_eq!(with_key(&uuid, "x*").unwrap(), "(entryUUID=x\\2a)");
        let address = EmailAddress::parse("a*b@bücher.example").unwrap();
        assert_eq!(
            with_email(&uuid, &address),
            "(|(mail=a\\2ab@xn--bcher-kva.example)(mail=a\\2ab@bücher.example))"
        );
    }

    #[test]
    fn a_guid_is_written_as_microsoft_writes_it_and_found_by_its_bytes() {
        let guid = attributes("objectGUID");
        let bytes: [u8; 16] = std::array::from_fn(|index| index as u8);
        let one = entry(&[("objectGUID", &[&bytes])]);
        let key = one.key(&guid).unwrap();
        assert_eq!(key, "03020100-0504-0706-0809-0a0b0c0d0e0f");
        let filter = with_key(&guid, &key).unwrap();
        assert!(filter.starts_with("(objectGUID=\\00\\01\\02"), "{filter}");
        assert_eq!(with_key(&guid, "*"), None);
        assert_eq!(entry(&[("objectGUID", &[b"short"])]).key(&guid), None);
    }

    #[test]
    fn an_address_is_the_same_by_our_rules_and_not_by_theirs() {
        let attributes = attributes("entryUUID");
        let asked = EmailAddress::parse("ann@example.org").unwrap();
        let other = entry(&[("mail", &["änn@example.org".as_bytes()])]);
        assert_eq!(other.email_like(&attributes, &asked), None);
        let several = entry(&[("mail", &[b"a@example.org", b"Ann@EXAMPLE.org"])]);
        let stored = several.email_like(&attributes, &asked);
        assert_eq!(stored.as_deref(), Some("Ann@EXAMPLE.org"));
        let accented = entry(&[("uid", &["änn".as_bytes()])]);
        assert!(!accented.has_login(&attributes, "ann"));
        assert!(accented.has_login(&attributes, "ÄNN"));
    }

    #[test]
    fn the_first_time_that_can_be_read_counts() {
        let attributes = attributes("entryUUID");
        let both = entry(&[("modifytimestamp", &[b"1"]), ("pwdchangedtime", &[b"2"])]);
        assert_eq!(both.changed(&attributes), b"pwdChangedTime=2");
        assert_eq!(entry(&[]).changed(&attributes), b"");
    }

    #[test]
    fn a_security_identifier_is_read() {
        let administrators = [1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 32, 2, 0, 0];
        assert_eq!(sid(&administrators).as_deref(), Some("S-1-5-32-544"));
        assert_eq!(sid(&administrators[..15]), None);
        assert_eq!(sid(&[]), None);
    }
}
