//! Kills writers at random moments, lets two meet, and fills the disk: a graph is always the old one or the new one.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod needs;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use command::{Done, guanxi, run};
use guanxi::archive::{Archive, Writer};
use guanxi::model::{Document, Knowledge};
use guanxi::ontology::Ontology;
use guanxi::rdf;
use needs::need;
use tempfile::TempDir;

/// Writers killed by each of two threads.
const KILLS: usize = 105;

const STAY: &str = "Marta Olsen founded Halden Ports in 2011. Peter Vos leads Halden Ports as chief executive.";
const COME: &str = "Olsen left Halden Ports in May 2024. Marta Olsen joined Corvane Robotics. 林若蘭創辦海灣電力。";

/// What a reader sees of a graph: its files through their names, every document with its text, and what the names of the
/// documents tell where they are kept.
#[derive(Debug, PartialEq)]
struct Seen {
    files: Vec<Option<Vec<u8>>>,
    documents: Vec<Document>,
    outline: Option<Knowledge>,
}

fn see(graph: &Path) -> Seen {
    let names = ["claims.jsonl", "graph.ttl", "diagram.svg", "documents.jsonl"];
    let files = names.map(|name| fs::read(graph.join(name)).ok()).to_vec();
    let archive = Archive::open(graph).unwrap();
    let outline = archive.part().unwrap().map(|part| part.outline().unwrap());
    Seen { files, documents: archive.documents().unwrap(), outline }
}

/// A folder with the texts, a graph of the one that stays, and graphs of that one and of both for comparison.
struct Bench {
    folder: TempDir,
    /// Most documents that are joined at every step.
    whole: &'static str,
}

impl Bench {
    fn new(whole: &'static str) -> Self {
        let bench = Self { folder: tempfile::tempdir().unwrap(), whole };
        fs::write(bench.at("stay.txt"), STAY).unwrap();
        fs::write(bench.at("come.txt"), COME).unwrap();
        for (graph, texts) in
            [("graph", &["stay.txt"][..]), ("one", &["stay.txt"]), ("both", &["stay.txt", "come.txt"])]
        {
            let graph = bench.at(graph);
            let texts = texts.iter().map(|text| bench.at(text));
            let arguments = ["build".into(), "-q".into(), "--whole".into(), whole.into(), "-o".into(), graph]
                .into_iter()
                .chain(texts);
            assert!(bench.command(&arguments.collect::<Vec<_>>()).status().unwrap().success());
        }
        bench
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the command, silent.
    fn command(&self, arguments: &[PathBuf]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guanxi"));
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Returns the command that turns the graph of one document into that of both, or back; or builds either anew.
    fn change(&self, has_both: bool, is_fresh: bool) -> Command {
        let (graph, stay, come) = (self.at("graph"), self.at("stay.txt"), self.at("come.txt"));
        let whole = ["--whole".into(), self.whole.into()];
        match (has_both, is_fresh) {
            (true, false) => self.command(&["remove".into(), graph, "come.txt".into()]),
            (false, false) => self.command(&["add".into(), graph, come]),
            (true, true) => self.command(&[&["build".into(), stay, "-o".into(), graph], &whole[..]].concat()),
            (false, true) => self.command(&[&["build".into(), stay, come, "-o".into(), graph], &whole[..]].concat()),
        }
    }
}

#[test]
fn a_writer_killed_at_any_moment_leaves_the_old_graph_or_the_new() {
    let counts = std::thread::scope(|scope| {
        let threads = [(1, "200"), (2, "0")].map(|(seed, whole)| scope.spawn(move || kill_writers(seed, whole)));
        threads.map(|thread| thread.join().unwrap())
    });
    let (done, undone): (usize, usize) =
        counts.into_iter().fold((0, 0), |all, counts| (all.0 + counts.0, all.1 + counts.1));
    assert_eq!(done + undone, 2 * KILLS);
    assert!(done > 0 && undone > 0, "{done} were done and {undone} were not");
}

/// Kills writers; returns after how many of them the graph was the new one, and after how many the old one.
fn kill_writers(seed: u64, whole: &'static str) -> (usize, usize) {
    let bench = Bench::new(whole);
    let graph = bench.at("graph");
    let (one, both) = (see(&bench.at("one")), see(&bench.at("both")));
    let mut random = seed;
    let mut has_both = false;
    let (mut done, mut undone) = (0, 0);
    // Microseconds from the lock to the end of a writer, as far as they are known.
    let mut span = 60_000;
    while done + undone < KILLS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Most remove, which is the quickest; where there is nothing to remove, a copy that has it takes the graph's place.
        if !has_both && random >> 62 != 0 {
            fs::remove_dir_all(&graph).unwrap();
            let done = run(Command::new("cp").arg("-a").args([bench.at("both"), graph.clone()]), b"").unwrap();
            assert_eq!((done.code, done.err.as_str()), (0, ""));
            has_both = true;
        }
        // Most die while they write, the others at any moment from their start.
        let is_early = random >> 58 & 15 == 0;
        let mut child = bench.change(has_both, random >> 54 & 15 == 0).spawn().unwrap();
        if !is_early {
            wait_until_it_writes(&graph, &mut child);
        }
        // Half of the rest die near their end, where the states are exchanged.
        let least = if is_early || random >> 50 & 1 == 0 { 0 } else { span * 3 / 4 };
        let most = if is_early { 4 * span } else { span };
        std::thread::sleep(Duration::from_micros(least + (random >> 33) % (most - least)));
        let was_alive = child.try_wait().unwrap().is_none();
        match was_alive {
            true if !is_early => span += span / 16 + 1_000,
            true => {}
            false => span -= span / 8,
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let seen = see(&graph);
        let is_both = seen == both;
        assert!(is_both || seen == one, "a mixture after {} kills", done + undone);
        if was_alive && is_both == has_both {
            undone += 1;
        } else if was_alive {
            done += 1;
        }
        has_both = is_both;
    }
    // The next writer leaves nothing behind of those that were killed.
    assert!(bench.change(has_both, false).status().unwrap().success());
    let fresh = bench.at(if has_both { "one" } else { "both" });
    assert_eq!(names(&graph), names(&fresh));
    (done, undone)
}

/// Waits until the lock tells that the writer has begun, or the writer has ended.
fn wait_until_it_writes(graph: &Path, child: &mut Child) {
    let own = format!("{}\n", child.id());
    while fs::read_to_string(graph.join("lock")).unwrap() != own && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_micros(200));
    }
}

