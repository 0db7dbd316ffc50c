//! Integration tests: the real router, a database of their own, mails that are caught, and a clock
//! that they move. One file a concern; `harness` is the vocabulary that they share.

mod admin;
mod delivery;
mod faults;
mod forms;
mod harness;
mod http;
mod layers;
mod mail_server;
mod migrations;
mod program;
mod recovery;
mod rest;
mod service;
