//! Connections to a directory server: made when they are needed, kept for a while, few at a time.

use crate::server::{config::directories::LdapSettings, directories::store::Trouble};
use anyhow::{Context, anyhow};
use ldap3::{Ldap, LdapConnAsync, LdapConnSettings, LdapError, LdapResult};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};
use rustls_platform_verifier::BuilderVerifierExt;
use std::{
    io,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    task::AbortHandle,
    time::Instant,
};
use url::Url;

/// Connections to one server at a time.
const MOST: usize = 4;
/// A connection that nobody has used for so long is not used any more: servers close idle ones, some
/// without a word.
const IDLE: Duration = Duration::from_secs(30);

/// What makes connections, and keeps those of the service account that are idle.
pub struct Connections {
    settings: LdapSettings,
    tls: OnceLock<Arc<ClientConfig>>,
    free: Semaphore,
    idle: Mutex<Vec<Connection>>,
}

/// One connection. What drives it ends with it, whatever that waits for.
pub struct Connection {
    pub ldap: Ldap,
    driver: AbortHandle,
    used_at: Instant,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

impl Connections {
    pub fn new(settings: LdapSettings) -> Self {
        Self {
            settings,
            tls: OnceLock::new(),
            free: Semaphore::new(MOST),
            idle: Mutex::default(),
        }
    }

    /// The right to one of the few connections, as long as it is held.
    pub async fn permit(&self) -> SemaphorePermit<'_> {
        self.free.acquire().await.expect("it is never closed")
    }

    /// A connection that was used a moment ago, if there is one.
    pub fn take_idle(&self) -> Option<Connection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|one| one.used_at.elapsed() < IDLE);
        idle.pop()
    }

    /// Keeps a connection that is still the service account's, and whose last question was answered.
    pub fn keep(&self, mut connection: Connection) {
        connection.used_at = Instant::now();
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < MOST {
            idle.push(connection);
        }
    }

    /// A new connection, on which the service account is known.
    ///
    /// # Errors
    /// `Down` if there is no server; `Misconfigured` if it can't be trusted, or doesn't know the account.
    pub async fn open(&self) -> Result<Connection, Trouble> {
        let mut connection = self.dial().await?;
        let settings = &self.settings;
        let bound = connection
            .ldap
            .simple_bind(&settings.bind_dn, settings.bind_password.expose());
        let result = bound.await.map_err(|error| of_error(error, "the log-in"))?;
        accept(result, "bind_dn can't log in")?;
        Ok(connection)
    }

    /// A new connection, on which nobody is known.
    pub async fn dial(&self) -> Result<Connection, Trouble> {
        let url = Url::parse(&self.settings.url)
            .context("url can't be read")
            .map_err(Trouble::Misconfigured)?;
        let mut settings = LdapConnSettings::new().set_starttls(self.settings.starttls);
        if self.settings.starttls || url.scheme() == "ldaps" {
            settings = settings.set_config(self.tls()?);
        }
        let made = LdapConnAsync::from_url_with_settings(settings, &url).await;
        let (connection, ldap) = made.map_err(|error| of_error(error, "the connection"))?;
        let driver = tokio::spawn(async move {
            // A broken connection fails the calls that wait for an answer.
            _ = connection.drive().await;
        });
        Ok(Connection {
            ldap,
            driver: driver.abort_handle(),
            used_at: Instant::now(),
        })
    }

    fn tls(&self) -> Result<Arc<ClientConfig>, Trouble> {
        if let Some(config) = self.tls.get() {
            return Ok(config.clone());
        }
        let config = self.read_tls().map_err(Trouble::Misconfigured)?;
        Ok(self.tls.get_or_init(|| Arc::new(config)).clone())
    }

    fn read_tls(&self) -> anyhow::Result<ClientConfig> {
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?;
        let Some(path) = &self.settings.ca_file else {
            return Ok(builder
                .with_platform_verifier()
                .context("this machine has no trusted certificates")?
                .with_no_client_auth());
        };
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(path).context("ca_file can't be read")? {
            roots.add(certificate.context("ca_file can't be read")?)?;
        }
        if roots.is_empty() {
            return Err(anyhow!("ca_file has no certificate"));
        }
        Ok(builder.with_root_certificates(roots).with_no_client_auth())
    }
}

/// Result codes of RFC 4511 §4.1.9 that pass by themselves: a time limit, busy, unavailable.
const PASSING: [u32; 3] = [3, 51, 52];

/// An answer that says yes, or the trouble that it tells of. The server's own words are left out, since they
/// quote what was asked for.
///
/// # Errors
/// What the result code stands for.
pub fn accept(result: LdapResult, what: &str) -> Result<LdapResult, Trouble> {
    if result.rc == 0 {
        return Ok(result);
    }
    let said = anyhow!("{what}: {}", name_of(&result));
    Err(if PASSING.contains(&result.rc) {
        Trouble::Down(said)
    } else {
        Trouble::Misconfigured(said)
    })
}

/// The code of a result and what it is called; Active Directory's own code, where it gives one.
pub fn name_of(result: &LdapResult) -> String {
    let name = match result.rc {
        1 => "operationsError",
        2 => "protocolError",
        3 => "timeLimitExceeded",
        4 => "sizeLimitExceeded",
        8 => "strongerAuthRequired",
        10 => "referral: this server can't be written to",
        11 => "adminLimitExceeded: an attribute has no index",
        12 => "unavailableCriticalExtension",
        13 => "confidentialityRequired",
        16 => "noSuchAttribute",
        17 => "undefinedAttributeType",
        19 => "constraintViolation",
        32 => "noSuchObject",
        48 => "inappropriateAuthentication",
        49 => "invalidCredentials",
        50 => "insufficientAccessRights",
        51 => "busy",
        52 => "unavailable",
        53 => "unwillingToPerform",
        80 => "other",
        _ => "an error",
    };
    let code = windows_code(&result.text).map_or_else(String::new, |code| format!(", {code}"));
    format!("{} ({name}{code})", result.rc)
}

/// The eight hexadecimal digits that Active Directory and Samba begin their words with.
pub fn windows_code(text: &str) -> Option<&str> {
    let (code, _) = text.split_once(':')?;
    let is_code = code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_code.then_some(code)
}

/// What an error of the library means.
pub fn of_error(error: LdapError, what: &str) -> Trouble {
    let text = format!("{what} failed");
    match error {
        LdapError::Io { source } if is_of_certificate(&source) => {
            Trouble::Misconfigured(anyhow!(source).context(text))
        }
        LdapError::LdapResult { result } => match accept(result, what) {
            Err(trouble) => trouble,
            Ok(_) => Trouble::Down(anyhow!(text)),
        },
        LdapError::FilterParsing => Trouble::Misconfigured(anyhow!(
            "filter, recoverable, privileged or locked is no LDAP filter"
        )),
        LdapError::Rustls { source } => Trouble::Misconfigured(anyhow!(source).context(text)),
        LdapError::Io { source } => Trouble::Down(anyhow!(source).context(text)),
        _ => Trouble::Down(anyhow!("{text}: no answer")),
    }
}

fn is_of_certificate(error: &io::Error) -> bool {
    error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<rustls::Error>())
        .is_some()
}
