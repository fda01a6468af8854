//! In: a pattern's tree. Out: [`Program`], its instructions for the matcher, and what any match of it must contain.

use crate::pattern::asked::{Group, Tests};
use crate::pattern::label::{Label, Labels, Present};
use crate::pattern::landmark::Landmark;
use crate::pattern::syntax::{self, Fault, Name, Node, Test};

/// One instruction.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Every test must hold for the item here, then go on behind it.
    Item(Tests),
    /// Any item a gap may pass over.
    Pass { over_names: bool },
    /// Try the first way, then the second.
    Split(usize, usize),
    /// Go on elsewhere.
    Jump(usize),
    /// Remember the place as the start or end of a capture.
    Save(usize),
    /// A clause must start here.
    Start,
    /// A clause must end here.
    End,
    /// The program up to the index must not match here.
    NotAhead(usize),
    /// The item before must not match the program up to the index.
    NotBehind(usize),
    /// Matched.
    Done,
}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub struct Program {
    pub(crate) steps: Vec<Step>,
    /// Names of the captures, in order of their slots.
    pub captures: Vec<String>,
    /// Word lists and words that the capture called `cue` asks for.
    pub cues: Vec<Label>,
    /// Labels of which the first item of a match carries one; `None` when any item may be first.
    pub(crate) firsts: Option<Group>,
    /// For each group of labels, a sentence needs one of the group to match at all; the rarest first.
    needs: Vec<Group>,
    /// What every match holds, in its order.
    pub(crate) landmarks: Vec<Landmark>,
}

impl Program {
    /// Compiles `pattern`; words and word lists it names get labels, unknown classes are faults.
    pub fn compile(pattern: &str, labels: &mut Labels, lists: &dyn Fn(&str) -> bool) -> Result<Self, Fault> {
        let node = syntax::parse(pattern)?;
        let mut program = Self {
            steps: Vec::new(),
            captures: Vec::new(),
            cues: Vec::new(),
            firsts: None,
            needs: Vec::new(),
            landmarks: Vec::new(),
        };
        let mut compiler = Compiler { program: &mut program, labels, lists };
        compiler.node(&node)?;
        let mut needs: Vec<Group> = compiler.needs(&node).into_iter().map(Group::from_iter).collect();
        needs.sort_by_key(Group::rarity);
        let mut landmarks = Vec::new();
        compiler.landmarks(&node, Some(0), &mut landmarks);
        let mut firsts = Vec::new();
        let sure = compiler.firsts(&node, &mut firsts) == First::Sure;
        program.steps.push(Step::Done);
        program.needs = needs;
        program.landmarks = landmarks;
        program.firsts = sure.then(|| firsts.into_iter().collect());
        Ok(program)
    }

    /// Returns whether a sentence whose items carry `present` labels together could match.
    pub fn may_match(&self, present: &Present) -> bool {
        self.needs.iter().all(|group| group.is_among(present))
    }

    /// Returns the group of labels of which fewest rows hold one, by the looks of it.
    pub(crate) fn rarest_need(&self) -> Option<&Group> {
        self.needs.first()
    }
}

/// What is known of the first item of a match of a part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum First {
    /// It carries one of the labels collected.
    Sure,
    /// The part may match nothing, and what follows decides.
    Empty,
    /// It may be any item.
    Any,
}

struct Compiler<'a> {
    program: &'a mut Program,
    labels: &'a mut Labels,
    lists: &'a dyn Fn(&str) -> bool,
}

