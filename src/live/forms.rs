//! Forms: sends their fields to a server function, and shows errors in place.

use super::{
    fetch::{Call, Refusal},
    page::{self, all, around, find, focus, on, show, show_only},
    passwords, proof_of_work,
};
use crate::{
    api::error::{ApiError, Field},
    markup::{Phase, alert_class},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Element, Event, FormData, HtmlFormElement, HtmlInputElement, PageTransitionEvent, SubmitEvent,
    UrlSearchParams,
};

/// Forms with a server function, including pending ones.
const LIVE: &str = "form[data-endpoint]";
const WAITING: &str = "form[data-endpoint][aria-busy]";
/// The elements for errors.
const PROBLEMS: &str = "[role=alert][id$='-error'], [data-when]";

pub fn listen() {
    on(&page::document(), "submit", on_submit);
    on(&page::document(), "input", |event: Event| {
        _ = forget_mended(&event);
    });
    // When one returns to it, the browser may show this page just as it was left.
    on(&page::window(), "pageshow", |event: PageTransitionEvent| {
        if event.persisted() {
            stop_waiting();
        }
    });
}

/// The form's fields, encoded as the browser would.
///
/// # Errors
/// If the browser can't read them.
pub fn query_of(form: &HtmlFormElement) -> Result<String, JsValue> {
    let data = FormData::new_with_form(form)?;
    let fields = UrlSearchParams::new_with_str_sequence_sequence(&data)?;
    Ok(fields.to_string().into())
}

fn on_submit(event: SubmitEvent) {
    let form = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlFormElement>().ok())
        .filter(|form| form.matches(LIVE).unwrap_or(false));
    let Some(form) = form.filter(|_| !event.default_prevented()) else {
        return;
    };
    // The button stays in the tab order while it waits, so Enter still gets here.
    if form.has_attribute("aria-busy") {
        event.prevent_default();
        return;
    }
    // If anything fails before it is sent, the browser posts the form.
    let Some(sending) = Sending::begin(form) else {
        return;
    };
    event.prevent_default();
    enter(&sending.form, Phase::Pending);
    clear_errors(&sending.form);
    spawn_local(sending.finish());
}

/// A form being sent.
struct Sending {
    form: HtmlFormElement,
    endpoint: String,
    fields: String,
    call: Call,
}

impl Sending {
    fn begin(form: HtmlFormElement) -> Option<Self> {
        let endpoint = form.get_attribute("data-endpoint")?;
        let fields = query_of(&form).ok()?;
        let call = Call::post(&endpoint, &fields).ok()?;
        Some(Self {
            form,
            endpoint,
            fields,
            call,
        })
    }

    async fn finish(self) {
        let Self {
            form,
            endpoint,
            fields,
            call,
        } = self;
        let mut answer = call.answer().await;
        if let Err(refused) = answer {
            let challenges = form
                .get_attribute("data-proof")
                .filter(|_| matches!(refused.error, ApiError::TooManyRequests { .. }));
            answer = match challenges {
                Some(challenges) => {
                    enter(&form, Phase::TakesLonger);
                    proof_of_work::post(&endpoint, &fields, &challenges, refused).await
                }
                None => Err(refused),
            };
        }
        match answer.and_then(|body| next_page(&form, &body).map_err(Refusal::from)) {
            // The form stays pending until the next page is shown: pressed again meanwhile, it would report
            // that the link, which has just worked, is used up.
            Ok(next) => page::go_to(&next),
            Err(refusal) => match form.get_attribute("data-gone") {
                Some(gone) if refusal.error == ApiError::LinkNoLongerGood => page::go_to(&gone),
                _ => {
                    enter(&form, Phase::Idle);
                    show_problem(&form, refusal);
                }
            },
        }
    }
}

/// The next page: the server function's result, or the form's own.
fn next_page(form: &HtmlFormElement, answer: &str) -> Result<String, ApiError> {
    /// The result of a server function that returns nothing.
    const NOTHING: &str = "null";
    let next = match answer {
        NOTHING => form.get_attribute("data-next"),
        _ => page::json_string(answer),
    };
    // Otherwise something in between answered for us, such as a hotel's log-in page.
    next.ok_or(ApiError::Unavailable)
}

fn enter(form: &HtmlFormElement, phase: Phase) {
    let waits = phase != Phase::Idle;
    mark(form, "aria-busy", waits);
    for button in all(form, "[type=submit]") {
        mark(&button, "aria-busy", waits);
        mark(&button, "aria-disabled", waits);
    }
    show_only(form, "data-phase", phase.name());
}

fn mark(element: &Element, attribute: &str, is_so: bool) {
    _ = if is_so {
        element.set_attribute(attribute, "true")
    } else {
        element.remove_attribute(attribute)
    };
}

/// Lets every form be sent again.
pub fn stop_waiting() {
    for form in all(&page::root(), WAITING) {
        enter(form.unchecked_ref(), Phase::Idle);
    }
}

fn clear_errors(form: &HtmlFormElement) {
    for input in all(form, "[aria-invalid]") {
        mark(&input, "aria-invalid", false);
    }
    for place in all(form, PROBLEMS) {
        show(&place, false);
    }
}

/// Hides the error of a field as soon as what is typed there is no longer wrong, as far as the page can tell.
fn forget_mended(event: &Event) -> Option<()> {
    let input: HtmlInputElement = around(event, "form [aria-invalid]")?.dyn_into().ok()?;
    if input.check_validity() && passwords::is_mended(&input) {
        let form = input.form()?;
        show(&find(&form, &format!("#{}-error", input.name()))?, false);
        mark(&input, "aria-invalid", false);
    }
    Some(())
}

/// Shows the error where the server would have, and moves the focus there (WCAG 2.2, 3.3.1), or to the error
/// of the whole form: on a phone that is far above the button.
fn show_problem(form: &HtmlFormElement, refusal: Refusal) {
    let problem = refusal.error;
    if problem.field() == Some(Field::Password)
        && let Some(confirmation) = find(form, "[data-confirmation]")
    {
        show(&confirmation, true);
    }
    show_only(form, "data-when", problem.code());
    let input = problem
        .field()
        .and_then(|field| find(form, &format!("[name={}]", field.name())));
    let beside = input
        .as_ref()
        .zip(problem.field())
        .and_then(|(_, field)| find(form, &format!("#{}-error", field.name())));
    let place = beside
        .or_else(|| find(form, "#form-error"))
        .unwrap_or_else(|| make_place(form));
    if place.id() == "form-error" {
        place.set_class_name(alert_class(problem));
    }
    find(&place, ":scope > p, :scope > span")
        .unwrap_or_else(|| place.clone())
        .set_text_content(Some(&refusal.sentence()));
    show(&place, true);
    if let Some(input) = &input {
        mark(input, "aria-invalid", true);
    }
    focus(&input.unwrap_or(place));
}

/// If its element was removed, the error is shown all the same.
fn make_place(form: &HtmlFormElement) -> Element {
    let place = page::document()
        .create_element("div")
        .expect("a document makes elements");
    place.set_id("form-error");
    _ = place.set_attribute("role", "alert");
    _ = place.set_attribute("tabindex", "-1");
    _ = form.prepend_with_node_1(&place);
    place
}
