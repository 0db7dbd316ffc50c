//! What production needs beyond a working configuration. These are only warnings: what is never acceptable is
//! rejected while the settings are read.

use super::{Config, DEFAULT_PASSWORD_MIN_LENGTH, DatabaseKind, MailBackend, SmtpSecurity};

impl Config {
    /// What an operator should change before real people use the service, for `check --deploy`: one sentence
    /// each, naming the setting.
    pub fn deploy_warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        self.warn_about_address(&mut warnings);
        self.warn_about_mail(&mut warnings);
        self.warn_about_sender(&mut warnings);
        self.warn_about_proxies(&mut warnings);
        if self.rate_limits.is_none() {
            warnings.push(
                "RATE_LIMITS is off, so anybody can flood anybody's inbox; set it to on."
                    .to_owned(),
            );
        }
        if !self.require_admin_totp {
            warnings.push(
                "REQUIRE_ADMIN_TOTP is false, so a password alone may open the dashboard with all its \
                 users; set it to true."
                    .to_owned(),
            );
        }
        if self.password_min_length < DEFAULT_PASSWORD_MIN_LENGTH {
            warnings.push(format!(
                "PASSWORD_MIN_LENGTH is {}, and NIST SP 800-63B-4 asks for {DEFAULT_PASSWORD_MIN_LENGTH} wherever \
                 a password alone is enough to log in; set it to {DEFAULT_PASSWORD_MIN_LENGTH} or more.",
                self.password_min_length
            ));
        }
        for network in &self.webhook_allowed_networks {
            if network.prefix_len() == 0 {
                warnings.push(format!(
                    "WEBHOOK_ALLOWED_NETWORKS has {network}, so webhooks can reach everything inside \
                     your own network; name the receivers alone."
                ));
            }
        }
        let database = &self.database_url;
        if database.kind() != DatabaseKind::Sqlite && self.secret_key.is_none() {
            warnings.push(
                "SECRET_KEY is not set, so each instance makes a key of its own, and a code from one \
                 is refused by the next; set the same one for all."
                    .to_owned(),
            );
        }
        if database.kind() == DatabaseKind::Sqlite && database.sqlite_file().is_none() {
            warnings.push(
                "DATABASE_URL is in memory, so every account is lost when the server stops; \
                 name a file or a database server."
                    .to_owned(),
            );
        }
        warnings
    }

    fn warn_about_address(&self, warnings: &mut Vec<String>) {
        if self.base_url.is_loopback() {
            warnings.push(format!(
                "BASE_URL is {}, so the links in mails open on this machine only; set it to the \
                 public https address.",
                self.base_url
            ));
        }
    }

    fn warn_about_mail(&self, warnings: &mut Vec<String>) {
        match &self.mail.backend {
            MailBackend::Smtp(smtp) => {
                if smtp.security == SmtpSecurity::None && !smtp.is_loopback() {
                    warnings.push(format!(
                        "EMAIL_USE_TLS and EMAIL_USE_SSL are both false, so mails travel to {} \
                         for everyone on the way to read; set one of them to true.",
                        smtp.host
                    ));
                }
            }
            other => warnings.push(format!(
                "EMAIL_BACKEND is {}, so no mail leaves this machine; set it to smtp.",
                other.name()
            )),
        }
        let domain = self.mail.from.email.domain();
        if domain.eq_ignore_ascii_case("localhost") {
            warnings.push(format!(
                "DEFAULT_FROM_EMAIL is {}, which mail servers refuse; set it to an address of \
                 your own domain.",
                self.mail.from.email
            ));
        }
    }

    fn warn_about_sender(&self, warnings: &mut Vec<String>) {
        let sender = &self.mail.from.email;
        if !sender.user().is_ascii() {
            warnings.push(format!(
                "DEFAULT_FROM_EMAIL is {sender}, which only mail servers with SMTPUTF8 take; many \
                 recipients have none, so use ASCII letters before the @."
            ));
        }
    }

    fn warn_about_proxies(&self, warnings: &mut Vec<String>) {
        // The server itself speaks plain HTTP, so a public https address means a proxy in front of it.
        if self.base_url.is_https() && self.trusted_proxies.is_empty() {
            warnings.push(
                "TRUSTED_PROXIES is not set, so all visitors share the rate limit of the proxy \
                 that serves BASE_URL; set it to that proxy's address."
                    .to_owned(),
            );
        }
        for network in &self.trusted_proxies {
            if network.prefix_len() == 0 {
                warnings.push(format!(
                    "TRUSTED_PROXIES has {network}, so visitors can claim any address and evade \
                     the rate limits; name the proxies alone."
                ));
            }
        }
    }
}
