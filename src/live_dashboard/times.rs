//! Times in the reader's own zone and language. The server writes them in UTC, which stays as their title.

use crate::live::page::{all, root, show_only};
use wasm_bindgen::JsValue;
use web_sys::{
    Element,
    js_sys::{Array, Date, Intl::RelativeTimeFormat, Object, Reflect},
};

/// The units of what is told by how long ago it was, in seconds; anything older is told by its date.
const UNITS: [(f64, &str); 4] = [
    (60.0 * 60.0 * 24.0, "day"),
    (60.0 * 60.0, "hour"),
    (60.0, "minute"),
    (1.0, "second"),
];
const LONGEST: f64 = 30.0 * 24.0 * 60.0 * 60.0;
/// Set once a time is rewritten, so that its title stays.
const DONE: &str = "data-utc";
/// Set by the server where a page says that its times are UTC.
const STAYS: &str = "data-stays";

/// Rewrites every time in this element.
pub fn localize(within: &Element) {
    for time in all(within, "time[datetime]") {
        if !time.has_attribute(DONE) {
            _ = rewrite(&time);
        }
    }
    show_only(within, "data-zone", "local");
}

fn rewrite(time: &Element) -> Option<()> {
    let moment = Date::new(&time.get_attribute("datetime")?.into());
    if moment.get_time().is_nan() {
        return None;
    }
    let utc = time.text_content().unwrap_or_default();
    let local = written(&moment, &[("dateStyle", "medium"), ("timeStyle", "short")])?;
    let whole = written(&moment, &[("dateStyle", "full"), ("timeStyle", "long")])?;
    let text = if time.has_attribute("data-ago") {
        ago(&moment).unwrap_or(local)
    } else {
        local
    };
    time.set_attribute(DONE, "").ok()?;
    time.set_attribute("title", &format!("{whole}\n{utc} UTC"))
        .ok()?;
    time.set_text_content(Some(&text));
    Some(())
}

fn language() -> String {
    root().get_attribute("lang").unwrap_or_default()
}

fn written(moment: &Date, style: &[(&str, &str)]) -> Option<String> {
    let options = options(style)?;
    let text = moment.to_locale_string(&language(), &options);
    text.as_string()
}

/// How long ago something was, or how long it takes until then; none for what is far away.
fn ago(moment: &Date) -> Option<String> {
    let seconds = (moment.get_time() - Date::now()) / 1000.0;
    if seconds.abs() > LONGEST {
        return None;
    }
    let (unit, name) = UNITS
        .into_iter()
        .find(|(unit, _)| seconds.abs() >= *unit)
        .unwrap_or((1.0, "second"));
    let options = options(&[("numeric", "auto")])?;
    let format = RelativeTimeFormat::new(&Array::of1(&language().into()), &options);
    format.format((seconds / unit).trunc(), name).as_string()
}

fn options(pairs: &[(&str, &str)]) -> Option<Object> {
    let options = Object::new();
    for (name, value) in pairs {
        Reflect::set(
            &options,
            &JsValue::from_str(name),
            &JsValue::from_str(value),
        )
        .ok()?;
    }
    Some(options)
}
