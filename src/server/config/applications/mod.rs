//! The applications whose users come here: one `[[application]]` of the TOML file each. Pages, mails and the way
//! back are an application's own.
//!
//! | file | what it holds |
//! |---|---|
//! | `entry.rs` | the application that a request or a mail belongs to, and where it leads back to |
//! | `palette.rs` | both themes, derived from one colour |
//! | `logo.rs` | pictures, drawn anew |
//! | `next.rs` | the addresses that people may be sent back to |

mod entry;
mod logo;
mod next;
mod palette;
#[cfg(test)]
mod tests;

use super::{
    BaseUrl,
    directories::{DirectorySettings, Given, OWN, Table},
    mailbox::{PROGRAM, parse_mailbox},
};
use crate::{routes, words::Languages};
use lettre::message::Mailbox;
use sha2::{Digest, Sha256};
use std::{collections::HashSet, sync::Arc};

pub use self::{
    entry::Entry,
    logo::{ICON, Logo},
    palette::{Palette, Rgb, Shades},
};

const LONGEST_ID: usize = 32;
const LONGEST_NAME: usize = 60;

/// All applications, in the order of the settings; at least one. The first is the one that a request belongs to
/// which names no other.
#[derive(Clone, Debug)]
pub struct Applications(Vec<Arc<Application>>);

/// One application, as its users see it.
#[derive(Clone, Debug)]
pub struct Application {
    /// In URLs and in our database: 1 to 32 of `a-z`, `0-9` and `-`; empty for the only one there is without any in
    /// the settings.
    pub id: String,
    pub name: String,
    /// What its links start with.
    pub base_url: BaseUrl,
    /// Its hosts, some with a port, in lower case.
    hosts: Vec<String>,
    /// The directories with its accounts; none for all of them.
    directories: Vec<String>,
    pub palette: Palette,
    pub logo: Option<Logo>,
    pub logo_dark: Option<Logo>,
    /// The stylesheet and the logos by their path, for pages; nothing where they are the program's own.
    pub style: Option<BrandFile>,
    pub picture: Option<BrandFile>,
    pub picture_dark: Option<BrandFile>,
    /// For the tabs of browsers: of its own, or made from the logo.
    pub icon: Option<BrandFile>,
    pub sender: Mailbox,
    pub reply_to: Option<Mailbox>,
    /// A link: `mailto:` or a page.
    pub support: Option<String>,
    pub privacy: Option<String>,
    pub imprint: Option<String>,
    /// Where its users log in.
    pub return_url: Option<String>,
    allowed_next: Vec<next::Prefix>,
    /// Tags; none for all.
    languages: Vec<String>,
}

/// A file that pages of an application load. Its path changes with its content.
#[derive(Clone)]
pub struct BrandFile {
    pub path: String,
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for BrandFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.path)
    }
}

impl BrandFile {
    fn new(id: &str, what: &str, content_type: &'static str, bytes: Vec<u8>) -> Self {
        let hash = Sha256::digest(&bytes);
        let hash: String = hash[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        let (name, extension) = what.rsplit_once('.').unwrap_or((what, ""));
        Self {
            path: routes::BRAND_FILE.replace("{file}", &format!("{id}-{name}.{hash}.{extension}")),
            content_type,
            bytes,
        }
    }
}

impl Applications {
    /// The program itself.
    pub(super) fn alone(base_url: &BaseUrl, sender: &Mailbox) -> Self {
        Self(vec![Arc::new(Application::of_sender(
            base_url, sender, None,
        ))])
    }

    /// The first, where nothing says which.
    pub fn first(&self) -> &Arc<Application> {
        &self.0[0]
    }

    pub fn all(&self) -> &[Arc<Application>] {
        &self.0
    }

    fn find(&self, id: &str) -> Option<&Arc<Application>> {
        self.0
            .iter()
            .find(|one| !one.id.is_empty() && (one.id == id || one.name == id))
    }

