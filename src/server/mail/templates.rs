//! The templates of mails, compiled into the program, and rendering them.
//!
//! It turns templates into text; it does not know the values or the recipients.
//!
//! MJML is turned into HTML once, with its placeholders; only then are they filled, escaped for HTML. So a
//! user's name can become neither MJML nor HTML.

use super::wording;
use crate::words::Language;
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value,
    value::Kwargs,
};
use mrml::prelude::{
    parser::{ParserOptions, memory_loader::MemoryIncludeLoader},
    render::RenderOptions,
};
use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
};

/// The source of one folder of `templates/`.
pub(super) struct Source {
    pub folder: &'static str,
    pub subject: &'static str,
    pub text: &'static str,
    pub mjml: &'static str,
}

macro_rules! source {
    ($folder:literal) => {
        Source {
            folder: $folder,
            subject: include_str!(concat!("templates/", $folder, "/subject.txt")),
            text: include_str!(concat!("templates/", $folder, "/body.txt")),
            mjml: include_str!(concat!("templates/", $folder, "/body.mjml")),
        }
    };
}

pub(super) const SOURCES: [Source; 12] = [
    source!("recovery"),
    source!("invitation"),
    source!("no_account"),
    source!("password_changed"),
    source!("account_change"),
    source!("address_changed"),
    source!("address_received"),
    source!("password_changed_elsewhere"),
    source!("new_password"),
    source!("caller_code"),
    source!("alert"),
    source!("test"),
];

/// Files that templates include with `mj-include`.
const SHARED: [(&str, &str); 1] = [("head.mjml", include_str!("templates/shared/head.mjml"))];

/// Pieces of several mails, by the tags that stand for them.
pub(super) const PIECES: [(&str, &str); 3] = [
    (
        "<shared-brand />",
        include_str!("templates/shared/brand.mjml"),
    ),
    (
        "<shared-facts />",
        include_str!("templates/shared/facts.mjml"),
    ),
    (
        "<shared-foot />",
        include_str!("templates/shared/foot.mjml"),
    ),
];
pub(super) const TEXT_PIECES: [(&str, &str); 2] = [
    (
        "<shared-facts />",
        include_str!("templates/shared/facts.txt"),
    ),
    ("<shared-foot />", include_str!("templates/shared/foot.txt")),
];

/// A template with its shared pieces.
fn whole(template: &str, pieces: &[(&str, &str)]) -> String {
    let put = |text: String, (tag, piece): &(&str, &str)| text.replace(tag, piece.trim_end());
    pieces.iter().fold(template.to_owned(), put)
}

/// All templates, ready to be filled.
pub struct Templates(Environment<'static>);

/// A rendered mail: the three parts that a reader sees.
pub struct Rendered {
    pub subject: String,
    pub text: String,
    pub html: String,
}

impl Templates {
    /// Compiles all templates.
    ///
    /// # Panics
    /// If a template is invalid. They are part of the program, so a test finds that first.
    pub fn new() -> Self {
        let mut environment = Environment::empty();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|name| {
            if name.ends_with(".html") {
                AutoEscape::Html
            } else {
                AutoEscape::None
            }
        });
        environment.set_formatter(write_escaped);
        environment.add_function("t", translate);

        for source in &SOURCES {
            let parts = [
                ("subject.txt", source.subject.to_owned()),
                ("body.txt", whole(source.text, &TEXT_PIECES)),
                ("body.html", compile(&whole(source.mjml, &PIECES))),
            ];
            for (part, template) in parts {
                environment
                    .add_template_owned(format!("{}/{part}", source.folder), template)
                    .expect("the templates that are compiled in can be read");
            }
        }
        Self(environment)
    }

    /// Renders the templates of one folder.
    ///
    /// # Errors
    /// If a template uses a value that `filling` lacks.
    pub fn render(
        &self,
        folder: &str,
        mut filling: BTreeMap<&'static str, Value>,
    ) -> Result<Rendered, Error> {
        let fill = |part: &str, filling: &Value| {
            self.0
                .get_template(&format!("{folder}/{part}"))?
                .render(filling)
        };
        let subject = fill("subject.txt", &Value::from(filling.clone()))?;
        filling.insert("subject", Value::from(subject.clone()));
        let language = Language::current();
        filling.insert("language", Value::from(language.tag()));
        let direction = language.direction();
        filling.insert("direction", Value::from(direction.name()));
        filling.insert("start", Value::from(direction.start()));
        let filling = Value::from(filling);
        Ok(Rendered {
            text: fill("body.txt", &filling)?,
            html: fill("body.html", &filling)?,
            subject,
        })
    }
}

/// Turns MJML into HTML that loads nothing: without the web fonts that `mrml` knows, and without the XHTML
/// namespace, which HTML ignores and a reader may take for a link.
fn compile(mjml: &str) -> String {
    let shared = ParserOptions {
        include_loader: Box::new(MemoryIncludeLoader::from(SHARED.to_vec())),
    };
    let options = RenderOptions {
        disable_comments: true,
        social_icon_origin: None,
        fonts: HashMap::new(),
    };
    mrml::parse_with_options(mjml, &shared)
        .expect("the MJML that is compiled in can be read")
        .element
        .render(&options)
        .expect("the MJML that is compiled in becomes HTML")
        .replace(" xmlns=\"http://www.w3.org/1999/xhtml\"", "")
        // What is shown beside the subject is hidden in the mail anyway; in white, filters take it for a trick.
        .replace("font-size:1px;color:#ffffff;", "font-size:1px;")
}

/// `t("id", place=value, …)` in a template: the sentence with that id, filled in. It is plain text, so it is
/// escaped like any other value.
fn translate(id: &str, filling: Kwargs) -> Result<String, Error> {
    let values = filling
        .args()
        .map(|place| Ok((place, filling.get::<Value>(place)?.to_string())))
        .collect::<Result<Vec<_>, Error>>()?;
    let places: Vec<_> = values
        .iter()
        .map(|(place, value)| (*place, value.as_str()))
        .collect();
    wording::sentence(id, &places)
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no sentence {id:?}")))
}

/// Writes a value, escaped where the template is HTML.
///
/// minijinja's own escaping also rewrites `/`, which would hide links from programs that search a mail's
/// source. No value is ever marked as safe here.
fn write_escaped(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let plain = value.to_string();
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if !matches!(state.auto_escape(), AutoEscape::Html) {
        return Ok(out.write_str(&plain)?);
    }
    for letter in plain.chars() {
        match letter {
            '&' => out.write_str("&amp;")?,
            '<' => out.write_str("&lt;")?,
            '>' => out.write_str("&gt;")?,
            '"' => out.write_str("&quot;")?,
            '\'' => out.write_str("&#39;")?,
            _ => out.write_char(letter)?,
        }
    }
    Ok(())
}
