//! Integration tests: the real router, a database of their own, mails that are caught, and a clock
//! that they move. One file a concern; `harness` is the vocabulary that they share.

mod admin;
mod another_link;
mod attacks;
mod codes;
mod delivery;
mod flood;
mod forms;
mod harness;
mod headers;
mod http;
mod layers;
mod listening;
mod migrations;
mod predecessor;
mod program;
mod promises;
mod properties;
mod recovery;
mod repudiation;
mod rest;
mod selftest;
mod slow_clients;
mod throttle;
