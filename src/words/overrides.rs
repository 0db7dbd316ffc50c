//! A text of a site's own, which is used in place of a built-in one. It is checked where it is made, and there
//! is no other way to make one: not on a page, not from a file, not from the database.

use super::{Catalogue, Language};
use crate::{
    api::dashboard::texts::is_changeable,
    server::model::is_invisible,
    text::{IDS, dashboard::StudioText},
};
use fluent_syntax::{
    ast::{
        Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement,
        Resource, Variant, VariantKey,
    },
    parser,
    serializer::serialize,
};
use std::collections::{BTreeMap, BTreeSet};

/// The longest text, in characters. The longest built-in ones have some 500.
pub const MOST_LETTERS: usize = 2000;
/// The largest file. All texts of a language take some 40 kB.
pub const MOST_FILE_BYTES: usize = 256 * 1024;
/// Braces within braces: two for a plural form with a variable. The parser calls itself for each.
const DEEPEST: usize = 8;
/// Braces in all. Fluent gives up a text with more than a hundred values.
const MOST_BRACES: usize = 100;

/// What a sentence can do without: names, which people know anyway. Anything else, such as how long a link works,
/// somebody needs.
const OPTIONAL: [&str; 5] = ["application", "inviter", "name", "site", "webmail"];

/// Why a text can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such id, or nobody can change it.
    Unknown,
    /// The id is in a file twice.
    Twice,
    /// Not Fluent. The parser's message is in English.
    Unreadable(String),
    NotUtf8,
    TooLarge,
    Empty,
    TooLong,
    /// It lacks a variable that the built-in text has.
    Missing(String),
    /// The built-in text has no such variable.
    NotKnown(String),
    /// A function, a reference, or something else that only a whole catalogue can have.
    NotPossible(String),
    PluralMissing(String),
    PluralNotKnown(String),
    NotANumber(String),
    Markup,
    /// Bidirectional and other control characters, and what nobody sees.
    Invisible(char),
    Lines,
}

impl Refusal {
    /// What is wrong, and what to do.
    pub fn sentence(&self) -> String {
        let braced = |name: &str| format!("{{ ${name} }}");
        let text = match self {
            Self::Unknown => StudioText::RefusedUnknown,
            Self::Twice => StudioText::RefusedTwice,
            Self::NotUtf8 => StudioText::RefusedNotUtf8,
            Self::TooLarge => StudioText::RefusedTooLarge,
            Self::Empty => StudioText::RefusedEmpty,
            Self::Markup => StudioText::RefusedMarkup,
            Self::Lines => StudioText::RefusedLines,
            Self::Unreadable(problem) => {
                return StudioText::RefusedUnreadable.with(&[("problem", problem)]);
            }
            Self::TooLong => {
                return StudioText::RefusedTooLong.with(&[("most", &MOST_LETTERS.to_string())]);
            }
            Self::Missing(name) => {
                return StudioText::RefusedMissing.with(&[("variable", &braced(name))]);
            }
            Self::NotKnown(name) => {
                return StudioText::RefusedNotKnown.with(&[("variable", &braced(name))]);
            }
            Self::NotANumber(name) => {
                return StudioText::RefusedNotANumber.with(&[("variable", &braced(name))]);
            }
            Self::NotPossible(part) => {
                return StudioText::RefusedNotPossible.with(&[("part", part)]);
            }
            Self::PluralMissing(form) => {
                return StudioText::RefusedPluralMissing.with(&[("form", form)]);
            }
            Self::PluralNotKnown(form) => {
                return StudioText::RefusedPluralNotKnown.with(&[("form", form)]);
            }
            Self::Invisible(letter) => {
                let code = format!("{:04X}", u32::from(*letter));
                return StudioText::RefusedInvisible.with(&[("code", &code)]);
            }
        };
        text.get().to_owned()
    }
}

/// A checked text of a language.
#[derive(Clone, Debug)]
pub struct Override {
    language: Language,
    index: usize,
    source: String,
}

