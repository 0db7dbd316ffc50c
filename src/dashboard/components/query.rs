//! The address of a list with its filter, without empty parameters.

use crate::api::dashboard::list::Pair;

/// A path with a query; the path alone without one.
pub fn with_query(path: &str, pairs: &[Pair<'_>]) -> String {
    match encoded(pairs) {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

/// The query alone.
pub fn encoded(pairs: &[Pair<'_>]) -> String {
    // Pairs of texts can always be written so.
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

/// The same list without one of its filters.
pub fn without(path: &str, pairs: &[Pair<'_>], name: &str) -> String {
    let others = pairs.iter().filter(|(other, _)| *other != name);
    with_query(path, &others.copied().collect::<Vec<_>>())
}

/// The same pairs for a component, which outlives what they were read from.
pub fn owned(pairs: &[Pair<'_>]) -> Vec<(&'static str, String)> {
    let pairs = pairs.iter().copied();
    pairs
        .map(|(name, value)| (name, value.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_no_empty_query() {
        let pairs = [("q", "ann & bob"), ("state", "frozen")];
        assert_eq!(
            with_query("/users", &pairs),
            "/users?q=ann+%26+bob&state=frozen"
        );
        assert_eq!(without("/users", &pairs, "q"), "/users?state=frozen");
        assert_eq!(without("/users", &pairs[..1], "q"), "/users");
    }
}
