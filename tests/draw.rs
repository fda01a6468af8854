//! Draws made-up people and companies: by Graphviz where there is one, and as text everywhere.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod blessed;
mod harbour;
mod needs;
mod picture;

use std::path::{Path, PathBuf};

use guanxi::Error;
use guanxi::draw::{Format, Graphviz, Picture, Style, Theme, compose, timeline};
use guanxi::model::{Claim, Knowledge, Object, Qualifier};
use guanxi::ontology::Ontology;

use harbour::harbour;
use picture::listing;

/// Texts that break out of a format that is not quoted well.
const ODD: [&str; 14] = [
    "say \"hi\"",
    "a < b && c > d",
    "</TD></TABLE>> ]; }",
    "back\\slash \\N \\",
    "{curly} | [square] (round)",
    "line\nbreak\ttab\u{0}null\u{7}",
    "😀👩‍🔬 emoji",
    "&amp; &#60; &unknown;",
    "#quot; #35; %%{init}%%",
    "`code` **bold** <b>",
    "end",
    "-->|x| subgraph",
    "\u{202e}right to left\u{fffe}",
    "",
];

fn draw(knowledge: &Knowledge, style: &Style) -> Result<Picture, Error> {
    compose(knowledge, &Ontology::embedded()?, style)
}

fn style(language: &str) -> Style {
    Style { language: language.to_owned(), ..Style::default() }
}

fn has_graphviz() -> bool {
    let version = std::process::Command::new("dot").arg("-V").output().ok();
    needs::need(version, "there is no program dot; install graphviz to draw SVG").is_some()
}

/// Returns whether a line of a listing is that of a node.
fn is_node(line: &str) -> bool {
    line.split(": ").next().is_some_and(|title| title.starts_with("n_") && !title.contains("->"))
}

fn svg(picture: &Picture) -> String {
    String::from_utf8(picture.render(&Graphviz::default(), Format::Svg).unwrap().bytes).unwrap()
}

/// Returns the harbour with `text` as every name, role, document, title and source.
fn odd(text: &str) -> Knowledge {
    let mut knowledge = harbour();
    for entity in knowledge.entities.values_mut() {
        entity.name = text.to_owned();
        entity.names.iter_mut().for_each(|name| name.text = text.to_owned());
    }
    for claim in &mut knowledge.claims {
        claim.qualifiers.insert("role".to_owned(), Qualifier::List(vec![text.to_owned()]));
        claim.qualifiers.insert("odd thing".to_owned(), Qualifier::Text(text.to_owned()));
        claim.attribution = Some(text.to_owned());
        for evidence in &mut claim.evidence {
            evidence.text = text.to_owned();
        }
    }
    knowledge.sources[0].title = Some(text.to_owned());
    knowledge
}

#[test]
fn shows_every_entity_and_link() -> Result<(), String> {
    if !has_graphviz() {
        return Ok(());
    }
    for language in ["en", "zh-Hant"] {
        let shown = listing(&svg(&draw(&harbour(), &style(language)).unwrap()));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/picture/harbour.{language}.txt"));
        blessed::check(&path, &shown)?;
    }
    Ok(())
}

#[test]
fn prints_the_same_mermaid() -> Result<(), String> {
    let picture = draw(&harbour(), &style("zh-Hant")).unwrap();
    blessed::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/picture/harbour.mmd"), &picture.mermaid())
}

#[test]
fn prints_the_same_bytes_for_the_same_knowledge() {
    let once = draw(&harbour(), &style("zh-Hans")).unwrap();
    let again = draw(&harbour(), &style("zh-Hans")).unwrap();
    assert_eq!(once.dot(), again.dot());
    assert_eq!(once.mermaid(), again.mermaid());
}

#[test]
fn odd_texts_survive_graphviz() {
    if !has_graphviz() {
        return;
    }
    let texts =
        ODD.iter().map(|text| (*text).to_owned()).chain(["長".repeat(300), "x".repeat(300), "wide ".repeat(60)]);
    for text in texts {
        for theme in [Theme::Light, Theme::Dark] {
            let shown = listing(&svg(&draw(&odd(&text), &Style { theme, ..style("en") }).unwrap()));
            let nodes = shown.lines().filter(|line| is_node(line)).count();
            assert_eq!(nodes, harbour().entities.len(), "{text:?}\n{shown}");
        }
    }
}

