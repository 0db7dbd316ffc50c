//! Where values come from, and which place wins: the command line, the environment, the TOML file
//! of `--config`, `.env` in the working folder.
//!
//! Nothing here knows what a value means, and nothing ever changes the process environment: other
//! threads may be reading it.

use std::{collections::HashMap, fs, io, path::Path};

use super::{directories::Given, keys};

/// The one key of the TOML file that holds tables.
const DIRECTORY: &str = "directory";

/// The values of one place, with the words that name the place in a complaint.
#[derive(Clone)]
struct Layer {
    place: String,
    values: HashMap<String, String>,
}

/// All places, strongest first. Has no `Debug`, because the values include secrets.
#[derive(Clone, Default)]
pub struct Sources {
    layers: Vec<Layer>,
    /// What the TOML file says of directories, which no other place can.
    pub(super) directories: Vec<Given>,
    /// What went wrong while reading. It waits for [`Config::load`](super::Config::load), so that
    /// an operator sees it beside the problems of the single values.
    pub(super) problems: Vec<String>,
}

/// Whether cargo-leptos has started this program, which it does without naming a command.
#[expect(
    clippy::disallowed_methods,
    reason = "it is no setting, and the environment is read here only"
)]
pub fn is_under_cargo_leptos() -> bool {
    std::env::var_os("LEPTOS_OUTPUT_NAME").is_some()
}

impl Sources {
    /// Reads what this process was started with: its environment, the file given by `--config`,
    /// and `.env` in the working folder.
    ///
    /// A problem with any of them is reported by [`Config::load`](super::Config::load).
    pub fn from_process(config_file: Option<&Path>) -> Self {
        let mut sources = Self::default();
        let environment = sources.environment();
        sources.push("the environment", environment);
        if let Some(path) = config_file {
            let values = sources.toml_file(path);
            sources.push(path.display().to_string(), values);
        }
        let values = sources.dotenv_file(Path::new(".env"));
        sources.push(".env", values);
        sources
    }

    /// Takes these values alone, as if the environment held nothing else.
    pub fn from_pairs<K, V>(pairs: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<String>,
        V: Into<String>,
    {
        let mut sources = Self::default();
        sources.push(
            "the environment",
            pairs
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        sources
    }

    /// Sets one value above all others, for an option of the command line such as `--addr`.
    #[must_use]
    pub fn with_override(mut self, key: &'static str, value: impl Into<String>) -> Self {
        let layer = Layer {
            place: "the command line".to_owned(),
            values: HashMap::from([(key.to_owned(), value.into())]),
        };
        self.layers.insert(0, layer);
        self
    }

    /// The value of a key in the strongest place that sets it.
    ///
    /// An empty value counts as not set, unless the key says that it means "none". `KEY_FILE`
    /// stands for `KEY` in the same place.
    pub(super) fn find(&self, key: &str) -> Result<Option<String>, String> {
        debug_assert!(keys::find(key).is_some(), "{key} is missing in KEYS");
        let empty_means_none = keys::find(key).is_some_and(|key| key.empty_means_none);
        let file_key = format!("{key}_FILE");
        for Layer { place, values } in &self.layers {
            let path = values.get(&file_key).filter(|path| !path.is_empty());
            match (values.get(key), path) {
                (Some(value), Some(_)) if !value.is_empty() => {
                    return Err(format!(
                        "{key} and {file_key} are both set in {place}; take one of them out."
                    ));
                }
                (_, Some(path)) => return read_value_file(&file_key, path).map(Some),
                (Some(value), None) if empty_means_none || !value.is_empty() => {
                    return Ok(Some(value.clone()));
                }
                _ => {}
            }
        }
        Ok(None)
    }

    fn push(&mut self, place: impl Into<String>, values: HashMap<String, String>) {
        self.layers.push(Layer {
            place: place.into(),
            values,
        });
    }

    /// The variables that are settings.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the environment"
    )]
    fn environment(&mut self) -> HashMap<String, String> {
        let mut values = HashMap::new();
        for (key, value) in std::env::vars_os() {
            // Other programs' variables may be anything, even a name that is no text.
            let Some(key) = key.to_str().filter(|key| keys::may_be_set(key)) else {
                continue;
            };
            match value.into_string() {
                Ok(value) => {
                    values.insert(key.to_owned(), value);
                }
                Err(_) => self
                    .problems
                    .push(format!("{key} in the environment is not UTF-8 text.")),
            }
        }
        values
    }

    fn toml_file(&mut self, path: &Path) -> HashMap<String, String> {
        match read_text(path) {
            Ok(text) => self.toml(&path.display().to_string(), &text),
            Err(error) => {
                self.problems.push(format!(
                    "The configuration file {} can't be read: {error}.",
                    path.display()
                ));
                HashMap::new()
            }
        }
    }

