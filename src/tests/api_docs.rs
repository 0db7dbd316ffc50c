//! The API's description and documentation: complete, correct, and usable.

use crate::{
    harness::{ANN, TestApp, minutes},
    rest::program::{ALL, give_token},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use password_recover::{
    api::access::Role,
    server::db::entity::{api_token, user},
};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::Value;
use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::Path,
};

async fn json(app: &TestApp, path: &str) -> Value {
    let answer = app.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    assert_eq!(answer.header("content-type"), "application/json", "{path}");
    serde_json::from_str(&answer.body).unwrap()
}

/// Every call of a description: its method, its path, and its operation.
fn calls(document: &Value) -> Vec<(String, &str, &Value)> {
    let paths = document["paths"].as_object().unwrap().iter();
    paths
        .flat_map(|(path, item)| {
            let calls = item.as_object().unwrap().iter();
            calls.map(|(method, call)| (method.to_ascii_uppercase(), path.as_str(), call))
        })
        .collect()
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

#[tokio::test]
async fn every_call_is_described_and_no_other() {
    let app = TestApp::new().await;
    let document = json(&app, "/openapi.json").await;
    let described: BTreeSet<(String, String)> = calls(&document)
        .into_iter()
        .map(|(method, path, _)| (method, path.to_owned()))
        .collect();

    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/routes.rs");
    let source = fs::read_to_string(source).unwrap();
    let mut there = BTreeSet::new();
    for line in source
        .lines()
        .filter(|line| line.starts_with("pub const REST_"))
    {
        let path = line.split('"').nth(1).unwrap();
        // Tries a method that nothing accepts, to read `Allow`.
        let answer = app
            .send_empty("MADEUP".parse().unwrap(), &path.replace("{id}", "1"))
            .await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        let allowed = answer.header("allow").split(',').map(str::trim);
        for method in allowed.filter(|method| *method != "HEAD") {
            there.insert((method.to_owned(), format!("{path}/")));
        }
    }
    assert_eq!(described, there);
}

#[tokio::test]
async fn a_document_that_has_not_changed_is_not_sent_again() {
    let app = TestApp::new().await;
    for path in ["/openapi.json", "/docs/postman.json", "/docs/insomnia.json"] {
        let first = app.get(path).await;
        assert_eq!(first.header("cache-control"), "no-cache", "{path}");
        let etag = first.header("etag");
        assert!(etag.starts_with("W/\""), "{path}: {etag}");
        app.advance(minutes(1));
        assert_eq!(app.get(path).await.body, first.body, "{path}");
        let ask = |etag: &str| {
            let request = Request::get(path).header(header::IF_NONE_MATCH, etag);
            app.send(request.body(Body::empty()).unwrap())
        };
        let same = ask(etag).await;
        assert_eq!((same.status, &*same.body), (StatusCode::NOT_MODIFIED, ""));
        assert_eq!(same.header("etag"), etag, "{path}");
        assert_eq!(ask("W/\"another\"").await.body, first.body, "{path}");
    }
    // It names its server, so another server's differs.
    let settings = [
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
    ];
    let other = TestApp::with_settings(&settings).await;
    let (one, two) = (
        app.get("/openapi.json").await,
        other.get("/openapi.json").await,
    );
    assert_ne!(one.header("etag"), two.header("etag"));
}

#[tokio::test]
async fn the_description_is_sound() {
    let app = TestApp::with_settings(&[
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
    ])
    .await;
    let document = json(&app, "/openapi.json").await;
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(document["servers"][0]["url"], "https://recover.example.org");
    let schemes = &document["components"]["securitySchemes"];
    assert_eq!(schemes["bearer"]["scheme"], "bearer");
    assert_eq!(schemes["token"]["name"], "Authorization");
    assert_references(&document, &document);

    let tags: HashSet<&str> = document["tags"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tag| tag["name"].as_str().unwrap())
        .collect();
    let mut ids = HashSet::new();
    for (method, path, call) in calls(&document) {
        let what = format!("{method} {path}");
        assert!(ids.insert(call["operationId"].as_str().unwrap()), "{what}");
        assert!(tags.contains(call["tags"][0].as_str().unwrap()), "{what}");
        assert!(!call["summary"].as_str().unwrap().is_empty(), "{what}");
        assert!(path.ends_with('/'), "{what}: as the predecessor wrote it");
        for place in path.split('{').skip(1) {
            let name = place.split('}').next().unwrap();
            let parameters = call["parameters"].as_array().unwrap();
            let is_told = |one: &Value| one["name"] == name && one["in"] == "path";
            assert!(parameters.iter().any(is_told), "{what}: {name}");
        }
        if let Some(body) = call.get("requestBody") {
            let kinds: Vec<&String> = object(&body["content"]).map(|(kind, _)| kind).collect();
            let all = [
                "application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
            ];
            assert_eq!(kinds, all, "{what}");
        }
        assert_answers(&what, call);
    }
}

fn assert_answers(what: &str, call: &Value) {
    let mut has_worked = false;
    for (status, answer) in object(&call["responses"]) {
        let status: u16 = status.parse().unwrap();
        if status < 400 {
            has_worked = true;
            continue;
        }
        let kinds: Vec<&String> = object(&answer["content"]).map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["application/problem+json"], "{what} {status}");
        let example = &answer["content"]["application/problem+json"]["example"];
        assert_eq!(example["status"], status, "{what}");
        let waits = answer["headers"].get("Retry-After").is_some();
        assert_eq!(waits, [429, 503].contains(&status), "{what} {status}");
    }
    assert!(has_worked, "{what}");
}

