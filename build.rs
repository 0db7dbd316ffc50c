//! Generates the ids of all texts from `text/en`, and rebuilds the server when the set of files in the site
//! changes. Changes within embedded files are tracked without this.

#![expect(
    clippy::disallowed_methods,
    reason = "this is how cargo speaks with it"
)]

use fluent_syntax::ast::{Entry, Resource};
use std::{
    collections::BTreeMap,
    env,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

/// The language that defines the ids. All others have the same.
const FIRST: &str = "en";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    write_texts(Path::new("text"))?;
    // The WebAssembly is a part of the site: if it depended on the site, each build would trigger the next.
    if cfg!(feature = "ssr") {
        let site = Path::new("target/site");
        if !site.exists() {
            fs::create_dir_all(site)?;
            // With an old time for cargo; a directory newer than this run would count as changed.
            fs::File::open(site)?.set_modified(UNIX_EPOCH)?;
        }
        println!("cargo::rerun-if-changed={}", site.display());
    }
    Ok(())
}

/// Writes `texts.rs`, with an enum of ids for each file, and `languages.rs`, with the files themselves.
fn write_texts(folder: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let tag = path.file_name().unwrap_or_default().to_string_lossy();
        let mut files = Vec::new();
        files_below(&path, &mut files)?;
        files.sort();
        languages.insert(tag.into_owned(), files);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    let ids = ids_of(&folder.join(FIRST), &languages[FIRST])?;
    fs::write(out.join("texts.rs"), enums(&ids))?;
    fs::write(out.join("languages.rs"), embedded(&ids, &languages)?)
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files_below(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            found.push(path);
        }
    }
    Ok(())
}

/// An enum of ids: where it lives, what it is called, and what its ids begin with.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Catalogue {
    is_dashboard: bool,
    name: String,
    prefix: String,
}

impl Catalogue {
    /// `pages` and `errors` share one without a prefix; any other file has its own.
    fn of(file: &str) -> Self {
        let (is_dashboard, stem) = match file.strip_prefix("dashboard/") {
            Some(stem) => (true, stem),
            None => (false, file),
        };
        let (name, prefix) = match stem {
            "pages" | "errors" => ("Text".to_owned(), String::new()),
            "done" => ("Done".to_owned(), "done-".to_owned()),
            _ => (
                format!("{}Text", pascal(stem)),
                format!("{}-", stem.replace('_', "-")),
            ),
        };
        Self {
            is_dashboard,
            name,
            prefix,
        }
    }
}

/// The ids of each catalogue, in their order.
fn ids_of(folder: &Path, files: &[PathBuf]) -> io::Result<BTreeMap<Catalogue, Vec<String>>> {
    let mut found: BTreeMap<Catalogue, Vec<String>> = BTreeMap::new();
    for file in files {
        let source = fs::read_to_string(file)?;
        let resource: Resource<&str> = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        let name = file.strip_prefix(folder).expect("it lies below");
        let name = name.with_extension("").to_string_lossy().replace('\\', "/");
        let catalogue = Catalogue::of(&name);
        let ids = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        let ids: Vec<String> = ids.collect();
        for id in &ids {
            assert!(
                id.starts_with(&catalogue.prefix),
                "{}: {id} has to begin with {:?}",
                file.display(),
                catalogue.prefix
            );
        }
        found.entry(catalogue).or_default().extend(ids);
    }
    Ok(found)
}

fn enums(ids: &BTreeMap<Catalogue, Vec<String>>) -> String {
    let mut of_dashboard = String::new();
    let mut of_all = String::new();
    let mut count = 0;
    let mut dashboard = None;
    for (catalogue, ids) in ids {
        if catalogue.is_dashboard {
            dashboard.get_or_insert(count);
        }
        let name = &catalogue.name;
        let variants: Vec<String> = ids
            .iter()
            .map(|id| pascal(id.strip_prefix(&catalogue.prefix).expect("checked")))
            .collect();
        let out = if catalogue.is_dashboard {
            &mut of_dashboard
        } else {
            &mut of_all
        };
        let listed = variants.join(",\n");
        let all = variants.join(",\nSelf::");
        write!(
            out,
            "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
             pub enum {name} {{\n{listed},\n}}\n\n\
             impl {name} {{\n\
             /// The index of its first id among those of all catalogues.\n\
             const FIRST: usize = {count};\n\n\
             /// All of them, for tests.\n\
             pub const ALL: &[Self] = &[Self::{all}];\n\n\
             /// Its place among the ids of all catalogues.\n\
             pub fn index(self) -> usize {{ Self::FIRST + self as usize }}\n\n\
             /// The stable name that translations are kept under.\n\
             pub fn id(self) -> &'static str {{ crate::text::IDS[self.index()] }}\n\
             }}\n\n"
        )
        .expect("a string takes what is written");
        count += ids.len();
    }
    let all: Vec<&String> = ids.values().flatten().collect();
    let dashboard = dashboard.unwrap_or(count);
    format!(
        "{of_all}/// The ids of all catalogues.\n\
         pub static IDS: [&str; {count}] = {all:?};\n\n\
         /// Where those of the dashboard begin.\n\
         pub const DASHBOARD_FROM: usize = {dashboard};\n\n\
         pub mod dashboard {{\n{of_dashboard}}}\n"
    )
}

fn embedded(
    ids: &BTreeMap<Catalogue, Vec<String>>,
    languages: &BTreeMap<String, Vec<PathBuf>>,
) -> io::Result<String> {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo says where it is");
    let mut out = String::from(
        "/// The folder of each language; the one that defines the ids comes first.\n\
         static FOLDERS: &[Folder] = &[\n",
    );
    let mut ordered: Vec<_> = languages.iter().collect();
    ordered.sort_by_key(|(tag, _)| tag.as_str() != FIRST);
    for (tag, files) in ordered {
        let name = name_of(files)?;
        let has_dashboard = files.iter().any(|file| {
            file.parent()
                .is_some_and(|parent| parent.ends_with("dashboard"))
        });
        writeln!(
            out,
            "Folder {{ tag: {tag:?}, name: {name:?}, has_dashboard: {has_dashboard}, files: &["
        )
        .expect("a string takes what is written");
        for file in files {
            let path = Path::new(&root).join(file);
            writeln!(out, "include_str!({path:?}),").expect("a string takes what is written");
        }
        out.push_str("]},\n");
    }
    out.push_str("];\n\nspeak! {\n");
    for catalogue in ids.keys() {
        let module = if catalogue.is_dashboard {
            "text::dashboard"
        } else {
            "text"
        };
        writeln!(out, "crate::{module}::{},", catalogue.name)
            .expect("a string takes what is written");
    }
    out.push_str("}\n");
    Ok(out)
}

/// The language's own name, from its `language.ftl`: lists of languages need it before any is loaded.
fn name_of(files: &[PathBuf]) -> io::Result<String> {
    const NAME: &str = "language-name = ";
    for file in files.iter().filter(|file| file.ends_with("language.ftl")) {
        let source = fs::read_to_string(file)?;
        if let Some(name) = source.lines().find_map(|line| line.strip_prefix(NAME)) {
            return Ok(name.trim().to_owned());
        }
    }
    panic!("no language.ftl in {files:?} says {NAME:?}")
}

/// `link-gone` and `link_gone` as `LinkGone`.
fn pascal(name: &str) -> String {
    name.split(['-', '_'])
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        })
        .collect()
}
