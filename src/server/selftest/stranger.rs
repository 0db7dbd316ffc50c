//! Asking like a stranger: about addresses with and without an account, one after the other.

use super::{
    client::{Answer, Connection, ServerAddress},
    comparison::Comparable,
    measurement::Measurement,
    question::Question,
};
use crate::server::{
    ctx::Ctx,
    db::earlier_requests,
    model::{EmailAddress, SecretToken},
};
use anyhow::ensure;
use hyper::StatusCode;
use std::sync::atomic::{AtomicBool, Ordering};

/// Pairs asked before the clock counts: they open files and fill caches. Their responses are compared all the
/// same, since the very first request creates the case that the others join.
const WARM_UP: usize = 5;

/// What is typed about an account that there is, and about one that there isn't.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub known: &'a str,
    pub unknown: &'a str,
}

/// Somebody with a list of addresses, and an invalid secret.
pub struct Stranger<'a> {
    ctx: &'a Ctx,
    server: &'a ServerAddress,
    /// Checked between two questions and never during one: the server would go on with it, and might create a
    /// case after the cleanup.
    is_stopped: &'a AtomicBool,
    wrong_secret: SecretToken,
}

impl<'a> Stranger<'a> {
    pub fn new(ctx: &'a Ctx, server: &'a ServerAddress, is_stopped: &'a AtomicBool) -> Self {
        Self {
            ctx,
            server,
            is_stopped,
            wrong_secret: SecretToken::random(&ctx.state.random),
        }
    }

    /// Makes sure that the server uses the database with the accounts: otherwise all addresses would be
    /// unknown, and every measurement fine.
    ///
    /// # Errors
    /// If it does not, or does not respond like this program.
    pub async fn check_database(&self, unknown: &EmailAddress) -> anyhow::Result<()> {
        let mut connection = Connection::open(self.server).await?;
        let question = Question::ForgotPassword;
        let answer = self
            .ask(&mut connection, question, unknown.canonical())
            .await?;
        self.check_status(question, &answer)?;
        let whose = unknown.clone().into();
        let (db, cases) = (&self.ctx.state.db, self.ctx.cases());
        let case = earlier_requests::open_case(db, &whose, cases, &[]).await?;
        ensure!(
            case.is_some(),
            "The server at {} does not use the database that DATABASE_URL names here, so there is \
             nothing to measure; give this command the server's own settings.",
            self.server
        );
        Ok(())
    }

    /// Asks until the measurement is settled.
    pub async fn fill(
        &self,
        measurement: &mut Measurement,
        question: Question,
        asked: Asked<'_>,
        pairs: usize,
    ) -> anyhow::Result<()> {
        let mut connection = Connection::open(self.server).await?;
        for _ in 0..WARM_UP {
            let (known, unknown) = self.ask_both(&mut connection, question, asked).await?;
            self.check_status(question, &unknown)?;
            compare(measurement, asked, &known, &unknown);
        }
        while !measurement.is_settled(pairs) {
            for _ in 0..pairs {
                let (known, unknown) = self.ask_both(&mut connection, question, asked).await?;
                compare(measurement, asked, &known, &unknown);
                measurement.note_times(known.time, unknown.time);
            }
        }
        Ok(())
    }

    /// Both responses, that about the known address first.
    ///
    /// Their order is random, so that after-effects of a request, such as work for the mail worker, slow down
    /// both alike. The unknown address is the same every time, as the known one is: repeated requests join a
    /// case, and do less than first ones.
    async fn ask_both(
        &self,
        connection: &mut Connection,
        question: Question,
        asked: Asked<'_>,
    ) -> anyhow::Result<(Answer, Answer)> {
        let [dice] = self.ctx.state.random.bytes();
        if dice.is_multiple_of(2) {
            let known = self.ask(connection, question, asked.known).await?;
            let unknown = self.ask(connection, question, asked.unknown).await?;
            Ok((known, unknown))
        } else {
            let unknown = self.ask(connection, question, asked.unknown).await?;
            let known = self.ask(connection, question, asked.known).await?;
            Ok((known, unknown))
        }
    }

    async fn ask(
        &self,
        connection: &mut Connection,
        question: Question,
        whose: &str,
    ) -> anyhow::Result<Answer> {
        ensure!(
            !self.is_stopped.load(Ordering::Relaxed),
            "It was stopped before everything was measured."
        );
        let post = question.about(whose, &self.wrong_secret);
        let answer = connection.send(post).await?;
        ensure!(
            answer.status != StatusCode::TOO_MANY_REQUESTS,
            "The server at {} has had too many requests (429): RATE_LIMITS must be off while it is \
             measured.",
            self.server
        );
        Ok(answer)
    }

    /// Both could get the same response because nothing works, or another program answers; then the times
    /// would mean nothing.
    fn check_status(&self, question: Question, answer: &Answer) -> anyhow::Result<()> {
        let expected = question.expected_status();
        ensure!(
            answer.status == expected,
            "The server at {} answers {} to {} and not {}, so there is nothing to measure.",
            self.server,
            answer.status.as_u16(),
            question.path(),
            expected.as_u16()
        );
        Ok(())
    }
}

fn compare(measurement: &mut Measurement, asked: Asked<'_>, known: &Answer, unknown: &Answer) {
    measurement.compare(
        &Comparable::new(known, asked.known),
        &Comparable::new(unknown, asked.unknown),
    );
}
