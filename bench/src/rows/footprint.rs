//! Memory, and what a browser has to load.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::time::sleep;

use super::speed::Ground;
use super::{Line, Row, Target, note};
use crate::Options;
use crate::load::{self, Call, Client};
use crate::subject::{Subject, user};

const LOG_INS: u64 = 200;
const MIB: f64 = 1024.0;

pub async fn measure(options: &Options) -> Result<Vec<Line>> {
    let ground = Ground::prepare(options).await?;
    let mut lines = Vec::new();
    if options.wants(Row::Memory) {
        note("Measuring memory");
        let ours = Memory::of(&ground.start_ours(0).await?, options.quick).await?;
        let theirs = Memory::of(&ground.start_peer().await?, options.quick).await?;
        let mut line = |what: &str, figure: fn(&Memory) -> Held, wanted: f64| {
            let cells = vec![
                what.to_owned(),
                figure(&ours).text(),
                figure(&theirs).text(),
            ];
            let target = Target::at_most(figure(&ours).pss, wanted, format!("≤ {wanted} MiB"));
            lines.push(Line { cells, target });
        };
        line("memory when idle", |memory| memory.idle, 20.0);
        line(
            "at most during 200 log-ins at once",
            |memory| memory.peak,
            64.0,
        );
        line("a minute later", |memory| memory.later, 24.0);
    }
    if options.wants(Row::FirstPage) {
        let server = ground.start_ours(0).await?;
        let kilobytes = first_page(&server).await? as f64 / 1000.0;
        lines.push(Line {
            cells: vec![
                "first page with all that a browser loads, compressed".to_owned(),
                format!("{kilobytes:.1} kB"),
                "–".to_owned(),
            ],
            target: Target::at_most(kilobytes, 95.0, "≤ 95 kB"),
        });
    }
    Ok(lines)
}

/// The memory of a server and its processes, in MiB.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    /// What is shared is divided among those who share it.
    pss: f64,
    rss: f64,
}

impl Held {
    fn by(server: &impl Subject) -> Result<Self> {
        let mut held = Self::default();
        for process in server.server().processes() {
            let path = format!("/proc/{process}/smaps_rollup");
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
            held.pss += kibibytes(&text, "Pss:") / MIB;
            held.rss += kibibytes(&text, "Rss:") / MIB;
        }
        Ok(held)
    }

    fn text(self) -> String {
        format!("{:.1} MiB PSS, {:.1} RSS", self.pss, self.rss)
    }
}

fn kibibytes(text: &str, field: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(field));
    let number = line.and_then(|line| line.split_whitespace().next());
    number
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}

struct Memory {
    idle: Held,
    peak: Held,
    later: Held,
}

impl Memory {
    async fn of(server: &impl Subject, quick: bool) -> Result<Self> {
        let address = server.server().address;
        let page = server.page();
        for _ in 0..20 {
            Client::new(address).ask(&page).await?;
        }
        sleep(Duration::from_secs(if quick { 1 } else { 15 })).await;
        let idle = Held::by(server)?;

        let calls: Vec<Call> = (1..=LOG_INS)
            .map(|number| server.log_in(&user(number)))
            .collect();
        let next = AtomicU64::new(0);
        let each_once = move || {
            let index = next.fetch_add(1, Ordering::Relaxed);
            calls.get(usize::try_from(index).ok()?).cloned()
        };
        let minute = Duration::from_secs(60);
        let load = tokio::spawn(load::run(address, calls_at_once(), minute, each_once));
        let mut peak = idle;
        while !load.is_finished() {
            let held = Held::by(server)?;
            if held.pss > peak.pss {
                peak = held;
            }
            sleep(Duration::from_millis(20)).await;
        }
        load.await??.sound("log-ins")?;
        sleep(if quick { minute / 30 } else { minute }).await;
        Ok(Self {
            idle,
            peak,
            later: Held::by(server)?,
        })
    }
}

fn calls_at_once() -> usize {
    usize::try_from(LOG_INS).unwrap_or(usize::MAX)
}

/// Bytes of the bodies of the first page and of everything that it names to be loaded with it.
async fn first_page(server: &impl Subject) -> Result<usize> {
    let mut client = Client::new(server.server().address);
    let page = client.ask(&server.page()).await?.body;
    let mut bytes = client.ask(&server.page().compressed()).await?.body.len();
    let page = String::from_utf8_lossy(&page).into_owned();
    let mut named = named_files(&page);
    let mut seen = 0;
    while let Some(path) = named.get(seen).cloned() {
        seen += 1;
        bytes += client.ask(&Call::get(&path).compressed()).await?.body.len();
        if path.ends_with(".js") {
            let script = client.ask(&Call::get(&path)).await?.body;
            let script = String::from_utf8_lossy(&script).into_owned();
            let imports = imports(&script, &path);
            let new = imports.into_iter().filter(|path| !named.contains(path));
            named.extend(new.collect::<Vec<_>>());
        }
    }
    Ok(bytes)
}

/// The files in the elements `link` and `script` of a page, once each. Of two icons a browser loads one, the SVG.
fn named_files(page: &str) -> Vec<String> {
    let mut files = Vec::new();
    for element in page
        .split('<')
        .filter(|part| part.starts_with("link ") || part.starts_with("script "))
    {
        let element = element.split('>').next().unwrap_or_default();
        let is_other_icon = element.contains(r#"rel="icon""#) && !element.contains("svg");
        for attribute in [r#"href=""#, r#"src=""#] {
            let file = element
                .split_once(attribute)
                .and_then(|(_, rest)| rest.split('"').next());
            if let Some(file) = file.filter(|file| file.starts_with('/') && !is_other_icon) {
                files.push(file.to_owned());
            }
        }
    }
    files.sort();
    files.dedup();
    files
}

/// The modules that a script loads as soon as it is loaded: those of its statements `import … from "./…"`.
fn imports(script: &str, path: &str) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let starts = script
        .match_indices("from")
        .map(|(at, word)| &script[at + word.len()..]);
    let names = starts.filter_map(|rest| {
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|quote| "'\"".contains(*quote))?;
        rest[1..].split(quote).next()
    });
    let relative = names.filter_map(|name| name.strip_prefix("./"));
    relative.map(|name| format!("{folder}/{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_loads_is_found() {
        let page = r#"<head><link rel="stylesheet" href="/pkg/a.css"><link rel="icon" href="/favicon.ico">
            <link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="modulepreload" href="/pkg/a.js">
            <link rel="canonical" href="https://example.org/"><script type="module" src="/pkg/a.js"></script>
            <a href="/elsewhere">"#;
        assert_eq!(
            named_files(page),
            ["/favicon.svg", "/pkg/a.css", "/pkg/a.js"]
        );
    }

    #[test]
    fn a_module_that_is_loaded_on_demand_does_not_count() {
        let script =
            r#"import{a}from"./b.js";import * as c from './c.js';const d=()=>import("./d.js")"#;
        assert_eq!(imports(script, "/pkg/a.js"), ["/pkg/b.js", "/pkg/c.js"]);
    }

    #[test]
    fn memory_is_read_in_the_units_of_the_kernel() {
        let text = "55d-7ff ---p [rollup]\nRss:      40960 kB\nPss:      20480 kB\n";
        assert!((kibibytes(text, "Pss:") / MIB - 20.0).abs() < 1e-9);
        assert!((kibibytes(text, "Rss:") / MIB - 40.0).abs() < 1e-9);
    }
}
