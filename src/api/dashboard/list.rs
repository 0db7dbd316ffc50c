//! What all lists say of themselves: how long they are, and which part of them is shown.

/// The bound of every count. Counting up to it takes a few milliseconds, however many rows there are.
pub const COUNTED: u64 = 10_000;

/// A number of rows, exact up to `COUNTED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    Exactly(u64),
    /// More than `COUNTED`.
    Many,
}

impl Total {
    /// From a count that ended just above the bound.
    pub fn of(counted: u64) -> Self {
        if counted > COUNTED {
            Self::Many
        } else {
            Self::Exactly(counted)
        }
    }
}

/// Which rows of a list a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The rows on the pages before it.
    pub before: Total,
    pub shown: u64,
    pub total: Total,
}

impl Extent {
    pub const NOTHING: Self = Self {
        before: Total::Exactly(0),
        shown: 0,
        total: Total::Exactly(0),
    };

    /// The numbers of the first and the last row, counted from one; none for a page far down a long list.
    pub fn rows(&self) -> Option<(u64, u64)> {
        match self.before {
            Total::Exactly(before) => Some((before + 1, before + self.shown)),
            Total::Many => None,
        }
    }
}

/// A field of a filter, by its name in URLs and forms.
pub type Pair<'a> = (&'static str, &'a str);
