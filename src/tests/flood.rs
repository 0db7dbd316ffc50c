//! Hundreds of concurrent log-ins. Each needs 19 MiB for a while, so they have to queue.

use crate::{
    harness::{ANN, OLD_PASSWORD},
    listening::{exchange, fetch, post, status},
    program::{run, said},
    service::Service,
};
use std::{
    fs,
    net::SocketAddr,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::task::JoinSet;

const CROWD: usize = 200;
const MIB: u64 = 1024;

/// The program, and its folder.
fn program_with_an_account() -> (Service, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let make = ["createsuperuser", "--email", ANN, "--name", "Ann"];
    let make = [&make[..], &["--password-stdin"]].concat();
    let (code, text) = said(&run(folder.path(), &make, OLD_PASSWORD));
    assert_eq!(code, Some(0), "{text}");
    let program = Service::start(folder.path(), &[("RATE_LIMITS", "off")]);
    (program, folder)
}

fn log_in(password: &str) -> String {
    post(
        "/core/auth/",
        &format!(r#"{{"username":"{ANN}","password":"{password}"}}"#),
    )
}

/// One line of a process's status, in KiB.
fn memory(program: &Service, line: &str) -> u64 {
    let all = fs::read_to_string(format!("/proc/{}/status", program.id())).unwrap();
    let line = all.lines().find_map(|known| known.strip_prefix(line));
    let number = line.unwrap().trim_start_matches(':').trim();
    number.trim_end_matches(" kB").parse().unwrap()
}

/// The durations of ten health checks.
async fn probe(address: SocketAddr) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..10 {
        let asked = Instant::now();
        assert_eq!(status(&fetch(address, "/healthz").await), Some(200));
        times.push(asked.elapsed());
    }
    times
}

#[tokio::test(flavor = "multi_thread")]
#[cfg(target_os = "linux")]
async fn many_log_ins_exhaust_neither_memory_nor_other_requests() {
    let (program, _folder) = program_with_an_account();
    let address = program.address;
    assert_eq!(status(&fetch(address, "/forgot-password").await), Some(200));
    let base = memory(&program, "VmRSS");

    let mut crowd = JoinSet::new();
    for i in 0..CROWD {
        let request = log_in(if i % 4 == 0 { OLD_PASSWORD } else { "wrong" });
        crowd.spawn(async move { (i, exchange(address, request.as_bytes()).await) });
    }
    let mut probes = probe(address).await;
    let (mut right, mut busy) = (0, 0);
    while let Some(answer) = crowd.join_next().await {
        let (i, answer) = answer.unwrap();
        match (i % 4, status(&answer)) {
            (0, Some(200)) => right += 1,
            (1..4, Some(401)) => {}
            (_, Some(503)) => {
                assert!(answer.contains("retry-after: "), "{answer}");
                busy += 1;
            }
            _ => panic!("{answer}"),
        }
    }
    assert!(
        right > 0,
        "somebody was let in, and {busy} told to come back"
    );

    let cores = thread::available_parallelism().map_or(1, usize::from) as u64;
    let peak = memory(&program, "VmHWM");
    let bound = base + cores * 19 * MIB + 32 * MIB;
    assert!(peak < bound, "{peak} KiB, and {base} KiB before");
    assert!(peak < 110 * MIB + cores * 19 * MIB, "{peak} KiB");

    // The second slowest: other tests on this machine may delay one.
    probes.sort();
    let quick = Duration::from_millis(if cfg!(debug_assertions) { 1000 } else { 200 });
    assert!(probes[8] < quick, "{probes:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_work_is_done_for_clients_that_left() {
    let (program, _folder) = program_with_an_account();
    let address = program.address;
    let mut crowd = JoinSet::new();
    for _ in 0..CROWD {
        crowd.spawn(async move { exchange(address, log_in("wrong").as_bytes()).await });
    }
    // When the first is answered, the others are in the queue; there they disconnect.
    crowd.join_next().await.unwrap().unwrap();
    crowd.shutdown().await;
    let asked = Instant::now();
    let answer = exchange(address, log_in(OLD_PASSWORD).as_bytes()).await;
    assert_eq!(status(&answer), Some(200), "{answer}");
    assert!(
        asked.elapsed() < Duration::from_secs(2),
        "{:?}",
        asked.elapsed()
    );
}
