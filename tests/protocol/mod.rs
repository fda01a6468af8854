//! In: a file of cases of the protocol and a server. Out: whether it answers each as it should.
#![expect(clippy::expect_used, reason = "a test stops where it cannot go on")]

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::server::Server;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

/// A request, and what is looked at in the answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default = "get")]
    method: String,
    path: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: String,
    #[serde(default)]
    bytes: Vec<u8>,
    status: u16,
    r#type: Option<String>,
    has: Option<String>,
    body_is: Option<String>,
}

fn get() -> String {
    "GET".to_owned()
}

/// Sends the requests of `tests/protocol/FILE`, which are more than `least`, one after the other.
///
/// `{location}` in a path is where the last answer with a location pointed; a status of one digit stands for its hundreds.
pub(crate) fn answers_each(server: &Server, file: &str, least: usize) {
    let text = std::fs::read_to_string(format!("tests/protocol/{file}")).expect("it is committed");
    let cases: Cases = toml::from_str(&text).expect("it is committed");
    let mut wrong = Vec::new();
    let mut location = String::new();
    for case in &cases.case {
        let headers: Vec<_> = case.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let body = if case.bytes.is_empty() { case.body.as_bytes() } else { &case.bytes };
        let reply = server.send(&case.method, &case.path.replace("{location}", &location), &headers, body);
        if let Some(path) = reply.header("location").strip_prefix(&format!("http://{}", server.address)) {
            path.clone_into(&mut location);
        }
        let status = if case.status < 10 { reply.status / 100 } else { reply.status };
        let fits = status == case.status
            && case.r#type.as_ref().is_none_or(|kind| reply.header("content-type").starts_with(kind))
            && case.has.as_ref().is_none_or(|part| reply.text().contains(part))
            && case.body_is.as_ref().is_none_or(|body| reply.text() == *body);
        if !fits {
            wrong.push(format!("{}: {} {}\n{}", case.name, reply.status, reply.header("content-type"), reply.text()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.case.len() > least);
}
