//! The tables in Markdown, and their places in the document.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::rows::{Line, Table};

/// Where and when it was measured.
pub struct Machine {
    text: String,
}

impl Machine {
    pub fn here() -> Result<Self> {
        let date = Command::new("date").args(["-u", "+%F"]).output()?;
        let date = String::from_utf8(date.stdout)?;
        let cores = std::thread::available_parallelism()?.get();
        let processor =
            field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
        let memory = field("/proc/meminfo", "MemTotal")
            .and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
        let memory = memory.unwrap_or_default() / (1024.0 * 1024.0);
        Ok(Self {
            text: format!(
                "{}, {processor}, {cores} cores, {memory:.0} GiB",
                date.trim()
            ),
        })
    }
}

/// The value behind `name` and a colon.
fn field(file: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

pub fn table(table: Table, lines: &[Line], machine: &Machine) -> String {
    let mut text = format!("Measured on {}.\n\n", machine.text);
    let columns = table.columns();
    text += &row(columns.iter().map(|column| (*column).to_owned()));
    text += &row(columns.iter().map(|_| "---".to_owned()));
    for line in lines {
        let target = line.target.as_ref().map_or_else(String::new, |target| {
            let verdict = if target.met { "met" } else { "**missed**" };
            format!("{}: {verdict}", target.text)
        });
        text += &row(line.cells.iter().cloned().chain([target]));
    }
    text
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<_> = cells.collect();
    format!("| {} |\n", cells.join(" | "))
}

/// How many targets are met, and which are not.
pub fn verdict(lines: &[Line]) -> String {
    let targets = lines
        .iter()
        .filter_map(|line| Some((line, line.target.as_ref()?)));
    let (met, missed): (Vec<_>, Vec<_>) = targets.partition(|(_, target)| target.met);
    let mut text = format!("targets: {} met, {} missed", met.len(), missed.len());
    for (line, target) in missed {
        text += &format!("\n  missed: {} ({})", line.cells.join(", "), target.text);
    }
    text
}

/// Puts the text between the table's marks in the document.
pub fn write(document: &Path, table: Table, text: &str) -> Result<()> {
    let old = std::fs::read_to_string(document)
        .with_context(|| format!("cannot read {}", document.display()))?;
    let new = replaced(&old, table.name(), text)
        .with_context(|| format!("{} has no marks for `{}`", document.display(), table.name()))?;
    Ok(std::fs::write(document, new)?)
}

/// The document with the text between the marks `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`.
fn replaced(document: &str, name: &str, text: &str) -> Option<String> {
    let (start, end) = (
        format!("<!-- bench:{name} -->"),
        format!("<!-- /bench:{name} -->"),
    );
    let (before, rest) = document.split_once(&start)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{start}\n{}\n{end}{after}", text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows::Target;

    fn lines() -> Vec<Line> {
        let line = |work: &str, met| Line {
            cells: vec![work.to_owned(), "1".to_owned(), "–".to_owned()],
            target: Target::at_least(if met { 2.0 } else { 1.0 }, 2.0, "≥ 2"),
        };
        let untold = Line {
            target: None,
            ..line("without", true)
        };
        vec![line("fast", true), line("slow", false), untold]
    }

    #[test]
    fn a_table_says_which_targets_are_met() {
        let machine = Machine {
            text: "a day, a machine".to_owned(),
        };
        let text = table(Table::Footprint, &lines(), &machine);
        let rows: Vec<_> = text.lines().collect();
        assert_eq!(rows[0], "Measured on a day, a machine.");
        assert_eq!(rows[4], "| fast | 1 | – | ≥ 2: met |");
        assert_eq!(rows[5], "| slow | 1 | – | ≥ 2: **missed** |");
        assert_eq!(rows[6], "| without | 1 | – |  |");
        let columns = |row: &str| row.matches('|').count();
        assert!(rows[2..].iter().all(|row| columns(row) == columns(rows[2])));
    }

    #[test]
    fn the_verdict_counts_and_names_what_is_missed() {
        let text = verdict(&lines());
        assert_eq!(text, "targets: 1 met, 1 missed\n  missed: slow, 1, – (≥ 2)");
    }

    #[test]
    fn only_what_is_between_the_marks_is_replaced() {
        let document = "a\n<!-- bench:speed -->\nold\n<!-- /bench:speed -->\nb <!-- bench:size --><!-- /bench:size -->";
        let new = replaced(document, "speed", "new\n").unwrap();
        assert_eq!(
            new,
            "a\n<!-- bench:speed -->\nnew\n<!-- /bench:speed -->\nb <!-- bench:size --><!-- /bench:size -->"
        );
        assert_eq!(replaced(&new, "speed", "new").unwrap(), new);
        assert!(replaced(document, "footprint", "new").is_none());
    }
}
