//! Builds the page anew and holds it against the one in the program; drives it in Chromium, scenario by scenario.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod needs;
mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use needs::need;
use server::Server;

const GRAPH: &str = "graphs/openai-zh-hant";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn path_of(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether the packages of the page can be had: they lie here already, or npm can fetch them.
fn packages() -> Option<()> {
    path_of("node")?;
    let lies_here = fs::read(root().join("target/page/package-lock.json")).ok()
        == fs::read(root().join("src/page/package-lock.json")).ok();
    (lies_here || (path_of("npm").is_some() && std::env::var_os("CI").is_some())).then_some(())
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())).collect()
}

/// Returns the folder of the page as its sources make it; its packages lie there for every test after that.
fn built() -> &'static Path {
    static BUILT: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = BUILT.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let built = Command::new("src/page/build").arg(folder.path()).current_dir(root()).output().unwrap();
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        folder
    });
    folder.path()
}

#[test]
fn the_page_in_the_program_is_the_one_its_sources_make() {
    let Some(()) = need(packages(), "needs Node, and the packages that `src/page/build` fetches") else { return };
    let built = built();
    let types = Command::new("src/page/check").current_dir(root()).output().unwrap();
    assert!(types.status.success(), "{}", String::from_utf8_lossy(&types.stdout));
    let (made, kept) = (files(built), files(&root().join("src/serve/assets")));
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&made), names(&kept), "run src/page/build");
    for (name, bytes) in &made {
        assert!(kept[name] == *bytes, "src/serve/assets/{name} is not what src/page/build makes");
    }
}

#[test]
fn every_file_of_the_page_is_served_as_what_it_is() {
    let server = Server::start(&[GRAPH]);
    let index = server.get("/").text();
    for (name, bytes) in files(&root().join("src/serve/assets")) {
        let reply = server.get(&format!("/{name}"));
        assert!(reply.status == 200 && reply.body == bytes, "{name}");
        let expected = match name.rsplit('.').next().unwrap() {
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "html" => "text/html; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };
        assert_eq!(reply.header("content-type"), expected, "{name}");
    }
    for name in ["main.js", "main.css", "icon.svg"] {
        assert!(index.contains(&format!("\"/{name}\"")), "{name} is not on the page");
    }
    let licences = server.get("/licences.txt").text();
    assert!(["== sigma ", "== graphology "].iter().all(|name| licences.contains(name)), "{licences}");
}

/// Runs scenarios of `tests/page/` against a server of `graph`.
fn drive(graph: &str, arguments: &[&str], scenarios: &[&str]) {
    let server = Server::start(&[&[graph], arguments].concat());
    let mut command = Command::new("node");
    command.arg("tests/page/run.mjs").arg(format!("http://{}", server.address)).args(scenarios).current_dir(root());
    if let Some(chromium) = path_of("chromium") {
        command.env("CHROMIUM", chromium);
    }
    let done = command.output().unwrap();
    let told = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{told}{}{}", String::from_utf8_lossy(&done.stderr), server.told());
    assert!(told.lines().any(|line| line.starts_with("ok ")), "no scenario ran: {told}");
}

#[test]
fn works_in_a_browser() {
    let found = packages().and_then(|()| path_of("chromium"));
    let Some(_) = need(found, "needs Node, Chromium and the packages that `src/page/build` fetches") else { return };
    built();
    for scenarios in ["graph", "access", "query"] {
        drive(GRAPH, &[], &[scenarios]);
    }
    drive(GRAPH, &["--max-rows", "20", "--time-limit", "2", "--workers", "2"], &["query", "limits"]);
    let folder = tempfile::tempdir().unwrap();
    let graph = folder.path().join("graph").to_string_lossy().into_owned();
    let built = Command::new(env!("CARGO_BIN_EXE_guanxi"))
        .args(["build", "examples/texts/openai-zh-hant.txt", "-o", &graph])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    drive(&graph, &["--writable"], &["review"]);
    drive(&graph, &["--writable"], &["review", "kept"]);
    let gold = folder.path().join("gold");
    let exported =
        Command::new(env!("CARGO_BIN_EXE_guanxi")).args(["review", &graph, "--gold"]).arg(&gold).output().unwrap();
    assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
    let claims = |file: &Path| fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    let is_it = |claim: &String| claim.contains("John Schulman") && claim.contains("Anthropic");
    let rejected = claims(&gold.join("openai-zh-hant.claims.jsonl"));
    let all = claims(&root().join("graphs/openai-zh-hant/claims.jsonl"));
    assert_eq!(
        rejected.iter().filter(|claim| is_it(claim)).count() + 1,
        all.iter().filter(|claim| is_it(claim)).count()
    );
    let evaluated = Command::new(env!("CARGO_BIN_EXE_guanxi")).arg("evaluate").arg(&gold).output().unwrap();
    // One claim is found that a person called wrong.
    let told = String::from_utf8_lossy(&evaluated.stdout).into_owned();
    let expected = ["all", "0.000", "0.000", "0.000", "0", "1", "0"];
    assert!(told.lines().any(|line| line.split_whitespace().take(7).eq(expected)), "{told}");
}

#[cfg(unix)]
#[test]
fn opens_in_the_browser_of_the_environment() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let (browser, told) = (folder.path().join("browser"), folder.path().join("told"));
    fs::write(&browser, format!("#!/bin/sh\nprintf %s \"$1\" > '{0}.tmp'\nmv '{0}.tmp' '{0}'\n", told.display()))
        .unwrap();
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_guanxi"))
        .args(["open", GRAPH])
        .current_dir(root())
        .env("BROWSER", &browser)
        .env_remove("RUST_LOG")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let start = Instant::now();
    while !told.exists() && start.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let page = fs::read_to_string(&told);
    let stopped = child.kill().and_then(|()| child.wait());
    let page = page.unwrap();
    stopped.unwrap();
    let port = page.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix('/'));
    assert!(port.is_some_and(|port| port.parse::<u16>().is_ok_and(|port| port != 7878)), "{page}");
}