    /// The one that this stored id names, if it is still in the settings.
    pub fn kept(&self, id: Option<&str>) -> &Arc<Application> {
        id.and_then(|id| self.find(id))
            .unwrap_or_else(|| self.first())
    }

    /// The one of a request: by its `Host`, or by what `?app=` asks for where that says nothing. Neither is
    /// trusted: they choose among the settings, and nothing else.
    pub fn of_request(&self, host: Option<&str>, asked: Option<&str>) -> &Arc<Application> {
        host.and_then(|host| self.at(host))
            .or_else(|| self.find(asked?))
            .unwrap_or_else(|| self.first())
    }

    /// The first that has this host to itself, or with others.
    fn at(&self, host: &str) -> Option<&Arc<Application>> {
        self.0.iter().find(|one| one.is_at(host))
    }

    /// The URL of this host, if an application has it.
    pub fn url_at(&self, host: &str) -> Option<&BaseUrl> {
        self.at(host).map(|one| &one.base_url)
    }

    /// The one for an account in this directory: the one at hand if it has it, otherwise the first that does.
    pub fn serving(&self, at_hand: &Arc<Application>, directory: &str) -> Arc<Application> {
        let has_it = |one: &&Arc<Application>| one.serves(directory);
        let found = [at_hand].into_iter().chain(&self.0).find(has_it);
        Arc::clone(found.unwrap_or(at_hand))
    }

    /// Whether a link has to name an application, since its host does not.
    fn must_name(&self, application: &Application) -> bool {
        let found = self.of_request(Some(&application.base_url.authority()), None);
        found.id != application.id
    }

    /// The file at this path.
    pub fn file(&self, path: &str) -> Option<&BrandFile> {
        self.0
            .iter()
            .flat_map(|one| [&one.style, &one.picture, &one.picture_dark, &one.icon])
            .flatten()
            .find(|file| file.path == path)
    }

    /// Whether an `Origin` header names one of them.
    pub fn has_origin(&self, origin: &str) -> bool {
        self.0.iter().any(|one| one.base_url.origin() == origin)
    }

    /// The same, once the program's own URL is known.
    pub(super) fn follow(&mut self, base_url: &BaseUrl) {
        for one in &mut self.0 {
            let one = Arc::make_mut(one);
            one.base_url = base_of(base_url, &one.hosts);
        }
    }
}

impl Application {
    /// The program itself, where the settings have no applications: called by its sender's name, or by another.
    pub fn of_sender(base_url: &BaseUrl, sender: &Mailbox, name: Option<String>) -> Self {
        let named = sender.name.clone().filter(|name| !name.trim().is_empty());
        let name = name.or(named);
        Self {
            id: String::new(),
            name: name.unwrap_or_else(|| sender.email.to_string()),
            base_url: base_url.clone(),
            hosts: Vec::new(),
            directories: Vec::new(),
            palette: Palette::default(),
            logo: None,
            logo_dark: None,
            style: None,
            picture: None,
            picture_dark: None,
            icon: None,
            sender: sender.clone(),
            reply_to: None,
            support: None,
            privacy: None,
            imprint: None,
            return_url: None,
            allowed_next: Vec::new(),
            languages: Vec::new(),
        }
    }

    /// Whether somebody has said what it is called.
    pub fn is_named(&self) -> bool {
        !self.id.is_empty() || self.name != PROGRAM
    }

    /// Whom to write to: its support, or the sender of its mails, who runs this service.
    pub fn contact(&self) -> String {
        let sender = || format!("mailto:{}", self.sender.email);
        self.support.clone().unwrap_or_else(sender)
    }

    /// What is stored of it with cases and mails.
    pub fn stored_id(&self) -> Option<&str> {
        (!self.id.is_empty()).then_some(&self.id)
    }

    /// Whether its users have accounts in this directory; `own` is ours.
    pub fn serves(&self, directory: &str) -> bool {
        self.directories.is_empty() || self.directories.iter().any(|one| one == directory)
    }

