//! The texts of one language: checked when loaded, preformatted, and filled in.

use super::{
    formats::{Formats, write_number},
    overrides::source,
};
use crate::text::{DASHBOARD_FROM, IDS, LanguageText};
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu_locale_core::Locale;
use std::{borrow::Cow, collections::BTreeSet, ops::Deref};
use unic_langid::LanguageIdentifier;

/// The direction of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// Its name in HTML.
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

    /// Whether this text has letters of the other direction, which would affect its surroundings.
    fn is_turned_by(self, text: &str) -> bool {
        text.chars().any(|letter| match self {
            Self::LeftToRight => is_right_to_left(letter),
            Self::RightToLeft => letter.is_alphabetic() && !is_right_to_left(letter),
        })
    }
}

/// The right-to-left blocks, including unassigned letters (Unicode, `DerivedBidiClass.txt`).
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// The variables of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Variables {
    all: BTreeSet<String>,
    /// Numbers that select a plural form.
    counted: BTreeSet<String>,
}

/// All texts of a language.
pub struct Catalogue {
    tag: String,
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    /// By the index of the id: each text without values. Without a dashboard, these are fewer.
    plain: Vec<String>,
    variables: Vec<Variables>,
    formats: Formats,
    /// The language that has all texts, if this one lacks the dashboard's.
    complete: Option<&'static Self>,
}

impl Catalogue {
    /// Loads the files of the language with this tag (BCP 47). It needs every id, with the same variables as
    /// in the first language; those of the dashboard may be missing altogether.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn load<F: AsRef<str>>(
        tag: &str,
        files: &[F],
        first: Option<&'static Self>,
    ) -> Result<Self, Vec<String>> {
        let language: LanguageIdentifier = tag
            .parse()
            .map_err(|error| vec![format!("{tag}: {error}")])?;
        let mut bundle = bundle_of(language);
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
        let has_dashboard = variables[DASHBOARD_FROM..].iter().any(Option::is_some);
        let complete = first.filter(|_| !has_dashboard);
        if complete.is_some() {
            variables.truncate(DASHBOARD_FROM);
        }
        let variables = compare(variables, first, &mut problems);
        let ids = IDS.iter().take(variables.len());
        let plain: Vec<String> = ids.map(|id| format(&bundle, id, None)).collect();
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
                complete,
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

    /// The language's own name.
    pub fn name(&self) -> &str {
        self.plain(LanguageText::Name.index())
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The text with this index, as it is.
    pub fn plain(&self, index: usize) -> &str {
        match (self.plain.get(index), self.complete) {
            (Some(text), _) => text,
            (None, Some(complete)) => complete.plain(index),
            (None, None) => "",
        }
    }

    /// Whether it has the texts of the dashboard.
    pub fn has_dashboard(&self) -> bool {
        self.complete.is_none()
    }

    /// The text with its variables filled in. Values are never parsed, so a name like `{ $link }` stays just
    /// that; and values of the other direction are isolated from the text around them (Unicode Standard Annex
    /// 9).
    ///
    /// A variable without a value stays visible, where tests find it.
    pub fn fill(&self, index: usize, filling: &[(&str, &str)]) -> String {
        if index >= self.variables.len() {
            return self
                .complete
                .map_or_else(String::new, |complete| complete.fill(index, filling));
        }
        format(&self.bundle, IDS[index], Some(&self.values(index, filling)))
    }

    /// The values of a text's variables.
    pub(super) fn values<'a>(
        &self,
        index: usize,
        filling: &[(&'a str, &'a str)],
    ) -> FluentArgs<'a> {
        let counted = self.counted_of(index);
        let mut values = FluentArgs::with_capacity(filling.len());
        for (name, text) in filling {
            let number = counted.contains(*name).then(|| text.parse().ok()).flatten();
            let value = match number {
                Some(number) => FluentValue::Number(FluentNumber::new(number, Default::default())),
                None => FluentValue::from(self.isolated(text)),
            };
            values.set(*name, value);
        }
        values
    }

    /// A value for the middle of a text: isolated, if it would affect its surroundings.
    pub fn isolated<'a>(&self, value: &'a str) -> Cow<'a, str> {
        if self.direction.is_turned_by(value) {
            Cow::Owned(format!("\u{2068}{value}\u{2069}"))
        } else {
            Cow::Borrowed(value)
        }
    }

    /// A bundle for other texts of this language.
    pub(super) fn new_bundle(&self) -> FluentBundle<FluentResource> {
        bundle_of(self.bundle.locales[0].clone())
    }

    /// The variables of a text.
    pub fn variables_of(&self, index: usize) -> &BTreeSet<String> {
        &self.variables[index].all
    }

    /// Those that may select a plural form.
    pub(super) fn counted_of(&self, index: usize) -> &BTreeSet<String> {
        &self.variables[index].counted
    }

    /// A text as its file has it.
    pub fn source(&self, index: usize) -> String {
        let message = self.bundle.get_message(IDS[index]);
        message
            .and_then(|message| message.value())
            .map_or_else(String::new, source)
    }

    /// The plural forms that every text of the language has which has any, and those that some have. The tests
    /// hold the files against CLDR.
    pub(super) fn plural_forms(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let mut needed: Option<BTreeSet<String>> = None;
        let mut known = BTreeSet::from(["other".to_owned()]);
        for id in &IDS[..self.variables.len()] {
            let message = self.bundle.get_message(id);
            let Some(pattern) = message.and_then(|message| message.value()) else {
                continue;
            };
            for element in &pattern.elements {
                let PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } = element
                else {
                    continue;
                };
                let forms = variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name.to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                });
                let forms: BTreeSet<String> = forms.collect();
                known.extend(forms.iter().cloned());
                needed = Some(match needed {
                    Some(others) => &others & &forms,
                    None => forms,
                });
            }
        }
        (needed.unwrap_or_default(), known)
    }
}

fn bundle_of(language: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // People copy addresses and numbers out of texts, without invisible characters: only values that would
    // affect their surroundings are isolated, in `values`.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(write_number));
    bundle
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
    // Errors here were found when the files were loaded, or show in the text.
    let mut errors = Vec::new();
    bundle
        .format_pattern(pattern, values, &mut errors)
        .into_owned()
}

/// Records the variables of each text in a file.
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

/// Checks that every text exists, with the same variables and numbers as in the first language.
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
