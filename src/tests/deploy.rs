//! Checks the files in `deploy` against the program: settings, commands, ports and paths exist.

use crate::{
    harness::TestApp,
    program::{command, said},
    service::Service,
};
use password_recover::{
    routes,
    server::{
        config::{Config, KEYS, Sources},
        imports::MAX_UPLOAD,
    },
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Output,
};

const PROGRAM: &str = "/usr/local/bin/password-recover";
const SETTINGS: &str = "/etc/password-recover/settings.toml";
const TOKEN: &str = "kT7vJ2mQ9xW4bN8cR5zL1pH6sD3fG0yA";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn file(name: &str) -> String {
    let path = root().join("deploy").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lines that are not comments.
fn meaningful_lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The `environment:` of a service: the more indented lines below it.
fn compose_environment(service: &str) -> Vec<(String, String)> {
    let text = file("compose.yaml");
    let (_, of_service) = text.split_once(&format!("\n  {service}:\n")).unwrap();
    let (_, rest) = of_service.split_once("    environment:\n").unwrap();
    let lines = rest.lines().take_while(|line| line.starts_with("      "));
    let set = lines.filter(|line| !line.trim_start().starts_with('#'));
    let pair = |line: &str| {
        let (key, value) = line.trim().split_once(": ").unwrap();
        (key.to_owned(), value.trim_matches('"').to_owned())
    };
    set.map(pair).collect()
}

/// The values of a directive of the unit, in order.
fn unit(directive: &str) -> Vec<String> {
    let text = file("password-recover.service");
    let values =
        meaningful_lines(&text).filter_map(|line| line.strip_prefix(directive)?.strip_prefix('='));
    values.map(str::to_owned).collect()
}

fn settings() -> Vec<(String, String)> {
    let text = file("settings.toml");
    let pair = |line: &str| {
        let (key, value) = line.split_once(" = ").unwrap();
        (key.to_owned(), value.trim_matches('"').to_owned())
    };
    meaningful_lines(&text).map(pair).collect()
}

fn assert_known(key: &str, place: &str) {
    let is_key = |name: &str| KEYS.iter().any(|key| key.name == name);
    let is_known = is_key(key) || key.strip_suffix("_FILE").is_some_and(is_key);
    assert!(is_known, "{place} sets {key}, which is no setting");
}

#[test]
fn every_setting_is_one() {
    let compose = compose_environment("recover");
    let environment = unit("Environment");
    let of_unit = environment.iter().map(|line| {
        let (key, value) = line.split_once('=').unwrap();
        (key.to_owned(), value.to_owned())
    });
    let containerfile = file("Containerfile");
    let (_, env) = containerfile.split_once("\nENV ").unwrap();
    let env = env.split("\nWORKDIR").next().unwrap();
    let of_image = env.split_whitespace().filter(|word| *word != "\\");
    let of_image = of_image.map(|word| {
        let (key, value) = word.split_once('=').unwrap();
        (key.to_owned(), value.to_owned())
    });
    for (place, pairs) in [
        ("compose.yaml", compose),
        ("settings.toml", settings()),
        ("password-recover.service", of_unit.collect()),
        ("Containerfile", of_image.collect()),
    ] {
        assert!(pairs.len() > 1, "{place}: {pairs:?}");
        for (key, _) in pairs {
            assert_known(&key, place);
        }
    }
    // Commented-out lines must be valid, too.
    let text = file("password-recover.service");
    for line in text
        .lines()
        .filter_map(|line| line.strip_prefix("# Environment="))
    {
        assert_known(line.split('=').next().unwrap(), "a comment of the unit");
    }
}

/// Runs a command line of the unit, with installed paths replaced by local ones.
fn unit_command(line: &str, folder: &Path) -> std::process::Command {
    let line = line.strip_prefix(PROGRAM).expect("it runs this program");
    let settings = root().join("deploy/settings.toml");
    let settings = settings.to_str().unwrap();
    let arguments: Vec<&str> = line
        .split_whitespace()
        .map(|word| if word == SETTINGS { settings } else { word })
        .collect();
    let mut command = command(folder, &arguments);
    let secret = folder.join("email_host_password");
    fs::write(&secret, "a secret of the mail server\n").unwrap();
    // As the unit does it.
    command.env("EMAIL_HOST_PASSWORD_FILE", secret);
    let database = format!("sqlite://{}/test.sqlite3", folder.display());
    command.env("DATABASE_URL", database);
    command
}

#[test]
fn the_unit_checks_and_serves_with_settings_that_production_can_use() {
    let folder = tempfile::tempdir().unwrap();
    let [check] = &unit("ExecStartPre")[..] else {
        panic!("one check")
    };
    let output = unit_command(check, folder.path()).output();
    let (code, text) = said(&output.unwrap());
    assert_eq!(code, Some(0), "{check}: {text}");
    // The only remaining problem is the example mail server.
    let output = unit_command(&format!("{check} --deploy"), folder.path()).output();
    let (code, text) = said(&output.unwrap());
    assert_eq!(code, Some(1), "{check} --deploy: {text}");
    assert!(
        text.starts_with("The mail server ") && text.trim().lines().count() == 1,
        "{text}"
    );
    let [serve] = &unit("ExecStart")[..] else {
        panic!("one server")
    };
    let anywhere = format!("{serve} --addr 127.0.0.1:0");
    Service::start_as(unit_command(&anywhere, folder.path())).stop();
}

#[test]
fn the_unit_passes_on_every_secret_it_names() {
    let text = file("password-recover.service");
    let mut handed_over = BTreeSet::new();
    for line in text.lines() {
        let line = line.trim_start_matches("# ");
        if let Some(credential) = line.strip_prefix("LoadCredential=") {
            let (name, path) = credential.split_once(':').unwrap();
            let expected = format!("/etc/password-recover/credentials/{name}");
            assert_eq!(path, expected);
            handed_over.insert(name.to_owned());
        }
        if let Some((_, name)) = line.split_once("_FILE=%d/") {
            assert!(handed_over.contains(name), "{line}");
            let key = line.split(['=', '_']).nth(1).unwrap();
            assert!(name.to_uppercase().starts_with(key), "{line}");
        }
    }
    assert!(handed_over.len() > 3);
}

#[test]
fn the_units_stop_timeout_exceeds_the_servers() {
    let seconds = |text: &str| text.trim_end_matches('s').parse::<u64>().unwrap();
    let find = |pairs: &[(String, String)], key: &str| {
        let pair = pairs.iter().find(|(name, _)| name == key);
        pair.map_or(0, |(_, value)| seconds(value))
    };
    let takes = |pairs: &[(String, String)]| {
        let timeout = find(pairs, "SHUTDOWN_TIMEOUT");
        assert!(timeout > 0);
        timeout + find(pairs, "SHUTDOWN_DELAY")
    };
    assert!(seconds(&unit("TimeoutStopSec")[0]) > takes(&settings()));
    let compose = file("compose.yaml");
    let grace =
        meaningful_lines(&compose).find_map(|line| line.strip_prefix("stop_grace_period: "));
    assert!(seconds(grace.unwrap()) > takes(&compose_environment("recover")));
}

#[test]
fn the_settings_of_the_containers_pass_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}/test.sqlite3", folder.path().display());
    for (name, secret) in [
        ("database_url", database.as_str()),
        ("secret_key", TOKEN),
        ("metrics_token", TOKEN),
    ] {
        fs::write(folder.path().join(name), format!("{secret}\n")).unwrap();
    }
    let secrets = folder.path().to_str().unwrap();
    let environment = compose_environment("recover");
    let lines = environment.iter().map(|(key, value)| {
        let value = value.replace("/run/secrets", secrets);
        format!("{key}='{value}'\n")
    });
    fs::write(folder.path().join(".env"), lines.collect::<String>()).unwrap();
    let (code, text) = said(&command(folder.path(), &["check"]).output().unwrap());
    assert_eq!(code, Some(0), "{text}");

    // Each secret is passed to the container, and created as the page says.
    let (compose, page) = (file("compose.yaml"), file("README.md"));
    for (key, path) in environment.iter().filter(|(key, _)| key.ends_with("_FILE")) {
        let name = path.strip_prefix("/run/secrets/").unwrap();
        assert!(
            compose.contains(&format!("file: ./secrets/{name}")),
            "{key}"
        );
        assert!(compose.contains(&format!("      - {name}\n")), "{key}");
        assert!(page.contains(&format!("> {name}\n")), "{key}");
    }
}

