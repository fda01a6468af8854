//! Draws who owns whom, who went where and what was when, of made-up people and companies.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod blessed;
mod command;
mod harbour;

use std::path::Path;

use guanxi::draw::{Sheet, Style, Theme, moves, stakes, timeline};
use guanxi::model::{Claim, Knowledge, Object, Qualifier, Status};
use guanxi::ontology::Ontology;

use harbour::harbour;

const LANGUAGES: [&str; 3] = ["en", "zh-Hant", "zh-Hans"];

fn style(language: &str) -> Style {
    Style { language: language.to_owned(), ..Style::default() }
}

fn drawn(knowledge: &Knowledge, kind: &str, style: &Style) -> Option<Sheet> {
    let ontology = Ontology::embedded().unwrap();
    match kind {
        "timeline" => timeline(knowledge, &ontology, style).unwrap(),
        "moves" => moves(knowledge, &ontology, style).unwrap(),
        _ => {
            let picture = stakes(knowledge, &ontology, style).unwrap();
            picture.map(|picture| Sheet { svg: picture.svg(), left_out: picture.left_out() })
        }
    }
}

fn svg(knowledge: &Knowledge, kind: &str, language: &str) -> String {
    drawn(knowledge, kind, &style(language)).unwrap().svg
}

/// Returns the harbour with the claims that `keep` keeps.
fn only(keep: impl Fn(&Claim) -> bool) -> Knowledge {
    let mut knowledge = harbour();
    knowledge.claims.retain(keep);
    knowledge
}

/// Returns the part of `svg` from the first `class` group whose title has `words`, to its end.
fn group(svg: &str, class: &str, words: &str) -> String {
    let opening = format!("class=\"{class}\"");
    let mut groups = svg.split(&opening).skip(1).map(|rest| rest.split("</g>").next().unwrap());
    groups.find(|group| group.contains(words)).ok_or_else(|| format!("no {class} of {words}")).unwrap().to_owned()
}

#[test]
fn charts_are_the_same_bytes() -> Result<(), String> {
    for (kind, language) in [("stakes", "en"), ("moves", "zh-Hant")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/picture/{kind}.{language}.svg"));
        blessed::check(&path, &svg(&harbour(), kind, language))?;
    }
    Ok(())
}

#[test]
fn every_chart_speaks_every_language_in_both_themes() {
    for kind in ["stakes", "moves", "timeline"] {
        for language in LANGUAGES {
            for theme in [Theme::Light, Theme::Dark] {
                let svg = drawn(&harbour(), kind, &Style { theme, ..style(language) }).unwrap().svg;
                for part in
                    ["role=\"img\"", "<title id=\"title\">", "<desc id=\"desc\">", &format!("lang=\"{language}\"")]
                {
                    assert!(svg.contains(part), "{kind} {language} {part}");
                }
                assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count(), "{kind} {language}");
            }
        }
    }
}

#[test]
fn stakes_tell_shares_and_amounts_first_and_nothing_else() {
    let svg = svg(&harbour(), "stakes", "en");
    let lanxing = group(&svg, "edge", "31%");
    assert!(lanxing.contains("<tspan font-weight=\"bold\">31%</tspan> · owns"), "{lanxing}");
    // A share of 31 percent is thicker than a line of none.
    assert!(lanxing.contains("stroke-width=\"3.1\"") || lanxing.contains("stroke-width=\"3\""), "{lanxing}");
    assert!(svg.contains("US$120 m"), "{svg}");
    for word in ["joined", "founded", "Gale-2", "partner"] {
        assert!(!svg.contains(&format!(">{word}")), "{word}");
    }
}

#[test]
fn a_plan_is_dashed_and_a_denial_dotted_beside_a_fact() {
    let svg = svg(&harbour(), "stakes", "en");
    assert!(group(&svg, "edge", "acquire · US$40 m (planned)").contains("stroke-dasharray=\"6 4\""));
    let mixed = group(&svg, "edge", "acquire (denied)");
    let solid = mixed.matches("<path").count() - mixed.matches("stroke-dasharray").count();
    assert!(mixed.contains("stroke-dasharray=\"1.5 3.5\"") && solid > 1, "{mixed}");
}

