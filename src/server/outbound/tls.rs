//! TLS of our own requests.

use anyhow::Context;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::Arc;

/// A client that trusts what this machine trusts; or, if it will use no TLS, nobody.
///
/// # Errors
/// If this machine has no trusted certificates.
pub fn client_config(is_used: bool) -> anyhow::Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let tls = if is_used {
        tls.with_platform_verifier()
            .context("this machine has no trusted certificates")?
    } else {
        tls.with_root_certificates(RootCertStore::empty())
    };
    Ok(tls.with_no_client_auth())
}
