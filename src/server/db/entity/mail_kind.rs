//! How the kind of a mail is stored: by its name. The type itself is shared with the pages, which know no tables.

use crate::api::dashboard::mails::MailKind;
use sea_orm::{
    ColIdx, ColumnType, DbErr, QueryResult, TryGetError, TryGetable, Value,
    sea_query::{ArrayType, Nullable, StringLen, ValueType, ValueTypeErr},
};

impl From<MailKind> for Value {
    fn from(kind: MailKind) -> Self {
        kind.name().into()
    }
}

impl TryGetable for MailKind {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let name = String::try_get_by(row, index)?;
        Self::parse(&name)
            .ok_or_else(|| DbErr::Type(format!("there is no kind of mail {name:?}")).into())
    }
}

impl ValueType for MailKind {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let name = <String as ValueType>::try_from(value)?;
        Self::parse(&name).ok_or(ValueTypeErr)
    }

    fn type_name() -> String {
        "MailKind".to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::String
    }

    fn column_type() -> ColumnType {
        ColumnType::String(StringLen::N(32))
    }
}

impl Nullable for MailKind {
    fn null() -> Value {
        String::null()
    }
}
