//! Integration tests: the real router, a database of their own, mails that are caught, and a clock
//! that they move. One file a concern; `harness` is the vocabulary that they share.

mod admin;
mod cross_site;
mod delivery;
mod flood;
mod forms;
mod harness;
mod headers;
mod hostile_input;
mod http;
mod layers;
mod limits;
mod listening;
mod migrations;
mod program;
mod recovery;
mod rest;
mod secrets;
mod slow_clients;