/// Every reference resolves.
fn assert_references(document: &Value, part: &Value) {
    for (key, value) in object(part) {
        match value.as_str() {
            Some(target) if key == "$ref" => {
                let pointer = target.strip_prefix('#').unwrap();
                assert!(document.pointer(pointer).is_some(), "{target}");
            }
            _ => assert_references(document, value),
        }
    }
    for value in part.as_array().into_iter().flatten() {
        assert_references(document, value);
    }
}

#[tokio::test]
async fn every_code_is_explained_where_a_problem_says_so() {
    let app = TestApp::new().await;
    let document = json(&app, "/openapi.json").await;
    let page = app.get("/docs/errors").await;
    assert_eq!(page.status, StatusCode::OK);
    let explained: BTreeSet<&str> = page
        .body
        .split("<tr id=\"")
        .skip(1)
        .map(|row| row.split('"').next().unwrap())
        .collect();
    let code = &document["components"]["schemas"]["ProblemDetails"]["properties"]["code"];
    let listed = code["enum"].as_array().unwrap().iter();
    let listed: BTreeSet<&str> = listed.map(|code| code.as_str().unwrap()).collect();
    assert_eq!(explained, listed);

    let problem = app.get("/core/nothing").await;
    let problem: Value = serde_json::from_str(&problem.body).unwrap();
    let place = problem["type"].as_str().unwrap();
    assert_eq!(place, "http://127.0.0.1:8000/docs/errors#not-found");
    assert!(explained.contains("not-found"));
}

