//! What should be true of one account's cases and links, in as few words as possible. It knows
//! neither database nor HTTP; where it forbids or demands something, it does so for a person.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;

const LIFE_OF_A_LINK: TimeDelta = TimeDelta::hours(24);
const DOUBLE_CLICK: TimeDelta = TimeDelta::seconds(60);
const LIVE_LINKS: usize = 3;
/// A mail that could not go for so long is given up, and a request joins what was asked for so lately.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(72);
const CODE_TRIES: usize = 5;
const LIFE_OF_A_FREEZE_LINK: TimeDelta = TimeDelta::hours(72);

pub struct Model {
    pub now: DateTime<Utc>,
    pub email: &'static str,
    pub is_active: bool,
    pub is_frozen: bool,
    /// The links in notices by which the account can be frozen.
    pub freeze_links: Vec<FreezeLink>,
    /// Notices of a changed password that have yet to arrive.
    pub notices: usize,
    pub links: Vec<Link>,
    cases: Vec<Case>,
    /// The number that was told last for an address, and when.
    told: HashMap<String, (String, DateTime<Utc>)>,
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
pub struct FreezeLink {
    pub token: String,
    pub ends_at: DateTime<Utc>,
    pub has_ended: bool,
}

/// What a mail with a link brought.
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
    /// The numbers that were told for it, the newest last.
    numbers: Vec<String>,
    code_tries: usize,
    /// In its canonical form.
    email: String,
    /// Whether it turned out to be the account's.
    is_ours: bool,
    has_ended: bool,
    has_succeeded: bool,
    requested_at: DateTime<Utc>,
    last_queued_at: Option<DateTime<Utc>>,
    /// Mails that have yet to go.
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

    /// Somebody has asked for a link and was given this number, which leads to this case: the address's
    /// open one, or else a new one. Who presses twice gets one mail and one number, and a number tells
    /// nothing of what has happened since.
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

    /// The worker has done all it could, and these links arrived.
    ///
    /// Several requests of one case that waited together may come as one mail, but never as none.
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

    /// Somebody is about to type the code of a link, rightly, with the first number of its case.
    pub fn code_typed(&mut self, link: usize) -> Expected {
        let number = self.number_of(link).to_owned();
        // Who presses again at once is told the same number, though the case may have ended meanwhile.
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

    /// The number that a mail of this case shows: what the last person to ask has on their screen.
    pub fn newest_number(&self, case_id: i64) -> &str {
        let case = self.cases.iter().find(|case| case.id == case_id);
        case.and_then(|case| case.numbers.last()).expect("a number")
    }

    /// Whether the case of a link can be stopped, for which an old link will do.
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

    /// A notice has come, with or without a link.
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
        // No link works now. Whether one works again for an account that gets its old address back
        // is left open.
        for link in &mut self.links {
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
}
