//! The dashboard: its pages, and what they are made of. `live_dashboard` brings them to life.

pub mod components;
pub mod pages;
pub mod shortcuts;