#[test]
fn odd_texts_are_shown_as_they_are() {
    if !has_graphviz() {
        return;
    }
    for text in ["say \"hi\"", "a < b && c > d", "back\\slash \\N \\", "&amp; &#60; &no;", "😀 emoji", "{curly} | [x]"]
    {
        let shown = listing(&svg(&draw(&odd(text), &style("en")).unwrap()));
        let line = shown.lines().find(|line| line.starts_with("n_zhou_qiming: ")).unwrap();
        assert_eq!(line, format!("n_zhou_qiming: {text}"));
    }
}

#[test]
fn a_long_name_is_cut_where_the_pointer_still_shows_it() {
    let dot = draw(&odd(&"字".repeat(300)), &style("en")).unwrap().dot();
    assert!(dot.contains('…') && dot.contains(&"字".repeat(300)));
}

#[test]
fn mermaid_labels_hold_nothing_but_text() {
    for text in ODD {
        let mermaid = draw(&odd(text), &style("en")).unwrap().mermaid();
        let lines: Vec<&str> = mermaid.lines().collect();
        assert_eq!((lines[0], lines[2], lines[3]), ("---", "---", "flowchart LR"));
        assert!(lines[1].starts_with("title: \"") && serde_json::from_str::<String>(&lines[1][7..]).is_ok());
        for line in lines[4..].iter().filter(|line| line.contains('"')) {
            let parts: Vec<&str> = line.split('"').collect();
            assert!(parts.len() == 3 && !parts[1].is_empty(), "{line}");
            let label = parts[1].replace("<br/>", "").replace("<b>", "").replace("</b>", "");
            let label = ["#", ";"].iter().fold(label, |label, mark| label.replace(mark, ""));
            let is_text = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || " .,-%$".contains(c);
            assert!(label.chars().all(is_text), "{line}");
        }
    }
}

#[test]
fn speaks_the_language_asked_for() {
    let english = draw(&harbour(), &style("en")).unwrap().mermaid();
    assert!(
        english.contains("Lin Ruoxi") && english.contains("invested in · US$120 m · Series B<br/>2022"),
        "{english}"
    );
    let chinese = draw(&harbour(), &style("zh-Hant")).unwrap().mermaid();
    assert!(chinese.contains("林若溪") && chinese.contains("投資 · 1.2 億美元 · B 輪 · 2022年"), "{chinese}");
    let simplified = draw(&harbour(), &style("zh-Hans")).unwrap().mermaid();
    assert!(simplified.contains("投资 · 1.2 亿美元 · B 轮 · 2022年"), "{simplified}");
}

#[test]
fn draws_no_plan_and_no_denial_as_a_fact() {
    let knowledge = harbour();
    let is_alone = |claim: &&Claim| claim.predicate == "acquired";
    let claims: Vec<Claim> = knowledge.claims.iter().filter(is_alone).cloned().collect();
    let picture = draw(&Knowledge { claims, ..knowledge }, &style("en")).unwrap();
    assert!(picture.dot().contains("style=dashed") && picture.dot().contains("style=dotted"));
    assert!(!picture.dot().contains("style=solid"));
    assert!(picture.mermaid().contains("-.->|\"acquire · US$40 m #40;planned#41;\"|"), "{}", picture.mermaid());
    assert!(picture.mermaid().contains("-.-x|\"acquire #40;denied#41;\"|"));
}

#[test]
fn draws_what_is_near_or_of_one_kind() {
    let around = |depth| Style { around: Some(("高雅婷".to_owned(), depth)), ..style("en") };
    let near = draw(&harbour(), &around(1)).unwrap().mermaid();
    assert_eq!(near.matches(":::").count(), 4, "{near}");
    assert!(near.contains("Gao Yating: its direct links"));
    assert!(draw(&harbour(), &around(2)).unwrap().mermaid().matches(":::").count() > 10);
    let only = Style { only: vec!["joined".to_owned()], ..style("en") };
    let joined = draw(&harbour(), &only).unwrap().mermaid();
    assert!(joined.contains("returned to") && !joined.contains("founded"), "{joined}");
}

#[test]
fn tells_what_is_known_when_asked_for_the_unknown() {
    let around = Style { around: Some(("高雅亭".to_owned(), 1)), ..style("en") };
    let error = draw(&harbour(), &around).unwrap_err();
    assert_eq!(error.to_string(), "nothing here is called \"高雅亭\"");
    assert_eq!(error.hint(), Some("did you mean \"高雅婷\" (Gao Yating)?"));
    let error = draw(&harbour(), &Style { only: vec!["invest".to_owned()], ..style("en") }).unwrap_err();
    assert_eq!(
        (error.to_string().as_str(), error.hint()),
        ("unknown predicate \"invest\"", Some("did you mean \"invested\"?"))
    );
}

