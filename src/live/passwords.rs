//! Passwords: the button that shows one, rules that tick themselves while a new one is typed, and the hint that Caps
//! Lock is on. What is typed goes nowhere before the form is sent.

use super::page::{all, around, by_id, document, find, on, root, show, show_only};
use crate::password_hints::Typed;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

const SWITCH: &str = ".password-toggle[aria-controls]";
const INPUT: &str = ".password > input";
/// A rule that is checked here, and one that is met.
const RULES: &str = "[data-rule]";
const MET: &str = "data-met";

pub fn listen() {
    on(&document(), "click", |event: Event| {
        _ = turn(&event);
    });
    on(&document(), "input", |event: Event| {
        if let Some(input) = around(&event, INPUT) {
            tick(&input);
        }
    });
    for name in ["keydown", "keyup"] {
        on(&document(), name, |event: Event| {
            _ = tell_caps_lock(&event);
        });
    }
    on(&document(), "submit", |event: Event| {
        if let Some(form) = around(&event, "form") {
            type_again(&form);
        }
    });
    ask_twice(false);
    // What was typed before.
    all(&root(), INPUT).iter().for_each(tick);
}

/// Hides every password again, along with its button.
pub fn hide() {
    for switch in all(&root(), SWITCH) {
        if let Some(input) = input_of(&switch) {
            input.set_type("password");
        }
    }
    ask_twice(true);
}

fn input_of(switch: &Element) -> Option<HtmlInputElement> {
    let input = by_id(&switch.get_attribute("aria-controls")?)?;
    input.dyn_into().ok()
}

fn turn(event: &Event) -> Option<()> {
    let switch = around(event, SWITCH)?;
    let input = input_of(&switch)?;
    let is_shown = input.type_() == "password";
    input.set_type(if is_shown { "text" } else { "password" });
    show_only(
        &switch,
        "data-while",
        if is_shown { "shown" } else { "hidden" },
    );
    Some(())
}

/// Where people can see what they type, once is enough. A second field in use stays.
fn ask_twice(is_needed: bool) {
    for field in all(&root(), "[data-second]") {
        let Some(input) = find(&field, "input").map(JsCast::unchecked_into::<HtmlInputElement>)
        else {
            continue;
        };
        let is_used = !input.value().is_empty()
            || input.has_attribute("aria-invalid")
            || document().active_element().as_ref() == Some(&input);
        show(&field, is_needed || is_used);
    }
}

/// What was typed once counts for the field that was not shown.
fn type_again(form: &Element) {
    if let Some(second) = find(form, "[data-second][hidden] input") {
        let second: HtmlInputElement = second.unchecked_into();
        second.set_value(&value(form, "new_password"));
    }
}

/// Marks the rules that are met, of all passwords in the form of this one.
fn tick(input: &Element) {
    let form = input.closest("form").ok().flatten();
    for rule in form.iter().flat_map(|form| all(form, RULES)) {
        let is_met = form.as_ref().is_some_and(|form| is_met(&rule, form));
        if is_met == rule.has_attribute(MET) {
            continue;
        }
        _ = rule.toggle_attribute_with_force(MET, is_met);
        if let Some(word) = find(&rule, "span") {
            show(&word, is_met);
        }
    }
}

fn is_met(rule: &Element, form: &Element) -> bool {
    let password = value(form, "new_password");
    let typed = Typed::new(&lowercase(&password));
    let needed = rule.get_attribute("data-needed").unwrap_or_default();
    match rule.get_attribute("data-rule").as_deref() {
        Some("length") => {
            let length = Typed::new(&password).length();
            needed.parse().is_ok_and(|needed: usize| length >= needed)
        }
        Some("uncommon") => typed.is_uncommon(),
        Some("not-own") => {
            let own = needed + " " + &value(form, "email") + " " + &value(form, "name");
            typed.is_more_than(&lowercase(&own))
        }
        _ => !password.is_empty() && password == value(form, "confirm_password"),
    }
}

/// Whether all that the page knows to be wrong with a password has been mended.
pub fn is_mended(input: &Element) -> bool {
    let hint = format!("{}-hint", input.id());
    let rules = by_id(&hint).map(|hint| {
        all(&hint, "[data-rule=length], [data-rule=match]")
            .iter()
            .all(|rule| rule.has_attribute(MET))
    });
    rules.unwrap_or(true)
}

fn value(form: &Element, name: &str) -> String {
    let input = find(form, &format!("input[name={name}]"));
    let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// By the browser, which has the tables for it.
fn lowercase(text: &str) -> String {
    web_sys::js_sys::JsString::from(text).to_lower_case().into()
}

/// Browsers that fill in a password send events which say nothing of keys.
fn tell_caps_lock(event: &Event) -> Option<()> {
    let input = around(event, INPUT)?;
    let is_on = event
        .dyn_ref::<KeyboardEvent>()?
        .get_modifier_state("CapsLock");
    let field = input.closest(".field").ok().flatten()?;
    show(&find(&field, ".caps-lock > span")?, is_on);
    Some(())
}
