/** Triples as a picture: what they link as boxes, values as leaves, labels and classes inside the boxes. */
import { svg } from "../dom";
import { fill, language, words } from "../settings";
import type { Term, Triple } from "./answer";
import { type Arrow, type Box, layout } from "./layout";
import { type Known, Names } from "./names";

/** Most boxes a picture shows. */
const MOST = 120;

const LABELS = ["skos:prefLabel", "rdfs:label", "schema:name", "foaf:name"];
const PAD = { x: 12, y: 8 };
const LINE = 17;
const CAPTION_LINE = 15;
/** Widest line of a box, and most lines. */
const WIDE = 170;
const LINES = 3;

interface Drawn extends Box {
  term: Term;
  known: Known | undefined;
  lines: string[];
  note: string;
  title: string;
}

/** Returns the picture, and how many boxes it leaves out. */
export function drawing(triples: Triple[], names: Names): { picture: SVGElement; left: number } {
  const pen = penOf();
  const { boxes, arrows, left } = graph(triples, names, pen);
  const { width, height } = layout(boxes, arrows);
  const label = fill(words.drawnLabel, { nodes: boxes.length, links: arrows.length });
  const head = svg("path", { d: "M0 0 L8 4 L0 8 z" });
  const marker = svg("marker", { id: "query-head", viewBox: "0 0 8 8", refX: 8, refY: 4, markerWidth: 8, markerHeight: 8,
    orient: "auto-start-reverse", markerUnits: "userSpaceOnUse" }, head);
  const picture = svg(
    "svg",
    { class: "query-drawing", role: "group", "aria-label": label, width, height, viewBox: `0 0 ${width} ${height}` },
    svg("defs", {}, marker),
    ...arrows.map((arrow) => line(arrow)),
    ...arrows.map((arrow) => caption(arrow)),
    ...boxes.map((box) => shape(box)),
  );
  return { picture, left };
}

function graph(triples: Triple[], names: Names, pen: Pen): { boxes: Drawn[]; arrows: Arrow[]; left: number } {
  const called = new Map<string, string>();
  const notes = new Map<string, Set<string>>();
  const links: Triple[] = [];
  const values = new Map<string, Triple[]>();
  for (const triple of triples) {
    const [subject, predicate, object] = triple;
    const [key, name] = [keyOf(subject), names.short(predicate.value)];
    if (LABELS.includes(name) && object.kind === "literal") {
      if (!called.has(key) || object.language === language) called.set(key, object.value);
    } else if (name === "rdf:type" && object.kind === "iri") {
      notes.set(key, (notes.get(key) ?? new Set()).add(names.last(object.value)));
    } else if (object.kind === "literal") {
      const both = `${key} ${predicate.value}`;
      values.set(both, [...(values.get(both) ?? []), triple]);
      continue;
    } else links.push(triple);
  }
  const boxes = new Map<string, Drawn>();
  const left = new Set<string>();
  const add = (key: string, make: () => Drawn): boolean => {
    if (boxes.has(key)) return true;
    if (boxes.size >= MOST) {
      left.add(key);
      return false;
    }
    boxes.set(key, make());
    return true;
  };
  const addTerm = (term: Term): boolean => {
    const key = keyOf(term);
    const note = [...(notes.get(key) ?? [])].join(", ");
    return add(key, () => boxOf(key, term, called.get(key), note, names, pen));
  };
  const arrows = new Map<string, Arrow>();
  const join = (from: string, to: string, label: string) => {
    const both = `${from} → ${to}`;
    const known = arrows.get(both);
    if (known) known.labels.push(label);
    else arrows.set(both, { from, to, labels: [label], caption: { key: both, x: 0, y: 0, width: 0, height: 0 } });
  };
  for (const [subject, predicate, object] of links) {
    if (addTerm(subject) && addTerm(object)) join(keyOf(subject), keyOf(object), names.verb(predicate.value));
  }
  for (const [subject] of triples) addTerm(subject);
  for (const [key, told] of values) {
    const [first] = told;
    if (!first || !boxes.has(keyOf(first[0]))) continue;
    const term: Term = { kind: "literal", value: told.map(([, , object]) => object.value).join(" · ") };
    if (add(key, () => boxOf(key, term, undefined, "", names, pen))) join(keyOf(first[0]), key, names.verb(first[1].value));
  }
  for (const { labels, caption } of arrows.values()) {
    labels.sort();
    caption.width = Math.max(...labels.map((label) => pen(label, 12)));
    caption.height = labels.length * CAPTION_LINE;
  }
  return { boxes: [...boxes.values()], arrows: [...arrows.values()], left: left.size };
}

