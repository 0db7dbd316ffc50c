//! Which problems are open, and what is to be told of them when: a problem once when it is new, again while it
//! lasts, and once when it is over; all that is to be told at the same time in one bundle.

use crate::{
    api::dashboard::overview::Attention,
    server::{
        clock::{Timestamp, earlier},
        telemetry::without_addresses,
    },
};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The time between two bundles at least. A problem is over when it was not seen for as long, so that one that comes
/// and goes is told once.
pub const QUARTER: Duration = Duration::from_secs(15 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// A problem that lasts is told again after a day, then after two, and so on up to this.
const MOST_DAYS: u32 = 7;
/// More problems at a time would not be read.
pub const MOST_OPEN: usize = 50;
/// The longest text of a problem, as long as a domain can be.
const LETTERS: usize = 253;

/// The open problems, as they are stored between two looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// When the latest bundle was told, in milliseconds since 1970.
    told_at: Option<i64>,
    problems: Vec<Problem>,
    /// The latest mails with alerts: one that still waits tells everything when it goes.
    pub mails: Vec<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Problem {
    what: Attention,
    seen_at: i64,
    told_at: Option<i64>,
    times_told: u32,
}

/// What is told at one time. It names no address of anybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    pub new: Vec<Attention>,
    /// What was told before and is not over.
    pub lasting: Vec<Attention>,
    pub resolved: Vec<Attention>,
}

impl Open {
    /// Reads what another version may have written: nothing, if it can't be read.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    pub fn text(&self) -> String {
        serde_json::to_string(self).expect("texts and numbers are JSON")
    }

    /// The kinds of the open problems, by their stable names.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> {
        self.problems
            .iter()
            .map(|problem| problem.what.facts().kind)
    }

    /// Notes what was found just now; what is to be told of it now, if anything.
    pub fn note(&mut self, found: Vec<Attention>, now: Timestamp) -> Option<Bundle> {
        for what in found {
            self.see(without_people(what), now.millis());
        }
        let quarter_ago = earlier(now, QUARTER).millis();
        if self.told_at.is_some_and(|at| at > quarter_ago) {
            return None;
        }
        let bundle = self.bundle(now, quarter_ago);
        if bundle.is_empty() {
            return None;
        }
        self.told_at = Some(now.millis());
        Some(bundle)
    }

    fn see(&mut self, what: Attention, now: i64) {
        let known = self
            .problems
            .iter_mut()
            .find(|one| is_same(&one.what, &what));
        if let Some(known) = known {
            known.what = what;
            known.seen_at = now;
        } else if self.problems.len() < MOST_OPEN {
            self.problems.push(Problem {
                what,
                seen_at: now,
                told_at: None,
                times_told: 0,
            });
        }
    }

    fn bundle(&mut self, now: Timestamp, quarter_ago: i64) -> Bundle {
        let mut bundle = Bundle::default();
        for mut problem in std::mem::take(&mut self.problems) {
            if problem.seen_at <= quarter_ago {
                if problem.told_at.is_some() {
                    bundle.resolved.push(problem.what);
                }
                continue;
            }
            let again_before = earlier(now, pause(problem.times_told)).millis();
            if problem.told_at.is_none_or(|at| at <= again_before) {
                let list = match problem.told_at {
                    None => &mut bundle.new,
                    Some(_) => &mut bundle.lasting,
                };
                list.push(problem.what.clone());
                problem.told_at = Some(now.millis());
                problem.times_told = problem.times_told.saturating_add(1);
            }
            self.problems.push(problem);
        }
        bundle
    }
}

/// How long a problem that was told so often is not told again.
fn pause(times_told: u32) -> Duration {
    DAY * times_told.clamp(1, MOST_DAYS)
}

impl Bundle {
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.lasting.is_empty() && self.resolved.is_empty()
    }

    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    pub fn text(&self) -> String {
        serde_json::to_string(self).expect("texts and numbers are JSON")
    }

    /// What several tell, the oldest first, to somebody who has heard none of them.
    pub fn merged(bundles: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::default();
        for bundle in bundles {
            for what in &bundle.resolved {
                all.remove(what);
            }
            for what in bundle.new.iter().chain(&bundle.lasting) {
                all.remove(what);
            }
            all.new.extend(bundle.new);
            all.lasting.extend(bundle.lasting);
            all.resolved.extend(bundle.resolved);
        }
        all
    }

    fn remove(&mut self, what: &Attention) {
        for list in [&mut self.new, &mut self.lasting, &mut self.resolved] {
            list.retain(|one| !is_same(one, what));
        }
    }
}

fn is_same(one: &Attention, other: &Attention) -> bool {
    let (one, other) = (one.facts(), other.facts());
    (one.kind, one.about) == (other.kind, other.about)
}