/// Returns the paths of all files below a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let entry = entry.unwrap();
            let name = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            found.push(name);
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_second_writer_is_told_who_writes_and_readers_go_on() {
    let bench = Bench::new("200");
    let graph = bench.at("graph");
    let writer = Writer::open(&graph, "0").unwrap();
    let path = graph.to_str().unwrap();
    for arguments in
        [vec!["remove", path, "stay.txt"], vec!["build", bench.at("come.txt").to_str().unwrap(), "-o", path]]
    {
        let done = guanxi(&arguments);
        let message = format!(
            "error: {path}: process {} is changing this graph\nhint: wait until it is done; reading goes on meanwhile\n",
            std::process::id()
        );
        assert_eq!(done, Done { code: 2, out: String::new(), err: message });
    }
    assert_eq!(guanxi(&["list", path]).code, 0);
    assert_eq!(guanxi(&["query", path, "ASK { ?who g:founded ?what }"]).code, 0);
    drop(writer);
    assert_eq!(see(&graph), see(&bench.at("one")));
    assert!(bench.change(false, false).status().unwrap().success());
}

#[test]
fn readers_see_one_state_while_writers_come_and_go() {
    let bench = Bench::new("200");
    let (graph, is_done) = (bench.at("graph"), AtomicBool::new(false));
    let states = [see(&bench.at("one")), see(&bench.at("both"))].map(|seen| seen.documents);
    let ontology = Ontology::embedded().unwrap();
    let known = ["one", "both"].map(|name| rdf::load(&bench.at(name)).unwrap());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for turn in 0..16 {
                assert!(bench.change(turn % 2 == 1, false).status().unwrap().success());
            }
            is_done.store(true, Ordering::Release);
        });
        let mut reads = 0;
        while !is_done.load(Ordering::Acquire) {
            assert!(known.contains(&rdf::load(&graph).unwrap()));
            let archive = Archive::open(&graph).unwrap();
            assert!(states.contains(&archive.documents().unwrap()));
            assert!(known.contains(&archive.knowledge(&ontology.vocabulary).unwrap()));
            reads += 1;
        }
        assert!(reads > 16, "{reads} reads");
    });
}

