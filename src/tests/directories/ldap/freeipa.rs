//! The preset of FreeIPA on 389 Directory Server, on which FreeIPA is built, with the attributes that FreeIPA
//! gives its people. Its own plugins are not there: no package of Debian has them.

use super::{
    NEW, OLD, assert_freezes, assert_sets_a_password, assert_withheld, directory, done,
    ds389::{Ds389, MANAGER, RECOVER},
    has_programs, one, write,
};
use password_recover::server::directories::{
    ldap::adoption::grants,
    store::{Withheld, Written},
};
use std::{fs, time::Duration};

/// The attributes of Kerberos, as FreeIPA has them.
const KERBEROS: &str = "/usr/share/dirsrv/data/60kerberos.ldif";
const USERS: &str = "cn=users,cn=accounts,dc=ex,dc=org";

/// Of FreeIPA's `60basev2.ldif`: its key and its mark.
const KEY: &str = "( 2.16.840.1.113730.3.8.3.1 NAME 'ipaUniqueID' EQUALITY caseIgnoreMatch \
                   SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )";
const MARK: &str =
    "( 2.16.840.1.113730.3.8.4.1 NAME 'ipaObject' SUP top AUXILIARY MUST ( ipaUniqueID ) )";

const RIGHTS: &str = "dn: dc=ex,dc=org
changetype: modify
add: aci
aci: (targetattr != \"userPassword || krbPrincipalKey\")(version 3.0; acl \"people are read\"; allow (read, search, compare) userdn=\"ldap:///all\";)

dn: cn=accounts,dc=ex,dc=org
changetype: add
objectClass: nsContainer
cn: accounts

dn: cn=users,cn=accounts,dc=ex,dc=org
changetype: add
objectClass: nsContainer
cn: users
";

/// Changes that add what a file of schema has.
fn schema() -> String {
    let text = fs::read_to_string(KERBEROS).unwrap().replace("\n ", "");
    let of = |name: &str, more: &str| {
        let lines = text.lines().filter_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name)
                .then(|| value.trim().to_owned())
        });
        let lines = lines.chain([more.to_owned()]);
        let lines: String = lines.map(|value| format!("{name}: {value}\n")).collect();
        format!("dn: cn=schema\nchangetype: modify\nadd: {name}\n{lines}\n")
    };
    of("attributeTypes", KEY) + &of("objectClasses", MARK)
}

fn person(number: usize, uid: &str, more: &str) -> String {
    format!(
        "dn: uid={uid},{USERS}\nchangetype: add\nobjectClass: inetOrgPerson\nobjectClass: ipaObject\n\
         objectClass: krbPrincipalAux\nobjectClass: nsMemberOf\n\
         ipaUniqueID: 0a1b2c3d-0000-11ef-8000-00000000000{number}\nuid: {uid}\ncn: {uid}\nsn: X\n\
         mail: {uid}@example.org\nkrbPrincipalName: {uid}@EX.ORG\nkrbLoginFailedCount: 2\nuserPassword: {OLD}\n{more}\n"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_preset_of_freeipa_fits_its_attributes() {
    if !has_programs(&[KERBEROS]) {
        return;
    }
    let Some(server) = Ds389::start() else {
        return;
    };
    server.change(&schema());
    server.change(RIGHTS);
    // What `adopt` prints, but for the line of a plugin that only FreeIPA has.
    let printed = grants::of("freeipa", RECOVER, USERS);
    let (printed, _) = printed.split_once("# So that nobody").unwrap();
    server.change(printed);
    server.change(&person(1, "ann", ""));
    server.change(&person(
        2,
        "eve",
        "memberOf: cn=admins,cn=groups,cn=accounts,dc=ex,dc=org\n",
    ));
    server.change(&person(3, "bob", "krbLastPwdChange: 20260101000000Z\n"));
    let log_in = &server.log_in;
    let ldap = directory(&format!(
        "preset = 'freeipa'\nurl = '{}'\nca_file = '{}'\nbind_dn = '{RECOVER}'\n\
         bind_password = 'secret-of-recover'\nbase = '{USERS}'\n",
        log_in.url,
        log_in.ca_file.display()
    ));
    // What changes with a password is the time of the last change of the entry here, in whole seconds.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let ann = one(&ldap, "ann@example.org").await;
    assert_eq!(ann.key, "0a1b2c3d-0000-11ef-8000-000000000001");
    assert_eq!(ldap.find_login("Ann").await.unwrap(), [ann]);
    assert_withheld(&ldap, "eve@example.org", Withheld::Privileged).await;
    let dn = format!("uid=ann,{USERS}");
    assert_sets_a_password(&ldap, log_in, "ann@example.org", &dn, OLD).await;
    assert_freezes(&ldap, log_in, "ann@example.org", &dn, NEW).await;
    let mut search = log_in.command("ldapsearch", MANAGER, "of-the-manager");
    let entry = done(search.args(["-LLL", "-b", &dn, "krbLoginFailedCount"]), "");
    assert!(entry.contains("krbLoginFailedCount: 0"), "{entry}");

    // The time of the last change is what a link is bound to, and nothing else that happens to the entry.
    let bob = one(&ldap, "bob@example.org").await;
    let changed =
        |what: &str| format!("dn: uid=bob,{USERS}\nchangetype: modify\nreplace: {what}\n");
    server.change(&changed("telephoneNumber\ntelephoneNumber: 1"));
    assert_eq!(one(&ldap, "bob@example.org").await.version, bob.version);
    server.change(&changed(
        "krbLastPwdChange\nkrbLastPwdChange: 20260202000000Z",
    ));
    assert_eq!(write(&ldap, &bob, NEW).await, Written::Conflict);
}