/// The words of an instruction in its exec form.
fn words(json: &str) -> Vec<String> {
    serde_json::from_str(json).unwrap_or_else(|_| panic!("{json}"))
}

#[test]
fn the_image_runs_an_existing_command() {
    let text = file("Containerfile");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, version) = manifest.split_once("rust-version = \"").unwrap();
    let version = version.split('"').next().unwrap();
    assert!(
        text.contains(&format!("/rust:{version}-slim-")),
        "{version}"
    );

    let entry = meaningful_lines(&text).find_map(|line| line.strip_prefix("ENTRYPOINT "));
    assert_eq!(words(entry.unwrap()), [PROGRAM]);
    assert!(text.contains(&format!("/image{PROGRAM}")));
    let folder = tempfile::tempdir().unwrap();
    let help = |arguments: &[String]| -> Output {
        let mut all: Vec<&str> = arguments.iter().map(String::as_str).collect();
        all.push("--help");
        command(folder.path(), &all).output().unwrap()
    };
    let mut commands = 0;
    for line in meaningful_lines(&text).filter_map(|line| line.strip_prefix("CMD ")) {
        let mut words = words(line);
        words.retain(|word| word != PROGRAM);
        let (code, text) = said(&help(&words));
        assert_eq!(code, Some(0), "{words:?}: {text}");
        commands += 1;
    }
    assert_eq!(
        commands, 2,
        "what it does, and how it is asked whether it is well"
    );
    assert!(text.contains("\nUSER ") && !text.contains("USER root"));
}

