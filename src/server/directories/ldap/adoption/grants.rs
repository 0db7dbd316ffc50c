//! What an administrator pastes, so that the service account may do what it needs, and no more.

/// In the words of the server that a preset is for.
pub fn of(preset: &str, who: &str, base: &str) -> String {
    let text = match preset {
        "openldap" => OPENLDAP,
        "389ds" => DS389,
        "freeipa" => FREEIPA,
        _ => ACTIVE_DIRECTORY,
    };
    text.trim_start().replace("WHO", who).replace("BASE", base)
}

const OPENLDAP: &str = r#"
# Before the other lines of olcAccess (or `access to` without the numbers in slapd.conf):
olcAccess: {0}to attrs=userPassword by dn.exact="WHO" =w by self =w by anonymous auth by * none
olcAccess: {1}to attrs=pwdAccountLockedTime,pwdReset by dn.exact="WHO" write by * none
olcAccess: {2}to dn.subtree="BASE" by dn.exact="WHO" read by * break
"#;

const DS389: &str = r#"
dn: BASE
changetype: modify
add: aci
aci: (targetattr="userPassword")(version 3.0; acl "recover sets passwords"; allow (write) userdn="ldap:///WHO";)
aci: (targetattr="nsAccountLock || accountUnlockTime || passwordRetryCount")(version 3.0; acl "recover opens accounts"; allow (read, search, write) userdn="ldap:///WHO";)
aci: (targetattr="objectClass || uid || cn || mail || nsUniqueId || pwdUpdateTime || modifyTimestamp")(version 3.0; acl "recover finds accounts"; allow (read, search, compare) userdn="ldap:///WHO";)

# So that a password that is changed elsewhere ends links, and nothing else does:
dn: cn=config
changetype: modify
replace: passwordTrackUpdateTime
passwordTrackUpdateTime: on
"#;

const FREEIPA: &str = r#"
dn: BASE
changetype: modify
add: aci
aci: (targetattr="userPassword || krbPrincipalKey")(version 3.0; acl "recover sets passwords"; allow (write) userdn="ldap:///WHO";)
aci: (targetattr="nsAccountLock || krbLoginFailedCount")(version 3.0; acl "recover opens accounts"; allow (read, search, write) userdn="ldap:///WHO";)

# So that nobody has to choose yet another password at the next log-in:
dn: cn=ipa_pwd_extop,cn=plugins,cn=config
changetype: modify
add: passSyncManagersDNs
passSyncManagersDNs: WHO
"#;

const ACTIVE_DIRECTORY: &str = r#"
rem Give these on the organizational units of those who recover, and never on CN=Users or the whole domain:
dsacls "BASE" /I:S /G "WHO:CA;Reset Password;user" "WHO:WP;lockoutTime;user" "WHO:WP;userAccountControl;user"
"#;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::config::directories::LDAP_PRESETS;

    #[test]
    fn every_preset_has_its_own_words() {
        let of = |preset| of(preset, "cn=recover", "ou=people");
        let texts: std::collections::HashSet<String> =
            LDAP_PRESETS.iter().map(|(preset, _)| of(preset)).collect();
        assert_eq!(texts.len(), LDAP_PRESETS.len());
        for text in texts {
            assert!(
                text.contains("cn=recover") && text.contains("ou=people"),
                "{text}"
            );
            assert!(!text.contains("WHO") && !text.contains("BASE"), "{text}");
        }
    }
}
