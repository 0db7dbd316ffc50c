//! Builds the file from lists of hashes, in memory that does not grow with them.

use super::{
    DESCRIPTOR_BYTES, END_BYTES, HASHES_IN_FILTER, MAGIC, Place, crc_of_index, first_bytes,
};
use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    fmt,
    io::{self, BufRead, BufWriter, Seek, Write},
};
use xorf::{BinaryFuse16, DmaSerializable};

/// A line has a hash and a number. A longer one is none of such a list.
const LONGEST_LINE: u64 = 256;
const HEX_DIGITS: usize = 40;

/// What was built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    /// Different hashes.
    pub hashes: u64,
    pub bytes: u64,
}

/// Why there is no file.
#[derive(Debug)]
pub enum NotBuilt {
    /// A list can't be read: its number, from 0.
    Unreadable(usize, io::Error),
    /// A line is no SHA-1 hash: the number of the list, and of the line, from 1.
    NoHash(usize, u64),
    /// A line has a smaller hash than the one before it.
    NotSorted(usize, u64),
    Unwritable(io::Error),
    /// There is no hash in the lists.
    Empty,
}

impl NotBuilt {
    /// A sentence; `names` are those of the lists.
    pub fn sentence(&self, names: &[impl fmt::Display]) -> String {
        let name = |list: &usize| {
            names
                .get(*list)
                .map_or_else(String::new, ToString::to_string)
        };
        match self {
            Self::Unreadable(list, error) => format!("{} can't be read: {error}.", name(list)),
            Self::NoHash(list, line) => format!(
                "Line {line} of {} does not begin with the SHA-1 hash of a password in 40 hexadecimal digits.",
                name(list)
            ),
            Self::NotSorted(list, line) => format!(
                "Line {line} of {0} is out of order. Sort the list first: LC_ALL=C sort -f {0}",
                name(list)
            ),
            Self::Unwritable(error) => format!("The file can't be written: {error}."),
            Self::Empty => "There is no hash in these lists.".to_owned(),
        }
    }
}

/// Merges sorted lists of SHA-1 hashes, `HASH` or `HASH:COUNT` on each line, and writes their filters.
/// `progress` is told how many hashes are done.
///
/// # Errors
/// Why it can't be built; what was written until then is of no use.
pub fn build(
    lists: Vec<impl BufRead>,
    out: impl Write + Seek,
    mut progress: impl FnMut(u64),
) -> Result<Built, NotBuilt> {
    let mut merged = Merged::of(lists)?;
    let mut writer = Writer::begin(BufWriter::new(out)).map_err(NotBuilt::Unwritable)?;
    let mut hashes: Vec<u64> = Vec::with_capacity(HASHES_IN_FILTER);
    let mut last = None;
    while let Some(hash) = merged.next()? {
        if last.replace(hash) == Some(hash) {
            continue;
        }
        hashes.push(hash);
        if hashes.len() == HASHES_IN_FILTER {
            writer.add(&hashes).map_err(NotBuilt::Unwritable)?;
            hashes.clear();
            progress(writer.hashes);
        }
    }
    if !hashes.is_empty() {
        writer.add(&hashes).map_err(NotBuilt::Unwritable)?;
    }
    if writer.hashes == 0 {
        return Err(NotBuilt::Empty);
    }
    writer.end().map_err(NotBuilt::Unwritable)
}

struct Writer<W: Write> {
    out: W,
    written: u64,
    hashes: u64,
    index: Vec<u8>,
}

impl<W: Write> Writer<W> {
    fn begin(mut out: W) -> io::Result<Self> {
        out.write_all(&MAGIC)?;
        Ok(Self {
            out,
            written: MAGIC.len() as u64,
            hashes: 0,
            index: Vec::new(),
        })
    }

