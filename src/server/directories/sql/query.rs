//! The statements that a table of accounts is asked and changed with. Names come from the settings and are
//! quoted; values are bound; what the operator has written stays within its brackets.

use super::catalog::{ByEmail, Shape};
use crate::server::{
    clock::Timestamp,
    config::{
        DatabaseKind,
        directories::{Columns, Parameter, SqlSettings, SqlText},
    },
    model::EmailAddress,
};
use sea_orm::{
    DbBackend, Statement, Value,
    sea_query::{
        Alias, Expr, ExprTrait, Func, IntoTableRef, Order, Query, SelectStatement, TableRef,
        UpdateStatement,
    },
};

pub const KEY: &str = "account_key";
pub const EMAIL: &str = "account_email";
pub const NAME: &str = "account_name";
pub const LOGIN: &str = "account_login";
pub const PASSWORD: &str = "account_password";
pub const IS_PRIVILEGED: &str = "is_privileged";
pub const IS_RECOVERABLE: &str = "is_recoverable";
pub const YES: &str = "y";

/// More than are ever told: what databases find equal is not all the same address.
const MOST_ROWS: u64 = 50;

pub struct Queries {
    kind: DatabaseKind,
    table: String,
    columns: Columns,
    recoverable: Option<SqlText>,
    privileged: Option<SqlText>,
    shape: Shape,
}

/// What the parameters of the operator's statements stand for.
pub struct Values<'a> {
    pub key: &'a str,
    pub email: &'a str,
    pub login: Option<&'a str>,
    pub now: Timestamp,
}

impl Queries {
    pub fn new(settings: &SqlSettings, shape: Shape) -> Self {
        let SqlSettings {
            url,
            table,
            columns,
            recoverable,
            privileged,
            ..
        } = settings;
        Self {
            kind: url.kind(),
            table: table.clone(),
            columns: columns.clone(),
            recoverable: recoverable.clone(),
            privileged: privileged.clone(),
            shape,
        }
    }

    pub fn by_key(&self, key: &str) -> SelectStatement {
        let is_it = col(&self.columns.key).eq(self.bound(&self.columns.key, key));
        self.select(is_it)
    }

    /// The same, kept from changing until the transaction ends.
    pub fn by_key_locked(&self, key: &str) -> SelectStatement {
        self.by_key(key).lock_exclusive().to_owned()
    }

    /// Every spelling that may be stored of one address: as it was typed, in small letters, and with its
    /// domain in letters beyond ASCII.
    #[expect(clippy::unnecessary_wraps, reason = "a log-in name may have no column")]
    pub fn by_email(&self, address: &EmailAddress) -> Option<SelectStatement> {
        let column = &self.columns.email;
        let mut spellings = vec![address.as_str().to_owned(), address.canonical().to_owned()];
        if let Some((local, domain)) = address.canonical().rsplit_once('@') {
            let (domain, _) = idna::domain_to_unicode(domain);
            spellings.push(format!("{local}@{domain}"));
        }
        let lower = spellings.iter().map(|spelling| spelling.to_lowercase());
        spellings.extend(lower.collect::<Vec<_>>());
        spellings.sort();
        spellings.dedup();
        let bound = || spellings.iter().map(|one| self.bound(column, one));
        let by_column = || col(column).is_in(bound());
        let by_lower = || Expr::expr(Func::lower(col(column))).is_in(spellings.iter().cloned());
        Some(self.select(match self.shape.by_email {
            ByEmail::Column => by_column(),
            ByEmail::Lower => by_lower(),
            ByEmail::ColumnOrLower => by_column().or(by_lower()),
        }))
    }

    /// None where there are no log-in names.
    pub fn by_login(&self, login: &str) -> Option<SelectStatement> {
        let column = self.columns.login.as_ref()?;
        Some(self.select(col(column).eq(self.bound(column, login))))
    }

    /// All accounts in the order of their keys, so many after one.
    pub fn page(&self, after: Option<&str>, limit: u64) -> SelectStatement {
        let key = &self.columns.key;
        let mut page = self.all();
        if let Some(after) = after {
            page.and_where(col(key).gt(self.bound(key, after)));
        }
        page.order_by(Alias::new(key), Order::Asc)
            .limit(limit)
            .to_owned()
    }

    fn select(&self, which: Expr) -> SelectStatement {
        self.all().and_where(which).limit(MOST_ROWS).to_owned()
    }

