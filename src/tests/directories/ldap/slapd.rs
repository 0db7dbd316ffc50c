//! OpenLDAP with its password policy, and a few people.

use super::{LogIn, OLD, certificate, directory, done, has_programs};
use crate::databases::server::{free_address, stop_with, wait_for_child};
use base64::{Engine, engine::general_purpose::STANDARD};
use password_recover::server::directories::ldap::{Ldap, adoption::grants};
use std::{
    fs,
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;

pub const ANN: &str = "uid=ann,ou=People,dc=ex,dc=org";
const PROGRAMS: [&str; 3] = [
    "/usr/sbin/slapd",
    "/usr/sbin/slapadd",
    "/usr/bin/ldapsearch",
];
pub const RECOVER: &str = "cn=recover,dc=ex,dc=org";
const ROOT: &str = "cn=root,dc=ex,dc=org";

/// What `adopt` prints: the service account sets passwords, and opens accounts, and reads no hash. The policy may
/// be read, as everywhere.
pub fn rights() -> String {
    let printed = grants::of("openldap", RECOVER, "ou=People,dc=ex,dc=org");
    let lines = printed.lines().filter_map(|line| {
        let (_, rule) = line.strip_prefix("olcAccess: {")?.split_once('}')?;
        Some(format!("access {rule}\n"))
    });
    let others = "access to * by self read by users search\n";
    let policies = "access to filter=(objectClass=pwdPolicy) by users read\n";
    lines
        .chain([policies.to_owned(), others.to_owned()])
        .collect()
}

const CONFIGURATION: &str = r#"
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
moduleload ppolicy
pidfile FOLDER/pid
TLSCACertificateFile FOLDER/certificate.pem
TLSCertificateFile FOLDER/certificate.pem
TLSCertificateKeyFile FOLDER/key.pem
database mdb
suffix "dc=ex,dc=org"
rootdn "cn=root,dc=ex,dc=org"
rootpw root
directory FOLDER/db
index entryUUID,mail,uid eq
password-hash {SSHA}
overlay ppolicy
ppolicy_default "cn=default,dc=ex,dc=org"
ppolicy_hash_cleartext
"#;

const ENTRIES: &str = "dn: dc=ex,dc=org
objectClass: dcObject
objectClass: organization
dc: ex
o: ex

dn: ou=People,dc=ex,dc=org
objectClass: organizationalUnit
ou: People

dn: cn=default,dc=ex,dc=org
objectClass: device
objectClass: pwdPolicy
cn: default
pwdAttribute: userPassword
pwdInHistory: 3
pwdMinLength: 8
pwdCheckQuality: 2
pwdLockout: TRUE
pwdMaxFailure: 3
pwdMustChange: TRUE

dn: cn=slow,dc=ex,dc=org
objectClass: device
objectClass: pwdPolicy
cn: slow
pwdAttribute: userPassword
pwdMinAge: 86400

dn: cn=recover,dc=ex,dc=org
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: recover
userPassword: secret-of-recover
";

/// Uid, address, what its holder is, and another line.
const PEOPLE: [(&str, &str, &str, &str); 6] = [
    ("ann", "Ann@example.org", "clerk", "cn: Ann Miller"),
    ("eve", "eve@example.org", "admin", ""),
    ("out", "out@example.org", "left", ""),
    (
        "slow",
        "slow@example.org",
        "clerk",
        "pwdPolicySubentry: cn=slow,dc=ex,dc=org",
    ),
    ("two-a", "two@example.org", "clerk", ""),
    ("two-b", "TWO@example.org", "clerk", "mail: b@example.org"),
];

pub struct Slapd {
    pub address: SocketAddr,
    ldaps: SocketAddr,
    pub log_in: LogIn,
    pub ca_file: PathBuf,
    child: Child,
    folder: TempDir,
}

impl Slapd {
    pub fn start(rights: &str) -> Option<Self> {
        if !has_programs(&PROGRAMS) {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("db")).unwrap();
        let (ca_file, _) = certificate(folder.path());
        let configuration = format!("{CONFIGURATION}{rights}");
        let path = folder.path().display().to_string();
        let file = folder.path().join("slapd.conf");
        fs::write(&file, configuration.replace("FOLDER", &path)).unwrap();
        let entries = folder.path().join("entries.ldif");
        let people: String = PEOPLE.iter().map(person).collect();
        fs::write(&entries, format!("{ENTRIES}{people}")).unwrap();
        let mut add = Command::new("/usr/sbin/slapadd");
        done(add.arg("-f").arg(&file).arg("-l").arg(&entries), "");
        let (address, ldaps) = (free_address(), free_address());
        let mut slapd = Self {
            address,
            ldaps,
            log_in: LogIn {
                url: format!("ldaps://localhost:{}", ldaps.port()),
                ca_file: ca_file.clone(),
            },
            ca_file,
            child: Self::run(&folder, address, ldaps),
            folder,
        };
        slapd.wait();
        Some(slapd)
    }

    fn run(folder: &TempDir, address: SocketAddr, ldaps: SocketAddr) -> Child {
        let log = fs::File::create(folder.path().join("log")).unwrap();
        Command::new("/usr/sbin/slapd")
            .args(["-d", "stats", "-f"])
            .arg(folder.path().join("slapd.conf"))
            .args(["-h", &format!("ldap://{address} ldaps://{ldaps}")])
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap()
    }

    fn wait(&mut self) {
        let log = self.folder.path().join("log");
        wait_for_child(self.ldaps, &mut self.child, Some(&log));
    }

    pub fn stop(&mut self) {
        stop_with(&mut self.child, "-TERM");
    }

    pub fn restart(&mut self) {
        self.stop();
        self.child = Self::run(&self.folder, self.address, self.ldaps);
        self.wait();
    }

    /// The lines of a directory there.
    pub fn lines(&self, url: &str) -> String {
        format!(
            "preset = 'openldap'\nurl = '{url}'\nca_file = '{}'\nbind_dn = 'cn=recover,dc=ex,dc=org'\n\
             bind_password = 'secret-of-recover'\nbase = 'ou=People,dc=ex,dc=org'\n\
             recoverable = '(!(employeeType=left))'\nprivileged = '(employeeType=admin)'",
            self.ca_file.display()
        )
    }

    pub fn directory(&self) -> Ldap {
        directory(&self.lines(&self.log_in.url))
    }

    /// What an administrator changes.
    pub fn change(&self, changes: &str) {
        done(
            &mut self.log_in.command("ldapmodify", ROOT, "root"),
            changes,
        );
    }

    /// All that is stored of passwords, as it is stored.
    pub fn stored(&self) -> String {
        let mut search = self.log_in.command("ldapsearch", ROOT, "root");
        search.args([
            "-LLL",
            "-o",
            "ldif-wrap=no",
            "-b",
            "ou=People,dc=ex,dc=org",
            "*",
            "+",
        ]);
        let text = done(&mut search, "");
        let values = text.lines().filter_map(|line| line.split_once(":: "));
        let decode = |value| String::from_utf8_lossy(&STANDARD.decode(value).unwrap()).into_owned();
        let decoded: Vec<String> = values.map(|(_, value)| decode(value)).collect();
        format!("{text}{}", decoded.join("\n"))
    }
}

impl Drop for Slapd {
    fn drop(&mut self) {
        stop_with(&mut self.child, "-TERM");
    }
}

fn person((uid, mail, kind, more): &(&str, &str, &str, &str)) -> String {
    let cn = if more.starts_with("cn:") {
        ""
    } else {
        "cn: X\n"
    };
    let more = if more.is_empty() {
        String::new()
    } else {
        format!("{more}\n")
    };
    format!(
        "\ndn: uid={uid},ou=People,dc=ex,dc=org\nobjectClass: inetOrgPerson\nuid: {uid}\nsn: X\n\
         mail: {mail}\nemployeeType: {kind}\nuserPassword: {OLD}\n{cn}{more}"
    )
}