/// The calls and errors that the list names for a search.
async fn found(app: &TestApp, search: &str) -> Vec<String> {
    let page = app.get(&format!("/docs?q={search}")).await;
    assert_eq!(page.status, StatusCode::OK);
    let list = page.body.split("id=\"found\"").nth(1).unwrap();
    let list = list.split("</nav>").next().unwrap();
    let links = list.split("<a href=\"").skip(1);
    links
        .map(|link| link.split('"').next().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn calls_and_errors_are_found_by_their_words() {
    let app = TestApp::new().await;
    let all = found(&app, "").await;
    assert_eq!(all.len(), calls(&json(&app, "/openapi.json").await).len());
    let change = found(&app, "Change-Forgotten+post").await;
    assert_eq!(change, ["#change_forgotten_password"]);
    let errors = found(&app, "last-admin").await;
    assert_eq!(errors, ["/docs/errors#last-admin"]);
    assert_eq!(found(&app, "%3Cb%3E").await.len(), 0);
    let page = app.get("/docs?q=%3Cb%3E").await.body;
    assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"));
}

#[tokio::test]
async fn without_webassembly_only_calls_that_a_form_can_make_are_tried() {
    let app = TestApp::new().await;
    let page = app.get("/docs").await.body;
    let document = json(&app, "/openapi.json").await;
    for (method, path, call) in calls(&document) {
        let id = call["operationId"].as_str().unwrap();
        let article = page.split(&format!("id=\"{id}\"")).nth(1).unwrap();
        let form = article.split("<form").nth(1).unwrap();
        let tag = form.split('>').next().unwrap();
        let is_open = call["security"]
            .as_array()
            .unwrap()
            .contains(&serde_json::json!({}));
        let works_plainly = method == "POST" && is_open;
        assert_eq!(tag.contains("hidden"), !works_plainly, "{id}: {tag}");
        assert_eq!(
            tag.contains(&format!("action=\"{path}\"")),
            works_plainly,
            "{id}"
        );
    }
    let form = app
        .post_form("/core/user/forgot-password/", &[("email", ANN)])
        .await;
    assert_eq!(form.body, r#"{"worked":true}"#);
}

#[tokio::test]
async fn postman_gets_every_call_once() {
    let app = TestApp::new().await;
    let document = json(&app, "/openapi.json").await;
    let collection = json(&app, "/docs/postman.json").await;
    assert_eq!(
        collection["info"]["schema"],
        "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    );
    assert_eq!(collection["auth"]["bearer"][0]["value"], "{{token}}");
    assert_eq!(collection["variable"][0]["value"], "http://127.0.0.1:8000");
    let folders = collection["item"].as_array().unwrap();
    let items: Vec<&Value> = folders
        .iter()
        .flat_map(|folder| folder["item"].as_array().unwrap())
        .collect();
    assert_eq!(items.len(), calls(&document).len());
    for (method, path, call) in calls(&document) {
        let raw = format!("{{{{base_url}}}}{}", path.replace("{id}", ":id"));
        let mut same = items.iter().map(|item| &item["request"]).filter(|request| {
            request["method"] == method.as_str() && request["url"]["raw"] == raw.as_str()
        });
        let request = same.next().unwrap_or_else(|| panic!("{method} {path}"));
        assert!(same.next().is_none(), "{method} {path}");
        let segments: Vec<&str> = request["url"]["path"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| part.as_str().unwrap())
            .collect();
        assert_eq!(format!("{{{{base_url}}}}/{}", segments.join("/")), raw);
        if path.contains("{id}") {
            assert_eq!(request["url"]["variable"][0]["key"], "id", "{path}");
            let example = if method == "GET" { "1" } else { "" };
            assert_eq!(request["url"]["variable"][0]["value"], example, "{path}");
        }
        assert_example(call, request["body"]["raw"].as_str());
    }
}

#[tokio::test]
async fn insomnia_gets_every_call_once() {
    let app = TestApp::new().await;
    let document = json(&app, "/openapi.json").await;
    let export = json(&app, "/docs/insomnia.json").await;
    assert_eq!(
        (&export["_type"], &export["__export_format"]),
        (&"export".into(), &4.into())
    );
    let resources = export["resources"].as_array().unwrap();
    let ids: HashSet<&str> = resources
        .iter()
        .map(|one| one["_id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), resources.len());
    for resource in resources {
        let parent = &resource["parentId"];
        let is_known = parent.as_str().is_none_or(|parent| ids.contains(parent));
        assert!(is_known, "{resource}");
    }
    let requests = resources.iter().filter(|one| one["_type"] == "request");
    assert_eq!(requests.count(), calls(&document).len());
    for (method, path, call) in calls(&document) {
        let id = format!("req_{}", call["operationId"].as_str().unwrap());
        let request = resources
            .iter()
            .find(|one| one["_id"] == id.as_str())
            .unwrap();
        assert_eq!(request["method"], method.as_str());
        let place = if method == "GET" { "1" } else { "{{ _.id }}" };
        let url = format!("{{{{ _.base_url }}}}{}", path.replace("{id}", place));
        assert_eq!(request["url"], url.as_str());
        assert_example(call, request["body"]["text"].as_str());
    }
}

/// A request as sent by a tool that only knows a token.
#[derive(Clone)]
struct AsItIs {
    method: Method,
    path: String,
    body: String,
}

async fn of_postman(app: &TestApp) -> Vec<AsItIs> {
    let collection = json(app, "/docs/postman.json").await;
    let folders = collection["item"].as_array().unwrap().iter();
    let items = folders.flat_map(|folder| folder["item"].as_array().unwrap());
    items
        .map(|item| {
            let request = &item["request"];
            let places = request["url"]["variable"].as_array().unwrap().iter();
            let raw = request["url"]["raw"].as_str().unwrap();
            let path = raw.strip_prefix("{{base_url}}").unwrap().to_owned();
            AsItIs {
                method: request["method"].as_str().unwrap().parse().unwrap(),
                path: places.fold(path, |path, place| {
                    let name = format!(":{}", place["key"].as_str().unwrap());
                    path.replace(&name, place["value"].as_str().unwrap())
                }),
                body: request["body"]["raw"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            }
        })
        .collect()
}

async fn of_insomnia(app: &TestApp) -> Vec<AsItIs> {
    let export = json(app, "/docs/insomnia.json").await;
    let resources = export["resources"].as_array().unwrap();
    let is_environment = |one: &&Value| one["_type"] == "environment";
    let environment = &resources.iter().find(is_environment).unwrap()["data"];
    let requests = resources.iter().filter(|one| one["_type"] == "request");
    requests
        .map(|request| {
            let url = request["url"].as_str().unwrap().to_owned();
            let url = object(environment).fold(url, |url, (name, value)| {
                url.replace(&format!("{{{{ _.{name} }}}}"), value.as_str().unwrap())
            });
            AsItIs {
                method: request["method"].as_str().unwrap().parse().unwrap(),
                path: url
                    .strip_prefix("http://127.0.0.1:8000")
                    .unwrap()
                    .to_owned(),
                body: request["body"]["text"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            }
        })
        .collect()
}

/// "Run collection" with an administrator's token, before any placeholder is filled in.
#[tokio::test]
async fn running_the_whole_collection_changes_nothing() {
    let app = TestApp::new().await;
    let admin = app.make_staff("maria@example.org", Role::Admin).await;
    assert_eq!(admin.id, 1);
    app.make_user(ANN).await;
    let token = give_token(&app, &admin, ALL).await;
    let all = async || {
        (
            user::Entity::find().all(&app.state.db).await.unwrap(),
            api_token::Entity::find()
                .count(&app.state.db)
                .await
                .unwrap(),
            app.mails().await.len(),
        )
    };
    let before = all().await;
    let requests = [of_postman(&app).await, of_insomnia(&app).await].concat();
    let mut read = 0;
    for AsItIs { method, path, body } in requests {
        let request = Request::builder()
            .method(&method)
            .uri(&path)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json");
        let answer = app.send(request.body(Body::from(body)).unwrap()).await;
        let what = format!("{method} {path}: {} {}", answer.status, answer.body);
        if method == Method::GET {
            assert_eq!(answer.status, StatusCode::OK, "{what}");
            read += 1;
        } else {
            assert!(answer.status.is_client_error(), "{what}");
        }
        assert_eq!(all().await.1, before.1, "{what}");
    }
    assert_eq!(read, 4);
    let after = all().await;
    assert_eq!(after.0.len(), before.0.len());
    for (one, same) in after.0.iter().zip(&before.0) {
        assert_eq!(
            (&one.email, &one.name, one.role),
            (&same.email, &same.name, same.role)
        );
    }
    assert_eq!(after.2, before.2);
}

/// `x-example` is for our own pages. Tools fill in the standard keywords.
#[tokio::test]
async fn calls_that_write_have_no_example_values() {
    let app = TestApp::new().await;
    let document = json(&app, "/openapi.json").await;
    for (method, path, call) in calls(&document) {
        let what = format!("{method} {path}");
        for parameter in call["parameters"].as_array().into_iter().flatten() {
            let is_there =
                parameter.get("example").is_some() || parameter.get("examples").is_some();
            // A header does not identify a subject.
            let may = method == "GET" || parameter["in"] == "header";
            assert!(!is_there || may, "{what}: {parameter}");
        }
        for (kind, content) in object(&call["requestBody"]["content"]) {
            let mut schema = &content["schema"];
            if let Some(target) = schema["$ref"].as_str() {
                schema = document.pointer(target.strip_prefix('#').unwrap()).unwrap();
            }
            assert_eq!(content.get("example"), None, "{what} {kind}");
            for (name, field) in object(&schema["properties"]) {
                let known = ["example", "examples", "default"];
                let has = known.iter().any(|word| field.get(word).is_some());
                assert!(!has, "{what} {kind} {name}");
            }
        }
    }
}

/// An example has what the call needs, and no unknown fields.
fn assert_example(call: &Value, example: Option<&str>) {
    let form = &call["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
    let Some(example) = example else {
        assert!(form.is_null(), "a body is missing");
        return;
    };
    let example: Value = serde_json::from_str(example).unwrap();
    for name in form["required"].as_array().into_iter().flatten() {
        assert!(example.get(name.as_str().unwrap()).is_some(), "{name}");
    }
    for (name, _) in object(&example) {
        assert!(form["properties"].get(name).is_some(), "{name}");
    }
}

#[tokio::test]
async fn forms_spell_false_as_text_and_have_no_null() {
    let app = TestApp::new().await;
    let document = json(&app, "/openapi.json").await;
    let content = &document["paths"]["/core/user/"]["post"]["requestBody"]["content"];
    for kind in ["application/x-www-form-urlencoded", "multipart/form-data"] {
        let field = &content[kind]["schema"]["properties"]["is_active"];
        assert_eq!(field["type"], "string", "{kind}");
        let admin = app
            .make_staff(&format!("{}@example.org", kind.len()), Role::Admin)
            .await;
        let token = give_token(&app, &admin, ALL).await;
        for (index, word) in field["enum"].as_array().unwrap().iter().enumerate() {
            let word = word.as_str().unwrap();
            let email = format!("{index}-{}@example.org", kind.len());
            let fields = [
                ("email", email.as_str()),
                ("name", "Eve"),
                ("is_active", word),
            ];
            let (kind, body) = if kind.starts_with("multipart") {
                let part = |(name, value): &(&str, &str)| {
                    format!(
                        "--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                    )
                };
                let parts: String = fields.iter().map(part).collect();
                (format!("{kind}; boundary=b"), format!("{parts}--b--\r\n"))
            } else {
                (
                    kind.to_owned(),
                    serde_urlencoded::to_string(fields).unwrap(),
                )
            };
            let request = Request::post("/core/user/")
                .header(header::AUTHORIZATION, format!("Bearer {token}"))
                .header(header::CONTENT_TYPE, kind);
            let answer = app.send(request.body(Body::from(body)).unwrap()).await;
            assert_eq!(
                answer.status,
                StatusCode::CREATED,
                "{word}: {}",
                answer.body
            );
            let user: Value = serde_json::from_str(&answer.body).unwrap();
            let is_yes = ["true", "1", "on"].contains(&word);
            assert_eq!(user["is_active"], is_yes, "{word}");
        }
    }
}
