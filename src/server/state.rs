//! What the whole program shares. There are no globals: whatever a function needs is passed to it.

use crate::{
    api::dashboard::overview::{Overview, Period},
    server::{
        allowance::Allowance,
        assets::Assets,
        clock::{Clock, until},
        config::{
            Config,
            applications::{Application, Entry},
        },
        db::{self, alert_rows, outbox},
        directories::{Directories, Tools},
        hashing::PasswordHasher,
        mail::Mailer,
        metrics::{Metrics, Now},
        otlp::Tracer,
        outbound::{address::Reach, sender::Sender},
        pulse::Pulse,
        random::Random,
        secret_key::SecretKey,
        together::Together,
    },
    words::{ChangedTexts, Languages},
};
use std::sync::Arc;
use tokio::sync::{Mutex, Notify, watch};

#[derive(Clone)]
pub struct AppState {
    pub config: Arc<Config>,
    pub db: db::Db,
    pub clock: Clock,
    pub random: Random,
    pub secret_key: SecretKey,
    pub hasher: PasswordHasher,
    pub mailer: Arc<Mailer>,
    pub directories: Directories,
    pub assets: Arc<Assets>,
    pub languages: Arc<Languages>,
    /// What administrators have them say instead.
    pub texts: Arc<ChangedTexts>,
    pub metrics: Arc<Metrics>,
    pub tracer: Tracer,
    /// Updated as long as mails and events are delivered.
    pub pulse: Arc<Pulse>,
    /// By the period and the language.
    pub overviews: Arc<Together<(Period, &'static str), Overview>>,
    /// Held while one counts the past for the overview, so that a second does not count the same.
    pub counting: Arc<Mutex<()>>,
    /// What is left of the site's limits on mails.
    pub site_allowance: Arc<Allowance>,
    pub webhooks: Arc<Sender>,
    /// Notified when a mail or an event was queued, so that the worker need not wait for its next look.
    pub outbox_bell: Arc<Notify>,
    /// Turns true when the server is told to stop, which ends everything that would go on for ever.
    pub stopping: Arc<watch::Sender<bool>>,
}

impl AppState {
    /// Connects to the database and builds the rest; starts nothing.
    ///
    /// # Errors
    /// If the database can't be opened or the mail settings can't be used, in a plain sentence.
    pub async fn new(config: Config, clock: Clock, random: Random) -> anyhow::Result<Self> {
        let db = db::connect(&config.database_url).await?;
        let secret_key = SecretKey::load(&config, &random)?;
        let hasher = PasswordHasher::start(random.clone());
        let metrics = Arc::new(Metrics::new(clock.now().utc().into()));
        let dropped = metrics.spans_dropped();
        let tools = Tools {
            secret_key: secret_key.clone(),
            hasher: hasher.clone(),
            clock: clock.clone(),
            random: random.clone(),
        };
        let texts = Arc::new(ChangedTexts::default());
        texts.replace(config.texts.clone(), Vec::new(), None);
        Ok(Self {
            db,
            hasher,
            mailer: Arc::new(Mailer::new(&config.mail)?),
            directories: Directories::new(&config.directories, &tools, &metrics),
            secret_key,
            assets: Arc::new(Assets::load()),
            languages: Arc::new(config.languages.clone()),
            texts,
            tracer: Tracer::new(config.otlp.as_ref(), &clock, &random, dropped),
            metrics,
            pulse: Arc::default(),
            overviews: Arc::default(),
            counting: Arc::default(),
            site_allowance: Arc::default(),
            webhooks: Arc::new(Sender::new(Reach::new(
                config.webhook_allowed_networks.clone(),
            ))),
            outbox_bell: Arc::new(Notify::new()),
            stopping: Arc::new(watch::Sender::new(false)),
            config: Arc::new(config),
            clock,
            random,
        })
    }

    /// What begins for an application without a request of its users.
    pub fn entry_to(&self, application: &Arc<Application>, next: Option<String>) -> Entry {
        Entry::to(&self.config.applications, application, next)
    }

    /// The current metrics. What is stored in the database is looked up in a few queries; several instances on
    /// one database report the same for it.
    pub async fn metrics_exposition(&self) -> String {
        let waiting = outbox::waiting(&self.db).await.ok();
        let open = alert_rows::open(&self.db).await.unwrap_or_default();
        self.metrics.exposition(Now {
            mails_waiting: waiting.map(|(count, oldest)| {
                let age = oldest.map(|due_at| until(due_at, self.clock.now()));
                (count, age.unwrap_or_default())
            }),
            worker_age: self.pulse.age(),
            hashes_waiting: self.hasher.queue_length(),
            problems: open.kinds().collect(),
        })
    }
}
