//! Active Directory, as Samba is one. Its ports are fixed, so it has a network of its own, and a relay leads there.

use super::{
    LogIn, assert_freezes, assert_sets_a_password, assert_withheld, certificate, directory, done,
    has_programs, look, one, write,
};
use crate::databases::server::{Killed, is_root};
use crate::directories::{fetched::fetched, mail};
use crate::untested;
use base64::{Engine, engine::general_purpose::STANDARD};
use password_recover::server::directories::{
    ldap::{adoption::Counts, check::Finding},
    store::{Refusal, Withheld, Written},
};
use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, UnixStream},
    time::sleep,
};

const PROGRAMS: [&str; 5] = [
    "/usr/sbin/samba",
    "/usr/bin/samba-tool",
    "/usr/bin/unshare",
    "/usr/bin/python3",
    "/usr/bin/ldapsearch",
];
const ADMINISTRATOR: &str = "administrator@ex.test";
const ADMINISTRATORS: &str = "Of-The-Admin-1";
const FIRST: &str = "Old-Horse-Battery-1";
const SECOND: &str = "Correct-Horse-Battery-7";

/// Makes a domain, once for all runs: with a service account that has what docs/adopt-active-directory.md
/// gives it, and one that has nothing.
const PROVISION: &str = r#"
set -e
rm -rf DOMAIN.new
samba-tool domain provision --realm=EX.TEST --domain=EX --server-role=dc --targetdir=DOMAIN.new \
  --dns-backend=NONE --adminpass=Of-The-Admin-1
C="-s DOMAIN.new/etc/smb.conf"
samba-tool domain passwordsettings set --history-length=3 --min-pwd-age=0 --min-pwd-length=8 $C
samba-tool ou create OU=People $C
samba-tool user create recover 'Secret-Of-Recover-1' $C
samba-tool user create bare 'Secret-Of-Recover-1' $C
SID=$(samba-tool user show recover --attributes=objectSid $C | sed -n 's/objectSid: //p')
USER=bf967aba-0de6-11d0-a285-00aa003049e2
RESET_PASSWORD=00299570-246d-11d0-a768-00aa006e0529
LOCKOUT_TIME=28630ebf-41d5-11d1-a9c1-0000f80367c1
ACCOUNT_CONTROL=bf967a68-0de6-11d0-a285-00aa003049e2
samba-tool dsacl set --objectdn=OU=People,DC=ex,DC=test $C \
  --sddl="(OA;CIIO;CR;$RESET_PASSWORD;$USER;$SID)(OA;CIIO;WP;$LOCKOUT_TIME;$USER;$SID)(OA;CIIO;WP;$ACCOUNT_CONTROL;$USER;$SID)"
mv DOMAIN.new DOMAIN
"#;

/// A domain lets the password before open for an hour after a change, for what logs in by itself; not here.
const SERVE: &str = r#"
set -e
ip link set lo up
cp -a DOMAIN/. FOLDER
sed -i 's#DOMAIN.new#FOLDER#g; s#\[global\]#[global]\n  interfaces = lo\n  bind interfaces only = yes\n  pid directory = FOLDER\n  log file = FOLDER/log.%m\n  server services = ldap kdc\n  old password allowed period = 0\n  tls certfile = FOLDER/certificate.pem\n  tls keyfile = FOLDER/key.pem\n  tls cafile = FOLDER/certificate.pem#; /server services = s3fs/d' FOLDER/etc/smb.conf
samba -i --debug-stdout -s FOLDER/etc/smb.conf &
exec python3 FOLDER/relay.py FOLDER/relay
"#;

/// From a socket of the file system, which every network has, to the port of LDAP over TLS.
const RELAY: &str = r#"
import asyncio, sys

async def copy(reader, writer):
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()

async def relay(reader, writer):
    try:
        there = await asyncio.open_connection("127.0.0.1", 636)
        await asyncio.gather(copy(reader, there[1]), copy(there[0], writer))
    except OSError:
        writer.close()

async def main():
    server = await asyncio.start_unix_server(relay, sys.argv[1])
    await server.serve_forever()

asyncio.run(main())
"#;

struct Samba {
    log_in: LogIn,
    child: Killed,
    folder: TempDir,
}

impl Samba {
    async fn start() -> Option<Self> {
        if !has_programs(&PROGRAMS) {
            return None;
        }
        if !is_root() {
            untested::tell("Samba, which needs root for a network of its own");
            return None;
        }
        let provision = |domain: &Path| {
            let script = PROVISION.replace("DOMAIN", &domain.display().to_string());
            done(Command::new("bash").args(["-c", &script]), "");
            true
        };
        let domain = fetched("samba-domain", Path::exists, provision)?;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let (ca_file, key) = certificate(path);
        // It takes no key that others may read.
        done(Command::new("chmod").arg("600").arg(&key), "");
        fs::write(path.join("relay.py"), RELAY).unwrap();
        let script = SERVE.replace("FOLDER", &path.display().to_string());
        let script = script.replace("DOMAIN", &domain.display().to_string());
        let log = fs::File::create(path.join("log")).unwrap();
        let child = Command::new("/usr/bin/unshare")
            .args(["--net", "--pid", "--fork", "--kill-child", "--mount-proc"])
            .args(["bash", "-c", &script])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let address = relay(path.join("relay")).await;
        let mut server = Self {
            log_in: LogIn {
                url: format!("ldaps://localhost:{}", address.port()),
                ca_file,
            },
            child: Killed(child),
            folder,
        };
        server.wait().await;
        Some(server)
    }