function boxOf(key: string, term: Term, called: string | undefined, note: string, names: Names, pen: Pen): Drawn {
  const known = term.kind === "iri" ? names.known(term.value) : undefined;
  // The look of an entity tells its class.
  if (known?.shape) note = "";
  const name = known?.name ?? called ?? (term.kind === "iri" ? names.last(term.value) : term.value);
  const lines = wrapped(name, pen);
  const width = Math.max(...lines.map((text) => pen(text, 14)), note ? pen(note, 11) : 0) + 2 * PAD.x;
  const height = lines.length * LINE + (note ? 14 : 0) + 2 * PAD.y;
  const title = term.kind === "iri" ? `${name}\n${term.value}` : name;
  return { key, term, known, lines, note, title, width, height, x: 0, y: 0 };
}

function shape(box: Drawn): SVGElement {
  const { x, y, width, height, term, known } = box;
  const top = y - height / 2 + PAD.y + LINE * 0.76;
  const frame = svg("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: term.kind === "literal" ? 3 : 12 });
  const texts = box.lines.map((text, at) => svg("text", { x, y: top + at * LINE }, text));
  const note = box.note && svg("text", { class: "note", x, y: top + box.lines.length * LINE - 2 }, box.note);
  const kind = known?.shape ? "entity" : known ? "claim" : term.kind;
  const node = svg("g", { class: `node ${kind}` }, svg("title", {}, box.title), frame, ...texts, note || null);
  // Colours of both themes, of which the style sheet takes one.
  for (const theme of ["light", "dark"] as const) {
    for (const part of ["fill", "line", "ink"]) {
      const colour = known?.shape?.[theme][part];
      if (colour) node.style.setProperty(`--${part}-${theme}`, colour);
    }
  }
  if (!known) return node;
  return svg("a", { href: known.address }, node);
}

function line({ path }: Arrow): SVGElement {
  return svg("path", { class: "link", d: path ?? "", "marker-end": "url(#query-head)" });
}

function caption({ labels, caption }: Arrow): SVGElement {
  const top = caption.y - caption.height / 2 + CAPTION_LINE * 0.76;
  const lines = labels.map((label, at) => svg("tspan", { x: caption.x, y: top + at * CAPTION_LINE }, label));
  const { x, y, width, height } = caption;
  const paper = svg("rect", { x: x - width / 2 - 3, y: y - height / 2, width: width + 6, height, rx: 3 });
  return svg("g", { class: "caption" }, paper, svg("text", {}, ...lines));
}

function keyOf(term: Term): string {
  return `${term.kind} ${term.value}`;
}

type Pen = (text: string, size: number) => number;

/** Returns what measures texts in the page's face. */
function penOf(): Pen {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.body).fontFamily;
  return (text, size) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${size}px ${family}`;
    return context.measureText(text).width;
  };
}

/** Breaks a text into lines: at spaces, and between Chinese characters. */
function wrapped(text: string, pen: Pen): string[] {
  const lines = [""];
  for (const part of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const last = lines[lines.length - 1] ?? "";
    if (last && pen((last + part).trimEnd(), 14) > WIDE) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  const kept = lines.slice(0, LINES).map((line) => shortened(line.trim(), pen));
  if (lines.length > LINES) kept[LINES - 1] += "…";
  return kept;
}

function shortened(line: string, pen: Pen): string {
  const points = [...line];
  while (points.length > 1 && pen(points.join(""), 14) > WIDE) points.pop();
  return points.length < [...line].length ? `${points.join("")}…` : line;
}
