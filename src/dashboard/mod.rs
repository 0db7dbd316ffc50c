//! The dashboard: its pages, and their components. `live_dashboard` is their browser side.

pub mod components;
pub mod pages;
pub mod places;
pub mod shortcuts;
