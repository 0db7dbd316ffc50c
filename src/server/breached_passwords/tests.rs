use super::*;
use proptest::prelude::*;
use std::{
    fs,
    io::{BufReader, Cursor, Write},
};
use tempfile::NamedTempFile;

fn hex(password: &str) -> String {
    let hash = Sha1::digest(password.as_bytes());
    hash.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// A list in the public format.
fn list(passwords: &[String]) -> String {
    let mut lines: Vec<String> = passwords.iter().map(|one| hex(one) + ":3\r\n").collect();
    lines.sort();
    lines.concat()
}

fn built(lists: &[String]) -> (NamedTempFile, Built) {
    let file = NamedTempFile::new().unwrap();
    let lists = lists
        .iter()
        .map(|text| BufReader::new(Cursor::new(text.clone())));
    let built = build(lists.collect(), file.as_file(), |_| {}).unwrap();
    (file, built)
}

fn not_built(lists: &[&str]) -> String {
    let readers = lists
        .iter()
        .map(|text| BufReader::new(Cursor::new((*text).to_owned())));
    let out = Cursor::new(Vec::new());
    let problem = build(readers.collect(), out, |_| {}).unwrap_err();
    problem.sentence(&["a.txt", "b.txt"])
}

fn words(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("word {number}")).collect()
}

#[test]
fn every_password_of_the_list_is_found_and_hardly_another() {
    let count = HASHES_IN_FILTER * 2 + 1000;
    let listed = words(count);
    let (file, built) = built(&[list(&listed)]);
    assert_eq!(built.hashes, count as u64);
    assert_eq!(built.bytes, fs::metadata(file.path()).unwrap().len());
    let bits = built.bytes as f64 * 8.0 / count as f64;
    assert!(bits < 19.5, "{bits} bits for each");
    let list = BreachedPasswords::open(file.path()).unwrap();
    assert_eq!((list.hashes(), list.0.filters.len()), (count as u64, 3));
    list.verify().unwrap();
    for word in listed.iter().step_by(37) {
        assert!(list.contains(word.as_bytes()).unwrap(), "{word}");
    }
    let others = (0..5_000).map(|number| format!("other {number}"));
    let taken_for_one = others.filter(|other| list.contains(other.as_bytes()).unwrap());
    assert!(taken_for_one.count() <= 3);
}

#[test]
fn several_lists_are_merged_and_what_is_in_both_counts_once() {
    let words = words(60);
    let (file, built) = built(&[
        list(&words[..40]),
        String::new(),
        list(&words[20..]).to_lowercase(),
    ]);
    assert_eq!(built.hashes, 60);
    let list = BreachedPasswords::open(file.path()).unwrap();
    assert!(
        words
            .iter()
            .all(|word| list.contains(word.as_bytes()).unwrap())
    );
    // Smaller than all that are in it.
    let (file, _) = super::tests::built(&[hex("word 1")]);
    let alone = BreachedPasswords::open(file.path()).unwrap();
    assert!(alone.contains(b"word 1").unwrap() && !alone.contains(b"word 2").unwrap());
}

#[test]
fn what_is_no_sorted_list_of_hashes_is_refused_with_its_line() {
    let (one, other) = (hex("a"), hex("b"));
    let (small, big) = if one < other {
        (one, other)
    } else {
        (other, one)
    };
    assert_eq!(
        not_built(&[&format!("{small}:1\n{big}"), &format!("{big}\n\n{small}:7")]),
        "Line 3 of b.txt is out of order. Sort the list first: LC_ALL=C sort -f b.txt"
    );
    for wrong in ["password", &small[..39], &(small.clone() + "0")] {
        assert_eq!(
            not_built(&[&format!("{small}:1\n{wrong}\n")]),
            "Line 2 of a.txt does not begin with the SHA-1 hash of a password in 40 hexadecimal digits."
        );
    }
    assert!(not_built(&[&"0".repeat(1_000_000)]).starts_with("Line 1 of a.txt"));
    assert_eq!(not_built(&["", "\n"]), "There is no hash in these lists.");
}

fn opened(bytes: &[u8]) -> Result<(), Unusable> {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    BreachedPasswords::open(file.path())?.verify()
}

#[test]
fn a_file_that_is_something_else_cut_off_or_damaged_is_not_used() {
    let (file, _) = built(&[list(&words(300))]);
    let whole = fs::read(file.path()).unwrap();
    assert!(opened(&whole).is_ok());
    for other in [&b""[..], b"5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:3\n"] {
        assert!(matches!(opened(other), Err(Unusable::NotAList)));
    }
    for length in MAGIC.len()..whole.len() {
        let cut = opened(&whole[..length]);
        assert!(matches!(cut, Err(Unusable::CutOff)), "{length}: {cut:?}");
    }
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 0x10;
        assert!(opened(&changed).is_err(), "byte {at}");
    }
    let nowhere = BreachedPasswords::open(Path::new("/nowhere/list"));
    let words = nowhere.err().unwrap().to_string();
    assert!(words.starts_with("can't be read: No such file"), "{words}");
}

proptest! {
    /// Whatever is written into the numbers of a file, with sums that are right, nothing panics.
    #[test]
    fn no_descriptor_reads_outside_of_its_filter(
        numbers in proptest::array::uniform3(0_u32..70),
        prints in 0_usize..200,
        seed: u64,
    ) {
        let mut filter = seed.to_le_bytes().to_vec();
        filter.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        filter.resize(DESCRIPTOR_BYTES + prints * 2, 7);
        let place = Place {
            first: 0,
            offset: MAGIC.len() as u64,
            length: u32::try_from(filter.len()).unwrap(),
            crc: crc32fast::hash(&filter),
        };
        let mut index = Vec::new();
        place.write(&mut index);
        let mut end = [1_u64.to_le_bytes().to_vec(), 1_u32.to_le_bytes().to_vec()].concat();
        end.extend(crc_of_index(&index, &end).to_le_bytes());
        let bytes = [&MAGIC[..], &filter, &index, &end, &MAGIC].concat();
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(&bytes).unwrap();
        let list = BreachedPasswords::open(file.path()).unwrap();
        for word in ["a", "b", "c"] {
            _ = list.contains(word.as_bytes());
        }
    }
}
