//! The wire types of the first steps: what a new server needs before people can use it.

use crate::api::times::TimeText;

/// A step of the setup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Mail,
    Name,
    Accounts,
    /// Two-factor authentication for the viewer's own account.
    SecondFactor,
}

impl Step {
    pub const ALL: [Self; 4] = [Self::Mail, Self::Name, Self::Accounts, Self::SecondFactor];

    /// The stable name, in forms, URLs and the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Name => "name",
            Self::Accounts => "accounts",
            Self::SecondFactor => "second-factor",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    /// Whether it is about the server, and so the same for all administrators.
    pub fn is_shared(self) -> bool {
        self != Self::SecondFactor
    }
}

/// What can be put out of sight: a step, or the card on the overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    Step(Step),
    Card,
}

impl Skipped {
    const CARD: &str = "card";

    pub fn name(self) -> &'static str {
        match self {
            Self::Step(step) => step.name(),
            Self::Card => Self::CARD,
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        if name == Self::CARD {
            return Some(Self::Card);
        }
        Step::parse(name).map(Self::Step)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Open,
    Done,
    Skipped,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstSteps {
    pub mail: MailStep,
    pub name: NameStep,
    pub accounts: AccountsStep,
    pub second_factor: StepState,
    /// How many are open.
    pub left: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailStep {
    pub state: StepState,
    /// The value of `EMAIL_BACKEND`.
    pub backend: &'static str,
    /// Host and port of the mail server; none for another backend.
    pub server: Option<String>,
    pub sender: String,
    /// The viewer's own address, for the test.
    pub address: String,
    /// When the latest mail was accepted, and the response.
    pub accepted: Option<(TimeText, String)>,
    /// The response to a test that was rejected just now.
    pub rejected: Option<String>,
    /// Lines of settings that send mail.
    pub settings: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameStep {
    pub state: StepState,
    /// As typed, or as it is.
    pub name: String,
    pub color: String,
    pub problem: Option<NameProblem>,
    pub preview: Option<Preview>,
}

/// What the typed name and color would look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub light: PreviewColors,
    pub dark: PreviewColors,
    /// Lines of the settings for it.
    pub settings: Vec<String>,
    /// Whether they replace what is in the settings.
    pub replaces: bool,
    /// Whether it looks like that already.
    pub is_in_effect: bool,
}

/// As `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewColors {
    pub background: String,
    pub accent: String,
    pub on_accent: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameProblem {
    Name,
    Color,
    /// It is too light, and this is the nearest one that is not.
    TooLight(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountsStep {
    pub state: StepState,
    /// How many directories are in the settings.
    pub directories: usize,
}