/// `deploy/image-check.py` tries the image itself.
#[test]
fn both_ways_to_an_image_end_in_the_same() {
    let (container, script) = (file("Containerfile"), file("image.sh"));
    let of_script = |option: &str| {
        let start = format!("    --{option} ");
        let values = script
            .split(&start)
            .skip(1)
            .map(|rest| rest.split(" \\\n").next().unwrap());
        let plain = |value: &str| value.trim_matches('\'').to_owned();
        values.map(plain).collect::<Vec<_>>()
    };
    let (_, last) = container.rsplit_once("\nFROM ").unwrap();
    let one_line = last.replace(" \\\n", " ");
    let of_container = |word: &str| {
        let line = one_line
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{word} ")));
        line.unwrap_or_else(|| panic!("no {word}")).to_owned()
    };
    let environment = of_container("ENV");
    assert_eq!(
        environment.split_whitespace().collect::<Vec<_>>(),
        of_script("env")
    );
    let port = format!("{}/tcp", of_container("EXPOSE"));
    for (value, option) in [
        (of_container("WORKDIR"), "workingdir"),
        (of_container("USER"), "user"),
        (of_container("VOLUME"), "volume"),
        (port, "port"),
        (of_container("STOPSIGNAL"), "stop-signal"),
        (of_container("ENTRYPOINT"), "entrypoint"),
    ] {
        assert_eq!(of_script(option), [value], "{option}");
    }
    let health = of_container("HEALTHCHECK");
    let (times, command) = health.split_once(" CMD ").unwrap();
    let command = format!("CMD {}", words(command).join(" "));
    assert_eq!(of_script("healthcheck"), [command]);
    for time in times.split_whitespace() {
        let time = time.replace("--", "--healthcheck-").replace('=', " ");
        assert!(script.contains(&time), "{time}");
    }
    assert_eq!(of_script("cmd"), words(&of_container("CMD")));
}

/// `deploy/helm/check.py` checks the rendered chart.
#[test]
fn the_chart_uses_existing_settings_and_paths() {
    let values = file("helm/values.yaml");
    let mut known = 0;
    for block in ["secretSettings", "settings"] {
        let (_, rest) = values.split_once(&format!("\n{block}:\n")).unwrap();
        let lines = rest.lines().take_while(|line| line.starts_with("  "));
        for key in meaningful_lines(&lines.collect::<Vec<_>>().join("\n")) {
            assert_known(key.split(':').next().unwrap(), "values.yaml");
            known += 1;
        }
    }
    assert!(known > 5, "{known}");
    let deployment = file("helm/templates/deployment.yaml");
    for path in [routes::HEALTHZ, routes::READYZ] {
        assert!(deployment.contains(&format!("path: {path}\n")), "{path}");
    }
    let container = file("Containerfile");
    let (_, user) = container.split_once("\nUSER ").unwrap();
    let user = user.split(':').next().unwrap();
    assert!(deployment.contains(&format!("runAsUser: {user}\n")));
    let chart = file("helm/Chart.yaml");
    let version = env!("CARGO_PKG_VERSION");
    assert!(chart.contains(&format!("appVersion: \"{version}\"\n")));
}

