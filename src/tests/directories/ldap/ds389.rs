//! 389 Directory Server. It writes to fixed folders, so it runs where these are its own.

use super::{
    LogIn, NEW, OLD, assert_freezes, assert_sets_a_password, assert_withheld, directory, done,
    has_programs, look, one, write,
};
use crate::databases::server::{Killed, free_address, is_root, wait_for_child};
use crate::directories::mail;
use crate::untested;
use password_recover::server::directories::{
    ldap::{
        adoption::{Counts, grants},
        check::Finding,
    },
    store::{Refusal, Withheld, Written},
};
use std::{
    fs,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const PROGRAMS: [&str; 4] = [
    "/usr/sbin/dscreate",
    "/usr/sbin/ns-slapd",
    "/usr/bin/unshare",
    "/usr/bin/ldapsearch",
];
pub const RECOVER: &str = "cn=recover,dc=ex,dc=org";
pub const MANAGER: &str = "cn=Directory Manager";
const ANN: &str = "uid=ann,ou=People,dc=ex,dc=org";

/// Makes an instance and keeps it until it is killed. What it writes is seen by itself alone.
const SCRIPT: &str = r#"
set -e
mount --make-rprivate /
cp -a /etc/dirsrv FOLDER/dirsrv
sed 's/with_systemd = 1/with_systemd = 0/' /usr/share/dirsrv/inf/defaults.inf > FOLDER/defaults.inf
mount --bind FOLDER/defaults.inf /usr/share/dirsrv/inf/defaults.inf
for folder in /etc/dirsrv /var/lib/dirsrv /var/log/dirsrv /run; do
  mkdir -p $folder
  mount -t tmpfs none $folder
done
mkdir -p /run/lock/dirsrv /run/dirsrv
chown dirsrv /run/dirsrv /var/lib/dirsrv /var/log/dirsrv /run/lock/dirsrv /run/lock
cp -a FOLDER/dirsrv/. /etc/dirsrv/
dscreate from-file FOLDER/instance.inf
cp /etc/dirsrv/ssca/ca.crt FOLDER/ca.pem.new
mv FOLDER/ca.pem.new FOLDER/ca.pem
sleep infinity
"#;

const ENTRIES: &str = "dn: ou=People,dc=ex,dc=org
changetype: add
objectClass: organizationalUnit
ou: People

dn: cn=recover,dc=ex,dc=org
changetype: add
objectClass: applicationProcess
objectClass: simpleSecurityObject
cn: recover
userPassword: secret-of-recover

dn: cn=config
changetype: modify
replace: passwordCheckSyntax
passwordCheckSyntax: on
-
replace: passwordMinLength
passwordMinLength: 8
-
replace: passwordHistory
passwordHistory: on
-
replace: passwordLockout
passwordLockout: on
-
replace: passwordMaxFailure
passwordMaxFailure: 3
";

pub struct Ds389 {
    pub log_in: LogIn,
    _child: Killed,
    _folder: TempDir,
}

impl Ds389 {
    pub fn start() -> Option<Self> {
        if !has_programs(&PROGRAMS) {
            return None;
        }
        if !is_root() {
            untested::tell("389 Directory Server, which needs root for folders of its own");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let (clear, encrypted) = (free_address(), free_address());
        let instance = format!(
            "[general]\nfull_machine_name = localhost\nstrict_host_checking = False\nselinux = False\n\
             systemd = False\n[slapd]\ninstance_name = test\nroot_password = of-the-manager\n\
             port = {}\nsecure_port = {}\nself_sign_cert = True\n\
             [backend-userroot]\nsuffix = dc=ex,dc=org\ncreate_suffix_entry = True\n",
            clear.port(),
            encrypted.port()
        );
        fs::write(path.join("instance.inf"), instance).unwrap();
        let script = SCRIPT.replace("FOLDER", &path.display().to_string());
        let log = fs::File::create(path.join("log")).unwrap();
        let mut child = Command::new("/usr/bin/unshare")
            .args(["--mount", "--pid", "--fork", "--kill-child", "--mount-proc"])
            .args(["bash", "-c", &script])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let ca_file = path.join("ca.pem");
        let deadline = Instant::now() + Duration::from_secs(120);
        while !ca_file.exists() {
            let said = || fs::read_to_string(path.join("log")).unwrap_or_default();
            let ended = child.try_wait().unwrap();
            assert!(ended.is_none(), "it ended: {}", said());
            assert!(Instant::now() < deadline, "it does not start: {}", said());
            thread::sleep(Duration::from_millis(100));
        }
        wait_for_child(encrypted, &mut child, Some(&path.join("log")));
        let server = Self {
            log_in: LogIn {
                url: format!("ldaps://localhost:{}", encrypted.port()),
                ca_file,
            },
            _child: Killed(child),
            _folder: folder,
        };
        server.change(ENTRIES);
        for (uid, kind) in [("ann", "clerk"), ("eve", "admin"), ("bob", "clerk")] {
            server.change(&format!(
                "dn: uid={uid},ou=People,dc=ex,dc=org\nchangetype: add\nobjectClass: inetOrgPerson\n\
                 uid: {uid}\ncn: {uid}\nsn: X\nmail: {uid}@example.org\nemployeeType: {kind}\n\
                 userPassword: {OLD}\n"
            ));
        }
        Some(server)
    }

    pub fn change(&self, changes: &str) {
        let mut modify = self.log_in.command("ldapmodify", MANAGER, "of-the-manager");
        done(&mut modify, changes);
    }

    fn stored(&self) -> String {
        let mut search = self.log_in.command("ldapsearch", MANAGER, "of-the-manager");
        done(
            search.args(["-LLL", "-b", ANN, "userPassword", "passwordHistory"]),
            "",
        )
    }
}

/// One test, because an instance takes longer to make than all that is asked of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ds389_sets_passwords_says_why_not_and_withholds() {
    let Some(server) = Ds389::start() else {
        return;
    };
    let log_in = &server.log_in;
    let lines = format!(
        "preset = '389ds'\nurl = '{}'\nca_file = '{}'\nbind_dn = 'cn=recover,dc=ex,dc=org'\n\
         bind_password = 'secret-of-recover'\nbase = 'ou=People,dc=ex,dc=org'\n\
         privileged = '(uid=eve)'",
        log_in.url,
        log_in.ca_file.display()
    );
    let ldap = directory(&lines);
    // All rights that `adopt` prints but the one to write passwords: everything is found, and nothing can be set.
    let printed = grants::of("389ds", RECOVER, "dc=ex,dc=org");
    let right = printed
        .lines()
        .find(|line| line.contains("\"userPassword\""))
        .unwrap();
    server.change(&printed.replace(&format!("{right}\n"), ""));
    let ann = one(&ldap, "ann@example.org").await;
    assert_eq!(write(&ldap, &ann, NEW).await, Written::NotNow);
    assert!(log_in.works(ANN, OLD));
    let check = ldap.check().await.unwrap();
    assert_eq!(check.who, RECOVER);
    assert!(check.findings.contains(&Finding::CannotSet), "{check:?}");
    server.change(&format!(
        "dn: dc=ex,dc=org\nchangetype: modify\nadd: aci\n{right}\n"
    ));
    let check = ldap.check().await.unwrap();
    assert_eq!(
        check.findings,
        [Finding::CoarseVersion, Finding::CanSetPrivileged]
    );

    let ann = one(&ldap, "ann@example.org").await;
    let refused = Written::Refused;
    // It says no more than that to a password that is too short.
    assert_eq!(
        write(&ldap, &ann, "Sh0rt!").await,
        refused(Refusal::TooWeak)
    );
    assert_sets_a_password(&ldap, log_in, "ann@example.org", ANN, OLD).await;
    let stored = server.stored();
    assert!(
        stored.contains("userPassword") && !stored.contains(NEW),
        "{stored}"
    );
    let ann = one(&ldap, "ann@example.org").await;
    assert_eq!(write(&ldap, &ann, OLD).await, refused(Refusal::InHistory));

    let adoption = look(log_in, RECOVER, "secret-of-recover").await;
    assert_eq!(
        (adoption.preset, &*adoption.base),
        ("389ds", "dc=ex,dc=org")
    );
    let Counts {
        accounts,
        recoverable,
        ..
    } = adoption.counts;
    assert_eq!((accounts, recoverable), (3, 3));

    assert_withheld(&ldap, "eve@example.org", Withheld::Privileged).await;
    mail::goes_to_nobody_who_is_withheld(
        &format!("kind = 'ldap'\n{lines}"),
        &["eve@example.org"],
        "ann@example.org",
    )
    .await;
    assert_freezes(&ldap, log_in, "ann@example.org", ANN, NEW).await;

    let bob = "uid=bob,ou=People,dc=ex,dc=org";
    for _ in 0..3 {
        assert!(!log_in.works(bob, "wrong"));
    }
    assert!(!log_in.works(bob, OLD), "it is locked");
    let locked = one(&ldap, "bob@example.org").await;
    assert_eq!(write(&ldap, &locked, NEW).await, Written::Done);
    assert!(log_in.works(bob, NEW));
}
