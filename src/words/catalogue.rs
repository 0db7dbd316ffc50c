//! The texts of one language: checked when they are read, kept ready, and filled.

use super::formats::{Formats, write_number};
use crate::text::{IDS, LanguageText};
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use icu_locale_core::Locale;
use std::{collections::BTreeSet, ops::Deref};
use unic_langid::LanguageIdentifier;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// As HTML calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    /// The side where a line begins.
    pub fn start(self) -> &'static str {
        match self {
            Self::LeftToRight => "left",
            Self::RightToLeft => "right",
        }
    }

    /// Whether this text has letters that are written the other way, and would turn what is around it.
    fn is_turned_by(self, text: &str) -> bool {
        text.chars().any(|letter| match self {
            Self::LeftToRight => is_right_to_left(letter),
            Self::RightToLeft => letter.is_alphabetic() && !is_right_to_left(letter),
        })
    }
}

/// The blocks that are written from right to left, with room for letters to come (Unicode,
/// `DerivedBidiClass.txt`).
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// What a text is filled with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Variables {
    all: BTreeSet<String>,
    /// Those that forms are chosen by: they are numbers.
    counted: BTreeSet<String>,
}

/// All texts of a language.
pub struct Catalogue {
    tag: String,
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    /// By the index of the id: each text as it is with nothing filled in.
    plain: Vec<String>,
    variables: Vec<Variables>,
    formats: Formats,
}

impl Catalogue {
    /// Reads the files of the language with this tag (BCP 47). It has to have the ids of all texts, with
    /// the variables that they have in the first language.
    ///
    /// # Errors
    /// All that is wrong with them.
    pub fn load<F: AsRef<str>>(
        tag: &str,
        files: &[F],
        first: Option<&Self>,
    ) -> Result<Self, Vec<String>> {
        let language: LanguageIdentifier = tag
            .parse()
            .map_err(|error| vec![format!("{tag}: {error}")])?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Anyone who copies an address or a number out of a text wants no invisible marks in it: only what
        // would turn its surroundings is isolated, in `fill`.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        let mut problems = Vec::new();
        let mut variables = vec![None; IDS.len()];
        for file in files {
            let resource = FluentResource::try_new(file.as_ref().to_owned()).unwrap_or_else(
                |(resource, errors)| {
                    problems.extend(errors.iter().map(|error| format!("{error}")));
                    resource
                },
            );
            read_variables(&resource, &mut variables, &mut problems);
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(|error| format!("{error}")));
            }
        }
        let variables = compare(variables, first, &mut problems);
        let plain: Vec<String> = IDS.iter().map(|id| format(&bundle, id, None)).collect();
        let formats = Locale::try_from_str(&said(&plain, LanguageText::Formats))
            .map_err(|error| error.to_string())
            .and_then(|locale| Formats::new(&locale).map_err(|error| error.to_string()));
        match formats {
            Ok(formats) if problems.is_empty() => Ok(Self {
                tag: tag.to_owned(),
                direction: match said(&plain, LanguageText::Direction).as_str() {
                    "rtl" => Direction::RightToLeft,
                    _ => Direction::LeftToRight,
                },
                bundle,
                plain,
                variables,
                formats,
            }),
            Ok(_) => Err(problems),
            Err(problem) => {
                problems.push(format!("language-formats: {problem}"));
                Err(problems)
            }
        }
    }

    /// Its tag (BCP 47).
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// What its people call it.
    pub fn name(&self) -> &str {
        self.plain(LanguageText::Name.index())
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The text with this index, as it is.
    pub fn plain(&self, index: usize) -> &str {
        &self.plain[index]
    }

    /// The text with its variables filled. What is filled in is never looked at again, so a name that
    /// reads `{ $link }` stays just that; and what is written the other way does not turn the text around
    /// it (Unicode Standard Annex 9, isolates).
    ///
    /// A variable for which nothing is given stays as it is, where tests find it.
    pub fn fill(&self, index: usize, filling: &[(&str, &str)]) -> String {
        let counted = &self.variables[index].counted;
        let mut values = FluentArgs::with_capacity(filling.len());
        for (name, text) in filling {
            let number = counted.contains(*name).then(|| text.parse().ok()).flatten();
            let value = match number {
                Some(number) => FluentValue::Number(FluentNumber::new(number, Default::default())),
                None if self.direction.is_turned_by(text) => {
                    FluentValue::from(format!("\u{2068}{text}\u{2069}"))
                }
                None => FluentValue::from(*text),
            };
            values.set(*name, value);
        }
        format(&self.bundle, IDS[index], Some(&values))
    }
}

impl Deref for Catalogue {
    type Target = Formats;

    fn deref(&self) -> &Formats {
        &self.formats
    }
}

fn said(plain: &[String], text: LanguageText) -> String {
    plain[text.index()].clone()
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, values: Option<&FluentArgs>) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return String::new();
    };
    // What can be wrong here was looked for when the files were read, or shows in the text.
    let mut errors = Vec::new();
    bundle
        .format_pattern(pattern, values, &mut errors)
        .into_owned()
}

/// Notes the variables of each text in a file.
fn read_variables(
    resource: &FluentResource,
    found: &mut [Option<Variables>],
    problems: &mut Vec<String>,
) {
    for entry in resource.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let Some(index) = IDS.iter().position(|known| *known == id) else {
            problems.push(format!("{id}: there is no such text"));
            continue;
        };
        let mut variables = Variables::default();
        match &message.value {
            Some(pattern) => in_pattern(pattern, &mut variables, problems),
            None => problems.push(format!("{id}: it says nothing")),
        }
        found[index] = Some(variables);
    }
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Variables, problems: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found, problems);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Variables, problems: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found, problems),
        Expression::Select { selector, variants } => {
            in_inline(selector, found, problems);
            if let InlineExpression::VariableReference { id } = selector {
                found.counted.insert(id.name.to_owned());
            }
            for variant in variants {
                in_pattern(&variant.value, found, problems);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Variables, problems: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.all.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            problems.push(format!("{}: there is no such function", id.name));
            in_arguments(arguments, found, problems);
        }
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, found, problems),
        InlineExpression::Placeable { expression } => in_expression(expression, found, problems),
        _ => {}
    }
}

fn in_arguments(
    arguments: &CallArguments<&str>,
    found: &mut Variables,
    problems: &mut Vec<String>,
) {
    for argument in &arguments.positional {
        in_inline(argument, found, problems);
    }
}

/// Every text is there, with the variables that it has in the first language. What is a number there is
/// one here, too.
fn compare(
    found: Vec<Option<Variables>>,
    first: Option<&Catalogue>,
    problems: &mut Vec<String>,
) -> Vec<Variables> {
    let mut all = Vec::with_capacity(found.len());
    for (index, (id, found)) in IDS.iter().zip(found).enumerate() {
        let Some(mut found) = found else {
            problems.push(format!("{id}: it is missing"));
            all.push(Variables::default());
            continue;
        };
        if let Some(first) = first {
            let first = &first.variables[index];
            if found.all != first.all {
                problems.push(format!(
                    "{id}: has {:?} in place of {:?}",
                    found.all, first.all
                ));
            }
            found.counted.extend(first.counted.iter().cloned());
        }
        all.push(found);
    }
    all
}