    /// One filter of different hashes in order.
    fn add(&mut self, hashes: &[u64]) -> io::Result<()> {
        let filter = BinaryFuse16::try_from(hashes).map_err(io::Error::other)?;
        let mut bytes = vec![0; DESCRIPTOR_BYTES];
        filter.dma_copy_descriptor_to(&mut bytes);
        bytes.extend(filter.dma_fingerprints());
        let place = Place {
            first: hashes[0],
            offset: self.written,
            length: u32::try_from(bytes.len()).map_err(io::Error::other)?,
            crc: crc32fast::hash(&bytes),
        };
        place.write(&mut self.index);
        self.out.write_all(&bytes)?;
        self.written += bytes.len() as u64;
        self.hashes += hashes.len() as u64;
        Ok(())
    }

    fn end(mut self) -> io::Result<Built> {
        let count = u32::try_from(self.index.len() / super::PLACE_BYTES);
        let mut end = Vec::with_capacity(END_BYTES);
        end.extend(self.hashes.to_le_bytes());
        end.extend(count.map_err(io::Error::other)?.to_le_bytes());
        end.extend(crc_of_index(&self.index, &end).to_le_bytes());
        end.extend(MAGIC);
        self.out.write_all(&self.index)?;
        self.out.write_all(&end)?;
        self.out.flush()?;
        Ok(Built {
            hashes: self.hashes,
            bytes: self.written + (self.index.len() + end.len()) as u64,
        })
    }
}

/// The hashes of all lists in order.
struct Merged<R> {
    lists: Vec<List<R>>,
    /// The next hash of each list, and the list's number.
    next: BinaryHeap<Reverse<(u64, usize)>>,
}

struct List<R> {
    reader: R,
    line: u64,
    last: u64,
    text: Vec<u8>,
}

impl<R: BufRead> Merged<R> {
    fn of(readers: Vec<R>) -> Result<Self, NotBuilt> {
        let lists = readers.into_iter().map(|reader| List {
            reader,
            line: 0,
            last: 0,
            text: Vec::new(),
        });
        let mut merged = Self {
            lists: lists.collect(),
            next: BinaryHeap::new(),
        };
        for number in 0..merged.lists.len() {
            merged.read(number)?;
        }
        Ok(merged)
    }

    fn read(&mut self, number: usize) -> Result<(), NotBuilt> {
        if let Some(hash) = self.lists[number].next(number)? {
            self.next.push(Reverse((hash, number)));
        }
        Ok(())
    }

    fn next(&mut self) -> Result<Option<u64>, NotBuilt> {
        let Some(Reverse((hash, number))) = self.next.pop() else {
            return Ok(None);
        };
        self.read(number)?;
        Ok(Some(hash))
    }
}

impl<R: BufRead> List<R> {
    /// The hash of the next line that is not empty.
    fn next(&mut self, number: usize) -> Result<Option<u64>, NotBuilt> {
        loop {
            self.text.clear();
            let mut line = io::Read::take(&mut self.reader, LONGEST_LINE);
            let read = line.read_until(b'\n', &mut self.text);
            let read = read.map_err(|error| NotBuilt::Unreadable(number, error))?;
            if read == 0 {
                return Ok(None);
            }
            self.line += 1;
            let text = self.text.trim_ascii();
            if text.is_empty() {
                continue;
            }
            let hash = hash_of(text).ok_or(NotBuilt::NoHash(number, self.line))?;
            if hash < self.last {
                return Err(NotBuilt::NotSorted(number, self.line));
            }
            self.last = hash;
            return Ok(Some(hash));
        }
    }
}

/// Of `HASH`, or of `HASH:COUNT`.
fn hash_of(line: &[u8]) -> Option<u64> {
    let (digits, rest) = line.split_at_checked(HEX_DIGITS)?;
    let count = rest.strip_prefix(b":").unwrap_or(b"0");
    if !(rest.is_empty() || rest.starts_with(b":")) || !count.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut hash = [0; HEX_DIGITS / 2];
    for (byte, two) in hash.iter_mut().zip(digits.chunks_exact(2)) {
        let [high, low] = [two[0], two[1]].map(|digit| char::from(digit).to_digit(16));
        *byte = u8::try_from(high? * 16 + low?).ok()?;
    }
    Some(first_bytes(&hash))
}
