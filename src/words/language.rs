//! The available languages, and the current one.

use super::{
    Catalogue, FOLDERS, Folder,
    changes::{Voice, current_language},
};
use icu_locale_core::Locale;
use icu_locale_fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_provider::DataLocale;
use std::{fmt, ops::Deref, sync::LazyLock};

/// A language with texts. It lives as long as the program, so that pages can borrow from it.
#[derive(Clone, Copy)]
pub struct Language(&'static Entry);

struct Entry {
    tag: String,
    name: String,
    has_dashboard: bool,
    /// Loaded at first use: most sites need a few of all languages.
    catalogue: LazyLock<Catalogue, Box<dyn FnOnce() -> Catalogue + Send>>,
}

static BUILT_IN: LazyLock<Languages> = LazyLock::new(|| {
    let (first, others) = FOLDERS.split_first().expect("there is a language");
    let mut languages = Languages(vec![Language::built_in(first, None)]);
    let first = languages.site();
    let others = others.iter();
    languages
        .0
        .extend(others.map(|folder| Language::built_in(folder, Some(first))));
    languages
});

impl Language {
    /// # Panics
    /// At its first use, if one of its files has an error. They are part of the program, so a test finds that
    /// first.
    fn built_in(folder: &'static Folder, first: Option<Self>) -> Self {
        let load = move || {
            let first = first.map(Self::catalogue);
            Catalogue::load(folder.tag, folder.files, first)
                .unwrap_or_else(|problems| panic!("{}: {problems:#?}", folder.tag))
        };
        Self(Box::leak(Box::new(Entry {
            tag: folder.tag.to_owned(),
            name: folder.name.to_owned(),
            has_dashboard: folder.has_dashboard,
            catalogue: LazyLock::new(Box::new(load)),
        })))
    }

    /// The current language: of the request or the mail at hand, otherwise the site's.
    pub fn current() -> Self {
        current_language().unwrap_or_else(|| Languages::built_in().site())
    }

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        &self.0.tag
    }

    /// The language's own name.
    pub fn name(self) -> &'static str {
        &self.0.name
    }

    /// Whether the dashboard speaks it.
    pub fn has_dashboard(self) -> bool {
        self.0.has_dashboard
    }

    /// Its texts, for as long as the program lives.
    pub fn catalogue(self) -> &'static Catalogue {
        &self.0.catalogue
    }

    /// Runs a future in this language, as it comes with the program.
    pub async fn around<F: Future>(self, work: F) -> F::Output {
        Voice::from(self).around(work).await
    }

    /// The same for a synchronous function.
    pub fn speak<T>(self, work: impl FnOnce() -> T) -> T {
        Voice::from(self).speak(work)
    }

    /// The language and what CLDR falls back to from it, such as `de-CH`, `de` or `zh-TW`, `zh-Hant`: closest
    /// first, without the root.
    fn with_parents(tag: &str) -> Vec<DataLocale> {
        let Ok(locale) = Locale::try_from_str(tag) else {
            return Vec::new();
        };
        let fallbacker = LocaleFallbacker::new();
        let mut parents = fallbacker
            .for_config(LocaleFallbackConfig::default())
            .fallback_for(locale.into());
        let mut found = Vec::new();
        while !parents.get().is_unknown() {
            found.push(*parents.get());
            parents.step();
        }
        found
    }
}

impl Deref for Language {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        self.catalogue()
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

/// The languages of this program.
#[derive(Clone, Debug)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// The compiled-in ones.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The compiled-in ones with these tags (BCP 47), in this order: the first one is the site's.
    ///
    /// # Errors
    /// The first tag that there is no language for; an empty one for an empty list.
    pub fn only<'a>(tags: &[&'a str]) -> Result<Self, &'a str> {
        if tags.is_empty() {
            return Err("");
        }
        let find = |tag: &&'a str| Self::built_in().find(tag).ok_or(*tag);
        tags.iter().map(find).collect::<Result<_, _>>().map(Self)
    }

    /// Adds one for as long as the program lives.
    pub fn add(&mut self, catalogue: Catalogue) {
        self.0.push(Language(Box::leak(Box::new(Entry {
            tag: catalogue.tag().to_owned(),
            name: catalogue.name().to_owned(),
            has_dashboard: catalogue.has_dashboard(),
            catalogue: LazyLock::new(Box::new(move || catalogue)),
        }))));
    }

    /// Those with these tags, in this order; all of them if none of the tags is there.
    pub fn those(&self, tags: &[String]) -> Self {
        let found: Vec<Language> = tags.iter().filter_map(|tag| self.find(tag)).collect();
        if found.is_empty() {
            return self.clone();
        }
        Self(found)
    }

    /// Those that the dashboard speaks. It always speaks one: without the site's, the first of all.
    pub fn of_dashboard(&self) -> Self {
        let spoken = self
            .0
            .iter()
            .copied()
            .filter(|language| language.has_dashboard());
        let spoken: Vec<Language> = spoken.collect();
        if spoken.is_empty() {
            return Self(vec![Self::built_in().site()]);
        }
        Self(spoken)
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

    /// The language for a browser: the chosen one, otherwise the best match of its header (RFC 9110 §12.5.4),
    /// otherwise the site's.
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

    /// The language for a range such as `de-CH`: the range itself or a prefix of it (RFC 4647 §3.4), otherwise
    /// the closest relative in CLDR, such as `zh-Hant` for `zh-HK` and `pt-PT` for `pt-AO`.
    fn look_up(&self, range: &str) -> Option<Language> {
        let mut prefix = range;
        loop {
            if let Some(language) = self.find(prefix) {
                return Some(language);
            }
            match prefix.rsplit_once('-') {
                Some((shorter, _)) => prefix = shorter,
                None => break,
            }
        }
        let wanted = Language::with_parents(range);
        let relatives = self.0.iter().filter_map(|language| {
            let of_language = Language::with_parents(language.tag());
            let (far, near) = wanted.iter().enumerate().find_map(|(far, parent)| {
                let near = of_language.iter().position(|other| other == parent)?;
                Some((far, near))
            })?;
            Some((far, near, *language))
        });
        relatives
            .min_by_key(|(far, near, _)| (*far, *near))
            .map(|(_, _, language)| language)
    }
}