#[test]
fn a_full_disk_is_reported_and_nothing_is_lost() {
    let bench = Bench::new("200");
    let graph = bench.at("graph");
    fs::write(bench.at("come.txt"), format!("{COME} ").repeat(40)).unwrap();
    let before = (see(&graph), names(&graph));
    // No file may grow beyond so many blocks: the write that would fails as on a full disk.
    let script = "trap '' XFSZ; ulimit -f $2; exec \"$0\" add \"$1\" \"$3\"";
    for blocks in ["0", "4", "8", "16"] {
        let mut command = Command::new("sh");
        let texts = [graph.as_os_str(), blocks.as_ref(), bench.at("come.txt").as_os_str()].map(ToOwned::to_owned);
        command.args(["-c", script, env!("CARGO_BIN_EXE_guanxi")]).args(texts);
        let Some(done) = need(run(&mut command, b"").ok(), "there is no sh") else { return };
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{blocks}");
        assert!(done.err.starts_with("error: ") && done.err.contains("file too large"), "{}", done.err);
        assert!((see(&graph), names(&graph)) == before, "{blocks} blocks");
    }
    assert!(bench.change(false, false).status().unwrap().success());
    assert_eq!(Archive::open(&graph).unwrap().entries().len(), 2);
}

#[test]
fn a_copy_that_followed_links_is_a_graph_as_well() {
    let bench = Bench::new("200");
    for whole in ["200", "0"] {
        let (graph, copy) = (bench.at(&format!("whole-{whole}")), bench.at(&format!("copy-{whole}")));
        let arguments =
            ["build".into(), bench.at("stay.txt"), "--whole".into(), whole.into(), "-o".into(), graph.clone()];
        assert!(bench.command(&arguments).status().unwrap().success());
        let done = run(Command::new("cp").arg("-rL").args([&graph, &copy]), b"").unwrap();
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        assert!(fs::symlink_metadata(copy.join("now")).unwrap().is_dir());
        assert_eq!((see(&copy), rdf::load(&copy).unwrap()), (see(&graph), rdf::load(&graph).unwrap()));
        for graph in [&graph, &copy] {
            assert!(bench.command(&["add".into(), graph.clone(), bench.at("come.txt")]).status().unwrap().success());
        }
        assert_eq!((see(&copy), names(&copy)), (see(&graph), names(&graph)));
    }
}

#[test]
fn a_graph_of_plain_files_is_taken_over() {
    let bench = Bench::new("200");
    let plain = bench.at("plain");
    // A copy that follows links, as git and most tools make.
    fs::create_dir(&plain).unwrap();
    for name in ["claims.jsonl", "graph.ttl", "diagram.svg", "documents.jsonl"] {
        if !bench.at("one").join(name).exists() {
            continue;
        }
        fs::copy(bench.at("one").join(name), plain.join(name)).unwrap();
    }
    for name in names(&bench.at("one")).iter().filter(|name| name.starts_with("documents/")) {
        let from = bench.at("one").join(name);
        if from.is_dir() {
            fs::create_dir_all(plain.join(name)).unwrap();
        } else if name.matches('.').count() == 1 {
            // What was read is left out: the texts are there to read again.
            fs::create_dir_all(plain.join(name).parent().unwrap()).unwrap();
            fs::copy(from, plain.join(name)).unwrap();
        }
    }
    assert_eq!(see(&plain), see(&bench.at("one")));
    let done = bench.command(&["add".into(), plain.clone(), bench.at("come.txt")]).stdout(Stdio::piped()).output();
    let report = String::from_utf8(done.unwrap().stdout).unwrap();
    assert!(report.contains("read again       1  stay.txt\n"), "{report}");
    assert_eq!((see(&plain), names(&plain)), (see(&bench.at("both")), names(&bench.at("both"))));
}
