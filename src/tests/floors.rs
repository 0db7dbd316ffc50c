//! Which module may import which: the floors of the program, from the lowest to the highest, checked against
//! the sources. A module imports only from floors below it; modules of one floor don't import each other.

use crate::layers::sources;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Each line is a floor. A name is a folder or a file of `src`, without its extension.
const FLOORS: &[(&str, &[&str])] = &[
    (
        "words and values",
        &[
            "password_hints",
            "proof_of_work",
            "server/allowance",
            "server/backoff",
            "server/breached_passwords",
            "server/csv",
            "server/hex",
            "server/pulse",
            "server/random",
            "server/together",
            "server/user_agent",
            "text",
        ],
    ),
    ("the wire", &["api", "server/model"]),
    ("words", &["words"]),
    ("addresses", &["markup", "routes"]),
    ("the browser", &["live"]),
    ("settings", &["live_dashboard", "server/config"]),
    (
        "the machine",
        &["server/private_folder", "server/telemetry"],
    ),
    ("the clock", &["server/clock"]),
    (
        "what an account is",
        &["server/account", "server/attention"],
    ),
    ("tables", &["server/db"]),
    (
        "what is shared",
        &[
            "server/assets",
            "server/cookies",
            "server/error",
            "server/mail",
            "server/metrics",
            "server/outbound",
            "server/secret_key",
            "server/times",
        ],
    ),
    (
        "tools",
        &[
            "server/hashing",
            "server/names",
            "server/otlp",
            "server/sealed",
        ],
    ),
    ("other people's accounts", &["server/directories"]),
    ("state", &["server/state"]),
    ("the request", &["server/ctx"]),
    ("one unit of work", &["server/change"]),
    (
        "what happens in every service",
        &[
            "server/account_events",
            "server/followed_link",
            "server/idempotency",
            "server/in_flight",
            "server/kept_hashes",
            "server/notices",
            "server/throttle",
        ],
    ),
    ("who somebody is", &["server/identity"]),
    ("accounts", &["server/accounts"]),
    (
        "services",
        &[
            "server/api_tokens",
            "server/audit_trail",
            "server/backup",
            "server/callers",
            "server/enrolment",
            "server/freezing",
            "server/imports",
            "server/key_rotation",
            "server/own_sessions",
            "server/setup",
            "server/texts",
            "server/webhooks",
        ],
    ),
    ("recovery", &["server/recovery"]),
    ("who has to wait", &["server/limit_desk"]),
    ("its cases", &["server/cases"]),
    ("its mails", &["server/directory_desk", "server/mails"]),
    ("users", &["server/users"]),
    ("people", &["server/personal_data"]),
    ("what is done to many of them", &["server/campaigns"]),
    ("the overview", &["server/finder", "server/overview"]),
    ("what comes of it", &["server/alerts", "server/first_steps"]),
    ("what works by itself", &["server/worker"]),
    ("server functions", &["actions"]),
    ("what pages are made of", &["components"]),
    ("pages", &["pages"]),
    ("the dashboard's pages", &["dashboard"]),
    ("HTTP", &["server/http"]),
    ("checks from outside", &["server/doctor", "server/selftest"]),
    ("the command line", &["server/cli"]),
];

/// The module and its floor that a path within this crate belongs to.
fn module_of(path: &str) -> Option<(&'static str, usize)> {
    let all = FLOORS
        .iter()
        .enumerate()
        .flat_map(|(floor, (_, names))| names.iter().map(move |name| (*name, floor)));
    all.into_iter()
        .find(|(name, _)| path == *name || path.starts_with(&format!("{name}/")))
}

/// The paths that a tree of imports names: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn paths(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((start, rest)) = tree.split_once('{') else {
        return vec![tree.split(" as ").next().unwrap().to_owned()];
    };
    let inner = rest.strip_suffix('}').unwrap_or(rest);
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    for letter in inner.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(letter);
    }
    let whole = |part: &String| paths(part).into_iter().map(|path| format!("{start}{path}"));
    parts
        .iter()
        .filter(|part| !part.trim().is_empty())
        .flat_map(whole)
        .collect()
}

/// What a file imports from this crate, or names by a full path, as paths below `src`.
fn imports(file: &str, text: &str) -> BTreeSet<String> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .fold(String::new(), |code, line| code + line + "\n");
    let (mut used, mut rest) = (Vec::new(), String::new());
    for statement in code.split_inclusive(";\n") {
        let last = statement.rsplit("\n\n").next().unwrap();
        let tree = last.trim_start().trim_end_matches(";\n");
        let tree = tree.strip_prefix("pub ").unwrap_or(tree);
        if let Some(tree) = tree.strip_prefix("use ") {
            used.extend(paths(tree));
            rest.push_str(statement.strip_suffix(last).unwrap());
        } else {
            rest.push_str(statement);
        }
    }
    for start in ["crate::", "super::"] {
        let is_end = |letter: char| !letter.is_alphanumeric() && !"_:".contains(letter);
        used.extend(
            rest.match_indices(start)
                .filter(|(at, _)| !rest[..*at].ends_with([':', '_']))
                .map(|(at, _)| rest[at..].split(is_end).next().unwrap().to_owned()),
        );
    }
    let own: Vec<&str> = file
        .trim_end_matches(".rs")
        .trim_end_matches("/mod")
        .split('/')
        .collect();
    let below = |path: String| {
        let parts: Vec<&str> = path.split("::").map(str::trim).collect();
        let ups = parts.iter().take_while(|part| **part == "super").count();
        match parts[0] {
            "crate" => Some(parts[1..].join("/")),
            "super" if ups <= own.len() => {
                let start = &own[..own.len() - ups];
                Some([start, &parts[ups..]].concat().join("/"))
            }
            _ => None,
        }
    };
    let all = used.into_iter().filter_map(below);
    all.filter(|path| !path.is_empty()).collect()
}

