//! A list of passwords from data breaches, as a file that can be asked without a network and without memory.
//!
//! The file holds no password and no hash: only filters, each of the same number of neighbouring SHA-1 hashes,
//! and an index of where each begins. To ask for one password, one filter is read (about 150 kB). A password of the
//! list is always found; another is taken for one of it once in 65,536 times.
//!
//! | part | bytes |
//! |---|---|
//! | `MAGIC` | 16 |
//! | each filter: descriptor, then 16-bit fingerprints | about 18 bits a hash |
//! | index: first hash, place, length and CRC-32 of each filter | 24 each |
//! | number of hashes (8), number of filters (4), CRC-32 of the index and these numbers (4), `MAGIC` | 32 |
//!
//! Numbers are little-endian; fingerprints are as the machine has them, which is the same on all that we build for. `build.rs` writes such a file.

mod build;
#[cfg(test)]
mod tests;

pub use build::{Built, NotBuilt, build};

use sha1::{Digest, Sha1};
use std::{
    fmt,
    fs::File,
    io,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    sync::Arc,
};
use xorf::{BinaryFuse16, BinaryFuse16Ref, DmaSerializable, Filter, FilterRef};
use zerocopy::IntoBytes;

const MAGIC: [u8; 16] = *b"breached-words 1";
const END_BYTES: usize = 32;
const PLACE_BYTES: usize = 24;
const DESCRIPTOR_BYTES: usize = <BinaryFuse16 as DmaSerializable>::DESCRIPTOR_LEN;
/// Hashes in one filter, but for the last. More would make each question slower; fewer, each filter bigger.
const HASHES_IN_FILTER: usize = 65_536;
/// A filter with longer fingerprints is none of ours.
const MOST_FILTER_BYTES: usize = 4 * 1024 * 1024;

/// An open file. Clones share it.
#[derive(Clone)]
pub struct BreachedPasswords(Arc<Open>);

struct Open {
    path: PathBuf,
    file: File,
    hashes: u64,
    filters: Vec<Place>,
}

/// Where the filter of the hashes from `first` on is.
#[derive(Clone, Copy)]
struct Place {
    first: u64,
    offset: u64,
    length: u32,
    crc: u32,
}

/// Why a file can't be used, to go on after "which".
#[derive(Debug)]
pub enum Unusable {
    Unreadable(io::Error),
    NotAList,
    CutOff,
    Damaged,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "can't be read: {error}"),
            Self::NotAList => f.write_str(
                "is not a list of breached passwords made by `password-recover breachedpasswords`",
            ),
            Self::CutOff => f.write_str("is not whole: build or copy it again"),
            Self::Damaged => f.write_str("is damaged: build or copy it again"),
        }
    }
}

impl From<io::Error> for Unusable {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::CutOff,
            _ => Self::Unreadable(error),
        }
    }
}

impl fmt::Debug for BreachedPasswords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BreachedPasswords({:?})", self.0.path)
    }
}

impl BreachedPasswords {
    /// Opens a file and reads its index. A file that was cut off, or is something else, is found here;
    /// [`Self::verify`] reads all of it.
    ///
    /// # Errors
    /// Why it can't be used.
    pub fn open(path: &Path) -> Result<Self, Unusable> {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        let mut start = [0; MAGIC.len()];
        match file.read_exact_at(&mut start, 0) {
            Ok(()) if start == MAGIC => {}
            Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error.into()),
            _ => return Err(Unusable::NotAList),
        }
        let end_at = size.checked_sub(END_BYTES as u64);
        let end_at = end_at.ok_or(Unusable::CutOff)?;
        let mut end = [0; END_BYTES];
        file.read_exact_at(&mut end, end_at)?;
        if end[16..] != MAGIC {
            return Err(Unusable::CutOff);
        }
        let (hashes, count, crc) = (number(&end, 0), number32(&end, 8), number32(&end, 12));
        let index_bytes = u64::from(count) * PLACE_BYTES as u64;
        let index_at = end_at.checked_sub(index_bytes).ok_or(Unusable::Damaged)?;
        let mut index = vec![0; usize::try_from(index_bytes).map_err(|_| Unusable::Damaged)?];
        file.read_exact_at(&mut index, index_at)?;
        if crc_of_index(&index, &end) != crc {
            return Err(Unusable::Damaged);
        }
        let filters = index.chunks_exact(PLACE_BYTES).map(Place::read).collect();
        Ok(Self(Arc::new(Open {
            path: path.to_owned(),
            file,
            hashes,
            filters,
        })))
    }

    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// How many passwords the list has.
    pub fn hashes(&self) -> u64 {
        self.0.hashes
    }

    /// Whether a password is in the list.
    ///
    /// # Errors
    /// If the file can't be read any more.
    pub fn contains(&self, password: &[u8]) -> Result<bool, Unusable> {
        let hash = first_bytes(&Sha1::digest(password));
        let after = self.0.filters.partition_point(|place| place.first <= hash);
        let Some(place) = after.checked_sub(1).map(|at| self.0.filters[at]) else {
            return Ok(false);
        };
        let (descriptor, fingerprints) = self.0.filter(place)?;
        let filter = BinaryFuse16Ref::from_dma(&descriptor, fingerprints.as_bytes());
        Ok(filter.contains(&hash))
    }

    /// Reads the whole file.
    ///
    /// # Errors
    /// If any part of it was changed.
    pub fn verify(&self) -> Result<(), Unusable> {
        let mut filters = self.0.filters.iter();
        filters.try_for_each(|place| self.0.filter(*place).map(drop))
    }
}