    async fn wait(&mut self) {
        let deadline = Instant::now() + Duration::from_secs(90);
        while !self.log_in.works(ADMINISTRATOR, ADMINISTRATORS) {
            let log = || fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            assert!(self.child.0.try_wait().unwrap().is_none(), "{}", log());
            assert!(Instant::now() < deadline, "{}", log());
            sleep(Duration::from_millis(200)).await;
        }
    }

    fn change(&self, changes: &str) {
        let mut modify = self
            .log_in
            .command("ldapmodify", ADMINISTRATOR, ADMINISTRATORS);
        done(&mut modify, changes);
    }

    fn add_user(&self, name: &str, more: &str) {
        let quoted = format!("\"{FIRST}\"");
        let quoted: Vec<u8> = quoted.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.change(&format!(
            "dn: CN={name},OU=People,DC=ex,DC=test\nchangetype: add\nobjectClass: user\n\
             sAMAccountName: {name}\nuserPrincipalName: {name}@ex.test\ndisplayName: {name} X\n\
             mail: {name}@example.org\nunicodePwd:: {}\nuserAccountControl: 512\n{more}",
            STANDARD.encode(quoted)
        ));
    }

    fn lines(&self, who: &str) -> String {
        format!(
            "preset = 'active-directory'\nurl = '{}'\nca_file = '{}'\nbind_dn = '{who}@ex.test'\n\
             bind_password = 'Secret-Of-Recover-1'\nbase = 'DC=ex,DC=test'",
            self.log_in.url,
            self.log_in.ca_file.display()
        )
    }
}

/// The end of the relay that is in this network.
async fn relay(to: PathBuf) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let to = to.clone();
            tokio::spawn(async move {
                if let Ok(mut server) = UnixStream::connect(&to).await {
                    _ = copy_bidirectional(&mut client, &mut server).await;
                }
            });
        }
    });
    address
}

/// One test, because a domain takes longer to start than all that is asked of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn active_directory_sets_passwords_says_why_not_and_withholds() {
    let Some(server) = Samba::start().await else {
        return;
    };
    let log_in = &server.log_in;
    for name in ["ann", "eve", "nan", "dis"] {
        server.add_user(name, "");
    }
    server.change(
        "dn: CN=eve,OU=People,DC=ex,DC=test\nchangetype: modify\nreplace: adminCount\nadminCount: 1\n\n\
         dn: CN=dis,OU=People,DC=ex,DC=test\nchangetype: modify\nreplace: userAccountControl\nuserAccountControl: 514\n\n\
         dn: CN=Helpers,OU=People,DC=ex,DC=test\nchangetype: add\nobjectClass: group\nsAMAccountName: Helpers\n\
         member: CN=nan,OU=People,DC=ex,DC=test\n\n\
         dn: CN=Domain Admins,CN=Users,DC=ex,DC=test\nchangetype: modify\nadd: member\n\
         member: CN=Helpers,OU=People,DC=ex,DC=test\n\n\
         dn: CN=Administrator,CN=Users,DC=ex,DC=test\nchangetype: modify\nreplace: mail\n\
         mail: administrator@example.org\n",
    );
    let ann_dn = "ann@ex.test";
    // An account that was given nothing finds everybody, and sets nothing.
    let bare = directory(&server.lines("bare"));
    let ann = one(&bare, "ann@example.org").await;
    assert_eq!(write(&bare, &ann, SECOND).await, Written::NotNow);
    assert!(log_in.works(ann_dn, FIRST));

    let ldap = directory(&server.lines("recover"));
    let ann = one(&ldap, "ann@example.org").await;
    assert_eq!((&*ann.name, ann.login.as_deref()), ("ann X", Some("ann")));
    let refused = Written::Refused;
    assert_eq!(
        write(&ldap, &ann, "Sh0rt!").await,
        refused(Refusal::TooShort)
    );
    assert_eq!(
        write(&ldap, &ann, "onlysmallletters").await,
        refused(Refusal::TooWeak)
    );
    assert_sets_a_password(&ldap, log_in, "ann@example.org", ann_dn, FIRST).await;

    for (who, expected) in [
        ("recover", vec![Finding::CanSetPrivileged]),
        ("bare", vec![Finding::CannotSet]),
    ] {
        let check = directory(&server.lines(who)).check().await.unwrap();
        assert_eq!(check.findings, expected, "{who}");
        assert_eq!(check.shortest_password, Some(8));
    }
    let adoption = look(log_in, "recover@ex.test", "Secret-Of-Recover-1").await;
    assert_eq!(
        (adoption.preset, &*adoption.base),
        ("active-directory", "DC=ex,DC=test")
    );
    let Counts {
        recoverable,
        privileged,
        locked,
        ..
    } = adoption.counts;
    // Administrator and krbtgt, eve, and nan through a group; dis, and Guest.
    assert_eq!((recoverable, privileged, locked), (1, 4, 2), "{adoption}");

    for email in [
        "eve@example.org",
        "nan@example.org",
        "administrator@example.org",
    ] {
        assert_withheld(&ldap, email, Withheld::Privileged).await;
    }
    mail::goes_to_nobody_who_is_withheld(
        &format!("kind = 'ldap'\n{}", server.lines("recover")),
        &[
            "eve@example.org",
            "nan@example.org",
            "administrator@example.org",
            "dis@example.org",
        ],
        "ann@example.org",
    )
    .await;
    assert!(log_in.works("nan@ex.test", FIRST) && log_in.works(ADMINISTRATOR, ADMINISTRATORS));
    assert_withheld(&ldap, "dis@example.org", Withheld::Locked).await;
    assert_freezes(&ldap, log_in, "ann@example.org", ann_dn, SECOND).await;
    assert_eq!(ldap.find_login("ann").await.unwrap().len(), 1);
    assert_eq!(ldap.find_login("änn").await.unwrap(), Vec::new());
}
