//! The rows of the tables.

mod footprint;
mod size;
mod speed;

use anyhow::Result;
use clap::ValueEnum;

use crate::Options;

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Row {
    /// The first page.
    Page,
    /// Requests for links by people with an account, and the mails that are sent meanwhile.
    Known,
    /// Requests for links for addresses without an account.
    Unknown,
    /// Mails that wait, sent without requests beside them.
    Mails,
    /// New passwords.
    Reset,
    /// Memory of an idle server, after many log-ins at once, and a minute later.
    Memory,
    /// What a browser loads for the first page.
    FirstPage,
    /// The time until the server answers, with a large database.
    Start,
    /// Pages and calls with a small and with a large database.
    Growth,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Table {
    Speed,
    Footprint,
    Size,
}

impl Table {
    pub const ALL: [Self; 3] = [Self::Speed, Self::Footprint, Self::Size];

    pub fn rows(self) -> impl Iterator<Item = Row> {
        let rows = Row::value_variants().iter().copied();
        rows.filter(move |row| row.table() == self)
    }

    /// The name in the document.
    pub fn name(self) -> &'static str {
        match self {
            Self::Speed => "speed",
            Self::Footprint => "footprint",
            Self::Size => "size",
        }
    }

    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Speed => &[
                "work",
                "Password Recover",
                "Django",
                "ratio",
                "machine at best",
                "target",
            ],
            Self::Footprint => &["what", "Password Recover", "Django", "target"],
            Self::Size => &["work", "database", "small", "large", "ratio", "target"],
        }
    }
}

impl Row {
    fn table(self) -> Table {
        match self {
            Self::Page | Self::Known | Self::Unknown | Self::Mails | Self::Reset => Table::Speed,
            Self::Memory | Self::FirstPage => Table::Footprint,
            Self::Start | Self::Growth => Table::Size,
        }
    }
}

/// One line of a table.
pub struct Line {
    /// All cells but the last, which has the target.
    pub cells: Vec<String>,
    pub target: Option<Target>,
}

pub struct Target {
    /// In words.
    pub text: String,
    pub met: bool,
}

impl Target {
    /// Figure and target in the same unit.
    pub fn at_least(figure: f64, wanted: f64, text: impl Into<String>) -> Option<Self> {
        Some(Self {
            text: text.into(),
            met: figure >= wanted,
        })
    }

    pub fn at_most(figure: f64, wanted: f64, text: impl Into<String>) -> Option<Self> {
        Some(Self {
            text: text.into(),
            met: figure <= wanted,
        })
    }
}

pub async fn measure(table: Table, options: &Options) -> Result<Vec<Line>> {
    match table {
        Table::Speed => speed::measure(options).await,
        Table::Footprint => footprint::measure(options).await,
        Table::Size => size::measure(options).await,
    }
}

/// What is going on, for whoever waits.
fn note(text: &str) {
    eprintln!("==> {text}");
}
