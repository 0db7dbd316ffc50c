//! A concise model of one account's cases and links. It knows neither the database nor HTTP; its rules are
//! those that matter to a person.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;

const LIFE_OF_A_LINK: TimeDelta = TimeDelta::hours(24);
const DOUBLE_CLICK: TimeDelta = TimeDelta::seconds(60);
const LIVE_LINKS: usize = 3;
/// An unsent mail is given up after this time, and a request joins one that is at most this old.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(72);
const CODE_TRIES: usize = 5;
const LIFE_OF_A_FREEZE_LINK: TimeDelta = TimeDelta::hours(72);

pub struct Model {
    pub now: DateTime<Utc>,
    pub email: &'static str,
    pub is_active: bool,
    pub is_frozen: bool,
    /// The freezing links in notices.
    pub freeze_links: Vec<FreezeLink>,
    /// Notices of a changed password that have not arrived yet.
    pub notices: usize,
    pub links: Vec<Link>,
    cases: Vec<Case>,
    /// The latest number for an address, and its time.
    told: HashMap<String, (String, DateTime<Utc>)>,
}

/// The expected outcome of using a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Works,
    Fails,
    /// Nothing is promised.
    Either,
}

#[derive(Debug)]
pub struct FreezeLink {
    pub token: String,
    pub ends_at: DateTime<Utc>,
    pub has_ended: bool,
}

/// A received mail with a link.
pub struct Arrived {
    pub case_id: i64,
    pub token: String,
    pub code: String,
}

#[derive(Debug)]
pub struct Link {
    pub token: String,
    pub code: String,
    case: usize,
    /// The address that it went to.
    email: &'static str,
    ends_at: DateTime<Utc>,
    has_ended: bool,
    is_doubtful: bool,
}

#[derive(Debug)]
struct Case {
    id: i64,
    /// Its numbers, the newest last.
    numbers: Vec<String>,
    code_tries: usize,
    /// In its canonical form.
    email: String,
    /// Whether it belongs to the account.
    is_ours: bool,
    has_ended: bool,
    has_succeeded: bool,
    requested_at: DateTime<Utc>,
    last_queued_at: Option<DateTime<Utc>>,
    /// Unsent mails.
    waiting: usize,
}

impl Model {
    pub fn new(now: DateTime<Utc>, email: &'static str) -> Self {
        Self {
            now,
            email,
            is_active: true,
            is_frozen: false,
            freeze_links: Vec::new(),
            notices: 0,
            links: Vec::new(),
            cases: Vec::new(),
            told: HashMap::new(),
        }
    }

    /// A link was requested and got this number, which leads to this case: the address's open one, or a new
    /// one. A repeated request gets one mail and one number, and a number reveals nothing of what has
    /// happened since.
    pub fn requested(&mut self, email: &str, number: &str, case_id: i64) {
        let email = email.to_ascii_lowercase();
        let open = self.cases.iter().rposition(|case| {
            let is_young = self.now < case.requested_at + LONGEST_WAIT;
            case.email == email && !case.has_ended && is_young
        });
        let named = self.cases.iter().position(|case| case.id == case_id);
        assert_eq!(named, open, "the request was put to the wrong case");
        let told = self
            .told
            .insert(email.clone(), (number.to_owned(), self.now));
        let is_told_again = told.is_some_and(|(told, at)| {
            let is_new = self.now >= at + DOUBLE_CLICK;
            assert_eq!(told != number, is_new, "a number tells something");
            !is_new
        });
        let is_known = self
            .cases
            .iter()
            .any(|case| case.numbers.iter().any(|known| known == number));
        assert_eq!(is_known, is_told_again);

        let index = open.unwrap_or(self.cases.len());
        if open.is_none() {
            self.cases.push(Case {
                id: case_id,
                numbers: Vec::new(),
                code_tries: 0,
                email,
                is_ours: false,
                has_ended: false,
                has_succeeded: false,
                requested_at: self.now,
                last_queued_at: None,
                waiting: 0,
            });
        }
        let case = &mut self.cases[index];
        case.requested_at = self.now;
        case.numbers.push(number.to_owned());
        if case
            .last_queued_at
            .is_none_or(|queued_at| self.now >= queued_at + DOUBLE_CLICK)
        {
            case.last_queued_at = Some(self.now);
            case.waiting += 1;
            case.code_tries = 0;
        }
    }

