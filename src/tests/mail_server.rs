//! A scripted mail server on its own port, which can also misbehave.
//!
//! It speaks just enough SMTP to accept mails, and keeps them.

use mail_parser::MessageParser;
use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::watch,
    task::{JoinHandle, JoinSet},
};

/// Replies to commands with a given prefix, where they differ from a friendly server's. The first match
/// counts. `connect` is the greeting, `message` the middle of a mail and `.` its end. Special replies:
///
/// - `close`: the connection breaks;
/// - `hang`: no reply until the answers are changed, and then according to those;
/// - `lose` (for `.` only): the mail is accepted, but the connection breaks before the reply.
pub type Answers = &'static [(&'static str, &'static str)];

const FRIENDLY: Answers = &[
    ("connect", "220 mail.example.org"),
    ("DATA", "354 go ahead"),
    (".", "250 2.0.0 Ok: queued"),
    ("QUIT", "221 2.0.0 bye"),
    ("", "250 2.0.0 Ok"),
];

pub struct MailServer {
    address: SocketAddr,
    /// While it is up.
    listening: Option<JoinHandle<()>>,
    /// While it is down: reserves the port without listening.
    silent: Option<TcpSocket>,
    shared: Arc<Shared>,
}

struct Shared {
    answers: watch::Sender<Answers>,
    heard: Mutex<Vec<String>>,
    mails: Mutex<Vec<ReceivedMail>>,
}

/// An accepted mail.
#[derive(Clone, Debug, Default)]
pub struct ReceivedMail {
    pub recipients: Vec<String>,
    pub message_id: String,
    pub text: String,
}

impl MailServer {
    pub fn start() -> Self {
        let socket = socket(([127, 0, 0, 1], 0).into());
        let mut server = Self {
            address: socket.local_addr().unwrap(),
            listening: None,
            silent: Some(socket),
            shared: Arc::new(Shared {
                answers: watch::Sender::new(&[]),
                heard: Mutex::default(),
                mails: Mutex::default(),
            }),
        };
        server.come_back();
        server
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn answer(&self, answers: Answers) {
        self.shared.answers.send_replace(answers);
    }

    /// Breaks every connection and accepts no new ones.
    pub async fn go_down(&mut self) {
        if let Some(listening) = self.listening.take() {
            listening.abort();
            assert!(listening.await.unwrap_err().is_cancelled());
            self.silent = Some(socket(self.address));
        }
    }

    pub fn come_back(&mut self) {
        if let Some(socket) = self.silent.take() {
            let listener = socket.listen(1024).unwrap();
            self.listening = Some(tokio::spawn(listen(listener, Arc::clone(&self.shared))));
        }
    }

    /// How often a command with this prefix was received.
    pub fn count(&self, start: &str) -> usize {
        let heard = lock(&self.shared.heard);
        heard.iter().filter(|line| line.starts_with(start)).count()
    }

    /// The accepted mails, oldest first.
    pub fn mails(&self) -> Vec<ReceivedMail> {
        lock(&self.shared.mails).clone()
    }

    pub fn mails_to(&self, recipient: &str) -> Vec<ReceivedMail> {
        let mut mails = self.mails();
        mails.retain(|mail| mail.recipients == [recipient]);
        mails
    }
}

impl ReceivedMail {
    fn read(&mut self, message: &str) {
        let message = MessageParser::new().parse(message).unwrap();
        message
            .message_id()
            .unwrap()
            .clone_into(&mut self.message_id);
        self.text = message.body_text(0).unwrap().into_owned();
    }
}

/// A reply of a server with a German or French locale; in UTF-8 where Latin-1 lacks a letter.
fn in_latin1(answer: &str) -> Vec<u8> {
    let line = format!("{answer}\r\n");
    let letters = line.chars().map(|letter| u8::try_from(u32::from(letter)));
    letters
        .collect::<Result<_, _>>()
        .unwrap_or_else(|_| line.clone().into_bytes())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap()
}

fn socket(address: SocketAddr) -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    // The last connections from before may not have been forgotten yet.
    socket.set_reuseaddr(true).unwrap();
    socket.bind(address).unwrap();
    socket
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let shared = Arc::clone(&shared);
        connections.spawn(async move {
            // A client that disconnected is not worth reporting.
            _ = shared.speak(stream).await;
        });
    }
}

impl Shared {
    async fn speak(&self, mut stream: TcpStream) -> io::Result<()> {
        let (reader, mut writer) = stream.split();
        let mut reader = BufReader::new(reader);
        let mut mail = ReceivedMail::default();
        let mut command = "connect".to_owned();
        loop {
            lock(&self.heard).push(command.clone());
            let answer = self.answer_to(&command).await;
            match answer {
                "close" => return Ok(()),
                "lose" => {
                    lock(&self.mails).push(mail);
                    return Ok(());
                }
                _ => {}
            }
            if command == "." && answer.starts_with('2') {
                lock(&self.mails).push(std::mem::take(&mut mail));
            }
            writer.write_all(&in_latin1(answer)).await?;
            if answer.starts_with("354") {
                let Some(message) = self.read_message(&mut reader).await? else {
                    return Ok(());
                };
                mail.read(&message);
                ".".clone_into(&mut command);
                continue;
            }
            command.clear();
            if reader.read_line(&mut command).await? == 0 {
                return Ok(());
            }
            command.truncate(command.trim_end().len());
            if command.starts_with("MAIL") || command == "RSET" {
                mail = ReceivedMail::default();
            } else if let Some((_, rest)) = command.split_once("RCPT TO:<") {
                let recipient = rest.split('>').next().unwrap_or_default();
                mail.recipients.push(recipient.to_owned());
            }
        }
    }

    /// The reply to a command, once it is due.
    async fn answer_to(&self, command: &str) -> &'static str {
        let find = |answers: Answers| {
            let mut all = answers.iter().chain(FRIENDLY);
            all.find(|(to, _)| command.starts_with(to) && (*to != "." || command == "."))
                .map_or("", |(_, answer)| answer)
        };
        let mut answers = self.answers.subscribe();
        let answers = answers.wait_for(|answers| find(answers) != "hang").await;
        find(&answers.unwrap())
    }

    /// A message up to its final dot; none if the connection is to break within it.
    async fn read_message(
        &self,
        reader: &mut (impl AsyncBufReadExt + Unpin),
    ) -> io::Result<Option<String>> {
        let mut message = String::new();
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).await? == 0 || self.answer_to("message").await == "close"
            {
                return Ok(None);
            }
            if line == ".\r\n" {
                return Ok(Some(message));
            }
            message.push_str(line.strip_prefix('.').unwrap_or(&line));
        }
    }
}
