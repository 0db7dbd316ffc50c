//! The browser side of the dashboard, besides that of all pages. It is a separate WebAssembly, so that people
//! who only forgot a password don't have to load it.

mod api_calls;
mod events;
mod filters;
mod follow;
mod palette;
mod previews;
mod region;
mod session_clock;
mod shortcuts;
mod shown_once;
mod times;

pub fn start() {
    api_calls::listen();
    filters::listen();
    previews::listen();
    shown_once::listen();
    palette::listen();
    shortcuts::listen();
    events::start();
    follow::start();
    session_clock::start();
    times::localize(&crate::live::page::root());
}
