//! What the database of an application needs.

use super::{
    super::{DatabaseKind, DatabaseUrl, Secret},
    sql_text::SqlText,
    table::Table,
};

/// What is known of applications, by the names that `preset` takes.
pub const PRESETS: &[(&str, &str)] = &[
    ("devise", include_str!("presets/devise.toml")),
    ("django", include_str!("presets/django.toml")),
    ("laravel", include_str!("presets/laravel.toml")),
    ("wordpress", include_str!("presets/wordpress.toml")),
];

/// The table of accounts, and what is asked of it and done to it.
#[derive(Clone, Debug)]
pub struct SqlSettings {
    pub url: DatabaseUrl,
    /// May have its schema before it, with a dot between.
    pub table: String,
    pub columns: Columns,
    /// Which accounts can be recovered; none for all.
    pub recoverable: Option<SqlText>,
    /// Which accounts may do more than others, and are out of reach for that; none for none.
    pub privileged: Option<SqlText>,
    /// What the application appends to each password before it is hashed (Devise).
    pub pepper: Option<Secret>,
    /// What is done in the same transaction as the write.
    pub after_write: Vec<SqlText>,
    /// What freezes an account, beside a password that nobody knows.
    pub on_freeze: Option<SqlText>,
    /// What opens it again, in the transaction of a new password.
    pub on_unfreeze: Option<SqlText>,
}

/// The columns of the table of accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    pub key: String,
    pub email: String,
    pub password: String,
    pub name: Option<String>,
    /// What people type to log in, where that is not the address.
    pub login: Option<String>,
}

/// None where there was something to complain about.
pub(super) fn read(table: &mut Table) -> Option<SqlSettings> {
    table.use_preset(PRESETS);
    let url = table.secret("url");
    let url = table
        .required("url", url)
        .and_then(|url| parse_url(table, &url));
    let name = table.parse("table", parse_table);
    let name = table.required("table", name);
    let columns = table.section("columns", read_columns);
    let pepper = table.secret("pepper");
    // There is one way yet; the key says that it is meant.
    table.parse("hash", |text| match text {
        "as-found" => Ok(()),
        _ => Err("is not as-found"),
    });
    let names = match (&url, &name, &columns) {
        (Some(url), Some(name), Some(columns)) => Names::new(url.kind(), name, columns),
        _ => Names::default(),
    };
    let mut one = |key, parse: fn(&str) -> Result<SqlText, String>| {
        table.parse(key, |text| parse(&names.put_into(text)))
    };
    let recoverable = one("recoverable", SqlText::condition);
    let privileged = one("privileged", SqlText::condition);
    let on_freeze = one("on_freeze", SqlText::statement);
    let on_unfreeze = one("on_unfreeze", SqlText::statement);
    if on_unfreeze.is_some() && on_freeze.is_none() {
        table.complain("on_unfreeze", "undoes on_freeze, which is not set");
    }
    let mut after_write = Vec::new();
    for text in table.texts("after_write") {
        match SqlText::statement(&names.put_into(&text)) {
            Ok(statement) => after_write.push(statement),
            Err(complaint) => table.complain_of("after_write", &text, &complaint),
        }
    }
    Some(SqlSettings {
        url: url?,
        table: name?,
        columns: columns?,
        recoverable,
        privileged,
        pepper,
        after_write,
        on_freeze,
        on_unfreeze,
    })
}

fn parse_url(table: &mut Table, url: &Secret) -> Option<DatabaseUrl> {
    match DatabaseUrl::parse(url.expose()) {
        Ok(url) if url.each().count() > 1 => {
            table.complain(
                "url",
                "names several hosts; name the one of a proxy before them",
            );
            None
        }
        Ok(url) => Some(url),
        // The text itself has a password in it.
        Err(complaint) => {
            table.complain("url", &format!("has a value which {complaint}"));
            None
        }
    }
}

fn read_columns(table: &mut Table) -> Option<Columns> {
    let mut one = |key| table.parse(key, parse_name);
    let [key, email, password] = ["key", "email", "password"].map(&mut one);
    let [name, login] = ["name", "login"].map(one);
    let key = table.required("key", key);
    let email = table.required("email", email);
    let password = table.required("password", password);
    Some(Columns {
        key: key?,
        email: email?,
        password: password?,
        name,
        login,
    })
}

fn parse_table(text: &str) -> Result<String, &'static str> {
    match text.split('.').collect::<Vec<_>>().as_slice() {
        [table] => parse_name(table)?,
        [schema, table] => format!("{}.{}", parse_name(schema)?, parse_name(table)?),
        _ => {
            return Err(
                "is neither a table's name nor that of a schema and a table, with a dot between",
            );
        }
    };
    Ok(text.to_owned())
}

/// A name that can be quoted in every database.
fn parse_name(text: &str) -> Result<String, &'static str> {
    const LONGEST: usize = 64;
    let is_fit = |letter: char| !letter.is_control() && !"\"`'\\{}".contains(letter);
    if text.is_empty() || text.len() > LONGEST || !text.chars().all(is_fit) {
        return Err("is not the name of a table or column");
    }
    Ok(text.to_owned())
}

/// What stands for names of the settings in their SQL: `{table}`, `{key}` and the other columns, and
/// `{prefix}`, which is what is before the last part of the table's name (WordPress).
#[derive(Default)]
struct Names(Vec<(&'static str, String)>);

impl Names {
    fn new(kind: DatabaseKind, table: &str, columns: &Columns) -> Self {
        let mark = match kind {
            DatabaseKind::MySql => '`',
            DatabaseKind::Sqlite | DatabaseKind::Postgres => '"',
        };
        let quoted = |name: &str| format!("{mark}{name}{mark}");
        let parts: Vec<String> = table.split('.').map(quoted).collect();
        let prefix = table.strip_suffix("users").unwrap_or(table);
        let mut names = vec![
            ("{table}", parts.join(".")),
            ("{prefix}", prefix.to_owned()),
            ("{key}", quoted(&columns.key)),
            ("{email}", quoted(&columns.email)),
            ("{password}", quoted(&columns.password)),
        ];
        names.extend(
            columns
                .login
                .as_deref()
                .map(|login| ("{login}", quoted(login))),
        );
        Self(names)
    }

    fn put_into(&self, text: &str) -> String {
        let names = self.0.iter();
        names.fold(text.to_owned(), |text, (mark, name)| {
            text.replace(mark, name)
        })
    }
}
