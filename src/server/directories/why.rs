//! Why a directory says no: as the audit trail keeps it, and as staff read it in their language.

use super::store::{Refusal, Withheld, Written};
use crate::text::dashboard::DirectoriesText;

/// Declares `Why`, each with the words that the trail keeps and its sentence.
macro_rules! whys {
    ($($why:ident: $words:literal,)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Why {
            $($why,)*
        }

        impl Why {
            pub const ALL: &[Self] = &[$(Self::$why),*];

            /// As the trail keeps it, and as commands say it, to go on after “the account” or “the password”. These
            /// are stored: never change them.
            pub fn words(self) -> &'static str {
                match self {
                    $(Self::$why => $words,)*
                }
            }
        }
    };
}

whys! {
    // An account gets no link.
    Privileged: "may do more than others",
    LeftOut: "is disabled or left out",
    Locked: "is locked there",
    NoPassword: "has no password there",
    UnknownHash: "has a password hash that can't be written here",
    NoAddress: "has no address",
    UnreadableAddress: "has no address that can be read",
    // A password was not taken.
    TooShort: "too short for its rules; the link still works",
    TooWeak: "too simple for its rules; the link still works",
    TooLong: "too long for it; the link still works",
    InHistory: "in its list of old passwords; the link still works",
    OfFrozen: "the one from before the account was frozen; the link still works",
    TooYoung: "the present one may not be changed yet; the link still works",
    NoAnswer: "it did not answer; the link still works",
    LateAnswer: "it did not answer in time; it is tried again",
    // A password could not be saved, and the link has ended.
    ChangedThere: "changed in the application",
    NoDirectory: "no such directory",
    RefusedThere: "refused by the application",
    GaveUp: "no answer from the application",
}

impl Why {
    /// What the trail has kept in these words; none of a newer version's.
    pub fn kept(words: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|why| why.words() == words)
    }

    /// A whole sentence for staff.
    pub fn text(self) -> DirectoriesText {
        match self {
            Self::Privileged => DirectoriesText::WhyPrivileged,
            Self::LeftOut => DirectoriesText::WhyLeftOut,
            Self::Locked => DirectoriesText::WhyLocked,
            Self::NoPassword => DirectoriesText::WhyNoPassword,
            Self::UnknownHash => DirectoriesText::WhyUnknownHash,
            Self::NoAddress => DirectoriesText::WhyNoAddress,
            Self::UnreadableAddress => DirectoriesText::WhyUnreadableAddress,
            Self::TooShort => DirectoriesText::WhyTooShort,
            Self::TooWeak => DirectoriesText::WhyTooWeak,
            Self::TooLong => DirectoriesText::WhyTooLong,
            Self::InHistory => DirectoriesText::WhyInHistory,
            Self::OfFrozen => DirectoriesText::WhyOfFrozen,
            Self::TooYoung => DirectoriesText::WhyTooYoung,
            Self::NoAnswer => DirectoriesText::WhyNoAnswer,
            Self::LateAnswer => DirectoriesText::WhyLateAnswer,
            Self::ChangedThere => DirectoriesText::WhyChangedThere,
            Self::NoDirectory => DirectoriesText::WhyNoDirectory,
            Self::RefusedThere => DirectoriesText::WhyRefusedThere,
            Self::GaveUp => DirectoriesText::WhyGaveUp,
        }
    }

    /// Why a password was not taken.
    pub fn not_taken(written: Written) -> Self {
        match written {
            Written::Refused(Refusal::TooShort) => Self::TooShort,
            Written::Refused(Refusal::TooWeak) => Self::TooWeak,
            Written::Refused(Refusal::TooLong) => Self::TooLong,
            Written::Refused(Refusal::InHistory) => Self::InHistory,
            Written::Refused(Refusal::OfFrozen) => Self::OfFrozen,
            Written::Refused(Refusal::TooYoung) => Self::TooYoung,
            Written::Unknown => Self::LateAnswer,
            Written::NotNow | Written::Done | Written::Conflict => Self::NoAnswer,
        }
    }
}

impl From<Withheld> for Why {
    fn from(withheld: Withheld) -> Self {
        match withheld {
            Withheld::Privileged => Self::Privileged,
            Withheld::LeftOut => Self::LeftOut,
            Withheld::Locked => Self::Locked,
            Withheld::NoPassword => Self::NoPassword,
            Withheld::UnknownHash => Self::UnknownHash,
            Withheld::NoAddress => Self::NoAddress,
            Withheld::UnreadableAddress => Self::UnreadableAddress,
        }
    }
}

impl Withheld {
    /// How many accounts get no link for this reason, in a few words for staff.
    pub fn others(self, count: u64) -> String {
        let text = match self {
            Self::Privileged => DirectoriesText::OthersPrivileged,
            Self::LeftOut => DirectoriesText::OthersLeftOut,
            Self::Locked => DirectoriesText::OthersLocked,
            Self::NoPassword => DirectoriesText::OthersNoPassword,
            Self::UnknownHash => DirectoriesText::OthersUnknownHash,
            Self::NoAddress => DirectoriesText::OthersNoAddress,
            Self::UnreadableAddress => DirectoriesText::OthersUnreadableAddress,
        };
        text.counted(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_trail_has_kept_is_read_again() {
        for why in Why::ALL {
            assert_eq!(Why::kept(why.words()), Some(*why));
        }
        assert_eq!(Why::kept("of a newer version"), None);
    }
}
