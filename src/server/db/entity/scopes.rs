//! How the scopes of an API token are stored: by their names, separated by spaces, as in OAuth (RFC 6749
//! §3.3).

use crate::api::access::{Action, Scope};
use sea_orm::{
    ColIdx, ColumnType, DbErr, QueryResult, TryGetError, TryGetable, Value,
    sea_query::{ArrayType, Nullable, StringLen, ValueType, ValueTypeErr},
};

/// What an API token may be used for: each scope once, in the order of `Scope::ALL`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scopes(Vec<Scope>);

impl Scopes {
    pub fn of(wanted: &[Scope]) -> Self {
        Self(
            Scope::ALL
                .into_iter()
                .filter(|scope| wanted.contains(scope))
                .collect(),
        )
    }

    pub fn as_slice(&self) -> &[Scope] {
        &self.0
    }

    pub fn cover(&self, action: Action) -> bool {
        self.0.iter().any(|scope| scope.covers(action))
    }

    fn text(&self) -> String {
        let names: Vec<&str> = self.0.iter().map(|scope| scope.name()).collect();
        names.join(" ")
    }

    /// A name that no longer exists gives no right.
    fn read(text: &str) -> Self {
        let wanted: Vec<Scope> = text.split(' ').filter_map(Scope::parse).collect();
        Self::of(&wanted)
    }
}

impl From<Scopes> for Value {
    fn from(scopes: Scopes) -> Self {
        scopes.text().into()
    }
}

impl TryGetable for Scopes {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        String::try_get_by(row, index)
            .map(|text| Self::read(&text))
            .map_err(|error| match error {
                TryGetError::Null(column) => DbErr::Type(format!("{column} is null")).into(),
                error => error,
            })
    }
}

impl ValueType for Scopes {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <String as ValueType>::try_from(value).map(|text| Self::read(&text))
    }

    fn type_name() -> String {
        "Scopes".to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::String
    }

    fn column_type() -> ColumnType {
        ColumnType::String(StringLen::N(255))
    }
}

impl Nullable for Scopes {
    fn null() -> Value {
        String::null()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_read_as_they_were_written_and_unknown_ones_give_nothing() {
        let scopes = Scopes::of(&[Scope::UsersWrite, Scope::Recovery, Scope::Recovery]);
        assert_eq!(scopes.text(), "recovery users:write");
        assert_eq!(Scopes::read(&scopes.text()), scopes);
        assert_eq!(
            Scopes::read("users:everything recovery"),
            Scopes::of(&[Scope::Recovery])
        );
        assert_eq!(Scopes::read(""), Scopes::of(&[]));
        // Rows from before there was a scope for roles don't have it.
        let older = Scopes::read("recovery users:read users:write");
        assert_eq!(older.as_slice(), &Scope::OF_LOG_IN);
        assert!(older.cover(Action::EditUser) && !older.cover(Action::ChangeRole));
    }

    #[test]
    fn a_recovery_token_allows_nothing_else() {
        let scopes = Scopes::of(&[Scope::Recovery]);
        for action in Action::ALL {
            assert_eq!(
                scopes.cover(action),
                action == Action::AskForRecovery,
                "{action:?}"
            );
        }
    }
}