#[test]
fn a_parent_stands_before_its_subsidiary() {
    let mut knowledge = only(|claim| claim.predicate == "ownsStake" && claim.subject == "lanxing");
    let claim = &mut knowledge.claims[0];
    claim.predicate = "subsidiaryOf".to_owned();
    claim.subject = "chenghai".to_owned();
    claim.object = Object::Entity("lanxing".to_owned());
    let ontology = Ontology::embedded().unwrap();
    let mermaid = stakes(&knowledge, &ontology, &style("en")).unwrap().unwrap().mermaid();
    assert!(mermaid.contains("n_lanxing -->|\"31% · parent of\"| n_chenghai"), "{mermaid}");
    let chosen = Style { only: vec!["subsidiaryOf".to_owned()], ..style("en") };
    assert!(stakes(&knowledge, &ontology, &chosen).unwrap().is_some());
}

#[test]
fn who_left_has_an_arrow_to_what_came_next() {
    let svg = svg(&harbour(), "moves", "en");
    let founding = group(&svg, "stay", "Jason Chen — Glimmer Lab");
    assert!(founding.contains("founded") && founding.contains("Z\" fill=\""), "{founding}");
    // He founded the first company before he left it: a line, no arrow.
    let leaving = group(&svg, "stay", "left · to Glimmer Lab · resigned · 15 Nov 2024");
    assert!(leaving.contains("Jason Chen — Chenghai Robotics") && !leaving.contains("Z\" fill=\""), "{leaving}");
    assert!(svg.contains(">Left Chenghai Robotics</text>") && svg.contains(">Other moves</text>"));
}

#[test]
fn moves_have_a_column_for_each_year_told_and_one_for_none() {
    let svg = svg(&harbour(), "moves", "en");
    for heading in ["Date not told", "2017", "2021", "2024", "2025"] {
        assert!(svg.contains(&format!(">{heading}</text>")), "{heading}");
    }
    assert!(!svg.contains(">2018</text>") && svg.contains(">…</text>"));
    let dated = only(|claim| claim.qualifiers.contains_key("date"));
    assert!(!drawn(&dated, "moves", &style("en")).unwrap().svg.contains("Date not told"));
}

#[test]
fn a_planned_move_is_no_move() {
    let svg = svg(&harbour(), "moves", "en");
    let offer = group(&svg, "stay", "Marta Olsen — Glimmer Lab");
    assert!(offer.contains("stroke-dasharray=\"1.5 3.5\"") && offer.contains("(proposed)"), "{offer}");
}

#[test]
fn who_holds_a_post_alone_is_counted() {
    let svg = svg(&harbour(), "moves", "en");
    assert!(svg.contains("more, of whom only a present post is told, are not drawn"), "{svg}");
    assert!(!svg.contains("Daniel Brook"));
}

#[test]
fn many_people_are_thinned_and_the_chart_says_so() {
    let mut knowledge = harbour();
    let (person, claim) = (knowledge.entities["lin-ruoxi"].clone(), knowledge.claims[8].clone());
    for at in 0..100 {
        let id = format!("person-{at}");
        knowledge.entities.insert(id.clone(), guanxi::model::Entity { id: id.clone(), ..person.clone() });
        knowledge.claims.push(Claim { id: format!("c-{at}"), subject: id, ..claim.clone() });
    }
    let few = drawn(&knowledge, "moves", &style("en")).unwrap();
    assert!(few.left_out.0 > 40, "{:?}", few.left_out);
    assert!(few.svg.contains(&format!("{} people and {} claims are not drawn", few.left_out.0, few.left_out.1)));
    let all = drawn(&knowledge, "moves", &Style { all: true, ..style("en") }).unwrap();
    assert_eq!(all.left_out, (0, 0));
    assert!(all.svg.matches("class=\"stay\"").count() > 100);
}

#[test]
fn nothing_to_tell_is_nothing_drawn() {
    let products = only(|claim| claim.predicate == "released");
    assert_eq!(drawn(&products, "stakes", &style("en")), None);
    assert_eq!(drawn(&products, "moves", &style("en")), None);
    let posts = only(|claim| claim.predicate == "holdsRole" && !claim.qualifiers.contains_key("former"));
    assert_eq!(drawn(&posts, "moves", &style("en")), None);
    assert_eq!(drawn(&Knowledge::default(), "timeline", &style("en")), None);
}

