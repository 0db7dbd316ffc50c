//! Who gets a link by mail, with the real store behind the whole program.

use crate::harness::TestApp;
use password_recover::server::clock::Clock;

/// Asks for links as strangers do, and delivers what is due. `directory` is the settings of the store but for name.
pub async fn goes_to_nobody_who_is_withheld(directory: &str, withheld: &[&str], mailed: &str) {
    let settings = format!("[[directory]]\nname = 'shop'\n{directory}\n");
    // What is signed has its time in it.
    let app = TestApp::with_directories_at(Clock::System, &settings).await;
    for email in withheld {
        ask(&app, email).await;
    }
    app.deliver().await;
    let sent = app.mails().await;
    assert!(sent.is_empty(), "{withheld:?} got {} mails", sent.len());
    ask(&app, mailed).await;
    app.deliver().await;
    assert_eq!(app.mails().await.len(), 1, "{mailed}");
}

async fn ask(app: &TestApp, email: &str) {
    let asked = app.post_form("/forgot-password", &[("email", email)]).await;
    assert_eq!(asked.status, 303, "{email}");
}
