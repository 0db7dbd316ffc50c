//! What brings the dashboard's pages to life, beside what all pages have. It is in a WebAssembly of
//! its own, so that nobody who only forgot a password has to load it.

mod api_calls;
mod events;
mod filters;
mod follow;
mod region;
mod session_clock;
mod shortcuts;
mod shown_once;

pub fn start() {
    api_calls::listen();
    filters::listen();
    shown_once::listen();
    shortcuts::listen();
    events::start();
    follow::start();
    session_clock::start();
}
