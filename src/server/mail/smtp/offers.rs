//! A server's extensions, from its reply to EHLO (RFC 5321 §4.1.1.1).

use super::reply::Reply;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    pub starttls: bool,
    pub smtp_utf8: bool,
    /// The authentication mechanisms, in capitals, in the server's order.
    pub auth: Vec<String>,
}

impl Offers {
    /// Parses the keywords, in any case. Old servers write `AUTH=LOGIN` beside or instead of `AUTH LOGIN`,
    /// for even older clients.
    pub fn read(reply: &Reply) -> Self {
        let mut offers = Self::default();
        for line in reply.lines() {
            let line = line.to_ascii_uppercase().replacen("AUTH=", "AUTH ", 1);
            let mut words = line.split_whitespace();
            match words.next() {
                Some("STARTTLS") => offers.starttls = true,
                Some("SMTPUTF8") => offers.smtp_utf8 = true,
                Some("AUTH") => {
                    for mechanism in words {
                        if !offers.auth.iter().any(|known| known == mechanism) {
                            offers.auth.push(mechanism.to_owned());
                        }
                    }
                }
                _ => {}
            }
        }
        offers
    }

    pub fn can_log_in_with(&self, mechanism: &str) -> bool {
        self.auth.iter().any(|offered| offered == mechanism)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::reply::{Received, read},
        *,
    };

    #[test]
    fn keywords_are_read_in_any_case_and_both_forms() {
        for said in [
            "250-host\r\n250-STARTTLS\r\n250-SMTPUTF8\r\n250 AUTH PLAIN LOGIN\r\n",
            "250-host\r\n250-starttls\r\n250-SmtpUtf8\r\n250 auth plain login\r\n",
            "250-host\r\n250-StartTLS\r\n250-SMTPUTF8 \r\n250-AUTH=PLAIN LOGIN\r\n250 HELP\r\n",
            "250-host\n250-STARTTLS\n250-SMTPUTF8\n250-AUTH PLAIN LOGIN\n250 AUTH=LOGIN PLAIN\n",
            "250-host\r\n250-AUTH\tPLAIN  LOGIN\r\n250-STARTTLS\r\n250 SMTPUTF8\r\n",
            "250-host\r\n250-AUTH PLAIN\r\n250-AUTH=LOGIN\r\n250-STARTTLS x\r\n250 SMTPUTF8\r\n",
        ] {
            let Received::Reply(reply, _) = read(said.as_bytes(), false) else {
                panic!("no reply");
            };
            let offers = Offers::read(&reply);
            assert!(offers.starttls && offers.smtp_utf8, "{said}");
            assert_eq!(offers.auth, ["PLAIN", "LOGIN"], "{said}");
        }
        let Received::Reply(bare, _) = read(b"250\r\n", false) else {
            panic!("no reply");
        };
        assert_eq!(Offers::read(&bare), Offers::default());
    }
}
