//! Asks the DNS for what receivers look up about our sender.

use super::{
    Options,
    records::{self, Found, Mx},
    report::{Area, Line},
};
use crate::server::config::{Config, MailBackend};
use hickory_resolver::{
    Resolver, TokioResolver,
    config::{ConnectionConfig, NameServerConfig, ResolverConfig},
    net::{NetError, runtime::TokioRuntimeProvider},
    proto::rr::RData,
};
use std::{net::SocketAddr, time::Duration};
use tokio::time::timeout;

/// For one answer; there are two tries.
const TIMEOUT: Duration = Duration::from_secs(3);
/// For all of them, which are asked for at the same time.
const MAX_WAIT: Duration = Duration::from_secs(15);
/// Domains above the sender's that may have a policy for it (DMARC's tree walk has eight steps).
const MOST_PARENTS: usize = 8;

pub async fn check(config: &Config, options: &Options) -> Vec<Line> {
    let domain = config
        .mail
        .from
        .email
        .domain()
        .trim_end_matches('.')
        .to_ascii_lowercase();
    if !matches!(config.mail.backend, MailBackend::Smtp(_)) {
        let what = "No mail leaves this machine, so that nothing is looked up";
        return vec![Line::ok(Area::Dns, what)];
    }
    if !domain.contains('.') || domain.starts_with('[') {
        return vec![Line::problem(
            Area::Dns,
            format!("The sender's domain {domain} is none that others can look up"),
            "Set DEFAULT_FROM_EMAIL to an address of your own domain",
        )];
    }
    let unasked = |why: String| {
        vec![Line::warning(
            Area::Dns,
            format!("It can't be asked from here: {why}"),
            "Give a server with --nameserver, or ask from another machine",
        )]
    };
    let dns = match Dns::new(options.nameserver) {
        Ok(dns) => dns,
        Err(error) => return unasked(error.to_string()),
    };
    match timeout(
        MAX_WAIT,
        dns.of_domain(&domain, options.dkim_selector.as_deref()),
    )
    .await
    {
        Ok(Ok(found)) => records::judge(&domain, &found),
        Ok(Err(error)) => unasked(error.to_string()),
        Err(_) => unasked("there is no answer in time".to_owned()),
    }
}

struct Dns(TokioResolver);

impl Dns {
    fn new(nameserver: Option<SocketAddr>) -> Result<Self, NetError> {
        let mut builder = match nameserver {
            None => Resolver::builder_tokio()?,
            Some(address) => {
                let both = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut one| {
                    one.port = address.port();
                    one
                });
                let server = NameServerConfig::new(address.ip(), true, both.into());
                let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
                Resolver::builder_with_config(config, TokioRuntimeProvider::default())
            }
        };
        let options = builder.options_mut();
        options.timeout = TIMEOUT;
        options.attempts = 2;
        builder.build().map(Self)
    }

    async fn of_domain(&self, domain: &str, selector: Option<&str>) -> Result<Found, NetError> {
        let dkim = async {
            match selector {
                None => Ok(None),
                Some(selector) => {
                    let name = format!("{selector}._domainkey.{domain}");
                    let keys = self.texts(&name).await?;
                    Ok(Some((name, keys)))
                }
            }
        };
        let (mx, has_address, texts, dkim, dmarc) = tokio::try_join!(
            self.mx(domain),
            self.has_address(domain),
            self.texts(domain),
            dkim,
            self.dmarc(domain),
        )?;
        Ok(Found {
            mx,
            has_address,
            texts,
            dkim,
            dmarc,
        })
    }

    /// The texts of the nearest domain that has a policy, and its name.
    async fn dmarc(&self, domain: &str) -> Result<Option<(String, Vec<String>)>, NetError> {
        let mut above = domain;
        for _ in 0..MOST_PARENTS {
            let texts = self.texts(&format!("_dmarc.{above}")).await?;
            let policies: Vec<String> = texts
                .into_iter()
                .filter(|text| records::is_dmarc(text))
                .collect();
            if !policies.is_empty() {
                return Ok(Some((above.to_owned(), policies)));
            }
            match above.split_once('.') {
                Some((_, rest)) if rest.contains('.') => above = rest,
                _ => break,
            }
        }
        Ok(None)
    }

    async fn texts(&self, name: &str) -> Result<Vec<String>, NetError> {
        let found = some(self.0.txt_lookup(format!("{name}.")).await)?;
        let texts =
            found
                .iter()
                .flat_map(|found| found.answers())
                .filter_map(|record| match &record.data {
                    RData::TXT(text) => {
                        Some(String::from_utf8_lossy(&text.txt_data.concat()).into_owned())
                    }
                    _ => None,
                });
        Ok(texts.collect())
    }

    async fn mx(&self, name: &str) -> Result<Vec<Mx>, NetError> {
        let found = some(self.0.mx_lookup(format!("{name}.")).await)?;
        let all = found
            .iter()
            .flat_map(|found| found.answers())
            .filter_map(|record| match &record.data {
                RData::MX(mx) => Some(Mx {
                    preference: mx.preference,
                    host: mx.exchange.to_ascii().trim_end_matches('.').to_owned(),
                }),
                _ => None,
            });
        let mut all: Vec<Mx> = all.collect();
        all.sort();
        Ok(all)
    }

    async fn has_address(&self, name: &str) -> Result<bool, NetError> {
        let found = some(self.0.lookup_ip(format!("{name}.")).await)?;
        Ok(found.is_some_and(|found| found.iter().next().is_some()))
    }
}

/// That there is nothing is an answer, too.
fn some<T>(answer: Result<T, NetError>) -> Result<Option<T>, NetError> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.is_no_records_found() => Ok(None),
        Err(error) => Err(error),
    }
}
