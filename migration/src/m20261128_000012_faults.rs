//! How often working on a mail or on a webhook's message came to a fault of the program.

use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["outgoing_mails", "webhook_deliveries"];
const FAULTS: &str = "faults";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            // A version that knows nothing of it leaves it at the default.
            let faults = ColumnDef::new(FAULTS)
                .integer()
                .not_null()
                .default(0)
                .take();
            let alter = Table::alter().table(table).add_column(faults).to_owned();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            let alter = Table::alter().table(table).drop_column(FAULTS).to_owned();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
