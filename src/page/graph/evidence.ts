/** What is told of a link: every claim with its status, who said so and its rule, and the article with its words marked. */
import { addressOf } from "../address";
import type { End, Quote, Telling } from "../api";
import { copy } from "../clipboard";
import { tools } from "../context";
import { fillWith, h } from "../dom";
import { fill, words } from "../settings";
import { Reader } from "./article";
import { statusChip, tint } from "./chip";

/** Fills `root` with claims; `first` names the one to open, else the first is. */
export function evidence(root: HTMLElement, claims: Telling[], first: string | undefined, chosen: (claim: Telling) => void): void {
  const page = h("article", { class: "article" });
  const reader = new Reader(page);
  const list = h("ol", { class: "claims" });
  const cards = claims.map((claim) => card(claim, (quote) => void reader.show(quote), () => open(claim)));
  const open = (claim: Telling) => {
    claims.forEach((each, at) => cards[at]?.turn(each === claim));
    chosen(claim);
    const quote = claim.evidence[0];
    if (quote) void reader.show(quote);
  };
  fillWith(list, ...cards.map(({ element }) => element));
  fillWith(root, list, page);
  const start = claims.find(({ id }) => id === first) ?? claims[0];
  if (start) open(start);
}

function card(claim: Telling, show: (quote: Quote) => void, open: () => void) {
  const body = h("div", { class: "claim-body" });
  const head = h(
    "button",
    { type: "button", class: "claim-head", "aria-expanded": "false", onclick: open },
    h("span", { class: "told" }, sentence(claim)),
    statusChip(claim),
  );
  const element = tint(h("li", { class: "claim", "data-claim": claim.id }, head, body), claim.kind);
  const turn = (isOpen: boolean) => {
    head.setAttribute("aria-expanded", String(isOpen));
    element.classList.toggle("open", isOpen);
    body.hidden = !isOpen;
    if (isOpen) fillWith(body, ...bodyOf(claim, show));
  };
  return { element, turn };
}

function bodyOf(claim: Telling, show: (quote: Quote) => void): (HTMLElement | null)[] {
  const fact = (name: string, value: string) => [h("dt", {}, name), h("dd", {}, value)];
  const facts = [
    ...claim.qualifiers.flatMap(({ label, values }) => fact(label, values.join("; ") || words.yes)),
    ...(claim.attribution ? fact(words.attribution, claim.attribution) : []),
  ];
  const { evidence } = claim;
  const quotes = evidence.map((quote, at) => quoteOf(claim, quote, at, evidence.length, show));
  return [
    h("p", { class: "ends" }, endLink(claim.subject), " — ", endLink(claim.object)),
    facts.length ? h("dl", { class: "facts" }, ...facts) : null,
    ...quotes,
    tools.claim?.(claim) ?? null,
  ];
}

function quoteOf(claim: Telling, quote: Quote, at: number, count: number, show: (quote: Quote) => void): HTMLElement {
  const [start, end] = quote.sentence;
  const said = h("span", { role: "status", class: "note" });
  const cite = h(
    "button",
    {
      type: "button",
      class: "plain",
      onclick: () => void copy(citation(quote)).then(() => {
        said.textContent = words.cited;
      }),
    },
    words.cite,
  );
  const inherited = quote.inherited.map(({ part, label, text }) => h("p", { class: "note carried" }, fill(words.inherited, { part: partName(part, label), text })));
  return h(
    "section",
    { class: "quote" },
    count > 1
      ? h("button", { type: "button", class: "plain source", onclick: () => show(quote) }, `${at + 1}. ${quote.title}`)
      : null,
    h("blockquote", { class: "visually-hidden" }, quote.text),
    ...inherited,
    h(
      "p",
      { class: "note" },
      `${words.rule} `,
      h("code", {}, quote.rule),
      ` · ${fill(words.confidence, { value: claim.confidence })} · ${fill(words.characters, { start, end })} `,
      cite,
      said,
    ),
  );
}

/** Returns a quote as a citation: the words, where they were published, which characters. */
export function citation(quote: Quote): string {
  const [start, end] = quote.sentence;
  const places = [quote.title, quote.date, quote.url, fill(words.characters, { start, end })];
  return `“${quote.text}” — ${places.filter(Boolean).join(", ")}`;
}

export function endLink(end: End): HTMLElement {
  return end.id ? h("a", { href: addressOf({ view: "entity", id: end.id }) }, end.name) : h("span", {}, end.name);
}

function sentence(claim: Telling): string {
  return `${claim.subject.name} · ${claim.label} → ${claim.object.name}`;
}

function partName(part: string, label: string): string {
  return part === "subject" || part === "object" ? words[part] : label;
}
