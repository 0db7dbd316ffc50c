//! Replies of real servers, and who can fix them.

use super::{
    super::reply::{Received, read},
    *,
};
use FixedBy::{Nobody, Operator, Recipient};
use MailProblem::{
    Account, EncryptionRequired, Helo, Limit, LogInRequired, Policy, Relay, Reputation, ReverseDns,
    Sender, SenderAuthentication,
};

const MAIL: Step = Step::Sender;
const RCPT: Step = Step::Recipient;
const DATA: Step = Step::Data;
const END: Step = Step::Message;

fn reply(said: &str) -> Reply {
    let Received::Reply(reply, _) = read(format!("{said}\n").as_bytes(), true) else {
        panic!("{said} is no reply");
    };
    reply
}

fn check(table: &[(Step, &str, FixedBy, bool)]) {
    for (step, said, fixed_by, is_final) in table {
        let expected = Verdict {
            fixed_by: *fixed_by,
            is_final: *is_final,
        };
        assert_eq!(judge(*step, &reply(said)), expected, "{step:?} {said}");
    }
}

#[test]
fn an_unknown_mailbox_is_final_for_every_server() {
    check(&[
        // Postfix, Exim, sendmail, qmail.
        (
            RCPT,
            "550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in virtual mailbox table",
            Recipient,
            true,
        ),
        (RCPT, "550 Unrouteable address", Recipient, true),
        (
            RCPT,
            "550 5.1.1 <a@b.example>... User unknown",
            Recipient,
            true,
        ),
        (
            RCPT,
            "553 sorry, no mailbox here by that name (#5.1.1)",
            Recipient,
            true,
        ),
        (
            RCPT,
            "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
            Recipient,
            true,
        ),
        // Gmail.
        (
            RCPT,
            "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550 5.1.1 unnecessary spaces. - gsmtp",
            Recipient,
            true,
        ),
        (
            RCPT,
            "550-5.2.1 The email account that you tried to reach is inactive. For more\n550 5.2.1 information, go to https://support.google.com/mail/?p=DisabledUser - gsmtp",
            Recipient,
            true,
        ),
        (
            END,
            "550 5.1.1 The email account that you tried to reach does not exist.",
            Recipient,
            true,
        ),
        // Microsoft.
        (
            RCPT,
            "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient a@b.example not found by SMTP address lookup",
            Recipient,
            true,
        ),
        (
            RCPT,
            "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).",
            Recipient,
            true,
        ),
        (
            RCPT,
            "550 5.4.1 Recipient address rejected: Access denied. [AM0EUR02FT0.eop-EUR02.prod.protection.outlook.com]",
            Recipient,
            true,
        ),
        (
            END,
            "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
            Recipient,
            true,
        ),
        (
            END,
            "550 5.7.124 RESOLVER.RST.NotAuthorized; not authorized",
            Recipient,
            true,
        ),
        // Yahoo, Apple, GMX, T-Online, Ironport, Mimecast.
        (
            RCPT,
            "554 delivery error: dd Sorry your message to a@yahoo.example cannot be delivered. This mailbox is disabled (554.30). - mta4.example",
            Recipient,
            true,
        ),
        (
            END,
            "554 delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.example) [0] - mta1.example",
            Recipient,
            true,
        ),
        (
            RCPT,
            "550 5.1.1 <a@icloud.example>: user does not exist",
            Recipient,
            true,
        ),
        (
            RCPT,
            "550 Requested action not taken: mailbox unavailable\n",
            Recipient,
            true,
        ),
        (RCPT, "550 user unknown", Recipient, true),
        (RCPT, "550 #5.1.0 Address rejected.", Recipient, true),
        (
            RCPT,
            "550 Invalid Recipient - https://community.mimecast.example/docs/DOC-1369#550",
            Recipient,
            true,
        ),
        (RCPT, "553 mailbox name not allowed", Recipient, true),
        (RCPT, "501 5.1.3 bad address syntax", Recipient, true),
        (
            RCPT,
            "556 5.1.10 Recipient address has null MX",
            Recipient,
            true,
        ),
        (
            RCPT,
            "521 5.2.1 AOL will not accept delivery of this message",
            Recipient,
            true,
        ),
        (RCPT, "550 Empfänger unbekannt", Recipient, true),
        (RCPT, "550", Recipient, true),
        (RCPT, "550 No such user here", Recipient, true),
    ]);
}

