//! The folder of texts that replace the built-in ones: `de.ftl` for all applications, `shop/de.ftl` for one.

use super::{applications::Applications, reader::Reader};
use crate::words::{Languages, MOST_FILE_BYTES, Override, Placed};
use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

const KEY: &str = "TEXTS_FOLDER";

/// Reads all files, and complains of everything that is wrong with them.
pub(super) fn read(
    reader: &mut Reader,
    languages: &Languages,
    applications: &Applications,
) -> Vec<Placed> {
    let Some(folder) = reader.text(KEY).filter(|folder| !folder.trim().is_empty()) else {
        return Vec::new();
    };
    let folder = PathBuf::from(folder.trim());
    let ids = (applications.all().iter()).filter_map(|application| application.stored_id());
    let ids: Vec<&str> = ids.collect();
    let mut found = Vec::new();
    for path in entries(reader, &folder) {
        if !path.is_dir() {
            found.extend(read_file(reader, languages, &path, None));
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !ids.contains(&name.as_ref()) {
            let known = ids.join(", ");
            reader.complain(format!(
                "{KEY} has the folder {name:?}, and there is no application with that id ({known})."
            ));
            continue;
        }
        let spoken = applications.kept(Some(&name)).languages(languages);
        for file in entries(reader, &path) {
            found.extend(read_file(reader, &spoken, &file, Some(&name)));
        }
    }
    found
}

/// What a folder has, in a fixed order, but for hidden files.
fn entries(reader: &mut Reader, folder: &Path) -> Vec<PathBuf> {
    let read = || -> io::Result<Vec<PathBuf>> {
        let paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
        paths.collect()
    };
    let mut paths = read().unwrap_or_else(|error| {
        reader.complain(format!(
            "{KEY} has {folder:?}, which can't be read: {error}."
        ));
        Vec::new()
    });
    let is_hidden = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().starts_with('.')
    };
    paths.retain(|path| !is_hidden(path));
    paths.sort();
    paths
}

fn read_file(
    reader: &mut Reader,
    languages: &Languages,
    path: &Path,
    application: Option<&str>,
) -> Vec<Placed> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let is_fluent = path.extension().is_some_and(|extension| extension == "ftl");
    let language = languages.find(&stem).filter(|_| is_fluent);
    let Some(language) = language else {
        reader.complain(format!(
            "{KEY} has {path:?}, where the file of a language in LANGUAGES, and of the application if it has its own, is expected, such as {}.ftl.",
            languages.site().tag()
        ));
        return Vec::new();
    };
    let file = match start_of(path) {
        Ok(file) => file,
        Err(error) => {
            reader.complain(format!("{KEY} has {path:?}, which can't be read: {error}."));
            return Vec::new();
        }
    };
    match Override::read(language, &file) {
        Ok(texts) => texts
            .into_iter()
            .map(|text| Placed {
                application: application.map(str::to_owned),
                text,
                is_of_file: true,
            })
            .collect(),
        Err(refused) => {
            for (place, refusal) in refused {
                let sentence = refusal.sentence();
                reader.complain(format!("{KEY} has {path:?}: {place}: {sentence}"));
            }
            Vec::new()
        }
    }
}

/// A file, up to just over what a file may have.
fn start_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = Vec::new();
    let most = MOST_FILE_BYTES as u64 + 1;
    fs::File::open(path)?.take(most).read_to_end(&mut file)?;
    Ok(file)
}
