//! Integration tests: the real router, a database of their own, mails that are caught, and a clock
//! that they move. One file a concern; `harness` is the vocabulary that they share.

mod admin;
mod delivery;
mod forms;
mod harness;
mod http;
mod layers;
mod migrations;
mod program;
mod proof_of_work;
mod recovery;
mod rest;
