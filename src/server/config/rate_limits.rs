//! Limits on requests and mails, as settings. Counting them belongs to the code that serves requests.

use std::time::Duration;

use super::reader::parse_bool;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// Windows are counted in the database, and a month is already far more than any needs.
const LONGEST_WINDOW: u64 = 30 * DAY;

/// At most this many events in any window of this length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Events per window; at least 1.
    pub count: u32,
    /// The length of the window: 1 second to 30 days.
    pub window: Duration,
}

impl Limit {
    const fn new(count: u32, seconds: u64) -> Self {
        Self {
            count,
            window: Duration::from_secs(seconds),
        }
    }

    /// Parses a limit such as `30/10m`.
    fn parse(text: &str) -> Option<Self> {
        let (count, window) = text.split_once('/')?;
        let unit = match window.chars().next_back()? {
            's' => 1,
            'm' => MINUTE,
            'h' => HOUR,
            'd' => DAY,
            _ => return None,
        };
        // Every unit is one byte long.
        let number = window[..window.len() - 1].parse::<u64>().ok()?;
        let seconds = number.checked_mul(unit)?;
        let count = count.parse().ok().filter(|count| *count > 0)?;
        (1..=LONGEST_WINDOW)
            .contains(&seconds)
            .then(|| Self::new(count, seconds))
    }
}

/// The limits on requests for a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimits {
    /// Mails to one address.
    pub address: Limit,
    /// Requests from one network: an IPv4 address or an IPv6 /64. An IPv6 /48 may make ten times as many.
    pub network: Limit,
    /// Mails from the whole site, over a short time.
    pub site: Limit,
    /// Mails from the whole site, over a longer time: what a provider counts by.
    pub site_day: Limit,
}

impl RateLimits {
    /// Parses `RATE_LIMITS`: `on`, `off` (`None`) or numbers as in
    /// `address=3/1h,network=30/10m,site=10000/1h,site-day=100000/1d`. A limit that is left out keeps its
    /// default.
    ///
    /// # Errors
    ///
    /// Which part is invalid and why, as the end of a sentence after "which".
    pub fn parse(text: &str) -> Result<Option<Self>, String> {
        if let Some(on) = parse_bool(text) {
            return Ok(on.then(Self::default));
        }
        let mut limits = Self::default();
        let Self {
            address,
            network,
            site,
            site_day,
        } = &mut limits;
        let slots = [
            ("address", address),
            ("network", network),
            ("site", site),
            ("site-day", site_day),
        ];
        set_parts(text, slots)?;
        Ok(Some(limits))
    }
}

/// The budget of mails that say that there is no account with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAccountMails {
    /// To one mailbox.
    pub address: Limit,
    /// From the whole site.
    pub site: Limit,
}

impl NoAccountMails {
    /// Parses `NO_ACCOUNT_MAILS`: `off` (`None`), `on` or numbers as in `address=1/1d,site=100/1h`.
    ///
    /// # Errors
    ///
    /// As for the rate limits.
    pub fn parse(text: &str) -> Result<Option<Self>, String> {
        if let Some(on) = parse_bool(text) {
            return Ok(on.then(Self::default));
        }
        let mut budget = Self::default();
        let Self { address, site } = &mut budget;
        set_parts(text, [("address", address), ("site", site)])?;
        Ok(Some(budget))
    }
}

impl Default for NoAccountMails {
    fn default() -> Self {
        Self {
            address: Limit::new(1, DAY),
            site: Limit::new(100, HOUR),
        }
    }
}

