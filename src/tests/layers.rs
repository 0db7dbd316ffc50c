//! Rules about dependencies, read from the sources.

use std::{
    fs,
    path::{Path, PathBuf},
};

pub fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The name of every server function in the sources.
pub fn endpoints() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/actions");
    let mut found = Vec::new();
    let mut files = Vec::new();
    sources(&folder, &mut files);
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        assert_eq!(
            source.matches("#[server").count(),
            source.matches("#[server(endpoint = \"").count(),
            "each has a name of its own"
        );
        let names = source.split("#[server(endpoint = \"").skip(1);
        found.extend(names.map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    found.sort();
    found
}

/// Every source file except these tests, by its path below `src`.
fn all() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    sources(&root, &mut paths);
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (
                path.strip_prefix(&root)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned(),
                text,
            )
        })
        .filter(|(path, _)| !path.starts_with("tests/"))
        .collect()
}

fn assert_only(needle: &str, allowed: &[&str]) {
    for (path, text) in all() {
        let is_allowed = allowed.iter().any(|prefix| path.starts_with(prefix));
        let hit = text
            .lines()
            .find(|line| line.contains(needle) && !line.trim_start().starts_with("//"));
        assert!(
            is_allowed || hit.is_none(),
            "{path} has {needle:?}: {}",
            hit.unwrap_or_default()
        );
    }
}

#[test]
fn features_are_distinguished_in_one_file() {
    assert_only("cfg(feature", &["lib.rs"]);
}

#[test]
fn only_http_knows_axum_and_leptos() {
    // A cookie is a header, which reaches a response from a handler and from a server function.
    assert_only(
        "axum::",
        &[
            "actions/",
            "server/cookies.rs",
            "server/followed_link.rs",
            "server/http/",
        ],
    );
    assert_only(
        "use leptos",
        &[
            "actions/",
            "api/error.rs",
            "components/",
            "dashboard/",
            "pages/",
            "server/http/",
        ],
    );
}

#[test]
fn only_db_asks_tables() {
    assert_only("EntityTrait", &["server/db/"]);
    assert_only("QueryFilter", &["server/db/"]);
}

#[test]
fn clock_randomness_and_environment_have_one_module_each() {
    assert_only("Utc::now", &["server/clock.rs"]);
    assert_only("SysRng", &["server/random.rs"]);
    // The sample is what others write.
    let sample = "server/http/docs/samples/rust.rs";
    assert_only("std::env::", &["server/config/", sample]);
}

/// Checking a password takes milliseconds that no thread serving others has.
#[test]
fn only_the_hashing_threads_check_passwords() {
    assert_only(
        ".judge(",
        &[
            "server/hashing/as_found.rs",
            "server/hashing/mod.rs",
            "server/model/password/tests.rs",
        ],
    );
    assert_only("zxcvbn::", &["server/model/password/judge.rs"]);
}

#[test]
fn nothing_writes_raw_html_or_raw_sql() {
    for needle in ["inner_html", "query_raw"] {
        assert_only(needle, &[]);
    }
    // What an operator says of another program's tables: conditions within brackets of ours, and statements
    // whose values are bound (`config/directories/sql_text.rs`). And what that database says of itself.
    let of_others = ["server/directories/sql/"];
    for needle in ["Expr::cust", "from_sql_and_values"] {
        assert_only(needle, &of_others);
    }
    // A page that the browser reads without running anything in it; and constant statements for SQLite's log and statistics
    // and for migration locks, which no query builder supports.
    let fixed = [
        "live_dashboard/region.rs",
        "server/db/connection.rs",
        "server/db/schema.rs",
        "server/db/statistics.rs",
    ];
    assert_only("from_string(", &fixed);
}

/// What is written together is a `Change`: else an entry of the audit trail would not come last, the worker
/// be left asleep, or an account be held after what comes behind it.
#[test]
fn only_a_change_writes_in_a_transaction() {
    let change = "server/change.rs";
    // Transactions in an application's own database are not ours.
    let theirs = "server/directories/sql/";
    assert_only("begin_write", &["server/db/", change]);
    assert_only("begin_brief_write", &["server/db/", change]);
    assert_only("DatabaseTransaction", &["server/db/", theirs, change]);
    assert_only("TransactionTrait", &["server/db/", theirs]);
    for needle in [
        "audit::insert(",
        "outbox::insert(",
        "webhook_deliveries::insert(",
        "accounts::hold",
        "users::hold_active_admins",
        ".notify_one(",
    ] {
        assert_only(needle, &[change]);
    }
    // Networks are locked where a change begins, and nowhere later.
    assert_only("locks::take_networks(", &["server/recovery/limits.rs"]);
    assert_only("recovery_locks::", &["server/recovery/locks.rs"]);
}

/// Entries are only added in one place, and only removed, by age, in one other.
#[test]
fn the_audit_trail_is_only_added_to() {
    let trail = "server/db/audit";
    assert_only(
        "audit_event::",
        &[trail, "server/audit_trail/", "server/ctx.rs"],
    );
    assert_only("audit_event::Entity", &[trail]);
    assert_only("audit_event::ActiveModel", &["server/db/audit.rs"]);
    assert_only("audit_pruning::", &["server/audit_trail/retention.rs"]);
    assert_only(
        "audit_chain::{Column, Entity}",
        &["server/db/audit_chain.rs"],
    );
    for (path, text) in all().iter().filter(|(path, _)| path.starts_with(trail)) {
        let statements: Vec<&str> = ["insert(", "insert_many", "update", "delete", "exec("]
            .into_iter()
            .filter(|statement| text.contains(statement))
            .collect();
        let expected: &[&str] = match path.as_str() {
            "server/db/audit.rs" => &["insert(", "exec("],
            "server/db/audit_pruning.rs" => &["delete", "exec("],
            "server/db/audit_chain.rs" => &["update", "exec("],
            _ => &[],
        };
        assert_eq!(statements, expected, "{path}");
    }
}

#[test]
fn every_property_is_fuzzed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = |folder: &str| {
        let mut found = Vec::new();
        sources(&root.join(folder), &mut found);
        let names = found.iter().map(|path| path.file_stem().unwrap());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into()).collect();
        names.retain(|name| name != "mod" && name != "hostile");
        names.sort();
        names
    };
    let properties = names("src/tests/properties");
    assert_eq!(names("fuzz/fuzz_targets"), properties);

    let manifest = fs::read_to_string(root.join("fuzz/Cargo.toml")).unwrap();
    for name in properties {
        let path = format!("fuzz_targets/{name}.rs");
        let target = fs::read_to_string(root.join("fuzz").join(&path)).unwrap();
        assert!(target.contains(&format!("{name}::holds(")), "{path}");
        assert!(manifest.contains(&format!("path = {path:?}")), "{path}");
    }
}
