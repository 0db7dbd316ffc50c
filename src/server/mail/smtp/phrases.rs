//! Phrases of large providers and common servers, and what they mean. All lowercase.
//!
//! Their phrases are more stable than their use of codes. The order matters: clearer signs come first.

use crate::api::dashboard::mails::MailProblem;

/// Each line: the operator's problem, and the phrases that indicate it.
const PHRASES: &[(MailProblem, &[&str])] = &[
    (MailProblem::SenderAuthentication, &["unauthenticated"]),
    (
        MailProblem::Account,
        &[
            // Amazon SES, Mailgun, Brevo, SendGrid, Mailjet, Zoho, Microsoft 365.
            "sending paused for this account",
            "account's ability to send",
            "account is currently paused",
            "account is under review",
            "account is not yet activated",
            "account has been suspended",
            "account is suspended",
            "your account has been",
            "your account is",
            "account disabled by administrator",
            "domain is disabled",
            "domain is not allowed to send",
            "is not allowed to send: free accounts",
            "sandbox subdomains are for test purposes",
            "sandbox mode",
            "bad outbound sender",
            "unusual sending activity",
            "not yet activated",
        ],
    ),
    (
        MailProblem::EncryptionRequired,
        &[
            "must issue a starttls",
            "issue starttls",
            "starttls required",
            "starttls first",
            "tls required",
            "tls is required",
            "requires tls",
            "require tls",
            "encryption required",
            "encryption is required",
            "must use tls",
            "tls connection is required",
        ],
    ),
    (
        MailProblem::LogInRequired,
        &[
            "authentication required",
            "authentication is required",
            "authorization required",
            "auth required",
            "client was not authenticated",
            "must authenticate",
            "must be authenticated",
            "please authenticate",
            "authenticate first",
            "not authenticated to send",
            "user not authenticated",
            "smtp auth is required",
            "requires smtp authentication",
            "you must log in",
            "need to authenticate",
            "anonymous mail",
        ],
    ),
    (
        MailProblem::Limit,
        &[
            "sending limit",
            "daily user sending",
            "daily limit",
            "daily message quota",
            "daily sending quota",
            "hourly limit",
            "maximum sending rate",
            "maximum credits exceeded",
            "credits exceeded",
            "message quota exceeded",
            "sending quota",
            "throttling failure",
            "submission rate",
            "submission quota",
            "rate limit",
            "rate limited",
            "ratelimit",
            "unusual rate of mail",
            "too many messages",
            "too many emails",
            "too many connections",
            "too many concurrent",
            "too many mails",
            "exceeded the allowed number",
            "exceeds the maximum number of messages",
            "monthly limit",
            "plan limit",
        ],
    ),
    (
        MailProblem::ReverseDns,
        &[
            "ptr record",
            "ptr records",
            "no ptr",
            "reverse dns",
            "reverse-dns",
            "rdns",
            "reverse lookup",
            "reverse hostname",
            "reverse mapping",
            "cannot find your hostname",
            "could not be resolved to a hostname",
            "generic hostname",
        ],
    ),
    (
        MailProblem::Helo,
        &[
            "helo command rejected",
            "ehlo command rejected",
            "invalid helo",
            "invalid ehlo",
            "helo name",
            "ehlo name",
            "helo/ehlo",
            "helo argument",
            "ehlo argument",
            "bad helo",
            "helo is",
            "forged helo",
            "helo hostname",
        ],
    ),
    (
        MailProblem::SenderAuthentication,
        &[
            "dmarc",
            "dkim",
            "spf ",
            "spf)",
            "spf-",
            "spf:",
            "spf.",
            "spf,",
            "sender policy framework",
            "authentication checks",
            "required authentication level",
            "not accepted for policy reasons",
        ],
    ),
    (
        MailProblem::Relay,
        &[
            "relay access denied",
            "relaying denied",
            "relay denied",
            "unable to relay",
            "not permitted to relay",
            "relay not permitted",
            "relaying not allowed",
            "relaying is not allowed",
            "relay not allowed",
            "do not relay",
            "don't relay",
            "not relay",
            "no relay",
            "relaying prohibited",
            "relay prohibited",
            "not allowed to relay",
            "relay is not allowed",
            "authorized to relay",
            "we do not accept mail for",
            "relay",
        ],
    ),
    (
        MailProblem::Sender,
        &[
            "sender address rejected",
            "sender rejected",
            "sender denied",
            "sender verify failed",
            "sender verification failed",
            "sender not allowed",
            "sender is not allowed",
            "sender address is not",
            "sender domain",
            "sender's domain",
            "domain of sender",
            "invalid sender",
            "sender is invalid",
            "unknown sender",
            "sendasdenied",
            "send as this sender",
            "send as the",
            "not owned by user",
            "not owned by auth user",
            "not authorized to send",
            "not allowed to send as",
            "not allowed to send from",
            "not allowed to use this sender",
            "email address is not verified",
            "from address is not",
            "from address does not match",
            "from address must",
            "verified sender",
            "sender signature",
            "identities failed the check",
            "domain not found",
            "domain does not exist",
            "does not match authenticated user",
            "must match authenticated",
            "header from",
            "envelope from",
        ],
    ),
    (
        MailProblem::Reputation,
        &[
            // Spamhaus and other lists, Gmail, Microsoft, Yahoo, Apple, T-Online, GMX, Proofpoint.
            "block list",
            "blocklist",
            "blacklist",
            "black list",
            "denylist",
            "blocked using",
            "blocked by",
            "banned sending ip",
            "is banned",
            "spamhaus",
            "spamcop",
            "sorbs",
            "barracudacentral",
            "barracuda reputation",
            "uceprotect",
            "senderbase",
            "dnsbl",
            "rbl",
            "reputation",
            "unsolicited mail originating from your",
            "permanently deferred",
            "temporarily deferred",
            "user complaints",
            "[tss0",
            "[ts0",
            "[cs01]",
            "(s3140)",
            "(s3150)",
            "client host",
            "your ip",
            "your host",
            "your server",
            "ip address",
            "tosa@rx.t-online.de",
            "nemesis esmtp service not available",
            "delist",
            "spam abuse detected",
        ],
    ),
];

