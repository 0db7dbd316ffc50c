//! Parsing a mail server's replies.
//!
//! Servers leave out the text, write it in any encoding, and invent codes. None of that changes the meaning
//! of a reply, which is its first digit: an accepted mail counts as accepted, however that is phrased. So
//! only the codes are parsed, and any text is kept as far as it is readable.

use super::super::clean;

/// The longest reply that is read to its end. Nobody would read more.
pub const LONGEST: usize = 64 * 1024;

/// A whole reply (RFC 5321 §4.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub code: u16,
    lines: Vec<String>,
}

/// An enhanced status code (RFC 3463), such as 5.7.26.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    pub class: u16,
    pub subject: u16,
    pub detail: u16,
}

/// The state of the received bytes.
#[derive(Debug, PartialEq, Eq)]
pub enum Received {
    /// The reply is incomplete.
    Part,
    /// A reply, and its length in bytes.
    Reply(Reply, usize),
    /// Not a reply; its raw text.
    Nonsense(String),
}

/// Parses the first reply. `is_all` says that nothing more will come: then an incomplete one must do, as long
/// as it has a code.
pub fn read(bytes: &[u8], is_all: bool) -> Received {
    let mut code = None;
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let rest = &bytes[start..];
        let newline = rest.iter().position(|byte| *byte == b'\n');
        let Some(length) = newline.or(is_all.then_some(rest.len())) else {
            return Received::Part;
        };
        let line = rest[..length].trim_ascii_end();
        start = bytes.len().min(start + length + 1);
        let is_last = if let Some(said) = code_of(line) {
            // If they differ, the last one counts, as for every server that does this.
            code = Some(said);
            lines.push(text(line.get(4..).unwrap_or_default()));
            line.get(3) != Some(&b'-')
        } else {
            match code {
                None if !line.is_empty() => return Received::Nonsense(clean::reply(&text(line))),
                None => {}
                Some(_) => lines.push(text(line)),
            }
            false
        };
        let is_over = is_all && start == bytes.len();
        match code {
            Some(code) if is_last || is_over => {
                return Received::Reply(Reply { code, lines }, start);
            }
            None if is_over => return Received::Nonsense(String::new()),
            _ => {}
        }
    }
}

/// The three digits at the start of a line, if they are a reply code.
fn code_of(line: &[u8]) -> Option<u16> {
    let (digits, rest) = line.split_at_checked(3)?;
    let is_code = digits.iter().all(u8::is_ascii_digit) && !rest.starts_with(b".");
    let code = str::from_utf8(digits).ok()?.parse().ok()?;
    let ends = rest.first().is_none_or(|byte| !byte.is_ascii_digit());
    (is_code && ends && (200..600).contains(&code)).then_some(code)
}

/// Bytes as text. What is not UTF-8 is most often Latin-1, and any bytes can be read as that.
fn text(bytes: &[u8]) -> String {
    str::from_utf8(bytes).map_or_else(
        |_| bytes.iter().map(|byte| char::from(*byte)).collect(),
        str::to_owned,
    )
}

impl Reply {
    /// Whether the command succeeded (2xx).
    pub fn is_yes(&self) -> bool {
        self.code / 100 == 2
    }

    /// Whether the server waits for the rest of the command (3xx).
    pub fn is_go_on(&self) -> bool {
        self.code / 100 == 3
    }

    /// The text of each line, without its code.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The whole reply on one line, fit for the database, a page or a log. A repeated status appears once.
    pub fn words(&self) -> String {
        let first = self.lines.first().map_or("", String::as_str);
        let status = first.split_whitespace().next().unwrap_or_default();
        let mut words = format!("{} {first}", self.code);
        for line in self.lines.iter().skip(1) {
            let repeats = Status::read(status).and_then(|_| line.trim_start().strip_prefix(status));
            words.push(' ');
            words.push_str(repeats.unwrap_or(line));
        }
        clean::reply(&words)
    }

    /// The enhanced status code. Some servers write it in brackets or with a hash.
    pub fn status(&self) -> Option<Status> {
        let words = self.lines.iter().flat_map(|line| line.split_whitespace());
        words.take(3).find_map(Status::read).or(
            // The same in three digits, as old servers write it.
            match self.code {
                571 => Some(Status::of(5, 7, 1)),
                471 => Some(Status::of(4, 7, 1)),
                _ => None,
            },
        )
    }
}

impl Status {
    pub const fn of(class: u16, subject: u16, detail: u16) -> Self {
        Self {
            class,
            subject,
            detail,
        }
    }