/// Sets the limits that are given, as in `address=3/1h,site=5/2h`.
fn set_parts<const N: usize>(text: &str, slots: [(&str, &mut Limit); N]) -> Result<(), String> {
    let mut slots = slots.map(|(name, slot)| (name, Some(slot)));
    for part in text.split(',').map(str::trim) {
        let (name, limit) = part.split_once('=').ok_or_else(|| {
            format!("is neither on nor off, and its part {part:?} is not like address=3/1h")
        })?;
        let name = name.trim();
        let Some((_, slot)) = slots.iter_mut().find(|(known, _)| *known == name) else {
            let (last, others) = slots.split_last().expect("there is a limit to set");
            let others: Vec<&str> = others.iter().map(|(known, _)| *known).collect();
            return Err(format!(
                "has the part {part:?}, which is about none of {} and {}",
                others.join(", "),
                last.0
            ));
        };
        let limit = Limit::parse(limit.trim()).ok_or_else(|| {
            format!(
                "has the part {part:?}, whose limit is not like 3/1h: a number from 1, a \
                 slash, and a time from 1s to 30d in s, m, h or d"
            )
        })?;
        match slot.take() {
            Some(slot) => *slot = limit,
            None => return Err(format!("sets {name:?} twice")),
        }
    }
    Ok(())
}

impl Default for RateLimits {
    fn default() -> Self {
        Self {
            address: Limit::new(3, HOUR),
            network: Limit::new(30, 10 * MINUTE),
            site: Limit::new(10_000, HOUR),
            site_day: Limit::new(100_000, DAY),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_is_the_default_and_off_is_none() {
        for text in ["on", "ON", "true"] {
            assert_eq!(RateLimits::parse(text), Ok(Some(RateLimits::default())));
        }
        for text in ["off", "Off", "False"] {
            assert_eq!(RateLimits::parse(text), Ok(None));
        }
    }

    #[test]
    fn the_documented_numbers_are_the_defaults() {
        assert_eq!(
            RateLimits::parse("address=3/1h,network=30/10m,site=10000/1h,site-day=100000/1d"),
            Ok(Some(RateLimits::default()))
        );
    }

    #[test]
    fn parts_left_out_keep_their_defaults() {
        assert_eq!(
            RateLimits::parse("site=5/2h, address = 7/90s,site-day=9/2d"),
            Ok(Some(RateLimits {
                address: Limit::new(7, 90),
                site: Limit::new(5, 2 * HOUR),
                site_day: Limit::new(9, 2 * DAY),
                ..RateLimits::default()
            }))
        );
    }

    #[test]
    fn nonsense_is_rejected() {
        for limit in [
            "",
            "3",
            "3/",
            "/1h",
            "0/1h",
            "3/0h",
            "-1/1h",
            "3/1w",
            "3/h",
            "3/1",
            "3/1é",
            "3/31d",
            "3/1h/1h",
            "1.5/1h",
            "4294967296/1h",
            "3/99999999999999999999h",
            "3/999999999999999999d",
        ] {
            assert!(
                RateLimits::parse(&format!("address={limit}")).is_err(),
                "{limit}"
            );
        }
        for text in [
            "many",
            "address",
            "user=3/1h",
            "address=3/1h,",
            "address=1/1h,address=2/1h",
        ] {
            assert!(RateLimits::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn mails_about_missing_accounts_have_a_budget() {
        assert_eq!(NoAccountMails::parse("off"), Ok(None));
        let documented = NoAccountMails::parse("address=1/1d,site=100/1h");
        assert_eq!(documented, Ok(Some(NoAccountMails::default())));
        assert_eq!(NoAccountMails::parse("on"), documented);
        assert_eq!(
            NoAccountMails::parse("site=5/2h"),
            Ok(Some(NoAccountMails {
                site: Limit::new(5, 2 * HOUR),
                ..NoAccountMails::default()
            }))
        );
        assert_eq!(
            NoAccountMails::parse("network=1/1h").unwrap_err(),
            r#"has the part "network=1/1h", which is about none of address and site"#
        );
        assert!(NoAccountMails::parse("site=1/1h,site=2/1h").is_err());
    }

    #[test]
    fn errors_name_the_part() {
        assert_eq!(
            RateLimits::parse("site=1/1h,user=3/1h").unwrap_err(),
            r#"has the part "user=3/1h", which is about none of address, network, site and site-day"#
        );
    }
}
