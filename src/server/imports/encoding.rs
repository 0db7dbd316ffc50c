//! Files that are not UTF-8.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Read, Seek, Write},
};

/// A UTF-8 copy of a file that starts like UTF-16, as Excel's "Unicode text" and exports of SQL Server do.
/// Invalid characters are replaced.
pub fn from_utf16(mut file: &File) -> io::Result<Option<File>> {
    let mut mark = [0; 2];
    let read = file.read(&mut mark)?;
    file.rewind()?;
    let unit = match mark {
        [0xff, 0xfe] if read == 2 => u16::from_le_bytes,
        [0xfe, 0xff] if read == 2 => u16::from_be_bytes,
        _ => return Ok(None),
    };
    let mut bytes = BufReader::new(file).bytes().skip(2);
    let mut failed = None;
    let units = std::iter::from_fn(|| {
        let pair = [bytes.next()?, bytes.next()?];
        match pair {
            [Ok(first), Ok(second)] => Some(unit([first, second])),
            [Err(error), _] | [_, Err(error)] => {
                failed = Some(error);
                None
            }
        }
    });
    let mut copy = BufWriter::new(tempfile::tempfile()?);
    for letter in char::decode_utf16(units) {
        let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
        copy.write_all(letter.encode_utf8(&mut [0; 4]).as_bytes())?;
    }
    if let Some(error) = failed {
        return Err(error);
    }
    let mut copy = copy.into_inner().map_err(io::IntoInnerError::into_error)?;
    copy.rewind()?;
    Ok(Some(copy))
}
