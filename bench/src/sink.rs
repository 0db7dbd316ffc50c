//! An SMTP server that takes every mail and counts it.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

pub struct Sink {
    pub address: SocketAddr,
    accepted: AtomicU64,
    /// The first and the last mail since `forget`.
    times: Mutex<Option<(Instant, Instant)>>,
    /// The mails themselves, while somebody wants to read them.
    kept: Mutex<Option<Vec<String>>>,
}

impl Sink {
    pub async fn start() -> Result<Arc<Self>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let sink = Arc::new(Self {
            address: listener.local_addr()?,
            accepted: AtomicU64::new(0),
            times: Mutex::default(),
            kept: Mutex::default(),
        });
        let served = Arc::clone(&sink);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let sink = Arc::clone(&served);
                // A client that hangs up is none of our business.
                tokio::spawn(async move { sink.talk(stream).await });
            }
        });
        Ok(sink)
    }

    /// Mails taken since `forget`.
    pub fn count(&self) -> u64 {
        self.accepted.load(Ordering::SeqCst)
    }

    pub fn forget(&self) {
        self.accepted.store(0, Ordering::SeqCst);
        *lock(&self.times) = None;
    }

    /// Mails a second between the first and the last since `forget`; none of fewer than two.
    pub fn rate(&self) -> Option<f64> {
        let (first, last) = (*lock(&self.times))?;
        let seconds = last.duration_since(first).as_secs_f64();
        let following = self.count().checked_sub(1).filter(|count| *count > 0)?;
        Some(following as f64 / seconds.max(f64::EPSILON))
    }

    /// Keeps the mails from now on.
    pub fn keep(&self) {
        *lock(&self.kept) = Some(Vec::new());
    }

    /// The mails since `keep`; later ones are not kept. Long lines are whole again.
    pub fn kept(&self) -> Vec<String> {
        let mails = lock(&self.kept).take().unwrap_or_default();
        let whole = |mail: &String| mail.replace("=\r\n", "");
        mails.iter().map(whole).collect()
    }

    /// The first of the kept mails that is as wanted; waits for it.
    pub async fn mail(&self, wanted: impl Fn(&str) -> bool, patience: Duration) -> Result<String> {
        let start = Instant::now();
        loop {
            let kept = lock(&self.kept).clone().unwrap_or_default();
            let mut whole = kept.iter().map(|mail| mail.replace("=\r\n", ""));
            if let Some(mail) = whole.find(|mail| wanted(mail)) {
                return Ok(mail);
            }
            if start.elapsed() > patience {
                bail!("the mail does not come");
            }
            sleep(Duration::from_millis(5)).await;
        }
    }

    /// Waits until that many mails were taken since `forget`, or until none has come for `patience`.
    pub async fn wait_for(&self, count: u64, patience: Duration) -> Result<()> {
        let (mut seen, mut since) = (self.count(), Instant::now());
        while self.count() < count {
            sleep(Duration::from_millis(5)).await;
            if self.count() > seen {
                (seen, since) = (self.count(), Instant::now());
            } else if since.elapsed() > patience {
                bail!("{count} mails should have come, but only {seen} did");
            }
        }
        Ok(())
    }

    /// Waits until no mail has come for that long.
    pub async fn wait_for_silence(&self, silence: Duration) {
        let mut seen = self.count();
        loop {
            sleep(silence).await;
            if self.count() == seen {
                return;
            }
            seen = self.count();
        }
    }

    async fn talk(&self, stream: TcpStream) -> Result<()> {
        stream.set_nodelay(true)?;
        let mut stream = BufReader::new(stream);
        stream.write_all(b"220 sink.example ESMTP\r\n").await?;
        let mut line = String::new();
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            let reply: &[u8] = match verb.as_str() {
                "EHLO" => b"250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
                "QUIT" => return Ok(stream.write_all(b"221 2.0.0 Bye\r\n").await?),
                "DATA" => {
                    stream.write_all(b"354 Go ahead\r\n").await?;
                    let mail = read_mail(&mut stream).await?;
                    self.note(mail);
                    b"250 2.0.0 Taken\r\n"
                }
                _ => b"250 2.0.0 OK\r\n",
            };
            stream.write_all(reply).await?;
        }
    }

    fn note(&self, mail: String) {
        let now = Instant::now();
        lock(&self.times).get_or_insert((now, now)).1 = now;
        if let Some(kept) = &mut *lock(&self.kept) {
            kept.push(mail);
        }
        self.accepted.fetch_add(1, Ordering::SeqCst);
    }
}

async fn read_mail(stream: &mut BufReader<TcpStream>) -> Result<String> {
    let mut mail = Vec::new();
    loop {
        let start = mail.len();
        if stream.read_until(b'\n', &mut mail).await? == 0 {
            bail!("the mail is cut off");
        }
        if &mail[start..] == b".\r\n" {
            mail.truncate(start);
            return Ok(String::from_utf8_lossy(&mail).into_owned());
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncReadExt;

    async fn dialogue(sink: &Sink, said: &str) -> String {
        let mut stream = TcpStream::connect(sink.address).await.unwrap();
        stream.write_all(said.as_bytes()).await.unwrap();
        let mut heard = String::new();
        // The server may have hung up before it has read everything.
        _ = stream.read_to_string(&mut heard).await;
        heard
    }

    const MAIL: &str = "EHLO me\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n\
        Subject: Hello\r\n\r\nhttp://127.0.0.1/reset-pass=\r\nword/abc\r\n.\r\nQUIT\r\n";

    #[tokio::test]
    async fn mails_are_counted_and_read() {
        let sink = Sink::start().await.unwrap();
        sink.keep();
        assert!(dialogue(&sink, MAIL).await.contains("Taken"));
        assert_eq!(sink.count(), 1);
        assert!(sink.rate().is_none());
        assert!(dialogue(&sink, MAIL).await.contains("Taken"));
        sink.wait_for(2, Duration::from_secs(10)).await.unwrap();
        assert!(sink.rate().unwrap() > 0.0);
        let kept = sink.kept();
        assert_eq!(kept.len(), 2);
        assert!(kept[0].contains("http://127.0.0.1/reset-password/abc\r\n"));
        sink.forget();
        assert_eq!(sink.count(), 0);
    }

    #[tokio::test]
    async fn a_mail_that_does_not_come_is_missed() {
        let sink = Sink::start().await.unwrap();
        assert!(sink.wait_for(1, Duration::from_millis(20)).await.is_err());
    }
}
