//! Queries for the development mailbox.

use super::entity::{Timestamp, mailbox_message};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// A captured mail.
pub struct KeptMail {
    pub sender: String,
    pub recipient: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub raw: String,
    pub received_at: Timestamp,
}

pub async fn keep(db: &impl ConnectionTrait, mail: KeptMail) -> Result<(), DbErr> {
    let message = mailbox_message::ActiveModel {
        sender: Set(mail.sender),
        recipient: Set(mail.recipient),
        subject: Set(mail.subject),
        text_body: Set(mail.text),
        html_body: Set(mail.html),
        raw: Set(mail.raw),
        received_at: Set(mail.received_at),
        ..Default::default()
    };
    mailbox_message::Entity::insert(message).exec(db).await?;
    Ok(())
}

/// The newest mails, newest first.
pub async fn latest(
    db: &impl ConnectionTrait,
    limit: u64,
) -> Result<Vec<mailbox_message::Model>, DbErr> {
    mailbox_message::Entity::find()
        .order_by_desc(mailbox_message::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub async fn find(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<mailbox_message::Model>, DbErr> {
    mailbox_message::Entity::find_by_id(id).one(db).await
}

/// Deletes every mail to an address, spelt as in the mail.
pub async fn delete_to(db: &impl ConnectionTrait, recipient: &str) -> Result<(), DbErr> {
    mailbox_message::Entity::delete_many()
        .filter(mailbox_message::Column::Recipient.eq(recipient))
        .exec(db)
        .await?;
    Ok(())
}
