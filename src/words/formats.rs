//! Dates, times and numbers in a language's format and calendar (CLDR, by ICU4X).

use chrono::{DateTime, Datelike, Timelike, Utc};
use fluent_bundle::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterLoadError, NoCalendarFormatter,
    fieldsets::{MD, T, YMD},
    input::Time,
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::Locale;
use icu_provider::DataError;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

/// Days are in the calendar that CLDR prefers where the language is spoken: Persian for `fa`, Buddhist for `th`.
pub struct Formats {
    day: DateTimeFormatter<YMD>,
    long_day: DateTimeFormatter<YMD>,
    near_day: DateTimeFormatter<MD>,
    time: NoCalendarFormatter<T>,
    exact_time: NoCalendarFormatter<T>,
}

impl Formats {
    pub fn new(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Self {
            day: DateTimeFormatter::try_new(locale.into(), YMD::medium())?,
            long_day: DateTimeFormatter::try_new(locale.into(), YMD::long())?,
            near_day: DateTimeFormatter::try_new(locale.into(), MD::medium())?,
            time: NoCalendarFormatter::try_new(locale.into(), T::hm())?,
            exact_time: NoCalendarFormatter::try_new(locale.into(), T::hms())?,
        })
    }

    /// A day, such as `24 Nov 2026`.
    pub fn day(&self, moment: DateTime<Utc>) -> String {
        self.day.format(&date(moment)).to_string()
    }

    /// The same in full, such as `24 November 2026`.
    pub fn long_day(&self, moment: DateTime<Utc>) -> String {
        self.long_day.format(&date(moment)).to_string()
    }

    /// A day without its year, such as `24 Nov`.
    pub fn near_day(&self, moment: DateTime<Utc>) -> String {
        self.near_day.format(&date(moment)).to_string()
    }

    /// A time of day, such as `13:05`.
    pub fn time(&self, moment: DateTime<Utc>) -> String {
        self.time.format(&time_of_day(moment)).to_string()
    }

    /// The same to the second, such as `13:05:09`.
    pub fn exact_time(&self, moment: DateTime<Utc>) -> String {
        self.exact_time.format(&time_of_day(moment)).to_string()
    }
}

/// Formats numbers in texts, such as `1,024`.
pub fn write_number(value: &FluentValue, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    // All counts are whole; anything else stays as it is.
    let whole: i64 = number.as_string().parse().ok()?;
    formatters
        .with_try_get::<Numbers, _, _>((), |numbers| {
            numbers.0.format(&Decimal::from(whole)).to_string()
        })
        .ok()
}

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = DataError;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, DataError> {
        let locale = Locale::try_from_str(&language.to_string()).unwrap_or(Locale::UNKNOWN);
        DecimalFormatter::try_new(locale.into(), Default::default()).map(Self)
    }
}

fn time_of_day(moment: DateTime<Utc>) -> Time {
    let part = |part: u32| u8::try_from(part).expect("a time of day has small parts");
    let (hour, minute, second) = (moment.hour(), moment.minute(), moment.second());
    Time::try_new(part(hour), part(minute), part(second), 0).expect("it is the time of a day")
}

fn date(moment: DateTime<Utc>) -> Date<Gregorian> {
    let part = |part: u32| u8::try_from(part).expect("a date has small parts");
    Date::try_new_gregorian(moment.year(), part(moment.month()), part(moment.day()))
        .expect("it is a day of the same calendar")
}
