/** Rows as a table: what the graph knows links to where the page shows it, and a click on a column sorts by it. */
import { addressOf, go } from "../address";
import { claim as fetchClaim } from "../api";
import { h } from "../dom";
import { fill, language, words } from "../settings";
import type { Row, Term } from "./answer";
import type { Names } from "./names";

/** Rows that are shown at first, and how many more each time more are asked for. */
const PAGE = 200;

const XSD = "http://www.w3.org/2001/XMLSchema#";
const NUMBERS = ["integer", "decimal", "double", "float", "int", "long", "gYear"].map((name) => XSD + name);
const COLLATOR = new Intl.Collator(language, { numeric: true });

/** Returns a table of rows under their variables. */
export function table(variables: string[], rows: Row[], names: Names): HTMLElement {
  let order: { column: number; ascending: boolean } | null = null;
  let shown = PAGE;
  const body = h("tbody");
  const more = h("button", { type: "button", class: "more", onclick: () => show((shown += PAGE * 5)) });
  const heads = variables.map((name, column) =>
    h("th", { scope: "col" }, h("button", { type: "button", title: words.sort, onclick: () => sortBy(column) }, name)),
  );

  const sortBy = (column: number) => {
    const ascending = order?.column !== column || !order.ascending;
    order = { column, ascending };
    heads.forEach((head, at) => {
      if (at === column) head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      else head.removeAttribute("aria-sort");
    });
    show(shown);
  };
  const show = (count: number) => {
    const ordered = order ? sorted(rows, order.column, order.ascending) : rows;
    body.replaceChildren(...ordered.slice(0, count).map((row) => h("tr", {}, ...row.map((term) => cell(term, names)))));
    more.hidden = count >= rows.length;
    more.textContent = fill(words.moreRows, { shown: Math.min(count, rows.length), count: rows.length });
  };
  show(shown);
  const whole = h("table", {}, h("thead", {}, h("tr", {}, ...heads)), body);
  return h(
    "div",
    { class: "query-table" },
    h("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": words.asTable }, whole),
    more,
  );
}

function sorted(rows: Row[], column: number, ascending: boolean): Row[] {
  const key = (row: Row) => row[column]?.value ?? "";
  const turn = ascending ? 1 : -1;
  // What is not bound comes last either way.
  return [...rows].sort((a, b) => Number(!a[column]) - Number(!b[column]) || turn * COLLATOR.compare(key(a), key(b)));
}

function cell(term: Term | undefined, names: Names): HTMLElement {
  if (!term) return h("td", { class: "unbound" });
  switch (term.kind) {
    case "blank":
      return h("td", {}, h("code", {}, `_:${term.value}`));
    case "iri":
      return h("td", {}, iri(term.value, names));
    case "literal": {
      const { value, language: tag, datatype } = term;
      const isNumber = datatype !== undefined && NUMBERS.includes(datatype);
      const title = datatype && !isNumber ? names.short(datatype) : undefined;
      const note = tag && h("span", { class: "tag" }, tag);
      const content = named(value, names) ?? value;
      return h("td", { class: isNumber && "number", lang: tag, title }, content, note ? " " : null, note);
    }
  }
}

/** Goes to a claim that is not among those the page has fetched, such as one about a value. */
async function open(id: string): Promise<void> {
  const { subject, object } = await fetchClaim(id);
  if (subject.id && object.id) go({ view: "link", from: subject.id, to: object.id, claim: id });
  else if (subject.id) go({ view: "entity", id: subject.id });
}

/** Returns a link where a text is what the graph calls one entity and no other. */
function named(value: string, names: Names): HTMLElement | undefined {
  const [entity, ...others] = names.named(value);
  if (!entity || others.length) return undefined;
  return h("a", { class: "name", href: addressOf({ view: "entity", id: entity.id }) }, value);
}

/** Returns an IRI: a link where the page, or another site, shows what it names. */
export function iri(value: string, names: Names): HTMLElement {
  const known = names.known(value);
  if (known) {
    const short = names.short(value);
    const called = !short.endsWith(`:${known.name}`) && h("span", { class: "called" }, known.name);
    return h("span", {}, h("a", { href: known.address, title: value }, short), " ", called);
  }
  const claim = names.claimOf(value);
  if (claim) {
    return h("button", { type: "button", class: "link", title: value, onclick: () => void open(claim) }, names.short(value));
  }
  if (names.isKnown(value) || !/^https?:/.test(value)) return h("code", { title: value }, names.short(value));
  return h("a", { href: value, rel: "noopener noreferrer", target: "_blank" }, value);
}
