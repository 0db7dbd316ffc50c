//! The samples of the API's documentation: in each language they do what they say.

#[expect(
    dead_code,
    clippy::disallowed_methods,
    reason = "it is compiled, so that it is known to compile"
)]
#[rustfmt::skip]
mod rust;

use crate::{
    harness::{ANN, TestApp},
    listening::Listening,
    rest::program::{ALL, give_token},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use password_recover::{api::access::Role, server::http::ClientLimits};
use std::{collections::BTreeMap, process::Stdio};
use tokio::process::Command;

const BASE_URL: &str = "http://127.0.0.1:8000";

/// The page's samples in a language, by the ids of their calls.
async fn samples(app: &TestApp, language: &str) -> BTreeMap<String, String> {
    let page = app.get(&format!("/docs?samples={language}")).await;
    assert_eq!(page.status, StatusCode::OK);
    let articles = page.body.split("<article").skip(1);
    articles
        .map(|article| {
            let id = article.split("id=\"").nth(1).unwrap();
            let id = id.split('"').next().unwrap().to_owned();
            let sample = article.split("<code data-sample=\"\">").nth(1).unwrap();
            let sample = sample.split("</code>").next().unwrap();
            let unescaped = [
                ("&quot;", "\""),
                ("&#x27;", "'"),
                ("&#39;", "'"),
                ("&lt;", "<"),
                ("&gt;", ">"),
                ("&amp;", "&"),
            ];
            let sample = unescaped
                .iter()
                .fold(sample.to_owned(), |text, (from, to)| text.replace(from, to));
            (id, sample)
        })
        .collect()
}

/// A server with the user that the examples speak of, and an administrator's token.
async fn with_an_administrator() -> (TestApp, String) {
    let app = TestApp::new().await;
    let ann = app.make_user(ANN).await;
    assert_eq!(ann.id, 1, "the examples speak of the first user");
    let admin = app.make_staff("maria@example.org", Role::Admin).await;
    let token = give_token(&app, &admin, ALL).await;
    (app, token)
}

/// What a call answers when it is made as in its sample.
fn expected(id: &str) -> u16 {
    match id {
        "create_user" => 201,
        "delete_user" => 204,
        // The example's password and link are nobody's.
        "auth" => 401,
        "change_forgotten_password" => 400,
        // Who tries an example by accident erases nobody.
        "export_personal_data" | "erase_personal_data" => 404,
        _ => 200,
    }
}

/// The words of a command line, split like a shell does.
fn words(command: &str, token: &str) -> Vec<String> {
    let command = command
        .replace("\\\n", " ")
        .replace("$TOKEN", token)
        .replace("$ID", "1");
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for letter in command.chars() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None, _) if letter.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

#[tokio::test]
async fn the_command_lines_do_what_they_say() {
    let ids: Vec<String> = samples(&TestApp::new().await, "curl")
        .await
        .into_keys()
        .collect();
    for id in ids {
        // One command's effects must not change the next one.
        let (app, token) = with_an_administrator().await;
        let command = samples(&app, "curl").await.remove(&id).unwrap();
        let words = words(&command, &token);
        let behind = |flag| words.iter().skip_while(move |word| *word != flag).nth(1);
        let url = words.iter().find(|word| word.starts_with("http")).unwrap();
        let mut request = Request::builder()
            .method(behind("-X").unwrap().parse::<Method>().unwrap())
            .uri(url.strip_prefix(BASE_URL).unwrap());
        for pair in words.windows(2).filter(|pair| pair[0] == "-H") {
            let (name, value) = pair[1].split_once(": ").unwrap();
            request = request.header(name, value);
        }
        let body = behind("-d").cloned().unwrap_or_default();
        let answer = app.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(
            answer.status.as_u16(),
            expected(&id),
            "{id}: {}",
            answer.body
        );
    }
}

/// What a program prints and reports for a sample, at a server of its own.
async fn run(language: &str, program: &str, arguments: &[&str], id: &str) -> String {
    let (app, token) = with_an_administrator().await;
    let sample = samples(&app, language).await.remove(id).unwrap();
    let server = Listening::start(app, ClientLimits::default()).await;
    let sample = sample.replace(BASE_URL, &format!("http://{}", server.address));
    let output = Command::new(program)
        .args(arguments)
        .arg(&sample)
        .envs([("TOKEN", token.as_str()), ("ID", "1")])
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    server.stop().await;
    let printed = [output.stdout, output.stderr].concat();
    String::from_utf8(printed).unwrap()
}

#[tokio::test]
async fn the_samples_in_javascript_do_what_they_say() {
    for id in samples(&TestApp::new().await, "javascript")
        .await
        .into_keys()
    {
        let printed = run("javascript", "node", &["--input-type=module", "-e"], &id).await;
        let status = expected(&id).to_string();
        assert!(printed.starts_with(&status), "{id}: {printed}");
    }
}

#[tokio::test]
async fn the_samples_in_python_do_what_they_say() {
    for id in samples(&TestApp::new().await, "python").await.into_keys() {
        let printed = run("python", "python3", &["-c"], &id).await;
        let status = expected(&id);
        if status < 400 {
            assert!(printed.starts_with(&status.to_string()), "{id}: {printed}");
        } else {
            // The standard library raises it.
            assert!(
                printed.contains(&format!("HTTP Error {status}")),
                "{id}: {printed}"
            );
        }
    }
}

#[tokio::test]
async fn the_samples_in_rust_are_those_that_are_compiled_here() {
    let mut functions = String::new();
    for (id, sample) in samples(&TestApp::new().await, "rust").await {
        let body = sample.replace('\n', "\n    ");
        functions += &format!(
            "\nasync fn {id}() -> Result<(), Box<dyn std::error::Error>> {{\n    {body}\n    Ok(())\n}}\n"
        );
    }
    let compiled = include_str!("api_samples/rust.rs");
    let (about, there) = compiled.split_once('\n').unwrap();
    if there != functions {
        let made = concat!(env!("CARGO_TARGET_TMPDIR"), "/rust.rs");
        std::fs::write(made, format!("{about}\n{functions}")).unwrap();
        panic!("the samples have changed: copy {made} to src/tests/api_samples/rust.rs");
    }
}
