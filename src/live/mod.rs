//! The browser side of the public pages.
//!
//! The server has rendered everything that a page can show, and hidden what does not apply yet. Events are
//! handled at the document, and elements are looked up at that moment. Nothing depends on the position of an
//! element, so a translator, a password manager or any other extension may change the page as it likes,
//! before and after. Whatever it stops from getting here is done by the browser itself, as without
//! WebAssembly.

pub mod fetch;
mod forms;
pub mod page;
mod passwords;
mod proof_of_work;

pub use forms::query_of;

pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        give_up();
    }));
    // In this order: what a form shows of an error depends on the rules of its passwords.
    passwords::listen();
    forms::listen();
    page::show_what_lives(&page::root(), true);
}

/// After a fault: leaves the page to the browser. Its forms are plain ones from now on.
pub fn give_up() {
    page::stop_listening();
    forms::stop_waiting();
    passwords::hide();
    page::show_what_lives(&page::root(), false);
    _ = page::root().remove_attribute("data-hydrated");
}