impl Override {
    /// Checks what somebody wrote for the text with this id: a Fluent pattern, with the variables of the built-in
    /// text.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn check(language: Language, id: &str, typed: &str) -> Result<Self, Refusal> {
        let index = IDS.iter().position(|known| *known == id);
        let index = index
            .filter(|index| is_changeable(*index))
            .ok_or(Refusal::Unknown)?;
        let typed = typed.replace("\r\n", "\n");
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(Refusal::Empty);
        }
        if typed.chars().count() > MOST_LETTERS || typed.matches('{').count() > MOST_BRACES {
            return Err(Refusal::TooLong);
        }
        if let Some(letter) = typed.chars().find(|letter| is_refused(*letter)) {
            return Err(Refusal::Invisible(letter));
        }
        let one = Self {
            language,
            index,
            source: typed.to_owned(),
        };
        let file = one.in_file();
        let parsed = parse(&file)?;
        let pattern = match &parsed.body[..] {
            [Entry::Message(message)] if message.attributes.is_empty() => message.value.as_ref(),
            _ => None,
        };
        let pattern = pattern.ok_or_else(|| Refusal::Unreadable("E0004".to_owned()))?;
        Checker::of(language.catalogue(), index).check(pattern)?;
        Ok(one)
    }

    /// Checks all texts of a Fluent file.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with the id or the line.
    pub fn read(language: Language, file: &[u8]) -> Result<Vec<Self>, Vec<(String, Refusal)>> {
        let whole = |refusal| vec![("1".to_owned(), refusal)];
        if file.len() > MOST_FILE_BYTES {
            return Err(whole(Refusal::TooLarge));
        }
        let file = std::str::from_utf8(file).map_err(|_| whole(Refusal::NotUtf8))?;
        let file = file.trim_start_matches('\u{feff}');
        let parsed = parse_each(file)?;
        let mut found = BTreeMap::new();
        let mut refused = Vec::new();
        for entry in &parsed.body {
            let (id, checked) = match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let source = message.value.as_ref().map(source).unwrap_or_default();
                    let has_attributes = !message.attributes.is_empty();
                    let attribute = || Err(Refusal::NotPossible(format!("{id}.…")));
                    (
                        id,
                        if has_attributes {
                            attribute()
                        } else {
                            Self::check(language, id, &source)
                        },
                    )
                }
                Entry::Term(term) => (term.id.name, Err(Refusal::Unknown)),
                _ => continue,
            };
            match checked {
                Ok(one) => {
                    if found.insert(one.index, one).is_some() {
                        refused.push((id.to_owned(), Refusal::Twice));
                    }
                }
                Err(refusal) => refused.push((id.to_owned(), refusal)),
            }
        }
        if refused.is_empty() {
            Ok(found.into_values().collect())
        } else {
            Err(refused)
        }
    }

    /// Makes one that nothing has checked, for tests of what happens then.
    #[cfg(test)]
    pub(super) fn break_it(&mut self, source: &str) {
        source.clone_into(&mut self.source);
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// Its place among the ids of all texts.
    pub fn index(&self) -> usize {
        self.index
    }

    pub fn id(&self) -> &'static str {
        IDS[self.index]
    }

    /// The pattern, as it was written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The same as an entry of a Fluent file.
    pub fn in_file(&self) -> String {
        format!("{} = {}\n", self.id(), self.source.replace('\n', "\n    "))
    }
}

/// The variables of a text: those that it must have, and those that it may have.
pub struct Places {
    pub required: Vec<String>,
    pub optional: Vec<String>,
}

impl Places {
    pub fn of(catalogue: &Catalogue, index: usize) -> Self {
        let (optional, required) = (catalogue.variables_of(index).iter().cloned())
            .partition(|name| OPTIONAL.contains(&name.as_str()));
        Self { required, optional }
    }
}

/// What a pattern looks like in a file.
pub(super) fn source(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let file = serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let pattern = file.strip_prefix("x =").unwrap_or(&file).trim();
    pattern.replace("\n    ", "\n")
}

fn parse(file: &str) -> Result<Resource<&str>, Refusal> {
    parse_each(file).map_err(|mut refused| refused.swap_remove(0).1)
}

fn parse_each(file: &str) -> Result<Resource<&str>, Vec<(String, Refusal)>> {
    if let Some(line) = too_deep(file) {
        let braces = Refusal::NotPossible("{".repeat(DEEPEST + 1));
        return Err(vec![(line.to_string(), braces)]);
    }
    parser::parse(file).map_err(|(_, errors)| {
        let refusals = errors.into_iter().map(|error| {
            let line = file[..error.pos.start.min(file.len())].lines().count();
            (line.to_string(), Refusal::Unreadable(error.to_string()))
        });
        refusals.collect()
    })
}

/// The line where too many braces are open, outside of comments.
fn too_deep(file: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (index, line) in file.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        let mut is_quoted = false;
        for letter in line.chars() {
            match letter {
                '"' if open > 0 => is_quoted = !is_quoted,
                '{' if !is_quoted => open += 1,
                '}' if !is_quoted => open = open.saturating_sub(1),
                _ => {}
            }
            if open > DEEPEST {
                return Some(index + 1);
            }
        }
    }
    None
}

