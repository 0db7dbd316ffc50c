//! The texts that a site has changed, and speaking with them.

use super::{
    Catalogue, Language,
    overrides::{Override, Refusal},
};
use crate::text::IDS;
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt,
    sync::{Arc, LazyLock, Mutex, PoisonError, RwLock},
};

/// The changed texts of one language, as one application uses them.
pub struct Changes {
    /// Different for any two of them.
    version: u64,
    catalogue: &'static Catalogue,
    overrides: BTreeMap<usize, Override>,
    bundle: FluentBundle<FluentResource>,
    plain: HashMap<usize, &'static str>,
    /// What stands for the text of a preview, in a page.
    previewed: Option<String>,
    /// Those that came to an error when they were used.
    failed: Mutex<BTreeSet<usize>>,
}

/// Where a page has the text of a preview, until it is rendered: `get` returns what lives as long as the program.
const MARK: &str = "\u{e000}preview\u{e001}";

impl Changes {
    fn new(language: Language, overrides: BTreeMap<usize, Override>, version: u64) -> Self {
        let catalogue = language.catalogue();
        let files = overrides.values().map(Override::in_file);
        let file: String = files.collect();
        // Each of them was read before.
        let resource = FluentResource::try_new(file).unwrap_or_else(|(read, _)| read);
        let mut bundle = catalogue.new_bundle();
        bundle.add_resource_overriding(resource);
        let mut changes = Self {
            version,
            catalogue,
            overrides,
            bundle,
            plain: HashMap::new(),
            previewed: None,
            failed: Mutex::default(),
        };
        let indexes: Vec<usize> = changes.overrides.keys().copied().collect();
        for index in indexes {
            // One that has variables is never asked for without.
            let Some(text) = changes.said(index, &[]) else {
                continue;
            };
            match kept(&text) {
                Some(text) => _ = changes.plain.insert(index, text),
                None => changes.note_failed(index),
            }
        }
        changes
    }

    /// The same with one text that nobody has saved yet.
    fn with(language: Language, now: Option<&Self>, one: Override) -> Self {
        let index = one.index();
        let mut overrides = now.map_or_else(BTreeMap::new, |now| now.overrides.clone());
        overrides.remove(&index);
        let mut changes = Self::new(language, overrides.clone(), 0);
        let mut resource = String::new();
        resource.push_str(&one.in_file());
        if let Ok(resource) = FluentResource::try_new(resource) {
            changes.bundle.add_resource_overriding(resource);
        }
        changes.overrides.insert(index, one);
        if let Some(text) = changes.said(index, &[]) {
            changes.plain.insert(index, MARK);
            changes.previewed = Some(text);
        }
        changes
    }

    /// None where the built-in text is to be used.
    fn plain(&self, index: usize) -> Option<&'static str> {
        self.plain.get(&index).copied()
    }

    fn fill(&self, index: usize, filling: &[(&str, &str)]) -> Option<String> {
        self.overrides.get(&index)?;
        let said = self.said(index, filling);
        if said.is_none() {
            self.note_failed(index);
        }
        said
    }

    fn said(&self, index: usize, filling: &[(&str, &str)]) -> Option<String> {
        let values = self.catalogue.values(index, filling);
        let message = self.bundle.get_message(IDS[index])?;
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(message.value()?, Some(&values), &mut errors);
        (errors.is_empty() && !said.trim().is_empty()).then(|| said.into_owned())
    }

    fn note_failed(&self, index: usize) {
        let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        if failed.insert(index) {
            let (id, language) = (IDS[index], self.catalogue.tag());
            tracing::error!(
                "the changed text {id} ({language}) can't be used; the built-in one is"
            );
        }
    }
}

/// A text for as long as the program lives, since pages borrow from them. Each is kept once; if there are too
/// many, none is added until the next start.
fn kept(text: &str) -> Option<&'static str> {
    const MOST_BYTES: usize = 16 * 1024 * 1024;
    static KEPT: LazyLock<Mutex<(HashSet<&'static str>, usize)>> = LazyLock::new(Mutex::default);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let (texts, bytes) = &mut *kept;
    if let Some(text) = texts.get(text) {
        return Some(text);
    }
    if *bytes + text.len() > MOST_BYTES {
        return None;
    }
    *bytes += text.len();
    let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
    texts.insert(text);
    Some(text)
}

/// A language, as one application speaks it.
#[derive(Clone)]
pub struct Voice {
    language: Language,
    changes: Option<Arc<Changes>>,
}

tokio::task_local! {
    static CURRENT: Voice;
}

impl From<Language> for Voice {
    /// As it comes with the program.
    fn from(language: Language) -> Self {
        Self {
            language,
            changes: None,
        }
    }
}

impl Voice {
    /// Runs a future in this voice.
    pub async fn around<F: Future>(self, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }

