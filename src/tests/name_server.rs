//! A DNS server with a few records.

use hickory_resolver::proto::{
    op::{Message, MessageType, ResponseCode},
    rr::{
        Name, RData, Record, RecordType,
        rdata::{A, MX, TXT},
    },
};
use std::{
    net::{Ipv4Addr, SocketAddr, UdpSocket},
    thread,
};

pub struct NameServer;

impl NameServer {
    /// Serves these records as long as the test runs: names with a dot at their end, and `MX 10 host.`, `A` or
    /// `TXT text`.
    pub fn start(records: &[(&str, &str)]) -> SocketAddr {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap();
        let records: Vec<Record> = records
            .iter()
            .map(|(name, text)| record(name, text))
            .collect();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok((length, client)) = socket.recv_from(&mut buffer) {
                let Ok(question) = Message::from_vec(&buffer[..length]) else {
                    continue;
                };
                let answer = answer(&question, &records).to_vec().unwrap();
                _ = socket.send_to(&answer, client);
            }
        });
        address
    }
}

fn answer(question: &Message, records: &[Record]) -> Message {
    let asked = &question.queries[0];
    let mut answer = Message::response(question.metadata.id, question.metadata.op_code);
    answer.metadata.message_type = MessageType::Response;
    answer.metadata.recursion_desired = true;
    answer.metadata.recursion_available = true;
    answer.queries = question.queries.clone();
    let of_name = |record: &&Record| record.name.to_lowercase() == asked.name().to_lowercase();
    if !records.iter().any(|record| of_name(&record)) {
        answer.metadata.response_code = ResponseCode::NXDomain;
    }
    let found = records.iter().filter(of_name);
    answer.answers = found
        .filter(|record| record.record_type() == asked.query_type())
        .cloned()
        .collect();
    answer
}

fn record(name: &str, text: &str) -> Record {
    let (kind, value) = text.split_once(' ').unwrap_or((text, ""));
    let data = match kind.parse().unwrap() {
        RecordType::MX => {
            let (preference, host) = value.split_once(' ').unwrap();
            RData::MX(MX::new(
                preference.parse().unwrap(),
                Name::from_ascii(host).unwrap(),
            ))
        }
        RecordType::A => RData::A(A(Ipv4Addr::LOCALHOST)),
        RecordType::TXT => RData::TXT(TXT::new(vec![value.to_owned()])),
        other => panic!("{other}"),
    };
    Record::from_rdata(Name::from_ascii(name).unwrap(), 60, data)
}
