//! The records of a CSV file, with a size limit: an unclosed quote turns the rest of the file into one
//! record, which must not be held in memory.

use csv_core::{ReadRecordResult, Reader};
use std::io::{self, BufRead};

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    Cells(Cells<'a>),
    /// It exceeds the limit, in bytes or in cells.
    TooLong,
    /// Its last quote is never closed.
    QuoteOpen,
}

/// The cells of a record, without their quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cells<'a> {
    text: &'a [u8],
    ends: &'a [usize],
}

impl<'a> Cells<'a> {
    pub fn iter(self) -> impl Iterator<Item = &'a [u8]> {
        let starts = [0].into_iter().chain(self.ends.iter().copied());
        starts
            .zip(self.ends)
            .map(move |(start, end)| &self.text[start..*end])
    }
}

pub struct CsvRecords<R> {
    input: R,
    core: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
    /// The current line, from 1, as an editor counts.
    line: u64,
    last_byte: u8,
    bytes_read: u64,
}

impl<R: BufRead> CsvRecords<R> {
    /// `longest` is in bytes, of the cells alone.
    pub fn new(input: R, delimiter: u8, longest: usize) -> Self {
        Self {
            input,
            core: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            text: vec![0; longest],
            ends: vec![0; longest],
            line: 1,
            last_byte: b'\n',
            bytes_read: 0,
        }
    }

    /// Starts counting at this line, if earlier ones were read before.
    #[must_use]
    pub fn starting_at(mut self, line: u64) -> Self {
        self.line = line;
        self
    }

    /// How many bytes were read so far.
    pub fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// The next record, and the line on which it begins; none at the end. Empty lines are skipped.
    ///
    /// # Errors
    /// If the input can't be read.
    pub fn next(&mut self) -> io::Result<Option<(u64, Found<'_>)>> {
        if !self.skip_line_breaks()? {
            return Ok(None);
        }
        let line = self.line;
        let (mut length, mut count, mut is_cut) = (0, 0, false);
        loop {
            let input = self.input.fill_buf()?;
            let is_end = input.is_empty();
            // The last line may have no line break. In an open quote this one is text.
            let input = if is_end { b"\n" } else { input };
            let (result, read, written, ended) =
                self.core
                    .read_record(input, &mut self.text[length..], &mut self.ends[count..]);
            (length, count) = (length + written, count + ended);
            if !is_end {
                self.consume(read)?;
            }
            match result {
                ReadRecordResult::Record if is_cut => return Ok(Some((line, Found::TooLong))),
                ReadRecordResult::Record => {
                    let cells = Cells {
                        text: &self.text[..length],
                        ends: &self.ends[..count],
                    };
                    return Ok(Some((line, Found::Cells(cells))));
                }
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    (length, count, is_cut) = (0, 0, true);
                }
                ReadRecordResult::InputEmpty | ReadRecordResult::End if is_end => {
                    return Ok(Some((line, Found::QuoteOpen)));
                }
                ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
            }
        }
    }

    /// Skips to the start of a record; `false` at the end.
    fn skip_line_breaks(&mut self) -> io::Result<bool> {
        loop {
            let input = self.input.fill_buf()?;
            if input.is_empty() {
                return Ok(false);
            }
            let breaks = input.iter().take_while(|byte| is_break(**byte)).count();
            if breaks == 0 {
                return Ok(true);
            }
            self.consume(breaks)?;
        }
    }

    fn consume(&mut self, count: usize) -> io::Result<()> {
        for byte in &self.input.fill_buf()?[..count] {
            // CR LF is one line break.
            let is_second = *byte == b'\n' && self.last_byte == b'\r';
            self.line += u64::from(is_break(*byte) && !is_second);
            self.last_byte = *byte;
        }
        self.input.consume(count);
        self.bytes_read += count as u64;
        Ok(())
    }
}

fn is_break(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufReader, Read, repeat};

    /// Each record's cells or error, with its line.
    fn read(text: impl Read, longest: usize) -> Vec<(u64, String)> {
        // Chunks so small that every record is split.
        let mut records = CsvRecords::new(BufReader::with_capacity(3, text), b',', longest);
        let mut all = Vec::new();
        while let Some((line, found)) = records.next().unwrap() {
            let said = match found {
                Found::Cells(cells) => {
                    let cells = cells.iter().map(|cell| String::from_utf8_lossy(cell));
                    cells.collect::<Vec<_>>().join("|")
                }
                other => format!("{other:?}"),
            };
            all.push((line, said));
        }
        all
    }

    fn said(text: &str) -> Vec<(u64, String)> {
        read(text.as_bytes(), 12)
    }

    #[test]
    fn records_begin_where_an_editor_says_however_lines_end() {
        for ending in ["\n", "\r\n", "\r"] {
            let text = "a,b\n\n\n\"1\n\n2\",\"3 \"\"4\"\"\"\n5,\n,6".replace('\n', ending);
            let two = format!("1{ending}{ending}2|3 \"4\"");
            assert_eq!(
                said(&text),
                [
                    (1, "a|b".to_owned()),
                    (4, two),
                    (7, "5|".to_owned()),
                    (8, "|6".to_owned())
                ],
                "{ending:?}"
            );
        }
        assert_eq!(said("\r\n\n"), []);
        assert_eq!(said("a\0b"), [(1, "a\0b".to_owned())]);
    }

    #[test]
    fn an_overlong_record_is_reported_and_the_next_is_read() {
        let long = "TooLong".to_owned();
        for text in [
            "1234567890abcdef\nx,y",
            "\"1234567890\nabcdef\"\nx,y",
            ",,,,,,,,,,,,,,,,,\nx,y",
        ] {
            let lines = text.matches('\n').count() as u64;
            let after = (lines + 1, "x|y".to_owned());
            assert_eq!(said(text), [(1, long.clone()), after], "{text:?}");
        }
    }

    #[test]
    fn an_unclosed_quote_is_reported_with_its_record() {
        let open = "QuoteOpen".to_owned();
        for text in [
            "a\n\"b\nc\nd",
            "a\nx,\"",
            "a\n\"b\"\"",
            "a\n\"0123456789abcdef\n",
        ] {
            assert_eq!(
                said(text),
                [(1, "a".to_owned()), (2, open.clone())],
                "{text:?}"
            );
        }
        assert_eq!(said("a\n\"b\""), [(1, "a".to_owned()), (2, "b".to_owned())]);
        // A quote in the middle of a cell is an ordinary character.
        assert_eq!(
            said("5\" pipe\nx"),
            [(1, "5\" pipe".to_owned()), (2, "x".to_owned())]
        );
    }

    #[test]
    fn nothing_after_an_unclosed_quote_is_held_in_memory() {
        const MEBIBYTES: u64 = 8;
        let much = b"\"".chain(repeat(b'x').take(MEBIBYTES << 20));
        let mut records = CsvRecords::new(BufReader::new(much), b',', 1024);
        assert_eq!(records.next().unwrap(), Some((1, Found::QuoteOpen)));
        assert_eq!(records.bytes_read(), (MEBIBYTES << 20) + 1);
        assert_eq!((records.text.len(), records.ends.len()), (1024, 1024));
    }
}