    /// Reads flat `KEY = value` lines and the directories, and refuses keys that nothing would ever read: there a
    /// typing error would go unseen.
    pub(super) fn toml(&mut self, place: &str, text: &str) -> HashMap<String, String> {
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                self.problems.push(describe_toml_error(place, text, &error));
                return HashMap::new();
            }
        };
        let mut values = HashMap::new();
        for (key, value) in table {
            if key == DIRECTORY {
                self.directories(place, value);
                continue;
            }
            if !keys::may_be_set(&key) {
                let hint = keys::closest(&key)
                    .map_or_else(String::new, |known| format!(" Did you mean {known}?"));
                self.problems
                    .push(format!("{key} in {place} is not a known key.{hint}"));
                continue;
            }
            let value = match value {
                toml::Value::String(text) => text,
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(truth) => truth.to_string(),
                _ => {
                    self.problems.push(format!(
                        "{key} in {place} must be a text in quotes, a whole number, true or false."
                    ));
                    continue;
                }
            };
            values.insert(key, value);
        }
        values
    }

    fn directories(&mut self, place: &str, value: toml::Value) {
        let table = |value| match value {
            toml::Value::Table(table) => Some(table),
            _ => None,
        };
        let tables = match value {
            toml::Value::Array(values) => values.into_iter().map(table).collect(),
            _ => None,
        };
        match tables {
            Some::<Vec<_>>(tables) => {
                self.directories
                    .extend(tables.into_iter().map(|table| Given {
                        place: place.to_owned(),
                        table,
                    }))
            }
            None => self.problems.push(format!(
                "{DIRECTORY} in {place} must stand in double brackets: [[{DIRECTORY}]]."
            )),
        }
    }

    fn dotenv_file(&mut self, path: &Path) -> HashMap<String, String> {
        match read_text(path) {
            Ok(text) => self.dotenv(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => HashMap::new(),
            Err(error) => {
                self.problems.push(format!(".env can't be read: {error}."));
                HashMap::new()
            }
        }
    }

    /// Reads `.env` lines. Keys that are not known are left alone, because other programs share
    /// the file. `$NAME` is replaced except in single quotes, so a password belongs in those.
    fn dotenv(&mut self, text: &str) -> HashMap<String, String> {
        let mut values = HashMap::new();
        // The byte order mark that some editors write would become part of the first key.
        let text = text.trim_start_matches('\u{feff}');
        for item in dotenvy::from_read_iter(text.as_bytes()) {
            match item {
                Ok((key, value)) => {
                    values.insert(key, value);
                }
                Err(error) => self.problems.push(describe_dotenv_error(text, &error)),
            }
        }
        values
    }
}

/// Says where a TOML file is wrong without quoting it: the line may hold a password.
fn describe_toml_error(place: &str, text: &str, error: &toml::de::Error) -> String {
    let start = error.span().map_or(0, |span| span.start);
    let line = 1 + text.bytes().take(start).filter(|b| *b == b'\n').count();
    format!(
        "{place} is not valid TOML in line {line}: {}.",
        error.message()
    )
}

/// Says which line of `.env` is wrong without quoting it: it may hold a password.
fn describe_dotenv_error(text: &str, error: &dotenvy::Error) -> String {
    // The error holds the part of the text that could not be read, but not where it stands.
    let place = match error {
        dotenvy::Error::LineParse(part, _) => part
            .lines()
            .next()
            .and_then(|part| text.lines().position(|line| line.contains(part)))
            .map(|index| format!("Line {} of .env", index + 1)),
        _ => None,
    };
    format!(
        "{} can't be read; each line is KEY=value, and a value with spaces, quotes or # in it \
         needs quotes around it.",
        place.as_deref().unwrap_or("A line of .env")
    )
}

/// Reads the file that a `_FILE` key names, without the newline that editors and secret stores
/// put at its end.
pub(super) fn read_value_file(file_key: &str, path: &str) -> Result<String, String> {
    let text = read_text(Path::new(path))
        .map_err(|error| format!("{file_key} names {path:?}, which can't be read: {error}."))?;
    let value = text.strip_suffix('\n').map_or(text.as_str(), |line| {
        line.strip_suffix('\r').unwrap_or(line)
    });
    if value.is_empty() {
        return Err(format!("{file_key} names {path:?}, which is empty."));
    }
    Ok(value.to_owned())
}

/// Reads a file of UTF-8 text. What some editors put in front of it (a byte order mark) is no part of it:
/// in a secret nobody could see it.
fn read_text(path: &Path) -> io::Result<String> {
    const UTF_16: [&[u8]; 2] = [&[0xff, 0xfe], &[0xfe, 0xff]];
    let bytes = fs::read(path)?;
    if UTF_16.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(io::Error::other("it is UTF-16 text; save it as UTF-8"));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| io::Error::other("it is not UTF-8 text; save it as UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

#[cfg(test)]
mod tests;