/// The operator's problem that a rejection indicates, if any. The text includes its code.
pub fn problem(words: &str) -> Option<MailProblem> {
    // An address that a server blocks for what the message says is about the message.
    if is_about_content(words) {
        return None;
    }
    let is_said = |phrase: &&str| contains(words, phrase);
    let found = PHRASES
        .iter()
        .find(|(_, phrases)| phrases.iter().any(is_said));
    found.map(|(problem, _)| *problem)
}

/// Whether a phrase occurs at the start of a word: `rbl` is not in `curbly`.
fn contains(words: &str, phrase: &str) -> bool {
    words.match_indices(phrase).any(|(place, _)| {
        let before = words[..place].chars().next_back();
        let begins_word = !phrase.starts_with(|letter: char| letter.is_alphanumeric());
        begins_word || before.is_none_or(|letter| !letter.is_alphanumeric())
    })
}

fn any(words: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| contains(words, phrase))
}

fn is_about_content(words: &str) -> bool {
    any(
        words,
        &[
            "likely unsolicited mail",
            "looks like spam",
            "classified as spam",
            "considered spam",
            "identified as spam",
            "detected as spam",
            "message contains",
            "message content",
            "spam message",
            "virus",
            "malware",
            "[ph01]",
            "content rejected",
            "due to content",
        ],
    )
}

/// Whether it is about our account, although the status would be one of a recipient's.
pub fn is_about_us(words: &str) -> bool {
    any(
        words,
        &[
            "sender",
            "relay",
            "not authenticated",
            "authentication required",
            "spf",
            "dkim",
            "dmarc",
            "client host",
            "bad outbound",
            "block list",
            "spamhaus",
        ],
    )
}

pub fn is_full(words: &str) -> bool {
    any(
        words,
        &[
            "mailbox full",
            "mailbox is full",
            "over quota",
            "overquota",
            "out of storage space",
            "mailbox quota",
            "quota exceeded (mailbox",
            "user has exhausted",
            "exceeded storage allocation",
            "insufficient storage for mailbox",
        ],
    )
}

pub fn is_unknown_mailbox(words: &str) -> bool {
    any(
        words,
        &[
            "no such user",
            "no such mailbox",
            "no such recipient",
            "no such person",
            "no such address",
            "user unknown",
            "unknown user",
            "unknown recipient",
            "recipient unknown",
            "recipient not found",
            "user not found",
            "user doesn't exist",
            "user does not exist",
            "mailbox not found",
            "mailbox does not exist",
            "mailbox unavailable",
            "mailbox is disabled",
            "mailbox disabled",
            "doesn't have a",
            "does not exist here",
            "invalid recipient",
            "unrouteable address",
            "account that you tried to reach",
        ],
    )
}

/// Whether a provider accepts no passwords, or not the usual one.
pub fn wants_no_password(words: &str) -> bool {
    any(
        words,
        &[
            "basic authentication is disabled",
            "smtpclientauthentication is disabled",
            "application-specific password",
            "app password",
            "web login required",
            "oauth",
            "less secure app",
        ],
    )
}

/// Whether a server has had enough of one connection, but not of us.
pub fn is_about_the_session(words: &str) -> bool {
    any(
        words,
        &[
            "this session",
            "per session",
            "this connection",
            "per connection",
            "session limit",
            "too many messages",
            "too many transactions",
        ],
    )
}
