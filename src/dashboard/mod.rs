//! The dashboard: its pages, and the islands that only they have. It is compiled into a WebAssembly of
//! its own, so that nobody who only forgot a password has to load it.

pub mod components;
pub mod pages;
pub mod shortcuts;
