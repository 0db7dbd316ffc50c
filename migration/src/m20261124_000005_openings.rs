//! What the help desk asks about a case and its mails: when a link was opened, the mail server's response to
//! each attempt, and the domain of the recipient.

use crate::schema::{exact, number, reference, string, table};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Expr, ExprTrait, ForeignKeyAction, Index,
    MigrationTrait, Order, Query, SchemaManager, Table, async_trait,
};
use sea_orm_migration::sea_orm::ConnectionTrait;
use std::collections::BTreeMap;

#[derive(DeriveMigrationName)]
pub struct Migration;

const OPENINGS: &str = "link_openings";
const TRIES: &str = "mail_tries";
const MAILS: &str = "outgoing_mails";
const CASES: &str = "recovery_cases";
const DOMAIN: &str = "recipient_domain";

/// The order of lists, newest first, under each of their filters.
const INDEXES: [(&str, &[&str]); 8] = [
    (OPENINGS, &["case_id", "opened_at"]),
    (OPENINGS, &["opened_at"]),
    (TRIES, &["mail_id"]),
    (MAILS, &["created_at"]),
    (MAILS, &["state", "created_at"]),
    (MAILS, &[DOMAIN, "created_at"]),
    (CASES, &["created_at"]),
    (CASES, &["state", "created_at"]),
];

/// How many mails get their domain at a time.
const BATCH: u64 = 500;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut user_agent = ColumnDef::new("user_agent");
        user_agent.string_len(255);
        let mut is_scanner = ColumnDef::new("is_scanner");
        is_scanner.boolean().not_null();
        manager
            .create_table(
                table(OPENINGS)
                    .col(number("case_id"))
                    .col(number("mail_id"))
                    .col(number("opened_at"))
                    .col(string("network", 64))
                    .col(user_agent)
                    .col(is_scanner)
                    .foreign_key(&mut reference(
                        OPENINGS,
                        "case_id",
                        CASES,
                        ForeignKeyAction::Cascade,
                    ))
                    .foreign_key(&mut reference(
                        OPENINGS,
                        "mail_id",
                        MAILS,
                        ForeignKeyAction::Cascade,
                    ))
                    .to_owned(),
            )
            .await?;
        let mut reply = ColumnDef::new("reply");
        reply.text();
        manager
            .create_table(
                table(TRIES)
                    .col(number("mail_id"))
                    .col(string("outcome", 16))
                    .col(reply)
                    .col(ColumnDef::new("count").integer().not_null())
                    .col(number("first_at"))
                    .col(number("last_at"))
                    .foreign_key(&mut reference(
                        TRIES,
                        "mail_id",
                        MAILS,
                        ForeignKeyAction::Cascade,
                    ))
                    .to_owned(),
            )
            .await?;
        // How many openings of a case are recorded, to enforce their limit.
        let mut openings = ColumnDef::new("openings");
        openings.integer().not_null().default(0);
        manager
            .alter_table(Table::alter().table(CASES).add_column(openings).to_owned())
            .await?;
        let mut domain = ColumnDef::new(DOMAIN);
        domain.string_len(255);
        let domain = exact(domain, manager.get_database_backend());
        manager
            .alter_table(Table::alter().table(MAILS).add_column(domain).to_owned())
            .await?;
        fill_domains(manager).await?;
        for (name, columns) in INDEXES {
            let mut index = Index::create();
            index.name(index_name(name, columns)).table(name);
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index.to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, columns) in INDEXES {
            if name != OPENINGS && name != TRIES {
                let index = Index::drop()
                    .name(index_name(name, columns))
                    .table(name)
                    .to_owned();
                manager.drop_index(index).await?;
            }
        }
        // The state that this release added: for earlier ones, the mail was simply not sent.
        let cancelled = Query::update()
            .table(MAILS)
            .value("state", "dropped")
            .and_where(Expr::col("state").eq("cancelled"))
            .to_owned();
        manager.get_connection().execute(&cancelled).await?;
        manager
            .alter_table(Table::alter().table(MAILS).drop_column(DOMAIN).to_owned())
            .await?;
        manager
            .alter_table(
                Table::alter()
                    .table(CASES)
                    .drop_column("openings")
                    .to_owned(),
            )
            .await?;
        for name in [TRIES, OPENINGS] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

fn index_name(table: &str, columns: &[&str]) -> String {
    format!("idx_{table}_{}", columns.join("_"))
}

/// Sets the domain of existing mails. Databases differ in text functions, so it is done here.
async fn fill_domains(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let mut last = 0_i64;
    loop {
        let batch = Query::select()
            .columns(["id", "recipient"])
            .from(MAILS)
            .and_where(Expr::col("id").gt(last))
            .and_where(Expr::col("recipient").is_not_null())
            .order_by("id", Order::Asc)
            .limit(BATCH)
            .to_owned();
        let mut by_domain: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for row in db.query_all(&batch).await? {
            last = row.try_get("", "id")?;
            let recipient: String = row.try_get("", "recipient")?;
            if let Some((_, domain)) = recipient.rsplit_once('@') {
                by_domain.entry(domain.to_owned()).or_default().push(last);
            }
        }
        if by_domain.is_empty() {
            return Ok(());
        }
        for (domain, ids) in by_domain {
            let fill = Query::update()
                .table(MAILS)
                .value(DOMAIN, domain)
                .and_where(Expr::col("id").is_in(ids))
                .to_owned();
            db.execute(&fill).await?;
        }
    }
}