#[test]
fn the_proxies_speak_to_the_right_port_and_let_the_right_things_through() {
    let default = Config::load(Sources::from_pairs([("LOG_FORMAT", "json")])).unwrap();
    let listens_at = default.listen_addr.to_string();
    let port = default.listen_addr.port().to_string();
    for name in ["nginx.conf", "Caddyfile", "prometheus.yml", "settings.toml"] {
        assert!(file(name).contains(&listens_at), "{name}");
    }
    assert!(file("Containerfile").contains(&format!("EXPOSE {port}\n")));
    assert!(file("compose.yaml").contains(&format!("\"127.0.0.1:{port}:{port}\"")));
    for name in ["nginx.conf", "Caddyfile"] {
        let text = file(name);
        assert!(text.contains(routes::ADMIN_IMPORT), "{name}");
        assert!(text.contains(&format!("^{}/*$", routes::METRICS)), "{name}");
    }
    assert!(file("nginx.conf").contains(routes::ADMIN_OVERVIEW_EVENTS));
    // Room for the largest upload and its form.
    let mebibytes = MAX_UPLOAD / 1024 / 1024;
    assert!(file("nginx.conf").contains(&format!("client_max_body_size {}m", mebibytes + 2)));
}

#[tokio::test]
async fn the_alerts_and_the_page_use_existing_metrics() {
    let app = TestApp::new().await;
    // Creates each metric that appears on first use.
    app.get("/healthz").await;
    app.state.metrics.limit_hit("network");
    let took = std::time::Duration::ZERO;
    app.state.metrics.directory_asked("shop", took, true);
    let text = app.state.metrics_exposition().await;
    let of_series = |line: &str| {
        let end = line.find(['{', ' ']).unwrap();
        line[..end].to_owned()
    };
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let there_are: BTreeSet<String> = lines.map(of_series).collect();
    let is_part = |letter: char| letter.is_ascii_lowercase() || letter == '_';
    let mut named = 0;
    for name in ["prometheus-rules.yml", "README.md"] {
        let text = file(name);
        for (at, _) in text.match_indices("password_recover_") {
            let end = text[at..].find(|letter| !is_part(letter)).unwrap();
            let series = &text[at..at + end];
            let is_one =
                there_are.contains(series) || there_are.contains(&format!("{series}_bucket"));
            assert!(is_one, "{name}: {series} is none of {there_are:?}");
            named += 1;
        }
    }
    assert!(named > 15, "{named}");
    let rules = file("prometheus-rules.yml");
    for value in rules.split("result=\"").skip(1) {
        let value = value.split('"').next().unwrap();
        assert!(text.contains(&format!("result=\"{value}\"")), "{value}");
    }
}

#[test]
fn the_page_names_existing_commands_files_and_settings() {
    let page = file("README.md");
    let folder = tempfile::tempdir().unwrap();
    let mut commands = 0;
    for (at, name) in page.match_indices("password-recover ") {
        let rest = page[at + name.len()..].lines().next().unwrap();
        let rest = rest.split(['`', '\'']).next().unwrap();
        let rest = rest.trim_start_matches("--config /etc/password-recover/settings.toml ");
        let words = rest.split_whitespace();
        let subcommands = [
            "audit",
            "verify",
            "check",
            "migrate",
            "healthcheck",
            "createsuperuser",
            "changepassword",
            "resetsecondfactor",
        ];
        let words: Vec<&str> = words
            .take_while(|word| subcommands.contains(word))
            .collect();
        if words.is_empty() {
            continue;
        }
        let help = [&words[..], &["--help"]].concat();
        let (code, text) = said(&command(folder.path(), &help).output().unwrap());
        assert_eq!(code, Some(0), "{words:?}: {text}");
        commands += 1;
    }
    assert!(commands > 8, "{commands}");
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    for name in rows.take(5).flat_map(|row| {
        let cell = row.split('|').nth(1).unwrap();
        cell.split('`').skip(1).step_by(2)
    }) {
        assert!(root().join("deploy").join(name).is_file(), "{name}");
    }
    for word in page.split('`').skip(1).step_by(2) {
        let key = word.split('=').next().unwrap();
        let is_like_one = key.len() > 6
            && key.contains('_')
            && key
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter == '_');
        if is_like_one && key != "EMAIL_" {
            assert_known(key, "the page");
        }
    }
}
