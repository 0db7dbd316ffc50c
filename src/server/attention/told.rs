//! A problem in words, with the page that shows more: for the overview and for mails.

use crate::{
    api::dashboard::{mails::MailProblem, overview::Attention},
    routes,
    text::{
        TimesText,
        dashboard::{MailProblemText, OverviewText},
    },
};

/// A problem as people read it, in the current language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub sentence: String,
    /// What the sentence ends with: a network, a domain, the mail server's response.
    pub subject: Option<String>,
    /// The label of the link to `path`.
    pub look: String,
    pub path: String,
}

pub fn told(what: &Attention) -> Told {
    let of = |text: OverviewText, count: u64| text.with(&[("count", &count.to_string())]);
    let subject = |subject: &str| Some(subject.to_owned()).filter(|subject| !subject.is_empty());
    let (sentence, subject, look, path) = match what {
        Attention::FrozenAccounts { count } => (
            of(OverviewText::Frozen, *count),
            None,
            OverviewText::FrozenLook,
            routes::admin_users_frozen(),
        ),
        Attention::CampaignsStuck { count } => (
            of(OverviewText::CampaignStuck, *count),
            None,
            OverviewText::CampaignLook,
            routes::ADMIN_CAMPAIGNS.to_owned(),
        ),
        Attention::KeptHashes { times, until } => {
            let until = until.as_ref().map(|(_, people)| people);
            (
                OverviewText::KeptHashes.with(&[("times", &times.to_string())]),
                until.map(|date| OverviewText::KeptHashesUntil.with(&[("date", date)])),
                OverviewText::KeptHashesLook,
                routes::ADMIN_IMPORT.to_owned(),
            )
        }
        Attention::BurstOnAddress {
            case_number,
            address,
            requests,
        } => {
            return Told {
                sentence: of(OverviewText::BurstAddress, *requests),
                subject: subject(address),
                look: OverviewText::BurstAddressLook.with(&[("number", case_number)]),
                path: routes::admin_case(case_number),
            };
        }
        Attention::BurstOnNetwork { network, requests } => (
            of(OverviewText::BurstNetwork, *requests),
            subject(network),
            OverviewText::NetworkLook,
            routes::admin_audit_of_network(network),
        ),
        Attention::WrongPasswords { network, guesses } => (
            of(OverviewText::Guessing, *guesses),
            subject(network),
            OverviewText::NetworkLook,
            routes::admin_audit_of_network(network),
        ),
        Attention::MailWaits {
            problem,
            mails,
            mail_id,
            words,
        } => {
            return Told {
                sentence: waiting_mails(*problem, *mails),
                subject: subject(words),
                look: MailProblemText::Look.get().to_owned(),
                path: routes::admin_mail(*mail_id),
            };
        }
        Attention::MailLate { minutes } => (
            OverviewText::MailLate.with(&[("age", &age(*minutes))]),
            None,
            OverviewText::MailLook,
            routes::admin_mail_waiting(),
        ),
        Attention::MailFails { domain, mails } => (
            of(OverviewText::MailFails, *mails),
            subject(domain),
            OverviewText::MailFailsLook,
            routes::admin_mail_failed_of(domain),
        ),
        Attention::MailFaults { mails } => (
            of(OverviewText::MailFaults, *mails),
            None,
            OverviewText::MailFailsLook,
            routes::admin_mail_failed(),
        ),
        Attention::WebhookFaults { messages } => (
            of(OverviewText::WebhookFaults, *messages),
            None,
            OverviewText::WebhookFaultsLook,
            routes::ADMIN_WEBHOOKS.to_owned(),
        ),
        Attention::TextsBroken { count } => (
            of(OverviewText::TextsBroken, *count),
            None,
            OverviewText::TextsBrokenLook,
            routes::ADMIN_TEXTS.to_owned(),
        ),
        Attention::WebhookFails { id, host, .. } => (
            OverviewText::WebhookFails.get().to_owned(),
            subject(host),
            OverviewText::WebhookFaultsLook,
            routes::admin_webhook(*id),
        ),
        Attention::DirectoryDown { name, .. } => (
            OverviewText::DirectoryDown.get().to_owned(),
            subject(name),
            OverviewText::DirectoryLook,
            routes::ADMIN_DIRECTORIES.to_owned(),
        ),
    };
    Told {
        sentence,
        subject,
        look: look.get().to_owned(),
        path,
    }
}

/// A duration for people: in the largest unit of which there are at least two.
pub fn age(minutes: u64) -> String {
    match minutes {
        0..120 => TimesText::Minutes.counted(minutes),
        120..2880 => TimesText::Hours.counted(minutes / 60),
        _ => TimesText::Days.counted(minutes / 60 / 24),
    }
}

/// How many mails wait, why, and what to do; followed by the mail server's response.
fn waiting_mails(problem: MailProblem, mails: u64) -> String {
    let count = MailProblemText::Count.counted(mails);
    let what_to_do = mail_problem_text(problem).get();
    let response = MailProblemText::Response.get();
    MailProblemText::Told.with(&[
        ("count", &count),
        ("problem", what_to_do),
        ("response", response),
    ])
}

/// Why a mail can't be sent, and what to do about it.
fn mail_problem_text(problem: MailProblem) -> MailProblemText {
    match problem {
        MailProblem::LogIn => MailProblemText::LogIn,
        MailProblem::PasswordsNotTaken => MailProblemText::PasswordsNotTaken,
        MailProblem::LogInRequired => MailProblemText::LogInRequired,
        MailProblem::Token => MailProblemText::Token,
        MailProblem::EncryptionRequired => MailProblemText::EncryptionRequired,
        MailProblem::Encryption => MailProblemText::Encryption,
        MailProblem::Certificate => MailProblemText::Certificate,
        MailProblem::Helo => MailProblemText::Helo,
        MailProblem::Sender => MailProblemText::Sender,
        MailProblem::SenderAuthentication => MailProblemText::SenderAuthentication,
        MailProblem::Relay => MailProblemText::Relay,
        MailProblem::ReverseDns => MailProblemText::ReverseDns,
        MailProblem::Reputation => MailProblemText::Reputation,
        MailProblem::Limit => MailProblemText::Limit,
        MailProblem::Account => MailProblemText::Account,
        MailProblem::Policy => MailProblemText::Policy,
    }
}