    fn all(&self) -> SelectStatement {
        let Columns {
            key,
            email,
            password,
            name,
            login,
        } = &self.columns;
        let mut select = Query::select();
        for (alias, column) in [(KEY, key), (EMAIL, email), (PASSWORD, password)] {
            select.expr_as(self.text(column), Alias::new(alias));
        }
        for (alias, column) in [(NAME, name), (LOGIN, login)] {
            match column {
                Some(column) => select.expr_as(self.text(column), Alias::new(alias)),
                None => select.expr_as(Expr::val(""), Alias::new(alias)),
            };
        }
        // What a condition knows nothing of is taken for the worse.
        let privileged = match &self.privileged {
            Some(condition) => format!(
                "CASE WHEN NOT ({}) THEN 'n' ELSE '{YES}' END",
                condition.text()
            ),
            None => "'n'".to_owned(),
        };
        let recoverable = match &self.recoverable {
            Some(condition) => {
                format!("CASE WHEN ({}) THEN '{YES}' ELSE 'n' END", condition.text())
            }
            None => format!("'{YES}'"),
        };
        select
            .expr_as(Expr::cust(privileged), Alias::new(IS_PRIVILEGED))
            .expr_as(Expr::cust(recoverable), Alias::new(IS_RECOVERABLE))
            .from(self.table())
            .to_owned()
    }

    /// Sets a password in the place of the one that was read, if the account may still be recovered.
    pub fn update(&self, key: &str, old: &str, new: &str) -> UpdateStatement {
        let mut update = Query::update();
        update
            .table(self.table())
            .value(Alias::new(&self.columns.password), new)
            .and_where(col(&self.columns.key).eq(self.bound(&self.columns.key, key)))
            .and_where(col(&self.columns.password).eq(old));
        if let Some(condition) = &self.recoverable {
            update.and_where(Expr::cust(format!("({})", condition.text())));
        }
        if let Some(condition) = &self.privileged {
            update.and_where(Expr::cust(format!("NOT ({})", condition.text())));
        }
        update
    }

    /// A statement of the operator's, with its values.
    pub fn statement(&self, text: &SqlText, values: &Values<'_>) -> Statement {
        let mut bound: Vec<Value> = Vec::new();
        let sql = text.with(|parameter| {
            let (value, kind) = match parameter {
                Parameter::Key => (values.key.to_owned(), self.kind_of(&self.columns.key)),
                Parameter::Email => (values.email.to_owned(), self.kind_of(&self.columns.email)),
                Parameter::Login => {
                    let column = self.columns.login.as_deref();
                    let login = values.login.unwrap_or_default().to_owned();
                    (login, column.map_or("text", |column| self.kind_of(column)))
                }
                Parameter::Now => (self.moment(values.now), "timestamptz"),
            };
            bound.push(value.into());
            match self.kind {
                DatabaseKind::Postgres => format!("CAST(${} AS {kind})", bound.len()),
                DatabaseKind::MySql | DatabaseKind::Sqlite => "?".to_owned(),
            }
        });
        Statement::from_sql_and_values(self.backend(), sql, bound)
    }

    /// As each database reads a moment in UTC.
    fn moment(&self, now: Timestamp) -> String {
        match self.kind {
            DatabaseKind::Postgres => now.utc().to_rfc3339(),
            DatabaseKind::MySql | DatabaseKind::Sqlite => {
                now.utc().format("%Y-%m-%d %H:%M:%S").to_string()
            }
        }
    }

    fn backend(&self) -> DbBackend {
        match self.kind {
            DatabaseKind::Sqlite => DbBackend::Sqlite,
            DatabaseKind::Postgres => DbBackend::Postgres,
            DatabaseKind::MySql => DbBackend::MySql,
        }
    }

    fn table(&self) -> TableRef {
        match self.table.split_once('.') {
            Some((schema, table)) => (Alias::new(schema), Alias::new(table)).into_table_ref(),
            None => Alias::new(&self.table).into_table_ref(),
        }
    }

    /// A column as text, whatever its type is.
    fn text(&self, column: &str) -> Expr {
        let kind = match self.kind {
            DatabaseKind::MySql => "CHAR",
            DatabaseKind::Sqlite | DatabaseKind::Postgres => "text",
        };
        col(column).cast_as(Alias::new(kind))
    }

    /// A text that is compared with a column. PostgreSQL has to be told its type; the others find out.
    fn bound(&self, column: &str, value: &str) -> Expr {
        let value = Expr::val(value);
        match self.kind {
            DatabaseKind::Postgres => value.cast_as(Alias::new(self.kind_of(column))),
            DatabaseKind::MySql | DatabaseKind::Sqlite => value,
        }
    }

    fn kind_of(&self, column: &str) -> &str {
        self.shape.types.get(column).map_or("text", String::as_str)
    }
}

fn col(name: &str) -> Expr {
    Expr::col(Alias::new(name))
}
