//! Reading the lines of an import, a batch at a time, on a thread that may wait for a disk.

use super::{
    csv_records::{Cells, CsvRecords, Found},
    json_record,
    record::{Candidate, Column, Record},
};
use crate::{
    api::dashboard::imports::{Problem, SourceProblem},
    server::{csv, db::entity::Timestamp},
};
use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Seek},
};
use tokio::sync::mpsc;

/// Lines that are checked and put aside at a time: few enough that no other request has to wait.
pub const BATCH: usize = 500;
/// The most that are taken at once.
const MAX_LINES: u64 = 1_000_000;
/// The longest line, in bytes; of CSV, what stands in its cells.
const MAX_LINE: usize = 64 * 1024;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How a file is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    JsonLines,
}

impl Format {
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }
}

/// A line that was checked. Lines count from 1; of a database it is the row's id.
pub struct Line {
    pub number: u64,
    pub outcome: Result<Candidate, Vec<Problem>>,
}

pub struct Batch {
    pub lines: Vec<Line>,
    /// How much was read until here.
    pub size_read: u64,
}

/// Why reading ends before the end.
#[derive(Debug)]
pub enum Trouble {
    /// What is read is not what it should be.
    Source(SourceProblem),
    Failed(anyhow::Error),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// The lines of a file.
pub struct FileLines {
    pub size: u64,
    batches: mpsc::Receiver<Result<Batch, Trouble>>,
}

impl FileLines {
    /// Starts to read a file from its beginning. Without a format, the file tells by its first
    /// character.
    pub fn start(mut file: File, format: Option<Format>, now: Timestamp) -> io::Result<Self> {
        file.rewind()?;
        let size = file.metadata()?.len();
        let (sender, batches) = mpsc::channel(2);
        tokio::task::spawn_blocking(move || {
            let mut reading = Reading {
                now,
                lines: Vec::new(),
                count: 0,
                sender,
            };
            if let Err(trouble) = reading.run(file, format) {
                // Whoever no longer listens need not be told.
                _ = reading.sender.blocking_send(Err(trouble));
            }
        });
        Ok(Self { size, batches })
    }

    pub async fn next(&mut self) -> Result<Option<Batch>, Trouble> {
        self.batches.recv().await.transpose()
    }
}

struct Reading {
    now: Timestamp,
    lines: Vec<Line>,
    count: u64,
    sender: mpsc::Sender<Result<Batch, Trouble>>,
}

impl Reading {
    fn run(&mut self, file: File, format: Option<Format>) -> Result<(), Trouble> {
        let mut reader = BufReader::new(file);
        let start = without_mark(reader.fill_buf()?).trim_ascii_start();
        let sniffed = match start.first() {
            None => return Err(Trouble::Source(SourceProblem::Empty)),
            Some(b'{') => Format::JsonLines,
            Some(_) => Format::Csv,
        };
        let end = match format.unwrap_or(sniffed) {
            Format::Csv => {
                let delimiter = delimiter(start);
                self.csv(reader, delimiter)?
            }
            Format::JsonLines => self.json_lines(reader)?,
        };
        if self.count == 0 {
            return Err(Trouble::Source(SourceProblem::Empty));
        }
        self.hand_on(end);
        Ok(())
    }

    /// Notes a line; `false` when nobody listens any more.
    fn add(
        &mut self,
        number: u64,
        record: Result<Record, Problem>,
        end: u64,
    ) -> Result<bool, Trouble> {
        self.count += 1;
        if self.count > MAX_LINES {
            return Err(Trouble::Source(SourceProblem::TooManyLines));
        }
        let outcome = record
            .map_err(|problem| vec![problem])
            .and_then(|record| Candidate::parse(&record, self.now));
        self.lines.push(Line { number, outcome });
        Ok(self.lines.len() < BATCH || self.hand_on(end))
    }

    fn hand_on(&mut self, size_read: u64) -> bool {
        let lines = std::mem::take(&mut self.lines);
        let batch = Batch { lines, size_read };
        self.sender.blocking_send(Ok(batch)).is_ok()
    }