    /// The same for our own accounts.
    pub fn serves_own(&self) -> bool {
        self.serves(OWN)
    }

    /// The address that people are sent back to, if the settings allow the one that was asked for.
    pub fn allowed_next(&self, asked: &str) -> Option<String> {
        next::allowed(asked, &self.allowed_next)
    }

    /// The languages that its pages and mails speak, its default first: those that it names, otherwise all of the
    /// site's.
    pub fn languages(&self, of_site: &Languages) -> Languages {
        of_site.those(&self.languages)
    }

    fn is_at(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        let bare = without_port(&host);
        (self.hosts.iter()).any(|one| *one == host || *one == bare.trim_end_matches('.'))
    }
}

/// The host of a `Host` header.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((bare, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => bare,
        _ => host,
    }
}

fn base_of(base_url: &BaseUrl, hosts: &[String]) -> BaseUrl {
    let own = hosts.first().and_then(|host| base_url.at_host(host));
    own.unwrap_or_else(|| base_url.clone())
}

/// What applications take from the other settings where they say nothing themselves.
pub(super) struct Site<'a> {
    pub base_url: &'a BaseUrl,
    pub sender: &'a Mailbox,
    pub name: Option<String>,
    pub directories: &'a [DirectorySettings],
    pub languages: &'a Languages,
}

/// Reads all applications, and adds to the complaints. Without any there is one, which is the program itself.
pub(super) fn read(given: &[Given], site: &Site<'_>, problems: &mut Vec<String>) -> Applications {
    let mut ids = HashSet::new();
    let mut hosts = HashSet::new();
    let mut all = Vec::new();
    for (index, Given { place, table }) in given.iter().enumerate() {
        let name = table.get("name").and_then(toml::Value::as_str);
        let called = name.map_or_else(|| format!("number {} in {place}", index + 1), str::to_owned);
        let mut table = Table::of(&format!("application {called}"), table.clone());
        let read = read_one(&mut table, site);
        problems.extend(table.finish());
        let Some(one) = read else { continue };
        if !ids.insert(one.id.clone()) {
            problems.push(format!(
                "Two applications in {place} have the id {}.",
                one.id
            ));
        }
        for host in &one.hosts {
            if !hosts.insert(host.clone()) {
                problems.push(format!("Two applications in {place} have the host {host}."));
            }
        }
        all.push(Arc::new(one));
    }
    if all.is_empty() {
        all.push(Arc::new(Application::of_sender(
            site.base_url,
            site.sender,
            site.name.clone(),
        )));
    }
    Applications(all)
}

fn read_one(table: &mut Table, site: &Site<'_>) -> Option<Application> {
    let name = table.parse("name", parse_name);
    let name = table.required("name", name);
    let id = match &name {
        Some(name) if table.text("id").is_none() => {
            let id = id_of(name);
            if id.is_empty() {
                table.complain(
                    "id",
                    "is missing, and the name has no letters to make one of",
                );
            }
            Some(id)
        }
        _ => table.parse("id", parse_id),
    };
    let hosts = parsed(table, "host", |text| parse_host(text, site.base_url));
    let directories = parsed(table, "directory", |text| known(text, site.directories));
    let languages = parsed(table, "languages", |tag| {
        let found = Languages::built_in().find(tag);
        let found = found.ok_or("is no language of this program")?.tag();
        match site.languages.find(found) {
            Some(_) => Ok(found.to_owned()),
            None => Err("is not in LANGUAGES, which switches it off for all applications"),
        }
    });
    let allowed_next = parsed(table, "allowed_next", next::Prefix::parse);
    let [logo, logo_dark] = ["logo", "logo_dark"].map(|key| table.parse(key, Logo::read));
    let icon = table.parse("icon", Logo::read_icon);
    let given = table.parse("color", Palette::parse);
    let sender = table.parse("sender", parse_mailbox);
    let reply_to = table.parse("reply_to", parse_mailbox);
    let support = table.parse("support", parse_contact);
    let [privacy, imprint, return_url] = ["privacy", "imprint", "return_url"]
        .map(|key| table.parse(key, |text| next::parse_url(text).map(String::from)));
    let (name, id) = (name?, id?);
    let own_sender = || Mailbox::new(Some(name.clone()), site.sender.email.clone());
    let file = |what, kind, bytes| BrandFile::new(&id, what, kind, bytes);
    let picture = |what, logo: &Option<Logo>| {
        logo.as_ref()
            .map(|logo| file(what, "image/png", logo.png.clone()))
    };
    Some(Application {
        base_url: base_of(site.base_url, &hosts),
        style: given.map(|palette| {
            file(
                "style.css",
                "text/css; charset=utf-8",
                palette.css().into_bytes(),
            )
        }),
        picture: picture("logo.png", &logo),
        picture_dark: picture("logo-dark.png", &logo_dark),
        icon: icon
            .or_else(|| logo.as_ref()?.icon.clone())
            .map(|icon| file("icon.png", "image/png", icon)),
        sender: sender.unwrap_or_else(own_sender),
        palette: given.unwrap_or_default(),
        id,
        name,
        hosts,
        directories,
        logo,
        logo_dark,
        reply_to,
        support,
        privacy,
        imprint,
        return_url,
        allowed_next,
        languages,
    })
}

