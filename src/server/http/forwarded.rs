//! What proxies record about the origin of a request: `X-Forwarded-For`, as nearly all of them write it, and
//! `Forwarded` (RFC 7239). Both are read from the right, where the nearest proxy has written: further left
//! may be anything, and must not change how the right end is read.

use axum::http::{HeaderMap, HeaderName, header};
use std::net::{IpAddr, Ipv6Addr};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The recorded addresses, the nearest proxy's entry first; `None` for an entry that names no address.
///
/// Only one of the two headers is read. A proxy that writes `X-Forwarded-For` passes on a `Forwarded` that
/// the client made up, so that counts only if the other is missing.
pub fn nearest_first(headers: &HeaderMap) -> Box<dyn Iterator<Item = Option<IpAddr>> + '_> {
    // Several lines of one header are one list (RFC 9110 §5.3).
    let lines = |name: &HeaderName| {
        let lines: Vec<&[u8]> = headers.get_all(name).iter().map(|v| v.as_bytes()).collect();
        lines.into_iter().rev()
    };
    if headers.contains_key(FORWARDED_FOR) {
        let entries = lines(&FORWARDED_FOR).flat_map(|line| line.rsplit(|byte| *byte == b','));
        return Box::new(entries.map(address));
    }
    let elements = lines(&header::FORWARDED).flat_map(|line| from_right(line, b','));
    Box::new(elements.map(named_for))
}

/// An address in any form in which it is written into a header: bare, in brackets, in quotes, with a port
/// that is a number or hidden, with a zone. `unknown` and hidden names are none.
///
/// It is read as bytes: invalid text only spoils its own entry.
pub fn address(entry: &[u8]) -> Option<IpAddr> {
    let text = str::from_utf8(entry.trim_ascii()).ok()?;
    let text = unquoted(text).trim_ascii();
    if let Some(rest) = text.strip_prefix('[') {
        let (inside, behind) = rest.split_once(']')?;
        let is_whole = behind.is_empty() || behind.strip_prefix(':').is_some_and(is_port);
        return is_whole.then(|| ipv6(inside))?.map(canonical);
    }
    let bare = |text: &str| {
        let ipv4 = text.parse().ok().map(IpAddr::V4);
        ipv4.or_else(|| ipv6(text)).map(canonical)
    };
    // An address with a port behind it, which Azure and CloudFront write without brackets, too.
    let with_port = || {
        let (address, port) = text.rsplit_once(':')?;
        is_port(port).then(|| bare(address))?
    };
    bare(text).or_else(with_port)
}

fn canonical(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

fn ipv6(text: &str) -> Option<IpAddr> {
    // The zone names an interface of the proxy (RFC 4007 §11), not the address's owner.
    let address = text.split_once('%').map_or(text, |(address, _)| address);
    address.parse::<Ipv6Addr>().ok().map(IpAddr::V6)
}

/// A port, or a hidden one (RFC 7239 §6.3).
fn is_port(text: &str) -> bool {
    let is_hidden = text.len() > 1
        && text.starts_with('_')
        && (text.bytes()).all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    is_hidden || (text.parse::<u16>().is_ok() && text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn unquoted(text: &str) -> &str {
    let inside = text
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inside.unwrap_or(text)
}

/// The address in the one `for` of an element of `Forwarded`.
fn named_for(element: &[u8]) -> Option<IpAddr> {
    let mut found = from_right(element, b';').filter_map(|pair| {
        let equals = pair.iter().position(|byte| *byte == b'=')?;
        let (name, value) = pair.split_at(equals);
        name.trim_ascii()
            .eq_ignore_ascii_case(b"for")
            .then(|| &value[1..])
    });
    match (found.next(), found.next()) {
        (Some(value), None) => address(value),
        _ => None,
    }
}

/// The parts between separators outside of quotes, the last one first. Quotes are matched from the right:
/// the client could open some on the left and never close them.
fn from_right(text: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut is_quoted = false;
        let cut = (0..text.len()).rev().find(|place| {
            let byte = text[*place];
            if byte == b'"' && !is_escaped(text, *place) {
                is_quoted = !is_quoted;
            }
            byte == separator && !is_quoted
        });
        match cut {
            Some(place) => {
                rest = Some(&text[..place]);
                Some(&text[place + 1..])
            }
            None => rest.take(),
        }
    })
}

/// Whether an unpaired backslash precedes it.
fn is_escaped(text: &[u8], place: usize) -> bool {
    let before = text[..place].iter().rev();
    before.take_while(|byte| **byte == b'\\').count() % 2 == 1
}
