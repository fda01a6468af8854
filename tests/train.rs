//! Trains a model of names on a made-up annotated file as people do, and looks at the model, the scores and the errors.

mod command;

use std::fs;
use std::path::Path;

use command::guanxi;

/// Returns annotated sentences in the format of Universal NER.
fn annotated() -> String {
    let people = ["Ada Moor", "Ben Frost", "Cleo Hart"];
    let firms = ["Dorn Labs", "Velox Group", "Arden Motors", "Kelp Works"];
    let mut file = String::new();
    for (person, firm) in people.iter().flat_map(|person| firms.map(|firm| (*person, firm))) {
        file.push_str(&format!("# text = {person} joined {firm} .\n"));
        let name = |name: &str, class: &str| {
            let words = name.split(' ').enumerate();
            words.map(|(at, word)| (word.to_owned(), format!("{}-{class}", if at == 0 { 'B' } else { 'I' }))).collect()
        };
        let plain = |word: &str| vec![(word.to_owned(), "O".to_owned())];
        let words: Vec<Vec<_>> = vec![name(person, "PER"), plain("joined"), name(firm, "ORG"), plain(".")];
        for (at, (word, tag)) in words.concat().iter().enumerate() {
            file.push_str(&format!("{}\t{word}\t{tag}\t-\t-\n", at + 1));
        }
        file.push('\n');
    }
    file
}

fn train(data: &Path, model: &Path) -> command::Done {
    let (data, model) = (data.to_string_lossy(), model.to_string_lossy());
    let options = ["--rounds", "6", "--frames", "40", "--check", &data, "--output", &model];
    guanxi(&[&["train", "names", "--language", "en", "--data", &data], options.as_slice()].concat())
}

#[test]
fn learns_a_file_and_tells_how_well() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("lessons.iob2");
    fs::write(&data, annotated()).unwrap();
    let (first, second) = (folder.path().join("a.bin"), folder.path().join("b.bin"));
    let done = train(&data, &first);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let all = done.out.lines().find(|line| line.contains(" all ")).unwrap();
    assert!(all.contains("24") && all.trim_end().ends_with("1.000"), "{}", done.out);
    assert_eq!(train(&data, &second), done);
    assert_eq!(fs::read(first).unwrap(), fs::read(second).unwrap());
}

#[test]
fn says_what_is_wrong_with_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let (data, model) = (folder.path().join("lessons.iob2"), folder.path().join("a.bin"));
    fs::write(&data, "1\tAda\tB-PER\t-\t-\n").unwrap();
    let done = train(&data, &model);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("lessons.iob2:1:1: a word before the first \"# text =\" line"), "{}", done.err);
    let text = folder.path().join("news.txt");
    fs::write(&text, "Ada joined Dorn.").unwrap();
    let done = train(&text, &model);
    assert!(done.err.contains("hint: give a Universal NER .iob2 file"), "{}", done.err);
    fs::write(&data, "").unwrap();
    let done = train(&data, &model);
    assert_eq!((done.code, done.err.as_str()), (1, "warning: the texts to learn from are empty\n"));
    assert!(!model.exists());
}