#[test]
fn a_full_mailbox_is_waited_for() {
    check(&[
        (RCPT, "552 5.2.2 mailbox full", Recipient, false),
        (
            RCPT,
            "452 4.2.2 The email account that you tried to reach is over quota.",
            Recipient,
            false,
        ),
        (END, "552 5.2.2 over quota", Recipient, false),
        (
            RCPT,
            "552 Requested mail action aborted: exceeded storage allocation",
            Recipient,
            false,
        ),
        (
            RCPT,
            "550 5.7.1 a@b.example: Mailbox is full",
            Recipient,
            false,
        ),
        (
            RCPT,
            "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452 4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
            Recipient,
            false,
        ),
        (
            RCPT,
            "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException",
            Recipient,
            false,
        ),
    ]);
}

#[test]
fn temporary_and_unfixable_rejections_are_recognised() {
    check(&[
        (
            RCPT,
            "450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted, see http://postgrey.example",
            Nobody,
            false,
        ),
        (
            RCPT,
            "451 4.7.1 Greylisting in action, please come back later",
            Nobody,
            false,
        ),
        (
            END,
            "451 4.3.0 Mail server temporarily rejected message",
            Nobody,
            false,
        ),
        (END, "452 4.3.1 Insufficient system storage", Nobody, false),
        (
            MAIL,
            "421 4.3.2 Service not available, shutting down",
            Nobody,
            false,
        ),
        (END, "451 4.3.0 try again later", Nobody, false),
        (RCPT, "471 come back", Nobody, false),
        (DATA, "503 5.5.1 need RCPT", Nobody, false),
        (RCPT, "504 5.5.2 syntax", Nobody, false),
        (END, "500 5.5.1 what?", Nobody, false),
        (DATA, "554 5.5.1 Error: no valid recipients", Nobody, true),
        (END, "550 5.7.1 looks like spam", Nobody, true),
        (
            END,
            "554 5.7.1 Message rejected as spam by Content Filtering.",
            Nobody,
            true,
        ),
        (END, "554 5.7.1 spam really", Nobody, true),
        (END, "571 Message refused", Nobody, true),
        (END, "552 message size exceeds limit", Nobody, true),
        (
            END,
            "552-5.7.0 This message was blocked because its content presents a potential\n552 5.7.0 security issue. - gsmtp",
            Nobody,
            true,
        ),
        (
            END,
            "550-5.7.1 [192.0.2.1      12] Our system has detected that this message is\n550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail,\n550 5.7.1 this message has been blocked. - gsmtp",
            Nobody,
            true,
        ),
        (END, "554 5.6.0 refused", Nobody, true),
        (END, "550", Nobody, true),
    ]);
}

