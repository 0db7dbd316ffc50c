//! Reading the lines of an import in batches, on a thread that may block on the disk.

use super::{
    MAX_LINE,
    columns::{Column, Unread},
    csv_records::{Cells, CsvRecords, Found},
    encoding,
    json_document::{self, Ended},
    json_record,
    record::{Candidate, Record, Said},
    rules::Rules,
};
use crate::{
    api::dashboard::imports::{Problem, SourceProblem},
    server::{csv, db::entity::Timestamp},
};
use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Seek},
    sync::Arc,
};
use tokio::sync::mpsc;

/// Lines checked and staged per batch: few enough that no other request has to wait.
pub const BATCH: usize = 500;
/// The most lines of one import.
const MAX_LINES: u64 = 1_000_000;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
/// How a database of SQLite begins.
const SQLITE: &[u8] = b"SQLite format 3\0";
/// How a file's first line can tell Excel the delimiter.
const SEPARATOR: &[u8] = b"sep=";

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    JsonLines,
    /// An array of users, or an object with one under `users`.
    Json,
}

/// A parsed line. Lines count from 1, and so do the users in a JSON array; in a database it is the row's id.
pub struct Line {
    pub number: u64,
    /// For those who look for what is wrong with it.
    pub said: Said,
    pub outcome: Result<Candidate, Vec<Problem>>,
}

pub struct Batch {
    pub lines: Vec<Line>,
    /// The bytes read so far.
    pub size_read: u64,
    /// Columns that were ignored.
    pub unread: Unread,
}