/// Several values, each parsed.
fn parsed<T>(
    table: &mut Table,
    key: &str,
    parse: impl Fn(&str) -> Result<T, &'static str>,
) -> Vec<T> {
    let mut all = Vec::new();
    for text in table.texts(key) {
        match parse(&text) {
            Ok(value) => all.push(value),
            Err(complaint) => table.complain_of(key, &text, complaint),
        }
    }
    all
}

/// A name in one line of up to 60 characters.
///
/// # Errors
/// What is wrong with it, as the end of a sentence after "which".
pub fn parse_name(text: &str) -> Result<String, &'static str> {
    let is_plain = text.chars().all(|letter| !letter.is_control());
    if is_plain && !text.trim().is_empty() && text.chars().count() <= LONGEST_NAME {
        Ok(text.trim().to_owned())
    } else {
        Err("is not a name in one line of up to 60 characters")
    }
}

fn parse_id(text: &str) -> Result<String, &'static str> {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if text.len() <= LONGEST_ID && text.bytes().all(is_letter) {
        Ok(text.to_owned())
    } else {
        Err("may have up to 32 small letters of ASCII, digits and hyphens only")
    }
}

/// `Acme Shop` is `acme-shop`.
fn id_of(name: &str) -> String {
    let name = deunicode::deunicode(name).to_ascii_lowercase();
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let id: String = words.join("-").chars().take(LONGEST_ID).collect();
    id.trim_end_matches('-').to_owned()
}

/// A host name, with a port where that is not the one of `BASE_URL`.
fn parse_host(text: &str, base_url: &BaseUrl) -> Result<String, &'static str> {
    let other = base_url
        .at_host(text)
        .ok_or("is not a host name such as accounts.example.org")?;
    if !other.is_https() && !other.is_loopback() {
        return Err("needs a BASE_URL that starts with https://");
    }
    let (host, authority) = (other.host().to_owned(), other.authority());
    Ok(if text.len() > without_port(text).len() {
        authority
    } else {
        host
    })
}

fn known(text: &str, directories: &[DirectorySettings]) -> Result<String, &'static str> {
    let is_known = text == OWN || directories.iter().any(|one| one.name == text);
    is_known
        .then(|| text.to_owned())
        .ok_or("is neither own nor the name of a [[directory]]")
}

/// An address or a page.
fn parse_contact(text: &str) -> Result<String, &'static str> {
    if text.contains("://") {
        return next::parse_url(text).map(String::from);
    }
    let address = text.strip_prefix("mailto:").unwrap_or(text);
    address
        .parse::<lettre::Address>()
        .map(|address| format!("mailto:{address}"))
        .map_err(|_| "is neither an email address nor a URL")
}
