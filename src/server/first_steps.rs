//! The first steps: leads administrators through what a new server needs. What is done is seen from the settings and
//! the database; only what was skipped is stored.

use crate::{
    api::{
        access::Action,
        dashboard::first_steps::{
            AccountsStep, FirstSteps, MailStep, NameProblem, NameStep, Preview, PreviewColors,
            Skipped, Step, StepState,
        },
        error::ApiError,
    },
    server::{
        account::User,
        change::Change,
        config::{
            MailBackend,
            applications::{Palette, Shades, parse_name},
        },
        ctx::Ctx,
        db::{entity::Timestamp, outbox, setup_choices},
        error::Result,
        identity::{authorize, second_factor},
        mails, times,
    },
};

/// What was typed to be previewed; none where nothing was.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub name: Option<String>,
    pub color: Option<String>,
}

/// All steps, with a preview of what was typed, and what came of a test mail.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn look(ctx: &Ctx, typed: Typed, tested: Option<i64>) -> Result<FirstSteps> {
    let admin = administrator(ctx).await?;
    let facts = facts(ctx, &admin).await?;
    let db = &ctx.state.db;
    let rejected = match tested {
        Some(mail_id) => outbox::rejected_test(db, mail_id).await?,
        None => None,
    };
    Ok(FirstSteps {
        mail: mail_step(ctx, &admin, &facts, rejected),
        name: name_step(ctx, typed, facts.state(Step::Name)),
        accounts: AccountsStep {
            state: facts.state(Step::Accounts),
            directories: facts.directories,
        },
        second_factor: facts.state(Step::SecondFactor),
        left: facts.left(),
    })
}

/// How many steps are open, for the card on the overview; none for those who may not open it, or
/// have hidden it.
///
/// # Errors
/// `NotLoggedIn`.
pub async fn left(ctx: &Ctx) -> Result<Option<usize>> {
    let actor = authorize(ctx, Action::SeeOverview).await?;
    let Some(admin) = actor.user().filter(|_| actor.may(Action::SetUp)) else {
        return Ok(None);
    };
    let facts = facts(ctx, admin).await?;
    let left = facts.left();
    Ok((left > 0 && !facts.has_skipped(Skipped::Card)).then_some(left))
}

/// Skips a step or the card, or takes it up again.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn choose(ctx: &Ctx, name: &str, is_skipped: bool) -> Result<Skipped> {
    let admin = administrator(ctx).await?;
    let chosen = Skipped::parse(name).ok_or(ApiError::NotFound)?;
    let change = Change::begin(ctx).await?;
    if is_skipped {
        setup_choices::insert(&change, admin.id, chosen.name()).await?;
    } else {
        let is_shared = matches!(chosen, Skipped::Step(step) if step.is_shared());
        let whose = (!is_shared).then_some(admin.id);
        setup_choices::delete(&change, whose, chosen.name()).await?;
    }
    change.commit().await?;
    Ok(chosen)
}

/// Sends a test mail to one's own address; its number.
///
/// # Errors
/// `NotAllowed`; `TooManyRequests`.
pub async fn send_test(ctx: &Ctx) -> Result<i64> {
    let admin = administrator(ctx).await?;
    Ok(mails::send_test(ctx, &admin.email).await?.mail_id)
}

async fn administrator(ctx: &Ctx) -> Result<User> {
    let actor = authorize(ctx, Action::SetUp).await?;
    Ok(actor.user().cloned().ok_or(ApiError::NotAllowed)?)
}

/// What can be seen of the steps.
struct Facts {
    sends_mail: bool,
    accepted: Option<(Timestamp, Option<String>)>,
    is_named: bool,
    directories: usize,
    has_second_factor: bool,
    skipped: Vec<String>,
}

async fn facts(ctx: &Ctx, admin: &User) -> Result<Facts> {
    let (db, config) = (&ctx.state.db, &ctx.state.config);
    let shared = Step::ALL.into_iter().filter(|step| step.is_shared());
    let shared: Vec<&str> = shared.map(Step::name).collect();
    Ok(Facts {
        sends_mail: matches!(config.mail.backend, MailBackend::Smtp(_)),
        accepted: outbox::newest_sent(db).await?,
        is_named: ctx.entry.application.is_named(),
        directories: config.directories.len(),
        has_second_factor: second_factor::is_set(ctx, admin.id).await?,
        skipped: setup_choices::of(db, admin.id, &shared).await?,
    })
}

