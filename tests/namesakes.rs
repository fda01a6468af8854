//! Builds graphs in which several people have one name, and reads which of them are one and why.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;

use command::{Done, feed, guanxi};
use tempfile::TempDir;

/// Builds a graph of texts with their days, named a, b, c in their order.
fn build(texts: &[(&str, &str)], whole: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let line = |(at, (date, text)): (usize, &(&str, &str))| {
        format!(
            "{}\n",
            serde_json::json!({ "id": char::from(b'a' + at as u8).to_string(), "date": date, "text": text })
        )
    };
    let lines: String = texts.iter().enumerate().map(line).collect();
    let graph = folder.path().join("graph");
    let done = feed(&["build", "-", "-q", "--whole", whole, "-o", graph.to_str().unwrap()], lines.as_bytes());
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    folder
}

fn explain(folder: &TempDir, name: &str) -> Done {
    guanxi(&["explain", folder.path().join("graph").to_str().unwrap(), name])
}

/// Returns the identifiers that a name of several people is told to have; one where it is that of one.
fn people(texts: &[(&str, &str)], name: &str) -> Vec<String> {
    let answers = ["200", "0"].map(|whole| explain(&build(texts, whole), name));
    assert_eq!(answers[0], answers[1]);
    let done = &answers[0];
    if done.code == 0 {
        return done.out.lines().next().unwrap().split(' ').next_back().map(str::to_owned).into_iter().collect();
    }
    assert!(done.err.starts_with(&format!("error: \"{name}\" names ")), "{}", done.err);
    let ids = done.err.split('(').skip(1).filter_map(|rest| rest.split(')').next());
    ids.map(str::to_owned).collect()
}

const ACME: (&str, &str) = ("2024-05-02", "Jane Roe is chief executive of Acme Systems.");
const BOREALIS: (&str, &str) = ("2024-05-20", "Jane Roe, chief executive of Borealis Energy, said sales rose.");

#[test]
fn two_who_lead_two_companies_at_one_time_are_two() {
    assert_eq!(people(&[ACME, BOREALIS], "Jane Roe"), ["jane-roe-acme-systems", "jane-roe-borealis-energy"]);
    let chinese = [
        ("2024-05-02", "海灣電力執行長林若蘭表示，營收成長。"),
        ("2024-05-12", "东岸银行首席执行官林若兰宣布，将投资澄湖科技。"),
    ];
    // Each is known by the script of one text, so each name is that of one alone.
    let [one, other] = ["林若蘭", "林若兰"].map(|name| people(&chinese, name));
    assert!(one.len() == 1 && other.len() == 1 && one != other, "{one:?} {other:?}");
}

#[test]
fn one_who_moves_stays_one() {
    // Half a year lies between the two posts.
    assert_eq!(people(&[ACME, ("2024-11-20", BOREALIS.1)], "Jane Roe"), ["jane-roe"]);
    // The first has ended.
    let left = ("2024-05-10", "Jane Roe, chief executive of Acme Systems, resigned on May 10, 2024.");
    assert_eq!(people(&[left, BOREALIS], "Jane Roe"), ["jane-roe"]);
    // One was before.
    let former = ("2024-05-02", "Jane Roe, former chief executive of Acme Systems, joined Castle Energy.");
    assert_eq!(people(&[former, BOREALIS], "Jane Roe"), ["jane-roe"]);
}

#[test]
fn titles_that_many_hold_together_part_nobody() {
    let boards = [
        ("2024-05-02", "Jane Roe is a director of Acme Systems."),
        ("2024-05-02", "Jane Roe, an investor in Borealis Energy, said sales rose."),
    ];
    assert_eq!(people(&boards, "Jane Roe"), ["jane-roe"]);
}

#[test]
fn a_document_that_ties_both_posts_makes_them_one() {
    let both = ("2024-05-30", "Jane Roe leads Acme Systems. Jane Roe founded Borealis Energy.");
    assert_eq!(people(&[ACME, BOREALIS, both], "Jane Roe"), ["jane-roe"]);
}

#[test]
fn those_at_work_a_lifetime_apart_are_two() {
    let long_ago = ("2024-05-02", "Jane Roe founded Marrow Systems in 1891.");
    let now = ("2024-05-02", "Jane Roe joined Castle Energy in 2023.");
    assert_eq!(people(&[long_ago, now], "Jane Roe"), ["jane-roe-castle-energy", "jane-roe-marrow-systems"]);
    let later = ("2024-05-02", "Jane Roe founded Marrow Systems in 1961.");
    assert_eq!(people(&[later, now], "Jane Roe"), ["jane-roe"]);
}

#[test]
fn explain_tells_why_documents_mean_one_and_why_two() {
    let more = ("2024-06-10", "Jane Roe left Acme Systems in June 2024.");
    let other = ("2024-06-11", "Jane Roe studied at Castle University.");
    for whole in ["200", "0"] {
        let done = explain(&build(&[ACME, BOREALIS, more, other], whole), "jane-roe-acme-systems");
        let expected = "One person in 3 documents\n  a, c: beside Acme Systems\n  d: by the name alone\n\n\
                        Others of this name\n  Jane Roe (jane-roe-borealis-energy): nobody is at one time chief executive \
                        at Acme Systems (2024-05-02 to 2024-06-01) and chief executive at Borealis Energy (2024-05-20)\n\n";
        assert!(done.out.contains(expected), "{}", done.out);
    }
}
