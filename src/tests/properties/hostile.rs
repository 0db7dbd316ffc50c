//! Hostile inputs: what has broken other programs, and mixtures of it.

use proptest::{
    collection::vec,
    prop_oneof,
    sample::select,
    strategy::{Just, Strategy},
};

/// Ends of lines and of texts, invisible characters, letters that case mapping or normalization changes, and
/// special characters of mail, HTML and templates.
const PIECES: &[&str] = &[
    " ",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\r\n\r\n",
    "\r\n.\r\n",
    "\r\nBcc: eve@evil.example",
    "\0",
    "\u{b}",
    "\u{1b}[2J",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{2028}",
    "\u{202e}",
    "\u{2066}",
    "\u{fe0f}",
    "\u{feff}",
    "\u{ffff}",
    "\u{e0041}",
    "\u{10ffff}",
    "ı",
    "İ",
    "ſ",
    "ß",
    "ẞ",
    "ﬁ",
    "Ａ",
    "\u{212a}",
    "\u{212b}",
    "\u{1fef}",
    "\u{37e}",
    "e\u{301}",
    "=\u{338}",
    "Σ",
    "李",
    "🦊",
    "%0d%0a",
    "%00",
    "=0D=0A",
    "=?utf-8?q?x?=",
    ".",
    "..",
    "@",
    "＠",
    ",",
    ";",
    ":",
    "-",
    "=",
    "+",
    "/",
    "\\",
    "\"",
    "'",
    "<",
    ">",
    "&",
    "&lt;",
    "<b>",
    "</a>",
    "<!--",
    "]]>",
    "<mj-raw>",
    "{",
    "}",
    "{{",
    "}}",
    "{name}",
    "{link}",
    "{{ link }}",
    "{% raw %}",
    "ann",
    "ANN",
    "anna@example.org",
];

const DOMAINS: &[&str] = &[
    "example.org",
    "EXAMPLE.ORG",
    "example.org.",
    "example。org",
    "ＥＸＡＭＰＬＥ.org",
    "example",
    "localhost",
    "gıthub.com",
    "\u{212a}elvin.example",
    "müller.example",
    "mu\u{308}ller.example",
    "xn--mller-kva.example",
    "xn--a.example",
    "faß.example",
    "a\u{200d}b.example",
    "-a.example",
    "a_b.example",
    "a..example",
    "127.0.0.1",
    "[127.0.0.1]",
    "[IPv6:::1]",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(PIECES).prop_map(str::to_owned),
        2 => "[ -~]{0,12}",
        1 => "\\PC{0,12}",
        1 => (select(&["a", "ä", " ", "\r\n", "🦊"][..]), 1..1500_usize)
            .prop_map(|(letter, times)| letter.repeat(times)),
    ]
}

/// Anything that somebody may type or send.
pub fn any_text() -> impl Strategy<Value = String> {
    vec(piece(), 0..8).prop_map(|pieces| pieces.concat())
}

/// Addresses, most of them nearly valid.
pub fn any_address() -> impl Strategy<Value = String> {
    let local = vec(prop_oneof![3 => "[a-zA-Z0-9.+_-]{1,8}", 1 => piece()], 1..4)
        .prop_map(|pieces| pieces.concat());
    let domain = prop_oneof![
        6 => select(DOMAINS).prop_map(str::to_owned),
        3 => "[a-z0-9-]{1,10}(\\.[a-z0-9-]{1,10}){1,3}",
        1 => "[a-z]{61,65}(\\.[a-z]{61,65}){0,4}",
        1 => any_text(),
    ];
    let around = select(&["", "", "", "", " ", "\t", "\r\n", "\u{3000}", "\u{200b}"][..]);
    (around.clone(), local, domain, around)
        .prop_map(|(before, local, domain, after)| format!("{before}{local}@{domain}{after}"))
}

/// Tokens, and near misses.
pub fn any_token() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]",
        3 => "[A-Za-z0-9_-]{43}",
        2 => "[A-Za-z0-9_+/=-]{42,44}",
        1 => ("[A-Za-z0-9_-]{40,42}", piece()).prop_map(|(start, end)| start + &end),
        1 => any_text(),
    ]
}

/// Codes and case numbers as typed, with all sorts of separators.
pub fn any_code() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        12 => "[3479ACDEFHJKMNPQRTWXY]",
        4 => "[A-Za-z0-9]",
        2 => select(&["-", " ", "\u{2011}", "\u{2013}", "\t"][..]).prop_map(str::to_owned),
    ];
    let letters = vec(letter, 7..12).prop_map(|letters| letters.concat());
    prop_oneof![
        8 => letters,
        4 => ("[3479ACDEFHJKMNPQRTWXY]{4}", piece(), "[3479acdefhjkmnpqrtwxy]{3,4}")
            .prop_map(|(start, between, end)| start + &between + &end),
        1 => any_text(),
    ]
}

/// A value of `X-Forwarded-For`.
pub fn any_forwarded() -> impl Strategy<Value = Vec<u8>> {
    let known: &[&[u8]] = &[
        b"198.51.100.1",
        b" 198.51.100.1:4711 ",
        b"10.0.0.2",
        b"::ffff:10.0.0.2",
        b"::ffff:198.51.100.1",
        b"fd00::2",
        b"2001:db8:1:2::3",
        b"[2001:db8:1:2::3]:443",
        b"[2001:db8:1:2::3]",
        b"fe80::1%eth0",
        b"256.1.1.1",
        b"010.0.0.1",
        b"unknown",
        b"_hidden",
        b"",
        b"\t",
        b"\xff",
        b"\xc2\xa0",
    ];
    let entry = prop_oneof![
        8 => select(known).prop_map(<[u8]>::to_vec),
        1 => piece().prop_map(String::into_bytes),
    ];
    vec(entry, 0..5).prop_map(|entries| entries.join(&b","[..]))
}

/// The end of a `/reset-password/` link: nearly always a valid one.
pub fn any_link_end() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z0-9_-]{43}",
        3 => "[!#-&(-;=?-\\[\\]-_a-~]{0,100}",
        1 => "[a-zA-Z0-9.=]{900,1100}",
        1 => any_text(),
    ]
}

/// The name of a variable in a text.
pub fn any_place() -> impl Strategy<Value = String> {
    prop_oneof![4 => Just("name".to_owned()), 2 => Just("link".to_owned()), 1 => any_text()]
}