/// Returns hubs of a hundred people each, every hub linked to the next.
fn crowd(hubs: usize) -> Knowledge {
    let mut knowledge = harbour();
    let (person, company) = (knowledge.entities["lin-ruoxi"].clone(), knowledge.entities["lanxing"].clone());
    let (joined, owns) = (knowledge.claims[6].clone(), knowledge.claims[34].clone());
    knowledge.entities.clear();
    knowledge.claims.clear();
    for hub in 0..hubs {
        let id = format!("hub-{hub}");
        knowledge.entities.insert(id.clone(), guanxi::model::Entity { id: id.clone(), ..company.clone() });
        let next = Object::Entity(format!("hub-{}", (hub + 1) % hubs));
        knowledge.claims.push(Claim { id: format!("c-{id}"), subject: id.clone(), object: next, ..owns.clone() });
        for at in 0..100 {
            let name = format!("person-{hub}-{at}");
            knowledge.entities.insert(name.clone(), guanxi::model::Entity { id: name.clone(), ..person.clone() });
            let object = Object::Entity(id.clone());
            knowledge.claims.push(Claim { id: format!("c-{name}"), subject: name, object, ..joined.clone() });
        }
    }
    knowledge
}

#[test]
fn draws_the_centre_of_a_crowd_and_says_so() {
    let knowledge = crowd(4);
    let picture = draw(&knowledge, &style("en")).unwrap();
    let (entities, claims) = picture.left_out();
    let drawn = picture.mermaid().matches(":::").count();
    assert_eq!(drawn + entities, knowledge.entities.len());
    assert!((140..=150).contains(&(knowledge.claims.len() - claims)), "{claims}");
    assert!(picture.dot().contains(&format!("{entities} entities and {claims} claims are not drawn")));
    for hub in 0..4 {
        assert!(picture.dot().contains(&format!("n_hub_{hub} [")) || picture.dot().contains(&format!("n_hub_{hub}[")));
    }
}

#[test]
fn draws_all_of_a_crowd_on_demand() {
    let picture = draw(&crowd(4), &Style { all: true, ..style("en") }).unwrap();
    assert_eq!(picture.left_out(), (0, 0));
    assert!(picture.dot().contains("layout=sfdp"));
    if has_graphviz() {
        let shown = listing(&svg(&picture));
        assert_eq!(shown.lines().filter(|line| line.contains("->")).count(), 404);
    }
}

#[test]
fn draws_by_itself_without_graphviz() {
    let graphviz = Graphviz { program: PathBuf::from("/no/such/dot"), ..Graphviz::default() };
    let picture = draw(&harbour(), &style("en")).unwrap();
    let rendered = picture.render(&graphviz, Format::Svg).unwrap();
    assert!(rendered.trouble.is_none());
    assert_eq!(String::from_utf8(rendered.bytes).unwrap(), picture.svg());
}

#[test]
fn draws_the_same_bytes_by_itself() -> Result<(), String> {
    for language in ["en", "zh-Hant"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/picture/harbour.{language}.svg"));
        blessed::check(&path, &draw(&harbour(), &style(language)).unwrap().svg())?;
    }
    Ok(())
}

#[test]
fn what_it_draws_by_itself_has_every_name_link_and_sentence() {
    let svg = draw(&harbour(), &style("en")).unwrap().svg();
    assert_eq!(svg.matches("class=\"node\"").count(), harbour().entities.len());
    let edges = draw(&harbour(), &style("en")).unwrap().mermaid().matches("-->|").count();
    assert!(edges > 10 && svg.matches("class=\"edge\"").count() >= edges, "{edges}");
    for part in
        ["role=\"img\"", "<title id=\"title\">Chenghai Robotics: who is linked to whom</title>", "<desc id=\"desc\">"]
    {
        assert!(svg.contains(part), "{part}");
    }
    assert!(svg.contains("stroke-dasharray=\"6 4\"") && svg.contains("text-decoration=\"line-through\""));
    assert!(svg.contains(">Source: ") && svg.contains("18 Mar 2025"));
}

