//! Encryption, and explanations when it fails. Certificates are always verified.

use crate::{api::dashboard::mails::MailProblem, server::mail::clean};
use rustls::{
    CertificateError, ClientConfig, Error, RootCertStore, crypto::ring, pki_types::ServerName,
};
use rustls_platform_verifier::BuilderVerifierExt;
use std::{io, sync::Arc};
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, client::TlsStream};

/// A client configuration with this machine's trusted certificates.
///
/// # Errors
/// If there are none.
pub fn config() -> Result<Arc<ClientConfig>, Error> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    Ok(Arc::new(config))
}

pub async fn handshake(
    config: Arc<ClientConfig>,
    host: &str,
    stream: TcpStream,
) -> io::Result<TlsStream<TcpStream>> {
    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    TlsConnector::from(config).connect(name, stream).await
}

/// Whether a server expects TLS at once: it answers the start of a handshake. Nothing is authenticated here,
/// so nothing else is ever sent.
pub async fn is_spoken(host: &str, stream: TcpStream) -> bool {
    let provider = Arc::new(ring::default_provider());
    let Ok(config) =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()
    else {
        return false;
    };
    let config = config
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    match handshake(Arc::new(config), host, stream).await {
        Ok(_) => true,
        Err(error) => cause(&error).is_some_and(|cause| !is_nonsense(cause)),
    }
}

fn cause(error: &io::Error) -> Option<&Error> {
    error.get_ref()?.downcast_ref()
}

/// Whether the other side sent something that is not TLS.
fn is_nonsense(error: &Error) -> bool {
    matches!(
        error,
        Error::InvalidMessage(_) | Error::InappropriateMessage { .. }
    )
}

/// What is wrong with the encryption and what to do about it, for the operator; none for other causes.
pub fn explain(error: &io::Error, host: &str, port: u16) -> Option<(String, MailProblem)> {
    let server = format!("{host}:{port}");
    Some(match cause(error)? {
        error if is_nonsense(error) => (
            format!(
                "{server} does not begin with TLS; for STARTTLS, usual on port 587, set \
                 EMAIL_USE_SSL=false and EMAIL_USE_TLS=true, or set EMAIL_PORT to the port for TLS, \
                 usually 465"
            ),
            MailProblem::Encryption,
        ),
        Error::InvalidCertificate(error) => (
            format!("the certificate of {server} {}", of_certificate(error)),
            MailProblem::Certificate,
        ),
        error => (
            clean::reply(&format!("the encryption with {server} failed: {error}")),
            MailProblem::Encryption,
        ),
    })
}

fn of_certificate(error: &CertificateError) -> String {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "has expired; renew it".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "is not valid yet; check this machine's clock".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "is for another name; set EMAIL_HOST to the name in it".to_owned()
        }
        CertificateError::UnknownIssuer => {
            "is from an authority that this machine does not trust, \
             or from nobody but the server itself; add the authority to the machine's trusted \
             certificates"
                .to_owned()
        }
        CertificateError::Revoked => "was revoked; get a new one".to_owned(),
        error => format!("can't be trusted: {error}"),
    }
}
