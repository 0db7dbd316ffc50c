//! What the records of the sender's domain mean to those who receive our mails: where bounces go, and SPF
//! (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489).

use super::report::{Area, Line};

/// What the DNS has.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub mx: Vec<Mx>,
    pub has_address: bool,
    /// The texts of the domain itself.
    pub texts: Vec<String>,
    /// The name that was asked for, and its texts; none without a selector.
    pub dkim: Option<(String, Vec<String>)>,
    /// The domain that has policies, and those.
    pub dmarc: Option<(String, Vec<String>)>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mx {
    pub preference: u16,
    /// Empty for a domain that takes no mail (RFC 7505).
    pub host: String,
}

pub fn judge(domain: &str, found: &Found) -> Vec<Line> {
    vec![
        of_mx(domain, found),
        of_spf(domain, found),
        of_dkim(domain, found),
        of_dmarc(domain, found),
    ]
}

fn of_mx(domain: &str, found: &Found) -> Line {
    let to_do = "Give the domain an MX record, or send from one that takes mail";
    match found.mx.first() {
        Some(mx) if mx.host.is_empty() => Line::problem(
            Area::Dns,
            format!("MX: {domain} says that it takes no mail, so that others refuse mail from it"),
            to_do,
        ),
        Some(mx) => Line::ok(
            Area::Dns,
            format!("MX: bounces to {domain} go to {}", mx.host),
        ),
        None if found.has_address => Line::ok(
            Area::Dns,
            format!("MX: there is none, so that bounces go to the address of {domain}"),
        ),
        None => Line::problem(
            Area::Dns,
            format!("MX: {domain} has neither MX nor address, so that others refuse mail from it"),
            to_do,
        ),
    }
}

fn of_spf(domain: &str, found: &Found) -> Line {
    let records: Vec<&String> = found.texts.iter().filter(|text| is_spf(text)).collect();
    let record = match records.as_slice() {
        [record] => record,
        [] => {
            return Line::problem(
                Area::Dns,
                format!(
                    "SPF: {domain} does not say who may send its mail, so that receivers take it for spam"
                ),
                "Publish a TXT record such as \"v=spf1 include:YOUR-MAIL-SERVICE -all\"",
            );
        }
        several => {
            return Line::problem(
                Area::Dns,
                format!(
                    "SPF: {domain} has {} records, and receivers read none then",
                    several.len()
                ),
                "Merge them into one",
            );
        }
    };
    let last = record.split_whitespace().find(|term| {
        term.trim_start_matches(['+', '-', '~', '?'])
            .eq_ignore_ascii_case("all")
    });
    let is_passed_on = record
        .split_whitespace()
        .any(|term| term.to_ascii_lowercase().starts_with("redirect="));
    match last.map(|all| all.as_bytes()[0]) {
        Some(b'-' | b'~') => Line::ok(
            Area::Dns,
            format!("SPF: {domain} says who may send its mail"),
        ),
        None if is_passed_on => Line::ok(
            Area::Dns,
            format!("SPF: {domain} says where to look who may send its mail"),
        ),
        Some(b'?') | None => Line::warning(
            Area::Dns,
            format!("SPF: the record of {domain} leaves open what others may do"),
            "End it with -all or ~all",
        ),
        Some(_) => Line::problem(
            Area::Dns,
            format!("SPF: the record of {domain} lets everybody send its mail"),
            "End it with -all or ~all",
        ),
    }
}

fn of_dkim(domain: &str, found: &Found) -> Line {
    let Some((name, texts)) = &found.dkim else {
        return Line::warning(
            Area::Dns,
            format!("DKIM: the key of {domain} can't be looked up without its selector"),
            "Give the selector of your mail server with --dkim-selector",
        );
    };
    let to_do = "Publish the key that your mail server signs with";
    let key = texts.iter().find_map(|text| tag(text, "p"));
    match key.as_deref() {
        None => Line::problem(Area::Dns, format!("DKIM: there is no key at {name}"), to_do),
        Some("") => Line::problem(
            Area::Dns,
            format!("DKIM: the key at {name} is revoked"),
            to_do,
        ),
        Some(_) => Line::ok(Area::Dns, format!("DKIM: there is a key at {name}")),
    }
}

fn of_dmarc(domain: &str, found: &Found) -> Line {
    let Some((place, policies)) = &found.dmarc else {
        return Line::warning(
            Area::Dns,
            format!("DMARC: {domain} has no policy, and large receivers ask for one"),
            format!("Publish a TXT record at _dmarc.{domain} such as \"v=DMARC1; p=quarantine\""),
        );
    };
    let [policy] = policies.as_slice() else {
        return Line::problem(
            Area::Dns,
            format!(
                "DMARC: {place} has {} policies, and receivers read none then",
                policies.len()
            ),
            "Leave one of them",
        );
    };
    // That of a domain above says what holds below it.
    let below = (place != domain).then(|| tag(policy, "sp")).flatten();
    match below.or_else(|| tag(policy, "p")).as_deref() {
        Some(asked @ ("quarantine" | "reject")) => Line::ok(
            Area::Dns,
            format!("DMARC: the policy of {place} is {asked}"),
        ),
        Some("none") => Line::warning(
            Area::Dns,
            format!(
                "DMARC: the policy of {place} is none, so that anybody's mail in your name arrives"
            ),
            "Change it to quarantine or reject once the reports are good",
        ),
        _ => Line::problem(
            Area::Dns,
            format!("DMARC: the policy of {place} can't be read"),
            "Write it such as \"v=DMARC1; p=quarantine\"",
        ),
    }
}

