//! Connecting: the greeting, and encryption that begins unexpectedly.

use super::*;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::io::Read;

#[tokio::test]
async fn the_configured_name_is_sent_in_ehlo() {
    let server = Server::start(&[&[]]);
    deliver(&server.smtp(SmtpSecurity::None)).await.unwrap();
    assert_eq!(server.count("EHLO accounts.example.org"), 1);

    // A server older than EHLO gets HELO.
    let server = Server::start(&[&[("EHLO", "502 5.5.1 what?")]]);
    deliver(&server.smtp(SmtpSecurity::None)).await.unwrap();
    assert_eq!(server.count("HELO accounts.example.org"), 1);
}

async fn why(smtp: &Smtp) -> Why {
    match deliver(smtp).await {
        Err(DeliveryError::Unreachable(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn tls_to_a_plain_text_server_is_explained() {
    let server = Server::start(&[&[("\u{16}", "hang")]]);
    let why = why(&server.smtp(SmtpSecurity::Tls)).await;
    let expected = format!(
        "127.0.0.1:{} does not begin with TLS; for STARTTLS, usual on port 587, set \
         EMAIL_USE_SSL=false and EMAIL_USE_TLS=true",
        server.port
    );
    assert!(why.words.starts_with(&expected), "{}", why.words);
    assert_eq!(why.problem, Some(MailProblem::Encryption));
}

/// A server that is silent until it receives TLS, which it then rejects with an alert.
fn silent() -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (waiting, _) = listener.accept().unwrap();
        let (mut stream, _) = listener.accept().unwrap();
        let mut hello = [0; 1024];
        assert!(stream.read(&mut hello).unwrap() > 5 && hello[0] == 0x16);
        stream.write_all(&[0x15, 3, 3, 0, 2, 2, 40]).unwrap();
        thread::sleep(Duration::from_secs(5));
        drop(waiting);
    });
    Server {
        port,
        heard: Arc::default(),
    }
}

#[tokio::test]
async fn a_server_that_waits_for_tls_is_explained_in_time() {
    for security in [SmtpSecurity::None, SmtpSecurity::StartTls] {
        let server = silent();
        let start = Instant::now();
        let why = why(&server.smtp(security)).await;
        let expected = format!(
            "127.0.0.1:{} begins with TLS; set EMAIL_USE_SSL=true and EMAIL_USE_TLS=false",
            server.port
        );
        assert_eq!(why, operators(&expected, MailProblem::Encryption));
        assert!(start.elapsed() < Duration::from_secs(2));
    }
}

#[tokio::test]
async fn a_slow_greeting_is_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        thread::sleep(Duration::from_millis(600));
        speak(stream, &[], &ear);
    });
    let server = Server { port, heard };
    deliver(&server.smtp(SmtpSecurity::None)).await.unwrap();
}

/// A server with a self-signed certificate.
fn self_signed() -> Server {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], PrivateKeyDer::Pkcs8(key))
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut connection = rustls::ServerConnection::new(config).unwrap();
        let mut tls = rustls::Stream::new(&mut connection, &mut stream);
        tls.write_all(b"220 hello\r\n").ok();
        let mut lines = Vec::new();
        tls.read_to_end(&mut lines).ok();
        ear.lock()
            .unwrap()
            .push(String::from_utf8_lossy(&lines).into_owned());
    });
    Server { port, heard }
}

#[tokio::test]
async fn an_untrusted_certificate_is_rejected_and_reported() {
    let server = self_signed();
    let why = why(&server.smtp_as(SmtpSecurity::Tls, ann())).await;
    assert_eq!(why.problem, Some(MailProblem::Certificate), "{}", why.words);
    assert!(
        why.words
            .contains("an authority that this machine does not trust"),
        "{}",
        why.words
    );
    assert_eq!(server.count("EHLO"), 0);
}