/// The same without anybody's address, and without what changes with the language of the reader.
fn without_people(what: Attention) -> Attention {
    let short = |text: String| text.chars().take(LETTERS).collect();
    match what {
        Attention::BurstOnAddress {
            case_number,
            requests,
            ..
        } => Attention::BurstOnAddress {
            case_number,
            address: String::new(),
            requests,
        },
        Attention::MailWaits {
            problem,
            mails,
            mail_id,
            words,
        } => Attention::MailWaits {
            problem,
            mails,
            mail_id,
            words: short(without_addresses(&words)),
        },
        Attention::KeptHashes { times, .. } => Attention::KeptHashes { times, until: None },
        Attention::BurstOnNetwork { network, requests } => Attention::BurstOnNetwork {
            network: short(network),
            requests,
        },
        Attention::WrongPasswords { network, guesses } => Attention::WrongPasswords {
            network: short(network),
            guesses,
        },
        Attention::MailFails { domain, mails } => Attention::MailFails {
            domain: short(domain),
            mails,
        },
        Attention::FrozenAccounts { .. }
        | Attention::MailLate { .. }
        | Attention::MailFaults { .. }
        | Attention::WebhookFaults { .. }
        | Attention::TextsBroken { .. }
        | Attention::CampaignsStuck { .. }
        | Attention::WebhookFails { .. }
        | Attention::DirectoryDown { .. } => what,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60 * 1000;
    const DAY: i64 = 24 * 60 * MINUTE;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_millis(1_800_000_000_000 + minute * MINUTE)
    }

    fn down(name: &str) -> Attention {
        Attention::DirectoryDown {
            name: name.to_owned(),
            minutes: 3,
        }
    }

    fn new(what: &[Attention]) -> Option<Bundle> {
        Some(Bundle {
            new: what.to_vec(),
            ..Bundle::default()
        })
    }

    #[test]
    fn a_problem_is_told_at_once_and_its_end_once() {
        let mut open = Open::default();
        assert_eq!(open.note(vec![], at(0)), None);
        assert_eq!(open.note(vec![down("shop")], at(1)), new(&[down("shop")]));
        assert_eq!(open.note(vec![down("shop")], at(2)), None);
        assert_eq!(open.note(vec![], at(3)), None, "it may come back");
        let over = open.note(vec![], at(17)).unwrap();
        assert_eq!(over.resolved, [down("shop")]);
        assert_eq!(open.note(vec![], at(60)), None);
        assert_eq!(open.kinds().count(), 0);
    }

    #[test]
    fn what_comes_within_a_quarter_of_an_hour_is_told_together() {
        let mut open = Open::default();
        open.note(vec![down("shop")], at(0));
        for minute in 1..15 {
            let all = vec![down("shop"), down("crm"), down("wiki")];
            assert_eq!(open.note(all, at(minute)), None, "{minute}");
        }
        let all = vec![down("shop"), down("wiki")];
        // The one that has just gone did happen.
        assert_eq!(open.note(all, at(15)), new(&[down("crm"), down("wiki")]));
    }

    #[test]
    fn one_that_comes_and_goes_is_told_once() {
        let mut open = Open::default();
        let mut told = 0;
        for minute in 0..120 {
            let found = if minute % 10 < 5 {
                vec![down("shop")]
            } else {
                vec![]
            };
            told += usize::from(open.note(found, at(minute)).is_some());
        }
        assert_eq!(told, 1);
    }

    #[test]
    fn one_that_lasts_is_told_again_after_days_and_then_weekly() {
        let mut open = Open::default();
        let mut told = Vec::new();
        for hour in 0..24 * 45 {
            if let Some(bundle) = open.note(vec![down("shop")], at(hour * 60)) {
                assert_eq!(bundle.lasting.is_empty(), told.is_empty());
                told.push(hour * 60 * MINUTE / DAY);
            }
        }
        assert_eq!(told, [0, 1, 3, 6, 10, 15, 21, 28, 35, 42]);
    }

    #[test]
    fn what_is_kept_has_a_bound_and_no_addresses() {
        let mut open = Open::default();
        let found = (0..1000).map(|number| Attention::BurstOnNetwork {
            network: format!("{number} {}", "x".repeat(100_000)),
            requests: 30,
        });
        let mut found: Vec<Attention> = found.collect();
        found[0] = Attention::MailWaits {
            problem: MailProblem::Sender,
            mails: 1,
            mail_id: 1,
            words: "550 <ann@example.org> no".to_owned(),
        };
        found[1] = Attention::BurstOnAddress {
            case_number: "7KQ2-M9XD".to_owned(),
            address: "ann@example.org".to_owned(),
            requests: 10,
        };
        let bundle = open.note(found, at(0)).unwrap();
        for text in [open.text(), bundle.text()] {
            assert!(text.len() < 60_000, "{}", text.len());
            assert!(!text.contains("ann@"));
        }
        assert_eq!(Open::read(&open.text()), open);
        assert_eq!(Bundle::read(&bundle.text()), Some(bundle));
        assert_eq!(Open::read("{\"of\": \"a later version\"}"), Open::default());
    }

    #[test]
    fn bundles_that_nobody_has_read_become_one() {
        let first = Bundle {
            new: vec![down("shop"), down("crm")],
            ..Bundle::default()
        };
        let second = Bundle {
            new: vec![down("wiki")],
            lasting: vec![down("crm")],
            resolved: vec![down("shop")],
        };
        let third = Bundle {
            new: vec![down("shop")],
            ..Bundle::default()
        };
        let merged = Bundle::merged([first, second, third]);
        let expected = Bundle {
            new: vec![down("wiki"), down("shop")],
            lasting: vec![down("crm")],
            resolved: vec![],
        };
        assert_eq!(merged, expected);
    }

    use crate::api::dashboard::mails::MailProblem;
}