/// Why reading ends early.
#[derive(Debug)]
pub enum Trouble {
    /// The source is invalid.
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
    /// Starts reading a file from its beginning. Without a format, it is detected.
    pub fn start(
        mut file: File,
        format: Option<Format>,
        rules: Arc<Rules>,
        now: Timestamp,
    ) -> io::Result<Self> {
        file.rewind()?;
        let size = file.metadata()?.len();
        let (sender, batches) = mpsc::channel(2);
        tokio::task::spawn_blocking(move || {
            let mut reading = Reading {
                now,
                rules,
                size,
                is_converted: false,
                lines: Vec::new(),
                unread: Unread::default(),
                count: 0,
                sender,
            };
            if let Err(trouble) = reading.run(file, format) {
                // If nobody listens any more, nobody needs to know.
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
    rules: Arc<Rules>,
    size: u64,
    /// Whether a copy is read, which differs in length from the file.
    is_converted: bool,
    lines: Vec<Line>,
    unread: Unread,
    count: u64,
    sender: mpsc::Sender<Result<Batch, Trouble>>,
}

impl Reading {
    fn run(&mut self, file: File, format: Option<Format>) -> Result<(), Trouble> {
        let file = match encoding::from_utf16(&file)? {
            Some(converted) => {
                self.is_converted = true;
                converted
            }
            None => file,
        };
        let mut reader = BufReader::with_capacity(2 * MAX_LINE, file);
        if reader.fill_buf()?.starts_with(SQLITE) {
            return Err(Trouble::Source(SourceProblem::Database));
        }
        let start = without_mark(reader.fill_buf()?).trim_ascii_start();
        let sniffed = match start.first() {
            None => return Err(Trouble::Source(SourceProblem::Empty)),
            Some(b'{') if !json_document::begins(start) => Format::JsonLines,
            Some(b'{' | b'[') => Format::Json,
            Some(_) => Format::Csv,
        };
        match format.unwrap_or(sniffed) {
            Format::Csv => self.csv(reader)?,
            Format::JsonLines => self.json_lines(reader)?,
            Format::Json => self.json(reader)?,
        };
        if self.count == 0 {
            return Err(Trouble::Source(SourceProblem::Empty));
        }
        self.hand_on(self.size);
        Ok(())
    }

    /// Passes on a line; `false` when nobody listens any more.
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
        let said = record.as_ref().map(Said::of).unwrap_or_default();
        let outcome = record
            .map_err(|problem| vec![problem])
            .and_then(|record| Candidate::parse(&record, &self.rules, self.now));
        self.lines.push(Line {
            number,
            said,
            outcome,
        });
        Ok(self.lines.len() < BATCH || self.hand_on(end))
    }

    fn hand_on(&mut self, end: u64) -> bool {
        // Most UTF-16 text takes half as many bytes in UTF-8.
        let end = if self.is_converted { 2 * end } else { end };
        let batch = Batch {
            lines: std::mem::take(&mut self.lines),
            size_read: end.min(self.size),
            unread: std::mem::take(&mut self.unread),
        };
        self.sender.blocking_send(Ok(batch)).is_ok()
    }

    fn csv(&mut self, mut reader: BufReader<File>) -> Result<(), Trouble> {
        let start = reader.fill_buf()?;
        let mut skipped = start.len() - without_mark(start).len();
        let (separator, length) = separator(&start[skipped..]);
        let first_line = if length > 0 { 2 } else { 1 };
        skipped += length;
        let delimiter = separator.unwrap_or_else(|| delimiter(&start[skipped..]));
        reader.consume(skipped);
        let mut records = CsvRecords::new(reader, delimiter, MAX_LINE).starting_at(first_line);
        let names: Vec<String> = match records.next()? {
            None => return Err(Trouble::Source(SourceProblem::Empty)),
            Some((_, Found::Cells(names))) => names
                .iter()
                .map(|name| String::from_utf8_lossy(name).into_owned())
                .collect(),
            Some((_, Found::TooLong | Found::QuoteOpen)) => Vec::new(),
        };
        let columns = columns_of(&names, &self.rules, &mut self.unread);
        is_usable(&columns)?;
        while let Some((number, found)) = records.next()? {
            let (record, is_open) = match found {
                Found::Cells(cells) => (csv_record(&columns, cells), false),
                Found::TooLong => (Err(Problem::TooLong), false),
                Found::QuoteOpen => (Err(Problem::QuoteOpen), true),
            };
            let end = records.bytes_read() + skipped as u64;
            let is_wanted = self.add(number, record, end)?;
            // Skipping wrong lines must not lose all that follows with this one.
            if is_open {
                self.hand_on(end);
                return Err(Trouble::Source(SourceProblem::QuoteOpen));
            }
            if !is_wanted {
                break;
            }
        }
        Ok(())
    }

    fn json(&mut self, mut reader: BufReader<File>) -> Result<(), Trouble> {
        let start = reader.fill_buf()?;
        let mark = start.len() - without_mark(start).len();
        reader.consume(mark);
        let mut trouble = None;
        let ended = json_document::read(reader, &mut |number, entry, end| {
            let record = entry.and_then(|members| self.json_record(members));
            match self.add(number, record, end) {
                Ok(is_wanted) => is_wanted,
                Err(why) => {
                    trouble = Some(why);
                    false
                }
            }
        });
        match (trouble, ended) {
            (Some(trouble), _) => Err(trouble),
            (None, Ended::Whole | Ended::Stopped) => Ok(()),
            (None, Ended::NoUsers) => Err(Trouble::Source(SourceProblem::NoUsers)),
            (None, Ended::Broken { entry, problem }) => {
                self.add(entry, Err(problem), self.size)?;
                self.hand_on(self.size);
                Err(Trouble::Source(SourceProblem::JsonBroken))
            }
        }
    }

    fn json_record(&mut self, members: json_record::Members) -> Result<Record, Problem> {
        json_record::record(members, &self.rules, &mut self.unread)
    }

    fn json_lines(&mut self, mut reader: BufReader<File>) -> Result<(), Trouble> {
        let (mut number, mut end) = (0, 0);
        let mut line = Vec::new();
        loop {
            line.clear();
            let most = u64::try_from(MAX_LINE + 1).unwrap_or(u64::MAX);
            let mut read = (&mut reader).take(most).read_until(b'\n', &mut line)?;
            if read == 0 {
                return Ok(());
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
                json_record::read(text).and_then(|members| self.json_record(members))
            };
            if !self.add(number, record, end)? {
                return Ok(());
            }
        }
    }
}

fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
}

/// The delimiter that the first line declares, and the length of that line.
fn separator(start: &[u8]) -> (Option<u8>, usize) {
    let is_said = start
        .get(..SEPARATOR.len())
        .is_some_and(|said| said.eq_ignore_ascii_case(SEPARATOR));
    match &start[SEPARATOR.len().min(start.len())..] {
        [separator, b'\r', b'\n', ..] if is_said => (Some(*separator), SEPARATOR.len() + 3),
        [separator, b'\r' | b'\n', ..] if is_said => (Some(*separator), SEPARATOR.len() + 2),
        _ => (None, 0),
    }
}

/// The delimiter of the header: a comma, or what spreadsheets use where the comma is the decimal separator.
fn delimiter(start: &[u8]) -> u8 {
    let header = start
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    let count = |delimiter: &u8| header.iter().filter(|byte| *byte == delimiter).count();
    // Of several that are equally frequent, the last.
    [b'|', b'\t', b';', b',']
        .into_iter()
        .max_by_key(count)
        .unwrap_or(b',')
}

/// The meaning of each column; ignored ones are recorded.
pub fn columns_of(names: &[String], rules: &Rules, unread: &mut Unread) -> Vec<Option<Column>> {
    names
        .iter()
        .map(|name| {
            let column = Column::parse(name);
            if column.is_none_or(|column| !column.is_read(rules)) {
                unread.note(name);
            }
            column
        })
        .collect()
}

/// Whether such lines can make a user, and the meaning of each column is unambiguous.
pub fn is_usable(columns: &[Option<Column>]) -> Result<(), Trouble> {
    let known = || columns.iter().flatten();
    if !known().any(|column| matches!(column, Column::Email | Column::Username)) {
        return Err(Trouble::Source(SourceProblem::NoEmailColumn));
    }
    let is_double = |column: &Column| {
        column.is_one_only() && known().filter(|other| other.is_same(*column)).count() > 1
    };
    if known().any(is_double) {
        return Err(Trouble::Source(SourceProblem::ColumnTwice));
    }
    Ok(())
}

/// Spreadsheets omit empty cells at the end of a line, and others write too many. Extra cells with content
/// belong to other columns.
fn csv_record(columns: &[Option<Column>], cells: Cells<'_>) -> Result<Record, Problem> {
    let mut cells = cells.iter();
    let mut record = Record::default();
    for column in columns {
        let cell = cells.next().unwrap_or_default();
        let cell = std::str::from_utf8(cell).map_err(|_| Problem::NotUtf8)?;
        if let Some(column) = column {
            record.set(*column, csv::unguarded(cell).to_owned());
        }
    }
    if cells.any(|cell| !cell.trim_ascii().is_empty()) {
        return Err(Problem::Unreadable);
    }
    Ok(record)
}
