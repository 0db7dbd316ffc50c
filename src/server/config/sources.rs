//! Where values come from, strongest first: the command line, the environment, the TOML file of `--config`,
//! `.env` in the working directory.
//!
//! Nothing here knows what a value means, and nothing ever changes the process environment: other threads may
//! be reading it.

use std::{collections::HashMap, fs, io, path::Path};

use super::{directories::Given, keys};

/// The keys of the TOML file that hold tables.
const DIRECTORY: &str = "directory";
const APPLICATION: &str = "application";

/// The values of one source, and its name for error messages.
#[derive(Clone)]
struct Layer {
    place: String,
    values: HashMap<String, String>,
}

/// All sources, strongest first. Has no `Debug`, because the values include secrets.
#[derive(Clone, Default)]
pub struct Sources {
    layers: Vec<Layer>,
    /// What the TOML file says of directories, which no other place can.
    pub(super) directories: Vec<Given>,
    /// The same of applications.
    pub(super) applications: Vec<Given>,
    /// What went wrong while reading. It is reported by [`Config::load`](super::Config::load), so that an
    /// operator sees it together with the problems of single values.
    pub(super) problems: Vec<String>,
}

/// Whether cargo-leptos started this program, which it does without a command.
#[expect(
    clippy::disallowed_methods,
    reason = "it is no setting, and the environment is read here only"
)]
pub fn is_under_cargo_leptos() -> bool {
    std::env::var_os("LEPTOS_OUTPUT_NAME").is_some()
}

impl Sources {
    /// Reads what this process was started with: its environment, the file given by `--config`, and `.env` in
    /// the working directory.
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

    /// Uses only these values, as if the environment held nothing else.
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

    /// Takes the text of a configuration file as well, below all that is there.
    #[must_use]
    pub fn with_toml(mut self, place: &str, text: &str) -> Self {
        let values = self.toml(place, text);
        self.push(place, values);
        self
    }

    /// Overrides one value, for a command-line option such as `--addr`.
    #[must_use]
    pub fn with_override(mut self, key: &'static str, value: impl Into<String>) -> Self {
        let layer = Layer {
            place: "the command line".to_owned(),
            values: HashMap::from([(key.to_owned(), value.into())]),
        };
        self.layers.insert(0, layer);
        self
    }

    /// The value of a key in the strongest source that sets it.
    ///
    /// An empty value counts as not set, unless the key says that it means "none". `KEY_FILE` replaces `KEY`
    /// in the same source.
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

    /// The environment variables that are settings.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the environment"
    )]
    fn environment(&mut self) -> HashMap<String, String> {
        let mut values = HashMap::new();
        for (key, value) in std::env::vars_os() {
            // Other programs' variables may be anything, even names that are not text.
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
                let given = self.tables(DIRECTORY, place, value);
                self.directories.extend(given);
                continue;
            }
            if key == APPLICATION {
                let given = self.tables(APPLICATION, place, value);
                self.applications.extend(given);
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

    fn tables(&mut self, key: &str, place: &str, value: toml::Value) -> Vec<Given> {
        let table = |value| match value {
            toml::Value::Table(table) => Some(table),
            _ => None,
        };
        let tables = match value {
            toml::Value::Array(values) => values.into_iter().map(table).collect(),
            _ => None,
        };
        let tables: Option<Vec<_>> = tables;
        if tables.is_none() {
            self.problems.push(format!(
                "{key} in {place} must stand in double brackets: [[{key}]]."
            ));
        }
        let given = |table| Given {
            place: place.to_owned(),
            table,
        };
        tables.unwrap_or_default().into_iter().map(given).collect()
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

    /// Reads `.env` lines. Unknown keys are ignored, because other programs share the file. `$NAME` is
    /// replaced except in single quotes, so a password belongs in those.
    fn dotenv(&mut self, text: &str) -> HashMap<String, String> {
        let mut values = HashMap::new();
        // A byte order mark, which some editors write, would become part of the first key.
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
    // The error holds the text that could not be read, but not its line.
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

/// Reads the file that a `_FILE` key names, without the trailing newline that editors and secret stores add.
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

/// Reads a UTF-8 file without its byte order mark, which some editors add: in a secret nobody could see it.
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
