//! What should be true of one account's cases and links, in as few words as possible. It knows
//! neither database nor HTTP; where it forbids or demands something, it does so for a person.

use chrono::{DateTime, TimeDelta, Utc};

/// TO SWITCH ON as soon as a new address ends the links that went to the old one. Until then the
/// model lets such a link work or not.
const A_NEW_ADDRESS_ENDS_LINKS: bool = false;

const LIFE_OF_A_LINK: TimeDelta = TimeDelta::hours(24);
const DOUBLE_CLICK: TimeDelta = TimeDelta::seconds(60);
const LIVE_LINKS: usize = 3;

pub struct Model {
    pub now: DateTime<Utc>,
    pub email: &'static str,
    pub is_active: bool,
    /// Notices of a changed password that have yet to arrive.
    pub notices: usize,
    pub links: Vec<Link>,
    cases: Vec<Case>,
}

/// What has to come of using a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Works,
    Fails,
    /// Nobody has promised anything.
    Either,
}

#[derive(Debug)]
pub struct Link {
    pub token: String,
    case: usize,
    ends_at: DateTime<Utc>,
    has_ended: bool,
    is_doubtful: bool,
}

#[derive(Debug)]
struct Case {
    number: String,
    /// In its canonical form.
    email: String,
    /// Whether it turned out to be the account's.
    is_ours: bool,
    has_ended: bool,
    has_succeeded: bool,
    requested_at: DateTime<Utc>,
    last_queued_at: Option<DateTime<Utc>>,
    /// When the mails were asked for that have yet to go.
    waiting: Vec<DateTime<Utc>>,
}

impl Model {
    pub fn new(now: DateTime<Utc>, email: &'static str) -> Self {
        Self {
            now,
            email,
            is_active: true,
            notices: 0,
            links: Vec::new(),
            cases: Vec::new(),
        }
    }

    /// Somebody has asked for a link and was given this number: that of the address's open case, or
    /// else a new one. Who presses twice gets one mail.
    pub fn requested(&mut self, email: &str, number: &str) {
        let email = email.to_ascii_lowercase();
        let open = self.cases.iter().rposition(|case| {
            case.email == email && !case.has_ended && self.now < case.requested_at + LIFE_OF_A_LINK
        });
        let named = self.cases.iter().position(|case| case.number == number);
        assert_eq!(named, open, "the request was put to the wrong case");

        let index = open.unwrap_or(self.cases.len());
        if open.is_none() {
            self.cases.push(Case {
                number: number.to_owned(),
                email,
                is_ours: false,
                has_ended: false,
                has_succeeded: false,
                requested_at: self.now,
                last_queued_at: None,
                waiting: Vec::new(),
            });
        }
        let case = &mut self.cases[index];
        case.requested_at = self.now;
        if case
            .last_queued_at
            .is_none_or(|queued_at| self.now >= queued_at + DOUBLE_CLICK)
        {
            case.last_queued_at = Some(self.now);
            case.waiting.push(self.now);
        }
    }

    /// The worker has done all it could, and these links arrived, each with its case's number.
    ///
    /// Several requests of one case that waited together may come as one mail, but never as none.
    pub fn mailed(&mut self, arrived: Vec<(String, String)>) {
        for (index, case) in self.cases.iter_mut().enumerate() {
            let waited = std::mem::take(&mut case.waiting);
            let awaited = waited
                .iter()
                .filter(|asked_at| self.now <= **asked_at + LIFE_OF_A_LINK)
                .count();
            let can_come = !case.has_ended && self.is_active && case.email == self.email;
            let most = if can_come { awaited } else { 0 };
            let links: Vec<Link> = arrived
                .iter()
                .filter(|(number, _)| *number == case.number)
                .map(|(_, token)| Link {
                    token: token.clone(),
                    case: index,
                    ends_at: self.now + LIFE_OF_A_LINK,
                    has_ended: false,
                    is_doubtful: false,
                })
                .collect();
            assert!(
                (most.min(1)..=most).contains(&links.len()),
                "{} links for {most} requests: {case:?}",
                links.len()
            );
            case.is_ours |= !links.is_empty();
            self.links.extend(links);
        }
    }

    pub fn expected(&self, link: usize) -> Expected {
        let newer = self.links[link + 1..]
            .iter()
            .filter(|newer| newer.case == self.links[link].case)
            .count();
        let link = &self.links[link];
        if link.has_ended || self.now >= link.ends_at || newer >= LIVE_LINKS || !self.is_active {
            Expected::Fails
        } else if link.is_doubtful {
            Expected::Either
        } else {
            Expected::Works
        }
    }

    /// A link has set a new password.
    pub fn succeeded(&mut self, link: usize) {
        let case = &mut self.cases[self.links[link].case];
        assert!(!case.has_succeeded, "a case succeeded twice: {case:?}");
        case.has_succeeded = true;
        case.has_ended = true;
        self.password_changed();
    }

    pub fn password_changed(&mut self) {
        self.notices += 1;
        for link in &mut self.links {
            link.has_ended = true;
        }
        for case in &mut self.cases {
            case.has_ended |= case.is_ours || case.email == self.email;
        }
    }

    pub fn address_changed(&mut self, email: &'static str) {
        self.email = email;
        for link in &mut self.links {
            link.has_ended |= A_NEW_ADDRESS_ENDS_LINKS;
            link.is_doubtful = true;
        }
    }

    pub fn disabled(&mut self) {
        self.is_active = false;
        // No link works now. Whether one that is young enough works again for an account that comes
        // back is left open.
        for link in &mut self.links {
            link.is_doubtful = true;
        }
    }

    /// The case that a mail names.
    pub fn number_in<'a>(&'a self, text: &str) -> &'a str {
        let numbers = self.cases.iter().map(|case| case.number.as_str());
        let mut named = numbers.filter(|number| text.contains(number));
        named.next().expect("a mail names a case")
    }
}