#[test]
fn the_command_says_that_there_is_nothing_to_draw() {
    let folder = tempfile::tempdir().unwrap();
    let (text, graph) = (folder.path().join("a.txt"), folder.path().join("graph"));
    std::fs::write(&text, "Halden Ports is based in Bergen.\n").unwrap();
    let (text, graph) = (text.to_str().unwrap(), graph.to_str().unwrap());
    assert_eq!(command::guanxi(&["build", text, "-o", graph]).code, 0);
    for (kind, words) in [("stakes", "who owns or funds whom"), ("moves", "somebody came or went")] {
        let done = command::guanxi(&["draw", graph, "--kind", kind, "--format", "svg"]);
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{kind}");
        assert!(done.err.contains(words), "{}", done.err);
    }
    let done = command::guanxi(&["draw", graph, "--kind", "moves", "--format", "mmd"]);
    assert!(done.code == 2 && done.err.contains("hint: write .svg or .png"), "{}", done.err);
}

#[test]
fn odd_names_stay_text() {
    let mut knowledge = harbour();
    for entity in knowledge.entities.values_mut() {
        entity.name = "</text><b>&\u{202e}".to_owned() + &"長".repeat(200);
        entity.names.clear();
    }
    for claim in &mut knowledge.claims {
        claim.qualifiers.insert("role".to_owned(), Qualifier::List(vec!["<i>".repeat(40)]));
        claim.status = Status::Reported;
    }
    for kind in ["stakes", "moves", "timeline"] {
        let svg = svg(&knowledge, kind, "zh-Hans");
        assert!(!svg.contains("<b>") && !svg.contains("<i>") && !svg.contains('\u{202e}'), "{kind}");
        assert_eq!(svg.matches("<text ").count(), svg.matches("</text>").count());
    }
}

#[test]
fn an_axis_that_is_not_even_says_so() {
    assert!(svg(&harbour(), "timeline", "en").contains("years with many dates are wider"));
    let late = only(|claim| claim.qualifiers.get("date").is_some_and(|date| date.texts()[0].starts_with("2025")));
    assert!(!svg(&late, "timeline", "en").contains("years with many dates are wider"));
}

/// Draws a graph with Chinese names as PNG with the fonts of a folder alone, into which `fonts` are copied.
#[cfg(target_os = "linux")]
fn png(fonts: &[&str]) -> command::Done {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::create_dir(path("fonts")).unwrap();
    for font in fonts {
        std::fs::copy(font, folder.path().join("fonts").join(Path::new(font).file_name().unwrap())).unwrap();
    }
    std::fs::write(path("fonts.conf"), format!("<fontconfig><dir>{}</dir></fontconfig>\n", path("fonts"))).unwrap();
    let graph = concat!(env!("CARGO_MANIFEST_DIR"), "/graphs/openai-zh-hant");
    let mut draw = std::process::Command::new(env!("CARGO_BIN_EXE_guanxi"));
    draw.args(["draw", graph, "-o", &path("a.png"), "--kind", "moves"]);
    let done = command::run(draw.env("FONTCONFIG_FILE", path("fonts.conf")), b"").unwrap();
    assert_eq!(done.code == 0, Path::new(&path("a.png")).exists(), "{}", done.err);
    done
}

#[cfg(target_os = "linux")]
#[test]
fn no_png_is_written_without_its_words() {
    let bare = png(&[]);
    assert_eq!(bare.code, 2, "{}", bare.err);
    assert!(bare.err.contains("there are no fonts") && bare.err.contains("apt install fonts-noto-cjk"), "{}", bare.err);
    let latin = ["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/TTF/DejaVuSans.ttf"];
    let Some(latin) = latin.into_iter().find(|font| Path::new(font).exists()) else { return };
    let done = png(&[latin]);
    assert_eq!(done.code, 2, "{}", done.err);
    assert!(done.err.contains("no font has the character") && done.err.contains("fonts-noto-cjk"), "{}", done.err);
}