    fn read(word: &str) -> Option<Self> {
        let word = word.trim_matches(|letter: char| !letter.is_ascii_digit());
        let mut numbers = word.split('.').map(|number| {
            let is_number = (1..=3).contains(&number.len());
            number.parse::<u16>().ok().filter(|_| is_number)
        });
        let status = Self::of(numbers.next()??, numbers.next()??, numbers.next()??);
        (numbers.next().is_none() && matches!(status.class, 2 | 4 | 5)).then_some(status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn whole(bytes: &[u8]) -> (u16, String) {
        let Received::Reply(reply, used) = read(bytes, false) else {
            panic!("{:?} is no reply", String::from_utf8_lossy(bytes));
        };
        assert_eq!(used, bytes.len());
        (reply.code, reply.words())
    }

    #[test]
    fn a_reply_is_its_code_however_the_rest_is_written() {
        for (bytes, code, words) in [
            (&b"250 2.0.0 Ok\r\n"[..], 250, "250 2.0.0 Ok"),
            (b"250\r\n", 250, "250"),
            (b"250 \r\n", 250, "250"),
            (b"250\n", 250, "250"),
            (b"250 ok\n", 250, "250 ok"),
            (b"250 ok\r\r\n", 250, "250 ok"),
            (b"250\tok\r\n", 250, "250 ok"),
            (b"220\r\n", 220, "220"),
            (b"354\r\n", 354, "354"),
            (b"334\r\n", 334, "334"),
            (b"\r\n250 ok\r\n", 250, "250 ok"),
            (
                b"250 angenommen f\xfcr Zustellung\r\n",
                250,
                "250 angenommen für Zustellung",
            ),
            (
                b"550 Empf\xe4nger unbekannt\r\n",
                550,
                "550 Empfänger unbekannt",
            ),
            (
                "550 Empfänger unbekannt\r\n".as_bytes(),
                550,
                "550 Empfänger unbekannt",
            ),
            // "No such user" in GBK, which is misread as letters just as meaningless to most people.
            (b"550 \xb2\xbb\xb4\xe6\xd4\xda\r\n", 550, "550 ²»´æÔÚ"),
            (
                b"571 Delivery not authorized\r\n",
                571,
                "571 Delivery not authorized",
            ),
            (b"471 Come back\r\n", 471, "471 Come back"),
            (b"599 odd\r\n", 599, "599 odd"),
            (b"250-one\r\n250 two\r\n", 250, "250 one two"),
            (b"250-one\n250\n", 250, "250 one"),
            (b"250-\r\n250-\r\n250 ok\r\n", 250, "250 ok"),
            (
                b"550-5.7.1 one\r\nno code here\r\n550 5.7.1 two\r\n",
                550,
                "550 5.7.1 one no code here two",
            ),
            (b"250-one\r\n550 two\r\n", 550, "550 one two"),
            (b"250 a\x07b\x1b[2J\xe2\x80\xaec\0\r\n", 250, "250 ab[2Jc"),
        ] {
            assert_eq!(whole(bytes), (code, words.to_owned()), "{words}");
        }
    }

    #[test]
    fn a_reply_ends_where_it_ends_and_not_before() {
        for part in [&b""[..], b"25", b"250 ok", b"250-ok\r\n", b"250-ok\r\n250 "] {
            assert_eq!(read(part, false), Received::Part);
        }
        let Received::Reply(reply, used) = read(b"220 go ahead\r\n250 evil\r\n", false) else {
            panic!("no reply");
        };
        assert_eq!((reply.code, used), (220, 14));
    }

    #[test]
    fn a_code_counts_even_if_the_connection_ends_behind_it() {
        for bytes in [
            &b"250 2.0.0 queued"[..],
            b"250",
            b"250-2.0.0 queued\r\n",
            b"250-a\r\n25",
        ] {
            let Received::Reply(reply, used) = read(bytes, true) else {
                panic!("no reply");
            };
            assert_eq!((reply.code, used), (250, bytes.len()));
        }
    }

    #[test]
    fn invalid_replies_are_reported_verbatim() {
        for (bytes, words) in [
            (
                &b"HTTP/1.1 400 Bad Request\r\n"[..],
                "HTTP/1.1 400 Bad Request",
            ),
            (b"SSH-2.0-OpenSSH_9\r\n", "SSH-2.0-OpenSSH_9"),
            (b"+OK POP3 ready\r\n", "+OK POP3 ready"),
            (b"2500 ok\r\n", "2500 ok"),
            (b"999 ok\r\n", "999 ok"),
            (b"\x15\x03\x01\0\x02\x02\n", ""),
        ] {
            assert_eq!(read(bytes, false), Received::Nonsense(words.to_owned()));
        }
        assert_eq!(read(b"", true), Received::Nonsense(String::new()));
    }

    #[test]
    fn a_status_is_found_in_every_form_that_servers_write() {
        for (line, status) in [
            ("550 5.1.1 no such user", Some((5, 1, 1))),
            ("550-5.7.26 unauthenticated", Some((5, 7, 26))),
            ("550 #5.1.0 Address rejected", Some((5, 1, 0))),
            ("554 [5.7.1] refused", Some((5, 7, 1))),
            ("550 (5.2.1): off", Some((5, 2, 1))),
            ("554 Error: 5.7.1 spam", Some((5, 7, 1))),
            ("550 <a@b>: 5.1.1", Some((5, 1, 1))),
            ("571 not authorized", Some((5, 7, 1))),
            ("471 not now", Some((4, 7, 1))),
            ("554 192.0.2.1 blocked", None),
            ("550 No such user here", None),
            ("550 1.2.3 odd", None),
            ("550", None),
        ] {
            let Received::Reply(reply, _) = read(format!("{line}\r\n").as_bytes(), true) else {
                panic!("{line} is no reply");
            };
            let found = reply.status();
            assert_eq!(
                found.map(|s| (s.class, s.subject, s.detail)),
                status,
                "{line}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_harm(bytes: Vec<u8>, is_all: bool) {
            if let Received::Reply(reply, used) = read(&bytes, is_all) {
                prop_assert!(used <= bytes.len() && used >= 3);
                prop_assert!((200..600).contains(&reply.code));
                let unseen = ['\r', '\n', '\0', '\u{1b}'];
                prop_assert!(!reply.words().contains(unseen));
            }
        }

        #[test]
        fn the_text_after_a_code_does_not_change_it(code in 200u16..600, said: Vec<u8>) {
            let said: Vec<u8> = said.into_iter().filter(|byte| *byte != b'\n').collect();
            let mut line = format!("{code} ").into_bytes();
            line.extend(said);
            line.extend(b"\r\n");
            prop_assert_eq!(whole(&line).0, code);
        }
    }
}
