//! The available languages, and the current one.

use super::{Catalogue, FOLDERS};
use std::{ops::Deref, sync::LazyLock};

/// A language with texts. It lives as long as the program, so that pages can borrow from it.
#[derive(Clone, Copy)]
pub struct Language(&'static Catalogue);

tokio::task_local! {
    static CURRENT: Language;
}

static BUILT_IN: LazyLock<Languages> = LazyLock::new(|| {
    let (first, others) = FOLDERS.split_first().expect("there is a language");
    let load = |(tag, files): &(&str, &[&str]), first| {
        Catalogue::load(tag, files, first).unwrap_or_else(|problems| panic!("{tag}: {problems:#?}"))
    };
    let mut languages = Languages::new(load(first, None));
    for folder in others {
        let catalogue = load(folder, Some(languages.site().catalogue()));
        languages.add(catalogue);
    }
    languages
});

impl Language {
    /// The current language: of the request or the mail at hand, otherwise the site's.
    pub fn current() -> Self {
        CURRENT
            .try_with(|language| *language)
            .unwrap_or_else(|_| Languages::built_in().site())
    }

    /// Its texts, for as long as the program lives.
    pub fn catalogue(self) -> &'static Catalogue {
        self.0
    }

    /// Runs a future in this language.
    pub async fn around<F: Future>(self, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }

    /// The same for a synchronous function.
    pub fn speak<T>(self, work: impl FnOnce() -> T) -> T {
        CURRENT.sync_scope(self, work)
    }
}

impl Deref for Language {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        self.0
    }
}

/// The languages of this program.
#[derive(Clone)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// The compiled-in ones.
    ///
    /// # Panics
    /// If one of their files has an error. They are part of the program, so a test finds that first.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    fn new(site: Catalogue) -> Self {
        let mut languages = Self(Vec::new());
        languages.add(site);
        languages
    }

    /// Adds one for as long as the program lives.
    pub fn add(&mut self, catalogue: Catalogue) {
        self.0.push(Language(Box::leak(Box::new(catalogue))));
    }

    /// The site's own language, the default.
    pub fn site(&self) -> Language {
        self.0[0]
    }

    pub fn all(&self) -> &[Language] {
        &self.0
    }

    /// The language of this tag (BCP 47).
    pub fn find(&self, tag: &str) -> Option<Language> {
        let same = |language: &&Language| language.tag().eq_ignore_ascii_case(tag);
        self.0.iter().find(same).copied()
    }

    /// The language with this stored tag, if it still exists.
    pub fn kept(&self, tag: Option<&str>) -> Language {
        tag.and_then(|tag| self.find(tag))
            .unwrap_or_else(|| self.site())
    }

    /// The language for a browser: the chosen one, otherwise the best match of its header (RFC 9110 §12.5.4,
    /// RFC 4647 §3.4), otherwise the site's.
    pub fn choose(&self, chosen: Option<&str>, accepted: Option<&str>) -> Language {
        chosen
            .and_then(|tag| self.find(tag))
            .or_else(|| self.best_of(accepted?))
            .unwrap_or_else(|| self.site())
    }

    fn best_of(&self, accepted: &str) -> Option<Language> {
        /// More than anybody reads. The header may be long.
        const RANGES: usize = 32;
        let weighed = accepted.split(',').take(RANGES).filter_map(|range| {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let weight = match parameters.trim().strip_prefix("q=") {
                Some(weight) => weight.trim().parse::<f32>().ok()?,
                None => 1.0,
            };
            (weight > 0.0).then_some((weight, tag.trim()))
        });
        let mut weighed: Vec<(f32, &str)> = weighed.collect();
        // Among equals, the first one stays first.
        weighed.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        weighed.into_iter().find_map(|(_, tag)| self.look_up(tag))
    }

    /// The language of a range such as `de-CH`, or of a prefix of it.
    fn look_up(&self, mut tag: &str) -> Option<Language> {
        loop {
            if let Some(language) = self.find(tag) {
                return Some(language);
            }
            tag = tag.rsplit_once('-')?.0;
        }
    }
}
