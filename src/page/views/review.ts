/** The review view: all that was decided, and taking it back. */
import { RELOADED } from "../context";
import { fillWith, h } from "../dom";
import { about, reviewing, type Reviewing, undoButton, verdict } from "../review";
import type { Correction, Decided, End } from "../review/decisions";
import { fill, words } from "../settings";

/** Fills `root` with the view, and again whenever the graph has changed. */
export function mount(root: HTMLElement): void {
  show(root);
  addEventListener(RELOADED, () => show(root));
}

function show(root: HTMLElement): void {
  const now = reviewing();
  if (!now) return fillWith(root, h("h1", {}, words.review), h("p", {}, words.reviewLocked));
  const all = now.decisions.all();
  fillWith(
    root,
    h("h1", {}, words.review),
    h("p", {}, words.reviewIntro, " ", words.exportGold),
    all.length === 0 && h("p", { class: "review-empty" }, words.reviewEmpty),
    all.length > 0 && h("p", { class: "review-count" }, fill(words.decisions, { count: all.length })),
    h("ul", { class: "review-list" }, ...all.map((decided) => item(decided, now))),
  );
}

function item(decided: Decided, now: Reviewing): HTMLElement {
  const root = h("li", {});
  const changes = decided.to && h("span", { class: "review-changes" }, correction(decided.to, now));
  const note = decided.note && h("em", {}, decided.note);
  fillWith(root, verdict(decided), " ", h("span", {}, about(decided, now)), " ", changes, " ", note, " ", undoButton(root, decided, now));
  return root;
}

function correction({ subject, predicate, object, status, qualifiers }: Correction, { terms }: Reviewing): string {
  const label = (name: string) => terms.terms.find((term) => term.name === `g:${name}`)?.label || name;
  const parts = [
    subject && `${words.subject}: ${end(subject)}`,
    predicate && `${words.predicate}: ${label(predicate)}`,
    object && `${words.object}: ${end(object)}`,
    status && `${words.status}: ${label(status)}`,
    ...Object.entries(qualifiers ?? {}).map(([name, value]) => `${label(name)}: ${value ?? "—"}`),
  ];
  return parts.filter(Boolean).join("; ");
}

function end(end: End): string {
  if (typeof end === "string") return end;
  return "name" in end ? end.name : [end.value, end.unit].filter(Boolean).join(" ");
}
