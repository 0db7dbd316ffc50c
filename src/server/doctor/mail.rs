//! The mail server: as far as sending a mail would go, without sending one.

use super::report::{Area, Line};
use crate::server::{
    clock::Clock,
    config::{Config, MailBackend, SmtpConfig, SmtpSecurity},
    mail::Mailer,
};
use std::time::Duration;
use tokio::time::timeout;

/// More than one mail may take by `EMAIL_TIMEOUT`: that has its own words for what is late.
const MORE: Duration = Duration::from_secs(5);

pub async fn check(config: &Config) -> Vec<Line> {
    let MailBackend::Smtp(smtp) = &config.mail.backend else {
        // What production needs is said with the settings.
        let what = format!(
            "EMAIL_BACKEND is {}: there is no mail server",
            config.mail.backend.name()
        );
        return vec![Line::ok(Area::Mail, what)];
    };
    let place = format!("{}:{}", smtp.host, smtp.port);
    vec![match server_problem(config).await {
        None => Line::ok(Area::Mail, format!("{place} takes mail ({})", how(smtp))),
        Some(said) => Line::problem(
            Area::Mail,
            format!("{place} takes no mail: {said}"),
            "Check EMAIL_HOST, EMAIL_PORT and how it is logged in",
        ),
    }]
}

fn how(smtp: &SmtpConfig) -> String {
    let encrypted = match smtp.security {
        SmtpSecurity::None => "not encrypted",
        SmtpSecurity::StartTls => "STARTTLS",
        SmtpSecurity::Tls => "TLS",
    };
    let log_in = if smtp.log_in.is_some() {
        "logged in"
    } else {
        "without a log-in"
    };
    format!("{encrypted}, {log_in}")
}

/// Why the mail server takes no mail: a server that is down, or rejects the log-in, is found now and not by the
/// first person who waits for a link.
pub async fn server_problem(config: &Config) -> Option<String> {
    let MailBackend::Smtp(smtp) = &config.mail.backend else {
        return None;
    };
    let mailer = match Mailer::new(&config.mail) {
        Ok(mailer) => mailer,
        Err(error) => return Some(error.to_string()),
    };
    let checking = mailer.check_connection(Clock::System.now());
    let error = match timeout(smtp.timeout + MORE, checking).await {
        Ok(checked) => checked.err()?.to_string(),
        Err(_) => "it has not answered in time".to_owned(),
    };
    Some(error.trim_end_matches('.').to_owned())
}