fn is_spf(text: &str) -> bool {
    let first = text.split_whitespace().next();
    first.is_some_and(|first| first.eq_ignore_ascii_case("v=spf1"))
}

pub fn is_dmarc(text: &str) -> bool {
    let first = text.split(';').next().unwrap_or_default();
    first.replace([' ', '\t'], "") == "v=DMARC1"
}

/// The value of a tag in a list such as `v=DKIM1; p=…`, in small letters where they count.
fn tag(text: &str, name: &str) -> Option<String> {
    text.split(';').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key.trim() == name).then(|| value.trim().to_ascii_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::doctor::report::Status::{self, Ok, Problem, Warning};

    fn statuses(found: &Found) -> [Status; 4] {
        let lines = judge("example.org", found);
        std::array::from_fn(|index| lines[index].status)
    }

    fn texts(all: &[&str]) -> Vec<String> {
        all.iter().map(|&text| text.to_owned()).collect()
    }

    #[test]
    fn a_domain_that_has_nothing_has_a_line_for_each() {
        assert_eq!(
            statuses(&Found::default()),
            [Problem, Problem, Warning, Warning]
        );
    }

    #[test]
    fn a_domain_that_has_all_is_in_order() {
        let found = Found {
            mx: vec![Mx {
                preference: 10,
                host: "mx.example.org".to_owned(),
            }],
            has_address: false,
            texts: texts(&["site=7", "v=spf1 include:mail.example -all"]),
            dkim: Some((
                "k._domainkey.example.org".to_owned(),
                texts(&["v=DKIM1; k=rsa; p=MIGf"]),
            )),
            dmarc: Some(("example.org".to_owned(), texts(&["v=DMARC1; p=reject"]))),
        };
        assert_eq!(statuses(&found), [Ok, Ok, Ok, Ok]);
    }

    #[test]
    fn spf_is_one_record_that_ends_with_a_no() {
        for (all, expected) in [
            (&["v=spf1 a -all"][..], Ok),
            (&["v=spf1 a ~all"], Ok),
            (&["v=spf1 redirect=_spf.example.net"], Ok),
            (&["v=spf1 a ?all"], Warning),
            (&["v=spf1 a"], Warning),
            (&["v=spf1 a all"], Problem),
            (&["v=spf1 a +ALL"], Problem),
            (&["v=spf1 a -all", "v=spf1 mx -all"], Problem),
            (&["v=spf10 a -all"], Problem),
        ] {
            let found = Found {
                texts: texts(all),
                ..Found::default()
            };
            assert_eq!(statuses(&found)[1], expected, "{all:?}");
        }
    }

    #[test]
    fn keys_are_there_missing_or_revoked() {
        for (all, expected) in [
            (&["v=DKIM1; p=MIGf"][..], Ok),
            (&["k=rsa; p=MIGf"], Ok),
            (&["v=DKIM1; p="], Problem),
            (&["something else"], Problem),
            (&[], Problem),
        ] {
            let found = Found {
                dkim: Some(("name".to_owned(), texts(all))),
                ..Found::default()
            };
            assert_eq!(statuses(&found)[2], expected, "{all:?}");
        }
    }

    #[test]
    fn a_policy_above_counts_as_it_is_meant_for_below() {
        for (place, all, expected) in [
            ("example.org", &["v=DMARC1; p=quarantine"][..], Ok),
            ("example.org", &["v=DMARC1; p=none"], Warning),
            ("example.org", &["v=DMARC1; rua=mailto:a"], Problem),
            (
                "example.org",
                &["v=DMARC1; p=none", "v=DMARC1; p=reject"],
                Problem,
            ),
            ("org", &["v=DMARC1; p=reject; sp=none"], Warning),
            ("org", &["v=DMARC1; p=none; sp=reject"], Ok),
            ("org", &["v=DMARC1; p=reject"], Ok),
        ] {
            let found = Found {
                dmarc: Some((place.to_owned(), texts(all))),
                ..Found::default()
            };
            assert_eq!(statuses(&found)[3], expected, "{place} {all:?}");
        }
        assert!(is_dmarc("v = DMARC1; p=none") && !is_dmarc("v=DMARC2; p=none"));
    }

    #[test]
    fn a_domain_that_takes_no_mail_is_a_problem() {
        let nowhere = Mx {
            preference: 0,
            host: String::new(),
        };
        let found = Found {
            mx: vec![nowhere],
            has_address: true,
            ..Found::default()
        };
        assert_eq!(statuses(&found)[0], Problem);
        let found = Found {
            has_address: true,
            ..Found::default()
        };
        assert_eq!(statuses(&found)[0], Ok);
    }
}