    fn csv(&mut self, mut reader: BufReader<File>, delimiter: u8) -> Result<u64, Trouble> {
        let mark = reader.fill_buf()?.starts_with(BYTE_ORDER_MARK);
        let mark = if mark { BYTE_ORDER_MARK.len() } else { 0 };
        reader.consume(mark);
        let mut records = CsvRecords::new(reader, delimiter, MAX_LINE);
        let columns: Vec<Option<Column>> = match records.next()? {
            None => return Err(Trouble::Source(SourceProblem::Empty)),
            Some((_, Found::Cells(names))) => names
                .iter()
                .map(|name| Column::parse(&String::from_utf8_lossy(name)))
                .collect(),
            Some((_, Found::TooLong | Found::QuoteOpen)) => Vec::new(),
        };
        is_usable(&columns)?;
        while let Some((number, found)) = records.next()? {
            let (record, is_open) = match found {
                Found::Cells(cells) => (csv_record(&columns, cells), false),
                Found::TooLong => (Err(Problem::TooLong), false),
                Found::QuoteOpen => (Err(Problem::QuoteOpen), true),
            };
            let end = records.bytes_read() + mark as u64;
            let is_wanted = self.add(number, record, end)?;
            // Whoever leaves wrong lines out must not lose all that follows with this one.
            if is_open {
                self.hand_on(end);
                return Err(Trouble::Source(SourceProblem::QuoteOpen));
            }
            if !is_wanted {
                break;
            }
        }
        Ok(records.bytes_read() + mark as u64)
    }

    fn json_lines(&mut self, mut reader: BufReader<File>) -> Result<u64, Trouble> {
        let (mut number, mut end) = (0, 0);
        let mut line = Vec::new();
        loop {
            line.clear();
            let most = u64::try_from(MAX_LINE + 1).unwrap_or(u64::MAX);
            let mut read = (&mut reader).take(most).read_until(b'\n', &mut line)?;
            if read == 0 {
                return Ok(end);
            }
            number += 1;
            let is_cut = line.len() > MAX_LINE && !line.ends_with(b"\n");
            if is_cut {
                read += reader.skip_until(b'\n')?;
            }
            end += u64::try_from(read).unwrap_or(u64::MAX);
            let text = without_mark(&line).trim_ascii();
            if text.is_empty() {
                continue;
            }
            let record = if is_cut {
                Err(Problem::TooLong)
            } else {
                json_record::read(text)
            };
            if !self.add(number, record, end)? {
                return Ok(end);
            }
        }
    }
}

fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
}

/// What stands between the names of the first line: a comma, or what spreadsheets put there where
/// the comma stands in numbers.
fn delimiter(start: &[u8]) -> u8 {
    let header = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let count = |delimiter: &u8| header.iter().filter(|byte| *byte == delimiter).count();
    // Of several that are as frequent, the last.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(count)
        .unwrap_or(b',')
}

/// Whether somebody can be made of such lines, and it is clear what each column is.
pub fn is_usable(columns: &[Option<Column>]) -> Result<(), Trouble> {
    let known = || columns.iter().flatten();
    if !known().any(|column| matches!(column, Column::Email | Column::Username)) {
        return Err(Trouble::Source(SourceProblem::NoEmailColumn));
    }
    let is_double = |column: &Column| known().filter(|other| *other == column).count() > 1;
    if known().any(is_double) {
        return Err(Trouble::Source(SourceProblem::ColumnTwice));
    }
    Ok(())
}

fn csv_record(columns: &[Option<Column>], cells: Cells<'_>) -> Result<Record, Problem> {
    if cells.len() != columns.len() {
        return Err(Problem::Unreadable);
    }
    let mut record = Record::default();
    for (column, cell) in columns.iter().zip(cells.iter()) {
        let cell = std::str::from_utf8(cell).map_err(|_| Problem::NotUtf8)?;
        if let Some(column) = column {
            record.set(*column, csv::unguarded(cell).to_owned());
        }
    }
    Ok(record)
}