impl Open {
    /// One filter, as its descriptor and its fingerprints, both known to be what was written.
    fn filter(&self, place: Place) -> Result<([u8; DESCRIPTOR_BYTES], Vec<u16>), Unusable> {
        let prints = (place.length as usize).checked_sub(DESCRIPTOR_BYTES);
        let prints = prints
            .filter(|bytes| bytes % 2 == 0 && *bytes <= MOST_FILTER_BYTES)
            .ok_or(Unusable::Damaged)?;
        let mut descriptor = [0; DESCRIPTOR_BYTES];
        self.file.read_exact_at(&mut descriptor, place.offset)?;
        let mut fingerprints = vec![0_u16; prints / 2];
        let bytes = fingerprints.as_mut_bytes();
        let offset = place.offset + DESCRIPTOR_BYTES as u64;
        self.file.read_exact_at(bytes, offset)?;
        let mut crc = crc32fast::Hasher::new();
        crc.update(&descriptor);
        crc.update(bytes);
        if crc.finalize() != place.crc {
            return Err(Unusable::Damaged);
        }
        // The library reads at places that it computes from these numbers.
        let [segment, mask, segments] = [8, 12, 16].map(|at| number32(&descriptor, at));
        let wanted = u64::from(segments) + 2 * u64::from(segment);
        let fits = segment.is_power_of_two()
            && mask == segment - 1
            && segments > 0
            && segments.is_multiple_of(segment)
            && fingerprints.len() as u64 == wanted;
        if fits {
            Ok((descriptor, fingerprints))
        } else {
            Err(Unusable::Damaged)
        }
    }
}

impl Place {
    fn read(bytes: &[u8]) -> Self {
        Self {
            first: number(bytes, 0),
            offset: number(bytes, 8),
            length: number32(bytes, 16),
            crc: number32(bytes, 20),
        }
    }

    fn write(self, into: &mut Vec<u8>) {
        into.extend(self.first.to_le_bytes());
        into.extend(self.offset.to_le_bytes());
        into.extend(self.length.to_le_bytes());
        into.extend(self.crc.to_le_bytes());
    }
}

/// Of the index, and of the numbers behind it.
fn crc_of_index(index: &[u8], end: &[u8]) -> u32 {
    let mut crc = crc32fast::Hasher::new();
    crc.update(index);
    crc.update(&end[..12]);
    crc.finalize()
}

/// The first 64 bits of a hash stand for it: of a billion hashes, two begin alike once in 37 lists.
fn first_bytes(hash: &[u8]) -> u64 {
    let first = hash.first_chunk().expect("a hash has 20 bytes");
    u64::from_be_bytes(*first)
}

fn number(bytes: &[u8], at: usize) -> u64 {
    let eight = bytes[at..].first_chunk().expect("the length is checked");
    u64::from_le_bytes(*eight)
}

fn number32(bytes: &[u8], at: usize) -> u32 {
    let four = bytes[at..].first_chunk().expect("the length is checked");
    u32::from_le_bytes(*four)
}
