//! CSV as in RFC 4180, with nothing that a spreadsheet would evaluate.
//!
//! Every export is written here, so that a user's name can't become a formula on the computer that opens the
//! file.

use anyhow::Context;
use std::{borrow::Cow, io};

/// The prefix that makes spreadsheets treat a cell as text.
const GUARD: char = '\'';

/// Writes rows to any byte sink; streamed responses use a `Vec<u8>` per batch.
pub struct CsvWriter<W: io::Write>(csv::Writer<W>);

impl<W: io::Write> CsvWriter<W> {
    /// Every cell is quoted and every row ends in CR LF (RFC 4180 §2). Rows may differ in length.
    pub fn new(output: W) -> Self {
        Self(
            csv::WriterBuilder::new()
                .quote_style(csv::QuoteStyle::Always)
                .terminator(csv::Terminator::CRLF)
                .flexible(true)
                .from_writer(output),
        )
    }

    /// Writes one row, guarding each cell that could be a formula.
    ///
    /// # Errors
    /// If writing fails.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> io::Result<()> {
        for cell in cells {
            self.0.write_field(guarded(cell).as_bytes())?;
        }
        self.0.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Flushes and returns the output.
    ///
    /// # Errors
    /// If writing fails.
    pub fn finish(self) -> io::Result<W> {
        self.0.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

/// A table in memory, as one part of a streamed file.
///
/// # Errors
/// If writing fails.
pub fn in_memory(
    write: impl FnOnce(&mut CsvWriter<Vec<u8>>) -> io::Result<()>,
) -> anyhow::Result<Vec<u8>> {
    let mut table = CsvWriter::new(Vec::new());
    write(&mut table)
        .and_then(|()| table.finish())
        .context("a table could not be written into memory")
}

/// The cell, as plain text for every spreadsheet (OWASP, CSV Injection; ASVS 1.2.10).
fn guarded(cell: &str) -> Cow<'_, str> {
    if starts_formula(cell) {
        Cow::Owned(format!("{GUARD}{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Removes the guard, so that exports can be imported again.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix(GUARD)
        .filter(|rest| starts_formula(rest))
        .unwrap_or(cell)
}

/// Full-width signs start formulas in Chinese and Japanese locales. Cells that already begin with a guard get
/// another, or importing would remove one of their own.
fn starts_formula(cell: &str) -> bool {
    cell.trim_start_matches(GUARD).starts_with([
        '=', '+', '-', '@', '\t', '\r', '\n', '\0', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(rows: &[&[&str]]) -> String {
        let mut writer = CsvWriter::new(Vec::new());
        for row in rows {
            writer.row(row.iter().copied()).unwrap();
        }
        String::from_utf8(writer.finish().unwrap()).unwrap()
    }

    #[test]
    fn commas_quotes_and_line_breaks_stay_in_their_cell() {
        assert_eq!(
            written(&[
                &["email", "name"],
                &["ann@example.org", "Ann \"A\", the\r\nfirst"]
            ]),
            "\"email\",\"name\"\r\n\"ann@example.org\",\"Ann \"\"A\"\", the\r\nfirst\"\r\n"
        );
        assert_eq!(written(&[&["a", ""], &["b"]]), "\"a\",\"\"\r\n\"b\"\r\n");
    }

    #[test]
    fn no_cell_becomes_a_formula_and_every_cell_reads_back() {
        for cell in [
            "=HYPERLINK(\"https://evil.example\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\0=1",
            "＝1",
            "＋1",
            "－1",
            "＠A1",
            "'=1",
            "''=",
            "'-Ann",
        ] {
            let line = written(&[&[cell]]);
            assert!(line.starts_with("\"'"), "{line:?}");
            assert_eq!(unguarded(&guarded(cell)), cell);
        }
        for cell in [
            "",
            "Ann",
            "a=b",
            "'tis",
            "'",
            "''",
            "$argon2id$v=19",
            "ann+tag@example.org",
        ] {
            assert_eq!(guarded(cell), cell);
            assert_eq!(unguarded(cell), cell);
        }
    }

    #[test]
    fn any_cell_is_no_formula_and_reads_back() {
        use proptest::prelude::*;
        proptest!(|(cell in "['=+\\-@\t\r\n\0＝＋－＠a, \"]{0,6}")| {
            let shown = guarded(&cell);
            prop_assert_eq!(unguarded(&shown), &cell);
            prop_assert!(shown.starts_with(GUARD) || !starts_formula(&shown));
        });
    }
}
