//! A webhook receiver on its own port, which responds as a test says.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    Status(u16),
    /// A status with `Retry-After`.
    RetryAfter(u16, &'static str),
    RedirectTo(String),
    /// No response until the reply is changed, and then according to that.
    Hang,
    /// 500 to messages that contain this, and 200 to all others.
    FailsFor(&'static str),
}

/// A received message.
#[derive(Clone, Debug)]
pub struct Received {
    pub id: String,
    pub timestamp: i64,
    pub signature: String,
    pub body: String,
    /// The status of its response.
    pub status: u16,
}

impl Received {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }

    pub fn event_type(&self) -> String {
        self.json()["type"].as_str().unwrap().to_owned()
    }

    pub fn user_id(&self) -> i64 {
        self.json()["data"]["user_id"].as_i64().unwrap()
    }
}

pub struct Receiver {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

struct Shared {
    reply: watch::Sender<Reply>,
    begun: Mutex<Vec<String>>,
    answered: Mutex<Vec<Received>>,
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let shared = Arc::new(Shared {
            reply: watch::Sender::new(Reply::Status(200)),
            begun: Mutex::default(),
            answered: Mutex::default(),
        });
        let address = listener.local_addr().unwrap();
        let router = Router::new()
            .fallback(receive)
            .with_state(Arc::clone(&shared));
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            address,
            shared,
            task,
        }
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn url(&self) -> String {
        format!("http://{}/hook", self.address)
    }

    pub fn reply(&self, reply: Reply) {
        self.shared.reply.send_replace(reply);
    }

    /// The ids of all messages, whether answered or not.
    pub fn begun(&self) -> Vec<String> {
        self.shared.begun.lock().unwrap().clone()
    }

    /// Answered messages, in order.
    pub fn answered(&self) -> Vec<Received> {
        self.shared.answered.lock().unwrap().clone()
    }

    /// Accepted messages.
    pub fn taken(&self) -> Vec<Received> {
        let mut taken = self.answered();
        taken.retain(|message| message.status < 300);
        taken
    }

    pub fn types(&self) -> Vec<String> {
        self.taken().iter().map(Received::event_type).collect()
    }

    pub fn last(&self) -> Received {
        self.answered().pop().expect("something came")
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn receive(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    let body = String::from_utf8(body.to_vec()).unwrap();
    assert_eq!(header("content-type"), "application/json");
    let id = header("webhook-id");
    shared.begun.lock().unwrap().push(id.clone());
    let mut replies = shared.reply.subscribe();
    let reply = replies.wait_for(|reply| *reply != Reply::Hang).await;
    let reply = reply.unwrap().clone();
    let (status, extra) = match reply {
        Reply::Status(status) => (status, None),
        Reply::RetryAfter(status, value) => (status, Some((header::RETRY_AFTER, value.to_owned()))),
        Reply::RedirectTo(to) => (302, Some((header::LOCATION, to))),
        Reply::FailsFor(text) if body.contains(text) => (500, None),
        Reply::FailsFor(_) | Reply::Hang => (200, None),
    };
    shared.answered.lock().unwrap().push(Received {
        id,
        timestamp: header("webhook-timestamp").parse().unwrap(),
        signature: header("webhook-signature"),
        body,
        status,
    });
    let mut response = StatusCode::from_u16(status).unwrap().into_response();
    if let Some((name, value)) = extra {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}