/// Characters that no sentence needs, and that make it read otherwise than it is. Joiners, marks of direction and
/// soft hyphens belong to the spelling of some languages; the private ones mark places in previews.
fn is_refused(letter: char) -> bool {
    let is_spelling = matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0e}' | '\u{fe0f}'
    );
    let is_private = matches!(letter, '\u{e000}'..='\u{f8ff}');
    (letter.is_control() && letter != '\n') || is_private || (is_invisible(letter) && !is_spelling)
}

/// Checks a pattern against the built-in text.
struct Checker<'a> {
    places: Places,
    counted: &'a BTreeSet<String>,
    /// The plural forms that every text of the language has, and those that some have.
    forms: (BTreeSet<String>, BTreeSet<String>),
}

impl<'a> Checker<'a> {
    fn of(catalogue: &'a Catalogue, index: usize) -> Self {
        Self {
            places: Places::of(catalogue, index),
            counted: catalogue.counted_of(index),
            forms: catalogue.plural_forms(),
        }
    }

    fn check(&self, pattern: &Pattern<&str>) -> Result<(), Refusal> {
        let always = self.in_pattern(pattern)?;
        let missing = |name: &&String| !always.contains(*name);
        match self.places.required.iter().find(missing) {
            Some(name) => Err(Refusal::Missing(name.clone())),
            None => Ok(()),
        }
    }

    /// The variables that a reader sees in any case.
    fn in_pattern(&self, pattern: &Pattern<&str>) -> Result<BTreeSet<String>, Refusal> {
        let mut always = BTreeSet::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => is_plain(value)?,
                PatternElement::Placeable { expression } => {
                    always.append(&mut self.in_expression(expression)?);
                }
            }
        }
        Ok(always)
    }

    fn in_expression(&self, expression: &Expression<&str>) -> Result<BTreeSet<String>, Refusal> {
        match expression {
            Expression::Inline(inline) => self.in_inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err(Refusal::NotPossible("->".to_owned()));
                };
                let mut always = self.in_inline(selector)?;
                if !self.counted.contains(id.name) {
                    return Err(Refusal::NotANumber(id.name.to_owned()));
                }
                self.has_forms(variants)?;
                let mut in_all: Option<BTreeSet<String>> = None;
                for variant in variants {
                    let found = self.in_pattern(&variant.value)?;
                    in_all = Some(match in_all {
                        Some(others) => &others & &found,
                        None => found,
                    });
                }
                always.append(&mut in_all.unwrap_or_default());
                Ok(always)
            }
        }
    }

    fn has_forms(&self, variants: &[Variant<&str>]) -> Result<(), Refusal> {
        let (needed, known) = &self.forms;
        let named = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        });
        let named: Vec<&str> = named.collect();
        if let Some(form) = named.iter().find(|form| !known.contains(**form)) {
            return Err(Refusal::PluralNotKnown((*form).to_owned()));
        }
        match needed.iter().find(|form| !named.contains(&form.as_str())) {
            Some(form) => Err(Refusal::PluralMissing(form.clone())),
            None => Ok(()),
        }
    }

    fn in_inline(&self, inline: &InlineExpression<&str>) -> Result<BTreeSet<String>, Refusal> {
        let none = BTreeSet::new();
        match inline {
            InlineExpression::VariableReference { id } => {
                let name = id.name.to_owned();
                let Places { required, optional } = &self.places;
                if required.contains(&name) || optional.contains(&name) {
                    Ok(BTreeSet::from([name]))
                } else {
                    Err(Refusal::NotKnown(name))
                }
            }
            // Escapes could spell any character.
            InlineExpression::StringLiteral { value } if !value.contains('\\') => {
                is_plain(value).map(|()| none)
            }
            InlineExpression::StringLiteral { value } => {
                Err(Refusal::NotPossible((*value).to_owned()))
            }
            InlineExpression::Placeable { expression } => self.in_expression(expression),
            InlineExpression::NumberLiteral { value } => {
                Err(Refusal::NotPossible((*value).to_owned()))
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(Refusal::NotPossible(format!("{}()", id.name)))
            }
            InlineExpression::MessageReference { id, .. } => {
                Err(Refusal::NotPossible(format!("{{ {} }}", id.name)))
            }
            InlineExpression::TermReference { id, .. } => {
                Err(Refusal::NotPossible(format!("{{ -{} }}", id.name)))
            }
        }
    }
}

fn is_plain(text: &str) -> Result<(), Refusal> {
    if text.contains(['<', '>']) {
        Err(Refusal::Markup)
    } else if text.contains('\n') {
        Err(Refusal::Lines)
    } else {
        Ok(())
    }
}