    /// The same for a synchronous function.
    pub fn speak<T>(self, work: impl FnOnce() -> T) -> T {
        CURRENT.sync_scope(self, work)
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// A page with the text of a preview where it belongs.
    pub fn with_preview(&self, page: &str) -> String {
        let changes = self.changes.as_deref();
        let Some(text) = changes.and_then(|changes| changes.previewed.as_deref()) else {
            return page.to_owned();
        };
        let escaped = text
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;");
        page.replace(MARK, &escaped)
    }

    /// Which changed texts are current: 0 for none.
    pub fn current_version() -> u64 {
        current(|changes| Some(changes.version)).unwrap_or(0)
    }
}

/// The language of the request or the mail at hand.
pub(super) fn current_language() -> Option<Language> {
    CURRENT.try_with(|voice| voice.language).ok()
}

/// What the changed texts at hand have, if any are.
fn current<T>(find: impl FnOnce(&Changes) -> Option<T>) -> Option<T> {
    CURRENT
        .try_with(|voice| find(voice.changes.as_deref()?))
        .ok()
        .flatten()
}

pub(super) fn plain(index: usize) -> &'static str {
    current(|changes| changes.plain(index))
        .unwrap_or_else(|| Language::current().catalogue().plain(index))
}

pub(super) fn fill(index: usize, filling: &[(&str, &str)]) -> String {
    current(|changes| changes.fill(index, filling))
        .unwrap_or_else(|| Language::current().fill(index, filling))
}

/// A changed text, and the application that uses it; none for all of them.
#[derive(Clone, Debug)]
pub struct Placed {
    pub application: Option<String>,
    pub text: Override,
    /// Whether it is in a file of the settings; otherwise somebody has saved it.
    pub is_of_file: bool,
}

/// A changed text in place of which the built-in one is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    pub application: Option<String>,
    pub language: String,
    pub id: String,
    /// None if it came to an error when it was used.
    pub why: Option<Refusal>,
}

#[derive(Default)]
struct OfLanguage {
    /// For applications without any of their own.
    all: Option<Arc<Changes>>,
    own: HashMap<String, Arc<Changes>>,
}

/// All changed texts of a site. They are replaced as a whole.
#[derive(Default)]
pub struct ChangedTexts(RwLock<Arc<Loaded>>);

#[derive(Default)]
struct Loaded {
    version: u64,
    texts: Vec<Placed>,
    languages: HashMap<&'static str, OfLanguage>,
    refused: Vec<Broken>,
    /// The newest version of any text when these were read from the database.
    revision: Option<i64>,
}

impl fmt::Debug for ChangedTexts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ChangedTexts")
    }
}

impl ChangedTexts {
    /// Uses these texts from now on. Of two in one place the later counts, and one of an application's own
    /// before one for all.
    pub fn replace(&self, texts: Vec<Placed>, refused: Vec<Broken>, revision: Option<i64>) {
        let mut loaded = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let mut version = loaded.version;
        let mut languages: HashMap<&'static str, OfLanguage> = HashMap::new();
        let mut tags: Vec<Language> = Vec::new();
        for Placed { text, .. } in &texts {
            if !tags
                .iter()
                .any(|known| known.tag() == text.language().tag())
            {
                tags.push(text.language());
            }
        }
        for language in tags {
            let here = texts
                .iter()
                .filter(|placed| placed.text.language().tag() == language.tag());
            let mut all = BTreeMap::new();
            let mut own: HashMap<&str, BTreeMap<usize, Override>> = HashMap::new();
            for Placed {
                application, text, ..
            } in here
            {
                let texts = match application {
                    Some(application) => own.entry(application).or_default(),
                    None => &mut all,
                };
                texts.insert(text.index(), text.clone());
            }
            let mut changes = |overrides| {
                version += 1;
                Arc::new(Changes::new(language, overrides, version))
            };
            let own = own.into_iter().map(|(application, own)| {
                let mut texts = all.clone();
                texts.extend(own);
                (application.to_owned(), changes(texts))
            });
            let own = own.collect();
            let all = (!all.is_empty()).then(|| changes(all));
            languages.insert(language.tag(), OfLanguage { all, own });
        }
        *loaded = Arc::new(Loaded {
            version,
            texts,
            languages,
            refused,
            revision,
        });
    }

    fn changes(&self, application: Option<&str>, language: Language) -> Option<Arc<Changes>> {
        let loaded = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let here = loaded.languages.get(language.tag())?;
        application
            .and_then(|application| here.own.get(application))
            .or(here.all.as_ref())
            .cloned()
    }

    /// How an application speaks a language.
    pub fn voice(&self, application: Option<&str>, language: Language) -> Voice {
        Voice {
            language,
            changes: self.changes(application, language),
        }
    }

