//! The text and the HTML of a mail, side by side: a reader of either misses nothing.

use super::{application, envelope, every_kind, mailer, unescape};
use crate::{
    server::{config::MailBackend, mail::ComposedMail},
    words::Languages,
};
use std::collections::BTreeSet;

/// What the HTML says, block by block, without what stands on its links; and where those lead.
struct Shown {
    blocks: Vec<String>,
    links: BTreeSet<String>,
}

impl Shown {
    fn of(html: &str) -> Self {
        let (_, body) = html.split_once("<body").unwrap();
        let (mut blocks, mut links) = (vec![String::new()], BTreeSet::new());
        let (mut is_hidden, mut is_link) = (false, false);
        for piece in without_comments(body).split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap();
            let name = tag.split(' ').next().unwrap();
            match name {
                // What mail programs show beside the subject; the mail says it again.
                "div" => is_hidden = tag.contains("display:none"),
                "/div" => is_hidden = false,
                "a" => {
                    is_link = true;
                    let link = tag.split("href=\"").nth(1).unwrap();
                    links.insert(unescape(link.split('"').next().unwrap()));
                }
                "/a" => is_link = false,
                _ => {}
            }
            if matches!(name, "div" | "br" | "br/" | "td" | "p" | "h1" | "h2") {
                blocks.push(String::new());
            }
            if !is_hidden && !is_link {
                blocks.last_mut().unwrap().push_str(&unescape(text));
            }
        }
        Self {
            blocks: blocks.iter().map(|block| plain(block)).collect(),
            links,
        }
    }

    fn says(&self, line: &str) -> bool {
        // A label and its value may be two blocks.
        self.blocks.concat().contains(&plain(line))
    }
}

/// What is for Outlook only: tables, and no words.
fn without_comments(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        let (comment, behind) = comment.split_once("-->").unwrap();
        assert!(
            !comment.contains("href") && comment.matches("<td").count() <= comment.len() / 10,
            "{comment}"
        );
        rest = behind;
    }
    kept + rest
}

/// Without white space, and the colon between a label and its value, which may be a line in the HTML.
fn plain(text: &str) -> String {
    let is_between =
        |letter: char| letter.is_whitespace() || matches!(letter, ':' | '·' | '\u{a0}');
    text.replace("&nbsp;", " ")
        .replace("&#8202;", " ")
        .chars()
        .filter(|letter| !is_between(*letter))
        .collect()
}

/// Each kind in every language.
fn every_mail() -> Vec<(String, ComposedMail)> {
    let mailer = mailer(MailBackend::Dummy);
    let mut application = application();
    application.support = Some("mailto:help@example.org".to_owned());
    application.privacy = Some("https://example.org/privacy".to_owned());
    application.return_url = Some("https://example.org/login".to_owned());
    let mut all = Vec::new();
    for language in Languages::built_in().all() {
        for (name, mail) in every_kind() {
            let envelope = envelope(&application, "ann@example.net");
            let composed = language.speak(|| mailer.compose(&mail, &envelope).unwrap());
            all.push((format!("{name} in {}", language.tag()), composed));
        }
    }
    all
}

/// The sentence above a link in the text, where the HTML has a button.
fn is_above_a_link(lines: &[&str], at: usize) -> bool {
    let next = lines[at + 1..].iter().find(|line| !line.is_empty());
    next.is_some_and(|line| line.starts_with("https://") || line.starts_with("http://"))
}

#[test]
fn the_text_and_the_html_of_a_mail_say_the_same() {
    for (what, ComposedMail { text, html, .. }) in every_mail() {
        let shown = Shown::of(&html);
        let lines: Vec<&str> = text.lines().collect();
        let mut links = BTreeSet::new();
        for (at, line) in lines.iter().enumerate() {
            // An item of a list.
            let line = line.strip_prefix("- ").unwrap_or(line);
            let (label, link) = match ["https://", "http://", "mailto:"]
                .iter()
                .find_map(|scheme| line.find(scheme))
            {
                Some(start) => (&line[..start], Some(&line[start..])),
                None => (line, None),
            };
            if let Some(link) = link {
                links.insert(link.to_owned());
                continue;
            }
            let is_said = shown.says(label) || is_above_a_link(&lines, at) || lines[at] == "-- ";
            assert!(
                is_said,
                "{what}: only the text says {label:?}: {:?}",
                shown.blocks
            );
        }
        assert_eq!(links, shown.links, "{what}: links");

        let said = plain(&text);
        let only_shown: Vec<&String> = shown
            .blocks
            .iter()
            .filter(|block| !block.is_empty() && !said.contains(*block))
            .collect();
        // The heading, and how to use a link whose button does nothing.
        assert!(only_shown.len() <= 2, "{what}: {only_shown:?} in {said}");
    }
}

/// Outlook draws with Word: it needs tables of a fixed width, and knows neither rounded corners nor `max-width`.
#[test]
fn the_html_has_what_outlook_needs() {
    for (what, ComposedMail { html, .. }) in every_mail() {
        for needed in [
            "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
            "<o:PixelsPerInch>96</o:PixelsPerInch>",
            "<!--[if mso | IE]><table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" \
             align=\"center\" width=\"560\"",
            "mso-table-lspace: 0pt",
            "<meta name=\"color-scheme\" content=\"light dark\" />",
            "@media (prefers-color-scheme: dark)",
        ] {
            assert!(html.contains(needed), "{what}: {needed}");
        }
        // Conditions are closed, and within one another where Word sees them.
        assert_eq!(
            html.matches("<!--[if").count(),
            html.matches("<![endif]").count(),
            "{what}"
        );
        let seen_by_word = html
            .replace("<!--[if mso | IE]>", "")
            .replace("<![endif]-->", "");
        for tag in ["table", "tr", "td", "div"] {
            let open = seen_by_word.matches(&format!("<{tag}")).count();
            let closed = seen_by_word.matches(&format!("</{tag}>")).count();
            // `<td` is also how `<tdata` would begin; there is none.
            assert_eq!(open, closed, "{what}: {tag}");
        }
        // A button keeps its padding and its colour in Word.
        let buttons = html.matches("class=\"button\"").count();
        assert_eq!(
            html.matches("mso-padding-alt:14px 26px").count(),
            buttons,
            "{what}"
        );
        assert!(
            html.len() < 100_000,
            "{what}: Gmail cuts off what is longer"
        );
    }
}
