//! Backups of an SQLite database, and restoring them. Database servers have better tools of their own.

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

/// Copies the database into a new file that only its owner can read, while a server goes on using it. The
/// file gets its final name only after all of it was read back.
///
/// # Errors
/// A plain sentence.
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

/// Replaces the database with a backup. An existing database is kept beside it, under the name that is
/// returned, if it may be replaced at all.
///
/// # Errors
/// A plain sentence; the database is unchanged.
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

/// A file that gets its final name once it is complete, and is removed otherwise.
struct Draft(PathBuf);

impl Draft {
    /// An empty draft in the same folder, readable by its owner only.
    fn new(place: &Path, end: &str) -> anyhow::Result<Self> {
        let path = with(place, end);
        let make = || -> io::Result<()> {
            private_folder::create_parent(&path)?;
            let mut options = fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            options.open(&path).map(drop)
        };
        make().with_context(|| format!("{} can't be made", path.display()))?;
        Ok(Self(path))
    }

    /// Moves it to its final name.
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
        // After `finish` nothing has this name any more.
        _ = fs::remove_file(&self.0);
    }
}
