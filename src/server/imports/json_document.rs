//! Users in one JSON document: an array, or an object with an array under `users`, like a Keycloak realm or
//! an export of Firebase. It is streamed, one user at a time.

use super::{MAX_LINE, json_record::Members};
use crate::api::dashboard::imports::Problem;
use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use std::{
    cell::Cell,
    fmt,
    io::{self, BufRead, Read},
};

const USERS: &str = "users";

/// How reading ended.
pub enum Ended {
    Whole,
    /// The caller wanted no more.
    Stopped,
    /// There is no such array.
    NoUsers,
    /// The JSON is invalid at this user, counted from 1.
    Broken {
        entry: u64,
        problem: Problem,
    },
}

/// Called for each user with its number and the bytes read so far; returns whether to continue.
pub type Each<'a> = dyn FnMut(u64, Result<Members, Problem>, u64) -> bool + 'a;

/// Whether a file that begins with `{` is one document, not one object per line.
pub fn begins(start: &[u8]) -> bool {
    let line = start.split(|byte| *byte == b'\n').next();
    let first: Result<Members, _> = serde_json::from_slice(line.unwrap_or_default());
    match first {
        Ok(Members(members)) => members
            .iter()
            .any(|(name, value)| name == USERS && value.is_array()),
        Err(error) => error.is_eof(),
    }
}

pub fn read(reader: impl BufRead, each: &mut Each<'_>) -> Ended {
    let state = State::default();
    let source = Bounded {
        inner: reader,
        state: &state,
    };
    let mut json = serde_json::Deserializer::from_reader(source);
    let read = Document {
        state: &state,
        each,
    };
    let result = json.deserialize_any(read).and_then(|()| json.end());
    match result {
        _ if state.is_stopped.get() => Ended::Stopped,
        Ok(()) if state.has_users.get() => Ended::Whole,
        Ok(()) => Ended::NoUsers,
        Err(error) => Ended::Broken {
            entry: state.entry.get().max(1),
            problem: if error.is_io() {
                Problem::TooLong
            } else {
                Problem::Unreadable
            },
        },
    }
}

/// Shared between the reader and the visitors.
#[derive(Default)]
struct State {
    read: Cell<u64>,
    /// The limit for the current user.
    end: Cell<Option<u64>>,
    entry: Cell<u64>,
    has_users: Cell<bool>,
    is_stopped: Cell<bool>,
}

/// Fails if a user exceeds the limit. The JSON reader takes one byte at a time.
struct Bounded<'a, R> {
    inner: R,
    state: &'a State,
}

impl<R: BufRead> Read for Bounded<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(out)?;
        let read = self.state.read.get() + count as u64;
        self.state.read.set(read);
        if self.state.end.get().is_some_and(|end| read > end) {
            return Err(io::Error::other("one of the users is too long"));
        }
        Ok(count)
    }
}

struct Document<'a, 'b> {
    state: &'a State,
    each: &'a mut Each<'b>,
}

impl<'de> Visitor<'de> for Document<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of users, or an object with one")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut users: A) -> Result<(), A::Error> {
        self.state.has_users.set(true);
        loop {
            let user = User {
                state: self.state,
                each: &mut *self.each,
            };
            if users.next_element_seed(user)?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            if name == USERS && !self.state.has_users.get() {
                let users = Document {
                    state: self.state,
                    each: &mut *self.each,
                };
                members.next_value_seed(users)?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Document<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

struct User<'a, 'b> {
    state: &'a State,
    each: &'a mut Each<'b>,
}

impl<'de> DeserializeSeed<'de> for User<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        let state = self.state;
        state.entry.set(state.entry.get() + 1);
        state.end.set(Some(state.read.get() + MAX_LINE as u64));
        let entry = json.deserialize_any(Entry)?;
        state.end.set(None);
        if (self.each)(state.entry.get(), entry, state.read.get()) {
            return Ok(());
        }
        state.is_stopped.set(true);
        Err(D::Error::custom("no more is wanted"))
    }
}

/// An object, or anything else, which is not a user.
struct Entry;

impl<'de> Visitor<'de> for Entry {
    type Value = Result<Members, Problem>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a user")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Members::read(map).map(Ok)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Err(Problem::Unreadable))
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Err(Problem::Unreadable))
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Err(Problem::Unreadable))
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Err(Problem::Unreadable))
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Err(Problem::Unreadable))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Err(Problem::Unreadable))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Err(Problem::Unreadable))
    }
}
