//! What only a database server can do to it: fall silent, be replaced, stand behind a pooler, or refuse.
//!
//! PostgreSQL, MariaDB and PgBouncer are started from Debian's packages, each test with its own. Where they are not
//! installed, the tests say so and pass.

mod conflicts;
pub mod mariadb;
mod pooler;
mod proxy;
pub mod server;
mod silent;
mod starting;
mod takeover;
