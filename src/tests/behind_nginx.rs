//! The nginx examples, run by nginx itself if it is installed.

use crate::untested;
use crate::{
    harness::eventually,
    program::{command, run, said},
    service::{Service, get, post},
};
use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;

const PROGRAMS: [&str; 3] = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"];

/// None without nginx: then only `deploy` checks these examples.
fn nginx() -> Option<Command> {
    let program = PROGRAMS.iter().find(|program| Path::new(program).exists());
    if program.is_none() {
        untested::tell("the examples for nginx, which is not installed");
    }
    program.map(Command::new)
}

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("deploy")
        .join(name);
    fs::read_to_string(path).unwrap()
}

/// Writes a complete configuration around a site's file; returns its path.
fn write(folder: &Path, site: &str) -> String {
    let at = folder.display();
    fs::write(folder.join("site.conf"), site).unwrap();
    let main = format!(
        "user root; daemon off; pid {at}/pid; error_log stderr; events {{}} http {{ \
         client_body_temp_path {at}/t; proxy_temp_path {at}/t; fastcgi_temp_path {at}/t; \
         uwsgi_temp_path {at}/t; scgi_temp_path {at}/t; include {at}/site.conf; }}"
    );
    let path = folder.join("nginx.conf");
    fs::write(&path, main).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn nginx_takes_the_examples() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().display();
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
        ])
        .args(["-subj", "/CN=recover.example.org"])
        .args([
            "-keyout",
            &format!("{at}/key.pem"),
            "-out",
            &format!("{at}/cert.pem"),
        ])
        .stderr(Stdio::null())
        .status();
    for name in ["nginx.conf", "nginx-several.conf"] {
        let Some(mut nginx) = nginx() else { return };
        assert!(
            made.as_ref().is_ok_and(|status| status.success()),
            "a certificate"
        );
        let site = example(name)
            .replace(
                "/etc/ssl/certs/recover.example.org.pem",
                &format!("{at}/cert.pem"),
            )
            .replace(
                "/etc/ssl/private/recover.example.org.key",
                &format!("{at}/key.pem"),
            );
        let path = write(folder.path(), &site);
        let (code, text) = said(&nginx.args(["-t", "-c", &path]).output().unwrap());
        assert_eq!(code, Some(0), "{name}: {text}");
    }
}

struct Nginx {
    child: Child,
    address: SocketAddr,
    _folder: TempDir,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end with it when they are told in order.
        _ = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        _ = self.child.wait();
    }
}

/// Two instances behind it, as in the example except for the ports.
fn in_front_of(first: SocketAddr, second: SocketAddr) -> Option<Nginx> {
    let mut nginx = nginx()?;
    let folder = tempfile::tempdir().unwrap();
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap();
    let site = example("nginx-several.conf")
        .replace("127.0.0.1:8001", &first.to_string())
        .replace("127.0.0.1:8002", &second.to_string())
        .replace("listen 8080;", &format!("listen {address};"))
        .replace("listen [::]:8080;", "");
    let path = write(folder.path(), &site);
    drop(free);
    nginx.args(["-c", &path]).stderr(Stdio::null());
    Some(Nginx {
        child: nginx.spawn().unwrap(),
        address,
        _folder: folder,
    })
}

#[tokio::test]
async fn a_failing_instance_is_skipped() {
    let (broken, well) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = Service::start(broken.path(), &[]);
    let second = Service::start(well.path(), &[]);
    let Some(proxy) = in_front_of(first.address, second.address) else {
        return;
    };
    eventually("nginx answers", async || {
        get(proxy.address, "/readyz")
            .await
            .is_ok_and(|(code, _)| code == 200)
    })
    .await;
    // The first one's database has another version now: it answers 503.
    assert_eq!(
        said(&run(broken.path(), &["migrate", "down"], "")).0,
        Some(0)
    );
    assert_eq!(get(first.address, "/readyz").await.unwrap().0, 503);
    for _ in 0..10 {
        assert_eq!(get(proxy.address, "/readyz").await.unwrap().0, 200);
    }
    // Now it is gone: nothing was sent to it, so even a form is passed on.
    let status = command(broken.path(), &["migrate", "up"]).output().unwrap();
    assert!(status.status.success());
    first.kill();
    let form = "email=ann%40example.org";
    for _ in 0..10 {
        assert_eq!(get(proxy.address, "/forgot-password").await.unwrap().0, 200);
        let asked = post(proxy.address, "/core/user/forgot-password/", form).await;
        assert_eq!(asked.unwrap().0, 200);
    }
    second.stop();
}