#[test]
fn sender_authentication_is_the_operators_problem() {
    check(&[
        // Gmail.
        (
            END,
            "550-5.7.26 This mail has been blocked because the sender is unauthenticated.\n550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n550 5.7.26 - gsmtp",
            Operator(SenderAuthentication),
            false,
        ),
        (
            END,
            "550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's\n550 5.7.26 DMARC policy. - gsmtp",
            Operator(SenderAuthentication),
            false,
        ),
        (
            END,
            "421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail\n421 4.7.26 requires all senders to authenticate with either SPF or DKIM.",
            Operator(SenderAuthentication),
            false,
        ),
        (
            END,
            "550 5.7.30 The sender's DKIM did not pass",
            Operator(SenderAuthentication),
            false,
        ),
        (
            END,
            "550 5.7.1 Unauthenticated email is not accepted from this domain.",
            Operator(SenderAuthentication),
            false,
        ),
        // Microsoft.
        (
            END,
            "550 5.7.509 Access denied, sending domain EXAMPLE.ORG does not pass DMARC verification and has a DMARC policy of reject.",
            Operator(SenderAuthentication),
            false,
        ),
        (
            END,
            "550 5.7.515 Access denied, sending domain EXAMPLE.ORG doesn't meet the required authentication level.",
            Operator(SenderAuthentication),
            false,
        ),
        (
            RCPT,
            "550 5.7.23 The message was rejected because of Sender Policy Framework violation",
            Operator(SenderAuthentication),
            false,
        ),
        // Yahoo, GMX, Ionos, Postfix with policyd-spf, Exim.
        (
            END,
            "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes",
            Operator(SenderAuthentication),
            false,
        ),
        (
            RCPT,
            "550 5.7.1 <a@b.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.",
            Operator(SenderAuthentication),
            false,
        ),
        (
            RCPT,
            "550 SPF: 192.0.2.1 is not allowed to send mail from example.org",
            Operator(SenderAuthentication),
            false,
        ),
        (
            END,
            "550-Requested action not taken: mailbox unavailable\n550 Reject due to policy restrictions: DMARC",
            Operator(SenderAuthentication),
            false,
        ),
        // The sender itself.
        (
            MAIL,
            "553 5.7.1 <a@b.example>: Sender address rejected: not owned by user ann",
            Operator(Sender),
            false,
        ),
        (
            RCPT,
            "553 5.7.1 <a@b.example>: Sender address rejected: not owned by user ann",
            Operator(Sender),
            false,
        ),
        (
            RCPT,
            "550 5.1.8 <a@b.example>: Sender address rejected: Domain not found",
            Operator(Sender),
            false,
        ),
        (
            RCPT,
            "550 5.1.8 sender's domain not found",
            Operator(Sender),
            false,
        ),
        (RCPT, "550 Sender verify failed", Operator(Sender), false),
        (
            MAIL,
            "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
            Operator(Sender),
            false,
        ),
        (
            END,
            "554 5.2.252 SendAsDenied; a@b.example not allowed to send as c@d.example; STOREDRV.Submission.Exception:SendAsDeniedException",
            Operator(Sender),
            false,
        ),
        (
            END,
            "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@b.example",
            Operator(Sender),
            false,
        ),
        (
            END,
            "550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.",
            Operator(Sender),
            false,
        ),
        (MAIL, "550 Sender not allowed", Operator(Sender), false),
        (
            MAIL,
            "501 5.1.7 Bad sender address syntax",
            Operator(Sender),
            false,
        ),
        (MAIL, "550", Operator(Sender), false),
    ]);
}

#[test]
fn the_account_and_its_limits_are_the_operators_problem() {
    check(&[
        // Amazon SES.
        (
            END,
            "454 Throttling failure: Maximum sending rate exceeded.",
            Operator(Limit),
            false,
        ),
        (
            END,
            "454 Throttling failure: Daily message quota exceeded.",
            Operator(Limit),
            false,
        ),
        (
            END,
            "554 Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.",
            Operator(Account),
            false,
        ),
        // Gmail and Google Workspace.
        (
            END,
            "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550 5.4.5 sending limits go to https://support.google.com/a/answer/166852",
            Operator(Limit),
            false,
        ),
        (
            END,
            "550 5.7.28 Gmail has detected an unusual rate of mail.",
            Operator(Limit),
            false,
        ),
        // Mailgun, SendGrid, Brevo, Microsoft 365, Zoho.
        (
            RCPT,
            "550 5.7.1 Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings.",
            Operator(Account),
            false,
        ),
        (
            END,
            "421 Domain example.org is not allowed to send: Free accounts are for test purposes only",
            Operator(Account),
            false,
        ),
        (
            END,
            "451 Authentication failed: Maximum credits exceeded",
            Operator(Limit),
            false,
        ),
        (
            MAIL,
            "502 5.7.0 Unable to send. Your SMTP account is not yet activated. Contact us.",
            Operator(Account),
            false,
        ),
        (
            END,
            "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
            Operator(Limit),
            false,
        ),
        (
            END,
            "550 5.1.8 Access denied, bad outbound sender AS(42003)",
            Operator(Account),
            false,
        ),
        (
            RCPT,
            "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains",
            Operator(Account),
            false,
        ),
        (
            RCPT,
            "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.",
            Operator(Account),
            false,
        ),
        (
            END,
            "550 5.4.6 Unusual sending activity detected. Please try after sometime",
            Operator(Account),
            false,
        ),
        (
            MAIL,
            "421 4.4.2 Message submission rate for this client has exceeded the configured limit",
            Operator(Limit),
            false,
        ),
        (
            MAIL,
            "421 too many messages in this session",
            Operator(Limit),
            false,
        ),
    ]);
}