#[test]
fn odd_texts_stay_text_in_what_it_draws_by_itself() {
    for text in ODD {
        let svg = draw(&odd(text), &style("en")).unwrap().svg();
        for c in ["\u{0}", "\u{7}", "\u{fffe}", "\u{202e}", "<b>"] {
            assert!(!svg.contains(c), "{text:?}");
        }
        let (open, close) = (svg.matches("<text ").count(), svg.matches("</text>").count());
        assert!(open == close && open > harbour().entities.len(), "{text:?}");
        assert_eq!(svg.matches("class=\"node\"").count(), harbour().entities.len());
    }
}

#[test]
fn draws_a_crowd_by_itself() {
    let svg = draw(&crowd(4), &Style { all: true, ..style("en") }).unwrap().svg();
    assert_eq!(svg.matches("class=\"edge\"").count(), 404);
}

#[test]
fn a_timeline_has_every_dated_claim_as_precise_as_it_is_told() {
    let (knowledge, ontology) = (harbour(), Ontology::embedded().unwrap());
    let svg = timeline(&knowledge, &ontology, &style("en")).unwrap().unwrap().svg;
    let names = ["date", "start", "end", "until"];
    let dated = |claim: &&Claim| names.iter().any(|name| claim.qualifiers.contains_key(*name));
    assert_eq!(svg.matches("class=\"event\"").count(), knowledge.claims.iter().filter(dated).count());
    // A day is a dot, what is less precise a bar.
    let event = |words: &str| svg.split("class=\"event\"").find(|event| event.contains(words)).unwrap().to_owned();
    assert!(event("Chenghai Robotics · left · resigned · 15 Nov 2024").contains("<circle"));
    assert!(event("invested in · US$120 m · Series B · 2022").contains("<rect"));
    let undated = knowledge.claims.iter().filter(|claim| !dated(claim)).cloned().collect();
    assert_eq!(timeline(&Knowledge { claims: undated, ..knowledge }, &ontology, &style("en")).unwrap(), None);
}

#[test]
fn a_png_has_its_words_or_is_refused() {
    let graphviz = Graphviz { program: PathBuf::from("/no/such/dot"), ..Graphviz::default() };
    match draw(&harbour(), &style("zh-Hant")).unwrap().render(&graphviz, Format::Png) {
        Ok(png) => assert!(png.bytes.starts_with(b"\x89PNG")),
        Err(error) => {
            assert!(error.to_string().ends_with("so that PNG would lack words"), "{error}");
            assert!(error.hint().unwrap().contains("apt install fonts-noto-cjk"));
        }
    }
}

#[test]
fn looks_the_same_whoever_lays_it_out() {
    if !has_graphviz() {
        return;
    }
    let picture = draw(&harbour(), &style("zh-Hant")).unwrap();
    assert_eq!(listing(&svg(&picture)), listing(&picture.svg()));
    assert!(svg(&picture) != picture.svg(), "Graphviz was not asked, or its lines crossed something");
}

#[test]
fn words_of_a_crowd_cover_nothing_and_those_without_room_are_counted() {
    let none = Graphviz { program: PathBuf::from("/no/such/dot"), ..Graphviz::default() };
    let picture = draw(&crowd(4), &Style { all: true, ..style("en") }).unwrap();
    let rendered = picture.render(&none, Format::Svg).unwrap();
    let svg = String::from_utf8(rendered.bytes).unwrap();
    let boxes: Vec<[f64; 4]> = svg.split("<rect x=\"").skip(1).filter_map(rectangle).collect();
    assert!(boxes.len() > 404, "{}", boxes.len());
    for (at, one) in boxes.iter().enumerate() {
        for other in &boxes[..at] {
            let is_apart = one[0] + one[2] <= other[0] + 0.2
                || other[0] + other[2] <= one[0] + 0.2
                || one[1] + one[3] <= other[1] + 0.2
                || other[1] + other[3] <= one[1] + 0.2;
            assert!(is_apart, "{one:?} {other:?}");
        }
    }
    let worded =
        svg.split("class=\"label\"").skip(1).filter(|part| part.split("</g>").next().unwrap().contains("<text"));
    assert_eq!(worded.count() + rendered.wordless, 404);
    assert_eq!(svg.contains("lines without words have no room for them"), rendered.wordless > 0);
}

/// Returns left, top, width and height of a rectangle that is part of the picture itself.
fn rectangle(text: &str) -> Option<[f64; 4]> {
    let numbers: Vec<f64> = text.split('"').step_by(2).take(4).filter_map(|number| number.parse().ok()).collect();
    let is_legend = text.split("/>").next()?.contains("height=\"18\"");
    numbers.try_into().ok().filter(|_| !is_legend)
}