/// Every source file except tests, by its path below `src`, with its imports.
fn files() -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    sources(&root, &mut paths);
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().into();
    let all = paths.iter().map(|path| (name(path), path));
    let files = all.filter(|(file, _): &(String, _)| {
        let is_test =
            file.starts_with("tests/") || file.contains("/tests/") || file.ends_with("tests.rs");
        !is_test && !["lib.rs", "main.rs", "server/mod.rs"].contains(&file.as_str())
    });
    files
        .map(|(file, path)| {
            let imports = imports(&file, &fs::read_to_string(path).unwrap());
            (file, imports)
        })
        .collect()
}

/// Every import across modules: importer, imported, and the file.
fn across() -> BTreeMap<(&'static str, &'static str), String> {
    let mut across = BTreeMap::new();
    for (file, imports) in files() {
        let name = file.trim_end_matches(".rs").trim_end_matches("/mod");
        let (module, _) = module_of(name).unwrap_or_else(|| panic!("{file} is on no floor"));
        for import in imports {
            if let Some((other, _)) = module_of(&import)
                && other != module
            {
                across.insert((module, other), format!("{file} imports {import}"));
            }
        }
    }
    across
}

#[test]
fn every_module_imports_from_the_floors_below_it_only() {
    let floor = |module: &str| module_of(module).unwrap().1;
    let wrong: Vec<String> = across()
        .into_iter()
        .filter(|((module, other), _)| floor(other) >= floor(module))
        .map(|(_, file)| file)
        .collect();
    assert!(
        wrong.is_empty(),
        "upwards or sideways:\n{}",
        wrong.join("\n")
    );
}

/// A row of `users` has the password hash. Everybody above the tables is given an `Account` or a `User`.
#[test]
fn the_row_of_an_account_stays_within_the_tables() {
    const ROW: &str = "server/db/entity/user";
    let is_row = |import: &String| import == ROW || import.starts_with(&format!("{ROW}/"));
    let above: Vec<String> = files()
        .into_iter()
        .filter(|(file, _)| !file.starts_with("server/db/"))
        .filter(|(_, imports)| imports.iter().any(is_row))
        .map(|(file, _)| file)
        .collect();
    assert!(above.is_empty(), "{above:?}");
}

/// The file that a path within this crate resolves to.
fn file_of<'a>(path: &str, files: &'a BTreeMap<String, BTreeSet<String>>) -> Option<&'a str> {
    let mut path = path;
    loop {
        for name in [format!("{path}.rs"), format!("{path}/mod.rs")] {
            if let Some((file, _)) = files.get_key_value(&name) {
                return Some(file);
            }
        }
        path = path.rsplit_once('/')?.0;
    }
}

/// The floors compare folders; this compares files, also within one folder. A `mod.rs` that imports from its
/// own folder does not count.
#[test]
fn no_files_import_each_other_in_a_ring() {
    let files = files();
    let mut left: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (file, imports) in &files {
        let folder = file.trim_end_matches("mod.rs").trim_end_matches(".rs");
        let others = imports.iter().filter_map(|path| file_of(path, &files));
        let others = others.filter(|other| *other != file && !other.starts_with(folder));
        left.insert(file, others.collect());
    }
    // Files without remaining imports are in no cycle, and are removed. What stays is in a cycle, or above
    // one.
    while let Some(done) = left
        .iter()
        .find_map(|(file, others)| others.is_empty().then_some(*file))
    {
        left.remove(done);
        for others in left.values_mut() {
            others.remove(done);
        }
    }
    let mut way: Vec<&str> = left.keys().take(1).copied().collect();
    while let Some(next) = way.last().and_then(|file| left[file].first()) {
        if let Some(begin) = way.iter().position(|file| file == next) {
            way.push(next);
            panic!("a ring: {}", way[begin..].join(" imports "));
        }
        way.push(next);
    }
}

#[test]
fn the_table_matches_the_modules_and_sees_their_imports() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (_, names) in FLOORS {
        for name in *names {
            let is_there = root.join(name).is_dir() || root.join(format!("{name}.rs")).is_file();
            assert!(is_there, "{name}");
        }
    }
    assert_eq!(
        paths("crate::{a, b::{self, c}}"),
        ["crate::a", "crate::b::self", "crate::b::c"]
    );
    let text =
        "use super::{b, super::c};\nuse crate::{d::E, f};\nfn g() { crate::h::i(super::j::K); }\n";
    let found: Vec<String> = imports("server/x/a.rs", text).into_iter().collect();
    assert_eq!(
        found,
        ["d/E", "f", "h/i", "server/c", "server/x/b", "server/x/j/K"]
    );
    let across = across();
    assert!(across.contains_key(&("server/recovery", "server/db")));
    assert!(across.contains_key(&("server/cli", "server/http")));
    assert!(across.len() > 200, "{}", across.len());
}
