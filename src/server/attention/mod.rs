//! What needs an administrator's attention, in words and over time. `overview::attention` finds it, and `alerts`
//! tells it.
//!
//! | file | what it holds |
//! |---|---|
//! | `told.rs` | a problem in words |
//! | `open.rs` | which problems are open, and what is to be told of them when |

mod open;
mod told;

pub use self::{
    open::{Bundle, MOST_OPEN, Open, QUARTER},
    told::{Told, age, told},
};