impl Facts {
    fn has_skipped(&self, what: Skipped) -> bool {
        self.skipped.iter().any(|name| name == what.name())
    }

    fn state(&self, step: Step) -> StepState {
        let is_done = match step {
            Step::Mail => self.sends_mail && self.accepted.is_some(),
            Step::Name => self.is_named,
            Step::Accounts => self.directories > 0,
            Step::SecondFactor => self.has_second_factor,
        };
        match (is_done, self.has_skipped(Skipped::Step(step))) {
            (true, _) => StepState::Done,
            (false, true) => StepState::Skipped,
            (false, false) => StepState::Open,
        }
    }

    fn left(&self) -> usize {
        let is_open = |step: &Step| self.state(*step) == StepState::Open;
        Step::ALL.iter().filter(|step| is_open(step)).count()
    }
}

fn mail_step(ctx: &Ctx, admin: &User, facts: &Facts, rejected: Option<String>) -> MailStep {
    let application = &ctx.entry.application;
    let backend = &ctx.state.config.mail.backend;
    let server = match backend {
        MailBackend::Smtp(smtp) => Some(format!("{}:{}", smtp.host, smtp.port)),
        _ => None,
    };
    let settings = [
        "EMAIL_BACKEND = \"smtp\"".to_owned(),
        "EMAIL_HOST = \"mail.example.org\"".to_owned(),
        "EMAIL_USE_TLS = true".to_owned(),
        "EMAIL_HOST_USER = \"accounts@example.org\"".to_owned(),
        "EMAIL_HOST_PASSWORD_FILE = \"/run/secrets/mail-password\"".to_owned(),
        format!(
            "DEFAULT_FROM_EMAIL = {}",
            quoted(&format!("{} <accounts@example.org>", application.name))
        ),
    ];
    MailStep {
        state: facts.state(Step::Mail),
        backend: backend.name(),
        settings: match server {
            Some(_) => Vec::new(),
            None => settings.to_vec(),
        },
        server,
        sender: application.sender.to_string(),
        address: admin.email.clone(),
        accepted: facts
            .accepted
            .clone()
            .map(|(at, reply)| (times::text(at), reply.unwrap_or_default())),
        rejected,
    }
}

fn name_step(ctx: &Ctx, typed: Typed, state: StepState) -> NameStep {
    let application = &ctx.entry.application;
    let own_color = application.palette.light.accent.to_string();
    let name = typed.name.unwrap_or_else(|| application.name.clone());
    let color = typed.color.unwrap_or_else(|| own_color.clone());
    let checked = parse_name(&name)
        .map_err(|_| NameProblem::Name)
        .and_then(|name| Ok((name, palette(&color)?)));
    let (preview, problem) = match checked {
        Err(problem) => (None, Some(problem)),
        Ok((name, palette)) => {
            let mut settings = vec!["[[application]]".to_owned()];
            if let Some(id) = application.stored_id() {
                settings.push(format!("id = {}", quoted(id)));
            }
            settings.push(format!("name = {}", quoted(&name)));
            settings.push(format!("color = {}", quoted(&color)));
            let preview = Preview {
                light: colors(&palette.light),
                dark: colors(&palette.dark),
                settings,
                replaces: application.stored_id().is_some(),
                is_in_effect: application.is_named()
                    && name == application.name
                    && color.eq_ignore_ascii_case(&own_color),
            };
            (Some(preview), None)
        }
    };
    NameStep {
        state,
        name,
        color,
        problem,
        preview,
    }
}

/// The program's own color has a palette of its own, which is not derived.
fn palette(color: &str) -> std::result::Result<Palette, NameProblem> {
    let own = Palette::default();
    if color.eq_ignore_ascii_case(&own.light.accent.to_string()) {
        return Ok(own);
    }
    Palette::parse(color).map_err(|complaint| {
        let nearest = complaint.rsplit(' ').next().unwrap_or_default();
        if Palette::parse(nearest).is_ok() {
            NameProblem::TooLight(nearest.to_owned())
        } else {
            NameProblem::Color
        }
    })
}

fn colors(shades: &Shades) -> PreviewColors {
    PreviewColors {
        background: shades.background.to_string(),
        accent: shades.accent.to_string(),
        on_accent: shades.on_accent.to_string(),
    }
}

/// A text as TOML has it, which reads the escapes of JSON.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON")
}