impl Compiler<'_> {
    fn push(&mut self, step: Step) -> usize {
        self.program.steps.push(step);
        self.program.steps.len() - 1
    }

    fn here(&self) -> usize {
        self.program.steps.len()
    }

    fn node(&mut self, node: &Node) -> Result<(), Fault> {
        match node {
            Node::Item(tests) => {
                let mut wanted = Tests::default();
                for test in tests.iter().filter(|test| test.label != Name::Any) {
                    let (negative, label) = self.test(test)?;
                    wanted.add(negative, label);
                }
                self.push(Step::Item(wanted));
            }
            Node::Gap { over_names, most } => self.gap(*over_names, *most),
            Node::Start => drop(self.push(Step::Start)),
            Node::End => drop(self.push(Step::End)),
            Node::Sequence(nodes) => nodes.iter().try_for_each(|node| self.node(node))?,
            Node::Choice(nodes) => self.choice(nodes)?,
            Node::Repeat(inner, least, most) => self.repeat(inner, *least, *most)?,
            Node::Capture(name, inner) => {
                let slot = self.slot(name);
                self.push(Step::Save(2 * slot));
                let inside = self.here();
                self.node(inner)?;
                if name == "cue" {
                    self.cues(inside);
                }
                self.push(Step::Save(2 * slot + 1));
            }
            Node::NotAhead(inner) => self.look(inner, Step::NotAhead)?,
            Node::NotBehind(inner) => self.look(inner, Step::NotBehind)?,
        }
        Ok(())
    }

    fn slot(&mut self, name: &str) -> usize {
        let known = self.program.captures.iter().position(|capture| capture == name);
        known.unwrap_or_else(|| {
            self.program.captures.push(name.to_owned());
            self.program.captures.len() - 1
        })
    }

    /// Remembers the word lists and words asked for by the steps from `from` on.
    fn cues(&mut self, from: usize) {
        let tests = self.program.steps[from..].iter().filter_map(|step| match step {
            Step::Item(tests) => Some(tests.words()),
            _ => None,
        });
        let labels: Vec<Label> = tests.flatten().collect();
        self.program.cues.extend(labels);
    }

    /// Emits a lazy run of at most `most` items.
    fn gap(&mut self, over_names: bool, most: usize) {
        let splits: Vec<usize> = (0..most)
            .map(|_| {
                let split = self.push(Step::Split(0, 0));
                self.push(Step::Pass { over_names });
                split
            })
            .collect();
        let end = self.here();
        for split in splits {
            self.program.steps[split] = Step::Split(end, split + 1);
        }
    }

    fn choice(&mut self, nodes: &[Node]) -> Result<(), Fault> {
        let mut jumps = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            if index + 1 == nodes.len() {
                self.node(node)?;
                break;
            }
            let split = self.push(Step::Split(0, 0));
            self.node(node)?;
            jumps.push(self.push(Step::Jump(0)));
            self.program.steps[split] = Step::Split(split + 1, self.here());
        }
        let end = self.here();
        for jump in jumps {
            self.program.steps[jump] = Step::Jump(end);
        }
        Ok(())
    }

    fn repeat(&mut self, inner: &Node, least: usize, most: usize) -> Result<(), Fault> {
        for _ in 0..least {
            self.node(inner)?;
        }
        if most - least == 1 {
            let split = self.push(Step::Split(0, 0));
            self.node(inner)?;
            self.program.steps[split] = Step::Split(split + 1, self.here());
            return Ok(());
        }
        let split = self.push(Step::Split(0, 0));
        self.node(inner)?;
        self.push(Step::Jump(split));
        self.program.steps[split] = Step::Split(split + 1, self.here());
        Ok(())
    }

    fn look(&mut self, inner: &Node, step: fn(usize) -> Step) -> Result<(), Fault> {
        let at = self.push(Step::Done);
        self.node(inner)?;
        self.push(Step::Done);
        self.program.steps[at] = step(self.here());
        Ok(())
    }

    fn test(&mut self, test: &Test) -> Result<(bool, Label), Fault> {
        let full = || Fault { column: 0, message: "too many labels in one grammar".to_owned() };
        let label = match &test.label {
            Name::Class(name) => self.labels.known_class(name).ok_or_else(|| self.unknown_class(name))?,
            Name::List(name) if !(self.lists)(name) => {
                return Err(Fault { column: 0, message: format!("unknown word list \"@{name}\"") });
            }
            Name::List(name) => self.labels.word(&format!("@{name}")).ok_or_else(full)?,
            Name::Word(word) => self.labels.word(&crate::segment::normal(word)).ok_or_else(full)?,
            Name::Any => return Err(full()),
        };
        Ok((test.negative, label))
    }

    fn unknown_class(&self, name: &str) -> Fault {
        let near = self.labels.classes().max_by(|a, b| strsim::jaro(a, name).total_cmp(&strsim::jaro(b, name)));
        Fault {
            column: 0,
            message: format!("unknown class \"{name}\"; did you mean \"{}\"?", near.unwrap_or("Person")),
        }
    }

    /// Collects the labels that the first item of a match may carry.
    fn firsts(&mut self, node: &Node, labels: &mut Vec<Label>) -> First {
        match node {
            Node::Item(tests) => {
                let positive = tests.iter().find(|test| !test.negative && test.label != Name::Any);
                let label = positive.and_then(|test| self.test(test).ok());
                labels.extend(label.map(|(_, label)| label));
                if label.is_some() { First::Sure } else { First::Any }
            }
            Node::Gap { .. } => First::Any,
            Node::Start | Node::End | Node::NotAhead(_) | Node::NotBehind(_) => First::Empty,
            Node::Sequence(nodes) => {
                let firsts = nodes.iter().map(|node| self.firsts(node, labels));
                firsts.into_iter().find(|first| *first != First::Empty).unwrap_or(First::Empty)
            }
            Node::Choice(nodes) => nodes.iter().map(|node| self.firsts(node, labels)).max().unwrap_or(First::Any),
            Node::Capture(_, inner) => self.firsts(inner, labels),
            Node::Repeat(inner, least, _) => {
                let first = self.firsts(inner, labels);
                if *least == 0 { first.max(First::Empty) } else { first }
            }
        }
    }

    /// Collects what every match of a part holds; `from` is how many items it may start behind the whole, and what is returned
    /// how many it may end behind.
    fn landmarks(&mut self, node: &Node, from: Option<usize>, landmarks: &mut Vec<Landmark>) -> Option<usize> {
        match node {
            Node::Item(tests) => {
                let asked = tests.iter().filter(|test| !test.negative && test.label != Name::Any);
                let labels: Vec<Label> =
                    asked.filter_map(|test| self.test(test).ok()).map(|(_, label)| label).collect();
                let group = labels.into_iter().map(|label| Group::from_iter([label])).min_by_key(Group::rarity);
                landmarks.extend(group.map(|group| Landmark { group, within: from }));
                from.map(|from| from + 1)
            }
            Node::Gap { most, .. } => from.map(|from| from + most),
            Node::Start | Node::End | Node::NotAhead(_) | Node::NotBehind(_) => from,
            Node::Sequence(nodes) => nodes.iter().fold(from, |from, node| self.landmarks(node, from, landmarks)),
            Node::Choice(nodes) => {
                let mut ends = Vec::new();
                let mut rarest = Vec::new();
                for node in nodes {
                    let mut own = Vec::new();
                    ends.push(self.landmarks(node, from, &mut own));
                    rarest.push(own.into_iter().min_by_key(|landmark| landmark.group.rarity()));
                }
                if let Some(rarest) = rarest.into_iter().collect::<Option<Vec<Landmark>>>() {
                    let within = rarest.iter().map(|landmark| landmark.within).reduce(further).flatten();
                    landmarks.push(Landmark { group: rarest.iter().map(|landmark| &landmark.group).collect(), within });
                }
                ends.into_iter().reduce(further).flatten()
            }
            Node::Capture(_, inner) => self.landmarks(inner, from, landmarks),
            Node::Repeat(inner, least, most) => {
                let mut own = Vec::new();
                let length = self.landmarks(inner, Some(0), &mut own);
                if *least > 0 {
                    self.landmarks(inner, from, landmarks);
                }
                from.zip(length).filter(|_| most - least == 1).map(|(from, length)| from + most * length)
            }
        }
    }

    /// Returns groups of labels of which every match holds at least one each.
    fn needs(&mut self, node: &Node) -> Vec<Vec<Label>> {
        match node {
            Node::Item(tests) => tests
                .iter()
                .filter(|test| !test.negative && test.label != Name::Any)
                .filter_map(|test| self.test(test).ok())
                .map(|(_, label)| vec![label])
                .collect(),
            Node::Sequence(nodes) => nodes.iter().flat_map(|node| self.needs(node)).collect(),
            Node::Choice(nodes) => {
                let branches: Vec<Vec<Vec<Label>>> = nodes.iter().map(|node| self.needs(node)).collect();
                if branches.iter().any(Vec::is_empty) {
                    return Vec::new();
                }
                // One group: the rarest-looking need of each branch, which is the last (cues follow names).
                vec![branches.into_iter().filter_map(|mut groups| groups.pop()).flatten().collect()]
            }
            Node::Capture(_, inner) => self.needs(inner),
            Node::Repeat(inner, least, _) if *least > 0 => self.needs(inner),
            _ => Vec::new(),
        }
    }
}

/// Returns the larger of two numbers, none when one of them has no bound.
fn further(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    a.zip(b).map(|(a, b)| a.max(b))
}