    /// The same with one text that nobody has saved yet.
    pub fn voice_with(&self, application: Option<&str>, one: Override) -> Voice {
        let language = one.language();
        let now = self.changes(application, language);
        Voice {
            language,
            changes: Some(Arc::new(Changes::with(language, now.as_deref(), one))),
        }
    }

    /// The newest version of any text when they were read; none if they were not yet.
    pub fn revision(&self) -> Option<i64> {
        self.loaded().revision
    }

    fn loaded(&self) -> Arc<Loaded> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The text that an application uses in place of the built-in one.
    pub fn find(
        &self,
        application: Option<&str>,
        language: Language,
        index: usize,
    ) -> Option<Placed> {
        let loaded = self.loaded();
        let here = |placed: &&Placed| {
            placed.text.index() == index && placed.text.language().tag() == language.tag()
        };
        let of = |application: Option<&str>| {
            let mut newest_first = loaded.texts.iter().rev().filter(here);
            newest_first.find(|placed| placed.application.as_deref() == application)
        };
        of(application).or_else(|| of(None)).cloned()
    }

    /// Those in place of which the built-in text is used.
    pub fn broken(&self) -> Vec<Broken> {
        let loaded = self.loaded();
        let mut broken = loaded.refused.clone();
        for of_language in loaded.languages.values() {
            let own = of_language.own.iter();
            let own = own.map(|(application, changes)| (Some(application), changes));
            let all = of_language.all.iter().map(|changes| (None, changes));
            for (application, changes) in own.chain(all) {
                let failed = changes
                    .failed
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner);
                broken.extend(failed.iter().map(|index| Broken {
                    application: application.cloned(),
                    language: changes.catalogue.tag().to_owned(),
                    id: IDS[*index].to_owned(),
                    why: None,
                }));
            }
        }
        broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{text::Text, words::Languages};

    fn english() -> Language {
        Languages::built_in().site()
    }

    fn placed(application: Option<&str>, id: &str, text: &str) -> Placed {
        Placed {
            application: application.map(str::to_owned),
            text: Override::check(english(), id, text).unwrap(),
            is_of_file: false,
        }
    }

    #[test]
    fn an_applications_own_text_comes_before_one_for_all() {
        let texts = ChangedTexts::default();
        texts.replace(
            vec![
                placed(Some("shop"), "forgot-title", "Shop?"),
                placed(None, "forgot-title", "All?"),
                placed(None, "forgot-button", "Go"),
            ],
            Vec::new(),
            None,
        );
        let said = |application, text: Text| {
            let voice = texts.voice(application, english());
            voice.speak(|| text.get())
        };
        assert_eq!(said(Some("shop"), Text::ForgotTitle), "Shop?");
        assert_eq!(said(Some("shop"), Text::ForgotButton), "Go");
        assert_eq!(said(Some("other"), Text::ForgotTitle), "All?");
        assert_eq!(said(None, Text::ForgotTitle), "All?");
        assert_eq!(Text::ForgotTitle.get(), "Forgot your password?");
        let versions = [Some("shop"), None].map(|application| {
            let voice = texts.voice(application, english());
            voice.speak(Voice::current_version)
        });
        assert_ne!(versions[0], versions[1]);
        assert_eq!(Voice::current_version(), 0);
    }

    /// What passes the check can't fail, so this one has not passed it.
    #[test]
    fn a_text_that_fails_falls_back_and_is_told_once() {
        let mut broken = placed(None, "sent-open-rest", "x { $duration }");
        broken.text.break_it("{ $duration }{ $gone }");
        let texts = ChangedTexts::default();
        texts.replace(vec![broken], Vec::new(), None);
        for _ in 0..2 {
            let said = texts
                .voice(None, english())
                .speak(|| Text::SentOpenRest.with(&[("duration", "2 hours")]));
            assert!(said.ends_with("for 2 hours."), "{said}");
        }
        let told = texts.broken();
        assert_eq!(told.len(), 1);
        assert_eq!(
            (told[0].id.as_str(), &told[0].why),
            ("sent-open-rest", &None)
        );
    }

    #[test]
    fn a_preview_is_put_into_the_page_escaped_and_kept_nowhere() {
        let texts = ChangedTexts::default();
        let one = Override::check(english(), "forgot-title", "Lost & \"found\"?").unwrap();
        let voice = texts.voice_with(None, one);
        let page = voice
            .clone()
            .speak(|| format!("<h1>{}</h1>", Text::ForgotTitle.get()));
        assert_eq!(
            voice.with_preview(&page),
            "<h1>Lost &amp; &quot;found&quot;?</h1>"
        );
        let after = texts.voice(None, english());
        assert_eq!(
            after.speak(|| Text::ForgotTitle.get()),
            "Forgot your password?"
        );
    }
}
