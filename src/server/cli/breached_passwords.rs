//! `breachedpasswords`: from a public list to the file that `BREACHED_PASSWORDS` names.

use crate::server::breached_passwords::{self, Built};
use anyhow::{Context, anyhow};
use clap::Args;
use std::{
    fs::{File, Permissions},
    io::{self, BufRead, BufReader, IsTerminal},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

#[derive(Args)]
pub struct BuildList {
    /// Sorted SHA-1 hashes of passwords, `HASH` or `HASH:COUNT` on each line, as Have I Been Pwned has them; - for
    /// standard input.
    #[arg(required = true, value_name = "LIST")]
    lists: Vec<PathBuf>,
    /// The file to write, which BREACHED_PASSWORDS names.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// A long list takes minutes: how many hashes there are between two signs of life.
const REPORT_EACH: u64 = 50_000_000;
const BUFFER: usize = 1024 * 1024;

pub fn build(arguments: &BuildList) -> anyhow::Result<()> {
    let BuildList { lists, output } = arguments;
    let names: Vec<_> = lists.iter().map(|list| list.display()).collect();
    let readers = lists.iter().map(|list| open(list));
    let readers = readers.collect::<anyhow::Result<Vec<_>>>()?;
    let unwritable = || format!("The file {} can't be written", output.display());
    let folder = output
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    // A server that has the former file open goes on with it.
    let draft = NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).with_context(unwritable)?;
    let is_watched = io::stderr().is_terminal();
    let mut reported = 0;
    let progress = |done: u64| {
        if is_watched && done / REPORT_EACH > reported {
            reported = done / REPORT_EACH;
            eprintln!("{} million passwords …", done / 1_000_000);
        }
    };
    let built = breached_passwords::build(readers, draft.as_file(), progress);
    let Built { hashes, bytes } =
        built.map_err(|problem| anyhow!("{}", problem.sentence(&names)))?;
    // It is no secret, and the server may be another user.
    let readable = Permissions::from_mode(0o644);
    draft
        .as_file()
        .set_permissions(readable)
        .with_context(unwritable)?;
    draft.as_file().sync_all().with_context(unwritable)?;
    draft.persist(output).with_context(unwritable)?;
    println!(
        "{} has {} passwords in {} MB. Name it in BREACHED_PASSWORDS and restart the server.",
        output.display(),
        hashes,
        bytes.div_ceil(1_000_000)
    );
    Ok(())
}

fn open(list: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    if list == Path::new("-") {
        return Ok(Box::new(BufReader::with_capacity(BUFFER, io::stdin())));
    }
    let file =
        File::open(list).with_context(|| format!("The list {} can't be opened", list.display()))?;
    Ok(Box::new(BufReader::with_capacity(BUFFER, file)))
}
