//! Backups of an SQLite database, and what is done with one when it is needed. A database server brings tools
//! of its own, which do this better.

use crate::server::{
    config::{DatabaseKind, DatabaseUrl},
    db::{self, copies, schema::Schema},
    private_folder,
};
use anyhow::{Context, bail};
use migration::{Migrator, MigratorTrait};
use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

/// Copies the database into a new file for its owner alone, while a server goes on using it. The file has its
/// name only when all of it was read again.
///
/// # Errors
/// In a plain sentence.
pub async fn make(url: &DatabaseUrl, to: &Path) -> anyhow::Result<()> {
    let file = sqlite_file(url)?;
    if !file.exists() {
        bail!("There is no database at {}.", file.display());
    }
    if to.exists() {
        bail!("{} is there already. Choose another name.", to.display());
    }
    let draft = Draft::new(to, ".partial")?;
    let db = db::connect(url).await?;
    let copied = copies::copy(&db, &draft.0).await;
    db.close().await;
    copied.context("The database can't be copied")?;
    is_ours(&copies::inspect(&draft.0).await?)?;
    draft.finish(to)
}

/// Puts a backup in the place of the database. One that is there is kept beside it, under the name that is
/// returned, if it may be replaced at all.
///
/// # Errors
/// In a plain sentence; then the database is as it was.
pub async fn restore(
    url: &DatabaseUrl,
    from: &Path,
    may_replace: bool,
) -> anyhow::Result<Option<PathBuf>> {
    let file = sqlite_file(url)?;
    let is_there = fs::metadata(file).is_ok_and(|file| file.len() > 0);
    if is_there && !may_replace {
        bail!(
            "There is a database at {} already. With --replace it is kept beside the restored one.",
            file.display()
        );
    }
    let draft = Draft::new(file, ".restoring")?;
    fs::copy(from, &draft.0)
        .with_context(|| format!("The backup {} can't be copied", from.display()))?;
    let schema = copies::inspect(&draft.0).await?;
    is_ours(&schema)?;
    if !schema.unknown.is_empty() {
        bail!(
            "The backup is of a newer version of this program ({} is not known here). Restore it with that \
             version.",
            schema.unknown.join(", ")
        );
    }
    let kept = if is_there {
        let kept = with(file, ".replaced");
        if kept.exists() {
            bail!("{} is there already. Move it away.", kept.display());
        }
        copies::settle(file).await?;
        fs::rename(file, &kept)?;
        Some(kept)
    } else {
        None
    };
    draft.finish(file)?;
    Ok(kept)
}

fn sqlite_file(url: &DatabaseUrl) -> anyhow::Result<&Path> {
    match (url.kind(), url.sqlite_file()) {
        (DatabaseKind::Sqlite, Some(file)) => Ok(file),
        (DatabaseKind::Sqlite, None) => bail!("A database in memory can't be backed up."),
        (DatabaseKind::Postgres, _) => bail!(
            "DATABASE_URL names PostgreSQL, which has tools of its own: use pg_dump --format=custom and \
             pg_restore."
        ),
        (DatabaseKind::MySql, _) => bail!(
            "DATABASE_URL names MySQL or MariaDB, which have tools of their own: use mysqldump \
             --single-transaction or mariadb-backup."
        ),
    }
}

fn is_ours(schema: &Schema) -> anyhow::Result<()> {
    if schema.pending.len() == Migrator::migrations().len() {
        bail!("It is no database of this program.");
    }
    Ok(())
}

fn with(file: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(end);
    name.into()
}

/// A file that gets its name when it is whole, and is removed if it never is.
struct Draft(PathBuf);

impl Draft {
    /// An empty one beside its place, for its owner alone.
    fn new(place: &Path, end: &str) -> anyhow::Result<Self> {
        let path = with(place, end);
        let make = || -> io::Result<()> {
            private_folder::make_around(&path)?;
            let mut options = fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            options.open(&path).map(drop)
        };
        make().with_context(|| format!("{} can't be made", path.display()))?;
        Ok(Self(path))
    }

    /// Gives it its name, for good.
    fn finish(self, place: &Path) -> anyhow::Result<()> {
        #[cfg(unix)]
        fs::set_permissions(&self.0, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        fs::File::open(&self.0)?.sync_all()?;
        fs::rename(&self.0, place)?;
        let folder = place.parent().filter(|folder| *folder != Path::new(""));
        fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // After `finish` there is nothing under this name.
        _ = fs::remove_file(&self.0);
    }
}