    /// The worker is idle, and these links arrived.
    ///
    /// Several waiting requests of one case may arrive as one mail, but never as none.
    pub fn mailed(&mut self, arrived: &[Arrived]) {
        for (index, case) in self.cases.iter_mut().enumerate() {
            let waiting = std::mem::take(&mut case.waiting);
            let can_come = !case.has_ended
                && self.is_active
                && case.email == self.email
                && self.now <= case.requested_at + LONGEST_WAIT;
            let most = if can_come { waiting } else { 0 };
            let links: Vec<Link> = arrived
                .iter()
                .filter(|mail| mail.case_id == case.id)
                .map(|mail| Link {
                    token: mail.token.clone(),
                    code: mail.code.clone(),
                    case: index,
                    email: self.email,
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
        let is_ours = self.is_active && link.email == self.email;
        if link.has_ended || self.now >= link.ends_at || newer >= LIVE_LINKS || !is_ours {
            Expected::Fails
        } else if link.is_doubtful {
            Expected::Either
        } else {
            Expected::Works
        }
    }

    /// The correct code of a link is about to be typed, with the first number of its case.
    pub fn code_typed(&mut self, link: usize) -> Expected {
        let number = self.number_of(link).to_owned();
        // An immediately repeated request gets the same number, though the case may have ended meanwhile.
        let leads_to = |case: &Case| case.numbers.contains(&number);
        let named = self.cases.iter().rposition(leads_to).expect("its own case");
        let case = &mut self.cases[named];
        if case.code_tries == CODE_TRIES {
            return Expected::Fails;
        }
        case.code_tries += 1;
        if case.has_ended || named != self.links[link].case {
            return Expected::Fails;
        }
        self.expected(link)
    }

    pub fn number_of(&self, link: usize) -> &str {
        &self.cases[self.links[link].case].numbers[0]
    }

    /// The number in a mail of this case: the one on the screen of the latest person to ask.
    pub fn newest_number(&self, case_id: i64) -> &str {
        let case = self.cases.iter().find(|case| case.id == case_id);
        case.and_then(|case| case.numbers.last()).expect("a number")
    }

    /// Whether the case of a link can be stopped, for which an old link works.
    pub fn can_be_stopped(&self, link: usize) -> bool {
        !self.cases[self.links[link].case].has_ended
    }

    pub fn stopped(&mut self, link: usize) {
        let case = self.links[link].case;
        self.cases[case].has_ended = true;
        for link in self.links.iter_mut().filter(|link| link.case == case) {
            link.has_ended = true;
        }
    }

    /// A notice has arrived, with or without a link.
    pub fn noticed(&mut self, token: Option<String>) {
        self.notices -= 1;
        self.freeze_links.extend(token.map(|token| FreezeLink {
            token,
            ends_at: self.now + LIFE_OF_A_FREEZE_LINK,
            has_ended: false,
        }));
    }

    pub fn frozen(&mut self) {
        self.is_frozen = true;
        for link in &mut self.freeze_links {
            link.has_ended = true;
        }
        self.end_links_and_cases();
    }

    /// A link has set a new password.
    pub fn succeeded(&mut self, link: usize) {
        let case = &mut self.cases[self.links[link].case];
        assert!(!case.has_succeeded, "a case succeeded twice: {case:?}");
        case.has_succeeded = true;
        case.has_ended = true;
        self.is_frozen = false;
        self.password_changed();
    }

    pub fn password_changed(&mut self) {
        self.notices += 1;
        self.end_links_and_cases();
    }

    fn end_links_and_cases(&mut self) {
        for link in &mut self.links {
            link.has_ended = true;
        }
        for case in &mut self.cases {
            case.has_ended |= case.is_ours || case.email == self.email;
        }
    }

    pub fn address_changed(&mut self, email: &'static str) {
        self.email = email;
        // No link works now. Whether one works again for an account that gets its former address back is
        // unspecified.
        for link in &mut self.links {
            link.is_doubtful = true;
        }
    }

    pub fn disabled(&mut self) {
        self.is_active = false;
        // No link works now. Whether a recent one works again for an account that is enabled again is
        // unspecified.
        for link in &mut self.links {
            link.is_doubtful = true;
        }
    }
}
