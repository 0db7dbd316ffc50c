//! Integration tests: the real router, a database of their own, mails that are caught, and a clock
//! that they move. One file a concern; `harness` is the vocabulary that they share.

mod account;
mod admin;
mod another_link;
mod attacks;
mod case_life;
mod codes;
mod cross_site;
mod delivery;
mod faults;
mod flood;
mod forms;
mod harness;
mod headers;
mod hostile_input;
mod http;
mod layers;
mod limits;
mod listening;
mod mail_server;
mod migrations;
mod predecessor;
mod program;
mod promises;
mod proof_of_work;
mod properties;
mod recovery;
mod repudiation;
mod rest;
mod second_factor;
mod secrets;
mod selftest;
mod service;
mod slow_clients;
mod throttle;
