//! `doctor`: everything checked at once, as lines or as JSON.

use super::open;
use crate::server::{
    config::Config,
    doctor::{self, Options},
};
use clap::Args;
use std::net::SocketAddr;

#[derive(Args)]
pub struct Doctor {
    /// Print the same as JSON.
    #[arg(long)]
    json: bool,
    /// The selector of the key that your mail server signs with: the s= in the DKIM-Signature of its mails.
    #[arg(long, value_name = "NAME")]
    dkim_selector: Option<String>,
    /// The DNS server to ask, instead of this machine's.
    #[arg(long, value_name = "IP:PORT")]
    nameserver: Option<SocketAddr>,
}

pub async fn run(config: Config, arguments: Doctor) -> anyhow::Result<()> {
    let Doctor {
        json,
        dkim_selector,
        nameserver,
    } = arguments;
    // Opening it would make it, owned by the user who runs this.
    let opened = if doctor::is_database_to_be_made(&config) {
        None
    } else {
        Some(open(config.clone()).await)
    };
    let options = Options {
        dkim_selector,
        nameserver,
    };
    let report = doctor::examine(&config, opened.as_ref(), &options).await;
    if json {
        println!("{}", report.json()?);
    } else {
        println!("{report}");
    }
    if report.is_well() {
        Ok(())
    } else {
        // The report has said it all.
        Err(super::Told.into())
    }
}