#[test]
fn connection_settings_are_the_operators_problem() {
    check(&[
        (
            RCPT,
            "530 5.7.0 Must issue a STARTTLS command first",
            Operator(EncryptionRequired),
            false,
        ),
        (
            MAIL,
            "538 5.7.11 Encryption required for requested authentication mechanism",
            Operator(EncryptionRequired),
            false,
        ),
        (
            END,
            "421 4.7.29 This message was sent over an unencrypted connection; TLS is required",
            Operator(EncryptionRequired),
            false,
        ),
        (
            MAIL,
            "530 5.7.0 Authentication Required. For more information, go to https://support.google.com",
            Operator(LogInRequired),
            false,
        ),
        (
            MAIL,
            "530 5.7.57 Client not authenticated to send mail.",
            Operator(LogInRequired),
            false,
        ),
        (
            END,
            "550 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM",
            Operator(LogInRequired),
            false,
        ),
        (
            RCPT,
            "554 5.7.1 <a@b.example>: Relay access denied",
            Operator(Relay),
            false,
        ),
        (RCPT, "550 relay not permitted", Operator(Relay), false),
        (
            RCPT,
            "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
            Operator(Relay),
            false,
        ),
        (
            RCPT,
            "550 5.7.64 TenantAttribution; Relay Access Denied",
            Operator(Relay),
            false,
        ),
        (
            RCPT,
            "550-5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address you've\n550 5.7.1 registered in your G Suite SMTP Relay service doesn't match",
            Operator(Relay),
            false,
        ),
        (RCPT, "571 relaying denied", Operator(Relay), false),
        (
            RCPT,
            "504 5.5.2 <vm>: Helo command rejected: need fully-qualified hostname",
            Operator(Helo),
            false,
        ),
        (
            RCPT,
            "550 5.7.1 <[127.0.0.1]>: Helo command rejected: invalid ip address",
            Operator(Helo),
            false,
        ),
        (
            RCPT,
            "550-5.7.25 [192.0.2.1] The IP address sending this message does not have a PTR\n550 5.7.25 record setup",
            Operator(ReverseDns),
            false,
        ),
        (
            RCPT,
            "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]",
            Operator(ReverseDns),
            false,
        ),
        (RCPT, "550 rDNS check failed", Operator(ReverseDns), false),
        (
            RCPT,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
            Operator(Reputation),
            false,
        ),
        (
            MAIL,
            "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
            Operator(Reputation),
            false,
        ),
        (
            RCPT,
            "550 5.7.606 Access denied, banned sending IP [192.0.2.1].",
            Operator(Reputation),
            false,
        ),
        (
            RCPT,
            "550 5.7.511 Access denied, banned sender[192.0.2.1].",
            Operator(Reputation),
            false,
        ),
        (
            MAIL,
            "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1",
            Operator(Reputation),
            false,
        ),
        (
            MAIL,
            "553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred",
            Operator(Reputation),
            false,
        ),
        (
            END,
            "550-5.7.1 [192.0.2.1] Our system has detected an unusual rate of\n550-5.7.1 unsolicited mail originating from your IP address. To protect our\n550 5.7.1 users from spam, mail sent from your IP address has been blocked.",
            Operator(Reputation),
            false,
        ),
        (
            END,
            "554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
            Operator(Reputation),
            false,
        ),
        (
            MAIL,
            "554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)",
            Operator(Reputation),
            false,
        ),
        (
            RCPT,
            "550 5.7.1 refused by a rule of ours",
            Operator(Policy),
            false,
        ),
    ]);
}

#[test]
fn a_rejected_log_in_says_what_to_change() {
    for (said, problem) in [
        (
            "535-5.7.8 Username and Password not accepted.\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials",
            Some(MailProblem::LogIn),
        ),
        (
            "535 Authentication Credentials Invalid",
            Some(MailProblem::LogIn),
        ),
        (
            "535 5.7.3 Authentication unsuccessful",
            Some(MailProblem::LogIn),
        ),
        ("535", Some(MailProblem::LogIn)),
        (
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
            Some(MailProblem::PasswordsNotTaken),
        ),
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            Some(MailProblem::PasswordsNotTaken),
        ),
        (
            "534-5.7.9 Application-specific password required.",
            Some(MailProblem::PasswordsNotTaken),
        ),
        (
            "530 5.7.0 Must issue a STARTTLS command first",
            Some(MailProblem::EncryptionRequired),
        ),
        (
            "538 5.7.11 Encryption required",
            Some(MailProblem::EncryptionRequired),
        ),
        ("454 4.7.0 Temporary authentication failure", None),
        ("421 4.7.0 Too many login attempts", None),
    ] {
        assert_eq!(of_log_in(&reply(said)).problem, problem, "{said}");
    }
}
